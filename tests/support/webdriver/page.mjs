// A page behind a WebDriver with as much of Playwright's ways as the scenes of whole tasks need, so that the same scenes are
// played in browsers that Playwright does not drive.

import assert from "node:assert/strict";

import { find } from "./find.mjs";
import { ELEMENT, Refusal, pass } from "./session.mjs";

/** @import { Sought, Step } from "./find.mjs" */
/** @import { Session } from "./session.mjs" */

/** How often the page is looked at, in milliseconds. */
const POLL = 50;

/** How long is waited for what is to come, in milliseconds. */
const PATIENCE = 60_000;

/** What a driver says of an element that cannot be pressed yet. */
const NOT_YET = new Set([
  "element click intercepted",
  "element not interactable",
  "no such element",
  "stale element reference",
]);

/** Keys that are no characters, as the protocol codes them. @type {Record<string, string>} */
const KEYS = {
  Alt: "\uE00A",
  ArrowDown: "\uE015",
  ArrowUp: "\uE013",
  Backspace: "\uE003",
  Control: "\uE009",
  End: "\uE010",
  Enter: "\uE007",
  Escape: "\uE00C",
  Home: "\uE011",
  Shift: "\uE008",
  Tab: "\uE004",
};

/** @typedef {string | RegExp} Words */
/** @typedef {{ name?: Words, exact?: boolean, level?: number }} ByRole */
/** @typedef {{ hasText?: Words, has?: Locator }} Filter */

/**
 * @param {Words} words
 * @param {{ exact?: boolean }} [options]
 * @returns {Sought}
 */
function sought(words, { exact = false } = {}) {
  return typeof words === "string"
    ? { text: words, exact }
    : { source: words.source, flags: words.flags };
}

/**
 * @param {Filter} filter
 * @returns {Pick<Extract<Step, { by: "css" }>, "text" | "has">}
 */
function filtered({ hasText, has }) {
  return { text: hasText === undefined ? null : sought(hasText), has: has?.steps ?? null };
}

/** What finds elements inside something: a page, or elements of it. */
class Place {
  /** @type {Page} */
  page;
  /** @type {Step[]} */
  steps;

  /** @param {Page | null} page null: this is the page itself @param {Step[]} steps */
  constructor(page, steps) {
    this.page = page ?? /** @type {Page} */ (/** @type {unknown} */ (this));
    this.steps = steps;
  }

  /** @param {Step} step */
  #next(step) {
    return this.page.at([...this.steps, step]);
  }

  /** @param {string} css @param {Filter} [filter] */
  locator(css, filter = {}) {
    return this.#next({ by: "css", css, ...filtered(filter) });
  }

  /** @param {string} role @param {ByRole} [options] */
  getByRole(role, { name, exact, level } = {}) {
    const wanted = name === undefined ? null : sought(name, exact === undefined ? {} : { exact });
    return this.#next({ by: "role", role, name: wanted, level: level ?? null });
  }

  /** @param {Words} words @param {{ exact?: boolean }} [options] */
  getByLabel(words, options) {
    return this.#next({ by: "label", sought: sought(words, options) });
  }

  /** @param {Words} words @param {{ exact?: boolean }} [options] */
  getByText(words, options) {
    return this.#next({ by: "text", sought: sought(words, options) });
  }

  /** @param {number} at */
  nth(at) {
    return this.#next({ by: "index", at });
  }
}

export class Locator extends Place {
  first() {
    return this.nth(0);
  }

  last() {
    return this.nth(-1);
  }

  toString() {
    return JSON.stringify(this.steps);
  }

  /**
   * Runs a function of the page on all elements that are there.
   *
   * @param {Function} work
   * @param {unknown} [argument]
   */
  evaluateAll(work, argument) {
    return this.page.run(this.steps, work, argument);
  }

  /**
   * Runs a function of the page on the one element, as soon as it is there.
   *
   * @param {Function} work
   * @param {unknown} [argument]
   */
  async evaluate(work, argument) {
    await this.waitFor({ state: "attached" });
    return this.page.runOnOne(this.steps, work, argument);
  }

  count() {
    return this.evaluateAll((/** @type {Element[]} */ all) => all.length);
  }

  async all() {
    const count = await this.count();
    return Array.from({ length: count }, (_, at) => this.nth(at));
  }

  isVisible() {
    return this.evaluateAll((/** @type {Element[]} */ all) =>
      all.some((element) => element.checkVisibility({ visibilityProperty: true })),
    );
  }

  /** @param {{ state?: "visible" | "hidden" | "attached" | "detached" }} [options] */
  async waitFor({ state = "visible" } = {}) {
    const goal = {
      visible: () => this.isVisible(),
      hidden: async () => !(await this.isVisible()),
      attached: async () => (await this.count()) > 0,
      detached: async () => (await this.count()) === 0,
    }[state];
    await until(goal, () => `${this} is not ${state}`);
  }

  innerText() {
    return this.evaluate((/** @type {HTMLElement} */ element) => element.innerText);
  }

  allInnerTexts() {
    return this.evaluateAll((/** @type {HTMLElement[]} */ all) => all.map((one) => one.innerText));
  }

  textContent() {
    return this.evaluate((/** @type {Element} */ element) => element.textContent);
  }

  inputValue() {
    return this.evaluate((/** @type {HTMLInputElement} */ element) => element.value);
  }

  /** @param {string} name */
  getAttribute(name) {
    return this.evaluate(
      (/** @type {Element} */ element, /** @type {string} */ of) => element.getAttribute(of),
      name,
    );
  }

  isEnabled() {
    return this.evaluate((/** @type {Element} */ element) => element.matches(":enabled"));
  }

  isChecked() {
    return this.evaluate((/** @type {HTMLInputElement} */ element) => element.checked);
  }

  async focus() {
    await this.waitFor();
    await this.evaluate((/** @type {HTMLElement} */ element) => element.focus());
  }

  async click() {
    await this.waitFor();
    await until(
      () => this.page.press(this.steps),
      () => `${this} cannot be pressed`,
    );
  }

  async check() {
    if (!(await this.isChecked())) {
      await this.click();
    }
    assert.ok(await this.isChecked(), `${this} cannot be checked`);
  }

  /** @param {string} text */
  async fill(text) {
    await this.waitFor();
    await this.evaluate(
      (/** @type {HTMLTextAreaElement} */ element, /** @type {string} */ value) => {
        element.focus();
        element.select();
        document.execCommand(value === "" ? "delete" : "insertText", false, value);
      },
      text,
    );
  }

  /** @param {string | { label: string }} option */
  async selectOption(option) {
    await this.waitFor();
    await this.evaluate(
      (/** @type {HTMLSelectElement} */ list, /** @type {string | { label: string }} */ wanted) => {
        const found = [...list.options].find((one) =>
          typeof wanted === "string" ? one.value === wanted : one.label === wanted.label,
        );
        if (!found) {
          throw new Error(`there is no such option: ${JSON.stringify(wanted)}`);
        }
        list.value = found.value;
        list.dispatchEvent(new Event("input", { bubbles: true }));
        list.dispatchEvent(new Event("change", { bubbles: true }));
      },
      option,
    );
  }

  /** @param {{ name: string, buffer: Buffer }} file */
  async setInputFiles({ name, buffer }) {
    await this.evaluate(
      (/** @type {HTMLInputElement} */ input, /** @type {[string, string]} */ [called, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], called));
        input.files = data.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
      },
      [name, buffer.toString("base64")],
    );
  }
}

class Keyboard {
  #page;

  /** @param {Page} page */
  constructor(page) {
    this.#page = page;
  }

  /** @param {string} chord such as `Control+End` */
  press(chord) {
    if (chord === "Control+z") {
      // A driver's keys reach the page, but not the commands of the browser around it.
      return this.#page.evaluate(() => void document.execCommand("undo"));
    }
    const keys = chord.split("+").map((name) => KEYS[name] ?? (name === "Space" ? " " : name));
    return this.#page.keys([
      ...keys.map((value) => ({ type: "keyDown", value })),
      ...keys.toReversed().map((value) => ({ type: "keyUp", value })),
    ]);
  }

  /** @param {string} text */
  type(text) {
    return this.#page.keys(
      [...text].flatMap((value) => [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]),
    );
  }

  /** @param {string} text */
  insertText(text) {
    return this.#page.evaluate(
      (/** @type {string} */ value) => void document.execCommand("insertText", false, value),
      text,
    );
  }
}

export class Page extends Place {
  #session;
  #base;
  keyboard = new Keyboard(this);

  /**
   * @param {Session} session
   * @param {string} base the address that others are relative to
   */
  constructor(session, base) {
    super(null, []);
    this.#session = session;
    this.#base = base;
  }

  /** @param {string} address */
  async goto(address) {
    await this.#session.ask("POST", "/url", { url: new URL(address, this.#base).href });
    await this.evaluate(watch);
  }

  async reload() {
    await this.#session.ask("POST", "/refresh", {});
    await this.evaluate(watch);
  }

  /** @param {Step[]} steps */
  at(steps) {
    return new Locator(this, steps);
  }

  /** What asks is answered by the driver. */
  on() {}

  /** What the page did since it was loaded, as far as it can tell itself. */
  account() {
    return this.evaluate(() => ({
      .../** @type {object} */ (Reflect.get(globalThis, "account")),
      requests: performance.getEntriesByType("resource").map(({ name }) => name),
    }));
  }

  title() {
    return this.#session.ask("GET", "/title");
  }

  /**
   * Runs a function of the page, or a script.
   *
   * @param {Function | string} work
   * @param {unknown} [argument]
   */
  evaluate(work, argument) {
    const call = typeof work === "string" ? `(() => { ${work} })()` : `(${work})(argument)`;
    return this.#script(call, [], argument);
  }

  /**
   * @param {Function} work
   * @param {unknown} [argument]
   */
  waitForFunction(work, argument) {
    return until(
      () => this.evaluate(work, argument),
      () => `not so: ${work}`,
    );
  }

  /**
   * @param {Step[]} steps
   * @param {Function} work
   * @param {unknown} [argument]
   */
  run(steps, work, argument) {
    return this.#script(`(${work})(find(steps), argument)`, steps, argument);
  }

  /**
   * @param {Step[]} steps
   * @param {Function} work
   * @param {unknown} [argument]
   */
  runOnOne(steps, work, argument) {
    return this.#script(`(${work})(one(find(steps)), argument)`, steps, argument);
  }

  /**
   * Presses the one element.
   *
   * @param {Step[]} steps
   * @returns {Promise<boolean>} whether it could be pressed
   */
  async press(steps) {
    const element = await this.#script("one(find(steps))", steps, null);
    try {
      await this.#session.ask("POST", `/element/${element[ELEMENT]}/click`, {});
      return true;
    } catch (error) {
      if (error instanceof Refusal && NOT_YET.has(error.code)) {
        // Something may lie over it where the driver has scrolled it to.
        await this.run(steps, (/** @type {Element[]} */ all) =>
          all[0]?.scrollIntoView({ block: "center" }),
        );
        return false;
      }
      throw error;
    }
  }

  /** @param {{ type: string, value: string }[]} actions */
  async keys(actions) {
    await this.#session.ask("POST", "/actions", {
      actions: [{ type: "key", id: "keyboard", actions }],
    });
  }

  /**
   * @param {string} expression
   * @param {Step[]} steps
   * @param {unknown} argument
   */
  async #script(expression, steps, argument) {
    const script = `
      const [steps, argument, done] = arguments;
      const find = ${find};
      const one = (all) => {
        if (all.length !== 1) { throw new Error(all.length + " elements are " + JSON.stringify(steps)); }
        return all[0];
      };
      Promise.resolve().then(() => ${expression}).then(
        (value) => done({ value }),
        (error) => done({ error: String(error) }),
      );`;
    const args = [steps, argument ?? null];
    const { value, error } = await this.#session.ask("POST", "/execute/async", { script, args });
    assert.equal(error, undefined);
    return value;
  }
}

/** Has the page keep account of what it must not do. It runs in the page. */
function watch() {
  /** @type {{ pageErrors: string[], violations: string[] }} */
  const account = { pageErrors: [], violations: [] };
  Object.assign(globalThis, { account });
  addEventListener("error", ({ message }) => account.pageErrors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => account.pageErrors.push(String(reason)));
  document.addEventListener("securitypolicyviolation", (event) =>
    account.violations.push(`${event.effectiveDirective} blocked ${event.blockedURI}`),
  );
}

/**
 * @param {() => Promise<unknown>} goal
 * @param {() => string} complaint
 */
async function until(goal, complaint) {
  const end = Date.now() + PATIENCE;
  while (!(await goal())) {
    assert.ok(Date.now() < end, complaint());
    await pass(POLL);
  }
}
