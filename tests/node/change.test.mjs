// A new text handed over as an edit.

import assert from "node:assert/strict";
import test from "node:test";

import { change } from "../../www/js/change.js";

/** A text as a checker holds it: what is no whole character is replaced. @param {string} text */
function held(text) {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

/** @param {string} before @param {string} now */
function changed(before, now) {
  let text = held(before);
  let edited = false;
  const checker = /** @type {any} */ ({
    set: (/** @type {string} */ _field, /** @type {string} */ answer) => {
      text = held(answer);
    },
    edit: (
      /** @type {string} */ _field,
      /** @type {number} */ start,
      /** @type {number} */ end,
      /** @type {string} */ inserted,
    ) => {
      edited = true;
      text = text.slice(0, start) + held(inserted) + text.slice(end);
    },
  });
  change(checker, "discussion", before, now);
  return { text, edited };
}

const LONG = "Several speakers agreed that open standards matter. ".repeat(10);

/** @type {[name: string, before: string, after: string][]} */
const cases = [
  ["a key in the middle", `${LONG}${LONG}`, `${LONG}x${LONG}`],
  ["a key at the beginning", LONG, `x${LONG}`],
  ["a key at the end", LONG, `${LONG}x`],
  ["a key taken back", `${LONG}x`, LONG],
  ["everything taken away", LONG, ""],
  ["the same again", LONG, LONG],
  ["a letter that stands beside its like", `${LONG}aa${LONG}`, `${LONG}aaa${LONG}`],
  ["one picture for another that begins alike", `${LONG}😀${LONG}`, `${LONG}😁${LONG}`],
  ["one picture for another that ends alike", `${LONG}\u{1f600}${LONG}`, `${LONG}\u{1fa00}${LONG}`],
  ["the second half of a picture", `${LONG}\ud83d${LONG}`, `${LONG}\ud83d\ude00${LONG}`],
  ["the first half of a picture", `${LONG}\ude00${LONG}`, `${LONG}\ud83d\ude00${LONG}`],
  ["half of a picture taken away", `${LONG}\ud83d\ude00${LONG}`, `${LONG}\ud83d${LONG}`],
];

for (const [name, before, now] of cases) {
  test(`an edit makes the new text: ${name}`, () => {
    assert.deepEqual(changed(before, now), { text: held(now), edited: true });
  });
}

test("a short text is handed over whole", () => {
  assert.deepEqual(changed("short", "shorter"), { text: "shorter", edited: false });
});
