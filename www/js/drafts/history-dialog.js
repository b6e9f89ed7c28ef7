// The history of a draft: earlier versions to look at, one by one, and to restore.

import { button, make, setOrRemove } from "../dom.js";
import { announce } from "../status.js";
import { asLines } from "../text-answer.js";
import { moment } from "./moments.js";

/** @import { Desk, Draft as Content } from "../desk.js" */
/** @import { Messages } from "../messages.js" */
/** @import { Keeper } from "./keeper.js" */
/** @import { Version } from "./shape.js" */

export class HistoryDialog {
  #keeper;
  #messages;
  #desk;
  #fail;
  #list = make("ol", { class: "versions" });
  #preview = make("section", { class: "preview", "aria-labelledby": "version-title" });
  #older;
  #newer;
  #restore;
  /** Newest first. @type {Version[]} */
  #versions = [];
  #chosen = 0;
  /** A version is on the page now. @type {(former: Content) => void} */
  onRestored = () => {};

  /**
   * @param {Keeper} keeper
   * @param {Messages} messages
   * @param {Desk} desk
   * @param {(error: unknown) => void} fail told of storage that failed
   */
  constructor(keeper, messages, desk, fail) {
    this.#keeper = keeper;
    this.#messages = messages;
    this.#desk = desk;
    this.#fail = fail;
    const step = (/** @type {string} */ key, /** @type {number} */ by) =>
      button(messages.text(key), () => void this.#choose(this.#chosen + by));
    this.#older = step("history-older", 1);
    this.#newer = step("history-newer", -1);
    this.#restore = button(messages.text("history-restore"), () => void this.#takeBack(), {
      class: "button primary",
    });
    this.element = make(
      "dialog",
      { class: "dialog of-drafts", "aria-labelledby": "history-title" },
      make("h2", { id: "history-title" }, messages.text("history-title")),
      make("p", { class: "limits" }, messages.text("history-help")),
      this.#list,
      make("div", { class: "dialog-deeds" }, this.#older, this.#newer, this.#restore),
      this.#preview,
      make(
        "div",
        { class: "dialog-deeds" },
        button(messages.text("drafts-close"), () => this.element.close()),
      ),
    );
  }

  /**
   * Makes the dialog ready to be opened.
   *
   * @throws {unknown} the storage's error
   */
  async prepare() {
    await this.#keeper.flush();
    const { head } = await this.#keeper.store.look(this.#keeper.id, 0);
    this.#versions = head?.versions.toReversed() ?? [];
    this.#list.replaceChildren(
      ...this.#versions.map((version, index) =>
        make(
          "li",
          {},
          button(this.#nameOf(version), () => void this.#choose(index), { class: "button small" }),
        ),
      ),
    );
    for (const part of [this.#older, this.#newer, this.#restore]) {
      part.hidden = this.#versions.length === 0;
    }
    if (this.#versions.length > 0) {
      await this.#choose(0);
    } else {
      this.#preview.replaceChildren(make("p", {}, this.#messages.text("history-none")));
    }
  }

  /** @param {Version} version */
  #nameOf({ at, cause }) {
    const messages = this.#messages;
    const time = moment(at, messages.language);
    return cause === "pause" ? time : messages.text(`history-cause-${cause}`, { time });
  }

  /** @param {number} index */
  async #choose(index) {
    const version = this.#versions[index];
    if (!version) {
      return;
    }
    this.#chosen = index;
    setOrRemove(this.#newer, "aria-disabled", index === 0 ? "true" : null);
    setOrRemove(this.#older, "aria-disabled", index === this.#versions.length - 1 ? "true" : null);
    [...this.#list.querySelectorAll("button")].forEach((entry, at) =>
      setOrRemove(entry, "aria-current", at === index ? "true" : null),
    );
    this.#list.children[index]?.scrollIntoView({ block: "nearest" });
    try {
      const content = await this.#keeper.store.version(this.#keeper.id, version.at);
      if (this.#chosen === index) {
        this.#show(version, content);
      }
    } catch (error) {
      this.element.close();
      this.#fail(error);
    }
  }

  /**
   * @param {Version} version
   * @param {Content | null} content
   */
  #show(version, content) {
    const messages = this.#messages;
    const title = make("h3", { id: "version-title" }, this.#nameOf(version));
    setOrRemove(this.#restore, "aria-disabled", content === null ? "true" : null);
    if (content === null) {
      this.#preview.replaceChildren(title, make("p", {}, messages.text("history-damaged")));
      return;
    }
    const now = this.#desk.draft;
    const form = this.#desk.templates.find(({ id }) => id === content.template);
    const fields = new Set([
      ...(form?.fields.map(({ id }) => id) ?? []),
      ...Object.keys(content.answers),
      ...Object.keys(now.answers),
    ]);
    const rows = [...fields].flatMap((id) => {
      const then = asLines(content.answers[id] ?? "");
      const same = then === asLines(now.answers[id] ?? "");
      return then === "" && same ? [] : this.#row(this.#desk.nameOf(id), then, same);
    });
    const strays = content.strays.flatMap(({ source, text }) =>
      this.#row(
        source,
        text,
        now.strays.some((stray) => stray.text === text),
      ),
    );
    this.#preview.replaceChildren(
      title,
      make("p", { class: "limits" }, form?.name ?? content.template),
      make("dl", {}, ...rows, ...strays),
    );
    announce(messages.text("history-shown", { version: this.#nameOf(version) }));
  }

  /**
   * @param {string} label
   * @param {string} text
   * @param {boolean} same as on the page now
   */
  #row(label, text, same) {
    const messages = this.#messages;
    const term = make("dt", {}, label);
    if (!same) {
      term.append(" ", make("span", { class: "differs" }, messages.text("history-differs")));
    }
    const blank = text === "";
    const words = blank ? messages.text("paste-blank") : text;
    return [term, make("dd", { dir: "auto", class: blank ? "blank" : null }, words)];
  }

  async #takeBack() {
    const version = this.#versions[this.#chosen];
    if (!version || this.#restore.getAttribute("aria-disabled") === "true") {
      return;
    }
    try {
      const former = await this.#keeper.restore(version.at);
      if (former) {
        this.element.close();
        this.onRestored(former);
      }
    } catch (error) {
      this.element.close();
      this.#fail(error);
    }
  }
}
