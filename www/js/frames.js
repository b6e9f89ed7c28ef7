// What many elements do with the next frame, step by step: each measures, or changes something, and all have done a step
// before the next one begins. The page is laid out once for all of them, not once for each.

/** The steps of each that waits for the frame. @type {Map<object, () => Generator<void>>} */
const waiting = new Map();

/**
 * Takes steps with the next frame, in place of those that `owner` still waits for.
 *
 * @param {object} owner
 * @param {() => Generator<void>} steps a pause stands between measuring and changing
 */
export function withNextFrame(owner, steps) {
  if (waiting.size === 0) {
    requestAnimationFrame(run);
  }
  waiting.set(owner, steps);
}

function run() {
  let works = [...waiting.values()].map((steps) => steps());
  waiting.clear();
  while (works.length > 0) {
    works = works.filter((work) => !work.next().done);
  }
}
