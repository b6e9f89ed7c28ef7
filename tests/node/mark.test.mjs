// Cutting a text at its marks.

import assert from "node:assert/strict";
import test from "node:test";

import { segments } from "../../www/js/mark.js";

/** @import { Mark } from "../../www/js/mark.js" */

/** @type {{ name: string, text: string, marks: Mark[], cut: [string, string | null][] }[]} */
const cases = [
  { name: "no text", text: "", marks: [], cut: [] },
  { name: "no mark", text: "plain", marks: [], cut: [["plain", null]] },
  {
    name: "a mark in the middle",
    text: "one two three",
    marks: [{ start: 4, end: 7, severity: "error" }],
    cut: [
      ["one ", null],
      ["two", "error"],
      [" three", null],
    ],
  },
  {
    name: "the gravest of two that overlap",
    text: "abcdef",
    marks: [
      { start: 0, end: 4, severity: "advice" },
      { start: 2, end: 6, severity: "warning" },
    ],
    cut: [
      ["ab", "advice"],
      ["cdef".slice(0, 2), "warning"],
      ["ef", "warning"],
    ],
  },
  {
    name: "an empty mark, and one that reaches beyond the end",
    text: "abc",
    marks: [
      { start: 1, end: 1, severity: "error" },
      { start: 2, end: 99, severity: "warning" },
    ],
    cut: [
      ["ab", null],
      ["c", "warning"],
    ],
  },
];

for (const { name, text, marks, cut } of cases) {
  test(name, () => {
    const found = segments(text, marks);
    assert.deepEqual(
      found.map((segment) => [segment.text, segment.severity]),
      cut,
    );
    assert.equal(found.map((segment) => segment.text).join(""), text);
  });
}
