// Which versions of a draft are kept as time goes on: many of the last hour, few of the last year.

/** @import { Version } from "./shape.js" */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Up to which age one version is kept in each span of time. @type {{ age: number, span: number }[]} */
const SPANS = [
  { age: 10 * MINUTE, span: MINUTE },
  { age: HOUR, span: 5 * MINUTE },
  { age: DAY, span: HOUR },
  { age: 30 * DAY, span: DAY },
  { age: Infinity, span: 7 * DAY },
];

/** How long a version that was kept for a reason stays, whatever else its span of time holds. */
const REASONS_STAY = 7 * DAY;

/** The most versions of one draft. */
export const MOST = 60;

/** The most characters that all versions of one draft have together. */
export const MOST_TEXT = 20_000_000;

/** So many of the newest stay, however long they are. */
const ALWAYS = 3;

/** How much time passes in writing until a version is kept, in milliseconds. */
export const STEP = MINUTE;

/**
 * The versions that stay, in their order. Thinning again at the same time takes nothing more away.
 *
 * @param {readonly Version[]} versions
 * @param {number} now
 * @returns {Version[]}
 */
export function thin(versions, now) {
  /** @type {Set<string>} spans of time that have their version */
  const taken = new Set();
  let text = 0;
  /** @type {Version[]} newest first */
  const kept = [];
  for (const version of versions.toSorted((a, b) => b.at - a.at)) {
    const age = now - version.at;
    const { span } = SPANS.find((known) => age < known.age) ?? { span: DAY };
    const key = `${span} ${Math.floor(version.at / span)}`;
    const wanted = !taken.has(key) || (version.cause !== "pause" && age < REASONS_STAY);
    const fits = kept.length < MOST && text + version.size <= MOST_TEXT;
    if (kept.length < ALWAYS || (wanted && fits)) {
      taken.add(key);
      text += version.size;
      kept.push(version);
    }
  }
  return kept.reverse();
}
