// The rules of a report's texts, as plain functions that every peer calls from inside its own schema.

import { DAYS, DECLARATIONS, MESSAGES, SESSION_TYPES, THEMES } from "./form.mjs";

/** @import { Row } from "../drafts.mjs" */

/** The classes of faults. A verdict is the set of a report's fields, each with the classes found in it. */
export const CLASSES = /** @type {const} */ ([
  "missing",
  "words",
  "items",
  "choice",
  "slot",
  "head-count",
  "whole",
  "speaker",
  "declaration",
  "link",
]);

/** @typedef {(typeof CLASSES)[number]} Class */

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const SLOT = /^\s*(\d{1,2}) (\p{L}+) (\d{4}),? +(\d{1,2}):(\d{2}) ?[-–] ?(\d{1,2}):(\d{2})\s*$/u;

/** Whether a text is a date within the meeting, with a start and an end after it. */
export function isSlot(/** @type {string} */ text) {
  const match = SLOT.exec(text);
  if (!match) {
    return false;
  }
  const [day, , year, startHour, startMinute, endHour, endMinute] = match.slice(1).map(Number);
  const month = MONTHS.indexOf((match[2] ?? "").toLowerCase()) + 1;
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const start = Number(startHour) * 60 + Number(startMinute);
  const end = Number(endHour) * 60 + Number(endMinute);
  return DAYS.includes(date) && start < end && end < 24 * 60;
}

const HEADS = /^\s*(?:about |around |some )?(\d{1,6})(?: (?:participants|people|women))?\.?\s*$/i;

/** How many people a text counts; `undefined` where it has no such figure. */
export function headCount(/** @type {string} */ text) {
  const match = HEADS.exec(text);
  return match ? Number(match[1]) : undefined;
}

const MARKER = /^\s*(?:[-*•–—]|\(?(?:\d{1,2}|[a-z])[.):])\s+/;

/** How many statements a text lists: lines that begin with a marker, or else paragraphs. */
export function countItems(/** @type {string} */ text) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const marked = lines.filter((line) => MARKER.test(line)).length;
  return marked > 0 ? marked : lines.length;
}

/** Whether every line is the address of a page on the web. */
export function areLinks(/** @type {string} */ text) {
  return text.split("\n").every((line) => {
    try {
      return line.trim() === "" || /^https?:$/.test(new URL(line.trim()).protocol);
    } catch {
      return false;
    }
  });
}

export const isBlank = (/** @type {string} */ text) => text.trim() === "";

/** Whether a speaker is named with an affiliation. */
export const isNamed = (/** @type {Row} */ row) => !isBlank(row.name) && !isBlank(row.affiliation);

/** Whether a declaration is one of those that the form offers, or left out where that is allowed. */
export const isDeclared = (/** @type {Row} */ row, /** @type {boolean} */ needed) =>
  (!needed && row.declaration === "") || DECLARATIONS.includes(row.declaration);

/** The rule for a text that has been written: a blank one is another rule's business. */
export const blankOr =
  (/** @type {(text: string) => boolean} */ rule) => (/** @type {string} */ text) =>
    isBlank(text) || rule(text);

export const isOneOf = (/** @type {string[]} */ options) =>
  blankOr((text) => options.includes(text));

/** Whether the women and gender-variant people are no more than all, as far as both can be told. */
export function areWithin(/** @type {string} */ part, /** @type {string} */ whole) {
  const [few, all] = [headCount(part), headCount(whole)];
  return few === undefined || all === undefined || few <= all;
}

/**
 * The rules of single texts beside the word limits: field, class, and what a right text holds.
 *
 * @type {[field: string, fault: Class, rule: (text: string) => boolean][]}
 */
export const TEXT_RULES = [
  ["session_type", "choice", isOneOf(SESSION_TYPES)],
  ["theme", "choice", isOneOf(THEMES)],
  ["date_time", "slot", blankOr(isSlot)],
  ["key_messages", "items", (text) => countItems(text) <= MESSAGES],
  ["participants", "head-count", blankOr((text) => headCount(text) !== undefined)],
  ["women_and_gender_variant", "head-count", blankOr((text) => headCount(text) !== undefined)],
  ["links", "link", areLinks],
];

/** The rules of one field. */
export const rulesOf = (/** @type {string} */ field) =>
  TEXT_RULES.filter(([name]) => name === field);
