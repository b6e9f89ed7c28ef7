// Parts of the page that are loaded when they are first needed.

/** @import { Messages } from "./messages.js" */
/** @import { Notices } from "./notices.js" */

/** How often each part could not be had. @type {Map<string, number>} */
const failures = new Map();

/**
 * Loads a script. Some browsers do not ask again for an address that could not be had once: each further try asks for another
 * one of the same script.
 *
 * @template T
 * @param {string} path of the script, relative to the page
 * @param {() => Promise<T>} load asks for it under its own address
 * @returns {Promise<T>}
 */
export async function part(path, load) {
  const tries = failures.get(path) ?? 0;
  try {
    return await (tries === 0
      ? load()
      : import(new URL(`${path}?again=${tries}`, document.baseURI).href));
  } catch (error) {
    failures.set(path, tries + 1);
    throw error;
  }
}

/** What the first view does without. */
export function later() {
  return part("js/later.js", () => import("./later.js"));
}

/**
 * Loads what somebody has asked for; where it cannot be had, the writer is told.
 *
 * @template T
 * @param {Notices} notices
 * @param {Messages} messages
 * @param {() => Promise<T>} load
 * @returns {Promise<T | null>} null where it cannot be had
 */
export async function asked(notices, messages, load) {
  try {
    const loaded = await load();
    notices.hide("part");
    return loaded;
  } catch {
    notices.show("part", messages.text("page-part-missing"), { alert: true });
    return null;
  }
}
