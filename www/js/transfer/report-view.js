// The report as it will be read: questions and answers, nothing of the tool.

import { make } from "../dom.js";

/** @import { Answer, Answers, Field, SpeakerRow, Template } from "../../module/rapporteur.js" */
/** @import { Messages } from "../messages.js" */

/**
 * @param {Template} template
 * @param {Answers} answers
 * @param {Messages} messages
 * @param {1 | 3} level of the first heading; those of the questions are one below it
 */
export function reportView(template, answers, messages, level) {
  return make(
    "article",
    { class: "report-view" },
    make(level === 1 ? "h1" : "h3", { lang: template.language, dir: "auto" }, template.name),
    ...template.fields.map((field) =>
      make(
        "section",
        {},
        make(level === 1 ? "h2" : "h4", { lang: template.language, dir: "auto" }, field.label),
        body(field, answers[field.id] ?? "", messages),
      ),
    ),
  );
}

/**
 * @param {Field} field
 * @param {Answer} answer
 * @param {Messages} messages
 */
function body(field, answer, messages) {
  if (typeof answer === "string") {
    return make("p", { dir: "auto" }, answer.trim());
  }
  const declared =
    Boolean(field.declaration_required) || answer.some((row) => row.declaration?.trim());
  const columns = /** @type {const} */ (["name", "affiliation", "declaration"]).filter(
    (column) => column !== "declaration" || declared,
  );
  const cells = (/** @type {SpeakerRow} */ row) =>
    columns.map((column) => make("td", { dir: "auto" }, row[column] ?? ""));
  return make(
    "table",
    {},
    make(
      "thead",
      {},
      make(
        "tr",
        {},
        ...columns.map((column) =>
          make("th", { scope: "col" }, messages.text(`speaker-${column}`)),
        ),
      ),
    ),
    make("tbody", {}, ...answer.map((row) => make("tr", {}, ...cells(row)))),
  );
}
