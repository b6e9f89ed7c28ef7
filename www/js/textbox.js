// A text field that grows with its text and shows marks inside it.
//
// Text areas cannot mark parts of their text. So the same text stands a second time behind the text area, in the same
// font and the same lines, invisible but for its marks. That copy also gives the box its height.

import { Copy } from "./copy.js";
import { direction } from "./direction.js";
import { make, setOrRemove } from "./dom.js";
import { withNextFrame } from "./frames.js";
import { lines, moved } from "./mark.js";

/** @import { Edit } from "../module/rapporteur.js" */
/** @import { Mark } from "./mark.js" */

/** Longer texts are shown without marks: laying them out a second time would slow typing. */
const MARKED_UP_TO = 100_000;

/**
 * @typedef {object} TextboxOptions
 * @property {string} id
 * @property {number} [rows] lines to show at least
 * @property {boolean} [oneLine] whether the Enter key is kept from breaking the line
 */

export class Textbox {
  /** @type {Mark[]} */
  #marks = [];
  /** The text that the marks were made for. */
  #marked = "";
  /** Whether the copy waits for marks to a new text. */
  #waits = false;
  /** Whether edits are being applied: each of their lines is an event of its own, and all together are one change. */
  #editing = false;
  #copy;
  /** Whether an input method is composing. */
  composing = false;
  /** Called after each change of the text. */
  onInput = () => {};
  /** Called when the focus leaves. */
  onLeave = () => {};

  /** @param {TextboxOptions} options */
  constructor({ id, rows = 1, oneLine = false }) {
    this.area = make("textarea", { id, rows, dir: "auto", spellcheck: "true" });
    this.#copy = new Copy(this.area);
    this.element = make("div", { class: "box" }, this.#copy.element, this.area);
    this.area.addEventListener("compositionstart", () => {
      this.composing = true;
    });
    this.area.addEventListener("compositionend", () => {
      this.composing = false;
      this.onInput();
    });
    this.area.addEventListener("beforeinput", (event) => {
      // A long text must not be laid out for marks even once.
      const added = event.data?.length ?? event.dataTransfer?.getData("text/plain").length ?? 0;
      this.element.classList.toggle("unmarked", this.area.value.length + added > MARKED_UP_TO);
    });
    this.area.addEventListener("input", () => this.#changed());
    this.area.addEventListener("blur", () => {
      this.composing = false;
      this.onLeave();
    });
    this.area.addEventListener("scroll", () => this.#copy.follow());
    if (oneLine) {
      this.area.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && !event.isComposing) {
          event.preventDefault();
        }
      });
    }
    new ResizeObserver(() => this.#layOut()).observe(this.area);
  }

  get value() {
    return this.area.value;
  }

  set value(text) {
    if (this.area.value !== text) {
      this.element.classList.toggle("unmarked", text.length > MARKED_UP_TO);
      this.area.value = text;
    }
    this.mark([]);
  }

  /** @param {string} language BCP 47 tag of the text */
  set language(language) {
    this.area.lang = language;
    this.#copy.language = language;
  }

  /** @param {Mark[]} marks */
  mark(marks) {
    this.#marks = marks;
    this.#marked = this.area.value;
    this.#waits = false;
    this.#paint();
  }

  /**
   * Says how the text is described, and whether it holds an error.
   *
   * @param {string[]} descriptions ids
   * @param {boolean} wrong
   */
  describe(descriptions, wrong) {
    setOrRemove(this.area, "aria-describedby", descriptions.join(" "));
    setOrRemove(this.area, "aria-invalid", wrong ? "true" : null);
  }

  /**
   * Selects a part of the text and takes the focus there.
   *
   * @param {number} start
   * @param {number} end
   */
  select(start, end) {
    this.area.focus();
    this.area.setSelectionRange(start, end);
  }

  /**
   * Applies edits, first to last and none overlapping, as if they had been typed: the browser's undo takes them back.
   *
   * @param {Pick<Edit, "span" | "text">[]} edits
   */
  edit(edits) {
    this.area.focus();
    const changes = edits.filter(({ span, text }) => text !== "" || span.start < span.end);
    this.#editing = true;
    for (const { span, text } of changes.toReversed()) {
      this.area.setSelectionRange(span.start, span.end);
      // Deprecated, and still the only way that leaves undo working.
      const typed = document.execCommand(text === "" ? "delete" : "insertText", false, text);
      if (!typed) {
        this.area.setRangeText(text, span.start, span.end, "end");
        this.area.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
    }
    this.#editing = false;
    if (changes.length > 0) {
      this.#changed();
    }
  }

  #changed() {
    if (this.#editing) {
      return;
    }
    // Whoever listens mostly marks the new text at once: then it is painted once.
    this.#waits = true;
    this.onInput();
    if (this.#waits) {
      this.mark(moved(this.#marks, this.#marked, this.area.value));
    }
  }

  #paint() {
    const { value } = this.area;
    const shown = value.length <= MARKED_UP_TO;
    this.element.classList.toggle("unmarked", !shown);
    setOrRemove(this.area, "dir", direction(value));
    if (this.#copy.show(shown ? lines(value, this.#marks) : [])) {
      this.#layOut();
    }
  }

  /** Gives copy and text area the same direction and the same scroll bar. */
  #layOut() {
    withNextFrame(this, () => this.#steps());
  }

  *#steps() {
    const isFromRight = this.area.matches(":dir(rtl)");
    yield;
    // Set only when it changes: otherwise the whole copy is laid out anew.
    setOrRemove(this.#copy.element, "dir", isFromRight ? "rtl" : "ltr");
    yield;
    const overflows = this.area.scrollHeight > this.area.clientHeight + 1;
    yield;
    this.element.classList.toggle("scrolls", overflows);
    yield;
    const isApart = this.#copy.isApart;
    yield;
    if (isApart) {
      this.#copy.follow();
    }
  }
}
