// How the open report differs from an earlier one: beside the form, and up to date while the writer mends.

import { button, make } from "../dom.js";
import { inputId } from "../field.js";
import { SEVERITIES } from "../findings.js";
import { icon } from "../icons.js";
import { announce } from "../status.js";
import { ownAnswers } from "../transfer/own-answers.js";

/** @import { Difference } from "../../module/rapporteur.js" */
/** @import { Desk } from "../desk.js" */
/** @import { Engine } from "../engine.js" */
/** @import { Messages } from "../messages.js" */
/** @import { Earlier } from "./compare-dialog.js" */

/** How long the writer must have paused before the reports are compared again, in milliseconds. */
const PAUSE = 400;

export class DifferencesPanel {
  #engine;
  #messages;
  #desk;
  #title = make("h2", { id: "differences-title", tabindex: "-1" });
  #help = make("p", { class: "limits" });
  #lists = make("div");
  #close = button("", () => this.hide(), { class: "button small plain" });
  /** @type {Earlier | null} */
  #earlier = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {Engine} engine
   * @param {Messages} messages
   * @param {Desk} desk
   */
  constructor(engine, messages, desk) {
    this.#engine = engine;
    this.#messages = messages;
    this.#desk = desk;
    this.element = make(
      "section",
      {
        class: "differences",
        id: "differences",
        "aria-labelledby": "differences-title",
        hidden: true,
      },
      this.#title,
      this.#help,
      this.#lists,
      make("div", { class: "finding-more" }, this.#close),
    );
    this.#speak();
    messages.onTurn(() => {
      this.#speak();
      this.#refresh();
    });
  }

  /**
   * Compares with an earlier report, and takes the writer to what differs.
   *
   * @param {Earlier} earlier
   */
  show(earlier) {
    this.#earlier = earlier;
    this.element.hidden = false;
    this.#refresh();
    this.#title.scrollIntoView({ block: "start" });
    this.#title.focus({ preventScroll: true });
    announce(this.#title.textContent ?? "");
  }

  #speak() {
    this.#help.textContent = this.#messages.text("differences-help");
    this.#close.textContent = this.#messages.text("differences-close");
  }

  hide() {
    this.#earlier = null;
    this.element.hidden = true;
    this.#desk.goToForm();
  }

  /**
   * Compares again after every change of the report.
   *
   * @param {HTMLElement} report
   */
  follow(report) {
    const later = () => {
      clearTimeout(this.#timer);
      if (this.#earlier) {
        this.#timer = setTimeout(() => this.#refresh(), PAUSE);
      }
    };
    for (const type of ["input", "change", "click"]) {
      report.addEventListener(type, later);
    }
    new MutationObserver(later).observe(report, { childList: true });
  }

  /** Reports come here to be compared when the whole checker is there. */
  #refresh() {
    if (!this.#earlier) {
      return;
    }
    const { name, draft } = this.#earlier;
    const own = ownAnswers(this.#desk.draft, this.#desk.templates);
    const differences = this.#engine.compare(draft, own) ?? [];
    this.#title.textContent = this.#messages.text("differences-title", {
      form: name,
      count: differences.length,
    });
    this.#lists.replaceChildren(
      ...SEVERITIES.flatMap((severity) => {
        const some = differences.filter((difference) => difference.severity === severity);
        return some.length === 0
          ? []
          : [
              make(
                "h3",
                { class: `severity ${severity}` },
                icon(severity),
                this.#messages.text(`differences-${severity}`),
              ),
              make("ul", {}, ...some.map((difference) => make("li", {}, this.#link(difference)))),
            ];
      }),
    );
  }

  /** @param {Difference} difference */
  #link({ code, params, later }) {
    const text = this.#messages.text("summary-entry", {
      field: this.#desk.nameOf(later.field),
      message: this.#messages.text(code.replace("/", "-"), params),
    });
    const link = make("a", { href: `#${inputId(later.field)}` }, text);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      this.#desk.goTo(later);
    });
    return link;
  }
}
