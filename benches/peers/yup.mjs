// Yup: tests.

import * as yup from "yup";

import { areWithin, isBlank, isDeclared, isNamed, rulesOf } from "./rules.mjs";

/** @import { Answers } from "../drafts.mjs" */
/** @import { Count } from "./count.mjs" */
/** @import { Class } from "./rules.mjs" */
/** @import { Form } from "./form.mjs" */
/** @import { Check } from "./peer.mjs" */

/**
 * @param {Form} form
 * @param {Count} count
 * @returns {Check<yup.ValidationError | undefined>}
 */
export function make(form, count) {
  const entry = (/** @type {string} */ field) => {
    let text = yup.string().defined();
    if (form.required.includes(field)) {
      text = text.test("missing", "missing", (written) => !isBlank(written));
    }
    for (const [, fault, rule] of rulesOf(field)) {
      text = text.test(fault, fault, rule);
    }
    const most = form.words[field];
    return most === undefined
      ? text
      : text.test("words", "words", (written) => count(written) <= most);
  };
  const cell = yup.string().defined();
  const row = yup
    .object({ name: cell, affiliation: cell, declaration: cell })
    .test("speaker", "speaker", isNamed)
    .test("declaration", "declaration", (speaker) => isDeclared(speaker, form.declared));
  const texts = [...form.required, ...(form.links ? ["links"] : [])];
  const schema = yup.object({
    ...Object.fromEntries(texts.map((field) => [field, entry(field)])),
    women_and_gender_variant: entry("women_and_gender_variant").test(
      "whole",
      "whole",
      (few, { parent }) => areWithin(few, parent.participants),
    ),
    speakers: yup.array().of(row).min(1, "missing"),
  });
  const options = { abortEarly: false, strict: true };
  const found = (/** @type {yup.Schema} */ asked, /** @type {unknown} */ value) => {
    try {
      asked.validateSync(value, options);
      return undefined;
    } catch (error) {
      if (error instanceof yup.ValidationError) {
        return error;
      }
      throw error;
    }
  };
  return {
    whole: (/** @type {Answers} */ answers) => found(schema, answers),
    field: (name) => {
      const alone = entry(name);
      return (text) => found(alone, text);
    },
    faults: (error) =>
      (error?.inner ?? []).map(({ path, message }) => ({
        field: (path ?? "").split(/[.[]/)[0] ?? "",
        fault: /** @type {Class} */ (message),
      })),
  };
}
