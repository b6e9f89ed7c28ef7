// The Standard Schema in the libraries that take any schema.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";

import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { FormApi } from "@tanstack/form-core";
import { initTRPC } from "@trpc/server";
import { Ajv2020 } from "ajv/dist/2020.js";

import { drafts } from "../support/drafts.mjs";
import { project } from "./support.mjs";

/** @import { StandardSchemaV1 } from "@standard-schema/spec" */
/** @import { Answers, Diagnostic } from "../../target/package/node_modules/rapporteur/js/types.js" */

const folder = await project("schema", {});
const inside = (/** @type {string} */ path) =>
  pathToFileURL(join(folder, "node_modules/rapporteur", path)).href;
/** @type {typeof import("../../target/package/node_modules/rapporteur/js/node.js")} */
const { addLocale, check, ready, templates } = await import(inside("js/node.js"));
/** @type {typeof import("../../target/package/node_modules/rapporteur/js/schema.js")} */
const { schema } = await import(inside("js/schema.js"));
await ready();

/** @type {import("../../target/package/node_modules/rapporteur/js/types.js").Template} */
const form = {
  id: "small",
  name: "Small",
  language: "en",
  fields: [
    { id: "title", label: "Title", kind: "line", required: "error" },
    {
      id: "note",
      label: "Note",
      kind: "prose",
      words: { at_most: 3, certainty: "seen" },
      required: "warning",
    },
    { id: "speakers", label: "Speakers", kind: "speakers", affiliation_required: "error" },
  ],
};

/** That this assignment holds is a test of the types. @type {StandardSchemaV1<Record<string, unknown>>} */
const standard = /** @type {StandardSchemaV1<any>} */ (schema(form));

test("a valid value is given back without keys that are no fields", () => {
  const value = JSON.parse('{"title": "A title", "csrf": "x", "__proto__": {"note": "y"}}');
  assert.deepEqual(standard["~standard"].validate(value), { value: { title: "A title" } });
  assert.equal(standard["~standard"].version, 1);
});

test("issues carry the rule, the place and the fixes", () => {
  const { issues } = schema(form)["~standard"].validate({
    title: "A title",
    note: "one two three four five six",
    speakers: [{ name: "Noor Vanterpool" }],
  });
  assert.deepEqual(
    issues?.map(({ code, path, severity, span }) => [code, path, severity, span]),
    [
      ["words/over-limit", ["note"], "error", { start: 14, end: 27 }],
      [
        "speakers/affiliation-missing",
        ["speakers", 0, "affiliation"],
        "error",
        { start: 0, end: 0 },
      ],
    ],
  );
});

test("what is no answer is an issue and never an exception", () => {
  const trap = Object.defineProperty({}, "title", { enumerable: true, get() { throw new Error("from the caller"); } }); // prettier-ignore
  /** @type {Record<string, unknown>} */
  const cyclic = { title: [] };
  /** @type {unknown[]} */ (cyclic["title"]).push(cyclic);
  for (const value of [
    null,
    1,
    "text",
    [],
    trap,
    cyclic,
    { title: {} },
    { title: Symbol("s") },
    { speakers: 10n },
  ]) {
    const { issues } = schema(form)["~standard"].validate(value);
    assert.ok(
      issues?.some(({ code }) => code === "answer/refused"),
      String(issues?.length),
    );
  }
});

test("texts come in the wanted language", async () => {
  const { default: french } = await import(inside("locales/fr.js"));
  addLocale(french);
  const { issues } = schema(form, { language: "fr-CA" })["~standard"].validate(null);
  assert.match(issues?.[0]?.message ?? "", /^Donnez les réponses/);
});

test("React Hook Form’s resolver puts errors at their fields", async () => {
  const resolver = standardSchemaResolver(/** @type {any} */ (standard));
  const { errors } = /** @type {any} */ (
    await resolver(
      { speakers: [{ name: "Pio Lund" }] },
      undefined,
      /** @type {any} */ ({ fields: {}, shouldUseNativeValidation: false }),
    )
  );
  assert.match(errors.title.message, /Answer/);
  assert.match(errors.speakers[0].affiliation.message, /Add the affiliation/);
});

test("TanStack Form validates with it", () => {
  const api = new FormApi(
    /** @type {any} */ ({
      defaultValues: { title: "", note: "" },
      validators: { onChange: standard },
    }),
  );
  api.mount();
  api.setFieldValue("title", "A\ttitle");
  assert.equal(api.state.errorMap.onChange, undefined);
  api.setFieldValue("note", "one two three four five");
  assert.match(JSON.stringify(api.state.errorMap.onChange), /words\/over-limit/);
});

test("tRPC takes it as an input", async () => {
  const t = initTRPC.create();
  const router = t.router({
    file: t.procedure
      .input(/** @type {any} */ (standard))
      .mutation(({ input }) => Object.keys(/** @type {object} */ (input))),
  });
  const caller = t.createCallerFactory(router)({});
  assert.deepEqual(await caller.file({ title: "A title" }), ["title"]);
  await assert.rejects(caller.file({ title: "" }), /Answer this question/);
});

test("the JSON Schemas agree with the checker in Ajv too", async () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  const read = async (/** @type {string} */ id) =>
    JSON.parse(await readFile(join(folder, `node_modules/rapporteur/schemas/${id}.json`), "utf8"));
  const referees = new Map();
  for (const id of ["igf-2018-long", "igf-2018-presession", "igf-2018-short"]) {
    referees.set(id, ajv.compile(await read(id)));
  }
  const forms = new Map(templates().map((one) => [one.id, one.fields.map(({ id }) => id)]));
  /** @type {any[]} */
  const written = drafts().flatMap(({ answers }) => Object.values(answers));
  written.push(undefined, null, 12, true, {}, ["A"], [{ name: 3 }], [{}], "\u200b\n");
  const isMissing = (/** @type {Diagnostic} */ { code, severity }) =>
    code === "field/missing" && severity === "error";
  const isTaken = (/** @type {string} */ template, /** @type {Answers} */ answers) => {
    try {
      return !check(template, answers).some(isMissing);
    } catch {
      return false;
    }
  };
  const pick = pseudoRandom();
  const counts = { accepted: 0, refused: 0 };
  for (let n = 0; n < 2000; n += 1) {
    const template = pick([...forms.keys()]);
    const missing = check(template, {}).filter(isMissing);
    const answers = Object.fromEntries(missing.map(({ field }) => [field, "Something written"]));
    for (let changed = pick([0, 1, 2]); changed > 0; changed -= 1) {
      answers[pick(forms.get(template) ?? [])] = pick(written);
    }
    const draft = JSON.parse(JSON.stringify({ template, answers }));
    const accepted = referees.get(template)(draft);
    assert.equal(accepted, isTaken(template, draft.answers), JSON.stringify(draft));
    counts[accepted ? "accepted" : "refused"] += 1;
  }
  assert.ok(counts.accepted > 500 && counts.refused > 200, JSON.stringify(counts));
  const isTemplate = ajv.compile(await read("template"));
  assert.ok(isTemplate(form), JSON.stringify(isTemplate.errors));
  assert.ok(!isTemplate({ ...form, feilds: [] }));
});

/** Picks from lists, the same way on every run. */
function pseudoRandom() {
  let state = 1;
  return /** @template T @param {T[]} list @returns {T} */ (list) => {
    state = (state * 48_271) % 2_147_483_647;
    return /** @type {any} */ (list[state % list.length]);
  };
}
