// The summary of a check: what departs from the form, gravest first, each with a link to its place.

import { make } from "./dom.js";
import { SEVERITIES, tally } from "./findings.js";

/** @import { Finding } from "./findings.js" */
/** @import { Classes } from "./list.js" */
/** @import { Messages } from "./texts.js" */
/** @import { Diagnostic } from "./types.js" */

/**
 * What the summary asks of the form that it belongs to.
 *
 * @typedef {object} OverviewContext
 * @property {Messages} messages
 * @property {Classes} classes
 * @property {(diagnostic: Diagnostic) => string} say
 * @property {(field: string) => string} nameOf
 * @property {(finding: Finding, field: string) => string} addressOf the place of a finding, or another field that it speaks of, as `#id`
 * @property {(finding: Finding, field: string) => void} go
 */

export class Overview {
  #context;
  #shown = "";

  /**
   * @param {HTMLElement} element to fill
   * @param {OverviewContext} context
   */
  constructor(element, context) {
    this.element = element;
    this.#context = context;
    element.hidden = true;
  }

  /**
   * Shows the findings of a whole check. An element that shows the same already is left alone.
   *
   * @param {Finding[]} findings
   * @param {boolean} aloud whether it is announced at once
   */
  show(findings, aloud) {
    const shown = JSON.stringify(findings.map(({ key }) => key));
    if (shown !== this.#shown || aloud || this.element.hidden) {
      this.#shown = shown;
      const content = make("div", { role: aloud ? "alert" : null });
      content.append(this.#title(findings), ...this.#lists(findings));
      this.element.replaceChildren(content);
    }
    this.element.hidden = false;
  }

  hide() {
    this.element.hidden = true;
    this.element.replaceChildren();
    this.#shown = "";
  }

  focus() {
    this.element.scrollIntoView({ block: "nearest" });
    this.element.focus({ preventScroll: true });
  }

  /** @param {Finding[]} findings */
  #title(findings) {
    const { messages, classes } = this.#context;
    const name = `rapporteur-summary-title ${classes.summaryTitle ?? ""}`.trim();
    const text =
      findings.length === 0 ? messages.text("summary-clear") : countsInWords(findings, messages);
    return make("h2", { class: name }, text);
  }

  /** @param {Finding[]} findings */
  #lists(findings) {
    const { messages, classes } = this.#context;
    const name = `rapporteur-summary-list ${classes.summaryList ?? ""}`.trim();
    return SEVERITIES.flatMap((severity) => {
      const own = findings.filter(({ diagnostic }) => diagnostic.severity === severity);
      const entries = own.map((finding) => make("li", {}, ...this.#entry(finding)));
      return own.length === 0
        ? []
        : [
            make("h3", { class: `rapporteur-${severity}` }, messages.text(`summary-${severity}`)),
            make("ul", { class: name }, ...entries),
          ];
    });
  }

  /** @param {Finding} finding */
  #entry(finding) {
    const { messages, say, nameOf } = this.#context;
    const text = messages.text("summary-entry", {
      field: nameOf(finding.field),
      message: say(/** @type {Diagnostic} */ (finding.diagnostic)),
    });
    const others = finding.others.flatMap((field) => [
      " ",
      this.#link(finding, field, nameOf(field)),
    ]);
    const also = others.length > 0 ? [" ", messages.text("summary-also"), ...others] : [];
    return [this.#link(finding, finding.field, text), ...also];
  }

  /**
   * @param {Finding} finding
   * @param {string} field
   * @param {string} text
   */
  #link(finding, field, text) {
    const { addressOf, go } = this.#context;
    const link = make("a", { href: addressOf(finding, field) }, text);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      go(finding, field);
    });
    return link;
  }
}

/**
 * "2 errors, 1 warning".
 *
 * @param {Finding[]} findings
 * @param {Messages} messages
 */
export function countsInWords(findings, messages) {
  const counts = tally(findings);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    messages.text(`count-of-${severity}`, { count: counts[severity] }),
  );
  return new Intl.ListFormat(messages.language, { type: "unit" }).format(parts);
}
