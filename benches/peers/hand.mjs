// Written by hand: no library.

import { areWithin, isBlank, isDeclared, isNamed, rulesOf } from "./rules.mjs";

/** @import { Answers } from "../drafts.mjs" */
/** @import { Count } from "./count.mjs" */
/** @import { Form } from "./form.mjs" */
/** @import { Check, Fault } from "./peer.mjs" */

/**
 * @param {Form} form
 * @param {Count} count
 * @returns {Check<Fault[]>}
 */
export function make(form, count) {
  const texts = [...form.required, ...(form.links ? ["links"] : [])];
  const checks = texts.map((field) => ({
    field,
    required: form.required.includes(field),
    rules: rulesOf(field),
    words: form.words[field],
  }));
  const one = (/** @type {(typeof checks)[number]} */ check, /** @type {string} */ text) => {
    /** @type {Fault[]} */
    const found = [];
    if (check.required && isBlank(text)) {
      found.push({ field: check.field, fault: "missing" });
    }
    for (const [field, fault, rule] of check.rules) {
      if (!rule(text)) {
        found.push({ field, fault });
      }
    }
    if (check.words !== undefined && count(text) > check.words) {
      found.push({ field: check.field, fault: "words" });
    }
    return found;
  };
  const whole = (/** @type {Answers} */ answers) => {
    const text = (/** @type {string} */ field) => /** @type {string} */ (answers[field]);
    const found = checks.flatMap((check) => one(check, text(check.field)));
    const rows = answers.speakers;
    if (!Array.isArray(rows) || rows.length === 0) {
      found.push({ field: "speakers", fault: "missing" });
    } else {
      for (const row of rows) {
        if (!isNamed(row)) {
          found.push({ field: "speakers", fault: "speaker" });
        }
        if (!isDeclared(row, form.declared)) {
          found.push({ field: "speakers", fault: "declaration" });
        }
      }
    }
    if (!areWithin(text("women_and_gender_variant"), text("participants"))) {
      found.push({ field: "women_and_gender_variant", fault: "whole" });
    }
    return found;
  };
  const field = (/** @type {string} */ name) => {
    const check = checks.find((known) => known.field === name);
    if (!check) {
      throw new Error(`no text is written in ${name}`);
    }
    return (/** @type {string} */ text) => one(check, text);
  };
  return { whole, field, faults: (found) => found };
}
