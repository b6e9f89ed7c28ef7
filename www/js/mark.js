// Marks in a text: the text cut where marks begin and end, line by line. Pure.

import { difference } from "./difference.js";

/** @import { Severity } from "../module/rapporteur.js" */

/**
 * How a part of a text is marked: with the severity of a diagnostic, or as being past a limit while it is still written.
 *
 * @typedef {Severity | "over"} MarkSort
 */

/**
 * @typedef {object} Mark
 * @property {number} start in UTF-16 code units
 * @property {number} end
 * @property {MarkSort} severity
 */

/**
 * @typedef {object} Segment
 * @property {string} text
 * @property {MarkSort | null} severity of the gravest mark that lies on it
 */

/** @type {MarkSort[]} */
export const GRAVEST_FIRST = ["error", "warning", "advice", "over"];

/**
 * Cuts `text` at its marks. Empty marks are left out, ends are kept inside the text, and of marks that lie on each
 * other the gravest counts. Joined together, the segments are the text.
 *
 * @param {string} text
 * @param {Mark[]} marks
 * @returns {Segment[]}
 */
export function segments(text, marks) {
  const borders = marks.flatMap(({ start, end, severity }) => {
    const [from, to] = [Math.max(0, start), Math.min(text.length, end)];
    return from < to
      ? [
          { at: from, step: 1, severity },
          { at: to, step: -1, severity },
        ]
      : [];
  });
  borders.sort((a, b) => a.at - b.at);

  const open = { error: 0, warning: 0, advice: 0, over: 0 };
  /** @type {Segment[]} */
  const found = [];
  let done = 0;
  const cutAt = (/** @type {number} */ at) => {
    if (at > done) {
      const severity = GRAVEST_FIRST.find((candidate) => open[candidate] > 0) ?? null;
      found.push({ text: text.slice(done, at), severity });
      done = at;
    }
  };
  for (const { at, step, severity } of borders) {
    cutAt(at);
    open[severity] += step;
  }
  cutAt(text.length);
  return found;
}

/**
 * One line of a text with its marks.
 *
 * @typedef {object} MarkedLine
 * @property {string} text without the line break
 * @property {Mark[]} marks counted from the start of the line
 * @property {string} key the same for lines that look the same
 */

/**
 * The lines of a text, each with the marks that lie on it. A text without line breaks is one line.
 *
 * @param {string} text
 * @param {Mark[]} marks
 * @returns {MarkedLine[]} at least one
 */
export function lines(text, marks) {
  const sorted = marks.toSorted((a, b) => a.start - b.start);
  /** Marks that may reach into the line at hand. @type {Mark[]} */
  let open = [];
  let next = 0;
  let at = 0;
  return text.split("\n").map((line) => {
    const end = at + line.length;
    for (let mark = sorted[next]; mark && mark.start <= end; mark = sorted[next]) {
      open.push(mark);
      next += 1;
    }
    const start = at;
    const own = open.map((mark) => ({
      start: Math.max(0, mark.start - start),
      end: Math.min(line.length, mark.end - start),
      severity: mark.severity,
    }));
    open = open.filter((mark) => mark.end > end);
    at = end + 1;
    const key = own.map((mark) => `${mark.start} ${mark.end} ${mark.severity}`).join();
    return { text: line, marks: own, key };
  });
}

/**
 * Marks that keep to their words when a text changes: until it is checked again, they move along.
 *
 * @param {Mark[]} marks
 * @param {string} before
 * @param {string} after
 * @returns {Mark[]}
 */
export function moved(marks, before, after) {
  if (marks.length === 0) {
    return marks;
  }
  const { start, removed, added } = difference(before, after);
  const move = (/** @type {number} */ at) =>
    at <= start ? at : Math.max(start, at - removed) + added;
  return marks.map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) }));
}
