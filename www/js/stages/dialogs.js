// What leads from one form to the next: the dialogs, and the panel that shows how the report differs from an earlier one.

import { byId } from "../dom.js";
import { remade } from "../remade.js";
import { CompareDialog } from "./compare-dialog.js";
import { DifferencesPanel } from "./differences-panel.js";
import { NextDialog } from "./next-dialog.js";

/** @import { Parts } from "./start.js" */

/**
 * Puts them on the page.
 *
 * @param {Parts} parts
 */
export function makeStages({ engine, messages, desk, notices, shelf, source, replace }) {
  const panel = new DifferencesPanel(engine, messages, desk);
  const side = byId("side");
  // Above the text that belongs to no question, which may be long.
  const place = () => side.insertBefore(panel.element, side.querySelector(".outside"));
  place();
  messages.onTurn(place);
  panel.follow(byId("report"));
  const compare = remade(
    messages,
    () => new CompareDialog({ source, shelf, messages, desk }, (earlier) => panel.show(earlier)),
  );
  const next = remade(
    messages,
    () => new NextDialog({ engine, messages, desk, notices, shelf, replace }),
  );
  return {
    compare: () => void compare().open(),
    next: () => next().open(),
  };
}
