// Scenes: the page as one file, opened from disk.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";

import { useBrowser, visit } from "./harness.mjs";
import {
  field,
  fixture,
  importReport,
  input,
  kept,
  like,
  openDrafts,
  ready,
  words,
} from "./steps.mjs";

/** @import { Page } from "playwright-core" */

useBrowser();

const file = new URL("../../dist/rapporteur.html", import.meta.url);

/** @param {Page} page */
async function open(page) {
  await page.goto(file.href);
  await ready(page);
}

test("from disk: imports, checks, mends, keeps the draft, finds it again", () =>
  visit(async ({ page, context, account }) => {
    await open(page);
    await importReport(page, await fixture("two-reports.txt"), "IGF 2018 Short Report");
    const theme = field(page, "theme");
    await theme.getByRole("button", { name: like("Use “Technical & Operational Issues”") }).click();
    assert.equal(await input(page, "theme").inputValue(), "Technical & Operational Issues");
    const title = await input(page, "title").inputValue();
    await kept(page);
    await page.close();
    const next = await context.newPage();
    await open(next);
    assert.equal(await input(next, "title").inputValue(), title);
    assert.equal(await input(next, "theme").inputValue(), "Technical & Operational Issues");
    const dialog = await openDrafts(next);
    await dialog.getByText("open on this page").waitFor();
    assert.match(await words(dialog), /Drafts are kept in this browser/);
    const elsewhere = account.requests.filter((url) => !/^(file|data|blob):/.test(url));
    assert.deepEqual(elsewhere, []);
    // The account knows the served origin only: what was asked for is judged above.
    account.requests.length = 0;
  }));

test("nothing but itself: no address, no script without its hash, no inline style", async () => {
  const html = await readFile(file, "utf8");
  const policy = html.match(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/)?.[1] ?? "";
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|'self'|https?:/);
  assert.match(policy, /script-src 'sha256-[^']+' 'wasm-unsafe-eval';/);
  const markup = html
    .replace(/<script[^>]*>[^]*?<\/script>/g, "")
    .replace(/<style>[^]*<\/style>/, "");
  assert.doesNotMatch(markup, /(?:src|href)="(?!data:|#)/);
  for (const carried of ["module/rapporteur_bg.wasm", "module/rapporteur_documents_bg.wasm"]) {
    assert.ok(html.includes(`id="asset:${carried}"`), carried);
  }
});
