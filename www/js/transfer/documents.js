// The module that reads and writes files, loaded when it is first needed.

import { part } from "../part.js";
import { DocumentProblem } from "./problem.js";

/** @import { Answers, Draft } from "../../module/rapporteur.js" */
/** @import { Format, Options } from "../../module/rapporteur_documents.js" */

/** @typedef {typeof import("../../module/rapporteur_documents.js")} DocumentsModule */

/**
 * What stands in a file: its text, and its reports where the file itself says which field is what.
 *
 * @typedef {{ text: string, reports: Draft[] | null }} Content
 */

const MEGABYTE = 1024 * 1024;

/** The largest file or text that is looked at: the same as the module's own limit, known before the module is there. */
const MOST_MEGABYTES = 32;

/**
 * Refuses what is larger than anything that is looked at.
 *
 * @param {number} bytes
 * @param {string} code of the problem
 * @throws {DocumentProblem}
 */
export function refuseTooLarge(bytes, code) {
  if (bytes > MOST_MEGABYTES * MEGABYTE) {
    throw new DocumentProblem(code, { size: Math.ceil(bytes / MEGABYTE), limit: MOST_MEGABYTES });
  }
}

export class Documents {
  /** @type {DocumentsModule | null} */
  #module = null;
  /** After an abort the module's memory is in an unknown state: it is not called again. */
  #broken = false;

  /**
   * Loads the module.
   *
   * @returns {Promise<DocumentsModule>}
   * @throws {DocumentProblem} where it cannot be had
   */
  async load() {
    if (this.#broken) {
      throw new DocumentProblem("files/broken");
    }
    if (!this.#module) {
      try {
        const module = await part(
          "module/rapporteur_documents.js",
          () => import("../../module/rapporteur_documents.js"),
        );
        await module.default();
        this.#module = module;
      } catch {
        throw new DocumentProblem("files/not-loaded");
      }
    }
    return this.#module;
  }

  /**
   * Reads a file.
   *
   * @param {File} file
   * @returns {Promise<Content>}
   * @throws {DocumentProblem}
   */
  async read(file) {
    refuseTooLarge(file.size, "document/too-large");
    const module = await this.load();
    /** @type {Uint8Array} */
    let bytes;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      throw new DocumentProblem("files/not-readable", { name: file.name });
    }
    return this.#guard(() => {
      const { text, reports } = module.readDocument(bytes, { name: file.name });
      return { text, reports: reports ?? null };
    });
  }

  /**
   * Writes a report.
   *
   * @param {string} template
   * @param {Answers} answers those of the form's own fields
   * @param {Format} format
   * @param {Options} options
   * @returns {Promise<string | Uint8Array>}
   * @throws {DocumentProblem}
   */
  async write(template, answers, format, options) {
    const module = await this.load();
    return this.#guard(() => module.exportDraft(template, answers, format, options));
  }

  /**
   * @template T
   * @param {() => T} call
   * @returns {T}
   */
  #guard(call) {
    try {
      return call();
    } catch (error) {
      this.#broken = error instanceof WebAssembly.RuntimeError;
      throw DocumentProblem.of(error);
    }
  }
}
