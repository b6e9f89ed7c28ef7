// Text that wants to be more than text.

import assert from "node:assert/strict";
import test from "node:test";

import { useBrowser, visit } from "./harness.mjs";
import { field, importReport, input, openPage } from "./steps.mjs";

useBrowser();

const HOSTILE = [
  "<script>document.title = 'run'</script>",
  "<img src=x onerror=\"document.title = 'run'\">",
  "javascript:document.title='run'",
  "</textarea><svg onload=alert(1)>",
  "{ $count } ${1 + 1} \u202etfel\u202c \u0000 \u200b",
].join("\n");

test("in every field it stays text", () =>
  visit(async ({ page }) => {
    await openPage(page);
    for (const area of await page.locator("#report textarea:visible").all()) {
      await area.fill(HOSTILE);
    }
    await page.getByRole("button", { name: "Check report" }).first().click();
    assert.equal(await input(page, "discussion").inputValue(), HOSTILE);
    assert.doesNotMatch(await page.title(), /run/);
    assert.equal(await page.locator("main script, main img[src=x], main svg[onload]").count(), 0);
    await page.locator("#template").selectOption("igf-2018-long");
    assert.equal(await input(page, "discussion").inputValue(), HOSTILE);
  }));

test("in an imported page it stays text", () =>
  visit(async ({ page }) => {
    await openPage(page);
    const report = `${HOSTILE}
IGF 2018 Short Report
- Title:
${HOSTILE}
- Theme (as listed here):
${HOSTILE}
- Organizer(s):
${HOSTILE}
- Chair/Moderator:
${HOSTILE}`;
    await importReport(page, report, "IGF 2018 Short Report");
    assert.match(await input(page, "title").inputValue(), /<script>/);
    assert.equal(await page.locator("main script, main img[src=x], main svg[onload]").count(), 0);
  }));

test("a megabyte in one field is taken, counted and kept", () =>
  visit(async ({ page }) => {
    await openPage(page);
    const text = "Ten words of nine letters make one hundred kilobytes soon. ".repeat(17_000);
    await input(page, "discussion").fill(text);
    assert.match(await field(page, "discussion").locator(".count").innerText(), /170,000/);
    await page.keyboard.press("Tab");
    await input(page, "discussion").focus();
    await page.keyboard.press("Control+End");
    const start = Date.now();
    await page.keyboard.type("end");
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.ok(Date.now() - start < 10_000, "typing goes on");
    const kept = await input(page, "discussion").inputValue();
    assert.ok(kept === `${text}end`, `${kept.length} characters are left of ${text.length + 3}`);
  }));
