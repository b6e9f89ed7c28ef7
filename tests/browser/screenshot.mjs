// The picture of the page for the README: `npm run screenshot`, with SITE_URL and CHROMIUM set as for the tests.

import { mkdir, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { field, fixture, importReport, openPage } from "./steps.mjs";

const target = fileURLToPath(new URL("../../docs/page.png", import.meta.url));
const { SITE_URL, CHROMIUM } = process.env;
if (!SITE_URL || !CHROMIUM) {
  throw new Error(
    "Start `cargo xtask serve`, and set SITE_URL to its address and CHROMIUM to the browser's path.",
  );
}

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage({ baseURL: SITE_URL, viewport: { width: 1200, height: 640 } });
  await openPage(page);
  await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");
  await field(page, "discussion").evaluate((element) => element.scrollIntoView({ block: "start" }));
  await mkdir(new URL("../../docs/", import.meta.url), { recursive: true });
  await page.screenshot({ path: target });
  const { size } = await stat(target);
  process.stdout.write(`${target}: ${Math.round(size / 1000)} KB\n`);
} finally {
  await browser.close();
}
