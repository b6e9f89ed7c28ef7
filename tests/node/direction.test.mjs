// One direction for a text, where its lines agree.

import assert from "node:assert/strict";
import test from "node:test";

import { direction } from "../../www/js/direction.js";

/** @type {[string, "ltr" | "rtl" | "auto"][]} */
const cases = [
  ["", "auto"],
  ["12:20 – 13:30", "auto"],
  ["Cables at sea", "ltr"],
  ["1. Кабели\n2. 海底电缆", "ltr"],
  ["مستقبل الكابلات", "rtl"],
  ["(12) כבלים IGF", "rtl"],
  ["IGF في باريس", "ltr"],
  ["كابلات\n\n12\nشبكات", "rtl"],
  ["كابلات\nCables", "auto"],
  ["\u200fIGF", "rtl"],
];

for (const [text, expected] of cases) {
  test(JSON.stringify(text), () => {
    assert.equal(direction(text), expected);
  });
}

test("a megabyte without a letter takes no longer than it must", () => {
  assert.equal(direction("1 ".repeat(500_000)), "auto");
  assert.equal(direction("\n".repeat(1_000_000)), "auto");
});
