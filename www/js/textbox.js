// A text field that grows with its text and shows marks inside it.
//
// Text areas cannot mark parts of their text. So the same text stands a second time behind the text area, in the same
// font and the same lines, invisible but for its marks. That copy also gives the box its height.

import { make, setOrRemove } from "./dom.js";
import { segments } from "./mark.js";

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
  /** What the copy shows, to spare work when nothing changed. */
  #painted = "";
  #copy = make("div", { class: "copy", "aria-hidden": "true" });
  #frame = 0;
  /** Whether an input method is composing. */
  composing = false;
  /** Called after each change of the text. */
  onInput = () => {};
  /** Called when the focus leaves. */
  onLeave = () => {};

  /** @param {TextboxOptions} options */
  constructor({ id, rows = 1, oneLine = false }) {
    this.area = make("textarea", { id, rows, dir: "auto", spellcheck: "true" });
    this.element = make("div", { class: "box" }, this.#copy, this.area);
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
    this.area.addEventListener("input", () => {
      this.#paint();
      this.onInput();
    });
    this.area.addEventListener("blur", () => {
      this.composing = false;
      this.onLeave();
    });
    this.area.addEventListener("scroll", () => this.#follow());
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
    this.#marks = [];
    this.#paint();
  }

  /** @param {Mark[]} marks */
  mark(marks) {
    this.#marks = marks;
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
    for (const { span, text } of changes.toReversed()) {
      this.area.setSelectionRange(span.start, span.end);
      // Deprecated, and still the only way that leaves undo working.
      const typed = document.execCommand(text === "" ? "delete" : "insertText", false, text);
      if (!typed) {
        this.area.setRangeText(text, span.start, span.end, "end");
        this.area.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
    }
  }

  #paint() {
    const { value } = this.area;
    const marked = value.length <= MARKED_UP_TO;
    this.element.classList.toggle("unmarked", !marked);
    const pieces = marked ? segments(value, this.#marks) : [];
    const painted = JSON.stringify([marked, pieces.map(({ text, severity }) => [severity, text])]);
    if (painted === this.#painted) {
      return;
    }
    this.#painted = painted;
    this.#copy.replaceChildren(
      ...pieces.map(({ text, severity }) =>
        severity === null ? text : make("mark", { class: severity }, text),
      ),
      // A last line break has a height only when something follows it.
      "\n",
    );
    this.#layOut();
  }

  /** Gives copy and text area the same direction and the same scroll bar. */
  #layOut() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#copy.dir = this.area.matches(":dir(rtl)") ? "rtl" : "ltr";
      const overflows = this.area.scrollHeight > this.area.clientHeight + 1;
      this.element.classList.toggle("scrolls", overflows);
      this.#follow();
    });
  }

  #follow() {
    this.#copy.scrollTop = this.area.scrollTop;
  }
}
