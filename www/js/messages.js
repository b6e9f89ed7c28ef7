// The words of the page and of the diagnostics, in the language that the writer reads.
//
// The build puts English into the file of a language where it has no words of its own, so one file is enough at first.
// The explanations of rules stand in a second file, which is fetched when the first of them is asked for.

import { asset } from "./assets.js";
import { FluentBundle, FluentNumber, FluentResource } from "../vendor/fluent-bundle/index.js";

/** @import { Certainty, Code, Diagnostic, Field, Fix, Severity } from "../module/rapporteur.js" */
/** @import { Language } from "./languages.js" */
/** @typedef {Record<string, string | number | FluentNumber>} Values */

/** Attributes that a message may set on the element that names it. */
const TRANSLATED = new Set(["aria-label", "placeholder", "title"]);

/** A day as the checker writes it into a parameter: "14 November 2018". */
const DAY = /^\d{1,2} [A-Z][a-z]+ \d{4}$/;

/** Texts by message id. */
export class Messages {
  #language;
  #bundle;
  /** @type {Promise<FluentBundle> | null} */
  #whys = null;
  /** @type {(() => void)[]} */
  #listeners = [];

  /**
   * @param {Language} language
   * @param {FluentBundle} bundle
   */
  constructor(language, bundle) {
    this.#language = language;
    this.#bundle = bundle;
  }

  /** BCP 47 tag. */
  get language() {
    return this.#language.tag;
  }

  get direction() {
    return this.#language.direction;
  }

  /**
   * Called after each change of the language: whoever shows texts makes them anew.
   *
   * @param {() => void} work
   */
  onTurn(work) {
    this.#listeners.push(work);
  }

  /**
   * Turns to another language; stays with the present one where its texts cannot be had.
   *
   * @param {Language} language
   */
  async turnTo(language) {
    const bundle = await loadBundle(language.tag, ".ftl");
    this.#language = language;
    this.#bundle = bundle;
    this.#whys = null;
    for (const work of this.#listeners) {
      work();
    }
  }

  /**
   * The message with this id; the id itself where there is none.
   *
   * @param {string} id
   * @param {Values} [values]
   */
  text(id, values) {
    return find(this.#bundle, id, null, values) ?? id;
  }

  /**
   * The message with this id, or nothing.
   *
   * @param {string} id
   */
  maybe(id) {
    return find(this.#bundle, id, null, undefined);
  }

  /**
   * What a diagnostic tells the writer.
   *
   * @param {Diagnostic} diagnostic
   */
  diagnostic(diagnostic) {
    return this.text(messageId(diagnostic.code), this.#asRead(diagnostic.params));
  }

  /**
   * What stands in front of the message of a diagnostic.
   *
   * @param {Severity} severity
   */
  lead(severity) {
    return this.text("severity-lead", { severity: this.text(`severity-${severity}`) });
  }

  /**
   * Why a rule gave this diagnostic.
   *
   * @param {Diagnostic} diagnostic
   * @throws {Error} when the explanations cannot be had
   */
  async why({ code, params }) {
    this.#whys ??= loadBundle(this.language, ".why.ftl");
    try {
      return find(await this.#whys, messageId(code), "why", this.#asRead(params)) ?? "";
    } catch (error) {
      this.#whys = null;
      throw error;
    }
  }

  /**
   * The title of a fix.
   *
   * @param {Fix} fix
   */
  fix(fix) {
    return this.text(`fix-${fix.code}`, this.#asRead(fix.params));
  }

  /**
   * How sure a limit or rule of the form is, in plain words.
   *
   * @param {Certainty} certainty
   */
  certainty(certainty) {
    return this.text(`certainty-${certainty}`);
  }

  /**
   * A number as this language writes it.
   *
   * @param {number} value
   * @param {Intl.NumberFormatOptions} [options]
   */
  number(value, options) {
    return new Intl.NumberFormat(this.language, options).format(value);
  }

  /**
   * A name for a field that is short enough for a list; its label where there is none.
   *
   * @param {Pick<Field, "id" | "label">} field
   */
  shortName(field) {
    return this.maybe(`short-${field.id}`) ?? field.label;
  }

  /**
   * The name of a language, as this language calls it.
   *
   * @param {string} tag
   */
  languageName(tag) {
    return nameOfLanguage(tag, this.language);
  }

  /**
   * Fills every element of `root` that names a message in `data-l10n-id`.
   *
   * @param {ParentNode} root
   */
  translate(root) {
    for (const element of root.querySelectorAll("[data-l10n-id]")) {
      const id = element.getAttribute("data-l10n-id") ?? "";
      const text = this.maybe(id);
      if (text !== null) {
        element.textContent = text;
      }
      for (const name of TRANSLATED) {
        const value = find(this.#bundle, id, name, undefined);
        if (value !== null) {
          element.setAttribute(name, value);
        }
      }
    }
  }

  /**
   * Numbers in a diagnostic may be years: they are written without separators. Days are written as the reader's
   * language writes them.
   *
   * @param {Record<string, string | number>} params
   * @returns {Values}
   */
  #asRead(params) {
    return Object.fromEntries(
      Object.entries(params).map(([name, value]) => {
        if (typeof value === "number") {
          return [name, new FluentNumber(value, { useGrouping: false })];
        }
        return [name, DAY.test(value) ? day(value, this.language) : value];
      }),
    );
  }
}

/**
 * The texts in a language.
 *
 * @param {Language} language
 * @throws {Error} when they cannot be had
 */
export async function loadMessages(language) {
  return new Messages(language, await loadBundle(language.tag, ".ftl"));
}

/**
 * The name of a language as another one, or it itself, calls it.
 *
 * @param {string} tag
 * @param {string} reader tag of the language that the name is in
 */
export function nameOfLanguage(tag, reader) {
  try {
    const name = new Intl.DisplayNames(reader, { type: "language" }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1);
  } catch {
    return tag;
  }
}

/**
 * @param {string} language
 * @param {string} ending of the file
 */
async function loadBundle(language, ending) {
  const bundle = new FluentBundle(language);
  const answer = await asset(`locales/${language}${ending}`);
  if (!answer.ok) {
    throw new Error(`${answer.url}: ${answer.status}`);
  }
  bundle.addResource(new FluentResource(await answer.text()));
  return bundle;
}

/**
 * @param {FluentBundle} bundle
 * @param {string} id
 * @param {string | null} attribute
 * @param {Values | undefined} values
 * @returns {string | null}
 */
function find(bundle, id, attribute, values) {
  const message = bundle.getMessage(id);
  const pattern = attribute === null ? message?.value : message?.attributes[attribute];
  // Faults are collected, so that a text with a hole is shown rather than none.
  return pattern ? bundle.formatPattern(pattern, values ?? null, []) : null;
}

/** @param {Code} code */
function messageId(code) {
  return code.replace("/", "-");
}

/**
 * @param {string} text
 * @param {string} language
 */
function day(text, language) {
  const date = new Date(`${text} UTC`);
  return Number.isNaN(date.getTime())
    ? text
    : date.toLocaleDateString(language === "en" ? "en-GB" : language, {
        dateStyle: "long",
        timeZone: "UTC",
      });
}
