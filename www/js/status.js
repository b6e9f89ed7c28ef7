// Announcements to screen readers, one at a time: what is out of date is never read.

import { byId } from "./dom.js";

/** How long the writer must have paused before an announcement that follows typing, in milliseconds. */
const PAUSE = 1000;

const region = byId("status");
let timer = 0;

/**
 * Announces at once.
 *
 * @param {string} text
 */
export function announce(text) {
  clearTimeout(timer);
  // The same words twice in a row are a change only when the region was empty in between.
  region.textContent = "";
  timer = setTimeout(() => {
    region.textContent = text;
  }, 50);
}

/**
 * Announces after a pause; an announcement that still waits is dropped.
 *
 * @param {string} text
 */
export function announceLater(text) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    region.textContent = text;
  }, PAUSE);
}
