// The summary of a check: what departs from the form, gravest first, each with a link to its place.

import { make } from "./dom.js";
import { SEVERITIES, tally } from "./findings.js";
import { inputId } from "./field.js";
import { icon } from "./icons.js";

/** @import { Severity } from "../module/rapporteur.js" */
/** @import { Finding } from "./findings.js" */
/** @import { Messages } from "./messages.js" */

export class Summary {
  #messages;
  #content = make("div");
  /** Takes the writer to the place of a finding, or to another field that it speaks of. @type {(finding: Finding, field: string) => void} */
  onGo = () => {};
  /** A name for a field. @type {(id: string) => string} */
  nameOf = (id) => id;
  /** The id of the input that a finding is about, or of the first of another field. @type {(finding: Finding, field: string) => string} */
  inputOf = (_, field) => inputId(field);

  /** @param {Messages} messages */
  constructor(messages) {
    this.#messages = messages;
    this.element = make(
      "section",
      {
        class: "summary",
        id: "summary",
        tabindex: "-1",
        "aria-labelledby": "summary-title",
        hidden: true,
      },
      this.#content,
    );
  }

  /**
   * Shows the findings of a whole check.
   *
   * @param {Finding[]} findings
   * @param {"take-focus" | "focus-quietly" | "stay"} focus whether the summary takes the focus, and is read aloud at once
   */
  show(findings, focus) {
    if (focus !== "take-focus") {
      // Changes while the writer types are told by the page's status, not by an alert.
      this.#content.removeAttribute("role");
    }
    this.#content.replaceChildren(this.#title(findings), ...this.#lists(findings));
    this.element.hidden = false;
    this.element.classList.toggle("clear", findings.length === 0);
    if (focus !== "stay") {
      if (focus === "take-focus") {
        this.#content.setAttribute("role", "alert");
      }
      this.#content.firstElementChild?.scrollIntoView({ block: "nearest" });
      this.element.focus({ preventScroll: true });
    }
  }

  hide() {
    this.element.hidden = true;
    this.#content.replaceChildren();
  }

  /** @param {Finding[]} findings */
  #title(findings) {
    const text =
      findings.length === 0
        ? this.#messages.text("summary-clear")
        : countsInWords(findings, this.#messages);
    return make("h2", { id: "summary-title" }, text);
  }

  /** @param {Finding[]} findings */
  #lists(findings) {
    return SEVERITIES.flatMap((severity) => {
      const own = findings.filter(({ diagnostic }) => diagnostic.severity === severity);
      return own.length === 0 ? [] : [this.#heading(severity), this.#list(own)];
    });
  }

  /** @param {Severity} severity */
  #heading(severity) {
    const word = this.#messages.text(`summary-${severity}`);
    return make("h3", { class: `severity ${severity}` }, icon(severity), word);
  }

  /** @param {Finding[]} findings */
  #list(findings) {
    return make("ul", {}, ...findings.map((finding) => make("li", {}, ...this.#entry(finding))));
  }

  /** @param {Finding} finding */
  #entry(finding) {
    const name = this.nameOf(finding.field);
    const text = this.#messages.text("summary-entry", {
      field: name,
      message: this.#messages.diagnostic(finding.diagnostic),
    });
    const others = finding.others.flatMap((other) => [
      " ",
      this.#link(finding, other, this.nameOf(other)),
    ]);
    const also =
      others.length > 0
        ? [make("span", { class: "also" }, this.#messages.text("summary-also"), ...others)]
        : [];
    return [this.#link(finding, finding.field, text), ...also];
  }

  /**
   * @param {Finding} finding
   * @param {string} field
   * @param {string} text
   */
  #link(finding, field, text) {
    const link = make("a", { href: `#${this.inputOf(finding, field)}` }, text);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      this.onGo(finding, field);
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
