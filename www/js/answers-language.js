// The language of the answers, which need not be the page's: spell checkers and screen readers follow it.

import { make } from "./dom.js";

/** @import { Desk } from "./desk.js" */
/** @import { Messages } from "./messages.js" */

/** The official languages of the United Nations, and Portuguese, in which national forums report. */
const OFFERED = ["ar", "en", "es", "fr", "pt", "ru", "zh"];

export class AnswersLanguage {
  #select;
  #desk;
  #messages;

  /**
   * @param {HTMLElement} select
   * @param {Desk} desk
   * @param {Messages} messages
   */
  constructor(select, desk, messages) {
    this.#select = /** @type {HTMLSelectElement} */ (select);
    this.#desk = desk;
    this.#messages = messages;
    this.#select.addEventListener("change", () => {
      desk.language = this.#select.value;
    });
    messages.onTurn(() => this.show());
  }

  /** Shows the languages, the form's own among them, and the one of the draft that is open. */
  show() {
    const messages = this.#messages;
    const { formLanguage, language } = this.#desk;
    const name = (/** @type {string} */ tag) => messages.languageName(tag);
    const order = new Intl.Collator(messages.language);
    const others = [...new Set([...OFFERED, language])]
      .filter((tag) => tag !== formLanguage)
      .toSorted((a, b) => order.compare(name(a), name(b)));
    const form = messages.text("page-answers-language-form", { language: name(formLanguage) });
    this.#select.replaceChildren(
      make("option", { value: formLanguage }, form),
      ...others.map((tag) => make("option", { value: tag }, name(tag))),
    );
    this.#select.value = language;
  }
}
