// What a person without a mouse does.

import assert from "node:assert/strict";

/** @import { Locator, Page } from "playwright-core" */

/** More stops than any page has. */
const ENOUGH = 150;

/**
 * Goes on with the Tab key until an element has the focus.
 *
 * @param {Page} page
 * @param {Locator} target
 * @param {"Tab" | "Shift+Tab"} [key]
 */
export async function tabTo(page, target, key = "Tab") {
  for (let steps = 0; steps < ENOUGH; steps += 1) {
    await page.keyboard.press(key);
    if (await hasFocus(target)) {
      return;
    }
  }
  assert.fail(`${target} is out of reach of the ${key} key`);
}

/**
 * Goes through a list that has the focus until it shows a value. Typing its first letters would depend on how quickly one
 * key follows the other.
 *
 * @param {Page} page
 * @param {Locator} list
 * @param {string} value
 */
export async function choose(page, list, value) {
  const values = await list
    .locator("option")
    .evaluateAll((all) => all.map((option) => /** @type {HTMLOptionElement} */ (option).value));
  const steps = values.indexOf(value) - values.indexOf(await list.inputValue());
  for (let step = 0; step < Math.abs(steps); step += 1) {
    await page.keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
  }
  assert.equal(await list.inputValue(), value);
}

/**
 * Whether an element has the focus.
 *
 * @param {Locator} target
 */
export function hasFocus(target) {
  return target
    .first()
    .evaluate((element) => element === document.activeElement)
    .catch(() => false);
}

/**
 * Presses keys one after the other.
 *
 * @param {Page} page
 * @param {string[]} keys
 */
export async function press(page, ...keys) {
  for (const key of keys) {
    await page.keyboard.press(key);
  }
}
