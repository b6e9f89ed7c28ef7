// Scenes: a report goes out into files, onto the clipboard and onto paper, and comes back in.

import assert from "node:assert/strict";
import test from "node:test";

import { chromiumTest, servedTest, stagedTest, useBrowser, visit } from "./harness.mjs";
import {
  dropFile,
  fixture,
  formValues,
  importReport,
  input,
  like,
  openFile,
  openPage,
  plain,
  saveAs,
  takeOver,
  words,
} from "./steps.mjs";

useBrowser();

const FORMATS = ["Plain text", "Markdown", "Web page", "Word document", "Data, for programs"];

test("a report saved in each format opens again as the same draft", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await importReport(page, await fixture("clean-short-report.txt"), "IGF 2018 Short Report");
    const before = await formValues(page);
    for (const format of FORMATS) {
      const file = await saveAs(page, format);
      assert.match(
        file.name,
        /^igf-2018-short_Libraries-as-Places-to-Learn-about-Data_2018-11-14\.\w+$/,
      );
      await input(page, "title").fill("Another title");
      await input(page, "discussion").fill("");
      await openFile(page, file);
      const dialog = page.getByRole("dialog");
      assert.match(await words(dialog.getByRole("heading", { level: 3 })), /1 report found/);
      await takeOver(page, "IGF 2018 Short Report");
      assert.deepEqual(await formValues(page), before, format);
      assert.equal(await page.locator(".outside:visible").count(), 0, format);
    }
  }));

test("speakers in rows and hidden characters come back as they were written", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await importReport(page, await fixture("clean-short-report.txt"), "IGF 2018 Short Report");
    await page.getByLabel("As rows").check();
    await input(page, "title").fill("- **Rivers** & <b>Data</b> \u200bof\u202e tomorrow  ");
    const before = await formValues(page);
    for (const format of FORMATS) {
      const file = await saveAs(page, format);
      await input(page, "title").fill("");
      await openFile(page, file);
      await takeOver(page, "IGF 2018 Short Report");
      await page.getByLabel("As rows").check();
      assert.deepEqual(await formValues(page), before, format);
    }
  }));

test("several reports in one file are offered one by one, and the way back is one press", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await input(page, "title").fill("My own title");
    const content = await fixture("two-reports.txt");
    await dropFile(page, "body", { name: "page.txt", content });
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: like("2 reports found") }).waitFor();
    assert.equal(await dialog.getByRole("region").count(), 2);
    assert.equal(await input(page, "title").inputValue(), "My own title");
    await takeOver(page, "IGF 2018 Long Report");
    assert.match(await input(page, "title").inputValue(), /Keeping the Lights On/);
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal(await input(page, "title").inputValue(), "My own title");
  }));

test("a web page and Markdown from elsewhere are taken apart", () =>
  visit(async ({ page }) => {
    await openPage(page);
    const html = `<!doctype html><title>x</title><h2>IGF 2018 Short Report</h2>
      <p><b>- Title:</b><br>Rivers &amp; data</p><p>- Theme (as listed here):</p><p>Media &amp; Content</p>
      <p>- Chair/Moderator:</p><ul><li>Kaisa Lund</li></ul>`;
    await openFile(page, { name: "page.html", content: Buffer.from(html) });
    await takeOver(page, "IGF 2018 Short Report");
    assert.equal(await input(page, "title").inputValue(), "Rivers & data");
    assert.equal(await input(page, "theme").inputValue(), "Media & Content");
    assert.match(await input(page, "moderators").inputValue(), /Kaisa Lund/);

    const markdown =
      "# IGF 2018 Short Report\n\n**Title:** Harbours\n\n**Theme:** Media & Content\n\n**Chair/Moderator:** Omar Tan\n";
    await openFile(page, { name: "notes.md", content: Buffer.from(markdown) });
    await takeOver(page, "IGF 2018 Short Report");
    assert.equal(await input(page, "title").inputValue(), "Harbours");
  }));

test("what cannot be read is refused in words, and nothing is lost", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await input(page, "title").fill("My own title");
    const dialog = page.getByRole("dialog");
    /** @type {[string, Buffer, RegExp][]} */
    const cases = [
      ["picture.png", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), /PNG/],
      ["broken.docx", Buffer.from("PK\x03\x04 and nothing more", "latin1"), /Error: .{20}/],
      ["broken.json", Buffer.from('{"template": '), /Error: .{20}/],
      ["bytes.txt", Buffer.from([0, 1, 2, 3, 0, 255, 254]), /Error: .{20}/],
    ];
    for (const [name, content, said] of cases) {
      await openFile(page, { name, content });
      const line = dialog.locator(".finding.error");
      await line.waitFor();
      assert.match(await words(line), said, name);
      assert.doesNotMatch(await words(line), /document-|files-/, name);
      assert.match(
        await page.evaluate(() => document.activeElement?.textContent ?? ""),
        /Error/,
        "the focus is at what is said",
      );
      await page.keyboard.press("Escape");
    }
    const drop = (/** @type {number[]} */ ...sizes) =>
      page.evaluate((lengths) => {
        const dataTransfer = new DataTransfer();
        for (const length of lengths) {
          dataTransfer.items.add(new File([new Uint8Array(length)], "some.txt"));
        }
        document.body.dispatchEvent(
          new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
        );
      }, sizes);
    await drop(33 * 1024 * 1024);
    await dialog.getByText(like("this one has 33 MB, and 32 MB is the most")).waitFor();
    await page.keyboard.press("Escape");
    await drop(1, 1);
    await dialog.getByText(like("one file at a time: there are 2")).waitFor();
    await page.keyboard.press("Escape");
    assert.equal(await input(page, "title").inputValue(), "My own title");
  }));

servedTest("without the part for files the page says so, and goes on once it can be had", () =>
  visit(async ({ page, account }) => {
    await openPage(page);
    await input(page, "title").fill("My own title");
    await page.route("**/rapporteur_documents*", (route) => route.abort());
    await openFile(page, { name: "a.txt", content: Buffer.from("- Title:\nOther") });
    const dialog = page.getByRole("dialog");
    assert.match(await words(dialog.locator(".finding.error")), /Connect to the internet/);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Save, copy or print" }).click();
    assert.match(await words(dialog.getByRole("alert")), /Connect to the internet/);
    await page.keyboard.press("Escape");
    assert.equal(await input(page, "title").inputValue(), "My own title");
    await page.unroute("**/rapporteur_documents*");
    const file = await saveAs(page, "Plain text", { anyway: true });
    assert.match(file.content.toString(), /My own title/);
    // The failures were this test's own.
    assert.ok(account.failures.every((failure) => failure.includes("rapporteur_documents")));
    account.failures.length = 0;
    account.consoleErrors.length = 0;
  }),
);

test("a report with errors goes out after a question, and the errors are one press away", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await input(page, "title").fill("Rivers");
    await page.getByRole("button", { name: "Save, copy or print" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Save", exact: true }).click();
    const question = dialog.getByRole("group", { name: like("still has") });
    assert.match(await words(question), /still has \d+ errors\. Go on all the same\?/);
    assert.ok(await question.evaluate((element) => element === document.activeElement));
    await question.getByRole("button", { name: "Show the errors" }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "summary");
    assert.equal(await dialog.isVisible(), false);

    const file = await saveAs(page, "Plain text", { anyway: true });
    assert.match(file.content.toString(), /Rivers/);
  }));

stagedTest(
  "copied text is that of the file, with mark-up for a web page, and by hand where copying is not allowed",
  () =>
    visit(
      async ({ page }) => {
        await openPage(page);
        await importReport(page, await fixture("clean-short-report.txt"), "IGF 2018 Short Report");
        const file = await saveAs(page, "Plain text");
        await page.getByRole("button", { name: "Save, copy or print" }).click();
        const dialog = page.getByRole("dialog");
        await dialog.getByLabel("Plain text").check();
        const copy = dialog.getByRole("button", { name: "Copy", exact: true });
        await copy.click();
        await dialog.getByText("Copied").waitFor();
        assert.equal(
          await page.evaluate(() => navigator.clipboard.readText()),
          file.content.toString(),
        );

        await dialog.getByLabel("Web page").check();
        await copy.click();
        await dialog.getByText("Copied").waitFor();
        const marked = await page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          const blob = await item?.getType("text/html");
          return { types: item?.types.toSorted(), html: await blob?.text() };
        });
        assert.deepEqual(marked.types, ["text/html", "text/plain"]);
        assert.match(marked.html ?? "", /<h2[^>]*>Title<\/h2>\s*<p[^>]*>Libraries as Places/);

        await dialog.getByLabel("Word document").check();
        assert.equal(await copy.isVisible(), false);

        await dialog.getByLabel("Markdown").check();
        await page.evaluate(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
        });
        await copy.click();
        const byHand = dialog.getByLabel("The browser does not allow copying here");
        assert.match(await byHand.inputValue(), /Libraries as Places/);
        assert.ok(
          await byHand.evaluate(
            (area) =>
              area instanceof HTMLTextAreaElement &&
              area === document.activeElement &&
              area.selectionEnd === area.value.length,
          ),
        );
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    ),
);

chromiumTest("on paper stands the report and nothing of the tool", () =>
  visit(async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset["printed"] = "yes";
      };
    });
    await openPage(page);
    await importReport(page, await fixture("clean-short-report.txt"), "IGF 2018 Short Report");
    await page.getByLabel("As rows").check();
    await page.getByRole("button", { name: "Save, copy or print" }).click();
    await page.getByRole("button", { name: "Print or save as PDF" }).click();
    await page.locator("html[data-printed=yes]").waitFor();

    const title = await page.title();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.match(await page.title(), /^igf-2018-short_Libraries-as-Places/);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const printed = plain(await page.locator("body").innerText());
    assert.match(printed, /^IGF 2018 Short Report\s+Session Type/);
    assert.match(printed, /Ilse Brandt\s+Reading Rooms Network\s+female/);
    assert.doesNotMatch(printed, /Check report|Undo|Rapporteur\b(?!\/)|of 150 words/);
    const colours = await page.evaluate(() => getComputedStyle(document.documentElement).color);
    assert.equal(colours, "rgb(0, 0, 0)");
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    assert.equal(await page.title(), title);
    assert.ok(await page.locator("#report").isVisible());
  }),
);

const SCRIPT = "document.title = 'run'; fetch('https://elsewhere.example/')";
const HOSTILE = `<script>${SCRIPT}</script><img src="https://elsewhere.example/x.png" onerror="${SCRIPT}">
<a href="javascript:${SCRIPT}">press</a> \u202etfel\u202c </textarea><svg onload="${SCRIPT}"></svg> [press](javascript:${SCRIPT})`;

test("hostile text in files runs nothing and asks nothing of anybody", () =>
  visit(async ({ page }) => {
    await openPage(page);
    const page1 = `<!doctype html><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">
      <base href="https://elsewhere.example/"><link rel="stylesheet" href="https://elsewhere.example/x.css">
      <body onload="${SCRIPT}">${HOSTILE}<iframe src="https://elsewhere.example/"></iframe>
      <h2>IGF 2018 Short Report</h2><p>- Title:</p><p>Rivers ${HOSTILE}</p><p>- Theme:</p><p>${HOSTILE}</p>
      <p>- Chair/Moderator:</p><p>Kaisa Lund</p>`;
    await openFile(page, { name: `${HOSTILE}.html`, content: Buffer.from(page1) });
    await takeOver(page, "IGF 2018 Short Report");
    assert.match(await input(page, "title").inputValue(), /Rivers/);

    for (const area of await page.locator("#report textarea:visible").all()) {
      await area.fill(HOSTILE);
    }
    const before = await formValues(page);
    for (const format of FORMATS) {
      const file = await saveAs(page, format, { anyway: true });
      assert.doesNotMatch(file.name, /[<>:"/\\|?*\u202e]/);
      await input(page, "title").fill("");
      await openFile(page, file);
      await takeOver(page, "IGF 2018 Short Report");
      assert.deepEqual(await formValues(page), before, format);
    }
    await page.getByRole("button", { name: "Save, copy or print" }).click();
    await page.getByText("How it will be read").click();
    assert.match(await words(page.locator(".report-view")), /<script>/);
    assert.doesNotMatch(await page.title(), /run/);
    assert.equal(
      await page.locator("main script, dialog script, img[src*=elsewhere], svg[onload]").count(),
      0,
    );
  }));

stagedTest("an exported web page runs nothing and asks nothing of anybody", () =>
  visit(async ({ page, context }) => {
    await openPage(page);
    for (const area of await page.locator("#report textarea:visible").all()) {
      await area.fill(HOSTILE);
    }
    const file = await saveAs(page, "Web page", { anyway: true });
    const other = await context.newPage();
    await other.setContent(file.content.toString());
    await other.waitForLoadState("load");
    assert.doesNotMatch(await other.title(), /run/);
    assert.match(await other.locator("body").innerText(), /<script>/);
    const links = await other
      .locator("[href]")
      .evaluateAll((all) => all.map((element) => element.getAttribute("href") ?? ""));
    assert.deepEqual(
      links.filter((href) => !/^(https?|mailto):/.test(href)),
      [],
    );
  }),
);
