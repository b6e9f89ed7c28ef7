// The inputs of a form's own questions, for those who bring no markup.

import { button, make } from "./dom.js";

/** @import { Messages } from "./texts.js" */
/** @import { Answer, Field, Kind, Part, SpeakerRow } from "./types.js" */

/** Lines to show at least, for kinds that take several. @type {Partial<Record<Kind, number>>} */
const ROWS = { items: 5, prose: 8, links: 3, people: 2 };

/**
 * One question with its input, and how to read and fill it.
 *
 * @typedef {object} Rendered
 * @property {Field} field
 * @property {HTMLElement} element
 * @property {() => Answer} read
 * @property {(answer: Answer) => void} fill
 */

/**
 * @param {Field} field
 * @param {string} language of the form's words
 * @param {Messages} messages
 * @returns {Rendered}
 */
export function render(field, language, messages) {
  return field.kind === "speakers" ? speakers(field, language, messages) : text(field, language);
}

/**
 * @param {Field} field
 * @param {string} language
 * @returns {Rendered}
 */
function text(field, language) {
  const id = `input-${field.id}`;
  const list = optionsOf(field, `${id}-options`);
  const rows = ROWS[field.kind] ?? (takesSeveral(field) ? 3 : 1);
  const shared = { id, name: field.id, class: "input", part: "input", dir: "auto" };
  const input =
    rows > 1
      ? make("textarea", { ...shared, rows })
      : make("input", { ...shared, type: "text", list: list?.id ?? null });
  const label = make(
    "label",
    { for: id, class: "label", part: "label", lang: language },
    field.label,
  );
  const element = make(
    "div",
    { class: "field", part: "field" },
    label,
    hintOf(field, language),
    input,
    list,
  );
  return {
    field,
    element,
    read: () => input.value,
    fill: (answer) => {
      input.value = typeof answer === "string" ? answer : "";
    },
  };
}

/** @param {Field} field */
function takesSeveral({ kind, items }) {
  return kind === "choice" && items?.at_most !== 1;
}

/**
 * @param {Field} field
 * @param {string} id
 */
function optionsOf({ options = [] }, id) {
  return options.length > 0
    ? make("datalist", { id }, ...options.map(({ name }) => make("option", { value: name })))
    : null;
}

/**
 * @param {Field} field
 * @param {string} language
 */
function hintOf({ hint }, language) {
  return hint ? make("span", { class: "hint", part: "hint", lang: language }, hint) : null;
}

/**
 * @param {Field} field
 * @param {string} language
 * @param {Messages} messages
 * @returns {Rendered}
 */
function speakers(field, language, messages) {
  const asked = (field.declarations ?? []).length > 0 || Boolean(field.declaration_required);
  /** @type {Part[]} */
  const parts = ["name", "affiliation", ...(asked ? [/** @type {const} */ ("declaration")] : [])];
  const rows = make("div", { part: "rows" });
  let made = 0;
  const more = button(messages.text("speaker-add"), () => add({}).querySelector("input")?.focus(), {
    class: "button",
    part: "button",
  });
  /** @param {SpeakerRow} written */
  function add(written) {
    made += 1;
    const row = make("div", {
      class: "row",
      part: "row",
      "data-rapporteur-row": true,
      role: "group",
    });
    const cells = parts.map((part) =>
      cell(field, part, written, `speaker-${made}-${part}`, messages),
    );
    const remove = () => {
      const next = row.nextElementSibling ?? row.previousElementSibling;
      row.remove();
      number(rows, messages);
      (next?.querySelector("input") ?? more).focus();
    };
    row.append(
      ...cells,
      button(messages.text("speaker-remove"), remove, { class: "button", part: "button" }),
    );
    rows.append(row);
    number(rows, messages);
    return row;
  }
  const legend = make("legend", { class: "label", part: "label", lang: language }, field.label);
  const element = make(
    "fieldset",
    { class: "field", part: "field", "data-rapporteur-field": field.id },
    legend,
    hintOf(field, language),
    rows,
    more,
  );
  add({});
  return {
    field,
    element,
    read: () => readRows(rows),
    fill: (answer) => {
      const written = typeof answer === "string" ? [{ name: answer }] : answer;
      rows.replaceChildren();
      for (const row of written.length > 0 ? written : [{}]) {
        add(row);
      }
    },
  };
}

/**
 * @param {Field} field
 * @param {Part} part
 * @param {SpeakerRow} written
 * @param {string} id
 * @param {Messages} messages
 */
function cell({ declarations = [] }, part, written, id, messages) {
  const options =
    part === "declaration" && declarations.length > 0
      ? make(
          "datalist",
          { id: `${id}-options` },
          ...declarations.map(({ name }) => make("option", { value: name })),
        )
      : null;
  const input = make("input", {
    id,
    type: "text",
    class: "input",
    part: "input",
    dir: "auto",
    list: options?.id ?? null,
    "data-rapporteur-part": part,
  });
  input.value = written[part] ?? "";
  return make(
    "div",
    {},
    make("label", { for: id }, messages.text(`speaker-${part}`)),
    input,
    options,
  );
}

/**
 * @param {HTMLElement} rows
 * @param {Messages} messages
 */
function number(rows, messages) {
  for (const [index, row] of [...rows.children].entries()) {
    row.setAttribute("aria-label", messages.text("speaker-number", { number: index + 1 }));
    const remove = row.querySelector("button");
    remove?.setAttribute(
      "aria-label",
      messages.text("speaker-remove-number", { number: index + 1 }),
    );
  }
}

/**
 * @param {HTMLElement} rows
 * @returns {SpeakerRow[]}
 */
function readRows(rows) {
  return [...rows.children]
    .map((row) =>
      Object.fromEntries(
        [...row.querySelectorAll("input")].map((input) => [
          input.dataset["rapporteurPart"],
          input.value,
        ]),
      ),
    )
    .filter((row) => Object.values(row).some((written) => /\S/.test(written)));
}
