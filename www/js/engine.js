// The checker's module, behind one door: a call that fails tells the writer and leaves the text alone.

import init, { Checker, importText, templates } from "../module/rapporteur.js";

/** @import { Answer, Answers, Change, FieldReport, Import, Template } from "../module/rapporteur.js" */

/** @import { SpeakerRow } from "./speaker-row.js" */

/** The checker of the form that is open. */
export class Engine {
  /** @type {Checker | null} */
  #checker = null;
  #broken = false;
  #onFailure;

  /** @param {(error: unknown) => void} onFailure told of each call that failed */
  constructor(onFailure) {
    this.#onFailure = onFailure;
  }

  /** @returns {Template[]} every form */
  templates() {
    return this.#guard(() => templates()) ?? [];
  }

  /**
   * Opens a form with the answers given so far.
   *
   * @param {string} template
   * @param {Answers} answers
   * @returns {FieldReport[]}
   */
  open(template, answers) {
    return (
      this.#guard(() => {
        const checker = new Checker(template, answers);
        this.#checker?.free();
        this.#checker = checker;
        return checker.report();
      }) ?? []
    );
  }

  /**
   * Takes a new answer to one field.
   *
   * @param {string} field
   * @param {Answer} answer
   * @returns {FieldReport[]} the reports that changed
   */
  set(field, answer) {
    /** @type {Change | null} */
    const change = this.#guard(() => this.#checker?.set(field, answer) ?? null);
    return change?.fields ?? [];
  }

  /**
   * The speakers that a text names, as rows.
   *
   * @param {string} template
   * @param {string} field
   * @param {string} text
   * @returns {SpeakerRow[] | null} null where the call failed
   */
  rows(template, field, text) {
    return this.#guard(() => {
      const reader = new Checker(template, { [field]: text });
      try {
        return /** @type {SpeakerRow[]} */ (reader.rows(field));
      } finally {
        reader.free();
      }
    });
  }

  /**
   * Takes a pasted page apart.
   *
   * @param {string} text
   * @returns {Import | null} null where the call failed
   */
  importText(text) {
    return this.#guard(() => importText(text));
  }

  /**
   * @template T
   * @param {() => T} call
   * @returns {T | null}
   */
  #guard(call) {
    if (this.#broken) {
      return null;
    }
    try {
      return call();
    } catch (error) {
      // After an abort the module's memory is in an unknown state: it is not called again.
      this.#broken = error instanceof WebAssembly.RuntimeError;
      this.#onFailure(error);
      return null;
    }
  }
}

/**
 * Loads the module.
 *
 * @param {(error: unknown) => void} onFailure
 */
export async function loadEngine(onFailure) {
  await init();
  return new Engine(onFailure);
}
