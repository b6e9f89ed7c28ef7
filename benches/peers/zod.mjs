// Zod 4: refinements.

import * as z from "zod";

import { areWithin, isBlank, isDeclared, isNamed, rulesOf } from "./rules.mjs";

/** @import { Answers } from "../drafts.mjs" */
/** @import { Count } from "./count.mjs" */
/** @import { Class } from "./rules.mjs" */
/** @import { Form } from "./form.mjs" */
/** @import { Check } from "./peer.mjs" */

/**
 * @param {Form} form
 * @param {Count} count
 * @returns {Check<z.ZodSafeParseResult<unknown>>}
 */
export function make(form, count) {
  const entry = (/** @type {string} */ field) => {
    let text = z.string();
    if (form.required.includes(field)) {
      text = text.refine((written) => !isBlank(written), "missing");
    }
    for (const [, fault, rule] of rulesOf(field)) {
      text = text.refine(rule, fault);
    }
    const most = form.words[field];
    return most === undefined ? text : text.refine((written) => count(written) <= most, "words");
  };
  const row = z
    .object({ name: z.string(), affiliation: z.string(), declaration: z.string() })
    .refine(isNamed, "speaker")
    .refine((speaker) => isDeclared(speaker, form.declared), "declaration");
  const texts = [...form.required, ...(form.links ? ["links"] : [])];
  const schema = z
    .object({
      ...Object.fromEntries(texts.map((field) => [field, entry(field)])),
      participants: entry("participants"),
      women_and_gender_variant: entry("women_and_gender_variant"),
      speakers: z.array(row).min(1, "missing"),
    })
    .refine((answers) => areWithin(answers.women_and_gender_variant, answers.participants), {
      error: "whole",
      path: ["women_and_gender_variant"],
      // Even where single fields have faults.
      when: () => true,
    });
  return {
    whole: (/** @type {Answers} */ answers) => schema.safeParse(answers),
    field: (name) => {
      const alone = entry(name);
      return (text) => alone.safeParse(text);
    },
    faults: ({ error }) =>
      (error?.issues ?? []).map(({ path, message }) => ({
        field: String(path[0]),
        fault: /** @type {Class} */ (message),
      })),
  };
}
