// Begins the session's next report from the open one: says first what is carried over and what finds no place.

import { clamped } from "../clamped.js";
import { button, make } from "../dom.js";
import { announce } from "../status.js";
import { asLines } from "../text-answer.js";
import { ownAnswers } from "../transfer/own-answers.js";

/** @import { CarriedOver, Dropped, Template } from "../../module/rapporteur.js" */
/** @import { Desk, Draft } from "../desk.js" */
/** @import { Engine } from "../engine.js" */
/** @import { Messages } from "../messages.js" */
/** @import { Notices } from "../notices.js" */
/** @import { Replace } from "../transfer/replace.js" */
/** @import { Shelf } from "../transfer/shelf.js" */

/**
 * @typedef {object} Parts
 * @property {Engine} engine
 * @property {Messages} messages
 * @property {Desk} desk
 * @property {Notices} notices
 * @property {Shelf} shelf
 * @property {Replace} replace
 */

export class NextDialog {
  #engine;
  #messages;
  #desk;
  #notices;
  #shelf;
  #replace;
  #title = make("h2", { id: "next-title", tabindex: "-1" });
  #content = make("div", { class: "import-result" });
  #form = make("select", { id: "next-form" });
  #choice;
  #beginning = false;

  /** @param {Parts} parts */
  constructor({ engine, messages, desk, notices, shelf, replace }) {
    this.#engine = engine;
    this.#messages = messages;
    this.#desk = desk;
    this.#notices = notices;
    this.#shelf = shelf;
    this.#replace = replace;
    this.#form.append(...desk.templates.map(({ id, name }) => make("option", { value: id }, name)));
    this.#form.addEventListener("change", () => this.#show());
    this.#choice = make(
      "p",
      { class: "choice" },
      make("label", { for: "next-form" }, messages.text("next-form")),
      this.#form,
    );
    this.element = make(
      "dialog",
      { class: "dialog", "aria-labelledby": "next-title" },
      this.#title,
      make("p", { class: "limits" }, messages.text("next-help")),
      this.#choice,
      this.#content,
      make(
        "div",
        { class: "dialog-deeds in-sight" },
        button(messages.text("next-begin"), () => void this.#begin(), { class: "button primary" }),
        button(messages.text("paste-cancel"), () => this.element.close()),
      ),
    );
    this.#title.textContent = messages.text("next-title");
  }

  /** Opens the dialog with the form that follows the open one, where there is one. */
  open() {
    const { template } = this.#desk;
    const next = this.#desk.templates.find(({ follows }) => follows === template);
    for (const option of this.#form.options) {
      option.hidden = option.value === template;
      option.disabled = option.value === template;
    }
    this.#form.value =
      next?.id ?? this.#desk.templates.find(({ id }) => id !== template)?.id ?? template;
    this.#show();
    this.element.showModal();
    this.#title.focus();
  }

  get #carried() {
    const { template, answers } = ownAnswers(this.#desk.draft, this.#desk.templates);
    return this.#engine.carryOver(template, answers, this.#form.value);
  }

  #show() {
    const carried = this.#carried;
    const form = this.#desk.templates.find(({ id }) => id === this.#form.value);
    if (carried && form) {
      this.#content.replaceChildren(
        ...(carried.dropped.length > 0 ? [this.#droppedList(carried.dropped)] : []),
        this.#carriedList(carried, form),
        this.#toWrite(carried),
      );
    }
  }

  /**
   * @param {CarriedOver} carried
   * @param {Template} form
   */
  #carriedList({ carried, draft }, form) {
    const messages = this.#messages;
    const entries = carried.flatMap(({ to }) => {
      const field = form.fields.find(({ id }) => id === to);
      const name = field ? messages.shortName(field) : to;
      return [make("dt", {}, name), make("dd", {}, clamped(asLines(draft.answers?.[to] ?? "")))];
    });
    return this.#part(
      messages.text("next-carried", { count: carried.length }),
      carried.length > 0 ? make("dl", {}, ...entries) : null,
    );
  }

  /** @param {Dropped[]} dropped */
  #droppedList(dropped) {
    const entries = dropped.flatMap((left) => [
      make("dt", {}, this.#nameOf(left)),
      make("dd", {}, clamped(left.text)),
    ]);
    return this.#part(
      this.#messages.text("next-dropped", { count: dropped.length }),
      make("p", { class: "limits" }, this.#messages.text("next-dropped-help")),
      make("dl", {}, ...entries),
    );
  }

  /** @param {CarriedOver} carried */
  #toWrite({ to_write: fields }) {
    const names = fields.map((id) => this.#desk.nameOf(id));
    const list = new Intl.ListFormat(this.#messages.language, { type: "unit" }).format(names);
    return this.#part(
      this.#messages.text("next-to-write", { count: fields.length }),
      fields.length > 0 ? make("p", {}, list) : null,
    );
  }

  /**
   * @param {string} title
   * @param {(Node | null)[]} content
   */
  #part(title, ...content) {
    return make("section", { class: "preview" }, make("h3", {}, title), ...content);
  }

  /** @param {Dropped} dropped */
  #nameOf({ field, part }) {
    const name = this.#desk.nameOf(field);
    return part
      ? this.#messages.text("next-part", {
          field: name,
          part: this.#messages.text(`speaker-${part}`),
        })
      : name;
  }

  async #begin() {
    const carried = this.#carried;
    if (!carried || this.#beginning) {
      return;
    }
    const messages = this.#messages;
    const { draft: former } = this.#desk;
    const draft = this.#begun(carried, former);
    const text = () => messages.text("next-done", { count: carried.carried.length });
    // The dialog stands until the next report does: nothing can be typed into the one that is left.
    this.#beginning = true;
    const back = await this.#shelf.begin(draft).finally(() => {
      this.#beginning = false;
    });
    this.element.close();
    if (!back) {
      this.#replace({ draft, checked: false, text });
      return;
    }
    const goBack = async () => {
      await back();
      this.#notices.hide("imported");
      this.#desk.goToForm();
    };
    this.#notices.show("imported", text(), {
      actions: [{ text: messages.text("next-back"), work: () => void goBack() }],
    });
    this.#desk.goToForm();
    scrollTo({ top: 0 });
    announce(text());
  }

  /**
   * The later draft. What its form does not ask goes along beside it.
   *
   * @param {CarriedOver} carried
   * @param {Draft} former
   * @returns {Draft}
   */
  #begun({ draft, dropped }, former) {
    const whole = dropped.filter(({ part }) => !part).map(({ field }) => field);
    const left = Object.entries(former.answers).filter(([id]) => whole.includes(id));
    const spare = Object.entries(former.answers).filter(
      ([id]) => !(id in ownAnswers(former, this.#desk.templates).answers),
    );
    const parts = dropped.filter(({ part }) => part);
    return {
      template: draft.template,
      answers: { ...Object.fromEntries([...spare, ...left]), ...draft.answers },
      strays: parts.map((part) => ({ source: this.#nameOf(part), text: part.text })),
    };
  }
}
