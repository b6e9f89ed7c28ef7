// Marks in a text: the text cut where marks begin and end. Pure.

/** @import { Severity } from "../module/rapporteur.js" */

/**
 * @typedef {object} Mark
 * @property {number} start in UTF-16 code units
 * @property {number} end
 * @property {Severity} severity
 */

/**
 * @typedef {object} Segment
 * @property {string} text
 * @property {Severity | null} severity of the gravest mark that lies on it
 */

/** @type {Severity[]} */
const GRAVEST_FIRST = ["error", "warning", "advice"];

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

  const open = { error: 0, warning: 0, advice: 0 };
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
