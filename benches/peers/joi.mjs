// Joi: custom rules with error codes of their own.

import Joi from "joi";

import { areWithin, CLASSES, isBlank, isDeclared, isNamed, rulesOf } from "./rules.mjs";

/** @import { Answers, Row } from "../drafts.mjs" */
/** @import { Count } from "./count.mjs" */
/** @import { Class } from "./rules.mjs" */
/** @import { Form } from "./form.mjs" */
/** @import { Check } from "./peer.mjs" */

/** Every class of faults, and Joi's own error for a text without characters. */
const MESSAGES = {
  ...Object.fromEntries(CLASSES.map((fault) => [fault, fault])),
  "string.empty": "missing",
};

/**
 * @template T
 * @param {Class} fault
 * @param {(value: T) => boolean} rule
 * @returns {import("joi").CustomValidator<T>}
 */
const custom = (fault, rule) => (value, helpers) => (rule(value) ? value : helpers.error(fault));

/**
 * @param {Form} form
 * @param {Count} count
 * @returns {Check<import("joi").ValidationResult<unknown>>}
 */
export function make(form, count) {
  const entry = (/** @type {string} */ field) => {
    let text = Joi.string().messages(MESSAGES);
    text = form.required.includes(field)
      ? text.custom(custom("missing", (/** @type {string} */ written) => !isBlank(written)))
      : text.allow("");
    for (const [, fault, rule] of rulesOf(field)) {
      text = text.custom(custom(fault, rule));
    }
    const most = form.words[field];
    return most === undefined
      ? text
      : text.custom(custom("words", (/** @type {string} */ written) => count(written) <= most));
  };
  const row = Joi.object({
    name: Joi.string().allow(""),
    affiliation: Joi.string().allow(""),
    declaration: Joi.string().allow(""),
  })
    .custom(custom("speaker", (/** @type {Row} */ speaker) => isNamed(speaker)))
    .custom(
      custom("declaration", (/** @type {Row} */ speaker) => isDeclared(speaker, form.declared)),
    );
  const texts = [...form.required, ...(form.links ? ["links"] : [])];
  const schema = Joi.object({
    ...Object.fromEntries(texts.map((field) => [field, entry(field)])),
    women_and_gender_variant: entry("women_and_gender_variant").custom((value, helpers) =>
      areWithin(value, helpers.state.ancestors[0].participants) ? value : helpers.error("whole"),
    ),
    speakers: Joi.array().items(row).min(1).messages({ "array.min": "missing" }),
  })
    .unknown()
    .messages(MESSAGES);
  const options = { abortEarly: false, convert: false };
  return {
    whole: (/** @type {Answers} */ answers) => schema.validate(answers, options),
    field: (name) => {
      const alone = entry(name);
      return (text) => alone.validate(text, options);
    },
    faults: ({ error }) =>
      (error?.details ?? []).map(({ path, message }) => ({
        field: String(path[0]),
        fault: /** @type {Class} */ (message),
      })),
  };
}
