// Scenes: what is typed is there again, in one tab and in two, and when the browser's storage fails.

import assert from "node:assert/strict";
import test from "node:test";

import { servedTest, sourcesUrl, stagedTest, useBrowser, visit } from "./harness.mjs";
import {
  fixture,
  importReport,
  input,
  kept,
  like,
  openDraft,
  openDrafts,
  openPage,
  plain,
  reload,
  someWords,
  words,
} from "./steps.mjs";

/** @import { Locator, Page } from "playwright-core" */

useBrowser();

/**
 * A page of the same origin without the product.
 *
 * @param {Page} page
 */
const bare = async (page) => {
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await page.goto("./icon.svg");
};

/** @param {Locator} dialog */
const names = async (dialog) =>
  (await dialog.getByRole("heading", { level: 3 }).allInnerTexts()).map(plain);

stagedTest("a rapporteur of three sessions: writes, closes, finds everything again", () =>
  visit(async ({ page, context }) => {
    await openPage(page);
    await input(page, "title").fill("Tides and Timetables");
    await input(page, "discussion").fill(someWords(40));
    await kept(page);
    await page.close();

    const second = await context.newPage();
    await openPage(second);
    assert.equal(await input(second, "title").inputValue(), "Tides and Timetables");
    assert.equal(await input(second, "discussion").inputValue(), someWords(40));
    assert.match(await words(second.locator("#kept")), /^Tides and Timetables – Kept/);

    let dialog = await openDrafts(second);
    await dialog.getByLabel("Form of a new draft").selectOption("igf-2018-long");
    await dialog.getByRole("button", { name: "New draft" }).click();
    await dialog.waitFor({ state: "hidden" });
    assert.equal(await second.locator("#template").inputValue(), "igf-2018-long");
    assert.equal(await input(second, "title").inputValue(), "");
    await input(second, "title").fill("Harbour Wardens");
    await kept(second);

    dialog = await openDrafts(second);
    assert.deepEqual(await names(dialog), ["Harbour Wardens", "Tides and Timetables"]);
    await dialog.getByRole("button", { name: like("Duplicate “Tides and Timetables”") }).click();
    await dialog.getByRole("heading", { name: like("Tides and Timetables (copy 1)") }).waitFor();
    // What is outside of an open dialog cannot be heard.
    await dialog
      .getByRole("status")
      .getByText(/duplicated/)
      .waitFor();
    await dialog
      .getByRole("button", { name: like("Rename “Tides and Timetables (copy 1)”") })
      .click();
    await dialog.getByLabel("Name of the draft").fill("Third session");
    await second.keyboard.press("Enter");
    await dialog.getByRole("heading", { name: "Third session" }).waitFor();
    await openDraft(dialog, "Third session");
    assert.equal(await input(second, "discussion").inputValue(), someWords(40));
    await input(second, "discussion").fill("Other words");
    await kept(second);

    dialog = await openDrafts(second);
    await openDraft(dialog, "Tides and Timetables");
    assert.equal(await input(second, "discussion").inputValue(), someWords(40));

    await reload(second);
    assert.equal(await input(second, "title").inputValue(), "Tides and Timetables");
  }),
);

test("a deleted draft can be brought back, at once and later, or deleted for good", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await input(page, "title").fill("Tides and Timetables");
    await kept(page);
    let dialog = await openDrafts(page);
    await dialog.getByRole("button", { name: like("Delete “Tides and Timetables”") }).click();
    await dialog.getByText("There are no drafts yet").waitFor();
    assert.equal(await input(page, "title").inputValue(), "");
    await page.keyboard.press("Enter");
    await openDraft(dialog, "Tides and Timetables");
    assert.equal(await input(page, "title").inputValue(), "Tides and Timetables");

    dialog = await openDrafts(page);
    await dialog.getByRole("button", { name: like("Delete “Tides and Timetables”") }).click();
    await dialog.getByText("There are no drafts yet").waitFor();
    await reload(page);
    assert.equal(await input(page, "title").inputValue(), "");
    dialog = await openDrafts(page);
    await dialog.getByText("Deleted drafts").click();
    await dialog.getByRole("button", { name: like("Bring back “Tides and Timetables”") }).click();
    await dialog.getByRole("button", { name: like("Delete “Tides and Timetables”") }).click();
    await dialog
      .getByRole("button", { name: like("Delete for good: “Tides and Timetables”") })
      .click();
    await dialog.getByText("Deleted drafts").waitFor({ state: "hidden" });
    const left = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open("rapporteur");
          request.onsuccess = () => {
            const tables = [...request.result.objectStoreNames];
            const reading = request.result.transaction(tables);
            const counts = tables.map(
              (name) =>
                new Promise((counted) => {
                  const count = reading.objectStore(name).count();
                  count.onsuccess = () => counted(count.result);
                }),
            );
            Promise.all(counts).then((all) => {
              request.result.close();
              resolve(all);
            });
          };
        }),
    );
    assert.deepEqual(left, [0, 0, 0]);
  }));

stagedTest("what was typed in the last moment before the page is left is there again", () =>
  visit(async ({ page, context }) => {
    await openPage(page);
    await input(page, "title").fill("Tides");
    await kept(page);
    for (const leave of ["reload", "close", "elsewhere"]) {
      const here = context.pages()[0] ?? (await context.newPage());
      await openPage(here);
      await input(here, "title").focus();
      await here.keyboard.press("End");
      await here.keyboard.insertText(` ${leave}`);
      const text = await input(here, "title").inputValue();
      if (leave === "reload") {
        await here.reload();
      } else if (leave === "close") {
        await here.close({ runBeforeUnload: true });
      } else {
        await here.goto("about:blank");
      }
      const next = await context.newPage();
      await here.close();
      await openPage(next);
      assert.equal(await input(next, "title").inputValue(), text);
    }
  }),
);

test("what nobody wrote is no change: coming back to the page, going through questions, a check", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await input(page, "title").fill("Tides");
    await kept(page);
    await page.evaluate(() => {
      new MutationObserver(() => {
        document.documentElement.dataset["changed"] = "yes";
      }).observe(/** @type {Element} */ (document.querySelector("#kept")), { attributes: true });
      dispatchEvent(new PageTransitionEvent("pageshow"));
    });
    await input(page, "discussion").focus();
    await input(page, "theme").focus();
    await page.getByRole("button", { name: "Check report" }).first().click();
    await page.locator("#summary").waitFor();
    assert.equal(await page.locator("html[data-changed]").count(), 0);
  }));

stagedTest(
  "the same draft in two tabs: each is told, nothing is lost, whichever way it goes on",
  () =>
    visit(async ({ page, context }) => {
      await openPage(page);
      await input(page, "title").fill("Tides and Timetables");
      await kept(page);
      const second = await context.newPage();
      await openPage(second);
      const told = second.locator(".notice.elsewhere");
      assert.match(await words(told), /This draft is open in another tab/);
      await told.getByRole("button", { name: "Go on here instead" }).click();
      await told.waitFor({ state: "detached" });
      await page.locator(".notice.elsewhere").waitFor();

      // Both write: the first one's words go into the history.
      await input(second, "discussion").fill("Written in the second tab");
      await kept(second);
      await input(page, "discussion").fill("Written in the first tab");
      await page.getByRole("button", { name: "Go on with the text on this page" }).waitFor();
      await page.getByRole("button", { name: "Keep the text here as a draft of its own" }).click();
      await kept(page);
      assert.equal(await input(page, "discussion").inputValue(), "Written in the first tab");
      assert.equal(await input(second, "discussion").inputValue(), "Written in the second tab");
      const dialog = await openDrafts(page);
      assert.deepEqual(await names(dialog), [
        "Tides and Timetables (second tab)",
        "Tides and Timetables",
      ]);
      assert.match(await words(dialog), /open in another tab/);
      await openDraft(dialog, "Tides and Timetables");

      // The first one goes on with its own text: the other text is in the history.
      await input(page, "discussion").fill("Both, in the first tab");
      await page.getByRole("button", { name: "Go on with the text on this page" }).click();
      await kept(page);
      await second.locator(".notice.elsewhere").waitFor();
      await page.getByRole("button", { name: "Drafts", exact: true }).click();
      await page.getByRole("button", { name: like("History of “Tides and Timetables”") }).click();
      const history = page.getByRole("dialog", { name: "History" });
      await history.getByRole("button", { name: "as another tab had it" }).click();
      await history.getByText("Written in the second tab").waitFor();
    }),
);

servedTest("a tab that has the draft and does not answer: it is taken from it", () =>
  visit(async ({ page, context }) => {
    await openPage(page);
    await input(page, "title").fill("Tides");
    await kept(page);
    await page.close();
    const silent = await context.newPage();
    await bare(silent);
    await silent.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open("rapporteur");
          opening.onsuccess = () => {
            const heads = opening.result.transaction("heads").objectStore("heads");
            heads.getAllKeys().onsuccess = ({ target }) => {
              const [id] = /** @type {IDBRequest<string[]>} */ (target).result;
              opening.result.close();
              const never = () => {
                resolve(undefined);
                return new Promise(() => {});
              };
              navigator.locks.request(`rapporteur-draft ${id}`, never).catch(({ name }) => {
                document.documentElement.setAttribute("lost", name);
              });
            };
          };
        }),
    );
    const second = await context.newPage();
    await openPage(second);
    const told = second.locator(".notice.elsewhere");
    await told.getByRole("button", { name: "Go on here instead" }).click();
    await told.waitFor({ state: "detached" });
    await silent.locator("[lost=AbortError]").waitFor();
    await input(second, "title").fill("Tides and Timetables");
    await kept(second);
  }),
);

stagedTest(
  "tabs without locks and without a channel: the revision alone keeps the text apart",
  () =>
    visit(async ({ page, context }) => {
      await context.addInitScript(() => {
        Object.defineProperty(navigator, "locks", { value: undefined });
        Object.defineProperty(globalThis, "BroadcastChannel", { value: undefined });
      });
      await openPage(page);
      await input(page, "title").fill("Tides");
      await kept(page);
      const second = await context.newPage();
      await openPage(second);
      await input(second, "discussion").fill("Written in the second tab");
      await kept(second);
      await input(page, "discussion").fill("Written in the first tab");
      const told = page.locator(".notice.elsewhere");
      assert.match(await words(told), /This draft was changed in another tab/);
      await told.getByRole("button", { name: "Go on with the text of the other tab" }).click();
      await told.waitFor({ state: "detached" });
      assert.equal(await input(page, "discussion").inputValue(), "Written in the second tab");
      await page.getByRole("button", { name: "Drafts", exact: true }).click();
      await page.getByRole("button", { name: like("History of “Tides”") }).click();
      const history = page.getByRole("dialog", { name: "History" });
      await history.getByRole("button", { name: "while another tab had the draft" }).click();
      await history.getByText("Written in the first tab").waitFor();
    }),
);

test("an import goes into the history, and an earlier version comes back and goes again", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await input(page, "title").fill("My own title");
    await importReport(page, await fixture("clean-short-report.txt"), "IGF 2018 Short Report");
    const imported = await input(page, "title").inputValue();
    await kept(page);
    await page.getByRole("button", { name: "Drafts", exact: true }).click();
    await page.getByRole("button", { name: /^History of/ }).click();
    const history = page.getByRole("dialog", { name: "History" });
    await history.getByRole("button", { name: "before an import" }).click();
    await history.getByText("My own title").waitFor();
    assert.match(
      await words(history.locator(".preview")),
      /Title\s+differs from now\s+My own title/,
    );
    await history.getByRole("button", { name: "Restore this version" }).click();
    await page.locator(".notice.restored").waitFor();
    assert.equal(await input(page, "title").inputValue(), "My own title");
    assert.equal(await input(page, "discussion").inputValue(), "");
    await page.locator(".notice.restored").getByRole("button", { name: "Undo" }).click();
    assert.equal(await input(page, "title").inputValue(), imported);
    await kept(page);
    await reload(page);
    assert.equal(await input(page, "title").inputValue(), imported);
  }));

stagedTest("a draft deleted in another tab: its text stays here and can be kept again", () =>
  visit(async ({ page, context }) => {
    await openPage(page);
    await input(page, "title").fill("Tides");
    await kept(page);
    const second = await context.newPage();
    await openPage(second);
    const dialog = await openDrafts(second);
    await dialog.getByRole("button", { name: like("Delete “Tides”") }).click();
    const told = page.locator(".notice.gone");
    assert.match(await words(told), /This draft was deleted/);
    await told.getByRole("button", { name: "Keep it again" }).click();
    await told.waitFor({ state: "detached" });
    await dialog.getByRole("button", { name: like("Open “Tides”") }).waitFor();
  }),
);

test("the database is deleted while the page is open: told, the text stays, can be kept again", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await input(page, "title").fill("Tides");
    await kept(page);
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase("rapporteur");
          request.onsuccess = resolve;
          request.onerror = reject;
        }),
    );
    await input(page, "discussion").fill("Written afterwards");
    const told = page.locator(".notice.gone");
    await told.getByRole("button", { name: "Keep it again" }).click();
    await kept(page);
    await reload(page);
    assert.equal(await input(page, "title").inputValue(), "Tides");
    assert.equal(await input(page, "discussion").inputValue(), "Written afterwards");
  }));

stagedTest("no storage at all: said plainly, and the page works", () =>
  visit(async ({ page, context }) => {
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, "indexedDB", {
        get: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    });
    await openPage(page);
    await input(page, "title").fill("Tides");
    assert.match(await words(page.getByRole("alert")), /The browser allows no storage here/);
    assert.equal(await words(page.locator("#kept")), "Not kept");
    assert.equal(await input(page, "title").inputValue(), "Tides");
    await page.getByRole("button", { name: "Drafts", exact: true }).click();
    await page.locator("dialog.of-drafts").first().waitFor({ state: "attached" });
    assert.equal(await page.getByRole("dialog").count(), 0, "there is no list to be shown");
    assert.equal(await page.getByRole("alert").count(), 1);
  }),
);

servedTest("another tab is in the way of the storage: told, and kept when it has gone", () =>
  visit(async ({ page, context }) => {
    await bare(page);
    // A tab that never lets go of the database, and one that wants to delete it.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open("rapporteur", 1);
          opening.onsuccess = () => {
            // Held, or the browser would close it as soon as it tidies up.
            Object.assign(globalThis, { connection: opening.result });
            indexedDB.deleteDatabase("rapporteur").onblocked = resolve;
          };
        }),
    );
    const second = await context.newPage();
    await openPage(second);
    await input(second, "title").fill("Tides");
    assert.match(await words(second.getByRole("alert")), /Another tab of this page/);
    await page.close();
    await kept(second);
    assert.equal(await second.getByRole("alert").count(), 0);
    await reload(second);
    assert.equal(await input(second, "title").inputValue(), "Tides");
  }),
);

servedTest(
  "a newer page has changed the storage: said plainly, before and while this one is open",
  () =>
    visit(async ({ page, context }) => {
      await openPage(page);
      await input(page, "title").fill("Tides");
      const upgraded = () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open("rapporteur", 1000);
          request.onsuccess = () => {
            request.result.close();
            resolve(true);
          };
          request.onerror = () => reject(request.error);
        });
      const newer = await context.newPage();
      await bare(newer);
      await newer.evaluate(upgraded);
      await input(page, "discussion").fill("Written afterwards");
      assert.match(await words(page.getByRole("alert")), /A newer version of this page/);
      const older = await context.newPage();
      await openPage(older);
      assert.match(await words(older.getByRole("alert")), /A newer version of this page/);
      await input(older, "title").fill("Still a place to write");
    }),
);

servedTest("damaged records do not stop the others, and their words can be had", () =>
  visit(async ({ page, context }) => {
    await openPage(page);
    await input(page, "title").fill("Tides");
    await kept(page);
    await page.close();
    const next = await context.newPage();
    await bare(next);
    await next.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open("rapporteur");
          request.onsuccess = () => {
            const database = request.result;
            const writing = database.transaction(["heads", "contents"], "readwrite");
            const heads = writing.objectStore("heads");
            heads.put("no draft at all", "a");
            heads.put({ id: "b", template: 7, revision: "many" }, "b");
            heads.put({ id: "c", template: "igf-2018-short", revision: 1, changed: 9e12 }, "c");
            writing.objectStore("contents").put({ answers: "words of b" }, "b");
            writing.objectStore("contents").put(new Date(), "c");
            writing.oncomplete = () => {
              database.close();
              resolve(true);
            };
          };
        }),
    );
    await openPage(next);
    assert.equal(await input(next, "title").inputValue(), "Tides");
    const dialog = await openDrafts(next);
    assert.equal(await dialog.getByText("A draft that cannot be read").count(), 2);
    await dialog.getByRole("button", { name: "Delete for good" }).first().click();
    await dialog.getByRole("button", { name: like("Open “Draft without a title”") }).click();
    await dialog.getByText("A draft that cannot be read").nth(1).waitFor();
    await dialog.getByRole("button", { name: "Copy what is left of it" }).first().waitFor();
    assert.equal(await input(next, "title").inputValue(), "Tides");
  }),
);

stagedTest("hostile text makes the round trip through the storage", () =>
  visit(async ({ page, context }) => {
    await openPage(page);
    const hostile =
      "<script>document.title='run'</script>\u202etfel\u202c \u0000 \u200b \u{1f30a} e\u0301 \ud800 ]]>";
    await input(page, "title").fill(hostile);
    const taken = await input(page, "title").inputValue();
    await kept(page);
    await page.close();
    const next = await context.newPage();
    await openPage(next);
    assert.equal(await input(next, "title").inputValue(), taken);
    const dialog = await openDrafts(next);
    assert.equal(await dialog.locator("script").count(), 0);
    assert.doesNotMatch(await next.title(), /^run/);
  }),
);

servedTest("ten megabytes make the round trip through the storage", () =>
  visit(
    async ({ page }) => {
      await openPage(page);
      const found = await page.evaluate(async () => {
        const load = (/** @type {string} */ name) =>
          import(new URL(`./js/drafts/${name}.js`, document.baseURI).href);
        const { Database } = await load("database");
        const { DraftStore } = await load("store");
        const store = new DraftStore(new Database(), "a tab of the test");
        const answers = {
          title: "Long",
          discussion: "<script>ten\u202e words of nine letters\u0000 \ud800".repeat(300_000),
        };
        const { id } = await store.create({ template: "igf-2018-short", answers });
        const text = `${answers.discussion}!`;
        const content = { template: "igf-2018-short", answers: { discussion: text }, strays: [] };
        await store.save(id, content, { revision: 1, cause: "import" });
        const { head, content: back } = await store.open(id);
        const former = await store.version(id, head.versions[0].at);
        return [
          answers.discussion.length > 10_000_000,
          back.answers.discussion === text,
          former.answers.discussion === answers.discussion,
        ];
      });
      assert.deepEqual(found, [true, true, true]);
    },
    { baseURL: sourcesUrl },
  ),
);
