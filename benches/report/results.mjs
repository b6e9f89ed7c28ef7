// What a run of the comparison leaves, and how to look things up in it.

/** @import { Weight } from "../bytes.mjs" */
/** @import { Spread, Row } from "../rounds.mjs" */
/** @import { Start } from "../start.mjs" */
/** @import { Group, Verdict } from "../work.mjs" */

/**
 * @typedef {object} Ran one engine
 * @property {string} engine
 * @property {string} version
 * @property {Verdict[]} verdicts
 * @property {Group[]} groups
 * @property {Record<string, string | number>[]} counts
 * @property {Start[]} starts
 */

/**
 * @typedef {object} Native
 * @property {{ name: string, bytes: number, nanoseconds: Spread, allocations: number, peak: number }[]} work
 * @property {{ rows: { bytes: number, nanoseconds: Spread, peak: number }[], exponent: number }} growth
 */

/**
 * @typedef {object} Results
 * @property {string} date
 * @property {boolean} quick
 * @property {{ processor: string, cores: number, memory: number, system: string, load: number[] }} machine
 * @property {{ commit: string | undefined, rustc: string | undefined,
 *   packages: { name: string, version: string, license: string }[] }} versions
 * @property {Ran[]} engines
 * @property {Weight[]} bytes
 * @property {Native | undefined} native
 */

/** @returns {Row | undefined} */
export function row(/** @type {Group | undefined} */ group, /** @type {string} */ name) {
  return group?.rows.find((one) => one.name === name);
}

export function groupOf(/** @type {Ran | undefined} */ ran, /** @type {string} */ work) {
  return ran?.groups.find((group) => group.work === work);
}

export const engineOf = (/** @type {Results} */ results, /** @type {string} */ name) =>
  results.engines.find(({ engine }) => engine === name);

/** Whether a row is of another developer's way, not ours and not the floor. */
export const isPeer = (/** @type {string} */ name) => !/^(Rapporteur|floor)/.test(name);

/** A time with its unit, in three figures. */
export function time(/** @type {number} */ microseconds) {
  if (microseconds >= 10_000) {
    return `${figures(microseconds / 1000)} ms`;
  }
  return microseconds < 1 ? `${figures(microseconds * 1000)} ns` : `${figures(microseconds)} µs`;
}

/** A number in three figures. */
export function figures(/** @type {number} */ value) {
  const whole = Math.abs(value) >= 100;
  return whole
    ? Math.round(value).toLocaleString("en")
    : String(Number(value.toPrecision(Math.abs(value) >= 10 ? 3 : 2)));
}

/** A ratio with its quartiles. */
export function ratio(/** @type {Spread} */ { q1, median, q3 }) {
  return `${figures(median)} (${figures(q1)}–${figures(q3)})`;
}
