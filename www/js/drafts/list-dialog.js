// The list of drafts: open, new, rename, duplicate, delete and bring back.

import { button, make } from "../dom.js";
import { copy } from "../outside.js";
import { whenReleased } from "../pointer.js";
import { announce } from "../status.js";
import { moment } from "./moments.js";
import { copyName, nameOf, withoutMarks } from "./naming.js";
import { askToStay, place, stays } from "./room.js";

/** @import { Template } from "../../module/rapporteur.js" */
/** @import { Messages } from "../messages.js" */
/** @import { Keeper } from "./keeper.js" */
/** @import { Head } from "./shape.js" */
/** @import { Listing } from "./store.js" */

/**
 * What the list shows.
 *
 * @typedef {object} Reading
 * @property {Listing} listing
 * @property {Set<string>} taken the drafts that a tab has open
 */

export class ListDialog {
  #keeper;
  #messages;
  #templates;
  #fail;
  #drafts = make("ul", { class: "drafts" });
  #deleted = make("ul", { class: "drafts" });
  #deletedPart;
  #room = make("p", { class: "limits" });
  #undo = make("div", { class: "undo" });
  #form;
  /** The draft whose name is being written, and where. @type {{ id: string, form: HTMLElement } | null} */
  #renaming = null;
  /** What was read last. @type {Reading | null} */
  #read = null;
  /** All readings so far, one after the other: what is read later is drawn later. @type {Promise<void>} */
  #showing = Promise.resolve();
  /** Shows the history of the draft on the page in place of the list. */
  onHistory = async () => {};

  /**
   * @param {Keeper} keeper
   * @param {Messages} messages
   * @param {Template[]} templates
   * @param {(error: unknown) => void} fail told of storage that failed
   */
  constructor(keeper, messages, templates, fail) {
    this.#keeper = keeper;
    this.#messages = messages;
    this.#templates = templates;
    this.#fail = fail;
    this.#form = make(
      "select",
      { id: "draft-form" },
      ...templates.map(({ id, name }) => make("option", { value: id }, name)),
    );
    this.#deletedPart = make(
      "details",
      {},
      make("summary", {}, messages.text("drafts-deleted")),
      make("p", { class: "limits" }, messages.text("drafts-deleted-help")),
      this.#deleted,
    );
    this.element = make(
      "dialog",
      { class: "dialog of-drafts", "aria-labelledby": "drafts-title" },
      make("h2", { id: "drafts-title" }, messages.text("drafts-title")),
      make("p", { class: "limits" }, messages.text("drafts-help")),
      make(
        "div",
        { class: "tools" },
        make(
          "div",
          { class: "choice" },
          make("label", { for: "draft-form" }, messages.text("drafts-new-form")),
          this.#form,
        ),
        button(messages.text("drafts-new"), () => void this.#new(), { class: "button primary" }),
      ),
      this.#undo,
      this.#drafts,
      this.#deletedPart,
      this.#room,
      make(
        "div",
        { class: "dialog-deeds" },
        button(messages.text("drafts-close"), () => this.element.close()),
      ),
    );
    keeper.onChange = () => {
      if (this.element.open) {
        void this.#show();
      }
    };
  }

  /** @param {string} template the form that a new draft is offered on */
  async open(template) {
    this.#renaming = null;
    for (const part of [this.#undo, this.#drafts, this.#deleted, this.#room]) {
      part.replaceChildren();
    }
    this.#deletedPart.hidden = true;
    this.#form.value = template;
    this.element.showModal();
    await this.#attempt(async () => {
      await this.#keeper.flush();
      await this.#show();
      await this.#tellRoom();
    });
  }

  /** Tells how safely drafts are kept; where that is not settled, asks the browser, which may ask the person. */
  async #tellRoom() {
    const settled = await stays();
    this.#room.textContent = place(settled, this.#messages);
    if (!settled && (await askToStay())) {
      this.#room.textContent = place(true, this.#messages);
    }
  }

  /** Reads what is stored and shows it; ends when it is shown. */
  #show() {
    const shown = this.#showing.then(async () => {
      const [listing, taken] = await Promise.all([
        this.#keeper.store.list(),
        this.#keeper.tabs.open(),
      ]);
      // A press whose target goes before it ends would be no click.
      await new Promise((resolve) => {
        whenReleased(() => resolve(undefined));
      });
      this.#read = { listing, taken };
      this.#draw(this.#read);
    });
    this.#showing = shown.catch(() => {});
    return shown;
  }

  /** @param {Reading} read */
  #draw({ listing, taken }) {
    const active = document.activeElement?.id ?? "";
    const { drafts, deleted, unreadable } = listing;
    this.#drafts.replaceChildren(
      ...drafts.map((head) => this.#entry(head, taken.has(head.id), listing)),
      ...unreadable.map((record) => make("li", { class: "draft" }, this.#damaged(record))),
    );
    if (drafts.length + unreadable.length === 0) {
      this.#drafts.replaceChildren(make("li", {}, this.#messages.text("drafts-none")));
    }
    this.#deletedPart.hidden = deleted.length === 0;
    this.#deleted.replaceChildren(...deleted.map((head) => this.#bin(head)));
    if (active !== "" && this.element.open) {
      document.getElementById(active)?.focus();
    }
  }

  /** @param {Head} head */
  #nameOf(head) {
    return nameOf(head) || this.#messages.text("drafts-untitled");
  }

  /** @param {string} id */
  #formName(id) {
    return this.#templates.find((template) => template.id === id)?.name ?? id;
  }

  /**
   * @param {Head} head
   * @param {boolean} taken whether a tab has it open
   * @param {Listing} listing
   */
  #entry(head, taken, listing) {
    const messages = this.#messages;
    const { id } = head;
    const here = id === this.#keeper.id;
    const name = this.#nameOf(head);
    const deed = (/** @type {string} */ key, /** @type {() => void} */ work, plain = true) =>
      button(messages.text(`drafts-${key}`), work, {
        class: plain ? "button small plain" : "button small",
        id: `draft-${key}-${id}`,
        "aria-label": messages.text(`drafts-${key}-name`, { name }),
      });
    const where = here ? "drafts-here" : taken ? "drafts-elsewhere" : null;
    const details = [
      this.#formName(head.template),
      messages.text("drafts-changed", { time: moment(head.changed, messages.language) }),
      ...(where === null ? [] : [messages.text(where)]),
    ];
    return make(
      "li",
      { class: here ? "draft here" : "draft" },
      make("h3", { dir: "auto" }, name),
      make("p", { class: "limits" }, details.join(" · ")),
      this.#renaming?.id === id
        ? this.#renaming.form
        : make(
            "div",
            { class: "finding-more" },
            here ? null : deed("open", () => void this.#open(id), false),
            deed("rename", () => this.#rename(head)),
            deed("duplicate", () => void this.#duplicate(head, listing)),
            here ? deed("history", () => void this.#attempt(() => this.onHistory())) : null,
            deed("delete", () => void this.#delete(head)),
          ),
    );
  }

  /** @param {Head} head */
  #renameForm(head) {
    const messages = this.#messages;
    const input = make("input", {
      id: "draft-name",
      class: "line",
      value: nameOf(head),
      maxlength: 120,
      dir: "auto",
      autocomplete: "off",
    });
    const form = make(
      "form",
      { class: "rename" },
      make("label", { for: input.id, class: "label" }, messages.text("drafts-name")),
      input,
      make("p", { class: "limits" }, messages.text("drafts-name-help")),
      make(
        "div",
        { class: "finding-more" },
        make(
          "button",
          { type: "submit", class: "button small" },
          messages.text("drafts-name-keep"),
        ),
        button(messages.text("drafts-cancel"), () => this.#endRenaming(head.id), {
          class: "button small plain",
        }),
      ),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#attempt(async () => {
        await this.#keeper.rename(head.id, input.value.trim());
        await this.#show();
        this.#endRenaming(head.id);
      });
    });
    return form;
  }

  /** @param {Head} head */
  #bin(head) {
    const messages = this.#messages;
    const name = this.#nameOf(head);
    return make(
      "li",
      { class: "draft" },
      make("h3", { dir: "auto" }, name),
      make(
        "div",
        { class: "finding-more" },
        button(messages.text("drafts-bring-back"), () => void this.#bringBack(head), {
          class: "button small",
          "aria-label": messages.text("drafts-bring-back-name", { name }),
        }),
        button(messages.text("drafts-erase"), () => void this.#erase(head.id), {
          class: "button small plain",
          "aria-label": messages.text("drafts-erase-name", { name }),
        }),
      ),
    );
  }

  /** @param {{ key: string, text: string }} record */
  #damaged({ key, text }) {
    const messages = this.#messages;
    return make(
      "div",
      {},
      make("h3", {}, messages.text("drafts-damaged")),
      make("p", { class: "limits" }, messages.text("drafts-damaged-help")),
      make(
        "div",
        { class: "finding-more" },
        button(messages.text("drafts-damaged-copy"), () => void copy(text, messages), {
          class: "button small",
        }),
        button(messages.text("drafts-erase"), () => void this.#erase(key), {
          class: "button small plain",
        }),
      ),
    );
  }

  async #new() {
    await this.#attempt(async () => {
      await this.#keeper.openNew({ template: this.#form.value });
      this.element.close();
      announce(this.#messages.text("drafts-new-done"));
    });
  }

  /** @param {string} id */
  async #open(id) {
    await this.#attempt(async () => {
      if (await this.#keeper.open(id)) {
        this.element.close();
      } else {
        this.#undo.replaceChildren(
          this.#damaged({ key: id, text: await this.#keeper.store.raw(id) }),
        );
        this.#undo.scrollIntoView({ block: "nearest" });
        announce(this.#messages.text("drafts-damaged"));
      }
    });
  }

  /** @param {Head} head */
  #rename(head) {
    this.#renaming = { id: head.id, form: this.#renameForm(head) };
    this.#redraw();
    const input = this.#renaming.form.querySelector("input");
    input?.focus();
    input?.select();
  }

  /** @param {string} id */
  #endRenaming(id) {
    if (this.#renaming?.id === id) {
      this.#renaming = null;
      this.#redraw();
      document.getElementById(`draft-rename-${id}`)?.focus();
    }
  }

  #redraw() {
    if (this.#read) {
      this.#draw(this.#read);
    }
  }

  /**
   * @param {Head} head
   * @param {Listing} listing
   */
  async #duplicate(head, { drafts }) {
    const names = drafts.map((draft) => this.#nameOf(draft));
    const write = (/** @type {string} */ name, /** @type {number} */ number) =>
      withoutMarks(this.#messages.text("drafts-copy-name", { name, number }));
    await this.#attempt(async () => {
      await this.#keeper.flush();
      await this.#keeper.store.duplicate(head.id, copyName(this.#nameOf(head), names, write));
      this.#keeper.told(head.id);
      announce(this.#messages.text("drafts-duplicate-done", { name: this.#nameOf(head) }));
    });
  }

  /** @param {Head} head */
  async #delete(head) {
    const messages = this.#messages;
    const name = this.#nameOf(head);
    await this.#attempt(async () => {
      await this.#keeper.remove(head.id);
      const text = messages.text("drafts-delete-done", { name });
      const undo = button(messages.text("drafts-undo"), () => void this.#bringBack(head), {
        class: "button small",
        id: "draft-undo",
      });
      this.#undo.replaceChildren(make("p", {}, text), undo);
      announce(text);
      undo.focus();
    });
  }

  /** @param {Head} head */
  async #bringBack(head) {
    await this.#attempt(async () => {
      await this.#keeper.store.bringBack(head.id);
      this.#undo.replaceChildren();
      this.#keeper.told(head.id);
      announce(this.#messages.text("drafts-bring-back-done", { name: this.#nameOf(head) }));
      await this.#show();
      document.getElementById(`draft-open-${head.id}`)?.focus();
    });
  }

  /** @param {string} id */
  async #erase(id) {
    await this.#attempt(async () => {
      await this.#keeper.store.erase(id);
      this.#undo.replaceChildren();
      this.#keeper.told(id);
      announce(this.#messages.text("drafts-erase-done"));
    });
  }

  /** @param {() => Promise<void>} work */
  async #attempt(work) {
    try {
      await work();
    } catch (error) {
      this.element.close();
      this.#fail(error);
    }
  }
}
