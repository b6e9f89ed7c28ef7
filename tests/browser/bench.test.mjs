// The benchmark works: every way to check agrees on every draft, in Node and in the browser, and every figure is there.
// How quick anything is depends on the machine and is not looked at.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { drafts } from "../../benches/drafts.mjs";
import { FORMS } from "../../benches/peers/form.mjs";
import { PEERS } from "../../benches/peers/index.mjs";
import { verdict } from "../../benches/peers/peer.mjs";
import { CLASSES } from "../../benches/peers/rules.mjs";
import { measure } from "../../benches/rounds.mjs";
import { FIRST, OURS } from "../../benches/start.mjs";
import { SCRIPTS } from "../../benches/texts.mjs";
import { verdicts } from "../../benches/work.mjs";

/** @import { Results } from "../../benches/report/results.mjs" */

test("all ways to check agree, and a quick run fills every table", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "rapporteur-bench-"));
  try {
    const script = fileURLToPath(new URL("../../benches/run.mjs", import.meta.url));
    // FIREFOX is left out: it costs time, and runs the same code as Chromium.
    const env = { ...process.env, FIREFOX: "" };
    await promisify(execFile)(process.execPath, [script, "--quick", "--out", folder], { env });
    const read = (/** @type {string} */ name) => readFile(path.join(folder, name), "utf8");
    /** @type {Results} */
    const results = JSON.parse(await read("results.json"));

    assert.deepEqual(
      results.engines.map(({ engine }) => engine),
      ["Node", "Chromium"],
    );
    const twice = drafts(SCRIPTS).flatMap(({ name }) => [name, name]);
    for (const { engine, verdicts: said, groups, starts, counts } of results.engines) {
      assert.deepEqual(
        said.map(({ draft }) => draft),
        twice,
        engine,
      );
      assert.ok(said.some((one) => one.verdict === ""));
      assert.deepEqual(
        [...new Set(groups.map(({ kind }) => kind))],
        ["whole draft", "key press", "import", "building", "counting"],
      );
      const figures = [
        ...groups.flatMap(({ rows }) => rows.flatMap((row) => [row.microseconds, row.ratio])),
        ...starts.flatMap(({ load, answer, whole }) => [load, answer, whole]),
      ];
      for (const { q1, median, q3 } of figures) {
        assert.ok(q1 >= 0 && median >= q1 && q3 >= median, `${engine}: ${q1} ${median} ${q3}`);
      }
      assert.deepEqual(
        starts.map(({ name }) => name),
        [OURS, FIRST, ...PEERS.map(({ name }) => name)],
      );
      assert.equal(counts.length, SCRIPTS.length);
    }
    for (const { name, raw, gzip, brotli } of results.bytes) {
      assert.ok(brotli > 0 && brotli <= gzip && gzip < raw, name);
    }
    const page = await read("results.md");
    for (const { name } of PEERS) {
      assert.ok(page.includes(`| ${name} |`), name);
    }
    assert.doesNotMatch(page, /NaN|undefined/);
    assert.match(await read("results.svg"), /^<svg [^>]*role="img"[\s\S]*<desc[\s\S]*<\/svg>\s*$/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("the drafts show every class of fault", () => {
  const hand = PEERS.find(({ name }) => name === "by hand, split");
  const said = drafts(SCRIPTS).map(({ form, answers }) => {
    const check = hand?.make(/** @type {(typeof FORMS)[string]} */ (FORMS[form]));
    return verdict(check?.faults(check.whole(answers)) ?? []);
  });
  const classes = new Set(said.flatMap((one) => one.match(/(?<=: )[a-z-]+/g) ?? []));
  assert.deepEqual([...classes].sort(), [...CLASSES].sort());
});

test("a way to check that says something else ends the comparison", () => {
  class Silent {
    set() {}
    free() {}
    diagnostics() {
      return [];
    }
  }
  const rapporteur = /** @type {any} */ ({ check: () => [], Checker: Silent });
  const floor = { length: () => 0, words: () => 0 };
  assert.throws(
    () => verdicts({ rapporteur, floor }),
    /350 words, Latin, faulty: by hand, split says "date_time: slot, [^"]*", the checker ""/,
  );
});

test("pieces of work take turns, and ratios are taken within a round", () => {
  /** @type {string[]} */
  const order = [];
  const task = (/** @type {string} */ name) => ({
    name,
    run: () => {
      order.push(name);
      return Array.from({ length: 1000 }, String).join();
    },
  });
  const tasks = ["a", "b", "c"].map(task);
  const { rounds, rows } = measure(tasks, "a", { milliseconds: 0, rounds: 9, batch: 0 });
  assert.equal(rounds, 3);
  assert.equal(order.slice(-9).join(""), "abcbaccab");
  assert.deepEqual(
    rows.map(({ name }) => name),
    ["a", "b", "c"],
  );
  assert.deepEqual(rows[0]?.ratio, { q1: 1, median: 1, q3: 1 });
});
