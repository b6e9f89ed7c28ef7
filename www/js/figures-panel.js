// The place of the figures at the end of the form: folded away, and fetched when it is opened for the first time.

import { make } from "./dom.js";
import { later } from "./part.js";

/** @import { FieldReport, Figures } from "../module/rapporteur.js" */
/** @import { Messages } from "./messages.js" */

/** How long the writer must have paused before the figures follow, in milliseconds. */
const PAUSE = 300;

/**
 * What the figures show.
 *
 * @typedef {object} Numbers
 * @property {Figures} figures
 * @property {ReadonlyMap<string, FieldReport>} reports by field, in the form's order
 */

export class FiguresPanel {
  #messages;
  #title = make("summary");
  #content = make("div", { class: "figures-content" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  element = make("details", { class: "figures" }, this.#title, this.#content);
  /** Reads the numbers as they are now. @type {() => Promise<Numbers>} */
  read = async () => ({ figures: { people: [], declarations: [] }, reports: new Map() });
  /** A name for a field. @type {(id: string) => string} */
  nameOf = (id) => id;

  /** @param {Messages} messages */
  constructor(messages) {
    this.#messages = messages;
    this.element.addEventListener("toggle", () => this.#show());
  }

  /** Sets what always stands there, in the language of the page. */
  build() {
    this.#title.textContent = this.#messages.text("figures-title");
  }

  /** The answers changed. */
  changed() {
    if (this.element.open) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#show(), PAUSE);
    }
  }

  async #show() {
    if (!this.element.open) {
      return;
    }
    try {
      const { drawn } = await later();
      this.#content.replaceChildren(...drawn(await this.read(), this.nameOf, this.#messages));
    } catch {
      this.#content.replaceChildren(make("p", {}, this.#messages.text("page-part-missing")));
    }
  }
}
