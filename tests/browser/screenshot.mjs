// Pictures of the page: `cargo xtask screenshots`. One goes into the README;
// the others stand in target/screenshots, for whoever changes how the page looks.

import { mkdir, readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { readRightToLeft } from "./mirror.mjs";
import { field, fixture, importReport, input, openPage, someWords } from "./steps.mjs";

/** @import { BrowserContextOptions, Page } from "playwright-core" */

const root = new URL("../../", import.meta.url);
const { SITE_URL, CHROMIUM } = process.env;
if (!SITE_URL || !CHROMIUM) {
  throw new Error(
    "Start `cargo xtask serve`, and set SITE_URL to its address and CHROMIUM to the browser's path.",
  );
}

const WIDE = { width: 1360, height: 900 };
const PHONE = { width: 375, height: 812 };

/** @param {Page} page */
const withReport = async (page) =>
  importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");

/** @param {Page} page @param {string} id */
const lookAt = (page, id) =>
  field(page, id).evaluate((element) => element.scrollIntoView({ block: "start" }));

/** @param {Page} page */
const withFigures = async (page) => {
  await withReport(page);
  await input(page, "participants").fill("between 100 and 120");
  const figures = page.locator("details.figures");
  await figures.locator("summary").click();
  await figures.locator("table").last().waitFor();
  await figures.evaluate((element) => element.scrollIntoView());
};

/**
 * @typedef {object} Scene
 * @property {BrowserContextOptions} options
 * @property {string} [file] where it goes, if not to the other pictures
 * @property {(page: Page) => Promise<void>} reach
 */

/** @type {Record<string, Scene>} */
const scenes = {
  readme: {
    options: { viewport: { width: 1360, height: 720 } },
    file: "docs/page.png",
    reach: async (page) => {
      await withReport(page);
      await lookAt(page, "discussion");
    },
  },
  empty: { options: { viewport: WIDE }, reach: async () => {} },
  typing: {
    options: { viewport: WIDE },
    reach: async (page) => {
      await input(page, "igf_ecosystem").fill(someWords(84));
      await lookAt(page, "igf_ecosystem");
    },
  },
  checked: { options: { viewport: WIDE }, reach: withReport },
  speakers: {
    options: { viewport: WIDE },
    reach: async (page) => {
      await withReport(page);
      await field(page, "speakers").getByLabel("As rows").check();
      await field(page, "speakers")
        .getByRole("button", { name: /Remove speaker/ })
        .last()
        .click();
      await lookAt(page, "speakers");
    },
  },
  figures: { options: { viewport: WIDE }, reach: withFigures },
  dark: {
    options: { viewport: WIDE, colorScheme: "dark" },
    reach: async (page) => {
      await withReport(page);
      await lookAt(page, "discussion");
    },
  },
  "forced-colours": {
    options: { viewport: WIDE, forcedColors: "active" },
    reach: async (page) => {
      await withFigures(page);
      await lookAt(page, "discussion");
    },
  },
  french: {
    options: { viewport: WIDE, locale: "fr" },
    reach: async (page) => {
      await input(page, "discussion").fill(someWords(170));
      await page.locator("#side .primary").click();
    },
  },
  "right-to-left": {
    options: { viewport: WIDE },
    reach: async (page) => {
      await withReport(page);
      await lookAt(page, "discussion");
    },
  },
  phone: { options: { viewport: PHONE }, reach: withReport },
  "phone-figures": { options: { viewport: PHONE }, reach: withFigures },
  "phone-import": {
    options: { viewport: PHONE },
    reach: async (page) => {
      await page.getByRole("button", { name: "Paste a whole report" }).click();
      await page.getByLabel("Text of the report").fill(await fixture("two-reports.txt"));
      await page.getByRole("button", { name: "Find the fields" }).click();
    },
  },
};

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
const folder = new URL("target/screenshots/", root);
await mkdir(folder, { recursive: true });
try {
  for (const [name, { options, file, reach }] of Object.entries(scenes)) {
    const context = await browser.newContext({ baseURL: SITE_URL, ...options });
    const page = await context.newPage();
    if (name === "right-to-left") {
      await readRightToLeft(page, await readFile(new URL("locales/en.ftl", root), "utf8"));
    }
    await openPage(page);
    await reach(page);
    const path = fileURLToPath(file ? new URL(file, root) : new URL(`${name}.png`, folder));
    await page.screenshot({ path });
    const { size } = await stat(path);
    process.stdout.write(`${path}: ${Math.round(size / 1000)} KB\n`);
    await context.close();
  }
} finally {
  await browser.close();
}
