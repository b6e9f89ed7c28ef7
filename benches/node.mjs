// How long a check takes in Node: the same report as the native benchmark, through the very module that the page loads.

import { readFile } from "node:fs/promises";

import { Bench } from "tinybench";

import { loadModule } from "../tests/support/module.mjs";

const { Checker, check, importText, templates } = await loadModule();

const text = await readFile(new URL("report-1200.json", import.meta.url), "utf8");
/** @type {Record<string, string>} */
const answers = JSON.parse(text);
const FORM = "igf-2018-long";
const discussion = answers["discussion"] ?? "";

const form = templates().find((template) => template.id === FORM);
const page = (form?.fields ?? [])
  .map(({ id, label }) => `- ${label}:\n${answers[id] ?? ""}\n`)
  .join("");

const checker = new Checker(FORM, answers);
let keys = 0;

const bench = new Bench({ name: "report of 1,200 words", time: 1000, warmupTime: 300 });
bench
  .add("whole check", () => {
    check(FORM, answers);
  })
  .add("one field (300 words), a key at its end", () => {
    checker.set("discussion", `${discussion}${"x".repeat(keys++ % 10)}`);
  })
  .add("import of the page", () => {
    importText(page);
  });
await bench.run();

console.table(
  bench.tasks.map(({ name, result }) => {
    if (!result || !("latency" in result)) {
      throw new Error(`${name} gave no result`);
    }
    const { p50, p75, p99 } = result.latency;
    const microseconds = (/** @type {number} */ milliseconds) =>
      Number((milliseconds * 1000).toFixed(1));
    return {
      work: name,
      "median µs": microseconds(p50),
      "p75 µs": microseconds(p75),
      "p99 µs": microseconds(p99),
    };
  }),
);
checker.free();
