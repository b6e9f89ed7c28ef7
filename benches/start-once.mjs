// Starts the checker or a peer once in a process of its own and writes how long each step took, in milliseconds.
// `node start-once.mjs FILE`

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

import { draft } from "./drafts.mjs";
import { FORMS } from "./peers/form.mjs";

const [file = ""] = process.argv.slice(2);
const { form, answers } = draft("Latin", 1200, "valid", 300);

const start = performance.now();
const loaded = await import(pathToFileURL(file).href);
const there = performance.now();
loaded.initSync?.({ module: readFileSync(file.replace(/\.js$/, "_bg.wasm")) });
const ready = performance.now();
if (loaded.firstLook) {
  loaded.firstLook(form, "discussion", answers.discussion);
} else if (loaded.Checker) {
  new loaded.Checker(form, answers).diagnostics();
} else {
  loaded.make(FORMS[form], loaded.count).whole(answers);
}
const answered = performance.now();
process.stdout.write(JSON.stringify([there - start, ready - there, answered - ready]));
