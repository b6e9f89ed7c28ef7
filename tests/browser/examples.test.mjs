// The examples in www/examples/, with the built package: attach, the custom elements, policies, form libraries.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import test from "node:test";

import { useBrowser, visit } from "./harness.mjs";

/** @import { Page } from "playwright-core" */

useBrowser();

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds in a page, frames and shadow trees among them.
 *
 * @param {Page} page
 */
async function barriers(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    /** @type {typeof import("axe-core")} */ (/** @type {any} */ (globalThis).axe).run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/**
 * Opens an example and waits until its checker is at work.
 *
 * @param {string} name
 * @param {(page: Page) => Promise<void>} work
 */
async function example(name, work) {
  await visit(async ({ page }) => {
    await page.addInitScript(() => {
      addEventListener("rapporteur:diagnostics", () => {
        document.documentElement.dataset["checked"] = "yes";
      });
    });
    await page.goto(`examples/${name}.html`);
    await page.waitForSelector("html[data-checked]");
    await work(page);
  });
}

/** @param {Page} page */
function errorsShown(page) {
  return page.locator(".rapporteur-error:visible .rapporteur-severity").count();
}

/** What a page holds, attributes and all. @param {Page} page */
function markup(page) {
  return page.evaluate(() => document.querySelector("form")?.outerHTML ?? "");
}

test("nothing is said while a field is typed for the first time; on leaving it, at once and until it is right", async () => {
  await example("attach", async (page) => {
    const women = page.locator("#women");
    assert.equal(await errorsShown(page), 0);
    await page.locator("#participants").fill("100");
    await women.pressSequentially("120");
    assert.equal(await errorsShown(page), 0);
    await women.press("Tab");
    assert.equal(await women.getAttribute("aria-invalid"), "true");
    const described = await women.getAttribute("aria-describedby");
    assert.match(
      await page.locator(`#${described}`).innerText(),
      /^Error: Check both figures: .?120.? is more/,
    );
    await women.fill("60");
    assert.equal(await women.getAttribute("aria-invalid"), null);
    assert.equal(await errorsShown(page), 0);
  });
});

test("the browser itself reports errors and nothing milder, and sends a report without errors", async () => {
  await example("attach", async (page) => {
    const valid = (/** @type {string} */ selector) =>
      page
        .locator(selector)
        .evaluate((/** @type {HTMLInputElement} */ input) => input.validity.valid);
    await page.locator("button:text('Send')").click();
    assert.equal(new URL(page.url()).search, "", "not sent");
    assert.ok((await errorsShown(page)) > 3);
    assert.ok(await page.locator("#title").evaluate((input) => input.matches(":user-invalid")));
    assert.equal(await page.evaluate(() => document.activeElement?.id), "title");

    await page.locator("#title").fill("A title");
    assert.ok(await valid("#title"));
    await page.locator("#theme").selectOption("Rivers of Data");
    assert.ok(!(await valid("#theme")), "a theme that the form does not have");
    await page.locator("#theme").selectOption("Media & Content");
    await page.locator("text=Open Forum").click();
    await page.locator("[name='speakers[0][name]']").fill("Noor Vanterpool");
    await page.locator("[name='speakers[0][affiliation]']").fill("Lagoon Telecom");
    await page.locator("[name='speakers[0][declaration]']").fill("female");
    await page.locator("#messages").fill("Islands need two paths to the world.");
    await page.locator("#women").fill("40");
    await page.locator("#participants").fill("about  100  participants. ,");
    const left = await page.evaluate(() =>
      [...document.querySelectorAll("input, textarea, select")]
        .filter((one) => !(/** @type {HTMLInputElement} */ (one).validity.valid))
        .map((one) => one.getAttribute("name")),
    );
    assert.deepEqual(left, []);
    await page.locator("button:text('Send')").click();
    await page.waitForURL(/attach\.html\?/);
    const sent = new URL(page.url()).searchParams;
    assert.equal(sent.get("session_type"), "of", "what is sent is what the page wrote");
    assert.equal(sent.get("speakers[0][name]"), "Noor Vanterpool");
  });
});

test("rows that are added later are checked, each error at its cell", async () => {
  await example("attach", async (page) => {
    await page.locator("[name='speakers[0][name]']").fill("Noor Vanterpool");
    await page.locator("#add").click();
    await page.locator("[name='speakers[1][affiliation]']").fill("Reef Watch");
    await page.locator("#title").focus();
    const wrong = page.locator("[name='speakers[1][name]']");
    await page.waitForFunction(() =>
      document.querySelector("[name='speakers[1][name]'][aria-invalid]"),
    );
    assert.match(
      await wrong.evaluate((/** @type {HTMLInputElement} */ input) => input.validationMessage),
      /Add the speaker’s name/,
    );
    await page.evaluate(() => document.querySelectorAll("#speakers p")[1]?.remove());
    await page.waitForFunction(() => !document.querySelector("[name='speakers[1][name]']"));
  });
});

test("counts move while typing, and what the page had at the field stays", async () => {
  await example("attach", async (page) => {
    const area = page.locator("#messages");
    assert.match((await area.getAttribute("aria-describedby")) ?? "", /^messages-help rapporteur-/);
    await area.fill("word ".repeat(151));
    assert.match(await page.locator(".rapporteur-counter span").first().innerText(), /151/);
    await page.locator("button:text('Start again')").click();
    await page.waitForFunction(() =>
      /\b0\b/.test(document.querySelector(".rapporteur-counter span")?.textContent ?? ""),
    );
    assert.equal(await errorsShown(page), 0);
  });
});

test("a fix is typed for the writer, and undo takes it back", async () => {
  await example("attach", async (page) => {
    const area = page.locator("#messages");
    await area.fill("Cables matter matter to islands.");
    await page.locator("#title").focus();
    await page.locator(".rapporteur-fix").first().click();
    assert.equal(await area.inputValue(), "Cables matter to islands.");
    await area.press("Control+z");
    assert.equal(await area.inputValue(), "Cables matter matter to islands.");
  });
});

test("detaching leaves no trace", async () => {
  await visit(async ({ page }) => {
    await page.goto("examples/attach.html");
    await page.waitForFunction(() => "attachment" in globalThis);
    const now = await markup(page);
    assert.match(now, /rapporteur-summary/);
    await page.locator("#title").fill("A title\u200b");
    await page.locator("#women").fill("x");
    await page.locator("button:text('Send')").click();
    await page.evaluate(() => /** @type {any} */ (globalThis).attachment.detach());
    const after = await markup(page);
    const { html, invalid } = await page.evaluate(async () => {
      const text = await (await fetch(location.href)).text();
      const raw = new DOMParser().parseFromString(text, "text/html").querySelector("form");
      return { html: raw?.outerHTML ?? "", invalid: document.querySelectorAll(":invalid").length };
    });
    assert.equal(after, html);
    assert.equal(invalid, 0);
  });
});

test("a strict policy is kept, and the summary takes the focus", async () => {
  await example("strict-policy", async (page) => {
    await page.locator("button").click();
    const summary = page.locator(".rapporteur-summary");
    await summary.waitFor();
    assert.ok(await summary.evaluate((element) => element === document.activeElement));
    assert.match(await page.title(), /^Error: /);
    await summary.locator("a").first().click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "title");
  });
});

test("two forms with different templates do not meet", async () => {
  await example("two-forms", async (page) => {
    await page.locator("#short-messages").fill("One.");
    await page.locator("#all").fill("10");
    await page.locator("#online").fill("12");
    await page.locator("#press").fill("one two three four five six seven eight nine ten eleven");
    await page.locator("#subject").focus();
    assert.match(await page.locator("#readout").innerText(), /12.? is more than the total of .?10/);
    assert.match(await page.locator("[data-rapporteur-counter]").innerText(), /11.* of .*10/);
    assert.equal(await page.locator("#short .rapporteur-finding").count(), 0);
  });
});

test("a form inside a shadow root is checked like any other", async () => {
  await example("shadow-root", async (page) => {
    await page.locator("#title").fill("One line");
    await page.locator("#messages").fill("word ".repeat(200));
    await page.locator("#title").focus();
    const area = page.locator("#messages");
    assert.equal(await area.getAttribute("aria-invalid"), "true");
    await page.locator("button:text('Send')").click();
    await page.locator(".rapporteur-summary").waitFor();
  });
});

test("a page with GOV.UK’s markup keeps its own look", async () => {
  await example("govuk", async (page) => {
    await page.locator("#messages").fill("word ".repeat(200));
    await page.locator("#title").focus();
    const group = page.locator(".govuk-form-group--error");
    assert.equal(await group.count(), 1);
    assert.match(await group.locator(".govuk-error-message").innerText(), /Error:\s*Cut/);
    assert.ok(
      await page
        .locator("#messages")
        .evaluate((area) => area.classList.contains("govuk-textarea--error")),
    );
    await page.locator(".govuk-button").click();
    assert.equal(await page.locator(".govuk-error-summary__list a").count(), 2);
    assert.match(
      (await page.locator("#messages").getAttribute("aria-describedby")) ?? "",
      /^messages-hint /,
    );
  });
});

test("elements are part of the forms around them", async () => {
  await example("elements", async (page) => {
    await page.waitForFunction(() =>
      document.querySelector("#single > rapporteur-field")?.shadowRoot?.querySelector("textarea"),
    );
    const entries = (/** @type {string} */ form) =>
      page
        .locator(form)
        .evaluate((/** @type {HTMLFormElement} */ one) =>
          [...new FormData(one)].map(([key, value]) => `${key}=${value}`),
        );
    const area = page.locator("#single textarea");
    await area.fill("word ".repeat(200));
    assert.deepEqual(await entries("#single"), [
      `key_messages=${"word ".repeat(200)}`,
      "title=A title",
    ]);
    assert.ok(
      await page
        .locator("#single")
        .evaluate((/** @type {HTMLFormElement} */ form) => !form.checkValidity()),
    );
    await page.locator("#title").focus();
    assert.equal(await area.getAttribute("aria-invalid"), "true");
    await area.fill("Few words.");
    assert.ok(
      await page
        .locator("#single")
        .evaluate((/** @type {HTMLFormElement} */ form) => form.checkValidity()),
    );
    await page.locator("#single button:text('Start again')").click();
    await page.waitForFunction(
      () =>
        document.querySelector("#single > rapporteur-field")?.shadowRoot?.querySelector("textarea")
          ?.value === "",
    );

    const whole = page.locator("#whole rapporteur-report");
    await whole.locator("#input-title").fill("A title");
    await whole.locator("[data-rapporteur-part=name]").fill("Noor Vanterpool");
    await whole.locator("button:text('Add a speaker')").click();
    assert.equal(await whole.locator("[data-rapporteur-row]").count(), 2);
    const sent = await entries("#whole");
    assert.ok(sent.includes("report[title]=A title"), sent.join());
    assert.ok(sent.includes("report[speakers][0][name]=Noor Vanterpool"), sent.join());
    await whole.locator("button:text('Check report')").click();
    await whole.locator(".rapporteur-summary").waitFor();
    assert.ok((await whole.locator(".rapporteur-summary a").count()) > 3);

    await page.locator("#participants").fill("10");
    await page.locator("#around rapporteur-field input").fill("12");
    await page.locator("#participants").focus();
    const finding = page.locator("#around rapporteur-field .rapporteur-finding");
    assert.match(await finding.innerText(), /12.? is more than the total/);
  });
});

test("without JavaScript what the server rendered is sent", async () => {
  await visit(
    async ({ page }) => {
      await page.goto("examples/elements.html");
      await page.locator("#title").fill("Another title");
      await page.locator("#single button:text('Send')").click();
      assert.equal(new URL(page.url()).searchParams.get("title"), "Another title");
    },
    { javaScriptEnabled: false },
  );
});

test("React Hook Form shows errors at their fields and sends a report without errors", async () => {
  await visit(async ({ page }) => {
    await page.goto("examples/react-hook-form.html");
    await page.locator("#key_messages").fill("one two three four five six seven");
    await page.locator("#title").focus();
    await page.waitForSelector("#key_messages-error:text('Cut')");
    await page.locator("#speakers-0-name").fill("Noor Vanterpool");
    await page.locator("button:text('Send')").click();
    await page.waitForSelector("#speakers-0-affiliation-error:text('Add the affiliation')");
    await page.locator("#title").fill("A title");
    await page.locator("#key_messages").fill("Islands need two paths.");
    await page.locator("#speakers-0-affiliation").fill("Lagoon Telecom");
    await page.locator("button:text('Send')").click();
    await page.waitForSelector("[role=status]:text('Sent')");
  });
});

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`no barrier in a form with errors, ${colorScheme}`, async () => {
    await visit(
      async ({ page }) => {
        await page.goto("examples/attach.html");
        await page.waitForSelector(".rapporteur-status", { state: "attached" });
        await page.locator("#messages").fill("word word ".repeat(100));
        await page.locator("button:text('Send')").click();
        await page.waitForSelector(".rapporteur-summary a");
        assert.deepEqual(await barriers(page), []);
        await page.goto("examples/elements.html");
        await page.locator("#whole button:text('Check report')").click();
        await page.waitForSelector(".rapporteur-summary a");
        assert.deepEqual(await barriers(page), []);
        await page.setViewportSize({ width: 320, height: 640 });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      },
      { colorScheme },
    );
  });
}

test("texts that a script or the browser put back are read on coming back to the page", async () => {
  await example("attach", async (page) => {
    await page.locator("#messages").evaluate((/** @type {HTMLTextAreaElement} */ area) => {
      area.value = "word ".repeat(151);
    });
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })),
    );
    assert.match(await page.locator(".rapporteur-counter span").first().innerText(), /151/);
    assert.equal(await errorsShown(page), 0);
  });
});

test("nothing turns red while an input method composes", async () => {
  await example("attach", async (page) => {
    const women = page.locator("#women");
    await page.locator("#participants").fill("10");
    await women.fill("12");
    await page.locator("#title").focus();
    assert.equal(await women.getAttribute("aria-invalid"), "true");
    await women.fill("1");
    assert.equal(await women.getAttribute("aria-invalid"), null);
    await women.focus();
    const session = await page.context().newCDPSession(page);
    await session.send("Input.imeSetComposition", {
      text: "5",
      selectionStart: 1,
      selectionEnd: 1,
    });
    assert.equal(await women.inputValue(), "15");
    assert.equal(await women.getAttribute("aria-invalid"), null);
    await session.send("Input.insertText", { text: "5" });
    assert.equal(await women.getAttribute("aria-invalid"), "true");
  });
});
