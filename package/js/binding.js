// Holds a part of a page and a checker together.

import { Announcer } from "./announcer.js";
import { change } from "./change.js";
import { Checker } from "./core.js";
import { make } from "./dom.js";
import { FieldView } from "./field-view.js";
import { find } from "./find.js";
import { findingsByField } from "./findings.js";
import { hide } from "./hidden.js";
import { Ledger } from "./ledger.js";
import { Overview, countsInWords } from "./overview.js";
import { Messages } from "./texts.js";
import { Watch } from "./watch.js";

/** @import { FieldControls, FieldPlace } from "./find.js" */
/** @import { Finding } from "./findings.js" */
/** @import { Classes } from "./list.js" */
/** @import { Answer, Diagnostic, FieldReport, Fix, Severity, TemplateSource } from "./types.js" */

/**
 * @typedef {object} BindingOptions
 * @property {TemplateSource} template
 * @property {Record<string, FieldPlace>} fields where fields are, for those that names and marks do not tell
 * @property {string} language of the texts
 * @property {((diagnostic: Diagnostic) => string) | null} message a text of the caller's own for a diagnostic
 * @property {boolean} validity whether the browser reports errors, and so keeps the form from being sent
 * @property {"platform" | "summary"} report what a submission with errors ends with: the browser's own report, or the
 *   summary with the focus
 * @property {boolean} title whether the page's title says that there are errors after such a submission
 * @property {boolean} counters whether limited fields get a count where the page has no place for one
 * @property {boolean} fixes whether fixes are offered
 * @property {Severity} upTo the mildest severity that is shown
 * @property {HTMLElement | false | null} summary where the summary goes; `false` for none
 * @property {Classes} classes
 * @property {HTMLFormElement | null} form that is sent
 * @property {() => string[]} present fields that are there without a control that could be found
 */

/**
 * What the event `rapporteur:diagnostics` tells.
 *
 * @typedef {object} DiagnosticsDetail
 * @property {Diagnostic[]} diagnostics everything that the checker says of the fields that the page has
 * @property {Diagnostic[]} shown what the writer is shown of it by now
 * @property {Record<Severity, number>} counts of `diagnostics`
 * @property {boolean} checked whether the whole form was checked
 */

/** @type {Severity[]} */
const SEVERITIES = ["error", "warning", "advice"];

/**
 * A custom element with controls of its own that a binding around it checks.
 *
 * @typedef {object} Inner
 * @property {(binding: Binding) => ShadowRoot | null} [claim]
 * @property {() => void} [release]
 * @property {() => void} [mirror]
 */

let bindings = 0;

export class Binding {
  #root;
  #options;
  #checker;
  #template;
  #messages;
  #ledger = new Ledger();
  #watch = new Watch();
  #abort = new AbortController();
  #observer;
  #announcer;
  /** @type {Overview | null} */
  #overview = null;
  /** @type {Map<string, FieldView>} */
  #views = new Map();
  /** @type {Map<string, FieldReport>} */
  #reports = new Map();
  /** The answers as they were last handed over. @type {Map<string, Answer>} */
  #known = new Map();
  /** @type {Map<string, Finding[]>} */
  #shown = new Map();
  /** What is listened to beside the root. @type {Map<EventTarget, AbortController>} */
  #listened = new Map();
  /** Events that were seen: those of shadow trees come by twice. @type {WeakSet<Event>} */
  #seen = new WeakSet();
  /** Fields that the writer edited. @type {Set<string>} */
  #touched = new Set();
  /** @type {Set<Inner>} */
  #claimed = new Set();
  /** Whether a pointer is down: what is shown then could move the target away from under it. */
  #pointing = false;
  /** The field that was left meanwhile. @type {string | null} */
  #waiting = null;
  #composing = false;
  #pressed = false;
  #revealing = false;
  #closed = false;
  /** @type {string | null} */
  #title = null;
  #number = (bindings += 1);
  #ids = 0;

  /**
   * @param {HTMLElement | ShadowRoot} root
   * @param {BindingOptions} options
   */
  constructor(root, options) {
    this.#root = root;
    this.#options = options;
    this.#checker = new Checker(options.template);
    this.#template = this.#checker.template();
    this.#messages = new Messages(options.language, { isolate: true });
    this.#observer = new MutationObserver((records) => this.#mutated(records));
    const status = make("div", { role: "status", class: "rapporteur-status" });
    hide(status, options.classes.hidden ?? "");
    this.#announcer = new Announcer(this.#ledger.insert(status, (made) => root.append(made)));
    try {
      this.#makeOverview();
      this.#scan();
      this.#listen();
      this.#show();
    } catch (error) {
      this.close();
      throw error;
    }
  }

  get template() {
    return this.#template;
  }

  /** Every diagnostic of the fields that the page has. @returns {Diagnostic[]} */
  get diagnostics() {
    return [...this.#present()].flatMap((report) => report.diagnostics);
  }

  /** The draft as it stands on the page. */
  get draft() {
    this.refresh();
    return this.#checker.draft();
  }

  /** Reads all fields again: texts may have changed without an event. */
  refresh() {
    this.#guard(() => {
      if (this.#takeAll()) {
        this.#show();
      }
    });
  }

  /**
   * Checks the whole form and shows everything.
   *
   * @param {boolean} focus whether the summary takes the focus
   * @returns {Diagnostic[]}
   */
  check(focus) {
    this.#guard(() => {
      this.#takeAll();
      this.#watch.submitted = true;
      this.#show();
      this.#overview?.show(this.#findings(), focus);
      if (focus) {
        this.#overview?.focus();
      }
    });
    return this.diagnostics;
  }

  /** Forgets what was touched, as after a reset. */
  restart() {
    this.#guard(() => {
      this.#watch = new Watch();
      this.#touched.clear();
      this.#takeAll();
      this.#overview?.hide();
      this.#show();
    });
  }

  /** Takes everything back that was done to the page. */
  close() {
    if (this.#closed) {
      return;
    }
    this.#closed = true;
    this.#abort.abort();
    this.#observer.disconnect();
    this.#announcer.close();
    for (const view of this.#views.values()) {
      view.close();
    }
    for (const controller of this.#listened.values()) {
      controller.abort();
    }
    this.#showTitle(false);
    this.#ledger.close();
    this.#views.clear();
    this.#reports.clear();
    this.#shown.clear();
    this.#known.clear();
    this.#listened.clear();
    this.#checker.free();
    for (const inner of this.#claimed) {
      inner.release?.();
    }
    this.#claimed.clear();
  }

  // What the page has

  #roots() {
    const shadows = [...this.#root.querySelectorAll("rapporteur-field")].flatMap((element) => {
      const inner = /** @type {Inner} */ (/** @type {unknown} */ (element));
      const shadow = inner.claim?.(this) ?? null;
      this.#claimed.add(inner);
      return shadow ?? [];
    });
    return [this.#root, ...shadows];
  }

  #scan() {
    const roots = this.#roots();
    const found = find(roots, this.#template, this.#options.fields);
    this.#ledger.release((element) => !element.isConnected && !this.#isDetachedRoot());
    for (const [id, view] of this.#views) {
      if (!found.has(id)) {
        view.leave();
        this.#views.delete(id);
        this.#known.delete(id);
        this.#store(this.#checker.set(id, "").fields);
      }
    }
    for (const [id, controls] of found) {
      const view = this.#views.get(id);
      if (view) {
        view.update(controls);
      } else {
        this.#views.set(id, this.#view(controls));
      }
    }
    this.#store(this.#reports.size === 0 ? this.#checker.report() : []);
    this.#takeAll();
    this.#listenTo([...roots.slice(1), ...this.#outside(found)]);
  }

  /** @param {FieldControls} controls */
  #view(controls) {
    const { counters, classes } = this.#options;
    return new FieldView(controls, {
      ledger: this.#ledger,
      counters,
      place: (what, field) => this.#place(`[data-rapporteur-${what}="${field}"]`),
      newId: () => this.#newId(),
      entries: {
        messages: this.#messages,
        classes,
        say: (diagnostic) => this.#say(diagnostic),
        canFix: (finding, fix) => this.#options.fixes && this.#canFix(finding, fix),
        fix: (finding, fix) => this.#fix(finding, fix),
      },
    });
  }

  /** A root that is not in the page yet: its elements are not gone. */
  #isDetachedRoot() {
    return !this.#root.isConnected;
  }

  /**
   * Controls that belong to the form and stand elsewhere on the page.
   *
   * @param {Map<string, FieldControls>} found
   */
  #outside(found) {
    const elements = [...found.values()].flatMap(({ sources }) =>
      sources.flatMap((one) => one.elements),
    );
    const root = this.#root.getRootNode();
    return elements.filter((one) => one.getRootNode() === root && !this.#root.contains(one));
  }

  /**
   * @param {string} selector
   * @returns {HTMLElement | null}
   */
  #place(selector) {
    for (const root of [this.#root, ...this.#listened.keys()]) {
      const found =
        root instanceof Node && "querySelector" in root
          ? /** @type {ParentNode} */ (root).querySelector(selector)
          : null;
      if (found instanceof HTMLElement) {
        return found;
      }
    }
    return null;
  }

  #newId() {
    this.#ids += 1;
    return `rapporteur-${this.#number}-${this.#ids}`;
  }

  /** @param {MutationRecord[]} records */
  #mutated(records) {
    const isForeign = (/** @type {MutationRecord} */ { target, addedNodes, removedNodes }) =>
      !this.#ledger.owns(target) &&
      ([...addedNodes, ...removedNodes].some((node) => node instanceof Element) ||
        addedNodes.length + removedNodes.length === 0);
    if (records.some(isForeign)) {
      this.#guard(() => {
        this.#scan();
        this.#show();
      });
    }
  }

  // What the checker says

  /** @param {FieldReport[]} reports */
  #store(reports) {
    for (const report of reports) {
      this.#reports.set(report.field, report);
    }
  }

  /** Reports of the fields that the page has, in the form's order. */
  #present() {
    const own = new Set([...this.#views.keys(), ...this.#options.present()]);
    return this.#template.fields.flatMap(({ id }) => {
      const report = this.#reports.get(id);
      return report && own.has(id) ? [report] : [];
    });
  }

  /**
   * Hands the text of a field over, if it is another one than before.
   *
   * @param {string} id
   */
  #take(id) {
    const view = this.#views.get(id);
    const answer = view?.controls.answer ?? "";
    const known = this.#known.get(id) ?? "";
    if (!view || isSame(known, answer)) {
      return false;
    }
    this.#known.set(id, answer);
    this.#store(change(this.#checker, id, known, answer).fields);
    return true;
  }

  /** @param {string} id */
  #touch(id) {
    this.#touched.add(id);
    this.#watch.touch(id);
  }

  #takeAll() {
    return [...this.#views.keys()].filter((id) => this.#take(id)).length > 0;
  }

  // What is shown

  /** @param {string | null} [at] the field that the writer is at */
  #show(at = null) {
    const before = this.#findings();
    const wanted = SEVERITIES.slice(0, SEVERITIES.indexOf(this.#options.upTo) + 1);
    this.#shown = findingsByField(
      this.#present().map((report) => ({
        ...report,
        diagnostics: report.diagnostics.filter(({ severity }) => wanted.includes(severity)),
      })),
      this.#watch,
    );
    for (const [id, view] of this.#views) {
      const report = this.#reports.get(id);
      if (report) {
        view.count(report);
        if (this.#options.validity) {
          view.setValidity(report);
        }
      }
      if (!this.#composing) {
        view.show(this.#shown.get(id) ?? []);
      }
    }
    if (this.#overview && !this.#overview.element.hidden) {
      this.#overview.show(this.#findings(), false);
    }
    for (const inner of this.#claimed) {
      inner.mirror?.();
    }
    this.#tell(at, before);
    this.#showTitle(this.#watch.submitted && this.#findings().some(isError));
    this.#dispatch();
  }

  #findings() {
    return this.#template.fields.flatMap(({ id }) => this.#shown.get(id) ?? []);
  }

  /**
   * Tells what changed: at one field before the first check, in all after it.
   *
   * @param {string | null} at
   * @param {Finding[]} before
   */
  #tell(at, before) {
    const messages = this.#messages;
    const now = this.#findings();
    if (at === null || keys(now) === keys(before)) {
      return;
    }
    if (this.#watch.submitted) {
      const clear = now.length === 0;
      this.#announcer.later(clear ? messages.text("summary-clear") : countsInWords(now, messages));
      return;
    }
    const count = this.#shown.get(at)?.length ?? 0;
    const field = this.#nameOf(at);
    this.#announcer.later(
      count === 0
        ? messages.text("status-field-clear", { field })
        : messages.text("status-field-problems", { field, count }),
    );
  }

  /** @param {boolean} wrong */
  #showTitle(wrong) {
    if (wrong && this.#title === null && this.#options.title) {
      this.#title = document.title;
      document.title = this.#messages.text("embed-title-error", { title: this.#title });
    } else if (!wrong && this.#title !== null) {
      document.title = this.#title;
      this.#title = null;
    }
  }

  #dispatch() {
    const diagnostics = this.diagnostics;
    const counts = { error: 0, warning: 0, advice: 0 };
    for (const { severity } of diagnostics) {
      counts[severity] += 1;
    }
    /** @type {DiagnosticsDetail} */
    const detail = {
      diagnostics,
      shown: this.#findings().map(({ diagnostic }) => /** @type {Diagnostic} */ (diagnostic)),
      counts,
      checked: this.#watch.submitted,
    };
    this.#root.dispatchEvent(
      new CustomEvent("rapporteur:diagnostics", { bubbles: true, composed: true, detail }),
    );
  }

  /** @param {Diagnostic} diagnostic */
  #say(diagnostic) {
    return this.#options.message?.(diagnostic) ?? this.#messages.diagnostic(diagnostic);
  }

  /** @param {string} id */
  #nameOf(id) {
    const field = this.#template.fields.find((known) => known.id === id);
    return field ? this.#messages.name(field) : id;
  }

  #makeOverview() {
    const { summary, classes } = this.#options;
    if (summary === false) {
      return;
    }
    const name = `rapporteur-summary ${classes.summary ?? ""}`.trim();
    const own = summary ?? this.#place("[data-rapporteur-summary]");
    const element = own
      ? this.#ledger.takeOver(own)
      : this.#ledger.insert(make("section", { class: name, part: "summary" }), (made) =>
          this.#root.prepend(made),
        );
    this.#ledger.attribute(element, "tabindex", "-1");
    this.#ledger.attribute(element, "hidden", "");
    this.#overview = new Overview(element, {
      messages: this.#messages,
      classes,
      say: (diagnostic) => this.#say(diagnostic),
      nameOf: (id) => this.#nameOf(id),
      addressOf: (finding, field) => this.#addressOf(finding, field),
      go: (finding, field) => this.#go(finding, field),
    });
  }

  /**
   * @param {Finding} finding
   * @param {string} field
   */
  #sourceOf(finding, field) {
    const controls = this.#views.get(field)?.controls;
    const at = field === finding.field ? controls?.at(finding) : null;
    const [first] = controls?.sources ?? [];
    return at ?? (first ? { source: first, start: 0, end: 0 } : null);
  }

  /**
   * @param {Finding} finding
   * @param {string} field
   */
  #addressOf(finding, field) {
    const target = this.#sourceOf(finding, field)?.source.target;
    if (target && target.id === "") {
      this.#ledger.attribute(target, "id", this.#newId());
    }
    return `#${target?.id ?? ""}`;
  }

  /**
   * @param {Finding} finding
   * @param {string} field
   */
  #go(finding, field) {
    const at = this.#sourceOf(finding, field);
    at?.source.focus(field === finding.field ? { start: at.start, end: at.end } : null);
  }

  /**
   * @param {Finding} finding
   * @param {Fix} fix
   */
  #places(finding, fix) {
    const controls = this.#views.get(finding.diagnostic.field)?.controls;
    return fix.edits.map((edit) => ({ at: controls?.at(edit) ?? null, text: edit.text }));
  }

  /**
   * @param {Finding} finding
   * @param {Fix} fix
   */
  #canFix(finding, fix) {
    return this.#places(finding, fix).every(({ at }) => at?.source.isText);
  }

  /**
   * @param {Finding} finding
   * @param {Fix} fix
   */
  #fix(finding, fix) {
    for (const { at, text } of this.#places(finding, fix).toReversed()) {
      at?.source.edit([{ span: { start: at.start, end: at.end }, text }]);
    }
  }

  // What the writer does

  #listen() {
    this.#listenTo([]);
    this.#on(this.#root, this.#abort.signal);
    const { signal } = this.#abort;
    const { form } = this.#options;
    form?.addEventListener("submit", (event) => this.#submitted(event), { signal, capture: true });
    form?.addEventListener("click", (event) => this.#clicked(event), { signal, capture: true });
    form?.addEventListener(
      "reset",
      // The controls have their new texts only after the event.
      () => setTimeout(() => this.restart()),
      { signal },
    );
    const down = () => {
      this.#pointing = true;
    };
    // The click comes behind the release, in the same task or the next.
    const up = () => setTimeout(() => this.#released());
    window.addEventListener("pointerdown", down, { signal, capture: true });
    window.addEventListener("pointerup", up, { signal, capture: true });
    window.addEventListener("pointercancel", up, { signal, capture: true });
    window.addEventListener("pageshow", () => this.refresh(), { signal });
    this.#root.addEventListener("rapporteur:field", () => this.#rescan(), { signal });
  }

  #rescan() {
    this.#guard(() => {
      this.#scan();
      this.#show();
    });
  }

  /**
   * Listens to these beside the root, and to no others.
   *
   * @param {EventTarget[]} targets
   */
  #listenTo(targets) {
    for (const [target, controller] of this.#listened) {
      if (!targets.includes(target)) {
        controller.abort();
        this.#listened.delete(target);
      }
    }
    this.#observer.disconnect();
    for (const target of targets) {
      if (!this.#listened.has(target)) {
        const controller = new AbortController();
        this.#listened.set(target, controller);
        this.#on(target, controller.signal);
      }
    }
    for (const target of [this.#root, ...targets]) {
      if (target instanceof Node) {
        this.#observer.observe(target, {
          childList: true,
          subtree: true,
          attributes: true,
          attributeFilter: ["name", "type", "data-rapporteur-field", "data-rapporteur-part"],
        });
      }
    }
  }

  /**
   * @param {EventTarget} target
   * @param {AbortSignal} signal
   */
  #on(target, signal) {
    /** @type {Record<string, (id: string, event: Event) => void>} */
    const work = {
      input: (id, event) => this.#typed(id, event),
      change: (id, event) => this.#typed(id, event),
      focusin: (id) => this.#entered(id),
      focusout: (id, event) => this.#left(id, event),
      compositionstart: () => {
        this.#composing = true;
      },
      compositionend: (id) => {
        this.#composing = false;
        this.#look(id);
        this.#show(id);
      },
      invalid: (id, event) => this.#reported(id, event),
    };
    for (const [name, handle] of Object.entries(work)) {
      const listener = (/** @type {Event} */ event) => {
        const id = this.#seen.has(event) ? null : this.#fieldOf(event.composedPath()[0]);
        if (id !== null) {
          this.#seen.add(event);
          this.#guard(() => handle(id, event));
        }
      };
      target.addEventListener(name, listener, { signal, capture: name === "invalid" });
    }
  }

  /**
   * @param {EventTarget | null | undefined} target
   * @returns {string | null}
   */
  #fieldOf(target) {
    if (target instanceof Node) {
      for (const [id, { controls }] of this.#views) {
        const isOwn = (/** @type {Node} */ one) => one.contains(target) || hostOf(one) === target;
        if (controls.sources.some(({ elements }) => elements.some(isOwn))) {
          return id;
        }
      }
    }
    return null;
  }

  /**
   * @param {string} id
   * @param {Event} event
   */
  #typed(id, event) {
    const view = this.#views.get(id);
    if (event instanceof InputEvent && event.isComposing) {
      this.#composing = true;
    }
    view?.counter?.typed();
    if (this.#take(id)) {
      this.#touch(id);
      this.#show(id);
    }
  }

  /** @param {string} id */
  #entered(id) {
    this.#views.get(id)?.counter?.start(() => this.#guard(() => this.#look(id)));
  }

  /** Looks whether the text changed without an event. @param {string} id */
  #look(id) {
    if (this.#take(id)) {
      this.#touch(id);
      this.#show(id);
    }
  }

  /**
   * @param {string} id
   * @param {Event} event
   */
  #left(id, event) {
    const next = event instanceof FocusEvent ? event.relatedTarget : null;
    this.#composing = false;
    this.#views.get(id)?.counter?.stop();
    if (this.#take(id)) {
      this.#touch(id);
    }
    // From one cell of a table to the next the field is still being written.
    if (this.#fieldOf(next) !== id) {
      this.#watch.leave(id);
      if (this.#pointing) {
        this.#waiting = id;
      } else {
        this.#show(id);
      }
    }
  }

  /** The pointer is up again, and its click is done. */
  #released() {
    this.#pointing = false;
    const id = this.#waiting;
    this.#waiting = null;
    if (id !== null) {
      this.#guard(() => this.#show(id));
    }
  }

  /**
   * The browser reports an error: because the form was to be sent, or because a script asked.
   *
   * @param {string} id
   * @param {Event} event
   */
  #reported(id, event) {
    const control = /** @type {Element} */ (event.composedPath()[0]);
    if (!this.#pressed && !(control.matches(":user-invalid") && !this.#touched.has(id))) {
      return;
    }
    const quietly = this.#options.report === "platform";
    if (!quietly) {
      event.preventDefault();
    }
    if (!this.#revealing) {
      this.#revealing = true;
      // Once for all controls that are reported together, when the browser has placed the focus.
      queueMicrotask(() => {
        this.#revealing = false;
        this.check(!quietly);
      });
    }
  }

  /** @param {Event} event */
  #clicked(event) {
    const target = event.composedPath()[0];
    const button = target instanceof Element ? target.closest("button, input") : null;
    if (button && /** @type {HTMLButtonElement} */ (button).type === "submit") {
      this.#pressed = true;
      setTimeout(() => {
        this.#pressed = false;
      });
    }
  }

  /** @param {SubmitEvent} event */
  #submitted(event) {
    const { form, validity, report } = this.#options;
    const { submitter } = event;
    const asItIs = submitter instanceof HTMLElement && submitter.hasAttribute("formnovalidate");
    if (!validity || asItIs) {
      return;
    }
    this.#guard(() => {
      if (this.#takeAll()) {
        this.#show();
      }
      if (this.diagnostics.some(({ severity }) => severity === "error")) {
        event.preventDefault();
        const focus = report === "summary" || form?.noValidate === true;
        this.check(focus);
        if (!focus) {
          form?.reportValidity();
        }
      }
    });
  }

  /**
   * After a fault the page is as it was, so that the form can still be sent.
   *
   * @param {() => void} work
   */
  #guard(work) {
    if (this.#closed) {
      return;
    }
    try {
      work();
    } catch (error) {
      this.close();
      this.#root.dispatchEvent(
        new CustomEvent("rapporteur:failure", { bubbles: true, composed: true, detail: { error } }),
      );
    }
  }
}

/**
 * The custom element that a node stands in, if it does.
 *
 * @param {Node} node
 */
function hostOf(node) {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** @param {Finding} finding */
function isError({ diagnostic }) {
  return diagnostic.severity === "error";
}

/** @param {Finding[]} findings */
function keys(findings) {
  return findings.map(({ key }) => key).join("\n");
}

/**
 * @param {Answer} one
 * @param {Answer} other
 */
function isSame(one, other) {
  return (
    one === other || (typeof one !== "string" && JSON.stringify(one) === JSON.stringify(other))
  );
}
