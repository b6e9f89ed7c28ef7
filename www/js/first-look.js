// The small module that the page starts with: the forms, and what can be said of an answer before the checker is there.

import init, { __wbg_reset_state, firstLook, templates } from "../module/rapporteur_first.js";

/** @import { Answer, Answers, Template } from "../module/rapporteur.js" */
/** @import { FirstLook } from "../module/rapporteur_first.js" */

/** @returns {Promise<void>} */
export async function loadFirstLook() {
  await init();
}

/** @returns {Template[]} every form */
export function forms() {
  return templates();
}

/**
 * @param {string} template
 * @param {string} field
 * @param {Answer | undefined} answer
 * @returns {FirstLook}
 */
export function lookAt(template, field, answer = "") {
  return firstLook(template, field, typeof answer === "string" ? answer : cells(answer));
}

/**
 * @param {Template} form
 * @param {Answers} answers
 * @returns {FirstLook[]} in the form's order
 */
export function lookAtAll(form, answers) {
  return form.fields.map(({ id }) => lookAt(form.id, id, answers[id]));
}

/** Makes a new instance in place of one that has trapped. */
export function lookAnew() {
  __wbg_reset_state();
}

/** @param {Exclude<Answer, string>} rows */
function cells(rows) {
  return rows
    .flatMap(({ name, affiliation, declaration }) => [name, affiliation, declaration])
    .join("");
}
