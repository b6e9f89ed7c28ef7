// What was just done at a field, with the way back: stands there until the writer goes on.

import { button, make } from "./dom.js";

/** @import { Messages } from "./messages.js" */

export class Done {
  #messages;
  element = make("div", { class: "done", hidden: true });

  /** @param {Messages} messages */
  constructor(messages) {
    this.#messages = messages;
  }

  /**
   * @param {string} text
   * @param {() => void} undo
   */
  show(text, undo) {
    const back = button(
      this.#messages.text("page-undo"),
      () => {
        this.hide();
        undo();
      },
      { class: "button small" },
    );
    this.element.replaceChildren(make("p", {}, text), back);
    this.element.hidden = false;
  }

  hide() {
    if (!this.element.hidden) {
      this.element.hidden = true;
      this.element.replaceChildren();
    }
  }
}
