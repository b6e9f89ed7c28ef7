// Where a paragraph can be cut into blocks that look as they look in the whole, given that a line begins there. Pure.
//
// Browsers fill one line after the other: no line depends on what follows it. Nor does one that begins with a letter of the
// paragraph's own direction, behind a space, depend on what comes before it: nothing is joined across the space, and such
// a letter settles the direction of all that stands beside it. Between two ideographs it is the same.

import { RIGHT_TO_LEFT, direction, runsOneWay } from "./direction.js";

const FROM_LEFT = new RegExp(
  ` (?!${RIGHT_TO_LEFT})(?=[\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lo}])|\\p{Ideographic}(?=\\p{Ideographic})`,
  "gu",
);
const FROM_RIGHT = new RegExp(` (?=${RIGHT_TO_LEFT})(?=\\p{L})`, "gu");

/** Directions that are set for a stretch of text, and breaks within a paragraph: with them no place is like another. */
const SET_APART = /[\u0085\u2028-\u202e\u2066-\u2069]/;

/** Brackets that take the direction of what they enclose: each with the one that closes it. */
const BRACKETS = ["()", "[]", "{}", "（）", "［］", "｛｝", "「」", "『』", "【】", "〈〉", "《》"];
const CLOSES = new Map(BRACKETS.map(([open = "", close = ""]) => [close, open]));

/**
 * @typedef {object} Cuts
 * @property {string} kind where it stays the same, places before a change stay what they are
 * @property {"ltr" | "rtl" | null} direction of the paragraph, where it can be cut
 * @property {(at: number) => number} after the first place behind another one; the text's end where there is none
 */

/**
 * @param {string} text one paragraph
 * @returns {Cuts}
 */
export function cuts(text) {
  const own = direction(text);
  if (own === "auto" || SET_APART.test(text)) {
    return { kind: "whole", direction: null, after: () => text.length };
  }
  const pattern = own === "rtl" ? FROM_RIGHT : FROM_LEFT;
  const both = !runsOneWay(text);
  const inside = both ? bracketed(text) : [];
  const after = (/** @type {number} */ at) => {
    // A match ends at the place behind it, and may begin before the place that is asked for.
    pattern.lastIndex = Math.max(0, at - 1);
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const place = found.index + found[0].length;
      if (place > at && !inside.some(({ start, end }) => start < place && place <= end)) {
        return place;
      }
    }
    return text.length;
  };
  return { kind: `${own} ${both}`, direction: own, after };
}

/**
 * Where a bracket is open. Brackets of different kinds that cross each other count as open as long as either can be.
 *
 * @param {string} text
 */
function bracketed(text) {
  /** @type {Map<string, number>} */
  const open = new Map();
  let depth = 0;
  let start = 0;
  /** @type {{ start: number, end: number }[]} */
  const found = [];
  for (const { index, 0: sign } of text.matchAll(/[\p{Ps}\p{Pe}]/gu)) {
    const opener = CLOSES.get(sign);
    if (opener === undefined) {
      start = depth === 0 ? index : start;
      depth += 1;
      open.set(sign, (open.get(sign) ?? 0) + 1);
    } else if (open.get(opener)) {
      open.set(opener, (open.get(opener) ?? 0) - 1);
      depth -= 1;
      if (depth === 0) {
        found.push({ start, end: index });
      }
    }
  }
  if (depth > 0) {
    found.push({ start, end: text.length });
  }
  return found;
}
