// The progress rail: one link for each question, in the form's order, with its state by sign and word.

import { button, make, setOrRemove } from "./dom.js";
import { inputId } from "./field.js";
import { icon } from "./icons.js";

/** @import { Field } from "../module/rapporteur.js" */
/** @import { Report } from "./engine.js" */
/** @import { Finding } from "./findings.js" */
/** @import { Sign } from "./icons.js" */
/** @import { Messages } from "./messages.js" */
/** @import { Part } from "./sections.js" */

/** @typedef {"error" | "warning" | "done" | "open" | "spare" | "pending"} State */

/**
 * @typedef {object} Entry
 * @property {Field} field
 * @property {HTMLAnchorElement} link
 * @property {HTMLElement} word
 * @property {State | null} state that is shown
 */

export class Rail {
  #messages;
  #title;
  /** How many questions are answered, as it was shown last. */
  #done = -1;
  #figures = make("p", { class: "rail-figures" });
  #bar = make("span");
  #toggle;
  #list = make("div", { class: "rail-list", id: "rail-list" });
  /** @type {Map<string, Entry>} */
  #entries = new Map();
  /** Takes the writer to a question. @type {(field: string) => void} */
  onGo = () => {};

  /** @param {Messages} messages */
  constructor(messages) {
    this.#messages = messages;
    this.#title = make("h2", { id: "rail-title" });
    this.#toggle = button("", () => this.#turn(!this.#isOpen), {
      class: "button small rail-toggle",
      "aria-controls": this.#list.id,
    });
    this.element = make(
      "nav",
      { class: "rail", "aria-labelledby": this.#title.id },
      this.#title,
      this.#figures,
      make("div", { class: "rail-bar", "aria-hidden": "true" }, this.#bar),
      this.#toggle,
      this.#list,
    );
    this.#turn(false);
  }

  /**
   * Shows the questions of a form.
   *
   * @param {Part[]} parts
   */
  build(parts) {
    const messages = this.#messages;
    this.#title.textContent = messages.text("rail-title");
    this.#toggle.textContent = messages.text("rail-show");
    this.#entries.clear();
    this.#done = -1;
    this.#list.replaceChildren(
      ...parts
        .flatMap(({ heading, fields }) => [
          heading === null ? null : make("h3", {}, heading),
          make("ol", {}, ...fields.map((field) => make("li", {}, this.#entry(field)))),
        ])
        .filter((part) => part !== null),
    );
  }

  /**
   * @param {ReadonlyMap<string, Report>} reports
   * @param {ReadonlyMap<string, Finding[]>} shown the findings that the writer sees
   */
  show(reports, shown) {
    let done = 0;
    for (const [id, entry] of this.#entries) {
      const { blank = true, pending = false } = reports.get(id) ?? {};
      done += blank ? 0 : 1;
      const state = pending ? "pending" : stateOf(blank, entry.field, shown.get(id) ?? []);
      if (state !== entry.state) {
        entry.state = state;
        entry.link.querySelector("svg")?.replaceWith(icon(/** @type {Sign} */ (state)));
        entry.word.textContent = `(${this.#messages.text(`rail-${state}`)})`;
      }
    }
    if (done !== this.#done) {
      this.#done = done;
      const total = this.#entries.size;
      this.#figures.textContent = this.#messages.text("rail-answered", { done, total });
      this.#bar.style.inlineSize = `${total === 0 ? 0 : (100 * done) / total}%`;
    }
  }

  /**
   * Tells which question the writer is at.
   *
   * @param {string | null} id
   */
  at(id) {
    for (const [field, { link }] of this.#entries) {
      setOrRemove(link, "aria-current", field === id ? "true" : null);
    }
  }

  get #isOpen() {
    return this.element.classList.contains("open");
  }

  /** On narrow screens the list is folded away. @param {boolean} open */
  #turn(open) {
    this.element.classList.toggle("open", open);
    this.#toggle.setAttribute("aria-expanded", String(open));
  }

  /** @param {Field} field */
  #entry(field) {
    const word = make("span", { class: "unseen" });
    const link = make(
      "a",
      { class: "rail-link", href: `#${inputId(field.id)}` },
      icon("open"),
      make("span", {}, this.#messages.shortName(field), " ", word),
    );
    link.addEventListener("click", (event) => {
      event.preventDefault();
      this.#turn(false);
      this.onGo(field.id);
    });
    this.#entries.set(field.id, { field, link, word, state: null });
    return link;
  }
}

/**
 * @param {boolean} blank
 * @param {Field} field
 * @param {Finding[]} findings
 * @returns {State}
 */
function stateOf(blank, field, findings) {
  for (const severity of /** @type {const} */ (["error", "warning"])) {
    if (findings.some(({ diagnostic }) => diagnostic.severity === severity)) {
      return severity;
    }
  }
  if (!blank) {
    return "done";
  }
  return field.required === "error" || field.required === "warning" ? "open" : "spare";
}
