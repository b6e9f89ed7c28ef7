// Keeps account of everything that is changed in a page that belongs to somebody else, and takes it back.

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */

/**
 * @typedef {object} Entry
 * @property {string | null} before
 * @property {string | null} ours
 */

export class Ledger {
  /** @type {Map<Element, Map<string, Entry>>} */
  #attributes = new Map();
  /** @type {Map<Element, Map<string, string[]>>} */
  #words = new Map();
  /** @type {Map<Control, { before: string, ours: string }>} */
  #validity = new Map();
  /** @type {Map<Element, Node[]>} */
  #contents = new Map();
  /** @type {Set<Element>} */
  #made = new Set();

  /**
   * Sets an attribute; `null` gives back what the page had.
   *
   * @param {Element} element
   * @param {string} name
   * @param {string | null} value
   */
  attribute(element, name, value) {
    const entries = this.#attributes.get(element) ?? new Map();
    const entry = entries.get(name) ?? { before: element.getAttribute(name), ours: null };
    if (value !== null) {
      this.#attributes.set(element, entries.set(name, { ...entry, ours: value }));
      write(element, name, value);
    } else if (entries.has(name)) {
      entries.delete(name);
      giveBack(element, name, entry);
    }
  }

  /**
   * Adds words to an attribute that is a list of words, in place of those added before.
   *
   * @param {Element} element
   * @param {"class" | "aria-describedby"} name
   * @param {string[]} words
   */
  words(element, name, words) {
    const added = this.#words.get(element) ?? new Map();
    const before = added.get(name) ?? [];
    if (before.join(" ") === words.join(" ")) {
      return;
    }
    const own = split(element.getAttribute(name)).filter((word) => !before.includes(word));
    const news = words.filter((word) => !own.includes(word));
    this.#words.set(element, added.set(name, news));
    write(element, name, [...own, ...news].join(" ") || null);
  }

  /**
   * Sets what the browser reports of a control. What the page itself reports stays.
   *
   * @param {Control} control
   * @param {string} message empty where nothing is wrong
   */
  validity(control, message) {
    const entry = this.#validity.get(control) ?? { before: ownReport(control, ""), ours: "" };
    const foreign = ownReport(control, entry.ours);
    if (foreign !== "" && foreign !== entry.before) {
      return;
    }
    const ours = message || entry.before;
    if (ours !== entry.ours || !this.#validity.has(control)) {
      control.setCustomValidity(ours);
      this.#validity.set(control, { before: entry.before, ours });
    }
  }

  /**
   * Puts a new element into the page.
   *
   * @template {Element} T
   * @param {T} element
   * @param {(element: T) => void} put
   * @returns {T}
   */
  insert(element, put) {
    put(element);
    this.#made.add(element);
    return element;
  }

  /**
   * Takes an element that was put in out again.
   *
   * @param {Element} element
   */
  remove(element) {
    element.remove();
    this.#made.delete(element);
  }

  /**
   * Whether an element, or one around it, was put in or taken over.
   *
   * @param {Node} node
   */
  owns(node) {
    for (const element of [...this.#made, ...this.#contents.keys()]) {
      if (element.contains(node)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes over an element of the page, to fill it.
   *
   * @template {Element} T
   * @param {T} element
   * @returns {T}
   */
  takeOver(element) {
    if (!this.#contents.has(element)) {
      this.#contents.set(element, [...element.childNodes]);
    }
    return element;
  }

  /**
   * Gives back what was changed at elements that left the page.
   *
   * @param {(element: Element) => boolean} isGone
   */
  release(isGone) {
    const known = [
      ...this.#attributes.keys(),
      ...this.#words.keys(),
      ...this.#validity.keys(),
      ...this.#contents.keys(),
      ...this.#made,
    ];
    for (const element of new Set(known)) {
      if (isGone(element)) {
        this.#giveBack(element);
      }
    }
  }

  /** Gives everything back. */
  close() {
    this.release(() => true);
  }

  /** @param {Element} element */
  #giveBack(element) {
    for (const [name, entry] of this.#attributes.get(element) ?? []) {
      giveBack(element, name, entry);
    }
    for (const name of this.#words.get(element)?.keys() ?? []) {
      this.words(element, /** @type {"class"} */ (name), []);
    }
    const control = /** @type {Control} */ (element);
    const validity = this.#validity.get(control);
    if (validity && ownReport(control, validity.ours) === "") {
      control.setCustomValidity(validity.before);
    }
    const contents = this.#contents.get(element);
    if (contents) {
      element.replaceChildren(...contents);
    }
    if (this.#made.has(element)) {
      element.remove();
    }
    this.#attributes.delete(element);
    this.#words.delete(element);
    this.#validity.delete(control);
    this.#contents.delete(element);
    this.#made.delete(element);
  }
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {Entry} entry
 */
function giveBack(element, name, { before, ours }) {
  // What the page changed meanwhile is the page's.
  if (element.getAttribute(name) === ours) {
    write(element, name, before);
  }
}

/**
 * What the page itself reports of a control.
 *
 * @param {Control} control
 * @param {string} ours
 */
function ownReport(control, ours) {
  const { validity, validationMessage } = control;
  return validity.customError && validationMessage !== ours ? validationMessage : "";
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {string | null} value
 */
function write(element, name, value) {
  if (value === null) {
    element.removeAttribute(name);
  } else if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}

/** @param {string | null} list */
function split(list) {
  return (list ?? "").split(/\s+/).filter((word) => word !== "");
}
