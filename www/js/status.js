// Announcements to screen readers, one at a time: what is out of date is never read.

import { byId, make } from "./dom.js";

/** How long the writer must have paused before an announcement that follows typing, in milliseconds. */
const PAUSE = 1000;

/** How long a region has been empty before an announcement at once, in milliseconds. */
const EMPTY = 50;

const page = byId("status");
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/**
 * Announces at once.
 *
 * @param {string} text
 */
export function announce(text) {
  // The same words twice in a row are a change only when the region was empty in between.
  region().textContent = "";
  say(() => text, EMPTY);
}

/**
 * Announces after a pause; an announcement that still waits is dropped.
 *
 * @param {() => string} text as it is by then
 */
export function announceLater(text) {
  say(text, PAUSE);
}

/**
 * @param {() => string} text
 * @param {number} delay in milliseconds
 */
function say(text, delay) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    region().textContent = text();
  }, delay);
}

/** Where it is heard: while a modal dialog is open, nothing outside it is. */
function region() {
  const dialog = document.querySelector("dialog:modal");
  if (!dialog) {
    return page;
  }
  const own = dialog.querySelector(":scope > .announcement");
  return own ?? dialog.appendChild(make("p", { class: "announcement unseen", role: "status" }));
}
