// When a diagnostic is shown, and at which field.

/** @import { Diagnostic } from "../module/rapporteur.js" */

/** What the writer has touched and left so far, and whether the whole report was checked. */
export class Watch {
  #clock = 0;
  /** @type {Map<string, number>} when each field was last edited */
  #touched = new Map();
  /** @type {Set<string>} fields that were edited and then left */
  #live = new Set();
  /** Whether the whole report was checked: from then on everything is shown. */
  submitted = false;

  /**
   * The writer edited a field.
   *
   * @param {string} field
   */
  touch(field) {
    this.#clock += 1;
    this.#touched.set(field, this.#clock);
  }

  /**
   * The writer left a field; it is live from now on if it was edited.
   *
   * @param {string} field
   */
  leave(field) {
    if (this.#touched.has(field)) {
      this.#live.add(field);
    }
  }

  /**
   * The field at which a diagnostic is shown: of those it speaks of, the one touched last. None while that field is
   * untouched or typed in for the first time; a missing answer is named by a check of the whole report only.
   *
   * @param {Diagnostic} diagnostic
   * @returns {string | null}
   */
  place(diagnostic) {
    const when = (/** @type {string} */ field) => this.#touched.get(field) ?? 0;
    let at = diagnostic.field;
    for (const { field } of diagnostic.related) {
      if (when(field) > when(at)) {
        at = field;
      }
    }
    const shown = this.submitted || (this.#live.has(at) && diagnostic.code !== "field/missing");
    return shown ? at : null;
  }
}
