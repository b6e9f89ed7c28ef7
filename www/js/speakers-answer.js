// The speakers: as rows, or as pasted lines. Going from one to the other loses nothing.

import { button, make } from "./dom.js";
import { announce } from "./status.js";
import { Done } from "./done.js";
import { SpeakerRowView, isEmpty } from "./speaker-row.js";
import { TextAnswer, asLines } from "./text-answer.js";

/** @import { Answer, Field, Fix } from "../module/rapporteur.js" */
/** @import { Deeds } from "./diagnostics.js" */
/** @import { SpeakerRow } from "./speaker-row.js" */
/** @import { Finding } from "./findings.js" */
/** @import { Mark } from "./mark.js" */
/** @import { Messages } from "./messages.js" */

/** @type {SpeakerRow} */
const EMPTY = { name: "", affiliation: "", declaration: "" };

export class SpeakersAnswer {
  onInput = () => {};
  onLeave = () => {};
  #field;
  #id;
  #messages;
  #deeds;
  #readRows;
  #lines;
  /** @type {SpeakerRowView[]} */
  #rows = [];
  #asRows = true;
  #language = "";
  #serial = 0;
  /** The lines that the rows were read from, given back as they were while the rows are unchanged. */
  #origin = { text: "", rows: "" };
  #list = make("div", { class: "rows" });
  #done;
  #table;
  #linesPart;
  #views;

  /**
   * @param {Field} field
   * @param {string} id
   * @param {Messages} messages
   * @param {Deeds} deeds
   * @param {(text: string) => Promise<SpeakerRow[] | null>} readRows
   */
  constructor(field, id, messages, deeds, readRows) {
    this.#field = field;
    this.#id = id;
    this.#messages = messages;
    this.#deeds = deeds;
    this.#readRows = readRows;
    this.#done = new Done(messages);
    this.#lines = new TextAnswer(field, id);
    this.#lines.onInput = () => this.onInput();
    this.#lines.onLeave = () => this.onLeave();
    this.#views = this.#viewSwitch();
    const add = button(messages.text("speaker-add"), () => this.#add());
    this.#table = make(
      "div",
      { class: "speaker-rows" },
      this.#declarationNote(),
      make("p", { class: "limits" }, messages.text("speaker-rows-help")),
      this.#list,
      add,
    );
    this.#linesPart = make(
      "div",
      { class: "speaker-lines" },
      make("p", { class: "limits", id: `${id}-lines-help` }, messages.text("speaker-lines-help")),
      this.#lines.element,
    );
    this.element = make(
      "div",
      { class: "speakers" },
      this.#views.element,
      this.#table,
      this.#linesPart,
    );
    this.answer = "";
  }

  get composing() {
    return this.#lines.composing || this.#rows.some((row) => row.composing);
  }

  /** @param {string} language BCP 47 tag */
  set language(language) {
    this.#language = language;
    for (const answer of [this.#lines, ...this.#rows]) {
      answer.language = language;
    }
  }

  /** @returns {Answer} */
  get answer() {
    return this.#asRows ? this.#rowValues() : this.#lines.answer;
  }

  /** Text is shown as lines and rows as rows; where there is nothing yet, one empty row. */
  set answer(answer) {
    const blank = answer.length === 0;
    this.#asRows = blank || typeof answer !== "string";
    this.#lines.answer = typeof answer === "string" ? answer : "";
    this.#setRows(typeof answer === "string" ? [] : answer.map((row) => ({ ...EMPTY, ...row })));
    this.#showView();
  }

  /** @param {string} id */
  labelledBy(id) {
    this.#lines.labelledBy(id);
  }

  /**
   * @param {Finding[]} findings
   * @param {boolean} everything whether rows that are typed in for the first time are judged as well
   * @param {Mark[]} others marks that are no findings
   * @returns {Finding[]} those that no row shows
   */
  show(findings, everything, others) {
    if (!this.#asRows) {
      return this.#lines.show(findings, everything, others);
    }
    for (const [index, row] of this.#rows.entries()) {
      row.show(findings.filter(({ item }) => item === index && (everything || !row.fresh)));
    }
    return findings.filter(({ item }) => item === null || item >= this.#rows.length);
  }

  /**
   * Says what describes the answer as a whole: at the lines, or at the first row.
   *
   * @param {string[]} descriptions ids
   * @param {boolean} wrong whether an error stands at the field
   */
  describe(descriptions, wrong) {
    this.#lines.describe([...descriptions, `${this.#id}-lines-help`], wrong);
    this.#rows[0]?.describe(descriptions, wrong && this.answer.length === 0);
  }

  /** @param {Pick<Finding, "item" | "part"> | null} finding */
  target(finding) {
    const row = this.#rows[finding?.item ?? 0];
    return this.#asRows && row ? row.target(finding?.part ?? null) : this.#lines.target();
  }

  /** @param {Finding} finding */
  select(finding) {
    const row = this.#asRows ? this.#rows[finding.item ?? 0] : null;
    (row ?? this.#lines).select(finding);
  }

  /** @param {Fix} fix */
  apply(fix) {
    if (!this.#asRows) {
      this.#lines.apply(fix);
      return;
    }
    for (const [index, row] of this.#rows.entries()) {
      row.apply(fix.edits.filter((edit) => (edit.item ?? 0) === index));
    }
  }

  /**
   * Brings an earlier answer back.
   *
   * @param {Answer} answer
   */
  putBack(answer) {
    if (typeof answer === "string" && !this.#asRows) {
      this.#lines.putBack(answer);
      return;
    }
    this.answer = answer;
    this.target(null).focus();
    this.onInput();
  }

  #rowValues() {
    const values = this.#rows.map((row) => row.value);
    // Empty rows at the end wait to be filled in.
    const used = values.findLastIndex((value) => !isEmpty(value)) + 1;
    return used === 0 ? "" : values.slice(0, used);
  }

  /** @param {SpeakerRow[]} values */
  #setRows(values) {
    this.#rows = (values.length > 0 ? values : [EMPTY]).map((value) => this.#newRow(value));
    this.#place();
  }

  /** @param {SpeakerRow} value */
  #newRow(value) {
    this.#serial += 1;
    const row = new SpeakerRowView(
      this.#field,
      `${this.#id}-${this.#serial}`,
      this.#messages,
      this.#deeds,
      {
        input: () => this.onInput(),
        leave: () => this.onLeave(),
        move: (moved, by, keepFocus) => this.#move(moved, by, keepFocus),
        remove: (removed) => this.#remove(removed),
        pasteList: (into, text) => void this.#pasteList(into, text),
      },
    );
    row.value = value;
    row.language = this.#language;
    row.showDeclaration(Boolean(this.#field.declaration_required));
    return row;
  }

  /** Puts the rows on the page in their order. */
  #place() {
    this.#done.hide();
    this.#list.replaceChildren(...this.#rows.map((row) => row.element));
    for (const [index, row] of this.#rows.entries()) {
      row.place(index, this.#rows.length);
    }
  }

  #add() {
    const row = this.#newRow(EMPTY);
    this.#rows.push(row);
    this.#place();
    row.target("name").focus();
    this.onInput();
  }

  /**
   * @param {SpeakerRowView} row
   * @param {-1 | 1} by
   * @param {boolean} keepFocus whether the focus stays where it is in the row, rather than at the button pressed
   */
  #move(row, by, keepFocus) {
    const from = this.#rows.indexOf(row);
    const to = from + by;
    if (to < 0 || to >= this.#rows.length) {
      return;
    }
    this.#rows.splice(from, 1);
    this.#rows.splice(to, 0, row);
    const { activeElement } = document;
    this.#place();
    if (keepFocus && activeElement instanceof HTMLElement) {
      activeElement.focus();
    } else if (by < 0) {
      row.focusUp();
    } else {
      row.focusDown();
    }
    announce(this.#messages.text("speaker-moved", { number: to + 1, count: this.#rows.length }));
    this.onInput();
  }

  /** @param {SpeakerRowView} row */
  #remove(row) {
    const at = this.#rows.indexOf(row);
    this.#rows.splice(at, 1);
    if (this.#rows.length === 0) {
      this.#rows.push(this.#newRow(EMPTY));
    }
    this.#place();
    this.#rows[Math.min(at, this.#rows.length - 1)]?.target("name").focus();
    const text = this.#messages.text("speaker-removed", { number: at + 1 });
    announce(text);
    this.onInput();
    if (!isEmpty(row.value)) {
      // Where the row stood, so that the way back is at hand.
      this.#list.insertBefore(this.#done.element, this.#rows[at]?.element ?? null);
      this.#done.show(text, () => this.#restore(row, at));
    }
  }

  /**
   * @param {SpeakerRowView} row
   * @param {number} at
   */
  #restore(row, at) {
    const [only] = this.#rows;
    const spare = this.#rows.length === 1 && only && isEmpty(only.value) ? 1 : 0;
    this.#rows.splice(spare ? 0 : Math.min(at, this.#rows.length), spare, row);
    this.#place();
    row.target("name").focus();
    announce(this.#messages.text("speaker-restored", { number: this.#rows.indexOf(row) + 1 }));
    this.onInput();
  }

  /**
   * A list pasted into a row becomes rows in its place.
   *
   * @param {SpeakerRowView} row
   * @param {string} text
   */
  async #pasteList(row, text) {
    const read = (await this.#readRows(text)) ?? [];
    if (read.length === 0) {
      row.name.edit([
        { span: { start: row.name.area.selectionStart, end: row.name.area.selectionEnd }, text },
      ]);
      return;
    }
    const added = read.map((value) => this.#newRow(value));
    // What was pasted is not being typed: the rows are judged as soon as the writer goes on.
    for (const one of added.slice(0, -1)) {
      one.fresh = false;
    }
    this.#rows.splice(this.#rows.indexOf(row), isEmpty(row.value) ? 1 : 0, ...added);
    this.#place();
    added.at(-1)?.target("name").focus();
    announce(this.#messages.text("speaker-added", { count: added.length }));
    this.onInput();
  }

  #viewSwitch() {
    const name = `${this.#id}-view`;
    const radio = (/** @type {string} */ value) => {
      const input = make("input", { type: "radio", name, value, id: `${name}-${value}` });
      input.addEventListener("change", () => void this.#turn(value === "rows"));
      const label = make("label", { for: input.id }, this.#messages.text(`speaker-view-${value}`));
      return { input, element: make("span", { class: "radio" }, input, label) };
    };
    const rows = radio("rows");
    const lines = radio("lines");
    const element = make(
      "div",
      { class: "views", role: "radiogroup", "aria-label": this.#messages.text("speaker-view") },
      rows.element,
      lines.element,
    );
    return { element, rows: rows.input, lines: lines.input };
  }

  /** The writer asks for the other view. @param {boolean} asRows */
  async #turn(asRows) {
    if (asRows) {
      const text = this.#lines.box.value;
      const read = text.trim() === "" ? [] : await this.#readRows(text);
      if (read === null) {
        // The text stays where it can be read.
        this.#showView();
        return;
      }
      this.#setRows(read);
      this.#origin = { text, rows: JSON.stringify(this.#rows.map((row) => row.value)) };
    } else {
      const values = this.#rows.map((row) => row.value);
      const unchanged = JSON.stringify(values) === this.#origin.rows;
      this.#lines.answer = unchanged ? this.#origin.text : asLines(values);
    }
    this.#asRows = asRows;
    this.#showView();
    this.onInput();
  }

  #showView() {
    this.#table.hidden = !this.#asRows;
    this.#linesPart.hidden = this.#asRows;
    this.#views.rows.checked = this.#asRows;
    this.#views.lines.checked = !this.#asRows;
  }

  /** Why declarations are asked for, where they are. */
  #declarationNote() {
    const note = make("p", { class: "limits" }, this.#messages.text("speaker-declaration-why"));
    note.hidden = !this.#field.declaration_required;
    return note;
  }
}
