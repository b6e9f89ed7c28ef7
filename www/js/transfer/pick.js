// Choosing a file, and dropping one.

import { make } from "../dom.js";

/** Files that are offered for choosing. Others can be chosen all the same, and are told apart when they are read. */
const ACCEPTED = ".txt,.md,.markdown,.html,.htm,.docx,.json,text/plain,text/markdown,text/html";

/**
 * An input that hands over the files that are chosen. It stays out of sight: buttons open it.
 *
 * @param {string} id
 * @param {(files: File[]) => void} take
 */
export function filePicker(id, take) {
  const input = make("input", { type: "file", id, accept: ACCEPTED, hidden: true });
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    // The same file chosen again is a new choice.
    input.value = "";
    if (files.length > 0) {
      take(files);
    }
  });
  return input;
}

/**
 * Takes files that are dropped onto `place`. A browser would otherwise leave the page for them.
 *
 * @param {HTMLElement | Document} place
 * @param {(files: File[]) => void} take
 */
export function acceptDrops(place, take) {
  const { body } = document;
  place.addEventListener("dragover", (event) => {
    if (holdsFiles(event)) {
      event.preventDefault();
      event.stopPropagation();
      body.classList.add("dropping");
    }
  });
  place.addEventListener("dragleave", (event) => {
    // Onto a child is not out of the page.
    if (event instanceof DragEvent && event.relatedTarget === null) {
      body.classList.remove("dropping");
    }
  });
  place.addEventListener("drop", (event) => {
    body.classList.remove("dropping");
    if (holdsFiles(event)) {
      event.preventDefault();
      event.stopPropagation();
      take([...(event.dataTransfer?.files ?? [])]);
    }
  });
}

/**
 * @param {Event} event
 * @returns {event is DragEvent}
 */
function holdsFiles(event) {
  return event instanceof DragEvent && (event.dataTransfer?.types.includes("Files") ?? false);
}
