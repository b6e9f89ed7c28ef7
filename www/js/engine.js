// The checker, behind one door: a call that fails tells the writer and leaves the text alone.
//
// The page starts with a first look at each answer (`first-look.js`). The whole checker follows by itself and takes over;
// what only it can do waits for it: `complete`.

import { asset } from "./assets.js";
import { change } from "./change.js";
import { forms, loadFirstLook, lookAnew, lookAt, lookAtAll } from "./first-look.js";
import { part } from "./part.js";

/** @import { Answer, Answers, CarriedOver, Checker, Diagnostic, Difference, Draft, FieldReport, Figures, Import, Template } from "../module/rapporteur.js" */

/** @import { SpeakerRow } from "./speaker-row.js" */

/** @typedef {typeof import("../module/rapporteur.js")} Whole */

/**
 * What is said of a field. At first it may be pending: something is written that only the whole checker can read.
 *
 * @typedef {FieldReport & { pending?: boolean }} Report
 */

/**
 * What became of the module when a call failed: `running`: the call was refused, and all is well. `restarted`: the module
 * had trapped, and a new one reads the same text. `stopped`: the new one trapped too; the next change tries again.
 *
 * @typedef {"running" | "restarted" | "stopped"} Aftermath
 */

/** The checker of the form that is open. */
export class Engine {
  /** @type {Whole | null} */
  #whole = null;
  /** @type {Promise<boolean> | null} */
  #loading = null;
  /** @type {Template[]} */
  #forms = [];
  /** @type {Checker | null} */
  #checker = null;
  #template = "";
  /** The answers as they stand: a new module reads them when the old one has trapped. @type {Answers} */
  #answers = {};
  /** The answers that the checker holds, as far as that is certain. @type {Answers} */
  #held = {};
  /** What a first look after a trap said. @type {Report[]} */
  #afresh = [];
  #onFailure;
  /** Called when the whole checker has taken over: what was opened before is to be opened again. */
  onComplete = () => {};
  /** Called when the whole checker could not be loaded. */
  onMissing = () => {};

  /** @param {(error: unknown, aftermath: Aftermath) => void} onFailure told of each call that failed */
  constructor(onFailure) {
    this.#onFailure = onFailure;
  }

  /** Whether the whole checker is there. */
  get isComplete() {
    return this.#whole !== null;
  }

  /**
   * Loads the whole checker, unless it is there. Where it cannot be had, the next call tries again.
   *
   * @returns {Promise<boolean>} whether it is there
   */
  complete() {
    this.#loading ??= this.#load().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  async #load() {
    if (this.#whole) {
      return true;
    }
    try {
      this.#whole = await loadWhole();
    } catch {
      this.onMissing();
      return false;
    }
    this.onComplete();
    return true;
  }

  /** @returns {Template[]} every form */
  templates() {
    if (this.#forms.length === 0) {
      this.#forms = this.#guard(() => forms()) ?? [];
    }
    return this.#forms;
  }

  /**
   * Opens a form with the answers given so far.
   *
   * @param {string} template
   * @param {Answers} answers
   * @returns {Report[]}
   */
  open(template, answers) {
    this.#template = template;
    this.#answers = { ...answers };
    return (
      this.#guard(() => {
        const former = this.#checker;
        this.#checker = null;
        former?.free();
        return this.#read();
      }) ?? this.#again()
    );
  }

  /**
   * Takes a new answer to one field.
   *
   * @param {string} field
   * @param {Answer} answer
   * @returns {Report[]} the reports that changed
   */
  set(field, answer) {
    this.#answers[field] = answer;
    return this.#guard(() => this.#reread(field, answer)) ?? this.#again();
  }

  /** @returns {Figures} what the answers say in numbers */
  figures() {
    const read = this.#guard(() => this.#checker?.figures() ?? null);
    return read ?? { people: [], declarations: [] };
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
    return this.#guarded(({ Checker }) => {
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
    return this.#guarded(({ importText }) => importText(text));
  }

  /** @returns {Report[]} */
  #read() {
    if (!this.#whole) {
      const form = this.templates().find(({ id }) => id === this.#template);
      return form ? lookAtAll(form, this.#answers) : [];
    }
    this.#held = {};
    this.#checker = new this.#whole.Checker(this.#template, this.#answers);
    this.#held = { ...this.#answers };
    return this.#checker.report();
  }

  /**
   * @param {string} field
   * @param {Answer} answer
   * @returns {Report[]}
   */
  #reread(field, answer) {
    if (!this.#whole) {
      return [lookAt(this.#template, field, answer)];
    }
    if (!this.#checker) {
      return this.#read();
    }
    const held = this.#held[field];
    delete this.#held[field];
    const { fields } = change(this.#checker, field, held, answer);
    this.#held[field] = answer;
    return fields;
  }

  /**
   * All reports of a module that has taken the place of one whose call failed; none where there is none.
   *
   * @returns {Report[]}
   */
  #again() {
    return this.#whole ? (this.#checker?.report() ?? []) : this.#afresh;
  }

  /**
   * Checks a whole draft at once.
   *
   * @param {string} template
   * @param {Answers} answers
   * @returns {Diagnostic[]}
   */
  check(template, answers) {
    return this.#guarded(({ check }) => check(template, answers)) ?? [];
  }

  /**
   * A name without ending for the file of a report.
   *
   * @param {string} template
   * @param {Answers} answers
   * @returns {string} empty where the call failed
   */
  fileName(template, answers) {
    return this.#guarded(({ fileName }) => fileName(template, answers)) ?? "";
  }

  /**
   * Begins a report on the form `to` from the answers of an earlier one.
   *
   * @param {string} template
   * @param {Answers} answers
   * @param {string} to
   * @returns {CarriedOver | null} null where the call failed
   */
  carryOver(template, answers, to) {
    return this.#guarded(({ carryOver }) => carryOver(template, answers, to));
  }

  /**
   * What was lost, came or contradicts between two reports of one session.
   *
   * @param {Draft} earlier
   * @param {Draft} later
   * @returns {Difference[] | null} null where the call failed
   */
  compare(earlier, later) {
    return this.#guarded(({ compare }) => compare(earlier, later));
  }

  /**
   * @template T
   * @param {(whole: Whole) => T} call
   * @returns {T | null} null where the call failed, and as long as the whole checker is not there
   */
  #guarded(call) {
    const whole = this.#whole;
    return whole && this.#guard(() => call(whole));
  }

  /**
   * @template T
   * @param {() => T} call
   * @returns {T | null} null where the call failed
   */
  #guard(call) {
    try {
      return call();
    } catch (error) {
      this.#onFailure(error, isTrap(error) ? this.#restart() : "running");
      return null;
    }
  }

  /**
   * After a trap the module's memory is in an unknown state: it is not called again, not even to free what it holds.
   *
   * @returns {Aftermath}
   */
  #restart() {
    this.#checker = null;
    this.#afresh = [];
    try {
      if (this.#whole) {
        this.#whole.__wbg_reset_state();
      } else {
        lookAnew();
      }
      this.#afresh = this.#read();
      return "restarted";
    } catch {
      this.#checker = null;
      return "stopped";
    }
  }
}

/**
 * Whether an error ended the module: what it refuses comes as an ordinary `Error`.
 *
 * @param {unknown} error
 */
function isTrap(error) {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
}

/**
 * Loads what the page starts with.
 *
 * @param {(error: unknown, aftermath: Aftermath) => void} onFailure
 */
export async function loadEngine(onFailure) {
  await loadFirstLook();
  return new Engine(onFailure);
}

/** @returns {Promise<Whole>} */
async function loadWhole() {
  const answer = await asset("module/rapporteur_bg.wasm");
  if (!answer.ok) {
    throw new Error(`${answer.url}: ${answer.status}`);
  }
  const whole = await part("module/rapporteur.js", () => import("../module/rapporteur.js"));
  await whole.default({ module_or_path: answer });
  return whole;
}
