// Text that wants to be more than text: in every field, in rows, in files, in names and in what is stored.

import assert from "node:assert/strict";
import test from "node:test";

import naughty from "big-list-of-naughty-strings" with { type: "json" };

import { useBrowser, visit } from "./harness.mjs";
import {
  field,
  formValues,
  importReport,
  input,
  kept,
  like,
  openDrafts,
  openFile,
  openPage,
  reload,
  saveAs,
  takeOver,
  words,
} from "./steps.mjs";

/** @import { Locator, Page } from "playwright-core" */

useBrowser();

const HOSTILE = [
  "<script>document.title = 'run'</script>",
  "<img src=x onerror=\"document.title = 'run'\">",
  "javascript:document.title='run'",
  "</textarea><svg onload=alert(1)>",
  "{ $count } ${1 + 1} \u202etfel\u202c \u0000 \u200b",
].join("\n");

/** The whole list, one string a line. */
const LIST = naughty.join("\n");

const FORMATS = ["Plain text", "Markdown", "Web page", "Word document", "Data, for programs"];

/**
 * Runs `work` on an open page, on which afterwards nothing must have run: no window that asks, no element that no code of
 * the page makes, no title of another's.
 *
 * @param {(page: Page) => Promise<void>} work
 */
const visitUnmoved = (work) =>
  visit(async ({ page }) => {
    /** @type {string[]} */
    const asked = [];
    // Much text takes a small machine long.
    page.setDefaultTimeout(120_000);
    page.on("dialog", (dialog) => {
      asked.push(`${dialog.type()}: ${dialog.message()}`);
      return dialog.accept();
    });
    await openPage(page);
    await work(page);
    assert.deepEqual(asked, []);
    assert.doesNotMatch(await page.title(), /run/);
    const strange = ["script", "iframe", "object", "embed", "img[src*=x]", "[onload]", "[onerror]"];
    const found = page.locator(`main :is(${[...strange, "[href*=script]"].join(", ")})`);
    assert.deepEqual(await found.evaluateAll((all) => all.map((one) => one.outerHTML)), []);
  });

/**
 * Puts a text into an input in one go, as pasting does: typed by a program, each line is an event of its own.
 *
 * @param {Locator} locator
 * @param {string} text
 */
const putIn = (locator, text) =>
  locator.evaluate((element, whole) => {
    /** @type {HTMLTextAreaElement} */ (element).value = whole;
    element.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true }));
  }, text);

/** @param {Page} page @param {string} text */
async function fillAll(page, text) {
  for (const area of await page.locator("#report textarea:visible").all()) {
    await putIn(area, text);
  }
}

test("in every field it stays text", () =>
  visitUnmoved(async (page) => {
    await fillAll(page, HOSTILE);
    await page.getByRole("button", { name: "Check report" }).first().click();
    assert.equal(await input(page, "discussion").inputValue(), HOSTILE);
    await page.locator("#template").selectOption("igf-2018-long");
    assert.equal(await input(page, "discussion").inputValue(), HOSTILE);
  }));

test("in an imported page it stays text", () =>
  visitUnmoved(async (page) => {
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
  }));

test("the Big List of Naughty Strings in every field: checked, shown in every dialog, kept, found again", () =>
  visitUnmoved(async (page) => {
    assert.ok(naughty.length > 400);
    await fillAll(page, LIST);
    await field(page, "speakers").getByLabel("As pasted lines").check();
    await putIn(input(page, "speakers"), LIST);
    await page.getByRole("button", { name: "Check report" }).first().click();
    const before = await formValues(page);
    assert.ok(before.every(([, value]) => value === LIST || value === ""));
    await page.locator("details.figures > summary").click();
    await page.locator("details.figures table").first().waitFor();
    await page.getByRole("button", { name: "Begin the next report" }).click();
    await page.getByRole("dialog").getByText("Carried over").waitFor();
    await page.keyboard.press("Escape");
    await kept(page);
    await reload(page);
    assert.deepEqual(await formValues(page), before);

    const dialog = await openDrafts(page);
    await dialog.getByRole("button", { name: /^Duplicate/ }).click();
    await dialog.getByRole("heading", { level: 3 }).nth(1).waitFor();
  }));

test("the same strings, dealt out to the fields and saved in each format, open again as the same draft", () =>
  visitUnmoved(async (page) => {
    await field(page, "speakers").getByLabel("As pasted lines").check();
    const areas = await page.locator("#report textarea:visible").all();
    const dealt = (/** @type {number} */ to) =>
      naughty.filter((_, index) => index % areas.length === to).join("\n");
    for (const [index, area] of areas.entries()) {
      await putIn(area, dealt(index));
    }
    const before = await formValues(page);
    for (const format of FORMATS) {
      const file = await saveAs(page, format, { anyway: true });
      await fillAll(page, "");
      await openFile(page, file);
      await takeOver(page, "IGF 2018 Short Report");
      assert.deepEqual(await formValues(page), before, format);
    }
  }));

test("the strings one by one as speakers: from lines to rows and back nothing changes", () =>
  visitUnmoved(async (page) => {
    const speakers = field(page, "speakers");
    await speakers.getByLabel("As pasted lines").check();
    await putIn(input(page, "speakers"), LIST);
    await speakers.getByLabel("As rows").check();
    assert.ok((await speakers.locator(".row").count()) > 400);
    await speakers.getByLabel("As pasted lines").check();
    assert.equal(await input(page, "speakers").inputValue(), LIST);
  }));

test("drafts with hostile names and titles: listed, renamed, deleted, brought back as text", () =>
  visitUnmoved(async (page) => {
    const names = naughty.filter((text) => /[<>"'`\u202e\u2066]/.test(text)).slice(0, 12);
    await input(page, "title").fill(HOSTILE);
    await kept(page);
    const dialog = await openDrafts(page);
    for (const name of names) {
      await dialog.getByRole("button", { name: "Rename" }).click();
      await dialog.getByLabel("Name of the draft").fill(name);
      await page.keyboard.press("Enter");
      await dialog.getByLabel("Name of the draft").waitFor({ state: "detached" });
      const shown = await dialog.getByRole("heading", { level: 3 }).textContent();
      assert.equal(shown, name.replace(/\s+/g, " ").trim().slice(0, 120));
    }
    await dialog.getByRole("button", { name: "Delete" }).first().click();
    await dialog.getByRole("button", { name: "Undo" }).click();
    await dialog.getByRole("button", { name: /^Open/ }).click();
    await dialog.waitFor({ state: "hidden" });
    assert.equal(await input(page, "title").inputValue(), HOSTILE);
  }));

test("what is stored under names of the inner parts of JavaScript's objects stays in sight", () =>
  visitUnmoved(async (page) => {
    await input(page, "title").fill("Rivers");
    await kept(page);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open("rapporteur");
          opening.onsuccess = () => {
            const store = opening.result
              .transaction("contents", "readwrite")
              .objectStore("contents");
            store.openCursor().onsuccess = ({ target }) => {
              const cursor = /** @type {IDBRequest<IDBCursorWithValue>} */ (target).result;
              const own = '{"__proto__": "still here", "constructor": "this too"}';
              const answers = Object.fromEntries([
                ...Object.entries(cursor.value.answers),
                ...Object.entries(JSON.parse(own)),
              ]);
              cursor.update({ ...cursor.value, answers }).onsuccess = () => {
                opening.result.close();
                resolve(true);
              };
            };
          };
        }),
    );
    for (const time of ["first", "second"]) {
      await reload(page);
      assert.equal(await input(page, "title").inputValue(), "Rivers");
      const outside = await words(page.locator(".outside"));
      for (const text of ["still here", "this too"]) {
        assert.ok(outside.includes(text), `${text}, the ${time} time`);
      }
      await input(page, "theme").fill(`Written the ${time} time`);
      await kept(page);
    }
    const content = Buffer.from('{"template": "igf-2018-short", "answers": {"__proto__": "no"}}');
    await openFile(page, { name: "draft.json", content });
    await page.getByRole("dialog").getByText("__proto__").first().waitFor();
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
    await page.keyboard.type("end");
    const left = await input(page, "discussion").inputValue();
    assert.ok(left === `${text}end`, `${left.length} characters are left of ${text.length + 3}`);
  }));

/** A report whose discussion is ten megabytes of one line. */
const ENDLESS = {
  title: "Ten megabytes",
  discussion: "Ten words of nine letters make one hundred kilobytes soon. ".repeat(175_000).trim(),
};

const PAGE_OF_TEN_MEGABYTES = `IGF 2018 Short Report
- Session title: ${ENDLESS.title}
- Date: 13 November 2018
- Organizer(s): Society of Ferries
- Please elaborate on the discussion held, specifically on areas of agreement and divergence:
${ENDLESS.discussion}
`;

/** @param {Page} page */
async function takeOverTenMegabytes(page) {
  const dialog = page.getByRole("dialog", { name: "Paste a whole report" });
  await dialog.getByText(like("The first 100,000 of 10,")).waitFor();
  const shown = await dialog.getByLabel("Text of the report").inputValue();
  assert.equal(shown.length, 100_000);
  await dialog.getByRole("button", { name: like("Take over the IGF 2018 Short Report") }).click();
  await dialog.waitFor({ state: "hidden" });
  const taken = await input(page, "discussion").inputValue();
  assert.ok(taken === ENDLESS.discussion, `${taken.length} of ${ENDLESS.discussion.length}`);
}

for (const { name, content } of [
  {
    name: "ten.json",
    content: JSON.stringify({ template: "igf-2018-short", answers: ENDLESS }),
  },
  { name: "ten.txt", content: PAGE_OF_TEN_MEGABYTES },
]) {
  test(`ten megabytes in ${name} are shown from their beginning and taken over whole`, () =>
    visitUnmoved(async (page) => {
      await openFile(page, { name, content: Buffer.from(content) });
      await takeOverTenMegabytes(page);
    }));
}

test("ten megabytes are pasted, taken over whole, and emptied out of the box again", () =>
  visitUnmoved(async (page) => {
    await page.getByRole("button", { name: "Paste a whole report" }).click();
    const dialog = page.getByRole("dialog", { name: "Paste a whole report" });
    const box = dialog.getByLabel("Text of the report");
    await box.fill("What was here before");
    await pressPaste(page, PAGE_OF_TEN_MEGABYTES);
    await dialog.getByRole("button", { name: "Find the fields" }).click();
    await takeOverTenMegabytes(page);

    await page.getByRole("button", { name: "Paste a whole report" }).click();
    await dialog.getByRole("button", { name: "Empty the box" }).click();
    assert.equal(await box.inputValue(), "");
    await page.keyboard.type("Written anew");
    assert.equal(await box.inputValue(), "Written anew");
  }));

test("what is too large for a report is refused with the limit, and stays out of the page", () =>
  visitUnmoved(async (page) => {
    await page.getByRole("button", { name: "Paste a whole report" }).click();
    const dialog = page.getByRole("dialog", { name: "Paste a whole report" });
    await dialog.getByLabel("Text of the report").focus();
    await pressPaste(page, "Far too much. ".repeat(2_500_000));
    await dialog.getByRole("button", { name: "Find the fields" }).click();
    await dialog.getByText(like("this one has 34 MB, and 32 MB is the most")).waitFor();
    await page.keyboard.press("Escape");
    await openFile(page, { name: "far.txt", content: Buffer.alloc(33 * 1024 * 1024, "word ") });
    await dialog.getByText(like("this one has 33 MB, and 32 MB is the most")).waitFor();
  }));

/**
 * Replaces the text of the box that has the focus by pasting with the keyboard.
 *
 * @param {Page} page
 * @param {string} text
 */
async function pressPaste(page, text) {
  await page.evaluate((copied) => {
    addEventListener(
      "copy",
      (event) => {
        event.clipboardData?.setData("text/plain", copied);
        event.preventDefault();
      },
      { once: true },
    );
  }, text);
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+c");
  await page.keyboard.press("Control+v");
}
