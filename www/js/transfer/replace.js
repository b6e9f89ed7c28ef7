// Puts another draft in the place of the one on the page, with one way back.

import { announce } from "../status.js";

/** @import { Desk, Draft } from "../desk.js" */
/** @import { Messages } from "../messages.js" */
/** @import { Notices } from "../notices.js" */
/** @import { Shelf } from "./shelf.js" */

/**
 * @typedef {object} Replacement
 * @property {Draft} draft text outside the form is added to what is there
 * @property {boolean} checked whether it counts as checked as a whole
 * @property {() => string} text what was done, said when it is
 */

/** @typedef {(replacement: Replacement) => void} Replace */

/**
 * @param {Desk} desk
 * @param {Messages} messages
 * @param {Notices} notices
 * @param {Shelf} shelf
 * @returns {Replace}
 */
export function replacer(desk, messages, notices, shelf) {
  return ({ draft, checked, text }) => {
    const former = desk.snapshot;
    shelf.keep();
    desk.open({ ...draft, strays: [...draft.strays, ...former.draft.strays] }, checked);
    const done = text();
    const undo = () => {
      shelf.keep();
      desk.restore(former);
      notices.hide("imported");
      announce(messages.text("paste-undone"));
      desk.goToForm();
    };
    notices.show("imported", done, {
      actions: [{ text: messages.text("paste-undo"), work: undo }],
    });
    if (checked) {
      desk.goToSummary();
    } else {
      desk.goToForm();
    }
    scrollTo({ top: 0 });
    announce(done);
  };
}
