import assert from "node:assert/strict";
import test from "node:test";

import { loadModule } from "../support/module.mjs";

const { Checker, check, importText, templates } = await loadModule();

const SHORT = "igf-2018-short";

/** What a caller may hand over by mistake or by malice. */
const STRANGE = () => {
  /** @type {Record<string, unknown>} */
  const cyclic = {};
  cyclic.self = cyclic;
  return [
    undefined,
    null,
    true,
    Number.NaN,
    10n,
    Symbol("s"),
    () => "answer",
    [],
    [null],
    [["name"]],
    [cyclic],
    [{ name: 1 }],
    [{ name: "A", toJSON: () => 5 }],
    {},
    cyclic,
    new Date(),
    new Map([["title", "x"]]),
    new Proxy({}, { ownKeys: () => { throw new Error("no keys"); } }),
    Object.defineProperty({}, "title", { enumerable: true, get: () => { throw new Error("no title"); } }),
    [Object.defineProperty({}, "name", { enumerable: true, get: () => { throw new Error("no name"); } })],
    JSON.parse('{"__proto__": {"title": "x"}, "constructor": "x"}'),
    "\ud800 lone \udfff",
    "\0".repeat(10),
    "x".repeat(1_000_000),
    ",".repeat(1_000_000),
  ]; // prettier-ignore
};

test("no call aborts the module, whatever it is given", () => {
  const checker = new Checker(SHORT);
  for (const strange of STRANGE()) {
    const value = /** @type {any} */ (strange);
    const calls = [
      () => check(value, {}),
      () => check(SHORT, value),
      () => new Checker(value).free(),
      () => new Checker(SHORT, value).free(),
      () => checker.set(value, "text"),
      () => checker.set("title", value),
      () => checker.set("speakers", value),
      () => checker.setAll(value),
      () => checker.edit(value, 0, 0, "text"),
      () => checker.edit("title", value, 0, "text"),
      () => checker.edit("title", 0, value, "text"),
      () => checker.edit("title", 0, 0, value),
      () => importText(value),
    ];
    for (const call of calls) {
      try {
        call();
      } catch (error) {
        assert.ok(error instanceof Error, String(error));
        assert.ok(!(error instanceof WebAssembly.RuntimeError), `${call} aborted: ${error}`);
        assert.match(error.message, /\S/);
      }
    }
    assert.equal(checker.set("title", "still here").fields[0]?.field, "title");
  }
  checker.free();
});

test("a thrown getter leaves the checker as it was", () => {
  const checker = new Checker(SHORT, { title: "kept" });
  const trap = Object.defineProperty({}, "title", {
    enumerable: true,
    get() {
      throw new Error("from the caller");
    },
  });
  assert.throws(() => checker.setAll(/** @type {any} */ (trap)), /from the caller/);
  assert.deepEqual(checker.draft(), { template: SHORT, answers: { title: "kept" } });
  checker.free();
});

test("a checker that was freed says so instead of crashing", () => {
  const checker = new Checker(SHORT);
  checker.free();
  assert.throws(() => checker.set("title", "x"), Error);
  assert.equal(check(SHORT, {}).length > 0, true);
});

test("lone surrogates are replaced and keep their place", () => {
  const checker = new Checker(SHORT, { title: "a\ud800b\nsecond" });
  const diagnostic = checker.diagnostics().find((found) => found.code === "line/several-lines");
  assert.deepEqual(diagnostic?.span, { start: 4, end: 10 });
  checker.free();
});

test("numbers and nothing are answers too", () => {
  const checker = new Checker(SHORT);
  const answers = /** @type {any} */ ({ participants: 120, title: null, theme: undefined });
  checker.setAll(answers);
  assert.deepEqual(checker.draft().answers, { participants: "120" });
  checker.free();
});

test("every span of every diagnostic lies inside its text", () => {
  const title = "🎺 a title\nwith a second line 🎺";
  for (const { id } of templates()) {
    for (const found of check(id, { title, key_messages: "🎺 ".repeat(400) })) {
      const text = { title, key_messages: "🎺 ".repeat(400) }[found.field] ?? "";
      assert.ok(found.span.start <= found.span.end && found.span.end <= text.length);
      assert.ok(!/^[\udc00-\udfff]/.test(text.slice(found.span.start)), "splits a character");
    }
  }
});

test("an edit says what the whole new text would, at places in UTF-16", () => {
  const long = "Zoë sang 𝄞 to everybody’s delight, and the the panel agreed with her.\n";
  const whole = new Checker(SHORT);
  const edited = new Checker(SHORT, { discussion: long.repeat(60) });
  let text = long.repeat(60);
  for (const [at, removed, inserted] of /** @type {[string, number, string][]} */ ([
    ["panel", 5, "panel panel"],
    ["𝄞", 2, "数据 🎼"],
    ["her.\n", 4, ""],
    ["delight", 0, "\u200b"],
  ])) {
    const start = text.indexOf(at, text.length >> 1);
    text = text.slice(0, start) + inserted + text.slice(start + removed);
    assert.deepEqual(
      edited.edit("discussion", start, start + removed, inserted),
      whole.set("discussion", text),
    );
    assert.equal(edited.draft().answers?.["discussion"], text);
  }
  whole.free();
  edited.free();
});

test("an edit that cannot be made is refused in plain words, and nothing changes", () => {
  const answers = {
    discussion: "𝄞 was sung.",
    speakers: [{ name: "Ana", affiliation: "", declaration: "" }],
  };
  const checker = new Checker(SHORT, answers);
  const edit =
    (/** @type {any[]} */ ...args) =>
    () =>
      /** @type {any} */ (checker).edit(...args);
  assert.throws(edit("discussion", 1, 1, "x"), /within a character/);
  assert.throws(edit("discussion", 0, 13, "x"), /no text there/);
  assert.throws(edit("discussion", 3, 2, "x"), /no text there/);
  assert.throws(edit("discussion", -1, 2, "x"), /the start of an edit must be a whole number/);
  assert.throws(edit("discussion", 0, 0.5, "x"), /the end of an edit must be a whole number/);
  assert.throws(edit("discussion", 0, 0, 5), /the text of an edit must be a text/);
  assert.throws(edit("speakers", 0, 0, "x"), /has rows and no text/);
  assert.throws(edit("colour", 0, 0, "x"), /no field "colour"/);
  assert.deepEqual(checker.draft().answers, answers);
  checker.free();
});

test("long strings come whole, whatever their characters", () => {
  const checker = new Checker(SHORT);
  for (const piece of ["plain ", "é", "数据", "𝄞", "a𝄞", "\ud800", "x\udfffy", "é𝄞\ud800 "]) {
    for (const length of [1, 99, 100, 101, 1000, 40_000]) {
      const text = piece.repeat(length);
      checker.set("discussion", text);
      assert.equal(
        checker.draft().answers?.["discussion"],
        new TextDecoder().decode(new TextEncoder().encode(text)),
      );
    }
  }
  checker.free();
});
