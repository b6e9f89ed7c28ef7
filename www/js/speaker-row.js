// One speaker: name, affiliation, declaration, and what moves and removes the row.

import { button, make, setOrRemove } from "./dom.js";
import { DiagnosticList } from "./diagnostics.js";
import { Textbox } from "./textbox.js";

/** @import { Field, Fix, Part } from "../module/rapporteur.js" */
/** @import { Deeds } from "./diagnostics.js" */
/** @import { Finding } from "./findings.js" */
/** @import { Messages } from "./messages.js" */

/** A row with every cell. @typedef {Required<import("../module/rapporteur.js").SpeakerRow>} SpeakerRow */

/**
 * @typedef {object} RowDeeds
 * @property {() => void} input the writer changed a cell
 * @property {() => void} leave
 * @property {(row: SpeakerRowView, by: -1 | 1, keepFocus: boolean) => void} move
 * @property {(row: SpeakerRowView) => void} remove
 * @property {(row: SpeakerRowView, text: string) => void} pasteList several lines were pasted into the name
 */

export class SpeakerRowView {
  #messages;
  #number;
  #up;
  #down;
  #remove;
  #list;
  #declarationLine;
  /** What each cell's own findings say of it. */
  #own = { name: noFindings(), affiliation: noFindings() };
  /** Whether the row is being typed in for the first time. */
  fresh = true;

  /**
   * @param {Field} field
   * @param {string} id unique in the page
   * @param {Messages} messages
   * @param {Deeds} deeds
   * @param {RowDeeds} rows
   */
  constructor(field, id, messages, deeds, rows) {
    this.#messages = messages;
    this.name = new Textbox({ id: `${id}-name`, oneLine: true });
    this.affiliation = new Textbox({ id: `${id}-affiliation`, oneLine: true });
    this.declaration = make("select", { id: `${id}-declaration` });
    this.#fillDeclarations(field, deeds.language);
    this.#number = make("h4", { class: "row-number", id: `${id}-number` });
    const deed = (/** @type {() => void} */ work) =>
      button("", work, { class: "button small plain" });
    this.#up = deed(() => rows.move(this, -1, false));
    this.#down = deed(() => rows.move(this, 1, false));
    this.#remove = deed(() => rows.remove(this));
    this.#list = new DiagnosticList(`${id}-finding`, messages, deeds);
    this.#declarationLine = cell(
      this.declaration.id,
      messages.text("speaker-declaration"),
      this.declaration,
    );
    this.element = make(
      "div",
      { class: "row", role: "group", "aria-labelledby": this.#number.id },
      make(
        "div",
        { class: "row-head" },
        this.#number,
        make("div", { class: "row-deeds" }, this.#up, this.#down, this.#remove),
      ),
      make(
        "div",
        { class: "row-cells" },
        cell(this.name.area.id, messages.text("speaker-name"), this.name.element),
        cell(
          this.affiliation.area.id,
          messages.text("speaker-affiliation"),
          this.affiliation.element,
        ),
        this.#declarationLine,
      ),
      this.#list.element,
    );
    for (const box of [this.name, this.affiliation]) {
      box.onInput = rows.input;
    }
    this.declaration.addEventListener("change", rows.input);
    this.element.addEventListener("focusout", ({ relatedTarget }) => {
      const inside = relatedTarget instanceof Node && this.element.contains(relatedTarget);
      this.fresh &&= inside || isEmpty(this.value);
      rows.leave();
    });
    this.element.addEventListener("keydown", (event) => {
      const by = event.key === "ArrowUp" ? -1 : 1;
      const arrow = by < 0 || event.key === "ArrowDown";
      // In the list of declarations the same keys open it.
      if (arrow && event.altKey && event.target !== this.declaration) {
        event.preventDefault();
        rows.move(this, by, true);
      }
    });
    this.name.area.addEventListener("paste", (event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (!event.defaultPrevented && /\S[^\S\n]*\n\s*\S/.test(text)) {
        event.preventDefault();
        rows.pasteList(this, text);
      }
    });
  }

  /** @param {string} language BCP 47 tag */
  set language(language) {
    this.name.language = language;
    this.affiliation.language = language;
  }

  get composing() {
    return this.name.composing || this.affiliation.composing;
  }

  /** @returns {SpeakerRow} */
  get value() {
    return {
      name: this.name.value,
      affiliation: this.affiliation.value,
      declaration: this.declaration.value,
    };
  }

  set value({ name, affiliation, declaration }) {
    this.name.value = name;
    this.affiliation.value = affiliation;
    if (![...this.declaration.options].some((option) => option.value === declaration)) {
      // A declaration in the speaker's own words is kept.
      this.declaration.append(make("option", { value: declaration, dir: "auto" }, declaration));
    }
    this.declaration.value = declaration;
  }

  /** Whether the form asks for a declaration here, or one was made. */
  showDeclaration(/** @type {boolean} */ asked) {
    this.#declarationLine.hidden = !asked && this.declaration.value === "";
  }

  /**
   * @param {number} index counted from 0
   * @param {number} count of all rows
   */
  place(index, count) {
    const number = index + 1;
    this.#number.textContent = this.#messages.text("speaker-number", { number });
    for (const [element, id] of /** @type {const} */ ([
      [this.#up, "speaker-up"],
      [this.#down, "speaker-down"],
      [this.#remove, "speaker-remove"],
    ])) {
      element.textContent = this.#messages.text(id);
      element.setAttribute("aria-label", this.#messages.text(`${id}-number`, { number }));
    }
    // Not disabled: a disabled button would drop the focus of whoever just pressed it.
    setOrRemove(this.#up, "aria-disabled", index === 0 ? "true" : null);
    setOrRemove(this.#down, "aria-disabled", index === count - 1 ? "true" : null);
  }

  /**
   * @param {Finding[]} findings of this row
   */
  show(findings) {
    const ids = this.#list.show(findings);
    const of = (/** @type {Part} */ part) =>
      findings.flatMap((finding, index) =>
        (finding.part ?? "name") === part ? [{ finding, id: ids[index] ?? "" }] : [],
      );
    for (const part of /** @type {const} */ (["name", "affiliation"])) {
      const own = of(part);
      this[part].mark(
        own.map(({ finding: { span, diagnostic } }) => ({
          ...span,
          severity: diagnostic.severity,
        })),
      );
      this.#own[part] = { ids: own.map(({ id }) => id), wrong: own.some(isError) };
      this[part].describe(this.#own[part].ids, this.#own[part].wrong);
    }
    const declared = of("declaration");
    setOrRemove(this.declaration, "aria-describedby", declared.map(({ id }) => id).join(" "));
    setOrRemove(this.declaration, "aria-invalid", declared.some(isError) ? "true" : null);
  }

  /**
   * Says what else describes the row: what is said of all rows together.
   *
   * @param {string[]} descriptions ids
   * @param {boolean} wrong
   */
  describe(descriptions, wrong) {
    const own = this.#own.name;
    this.name.describe([...descriptions, ...own.ids], wrong || own.wrong);
  }

  /**
   * The input of a cell.
   *
   * @param {Part | null} part
   */
  target(part) {
    const targets = {
      name: this.name.area,
      affiliation: this.affiliation.area,
      declaration: this.declaration,
    };
    return targets[part ?? "name"];
  }

  /** @param {Finding} finding */
  select({ part, span }) {
    if (part === "declaration") {
      this.declaration.focus();
    } else {
      this[part ?? "name"].select(span.start, span.end);
    }
  }

  /** @param {Fix["edits"]} edits of this row */
  apply(edits) {
    for (const part of /** @type {const} */ (["name", "affiliation"])) {
      const own = edits.filter((edit) => (edit.part ?? "name") === part);
      if (own.length > 0) {
        this[part].edit(own);
      }
    }
    const [declared] = edits.filter((edit) => edit.part === "declaration");
    if (declared) {
      const { span, text } = declared;
      const { value } = this.declaration;
      this.value = {
        ...this.value,
        declaration: value.slice(0, span.start) + text + value.slice(span.end),
      };
      this.declaration.focus();
      this.declaration.dispatchEvent(new Event("change"));
    }
  }

  focusUp() {
    this.#up.focus();
  }

  focusDown() {
    this.#down.focus();
  }

  /**
   * The declarations in the form's own words.
   *
   * @param {Field} field
   * @param {string} language of the form
   */
  #fillDeclarations(field, language) {
    this.declaration.append(
      make("option", { value: "" }, this.#messages.text("speaker-not-declared")),
      ...(field.declarations ?? []).map(({ name }) =>
        make("option", { value: name, lang: language }, name),
      ),
    );
  }
}

/** @param {SpeakerRow} row */
export function isEmpty({ name, affiliation, declaration }) {
  return name.trim() === "" && affiliation.trim() === "" && declaration === "";
}

/** @returns {{ ids: string[], wrong: boolean }} */
function noFindings() {
  return { ids: [], wrong: false };
}

/** @param {{ finding: Finding }} entry */
function isError({ finding }) {
  return finding.diagnostic.severity === "error";
}

/**
 * @param {string} id of the input
 * @param {string} label
 * @param {HTMLElement} input
 */
function cell(id, label, input) {
  return make("div", { class: "cell" }, make("label", { for: id }, label), input);
}
