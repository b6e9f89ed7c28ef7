// Text that belongs to no field of the open form: kept in sight, to be copied, never dropped.

import { button, make } from "./dom.js";
import { announce } from "./status.js";

/** @import { Messages } from "./messages.js" */

/**
 * @typedef {object} Passage
 * @property {string} source where the text comes from, in words
 * @property {string} text
 * @property {(() => void) | null} remove takes it off the list; null where it is the answer to another form's question
 */

export class OutsidePanel {
  #messages;
  #title = make("h2", { id: "outside-title" });
  #help = make("p", { class: "limits" });
  #list = make("ul");

  /** @param {Messages} messages */
  constructor(messages) {
    this.#messages = messages;
    this.element = make(
      "section",
      { class: "outside", "aria-labelledby": "outside-title", hidden: true },
      this.#title,
      this.#help,
      this.#list,
    );
    this.build();
  }

  /** Sets what always stands there, in the language of the page. */
  build() {
    this.#title.textContent = this.#messages.text("outside-title");
    this.#help.textContent = this.#messages.text("outside-help");
  }

  /** @param {Passage[]} passages */
  show(passages) {
    this.element.hidden = passages.length === 0;
    this.#list.replaceChildren(...passages.map((passage) => this.#entry(passage)));
  }

  /** @param {Passage} passage */
  #entry({ source, text, remove }) {
    const messages = this.#messages;
    const label = messages.text("outside-text", { source });
    return make(
      "li",
      {},
      make("h3", {}, source),
      make(
        "div",
        { class: "passage", dir: "auto", tabindex: "0", role: "group", "aria-label": label },
        text,
      ),
      make(
        "div",
        { class: "finding-more" },
        button(messages.text("outside-copy"), () => copy(text, messages), {
          class: "button small",
          "aria-label": messages.text("outside-copy-from", { source }),
        }),
        remove
          ? button(messages.text("outside-remove"), remove, {
              class: "button small plain",
              "aria-label": messages.text("outside-remove-from", { source }),
            })
          : null,
      ),
    );
  }
}

/**
 * Puts a text on the clipboard and says so.
 *
 * @param {string} text
 * @param {Messages} messages
 */
export async function copy(text, messages) {
  try {
    await navigator.clipboard.writeText(text);
    announce(messages.text("outside-copied"));
  } catch {
    announce(messages.text("outside-not-copied"));
  }
}
