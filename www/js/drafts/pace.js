// When a change is saved: at a pause in typing, and while typing goes on at least once in so many milliseconds.

/** A pause, in milliseconds. */
export const PAUSE = 250;

/** The longest that a change waits, in milliseconds: with the time that a save takes, less than a second. */
export const LONGEST = 500;

/**
 * How long to wait for the next save, in milliseconds.
 *
 * @param {number} now
 * @param {number} first when the oldest change that is not saved was made
 */
export function wait(now, first) {
  return Math.max(0, Math.min(PAUSE, first + LONGEST - now));
}
