// The page is usable before the whole checker is there, and loses nothing where that never comes.

import assert from "node:assert/strict";
import test from "node:test";

import { siteUrl, useBrowser, visit } from "./harness.mjs";
import {
  field,
  fixture,
  input,
  kept,
  openPage,
  paste,
  someWords,
  takeOver,
  words,
} from "./steps.mjs";

/** @import { Page } from "playwright-core" */
/** @import { Account } from "./harness.mjs" */

useBrowser();

const WHOLE = "**/module/rapporteur_bg.wasm";

/** A promise, and what keeps it. */
function gate() {
  let resolve = () => {};
  const promise = /** @type {Promise<void>} */ (
    new Promise((done) => {
      resolve = () => done();
    })
  );
  return { promise, resolve };
}

/**
 * Holds the checker's module back.
 *
 * @param {Page} page
 * @returns {Promise<() => void>} lets it come
 */
async function holdBack(page) {
  const { promise, resolve } = gate();
  await page.route(WHOLE, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** @param {Page} page */
async function openFirstView(page) {
  await page.goto("./");
  await page.locator("#report[data-checker=first]").waitFor();
  await input(page, "title").waitFor();
}

/** The state of a question as the rail tells it. @param {Page} page @param {string} id */
const state = (page, id) => words(page.locator(`.rail-link[href="#field-${id}"] .unseen`));

/** All that the page shows of findings. @param {Page} page */
const shown = (page) =>
  page.evaluate(() => ({
    summary: document.querySelector("#summary")?.textContent,
    findings: [...document.querySelectorAll(".finding")].map(({ textContent }) => textContent),
    counts: [...document.querySelectorAll(".count")].map(({ textContent }) => textContent),
    rail: document.querySelector(".rail-list")?.textContent,
  }));

/** @param {Page} page */
async function write(page) {
  await input(page, "title").fill("A title\nIn two lines");
  await input(page, "participants").fill("lots");
  await input(page, "discussion").fill("It was was said,and said again.");
  await input(page, "igf_ecosystem").fill(someWords(80));
  await page.keyboard.press("Tab");
}

test("prose is counted and checked before the whole checker is there, which then takes over by itself", () =>
  visit(async ({ page }) => {
    const release = await holdBack(page);
    await openFirstView(page);
    await write(page);
    assert.match(await words(field(page, "igf_ecosystem").locator(".count")), /80/);
    assert.match(await words(field(page, "igf_ecosystem").locator(".finding")), /Cut 5 words/);
    assert.match(await state(page, "igf_ecosystem"), /to look at/);
    assert.match(await state(page, "participants"), /being read/);
    assert.equal(await field(page, "participants").locator(".finding").count(), 0);

    // A check of everything waits.
    await page.getByRole("button", { name: "Check report" }).first().click();
    await page.locator("#status").getByText("One moment").waitFor();
    assert.equal(await page.locator("#summary").isVisible(), false);
    release();
    await page.locator("#summary").waitFor();
    assert.match(await state(page, "participants"), /to put right/);
    const late = await shown(page);

    const other = await page.context().newPage();
    await openPage(other);
    await other.locator("#tools").waitFor();
    await write(other);
    await other.getByRole("button", { name: "Check report" }).first().click();
    await other.locator("#summary").waitFor();
    assert.deepEqual(late, await shown(other));
  }));

test("a whole report that was pasted early stays where it was pasted, and its import is offered later", () =>
  visit(async ({ page }) => {
    const release = await holdBack(page);
    await openFirstView(page);
    const report = await fixture("clean-short-report.txt");
    await input(page, "discussion").focus();
    await paste(page, report);
    assert.equal(await input(page, "discussion").inputValue(), report);
    release();
    await takeOver(page, "IGF 2018 Short Report");
    await page.locator("#summary").getByText("The report keeps to the form").waitFor();
  }));

test("a first look that traps is made anew, and the checker takes over from it all the same", () =>
  visit(async ({ page }) => {
    const release = await holdBack(page);
    await openFirstView(page);
    await write(page);
    await page.evaluate(async () => {
      const file = "./module/rapporteur_first.js";
      const first = await import(new URL(file, document.baseURI).href);
      const { memory } = await first.default();
      new Uint8Array(memory.buffer).fill(0xff);
    });
    await input(page, "gender_discussion").fill("It was was discussed");
    await page.getByRole("alert").getByText("was started again").waitFor();
    assert.match(await words(field(page, "igf_ecosystem").locator(".finding")), /Cut 5 words/);
    await page.keyboard.press("Tab");
    await field(page, "gender_discussion").locator(".finding").waitFor();
    release();
    await field(page, "participants").locator(".finding").waitFor();
    assert.equal(await input(page, "gender_discussion").inputValue(), "It was was discussed");
  }));

/** What was asked in vain was meant to be. @param {Account} account */
function forgive(account) {
  account.failures.length = 0;
  account.consoleErrors.length = 0;
}

test("where the whole checker cannot be had, the page says so, keeps the text and tries again when asked", () =>
  visit(async ({ page, account }) => {
    await page.route(WHOLE, (route) => route.abort());
    await openFirstView(page);
    const alert = page.getByRole("alert").filter({ hasText: "are not checked yet" });
    await alert.waitFor();
    await write(page);
    await kept(page);
    assert.match(await words(field(page, "igf_ecosystem").locator(".finding")), /Cut 5 words/);
    const refused = page.waitForEvent("requestfailed");
    await alert.getByRole("button", { name: "Try again now" }).click();
    await refused;
    await page.unroute(WHOLE);
    await alert.getByRole("button", { name: "Try again now" }).click();
    await page.locator("#report[data-checker=whole]").waitFor();
    assert.equal(await alert.count(), 0);
    await field(page, "participants").locator(".finding").first().waitFor();
    assert.equal(await input(page, "title").inputValue(), "A title\nIn two lines");
    forgive(account);
  }));

test("the whole checker comes by itself when there is a network again", () =>
  visit(async ({ page, account }) => {
    await page.route(WHOLE, (route) => route.abort());
    await openFirstView(page);
    await page.getByRole("alert").getByText("are not checked yet").waitFor();
    await page.unroute(WHOLE);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.locator("#report[data-checker=whole]").waitFor();
    forgive(account);
  }));

test("the first view comes in two round trips: everything it takes is named by the page itself", () =>
  visit(async ({ page }) => {
    const html = await (await fetch(siteUrl)).text();
    const named = [...html.matchAll(/<(?:link|script)[^>]+(?:href|src)="\.\/([^"]+)"/g)]
      .map(([tag, name]) => ({ tag, name: name ?? "" }))
      .filter(({ tag }) => /stylesheet|preload|<script/.test(tag))
      .map(({ name }) => new URL(name, siteUrl).href);
    assert.ok(named.length >= 5, named.join(" "));
    // A script inside the page names the texts of the reader's language, of those that the list offers.
    const languages = /<script data-languages="([^"]+)"/.exec(html)?.[1]?.split(" ");
    const list = html.slice(html.indexOf('<select id="language"'));
    const offered = [...list.slice(0, list.indexOf("</select>")).matchAll(/value="([^"]+)"/g)];
    assert.deepEqual(
      languages,
      offered.map(([, tag]) => tag),
    );
    named.push(new URL("locales/en.ftl", siteUrl).href);
    const { promise, resolve } = gate();
    /** @type {Set<string>} */
    const asked = new Set();
    // No answer but the page's own, until all that it names has been asked for.
    await page.route("**/*", async (route) => {
      const url = route.request().url();
      if (url !== siteUrl) {
        asked.add(url);
        if (named.every((name) => asked.has(name))) {
          resolve();
        }
        await promise;
      }
      await route.continue();
    });
    await page.goto("./", { waitUntil: "commit" });
    await promise;
    const second = new Set(asked);
    await input(page, "title").waitFor();
    // What follows the first view, and what only decorates it.
    const allowed = /module\/rapporteur(_bg)?\.(js|wasm)$|js\/later\.js$|\.(svg|webmanifest)$/;
    const third = [...asked].filter((url) => !second.has(url) && !allowed.test(url));
    assert.deepEqual(third, []);
  }));
