// What keeps a file from being read or written, in words that say what to do.

/** @import { Messages, Values } from "../messages.js" */

export class DocumentProblem extends Error {
  /**
   * @param {string} code its message stands in `locales/` with a hyphen for the stroke
   * @param {Values} [params]
   */
  constructor(code, params = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }

  /**
   * A problem for whatever was thrown.
   *
   * @param {unknown} error
   */
  static of(error) {
    if (error instanceof DocumentProblem) {
      return error;
    }
    if (error instanceof Error && "code" in error && typeof error.code === "string") {
      return new DocumentProblem(error.code, "params" in error ? plainValues(error.params) : {});
    }
    return new DocumentProblem("files/broken");
  }

  /** @param {Messages} messages */
  inWords(messages) {
    return messages.text(this.code.replace("/", "-"), this.params);
  }
}

/**
 * @param {unknown} params
 * @returns {Values}
 */
function plainValues(params) {
  const entries = typeof params === "object" && params !== null ? Object.entries(params) : [];
  return Object.fromEntries(
    entries.filter(([, value]) => typeof value === "string" || typeof value === "number"),
  );
}
