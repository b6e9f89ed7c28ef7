import assert from "node:assert/strict";
import test from "node:test";

import { loadModule } from "../support/module.mjs";
import { siteUrl, useBrowser, visit } from "./harness.mjs";

useBrowser();

test("the page loads, the module answers, nothing leaves the page's origin", async () => {
  const { version } = await loadModule();
  await visit(async ({ page, account }) => {
    const answer = await page.goto("./");
    assert.equal(answer?.status(), 200);
    await page.waitForLoadState("networkidle");
    assert.ok(account.requests.includes(`${siteUrl}module/rapporteur_bg.wasm`));

    const found = await page.evaluate(async () => {
      const path = "./module/rapporteur.js";
      const rapporteur = await import(new URL(path, document.baseURI).href);
      await rapporteur.default();
      return rapporteur.version();
    });
    assert.equal(found, version());
  });
});
