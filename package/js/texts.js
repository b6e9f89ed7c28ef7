// Texts of diagnostics, fixes and counts, in the languages that were added, with English where one is missing.

import en from "../locales/en.js";
import { FluentBundle, FluentNumber, FluentResource } from "../vendor/fluent.js";

/** @import { Certainty, Code, Field, Fix, Params } from "./types.js" */

/**
 * The texts of one language, as `rapporteur/locales/…` gives them.
 *
 * @typedef {object} Locale
 * @property {string} language BCP 47 tag
 * @property {string} source messages in Fluent's syntax
 */

/** Values for a message, by name. @typedef {Record<string, string | number>} Values */

/** @type {Map<string, FluentResource>} */
const resources = new Map();

/**
 * Makes languages known. English is known from the start.
 *
 * @param {Locale[]} locales
 */
export function addLocale(...locales) {
  for (const { language, source } of locales) {
    resources.set(language.toLowerCase(), new FluentResource(source));
  }
}

addLocale(en);

/** Texts in one language. */
export class Messages {
  /** @type {FluentBundle[]} */
  #bundles;
  /** The language that was found, as a BCP 47 tag: `en` where the wanted one is not known. */
  language;

  /**
   * @param {string} [language] BCP 47 tag, such as `fr-CA`
   * @param {{ isolate?: boolean }} [options] `isolate` puts marks around inserted text, so that text of another
   *   direction does not disturb the sentence: for texts that are shown on a page
   */
  constructor(language = "en", { isolate = false } = {}) {
    const tag = language.toLowerCase();
    const wanted = [tag, tag.split("-")[0] ?? ""].filter((known) => resources.has(known));
    this.language = wanted[0] ?? "en";
    this.#bundles = [...new Set([...wanted, "en"])].map((known) => {
      const bundle = new FluentBundle(known, { useIsolating: isolate });
      const resource = resources.get(known);
      if (resource) {
        bundle.addResource(resource);
      }
      return bundle;
    });
  }

  /**
   * What a diagnostic tells the writer.
   *
   * @param {{ code: Code, params: Params }} diagnostic
   * @returns {string}
   */
  diagnostic({ code, params }) {
    return this.#find(messageId(code), null, asWritten(params)) ?? code;
  }

  /**
   * Why a rule is there.
   *
   * @param {Code} code
   * @returns {string}
   */
  why(code) {
    return this.#find(messageId(code), "why") ?? "";
  }

  /**
   * The title of a fix.
   *
   * @param {Pick<Fix, "code" | "params">} fix
   * @returns {string}
   */
  fix({ code, params }) {
    return this.#find(`fix-${code}`, null, asWritten(params)) ?? code;
  }

  /**
   * How sure a limit or rule of the form is, in plain words.
   *
   * @param {Certainty} certainty
   * @returns {string}
   */
  certainty(certainty) {
    return this.text(`certainty-${certainty}`);
  }

  /**
   * A name for a field that is short enough for a list; its label where there is none.
   *
   * @param {Pick<Field, "id" | "label">} field
   * @returns {string}
   */
  name({ id, label }) {
    return this.maybe(`short-${id}`) ?? label;
  }

  /**
   * The message with this id; the id itself where no language has it.
   *
   * @param {string} id
   * @param {Values} [values]
   * @returns {string}
   */
  text(id, values) {
    return this.#find(id, null, values) ?? id;
  }

  /**
   * The message with this id, or nothing.
   *
   * @param {string} id
   * @param {Values} [values]
   * @returns {string | null}
   */
  maybe(id, values) {
    return this.#find(id, null, values);
  }

  /**
   * @param {string} id
   * @param {string | null} attribute
   * @param {Record<string, string | number | FluentNumber>} [values]
   */
  #find(id, attribute, values) {
    for (const bundle of this.#bundles) {
      const message = bundle.getMessage(id);
      const pattern = attribute === null ? message?.value : message?.attributes[attribute];
      if (pattern) {
        // Faults are collected, so that a text with a hole is shown rather than none.
        return bundle.formatPattern(pattern, values ?? null, []);
      }
    }
    return null;
  }
}

/** @param {Code} code */
function messageId(code) {
  return code.replace("/", "-");
}

/**
 * Numbers in a diagnostic may be years: they are written without separators.
 *
 * @param {Params} params
 */
function asWritten(params) {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "number" ? new FluentNumber(value, { useGrouping: false }) : value,
    ]),
  );
}
