// The page of results.

import { OURS } from "../start.mjs";
import { KEPT, KEY } from "../work.mjs";
import { PEERS } from "../peers/index.mjs";
import { PANELS } from "./chart.mjs";
import { engineOf, figures, groupOf, isPeer, ratio, row, time } from "./results.mjs";
import { table } from "./table.mjs";

/** @import { Spread } from "../rounds.mjs" */
/** @import { Group, Kind } from "../work.mjs" */
/** @import { Native, Ran, Results } from "./results.mjs" */

/** @param {Results} results */
export function page(results) {
  const { engines, native } = results;
  const parts = [
    head(results),
    better(results),
    ...engines.map(wholeDrafts),
    ...engines.map(keyPresses),
    others(engines, "import", "Import of a page"),
    others(engines, "building", "Making a checker ready"),
    counting(engines),
    ...engines.map(starts),
    bytes(results),
    native ? natively(native) : "",
    peers(results),
    method(results),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function head(/** @type {Results} */ results) {
  const { date, quick, machine, versions, engines } = results;
  const memory = Math.round(machine.memory / 2 ** 30);
  const [before, after] = machine.load.map((load) => figures(load));
  const engineNames = engines.map(({ engine, version }) => `${engine} ${version}`).join(", ");
  const rows = PANELS.flatMap(([engine, work, title]) => {
    const group = groupOf(engineOf(results, engine), work);
    return group ? [`- ${title}: ${inOneLine(group)}`] : [];
  });
  return `# Benchmarks

${quick ? "**A quick run, which only shows that the benchmark works: the figures say little.**\n\n" : ""}Measured on ${date}: ${machine.processor}, ${machine.cores} cores, ${memory} GB, ${machine.system}; ${engineNames}; ${versions.rustc ?? "Rust"}; load of the machine ${before} before and ${after} after, so other work ran beside it. Made by \`cargo xtask bench --write\`.

![Bars of the times that follow](benchmarks.svg)

In words, from the quickest to the slowest:

${rows.join("\n")}

Times are medians. Ratios are taken to the checker within each round, with their quartiles: above 1 the checker is quicker. Every way to check gave the same verdict on every draft first, in every engine.`;
}

function inOneLine(/** @type {Group} */ group) {
  const rows = group.rows.toSorted(
    (one, other) => one.microseconds.median - other.microseconds.median,
  );
  return `${rows.map(({ name, microseconds }) => `${name} ${time(microseconds.median)}`).join("; ")}.`;
}

/** Where somebody else is quicker or smaller, worked out from the figures. */
function better(/** @type {Results} */ { engines, bytes: weights }) {
  const lines = [
    ...engines.flatMap((ran) => [...quicker(ran), ...quickerToStart(ran)]),
    ...smaller(weights),
  ];
  return `## Where others are better

${lines.length > 0 ? lines.join("\n") : "Nowhere in what is measured below."}

The peers check the rules named below and nothing else. The checker has some eighty more, marks each finding in the text, and mends what can be mended.`;
}

function quicker(/** @type {Ran} */ { engine, groups }) {
  return /** @type {Kind[]} */ (["whole draft", "key press", "building", "counting"]).flatMap(
    (kind) => {
      const own = groups.filter((group) => group.kind === kind);
      /** @type {Map<string, number[]>} */
      const found = new Map();
      for (const { name, ratio: shares } of own.flatMap(({ rows }) => rows)) {
        if (isPeer(name) && shares.median < 1) {
          found.set(name, [...(found.get(name) ?? []), shares.median]);
        }
      }
      const names = [...found].map(([name, ratios]) => {
        const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((value) =>
          figures(value),
        );
        const times = least === most ? least : `${least} to ${most}`;
        return `${name} (${times} of the checker's time, in ${ratios.length} of ${own.length})`;
      });
      return names.length > 0 ? [`- Quicker, ${kind}, ${engine}: ${names.join("; ")}.`] : [];
    },
  );
}

function quickerToStart(/** @type {Ran} */ { engine, starts: all }) {
  const ours = all.find(({ name }) => name === OURS)?.whole.median ?? 0;
  const names = all
    .filter(({ name, whole }) => isPeer(name) && whole.median < ours)
    .map(({ name, whole }) => `${name} (${figures(whole.median)} ms beside ${figures(ours)} ms)`);
  return names.length > 0 ? [`- Sooner to the first answer, ${engine}: ${names.join("; ")}.`] : [];
}

const isBundle = (/** @type {string} */ name) => PEERS.some((peer) => peer.name === name);

function smaller(/** @type {Results["bytes"]} */ weights) {
  const [ours] = weights
    .filter(({ name }) => name.includes("module and glue"))
    .toSorted((one, another) => another.brotli - one.brotli);
  const sizes = ours
    ? weights.filter(({ name, brotli }) => isBundle(name) && brotli < ours.brotli)
    : [];
  const kilobytes = (/** @type {number} */ count) => `${figures(count / 1000)} KB`;
  const names = sizes.map(({ name, brotli }) => `${name} (${kilobytes(brotli)})`);
  return ours && names.length > 0
    ? [
        `- Smaller with Brotli than the checker's module and glue (${kilobytes(ours.brotli)}): ${names.join("; ")}.`,
      ]
    : [];
}

const SIZES = ["350", "1,200", "12,000"];
const SCRIPTS = ["Latin", "Cyrillic", "Arabic", "Han", "mixed"];

function wholeDrafts(/** @type {Ran} */ ran) {
  const names = groupOf(ran, "1,200 words, Latin, valid")?.rows.map(({ name }) => name) ?? [];
  const cell = (/** @type {string} */ work, /** @type {string} */ name, full = false) => {
    const found = row(groupOf(ran, work), name);
    if (!found) {
      return "";
    }
    const shares = name === KEPT ? "1" : full ? ratio(found.ratio) : figures(found.ratio.median);
    return full ? `${time(found.microseconds.median)}, ${shares}` : shares;
  };
  const scripts = SCRIPTS.filter((script) => groupOf(ran, `1,200 words, ${script}, valid`));
  return `## A whole draft, ${ran.engine}

Latin, valid: time, and ratio to the kept checker.

${table(
  ["", ...SIZES.map((size) => `${size} words`)],
  names.map((name) => [
    name,
    ...SIZES.map((size) => cell(`${size} words, Latin, valid`, name, true)),
  ]),
)}

1,200 words in every script, valid and full of faults: time of the kept checker, and ratios to it.

${table(
  ["", ...scripts.flatMap((script) => [script, `${script}, faulty`])],
  names.map((name) => [
    name,
    ...scripts.flatMap((script) =>
      ["valid", "faulty"].map((state) => {
        const work = `1,200 words, ${script}, ${state}`;
        const found = row(groupOf(ran, work), name);
        return name === KEPT && found ? time(found.microseconds.median) : cell(work, name);
      }),
    ),
  ]),
)}`;
}

function keyPresses(/** @type {Ran} */ ran) {
  const groups = ran.groups.filter(({ kind }) => kind === "key press");
  const names = groups[0]?.rows.map(({ name }) => name) ?? [];
  const floor = (/** @type {Group} */ group) =>
    row(group, KEY.floor)?.microseconds.median ?? Number.NaN;
  return `## A key press, ${ran.engine}

${table(
  ["", ...groups.map(({ work }) => work)],
  [
    ...names.map((name) => [
      name,
      ...groups.map((group) => {
        const found = row(group, name);
        return found ? `${time(found.microseconds.median)}, ${ratio(found.ratio)}` : "";
      }),
    ]),
    ...[KEY.middle, KEY.edit]
      .filter((name) => names.includes(name))
      .map((name) => [
        `times the floor: ${name}`,
        ...groups.map((group) => {
          const found = row(group, name);
          return found ? figures(found.microseconds.median / floor(group)) : "";
        }),
      ]),
  ],
)}`;
}

function others(
  /** @type {Ran[]} */ engines,
  /** @type {Kind} */ kind,
  /** @type {string} */ title,
) {
  const tables = engines.map(({ engine, groups }) => {
    const own = groups.filter((group) => group.kind === kind);
    const names = own[0]?.rows.map(({ name }) => name) ?? [];
    const rows = names.map((name) => [
      name,
      ...own.map((group) => {
        const found = row(group, name);
        return found ? `${time(found.microseconds.median)}, ${ratio(found.ratio)}` : "";
      }),
    ]);
    return `${engine}:\n\n${table(["", ...own.map(({ work }) => work)], rows)}`;
  });
  return `## ${title}\n\n${tables.join("\n\n")}`;
}

function counting(/** @type {Ran[]} */ engines) {
  const counted = engines[0]?.counts ?? [];
  const names = Object.keys(counted[0] ?? {}).filter((name) => name !== "script");
  const said = table(
    ["", ...counted.map(({ script }) => String(script))],
    names.map((name) => [name, ...counted.map((counts) => String(counts[name]))]),
  );
  return `${others(engines, "counting", "Words alone")}

They do not count the same. Words that each finds in the same report (list markers are no words by the form's rule, ideographs are one word each):

${said}`;
}

function starts(/** @type {Ran} */ { engine, starts: all }) {
  const cell = (/** @type {Spread} */ { q1, median, q3 }) =>
    `${figures(median)} (${figures(q1)}–${figures(q3)})`;
  return `## Start, ${engine}

Milliseconds from nothing to the first answer, in a ${engine === "Node" ? "process" : "page with a profile"} of its own; script and module come from ${engine === "Node" ? "the disk" : "a server on the same machine"}.

${table(
  ["", "script", "module", "first answer", "in all"],
  all.map(({ name, load, prepare, answer, whole }) => [
    name,
    cell(load),
    isPeer(name) ? "" : cell(prepare),
    cell(answer),
    cell(whole),
  ]),
)}`;
}

function bytes(/** @type {Results} */ { bytes: weights }) {
  const shown = (/** @type {number} */ count) => count.toLocaleString("en");
  return `## Bytes

The checker's files as they are published; each peer with rules, schema and library, bundled and minified by esbuild.

${table(
  ["", "raw", "gzip", "Brotli"],
  weights.map(({ name, raw, gzip, brotli }) => [name, shown(raw), shown(gzip), shown(brotli)]),
)}`;
}

function natively(/** @type {Native} */ { work, growth }) {
  const spread = (/** @type {Spread} */ { q1, median, q3 }) =>
    `${time(median / 1000)} (${time(q1 / 1000)}–${time(q3 / 1000)})`;
  const speed = (/** @type {number} */ count, /** @type {Spread} */ { median }) =>
    count > 0 ? `${figures((count / median) * 1000)} MB/s` : "";
  const kilobytes = (/** @type {number} */ count) => `${figures(count / 1000)} KB`;
  return `## Natively, on one core

${table(
  ["", "text", "time", "runs a second", "throughput", "allocations", "memory beside the text"],
  work.map(({ name, bytes: count, nanoseconds, allocations, peak }) => [
    name,
    count > 0 ? kilobytes(count) : "",
    spread(nanoseconds),
    figures(1e9 / nanoseconds.median),
    speed(count, nanoseconds),
    String(allocations),
    kilobytes(peak),
  ]),
)}

## Growth

English prose in one answer, through all rules of its field, natively. From 10 KB to 10 MB time grows with the power ${growth.exponent.toFixed(3)} of the length.

${table(
  ["", "time", "throughput", "memory beside the text"],
  growth.rows.map(({ bytes: count, nanoseconds, peak }) => [
    kilobytes(count),
    spread(nanoseconds),
    speed(count, nanoseconds),
    kilobytes(peak),
  ]),
)}`;
}

function peers(/** @type {Results} */ { versions }) {
  const lacks = PEERS.flatMap((peer) => (peer.lacks ? [`- ${peer.name}: ${peer.lacks}.`] : []));
  return `## The peers

${table(
  ["", "version", "licence"],
  versions.packages.map(({ name, version, license }) => [name, version, license]),
)}

What each has no means of its own for, and does with functions that are called from inside its schema, the same for all:

${lacks.join("\n")}`;
}

function method(/** @type {Results} */ { engines }) {
  const verdicts = engines[0]?.verdicts ?? [];
  return `## How it is measured

- The rules that all check: word limits (list markers at the start of a line are no words, an ideograph is one); at most three key messages; required answers; date and time readable, within the days of the meeting, the end after the start; head counts as figures, women and gender-variant people not above the total; every speaker with a name, an affiliation and, where the form asks for it, one of six declarations; session type and theme of the list; links that are addresses.
- ${verdicts.length} drafts, made up from our own phrases with a fixed seed, in five scripts and three sizes, right and faulty, are checked by all first. The run ends where one verdict differs. Their limits are kept or passed by far, because ways of counting differ near a limit. No form's limits hold 12,000 words, so there even valid drafts pass them.
- Each round runs every piece of a group once, in another order; a piece is repeated until its batch is long enough for the clock. Two drafts take turns, so that nothing meets the same text twice running.
- The floor hands the same texts to a function that gives back their length, in a module built as the checker's is.
- The sources stand in \`benches/\`; \`target/bench/results.json\` holds all figures of the last run.`;
}
