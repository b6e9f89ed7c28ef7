// The page in the states that a rapporteur meets, held against WCAG by axe, and narrow screens.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import test from "node:test";

import { useBrowser, visit } from "./harness.mjs";
import { field, fixture, importReport, input, openPage, someWords } from "./steps.mjs";

/** @import { BrowserContextOptions, Page } from "playwright-core" */

useBrowser();

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** @type {Record<string, (page: Page) => Promise<void>>} */
const states = {
  empty: async () => {},
  typing: async (page) => {
    await input(page, "discussion").focus();
    await page.keyboard.insertText(someWords(160));
  },
  errors: async (page) => {
    await input(page, "session_type").fill("Fireside tutorial on rivers");
    await input(page, "igf_ecosystem").fill(someWords(120));
    await page.keyboard.press("Tab");
    await field(page, "igf_ecosystem").getByText("Why?").click();
    await field(page, "session_type").getByText("Choose from the list").click();
  },
  "the summary": async (page) => {
    await page.getByRole("button", { name: "Check report" }).first().click();
  },
  "an import before it is taken over": async (page) => {
    await page.getByRole("button", { name: "Paste a whole report" }).click();
    await page.getByLabel("Text of the report").fill(await fixture("two-reports.txt"));
    await page.getByRole("button", { name: "Find the fields" }).click();
  },
  "a report taken over, speakers as rows": async (page) => {
    await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");
    await field(page, "speakers").getByLabel("As rows").check();
  },
  "a clean report": async (page) => {
    await importReport(page, await fixture("clean-short-report.txt"), "IGF 2018 Short Report");
  },
};

/** @type {Record<string, BrowserContextOptions>} */
const looks = {
  light: {},
  dark: { colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
  narrow: { viewport: { width: 320, height: 640 } },
};

for (const [look, options] of Object.entries(looks)) {
  for (const [state, reach] of Object.entries(states)) {
    test(`no barrier: ${state}, ${look}`, () =>
      visit(async ({ page }) => {
        await openPage(page);
        await reach(page);
        assert.deepEqual(await barriers(page), []);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${wide} pixels wider than the screen`);
      }, options));
  }
}

test("whatever has the focus can be seen, and targets are large enough", () =>
  visit(
    async ({ page }) => {
      await openPage(page);
      await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");
      await field(page, "speakers").getByLabel("As rows").check();
      await page.evaluate(() => scrollTo({ top: 0 }));
      await page.locator("#template").focus();
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press("Tab");
        const seen = await page.evaluate(() => {
          const element = document.activeElement;
          const box = element?.getBoundingClientRect();
          if (!element || !box || element === document.body) {
            return { ok: true, name: "" };
          }
          const at = document.elementFromPoint(
            box.left + box.width / 2,
            Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1),
          );
          const ok = at !== null && (element.contains(at) || at.contains(element));
          return { ok, name: `${element.tagName} ${element.id} ${element.textContent}` };
        });
        assert.ok(seen.ok, `hidden: ${seen.name}`);
      }
      const small = await page
        .locator("button:visible, summary:visible, select:visible")
        .evaluateAll((all) =>
          all
            .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
            .filter(({ box }) => box.height < 24 || box.width < 24)
            .map(({ name }) => name),
        );
      assert.deepEqual(small, []);
    },
    { viewport: { width: 360, height: 640 } },
  ));

test("marks lie under their words, also in a long text that scrolls and in Arabic", () =>
  visit(
    async ({ page }) => {
      await openPage(page);
      const prose = input(page, "discussion");
      for (const word of ["word", "كلمة"]) {
        const text = Array.from({ length: 700 }, (_, index) => `${word}${index}`).join(" ");
        await prose.fill(text);
        await page.keyboard.press("Tab");
        await prose.evaluate((area) => area.scrollTo({ top: area.scrollHeight }));
        const measured = await field(page, "discussion").evaluate(async (element) => {
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          const area = element.querySelector("textarea");
          const copy = element.querySelector(".copy");
          return [area, copy].map((box) => ({
            top: box?.scrollTop,
            height: box?.scrollHeight,
            width: box?.clientWidth,
            direction: box && getComputedStyle(box).direction,
          }));
        });
        assert.deepEqual(measured[1], measured[0]);
        assert.ok((measured[0]?.top ?? 0) > 0, "the text scrolls");
        assert.equal(measured[0]?.direction, word === "word" ? "ltr" : "rtl");
        assert.match(await field(page, "discussion").locator("mark").innerText(), /150/);
      }
    },
    { viewport: { width: 420, height: 700 } },
  ));

/**
 * What axe finds wrong on the page as it is.
 *
 * @param {Page} page
 */
async function barriers(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await /** @type {any} */ (globalThis).axe.run(document);
    return violations.map((/** @type {any} */ { id, nodes }) => [
      id,
      nodes
        .slice(0, 3)
        .map((/** @type {any} */ { html, failureSummary }) => `${html} ${failureSummary}`),
    ]);
  });
}
