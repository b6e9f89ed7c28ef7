// The program and the module are one core: the same drafts give the same diagnostics, byte for byte.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { readFile, readdir } from "node:fs/promises";
import test from "node:test";

import { loadModule } from "../support/module.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = process.env["RAPPORTEUR"] ?? `${root}target/debug/rapporteur`;

/**
 * Runs the program.
 *
 * @param {string[]} args
 * @param {string} [input]
 */
function run(args, input) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (error) {
    throw new Error("There is no program in target/debug: run `cargo build` first.", {
      cause: error,
    });
  }
  return { status, stdout, stderr };
}

/**
 * Drafts: those of the project's own pages, and traps.
 *
 * @returns {Promise<{ template: string; answers: import("../../target/site/module/rapporteur.js").Answers }[]>}
 */
async function drafts() {
  const { importText } = await loadModule();
  /** @type {Awaited<ReturnType<typeof drafts>>} */
  const found = [];
  for (const folder of ["tests/fixtures", "tests/import"]) {
    for (const name of (await readdir(root + folder)).sort()) {
      const text = await readFile(`${root}${folder}/${name}`, "utf8");
      found.push(
        ...importText(text).reports.map(({ draft }) => ({
          template: draft.template,
          answers: draft.answers ?? {},
        })),
      );
    }
  }
  const traps = [
    { title: "a\u200bb 𝄞 c\u200bd\n\u0001\u007f\u2028\ud83d\ude00" },
    { participants: "40", women_and_gender_variant: "more than 60" },
    {
      speakers: [
        { name: "Éva é", affiliation: "TBC", declaration: "femal" },
        { name: "𝄞", affiliation: "", declaration: "" },
      ],
    },
    { organizers: "Cyber \t Office; cyber office" },
  ];
  for (const answers of traps) {
    found.push({ template: "igf-2018-short", answers });
  }
  return found;
}

test("the program gives the module's diagnostics, byte for byte", async () => {
  const { check } = await loadModule();
  const all = await drafts();
  const lines = all.map((draft) => JSON.stringify(draft)).join("\n");
  const { stdout, stderr } = run(
    ["check", "-", "--format", "jsonl", "--output-format", "jsonl"],
    lines,
  );
  assert.equal(stderr, "");
  /** @type {Map<number, string[]>} */
  const found = new Map();
  for (const line of stdout.trimEnd().split("\n")) {
    const { report } = JSON.parse(line);
    const at = line.indexOf(',"diagnostic":');
    found.set(report, [...(found.get(report) ?? []), line.slice(at + 14, -1)]);
  }
  let compared = 0;
  for (const [index, draft] of all.entries()) {
    const expected = check(draft.template, draft.answers).map((one) => JSON.stringify(one));
    assert.deepEqual((found.get(index + 1) ?? []).sort(), expected.sort(), JSON.stringify(draft));
    compared += expected.length;
  }
  assert.ok(compared > 200, `${compared} diagnostics are compared`);
});

test("the program takes pages apart as the module does", async () => {
  const { importText } = await loadModule();
  for (const name of await readdir(`${root}tests/import`)) {
    const text = await readFile(`${root}tests/import/${name}`, "utf8");
    const expected = importText(text).reports.map((report) => report.draft);
    if (expected.length === 0) {
      continue;
    }
    const { stdout } = run(["convert", `tests/import/${name}`, "-", "--to-format", "jsonl"]);
    const found = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual(found, expected, name);
  }
});

test("the policy of a synthesis knows its own style and nothing else", () => {
  const { stdout } = run(["synthesize", "tests/fixtures"]);
  const style = /<style>([\s\S]*?)<\/style>/.exec(stdout)?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  assert.ok(stdout.includes(`default-src 'none'; style-src 'sha256-${hash}'`), hash);
  assert.doesNotMatch(stdout, /<script|\son\w+=|style=|<link|<img/);
});
