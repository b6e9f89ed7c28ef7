// The answer to a question as text.

import { setOrRemove } from "./dom.js";
import { difference } from "./difference.js";
import { Textbox } from "./textbox.js";

/** @import { Answer, Field, Fix, Kind } from "../module/rapporteur.js" */
/** @import { Finding } from "./findings.js" */
/** @import { Mark } from "./mark.js" */

/** Kinds whose answer is one line. @type {Set<Kind>} */
const ONE_LINE = new Set(["session-type", "line", "time-slot", "head-count"]);

/** Lines to show at least, by kind. @type {Partial<Record<Kind, number>>} */
const ROWS = { prose: 5, items: 5, speakers: 4, people: 1, links: 1 };

export class TextAnswer {
  /** Called after each change by the writer. */
  onInput = () => {};
  /** Called when the writer leaves. */
  onLeave = () => {};

  /**
   * @param {Field} field
   * @param {string} id of the input
   */
  constructor(field, id) {
    this.box = new Textbox({ id, rows: ROWS[field.kind] ?? 1, oneLine: ONE_LINE.has(field.kind) });
    this.box.onInput = () => this.onInput();
    this.box.onLeave = () => this.onLeave();
    this.element = this.box.element;
  }

  get composing() {
    return this.box.composing;
  }

  /** @returns {Answer} */
  get answer() {
    return this.box.value;
  }

  set answer(answer) {
    this.box.value = asLines(answer);
  }

  /** @param {string} id */
  labelledBy(id) {
    setOrRemove(this.box.area, "aria-labelledby", id);
  }

  /** @param {string} language BCP 47 tag */
  set language(language) {
    this.box.language = language;
  }

  /**
   * Marks the places of findings.
   *
   * @param {Finding[]} findings
   * @param {boolean} _everything
   * @param {Mark[]} others marks that are no findings
   * @returns {Finding[]} those that are still to be listed at the field
   */
  show(findings, _everything, others) {
    const marks = findings.map(({ span, diagnostic: { severity } }) => ({ ...span, severity }));
    this.box.mark([...marks, ...others]);
    return findings;
  }

  /**
   * @param {string[]} descriptions ids of what describes the input
   * @param {boolean} wrong whether an error stands at the field
   */
  describe(descriptions, wrong) {
    this.box.describe(descriptions, wrong);
  }

  /** The input that a finding is about. */
  target() {
    return this.box.area;
  }

  /** @param {Finding} finding */
  select({ span }) {
    this.box.select(span.start, span.end);
  }

  /** @param {Fix} fix */
  apply(fix) {
    this.box.edit(fix.edits);
  }

  /**
   * Brings an earlier answer back, as if it had been typed.
   *
   * @param {Answer} answer
   */
  putBack(answer) {
    const before = asLines(answer);
    const { start, removed, added } = difference(this.box.value, before);
    const text = before.slice(start, start + added);
    this.box.edit([{ span: { start, end: start + removed }, text }]);
  }
}

/**
 * Any answer as text: speakers in rows one a line, in the order in which lines are read.
 *
 * @param {Answer} answer
 */
export function asLines(answer) {
  if (typeof answer === "string") {
    return answer;
  }
  return answer
    .map((row) =>
      [row.name, row.affiliation, row.declaration].filter((cell) => cell?.trim()).join(", "),
    )
    .filter((line) => line !== "")
    .join("\n");
}
