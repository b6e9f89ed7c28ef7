// Opens the served page in the system's Chromium, its Firefox or its WebKitGTK, and keeps account of everything that it does.

import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { pathToFileURL } from "node:url";

import { chromium, firefox } from "playwright-core";

import { WebKit } from "../support/webdriver/webkit.mjs";
import { isSlow, slowDown } from "./slow.mjs";

/** @import { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core" */

/**
 * What a page did that a test may want to know.
 *
 * @typedef {object} Account
 * @property {string[]} requests addresses of all requests that left the page, its workers and its service worker
 * @property {string[]} failures requests without an answer, or with an answer that is an error
 * @property {string[]} consoleErrors
 * @property {string[]} pageErrors exceptions that nobody caught
 * @property {string[]} violations of the Content-Security-Policy in documents: directive and what it blocked (what the
 *   policy blocks inside a worker does not leave it, and shows nowhere)
 */

/**
 * A page with its account.
 *
 * @typedef {object} Visit
 * @property {Page} page
 * @property {BrowserContext} context
 * @property {Account} account
 */

/** Chromium asks nothing of the network by itself, and runs as root and without a graphics card. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // No name but this machine's own is looked up, whatever a page tries.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Firefox looks up no name but this machine's own: all others go to a proxy that is not there. */
const PREFERENCES = {
  "network.proxy.type": 1,
  "network.proxy.socks": "127.0.0.1",
  "network.proxy.socks_port": 9,
  "network.proxy.socks_remote_dns": true,
  "network.proxy.no_proxies_on": "127.0.0.1, localhost",
};

/**
 * @param {string} name
 * @returns {string}
 */
export function fromEnvironment(name) {
  const value = process.env[name];
  if (!value) {
    throw new Error(
      `${name} is not set. \`cargo xtask test page\` runs these tests; by hand, start ` +
        "`cargo xtask serve` and set SITE_URL to its address and CHROMIUM to the browser's path.",
    );
  }
  return value;
}

/** The address of the page: where the site is served, with a slash at its end, or the single file on disk. */
export const siteUrl = addressOf(fromEnvironment("SITE_URL"));

/** @param {string} named an address, or the path of a file */
function addressOf(named) {
  return /^https?:/.test(named) ? new URL(named).href : pathToFileURL(named).href;
}

/** The address of the page from its sources, whose modules a test may ask for one by one; the same where there is no other. */
export const sourcesUrl = new URL(process.env.SOURCES_URL || siteUrl).href;

/** Whether the tests run in Firefox: where no Chromium is named. */
export const inFirefox = !process.env.CHROMIUM && Boolean(process.env.FIREFOX);

/** Whether the tests run in WebKitGTK: where its driver is named, and neither of the others. */
export const inWebKit =
  !process.env.CHROMIUM && !process.env.FIREFOX && Boolean(process.env.WEBKIT_DRIVER);

/** Whether the page is the single file, opened from disk. */
export const fromDisk = new URL(siteUrl).protocol === "file:";

const noTest = () => Promise.resolve();

/**
 * A scene that takes more than one page and what a person does on it: other pages, or a clock, a storage, a language of the
 * test's own. A plain WebDriver gives none of them.
 */
export const stagedTest = inWebKit ? noTest : test;

/** A scene of the served page alone: what a file on disk does not do, or what a test puts in the place of its parts. */
export const servedTest = fromDisk ? noTest : stagedTest;

/** A scene that only Chromium can be told to play. */
export const chromiumTest = inFirefox ? noTest : stagedTest;

/** How long a scene waits for what is to come, in milliseconds: far longer than any machine should need. */
export const PATIENCE = isSlow ? 120_000 : 60_000;

/** @type {Browser} */
let browser;

/** @type {WebKit} */
let webKit;

/** Starts the browser before the tests of the calling file and ends it after them. */
export function useBrowser() {
  before(async () => {
    if (inWebKit) {
      webKit = await WebKit.start(fromEnvironment("WEBKIT_DRIVER"), fromEnvironment("WEBKIT"));
      return;
    }
    browser = inFirefox
      ? await firefox.launch({
          channel: "moz-firefox",
          executablePath: fromEnvironment("FIREFOX"),
          firefoxUserPrefs: PREFERENCES,
        })
      : await chromium.launch({ executablePath: fromEnvironment("CHROMIUM"), args: FLAGS });
  });
  after(() => (inWebKit ? webKit?.stop() : browser?.close()));
}

/**
 * Runs `work` on a page of its own with an empty profile. Afterwards the page must have broken no policy, thrown
 * nothing, printed no error and asked nothing of another origin: {@link assertClean}.
 *
 * @param {(visit: Visit) => Promise<void>} work
 * @param {BrowserContextOptions} [options]
 */
export async function visit(work, options = {}) {
  if (inWebKit) {
    await visitInWebKit(work, options);
    return;
  }
  const context = await browser.newContext({ baseURL: siteUrl, ...options });
  context.setDefaultTimeout(PATIENCE);
  try {
    const account = await keepAccount(context);
    if (isSlow) {
      await slowDown(context, !inFirefox);
    }
    const page = await context.newPage();
    await work({ page, context, account });
    if (options.javaScriptEnabled !== false) {
      // A last round trip, so that events on their way have arrived.
      await context.pages()[0]?.evaluate(
        () =>
          new Promise((resolve) => {
            setTimeout(resolve, 0);
          }),
      );
    }
    assertClean(account, options.baseURL);
  } finally {
    await context.close();
  }
}

/**
 * As {@link visit}, on a page that has as much of Playwright's ways as the scenes need that are played there. Requests
 * that failed and errors in the console are not told.
 *
 * @param {(visit: Visit) => Promise<void>} work
 * @param {BrowserContextOptions} options
 */
async function visitInWebKit(work, { viewport }) {
  const account = newAccount();
  await webKit.visit({ base: siteUrl, viewport: viewport ?? null }, async (page) => {
    await work(/** @type {Visit} */ (/** @type {unknown} */ ({ page, account })));
    Object.assign(account, await page.account());
  });
  assertClean(account);
}

/**
 * @param {Account} account
 * @param {string} [at] an address of the origin that the page may ask
 * @throws {assert.AssertionError} naming what the page should not have done
 */
export function assertClean(account, at = siteUrl) {
  const { origin } = new URL(at);
  assert.deepEqual(
    {
      elsewhere: account.requests.filter((url) => !staysAt(origin, url)),
      failures: account.failures,
      violations: account.violations,
      pageErrors: account.pageErrors,
      consoleErrors: account.consoleErrors,
    },
    { elsewhere: [], failures: [], violations: [], pageErrors: [], consoleErrors: [] },
  );
}

/**
 * Whether a request leaves nothing but the page's own origin. `data:` and `blob:` addresses go nowhere.
 *
 * @param {string} origin
 * @param {string} url
 */
function staysAt(origin, url) {
  const { protocol, origin: found } = new URL(url);
  return found === origin || protocol === "data:";
}

/** @returns {Account} */
function newAccount() {
  return { requests: [], failures: [], consoleErrors: [], pageErrors: [], violations: [] };
}

/** How browsers name what was still on its way when a page was left: it is missing to nobody. */
const LEFT = new Set(["net::ERR_ABORTED", "NS_BINDING_ABORTED"]);

/**
 * @param {BrowserContext} context
 * @returns {Promise<Account>}
 */
async function keepAccount(context) {
  const account = newAccount();
  context.on("request", (request) => account.requests.push(request.url()));
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    if (!LEFT.has(reason)) {
      account.failures.push(`${request.url()}: ${reason}`);
    }
  });
  context.on("response", (response) => {
    if (response.status() >= 400) {
      account.failures.push(`${response.url()}: ${response.status()}`);
    }
  });
  context.on("console", (message) => {
    if (message.type() === "error") {
      account.consoleErrors.push(`${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (error) => account.pageErrors.push(String(error.error())));
  await context.exposeBinding("reportViolation", (_source, /** @type {string} */ violation) => {
    account.violations.push(violation);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = /** @type {{ reportViolation(text: string): void }} */ (
        /** @type {unknown} */ (globalThis)
      );
      report.reportViolation(`${event.effectiveDirective} blocked ${event.blockedURI}`);
    });
  });
  return account;
}
