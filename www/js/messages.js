// The words of the page and of the diagnostics, in one language, with English where one is missing.

import { FluentBundle, FluentNumber, FluentResource } from "../vendor/fluent-bundle/index.js";

/** @import { Certainty, Code, Diagnostic, Field, Fix } from "../module/rapporteur.js" */
/** @typedef {Record<string, string | number | FluentNumber>} Values */

/** Languages that have a file in locales/. */
const LANGUAGES = ["en"];

/** Languages written from right to left, for engines that do not tell. */
const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur"]);

/** Attributes that a message may set on the element that names it. */
const TRANSLATED = new Set(["aria-label", "placeholder", "title"]);

/** Texts by message id. */
export class Messages {
  #bundles;

  /**
   * @param {string} language BCP 47 tag of the first bundle
   * @param {FluentBundle[]} bundles the wanted language first, English last
   */
  constructor(language, bundles) {
    this.language = language;
    this.direction = direction(language);
    this.#bundles = bundles;
  }

  /**
   * The message with this id; the id itself where no language has it.
   *
   * @param {string} id
   * @param {Values} [values]
   */
  text(id, values) {
    return this.#find(id, null, values) ?? id;
  }

  /**
   * The message with this id, or nothing.
   *
   * @param {string} id
   */
  maybe(id) {
    return this.#find(id, null, undefined);
  }

  /**
   * What a diagnostic tells the writer.
   *
   * @param {Diagnostic} diagnostic
   */
  diagnostic(diagnostic) {
    return this.text(messageId(diagnostic.code), asWritten(diagnostic.params));
  }

  /**
   * Why a rule is there.
   *
   * @param {Code} code
   */
  why(code) {
    return this.#find(messageId(code), "why", undefined) ?? "";
  }

  /**
   * The title of a fix.
   *
   * @param {Fix} fix
   */
  fix(fix) {
    return this.text(`fix-${fix.code}`, asWritten(fix.params));
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
   * A name for a field that is short enough for a list; its label where there is none.
   *
   * @param {Pick<Field, "id" | "label">} field
   */
  shortName(field) {
    return this.maybe(`short-${field.id}`) ?? field.label;
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
        const value = this.#find(id, name, undefined);
        if (value !== null) {
          element.setAttribute(name, value);
        }
      }
    }
  }

  /**
   * @param {string} id
   * @param {string | null} attribute
   * @param {Values | undefined} values
   * @returns {string | null}
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

/**
 * The texts in `language`, or in English where there are none in it.
 *
 * @param {string} language BCP 47 tag
 */
export async function loadMessages(language) {
  const wanted = LANGUAGES.find((known) => known === language.toLowerCase().split("-")[0]) ?? "en";
  const bundles = await Promise.all([...new Set([wanted, "en"])].map(loadBundle));
  return new Messages(wanted, bundles);
}

/** @param {string} language */
async function loadBundle(language) {
  const bundle = new FluentBundle(language);
  const answer = await fetch(`./locales/${language}.ftl`, { credentials: "same-origin" });
  if (answer.ok) {
    bundle.addResource(new FluentResource(await answer.text()));
  }
  return bundle;
}

/** @param {Code} code */
function messageId(code) {
  return code.replace("/", "-");
}

/**
 * Numbers in a diagnostic may be years: they are written without separators.
 *
 * @param {Record<string, string | number>} params
 */
function asWritten(params) {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "number" ? new FluentNumber(value, { useGrouping: false }) : value,
    ]),
  );
}

/**
 * @param {string} language
 * @returns {"ltr" | "rtl"}
 */
function direction(language) {
  return RIGHT_TO_LEFT.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";
}
