// SurveyJS without a page: a model with expressions that call functions of one's own.

import { FunctionFactory, Model } from "survey-core";

import { areWithin, isBlank, isDeclared, isNamed, rulesOf } from "./rules.mjs";

/** @import { Answers, Row } from "../drafts.mjs" */
/** @import { Count } from "./count.mjs" */
/** @import { Class } from "./rules.mjs" */
/** @import { Form } from "./form.mjs" */
/** @import { Check } from "./peer.mjs" */

/** SurveyJS leaves out what is blank, and gives figures as numbers. */
const written = (/** @type {unknown} */ value) => String(value ?? "");

/**
 * @param {Form} form
 * @param {Count} count
 * @returns {Check<Model>}
 */
export function make(form, count) {
  const functions = FunctionFactory.Instance;
  const rowsOf = (/** @type {unknown} */ value) =>
    /** @type {Partial<Row>[]} */ (Array.isArray(value) ? value : []).map((row) => ({
      name: written(row.name),
      affiliation: written(row.affiliation),
      declaration: written(row.declaration),
    }));
  functions.register("hasAtMostWords", ([text, most]) => count(written(text)) <= most);
  functions.register("areNamed", ([rows]) => rowsOf(rows).every(isNamed));
  functions.register("areDeclared", ([rows, needed]) =>
    rowsOf(rows).every((row) => isDeclared(row, needed)),
  );
  functions.register("areWithin", ([few, all]) => areWithin(written(few), written(all)));
  const validator = (/** @type {Class} */ fault, /** @type {string} */ expression) => ({
    type: "expression",
    expression,
    text: fault,
  });
  const question = (/** @type {string} */ field) => {
    const rules = rulesOf(field).map(([, fault, rule]) => {
      const name = `check_${field}_${fault.replace("-", "_")}`;
      functions.register(name, ([text]) => isBlank(written(text)) || rule(written(text)));
      return validator(fault, `${name}({${field}})`);
    });
    const most = form.words[field];
    return {
      type: "comment",
      name: field,
      isRequired: form.required.includes(field),
      requiredErrorText: "missing",
      validators: [
        ...rules,
        ...(most === undefined ? [] : [validator("words", `hasAtMostWords({${field}}, ${most})`)]),
        ...(field === "women_and_gender_variant"
          ? [validator("whole", `areWithin({${field}}, {participants})`)]
          : []),
      ],
    };
  };
  const speakers = {
    type: "matrixdynamic",
    name: "speakers",
    isRequired: true,
    requiredErrorText: "missing",
    columns: ["name", "affiliation", "declaration"].map((name) => ({ name, cellType: "text" })),
    validators: [
      validator("speaker", "areNamed({speakers})"),
      validator("declaration", `areDeclared({speakers}, ${form.declared})`),
    ],
  };
  const texts = [...form.required, ...(form.links ? ["links"] : [])];
  const model = new Model({ elements: [...texts.map(question), speakers] });
  return {
    whole: (/** @type {Answers} */ answers) => {
      model.data = answers;
      model.validate(true, false);
      return model;
    },
    faults: (checked) =>
      checked
        .getAllQuestions()
        .flatMap((one) =>
          one.errors.map(({ text }) => ({ field: one.name, fault: /** @type {Class} */ (text) })),
        ),
  };
}
