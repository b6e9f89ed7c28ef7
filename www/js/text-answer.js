// The answer to a question as text.

import { setOrRemove } from "./dom.js";
import { Textbox } from "./textbox.js";

/** @import { Answer, Field, Fix, Kind } from "../module/rapporteur.js" */
/** @import { Finding } from "./findings.js" */

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

  /**
   * Marks the places of findings.
   *
   * @param {Finding[]} findings
   * @returns {Finding[]} those that are still to be listed at the field
   */
  show(findings) {
    this.box.mark(
      findings.map(({ span, diagnostic: { severity } }) => ({
        start: span.start,
        end: span.end,
        severity,
      })),
    );
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
