// Scenes: after the first visit the page starts without a network, and a new version waits until it is wanted.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

import { Host } from "../support/host.mjs";
import { siteUrl, useBrowser, visit } from "./harness.mjs";
import { holds, input, kept, openDrafts, openPage, ready, reload, words } from "./steps.mjs";

/** @import { Page } from "playwright-core" */

useBrowser();

const dist = fileURLToPath(new URL("../../dist/site", import.meta.url));

/**
 * Runs `work` with a host of the finished site under a path of its own.
 *
 * @param {(host: Host) => Promise<void>} work
 */
async function hosted(work) {
  const host = new Host(dist);
  await host.start();
  try {
    await work(host);
  } finally {
    await host.stop();
  }
}

/**
 * Waits until the service worker has all files: those of the first view and the rest.
 *
 * @param {Page} page
 */
async function settled(page) {
  const { paths } = await readWorker(dist);
  const haveAll = async (/** @type {number} */ count) => {
    await navigator.serviceWorker.ready;
    const name = (await caches.keys()).find((key) => key.startsWith("rapporteur /"));
    return name !== undefined && (await (await caches.open(name)).keys()).length === count;
  };
  await holds(page, haveAll, paths.length);
}

/**
 * The service worker of a site: its script, and the files that stand on its list.
 *
 * @param {string} folder
 */
async function readWorker(folder) {
  const worker = await readFile(path.join(folder, "service-worker.js"), "utf8");
  const [line = "", list = ""] = worker.match(/^self.*?= (\{.*?\n\});\n/s) ?? [];
  const { first, later } = JSON.parse(list);
  return { script: worker.slice(line.length), paths: Object.keys({ ...first, ...later }) };
}

/**
 * The finished site with one file changed, as a deployment of a new version leaves it.
 *
 * @param {(folder: string) => Promise<void>} work
 */
async function newVersion(work) {
  const folder = await mkdtemp(path.join(tmpdir(), "rapporteur-"));
  try {
    await cp(dist, folder, { recursive: true });
    const changed = path.join(folder, "locales/en.ftl");
    const text = await readFile(changed, "utf8");
    await writeFile(changed, text.replace("page-promise = ", "page-promise = New: "));
    const { withFiles } = await import("../../xtask/js/service-worker.mjs");
    const { script, paths } = await readWorker(folder);
    const files = new Map(
      await Promise.all(
        paths.map(
          async (name) => /** @type {const} */ ([name, await readFile(path.join(folder, name))]),
        ),
      ),
    );
    await writeFile(path.join(folder, "service-worker.js"), withFiles(script, files));
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("after one visit the page starts, checks and keeps drafts without a network", () =>
  hosted((host) =>
    visit(
      async ({ page, context, account }) => {
        await openPage(page);
        await input(page, "title").fill("Tides and Timetables");
        await kept(page);
        await settled(page);
        await page.close();
        await host.stop();

        const later = await context.newPage();
        await openPage(later);
        assert.equal(await input(later, "title").inputValue(), "Tides and Timetables");
        await input(later, "igf_ecosystem").fill("word ".repeat(80));
        await later.keyboard.press("Tab");
        await later.locator(".finding").first().waitFor();
        await openDrafts(later);
        const second = await later.evaluate(async () => {
          const file = "./module/rapporteur_documents.js";
          const documents = await import(new URL(file, document.baseURI).href);
          await documents.default();
          return Object.keys(documents).length > 1;
        });
        assert.equal(second, true);
        assert.deepEqual(account.failures, []);
        await host.start();
      },
      { baseURL: host.url },
    ),
  ));

test("a new version is told, and used when the writer says so, after the draft is kept", () =>
  hosted((host) =>
    newVersion((folder) =>
      visit(
        async ({ page }) => {
          await openPage(page);
          await settled(page);
          host.folder = folder;
          host.asked = [];
          await reload(page);
          await input(page, "title").fill("Typed in the old version");
          const told = page.locator(".notice.version");
          assert.match(await words(told), /A new version of this page is there/);
          assert.doesNotMatch(await words(page.locator(".promise")), /^New/);
          await input(page, "discussion").focus();
          await page.keyboard.type("to the last key");
          await told.getByRole("button", { name: "Use it now" }).click();
          await page.getByText("New: Everything you type").waitFor();
          await ready(page);
          assert.equal(await input(page, "title").inputValue(), "Typed in the old version");
          assert.equal(await input(page, "discussion").inputValue(), "to the last key");
          const names = await page.evaluate(() => caches.keys());
          assert.equal(names.length, 1, "the old files are gone");
          // What did not change was not fetched again.
          assert.ok(host.asked.includes("locales/en.ftl"));
          assert.ok(!host.asked.includes("module/rapporteur_bg.wasm"));
        },
        { baseURL: host.url },
      ),
    ),
  ));

test("a new version of which a file is not there yet is not used", () =>
  hosted((host) =>
    newVersion(async (folder) => {
      // The host is in the middle of a deployment: the list is new, the file is old.
      await cp(path.join(dist, "locales/en.ftl"), path.join(folder, "locales/en.ftl"));
      await visit(
        async ({ page, account }) => {
          await openPage(page);
          await settled(page);
          host.folder = folder;
          const state = await page.evaluate(async () => {
            const registration = await navigator.serviceWorker.ready;
            await registration.update().catch(() => {});
            const { installing } = registration;
            await new Promise((resolve) => {
              installing?.addEventListener("statechange", resolve);
              if (!installing) {
                resolve(undefined);
              }
            });
            return installing?.state ?? "refused";
          });
          assert.match(state, /redundant|refused/);
          assert.equal(await page.locator(".notice.version").count(), 0);
          await reload(page);
          // The browser prints the refused file as an error: that is the point here.
          account.consoleErrors.length = 0;
          account.failures.length = 0;
        },
        { baseURL: host.url },
      );
    }),
  ));

test("the site under development takes an old service worker and its files away", () =>
  hosted((host) =>
    visit(
      async ({ page, context }) => {
        host.maxAge = 0;
        await openPage(page);
        await settled(page);
        // The site as `cargo xtask serve` gives it out, at the same address.
        host.folder = fileURLToPath(new URL("../../target/site", import.meta.url));
        await page.evaluate(async () => {
          await (await navigator.serviceWorker.ready).update();
        });
        const isGone = async () => (await navigator.serviceWorker.getRegistrations()).length === 0;
        await holds(page, isGone, null);
        await page.close();
        const next = await context.newPage();
        await openPage(next);
        const found = await next.evaluate(async () => ({
          caches: await caches.keys(),
          workers: (await navigator.serviceWorker.getRegistrations()).length,
        }));
        assert.deepEqual(found, { caches: [], workers: 0 });
      },
      { baseURL: host.url },
    ),
  ));

test("the page can be installed: the manifest and its icons are whole", () =>
  visit(async ({ page }) => {
    await openPage(page);
    const manifest = await (await fetch(`${siteUrl}manifest.webmanifest`)).json();
    assert.deepEqual([manifest.start_url, manifest.scope], ["./", "./"]);
    for (const { src, sizes, type } of manifest.icons) {
      const found = await page.evaluate(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, src);
      assert.ok(type === "image/svg+xml" || found === sizes, `${src}: ${found}`);
    }
  }));
