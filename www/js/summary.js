// The summary of a check: what departs from the form, gravest first, each with a link to its place.

import { make, setText } from "./dom.js";
import { SEVERITIES, tally } from "./findings.js";
import { inputId } from "./field.js";
import { icon } from "./icons.js";

/** @import { Severity } from "../module/rapporteur.js" */
/** @import { Finding } from "./findings.js" */
/** @import { Messages } from "./messages.js" */

export class Summary {
  #messages;
  #content = make("div");
  #title = make("h2", { id: "summary-title" });
  /** Each finding as it is now, and what the link to it says. @type {{ finding: Finding, text: Text }[]} */
  #entries = [];
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
    this.#quiet();
    this.#title.textContent = inWords(findings, this.#messages);
    this.#entries = [];
    this.#content.replaceChildren(this.#title, ...this.#lists(findings));
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

  /**
   * Shows other findings while the writer types: what is there stays where only numbers and places change.
   *
   * @param {Finding[]} findings
   */
  follow(findings) {
    this.#quiet();
    const sorted = SEVERITIES.flatMap((severity) => of(severity, findings));
    const shapes = (/** @type {Finding[]} */ all) => all.map(({ shape }) => shape).join();
    if (shapes(sorted) !== shapes(this.#entries.map(({ finding }) => finding))) {
      this.show(findings, "stay");
      return;
    }
    for (const [at, finding] of sorted.entries()) {
      const entry = this.#entries[at];
      if (entry && entry.finding !== finding) {
        entry.finding = finding;
        setText(entry.text, this.#words(finding));
      }
    }
  }

  /** Changes while the writer types are told by the page's status, not by an alert. */
  #quiet() {
    this.#content.removeAttribute("role");
  }

  hide() {
    this.element.hidden = true;
    this.#content.replaceChildren();
  }

  /** @param {Finding[]} findings */
  #lists(findings) {
    return SEVERITIES.flatMap((severity) => {
      const own = of(severity, findings);
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
    const text = new Text(this.#words(finding));
    this.#entries.push({ finding, text });
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

  /** @param {Finding} finding */
  #words({ field, diagnostic }) {
    return this.#messages.text("summary-entry", {
      field: this.nameOf(field),
      message: this.#messages.diagnostic(diagnostic),
    });
  }

  /**
   * @param {Finding} finding
   * @param {string} field
   * @param {string | Text} text
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
 * @param {Severity} severity
 * @param {Finding[]} findings
 */
function of(severity, findings) {
  return findings.filter(({ diagnostic }) => diagnostic.severity === severity);
}

/**
 * "2 errors, 1 warning", or that there is nothing to be told.
 *
 * @param {Finding[]} findings
 * @param {Messages} messages
 */
export function inWords(findings, messages) {
  if (findings.length === 0) {
    return messages.text("summary-clear");
  }
  const counts = tally(findings);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    messages.text(`count-of-${severity}`, { count: counts[severity] }),
  );
  return new Intl.ListFormat(messages.language, { type: "unit" }).format(parts);
}
