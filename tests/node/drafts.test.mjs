// What the storage of drafts decides without a browser.

import assert from "node:assert/strict";
import test from "node:test";

import { decide } from "../../www/js/drafts/conflict.js";
import { failureOf } from "../../www/js/drafts/failures.js";
import { newId } from "../../www/js/drafts/ids.js";
import { readLeftover } from "../../www/js/drafts/leftovers.js";
import { moment } from "../../www/js/drafts/moments.js";
import { LONGEST as NAME, asName, copyName, nameOf, titleOf } from "../../www/js/drafts/naming.js";
import { LONGEST, PAUSE, wait } from "../../www/js/drafts/pace.js";
import { isBlank, readContent, readHead, sameContent, sizeOf } from "../../www/js/drafts/shape.js";
import { MOST, MOST_TEXT, STEP, thin } from "../../www/js/drafts/thin.js";

/** @import { Version } from "../../www/js/drafts/shape.js" */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = Date.UTC(2026, 4, 20, 12);

/**
 * @param {number} at
 * @param {Partial<Version>} [rest]
 * @returns {Version}
 */
const version = (at, rest) => ({ at, cause: "pause", size: 1000, ...rest });

test("a year of writing leaves a bounded history: dense where it is young, the newest always in it", () => {
  /** @type {Version[]} */
  let kept = [];
  const start = NOW - 365 * DAY;
  for (let day = 0; day <= 365; day += 1) {
    for (let minute = 0; minute < 120; minute += 1) {
      const at = start + day * DAY + minute * STEP;
      kept = thin([...kept, version(at)], at);
      assert.ok(kept.length <= MOST);
      assert.equal(kept.at(-1)?.at, at);
    }
  }
  const now = kept.at(-1)?.at ?? 0;
  const between = (/** @type {number} */ young, /** @type {number} */ old) =>
    kept.filter(({ at }) => now - at >= young && now - at < old).length;
  assert.ok(between(0, 10 * MINUTE) >= 9, "each minute of the last ten");
  assert.ok(between(10 * MINUTE, 60 * MINUTE) >= 9, "each five minutes of the last hour");
  assert.ok(between(DAY, 30 * DAY) >= 25, "most days of the last month");
  assert.deepEqual(
    kept,
    kept.toSorted((a, b) => a.at - b.at),
  );
});

test("thinning twice takes nothing more away", () => {
  const versions = Array.from({ length: 500 }, (_, index) => version(NOW - index ** 2 * 1000));
  const once = thin(versions, NOW);
  assert.deepEqual(thin(once, NOW), once);
  assert.ok(once.length < versions.length);
});

test("what was kept for a reason stays for a week", () => {
  const at = NOW - 3 * DAY;
  const versions = [version(at, { cause: "import" }), version(at + MINUTE)];
  const rest = Array.from({ length: 5 }, (_, index) => version(NOW - index));
  assert.ok(thin([...versions, ...rest], NOW).some(({ cause }) => cause === "import"));
  assert.ok(!thin([...versions, ...rest], NOW + 20 * DAY).some(({ cause }) => cause === "import"));
});

test("very long texts leave few versions, and never fewer than three", () => {
  const versions = Array.from({ length: 9 }, (_, index) =>
    version(NOW - index * DAY, { size: MOST_TEXT / 2 }),
  );
  assert.equal(thin(versions, NOW).length, 3);
  assert.deepEqual(thin([], NOW), []);
});

test("a text is written over its own predecessor only", () => {
  const mine = { revision: 4, writer: "a" };
  const cases = /** @type {const} */ ([
    [null, { revision: 0, writer: "a" }, "create"],
    [null, mine, "gone"],
    [{ revision: 4, writer: "b", deleted: null }, mine, "write"],
    [{ revision: 5, writer: "b", deleted: null }, mine, "conflict"],
    [{ revision: 3, writer: "b", deleted: null }, mine, "conflict"],
    [{ revision: 5, writer: "a", deleted: null }, mine, "write"],
    [{ revision: 4, writer: "a", deleted: 1 }, mine, "gone"],
    [{ revision: 1, writer: "b", deleted: null }, { revision: 0, writer: "a" }, "conflict"],
  ]);
  for (const [stored, known, expected] of cases) {
    assert.equal(decide(stored, known), expected, JSON.stringify([stored, known]));
  }
});

test("saves come at a pause, and within a second while typing goes on", () => {
  assert.equal(wait(1000, 1000), PAUSE);
  assert.equal(wait(1000 + LONGEST - 10, 1000), 10);
  assert.equal(wait(9000, 1000), 0);
  assert.ok(LONGEST < 1000);
  let [now, first, saves] = [0, 0, 0];
  let due = wait(now, first);
  for (now = 40; now <= 10_000; now += 40) {
    if (now >= first + LONGEST || due <= 40) {
      saves += 1;
      first = now;
    }
    due = wait(now, first);
  }
  assert.ok(saves >= 10, `${saves} saves in ten seconds of typing`);
});

test("names: one line, cut between characters, numbered copies", () => {
  assert.equal(asName("  Tides\n\tand   tables "), "Tides and tables");
  const waves = asName("\u{1f30a}".repeat(500));
  assert.equal([...waves].length, NAME);
  assert.doesNotThrow(() => encodeURIComponent(waves), "no half of a pair is left");
  assert.equal(titleOf({ title: " Tides " }), "Tides");
  assert.equal(titleOf({ discussion: "x" }), "");
  assert.equal(titleOf(/** @type {any} */ ({ title: [{ name: "a" }] })), "");
  assert.equal(nameOf({ name: "Mine", title: "Tides" }), "Mine");
  assert.equal(nameOf({ name: null, title: "Tides" }), "Tides");
  const write = (/** @type {string} */ name, /** @type {number} */ number) => `${name} ${number}`;
  assert.equal(copyName("Tides", ["Tides", "Tides 1", "Tides 3"], write), "Tides 2");
});

test("times of today, of this year, of another", () => {
  const noon = new Date(2026, 4, 20, 12, 0, 0).getTime();
  assert.match(moment(noon - 60 * MINUTE, "en-GB", noon), /^11:00$/);
  assert.match(moment(noon - 5000, "en-GB", noon), /^11:59:55$/);
  assert.match(moment(noon - 3 * DAY, "en-GB", noon), /^17 May.* 12:00$/);
  assert.match(moment(noon - 300 * DAY, "en-GB", noon), /2025/);
});

test("failures are told by name", () => {
  const named = (/** @type {string} */ name) => failureOf(new DOMException("", name));
  assert.equal(named("QuotaExceededError"), "full");
  assert.equal(named("VersionError"), "newer");
  assert.equal(named("SecurityError"), "forbidden");
  assert.equal(named("InvalidStateError"), "forbidden");
  assert.equal(named("UnknownError"), "other");
  assert.equal(failureOf("no error at all"), "other");
  assert.equal(failureOf(undefined), "other");
});

test("what is stored is looked at before it is used", () => {
  const head = { id: "a", template: "t", revision: 2, changed: 5 };
  assert.equal(readHead(head)?.created, 5);
  for (const wrong of [null, 7, "head", [], {}, { ...head, id: 1 }, { ...head, revision: NaN }]) {
    assert.equal(readHead(wrong), null, JSON.stringify(wrong));
  }
  const versions = [{ at: 1, cause: "unheard of" }, "no version", { at: "x" }];
  assert.deepEqual(readHead({ ...head, versions })?.versions, [{ at: 1, cause: "pause", size: 0 }]);

  const content = {
    template: "t",
    answers: { title: "Tides", speakers: [{ name: "Kaisa Lund" }], participants: 120, theme: null },
    strays: [{ source: "page", text: "rest" }, 7],
    later: "kept as it is",
  };
  assert.deepEqual(readContent(content), {
    template: "t",
    answers: { title: "Tides", speakers: [{ name: "Kaisa Lund" }] },
    strays: [{ source: "page", text: "rest" }],
    later: "kept as it is",
  });
  assert.equal(readContent({ template: "t", answers: [] }), null);
  assert.equal(readContent(new Date()), null);
});

test("contents: blank, same, size", () => {
  const one = { template: "t", answers: { a: "1", b: "22" }, strays: [] };
  assert.ok(sameContent(one, { ...one, answers: { b: "22", a: "1" } }));
  assert.ok(!sameContent(one, { ...one, answers: { a: "1" } }));
  assert.ok(!sameContent(one, { ...one, strays: [{ source: "s", text: "x" }] }));
  assert.equal(sizeOf(one), 3);
  assert.ok(isBlank({ ...one, answers: {} }));
  assert.ok(!isBlank({ ...one, answers: {}, strays: [{ source: "s", text: "x" }] }));
});

test("what a page left is read, or left alone", () => {
  const content = { template: "t", answers: { title: "\ud800 Tides" }, strays: [] };
  const leftover = { id: "a", revision: 3, writer: "w", at: 9, content };
  assert.deepEqual(readLeftover(JSON.stringify(leftover)), [leftover]);
  for (const wrong of [null, "", "{", "null", '{"id":"a"}']) {
    assert.deepEqual(readLeftover(wrong), []);
  }
});

test("ids are of one length and not the same twice", () => {
  const ids = Array.from({ length: 1000 }, newId);
  assert.equal(new Set(ids).size, 1000);
  assert.ok(ids.every((id) => /^[0-9a-f]{32}$/.test(id)));
});
