// From one form to the next: the buttons. What they open is loaded when the page has nothing better to do.

import { byId } from "../dom.js";
import { whenIdle } from "../idle.js";
import { asked, later } from "../part.js";
import { whenComplete } from "../when-complete.js";

/** @import { Desk } from "../desk.js" */
/** @import { Engine } from "../engine.js" */
/** @import { Messages } from "../messages.js" */
/** @import { Notices } from "../notices.js" */
/** @import { Replace } from "../transfer/replace.js" */
/** @import { Shelf } from "../transfer/shelf.js" */
/** @import { ReportSource } from "../transfer/source.js" */

/**
 * @typedef {object} Parts
 * @property {Engine} engine
 * @property {Messages} messages
 * @property {Desk} desk
 * @property {Notices} notices
 * @property {Shelf} shelf
 * @property {ReportSource} source
 * @property {Replace} replace
 */

/** @param {Parts} parts */
export function offerStages(parts) {
  const { engine, messages, notices } = parts;
  /** @type {ReturnType<typeof import("./dialogs.js").makeStages> | null} */
  let stages = null;
  const load = async () => {
    const { makeStages } = await later();
    stages ??= makeStages(parts);
    return stages;
  };
  for (const name of /** @type {const} */ (["compare", "next"])) {
    byId(`open-${name}`).addEventListener("click", async () => {
      const loaded = await asked(notices, messages, load);
      if (loaded && (await whenComplete(engine, messages))) {
        loaded[name]();
      }
    });
  }
  whenIdle(() => void load().catch(() => {}));
}
