// The languages that the page speaks: those that its markup offers, which one is shown first, and the writer's choice.

import { nameOfLanguage } from "./messages.js";

/**
 * @typedef {object} Language
 * @property {string} tag BCP 47
 * @property {"ltr" | "rtl"} direction
 */

/** Where the writer's choice is remembered. */
const REMEMBERED = "language";

/**
 * The languages that a list offers: the values of its options, written from right to left where an option says so.
 *
 * @param {HTMLSelectElement} select
 * @returns {Language[]} at least one
 */
export function offered(select) {
  return [...select.options].map(({ value, dir }) => ({
    tag: value,
    direction: dir === "rtl" ? "rtl" : "ltr",
  }));
}

/**
 * The language to begin with: the one that the address names, the one that was chosen last, the first that the browser's
 * user reads, or the first that there is.
 *
 * @param {Language[]} languages at least one
 * @param {(string | null)[]} wanted tags in the order of preference
 * @returns {Language}
 */
export function best(languages, wanted) {
  for (const tag of wanted) {
    const base = tag?.toLowerCase().split("-")[0];
    const found =
      languages.find((language) => language.tag.toLowerCase() === tag?.toLowerCase()) ??
      languages.find((language) => language.tag === base);
    if (found) {
      return found;
    }
  }
  return /** @type {Language} */ (languages[0]);
}

/** The tags that tell which language is wanted, the strongest first. */
export function wantedTags() {
  return [
    new URLSearchParams(location.search).get("lang"),
    remembered(),
    ...(navigator.languages ?? [navigator.language]),
  ];
}

/**
 * Lets the writer choose the language.
 *
 * @param {HTMLSelectElement} select
 * @param {Language} shown
 * @param {(language: Language) => Promise<void>} turn resolves when the page speaks it, fails when it cannot
 */
export function chooseLanguage(select, shown, turn) {
  const languages = offered(select);
  let current = shown;
  for (const option of select.options) {
    option.lang = option.value;
    option.textContent = nameOfLanguage(option.value, option.value);
  }
  select.value = current.tag;
  select.addEventListener("change", () => {
    const chosen = best(languages, [select.value]);
    turn(chosen).then(
      () => {
        current = chosen;
        remember(chosen.tag);
      },
      () => {
        select.value = current.tag;
      },
    );
  });
}

/** The storage may be blocked: then the choice lasts as long as the page. */
function remembered() {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}

/** @param {string} tag */
function remember(tag) {
  try {
    localStorage.setItem(REMEMBERED, tag);
  } catch {
    // Not remembered.
  }
}
