// Ajv: a JSON Schema, with keywords for the rules of texts.

import { Ajv } from "ajv";

import { areWithin, isBlank, isDeclared, isNamed, TEXT_RULES } from "./rules.mjs";

/** @import { Answers, Row } from "../drafts.mjs" */
/** @import { Count } from "./count.mjs" */
/** @import { Class } from "./rules.mjs" */
/** @import { Form } from "./form.mjs" */
/** @import { Check } from "./peer.mjs" */
/** @import { ErrorObject } from "ajv" */

/**
 * @param {Form} form
 * @param {Count} count
 * @returns {Check<ErrorObject[]>}
 */
export function make(form, count) {
  const ajv = new Ajv({ allErrors: true });
  const keyword = (
    /** @type {string} */ name,
    /** @type {(value: any) => boolean} */ rule,
    /** @type {"string" | "object"} */ type = "string",
  ) =>
    ajv.addKeyword({
      keyword: name,
      type,
      schemaType: "boolean",
      errors: false,
      validate: (/** @type {boolean} */ _on, /** @type {unknown} */ value) => rule(value),
    });
  keyword("missing", (text) => !isBlank(text));
  keyword("speaker", (/** @type {Row} */ row) => isNamed(row), "object");
  keyword("declaration", (/** @type {Row} */ row) => isDeclared(row, form.declared), "object");
  for (const [field, fault, rule] of TEXT_RULES) {
    keyword(`${field}-${fault}`, rule);
  }
  ajv.addKeyword({
    keyword: "words",
    type: "string",
    schemaType: "number",
    errors: false,
    compile: (/** @type {number} */ most) => (/** @type {string} */ text) => count(text) <= most,
  });
  keyword(
    "whole",
    ({ women_and_gender_variant: few, participants }) => areWithin(few, participants),
    "object",
  );
  const entry = (/** @type {string} */ field) => ({
    type: "string",
    ...(form.required.includes(field) && { missing: true }),
    ...Object.fromEntries(
      TEXT_RULES.filter(([name]) => name === field).map(([, fault]) => [`${field}-${fault}`, true]),
    ),
    ...(form.words[field] !== undefined && { words: form.words[field] }),
  });
  const texts = [...form.required, ...(form.links ? ["links"] : [])];
  const validate = ajv.compile({
    type: "object",
    properties: {
      ...Object.fromEntries(texts.map((field) => [field, entry(field)])),
      speakers: {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          properties: {
            name: { type: "string" },
            affiliation: { type: "string" },
            declaration: { type: "string" },
          },
          required: ["name", "affiliation", "declaration"],
          speaker: true,
          declaration: true,
        },
      },
    },
    required: [...texts, "speakers"],
    whole: true,
  });
  const found = (
    /** @type {import("ajv").ValidateFunction} */ run,
    /** @type {unknown} */ value,
  ) => {
    run(value);
    return run.errors ?? [];
  };
  return {
    whole: (/** @type {Answers} */ answers) => found(validate, answers),
    field: (name) => {
      const alone = ajv.compile(entry(name));
      return (text) => found(alone, text);
    },
    faults: (errors) =>
      errors.map(({ instancePath, keyword: name }) => {
        const field = instancePath.split("/")[1] ?? "women_and_gender_variant";
        const known = TEXT_RULES.find(([where, fault]) => name === `${where}-${fault}`)?.[1];
        const fault = name === "minItems" ? "missing" : (known ?? name);
        return { field, fault: /** @type {Class} */ (fault) };
      }),
  };
}
