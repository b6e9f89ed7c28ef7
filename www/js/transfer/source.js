// From a pasted text or a file to the reports in it.

import { refuseTooLarge } from "./documents.js";
import { DocumentProblem } from "./problem.js";

/** @import { Draft, Import } from "../../module/rapporteur.js" */
/** @import { Engine } from "../engine.js" */
/** @import { Documents } from "./documents.js" */

/**
 * The reports of a text, and the text that their places count in.
 *
 * @typedef {{ text: string, found: Import }} Reading
 */

export class ReportSource {
  #engine;
  #documents;

  /**
   * @param {Engine} engine
   * @param {Documents} documents
   */
  constructor(engine, documents) {
    this.#engine = engine;
    this.#documents = documents;
  }

  /** Whether texts can be taken apart at once: the whole checker is there. */
  get isReady() {
    return this.#engine.isComplete;
  }

  /**
   * As {@link ofText}, at once.
   *
   * @param {string} text
   * @returns {Reading | null} null as long as the source is not ready, too
   */
  atOnce(text) {
    const found = this.#engine.importText(text);
    return found && { text, found };
  }

  /**
   * @param {string} text
   * @returns {Promise<Reading | null>} null where the checker failed, which is told elsewhere
   * @throws {DocumentProblem} where the text is too large, or the whole checker could not be loaded
   */
  async ofText(text) {
    refuseTooLarge(new Blob([text]).size, "files/text-too-large");
    if (!(await this.#engine.complete())) {
      throw new DocumentProblem("page-incomplete");
    }
    return this.atOnce(text);
  }

  /**
   * @param {readonly File[]} files
   * @returns {Promise<Reading | null>}
   * @throws {DocumentProblem} in words for the writer
   */
  async ofFiles(files) {
    const [file] = files;
    if (!file || files.length > 1) {
      throw new DocumentProblem("files/one-at-a-time", { count: files.length });
    }
    const { text, reports } = await this.#documents.read(file);
    return reports && (await this.#engine.complete())
      ? { text, found: asImport(reports) }
      : this.ofText(text);
  }
}

/**
 * Reports whose fields the file names: nothing had to be found, and nothing is left over.
 *
 * @param {Draft[]} reports
 * @returns {Import}
 */
function asImport(reports) {
  return {
    reports: reports.map((draft) => ({
      draft,
      span: { start: 0, end: 0 },
      sources: {},
      alternatives: [],
      unplaced: [],
    })),
    outside: [],
    diagnostics: [],
  };
}
