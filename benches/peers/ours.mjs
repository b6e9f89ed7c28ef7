// The checker's diagnostics in the words of the comparison.

/** @import { Fault } from "./peer.mjs" */
/** @import { Class } from "./rules.mjs" */

/** The rules that peers check too, each with its class: codes as they are, or all that begin so. */
const CLASSES = /** @type {[start: string, fault: Class][]} */ ([
  ["field/missing", "missing"],
  ["words/over-limit", "words"],
  ["items/too-many", "items"],
  ["session-type/unknown", "choice"],
  ["choice/unknown", "choice"],
  ["slot/", "slot"],
  ["head-count/unreadable", "head-count"],
  ["head-count/no-figure", "head-count"],
  ["head-count/above-whole", "whole"],
  ["speakers/name-missing", "speaker"],
  ["speakers/affiliation-missing", "speaker"],
  ["speakers/gender-undeclared", "declaration"],
  ["speakers/declaration-", "declaration"],
  ["links/", "link"],
]);

/**
 * @param {{ code: string, field: string }[]} diagnostics
 * @returns {Fault[]}
 * @throws {Error} at a diagnostic of a rule that no peer has: the drafts are to be decided by the rules of all
 */
export function faults(diagnostics) {
  return diagnostics.map(({ code, field }) => {
    const known = CLASSES.find(([start]) => code.startsWith(start));
    if (!known) {
      throw new Error(
        `the draft breaks a rule that the comparison does not have: ${code} in ${field}`,
      );
    }
    return { field, fault: known[1] };
  });
}
