// The desk: the form that is open, the draft on it, and what is shown of the checker's findings.

import { button, make } from "./dom.js";
import { FieldView } from "./field.js";
import { FiguresPanel } from "./figures-panel.js";
import { findingsByField, tally } from "./findings.js";
import { OutsidePanel } from "./outside.js";
import { Rail } from "./rail.js";
import { parts } from "./sections.js";
import { announce, announceLater } from "./status.js";
import { whenReleased } from "./pointer.js";
import { Summary, inWords } from "./summary.js";
import { asLines } from "./text-answer.js";
import { Watch } from "./watch.js";
import { whenComplete } from "./when-complete.js";

/** @import { Answers, Field, Fix, Place, Template } from "../module/rapporteur.js" */
/** @import { Engine, Report } from "./engine.js" */
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
 * @property {string} [language] BCP 47 tag of the answers, where it is not the form's
 */

/** Nothing to be shown. @type {Finding[]} */
const NONE = [];

export class Desk {
  #engine;
  #messages;
  #templates;
  /** Every field of every form, by id. */
  #fields;
  #form;
  #side;
  #summary;
  #outside;
  #rail;
  #figures;
  /** @type {Template | null} */
  #template = null;
  /** @type {Map<string, FieldView>} */
  #views = new Map();
  /** @type {Map<string, Report>} */
  #reports = new Map();
  /** @type {Map<string, Finding[]>} */
  #shown = new Map();
  /** Answers that the open form has no field for. @type {Answers} */
  #spare = {};
  /** @type {Stray[]} */
  #strays = [];
  /** Of the answers, where it is not the form's. @type {string | undefined} */
  #language;
  #watch = new Watch();
  /** Called after another form was opened. */
  onOpen = () => {};
  /** Called when what the writer could lose has changed. */
  onChange = () => {};

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
    const fields = this.#templates.flatMap((template) => template.fields);
    this.#fields = new Map(fields.toReversed().map((field) => [field.id, field]));
    this.#summary = new Summary(messages);
    this.#summary.nameOf = (id) => this.nameOf(id);
    this.#summary.onGo = (finding, field) => {
      this.#views.get(field)?.focusInput(field === finding.field ? finding : null);
    };
    this.#summary.inputOf = (finding, field) =>
      this.#views.get(field)?.inputOf(field === finding.field ? finding : null) ?? field;
    this.#outside = new OutsidePanel(messages);
    this.#rail = new Rail(messages);
    this.#rail.onGo = (id) => this.#views.get(id)?.focusInput(null);
    this.#figures = new FiguresPanel(messages);
    this.#figures.read = async () => {
      await engine.complete();
      return { figures: engine.figures(), reports: this.#reports };
    };
    this.#figures.nameOf = (id) => this.nameOf(id);
    this.#side = side;
    this.#buildSide();
    side.before(this.#rail.element);
    form.addEventListener("focusin", ({ target }) => this.#rail.at(this.#idAt(target)));
    form.addEventListener("focusout", () => this.#rail.at(null));
    messages.onTurn(() => {
      this.#buildSide();
      this.restore(this.snapshot);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.check();
    });
  }

  get templates() {
    return this.#templates;
  }

  get template() {
    return this.#template?.id ?? "";
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
    const language = this.#language ? { language: this.#language } : {};
    return { template: this.template, answers, strays: this.#strays, ...language };
  }

  /**
   * A name for a field, short enough for a list.
   *
   * @param {string} id
   */
  nameOf(id) {
    const field = this.#fields.get(id);
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

  /** BCP 47 tag of the language that the answers are written in. */
  get language() {
    return this.#language ?? this.#template?.language ?? "en";
  }

  set language(language) {
    this.#language = language === this.#template?.language ? undefined : language;
    for (const view of this.#views.values()) {
      view.language = this.language;
    }
  }

  /** The language that the open form is in. */
  get formLanguage() {
    return this.#template?.language ?? "en";
  }

  /** Checks the whole report and takes the writer to the summary, as soon as the whole checker is there. */
  async check() {
    if (!(await whenComplete(this.#engine, this.#messages))) {
      return;
    }
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

  /**
   * Takes the writer to a place of the draft.
   *
   * @param {Place} place
   */
  goTo({ field, item, part }) {
    this.#views.get(field)?.focusInput({ item: item ?? null, part: part ?? null });
  }

  /** How many fields have an answer, and how many problems there are. */
  get figures() {
    const answered = [...this.#views.values()].filter((view) => view.answer.length > 0);
    const { error, warning } = tally(this.#findings());
    return { fields: answered.length, problems: error + warning };
  }

  /** Has the whole report read again: by the whole checker, when it has come. */
  reread() {
    this.#recheck();
    this.#show();
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
  #open({ template, answers, strays, language }, watch) {
    const found = this.#templates.find(({ id }) => id === template);
    if (!found) {
      return;
    }
    this.#template = found;
    this.#strays = strays;
    this.#watch = watch;
    this.#build(found);
    this.language = language ?? found.language;
    for (const [id, view] of this.#views) {
      const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
      if (answer !== undefined) {
        view.answer = view.field.kind === "speakers" ? answer : asLines(answer);
      }
    }
    const spare = Object.entries(answers).filter(([id]) => !this.#views.has(id));
    this.#spare = Object.fromEntries(spare);
    this.#recheck();
    this.#showOutside();
    this.#show();
    if (watch.submitted) {
      this.#summary.show(this.#findings(), "stay");
    } else {
      this.#summary.hide();
    }
    this.onOpen();
    this.onChange();
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
        const readRows = async (/** @type {string} */ text) =>
          (await this.#engine.complete()) ? this.#engine.rows(template.id, field.id, text) : null;
        return [field.id, new FieldView(field, template, this.#messages, { ...events, readRows })];
      }),
    );
    const sections = parts(template, this.#messages);
    this.#form.replaceChildren(
      ...sections.map(({ heading, fields }, index) => this.#section(heading, fields, index)),
      this.#figures.element,
      make(
        "button",
        { type: "submit", class: "button primary" },
        this.#messages.text("page-check"),
      ),
    );
    this.#rail.build(sections);
    this.#figures.build();
  }

  /**
   * @param {string | null} heading
   * @param {Field[]} fields
   * @param {number} index
   */
  #section(heading, fields, index) {
    const elements = fields.map(({ id }) => this.#views.get(id)?.element ?? null);
    if (heading === null) {
      return make("div", { class: "part" }, ...elements);
    }
    const title = make("h2", { id: `section-${index}` }, heading);
    return make("section", { class: "part", "aria-labelledby": title.id }, title, ...elements);
  }

  #buildSide() {
    const messages = this.#messages;
    this.#outside.build();
    this.#side.replaceChildren(
      button(messages.text("page-check"), () => void this.check(), { class: "button primary" }),
      make("p", { class: "limits" }, messages.text("page-check-help")),
      this.#summary.element,
      this.#outside.element,
    );
  }

  /**
   * The id of the field that an element belongs to.
   *
   * @param {EventTarget | null} target
   */
  #idAt(target) {
    for (const [id, { element }] of this.#views) {
      if (target instanceof Node && element.contains(target)) {
        return id;
      }
    }
    return null;
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
    this.onChange();
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
    whenReleased(() => this.#showChange(id));
  }

  /** @param {Report[]} reports */
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
    const findings = this.#findings();
    const now = this.#shown.get(id)?.length ?? 0;
    const messages = this.#messages;
    if (this.#watch.submitted) {
      if (keys(findings) !== keys(all)) {
        this.#summary.follow(findings);
        announceLater(() => inWords(findings, messages));
      }
    } else if (now !== before) {
      const field = this.nameOf(id);
      announceLater(() =>
        now === 0
          ? messages.text("status-field-clear", { field })
          : messages.text("status-field-problems", { field, count: now }),
      );
    }
  }

  #show() {
    this.#shown = findingsByField(this.#reports.values(), this.#watch);
    for (const [id, view] of this.#views) {
      view.show(this.#reports.get(id), this.#shown.get(id) ?? NONE, this.#watch.submitted);
    }
    this.#rail.show(this.#reports, this.#shown);
    this.#figures.changed();
    const wrong =
      this.#watch.submitted &&
      this.#findings().some(({ diagnostic }) => diagnostic.severity === "error");
    const title = this.#messages.text(wrong ? "page-title-error" : "page-title", {
      form: this.#template?.name ?? "",
    });
    if (document.title !== title) {
      document.title = title;
    }
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
    const title = this.#messages.fix(fix);
    const text = this.#messages.text("status-fixed", { fix: title });
    this.#views.get(diagnostic.field)?.apply(fix, text, () => {
      announce(this.#messages.text("status-fix-undone", { fix: title }));
    });
    announce(text);
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
        this.onChange();
      },
    }));
    this.#outside.show([...answers, ...strays]);
  }
}

/** @param {Finding[]} findings */
function keys(findings) {
  return findings.map(({ key }) => key).join("\n");
}
