// Scenes: the speakers as rows, with keys alone and with a list that was pasted.

import assert from "node:assert/strict";
import test from "node:test";

import { useBrowser, visit } from "./harness.mjs";
import { choose, hasFocus, press, tabTo } from "./keys.mjs";
import { field, input, like, openPage, paste, words } from "./steps.mjs";

/** @import { Page } from "playwright-core" */

useBrowser();

/** @param {Page} page */
const names = (page) =>
  field(page, "speakers")
    .locator(".rows")
    .getByLabel("Name")
    .evaluateAll((all) => all.map((area) => /** @type {HTMLTextAreaElement} */ (area).value));

test("by keyboard alone: list, declare, reorder, remove, take back", () =>
  visit(async ({ page }) => {
    await openPage(page);
    const speakers = field(page, "speakers");
    const rows = speakers.locator(".row");
    await tabTo(page, speakers.getByLabel("Name").first());
    await page.keyboard.insertText("Kaisa Lund");
    await press(page, "Tab");
    await page.keyboard.insertText("Sea Cable Watch");
    await press(page, "Tab");
    assert.equal(await hasFocus(rows.nth(0).getByLabel("Declaration")), true);
    await choose(page, rows.nth(0).getByLabel("Declaration"), "gender variant");
    await tabTo(page, speakers.getByRole("button", { name: "Add a speaker" }));
    await press(page, "Enter");
    await page.keyboard.insertText("Rui Prado");

    // Alt and an arrow move the speaker, and the focus stays where it was.
    await press(page, "Alt+ArrowUp");
    assert.deepEqual(await names(page), ["Rui Prado", "Kaisa Lund"]);
    assert.equal(await hasFocus(rows.nth(0).getByLabel("Name")), true);
    await page.getByRole("status").getByText(like("Now speaker 1 of 2")).waitFor();
    await press(page, "Alt+ArrowUp");
    assert.deepEqual(await names(page), ["Rui Prado", "Kaisa Lund"], "the first stays the first");
    await press(page, "Alt+ArrowDown");
    assert.deepEqual(await names(page), ["Kaisa Lund", "Rui Prado"]);

    await tabTo(
      page,
      rows.nth(0).getByRole("button", { name: like("Remove speaker 1") }),
      "Shift+Tab",
    );
    await press(page, "Enter");
    assert.deepEqual(await names(page), ["Rui Prado"]);
    await tabTo(page, speakers.getByRole("button", { name: "Undo" }), "Shift+Tab");
    await press(page, "Enter");
    assert.deepEqual(await names(page), ["Kaisa Lund", "Rui Prado"]);
    assert.equal(await rows.nth(0).getByLabel("Declaration").inputValue(), "gender variant");
    assert.equal(await hasFocus(rows.nth(0).getByLabel("Name")), true);
  }));

test("the only speaker comes back as well, and an empty row is taken away without a word", () =>
  visit(async ({ page }) => {
    await openPage(page);
    const speakers = field(page, "speakers");
    const remove = speakers.getByRole("button", { name: like("Remove speaker 1") });
    await remove.click();
    assert.equal(await speakers.getByRole("button", { name: "Undo" }).count(), 0);
    await speakers.locator(".rows").getByLabel("Name").fill("Kaisa Lund");
    await remove.click();
    assert.deepEqual(await names(page), [""]);
    await speakers.getByRole("button", { name: "Undo" }).click();
    assert.deepEqual(await names(page), ["Kaisa Lund"]);
  }));

test("a pasted list becomes rows with the declarations that stand in it, and none that does not", () =>
  visit(async ({ page }) => {
    await openPage(page);
    const speakers = field(page, "speakers");
    const rows = speakers.locator(".row");
    assert.match(
      await words(speakers),
      /It is the speaker’s own statement: ask, and leave “not declared”/,
    );
    await speakers.getByLabel("Name").first().focus();
    await paste(
      page,
      "Mr. Omar Haddad, Port Data\nMs. Ilse Brandt, Sea Cable Watch, prefer not to answer\nTove Nygaard (Harbour Office), agender",
    );
    assert.equal(await rows.count(), 3);
    const declared = await rows
      .getByLabel("Declaration")
      .evaluateAll((all) => all.map((select) => /** @type {HTMLSelectElement} */ (select).value));
    assert.deepEqual(
      declared.slice(0, 2),
      ["", "prefer not to answer"],
      "a title is no declaration",
    );
    const options = await rows.nth(0).getByLabel("Declaration").locator("option").allInnerTexts();
    assert.deepEqual(options, [
      "not declared",
      "male",
      "female",
      "transgender male",
      "transgender female",
      "gender variant",
      "prefer not to answer",
    ]);
    await input(page, "theme").focus();
    assert.match(await words(rows.nth(0)), /Error: Add the declaration of Omar Haddad/);
    assert.equal(await rows.nth(0).locator(".finding button").count(), 0, "no fix fills it in");
  }));
