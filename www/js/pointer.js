// Whether a pointer is down: what moves the page then can take the target of a click from under it.

let isDown = false;

/** @type {Set<() => void>} */
const waiting = new Set();

addEventListener(
  "pointerdown",
  () => {
    isDown = true;
  },
  { capture: true },
);
for (const type of ["pointerup", "pointercancel"]) {
  // The click comes behind the release, in the same task or the next.
  addEventListener(type, () => setTimeout(released), { capture: true });
}

function released() {
  isDown = false;
  const works = [...waiting];
  waiting.clear();
  for (const work of works) {
    work();
  }
}

/**
 * Does `work` at once, or when the pointer that is down has been released and its click is done.
 *
 * @param {() => void} work
 */
export function whenReleased(work) {
  if (isDown) {
    waiting.add(work);
  } else {
    work();
  }
}
