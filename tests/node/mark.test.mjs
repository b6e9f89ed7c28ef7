// Cutting a text at its marks.

import assert from "node:assert/strict";
import test from "node:test";

import { difference } from "../../www/js/difference.js";
import { lines, moved, segments } from "../../www/js/mark.js";

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

test("line by line: the same marks as in the whole text", () => {
  const text = "one two\nthree\n\nfour five six\n";
  const everywhere = [...text].map((_, at) => at);
  for (const start of everywhere) {
    for (const end of everywhere.filter((at) => at > start)) {
      /** @type {Mark[]} */
      const marks = [
        { start, end, severity: "warning" },
        { start: 4, end: 16, severity: "over" },
      ];
      const whole = segments(text, marks).flatMap(({ text: part, severity }) =>
        [...part].filter((c) => c !== "\n").map((c) => [c, severity]),
      );
      const cut = lines(text, marks).flatMap((line) =>
        segments(line.text, line.marks).flatMap(({ text: part, severity }) =>
          [...part].map((c) => [c, severity]),
        ),
      );
      assert.deepEqual(cut, whole, `${start}-${end}`);
    }
  }
});

test("a line far behind a change looks the same: its key stays", () => {
  /** @type {Mark[]} */
  const before = [{ start: 2, end: 99, severity: "over" }];
  /** @type {Mark[]} */
  const after = [{ start: 3, end: 99, severity: "over" }];
  const [, last] = lines("abcd\nefgh", before);
  const [, same] = lines("xabcd\nefgh", after);
  assert.deepEqual(last, same);
});

test("the difference of two texts makes one of the other", () => {
  const texts = ["", "a", "aa", "aba", "abcabc", "abc", "xbcabc", "🎺", "🎻🎺"];
  for (const before of texts) {
    for (const after of texts) {
      const { start, removed, added } = difference(before, after);
      const made =
        before.slice(0, start) + after.slice(start, start + added) + before.slice(start + removed);
      assert.equal(made, after, `${before} to ${after}`);
    }
  }
});

test("marks keep to their words until the text is checked again", () => {
  const text = "one two three";
  /** @type {Mark[]} */
  const marks = [{ start: 4, end: 7, severity: "error" }];
  const marked = (/** @type {string} */ after) =>
    moved(marks, text, after).map(({ start, end }) => after.slice(start, end));
  assert.deepEqual(marked("zero one two three"), ["two"]);
  assert.deepEqual(marked("one two three four"), ["two"]);
  assert.deepEqual(marked("one twoo three"), ["two"]);
  assert.deepEqual(marked("one txwo three"), ["txwo"]);
  assert.deepEqual(marked("one to three"), ["to"]);
  assert.deepEqual(marked("one "), [""]);
});
