// A text of the page that takes other words.

import { difference } from "./difference.js";
import { runsOneWay } from "./direction.js";

/**
 * Changes a text where it differs: the browser then shapes and lays out only what stands behind that place. Of a text of both
 * directions Chromium does not always order the rest anew.
 *
 * @param {Text} text
 * @param {string} now
 * @returns {Text} what stands in the page by then
 */
export function mended(text, now) {
  const { data } = text;
  if (!runsOneWay(data) || !runsOneWay(now)) {
    const made = new Text(now);
    text.replaceWith(made);
    return made;
  }
  const { start, removed, added } = difference(data, now);
  text.replaceData(start, removed, now.slice(start, start + added));
  return text;
}
