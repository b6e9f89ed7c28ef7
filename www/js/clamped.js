// The beginning of a text, as much as three lines can hold: what a list of answers shows of each.

import { make } from "./dom.js";

/** More characters than three lines hold: a text of megabytes is not laid out for them. */
const ENOUGH = 2000;

/** @param {string} text */
export function clamped(text) {
  return make("div", { class: "clamped", dir: "auto" }, text.slice(0, ENOUGH));
}
