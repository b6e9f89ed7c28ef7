// The direction that a text is written in. Pure.
//
// Browsers find it line by line for `dir="auto"`, but at a price: they lay a paragraph of thousands of words out anew at
// every key. Where all lines agree, one direction for all does the same and costs nothing.

/** The first character that has a direction by itself: a letter, or a mark that stands for one. */
const STRONG = /[\p{L}\u200e\u200f\u061c]/u;

/** What is written from right to left, by the ranges that Unicode keeps for it, and the mark for that direction. */
export const RIGHT_TO_LEFT =
  "[\\u0590-\\u08ff\\u200f\\ufb1d-\\ufdff\\ufe70-\\ufefe\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}]";

const FROM_RIGHT = new RegExp(RIGHT_TO_LEFT, "u");

/** What sets a direction for a stretch of text. */
const SET = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * Whether all of a text runs from left to right.
 *
 * @param {string} text
 */
export function runsOneWay(text) {
  return !FROM_RIGHT.test(text) && !SET.test(text);
}

/**
 * @param {string} text
 * @returns {"ltr" | "rtl" | "auto"} auto: its lines differ, or nothing has a direction
 */
export function direction(text) {
  /** @type {"ltr" | "rtl" | "auto"} */
  let found = "auto";
  for (const line of text.split("\n")) {
    const own = ofLine(line);
    if (own !== null) {
      if (found !== "auto" && found !== own) {
        return "auto";
      }
      found = own;
    }
  }
  return found;
}

/**
 * @param {string} line
 * @returns {"ltr" | "rtl" | null} null: nothing in it has a direction
 */
export function ofLine(line) {
  const first = STRONG.exec(line)?.[0];
  return first === undefined ? null : FROM_RIGHT.test(first) ? "rtl" : "ltr";
}
