// Takes over a whole report that was pasted, dropped or opened: shows what would go where before anything is replaced.

import { button, make } from "./dom.js";
import { PasteBox } from "./paste-box.js";
import { preview } from "./preview.js";
import { findingLine } from "./transfer/finding-line.js";
import { acceptDrops, filePicker } from "./transfer/pick.js";
import { DocumentProblem } from "./transfer/problem.js";

/** @import { ImportedReport } from "../module/rapporteur.js" */
/** @import { Desk, Draft } from "./desk.js" */
/** @import { Messages } from "./messages.js" */
/** @import { Reading, ReportSource } from "./transfer/source.js" */

/** A pasted text is offered for import when the module finds at least so many questions of a form in it. */
const LABELS = 3;

export class ImportDialog {
  #source;
  #messages;
  #desk;
  #onTake;
  #box;
  #result = make("div", { class: "import-result" });
  #picker;
  /** Puts the text into the field it was pasted into. @type {(() => void) | null} */
  #insteadHere = null;
  #here;

  /**
   * @param {ReportSource} source
   * @param {Messages} messages
   * @param {Desk} desk
   * @param {(draft: Draft) => void} onTake
   */
  constructor(source, messages, desk, onTake) {
    this.#source = source;
    this.#messages = messages;
    this.#desk = desk;
    this.#onTake = onTake;
    this.#box = new PasteBox("import-text", { rows: 10, help: "import-help" }, messages);
    this.#here = button(messages.text("paste-here"), () => {
      this.element.close();
      this.#insteadHere?.();
    });
    this.#picker = filePicker("import-file", (files) => void this.openFiles(files));
    this.element = make(
      "dialog",
      { class: "dialog", "aria-labelledby": "import-title" },
      make("h2", { id: "import-title" }, messages.text("paste-title")),
      make("label", { for: "import-text", class: "label" }, messages.text("paste-label")),
      make("p", { class: "limits", id: "import-help" }, messages.text("paste-help")),
      ...this.#box.elements,
      make(
        "div",
        { class: "dialog-deeds" },
        button(messages.text("paste-read"), () => void this.#read(), { class: "button primary" }),
        this.#here,
        button(messages.text("paste-file"), () => this.chooseFile()),
        button(messages.text("paste-cancel"), () => this.element.close()),
      ),
      this.#picker,
      this.#result,
    );
    this.#box.onInput = () => this.#result.replaceChildren();
    acceptDrops(this.element, (files) => void this.openFiles(files));
  }

  /** Opens the dialog with the text that was read last. */
  open() {
    this.#insteadHere = null;
    this.#here.hidden = true;
    this.element.showModal();
    this.#box.focus();
  }

  /** Lets the writer choose a file. */
  chooseFile() {
    this.#picker.click();
  }

  /**
   * Shows the reports of a file.
   *
   * @param {File[]} files
   */
  async openFiles(files) {
    if (!this.element.open) {
      this.open();
    }
    this.#say(this.#messages.text("paste-reading"));
    await this.#tryReading(() => this.#source.ofFiles(files));
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
    if (!this.#source.isReady) {
      void this.#offerLater(target, text);
      return;
    }
    const reading = this.#source.atOnce(text);
    if (!isWhole(reading)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.#offerTaking(reading, () => {
      target.focus();
      if (!document.execCommand("insertText", false, text)) {
        target.setRangeText(text);
        target.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
    });
  }

  /**
   * The text goes where it was pasted. The import is offered when it can be, if the writer is still there.
   *
   * @param {HTMLTextAreaElement} target
   * @param {string} text
   */
  async #offerLater(target, text) {
    const reading = await this.#source.ofText(text).catch(() => null);
    const stands = target.value.includes(text.replaceAll(/\r\n?/g, "\n"));
    if (isWhole(reading) && stands && document.activeElement === target) {
      this.#offerTaking(reading, () => target.focus());
    }
  }

  /**
   * @param {Reading} reading
   * @param {() => void} insteadHere leaves the text where it was pasted
   */
  #offerTaking(reading, insteadHere) {
    this.open();
    this.#insteadHere = insteadHere;
    this.#here.hidden = false;
    this.#box.value = reading.text;
    this.#show(reading);
  }

  async #read() {
    await this.#tryReading(() => this.#source.ofText(this.#box.value));
  }

  /** @param {() => Promise<Reading | null>} read */
  async #tryReading(read) {
    if (!this.#source.isReady) {
      this.#say(this.#messages.text("page-waits"));
    }
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

  /** @param {Reading} reading */
  #show(reading) {
    const messages = this.#messages;
    const { found } = reading;
    const title = make(
      "h3",
      { tabindex: "-1" },
      messages.text("paste-found", { count: found.reports.length }),
    );
    this.#result.replaceChildren(
      title,
      ...found.diagnostics.map((diagnostic) =>
        findingLine(diagnostic.severity, messages.diagnostic(diagnostic), messages),
      ),
      ...found.reports.map((report, index) =>
        preview(report, index, this.#desk, messages, (template) =>
          this.#take(reading, report, template),
        ),
      ),
    );
    title.scrollIntoView({ block: "nearest" });
    title.focus({ preventScroll: true });
  }

  /**
   * Says something in the place of the result.
   *
   * @param {Node | string} content
   */
  #say(content) {
    const place = make("div", { tabindex: "-1" }, content);
    this.#result.replaceChildren(place);
    place.scrollIntoView({ block: "nearest" });
    place.focus({ preventScroll: true });
  }

  /**
   * @param {Reading} reading
   * @param {ImportedReport} report
   * @param {string} template
   */
  #take({ text, found }, report, template) {
    const messages = this.#messages;
    const nameOf = (/** @type {string} */ id) =>
      this.#desk.templates.find((known) => known.id === id)?.name ?? id;
    const passages = [...found.outside, ...report.unplaced].toSorted(
      (a, b) => a.span.start - b.span.start,
    );
    const others = found.reports.filter(
      (other) => other !== report && other.span.start < other.span.end,
    );
    const strays = [
      ...passages.map((passage) => ({
        source: messages.text("outside-import"),
        text: passage.text,
      })),
      ...others.map(({ draft, span }) => ({
        source: messages.text("outside-report", { form: nameOf(draft.template) }),
        text: text.slice(span.start, span.end),
      })),
    ];
    this.element.close();
    this.#onTake({ template, answers: report.draft.answers ?? {}, strays });
  }
}

/**
 * Whether a text looks like a whole report.
 *
 * @param {Reading | null} reading
 * @returns {reading is Reading}
 */
function isWhole(reading) {
  const reports = reading?.found.reports ?? [];
  return reports.some(({ draft }) => Object.keys(draft.answers ?? {}).length >= LABELS);
}
