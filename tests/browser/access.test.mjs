// The page in the states that a rapporteur meets, held against WCAG by axe, and narrow screens.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import test from "node:test";

import { stagedTest, useBrowser, visit } from "./harness.mjs";
import { readRightToLeft } from "./mirror.mjs";
import {
  field,
  fixture,
  importReport,
  input,
  kept,
  like,
  openDrafts,
  openFile,
  openPage,
  someWords,
} from "./steps.mjs";

/** @import { BrowserContextOptions, Page } from "playwright-core" */

useBrowser();

const english = await readFile(new URL("../../locales/en.ftl", import.meta.url), "utf8");
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The state that takes another page. */
const BESIDE = "a draft deleted in another tab";

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
    await field(page, "igf_ecosystem").getByText("The form limits this answer").waitFor();
    await field(page, "session_type").getByText("Choose from the list").click();
  },
  "the summary": async (page) => {
    await page.getByRole("button", { name: "Check report" }).first().click();
    await page.locator("#summary").waitFor();
  },
  "an import before it is taken over": async (page) => {
    await page.getByRole("button", { name: "Paste a whole report" }).click();
    await page.getByLabel("Text of the report").fill(await fixture("two-reports.txt"));
    await page.getByRole("button", { name: "Find the fields" }).click();
    await page.getByRole("heading", { name: like("2 reports found") }).waitFor();
  },
  "a report taken over, speakers as rows": async (page) => {
    await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");
    await field(page, "speakers").getByLabel("As rows").check();
  },
  "a file that cannot be read": async (page) => {
    await openFile(page, { name: "a.png", content: Buffer.from("\x89PNG\r\n\x1a\n", "latin1") });
  },
  "a report before it is saved": async (page) => {
    await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");
    await page.getByRole("button", { name: "Save, copy or print" }).click();
    await page.getByRole("dialog").getByText("How it will be read").click();
    await page.getByRole("dialog").getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("button", { name: "Save all the same" }).waitFor();
  },
  "the next report before it is begun": async (page) => {
    await importReport(page, await fixture("clean-short-report.txt"), "IGF 2018 Short Report");
    await page.getByRole("button", { name: "Begin the next report" }).click();
    await page.getByRole("dialog").getByText("Carried over").waitFor();
  },
  "an earlier report to choose from": async (page) => {
    await page.getByRole("button", { name: "Compare with an earlier report" }).click();
    await page.getByLabel("Text of the earlier report").fill(await fixture("two-reports.txt"));
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.getByRole("heading", { name: like("2 reports found") }).waitFor();
  },
  "differences from an earlier report": async (page) => {
    await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");
    await page.getByRole("button", { name: "Compare with an earlier report" }).click();
    await page
      .getByLabel("Text of the earlier report")
      .fill(await fixture("clean-short-report.txt"));
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.locator("#differences li").first().waitFor();
  },
  "the list of drafts, one deleted": async (page) => {
    await input(page, "title").fill("Tides and Timetables");
    await kept(page);
    await openDrafts(page);
    await page.getByRole("button", { name: like("Duplicate “Tides and Timetables”") }).click();
    await page
      .getByRole("button", { name: like("Delete “Tides and Timetables (copy 1)”") })
      .click();
    await page.getByText("Deleted drafts").click();
    await page.getByRole("button", { name: like("Rename “Tides and Timetables”") }).click();
    await page.getByLabel("Name of the draft").waitFor();
  },
  "the history of a draft": async (page) => {
    await input(page, "title").fill("Tides and Timetables");
    await kept(page);
    await importReport(page, await fixture("clean-short-report.txt"), "IGF 2018 Short Report");
    await page.getByRole("button", { name: "Drafts", exact: true }).click();
    await page.getByRole("button", { name: like("History of “") }).click();
    await page
      .getByRole("dialog", { name: "History" })
      .getByText("differs from now")
      .first()
      .waitFor();
  },
  [BESIDE]: async (page) => {
    await input(page, "title").fill("Tides and Timetables");
    await kept(page);
    const second = await page.context().newPage();
    await openPage(second);
    await second.getByRole("button", { name: "Drafts", exact: true }).click();
    await second.getByRole("button", { name: like("Delete “Tides and Timetables”") }).click();
    await page.locator(".notice.gone").waitFor();
    await second.close();
  },
  "a clean report": async (page) => {
    await importReport(page, await fixture("clean-short-report.txt"), "IGF 2018 Short Report");
  },
  "a fix and a speaker that can be taken back": async (page) => {
    await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");
    await field(page, "theme").getByRole("button", { name: /^Use/ }).click();
    await field(page, "speakers").getByLabel("As rows").check();
    await field(page, "speakers")
      .getByRole("button", { name: /Remove speaker/ })
      .first()
      .click();
  },
  "the figures": async (page) => {
    await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");
    await input(page, "participants").fill("between 100 and 120");
    await page.getByText("The report in figures").click();
    await page.getByRole("table", { name: "Participation" }).waitFor();
  },
};

/** Languages in which every state is a state of its own: longer words, another side to begin at. */
const readings = {
  "in French": async (/** @type {Page} */ page) => {
    await openPage(page);
    await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");
    await page.locator("#language").selectOption("fr");
    await page.getByRole("heading", { name: "Avancement" }).waitFor();
    await page.locator("details.figures > summary").click();
    await page.getByRole("table", { name: "Participation" }).waitFor();
    await field(page, "speakers").getByLabel("En lignes de tableau").check();
  },
  "from right to left": async (/** @type {Page} */ page) => {
    await readRightToLeft(page, english);
    await openPage(page);
    await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");
    await page.locator("details.figures > summary").click();
    await page.locator("details.figures table").first().waitFor();
    await field(page, "speakers").locator("input[value=rows]").check();
  },
};

/** @type {Record<string, BrowserContextOptions>} */
const looks = {
  light: {},
  dark: { colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
  narrow: { viewport: { width: 320, height: 640 } },
  wide: { viewport: { width: 1500, height: 900 } },
};

for (const [look, options] of Object.entries(looks)) {
  for (const [state, reach] of Object.entries(states)) {
    const play = look === "light" && state !== BESIDE ? test : stagedTest;
    play(`no barrier: ${state}, ${look}`, () =>
      visit(async ({ page }) => {
        await openPage(page);
        await reach(page);
        await assertOpen(page);
      }, options),
    );
  }
}

for (const [reading, reach] of Object.entries(readings)) {
  for (const look of /** @type {const} */ (["wide", "narrow", "dark", "forced colours"])) {
    stagedTest(`no barrier: ${reading}, ${look}`, () =>
      visit(async ({ page }) => {
        await reach(page);
        await assertOpen(page);
      }, looks[look] ?? {}),
    );
  }
}

stagedTest("at 400 per cent of a small screen nothing scrolls two ways, and nothing is lost", () =>
  visit(
    async ({ page }) => {
      // 1280 by 1024 pixels at 400 per cent.
      await openPage(page);
      await states["the figures"]?.(page);
      await assertOpen(page);
      for (const id of ["session_type", "discussion", "participants"]) {
        await input(page, id).focus();
        const { left, right, seen } = await input(page, id).evaluate((area) => {
          const box = area.getBoundingClientRect();
          return {
            left: box.left,
            right: innerWidth - box.right,
            seen: box.top < innerHeight && box.bottom > 0,
          };
        });
        assert.ok(left >= 0 && right >= 0 && seen, id);
      }
    },
    { viewport: { width: 320, height: 256 } },
  ),
);

stagedTest("with the text spacing that a reader sets, no text is cut off", () =>
  visit(
    async ({ page }) => {
      await openPage(page);
      await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");
      await field(page, "speakers").getByLabel("As rows").check();
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
            " p { margin-block-end: 2em !important }",
        );
        document.adoptedStyleSheets = [sheet];
      });
      await assertOpen(page);
      const cut = await page
        .locator(
          "button:visible, a:visible, label:visible, h1, h2:visible, h3:visible, .count:visible",
        )
        .evaluateAll((all) =>
          all
            .filter(
              (element) =>
                getComputedStyle(element).overflow !== "visible" &&
                (element.scrollWidth > element.clientWidth + 1 ||
                  element.scrollHeight > element.clientHeight + 1),
            )
            .map((element) => element.textContent),
        );
      assert.deepEqual(cut, []);
      // The marks still lie under their words: both layers break their lines at the same places.
      const heights = await field(page, "discussion").evaluate(async (element) => {
        await new Promise(requestAnimationFrame);
        return ["textarea", ".copy"].map((name) => element.querySelector(name)?.scrollHeight);
      });
      assert.equal(heights[0], heights[1]);
    },
    { viewport: { width: 360, height: 740 } },
  ),
);

stagedTest("who wants less motion has none", () =>
  visit(
    async ({ page }) => {
      await openPage(page);
      await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll("*")]
          .filter((element) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
            return (
              transitionDuration.split(", ").some((time) => Number.parseFloat(time) > 0) ||
              animationName !== "none" ||
              scrollBehavior === "smooth"
            );
          })
          .map((element) => element.className),
      );
      assert.deepEqual(moving, []);
    },
    { reducedMotion: "reduce" },
  ),
);

for (const viewport of [
  { width: 360, height: 640 },
  { width: 1100, height: 500 },
  { width: 1400, height: 700 },
]) {
  stagedTest(
    `whatever has the focus can be seen, and targets are large enough: ${viewport.width}`,
    () =>
      visit(
        async ({ page }) => {
          await openPage(page);
          await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");
          await field(page, "speakers").getByLabel("As rows").check();
          await page.evaluate(() => scrollTo({ top: 0 }));
          await page.locator("#template").focus();
          for (let step = 0; step < 120; step += 1) {
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
            .locator(
              "button:visible, summary:visible, select:visible, textarea:visible, .radio:visible, " +
                "li > a:visible, .rail a:visible",
            )
            .evaluateAll((all) =>
              all
                .map((element) => ({
                  name: element.textContent,
                  box: element.getBoundingClientRect(),
                }))
                .filter(({ box }) => box.height < 24 || box.width < 24)
                .map(({ name }) => name),
            );
          assert.deepEqual(small, []);
        },
        { viewport },
      ),
  );
}

stagedTest("marks lie under their words, also in a long text that scrolls and in Arabic", () =>
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
  ),
);

/**
 * No barrier that axe knows, and no scrolling sideways.
 *
 * @param {Page} page
 */
async function assertOpen(page) {
  assert.deepEqual(await barriers(page), []);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${wide} pixels wider than the screen`);
}

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
