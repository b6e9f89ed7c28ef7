// The texts of every language: none is missing, none is spare, plurals are whole, and the page asks for none that is not there.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import test from "node:test";

import { FluentBundle, FluentResource } from "@fluent/bundle";

import { loadModule } from "../support/module.mjs";

const root = new URL("../../", import.meta.url);

/** The files of a folder and of the folders in it. @param {string} folder @param {string} ending */
async function files(folder, ending) {
  const entries = await readdir(new URL(folder, root), { recursive: true });
  return entries.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}

/** @param {string} path */
const read = (path) => readFile(new URL(path, root), "utf8");

const languages = (await readdir(new URL("locales", root)))
  .filter((name) => name.endsWith(".ftl"))
  .map((name) => name.slice(0, -".ftl".length));

/** @type {Map<string, FluentResource>} */
const resources = new Map();
for (const tag of languages) {
  resources.set(tag, new FluentResource(await read(`locales/${tag}.ftl`)));
}

const english = ids("en");
const scripts = await Promise.all(
  [...(await files("www/js", ".js")), ...(await files("package/js", ".js"))].map(read),
);
const markup = await read("www/index.html");

/** @param {string} tag */
function ids(tag) {
  return (resources.get(tag)?.body ?? []).map(({ id }) => id);
}

for (const tag of languages) {
  test(`${tag}: every entry is read, and every variant of a number is one that the language has`, async () => {
    const text = await read(`locales/${tag}.ftl`);
    const written = [...text.matchAll(/^([a-z][\w-]*) *=/gm)].map(([, id]) => id);
    assert.deepEqual(
      ids(tag),
      written,
      "what is not read is left out by the formatter without a word",
    );

    const known = new Set(new Intl.PluralRules(tag).resolvedOptions().pluralCategories);
    for (const { id, variants } of selections(tag)) {
      const words = variants.filter((key) => typeof key === "string");
      const plural = words.some((key) => /^(zero|one|two|few|many)$/.test(key));
      if (plural) {
        assert.ok(words.includes("other"), `${id}: no variant for other numbers`);
        assert.deepEqual(
          words.filter((key) => !known.has(/** @type {any} */ (key))),
          [],
          id,
        );
        const needed = [...known].filter((key) => key !== "many" || tag === "en");
        // "many" is for millions in French, Spanish and Portuguese: "other" serves for what is counted here.
        assert.deepEqual(
          needed.filter((key) => !words.includes(key)),
          [],
          id,
        );
      }
    }
  });

  test(`${tag}: every message comes out without a fault`, () => {
    const bundle = new FluentBundle(tag, { useIsolating: false });
    assert.deepEqual(bundle.addResource(/** @type {any} */ (resources.get(tag))), []);
    for (const id of ids(tag)) {
      const message = bundle.getMessage(id);
      const patterns = [message?.value, ...Object.values(message?.attributes ?? {})];
      for (const pattern of patterns.filter((found) => found !== null && found !== undefined)) {
        for (const count of [0, 1, 2, 5, 1000]) {
          /** @type {Error[]} */
          const faults = [];
          const text = bundle.formatPattern(pattern, everything(count), faults);
          assert.deepEqual(faults, [], id);
          assert.match(text, /\S/, id);
        }
      }
    }
  });
}

test("every message that the page asks for is there", () => {
  const asked = [
    ...scripts.flatMap((text) => [...text.matchAll(/\.(?:text|maybe)\(\s*"([\w-]+)"/g)]),
    ...markup.matchAll(/data-l10n-id="([\w-]+)"/g),
  ].map(([, id]) => id ?? "");
  assert.ok(asked.length > 50, "the page asks for messages");
  assert.deepEqual(
    asked.filter((id) => !english.includes(id)),
    [],
  );
});

test("no message is there that nothing asks for", async () => {
  const { templates } = await loadModule();
  const catalogues = [
    "src/rules/catalogue.rs",
    "src/stages/catalogue.rs",
    "src/documents/unreadable.rs",
  ];
  const sources = [...(await Promise.all(catalogues.map(read))), ...scripts];
  const codes = [
    ...sources.flatMap((text) => [...text.matchAll(/"([\w-]+\/[\w-]+)"/g)]),
    ...(sources[0] ?? "").matchAll(/= "([\w-]+)"/g),
  ].map(([, code]) => code ?? "");
  const fields = templates().flatMap((form) => form.fields);
  const named = new Set([
    ...codes.flatMap((code) => [code.replace("/", "-"), `fix-${code}`]),
    ...fields.flatMap(({ id, section }) => [`short-${id}`, `section-${section}`]),
    ...scripts.flatMap((text) => [...text.matchAll(/"([\w-]+)"/g)].map(([, id]) => id ?? "")),
    ...[...markup.matchAll(/data-l10n-id="([\w-]+)"/g)].map(([, id]) => id ?? ""),
  ]);
  // Names that are put together, such as `severity-${severity}`.
  const made = scripts
    .flatMap((text) => [...text.matchAll(/`([\w-]*\$\{[^`]*)`/g)].map(([, id]) => id ?? ""))
    .map((id) => id.replace(/\$\{[^}]*\}/g, "\0"))
    .filter((id) => /^[\w\0-]+$/.test(id) && id.replaceAll("\0", "").length >= 5)
    .map((id) => new RegExp(`^${id.replaceAll("\0", "[\\w-]+")}$`));
  const spare = english.filter((id) => !named.has(id) && !made.some((name) => name.test(id)));
  assert.deepEqual(spare, []);
});

/**
 * Every choice between variants in a language: the message that it stands in, and the keys of its variants.
 *
 * @param {string} tag
 * @returns {{ id: string, variants: (string | number)[] }[]}
 */
function selections(tag) {
  return (resources.get(tag)?.body ?? []).flatMap((message) => {
    /** @type {(string | number)[][]} */
    const found = [];
    look(message, (variants) => found.push(variants));
    return found.map((variants) => ({ id: message.id, variants }));
  });
}

/**
 * @param {unknown} part of a parsed message
 * @param {(variants: (string | number)[]) => void} tell
 */
function look(part, tell) {
  if (typeof part !== "object" || part === null) {
    return;
  }
  const { type, variants } =
    /** @type {{ type?: string, variants?: { key: { value: string | number } }[] }} */ (part);
  if (type === "select") {
    tell((variants ?? []).map(({ key }) => key.value));
  }
  for (const inner of Object.values(part)) {
    look(inner, tell);
  }
}

/**
 * A value for every placeholder that any message has.
 *
 * @param {number} count
 * @returns {Record<string, string | number>}
 */
function everything(count) {
  return new Proxy(/** @type {Record<string, string | number>} */ ({}), {
    get: () => count,
    has: () => true,
    getOwnPropertyDescriptor: () => ({ value: count, configurable: true, enumerable: true }),
  });
}
