// `attach` and the elements on pages of every make: how fields are found, what changes under them, what the browser does.

import assert from "node:assert/strict";
import test from "node:test";

import { inBrowser, project } from "./support.mjs";

/** @import { Page } from "playwright-core" */

const TEMPLATE = {
  id: "note",
  name: "Note",
  language: "en",
  fields: [
    { id: "title", label: "Title", kind: "line", required: "error" },
    { id: "note", label: "Note", kind: "prose", words: { at_most: 3, certainty: "seen" } },
    { id: "colour", label: "Colour", kind: "choice", required: "error", unknown: "error", items: { at_most: 1, certainty: "seen" }, options: [{ name: "Green" }, { name: "Blue" }] },
    {
      id: "speakers", label: "Speakers", kind: "speakers", required: "warning", affiliation_required: "error",
      declarations: [{ name: "female" }, { name: "male" }, { name: "prefer not to answer" }],
    },
  ],
}; // prettier-ignore

const folder = await project("attach", {
  "index.html": `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Notes</title>
    <link rel="stylesheet" href="look.css"><main></main><script type="module" src="main.js"></script>`,
  "away.html": `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Elsewhere</title>`,
  "look.css":
    "rapporteur-field { --rapporteur-error: rgb(1, 2, 3); } rapporteur-field::part(label) { letter-spacing: 7px; }",
  "main.js": `
    import { check, ready } from "./node_modules/rapporteur/js/index.js";
    import { attach } from "./node_modules/rapporteur/js/attach.js";
    await ready();
    Object.assign(globalThis, { attach, check, template: ${JSON.stringify(TEMPLATE)} });
    globalThis.form = (html) => {
      document.querySelector("main").innerHTML = "<form action='away.html'>" + html + "<button>Send</button></form>";
      return document.querySelector("form");
    };
    document.documentElement.dataset.ready = "";
  `,
});

/**
 * @typedef {object} Globals what the page's script puts there
 * @property {typeof import("../../target/package/node_modules/rapporteur/js/attach.js").attach} attach
 * @property {typeof import("../../target/package/node_modules/rapporteur/js/index.js").check} check
 * @property {import("../../target/package/node_modules/rapporteur/js/types.js").Template} template
 * @property {(html: string) => HTMLFormElement} form makes the page's only form
 * @property {import("../../target/package/node_modules/rapporteur/js/attach.js").Attachment} attachment
 */

/** @param {(page: Page) => Promise<void>} work */
function onPage(work) {
  return inBrowser(folder, async (page) => {
    await page.waitForSelector("html[data-ready]");
    await work(page);
  });
}

/**
 * Attaches to a form with this markup.
 *
 * @param {Page} page
 * @param {string} html
 * @param {object} [options] further ones, of plain data
 */
async function attached(page, html, options = {}) {
  await page.evaluate(([markup, rest]) => {
    const here = /** @type {Globals} */ (/** @type {unknown} */ (globalThis));
    here.attachment = here.attach(here.form(markup), { template: here.template, ...rest });
  }, /** @type {const} */ ([html, options]));
}

/** The codes of what is said of the page's form, and its answers. @param {Page} page */
function said(page) {
  return page.evaluate(() => {
    const { attachment } = /** @type {Globals} */ (/** @type {unknown} */ (globalThis));
    const { answers = {} } = attachment.draft();
    return {
      answers,
      codes: attachment
        .diagnostics()
        .map(({ code, field, item }) => `${field} ${item ?? "-"} ${code}`),
    };
  });
}

const WRONG = [
  "title - line/several-lines",
  "note - words/over-limit",
  "colour 0 choice/unknown",
  "speakers 1 speakers/affiliation-missing",
];

const ROWS = (/** @type {(row: number, part: string, value: string) => string} */ cell) =>
  [["Noor Vanterpool", "Lagoon Telecom", "female"], ["Pio Lund", "", "male"]].map(
    ([name = "", affiliation = "", declaration = ""], row) =>
      `<p class="row" data-rapporteur-row>${cell(row, "name", name)}${cell(row, "affiliation", affiliation)}${cell(row, "declaration", declaration)}</p>`,
  ).join(""); // prettier-ignore

/** Ways to mark fields; each gives the same answers. @type {Record<string, { html: string, options?: object }>} */
const WAYS = {
  "by their names": {
    html: `<textarea name="title">One\nTwo</textarea><textarea name="report[note]">one two three four five</textarea>
      <select name="report.colour"><option selected>Octarine</select>
      ${ROWS((row, part, value) => `<input name="speakers[${row}][${part}]" value="${value}">`)}`,
  },
  "by names with dots, dashes and empty brackets": {
    html: `<textarea name="a.title">One\nTwo</textarea><textarea name="a[note]">one two three four five</textarea>
      <label><input type="radio" name="colour" value="Green">Green</label><label><input type="radio" name="colour" value="Octarine" checked>Octarine</label>
      ${ROWS((_, part, value) => `<input name="speakers[][${part}]" value="${value}">`)}`,
  },
  "by marks": {
    html: `<div data-rapporteur-field="title"><textarea>One\nTwo</textarea></div><textarea data-rapporteur-field="note">one two three four five</textarea>
      <fieldset data-rapporteur-field="colour"><input type="radio" name="x" value="7" data-rapporteur-value="Octarine" checked><input type="radio" name="x" value="8"></fieldset>
      <div data-rapporteur-field="speakers">${ROWS((_, part, value) => `<input data-rapporteur-part="${part}" value="${value}">`)}</div>`,
  },
  "by a map of names and selectors": {
    html: `<textarea name="headline">One\nTwo</textarea><textarea name="text">one two three four five</textarea><input name="paint" value="Octarine">
      ${ROWS((_, part, value) => `<input class="${part}" value="${value}">`)}`,
    options: {
      fields: {
        title: "headline",
        note: "text",
        colour: "paint",
        speakers: { row: ".row", name: ".name", affiliation: ".affiliation", declaration: ".declaration" },
      },
    },
  },
}; // prettier-ignore

for (const [way, { html, options }] of Object.entries(WAYS)) {
  test(`fields are found ${way}`, () =>
    onPage(async (page) => {
      await attached(page, html, options);
      assert.deepEqual((await said(page)).codes, WRONG);
    }));
}

test("fields are found by elements that are handed over", () =>
  onPage(async (page) => {
    const codes = await page.evaluate(() => {
      const here = /** @type {Globals} */ (/** @type {unknown} */ (globalThis));
      const form = here.form("<input id='a'><textarea id='b'>one two three four five</textarea><input id='c' value='Green'><input id='d' value='Blue'>");
      const at = (/** @type {string} */ id) => /** @type {HTMLElement} */ (form.querySelector(id));
      const fields = { title: at("#a"), note: at("#b"), colour: [at("#c"), at("#d")] };
      return here.attach(form, { template: here.template, fields }).diagnostics().map(({ code }) => code);
    }); // prettier-ignore
    assert.deepEqual(codes, ["field/missing", "words/over-limit", "choice/too-many"]);
  }));

test("an editable element is checked as it is typed in, and keeps the form from being sent", () =>
  onPage(async (page) => {
    await attached(
      page,
      `<input name="title" value="A title"><div contenteditable data-rapporteur-field="note"></div><select name="colour"><option>Green</select>`,
    );
    const note = page.locator("[contenteditable]");
    await note.click();
    await page.keyboard.type("one two three four five six");
    assert.match(await page.locator(".rapporteur-counter span").first().innerText(), /6/);
    assert.equal(await note.getAttribute("aria-invalid"), null);
    await page.locator("[name=title]").focus();
    assert.equal(await note.getAttribute("aria-invalid"), "true");
    await page.locator("button:text('Send')").click();
    await page.waitForSelector(".rapporteur-summary a");
    assert.match(page.url(), /index\.html$/, "not sent");
    await note.click();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("two lines");
    await page.keyboard.press("Enter");
    await page.keyboard.type("here");
    assert.equal((await said(page)).answers["note"], "two lines\nhere");
    assert.equal(await note.getAttribute("aria-invalid"), null);
    await page.locator("button:text('Send')").click();
    await page.waitForURL(/away\.html/);
  }));

test("what is wrong with a group of radio buttons stands at the group", () =>
  onPage(async (page) => {
    await attached(
      page,
      `<input name="title" value="A title"><fieldset><legend>Colour</legend>
        <label><input type="radio" name="colour" value="Green">Green</label><label><input type="radio" name="colour" value="Blue">Blue</label></fieldset>`,
    );
    await page.locator("button:text('Send')").click();
    const group = page.locator("fieldset");
    const described = await group.getAttribute("aria-describedby");
    assert.match(await page.locator(`#${described}`).innerText(), /Answer this question/);
    assert.ok(await page.locator("[value=Green]").evaluate((one) => one.matches(":user-invalid")));
    await page.locator("text=Blue").click();
    assert.equal(await group.getAttribute("aria-describedby"), null);
    await page.locator("button:text('Send')").click();
    await page.waitForURL(/away\.html/);
  }));

test("fields that come, go and change their names are followed", () =>
  onPage(async (page) => {
    await attached(page, '<input name="title" value="A title">');
    assert.deepEqual((await said(page)).codes, []);
    const add = (/** @type {string} */ html) =>
      page.evaluate((markup) => {
        document.querySelector("form")?.insertAdjacentHTML("beforeend", markup);
        return new Promise((resolve) => {
          setTimeout(resolve);
        });
      }, html);
    await add('<textarea name="note">one two three four five</textarea>');
    assert.deepEqual((await said(page)).codes, ["note - words/over-limit"]);
    assert.equal(await page.locator(".rapporteur-counter").count(), 1);
    await add('<div><select name="other"><option>Octarine</select></div>');
    assert.deepEqual((await said(page)).codes, ["note - words/over-limit"]);
    await page.evaluate(() => document.querySelector("select")?.setAttribute("name", "colour"));
    assert.deepEqual((await said(page)).codes, [
      "note - words/over-limit",
      "colour 0 choice/unknown",
    ]);
    await page.locator("button:text('Send')").click();
    const select = page.locator("select");
    assert.equal(await select.getAttribute("aria-invalid"), "true");
    await page.evaluate(() => document.querySelector("select")?.setAttribute("name", "other"));
    await page.waitForFunction(() => document.querySelector("select")?.validity.valid);
    assert.equal(
      await select.evaluate((one) => one.outerHTML),
      '<select name="other"><option>Octarine</option></select>',
    );
    await page.evaluate(() => {
      document.querySelector("textarea")?.remove();
      document.querySelector("form div:has(select)")?.remove();
    });
    await page.waitForFunction(() => !document.querySelector(".rapporteur-counter"));
    assert.deepEqual((await said(page)).codes, []);
    const title = page.locator("[name=title]");
    await title.fill("");
    await page.locator("button:text('Send')").click();
    assert.equal(await title.getAttribute("aria-invalid"), "true");
  }));

test("what the browser fills in is taken, and is not held against the writer at once", () =>
  onPage(async (page) => {
    await attached(page, '<input name="title"><textarea name="note"></textarea>');
    await page.evaluate(() => {
      // As Chromium and Firefox tell of what they filled in: no key, no composition, and the focus elsewhere.
      for (const [name, value] of [["title", "A title"], ["note", "one two three four five"]]) {
        const control = /** @type {HTMLInputElement} */ (document.querySelector(`[name=${name}]`));
        control.value = value ?? "";
        control.dispatchEvent(new Event("input", { bubbles: true }));
        control.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }); // prettier-ignore
    const { answers, codes } = await said(page);
    assert.equal(answers["title"], "A title");
    assert.deepEqual(codes, ["note - words/over-limit"]);
    assert.equal(await page.locator(".rapporteur-error .rapporteur-severity").count(), 0);
    assert.match(await page.locator(".rapporteur-counter span").first().innerText(), /5/);
  }));

test("coming back to the page, what stands there is what is checked", () =>
  onPage(async (page) => {
    await attached(page, '<input name="title"><textarea name="note"></textarea>');
    await page.locator("[name=note]").fill("one two three four five");
    await page.goto(new URL("away.html", page.url()).href);
    await page.goBack();
    await page.waitForSelector("html[data-ready]");
    // From the cache the page is as it was; without one it is made anew, and has to be attached again.
    if ((await page.locator("form").count()) === 0) {
      await attached(page, '<input name="title"><textarea name="note"></textarea>');
    }
    const text = await page.locator("[name=note]").inputValue();
    const { answers } = await said(page);
    assert.equal(answers["note"] ?? "", text);
  }));

test("a reset takes back what was said", () =>
  onPage(async (page) => {
    await attached(
      page,
      '<input name="title" value="A title"><textarea name="note">one</textarea><button type="reset">Again</button>',
    );
    await page.locator("[name=note]").fill("one two three four five");
    await page.locator("[name=title]").fill("");
    await page.locator("button:text('Send')").click();
    assert.equal(await page.locator("[aria-invalid=true]").count(), 2);
    await page.locator("button:text('Again')").click();
    await page.waitForFunction(() => !document.querySelector("[aria-invalid]"));
    assert.deepEqual((await said(page)).codes, []);
    assert.equal(await page.locator(".rapporteur-summary:visible").count(), 0);
    await page.locator("[name=note]").fill("one two three four five");
    assert.equal(
      await page.locator("[aria-invalid]").count(),
      0,
      "and the first typing is the first again",
    );
  }));

test("a fault gives the form back as it was, and says so", () =>
  onPage(async (page) => {
    await page.evaluate(() => {
      const here = /** @type {Globals} */ (/** @type {unknown} */ (globalThis));
      const form = here.form(
        '<input name="title" value="A title"><textarea name="note"></textarea>',
      );
      form.addEventListener("rapporteur:failure", ({ detail }) => {
        document.documentElement.dataset["failure"] = String(detail.error);
      });
      here.attach(form, {
        template: here.template,
        message: () => {
          throw new Error("from the caller");
        },
      });
    });
    await page.locator("[name=note]").fill("one two three four five");
    await page.waitForSelector("html[data-failure='Error: from the caller']");
    assert.equal(await page.locator("form [class^=rapporteur]").count(), 0);
    await page.locator("button:text('Send')").click();
    await page.waitForURL(/away\.html\?title=A\+title/);
  }));

test("a form takes one checker at a time, and a new one after detaching", () =>
  onPage(async (page) => {
    await attached(page, '<input name="title">');
    const refused = await page.evaluate(() => {
      const here = /** @type {Globals} */ (/** @type {unknown} */ (globalThis));
      const form = /** @type {HTMLFormElement} */ (document.querySelector("form"));
      /** @type {string[]} */
      const reasons = [];
      for (const call of [
        () => here.attach(form, { template: here.template }),
        () => here.attach(/** @type {any} */ (null)),
        () => here.attach(document.createElement("form")),
        () => here.attach(document.createElement("form"), { template: "igf-1999" }),
      ]) {
        try {
          call();
        } catch (error) {
          reasons.push(String(error));
        }
      }
      here.attachment.detach();
      here.attachment.detach();
      here.attachment = here.attach(form, { template: here.template });
      return reasons;
    });
    assert.match(refused[0] ?? "", /has a checker already/);
    assert.match(refused[1] ?? "", /needs a form/);
    assert.match(refused[2] ?? "", /needs a template/);
    assert.match(refused[3] ?? "", /there is no template "igf-1999"/);
    assert.deepEqual((await said(page)).codes, ["title - field/missing"]);
  }));

test("elements take the look of the page, are disabled with their group, and keep what was typed", () =>
  onPage(async (page) => {
    await page.evaluate(async () => {
      const here = /** @type {Globals} */ (/** @type {unknown} */ (globalThis));
      await import(new URL("node_modules/rapporteur/js/elements.js", location.href).href);
      here.form('<fieldset><rapporteur-field template="igf-2018-short" name="key_messages"></rapporteur-field></fieldset>');
    }); // prettier-ignore
    const area = page.locator("rapporteur-field textarea");
    await area.fill("word ".repeat(200));
    await page.locator("button:text('Send')").focus();
    await page.locator("rapporteur-field .rapporteur-finding").first().waitFor();
    const look = await page.locator("rapporteur-field").evaluate((element) => {
      const inside = (/** @type {string} */ part) =>
        /** @type {Element} */ (element.shadowRoot?.querySelector(`[part~=${part}]`));
      return {
        label: getComputedStyle(inside("label")).letterSpacing,
        error: getComputedStyle(inside("severity")).color,
      };
    });
    assert.deepEqual(look, { label: "7px", error: "rgb(1, 2, 3)" });
    const state = () =>
      page.evaluate(() => {
        const form = /** @type {HTMLFormElement} */ (document.querySelector("form"));
        return { sent: [...new FormData(form).keys()], valid: form.checkValidity() };
      });
    assert.deepEqual(await state(), { sent: ["key_messages"], valid: false });
    await page.locator("fieldset").evaluate((one) => one.toggleAttribute("disabled", true));
    assert.ok(await area.isDisabled());
    assert.deepEqual(await state(), { sent: [], valid: true });
    await page.locator("fieldset").evaluate((one) => one.toggleAttribute("disabled", false));
    await page.locator("rapporteur-field").evaluate((/** @type {any} */ element) => {
      // As the browser does when it brings a page back.
      element.formStateRestoreCallback(
        JSON.stringify({ key_messages: "Brought back." }),
        "restore",
      );
    });
    assert.equal(await area.inputValue(), "Brought back.");
    assert.deepEqual(await state(), { sent: ["key_messages"], valid: true });
  }));
