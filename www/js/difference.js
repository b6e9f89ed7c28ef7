// Where two texts differ. Pure.

/**
 * Where two texts differ: what stands between their common beginning and their common end.
 *
 * @param {string} before
 * @param {string} after
 * @returns {{ start: number, removed: number, added: number }} in UTF-16 code units
 */
export function difference(before, after) {
  const [old, now] = [before.length, after.length];
  const shorter = Math.min(old, now);
  const start = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const end = longest(
    shorter - start,
    (from, to) => before.slice(old - to, old - from) === after.slice(now - to, now - from),
  );
  return { start, removed: old - start - end, added: now - start - end };
}

/**
 * How far two texts are the same, up to `most`. Comparing pieces of strings is the browser's own work and takes a
 * fraction of the time of going through them.
 *
 * @param {number} most
 * @param {(from: number, to: number) => boolean} same
 */
function longest(most, same) {
  let [fits, end] = [0, most];
  while (fits < end) {
    const middle = (fits + end + 1) >> 1;
    if (same(fits, middle)) {
      fits = middle;
    } else {
      end = middle - 1;
    }
  }
  return fits;
}
