// When the module fails or cannot be had, the text stays and the writer is told.

import assert from "node:assert/strict";
import test from "node:test";

import { useBrowser, visit } from "./harness.mjs";
import { input, openPage, words } from "./steps.mjs";

useBrowser();

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
