// Takes over a whole report that was pasted: shows what would go where before anything is replaced.

import { button, make } from "./dom.js";
import { icon } from "./icons.js";
import { preview } from "./preview.js";

/** @import { Import, ImportedReport } from "../module/rapporteur.js" */
/** @import { Desk, Draft } from "./desk.js" */
/** @import { Engine } from "./engine.js" */
/** @import { Messages } from "./messages.js" */

/** A pasted text is offered for import when the module finds at least so many questions of a form in it. */
const LABELS = 3;

export class ImportDialog {
  #engine;
  #messages;
  #desk;
  #onTake;
  #area = make("textarea", { id: "import-text", rows: 10, dir: "auto" });
  #result = make("div", { class: "import-result" });
  /** Puts the text into the field it was pasted into. @type {(() => void) | null} */
  #insteadHere = null;
  #here;

  /**
   * @param {Engine} engine
   * @param {Messages} messages
   * @param {Desk} desk
   * @param {(draft: Draft) => void} onTake
   */
  constructor(engine, messages, desk, onTake) {
    this.#engine = engine;
    this.#messages = messages;
    this.#desk = desk;
    this.#onTake = onTake;
    this.#here = button(messages.text("paste-here"), () => {
      this.element.close();
      this.#insteadHere?.();
    });
    this.element = make(
      "dialog",
      { class: "dialog", "aria-labelledby": "import-title" },
      make("h2", { id: "import-title" }, messages.text("paste-title")),
      make("label", { for: "import-text", class: "label" }, messages.text("paste-label")),
      make("p", { class: "limits", id: "import-help" }, messages.text("paste-help")),
      this.#area,
      make(
        "div",
        { class: "dialog-deeds" },
        button(messages.text("paste-read"), () => this.#read(), { class: "button primary" }),
        this.#here,
        button(messages.text("paste-cancel"), () => this.element.close()),
      ),
      this.#result,
    );
    this.#area.setAttribute("aria-describedby", "import-help");
    this.#area.addEventListener("input", () => this.#result.replaceChildren());
  }

  /** Opens the dialog with the text that was read last. */
  open() {
    this.#insteadHere = null;
    this.#here.hidden = true;
    this.element.showModal();
    this.#area.focus();
  }

  /**
   * Offers the import of a text that was pasted into a field, where it looks like a whole report.
   *
   * @param {ClipboardEvent} event
   */
  offer(event) {
    const { target } = event;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!(target instanceof HTMLTextAreaElement) || !/\n.*\n/s.test(text)) {
      return;
    }
    const found = this.#engine.importText(text);
    if (!found?.reports.some(({ draft }) => Object.keys(draft.answers ?? {}).length >= LABELS)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.open();
    this.#insteadHere = () => {
      target.focus();
      if (!document.execCommand("insertText", false, text)) {
        target.setRangeText(text);
        target.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
    };
    this.#here.hidden = false;
    this.#area.value = text;
    this.#show(found);
  }

  #read() {
    const found = this.#engine.importText(this.#area.value);
    if (found) {
      this.#show(found);
    }
  }

  /** @param {Import} found */
  #show(found) {
    const messages = this.#messages;
    const problems = found.diagnostics.map((diagnostic) =>
      make(
        "p",
        { class: `finding ${diagnostic.severity}` },
        icon(diagnostic.severity),
        make("strong", {}, `${messages.text(`severity-${diagnostic.severity}`)}:`),
        " ",
        messages.diagnostic(diagnostic),
      ),
    );
    const count = found.reports.length;
    const title = make("h3", { tabindex: "-1" }, messages.text("paste-found", { count }));
    this.#result.replaceChildren(
      title,
      ...problems,
      ...found.reports.map((report, index) =>
        preview(report, index, this.#desk, messages, (template) =>
          this.#take(found, report, template),
        ),
      ),
    );
    title.scrollIntoView({ block: "nearest" });
    title.focus({ preventScroll: true });
  }

  /**
   * @param {Import} found
   * @param {ImportedReport} report
   * @param {string} template
   */
  #take(found, report, template) {
    const messages = this.#messages;
    const text = this.#area.value;
    const nameOf = (/** @type {string} */ id) =>
      this.#desk.templates.find((known) => known.id === id)?.name ?? id;
    const passages = [...found.outside, ...report.unplaced].toSorted(
      (a, b) => a.span.start - b.span.start,
    );
    const strays = [
      ...passages.map((passage) => ({
        source: messages.text("outside-import"),
        text: passage.text,
      })),
      ...found.reports
        .filter((other) => other !== report)
        .map(({ draft, span }) => ({
          source: messages.text("outside-report", { form: nameOf(draft.template) }),
          text: text.slice(span.start, span.end),
        })),
    ];
    this.element.close();
    this.#onTake({ template, answers: report.draft.answers ?? {}, strays });
  }
}
