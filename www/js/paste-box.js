// The box into which a whole report is pasted. Of a very long text it shows the beginning and keeps the whole: a browser
// lays out megabytes in minutes.

import { button, make } from "./dom.js";

/** @import { Messages } from "./messages.js" */

/** Characters that are shown. A longer text cannot be changed in the box, only replaced. */
const SHOWN = 100_000;

export class PasteBox {
  #area;
  #messages;
  #note = make("span");
  #cut;
  /** The text, where it is longer than what is shown. @type {string | null} */
  #whole = null;
  /** Called when the writer changes the text. */
  onInput = () => {};

  /**
   * @param {string} id of the text area
   * @param {{ rows: number, help: string }} options lines to show, and the id of what describes the text
   * @param {Messages} messages
   */
  constructor(id, { rows, help }, messages) {
    this.#messages = messages;
    this.#area = make("textarea", {
      id,
      rows,
      dir: "auto",
      "aria-describedby": `${help} ${id}-cut`,
    });
    this.#cut = make(
      "p",
      { class: "limits", id: `${id}-cut`, hidden: true },
      this.#note,
      button(messages.text("paste-empty"), () => this.#empty(), { class: "button plain" }),
    );
    this.#area.addEventListener("beforeinput", (event) => this.#take(event));
    this.#area.addEventListener("input", () => this.onInput());
    /** What goes into the page. */
    this.elements = [this.#area, this.#cut];
  }

  get value() {
    return this.#whole ?? this.#area.value;
  }

  set value(text) {
    const whole = text.replaceAll(/\r\n?/g, "\n");
    const isLong = whole.length > SHOWN;
    this.#whole = isLong ? whole : null;
    this.#area.readOnly = isLong;
    this.#area.value = whole.slice(0, SHOWN);
    this.#cut.hidden = !isLong;
    this.#note.textContent = isLong
      ? this.#messages.text("paste-cut", { shown: SHOWN, count: whole.length })
      : "";
  }

  focus() {
    this.#area.focus();
  }

  /**
   * Keeps a long text from being laid out even once.
   *
   * @param {InputEvent} event
   */
  #take(event) {
    const { value, selectionStart, selectionEnd } = this.#area;
    const added = event.data ?? event.dataTransfer?.getData("text/plain") ?? "";
    if (value.length + added.length <= SHOWN) {
      return;
    }
    const text = value.slice(0, selectionStart) + added + value.slice(selectionEnd);
    if (text.length > SHOWN) {
      event.preventDefault();
      this.value = text;
      this.onInput();
    }
  }

  #empty() {
    this.value = "";
    this.onInput();
    this.focus();
  }
}
