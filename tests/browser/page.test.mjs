// Scenes: a rapporteur writes, pastes, checks and mends a report.

import assert from "node:assert/strict";
import test from "node:test";

import { chromiumTest, stagedTest, useBrowser, visit } from "./harness.mjs";
import { choose, press, tabTo } from "./keys.mjs";
import {
  field,
  fixture,
  importReport,
  input,
  like,
  openPage,
  paste,
  plain,
  someWords,
  takeOver,
  words,
} from "./steps.mjs";

useBrowser();

test("a pasted page becomes a form with every departure named, and a fix settles one", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await page.getByRole("button", { name: "Paste a whole report" }).click();
    await page.getByLabel("Text of the report").fill(await fixture("two-reports.txt"));
    await page.getByRole("button", { name: "Find the fields" }).click();
    const dialog = page.getByRole("dialog");
    assert.match(await words(dialog), /2 reports found/);
    const preview = dialog.getByRole("region", { name: "IGF 2018 Short Report" });
    assert.match(await words(preview), /Session type\s+Open Forums/);
    await preview.getByRole("button").click();

    assert.equal(await page.locator("#template").inputValue(), "igf-2018-short");
    assert.match(plain(await page.title()), /^Error: IGF 2018 Short Report/);
    const summary = page.locator("#summary");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "summary");
    assert.match(await words(summary), /Participants: Answer this question/);
    const status = page.getByRole("status");
    await status.getByText("fields filled").waitFor();
    assert.match(await words(status), /^15 fields filled, \d+ problems$/);

    const outside = page.locator(".outside");
    assert.match(await words(outside), /Small island registries keep the names/);
    assert.match(await words(outside), /IGF 2018 Long Report, found on the same page/);

    const theme = field(page, "theme");
    assert.match(await words(theme), /Write “Technical & Operational Issues”/);
    assert.equal(await theme.locator("mark").innerText(), "Technical & Operational Topics");
    const use = theme.getByRole("button", { name: like("Use “Technical & Operational Issues”") });
    await use.click();
    assert.equal(await input(page, "theme").inputValue(), "Technical & Operational Issues");
    assert.doesNotMatch(await words(theme), /Write “/);
    assert.doesNotMatch(await words(summary), /Theme: Write/);
    assert.equal(await page.evaluate(() => document.activeElement?.id), "field-theme");

    await page.keyboard.press("Control+z");
    assert.equal(await input(page, "theme").inputValue(), "Technical & Operational Topics");
    assert.match(await words(theme), /Write “Technical & Operational Issues”/);
  }));

test("an import can be undone, and text of no form stays where it was", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await input(page, "title").fill("My own title");
    await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Long Report");
    assert.equal(await page.locator("#template").inputValue(), "igf-2018-long");
    assert.match(await input(page, "title").inputValue(), /Keeping the Lights On/);
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal(await page.locator("#template").inputValue(), "igf-2018-short");
    assert.equal(await input(page, "title").inputValue(), "My own title");
    assert.equal(await input(page, "discussion").inputValue(), "");
    assert.equal(await page.locator(".outside").isVisible(), false);
    assert.doesNotMatch(await page.title(), /^Error/);

    await page.getByRole("button", { name: "Paste a whole report" }).click();
    await page
      .getByLabel("Text of the report")
      .fill("A harbour reopened today.\nBoats left.\nRain.");
    await page.getByRole("button", { name: "Find the fields" }).click();
    assert.match(await words(page.getByRole("dialog")), /Error: No report found/);
    assert.match(await page.getByLabel("Text of the report").inputValue(), /A harbour reopened/);
    await page.keyboard.press("Escape");
    assert.equal(await input(page, "title").inputValue(), "My own title");
  }));

test("a report pasted into any field is offered for import, or goes in as text", () =>
  visit(async ({ page }) => {
    await openPage(page);
    const text = await fixture("clean-short-report.txt");
    await input(page, "discussion").focus();
    await paste(page, text);
    await page.getByRole("button", { name: "Paste as plain text into the field" }).click();
    assert.equal(await input(page, "discussion").inputValue(), text);

    await input(page, "discussion").fill("");
    await paste(page, text);
    await takeOver(page, "IGF 2018 Short Report");
    assert.match(await input(page, "discussion").inputValue(), /^There was broad support/);

    await input(page, "title").fill("");
    await paste(page, "Two lines\nof a title");
    assert.equal(await page.getByRole("dialog").isVisible(), false);
    assert.equal(await input(page, "title").inputValue(), "Two lines\nof a title");
  }));

test("past the limit: counts move at once, the diagnostic waits until the field is left", () =>
  visit(async ({ page }) => {
    await openPage(page);
    const ecosystem = field(page, "igf_ecosystem");
    const count = ecosystem.locator(".count");
    assert.match(await words(ecosystem), /At most 75 words\. This is the customary figure/);
    assert.match(await words(count), /^0 of 75 words: 75 words left/);

    await input(page, "igf_ecosystem").focus();
    await page.keyboard.insertText(someWords(77));
    assert.match(await words(count), /^77 of 75 words: 2 words too many/);
    assert.equal(await ecosystem.locator(".finding").count(), 0);
    assert.equal(await input(page, "igf_ecosystem").getAttribute("aria-invalid"), null);

    await page.keyboard.press("Tab");
    assert.match(
      await words(ecosystem.locator(".finding")),
      /Warning: Cut 2 words: 77 of 75 allowed/,
    );
    assert.equal(await ecosystem.locator("mark").innerText(), "word76 word77");
    assert.equal(await input(page, "igf_ecosystem").getAttribute("aria-invalid"), null);

    await input(page, "igf_ecosystem").focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.insertText(" " + someWords(20));
    assert.match(await words(ecosystem.locator(".finding")), /Error: Cut 22 words/);
    assert.equal(await input(page, "igf_ecosystem").getAttribute("aria-invalid"), "true");
    const described = await input(page, "igf_ecosystem").getAttribute("aria-describedby");
    const ids = (described ?? "").split(" ");
    const texts = await Promise.all(ids.map((id) => page.locator(`#${id}`).innerText()));
    assert.match(plain(texts.join(" ")), /At most 75 words.*Error: Cut 22 words/);

    await ecosystem.getByText("Why?").click();
    await ecosystem.getByText("The form limits this answer").waitFor();
    assert.match(await words(ecosystem), /The form limits this answer.*customary figure/s);

    await input(page, "igf_ecosystem").fill("Short.");
    assert.equal(await ecosystem.locator(".finding").count(), 0);
    await page.getByRole("status").getByText("nothing more to put right").waitFor();
  }));

stagedTest("the count that is heard waits for a pause", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    const heard = field(page, "recommendations").locator("[aria-live=polite]");
    await input(page, "recommendations").focus();
    await page.clock.runFor(3000);
    assert.equal(await heard.textContent(), "", "coming to a field is no change of its count");
    await page.keyboard.insertText("Three words here");
    assert.equal(await heard.textContent(), "");
    await page.clock.runFor(3000);
    await heard.getByText(like("97 words left")).waitFor();
    // Dictation sets a value without an event.
    await input(page, "recommendations").evaluate((area) => {
      /** @type {HTMLTextAreaElement} */ (area).value = "Four words dictated here";
    });
    await page.clock.runFor(3000);
    await heard.getByText(like("96 words left")).waitFor();
    assert.match(await words(field(page, "recommendations").locator(".count")), /^4 of 100 words/);
    await page.clock.resume();
  }),
);

test("leaving an empty field asks for nothing; a full check does, and then all is live", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await input(page, "title").focus();
    await page.keyboard.type("x");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Tab");
    assert.equal(await page.locator(".finding").count(), 0);

    const check = page.getByRole("button", { name: "Check report" }).first();
    assert.equal(await check.isEnabled(), true);
    await check.click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "summary");
    assert.match(plain(await page.title()), /^Error: /);
    assert.match(
      await words(field(page, "title").locator(".finding")),
      /Error: Answer this question/,
    );

    const targets = await page
      .locator("#summary a")
      .evaluateAll((all) =>
        all.map((link) => document.querySelector(link.getAttribute("href") ?? "")?.tagName ?? ""),
      );
    assert.ok(targets.length > 10);
    assert.deepEqual([...new Set(targets)], ["TEXTAREA"], "each link leads to an input");
    const link = page.getByRole("link", { name: like("Title: Answer this question") });
    await link.click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "field-title");
    const visible = await page.locator("#field-title-label").evaluate((label) => {
      const { top, bottom } = label.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    assert.equal(visible, true);
    await page.keyboard.type("Islands");
    assert.equal(await link.count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.id), "field-title");
    await page
      .getByRole("status")
      .getByText(/errors/)
      .waitFor();
  }));

test("a clash between two fields stands at the one touched last, and the summary names both", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await input(page, "subtheme").fill("Encryption");
    await input(page, "theme").fill("Media & Content");
    assert.equal(await page.locator(".finding").count(), 0);
    await page.keyboard.press("Tab");
    const clash = /“Encryption” belongs to “Cybersecurity, Trust and Privacy”/;
    assert.match(await words(field(page, "theme")), clash);
    assert.equal(await field(page, "theme").locator("mark").innerText(), "Media & Content");
    assert.doesNotMatch(await words(field(page, "subtheme")), clash);
    assert.equal(await input(page, "theme").getAttribute("aria-invalid"), null);

    await page.getByRole("button", { name: "Check report" }).first().click();
    const entry = page.locator("#summary li", { hasText: "belongs to" });
    assert.match(await words(entry), /^Theme: .*See also: Subtheme/s);
    await entry.getByRole("link", { name: "Subtheme", exact: true }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "field-subtheme");
    await page.keyboard.press("End");
    await page.keyboard.type(" ");
    assert.match(await words(field(page, "subtheme")), clash);
  }));

chromiumTest("nothing turns red while an input method composes", () =>
  visit(async ({ page, context }) => {
    await openPage(page);
    await page.getByRole("button", { name: "Check report" }).first().click();
    await input(page, "igf_ecosystem").fill(someWords(74));
    const client = await context.newCDPSession(page);
    const text = " 字".repeat(3);
    await client.send("Input.imeSetComposition", { text, selectionStart: 6, selectionEnd: 6 });
    const ecosystem = field(page, "igf_ecosystem");
    assert.match(await words(ecosystem.locator(".count")), /^77 of 75 words/);
    assert.equal(await ecosystem.locator(".finding, .count.over, mark").count(), 0);
    await client.send("Input.insertText", { text });
    assert.match(await words(ecosystem.locator(".finding")), /Cut 2 words/);
    assert.equal(await ecosystem.locator(".count.over").count(), 1);
  }),
);

test("nothing turns red while words are composed, in any browser", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await page.getByRole("button", { name: "Check report" }).first().click();
    await input(page, "igf_ecosystem").fill(someWords(74));
    /** What an input method tells the page. @param {"start" | "update" | "end"} stage @param {string} text */
    const compose = (stage, text) =>
      input(page, "igf_ecosystem").evaluate((element, [name, composed]) => {
        const area = /** @type {HTMLTextAreaElement} */ (element);
        area.dispatchEvent(
          new CompositionEvent(`composition${name}`, { data: composed, bubbles: true }),
        );
        if (name === "update") {
          area.value += composed;
          const inputType = "insertCompositionText";
          area.dispatchEvent(
            new InputEvent("input", { inputType, isComposing: true, bubbles: true }),
          );
        }
      }, /** @type {const} */ ([stage, text]));
    const ecosystem = field(page, "igf_ecosystem");
    await compose("start", "");
    await compose("update", " 字 字 字");
    assert.match(await words(ecosystem.locator(".count")), /^77 of 75 words/);
    assert.equal(await ecosystem.locator(".finding, .count.over, mark").count(), 0);
    await compose("end", " 字 字 字");
    assert.match(await words(ecosystem.locator(".finding")), /Cut 2 words/);
    assert.equal(await ecosystem.locator("mark").innerText(), "字 字");
  }));

test("speakers: as lines and as rows, nothing lost on the way", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");
    const speakers = field(page, "speakers");
    const lines = input(page, "speakers");
    const text = await lines.inputValue();
    assert.equal(text.split("\n").length, 4);

    await speakers.getByLabel("As rows").check();
    const rows = speakers.locator(".row");
    assert.equal(await rows.count(), 4);
    const second = rows.nth(1);
    assert.equal(await second.getByLabel("Name").inputValue(), "Professor Adaeze Okpara");
    assert.equal(await second.getByLabel("Declaration").inputValue(), "prefer not to answer");
    const first = rows.nth(0);
    assert.equal(await first.getByLabel("Declaration").inputValue(), "");
    assert.match(await words(first), /Error: Add the declaration of .*Joost van Oord/);
    assert.equal(await first.getByLabel("Declaration").getAttribute("aria-invalid"), "true");

    await speakers.getByLabel("As pasted lines").check();
    assert.equal(await lines.inputValue(), text);
    await speakers.getByLabel("As rows").check();

    await first.getByLabel("Declaration").selectOption("male");
    assert.equal(await first.locator(".finding").count(), 0);
    await first.getByRole("button", { name: like("Move speaker 1 down") }).click();
    assert.match(await rows.nth(1).getByLabel("Name").inputValue(), /Joost van Oord/);
    await page.getByRole("status").getByText(like("Now speaker 2 of 4")).waitFor();
    await rows
      .nth(3)
      .getByRole("button", { name: like("Remove speaker 4") })
      .click();
    assert.equal(await rows.count(), 3);

    await speakers.getByRole("button", { name: "Add a speaker" }).click();
    await paste(page, "Kaisa Lund, Sea Cable Watch, female\nRui Prado, Port Data");
    assert.equal(await rows.count(), 5);
    assert.equal(await rows.nth(3).getByLabel("Declaration").inputValue(), "female");
    await speakers.getByLabel("As pasted lines").check();
    assert.match(
      await lines.inputValue(),
      /Kaisa Lund, Sea Cable Watch, female\nRui Prado, Port Data$/,
    );
  }));

test("a new speaker is judged when the row is left", () =>
  visit(async ({ page }) => {
    await openPage(page);
    const row = field(page, "speakers").locator(".row").first();
    await row.getByLabel("Name").fill("Kaisa Lund");
    await row.getByLabel("Affiliation").fill("Sea Cable Watch");
    assert.equal(await page.locator(".finding").count(), 0);
    await input(page, "theme").focus();
    assert.match(await words(row), /Error: Add the declaration of Kaisa Lund/);
  }));

test("a change of form keeps every answer", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Long Report");
    const link = await input(page, "links").inputValue();
    const title = await input(page, "title").inputValue();
    await page.locator("#template").selectOption("igf-2018-short");
    assert.equal(await input(page, "title").inputValue(), title);
    assert.match(plain(await page.locator(".outside").innerText()), /Answer to “Links”/);
    await page.locator("#template").selectOption("igf-2018-long");
    assert.equal(await input(page, "links").inputValue(), link);
  }));

test("by keyboard alone: choose a form, write, check, go to an error, mend it", () =>
  visit(async ({ page }) => {
    await openPage(page);
    const active = () => page.evaluate(() => document.activeElement?.id ?? "");
    await tabTo(page, page.locator("#template"));
    await choose(page, page.locator("#template"), "igf-2018-long");
    await choose(page, page.locator("#template"), "igf-2018-short");
    // The list of session types is opened and used.
    await tabTo(page, field(page, "session_type").locator("summary"));
    await press(page, "Enter", "Tab", "Tab", "Enter");
    assert.equal(await active(), "field-session_type");
    assert.equal(await input(page, "session_type").inputValue(), "Workshop");
    await press(page, "Tab");
    assert.equal(await active(), "field-title");
    await page.keyboard.type("Tides and Timetables");
    await press(page, "Tab");
    await page.keyboard.type("14 November 2018, 11:20-12:20");
    await press(page, "Tab");
    await page.keyboard.type("Harbour Office");
    await press(page, "Tab");
    await page.keyboard.type("Kaisa Lund");
    await press(page, "Enter");
    await page.keyboard.type("Rui Prado");
    assert.equal(await input(page, "moderators").inputValue(), "Kaisa Lund\nRui Prado");

    await tabTo(page, page.getByRole("button", { name: "Check report" }).last());
    await press(page, "Enter");
    assert.equal(await active(), "summary");
    await tabTo(page, page.locator("#summary").getByRole("link", { name: like("Rapporteurs:") }));
    await press(page, "Enter");
    assert.equal(await active(), "field-rapporteurs");
    await page.keyboard.type("Ilse Brandt");
    assert.equal(await field(page, "rapporteurs").locator(".finding").count(), 0);
  }));

test("a clean report: the summary says so, and has the focus", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await importReport(page, await fixture("clean-short-report.txt"), "IGF 2018 Short Report");
    assert.equal(await words(page.locator("#summary")), "The report keeps to the form");
    assert.equal(await page.locator(".finding").count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.id), "summary");
    assert.doesNotMatch(plain(await page.title()), /^Error/);
  }));

test("figures that clash stand at the one touched last", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await input(page, "women_and_gender_variant").fill("60");
    await input(page, "participants").fill("40");
    await page.keyboard.press("Tab");
    const clash = /Error: Check both figures: 60 is more than the total of 40/;
    assert.match(await words(field(page, "participants")), clash);
    assert.doesNotMatch(await words(field(page, "women_and_gender_variant")), clash);
    assert.equal(await input(page, "participants").getAttribute("aria-invalid"), "true");
  }));
