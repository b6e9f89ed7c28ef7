// What a person does on the page, in the words of its scenes.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { PATIENCE, inFirefox, inWebKit } from "./harness.mjs";

/** @import { Locator, Page } from "playwright-core" */

/**
 * An invented report, as it would be copied from a published page.
 *
 * @param {string} name of a file in tests/fixtures
 */
export function fixture(name) {
  return readFile(new URL(`../fixtures/${name}`, import.meta.url), "utf8");
}

/**
 * Opens the page and waits until it is {@link ready}.
 *
 * @param {Page} page
 */
export async function openPage(page) {
  await page.goto("");
  await ready(page);
}

/**
 * Loads the page again and waits until it is {@link ready}.
 *
 * @param {Page} page
 */
export async function reload(page) {
  await page.reload();
  await ready(page);
}

/**
 * Waits until the form stands with the draft that was open last, and the whole checker is there.
 *
 * @param {Page} page
 */
export async function ready(page) {
  await page.locator("#field-title").waitFor();
  await page.locator("#kept[data-state]:not([data-state=opening])").waitFor();
  await page.locator("#report[data-checker=whole]").waitFor();
}

/**
 * Waits until all that was typed is stored.
 *
 * @param {Page} page
 */
export async function kept(page) {
  await page.locator("#kept[data-state=kept]").waitFor();
}

/**
 * Opens the list of drafts; done when it shows them.
 *
 * @param {Page} page
 */
export async function openDrafts(page) {
  await page.getByRole("button", { name: "Drafts", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Drafts" });
  await dialog.locator(".drafts > li").first().waitFor();
  return dialog;
}

/**
 * Opens a draft from the list; done when it is on the page.
 *
 * @param {Locator} dialog
 * @param {string} name
 */
export async function openDraft(dialog, name) {
  await dialog.getByRole("button", { name: like(`Open “${name}”`) }).click();
  await dialog.waitFor({ state: "hidden" });
}

/**
 * Waits until something holds that the page can tell with a promise only.
 *
 * @template T
 * @param {Page} page
 * @param {(argument: T) => Promise<boolean>} work
 * @param {T} argument
 */
export async function holds(page, work, argument) {
  const end = Date.now() + PATIENCE;
  // The types of the library take any function here, but not one that is generic.
  while (
    !(await page.evaluate(/** @type {(argument: unknown) => Promise<boolean>} */ (work), argument))
  ) {
    assert.ok(Date.now() < end, `it does not hold: ${work}`);
    await page.waitForTimeout(50);
  }
}

/**
 * The input of a field.
 *
 * @param {Page} page
 * @param {string} id
 */
export function input(page, id) {
  return page.locator(`#field-${id}`);
}

/**
 * The whole of a field: label, input, counts, diagnostics.
 *
 * @param {Page} page
 * @param {string} id
 */
export function field(page, id) {
  return page.locator(".field", { has: page.locator(`#field-${id}-label`) });
}

/**
 * Text as it is read: without the marks that keep directions apart.
 *
 * @param {Locator} locator
 */
export async function words(locator) {
  return plain(await locator.innerText()).trim();
}

/**
 * @param {string} text
 */
export function plain(text) {
  return text.replace(/[\u2066-\u2069]/g, "");
}

/**
 * A pattern for text that holds these words, whatever marks for directions stand between them.
 *
 * @param {string} text
 */
export function like(text) {
  const parts = text.split(/(?=[^\p{L}])|(?<=[^\p{L}])/u);
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(escaped.join("[\u2066-\u2069]*"));
}

/**
 * Pastes into whatever has the focus, as a person does, without touching the system's clipboard.
 *
 * @param {Page} page
 * @param {string} text
 */
export async function paste(page, text) {
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
    // Firefox takes no clipboard from a script by itself.
    Object.defineProperty(event, "clipboardData", { value: data });
    if (document.activeElement?.dispatchEvent(event)) {
      document.execCommand("insertText", false, pasted);
    }
  }, text);
}

/**
 * Takes over the report on the form `form` from a pasted page.
 *
 * @param {Page} page
 * @param {string} text
 * @param {string} form
 */
export async function importReport(page, text, form) {
  await page.getByRole("button", { name: "Paste a whole report" }).click();
  await page.getByLabel("Text of the report").fill(text);
  await page.getByRole("button", { name: "Find the fields" }).click();
  await takeOver(page, form);
}

/**
 * Takes over a report that the open dialog has found; done when it stands on the page.
 *
 * @param {Page} page
 * @param {string} form
 */
export async function takeOver(page, form) {
  await page.getByRole("button", { name: like(`Take over the ${form}`) }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
}

/**
 * So many words.
 *
 * @param {number} count
 */
export function someWords(count) {
  return Array.from({ length: count }, (_, index) => `word${index + 1}`).join(" ");
}

/**
 * A file as it goes in or comes out.
 *
 * @typedef {{ name: string, content: Buffer }} SomeFile
 */

/**
 * Chooses a file to open.
 *
 * @param {Page} page
 * @param {SomeFile} file
 */
export async function openFile(page, file) {
  await chooseFile(page, page.getByRole("button", { name: "Open a file" }), "#import-file", file);
  await page.locator("#import-text ~ .import-result :is(h3, .finding)").first().waitFor();
}

/**
 * Presses a button and chooses a file. Only Chromium tells a test of its file dialogs: elsewhere the input behind the button
 * takes the file.
 *
 * @param {Page} page
 * @param {Locator} button
 * @param {string} behind the input's selector
 * @param {SomeFile} file
 */
export async function chooseFile(page, button, behind, { name, content }) {
  const file = { name, mimeType: "", buffer: content };
  if (inFirefox || inWebKit) {
    await page.locator(behind).setInputFiles(file);
    return;
  }
  const choosing = page.waitForEvent("filechooser");
  await button.click();
  await (await choosing).setFiles(file);
}

/**
 * Drops a file onto an element.
 *
 * @param {Page} page
 * @param {string} selector
 * @param {{ name: string, content: string }} file
 */
export async function dropFile(page, selector, file) {
  await page.locator(selector).evaluate((element, { name, content }) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], name));
    for (const type of ["dragenter", "dragover", "drop"]) {
      element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, file);
}

/**
 * Saves the report in a format and gives back the file.
 *
 * @param {Page} page
 * @param {string} format the beginning of its name
 * @param {{ anyway?: boolean }} [options] whether the report has errors and is saved all the same
 * @returns {Promise<SomeFile>}
 */
export async function saveAs(page, format, { anyway = false } = {}) {
  await page.getByRole("button", { name: "Save, copy or print" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(format).check();
  const saved = await watchSaving(page);
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  if (anyway) {
    await dialog.getByRole("button", { name: "Save all the same" }).click();
  }
  await dialog.getByText("Saved:").waitFor();
  const file = await saved();
  await dialog.getByRole("button", { name: "Close" }).click();
  return file;
}

/**
 * Watches for a file that the page saves. Only Chromium tells a test of its downloads: elsewhere the file is taken from the
 * link that the page presses.
 *
 * @param {Page} page
 * @returns {Promise<() => Promise<SomeFile>>} waits for the file
 */
async function watchSaving(page) {
  if (!inFirefox && !inWebKit) {
    const saving = page.waitForEvent("download");
    return async () => {
      const download = await saving;
      const content = await readFile(await download.path());
      return { name: download.suggestedFilename(), content };
    };
  }
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    Object.assign(globalThis, {
      savedFile: new Promise((resolve) => {
        /** @type {Blob | null} */
        let blob = null;
        URL.createObjectURL = (made) => {
          blob = /** @type {Blob} */ (made);
          return createObjectURL(made);
        };
        addEventListener(
          "click",
          (event) => {
            const link = event.target;
            if (!(link instanceof HTMLAnchorElement) || link.download === "" || !blob) {
              return;
            }
            event.preventDefault();
            URL.createObjectURL = createObjectURL;
            const reader = new FileReader();
            reader.onload = () => resolve({ name: link.download, address: reader.result });
            reader.readAsDataURL(blob);
          },
          { capture: true },
        );
      }),
    });
  });
  return async () => {
    const { name, address } = await page.evaluate(
      () =>
        /** @type {Promise<{ name: string, address: string }>} */ (
          Reflect.get(globalThis, "savedFile")
        ),
    );
    return { name, content: Buffer.from(address.slice(address.indexOf(",") + 1), "base64") };
  };
}

/**
 * What stands in the form, field by field.
 *
 * @param {Page} page
 */
export function formValues(page) {
  return page.locator("#report textarea:visible, #report select:visible").evaluateAll((all) =>
    all.map((element) => [
      // Rows are numbered as they are made.
      element.id.replace(/-\d+-/, "-"),
      /** @type {HTMLTextAreaElement | HTMLSelectElement} */ (element).value,
    ]),
  );
}
