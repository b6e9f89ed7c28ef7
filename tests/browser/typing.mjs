// What a key costs in a long answer: the main thread's work from the key to the next frame, out of Chromium's own trace.
// Processor time, not time on the clock: other programs that run meanwhile do not count.
// `cargo xtask typing`. Prints a table; nothing is judged.

import { chromium } from "playwright-core";

/** @import { Browser, Page } from "playwright-core" */

const { SITE_URL, CHROMIUM } = process.env;
if (!SITE_URL || !CHROMIUM) {
  throw new Error(
    "Start `cargo xtask serve`, and set SITE_URL to its address and CHROMIUM to the browser's path.",
  );
}

const KEYS = 60;
const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline"];

/** The parts of a key's work, by the names that the trace gives them. @type {Record<string, string[]>} */
const PARTS = {
  script: ["EventDispatch", "FireAnimationFrame"],
  style: ["UpdateLayoutTree"],
  layout: ["Layout"],
  paint: ["PrePaint", "Paint", "Layerize", "Commit"],
};

/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {number} ts in microseconds
 * @property {number} [dur]
 * @property {number} [tdur] processor time
 * @property {number} tid
 * @property {{ data?: { type?: string } }} [args]
 */

/** @type {{ name: string, paragraphs: number, words: number, checked: boolean }[]} */
const scenes = [
  { name: "5,000 words in one paragraph", paragraphs: 1, words: 5000, checked: false },
  { name: "that paragraph, after a whole check", paragraphs: 1, words: 5000, checked: true },
  { name: "5,000 words in 50 paragraphs", paragraphs: 50, words: 5000, checked: false },
  { name: "those paragraphs, after a whole check", paragraphs: 50, words: 5000, checked: true },
  { name: "150 words, for comparison", paragraphs: 3, words: 150, checked: true },
];

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
try {
  const rows = [];
  for (const scene of scenes) {
    rows.push(await measure(browser, scene));
  }
  console.table(Object.fromEntries(rows));
} finally {
  await browser.close();
}

/**
 * @param {Browser} opened
 * @param {typeof scenes[number]} scene
 * @returns {Promise<[string, Record<string, string>]>}
 */
async function measure(opened, { name, paragraphs, words, checked }) {
  const page = await opened.newPage({
    baseURL: SITE_URL ?? "",
    viewport: { width: 1280, height: 900 },
  });
  await page.goto("./?lang=en");
  const area = page.locator("#field-discussion");
  await area.waitFor();
  await page.locator("[data-checker=whole]").waitFor();
  const each = Math.round(words / paragraphs);
  const paragraph = Array.from({ length: each }, (_, index) => `word${index + 1}`).join(" ");
  await area.fill(Array.from({ length: paragraphs }, () => `${paragraph}.`).join("\n"));
  if (checked) {
    await page.getByRole("button", { name: "Check report" }).first().click();
    await page.locator("#summary:focus").waitFor();
  }
  await area.evaluate((element) => {
    const { value } = /** @type {HTMLTextAreaElement} */ (element);
    /** @type {HTMLTextAreaElement} */ (element).focus();
    const middle = value.indexOf(" ", value.length / 2);
    /** @type {HTMLTextAreaElement} */ (element).setSelectionRange(middle, middle);
  });
  await nextFrame(page);
  await opened.startTracing(page, { categories: CATEGORIES });
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? "Space" : "k");
    await nextFrame(page);
  }
  const trace = JSON.parse((await opened.stopTracing()).toString());
  await page.close();
  return [name, figures(trace.traceEvents)];
}

/** @param {Page} page */
function nextFrame(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 0));
      }),
  );
}

/** @param {TraceEvent[]} events */
function figures(events) {
  const keys = events.filter(
    ({ name, args }) => name === "EventDispatch" && args?.data?.type === "keydown",
  );
  const thread = keys[0]?.tid;
  const own = events.filter(({ tid, dur }) => tid === thread && dur !== undefined);
  const costs = keys.map(({ ts }, index) => {
    const end = keys[index + 1]?.ts ?? Infinity;
    const during = own.filter((event) => event.ts >= ts && event.ts < end);
    return Object.fromEntries(
      Object.entries(PARTS).map(([part, names]) => [
        part,
        covered(during.filter(({ name }) => names.includes(name))),
      ]),
    );
  });
  // Script that asks for a layout holds that layout: it is counted once.
  const all = keys.map(({ ts }, index) => {
    const end = keys[index + 1]?.ts ?? Infinity;
    const names = Object.values(PARTS).flat();
    return covered(own.filter((e) => e.ts >= ts && e.ts < end && names.includes(e.name)));
  });
  const written = (/** @type {number} */ time) => `${(time / 1000).toFixed(1)} ms`;
  return {
    "median key": written(quantile(all, 0.5)),
    "95 of 100": written(quantile(all, 0.95)),
    slowest: written(quantile(all, 1)),
    ...Object.fromEntries(
      Object.keys(PARTS).map((part) => [
        part,
        written(
          quantile(
            costs.map((cost) => cost[part] ?? 0),
            0.5,
          ),
        ),
      ]),
    ),
  };
}

/**
 * The time that events take together; one inside another counts once.
 *
 * @param {TraceEvent[]} events
 */
function covered(events) {
  let sum = 0;
  let reached = 0;
  for (const { ts, dur = 0, tdur = dur } of events.toSorted((a, b) => a.ts - b.ts)) {
    if (ts >= reached) {
      sum += tdur;
      reached = ts + dur;
    }
  }
  return sum;
}

/** @param {number[]} values @param {number} part */
function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
