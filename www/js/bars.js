// Bars as SVG. A table beside them says the same, so they are hidden from screen readers. They grow from the side where
// lines of text begin.

const SVG = "http://www.w3.org/2000/svg";

/** The width that stands for the largest value, in units of the drawing. */
const WIDTH = 200;
const HEIGHT = 14;

/**
 * @typedef {object} Bar
 * @property {number} sure drawn full
 * @property {number} [maybe] the rest of a range: only its outline
 * @property {boolean} [open] whether the range has no upper end
 * @property {boolean} [estimate]
 * @property {number} [over] past a limit: hatched
 * @property {number} [mark] where the limit is
 */

/**
 * @param {Bar} value
 * @param {number} most what the whole width stands for
 */
export function bar({ sure, maybe = 0, open = false, estimate = false, over = 0, mark }, most) {
  const scale = (/** @type {number} */ count) => (WIDTH * count) / most;
  const svg = shape("svg", {
    viewBox: `0 0 ${WIDTH + 2} ${HEIGHT + 4}`,
    class: estimate ? "bar estimate" : "bar",
    "aria-hidden": "true",
    preserveAspectRatio: "none",
  });
  svg.append(block("bar-sure", 0, scale(sure)));
  if (maybe > 0) {
    svg.append(block(open ? "bar-maybe open" : "bar-maybe", scale(sure), scale(maybe)));
  }
  if (over > 0) {
    svg.append(block("bar-over", scale(sure), scale(over)));
    for (let x = scale(sure) + 4; x < scale(sure + over); x += 4) {
      svg.append(line("bar-hatch", x, 3, HEIGHT + 1));
    }
  }
  if (mark !== undefined) {
    svg.append(line("bar-mark", scale(mark), 0, HEIGHT + 4));
  }
  return svg;
}

/** @param {string} name @param {number} x @param {number} width */
function block(name, x, width) {
  return shape("rect", { class: name, x: x + 1, y: 2, width, height: HEIGHT });
}

/** @param {string} name @param {number} x @param {number} from @param {number} to */
function line(name, x, from, to) {
  return shape("path", { class: name, d: `M${x + 1} ${from}V${to}` });
}

/** @param {string} tag @param {Record<string, string | number>} attributes */
function shape(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, String(value));
  }
  return element;
}
