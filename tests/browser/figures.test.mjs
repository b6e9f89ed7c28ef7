// Scenes: somebody looks at the report in figures instead of reading it.

import assert from "node:assert/strict";
import test from "node:test";

import { useBrowser, visit } from "./harness.mjs";
import { field, fixture, importReport, input, like, openPage, plain, someWords } from "./steps.mjs";

/** @import { Page } from "playwright-core" */

useBrowser();

/** The rows of a table as words: what stands in their cells. @param {Page} page @param {string} name */
async function rows(page, name) {
  const found = page.getByRole("table", { name }).locator("tbody tr");
  await found.first().waitFor();
  const texts = await found.evaluateAll((all) =>
    all.map((row) => [.../** @type {HTMLTableRowElement} */ (row).cells].map((c) => c.textContent)),
  );
  return texts.map((cells) => plain(cells.join(" ")).trim().replace(/\s+/g, " "));
}

/** How long the bars of a table are, against the longest possible. @param {Page} page @param {string} name */
function bars(page, name) {
  return page
    .getByRole("table", { name })
    .locator("svg")
    .evaluateAll((all) =>
      all.map((svg) =>
        [...svg.querySelectorAll("rect")].map((part) =>
          Math.round(Number(part.getAttribute("width"))),
        ),
      ),
    );
}

test("words, declarations and people: read from the answers, in words and as bars, and they follow the writer", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");
    await input(page, "participants").fill("between 100 and 120");
    await input(page, "women_and_gender_variant").fill("about 40%");
    await page.getByText("The report in figures").click();

    const used = await rows(page, "Words against the limits");
    assert.equal(used.length, 5);
    assert.equal(used[1], "Discussion 161 of 150 words: 11 words too many");
    const people = await rows(page, "Participation");
    assert.deepEqual(people, [
      "Participants 100 to 120",
      "Women and gender-variant people about 40 to 48 about 40%",
    ]);
    // 200 units stand for 120 people: 100 are sure and 20 more are possible.
    assert.deepEqual(await bars(page, "Participation"), [
      [167, 33],
      [67, 13],
    ]);
    const declared = await rows(page, "Gender, as the speakers declared it");
    assert.deepEqual(declared.slice(-2), ["prefer not to answer 1", "not declared 3"]);

    await field(page, "speakers").getByLabel("As rows").check();
    await field(page, "speakers")
      .locator(".row")
      .nth(0)
      .getByLabel("Declaration")
      .selectOption("female");
    await page.getByRole("row", { name: "not declared 2" }).waitFor();
    await page.getByRole("row", { name: "female 1", exact: true }).waitFor();
    await input(page, "discussion").fill(someWords(15));
    await page.getByRole("row", { name: /^Discussion .*15.* of .*150/ }).waitFor();
  }));

test("unknown is not zero, an open range has no end, and a form without speakers' declarations shows none", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await page.getByText("The report in figures").click();
    await page.getByText("No speakers are listed yet.").waitFor();
    assert.deepEqual(await rows(page, "Participation"), [
      "Participants no answer yet",
      "Women and gender-variant people no answer yet",
    ]);
    await input(page, "participants").fill("unknown");
    await input(page, "women_and_gender_variant").fill("more than 30");
    await page.getByRole("row", { name: like("31 or more") }).waitFor();
    assert.equal((await rows(page, "Participation"))[0], "Participants unknown");
    assert.equal((await bars(page, "Participation")).length, 1);

    await page.locator("#template").selectOption("igf-2018-long");
    await page.getByText("No speakers are listed yet.").waitFor({ state: "detached" });
    await page.getByRole("row", { name: like("31 or more") }).waitFor();
    assert.equal(await page.getByRole("table", { name: "Gender, as" }).count(), 0);
  }));
