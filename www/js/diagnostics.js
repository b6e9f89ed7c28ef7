// Diagnostics at a field: severity by sign and word, what to do, fixes, and why.

import { button, make } from "./dom.js";
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

/** The list of diagnostics at one field or in one row. Entries that stay the same are left alone. */
export class DiagnosticList {
  /** @type {Map<string, HTMLElement>} */
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
    /** @type {Map<string, HTMLElement>} */
    const entries = new Map();
    const ids = findings.map((finding, index) => {
      const key = `${finding.key} ${index}`;
      const entry = this.#entries.get(key) ?? this.#entry(finding);
      entries.set(key, entry);
      const id = `${this.#id}-${index}`;
      entry.querySelector(".finding-text")?.setAttribute("id", id);
      return id;
    });
    const old = [...this.#entries.values()];
    const now = [...entries.values()];
    if (old.length !== now.length || old.some((entry, index) => entry !== now[index])) {
      this.element.replaceChildren(...now);
    }
    this.#entries = entries;
    if (this.element.hidden !== (findings.length === 0)) {
      this.element.hidden = findings.length === 0;
    }
    return ids;
  }

  /** @param {Finding} finding */
  #entry(finding) {
    const { diagnostic, span } = finding;
    const messages = this.#messages;
    const actions = diagnostic.fixes.map((fix) =>
      button(messages.fix(fix), () => this.#deeds.fix(finding, fix), { class: "button small" }),
    );
    if (span.start < span.end) {
      const select = () => this.#deeds.select(finding);
      actions.push(
        button(messages.text("page-show-place"), select, { class: "button small plain" }),
      );
    }
    return make(
      "li",
      { class: `finding ${diagnostic.severity}` },
      make(
        "p",
        { class: "finding-text" },
        icon(diagnostic.severity),
        make("strong", {}, messages.lead(diagnostic.severity)),
        " ",
        messages.diagnostic(diagnostic),
      ),
      make(
        "div",
        { class: "finding-more" },
        ...actions,
        why(diagnostic, this.#deeds.form, messages),
      ),
    );
  }
}
