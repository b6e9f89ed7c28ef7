// How long it takes from nothing to the first answer, in a process or a page that has loaded nothing yet: one sample of
// each in turn.

import { execFile } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { draft } from "./drafts.mjs";
import { FORMS } from "./peers/form.mjs";
import { spread } from "./rounds.mjs";

/** @import { Browser } from "playwright-core" */
/** @import { Bundle } from "./bundles.mjs" */
/** @import { Spread } from "./rounds.mjs" */

/**
 * @typedef {object} Start
 * @property {string} name
 * @property {Spread} load milliseconds: the script is fetched, read and run
 * @property {Spread} prepare milliseconds: the module is fetched, compiled and instantiated; nothing for JavaScript alone
 * @property {Spread} answer milliseconds: a checker or a schema is made, and a report of 1,200 words checked
 * @property {Spread} whole milliseconds: all three
 */

/** @typedef {[load: number, prepare: number, answer: number]} Sample */

export const OURS = "Rapporteur";

/** The module that the page starts with, and what it says of a single answer. */
export const FIRST = "Rapporteur, first look at one answer";

/**
 * @param {string} target
 * @param {Bundle[]} peers
 * @param {number} rounds
 */
export function startsInNode(target, peers, rounds) {
  const script = fileURLToPath(new URL("start-once.mjs", import.meta.url));
  const run = promisify(execFile);
  return inTurns(subjects(target, peers), rounds, async (file) => {
    const { stdout } = await run(process.execPath, [script, file]);
    return JSON.parse(stdout);
  });
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {string} target
 * @param {Bundle[]} peers
 * @param {number} rounds
 */
export function startsInBrowser(browser, url, target, peers, rounds) {
  const { form, answers } = draft("Latin", 1200, "valid", 300);
  return inTurns(subjects(target, peers), rounds, async (file) => {
    // A profile of its own, so that no code is left from the page before.
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(url);
      const address = new URL(path.relative(target, file).split(path.sep).join("/"), url).href;
      return await page.evaluate(async ([from, asked, facts]) => {
        const start = performance.now();
        const loaded = await import(from);
        const there = performance.now();
        await loaded.default?.();
        const ready = performance.now();
        if (loaded.firstLook) {
          loaded.firstLook(asked.form, "discussion", asked.answers.discussion);
        } else if (loaded.Checker) {
          new loaded.Checker(asked.form, asked.answers).diagnostics();
        } else {
          loaded.make(facts, loaded.count).whole(asked.answers);
        }
        return /** @type {Sample} */ ([there - start, ready - there, performance.now() - ready]);
      }, /** @type {[string, { form: string, answers: typeof answers }, unknown]} */ ([address, { form, answers }, FORMS[form]]));
    } finally {
      await context.close();
    }
  });
}

/** @returns {Bundle[]} */
function subjects(/** @type {string} */ target, /** @type {Bundle[]} */ peers) {
  const module = path.join(target, "shipped/module");
  return [
    { name: OURS, file: path.join(module, "rapporteur.js") },
    { name: FIRST, file: path.join(module, "rapporteur_first.js") },
    ...peers,
  ];
}

/**
 * @param {Bundle[]} all
 * @param {number} rounds
 * @param {(file: string) => Promise<Sample>} once
 * @returns {Promise<Start[]>}
 */
async function inTurns(all, rounds, once) {
  const samples = all.map(() => /** @type {Sample[]} */ ([]));
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < all.length; place++) {
      const index = (place + round) % all.length;
      samples[index]?.push(await once(all[index]?.file ?? ""));
    }
  }
  return all.map(({ name }, index) => {
    const own = samples[index] ?? [];
    return {
      name,
      load: spread(own.map(([load]) => load)),
      prepare: spread(own.map(([, prepare]) => prepare)),
      answer: spread(own.map(([, , answer]) => answer)),
      whole: spread(own.map(([load, prepare, answer]) => load + prepare + answer)),
    };
  });
}
