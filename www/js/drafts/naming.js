// What a draft is called.

/** @import { Answers } from "../../module/rapporteur.js" */
/** @import { Head } from "./shape.js" */

/** A name longer than this is cut, in characters. */
export const LONGEST = 120;

/** The field whose answer names a draft. */
const TITLE = "title";

/**
 * One line of ordinary length: white space is joined, and a surrogate pair is never cut in half.
 *
 * @param {string} text
 */
export function asName(text) {
  // No more is looked at than a name may hold with generous white space.
  const line = text
    .slice(0, 20 * LONGEST)
    .replace(/\s+/gu, " ")
    .trim();
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : line;
}

/**
 * The title that the answers give; empty where there is none.
 *
 * @param {Answers} answers
 */
export function titleOf(answers) {
  const answer = answers[TITLE];
  return typeof answer === "string" ? asName(answer) : "";
}

/**
 * What a draft is called: its given name, else its title, else nothing.
 *
 * @param {Pick<Head, "name" | "title">} head
 */
export function nameOf({ name, title }) {
  return name || title;
}

/**
 * Text of a message as part of a name: without the marks that keep directions apart around what was put in.
 *
 * @param {string} text
 */
export function withoutMarks(text) {
  return text.replace(/[\u2066-\u2069]/g, "");
}

/**
 * The name of a copy, with the first number that no other draft of this name has.
 *
 * @param {string} name
 * @param {readonly string[]} others names of all drafts
 * @param {(name: string, number: number) => string} write puts name and number together
 */
export function copyName(name, others, write) {
  const taken = new Set(others);
  let number = 1;
  while (taken.has(write(name, number))) {
    number += 1;
  }
  return write(name, number);
}
