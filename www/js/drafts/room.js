// How safely the browser keeps what is stored.

/** @import { Messages } from "../messages.js" */

/**
 * Whether the browser has agreed to keep what is stored here.
 *
 * @returns {Promise<boolean>} false too where it cannot tell
 */
export async function stays() {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}

/**
 * Asks the browser not to clear the drafts when it runs short of room. Some browsers put the question to the person, so
 * this belongs to a moment at which it makes sense.
 *
 * @returns {Promise<boolean>} whether it will keep them
 */
export async function askToStay() {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}

/**
 * What that means for the writer.
 *
 * @param {boolean} persisted
 * @param {Messages} messages
 */
export function place(persisted, messages) {
  return messages.text(persisted ? "drafts-stay" : "drafts-may-go");
}
