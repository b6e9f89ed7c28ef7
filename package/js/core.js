// The module behind one door: plain errors before it is ready, after a checker was freed and after a fault.

import initialise, {
  Checker as RawChecker,
  check as rawCheck,
  importText as rawImportText,
  initSync,
  templateFlaws as rawTemplateFlaws,
  templates as rawTemplates,
  version as rawVersion,
} from "../module/rapporteur.js";

/** @import { InitInput, SyncInitInput } from "../module/rapporteur.js" */
/** @import { Answer, Answers, Change, Diagnostic, Draft, FieldReport, Flaw, Import, SpeakerRow, Template, TemplateSource } from "./types.js" */

/** @type {Promise<void> | null} */
let loading = null;
let loaded = false;
/** What ended the module, if anything did. @type {unknown} */
let fault = null;

/**
 * Loads the module once; later calls wait for the first. After a failure the next call tries again.
 *
 * @param {() => InitInput | Promise<InitInput> | undefined} source where the module comes from
 * @returns {Promise<void>}
 */
export function load(source) {
  loading ??= loaded
    ? Promise.resolve()
    : start(source).then(
        () => {
          loaded = true;
        },
        (error) => {
          loading = null;
          throw error;
        },
      );
  return loading;
}

/** @param {() => InitInput | Promise<InitInput> | undefined} source */
async function start(source) {
  const from = source();
  await (from === undefined ? initialise() : initialise({ module_or_path: from }));
}

/**
 * Starts the module at once from its bytes or from a compiled module, for workers and servers that hold them already.
 *
 * @param {SyncInitInput} module
 */
export function readySync(module) {
  if (!loaded) {
    initSync({ module });
    loaded = true;
  }
}

/**
 * @template T
 * @param {() => T} call
 * @returns {T}
 */
function guard(call) {
  if (!loaded) {
    throw new Error("rapporteur is not ready: await ready() first");
  }
  if (fault !== null) {
    throw new Error("rapporteur stopped with a fault and must be loaded anew", { cause: fault });
  }
  try {
    return call();
  } catch (error) {
    // After an abort the module's memory is in an unknown state: it is not called again.
    if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) {
      fault = error;
    }
    throw error;
  }
}

/** A template and a draft that stays checked while single fields change. */
export class Checker {
  /** @type {RawChecker | null} */
  #raw;

  /**
   * @param {TemplateSource} template the id of a built-in form, or a template of one's own as an object or JSON
   * @param {Answers} [answers] given so far
   * @throws {Error} naming what cannot be used, and where it stands
   */
  constructor(template, answers) {
    this.#raw = guard(() => new RawChecker(/** @type {string} */ (template), answers));
  }

  /**
   * Takes a new answer to one field and gives the reports of the fields that changed.
   *
   * @param {string} field
   * @param {Answer} answer
   * @returns {Change}
   */
  set(field, answer) {
    return /** @type {Change} */ (this.#use((raw) => raw.set(field, answer)));
  }

  /**
   * Takes an edit of the text of one field, `text` in the place of what stands between two offsets, and gives the reports
   * of the fields that changed: as `set` with the whole new text, at the cost of the lines that the edit touches.
   *
   * @param {string} field
   * @param {number} from in UTF-16 code units
   * @param {number} to
   * @param {string} text
   * @returns {Change}
   */
  edit(field, from, to, text) {
    return /** @type {Change} */ (this.#use((raw) => raw.edit(field, from, to, text)));
  }

  /**
   * Takes the answers of a whole draft; fields that are not named become blank.
   *
   * @param {Answers} answers
   */
  setAll(answers) {
    this.#use((raw) => raw.setAll(answers));
  }

  /**
   * Every field's report, in the form's order.
   *
   * @returns {FieldReport[]}
   */
  report() {
    return /** @type {FieldReport[]} */ (this.#use((raw) => raw.report()));
  }

  /**
   * Every diagnostic, in the order of the form and of the text.
   *
   * @returns {Diagnostic[]}
   */
  diagnostics() {
    return /** @type {Diagnostic[]} */ (this.#use((raw) => raw.diagnostics()));
  }

  /**
   * The speakers of this field as rows of a table, whichever way they were written.
   *
   * @param {string} field
   * @returns {SpeakerRow[]}
   */
  rows(field) {
    return this.#use((raw) => raw.rows(field));
  }

  /**
   * The draft: the form's id and the answers written so far.
   *
   * @returns {Draft}
   */
  draft() {
    return this.#use((raw) => raw.draft());
  }

  /**
   * The form.
   *
   * @returns {Template}
   */
  template() {
    return this.#use((raw) => raw.template());
  }

  /** Gives the memory back. A second call does nothing. */
  free() {
    this.#raw?.free();
    this.#raw = null;
  }

  /**
   * @template T
   * @param {(raw: RawChecker) => T} call
   * @returns {T}
   */
  #use(call) {
    const raw = this.#raw;
    if (raw === null) {
      throw new Error("this checker was freed: make a new one");
    }
    return guard(() => call(raw));
  }
}

/**
 * Checks the answers of a whole draft at once. For a draft that changes, use a `Checker`.
 *
 * @param {TemplateSource} template the id of a built-in form, or a template of one's own as an object or JSON
 * @param {Answers} answers by field id
 * @returns {Diagnostic[]}
 */
export function check(template, answers) {
  return /** @type {Diagnostic[]} */ (
    guard(() => rawCheck(/** @type {string} */ (template), answers))
  );
}

/**
 * Takes a pasted page apart: every report on it by fields, and all the text that belongs to none.
 *
 * @param {string} text
 * @returns {Import}
 */
export function importText(text) {
  return /** @type {Import} */ (guard(() => rawImportText(text)));
}

/**
 * The forms that come with the package.
 *
 * @returns {Template[]}
 */
export function templates() {
  return guard(() => rawTemplates());
}

/**
 * What is wrong with a template of one's own, by place; empty for one that can be used.
 *
 * @param {Template | string} template an object or JSON
 * @returns {Flaw[]}
 */
export function templateFlaws(template) {
  return guard(() => rawTemplateFlaws(template));
}

/**
 * The version of the package.
 *
 * @returns {string}
 */
export function version() {
  return guard(() => rawVersion());
}
