// The engines that the work is run in: Node, and what browsers there are.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { chromium, firefox } from "playwright-core";

/** @import { Browser } from "playwright-core" */
/** @import { Group, Plan, Verdict } from "./work.mjs" */

/**
 * @typedef {object} Ran
 * @property {Verdict[]} verdicts
 * @property {Group[]} groups
 * @property {Record<string, string | number>[]} counts
 */

/** Where files stand: the page from its sources, the page to publish, the bench-only module, the bundles. */
export const FOLDERS = ["site", "shipped", "modules", "bench"];

const TYPES = /** @type {Record<string, string>} */ ({
  ".html": "text/html",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
});

/**
 * Serves the folders of `target/` that are needed, on this machine only, isolated so that browsers' clocks are precise.
 *
 * @param {string} target
 * @returns {Promise<{ url: string, close(): void }>}
 */
export async function serve(target) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const headers = {
      "content-type": TYPES[path.extname(pathname) || ".html"] ?? "application/octet-stream",
      "cache-control": "no-store",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
    };
    if (pathname === "/") {
      response.writeHead(200, headers).end("<!doctype html><title>benchmark</title>");
      return;
    }
    const file = path.join(target, pathname);
    const known = FOLDERS.some((folder) => file.startsWith(path.join(target, folder) + path.sep));
    (known ? readFile(file) : Promise.reject(new Error("outside"))).then(
      (content) => response.writeHead(200, headers).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @param {"Chromium" | "Firefox"} name
 * @param {string} executablePath
 * @returns {Promise<Browser>}
 */
export function launch(name, executablePath) {
  return name === "Chromium"
    ? chromium.launch({
        executablePath,
        args: [
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
        ],
      })
    : firefox.launch({
        channel: "moz-firefox",
        executablePath,
        firefoxUserPrefs: { "privacy.reduceTimerPrecision": false },
      });
}

/**
 * @param {string} target
 * @param {string} work the bundle of the work
 * @param {Plan} plan
 * @param {(work: string) => void} tell
 * @returns {Promise<Ran>}
 */
export async function inNode(target, work, plan, tell) {
  const at = (/** @type {string} */ file) => pathToFileURL(path.join(target, file)).href;
  const [{ counts, groups, verdicts }, rapporteur, floor] = await Promise.all([
    import(pathToFileURL(work).href),
    import(at("site/module/rapporteur.js")),
    import(at("modules/rapporteur-floor/rapporteur_floor.js")),
  ]);
  rapporteur.initSync({
    module: await readFile(path.join(target, "site/module/rapporteur_bg.wasm")),
  });
  floor.initSync({
    module: await readFile(path.join(target, "modules/rapporteur-floor/rapporteur_floor_bg.wasm")),
  });
  const modules = { rapporteur, floor };
  return {
    verdicts: verdicts(modules),
    groups: groups(modules, plan, tell),
    counts: counts(modules),
  };
}

/**
 * @param {Browser} browser
 * @param {string} url of the server
 * @param {Plan} plan
 * @returns {Promise<Ran>}
 */
export async function inBrowser(browser, url, plan) {
  const page = await browser.newPage();
  await page.goto(url);
  const ran = await page.evaluate(async ([base, asked]) => {
    const load = async (/** @type {string} */ file) => {
      const glue = await import(base + file);
      await glue.default();
      return glue;
    };
    const [{ counts, groups, verdicts }, rapporteur, floor] = await Promise.all([
      import(`${base}bench/work.js`),
      load("site/module/rapporteur.js"),
      load("modules/rapporteur-floor/rapporteur_floor.js"),
    ]);
    const modules = { rapporteur, floor };
    return {
      verdicts: verdicts(modules),
      groups: groups(modules, asked),
      counts: counts(modules),
    };
  }, /** @type {[string, Plan]} */ ([url, plan]));
  await page.close();
  return ran;
}
