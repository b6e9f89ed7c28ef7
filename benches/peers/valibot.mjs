// Valibot: pipes of checks, and its own `maxWords`, which counts by the engine's segmenter.

import * as v from "valibot";

import { areWithin, isBlank, isDeclared, isNamed, rulesOf } from "./rules.mjs";

/** @import { Answers, Row } from "../drafts.mjs" */
/** @import { Count } from "./count.mjs" */
/** @import { Class } from "./rules.mjs" */
/** @import { Form } from "./form.mjs" */
/** @import { Check } from "./peer.mjs" */

/**
 * @param {Form} form
 * @param {Count | undefined} count `maxWords` where there is none
 * @returns {Check<v.SafeParseResult<v.GenericSchema<unknown>>>}
 */
export function make(form, count) {
  const required = v.check((/** @type {string} */ text) => !isBlank(text), "missing");
  const words = (/** @type {number} */ most) =>
    count
      ? v.check((/** @type {string} */ text) => count(text) <= most, "words")
      : v.maxWords("en", most, "words");
  const entry = (/** @type {string} */ field) => {
    const most = form.words[field];
    return v.pipe(
      v.string(),
      ...[
        ...(form.required.includes(field) ? [required] : []),
        ...rulesOf(field).map(([, fault, rule]) => v.check(rule, fault)),
        ...(most === undefined ? [] : [words(most)]),
      ],
    );
  };
  const row = v.pipe(
    v.object({ name: v.string(), affiliation: v.string(), declaration: v.string() }),
    v.check((/** @type {Row} */ speaker) => isNamed(speaker), "speaker"),
    v.check((/** @type {Row} */ speaker) => isDeclared(speaker, form.declared), "declaration"),
  );
  const texts = [...form.required, ...(form.links ? ["links"] : [])];
  const schema = v.pipe(
    v.object({
      ...Object.fromEntries(texts.map((field) => [field, entry(field)])),
      participants: entry("participants"),
      women_and_gender_variant: entry("women_and_gender_variant"),
      speakers: v.pipe(v.array(row), v.minLength(1, "missing")),
    }),
    v.forward(
      v.partialCheck(
        [["participants"], ["women_and_gender_variant"]],
        (answers) => areWithin(answers.women_and_gender_variant, answers.participants),
        "whole",
      ),
      ["women_and_gender_variant"],
    ),
  );
  return {
    whole: (/** @type {Answers} */ answers) => v.safeParse(schema, answers),
    field: (name) => {
      const alone = entry(name);
      return (text) => v.safeParse(alone, text);
    },
    faults: ({ issues }) =>
      (issues ?? []).map(({ path, message }) => ({
        field: String(path?.[0]?.key),
        fault: /** @type {Class} */ (message),
      })),
  };
}
