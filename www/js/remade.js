// A dialog whose texts are made when it is: after a change of the language it is made anew.

/** @import { Messages } from "./messages.js" */

/**
 * Puts a dialog into the page, and another in its place whenever the language changes.
 *
 * @template {{ element: HTMLElement }} T
 * @param {Messages} messages
 * @param {() => T} build
 * @returns {() => T} the dialog as it is now
 */
export function remade(messages, build) {
  let dialog = build();
  document.body.append(dialog.element);
  messages.onTurn(() => {
    const former = dialog.element;
    dialog = build();
    former.replaceWith(dialog.element);
  });
  return () => dialog;
}
