// `node run.mjs [--quick] [--write] [--native FILE]`, called by `cargo xtask bench`: runs the comparison in Node and in
// the browsers that CHROMIUM and FIREFOX name, and writes target/bench/results.json, results.md and results.svg.
// With --write the page goes to docs/ too; --native names the figures that benches/native printed.

import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { bundle } from "./bundles.mjs";
import { weigh } from "./bytes.mjs";
import { inBrowser, inNode, launch, serve } from "./engines.mjs";
import { PEERS } from "./peers/index.mjs";
import { chart } from "./report/chart.mjs";
import { page } from "./report/page.mjs";
import { startsInBrowser, startsInNode } from "./start.mjs";
import { SCRIPTS } from "./texts.mjs";

/** @import { Results, Ran } from "./report/results.mjs" */

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    native: { type: "string" },
    // Where results go; the files to measure stand beside it.
    out: { type: "string" },
  },
});

const root = fileURLToPath(new URL("..", import.meta.url));
const target = path.join(root, "target");
const bundles = path.join(target, "bench");
const out = options.out ?? bundles;

/** How much is measured: time for each group of work in each engine, and how often things are started. */
const plan = options.quick
  ? {
      scripts: /** @type {const} */ (["Latin", "Han"]),
      words: 1200,
      limits: { milliseconds: 20, rounds: 3, batch: 0.1 },
    }
  : { scripts: SCRIPTS, words: 12_000, limits: { milliseconds: 1100, rounds: 80, batch: 0.3 } };
const starts = options.quick ? 2 : 9;
/** Firefox is slower and no target stands on it: less time. */
const less = { ...plan, limits: { ...plan.limits, milliseconds: plan.limits.milliseconds / 3 } };

const began = os.loadavg()[0] ?? 0;
const { work, peers } = await bundle(bundles);
const server = await serve(target);

/** @type {Ran[]} */
const engines = [];
try {
  step("Node");
  engines.push({
    engine: "Node",
    version: process.versions.node,
    ...(await inNode(target, work, { ...plan, scripts: [...plan.scripts] }, () => {})),
    starts: await startsInNode(target, peers, starts),
  });
  for (const [engine, asked] of /** @type {const} */ ([
    ["Chromium", plan],
    ["Firefox", less],
  ])) {
    const executable = process.env[engine.toUpperCase()];
    if (executable) {
      step(engine);
      const browser = await launch(engine, executable);
      try {
        engines.push({
          engine,
          version: browser.version(),
          ...(await inBrowser(browser, server.url, { ...asked, scripts: [...asked.scripts] })),
          starts: await startsInBrowser(browser, server.url, target, peers, starts),
        });
      } finally {
        await browser.close();
      }
    }
  }
} finally {
  server.close();
}

step("bytes");
/** @type {Results} */
const results = {
  date: new Date().toISOString().slice(0, 10),
  quick: options.quick,
  machine: {
    processor: os.cpus()[0]?.model.trim() ?? "unknown",
    cores: os.cpus().length,
    memory: os.totalmem(),
    system: `${os.type()} ${os.release().split("-")[0]}, ${os.arch()}`,
    load: [began, os.loadavg()[0] ?? 0],
  },
  versions: {
    commit: commit(),
    rustc: process.env.RUSTC_VERSION,
    packages: await versions(),
  },
  engines,
  bytes: await weigh(
    path.join(target, "shipped"),
    JSON.parse(await readFile(path.join(root, "budgets.json"), "utf8")),
    peers,
  ),
  native: options.native ? JSON.parse(await readFile(options.native, "utf8")) : undefined,
};

await mkdir(out, { recursive: true });
const files = { json: JSON.stringify(results, null, 1), md: page(results), svg: chart(results) };
for (const [ending, content] of Object.entries(files)) {
  await writeFile(path.join(out, `results.${ending}`), content);
}
if (options.write) {
  await writeFile(path.join(root, "docs/benchmarks.md"), files.md);
  await writeFile(path.join(root, "docs/benchmarks.svg"), files.svg);
}
console.log(files.md);

function step(/** @type {string} */ what) {
  console.error(`measuring: ${what}`);
}

/** The state of the sources; nothing where git cannot say. */
function commit() {
  try {
    return execFileSync("git", ["describe", "--always", "--dirty"], {
      cwd: root,
      encoding: "utf8",
    }).trim();
  } catch {
    return undefined;
  }
}

/** What is installed of each package that is measured: version and licence. */
async function versions() {
  const names = new Set([
    ...PEERS.flatMap(({ package: name }) => (name ? [name] : [])),
    "words-count",
    "alfaaz",
    "govuk-frontend",
  ]);
  const described = [...names].map(async (name) => {
    const text = await readFile(path.join(root, "node_modules", name, "package.json"), "utf8");
    const { version, license } = JSON.parse(text);
    return { name, version, license };
  });
  return Promise.all(described);
}
