// The page without its checker: one field, so that writing can go on.

import { button, make } from "./dom.js";
import { copy } from "./outside.js";
import { Textbox } from "./textbox.js";

/** @import { Messages } from "./messages.js" */

/**
 * A single field for the whole report.
 *
 * @param {HTMLElement} place
 * @param {Messages} messages
 * @returns {{ readonly hasText: boolean }}
 */
export function plainReport(place, messages) {
  const box = new Textbox({ id: "plain-report", rows: 16 });
  place.replaceChildren(
    make("label", { class: "label", for: box.area.id }, messages.text("page-plain")),
    box.element,
    make(
      "div",
      { class: "dialog-deeds" },
      button(messages.text("outside-copy"), () => copy(box.value, messages)),
    ),
  );
  return {
    get hasText() {
      return box.value !== "";
    },
  };
}
