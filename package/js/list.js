// The diagnostics at one control.

import { button, make } from "./dom.js";

/** @import { Finding } from "./findings.js" */
/** @import { Messages } from "./texts.js" */
/** @import { Diagnostic, Fix } from "./types.js" */

/**
 * Classes that are added to what is made, so that the page's own style sheet fits.
 *
 * @typedef {object} Classes
 * @property {string} [control] of a control with an error
 * @property {string} [group] of the element around a control with an error that `groupSelector` finds
 * @property {string} [groupSelector]
 * @property {string} [list] of the list at a control
 * @property {string} [error] of an entry
 * @property {string} [warning]
 * @property {string} [advice]
 * @property {string} [prefix] of the word that an entry begins with
 * @property {string} [fix] of the button of a fix
 * @property {string} [counter]
 * @property {string} [summary]
 * @property {string} [summaryTitle]
 * @property {string} [summaryList]
 * @property {string} [hidden] for what is read aloud only; without it, it is hidden by its style
 */

/**
 * What an entry needs to be made.
 *
 * @typedef {object} EntryContext
 * @property {Messages} messages
 * @property {Classes} classes
 * @property {(diagnostic: Diagnostic) => string} say
 * @property {(finding: Finding, fix: Fix) => boolean} canFix
 * @property {(finding: Finding, fix: Fix) => void} fix
 */

/** Fills a list with findings; entries that stay the same are left alone. */
export class FindingList {
  /** @type {Map<string, HTMLElement>} */
  #entries = new Map();

  /**
   * @param {HTMLElement} element a `ul` that was made, or an element of the page
   * @param {EntryContext} context
   */
  constructor(element, context) {
    this.element = element;
    this.context = context;
  }

  /** @param {Finding[]} findings */
  show(findings) {
    /** @type {Map<string, HTMLElement>} */
    const entries = new Map();
    for (const finding of findings) {
      const key = `${finding.key} ${entries.size}`;
      entries.set(key, this.#entries.get(key) ?? this.#entry(finding));
    }
    const now = [...entries.values()];
    const old = [...this.#entries.values()];
    if (now.length !== old.length || now.some((entry, index) => entry !== old[index])) {
      this.element.replaceChildren(...now);
    }
    this.#entries = entries;
    this.element.hidden = now.length === 0;
  }

  /** @param {Finding} finding */
  #entry(finding) {
    const { messages, classes, say, canFix } = this.context;
    const { severity, fixes } = finding.diagnostic;
    const tag = this.element instanceof HTMLUListElement ? "li" : "p";
    const own = `rapporteur-finding rapporteur-${severity} ${classes[severity] ?? ""}`.trim();
    const prefix = `rapporteur-severity ${classes.prefix ?? ""}`.trim();
    const buttons = fixes.filter((fix) => canFix(finding, fix));
    return make(
      tag,
      { class: own, part: `finding ${severity}` },
      make("span", { class: prefix, part: "severity" }, messages.text(`embed-${severity}`)),
      " ",
      say(/** @type {Diagnostic} */ (finding.diagnostic)),
      ...buttons.flatMap((fix) => [" ", this.#button(finding, fix)]),
    );
  }

  /**
   * @param {Finding} finding
   * @param {Fix} fix
   */
  #button(finding, fix) {
    const { messages, classes } = this.context;
    return button(messages.fix(fix), () => this.context.fix(finding, fix), {
      class: `rapporteur-fix ${classes.fix ?? ""}`.trim(),
      part: "fix",
    });
  }
}
