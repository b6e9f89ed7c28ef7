// The chart: bars on a logarithmic scale, as SVG that can be read on light and dark ground.

import { KEPT, KEY } from "../work.mjs";
import { engineOf, groupOf, isPeer, time } from "./results.mjs";

/** @import { Row } from "../rounds.mjs" */
/** @import { Results } from "./results.mjs" */

const WIDTH = 760;
const LABELS = 250;
const FIGURES = 90;
const BAR = 18;
const GAP = 6;

/** What is shown: engine, work and its title. */
export const PANELS = /** @type {const} */ ([
  ["Chromium", "1,200 words, Latin, valid", "Whole report of 1,200 words, in Chromium"],
  ["Node", "1,200 words, Latin, valid", "Whole report of 1,200 words, in Node"],
  [
    "Chromium",
    "5,000 words in a report of 1,200, Latin",
    "A key press in an answer of 5,000 words, in Chromium",
  ],
]);

/** Rows that a panel leaves out: other ways to ask the checker for the same. */
const LEFT_OUT = ["Rapporteur, new checker", "Rapporteur, field by field", KEY.end];

const STYLE = `
text { font: 13px system-ui, sans-serif; fill: #1f2328; }
.title { font-weight: 600; font-size: 14px; }
.ours { fill: #0a6ebd; }
.peer { fill: #8a8f98; }
.floor { fill: none; stroke: #8a8f98; stroke-dasharray: 3 2; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; }
  .ours { fill: #58b0f5; }
  .peer { fill: #6e7681; }
  .floor { stroke: #8b949e; }
}`;

const say = (/** @type {Row} */ { name, microseconds }) => `${name} ${time(microseconds.median)}`;

/** @param {Results} results */
export function chart(results) {
  const panels = PANELS.flatMap(([engine, work, title]) => {
    const group = groupOf(engineOf(results, engine), work);
    const rows = group?.rows.filter(({ name }) => !LEFT_OUT.includes(name)) ?? [];
    const sorted = rows.toSorted(
      (one, other) => one.microseconds.median - other.microseconds.median,
    );
    return group ? [{ title, rows: sorted }] : [];
  });
  let top = 0;
  const drawn = panels.map((panel) => {
    const height = 34 + panel.rows.length * (BAR + GAP) + 14;
    const text = draw(panel, top);
    top += height;
    return text;
  });
  const said = panels.map(({ title, rows }) => `${title}: ${rows.map(say).join(", ")}.`).join(" ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" width="${WIDTH}" height="${top}" role="img" aria-labelledby="title desc">
<title id="title">How long checks take, on a logarithmic scale</title>
<desc id="desc">${escaped(said)}</desc>
<style>${STYLE}</style>
${drawn.join("\n")}
</svg>
`;
}

function draw(
  /** @type {{ title: string, rows: Row[] }} */ { title, rows },
  /** @type {number} */ top,
) {
  const times = rows.map(({ microseconds }) => microseconds.median);
  const least = Math.log10(Math.min(...times)) - 0.3;
  const most = Math.log10(Math.max(...times));
  const room = WIDTH - LABELS - FIGURES;
  const bars = rows.map(({ name, microseconds: { median } }, index) => {
    const y = top + 34 + index * (BAR + GAP);
    const length = Math.max(2, ((Math.log10(median) - least) / (most - least)) * room);
    const kind =
      name === KEPT || name.startsWith("Rapporteur") ? "ours" : isPeer(name) ? "peer" : "floor";
    return [
      `<text x="${LABELS - 8}" y="${y + 13}" text-anchor="end">${escaped(name)}</text>`,
      `<rect class="${kind}" x="${LABELS}" y="${y}" width="${length.toFixed(1)}" height="${BAR}" rx="2"/>`,
      `<text x="${(LABELS + length + 6).toFixed(1)}" y="${y + 13}">${time(median)}</text>`,
    ].join("");
  });
  return `<text class="title" x="0" y="${top + 20}">${escaped(title)}</text>\n${bars.join("\n")}`;
}

function escaped(/** @type {string} */ text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
