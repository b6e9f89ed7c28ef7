import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";

import { loadDocuments, loadModule } from "../support/module.mjs";

/** @import { Answers } from "../../target/site/module/rapporteur_documents.js" */

const { exportDraft, formats, readDocument } = await loadDocuments();
const { Checker, importText } = await loadModule();

const SHORT = "igf-2018-short";
const encoder = new TextEncoder();

/** @type {Answers} */
const ANSWERS = {
  title: "🎺 after <the> cable & more",
  key_messages: "1. One\n2. Two\n\n- Title:\n\u0001\ttab ",
  speakers: [
    { name: "Ana | B", affiliation: "Desk", declaration: "female" },
    { name: "Bo", affiliation: "", declaration: "" },
  ],
};

/** @param {string | Uint8Array} written */
const bytesOf = (written) => (typeof written === "string" ? encoder.encode(written) : written);

/** @param {() => unknown} call */
function errorOf(call) {
  try {
    call();
  } catch (error) {
    assert.ok(
      error instanceof Error && !(error instanceof WebAssembly.RuntimeError),
      String(error),
    );
    return /** @type {Error & { code?: string, params?: Record<string, unknown> }} */ (error);
  }
  return assert.fail("nothing was thrown");
}

test("a draft comes back from every format", () => {
  const columns = /** @type {[string, string, string]} */ (["Name", "Body", "Declared"]);
  for (const { format, ending, mediaType } of formats()) {
    const written = exportDraft(SHORT, ANSWERS, format, { title: "A", language: "fr", columns });
    assert.equal(typeof written === "string", format !== "docx", format);
    assert.match(mediaType, /^[a-z]+\/[a-z]/);
    for (const options of [{}, { name: `report.${ending}` }, { format }]) {
      const read = readDocument(bytesOf(written), options);
      assert.equal(read.format, format);
      assert.deepEqual(read.reports, [{ template: SHORT, answers: ANSWERS }]);
    }
  }
});

test("text that is not ours is for importText", () => {
  const html = "<h1>IGF 2018 Short Report</h1><p>Session Type: Workshop<p>Title: A<p>Theme: B";
  const { format, reports, text } = readDocument(encoder.encode(html));
  assert.deepEqual([format, reports], ["html", null]);
  const answers = importText(text).reports[0]?.draft.answers;
  assert.deepEqual(answers, { session_type: "Workshop", theme: "B", title: "A" });
});

test("what was read can be checked", () => {
  const written = exportDraft(SHORT, ANSWERS, "docx");
  const [draft] = readDocument(bytesOf(written)).reports ?? [];
  const checker = new Checker(SHORT, draft?.answers ?? {});
  assert.deepEqual(checker.draft().answers, ANSWERS);
  checker.free();
});

test("a file that cannot be read says why, with a message for each code", async () => {
  const messages = await readFile(new URL("../../locales/en.ftl", import.meta.url), "utf8");
  /** @type {[Uint8Array, string, Record<string, unknown>][]} */
  const cases = [
    [encoder.encode("%PDF-1.4"), "document/other-format", { name: "PDF" }],
    [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "document/old-word", {}],
    [
      bytesOf(exportDraft(SHORT, {}, "docx")).slice(0, 500),
      "document/damaged",
      { part: "archive" },
    ],
    [Uint8Array.of(0x61, 0x0a, 0xe9), "document/encoding", { line: 2 }],
    [encoder.encode('{"template": "x"}'), "document/json-form", { id: "x", path: "template" }],
    [new Uint8Array(33 * 2 ** 20), "document/too-large", { limit: 32, size: 33 }],
  ];
  for (const [bytes, code, params] of cases) {
    const error = errorOf(() => readDocument(bytes));
    assert.equal(error.code, code);
    assert.deepEqual({ ...error.params, ...params }, error.params);
    assert.ok(messages.includes(`\n${code.replace("/", "-")} =`), code);
  }
});

test("no call aborts the module, whatever it is given", () => {
  /** @type {Record<string, unknown>} */
  const cyclic = {};
  cyclic.self = cyclic;
  const strange = [
    undefined, null, true, Number.NaN, 10n, Symbol("s"), () => "x", [], [null], {}, cyclic, new Date(), "text", "docx",
    new Proxy({}, { ownKeys: () => { throw new Error("no keys"); } }),
    { toJSON: () => { throw new Error("no data"); } },
    { title: { toJSON: () => 5 } }, { speakers: [{ name: 1 }] }, { speakers: [cyclic] }, { title: "\ud800 lone \udfff" }, { titel: "x" },
    { name: 5 }, { format: "pdf" }, { columns: ["one"] }, { unknown: 1 },
    new Uint8Array(0), new ArrayBuffer(8), new Float64Array(2), Object.create(Uint8Array.prototype),
  ]; // prettier-ignore
  for (const value of /** @type {any[]} */ (strange)) {
    const calls = [
      () => readDocument(value),
      () => readDocument(encoder.encode("x"), value),
      () => exportDraft(value, {}, "text"),
      () => exportDraft(SHORT, value, "docx"),
      () => exportDraft(SHORT, {}, value),
      () => exportDraft(SHORT, {}, "html", value),
    ];
    for (const call of calls) {
      try {
        call();
      } catch (error) {
        assert.ok(
          error instanceof Error && !(error instanceof WebAssembly.RuntimeError),
          String(error),
        );
        assert.match(error.message, /\S/);
      }
    }
  }
  assert.match(
    errorOf(() => exportDraft(SHORT, { titel: "x" }, "text")).message,
    /no field "titel"/,
  );
  assert.match(errorOf(() => exportDraft("igf-1999", {}, "text")).message, /igf-1999/);
  assert.equal(readDocument(encoder.encode("still here")).text, "still here");
});
