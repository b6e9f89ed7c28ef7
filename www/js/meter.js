// A bar beside a count: what is used of a limit, and by how much it is passed. The count says the same in words.

import { make } from "./dom.js";

export class Meter {
  #used = make("span", { class: "meter-used" });
  #over = make("span", { class: "meter-over" });

  constructor() {
    this.element = make("div", { class: "meter", "aria-hidden": "true" }, this.#used, this.#over);
  }

  /**
   * @param {number} used
   * @param {number | null} limit none: no bar
   * @param {boolean} calm whether an overrun is not coloured yet
   */
  show(used, limit, calm) {
    this.element.hidden = limit === null;
    const most = Math.max(used, limit ?? 0, 1);
    const within = Math.min(used, limit ?? 0);
    this.#used.style.inlineSize = `${(100 * within) / most}%`;
    this.#over.style.inlineSize = `${(100 * (used - within)) / most}%`;
    this.#over.hidden = used === within;
    this.element.classList.toggle("over", !calm && used > within);
  }
}
