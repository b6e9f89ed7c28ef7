// Scenes: from the pre-session synthesis to the short report, from that to the long one, and what got lost on the way.

import assert from "node:assert/strict";
import test from "node:test";

import { stagedTest, useBrowser, visit } from "./harness.mjs";
import {
  chooseFile,
  dropFile,
  field,
  fixture,
  importReport,
  input,
  kept,
  like,
  openDrafts,
  openPage,
  plain,
  reload,
  saveAs,
  words,
} from "./steps.mjs";

/** @import { Page } from "playwright-core" */

useBrowser();

/** @type {Record<string, string>} */
const PRESESSION = {
  session_type: "Workshop",
  title: "Cables under the sea",
  date_time: "14 November 2018, 11:20-12:20",
  organizers: "Open Rivers",
  moderators: "Kaisa Lund",
  rapporteurs: "Omar Tan",
  speakers: "Rui Prado, Port Data, male\nIlse Brandt, Open Rivers, female",
  theme: "Media & Content",
  key_messages: "1. Cables break.\n2. Ships mend them.",
};

/**
 * @param {Page} page
 * @param {Record<string, string>} answers
 */
async function write(page, answers) {
  for (const [id, text] of Object.entries(answers)) {
    await input(page, id).fill(text);
  }
}

/** @param {Page} page */
async function beginNext(page) {
  await page.getByRole("button", { name: "Begin the next report" }).click();
  await begin(page.getByRole("dialog"));
}

/**
 * Begins the next report with what the dialog shows; done when the report stands on the page.
 *
 * @param {import("playwright-core").Locator} dialog
 */
async function begin(dialog) {
  await dialog.getByRole("button", { name: "Begin", exact: true }).click();
  await dialog.waitFor({ state: "hidden" });
}

test("the short report begins with the synthesis, after a look at what goes along, and one press leads back", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await page.locator("#template").selectOption("igf-2018-presession");
    await field(page, "speakers").getByLabel("As pasted lines").check();
    await write(page, PRESESSION);
    await page.getByRole("button", { name: "Begin the next report" }).click();
    const dialog = page.getByRole("dialog");
    assert.equal(await dialog.getByLabel("Form of the next report").inputValue(), "igf-2018-short");
    const said = await words(dialog);
    assert.match(said, /Carried over: 9 answers/);
    assert.match(said, /Chair or moderator\s+Kaisa Lund/);
    assert.match(said, /Still to write: 7 answers\s+Subtheme, .*Gender issues/);
    assert.doesNotMatch(said, /Without a place/);
    await begin(dialog);

    assert.equal(await page.locator("#template").inputValue(), "igf-2018-short");
    assert.equal(await input(page, "moderators").inputValue(), "Kaisa Lund");
    assert.equal(await input(page, "key_messages").inputValue(), PRESESSION["key_messages"]);
    assert.equal(await input(page, "discussion").inputValue(), "");
    assert.equal(
      await page.locator(".finding:visible").count(),
      0,
      "nothing is marked before it is left",
    );
    assert.match(plain(await page.locator("#notices").innerText()), /9 answers carried over/);

    await input(page, "participants").fill("40");
    await page.getByRole("button", { name: "Back to the earlier report" }).click();
    await page.waitForFunction(
      () =>
        document.querySelector("#template")?.matches("select") &&
        /** @type {HTMLSelectElement} */ (document.querySelector("#template")).value ===
          "igf-2018-presession",
    );
    assert.equal(await input(page, "title").inputValue(), PRESESSION["title"]);
    const drafts = await openDrafts(page);
    assert.equal(await drafts.locator(".drafts > li").count(), 2, "both are kept");
  }));

stagedTest(
  "where drafts cannot be kept, the next report takes the place of the open one, with a way back",
  () =>
    visit(async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, "indexedDB", {
          get: () => {
            throw new DOMException("no storage here", "SecurityError");
          },
        });
      });
      await openPage(page);
      await importReport(page, await fixture("clean-short-report.txt"), "IGF 2018 Short Report");
      await beginNext(page);
      assert.equal(await page.locator("#template").inputValue(), "igf-2018-long");
      await page.getByRole("button", { name: "Undo" }).click();
      assert.equal(await page.locator("#template").inputValue(), "igf-2018-short");
      assert.match(await input(page, "speakers").inputValue(), /Haddad, Open Shelves, prefer not/);
    }),
);

test("what the next form does not ask is named and stays in sight", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await importReport(page, await fixture("clean-short-report.txt"), "IGF 2018 Short Report");
    await page.getByRole("button", { name: "Begin the next report" }).click();
    const dialog = page.getByRole("dialog");
    assert.equal(await dialog.getByLabel("Form of the next report").inputValue(), "igf-2018-long");
    assert.match(
      await words(dialog),
      /Without a place in the next form: 1 answer.*Speakers: Declaration of gender\s+Ilse Brandt, female/s,
    );
    await dialog.getByLabel("Form of the next report").selectOption("igf-2018-presession");
    assert.match(await words(dialog), /Without a place in the next form: 6 answers/);
    await begin(dialog);
    const outside = await words(page.locator(".outside"));
    assert.match(outside, /Answer to “Participants”[^]*60/);

    await page.getByRole("button", { name: "Back to the earlier report" }).click();
    await page.locator("#field-participants").waitFor();
    await beginNext(page);
    assert.equal(await page.locator("#template").inputValue(), "igf-2018-long");
    assert.match(
      await words(page.locator(".outside")),
      /Speakers: Declaration of gender[^]*Noor Haddad, prefer not to answer/,
    );
  }));

test("a report is compared with the one it was begun from, and the list follows the mending", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await page.locator("#template").selectOption("igf-2018-presession");
    await field(page, "speakers").getByLabel("As pasted lines").check();
    await write(page, PRESESSION);
    await beginNext(page);
    await field(page, "speakers").getByLabel("As pasted lines").check();
    await write(page, {
      moderators: "",
      rapporteurs: "Kaisa Lund",
      speakers: "Rui Prado, Port Data",
      date_time: "13 November 2018, 11:20-12:20",
    });
    await kept(page);
    await reload(page);
    await page.getByRole("button", { name: "Compare with an earlier report" }).click();
    await page
      .getByRole("button", { name: like("Compare with the IGF 2018 Pre-Session Synthesis") })
      .click();
    const panel = page.locator("#differences");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "differences-title");
    const said = await words(panel);
    assert.match(said, /5 differences from the IGF 2018 Pre-Session Synthesis/);
    assert.match(said, /Check the role of Kaisa Lund: before under “Chair\/Moderator”/);
    assert.match(said, /Rapporteurs: Name Omar Tan again/);
    assert.match(said, /Add the declaration of Rui Prado again: “male”/);
    assert.match(said, /Speakers: List Ilse Brandt again/);
    assert.match(said, /Check day and time: “14 November 2018/);

    await panel.getByRole("link", { name: like("Check day and time") }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "field-date_time");
    await input(page, "date_time").fill("November 14th, 2018, 11:20 to 12:20");
    await panel.getByText(like("4 differences")).waitFor();
    await write(page, {
      moderators: "Ms. Kaisa LUND",
      rapporteurs: "Omar Tan",
      speakers: PRESESSION["speakers"] ?? "",
    });
    await panel.getByText(like("Nothing was lost or changed")).waitFor();

    await panel.getByRole("button", { name: "End the comparison" }).click();
    assert.equal(await panel.isVisible(), false);
  }));

test("an earlier report comes from a text, a file or a page with several", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await importReport(page, await fixture("clean-short-report.txt"), "IGF 2018 Short Report");
    const file = await saveAs(page, "Data, for programs");
    await input(page, "moderators").fill("Amaru Quispe; Sofia Rossi");
    await input(page, "participants").fill("about 90");
    const panel = page.locator("#differences");
    const open = page.getByRole("button", { name: "Compare with an earlier report" });
    const dialog = page.getByRole("dialog");

    await open.click();
    await dialog.waitFor();
    assert.equal(await dialog.getByRole("button", { name: "Compare with the" }).count(), 0);
    await dialog
      .getByLabel("Text of the earlier report")
      .fill(await fixture("clean-short-report.txt"));
    await dialog.getByRole("button", { name: "Compare", exact: true }).click();
    assert.match(await words(panel), /2 differences from the IGF 2018 Short Report/);
    assert.match(await words(panel), /New here: Sofia Rossi/);
    assert.match(
      await words(panel),
      /Check the figure: “60” in the earlier report, “about 90” here/,
    );

    await open.click();
    await chooseFile(
      page,
      dialog.getByRole("button", { name: "Choose a file" }),
      "#compare-file",
      file,
    );
    await dialog.waitFor({ state: "hidden" });
    assert.match(await words(panel), /2 differences/);

    await open.click();
    const content = await fixture("two-reports.txt");
    await dropFile(page, "dialog[open]", { name: "page.txt", content });
    await dialog
      .getByRole("button", { name: like("Compare with the IGF 2018 Long Report") })
      .click();
    assert.match(await words(panel), /differences from the IGF 2018 Long Report/);
    assert.match(await words(panel), /Check the words: “/);

    await open.click();
    await dialog.getByLabel("Text of the earlier report").fill("Nothing of the sort");
    await dialog.getByRole("button", { name: "Compare", exact: true }).click();
    assert.match(await words(dialog), /No report found/);
    await page.keyboard.press("Escape");
    assert.match(await words(panel), /differences from the IGF 2018 Long Report/);
  }));
