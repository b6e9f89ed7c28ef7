// Printing: a sheet with the report alone takes the place of the page, whoever asks for the print.

import { make } from "../dom.js";
import { ownAnswers } from "./own-answers.js";
import { reportView } from "./report-view.js";

/** @import { Desk } from "../desk.js" */
/** @import { Engine } from "../engine.js" */
/** @import { Messages } from "../messages.js" */

/**
 * Puts the report onto a sheet of its own before every print.
 *
 * @param {Engine} engine
 * @param {Desk} desk
 * @param {Messages} messages
 */
export function preparePrints(engine, desk, messages) {
  const sheet = make("div", { class: "print-sheet" });
  document.body.append(sheet);
  let title = "";
  addEventListener("beforeprint", () => {
    const { template, answers } = ownAnswers(desk.draft, desk.templates);
    const form = desk.templates.find(({ id }) => id === template);
    if (form) {
      sheet.replaceChildren(reportView(form, answers, messages, 1));
      document.body.classList.add("printing");
      title = document.title;
      // The name that browsers offer for a PDF file.
      document.title = engine.fileName(template, answers) || title;
    }
  });
  addEventListener("afterprint", () => {
    if (document.body.classList.contains("printing")) {
      document.body.classList.remove("printing");
      sheet.replaceChildren();
      document.title = title;
    }
  });
}
