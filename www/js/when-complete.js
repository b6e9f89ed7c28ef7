// What only the whole checker can do waits for it, and says so.

import { announce } from "./status.js";

/** @import { Engine } from "./engine.js" */
/** @import { Messages } from "./messages.js" */

/**
 * @param {Engine} engine
 * @param {Messages} messages
 * @returns {Promise<boolean>} whether the whole checker is there; where it is not, the page has told why
 */
export function whenComplete(engine, messages) {
  if (!engine.isComplete) {
    announce(messages.text("page-waits"));
  }
  return engine.complete();
}
