// What is shown at one field of a page that belongs to somebody else.

import { Counter, isLimited } from "./counter.js";
import { make } from "./dom.js";
import { FindingList } from "./list.js";
import { isToggle } from "./source.js";

/** @import { FieldControls } from "./find.js" */
/** @import { Finding } from "./findings.js" */
/** @import { Ledger } from "./ledger.js" */
/** @import { EntryContext } from "./list.js" */
/** @import { Source } from "./source.js" */
/** @import { FieldReport } from "./types.js" */

/**
 * @typedef {object} ViewContext
 * @property {Ledger} ledger
 * @property {EntryContext} entries
 * @property {boolean} counters whether limited fields get a count where the page has no place for one
 * @property {(attribute: string, field: string) => HTMLElement | null} place of the page's own for something
 * @property {() => string} newId
 */

export class FieldView {
  #context;
  /** The page's own place for all findings of the field. */
  #place;
  /** Lists by the element that they describe. @type {Map<HTMLElement, FindingList>} */
  #lists = new Map();
  /** @type {FindingList | null} */
  #whole = null;
  /** @type {HTMLElement | null} */
  #limit = null;
  /** @type {Counter | null} */
  #counter = null;

  /**
   * @param {FieldControls} controls
   * @param {ViewContext} context
   */
  constructor(controls, context) {
    this.controls = controls;
    this.#context = context;
    const { place, ledger } = context;
    this.#place = place("diagnostics", this.id);
    if (this.#place) {
      this.#whole = new FindingList(ledger.takeOver(this.#place), context.entries);
    }
    this.#makeCounter();
  }

  get id() {
    return this.controls.field.id;
  }

  get counter() {
    return this.#counter;
  }

  /**
   * Takes other controls in place of those before; what stays is left as it is.
   *
   * @param {FieldControls} controls
   */
  update(controls) {
    const kept = new Set(this.#elementsOf(controls));
    const gone = new Set(this.#elementsOf(this.controls).filter((element) => !kept.has(element)));
    this.controls = controls;
    this.#context.ledger.release((element) => gone.has(element));
    const described = new Set(controls.sources.map((source) => source.described));
    for (const [element, list] of this.#lists) {
      if (!described.has(element)) {
        this.#context.ledger.remove(list.element);
        this.#lists.delete(element);
      }
    }
  }

  /**
   * What the browser reports of the field's controls: the first error at each, and nothing milder.
   *
   * @param {FieldReport} report
   */
  setValidity(report) {
    const { ledger, entries } = this.#context;
    /** @type {Map<Source, string>} */
    const messages = new Map();
    for (const diagnostic of report.diagnostics) {
      const at = diagnostic.severity === "error" ? this.controls.at(diagnostic) : null;
      if (at && !messages.has(at.source)) {
        messages.set(at.source, entries.say(diagnostic));
      }
    }
    for (const source of this.controls.sources) {
      if (source.control) {
        ledger.validity(source.control, messages.get(source) ?? "");
      }
    }
  }

  /**
   * @param {FieldReport} report
   */
  count(report) {
    this.#counter?.show(report.measure);
  }

  /**
   * Shows these findings at the controls that they belong to.
   *
   * @param {Finding[]} findings
   */
  show(findings) {
    /** @type {Map<HTMLElement, Finding[]>} */
    const places = new Map();
    for (const finding of findings) {
      const element = this.controls.at(finding)?.source.described;
      if (element) {
        places.set(element, [...(places.get(element) ?? []), finding]);
      }
    }
    this.#whole?.show(findings);
    for (const source of this.controls.sources) {
      this.#showAt(source, places.get(source.described) ?? []);
    }
  }

  close() {
    this.#counter?.stop();
  }

  /** The page has the field no more: what was done for it is taken back. */
  leave() {
    this.close();
    const lists = [...this.#lists.values()].map((list) => list.element);
    const made = [...lists, this.#place, this.#limit, this.#counter?.element];
    const gone = new Set([...this.#elementsOf(this.controls), ...made]);
    this.#context.ledger.release((element) => gone.has(element));
  }

  /**
   * The page's elements that something may have been said at.
   *
   * @param {FieldControls} controls
   * @returns {Element[]}
   */
  #elementsOf(controls) {
    const { groupSelector } = this.#context.entries.classes;
    return controls.sources.flatMap((source) => {
      const group = groupSelector ? source.described.closest(groupSelector) : null;
      return [source.described, ...source.elements, ...(group ? [group] : [])];
    });
  }

  /**
   * @param {Source} source
   * @param {Finding[]} findings
   */
  #showAt(source, findings) {
    const { ledger, entries } = this.#context;
    const { classes } = entries;
    const element = source.described;
    const list = this.#whole ?? this.#listAt(source, findings.length > 0);
    if (list && list !== this.#whole) {
      list.show(findings);
    }
    const wrong = findings.some(({ diagnostic }) => diagnostic.severity === "error");
    const words = [this.#limit, findings.length > 0 ? list?.element : null];
    const ids = words.flatMap((one) =>
      one && one.getRootNode() === element.getRootNode() ? [one.id] : [],
    );
    ledger.words(element, "aria-describedby", ids);
    for (const invalid of invalidElements(source)) {
      ledger.attribute(invalid, "aria-invalid", wrong ? "true" : null);
    }
    ledger.words(element, "class", wrong && classes.control ? classes.control.split(" ") : []);
    const group = classes.groupSelector ? element.closest(classes.groupSelector) : null;
    if (group && classes.group) {
      ledger.words(group, "class", wrong ? classes.group.split(" ") : []);
    }
  }

  /**
   * @param {Source} source
   * @param {boolean} needed
   */
  #listAt(source, needed) {
    const known = this.#lists.get(source.described);
    if (known || !needed) {
      return known ?? null;
    }
    const { ledger, entries, newId } = this.#context;
    const name = `rapporteur-findings ${entries.classes.list ?? ""}`.trim();
    const list = new FindingList(
      make("ul", { class: name, id: newId(), part: "findings" }),
      entries,
    );
    ledger.insert(list.element, (element) => putBehind(source, element));
    this.#lists.set(source.described, list);
    return list;
  }

  #makeCounter() {
    const { ledger, entries, counters, place, newId } = this.#context;
    const { field } = this.controls;
    const own = place("counter", field.id);
    const last = this.controls.sources.at(-1);
    if (!last || !(own || (counters && isLimited(field)))) {
      return;
    }
    const { messages, classes } = entries;
    const element = own
      ? ledger.takeOver(own)
      : ledger.insert(make("p", { part: "counter" }), (made) => putBehind(last, made));
    ledger.words(element, "class", ["rapporteur-counter", ...(classes.counter?.split(" ") ?? [])]);
    this.#counter = new Counter(element, messages, field.kind, classes.hidden ?? "");
    if (isLimited(field)) {
      const limits = [
        field.items ? messages.text("limit-items", { limit: field.items.at_most }) : "",
        field.words ? messages.text("limit-words", { limit: field.words.at_most }) : "",
      ];
      const limit = make("span", { id: newId(), hidden: true }, limits.join(" ").trim());
      this.#limit = ledger.insert(limit, (made) => element.before(made));
    }
  }
}

/**
 * The elements that may say that a source is wrong: plain radio buttons and plain groups may not.
 *
 * @param {Source} source
 */
function invalidElements(source) {
  if (!source.isSet) {
    return [source.described];
  }
  if (source.described.getAttribute("role") === "radiogroup") {
    return [source.described];
  }
  return source.elements.filter((one) => isToggle(one) && one.getAttribute("type") === "checkbox");
}

/**
 * Behind a control, or behind the label around it; inside a group, at its end.
 *
 * @param {Source} source
 * @param {Element} made
 */
function putBehind(source, made) {
  const element = source.described;
  if (source.isSet && !source.elements.includes(element)) {
    element.append(made);
    return;
  }
  const last = source.elements.at(-1) ?? element;
  (last.closest("label") ?? last).after(made);
}
