// From one form to the next: the dialogs, and the panel that shows how the report differs from an earlier one.

import { byId } from "../dom.js";
import { remade } from "../remade.js";
import { whenComplete } from "../when-complete.js";
import { CompareDialog } from "./compare-dialog.js";
import { DifferencesPanel } from "./differences-panel.js";
import { NextDialog } from "./next-dialog.js";

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
export function offerStages({ engine, messages, desk, notices, shelf, source, replace }) {
  const panel = new DifferencesPanel(engine, messages, desk);
  const side = byId("side");
  // Above the text that belongs to no question, which may be long.
  side.insertBefore(panel.element, side.querySelector(".outside"));
  panel.follow(byId("report"));

  const compare = remade(
    messages,
    () => new CompareDialog({ source, shelf, messages, desk }, (earlier) => panel.show(earlier)),
  );
  byId("open-compare").addEventListener("click", async () => {
    if (await whenComplete(engine, messages)) {
      await compare().open();
    }
  });

  const next = remade(
    messages,
    () => new NextDialog({ engine, messages, desk, notices, shelf, replace }),
  );
  byId("open-next").addEventListener("click", async () => {
    if (await whenComplete(engine, messages)) {
      next().open();
    }
  });
}
