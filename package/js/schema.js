// Standard Schema, version 1: the checker for form libraries and servers that take any schema.

import { Checker } from "./core.js";
import { Messages } from "./texts.js";

/** @import { Answer, Answers, Code, Diagnostic, Fix, Severity, Span, Template, TemplateSource } from "./types.js" */

/**
 * One issue. Beside what the standard asks for it carries what the diagnostic knows.
 *
 * @typedef {object} Issue
 * @property {string} message what to do, in the wanted language
 * @property {(string | number)[]} path the field; for speakers given as rows also the row and the cell
 * @property {Code | "answer/refused"} code of the rule; `answer/refused` where a value is no answer at all
 * @property {Severity} severity
 * @property {Span} span the offending text, in UTF-16 code units of the text at `path`
 * @property {Fix[]} fixes edits that settle the issue, best first
 */

/**
 * @typedef {object} SchemaOptions
 * @property {string} [language] of the messages, as a BCP 47 tag; it must have been added
 * @property {Severity} [upTo] the mildest severity that makes an issue; errors only by default
 */

/**
 * The types that a schema takes and gives, for inference.
 *
 * @template Input
 * @template Output
 * @typedef {object} SchemaTypes
 * @property {Input} input
 * @property {Output} output
 */

/** @typedef {{ value: Answers, issues?: undefined }} Accepted */
/** @typedef {{ issues: Issue[] }} Rejected */

/**
 * @typedef {object} Standard
 * @property {1} version
 * @property {"rapporteur"} vendor
 * @property {(value: unknown) => Accepted | Rejected} validate
 * @property {SchemaTypes<Answers, Answers>} [types] there is no such value: for inference only
 */

/**
 * A schema in the form of https://standardschema.dev.
 *
 * @typedef {{ readonly "~standard": Standard }} ReportSchema
 */

/** @type {Severity[]} */
const SEVERITIES = ["error", "warning", "advice"];

/**
 * A schema for the answers of a draft, by field id. It is synchronous. Keys that are no fields of the form are left out
 * of the value.
 *
 * @param {TemplateSource} template the id of a built-in form, or a template of one's own as an object or JSON
 * @param {SchemaOptions} [options]
 * @returns {ReportSchema}
 * @throws {Error} for a template that cannot be used
 */
export function schema(template, { language = "en", upTo = "error" } = {}) {
  const form = templateOf(template);
  // Plain data once and for all: what the caller does to an object later changes nothing.
  const source = typeof template === "string" ? template : JSON.stringify(form);
  const messages = new Messages(language);
  const severities = SEVERITIES.slice(0, SEVERITIES.indexOf(upTo) + 1);
  if (severities.length === 0) {
    throw new TypeError(`upTo must be one of ${SEVERITIES.join(", ")}`);
  }
  return {
    "~standard": {
      version: 1,
      vendor: "rapporteur",
      validate: (value) => validate(source, form, value, messages, severities),
    },
  };
}

/** @param {TemplateSource} template */
function templateOf(template) {
  const checker = new Checker(template);
  try {
    return checker.template();
  } finally {
    checker.free();
  }
}

/**
 * @param {string} source
 * @param {Template} form
 * @param {unknown} value
 * @param {Messages} messages
 * @param {Severity[]} severities
 * @returns {Accepted | Rejected}
 */
function validate(source, form, value, messages, severities) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { issues: [refusal(messages.text("embed-not-answers"), [])] };
  }
  const checker = new Checker(source);
  try {
    /** @type {Answers} */
    const answers = {};
    /** @type {Issue[]} */
    const issues = [];
    for (const { id } of form.fields) {
      try {
        if (Object.hasOwn(value, id)) {
          const answer = /** @type {Record<string, Answer>} */ (value)[id];
          checker.set(id, /** @type {Answer} */ (answer));
          answers[id] = /** @type {Answer} */ (answer);
        }
      } catch (error) {
        issues.push(refusal(reason(error), [id]));
      }
    }
    const found = checker.diagnostics().filter(({ severity }) => severities.includes(severity));
    issues.push(...found.filter(isTaken(issues)).map((one) => issueOf(one, answers, messages)));
    return issues.length > 0 ? { issues } : { value: answers };
  } finally {
    checker.free();
  }
}

/**
 * A field whose value was refused is not reported as blank too.
 *
 * @param {Issue[]} refused
 * @returns {(diagnostic: Diagnostic) => boolean}
 */
function isTaken(refused) {
  const fields = new Set(refused.map(({ path }) => path[0]));
  return ({ field }) => !fields.has(field);
}

/**
 * @param {Diagnostic} diagnostic
 * @param {Answers} answers
 * @param {Messages} messages
 * @returns {Issue}
 */
function issueOf(diagnostic, answers, messages) {
  const { code, severity, field, item, part, span, fixes } = diagnostic;
  const inRow = Array.isArray(answers[field]) && item !== null;
  const path = inRow ? [field, item, ...(part === null ? [] : [part])] : [field];
  return { message: messages.diagnostic(diagnostic), path, code, severity, span, fixes };
}

/**
 * @param {string} message
 * @param {string[]} path
 * @returns {Issue}
 */
function refusal(message, path) {
  return {
    message,
    path,
    code: "answer/refused",
    severity: "error",
    span: { start: 0, end: 0 },
    fixes: [],
  };
}

/** @param {unknown} error */
function reason(error) {
  return error instanceof Error ? error.message : String(error);
}
