// One shape for each severity: told apart without colour.

/** @import { Severity } from "../module/rapporteur.js" */

const SVG = "http://www.w3.org/2000/svg";

/** @type {Record<Severity, string[]>} outline, then the sign inside it */
const SHAPES = {
  error: ["M6 1h6l5 5v6l-5 5H6l-5-5V6z", "M6 6l6 6M12 6l-6 6"],
  warning: ["M9 1.5L17.2 16H.8z", "M9 6.5v4.5M9 13v.6"],
  advice: ["M9 1a8 8 0 1 0 0 16A8 8 0 0 0 9 1z", "M9 8.2v5M9 4.8v.6"],
};

/**
 * The sign of a severity; a word always stands beside it, so it is hidden from screen readers.
 *
 * @param {Severity} severity
 */
export function icon(severity) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 18 18");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  SHAPES[severity].forEach((shape, index) => {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", shape);
    path.setAttribute("class", index === 0 ? "icon-body" : "icon-sign");
    svg.append(path);
  });
  return svg;
}
