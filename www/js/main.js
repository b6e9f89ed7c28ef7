// Starts the page: words, module, form, import.

import { Desk } from "./desk.js";
import { byId, make } from "./dom.js";
import { loadEngine } from "./engine.js";
import { ImportDialog } from "./import.js";
import { loadMessages } from "./messages.js";
import { Notices } from "./notices.js";
import { plainReport } from "./plain.js";
import { announce } from "./status.js";

/** @import { Draft } from "./desk.js" */
/** @import { Engine } from "./engine.js" */
/** @import { Messages } from "./messages.js" */

/** The form that is open at first. */
const FIRST_FORM = "igf-2018-short";

const language = new URLSearchParams(location.search).get("lang") ?? navigator.language;

/** Tells the writer of a call that failed; it can only once there are words. @type {(error: unknown) => void} */
let tellFailure = () => {};

const loadingEngine = loadEngine((error) => tellFailure(error)).catch(() => null);
const words = await loadMessages(language);
start(await loadingEngine, words);

/**
 * @param {Engine | null} engine
 * @param {Messages} messages
 */
function start(engine, messages) {
  document.documentElement.lang = messages.language;
  document.documentElement.dir = messages.direction;
  messages.translate(document);
  const notices = new Notices(byId("notices"), messages);
  byId("columns").hidden = false;
  if (!engine) {
    notices.show("failure", messages.text("page-no-module"), { alert: true });
    guardText(plainReport(byId("report"), messages));
    return;
  }
  tellFailure = (error) => {
    const reason = error instanceof Error ? error.message : String(error);
    notices.show("failure", messages.text("page-failure", { reason }), { alert: true });
  };
  const desk = new Desk(engine, messages, byId("report"), byId("side"));
  chooseForm(desk);
  importReports(engine, messages, desk, notices);
  guardText(desk);
  addEventListener("pageshow", () => desk.resynchronise());
  byId("tools").hidden = false;
}

/** @param {Desk} desk */
function chooseForm(desk) {
  const select = /** @type {HTMLSelectElement} */ (byId("template"));
  select.append(...desk.templates.map(({ id, name }) => make("option", { value: id }, name)));
  select.addEventListener("change", () => desk.turnTo(select.value));
  desk.onOpen = () => {
    select.value = desk.template;
  };
  const first = desk.templates.find(({ id }) => id === FIRST_FORM) ?? desk.templates[0];
  desk.open({ template: first?.id ?? "", answers: {}, strays: [] }, false);
}

/**
 * @param {Engine} engine
 * @param {Messages} messages
 * @param {Desk} desk
 * @param {Notices} notices
 */
function importReports(engine, messages, desk, notices) {
  const take = (/** @type {Draft} */ imported) => {
    const former = desk.snapshot;
    desk.open({ ...imported, strays: [...imported.strays, ...former.draft.strays] }, true);
    const text = messages.text("paste-done", desk.figures);
    const undo = () => {
      desk.restore(former);
      notices.hide("imported");
      announce(messages.text("paste-undone"));
      desk.goToForm();
    };
    notices.show("imported", text, {
      actions: [{ text: messages.text("paste-undo"), work: undo }],
    });
    desk.goToSummary();
    scrollTo({ top: 0 });
    announce(text);
  };
  const dialog = new ImportDialog(engine, messages, desk, take);
  document.body.append(dialog.element);
  byId("open-import").addEventListener("click", () => dialog.open());
  // Before the fields see it: a report pasted into any of them may be meant for all.
  byId("report").addEventListener("paste", (event) => dialog.offer(event), { capture: true });
}

/**
 * Asks before the page is left with text on it.
 *
 * @param {{ readonly hasText: boolean }} holder
 */
function guardText(holder) {
  addEventListener("beforeunload", (event) => {
    if (holder.hasText) {
      event.preventDefault();
    }
  });
}
