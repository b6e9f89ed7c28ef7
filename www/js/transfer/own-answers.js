// The answers that belong to a form, without those that were kept beside it.

/** @import { Answers, Template } from "../../module/rapporteur.js" */
/** @import { Draft } from "../desk.js" */

/**
 * @param {Pick<Draft, "template" | "answers">} draft
 * @param {Template[]} templates
 * @returns {{ template: string, answers: Answers }}
 */
export function ownAnswers({ template, answers }, templates) {
  const asked = new Set(templates.find(({ id }) => id === template)?.fields.map(({ id }) => id));
  return {
    template,
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id))),
  };
}
