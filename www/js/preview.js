// What an import would put where.

import { clamped } from "./clamped.js";
import { button, make } from "./dom.js";
import { asLines } from "./text-answer.js";

/** @import { ImportedReport } from "../module/rapporteur.js" */
/** @import { Desk } from "./desk.js" */
/** @import { Messages } from "./messages.js" */

/**
 * One report that was found, field by field, with what belongs to none, and the button that takes it over.
 *
 * @param {ImportedReport} report
 * @param {number} index
 * @param {Desk} desk
 * @param {Messages} messages
 * @param {(template: string) => void} take
 */
export function preview(report, index, desk, messages, take) {
  const { draft, alternatives, unplaced } = report;
  const form = (/** @type {string} */ id) => desk.templates.find((known) => known.id === id);
  const name = form(draft.template)?.name ?? draft.template;
  const choice = alternatives.length > 0 ? formChoice([draft.template, ...alternatives]) : null;
  const title = make("h4", { id: `import-report-${index}` }, name);
  const fields = form(draft.template)?.fields ?? [];
  const rows = fields.map(({ id }) => row(desk.nameOf(id), asLines(draft.answers?.[id] ?? "")));
  const left = unplaced.map(({ text }) => row(messages.text("outside-title"), text));
  return make(
    "section",
    { class: "preview", "aria-labelledby": title.id },
    title,
    choice?.element ?? null,
    make("dl", {}, ...rows.flat(), ...left.flat()),
    button(
      messages.text("paste-take", { form: name }),
      () => take(choice?.select.value ?? draft.template),
      {
        class: "button primary",
      },
    ),
  );

  /** @param {string} label @param {string} text */
  function row(label, text) {
    const blank = text.trim() === "";
    return [
      make("dt", {}, label),
      make(
        "dd",
        { class: blank ? "blank" : null },
        blank ? messages.text("paste-blank") : clamped(text),
      ),
    ];
  }

  /** @param {string[]} ids */
  function formChoice(ids) {
    const select = make(
      "select",
      { id: `import-form-${index}` },
      ...ids.map((id) => make("option", { value: id }, form(id)?.name ?? id)),
    );
    const element = make(
      "p",
      { class: "choice" },
      make("label", { for: select.id }, messages.text("paste-form")),
      select,
    );
    return { element, select };
  }
}
