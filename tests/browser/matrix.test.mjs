// The page says of a draft what the module says of it in Node: the same messages, at the same questions, on the same text.

import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import test from "node:test";

import { drafts } from "../support/drafts.mjs";
import { loadModule } from "../support/module.mjs";
import { sourcesUrl, useBrowser, visit } from "./harness.mjs";
import { openFile, openPage, takeOver } from "./steps.mjs";

/** @import { Page } from "playwright-core" */
/** @import { Diagnostic } from "../../target/site/module/rapporteur.js" */

useBrowser();

const { check, templates } = await loadModule();

/** Characters that keep a value's direction to itself. */
const ISOLATES = /[\u2068\u2069]/g;

/** One in so many of the drafts: each takes the page a moment. */
const EVERY = 4;

/**
 * What the page shows: the entries of its summary, and the marked characters of each text by the id of its question.
 *
 * @param {Page} page
 */
function shown(page) {
  return page.evaluate(() => {
    const entries = [...document.querySelectorAll(".summary li > a:first-child")];
    /** @type {Record<string, number[]>} */
    const marked = {};
    /** @type {NodeListOf<HTMLTextAreaElement>} */
    const areas = document.querySelectorAll("textarea[id^='field-']");
    for (const area of areas) {
      const copy = area.parentElement?.querySelector(".copy");
      /** @type {number[]} */
      const places = [];
      let start = 0;
      // The copy behind the text holds one element for each of its lines.
      for (const [index, line] of area.value.split("\n").entries()) {
        const element = copy?.children[index];
        let at = start;
        for (const node of element?.childNodes ?? []) {
          const { length } = node.textContent ?? "";
          if (node.nodeName === "MARK") {
            places.push(...Array.from({ length }, (_, offset) => at + offset));
          }
          at += length;
        }
        start += line.length + 1;
      }
      marked[area.id.slice("field-".length)] = places;
    }
    return { messages: entries.map((entry) => entry.textContent ?? ""), marked };
  });
}

/**
 * The messages of diagnostics in the page's own words.
 *
 * @param {Page} page
 * @param {Diagnostic[]} diagnostics
 */
function inWords(page, diagnostics) {
  return page.evaluate(async (list) => {
    const { loadMessages } = await import(new URL("./js/messages.js", document.baseURI).href);
    const messages = await loadMessages({ tag: "en", direction: "ltr" });
    return list.map((diagnostic) => String(messages.diagnostic(diagnostic)));
  }, diagnostics);
}

const chosen = drafts().filter(({ answers }, index) => index % EVERY === 0 && hasText(answers));

/** @param {Record<string, unknown>} answers */
function hasText(answers) {
  return Object.values(answers).some((answer) => typeof answer === "string" && /\S/.test(answer));
}

for (const [index, { template, answers }] of chosen.entries()) {
  test(`draft ${index + 1} of ${chosen.length}, on ${template}`, () =>
    visit(
      async ({ page }) => {
        await openPage(page);
        const content = Buffer.from(JSON.stringify({ template, answers }));
        await openFile(page, { name: "draft.json", content });
        const form = templates().find(({ id }) => id === template)?.name ?? "";
        await takeOver(page, form);
        await page.locator(".summary li").first().waitFor();

        const diagnostics = check(template, answers);
        const { messages, marked } = await shown(page);
        const plain = (/** @type {string} */ text) => text.replaceAll(ISOLATES, "");
        assert.equal(messages.length, diagnostics.length);
        const left = messages.map(plain);
        for (const message of (await inWords(page, diagnostics)).map(plain)) {
          const at = left.findIndex((entry) => entry.endsWith(message));
          assert.notEqual(at, -1, `the page does not say: ${message}`);
          left.splice(at, 1);
        }
        for (const [field, answer] of Object.entries(answers)) {
          if (typeof answer !== "string") {
            continue;
          }
          const places = new Set(
            diagnostics
              .filter((diagnostic) => diagnostic.field === field)
              .flatMap(({ span: { start, end } }) =>
                Array.from({ length: end - start }, (_, offset) => start + offset),
              ),
          );
          // What shows as nothing cannot be marked: the page marks the characters beside line breaks only.
          const visible = [...places].filter((at) => answer[at] !== "\n").toSorted((a, b) => a - b);
          const found = (marked[field] ?? []).filter((at) => answer[at] !== "\n");
          assert.deepEqual(found, visible, `marks in ${field}`);
        }
      },
      { baseURL: sourcesUrl },
    ));
}
