// Notices above the form: what went wrong, what was imported, and the way back.

import { button, make } from "./dom.js";

/** @import { Messages } from "./messages.js" */

export class Notices {
  #place;
  #messages;
  /** @type {Map<string, HTMLElement>} */
  #shown = new Map();

  /**
   * @param {HTMLElement} place
   * @param {Messages} messages
   */
  constructor(place, messages) {
    this.#place = place;
    this.#messages = messages;
  }

  /**
   * Shows a notice in place of an earlier one of the same sort.
   *
   * @param {string} sort
   * @param {string} text
   * @param {{ alert?: boolean, actions?: { text: string, work: () => void }[] }} [options]
   */
  show(sort, text, { alert = false, actions = [] } = {}) {
    this.hide(sort);
    const notice = make(
      "div",
      { class: `notice ${sort}`, role: alert ? "alert" : null },
      make("p", {}, text),
      make(
        "div",
        { class: "finding-more" },
        ...actions.map((action) => button(action.text, action.work, { class: "button small" })),
        button(this.#messages.text("page-close-notice"), () => this.hide(sort), {
          class: "button small plain",
        }),
      ),
    );
    this.#shown.set(sort, notice);
    this.#place.append(notice);
  }

  /** @param {string} sort */
  hide(sort) {
    this.#shown.get(sort)?.remove();
    this.#shown.delete(sort);
  }
}
