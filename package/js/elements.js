/// <reference path="./events.d.ts" preserve="true" />
// <rapporteur-field> and <rapporteur-report>: form-associated custom elements. Importing this module defines them.

import { languageOf } from "./attach.js";
import { Binding } from "./binding.js";
import { Checker } from "./core.js";
import { button, make } from "./dom.js";
import { ready } from "./index.js";
import { render } from "./render.js";
import css from "./styles.js";
import { Messages } from "./texts.js";

/** @import { Rendered } from "./render.js" */
/** @import { Answer, Answers, Diagnostic, Field, Template, TemplateSource } from "./types.js" */

/** @type {CSSStyleSheet | null} */
let sheet = null;

// On a server there are no elements: the module can be imported there, and defines nothing.
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/** What the two elements share: a form's questions, their checker, and their part in the form around them. */
class CheckedElement extends Base {
  static formAssociated = true;
  static observedAttributes = ["template", "field"];

  #internals = this.attachInternals();
  /** @type {Binding | null} */
  #binding = null;
  /** The binding around this element that checks it. @type {Binding | null} */
  #claimedBy = null;
  /** @type {TemplateSource | null} */
  #template = null;
  /** @type {Rendered[]} */
  #rendered = [];
  /** Answers given before there was anything to fill. @type {Answers} */
  #pending = {};
  /** @type {Answers} */
  #initial = {};
  #disabled = false;

  /** The form: the id of a built-in one, or a template of one's own. @returns {TemplateSource | null} */
  get template() {
    return this.#template ?? this.getAttribute("template");
  }

  set template(template) {
    this.#template = template;
    this.#restart();
  }

  get name() {
    return this.getAttribute("name") ?? "";
  }

  set name(name) {
    this.setAttribute("name", name);
  }

  get form() {
    return this.#internals.form;
  }

  get validity() {
    return this.#internals.validity;
  }

  get validationMessage() {
    return this.#internals.validationMessage;
  }

  get willValidate() {
    return this.#internals.willValidate;
  }

  checkValidity() {
    return this.#internals.checkValidity();
  }

  reportValidity() {
    return this.#internals.reportValidity();
  }

  /** The answers as they stand, by field id. @returns {Answers} */
  get answers() {
    if (this.#rendered.length === 0) {
      return this.#binding?.draft.answers ?? { ...this.#pending };
    }
    return Object.fromEntries(this.#rendered.map(({ field, read }) => [field.id, read()]));
  }

  set answers(answers) {
    this.#pending = { ...answers };
    this.#fill(answers);
  }

  /** Everything that the checker says. @returns {Diagnostic[]} */
  get diagnostics() {
    const ids = new Set(this.#rendered.map(({ field }) => field.id));
    const all = this.#binding?.diagnostics ?? this.#claimedBy?.diagnostics ?? [];
    return this.#binding ? all : all.filter(({ field }) => ids.has(field));
  }

  /** Checks everything and shows it; the summary takes the focus. @returns {Diagnostic[]} */
  check() {
    return this.#binding?.check(true) ?? this.#claimedBy?.check(true) ?? [];
  }

  connectedCallback() {
    this.#start().catch((error) => {
      this.dispatchEvent(
        new CustomEvent("rapporteur:failure", { bubbles: true, composed: true, detail: { error } }),
      );
    });
  }

  disconnectedCallback() {
    this.#stop();
  }

  attributeChangedCallback() {
    this.#restart();
  }

  formResetCallback() {
    // The controls inside the element's own markup are reset by the form.
    this.#fill(this.#initial);
    this.#binding?.restart();
  }

  /** @param {unknown} state */
  formStateRestoreCallback(state) {
    if (typeof state === "string") {
      this.answers = JSON.parse(state);
    }
  }

  /** @param {boolean} disabled */
  formDisabledCallback(disabled) {
    this.#disabled = disabled;
    this.#disable();
  }

  /**
   * A binding around this element takes over its checking.
   *
   * @param {Binding} binding
   * @returns {ShadowRoot | null} where the element's controls are, if not in the page's own markup
   */
  claim(binding) {
    if (this.#claimedBy !== binding) {
      this.#unbind();
      this.#claimedBy = binding;
    }
    return this.#rendered.length > 0 ? this.shadowRoot : null;
  }

  /** The binding around this element is no more. */
  release() {
    this.#claimedBy = null;
    this.#restart();
  }

  /** Says of the element what its controls say of themselves. */
  mirror() {
    if (this.#rendered.length === 0) {
      return;
    }
    const controls = /** @type {HTMLInputElement[]} */ ([
      ...(this.shadowRoot?.querySelectorAll("input, textarea") ?? []),
    ]);
    const wrong = controls.find((control) => !control.validity.valid);
    if (wrong) {
      this.#internals.setValidity({ customError: true }, wrong.validationMessage, wrong);
    } else {
      this.#internals.setValidity({});
    }
  }

  /**
   * The fields that the element asks for.
   *
   * @param {Template} template
   * @returns {Field[]}
   */
  fieldsOf(template) {
    return template.fields;
  }

  /**
   * The name under which an answer is sent.
   *
   * @param {string} id
   */
  sentAs(id) {
    return this.name === "" ? id : `${this.name}[${id}]`;
  }

  /** Whether a summary and a button to check everything belong to the element. */
  get isWhole() {
    return true;
  }

  async #start() {
    await ready();
    if (!this.isConnected || this.#binding || this.template === null) {
      return;
    }
    if (
      this.#rendered.length === 0 &&
      this.querySelector("input, textarea, select, rapporteur-field") === null
    ) {
      this.#render();
    }
    this.dispatchEvent(new CustomEvent("rapporteur:field", { bubbles: true }));
    if (this.#claimedBy === null && !this.parentElement?.closest("rapporteur-report")) {
      this.#bind();
    }
    this.#submit();
    this.mirror();
  }

  #render() {
    const source = /** @type {TemplateSource} */ (this.template);
    const checker = new Checker(source);
    const template = checker.template();
    checker.free();
    const messages = new Messages(languageOf(this), { isolate: true });
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open", delegatesFocus: true });
    if (sheet === null) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    shadow.adoptedStyleSheets = [sheet];
    this.#rendered = this.fieldsOf(template).map((field) =>
      render(field, template.language, messages),
    );
    const check = this.isWhole
      ? [
          button(messages.text("embed-check"), () => this.check(), {
            class: "button",
            part: "button check",
          }),
        ]
      : [];
    shadow.replaceChildren(...this.#rendered.map(({ element }) => element), ...check, make("slot"));
    for (const name of ["input", "change", "click"]) {
      // Rows come and go by buttons: the value is taken when their work is done.
      shadow.addEventListener(name, () => queueMicrotask(() => this.#submit()));
    }
    this.#initial = { ...this.#pending };
    this.#fill(this.#pending);
    this.#disable();
  }

  #bind() {
    const root = this.#rendered.length > 0 ? /** @type {ShadowRoot} */ (this.shadowRoot) : this;
    this.#binding = new Binding(root, {
      template: /** @type {TemplateSource} */ (this.template),
      fields: {},
      language: languageOf(this),
      message: null,
      validity: true,
      report: this.isWhole ? "summary" : "platform",
      title: false,
      counters: true,
      fixes: true,
      upTo: "advice",
      summary: this.isWhole ? null : false,
      classes: {},
      form: root === this ? this.form : null,
      present: () => [],
    });
    if (root !== this) {
      root.addEventListener("rapporteur:diagnostics", () => this.mirror());
    }
  }

  #unbind() {
    this.#binding?.close();
    this.#binding = null;
  }

  #stop() {
    this.#unbind();
    this.#claimedBy = null;
  }

  #restart() {
    if (this.isConnected && (this.#binding || this.#rendered.length > 0)) {
      this.#pending = this.answers;
      this.#unbind();
      this.#rendered = [];
      this.shadowRoot?.replaceChildren();
    }
    if (this.isConnected) {
      this.connectedCallback();
    }
  }

  /** @param {Answers} answers */
  #fill(answers) {
    for (const { field, fill } of this.#rendered) {
      fill(answers[field.id] ?? "");
    }
    this.#submit();
    this.#binding?.refresh();
    this.#claimedBy?.refresh();
  }

  #disable() {
    for (const control of this.shadowRoot?.querySelectorAll("input, textarea, button") ?? []) {
      control.toggleAttribute("disabled", this.#disabled);
    }
  }

  /** Hands the answers to the form around the element. */
  #submit() {
    if (this.#rendered.length === 0) {
      return;
    }
    const data = new FormData();
    for (const { field, read } of this.#rendered) {
      append(data, this.sentAs(field.id), read());
    }
    this.#internals.setFormValue(data, JSON.stringify(this.answers));
  }
}

/**
 * @param {FormData} data
 * @param {string} name
 * @param {Answer} answer
 */
function append(data, name, answer) {
  if (typeof answer === "string") {
    data.append(name, answer);
    return;
  }
  for (const [index, row] of answer.entries()) {
    for (const [part, text] of Object.entries(row)) {
      data.append(`${name}[${index}][${part}]`, text);
    }
  }
}

/** One question: `<rapporteur-field template="igf-2018-short" name="key_messages">`. */
export class RapporteurField extends CheckedElement {
  /** The id of the field; the name where the attribute `field` is missing. */
  get field() {
    return this.getAttribute("field") ?? this.name;
  }

  /** @returns {Answer} */
  get value() {
    return this.answers[this.field] ?? "";
  }

  set value(answer) {
    this.answers = { [this.field]: answer };
  }

  get template() {
    return super.template ?? this.closest("rapporteur-report")?.getAttribute("template") ?? null;
  }

  set template(template) {
    super.template = template;
  }

  /**
   * @param {Template} template
   * @returns {Field[]}
   */
  fieldsOf(template) {
    const found = template.fields.filter(({ id }) => id === this.field);
    if (found.length === 0) {
      throw new Error(`the form ${template.id} has no field ${JSON.stringify(this.field)}`);
    }
    return found;
  }

  sentAs() {
    return this.name || this.field;
  }

  get isWhole() {
    return false;
  }
}

/** A whole report: `<rapporteur-report template="igf-2018-short">`. */
export class RapporteurReport extends CheckedElement {}

globalThis.customElements?.define("rapporteur-report", RapporteurReport);
globalThis.customElements?.define("rapporteur-field", RapporteurField);
