// The account must notice what it is there for: each case does what a page must never do.

import assert from "node:assert/strict";
import test from "node:test";

import { assertClean, siteUrl, useBrowser, visit } from "./harness.mjs";

useBrowser();

/** @import { Account } from "./harness.mjs" */

/** @type {{ name: string, part: keyof Account, sign: RegExp, misdeed: () => unknown }[]} */
const cases = [
  {
    name: "a request to another origin",
    part: "violations",
    sign: /connect-src blocked http:\/\/localhost/,
    misdeed: () => fetch("http://localhost:9/").catch(() => undefined),
  },
  {
    name: "code made from text",
    part: "violations",
    sign: /script-src blocked eval/,
    // Behind a timer, because the policy is lifted for what the test itself evaluates.
    misdeed: () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            // eslint-disable-next-line no-eval -- the policy must refuse it
            globalThis.eval("1");
          } catch (error) {
            resolve(String(error));
          }
        }, 0);
      }),
  },
  {
    name: "an exception that nobody catches",
    part: "pageErrors",
    sign: /thrown by the test/,
    misdeed: () => {
      setTimeout(() => {
        throw new Error("thrown by the test");
      }, 0);
    },
  },
  {
    name: "an error in the console",
    part: "consoleErrors",
    sign: /printed by the test/,
    misdeed: () => console.error("printed by the test"),
  },
  {
    name: "a file that is not there",
    part: "failures",
    sign: /absent\.js: 404/,
    misdeed: () => fetch("./absent.js"),
  },
];

for (const { name, part, sign, misdeed } of cases) {
  test(`noticed: ${name}`, async () => {
    /** @type {Account | undefined} */
    let kept;
    const failed = visit(async ({ page, account }) => {
      kept = account;
      await page.goto("./");
      await page.evaluate(misdeed);
    });
    await assert.rejects(failed, assert.AssertionError);
    assert.match(kept?.[part].join("\n") ?? "", sign);
  });
}

test("noticed: a request that left for another origin", () => {
  const account = {
    requests: [`${siteUrl}main.js`, "https://elsewhere.example/"],
    failures: [],
    consoleErrors: [],
    pageErrors: [],
    violations: [],
  };
  assert.throws(() => assertClean(account), /elsewhere\.example/);
});
