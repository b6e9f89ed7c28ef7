/// <reference path="./events.d.ts" preserve="true" />
// Live checking for a form that somebody else made.

import { Binding } from "./binding.js";

/** @import { FieldPlace } from "./find.js" */
/** @import { Classes } from "./list.js" */
/** @import { Diagnostic, Draft, Severity, Template, TemplateSource } from "./types.js" */

/**
 * @typedef {object} AttachOptions
 * @property {TemplateSource} [template] the id of a built-in form, or a template of one's own; without it, the form's
 *   attribute `data-rapporteur-template`
 * @property {Record<string, FieldPlace>} [fields] where fields are, by field id, for those that neither their names nor
 *   `data-rapporteur-field` tell
 * @property {string} [language] of the texts; without it, that of the form's markup
 * @property {(diagnostic: Diagnostic) => string} [message] a text of your own for a diagnostic
 * @property {boolean} [validity] whether the browser reports errors and so keeps the form from being sent; yes by default
 * @property {"platform" | "summary"} [report] what a submission with errors ends with: the browser's own report (the
 *   default), or the summary with the focus (the default for forms with `novalidate`)
 * @property {boolean} [title] whether the page's title begins with "Error:" while a checked form has errors; by default
 *   where the summary takes the focus
 * @property {boolean} [counters] whether limited fields get a count where the page has no `data-rapporteur-counter`; yes
 *   by default
 * @property {boolean} [fixes] whether fixes are offered as buttons; yes by default
 * @property {Severity} [upTo] the mildest severity that is shown; advice by default
 * @property {HTMLElement | false} [summary] where the summary goes, or `false` for none; by default the element with
 *   `data-rapporteur-summary`, or one that is made at the beginning of the form
 * @property {Classes} [classes] that are added to what is made, so that your style sheet fits
 */

/**
 * A form that is checked.
 *
 * @typedef {object} Attachment
 * @property {Template} template the form's template
 * @property {() => Diagnostic[]} diagnostics everything that the checker says of the fields that the page has
 * @property {() => Draft} draft the answers as they stand on the page
 * @property {(options?: { focus?: boolean }) => Diagnostic[]} check checks the whole form and shows everything; the
 *   summary takes the focus unless `focus` is false
 * @property {() => void} refresh reads all fields again, where a script changed them without an event
 * @property {() => void} detach leaves the page as it was before
 */

/** @type {WeakMap<HTMLFormElement, Binding>} */
const attached = new WeakMap();

/**
 * Checks a form live while it is being written. Call `ready()` first.
 *
 * @param {HTMLFormElement} form
 * @param {AttachOptions} [options]
 * @returns {Attachment}
 * @throws {Error} when the template cannot be used, or when the form has a checker already
 */
export function attach(form, options = {}) {
  if (!(form instanceof HTMLFormElement)) {
    throw new TypeError("attach needs a form");
  }
  if (attached.has(form)) {
    throw new Error("this form has a checker already: detach it first");
  }
  const binding = new Binding(form, withDefaults(form, options));
  attached.set(form, binding);
  return {
    template: binding.template,
    diagnostics: () => binding.diagnostics,
    draft: () => binding.draft,
    check: ({ focus = true } = {}) => binding.check(focus),
    refresh: () => binding.refresh(),
    detach: () => {
      binding.close();
      attached.delete(form);
    },
  };
}

/**
 * @param {HTMLFormElement} form
 * @param {AttachOptions} options
 * @returns {import("./binding.js").BindingOptions}
 */
function withDefaults(form, options) {
  const template = options.template ?? form.dataset["rapporteurTemplate"];
  if (template === undefined) {
    throw new Error("attach needs a template: as an option, or in data-rapporteur-template");
  }
  const report = options.report ?? (form.noValidate ? "summary" : "platform");
  return {
    template,
    fields: options.fields ?? {},
    language: options.language ?? languageOf(form),
    message: options.message ?? null,
    validity: options.validity ?? true,
    report,
    title: options.title ?? report === "summary",
    counters: options.counters ?? true,
    fixes: options.fixes ?? true,
    upTo: options.upTo ?? "advice",
    summary: options.summary ?? null,
    classes: options.classes ?? {},
    form,
    present: () => [],
  };
}

/**
 * The language that the markup around an element is in.
 *
 * @param {Element} element
 * @returns {string}
 */
export function languageOf(element) {
  return element.closest("[lang]")?.getAttribute("lang") || "en";
}
