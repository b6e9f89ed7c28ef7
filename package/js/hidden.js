// What is read aloud and not seen.

/**
 * Hides an element from the eye alone: by a class of the page, or by its own style, which needs no style sheet and is
 * not subject to a content security policy.
 *
 * @param {HTMLElement} element
 * @param {string} name of the class; empty for none
 */
export function hide(element, name) {
  if (name !== "") {
    element.classList.add(...name.split(/\s+/));
    return;
  }
  Object.assign(element.style, {
    position: "absolute",
    inlineSize: "1px",
    blockSize: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  });
}
