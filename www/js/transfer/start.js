// In, out and the next form: the dialogs, and the buttons that open them.

import { byId } from "../dom.js";
import { ImportDialog } from "../import.js";
import { remade } from "../remade.js";
import { offerStages } from "../stages/start.js";
import { Documents } from "./documents.js";
import { ExportDialog } from "./export-dialog.js";
import { acceptDrops } from "./pick.js";
import { preparePrints } from "./print.js";
import { replacer } from "./replace.js";
import { ReportSource } from "./source.js";

/** @import { Desk, Draft } from "../desk.js" */
/** @import { Engine } from "../engine.js" */
/** @import { Messages } from "../messages.js" */
/** @import { Notices } from "../notices.js" */
/** @import { Shelf } from "./shelf.js" */

/**
 * @typedef {object} Parts
 * @property {Engine} engine
 * @property {Messages} messages
 * @property {Desk} desk
 * @property {Notices} notices
 * @property {Shelf} shelf
 */

/** @param {Parts} parts */
export function offerTransfer({ engine, messages, desk, notices, shelf }) {
  const documents = new Documents();
  const source = new ReportSource(engine, documents);
  const replace = replacer(desk, messages, notices, shelf);

  const takeOver = (/** @type {Draft} */ draft) =>
    replace({ draft, checked: true, text: () => messages.text("paste-done", desk.figures) });
  const entrance = remade(messages, () => new ImportDialog(source, messages, desk, takeOver));
  byId("open-import").addEventListener("click", () => entrance().open());
  byId("open-file").addEventListener("click", () => entrance().chooseFile());
  acceptDrops(document, (files) => void entrance().openFiles(files));
  // Before the fields see it: a report pasted into any of them may be meant for all.
  byId("report").addEventListener("paste", (event) => entrance().offer(event), { capture: true });

  const exit = remade(messages, () => new ExportDialog(engine, documents, desk, messages));
  byId("open-export").addEventListener("click", () => exit().open());
  preparePrints(engine, desk, messages);

  offerStages({ engine, messages, desk, notices, shelf, source, replace });
}
