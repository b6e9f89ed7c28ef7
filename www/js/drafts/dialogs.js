// The dialogs of the drafts.

import { announce } from "../status.js";
import { HistoryDialog } from "./history-dialog.js";
import { ListDialog } from "./list-dialog.js";

/** @import { Desk } from "../desk.js" */
/** @import { Messages } from "../messages.js" */
/** @import { Notices } from "../notices.js" */
/** @import { Keeper } from "./keeper.js" */

/**
 * @typedef {object} Dialogs
 * @property {(template: string) => void} open opens the list; a new draft is offered on this form
 * @property {() => void} remove takes them off the page
 */

/**
 * Puts the list and the history on the page.
 *
 * @param {Keeper} keeper
 * @param {Desk} desk
 * @param {Messages} messages
 * @param {Notices} notices
 * @returns {Dialogs}
 */
export function makeDialogs(keeper, desk, messages, notices) {
  const fail = (/** @type {unknown} */ error) => keeper.failed(error);
  const list = new ListDialog(keeper, messages, desk.templates, fail);
  const history = new HistoryDialog(keeper, messages, desk, fail);
  list.onHistory = async () => {
    await history.prepare();
    list.element.close();
    history.element.showModal();
  };
  history.onRestored = (former) => {
    const text = messages.text("history-restored");
    const undo = () => {
      keeper.replaceText(former, "restore");
      notices.hide("restored");
      announce(messages.text("history-undone"));
    };
    notices.show("restored", text, {
      actions: [{ text: messages.text("drafts-undo"), work: undo }],
    });
    announce(text);
  };
  for (const dialog of document.querySelectorAll("dialog.of-drafts")) {
    dialog.remove();
  }
  document.body.append(list.element, history.element);
  return {
    open: (template) => void list.open(template),
    remove: () => {
      list.element.remove();
      history.element.remove();
    },
  };
}
