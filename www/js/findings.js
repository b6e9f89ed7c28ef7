// Diagnostics as the page shows them: each at one field, with the place in it and the other ends.

/** @import { Diagnostic, FieldReport, Part, Place, Severity, Span } from "../module/rapporteur.js" */
/** @import { Watch } from "./watch.js" */

/**
 * A diagnostic at the field where it is shown.
 *
 * @typedef {object} Finding
 * @property {string} key the same for the same finding, from one check to the next
 * @property {string} shape the same for findings that differ in numbers and places alone
 * @property {Diagnostic} diagnostic
 * @property {string} field where it is shown
 * @property {number | null} item
 * @property {Part | null} part
 * @property {Span} span
 * @property {string[]} others ids of the other fields that it speaks of
 */

/** @type {Severity[]} gravest first */
export const SEVERITIES = ["error", "warning", "advice"];

/** What was made of each diagnostic last. @type {WeakMap<Diagnostic, Finding>} */
const made = new WeakMap();

/**
 * What is to be shown now, by field.
 *
 * @param {Iterable<FieldReport>} reports
 * @param {Watch} watch
 * @returns {Map<string, Finding[]>}
 */
export function findingsByField(reports, watch) {
  /** @type {Map<string, Finding[]>} */
  const shown = new Map();
  for (const report of reports) {
    for (const diagnostic of report.diagnostics) {
      const field = watch.place(diagnostic);
      if (field !== null) {
        const list = shown.get(field) ?? [];
        list.push(finding(diagnostic, field));
        shown.set(field, list);
      }
    }
  }
  return shown;
}

/**
 * @param {Diagnostic} diagnostic
 * @param {string} field
 * @returns {Finding}
 */
function finding(diagnostic, field) {
  const known = made.get(diagnostic);
  if (known?.field === field) {
    return known;
  }
  const { code, severity, params, certainty, fixes } = diagnostic;
  /** @type {Place} */
  const own = {
    field: diagnostic.field,
    item: diagnostic.item,
    part: diagnostic.part,
    span: diagnostic.span,
  };
  const ends = [own, ...diagnostic.related];
  const { item = null, part = null, span } = ends.find((end) => end.field === field) ?? own;
  const others = [...new Set(ends.map((end) => end.field))].filter((other) => other !== field);
  const shape = JSON.stringify([
    code,
    severity,
    Object.values(params).filter((value) => typeof value === "string"),
    certainty,
    field,
    item,
    part,
    others,
    span.start < span.end,
    fixes.map((fix) => [fix.code, fix.params]),
  ]);
  const key = JSON.stringify([shape, params, span, fixes]);
  const now = { key, shape, diagnostic, field, item, part, span, others };
  made.set(diagnostic, now);
  return now;
}

/**
 * How many findings there are of each severity.
 *
 * @param {Iterable<Finding>} findings
 * @returns {Record<Severity, number>}
 */
export function tally(findings) {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { diagnostic } of findings) {
    counts[diagnostic.severity] += 1;
  }
  return counts;
}
