// What a person does on the page, in the words of its scenes.

import { readFile } from "node:fs/promises";

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
 * Opens the page and waits until the form stands.
 *
 * @param {Page} page
 */
export async function openPage(page) {
  await page.goto("./");
  await page.locator("#field-title").waitFor();
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
  return plain(await locator.innerText());
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
    const options = { clipboardData: data, bubbles: true, cancelable: true };
    const event = new ClipboardEvent("paste", options);
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
  await page.getByRole("button", { name: like(`Take over the ${form}`) }).click();
}

/**
 * So many words.
 *
 * @param {number} count
 */
export function someWords(count) {
  return Array.from({ length: count }, (_, index) => `word${index + 1}`).join(" ");
}
