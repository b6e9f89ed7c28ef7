// The storage is full: said plainly, and nothing is lost. Only Chromium can be told how much room there is.

import assert from "node:assert/strict";
import test from "node:test";

import { siteUrl, useBrowser, visit } from "./harness.mjs";
import { input, kept, openPage, reload, someWords, words } from "./steps.mjs";

useBrowser();

test("no room is left: told, the text stays, and is kept when there is room again", () =>
  visit(async ({ page, context }) => {
    const client = await context.newCDPSession(page);
    const { origin } = new URL(siteUrl);
    await client.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
    await openPage(page);
    const text = someWords(2000);
    await input(page, "discussion").fill(text);
    const alert = page.getByRole("alert");
    assert.match(await words(alert), /The browser has no room left/);
    assert.match(await words(page.locator("#kept")), /Not kept$/);
    assert.equal(await input(page, "discussion").inputValue(), text);

    await client.send("Storage.overrideQuotaForOrigin", { origin });
    await input(page, "title").fill("Tides and Timetables");
    await kept(page);
    assert.equal(await alert.count(), 0);
    await reload(page);
    assert.equal(await input(page, "title").inputValue(), "Tides and Timetables");
    assert.equal(await input(page, "discussion").inputValue(), text);
  }));
