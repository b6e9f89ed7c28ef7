// The page without its checker: one field, so that writing can go on.

import { button, make } from "./dom.js";
import { copy } from "./outside.js";
import { Textbox } from "./textbox.js";

/** @import { Page } from "./drafts/keeper.js" */
/** @import { Messages } from "./messages.js" */

/**
 * A single field for the whole report. As a draft its text belongs to no field of the form.
 *
 * @param {HTMLElement} place
 * @param {string} template the form of the draft
 * @param {Messages} messages
 * @returns {Page & { onChange: () => void }}
 */
export function plainReport(place, template, messages) {
  const box = new Textbox({ id: "plain-report", rows: 16 });
  const source = messages.text("page-plain");
  place.replaceChildren(
    make("label", { class: "label", for: box.area.id }, source),
    box.element,
    make(
      "div",
      { class: "dialog-deeds" },
      button(messages.text("outside-copy"), () => copy(box.value, messages)),
    ),
  );
  const page = {
    read: () => ({
      template,
      answers: {},
      strays: box.value === "" ? [] : [{ source, text: box.value }],
    }),
    show: () => {},
    onChange: () => {},
  };
  box.area.addEventListener("input", () => page.onChange());
  return page;
}
