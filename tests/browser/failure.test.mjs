// When the module fails or cannot be had, the text stays and the writer is told.

import assert from "node:assert/strict";
import test from "node:test";

import { chromiumTest, useBrowser, visit } from "./harness.mjs";
import { field, fixture, importReport, input, kept, openPage, someWords, words } from "./steps.mjs";

/** @import { Page } from "playwright-core" */

useBrowser();

chromiumTest("without JavaScript the page says what it needs, in every language", () =>
  visit(
    async ({ page, account }) => {
      await page.goto("");
      const said = page.locator("noscript p");
      assert.deepEqual(
        await said.evaluateAll((all) => all.map((text) => text.getAttribute("lang"))),
        ["en", "fr"],
      );
      assert.match(await said.first().innerText(), /switch JavaScript on/);
      assert.match(await said.last().innerText(), /activez JavaScript/);
      // What the markup asks for early is refused by the browser where nothing may run.
      account.failures = account.failures.filter((failure) => !/\.js: csp$/.test(failure));
    },
    { javaScriptEnabled: false },
  ),
);

test("without the module there is still a place to write", () =>
  visit(async ({ page }) => {
    await page.route("**/*.wasm", (route) =>
      route.fulfill({ body: "no module", contentType: "application/wasm" }),
    );
    await page.goto("./");
    assert.match(await words(page.getByRole("alert")), /The checker could not be loaded/);
    await page.getByLabel("Your report").fill("A report without a checker");
    await page.getByRole("button", { name: "Copy" }).waitFor();
  }));

test("a call that throws is told, and nothing that was typed is lost", () =>
  visit(async ({ page }) => {
    await page.route("**/module/rapporteur.js", async (route) => {
      const answer = await route.fetch();
      const body = `${await answer.text()}
        Checker.prototype.set = () => { throw new Error("out of order"); };`;
      await route.fulfill({ response: answer, body });
    });
    await openPage(page);
    await input(page, "title").fill("Kept in spite of all");
    assert.match(await words(page.getByRole("alert")), /out of order/);
    await input(page, "discussion").fill("And this as well");
    assert.equal(await input(page, "title").inputValue(), "Kept in spite of all");
    assert.equal(await input(page, "discussion").inputValue(), "And this as well");
    assert.equal(await page.getByRole("alert").count(), 1);
  }));

test("a part of the page that could not be had is had at the second press", () =>
  visit(async ({ page, account }) => {
    await page.route("**/js/later.js*", (route) => route.abort());
    await openPage(page);
    await input(page, "title").fill("Kept in spite of all");
    const alert = page.getByRole("alert");
    const figures = page.locator(".figures");
    for (const name of ["Drafts", "Compare with an earlier report", "Begin the next report"]) {
      await page.getByRole("button", { name, exact: true }).click();
      assert.match(await words(alert), /This part of the page could not be loaded/);
      await alert.getByRole("button", { name: "Close" }).click();
    }
    await figures.locator("summary").click();
    await figures.getByText("This part of the page could not be loaded").waitFor();
    await figures.locator("summary").click();

    await page.unroute("**/js/later.js*");
    await figures.locator("summary").click();
    await figures.getByRole("table").first().waitFor();
    for (const name of ["Compare with an earlier report", "Drafts"]) {
      await page.getByRole("button", { name, exact: true }).click();
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");
    }
    assert.equal(await alert.count(), 0);
    assert.equal(await input(page, "title").inputValue(), "Kept in spite of all");
    // The failures were this test's own.
    assert.ok(account.failures.every((failure) => failure.includes("js/later.js")));
    account.failures.length = 0;
    account.consoleErrors.length = 0;
  }));

/**
 * Ruins the memory of the module: whatever is called next traps.
 *
 * @param {Page} page
 */
const ruin = (page) =>
  page.evaluate(async () => {
    const file = "./module/rapporteur.js";
    const module = await import(new URL(file, document.baseURI).href);
    const { memory } = await module.default();
    new Uint8Array(memory.buffer).fill(0xff);
  });

test("a module that traps is replaced, and goes on with the text as it stands", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await input(page, "title").fill("Kept in spite of all");
    await input(page, "igf_ecosystem").fill(someWords(77));
    await page.keyboard.press("Tab");
    await field(page, "igf_ecosystem").locator(".finding").waitFor();
    for (const text of ["one trap", "and another trap"]) {
      await ruin(page);
      await input(page, "discussion").fill(text);
      await page.getByRole("alert").getByText("was started again").waitFor();
      assert.equal(await input(page, "discussion").inputValue(), text);
      await page.getByRole("button", { name: "Close" }).click();
    }
    assert.equal(await input(page, "title").inputValue(), "Kept in spite of all");
    assert.match(
      await words(field(page, "igf_ecosystem").locator(".finding")),
      /Cut 2 words: 77 of 75 allowed/,
    );
    await input(page, "igf_ecosystem").fill(someWords(80));
    await page.keyboard.press("Tab");
    assert.match(await words(field(page, "igf_ecosystem").locator(".finding")), /Cut 5 words/);
    await importReport(page, await fixture("clean-short-report.txt"), "IGF 2018 Short Report");
    assert.match(await words(page.locator("#summary")), /The report keeps to the form/);
    assert.equal(await page.getByRole("alert").count(), 0);
    await kept(page);
  }));

test("an import at which the module traps leaves the page as it was, and works the next time", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await input(page, "title").fill("My own title");
    await ruin(page);
    await page.getByRole("button", { name: "Paste a whole report" }).click();
    await page.getByLabel("Text of the report").fill(await fixture("clean-short-report.txt"));
    const find = page.getByRole("button", { name: "Find the fields" });
    await find.click();
    await page.locator(".notice.failure").getByText("was started again").waitFor();
    assert.equal(await input(page, "title").inputValue(), "My own title");
    await find.click();
    await page.getByRole("dialog").getByText("1 report found").waitFor();
  }));

test("a module that traps again at the same text is told, and tried again with the next change", () =>
  visit(async ({ page }) => {
    await page.route("**/module/rapporteur.js", async (route) => {
      const answer = await route.fetch();
      const body = `${await answer.text()}
        const { set, report } = Checker.prototype;
        const guard = (answer) => {
          if (String(answer).includes("trap")) { throw new WebAssembly.RuntimeError("unreachable"); }
        };
        Checker.prototype.set = function (field, answer) { guard(answer); return set.call(this, field, answer); };
        Checker.prototype.report = function () {
          guard(this.draft().answers.title);
          return report.call(this);
        };`;
      await route.fulfill({ response: answer, body });
    });
    await openPage(page);
    await input(page, "title").fill("A trap");
    assert.match(await words(page.getByRole("alert")), /The checker stopped with a fault/);
    await kept(page);
    await input(page, "title").fill("Harmless");
    await input(page, "igf_ecosystem").fill(someWords(77));
    await page.keyboard.press("Tab");
    assert.match(await words(field(page, "igf_ecosystem").locator(".finding")), /Cut 2 words/);
  }));
