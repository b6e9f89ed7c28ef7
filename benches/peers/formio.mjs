// Form.io without a page: components whose `custom` validation is a function. Its own `maxWords` counts by white space
// alone, list markers too, so it cannot express the form's limits.

import { ProcessorMap, processSync } from "@formio/core/process";

import { areWithin, isBlank, isDeclared, isNamed, rulesOf } from "./rules.mjs";

/** @import { Answers, Row } from "../drafts.mjs" */
/** @import { Count } from "./count.mjs" */
/** @import { Class } from "./rules.mjs" */
/** @import { Form } from "./form.mjs" */
/** @import { Check } from "./peer.mjs" */

/** @typedef {{ input: any, data: any }} Asked what Form.io gives to a custom validation */
/** @typedef {{ errors: { errorKeyOrMessage: string, context: { path: string } }[] }} Scope */

/**
 * @param {Form} form
 * @param {Count} count
 * @returns {Check<Scope>}
 */
export function make(form, count) {
  // One message for each component: the faults of its answer, parted by spaces.
  const said = (/** @type {(Class | false)[]} */ faults) =>
    faults.filter(Boolean).join(" ") || true;
  const texts = [...form.required, ...(form.links ? ["links"] : [])];
  const components = [
    ...texts.map((field) => {
      const rules = rulesOf(field);
      const most = form.words[field];
      const required = form.required.includes(field);
      const custom = (/** @type {Asked} */ { input = "", data }) =>
        said([
          required && isBlank(input) && "missing",
          ...rules.map(([, fault, rule]) => !rule(input) && fault),
          most !== undefined && count(input) > most && "words",
          field === "women_and_gender_variant" && !areWithin(input, data.participants) && "whole",
        ]);
      return { type: "textarea", key: field, input: true, validate: { custom } };
    }),
    {
      type: "datagrid",
      key: "speakers",
      input: true,
      validate: {
        custom: (/** @type {Asked} */ { input }) =>
          said([
            input.length === 0 && "missing",
            !input.every((/** @type {Row} */ row) => isNamed(row)) && "speaker",
            !input.every((/** @type {Row} */ row) => isDeclared(row, form.declared)) &&
              "declaration",
          ]),
      },
      components: ["name", "affiliation", "declaration"].map((key) => ({
        type: "textfield",
        key,
        input: true,
      })),
    },
  ];
  const processors = [ProcessorMap.validate];
  return {
    whole: (/** @type {Answers} */ answers) => {
      /** @type {Scope} */
      const scope = { errors: [] };
      processSync({ components, data: answers, processors, scope, form: { components } });
      return scope;
    },
    faults: ({ errors }) =>
      errors.flatMap(({ errorKeyOrMessage, context }) =>
        errorKeyOrMessage
          .split(" ")
          .map((fault) => ({ field: context.path, fault: /** @type {Class} */ (fault) })),
      ),
  };
}
