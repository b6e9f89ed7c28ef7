// One field's new text, handed over as the edit that makes it of the old one.

import { difference } from "./difference.js";

/** @import { Answer } from "../module/rapporteur.js" */

/**
 * @template C
 * @typedef {object} Taker what takes answers, whole or by edits
 * @property {(field: string, answer: Answer) => C} set
 * @property {(field: string, start: number, end: number, text: string) => C} edit
 */

/** Shorter texts are handed over whole: finding the edit would take as long. */
const LONG = 400;

/**
 * Gives a checker a new answer.
 *
 * @template C
 * @param {Taker<C>} checker
 * @param {string} field
 * @param {Answer | undefined} before the answer that the checker holds, if that is known
 * @param {Answer} after
 * @returns {C} what changed
 */
export function change(checker, field, before, after) {
  if (typeof before !== "string" || typeof after !== "string" || before.length < LONG) {
    return checker.set(field, after);
  }
  const edit = whole(before, difference(before, after));
  const text = after.slice(edit.start, edit.start + edit.added);
  return checker.edit(field, edit.start, edit.start + edit.removed, text);
}

/**
 * An edit that parts no pair of surrogates, nor any from its neighbour: alone the module takes them for lost characters.
 *
 * @param {string} before
 * @param {{ start: number, removed: number, added: number }} edit
 */
function whole(before, { start, removed, added }) {
  let [from, to] = [start, start + removed];
  while (isSurrogate(before.charCodeAt(from - 1))) {
    from -= 1;
  }
  while (isSurrogate(before.charCodeAt(to))) {
    to += 1;
  }
  return { start: from, removed: to - from, added: added + to - from - removed };
}

/** @param {number} code */
function isSurrogate(code) {
  return code >= 0xd800 && code <= 0xdfff;
}
