// The copy of a text that lies behind its text area, invisible but for its marks: in the same font, breaking its lines at the
// same places and scrolled to the same place. It is kept line by line, and long lines as far as they have been seen.

import { make } from "./dom.js";
import { LongLine } from "./long-line.js";
import { painted } from "./painted-line.js";

/** @import { MarkedLine } from "./mark.js" */
/** @import { ShortLine } from "./painted-line.js" */

export class Copy {
  /** It scrolls, but is no stop of the Tab key. */
  element = make("div", { class: "copy", "aria-hidden": "true", tabindex: "-1" });
  #area;
  /** What it shows, line by line. @type {MarkedLine[]} */
  #shown = [];
  /** @type {(ShortLine | LongLine)[]} */
  #lines = [];
  /** Stands at the end, for what is not laid out. @type {HTMLElement | null} */
  #rest = null;
  /** The height of what is not laid out, in pixels. */
  #missing = 0;

  /** @param {HTMLTextAreaElement} area */
  constructor(area) {
    this.#area = area;
  }

  /** @param {string} language BCP 47 tag of the text */
  set language(language) {
    if (this.element.lang !== language) {
      this.element.lang = language;
      this.#breakAnew();
    }
  }

  /**
   * Shows another text, or other marks.
   *
   * @param {MarkedLine[]} now
   * @returns {boolean} whether that changes anything
   */
  show(now) {
    const before = this.#shown;
    const shorter = Math.min(now.length, before.length);
    let start = 0;
    while (start < shorter && same(now[start], before[start])) {
      start += 1;
    }
    let end = 0;
    while (end < shorter - start && same(now.at(-1 - end), before.at(-1 - end))) {
      end += 1;
    }
    if (start === Math.max(now.length, before.length)) {
      return false;
    }
    this.#shown = now;
    this.#replace(start, before.length - start - end, now.slice(start, now.length - end));
    return true;
  }

  /**
   * Puts lines in place of others. Elements stay where their lines change.
   *
   * @param {number} start
   * @param {number} removed
   * @param {MarkedLine[]} added
   */
  #replace(start, removed, added) {
    const old = this.#lines.slice(start, start + removed);
    const made = added.map((line, index) => painted(line, old[index]));
    this.#lines = [...this.#lines.slice(0, start), ...made, ...this.#lines.slice(start + removed)];
    const kept = new Set(made);
    for (const line of old) {
      if (!kept.has(line)) {
        line.remove();
      }
    }
    /** @type {Element | null} */
    let behind = this.#lines[start + made.length]?.element ?? this.#rest;
    for (const { element } of made.toReversed()) {
      if (element.parentNode === null) {
        this.element.insertBefore(element, behind);
      }
      behind = element;
    }
    if (this.#rest === null && made.some((line) => line instanceof LongLine)) {
      this.#watch();
    }
  }

  /** Whether it may show another place than the text area. */
  get isApart() {
    return this.#rest !== null || this.element.scrollTop !== this.#area.scrollTop;
  }

  /** Scrolls to where the text area is. */
  follow() {
    this.#stretch(false);
    this.element.scrollTop = this.#area.scrollTop;
    if (this.#rest) {
      // Blocks end where the text is laid out: the others follow as far as they are seen.
      const isWhole = this.#longLines().every((line) => line.reach(() => this.#view()));
      this.#stretch(isWhole);
    }
  }

  /**
   * Makes the copy as high as the text in the text area, so that it scrolls as far.
   *
   * @param {boolean} isWhole whether all of the text is laid out
   */
  #stretch(isWhole) {
    if (!this.#rest) {
      return;
    }
    const apart = this.#area.scrollHeight - this.element.scrollHeight;
    const missing = isWhole ? 0 : Math.max(0, this.#missing + apart);
    if (missing !== this.#missing) {
      this.#missing = missing;
      this.#rest.style.blockSize = `${missing}px`;
    }
  }

  #longLines() {
    return this.#lines.filter((line) => line instanceof LongLine);
  }

  /** What is seen, and a little below it. */
  #view() {
    const { top, bottom, height } = this.element.getBoundingClientRect();
    return { top, bottom: bottom + height / 4 };
  }

  /** Has long lines laid out anew when anything but the text moves the places where they break. */
  #watch() {
    const probe = make("span", {}, "m i");
    this.#rest = make("div", { class: "rest" }, probe);
    this.element.append(this.#rest);
    /** The size that the lines were laid out for. */
    let known = "";
    new ResizeObserver(([entry]) => {
      const { inlineSize, blockSize } = entry?.borderBoxSize[0] ?? {};
      const size = `${inlineSize} ${blockSize}`;
      if (known !== "" && known !== size) {
        this.#breakAnew();
      }
      known = size;
    }).observe(probe, { box: "border-box" });
  }

  #breakAnew() {
    for (const line of this.#longLines()) {
      line.layOutAnew();
    }
    this.follow();
  }
}

/**
 * @param {MarkedLine | undefined} one
 * @param {MarkedLine | undefined} other
 */
function same(one, other) {
  return one?.text === other?.text && one?.key === other?.key;
}
