// Scenes: somebody writes a report and follows its progress.

import assert from "node:assert/strict";
import test from "node:test";

import { servedTest, stagedTest, useBrowser, visit } from "./harness.mjs";
import { choose, hasFocus, press, tabTo } from "./keys.mjs";
import { markedIn, placesIn } from "./marks.mjs";
import {
  field,
  fixture,
  importReport,
  input,
  like,
  openPage,
  plain,
  someWords,
  words,
} from "./steps.mjs";

/** @import { Page } from "playwright-core" */

useBrowser();

const WIDE = { viewport: { width: 1400, height: 900 } };

/** A link of the progress rail, with its state. @param {Page} page @param {string} name */
const entry = (page, name) =>
  page.getByRole("navigation", { name: "Progress" }).getByRole("link", { name: like(name) });

test("the rail follows the writer from the first question to a clean report", () =>
  visit(async ({ page }) => {
    await openPage(page);
    assert.match(
      await words(page.locator(".rail")),
      /^Progress\s+0 of 16 questions answered\s+The session\s+Session type/,
    );
    const headings = await page.locator("#report h2").allInnerTexts();
    assert.deepEqual(headings, ["The session", "People", "What was discussed", "Participation"]);

    await entry(page, "Title (to answer)").click();
    assert.equal(await hasFocus(input(page, "title")), true);
    assert.equal(await entry(page, "Title").getAttribute("aria-current"), "true");
    await page.keyboard.type("Tides and Timetables");
    await entry(page, "Title (answered)").waitFor();
    assert.match(await words(page.locator(".rail-figures")), /^1 of 16/);
    await entry(page, "Subtheme (may stay blank)").waitFor();

    await input(page, "session_type").fill("Fireside chat with rivers");
    assert.equal(
      await entry(page, "Session type (to put right)").count(),
      0,
      "not while it is typed",
    );
    await page.keyboard.press("Tab");
    await entry(page, "Session type (to put right)").waitFor();
    await page.getByRole("button", { name: "Check report" }).first().click();
    await entry(page, "Speakers (to put right)").click();
    assert.equal(await hasFocus(field(page, "speakers").getByLabel("Name")), true);

    await importReport(page, await fixture("clean-short-report.txt"), "IGF 2018 Short Report");
    assert.match(await words(page.locator(".rail-figures")), /^16 of 16/);
    assert.equal(await page.locator(".rail .sign-done").count(), 16);
  }, WIDE));

test("on a phone the rail is folded away and opens by keyboard", () =>
  visit(
    async ({ page }) => {
      await openPage(page);
      const toggle = page.getByRole("button", { name: "All questions" });
      assert.equal(await entry(page, "Theme").count(), 0);
      await tabTo(page, toggle);
      await press(page, "Enter");
      assert.equal(await toggle.getAttribute("aria-expanded"), "true");
      await tabTo(page, entry(page, "Theme"));
      await press(page, "Enter");
      assert.equal(await hasFocus(input(page, "theme")), true);
      assert.equal(await toggle.getAttribute("aria-expanded"), "false");
    },
    { viewport: { width: 360, height: 740 } },
  ));

test("what is past the limit is marked while it is typed, and blamed only when the field is left", () =>
  visit(async ({ page }) => {
    await openPage(page);
    const ecosystem = field(page, "igf_ecosystem");
    const bar = () =>
      ecosystem
        .locator(".meter > *")
        .evaluateAll((parts) =>
          parts.map((part) => Math.round(part.getBoundingClientRect().width)),
        );
    await input(page, "igf_ecosystem").fill(someWords(75));
    assert.equal((await bar())[1], 0);
    await page.keyboard.press("End");
    await page.keyboard.type(" and three more");
    assert.equal(await ecosystem.locator("mark").innerText(), "and three more");
    assert.equal(await ecosystem.locator("mark").getAttribute("class"), "over");
    const [used = 0, over = 0] = await bar();
    const share = over / (used + over);
    assert.ok(
      Math.abs(share - 3 / 78) < 0.02,
      `the bar shows the overrun to scale: ${used}, ${over}`,
    );
    assert.equal(await ecosystem.locator(".finding").count(), 0);
    // Words typed before it push others past the limit: the mark keeps to the words.
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("First ");
    assert.equal(await ecosystem.locator("mark").innerText(), "word75 and three more");
    await page.keyboard.press("Tab");
    assert.equal(await ecosystem.locator("mark").getAttribute("class"), "warning");
  }));

test("in a paragraph of thousands of words the overrun is marked where it can be seen", () =>
  visit(async ({ page }) => {
    await openPage(page);
    const prose = input(page, "discussion");
    const overrun = async () => {
      const { text, bottom } = await markedIn(field(page, "discussion"), "over");
      return { start: text.slice(0, 16), end: text.slice(-17), bottom };
    };
    await prose.fill(someWords(5000));
    await prose.evaluate((area) => area.scrollTo({ top: 0 }));
    const first = await overrun();
    assert.equal(first.start, "word151 word152 ");
    const end = await prose.evaluate((area) => area.getBoundingClientRect().bottom);
    assert.ok(first.bottom >= end, `${first.bottom}: all that can be seen is marked, to ${end}`);
    await prose.evaluate((area) => area.scrollTo({ top: area.scrollHeight }));
    assert.equal((await overrun()).end, "word4999 word5000");
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" end");
    assert.deepEqual(
      [(await overrun()).start, (await overrun()).end],
      ["word151 word152 ", "4999 word5000 end"],
    );
    await prose.fill("Short again.");
    assert.equal((await overrun()).start, "");
  }));

/** Words of which long texts are made, each with a number, and what is typed into them. */
const LANGUAGES = [
  {
    language: "English",
    vocabulary:
      "harbours of all sizes asked for spare cable while (some) governments agreed in part",
    letters: "abc",
  },
  {
    language: "Arabic",
    vocabulary: "طلبت الموانئ الصغيرة في الخريف كابلات (إضافية) لعام قادم ووافقت IGF على ذلك",
    letters: "ابت",
  },
];

for (const { language, vocabulary, letters } of LANGUAGES) {
  stagedTest(`in one long paragraph what is marked lies on its words: ${language}`, () =>
    visit(async ({ page }) => {
      await openPage(page);
      const prose = input(page, "discussion");
      const some = vocabulary.split(" ");
      const numbered = (/** @type {number} */ index) => `${some[index % some.length]}${index}`;
      await prose.fill(Array.from({ length: 3000 }, (_, index) => numbered(index)).join(" "));
      const assertInPlace = async (/** @type {string} */ when) => {
        await prose.evaluate((area) => area.scrollIntoView({ block: "center" }));
        const { seen, wrong } = await placesIn(field(page, "discussion"));
        assert.deepEqual(wrong.slice(0, 5), [], when);
        assert.ok(seen.length >= 20, `${seen.length} words are seen ${when}`);
        return seen;
      };
      const scrollTo = (/** @type {number} */ part) =>
        prose.evaluate((area, to) => area.scrollTo({ top: to * area.scrollHeight }), part);
      for (const part of [0, 0.5, 1, 0.25]) {
        await scrollTo(part);
        const seen = await assertInPlace(`at ${part}`);
        assert.equal(seen.includes(numbered(0)), part === 0);
        assert.equal(seen.includes(numbered(2999)), part === 1);
      }

      await scrollTo(0.5);
      const seen = await assertInPlace("in the middle");
      await prose.evaluate(
        (element, word) => {
          const area = /** @type {HTMLTextAreaElement} */ (element);
          const at = area.value.indexOf(` ${word} `) + 3;
          area.focus();
          area.setSelectionRange(at, at);
        },
        seen[Math.floor(seen.length / 3)] ?? "",
      );
      // More and fewer characters, words and brackets: each moves what follows.
      for (const key of [...letters, " ", "(", "Backspace", "Delete", "Enter"]) {
        await (key.length > 1 ? page.keyboard.press(key) : page.keyboard.type(key));
        await assertInPlace(`after ${key} in the middle`);
      }
      await page.keyboard.press("Backspace");
      for (const width of [340, 1000]) {
        await page.setViewportSize({ width, height: 900 });
        await assertInPlace(`${width} pixels wide`);
      }
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "150%";
      });
      await assertInPlace("in large letters");
      await page.evaluate(() => {
        document.body.style.letterSpacing = "0.12em";
      });
      await assertInPlace("with wide spaces between letters");
      await scrollTo(1);
      assert.ok((await assertInPlace("at the end")).includes(numbered(2999)));
      await page.keyboard.press("Control+End");
      await page.keyboard.press("Enter");
      await page.keyboard.type("And a last line");
      assert.ok((await assertInPlace("after one line more")).includes("last"));
    }, WIDE),
  );
}

stagedTest("in paragraphs of both directions what is marked lies on its words", () =>
  visit(async ({ page }) => {
    await openPage(page);
    const prose = input(page, "discussion");
    const [english = [], arabic = []] = LANGUAGES.map(({ vocabulary }) => vocabulary.split(" "));
    let count = 0;
    // Paragraphs begin in one or the other direction, go on in both, and some are long.
    const paragraph = (/** @type {string[]} */ first, /** @type {number} */ length) =>
      Array.from({ length }, (_, index) => {
        const some = index < 2 || index % 7 > 4 ? first : index % 3 === 0 ? arabic : english;
        count += 1;
        return `${some[(index * 5) % some.length]}${count}`;
      }).join(" ");
    await prose.fill(
      [
        paragraph(english, 40),
        paragraph(arabic, 400),
        "2018 – 2019",
        paragraph(arabic, 20),
        paragraph(english, 1500),
        paragraph(arabic, 1500),
      ].join("\n"),
    );
    const assertInPlace = async (/** @type {string} */ when) => {
      await prose.evaluate((area) => area.scrollIntoView({ block: "center" }));
      const { seen, wrong } = await placesIn(field(page, "discussion"));
      assert.deepEqual(wrong.slice(0, 5), [], when);
      assert.ok(seen.length >= 20, `${seen.length} words are seen ${when}`);
    };
    for (const part of [0, 0.05, 0.1, 0.3, 0.6, 0.95]) {
      await prose.evaluate((area, to) => area.scrollTo({ top: to * area.scrollHeight }), part);
      await assertInPlace(`at ${part}`);
      await prose.evaluate((element) => {
        const area = /** @type {HTMLTextAreaElement} */ (element);
        const { left, width, top, height } = area.getBoundingClientRect();
        const place = document.caretPositionFromPoint(left + width / 2, top + height / 2);
        const at = area.value.indexOf(" ", place?.offset) + 2;
        area.focus();
        area.setSelectionRange(at, at);
      });
      for (const key of ["Delete", "x", " ", "و", "3", "Backspace", "Enter"]) {
        await (key.length > 1 ? page.keyboard.press(key) : page.keyboard.type(key));
        await assertInPlace(`after ${key} at ${part}`);
      }
    }
  }, WIDE),
);

test("a fix is undone in one press, in text and in rows", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await input(page, "theme").fill("Technical & Operational Topics");
    await page.keyboard.press("Tab");
    const theme = field(page, "theme");
    await theme.getByRole("button", { name: like("Use “Technical & Operational Issues”") }).click();
    assert.equal(await input(page, "theme").inputValue(), "Technical & Operational Issues");
    assert.match(
      await words(theme.locator(".done")),
      /^Done: Use “Technical & Operational Issues”/,
    );
    await theme.getByRole("button", { name: "Undo" }).click();
    assert.equal(await input(page, "theme").inputValue(), "Technical & Operational Topics");
    assert.equal(await hasFocus(input(page, "theme")), true);
    assert.equal(await theme.locator(".finding").count(), 1);
    await page.getByRole("status").getByText(like("Undone: Use")).waitFor();

    await theme.getByRole("button", { name: like("Use “Technical & Operational Issues”") }).click();
    await page.keyboard.type("!");
    assert.equal(
      await theme.getByRole("button", { name: "Undo" }).count(),
      0,
      "the writer has gone on",
    );

    const speakers = field(page, "speakers").locator(".rows");
    await speakers.getByLabel("Name").fill("Kaisa\u200b Lund");
    await speakers.getByLabel("Affiliation").fill("Sea Cable Watch");
    await input(page, "title").focus();
    await speakers.getByRole("button", { name: like("Remove what cannot be seen") }).click();
    assert.equal(await speakers.getByLabel("Name").inputValue(), "Kaisa Lund");
    await field(page, "speakers").getByRole("button", { name: "Undo" }).click();
    assert.equal(await speakers.getByLabel("Name").inputValue(), "Kaisa\u200b Lund");
    assert.equal(await speakers.getByLabel("Affiliation").inputValue(), "Sea Cable Watch");
  }));

test("“Why?” tells the rule's explanation, where it comes from and how sure it is", () =>
  visit(async ({ page, account }) => {
    await openPage(page);
    assert.ok(
      !account.requests.some((url) => url.endsWith(".why.ftl")),
      "not before it is asked for",
    );
    await input(page, "recommendations").fill(someWords(140));
    await input(page, "title").fill("TIDES AND TIMETABLES AT SEA");
    await page.keyboard.press("Tab");
    const why = field(page, "recommendations").locator(".why");
    await why.locator("summary").click();
    await why.getByText("Words are counted as a word processor counts them.").waitFor();
    assert.match(
      await words(why),
      /This is the customary figure.*Source: IGF 2018 Short Report\./s,
    );
    const own = field(page, "title").locator(".why");
    await own.locator("summary").click();
    await own.getByText("acronyms cannot be told from words").waitFor();
    assert.match(
      plain(await own.innerText()),
      /Rapporteur’s rule “text\/all-capitals”: it follows from what you wrote/,
    );
  }));

servedTest("an explanation that cannot be had says so, and comes when it can", () =>
  visit(async ({ page, account }) => {
    await openPage(page);
    await input(page, "recommendations").fill(someWords(140));
    await page.keyboard.press("Tab");
    const why = field(page, "recommendations").locator(".why");
    await page.route("**/*.why.ftl", (route) => route.fulfill({ status: 503, body: "" }));
    await page.locator("#language").selectOption("fr");
    await page.getByRole("heading", { name: "Avancement" }).waitFor();
    await why.locator("summary").click();
    await why.getByText("L’explication n’a pas pu être chargée").waitFor();
    await page.unroute("**/*.why.ftl");
    await why.locator("summary").click();
    await why.locator("summary").click();
    await why.getByText("comme dans un traitement de texte").waitFor();
    // The refusal was the test's own.
    const failures = account.failures.splice(0);
    assert.ok(failures.length > 0 && failures.every((text) => text.includes("/fr.why.ftl")));
    account.consoleErrors.splice(0);
  }),
);

test("a whole report by keyboard alone, from the empty form to the clean check", () =>
  visit(async ({ page }) => {
    await openPage(page);
    const type = async (/** @type {string} */ id, /** @type {string} */ text) => {
      await tabTo(page, input(page, id));
      await page.keyboard.insertText(text);
    };
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Go to the form");
    await press(page, "Enter");
    await type("session_type", "Workshop");
    await type("title", "Tides and Timetables");
    await type("date_time", "14 November 2018, 11:20-12:20");
    await type("organizers", "Harbour Office");
    await type("moderators", "Kaisa Lund");
    await type("rapporteurs", "Rui Prado");
    const speakers = field(page, "speakers");
    await tabTo(page, speakers.getByLabel("Name").first());
    for (const [name, affiliation, declaration] of [
      ["Ilse Brandt", "Sea Cable Watch", "female"],
      ["Omar Haddad", "Port Data", "prefer not to answer"],
    ]) {
      await page.keyboard.insertText(name ?? "");
      await press(page, "Tab");
      await page.keyboard.insertText(affiliation ?? "");
      await press(page, "Tab");
      await choose(page, speakers.getByLabel("Declaration").last(), declaration ?? "");
      await tabTo(page, speakers.getByRole("button", { name: "Add a speaker" }));
      await press(page, "Enter");
    }
    await type("theme", "Technical & Operational Topics");
    await type("subtheme", "Access & Connectivity");
    await type(
      "key_messages",
      "1. Timetables of repair ships should be public.\n2. Small harbours need spare cable in store.",
    );
    await type(
      "discussion",
      "There was broad support for public timetables. Some disagreed on who should pay for spare cable.",
    );
    await type("recommendations", "Harbours should publish what they hold in store.");
    await type("igf_ecosystem", "A dynamic coalition could keep the list of harbours.");
    await type("participants", "40");
    await type("women_and_gender_variant", "18");
    await type("gender_discussion", "The session did not discuss gender issues.");
    await tabTo(page, page.locator("#report > button[type=submit]"));
    await press(page, "Enter");
    assert.equal(await hasFocus(page.locator("#summary")), true);
    const link = page.getByRole("link", {
      name: like("Theme: Write “Technical & Operational Issues”"),
    });
    await tabTo(page, link);
    await press(page, "Enter");
    await tabTo(
      page,
      field(page, "theme").getByRole("button", {
        name: like("Use “Technical & Operational Issues”"),
      }),
    );
    await press(page, "Enter");
    assert.equal(await words(page.locator("#summary")), "The report keeps to the form");
  }));

stagedTest("what is said on leaving a question does not move the target from under a press", () =>
  visit(async ({ page }) => {
    await openPage(page);
    await input(page, "rapporteurs").fill("Ms.");
    const other = field(page, "speakers").getByLabel("As pasted lines");
    await other.scrollIntoViewIfNeeded();
    const box = await other.boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    // The findings are drawn by now, if they are drawn at all while the pointer is down.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve));
        }),
    );
    await page.mouse.up();
    await page.waitForFunction(() => document.querySelector("[id='report'] .finding.error"));
    assert.ok(await other.isChecked());
  }),
);
