// Opens the served page in the system's Chromium and keeps account of everything that it does.

import assert from "node:assert/strict";
import { after, before } from "node:test";

import { chromium } from "playwright-core";

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

/**
 * @param {string} name
 * @returns {string}
 */
function fromEnvironment(name) {
  const value = process.env[name];
  if (!value) {
    throw new Error(
      `${name} is not set. \`cargo xtask test page\` runs these tests; by hand, start ` +
        "`cargo xtask serve` and set SITE_URL to its address and CHROMIUM to the browser's path.",
    );
  }
  return value;
}

/** The address at which the site is served, with a slash at its end. */
export const siteUrl = new URL(fromEnvironment("SITE_URL")).href;

/** @type {Browser} */
let browser;

/** Starts the browser before the tests of the calling file and ends it after them. */
export function useBrowser() {
  before(async () => {
    browser = await chromium.launch({
      executablePath: fromEnvironment("CHROMIUM"),
      args: FLAGS,
    });
  });
  after(() => browser?.close());
}

/**
 * Runs `work` on a page of its own with an empty profile. Afterwards the page must have broken no policy, thrown
 * nothing, printed no error and asked nothing of another origin: {@link assertClean}.
 *
 * @param {(visit: Visit) => Promise<void>} work
 * @param {BrowserContextOptions} [options]
 */
export async function visit(work, options = {}) {
  const context = await browser.newContext({ baseURL: siteUrl, ...options });
  try {
    const account = await keepAccount(context);
    const page = await context.newPage();
    await work({ page, context, account });
    // A last round trip, so that events on their way have arrived.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(resolve, 0);
        }),
    );
    assertClean(account);
  } finally {
    await context.close();
  }
}

/**
 * @param {Account} account
 * @throws {assert.AssertionError} naming what the page should not have done
 */
export function assertClean(account) {
  const { origin } = new URL(siteUrl);
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

/**
 * @param {BrowserContext} context
 * @returns {Promise<Account>}
 */
async function keepAccount(context) {
  /** @type {Account} */
  const account = {
    requests: [],
    failures: [],
    consoleErrors: [],
    pageErrors: [],
    violations: [],
  };
  context.on("request", (request) => account.requests.push(request.url()));
  context.on("requestfailed", (request) =>
    account.failures.push(`${request.url()}: ${request.failure()?.errorText}`),
  );
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
