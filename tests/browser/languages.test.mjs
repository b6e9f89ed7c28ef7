// Scenes: somebody reads French, somebody writes Spanish, somebody's storage is blocked, and a page from right to left.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";

import { fromDisk, servedTest, stagedTest, useBrowser, visit } from "./harness.mjs";
import { mirrored, readRightToLeft } from "./mirror.mjs";
import {
  field,
  fixture,
  importReport,
  input,
  openPage,
  plain,
  someWords,
  words,
} from "./steps.mjs";

useBrowser();

stagedTest("a French reader meets a French page, and only its texts are fetched", () =>
  visit(
    async ({ page, account }) => {
      await openPage(page);
      assert.equal(await page.locator("html").getAttribute("lang"), "fr");
      assert.equal(
        await page.locator("h1").innerText(),
        "Rédiger et vérifier un rapport de séance",
      );
      assert.equal(await page.locator("#language").inputValue(), "fr");
      const texts = account.requests.filter((url) => url.endsWith(".ftl"));
      assert.deepEqual(
        texts.map((url) => url.slice(url.lastIndexOf("/"))),
        fromDisk ? [] : ["/fr.ftl"],
      );

      // The form's own words stay the form's, and say which language they are in.
      const label = page.locator("#field-discussion-label");
      assert.match(await label.innerText(), /^Please elaborate on the discussion/);
      assert.equal(await label.getAttribute("lang"), "en");

      await input(page, "discussion").fill(someWords(1170));
      await input(page, "date_time").fill("3 January 2018, 11:20-12:20");
      await page.getByRole("button", { name: "Vérifier le rapport" }).first().click();
      assert.match(
        await words(field(page, "discussion")),
        /Erreur\u00a0: Retranchez 1020 mots\u00a0: 1170 pour 150 admis/,
      );
      assert.match(
        await words(field(page, "discussion").locator(".count")),
        /^1\u202f170 mots sur 150\u00a0: 1\u202f020 mots de trop/,
      );
      assert.match(
        await words(field(page, "date_time")),
        /Indiquez un jour entre le 11 novembre 2018 et le 14 novembre 2018/,
      );
      assert.match(plain(await page.title()), /^Erreur\u00a0: IGF 2018 Short Report/);
      const why = field(page, "discussion").locator(".why").first();
      await why.locator("summary").click();
      await why.getByText("comme dans un traitement de texte").waitFor();
    },
    { locale: "fr-CH" },
  ),
);

test("a change of language keeps every answer, and is remembered", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");
    const title = await input(page, "title").inputValue();
    const speakers = await input(page, "speakers").inputValue();
    await page.locator("#language").selectOption("fr");
    await page.getByRole("heading", { name: "Avancement" }).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "fr");
    assert.equal(await input(page, "title").inputValue(), title);
    assert.equal(await input(page, "speakers").inputValue(), speakers);
    assert.match(await words(page.locator("#summary")), /^4 erreurs/);
    assert.match(await words(page.locator(".outside")), /Texte hors du formulaire/);
    await page.getByRole("button", { name: "Coller un rapport entier" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Trouver les champs" }).waitFor();
    await page.keyboard.press("Escape");
    // Nothing English is left but the form's own words and what was typed.
    const left = await page.evaluate(() => document.querySelector("#side")?.textContent);
    assert.doesNotMatch(left ?? "", /Check report|Text outside/);

    page.on("dialog", (dialog) => dialog.accept());
    await page.goto("");
    await page.getByRole("heading", { name: "Avancement" }).waitFor();
    await page.goto("?lang=en");
    await page.getByRole("heading", { name: "Progress" }).waitFor();
  }));

servedTest("where storage is blocked or a language cannot be had, the page goes on", () =>
  visit(async ({ page, account }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, "localStorage", {
        get() {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    });
    await page.route("**/locales/fr.ftl", (route) => route.fulfill({ status: 503, body: "" }), {
      times: 1,
    });
    await openPage(page);
    await input(page, "title").fill("Kept");
    await page.locator("#language").selectOption("fr");
    await page.waitForFunction(
      () => /** @type {HTMLSelectElement} */ (document.querySelector("#language")).value === "en",
    );
    await page.getByRole("heading", { name: "Progress" }).waitFor();
    await page.locator("#language").selectOption("fr");
    await page.getByRole("heading", { name: "Avancement" }).waitFor();
    assert.equal(await input(page, "title").inputValue(), "Kept");
    // The refusal was the test's own.
    const failures = account.failures.splice(0);
    assert.ok(
      failures.length > 0 && failures.every((failure) => failure.includes("/locales/fr.ftl")),
    );
    account.consoleErrors.splice(0);
  }),
);

test("answers say their own language, which need not be the page's or the form's", () =>
  visit(async ({ page }) => {
    await openPage(page);
    assert.equal(await input(page, "discussion").getAttribute("lang"), "en");
    const choice = page.getByLabel("Language of the answers");
    await choice.selectOption({ label: "Spanish" });
    assert.equal(await input(page, "discussion").getAttribute("lang"), "es");
    await field(page, "speakers").getByRole("button", { name: "Add a speaker" }).click();
    const second = field(page, "speakers").locator(".row").nth(1);
    assert.equal(await second.getByLabel("Affiliation").getAttribute("lang"), "es");
    assert.equal(await page.locator("#field-discussion-label").getAttribute("lang"), "en");

    await page.locator("#language").selectOption("fr");
    await page.getByRole("heading", { name: "Avancement" }).waitFor();
    assert.equal(await input(page, "discussion").getAttribute("lang"), "es");
    assert.equal(await page.locator("#answers-language option:checked").innerText(), "Espagnol");
    await page.locator("#template").selectOption("igf-2018-long");
    assert.equal(await input(page, "links").getAttribute("lang"), "es");
    await input(page, "title").fill("مستقبل الكابلات البحرية");
    assert.equal(
      await input(page, "title").evaluate((area) => getComputedStyle(area).direction),
      "rtl",
    );
    await input(page, "title").fill("كابلات\nCables");
    assert.equal(await input(page, "title").getAttribute("dir"), "auto");
  }));

servedTest("from right to left everything changes sides", () =>
  visit(
    async ({ page }) => {
      await readRightToLeft(
        page,
        await readFile(new URL("../../locales/en.ftl", import.meta.url), "utf8"),
      );
      await openPage(page);
      assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
      await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");
      await page.locator("details.figures > summary").click();
      await page.locator("details.figures table").first().waitFor();
      const box = async (/** @type {string} */ selector) =>
        (await page.locator(selector).first().boundingBox()) ?? { x: 0, width: 0 };
      const [rail, form, side] = [await box(".rail"), await box("#report"), await box("#side")];
      assert.ok(rail.x > form.x && form.x > side.x, "progress at the right, summary at the left");
      const [edge, label] = [await box(".field"), await box(".field .label")];
      assert.ok(edge.x + edge.width - (label.x + label.width) < 40, "labels begin at the right");
      assert.equal(
        await page
          .locator(".meter-used")
          .first()
          .evaluate((used) => {
            const bar = used.parentElement?.getBoundingClientRect();
            return Math.round((bar?.right ?? 0) - used.getBoundingClientRect().right);
          }),
        0,
        "bars grow from the right",
      );
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} pixels wider than the screen`);
      assert.match((await page.locator("h1").textContent()) ?? "", mirrored);
    },
    { viewport: { width: 1400, height: 900 } },
  ),
);
