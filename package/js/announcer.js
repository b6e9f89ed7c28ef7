// Announcements to screen readers, one at a time: what is out of date is never read.

/** How long the writer must have paused before an announcement that follows typing, in milliseconds. */
const PAUSE = 1000;

export class Announcer {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #element;

  /** @param {HTMLElement} element with the role `status` */
  constructor(element) {
    this.#element = element;
  }

  /**
   * Announces after a pause; an announcement that still waits is dropped.
   *
   * @param {string} text
   */
  later(text) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#element.textContent = text;
    }, PAUSE);
  }

  close() {
    clearTimeout(this.#timer);
  }
}
