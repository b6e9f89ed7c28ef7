// Chooses the earlier report that the open one is compared with: the one it was begun from, a pasted text or a file.

import { button, make } from "../dom.js";
import { PasteBox } from "../paste-box.js";
import { asLines } from "../text-answer.js";
import { findingLine } from "../transfer/finding-line.js";
import { acceptDrops, filePicker } from "../transfer/pick.js";
import { ownAnswers } from "../transfer/own-answers.js";
import { DocumentProblem } from "../transfer/problem.js";

/** @import { Draft } from "../../module/rapporteur.js" */
/** @import { Desk } from "../desk.js" */
/** @import { Messages } from "../messages.js" */
/** @import { Shelf } from "../transfer/shelf.js" */
/** @import { Reading, ReportSource } from "../transfer/source.js" */

/**
 * An earlier report of the session.
 *
 * @typedef {object} Earlier
 * @property {string} name of its form
 * @property {Draft} draft
 */

/**
 * @typedef {object} Parts
 * @property {ReportSource} source
 * @property {Shelf} shelf
 * @property {Messages} messages
 * @property {Desk} desk
 */

export class CompareDialog {
  #source;
  #shelf;
  #messages;
  #desk;
  #onChosen;
  #box;
  #result = make("div", { class: "import-result" });
  #picker;
  #known;
  /** The report that the open one was begun from. @type {Earlier | null} */
  #begunFrom = null;

  /**
   * @param {Parts} parts
   * @param {(earlier: Earlier) => void} onChosen
   */
  constructor({ source, shelf, messages, desk }, onChosen) {
    this.#source = source;
    this.#shelf = shelf;
    this.#messages = messages;
    this.#desk = desk;
    this.#onChosen = onChosen;
    this.#box = new PasteBox("compare-text", { rows: 8, help: "compare-help" }, messages);
    this.#picker = filePicker("compare-file", (files) => void this.#openFiles(files));
    this.#known = button("", () => {
      if (this.#begunFrom) {
        this.#choose(this.#begunFrom);
      }
    });
    this.element = make(
      "dialog",
      { class: "dialog", "aria-labelledby": "compare-title" },
      make("h2", { id: "compare-title", tabindex: "-1" }, messages.text("compare-title")),
      make("p", { class: "limits", id: "compare-help" }, messages.text("compare-help")),
      this.#known,
      make("label", { for: "compare-text", class: "label" }, messages.text("compare-label")),
      ...this.#box.elements,
      make(
        "div",
        { class: "dialog-deeds" },
        button(messages.text("compare-read"), () => void this.#read(), { class: "button primary" }),
        button(messages.text("paste-file"), () => this.#picker.click()),
        button(messages.text("paste-cancel"), () => this.element.close()),
      ),
      this.#picker,
      this.#result,
    );
    this.#box.onInput = () => this.#result.replaceChildren();
    acceptDrops(this.element, (files) => void this.#openFiles(files));
  }

  /** Opens the dialog, with the report that the open one was begun from where it is known. */
  async open() {
    const former = await this.#shelf.earlier();
    const draft = former && ownAnswers(former, this.#desk.templates);
    this.#begunFrom = draft && { name: this.#formName(draft), draft };
    this.#known.hidden = this.#begunFrom === null;
    this.#known.textContent = this.#begunFrom && this.#inWords(this.#begunFrom);
    this.element.showModal();
    this.element.querySelector("h2")?.focus();
  }

  async #read() {
    await this.#tryReading(() => this.#source.ofText(this.#box.value));
  }

  /** @param {File[]} files */
  async #openFiles(files) {
    this.#say(make("p", {}, this.#messages.text("paste-reading")));
    await this.#tryReading(() => this.#source.ofFiles(files));
  }

  /** @param {() => Promise<Reading | null>} read */
  async #tryReading(read) {
    try {
      const reading = await read();
      if (reading) {
        this.#box.value = reading.text;
        this.#show(reading);
      }
    } catch (error) {
      const text = DocumentProblem.of(error).inWords(this.#messages);
      this.#say(findingLine("error", text, this.#messages));
    }
  }

  /**
   * One report is compared at once; of several the writer chooses.
   *
   * @param {Reading} reading
   */
  #show({ found }) {
    const messages = this.#messages;
    const reports = found.reports.map(({ draft }) => ({ name: this.#formName(draft), draft }));
    const [only] = reports;
    if (only && reports.length === 1) {
      this.#choose(only);
      return;
    }
    this.#say(
      make("h3", {}, messages.text("paste-found", { count: reports.length })),
      ...found.diagnostics.map((diagnostic) =>
        findingLine(diagnostic.severity, messages.diagnostic(diagnostic), messages),
      ),
      ...reports.map((report) => button(this.#inWords(report), () => this.#choose(report))),
    );
  }

  /** @param {Earlier} earlier */
  #choose(earlier) {
    this.element.close();
    this.#result.replaceChildren();
    this.#onChosen(earlier);
  }

  /** @param {Node[]} content */
  #say(...content) {
    const place = make("div", { class: "import-result", tabindex: "-1" }, ...content);
    this.#result.replaceChildren(place);
    place.scrollIntoView({ block: "nearest" });
    place.focus({ preventScroll: true });
  }

  /**
   * The report by its form and its first line, which is its title.
   *
   * @param {Earlier} earlier
   */
  #inWords({ name, draft }) {
    const form = this.#desk.templates.find(({ id }) => id === draft.template);
    const line = form?.fields.find(({ kind }) => kind === "line")?.id ?? "";
    const title = asLines(draft.answers?.[line] ?? "").trim();
    return title === ""
      ? this.#messages.text("compare-with", { form: name })
      : this.#messages.text("compare-with-titled", { form: name, title });
  }

  /** @param {Draft} draft */
  #formName({ template }) {
    return this.#desk.templates.find(({ id }) => id === template)?.name ?? template;
  }
}
