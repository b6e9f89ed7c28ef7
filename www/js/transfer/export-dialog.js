// Save, copy or print the report: in which format, under which name, and how it will be read.

import { button, make } from "../dom.js";
import { copyText, save } from "./deliver.js";
import { findingLine } from "./finding-line.js";
import { ownAnswers } from "./own-answers.js";
import { DocumentProblem } from "./problem.js";
import { reportView } from "./report-view.js";

/** @import { Desk } from "../desk.js" */
/** @import { Engine } from "../engine.js" */
/** @import { Messages } from "../messages.js" */
/** @import { Format } from "../../module/rapporteur_documents.js" */
/** @import { Documents } from "./documents.js" */

/** @typedef {"save" | "copy" | "print"} Deed */

/** @type {Record<Format, { ending: string, type: string, copied: boolean }>} */
const FORMATS = {
  text: { ending: "txt", type: "text/plain;charset=utf-8", copied: true },
  markdown: { ending: "md", type: "text/markdown;charset=utf-8", copied: true },
  html: { ending: "html", type: "text/html;charset=utf-8", copied: true },
  docx: {
    ending: "docx",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    copied: false,
  },
  json: { ending: "json", type: "application/json", copied: true },
};

export class ExportDialog {
  #engine;
  #documents;
  #desk;
  #messages;
  #name = make("p", { class: "file-name", dir: "auto" });
  #state = make("div", { class: "export-state" });
  #said = make("p", { class: "limits", role: "status" });
  #byHand = make("div", { class: "by-hand" });
  #view = make("div", { class: "export-view" });
  #copy;
  /** What the writer has decided to do in spite of errors. @type {Set<Deed>} */
  #insisted = new Set();
  /** @type {Format} */
  #format = "docx";

  /**
   * @param {Engine} engine
   * @param {Documents} documents
   * @param {Desk} desk
   * @param {Messages} messages
   */
  constructor(engine, documents, desk, messages) {
    this.#engine = engine;
    this.#documents = documents;
    this.#desk = desk;
    this.#messages = messages;
    this.#copy = button(messages.text("export-copy"), () => void this.#do("copy"));
    this.element = make(
      "dialog",
      { class: "dialog", "aria-labelledby": "export-title" },
      make("h2", { id: "export-title", tabindex: "-1" }, messages.text("export-title")),
      this.#choice(),
      this.#name,
      this.#state,
      make(
        "div",
        { class: "dialog-deeds" },
        button(messages.text("export-save"), () => void this.#do("save"), {
          class: "button primary",
        }),
        this.#copy,
        button(messages.text("export-print"), () => void this.#do("print")),
        button(messages.text("dialog-close"), () => this.element.close()),
      ),
      this.#said,
      this.#byHand,
      make(
        "details",
        { class: "help" },
        make("summary", {}, messages.text("export-preview")),
        this.#view,
      ),
    );
  }

  open() {
    this.#insisted.clear();
    this.#said.textContent = "";
    this.#state.replaceChildren();
    this.#view.replaceChildren(...this.#report(3));
    this.#show();
    this.element.showModal();
    this.element.querySelector("h2")?.focus();
    // Loaded before it is needed: copying must follow the press at once.
    this.#documents.load().catch((error) => this.#tell(error));
    if (!this.#engine.isComplete) {
      // Only the whole checker knows the name.
      void this.#engine.complete().then(() => this.#show());
    }
  }

  /**
   * The report as it will be read.
   *
   * @param {1 | 3} level of its heading
   */
  #report(level) {
    const { template, answers } = this.#draft;
    const form = this.#desk.templates.find(({ id }) => id === template);
    return form ? [reportView(form, answers, this.#messages, level)] : [];
  }

  /** The same for the clipboard: without the style sheet of a file, which a page's policy refuses. */
  get #markUp() {
    const serializer = new XMLSerializer();
    return this.#report(1)
      .map((view) => serializer.serializeToString(view))
      .join("");
  }

  get #draft() {
    return ownAnswers(this.#desk.draft, this.#desk.templates);
  }

  #choice() {
    const radios = /** @type {Format[]} */ (Object.keys(FORMATS)).map((format) => {
      const id = `export-${format}`;
      const input = make("input", { type: "radio", name: "export-format", value: format, id });
      input.checked = format === this.#format;
      input.addEventListener("change", () => {
        this.#format = format;
        this.#show();
      });
      const label = make("label", { for: id }, this.#messages.text(`export-format-${format}`));
      return make("div", { class: "radio" }, input, label);
    });
    const legend = make("legend", { class: "label" }, this.#messages.text("export-format"));
    return make("fieldset", { class: "formats" }, legend, ...radios);
  }

  #show() {
    this.#copy.hidden = !FORMATS[this.#format].copied;
    this.#name.textContent = this.#messages.text("export-name", { name: this.#fileName });
    this.#byHand.replaceChildren();
  }

  get #fileName() {
    const { template, answers } = this.#draft;
    return `${this.#engine.fileName(template, answers) || template}.${FORMATS[this.#format].ending}`;
  }

  /**
   * Does it, or asks first where the report has errors: the writer has the last word.
   *
   * @param {Deed} deed
   */
  async #do(deed) {
    // Without the whole checker, which the page tells of, the text still comes out.
    await this.#engine.complete();
    const { template, answers } = this.#draft;
    const found = this.#engine.check(template, answers);
    const errors = found.filter(({ severity }) => severity === "error").length;
    this.#said.textContent = "";
    this.#byHand.replaceChildren();
    if (errors > 0 && !this.#insisted.has(deed)) {
      this.#ask(deed, errors);
      return;
    }
    this.#state.replaceChildren();
    try {
      await this.#deeds[deed]();
    } catch (error) {
      this.#tell(error);
    }
  }

  /** @type {Record<Deed, () => Promise<void> | void>} */
  #deeds = {
    save: async () => {
      const name = this.#fileName;
      save(name, await this.#written(this.#format), FORMATS[this.#format].type);
      this.#said.textContent = this.#messages.text("export-saved", { name });
    },
    copy: async () => {
      const marked = this.#format === "html";
      const plain = String(await this.#written(marked ? "text" : this.#format));
      if (await copyText({ plain, html: marked ? this.#markUp : null })) {
        this.#said.textContent = this.#messages.text("outside-copied");
      } else {
        this.#offerByHand(plain);
      }
    },
    print: () => {
      this.element.close();
      print();
    },
  };

  /** @param {Format} format */
  #written(format) {
    const { template, answers } = this.#draft;
    const cell = (/** @type {string} */ part) => this.#messages.text(`speaker-${part}`);
    return this.#documents.write(template, answers, format, {
      columns: [cell("name"), cell("affiliation"), cell("declaration")],
    });
  }

  /**
   * @param {Deed} deed
   * @param {number} errors
   */
  #ask(deed, errors) {
    const messages = this.#messages;
    const insist = button(messages.text(`export-${deed}-anyway`), () => {
      this.#insisted.add(deed);
      this.#state.replaceChildren();
      void this.#do(deed);
    });
    const mend = button(messages.text("export-show-errors"), () => {
      this.element.close();
      void this.#desk.check();
    });
    const question = findingLine(
      "error",
      messages.text("export-errors", { count: errors }),
      messages,
    );
    question.id = "export-question";
    const group = make(
      "div",
      { class: "question", role: "group", "aria-labelledby": question.id, tabindex: "-1" },
      question,
      make("div", { class: "dialog-deeds" }, mend, insist),
    );
    this.#state.replaceChildren(group);
    group.focus();
  }

  /** @param {unknown} error */
  #tell(error) {
    const text = DocumentProblem.of(error).inWords(this.#messages);
    const line = findingLine("error", text, this.#messages);
    line.setAttribute("role", "alert");
    this.#state.replaceChildren(line);
  }

  /** @param {string} text */
  #offerByHand(text) {
    const area = make("textarea", { id: "export-by-hand", rows: 8, dir: "auto", readonly: true });
    area.value = text;
    this.#byHand.replaceChildren(
      make("label", { class: "label", for: area.id }, this.#messages.text("export-by-hand")),
      area,
    );
    area.focus();
    area.select();
  }
}
