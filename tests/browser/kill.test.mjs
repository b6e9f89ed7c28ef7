// A rapporteur types, and the browser is killed. `KILLS=20 node --test tests/browser/kill.test.mjs` kills it that often and
// prints how much was missing each time.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import test from "node:test";

import { startMortal } from "../support/mortal.mjs";
import { fromEnvironment, siteUrl } from "./harness.mjs";
import { input, ready } from "./steps.mjs";

/** @import { Page } from "playwright-core" */

const KILLS = Number(process.env.KILLS ?? 3);

/**
 * Types the time of each keystroke, 25 times a second, with a breath now and then, until the end; tells each keystroke, and the
 * last one of each text of which the page says that it is kept. Done when it has said so for the first time.
 *
 * @param {Page} page
 * @param {{ typed: number, kept: number }} strokes
 */
async function typeOn(page, strokes) {
  await page.exposeFunction(
    "tell",
    (/** @type {"typed" | "kept"} */ what, /** @type {number} */ stroke) => {
      strokes[what] = Math.max(strokes[what], stroke);
    },
  );
  await input(page, "discussion").focus();
  await page.evaluate(() => {
    const area = /** @type {HTMLTextAreaElement} */ (document.activeElement);
    const line = document.querySelector("#kept");
    const { tell } = /** @type {{ tell(what: string, stroke: number): void }} */ (
      /** @type {unknown} */ (globalThis)
    );
    new MutationObserver(() => {
      if (line instanceof HTMLElement && line.dataset.state === "kept") {
        tell("kept", Number(area.value.trim().split(" ").at(-1)));
        line.dataset["told"] = "yes";
      }
    }).observe(/** @type {Element} */ (line), { attributeFilter: ["data-state"] });
    setInterval(() => {
      const now = Date.now();
      // A breath after two seconds of typing.
      if (now % 2600 < 2000) {
        document.execCommand("insertText", false, `${now} `);
        tell("typed", now);
      }
    }, 40);
  });
  await page.locator("#kept[data-told]").waitFor();
}

/** @param {Page} page */
async function lastStroke(page) {
  const text = await input(page, "discussion").inputValue();
  return Number(text.trim().split(" ").at(-1));
}

/** @param {number} milliseconds */
const pass = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

test(`killed while typing, ${KILLS} times: all that was kept is there, and nothing else is harmed`, async (t) => {
  const profile = await mkdtemp(path.join(tmpdir(), "rapporteur-"));
  /** @type {number[]} */
  const missing = [];
  try {
    for (let round = 0; round < KILLS; round += 1) {
      const strokes = { typed: 0, kept: 0 };
      const { context, kill } = await startMortal(fromEnvironment("CHROMIUM"), profile);
      try {
        const page = await context.newPage();
        await page.goto(siteUrl);
        await ready(page);
        if (round === 0) {
          await input(page, "title").fill("Tides");
        }
        assert.equal(await input(page, "title").inputValue(), "Tides");
        await input(page, "discussion").fill("");
        await typeOn(page, strokes);
        // Somewhere between two saves, elsewhere each time.
        await pass(3000 + round * 137);
      } finally {
        await kill();
      }
      assert.ok(strokes.kept > 0, "the page said that it kept something");

      const after = await startMortal(fromEnvironment("CHROMIUM"), profile);
      try {
        const page = await after.context.newPage();
        await page.goto(siteUrl);
        await ready(page);
        assert.equal(await input(page, "title").inputValue(), "Tides");
        const found = await lastStroke(page);
        assert.ok(found >= strokes.kept, `${strokes.kept - found} ms that the page said it kept`);
        missing.push(strokes.typed - found);
      } finally {
        await after.kill();
      }
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  t.diagnostic(`milliseconds of typing that are missing: ${missing.join(", ")}`);
});
