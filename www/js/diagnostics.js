// Diagnostics at a field: severity by sign and word, what to do, fixes, and why.

import { button, make, setText } from "./dom.js";
import { icon } from "./icons.js";
import { why } from "./why.js";

/** @import { Fix } from "../module/rapporteur.js" */
/** @import { Finding } from "./findings.js" */
/** @import { Messages } from "./messages.js" */

/**
 * @typedef {object} Deeds
 * @property {(finding: Finding, fix: Fix) => void} fix
 * @property {(finding: Finding) => void} select shows the place in the text
 * @property {string} form name of the form, the source of its limits
 * @property {string} language of the form's words
 */

/**
 * @typedef {object} Entry
 * @property {HTMLElement} element
 * @property {Element} line that says what to do
 * @property {Text} text its words
 * @property {{ finding: Finding }} shown as it is now
 */

/** The list of diagnostics at one field or in one row. Entries stay where only numbers and places change. */
export class DiagnosticList {
  /** @type {Map<string, Entry>} */
  #entries = new Map();
  #messages;
  #deeds;
  #id;

  /**
   * @param {string} id
   * @param {Messages} messages
   * @param {Deeds} deeds
   */
  constructor(id, messages, deeds) {
    this.#id = id;
    this.#messages = messages;
    this.#deeds = deeds;
    this.element = make("ul", { class: "findings", hidden: true });
  }

  /**
   * Shows these findings and no others.
   *
   * @param {Finding[]} findings
   * @returns {string[]} ids of the texts that say what to do, for aria-describedby
   */
  show(findings) {
    /** @type {Map<string, Entry>} */
    const entries = new Map();
    for (const [index, finding] of findings.entries()) {
      const key = `${finding.shape} ${index}`;
      const entry = this.#entries.get(key) ?? this.#entry(finding, `${this.#id}-${index}`);
      entry.shown.finding = finding;
      setText(entry.text, this.#messages.diagnostic(finding.diagnostic));
      entries.set(key, entry);
    }
    const [old, now] = [this.#entries, entries].map((all) => [...all.keys()].join());
    if (old !== now) {
      this.element.replaceChildren(...[...entries.values()].map(({ element }) => element));
      this.element.hidden = findings.length === 0;
    }
    this.#entries = entries;
    return [...entries.values()].map(({ line }) => line.id);
  }

  /**
   * @param {Finding} finding
   * @param {string} id
   * @returns {Entry}
   */
  #entry(finding, id) {
    const { diagnostic, span } = finding;
    const shown = { finding };
    const messages = this.#messages;
    const actions = diagnostic.fixes.map((fix, index) =>
      button(
        messages.fix(fix),
        () => this.#deeds.fix(shown.finding, shown.finding.diagnostic.fixes[index] ?? fix),
        { class: "button small" },
      ),
    );
    if (span.start < span.end) {
      const select = () => this.#deeds.select(shown.finding);
      actions.push(
        button(messages.text("page-show-place"), select, { class: "button small plain" }),
      );
    }
    const text = new Text();
    const line = make(
      "p",
      { class: "finding-text", id },
      icon(diagnostic.severity),
      make("strong", {}, messages.lead(diagnostic.severity)),
      " ",
      text,
    );
    const element = make(
      "li",
      { class: `finding ${diagnostic.severity}` },
      line,
      make(
        "div",
        { class: "finding-more" },
        ...actions,
        why(diagnostic, this.#deeds.form, messages),
      ),
    );
    return { element, line, text, shown };
  }
}
