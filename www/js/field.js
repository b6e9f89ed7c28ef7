// One question of the form: label, description, input, counts, diagnostics.

import { Counter } from "./counter.js";
import { choices, examples, limits } from "./describe.js";
import { DiagnosticList } from "./diagnostics.js";
import { make } from "./dom.js";
import { Done } from "./done.js";
import { SpeakersAnswer } from "./speakers-answer.js";
import { TextAnswer } from "./text-answer.js";

/** @import { Answer, Field, FieldReport, Fix, Template } from "../module/rapporteur.js" */
/** @import { Finding } from "./findings.js" */
/** @import { Mark } from "./mark.js" */
/** @import { Messages } from "./messages.js" */
/** @import { SpeakerRow } from "./speaker-row.js" */

/**
 * What a field tells the desk.
 *
 * @typedef {object} FieldEvents
 * @property {(field: string) => void} input the writer changed the answer
 * @property {(field: string) => void} leave the writer left the field
 * @property {(finding: Finding, fix: Fix) => void} fix
 * @property {(text: string) => Promise<SpeakerRow[] | null>} readRows
 */

export class FieldView {
  #answer;
  #list;
  #counter;
  #label;
  #done;
  /** What is shown: the report, the findings, and whether the whole report was checked. @type {unknown[]} */
  #shown = [];
  /** @type {string[]} ids of what is said before anything is typed */
  #described;
  /** The answer as it was last handed over. */
  #known;
  #events;

  /**
   * @param {Field} field
   * @param {Template} form
   * @param {Messages} messages
   * @param {FieldEvents} events
   */
  constructor(field, form, messages, events) {
    const id = inputId(field.id);
    this.field = field;
    this.#events = events;
    const deeds = {
      fix: events.fix,
      select: (/** @type {Finding} */ finding) => this.#answer.select(finding),
      form: form.name,
      language: form.language,
    };
    this.#answer =
      field.kind === "speakers"
        ? new SpeakersAnswer(field, id, messages, deeds, events.readRows)
        : new TextAnswer(field, id);
    this.#known = this.answer;
    this.#list = new DiagnosticList(`${id}-finding`, messages, deeds);
    this.#counter = new Counter(messages, field.kind);
    this.#done = new Done(messages);
    this.#label = heading(field, id);
    this.#label.lang = form.language;
    this.#answer.labelledBy(`${id}-label`);
    const limit = limits(field, messages, `${id}-limits`);
    this.#described = limit ? [limit.id] : [];
    const isGroup = field.kind === "speakers";
    this.element = make(
      "div",
      {
        class: `field ${field.kind}`,
        role: isGroup ? "group" : null,
        "aria-labelledby": isGroup ? `${id}-label` : null,
      },
      this.#label,
      limit,
      examples(field, form.language, messages),
      choices(field, form.language, messages, (name) => this.#take(name)),
      this.#answer.element,
      this.#counter.element,
      this.#done.element,
      this.#list.element,
    );
    this.#listen();
  }

  /** @returns {Answer} */
  get answer() {
    return this.#answer.answer;
  }

  set answer(answer) {
    this.#answer.answer = answer;
    this.#known = this.answer;
  }

  get composing() {
    return this.#answer.composing;
  }

  /** @param {string} language BCP 47 tag of the answer */
  set language(language) {
    this.#answer.language = language;
  }

  /**
   * Shows what the checker says. While an input method composes, only the counts move.
   *
   * @param {FieldReport | undefined} report
   * @param {Finding[]} findings
   * @param {boolean} everything whether the whole report was checked
   */
  show(report, findings, everything) {
    const state = [report, this.composing, everything, ...findings.map(({ key }) => key)];
    if (
      state.length === this.#shown.length &&
      state.every((part, at) => part === this.#shown[at])
    ) {
      return;
    }
    this.#shown = state;
    if (report) {
      this.#counter.show(report.measure, this.composing);
    }
    if (this.composing) {
      return;
    }
    const wrong = findings.some(({ diagnostic }) => diagnostic.severity === "error");
    this.element.classList.toggle("wrong", wrong);
    const left = this.#answer.show(findings, everything, overrun(report));
    const ids = this.#list.show(left);
    this.#answer.describe([...this.#described, ...ids], wrong);
  }

  /**
   * The id of the input that a finding is about, or of the first one.
   *
   * @param {Pick<Finding, "item" | "part"> | null} finding
   */
  inputOf(finding) {
    return this.#answer.target(finding).id;
  }

  /**
   * Takes the focus to what a finding is about, or to the first input. The label is brought into view, so that it is
   * read with the input.
   *
   * @param {Pick<Finding, "item" | "part"> | null} finding
   */
  focusInput(finding) {
    const target = this.#answer.target(finding);
    const label = target.labels?.[0] ?? this.#label;
    label.scrollIntoView({ block: "start" });
    target.focus({ preventScroll: true });
  }

  /**
   * Applies a fix, and offers the way back.
   *
   * @param {Fix} fix
   * @param {string} text what was done
   * @param {() => void} undone told when it was taken back
   */
  apply(fix, text, undone) {
    const before = this.answer;
    this.#answer.apply(fix);
    this.#done.show(text, () => {
      this.#answer.putBack(before);
      undone();
    });
  }

  /** Looks whether the answer changed without an event. */
  refresh() {
    const now = this.answer;
    if (now !== this.#known && JSON.stringify(now) !== JSON.stringify(this.#known)) {
      this.#known = now;
      this.#events.input(this.field.id);
    }
  }

  #listen() {
    const { id } = this.field;
    this.#answer.onInput = () => {
      this.#counter.typed();
      this.#done.hide();
      this.#known = this.answer;
      this.#events.input(id);
    };
    this.#answer.onLeave = () => {
      // A row that was left is judged from now on, even where nothing else has changed.
      this.#shown = [];
      this.refresh();
      this.#events.leave(id);
    };
    this.#counter.refresh = () => this.refresh();
    const inside = (/** @type {EventTarget | null} */ other) =>
      other instanceof Node && this.element.contains(other);
    this.element.addEventListener("focusin", ({ relatedTarget }) => {
      if (!inside(relatedTarget)) {
        this.#counter.start();
      }
    });
    this.element.addEventListener("focusout", ({ relatedTarget }) => {
      if (!inside(relatedTarget)) {
        this.#counter.stop();
      }
    });
  }

  /** Takes over a choice of the form: in place of the answer, or behind it where several may stand. @param {string} name */
  #take(name) {
    if (this.#answer instanceof TextAnswer) {
      const { box } = this.#answer;
      const one = this.field.kind === "session-type" || this.field.items?.at_most === 1;
      const { length } = box.value;
      const before = one || length === 0 || box.value.endsWith("\n") ? "" : "\n";
      box.edit([{ span: { start: one ? 0 : length, end: length }, text: before + name }]);
    }
  }
}

/**
 * What stands past the word limit, whether it is told already or not: a count that moves, not a diagnostic.
 *
 * @param {FieldReport | undefined} report
 * @returns {Mark[]}
 */
function overrun(report) {
  const over = report?.diagnostics.filter(({ code }) => code === "words/over-limit") ?? [];
  return over.map(({ span }) => ({ ...span, severity: "over" }));
}

/**
 * The id of the input of a field.
 *
 * @param {string} field
 */
export function inputId(field) {
  return `field-${field}`;
}

/**
 * The question as the form prints it, what it prints beside it in brackets.
 *
 * @param {Field} field
 * @param {string} id of the input
 */
function heading(field, id) {
  const hint = field.hint ? make("span", { class: "hint" }, ` (${field.hint})`) : null;
  return field.kind === "speakers"
    ? make("h3", { class: "label", id: `${id}-label` }, field.label, hint)
    : make("label", { class: "label", id: `${id}-label`, for: id }, field.label, hint);
}
