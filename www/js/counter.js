// Counts of words and items at a field: one that is seen and moves at once, one that is heard and waits for a pause.

import { make, setText } from "./dom.js";
import { Meter } from "./meter.js";

/** @import { Kind, Measure } from "../module/rapporteur.js" */
/** @import { Messages } from "./messages.js" */

/** How often the count that is heard looks for a change while the field has the focus, in milliseconds. */
const POLL = 1000;
/** How long the writer must have paused before the count is heard, in milliseconds. */
const PAUSE = 500;

/** Kinds whose items are counted even where the form sets no limit. */
const ALWAYS_COUNTED = new Set(["items", "speakers"]);

export class Counter {
  #text = new Text();
  #seen = make("p", { class: "count", "aria-hidden": "true" }, this.#text);
  #heard = make("p", { class: "unseen", "aria-live": "polite" });
  #meter = new Meter();
  #messages;
  #kind;
  /** What was shown last. */
  #shown = "";
  /** What there is to be heard, and what of it the writer has heard, or found on coming to the field. */
  #spoken = "";
  #known = "";
  #lastInput = 0;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;
  /** Looks whether the text changed without an event, as dictation does. */
  refresh = () => {};

  /**
   * @param {Messages} messages
   * @param {Kind} kind of the field
   */
  constructor(messages, kind) {
    this.#messages = messages;
    this.#kind = kind;
    this.element = make(
      "div",
      { class: "counts", hidden: true },
      this.#meter.element,
      this.#seen,
      this.#heard,
    );
  }

  /** The writer typed. */
  typed() {
    this.#lastInput = Date.now();
  }

  /**
   * Shows new counts.
   *
   * @param {Measure} measure
   * @param {boolean} calm whether an overrun is not coloured yet
   */
  show(measure, calm) {
    const shown = JSON.stringify([measure, calm]);
    if (shown === this.#shown) {
      return;
    }
    this.#shown = shown;
    const parts = [this.#words(measure), this.#items(measure)].filter((part) => part !== null);
    this.#meter.show(measure.words ?? 0, measure.words_limit?.at_most ?? null, calm);
    setText(this.#text, parts.map((part) => part.seen).join(" · "));
    this.element.hidden = parts.length === 0;
    this.#seen.classList.toggle("over", !calm && parts.some((part) => part.over));
    this.#spoken = parts.map((part) => part.heard).join(" ");
  }

  /** The field has the focus: what is heard follows what is seen, at a distance. */
  start() {
    this.stop();
    this.#known = this.#spoken;
    this.#timer = setInterval(() => {
      if (Date.now() - this.#lastInput >= PAUSE) {
        this.refresh();
        this.#speak();
      }
    }, POLL);
  }

  /** The field lost the focus. */
  stop() {
    clearInterval(this.#timer);
  }

  #speak() {
    if (this.#known !== this.#spoken) {
      this.#known = this.#spoken;
      this.#heard.textContent = this.#spoken;
    }
  }

  /** @param {Measure} measure */
  #words({ words, words_limit: limit }) {
    if (words === null || words === undefined) {
      return null;
    }
    return this.#part("words", words, limit?.at_most ?? null);
  }

  /** @param {Measure} measure */
  #items({ items, items_limit: limit }) {
    if (items === null || items === undefined || !ALWAYS_COUNTED.has(this.#kind)) {
      return null;
    }
    return this.#part(this.#kind, items, limit?.at_most ?? null);
  }

  /**
   * @param {string} what is counted
   * @param {number} used
   * @param {number | null} limit
   */
  #part(what, used, limit) {
    const messages = this.#messages;
    if (limit === null) {
      const text = messages.text(`count-${what}`, { used });
      return { seen: text, heard: text, over: false };
    }
    const over = used > limit;
    const heard = over
      ? messages.text(`count-${what}-over`, { over: used - limit })
      : messages.text(`count-${what}-left`, { left: limit - used });
    return { seen: messages.text(`count-${what}-of`, { used, limit, rest: heard }), heard, over };
  }
}
