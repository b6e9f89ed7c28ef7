/**
 * Does `work` when the page has nothing better to do.
 *
 * @param {() => void} work
 */
export function whenIdle(work) {
  if (typeof requestIdleCallback === "function") {
    requestIdleCallback(work, { timeout: 10_000 });
  } else {
    // Safari knows no idle moments.
    setTimeout(work, 2000);
  }
}
