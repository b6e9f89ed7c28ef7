// The desk: the form that is open, the draft on it, and what is shown of the checker's findings.

import { button, make } from "./dom.js";
import { FieldView } from "./field.js";
import { findingsByField, tally } from "./findings.js";
import { OutsidePanel } from "./outside.js";
import { announce, announceLater } from "./status.js";
import { Summary, countsInWords } from "./summary.js";
import { asLines } from "./text-answer.js";
import { Watch } from "./watch.js";

/** @import { Answers, FieldReport, Fix, Template } from "../module/rapporteur.js" */
/** @import { Engine } from "./engine.js" */
/** @import { Finding } from "./findings.js" */
/** @import { Messages } from "./messages.js" */

/**
 * Text that came with a draft and belongs to no field.
 *
 * @typedef {object} Stray
 * @property {string} source where it comes from, in words
 * @property {string} text
 */

/**
 * All that the writer could lose.
 *
 * @typedef {object} Draft
 * @property {string} template
 * @property {Answers} answers those that the open form has no field for included
 * @property {Stray[]} strays
 */

export class Desk {
  #engine;
  #messages;
  #templates;
  #form;
  #summary;
  #outside;
  /** @type {Template | null} */
  #template = null;
  /** @type {Map<string, FieldView>} */
  #views = new Map();
  /** @type {Map<string, FieldReport>} */
  #reports = new Map();
  /** @type {Map<string, Finding[]>} */
  #shown = new Map();
  /** Answers that the open form has no field for. @type {Answers} */
  #spare = {};
  /** @type {Stray[]} */
  #strays = [];
  #watch = new Watch();
  /** Called after another form was opened. */
  onOpen = () => {};

  /**
   * @param {Engine} engine
   * @param {Messages} messages
   * @param {HTMLElement} form where the fields go
   * @param {HTMLElement} side where the summary goes
   */
  constructor(engine, messages, form, side) {
    this.#engine = engine;
    this.#messages = messages;
    this.#form = form;
    this.#templates = engine.templates();
    this.#summary = new Summary(messages);
    this.#summary.nameOf = (id) => this.nameOf(id);
    this.#summary.onGo = (finding, field) => {
      this.#views.get(field)?.focusInput(field === finding.field ? finding : null);
    };
    this.#outside = new OutsidePanel(messages);
    side.append(
      button(messages.text("page-check"), () => this.check(), { class: "button primary" }),
      make("p", { class: "limits" }, messages.text("page-check-help")),
      this.#summary.element,
      this.#outside.element,
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.check();
    });
  }

  get templates() {
    return this.#templates;
  }

  get template() {
    return this.#template?.id ?? "";
  }

  /** Whether anything was written that could be lost. */
  get hasText() {
    return Object.keys(this.draft.answers).length > 0 || this.#strays.length > 0;
  }

  /** @returns {Draft} */
  get draft() {
    /** @type {Answers} */
    const answers = { ...this.#spare };
    for (const [id, view] of this.#views) {
      if (view.answer.length > 0) {
        answers[id] = view.answer;
      }
    }
    return { template: this.template, answers, strays: this.#strays };
  }

  /**
   * A name for a field, short enough for a list.
   *
   * @param {string} id
   */
  nameOf(id) {
    const field = this.#templates.flatMap(({ fields }) => fields).find((known) => known.id === id);
    return field ? this.#messages.shortName(field) : id;
  }

  /** What `restore` needs to bring everything back as it is now. */
  get snapshot() {
    return { draft: this.draft, watch: this.#watch };
  }

  /** @param {{ draft: Draft, watch: Watch }} snapshot */
  restore({ draft, watch }) {
    this.#open(draft, watch);
  }

  /**
   * Opens a new draft on its form.
   *
   * @param {Draft} draft
   * @param {boolean} checked whether it counts as checked as a whole
   */
  open(draft, checked) {
    const watch = new Watch();
    watch.submitted = checked;
    this.#open(draft, watch);
  }

  /**
   * The same answers on another form.
   *
   * @param {string} template
   */
  turnTo(template) {
    this.#open({ ...this.draft, template }, this.#watch);
  }

  /** Checks the whole report and takes the writer to the summary. */
  check() {
    for (const view of this.#views.values()) {
      view.refresh();
    }
    this.#watch.submitted = true;
    this.#show();
    this.#summary.show(this.#findings(), "take-focus");
  }

  /** What an import or its undo ends with: the summary has the focus, without an alert. */
  goToSummary() {
    this.#summary.show(this.#findings(), "focus-quietly");
  }

  goToForm() {
    this.#form.focus();
  }

  /** How many fields have an answer, and how many problems there are. */
  get figures() {
    const answered = [...this.#views.values()].filter((view) => view.answer.length > 0);
    const { error, warning } = tally(this.#findings());
    return { fields: answered.length, problems: error + warning };
  }

  /** Reads all fields again: the browser may have put other texts into them. */
  resynchronise() {
    for (const view of this.#views.values()) {
      view.refresh();
    }
  }

  /**
   * Answers without a field on the form are kept beside it.
   *
   * @param {Draft} draft
   * @param {Watch} watch
   */
  #open({ template, answers, strays }, watch) {
    const found = this.#templates.find(({ id }) => id === template);
    if (!found) {
      return;
    }
    this.#template = found;
    this.#strays = strays;
    this.#watch = watch;
    this.#build(found);
    this.#spare = {};
    for (const [id, answer] of Object.entries(answers)) {
      const view = this.#views.get(id);
      if (view) {
        view.answer = view.field.kind === "speakers" ? answer : asLines(answer);
      } else {
        this.#spare[id] = answer;
      }
    }
    this.#recheck();
    this.#showOutside();
    this.#show();
    if (watch.submitted) {
      this.#summary.show(this.#findings(), "stay");
    } else {
      this.#summary.hide();
    }
    this.onOpen();
  }

  /** @param {Template} template */
  #build(template) {
    const events = {
      input: (/** @type {string} */ id) => this.#input(id),
      leave: (/** @type {string} */ id) => this.#leave(id),
      fix: (/** @type {Finding} */ finding, /** @type {Fix} */ fix) => this.#fix(finding, fix),
    };
    this.#views = new Map(
      template.fields.map((field) => {
        const readRows = (/** @type {string} */ text) =>
          this.#engine.rows(template.id, field.id, text);
        return [
          field.id,
          new FieldView(field, template.language, this.#messages, { ...events, readRows }),
        ];
      }),
    );
    this.#form.replaceChildren(
      ...[...this.#views.values()].map((view) => view.element),
      make(
        "button",
        { type: "submit", class: "button primary" },
        this.#messages.text("page-check"),
      ),
    );
  }

  #recheck() {
    const answers = Object.fromEntries([...this.#views].map(([id, view]) => [id, view.answer]));
    this.#reports = new Map(
      this.#engine.open(this.template, answers).map((report) => [report.field, report]),
    );
  }

  /** @param {string} id */
  #input(id) {
    const view = this.#views.get(id);
    if (!view) {
      return;
    }
    this.#watch.touch(id);
    this.#take(this.#engine.set(id, view.answer));
    if (view.composing) {
      view.show(this.#reports.get(id), [], false);
      return;
    }
    this.#showChange(id);
  }

  /** @param {string} id */
  #leave(id) {
    this.#watch.leave(id);
    this.#showChange(id);
  }

  /** @param {FieldReport[]} reports */
  #take(reports) {
    for (const report of reports) {
      this.#reports.set(report.field, report);
    }
  }

  /**
   * Shows what is to be shown now, and tells what changed: at one field before the first check, in all after it.
   *
   * @param {string} id of the field that the writer is at
   */
  #showChange(id) {
    const before = this.#shown.get(id)?.length ?? 0;
    const all = this.#findings();
    this.#show();
    const now = this.#shown.get(id)?.length ?? 0;
    const messages = this.#messages;
    if (this.#watch.submitted) {
      const findings = this.#findings();
      if (keys(findings) !== keys(all)) {
        this.#summary.show(findings, "stay");
        announceLater(
          findings.length === 0
            ? messages.text("summary-clear")
            : countsInWords(findings, messages),
        );
      }
    } else if (now !== before) {
      const field = this.nameOf(id);
      announceLater(
        now === 0
          ? messages.text("status-field-clear", { field })
          : messages.text("status-field-problems", { field, count: now }),
      );
    }
  }

  #show() {
    this.#shown = findingsByField(this.#reports.values(), this.#watch);
    for (const [id, view] of this.#views) {
      view.show(this.#reports.get(id), this.#shown.get(id) ?? [], this.#watch.submitted);
    }
    const wrong =
      this.#watch.submitted &&
      this.#findings().some(({ diagnostic }) => diagnostic.severity === "error");
    document.title = this.#messages.text(wrong ? "page-title-error" : "page-title", {
      form: this.#template?.name ?? "",
    });
  }

  /** What is shown, in the form's order. */
  #findings() {
    return [...this.#views.keys()].flatMap((id) => this.#shown.get(id) ?? []);
  }

  /**
   * @param {Finding} finding
   * @param {Fix} fix
   */
  #fix({ diagnostic }, fix) {
    this.#views.get(diagnostic.field)?.apply(fix);
    announce(this.#messages.text("status-fixed", { fix: this.#messages.fix(fix) }));
  }

  #showOutside() {
    const answers = Object.entries(this.#spare).map(([id, answer]) => ({
      source: this.#messages.text("outside-answer", { field: this.nameOf(id) }),
      text: asLines(answer),
      remove: null,
    }));
    const strays = this.#strays.map((stray) => ({
      ...stray,
      remove: () => {
        this.#strays = this.#strays.filter((other) => other !== stray);
        this.#showOutside();
      },
    }));
    this.#outside.show([...answers, ...strays]);
  }
}

/** @param {Finding[]} findings */
function keys(findings) {
  return findings.map(({ key }) => key).join("\n");
}
