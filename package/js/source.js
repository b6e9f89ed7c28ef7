// One place where text is written: a text control, a select, a set of radio buttons or check boxes, an editable element.

/** @import { Control } from "./ledger.js" */
/** @import { Edit, Span } from "./types.js" */

/** Types of input that hold no text of an answer. */
const NO_TEXT = new Set(["button", "file", "image", "password", "reset", "submit"]);

/**
 * Whether an element is a control that an answer may be written in.
 *
 * @param {Element} element
 * @returns {element is Control}
 */
export function isControl(element) {
  return (
    (element instanceof HTMLInputElement && !NO_TEXT.has(element.type)) ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

/** @param {Element} element */
export function isToggle(element) {
  return (
    element instanceof HTMLInputElement && (element.type === "radio" || element.type === "checkbox")
  );
}

/** Something that a text is written in. */
export class Source {
  /** The elements that it is made of, in the order of the page. @type {HTMLElement[]} */
  elements;

  /** @param {HTMLElement[]} elements one, or the buttons of one set */
  constructor(elements) {
    this.elements = elements;
  }

  get #first() {
    return /** @type {HTMLElement} */ (this.elements[0]);
  }

  get isSet() {
    return isToggle(this.#first);
  }

  /** The element that says what is wrong: the group of a set, where there is one. */
  get described() {
    return this.isSet ? (groupOf(this.#first) ?? this.#first) : this.#first;
  }

  /** The element that takes the focus. */
  get target() {
    const checked = this.elements.find(
      (element) => element instanceof HTMLInputElement && element.checked,
    );
    return this.isSet ? (checked ?? this.#first) : this.#first;
  }

  /** The control that the browser reports an error at. @type {Control | null} */
  get control() {
    return isControl(this.#first) ? this.#first : null;
  }

  /** The text, as offsets count in it. */
  get text() {
    const first = this.#first;
    if (this.isSet) {
      const checked = this.elements.filter(
        (element) => element instanceof HTMLInputElement && element.checked,
      );
      return checked.map(optionText).join("\n");
    }
    if (first instanceof HTMLSelectElement) {
      return [...first.selectedOptions].map(optionText).join("\n");
    }
    if (isControl(first)) {
      return first.value;
    }
    return first.innerText.replace(/\n$/, "");
  }

  /** Whether edits can be made in it. */
  get isText() {
    const { control } = this;
    return (
      control !== null &&
      !this.isSet &&
      !(control instanceof HTMLSelectElement) &&
      !control.disabled &&
      !control.readOnly
    );
  }

  /**
   * Applies edits, first to last and none overlapping, as if they had been typed: the browser's undo takes them back.
   *
   * @param {Pick<Edit, "span" | "text">[]} edits
   */
  edit(edits) {
    const { control } = this;
    if (!this.isText || control === null || control instanceof HTMLSelectElement) {
      return;
    }
    control.focus();
    for (const { span, text } of edits.toReversed()) {
      if (!type(control, span, text)) {
        const { value } = control;
        control.value = value.slice(0, span.start) + text + value.slice(span.end);
        control.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      }
    }
  }

  /**
   * Takes the focus, with a part of the text selected where that is possible.
   *
   * @param {Span | null} span
   */
  focus(span) {
    const { target } = this;
    const label = /** @type {Partial<Control>} */ (target).labels?.[0] ?? target;
    label.scrollIntoView({ block: "nearest" });
    target.focus({ preventScroll: true });
    if (span && span.start < span.end && this.isText) {
      select(/** @type {HTMLTextAreaElement} */ (target), span);
    }
  }
}

/**
 * Replaces a part of the text as if it had been typed.
 *
 * @param {HTMLInputElement | HTMLTextAreaElement} control
 * @param {Span} span
 * @param {string} text
 */
function type(control, span, text) {
  if (!select(control, span)) {
    return false;
  }
  // Deprecated, and still the only way that leaves undo working.
  return document.execCommand(text === "" ? "delete" : "insertText", false, text);
}

/**
 * @param {HTMLInputElement | HTMLTextAreaElement} control
 * @param {Span} span
 */
function select(control, { start, end }) {
  try {
    control.setSelectionRange(start, end);
    return true;
  } catch {
    // Inputs of type number, date and the like have no selection.
    return false;
  }
}

/**
 * The answer that an option or a button stands for: the form's own words, where the page's value is a code.
 *
 * @param {HTMLElement} element
 */
function optionText(element) {
  const { value } = /** @type {HTMLOptionElement | HTMLInputElement} */ (element);
  return element.dataset["rapporteurValue"] ?? value;
}

/** @param {HTMLElement} element */
function groupOf(element) {
  return /** @type {HTMLElement | null} */ (
    element.closest("fieldset, [role=radiogroup], [role=group]")
  );
}
