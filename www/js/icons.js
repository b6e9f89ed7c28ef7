// One shape for each severity and each state of a question: told apart without colour.

/** @import { Severity } from "../module/rapporteur.js" */

const SVG = "http://www.w3.org/2000/svg";

/** @typedef {Severity | "done" | "open" | "spare" | "pending"} Sign */

/** @type {Record<Sign, string[]>} outline, then the sign inside it */
const SHAPES = {
  error: ["M6 1h6l5 5v6l-5 5H6l-5-5V6z", "M6 6l6 6M12 6l-6 6"],
  warning: ["M9 1.5L17.2 16H.8z", "M9 6.5v4.5M9 13v.6"],
  advice: ["M9 1a8 8 0 1 0 0 16A8 8 0 0 0 9 1z", "M9 8.2v5M9 4.8v.6"],
  done: ["M9 1a8 8 0 1 0 0 16A8 8 0 0 0 9 1z", "M5.4 9.3l2.5 2.5 4.8-5.4"],
  open: ["M9 1a8 8 0 1 0 0 16A8 8 0 0 0 9 1z"],
  pending: ["M9 1a8 8 0 1 0 0 16A8 8 0 0 0 9 1z", "M9 4.8v4.6l3 1.8"],
  spare: [
    "M9 1a8 8 0 0 1 8 8M14.7 14.7A8 8 0 0 1 9 17M3.3 14.7A8 8 0 0 1 1 9M3.3 3.3A8 8 0 0 1 9 1",
  ],
};

/**
 * The sign of a severity or state; a word always stands beside it, so it is hidden from screen readers.
 *
 * @param {Sign} sign
 */
export function icon(sign) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 18 18");
  svg.setAttribute("class", `icon sign-${sign}`);
  svg.setAttribute("aria-hidden", "true");
  SHAPES[sign].forEach((shape, index) => {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", shape);
    path.setAttribute("class", index === 0 ? "icon-body" : "icon-sign");
    svg.append(path);
  });
  return svg;
}
