// Where a paragraph can be cut into blocks.

import assert from "node:assert/strict";
import test from "node:test";

import { cuts } from "../../www/js/cuts.js";

/** The text, with a bar at each place where it can be cut. @param {string} text */
function barred(text) {
  const { after } = cuts(text);
  const places = [0];
  for (let at = after(0); at < text.length; at = after(at)) {
    places.push(at);
  }
  return places.map((at, index) => text.slice(at, places[index + 1])).join("|");
}

/** @type {[string, string][]} */
const cases = [
  ["letters behind spaces", "One |two  |three, |four-five"],
  ["at no figure, sign or bracket", "About 12 |ships (small) …"],
  ["between ideographs, not beside signs", "海|底|电|缆，取|决 12"],
  ["in a text from right to left", "كابلات |البحر 12 |في IGF |باريس"],
  ["not at the other direction", "The |IGF בפריז |agreed"],
  ["not between brackets that hold both directions", "The |harbours (in חיפה and others) |agreed"],
  ["nor behind one that stays open", "The |harbours (in חיפה and others"],
  ["nor where brackets of two kinds cross", "The |ports [in (חיפה] and) |others"],
  ["brackets in one direction hold nothing together", "The |harbours (in |Haifa |and |others"],
  ["no directions that are set", "The harbours \u2067חיפה\u2069 agreed"],
  ["no letter at all", "12 34 56"],
  ["letters outside the first plane", "a 😀 |𝐛𝐜 |𞤀𞤁".replace("|𞤀", "𞤀")],
];

for (const [name, expected] of cases) {
  test(name, () => {
    assert.equal(barred(expected.replaceAll("|", "")), expected);
  });
}

test("the direction and what hangs on it are told apart", () => {
  const kinds = ["Harbours agreed", "Harbours in חיפה agreed", "נמלים בחיפה", "\u2067a\u2069"].map(
    (text) => cuts(text).kind,
  );
  assert.equal(new Set(kinds).size, kinds.length);
  assert.deepEqual(
    ["Harbours", "נמלים", "12", "\u2067a\u2069"].map((text) => cuts(text).direction),
    ["ltr", "rtl", null, null],
  );
});

test("a place is asked for from anywhere", () => {
  const { after } = cuts("One two three");
  assert.deepEqual(
    [-1, 0, 3, 4, 7, 8, 12, 99].map((at) => after(at)),
    [4, 4, 4, 8, 8, 13, 13, 13],
  );
});
