// Calls that go wrong: a plain error each, and the package works afterwards.

import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";

import { node, project } from "./support.mjs";

const folder = await project("misuse", {});
/** @type {typeof import("../../target/package/node_modules/rapporteur/js/node.js")} */
const { Checker, check, importText, ready, templateFlaws, templates } = await import(
  pathToFileURL(join(folder, "node_modules/rapporteur/js/node.js")).href
);

/** @type {typeof import("../../target/package/node_modules/rapporteur/js/schema.js")} */
const { schema } = await import(
  pathToFileURL(join(folder, "node_modules/rapporteur/js/schema.js")).href
);

/** @type {any} */
const cyclic = { id: "x" };
cyclic.fields = [cyclic];
const trap = Object.defineProperty({}, "id", { enumerable: true, get() { throw new Error("from the caller"); } }); // prettier-ignore
const deep = JSON.parse(`{"id": ${"[".repeat(5000)}1${"]".repeat(5000)}}`);

test("before it is ready every call says so", async () => {
  for (const call of [
    () => new Checker("igf-2018-short"),
    () => check("igf-2018-short", {}),
    () => importText(""),
    () => templates(),
    () => schema("igf-2018-short"),
  ]) {
    assert.throws(call, /rapporteur is not ready: await ready\(\) first/);
  }
  await assert.rejects(ready(new Uint8Array([1, 2, 3])), WebAssembly.CompileError);
  await Promise.all([ready(), ready()]);
});

test("whatever stands for a template, the error is plain and names the place", () => {
  const pollution = JSON.parse('{"__proto__": {"id": "x"}, "constructor": {"prototype": {}}}');
  const cases = /** @type {[any, RegExp][]} */ ([
    ["igf-1999", /there is no template "igf-1999"; there are igf-2018-long/],
    [undefined, /must be the id of a form, a template or JSON, not undefined/],
    [null, /not null/],
    [7, /not number/],
    [10n, /not bigint/],
    [Symbol("s"), /not symbol/],
    [() => {}, /not function|holds no data/],
    [[], /not a list/],
    ["{", /cannot be read/],
    [{}, /the key "id" is missing/],
    [cyclic, /cannot be read: .*circular/],
    [trap, /cannot be read: from the caller/],
    [deep, /id: must be a text, not a list|cannot be read/],
    [new Proxy({}, { ownKeys: () => { throw new Error("no keys"); } }), /cannot be read: no keys/],
    [pollution, /there is no key "__proto__" here/],
    [{ toJSON: () => undefined }, /holds no data/],
    [{ id: "a", name: "A", language: "en", fields: Array.from({ length: 501 }, (_, n) => ({ id: `f${n}`, label: "F", kind: "line" })) }, /fields: must have at most 500/],
  ]); // prettier-ignore
  for (const [template, expected] of cases) {
    const outcome = () => {
      new Checker(template).free();
    };
    assert.throws(
      outcome,
      (/** @type {Error} */ error) => error instanceof Error && expected.test(error.message),
      String(expected),
    );
    assert.equal(/** @type {any} */ ({}).id, undefined, "no prototype was touched");
    assert.ok(check("igf-2018-short", {}).length > 0);
  }
  assert.deepEqual(templateFlaws(/** @type {any} */ ({ id: "a", name: "A", language: "en", fields: [{ id: "f", label: "F", kind: "prosa" }] })), [
    { path: "fields[0].kind", problem: 'must be one of "session-type", "line", "time-slot", "people", "speakers", "choice", "items", "prose", "head-count", "links", not "prosa"; did you mean "prose"?' },
  ]); // prettier-ignore
});

test("whatever stands for answers, the error is plain, and the checker goes on with what it had", () => {
  const throwing = Object.defineProperty({}, "title", { enumerable: true, get() { throw new Error("from the caller"); } }); // prettier-ignore
  const polluted = JSON.parse('{"__proto__": {"title": "x"}}');
  /** @type {any} */
  const circle = { title: [] };
  circle.title.push(circle);
  const checker = new Checker("igf-2018-short", { title: "A title" });
  for (const answers of /** @type {any[]} */ ([
    7,
    "text",
    [],
    throwing,
    polluted,
    circle,
    { titel: "x" },
    { title: {} },
    { title: Symbol("s") },
    { title: 10n },
    { title: () => {} },
    { title: [{ name: "x" }] },
    { speakers: [7] },
    { speakers: [{ name: {} }] },
  ])) {
    // prettier-ignore
    for (const call of [() => checker.setAll(answers), () => check("igf-2018-short", answers)]) {
      assert.throws(call, (error) => error instanceof Error && error.message.length > 5);
    }
    assert.equal(/** @type {any} */ ({}).title, undefined, "no prototype was touched");
    assert.deepEqual(checker.draft().answers, { title: "A title" });
  }
  assert.throws(() => checker.set("titel", "x"), /titel/);
  checker.set("title", "Another title");
  assert.deepEqual(checker.draft().answers, { title: "Another title" });
  checker.free();
});

test("ten thousand speakers are checked", () => {
  const speakers = Array.from({ length: 10_000 }, (_, n) => ({
    name: `Speaker ${n}`,
    affiliation: "Reef Watch",
    declaration: "female",
  }));
  speakers[9_999] = { name: "Speaker 9999", affiliation: "", declaration: "female" };
  const found = check("igf-2018-short", { speakers });
  assert.ok(
    found.some(({ code, item }) => code === "speakers/affiliation-missing" && item === 9_999),
  );
});

test("after it was freed a checker says so, and freeing twice does nothing", () => {
  const checker = new Checker("igf-2018-short");
  checker.free();
  checker.free();
  for (const call of [
    () => checker.set("title", "x"),
    () => checker.setAll({}),
    () => checker.report(),
    () => checker.template(),
  ]) {
    assert.throws(call, /this checker was freed/);
  }
});

test("the module can be handed in as bytes, as a compiled module, as an address, or at once", async () => {
  const script = `
    import { readFile } from "node:fs/promises";
    import { fileURLToPath } from "node:url";
    import { check, ready, readySync } from "rapporteur";
    const url = new URL(import.meta.resolve("rapporteur/rapporteur.wasm"));
    const bytes = await readFile(url);
    const ways = {
      bytes: () => ready(bytes),
      module: async () => ready(await WebAssembly.compile(bytes)),
      address: () => ready(url),
      promise: () => ready(Promise.resolve(bytes)),
      sync: () => readySync(bytes),
    };
    await ways[process.argv[1]]();
    console.log(check("igf-2018-short", {}).length > 0);
  `;
  const ways = ["bytes", "module", "address", "promise", "sync"];
  const printed = await Promise.all(
    ways.map((way) => node(folder, ["--input-type=module", "--eval", script, way])),
  );
  assert.deepEqual(
    printed,
    ways.map(() => "true\n"),
  );
});
