// Whether a text may be written over what is stored: decided inside the transaction that writes.

/** @import { Head } from "./shape.js" */

/**
 * What a tab knows of a draft.
 *
 * @typedef {object} Known
 * @property {number} revision the last that this tab has read or written; 0 for a draft that was never stored
 * @property {string} writer this tab
 */

/**
 * `create`: the draft is new. `write`: nobody else has changed it since. `conflict`: another tab has. `gone`: it was
 * deleted.
 *
 * @typedef {"create" | "write" | "conflict" | "gone"} Decision
 */

/**
 * @param {Pick<Head, "revision" | "writer" | "deleted"> | null} stored
 * @param {Known} known
 * @returns {Decision}
 */
export function decide(stored, known) {
  if (stored === null) {
    return known.revision === 0 ? "create" : "gone";
  }
  if (stored.deleted !== null) {
    return "gone";
  }
  // A tab that wrote last has seen all there is, also where the answer to its last save was lost.
  return stored.revision === known.revision || stored.writer === known.writer
    ? "write"
    : "conflict";
}
