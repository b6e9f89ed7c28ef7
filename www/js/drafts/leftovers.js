// What a page that is being left has not saved yet. IndexedDB drops what is under way when a page goes; `localStorage`
// takes a text in one go. The next page that starts brings it into its draft, also where the one that was left is not gone
// yet: what that one still saves is the same text.

import { readContent } from "./shape.js";

/** @import { Draft as Content } from "../desk.js" */

const PREFIX = "rapporteur-leftover ";

/** Browsers give an origin about five million characters; escapes make a text longer. */
const LONGEST = 2_000_000;

/**
 * @typedef {object} Leftover
 * @property {string} id of the draft
 * @property {number} revision that the text was written on
 * @property {string} writer
 * @property {number} at
 * @property {Content} content
 */

/**
 * Whether a text of so many characters can be left.
 *
 * @param {number} size
 */
export function canLeave(size) {
  try {
    return size <= LONGEST && localStorage !== null;
  } catch {
    return false;
  }
}

/**
 * @param {Leftover} leftover
 */
export function leave(leftover) {
  try {
    localStorage.setItem(keyOf(leftover), JSON.stringify(leftover));
  } catch {
    // No room, or no storage: `canLeave` has told before, or the save itself tells.
  }
}

/**
 * Takes away what was brought into its draft.
 *
 * @param {Pick<Leftover, "writer" | "id">} leftover
 */
export function settle(leftover) {
  try {
    localStorage.removeItem(keyOf(leftover));
  } catch {
    // Then there is none.
  }
}

/**
 * All that was left, oldest first.
 *
 * @returns {Leftover[]}
 */
export function leftovers() {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => readLeftover(localStorage.getItem(key)))
      .toSorted((a, b) => a.at - b.at);
  } catch {
    return [];
  }
}

/** @param {Pick<Leftover, "writer" | "id">} leftover */
function keyOf({ writer, id }) {
  return `${PREFIX}${writer} ${id}`;
}

/**
 * @param {string | null} text
 * @returns {Leftover[]} one, or none where it cannot be read
 */
export function readLeftover(text) {
  try {
    const value = JSON.parse(text ?? "");
    const content = readContent(value.content);
    const { id, revision, writer, at } = value;
    return typeof id === "string" &&
      typeof revision === "number" &&
      typeof writer === "string" &&
      typeof at === "number" &&
      content
      ? [{ id, revision, writer, at, content }]
      : [];
  } catch {
    return [];
  }
}
