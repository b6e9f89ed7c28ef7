// The count at a field: one that is seen and moves at once, one that is heard and waits for a pause.

import { make } from "./dom.js";
import { hide } from "./hidden.js";

/** @import { Field, Kind, Measure } from "./types.js" */
/** @import { Messages } from "./texts.js" */

/** How often the count that is heard looks for a change while the field has the focus, in milliseconds. */
const POLL = 1000;
/** How long the writer must have paused before the count is heard, in milliseconds. */
const PAUSE = 500;

export class Counter {
  #messages;
  #kind;
  #seen = make("span", { "aria-hidden": "true" });
  #heard = make("span", { "aria-live": "polite" });
  #spoken = "";
  #lastInput = 0;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;

  /**
   * @param {HTMLElement} element to fill
   * @param {Messages} messages
   * @param {Kind} kind of the field
   * @param {string} hidden class for what is heard only
   */
  constructor(element, messages, kind, hidden) {
    this.#messages = messages;
    this.#kind = kind;
    hide(this.#heard, hidden);
    this.element = element;
    element.replaceChildren(this.#seen, this.#heard);
  }

  /** The writer typed. */
  typed() {
    this.#lastInput = Date.now();
  }

  /**
   * Shows new counts.
   *
   * @param {Measure} measure
   */
  show(measure) {
    const parts = partsOf(measure, this.#kind).map((part) => this.#say(part));
    this.#seen.textContent = parts.map(({ seen }) => seen).join(" · ");
    this.element.classList.toggle(
      "rapporteur-over",
      parts.some(({ over }) => over),
    );
    this.#spoken = parts.map(({ heard }) => heard).join(" ");
  }

  /**
   * The field has the focus: what is heard follows what is seen, at a distance.
   *
   * @param {() => void} refresh looks whether the text changed without an event, as dictation does
   */
  start(refresh) {
    this.stop();
    this.#timer = setInterval(() => {
      if (Date.now() - this.#lastInput >= PAUSE) {
        refresh();
        if (this.#heard.textContent !== this.#spoken) {
          this.#heard.textContent = this.#spoken;
        }
      }
    }, POLL);
  }

  /** The field lost the focus, or is no more. */
  stop() {
    clearInterval(this.#timer);
  }

  /** @param {Part} part */
  #say({ what, used, limit }) {
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

/**
 * @typedef {object} Part
 * @property {string} what is counted
 * @property {number} used
 * @property {number | null} limit
 */

/** Kinds whose items are counted: of a choice it is seen without a count. @type {Set<Kind>} */
const COUNTED = new Set(["items", "speakers"]);

/**
 * Whether a form limits what is counted of a field.
 *
 * @param {Pick<Field, "kind" | "words" | "items">} field
 */
export function isLimited({ kind, words, items }) {
  return Boolean(words || (items && COUNTED.has(kind)));
}

/**
 * What is counted: words, and items where they are statements or speakers.
 *
 * @param {Measure} measure
 * @param {Kind} kind
 * @returns {Part[]}
 */
function partsOf({ words, words_limit, items, items_limit }, kind) {
  const parts = [];
  if (words !== null) {
    parts.push({ what: "words", used: words, limit: words_limit?.at_most ?? null });
  }
  if (items !== null && COUNTED.has(kind)) {
    parts.push({ what: kind, used: items, limit: items_limit?.at_most ?? null });
  }
  return parts;
}
