// Makes elements. Text only ever becomes text: nothing here takes markup.

/** @typedef {string | number | boolean | null | undefined} AttributeValue */

/**
 * An element with attributes and children. `null`, `undefined` and `false` leave an attribute out, `true` gives it no
 * value; children that are `null` are left out.
 *
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, AttributeValue>} [attributes]
 * @param {(Node | string | null)[]} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/**
 * A button that does `work` when pressed.
 *
 * @param {string} text
 * @param {() => void} work
 * @param {Record<string, AttributeValue>} [attributes]
 */
export function button(text, work, attributes = {}) {
  const element = make("button", { type: "button", class: "button", ...attributes }, text);
  element.addEventListener("click", work);
  return element;
}

/**
 * Sets an attribute, or takes it away where there is no value.
 *
 * @param {Element} element
 * @param {string} name
 * @param {string | null} value
 */
export function setOrRemove(element, name, value) {
  if (value === null || value === "") {
    element.removeAttribute(name);
  } else if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}

/**
 * Sets a text where it is another: the same text, set again, would be laid out again.
 *
 * @param {Node} node
 * @param {string} text
 */
export function setText(node, text) {
  if (node.textContent !== text) {
    node.textContent = text;
  }
}

/**
 * The element with this id that the page's markup holds.
 *
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) {
    throw new Error(`the page has no element #${id}`);
  }
  return element;
}
