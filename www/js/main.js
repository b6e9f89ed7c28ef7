// Starts the page: words, module, form, import.

import { Desk } from "./desk.js";
import { byId, make } from "./dom.js";
import { keepDrafts, offerDrafts } from "./drafts/start.js";
import { loadEngine } from "./engine.js";
import { AnswersLanguage } from "./answers-language.js";
import { best, chooseLanguage, offered, wantedTags } from "./languages.js";
import { loadMessages } from "./messages.js";
import { Notices } from "./notices.js";
import { workOffline } from "./offline/offline.js";
import { plainReport } from "./plain.js";
import { shelfOf } from "./transfer/shelf.js";
import { offerTransfer } from "./transfer/start.js";

/** @import { Draft } from "./desk.js" */
/** @import { Aftermath, Engine } from "./engine.js" */
/** @import { Messages } from "./messages.js" */

/** The form that is open at first. */
const FIRST_FORM = "igf-2018-short";

const languageChoice = /** @type {HTMLSelectElement} */ (byId("language"));
const languages = offered(languageChoice);

/**
 * Tells the writer of a call that failed; it can only once there are words.
 *
 * @type {(error: unknown, aftermath: Aftermath) => void}
 */
let tellFailure = () => {};

const loadingEngine = loadEngine((error, aftermath) => tellFailure(error, aftermath)).catch(
  () => null,
);
const words = await loadMessages(best(languages, wantedTags())).catch(() =>
  loadMessages(best(languages, [])),
);
await start(await loadingEngine, words);

/**
 * @param {Engine | null} engine
 * @param {Messages} messages
 */
async function start(engine, messages) {
  speak(messages);
  messages.onTurn(() => speak(messages));
  chooseLanguage(languageChoice, best(languages, [messages.language]), (language) =>
    messages.turnTo(language),
  );
  const notices = new Notices(byId("notices"), messages);
  byId("columns").hidden = false;
  if (!engine) {
    notices.show("failure", messages.text("page-no-module"), { alert: true });
    const plain = plainReport(byId("report"), FIRST_FORM, messages);
    const { keeper } = keepDrafts(plain, messages, notices);
    plain.onChange = () => keeper.changed();
    workOffline(keeper, messages, notices);
    return;
  }
  tellFailure = (error, aftermath) => {
    const reason = error instanceof Error ? error.message : String(error);
    const key = aftermath === "restarted" ? "page-restarted" : "page-failure";
    notices.show("failure", messages.text(key, { reason }), { alert: true });
  };
  const desk = new Desk(engine, messages, byId("report"), byId("side"));
  const answersLanguage = new AnswersLanguage(byId("answers-language"), desk, messages);
  const page = {
    read: () => desk.draft,
    show: (/** @type {Draft} */ draft) => desk.open(draft, false),
  };
  const { keeper } = keepDrafts(page, messages, notices);
  completeLater(engine, desk, messages, notices);
  desk.onChange = () => keeper.changed();
  const first = chooseForm(desk, answersLanguage);
  await keeper.start({ template: first, answers: {}, strays: [] });
  offerTransfer({ engine, messages, desk, notices, shelf: shelfOf(keeper) });
  offerDrafts(keeper, desk, messages, notices);
  addEventListener("pageshow", () => desk.resynchronise());
  byId("tools").hidden = false;
  workOffline(keeper, messages, notices);
  void engine.complete();
}

/**
 * The whole checker follows what the page starts with. Where it cannot be had, the page says so and tries again: when
 * asked, when there is a network again, and when something needs it.
 *
 * @param {Engine} engine
 * @param {Desk} desk
 * @param {Messages} messages
 * @param {Notices} notices
 */
function completeLater(engine, desk, messages, notices) {
  const report = byId("report");
  report.dataset.checker = "first";
  engine.onComplete = () => {
    notices.hide("incomplete");
    report.dataset.checker = "whole";
    desk.reread();
  };
  engine.onMissing = () =>
    notices.show("incomplete", messages.text("page-incomplete"), {
      alert: true,
      actions: [
        { text: messages.text("page-incomplete-retry"), work: () => void engine.complete() },
      ],
    });
  addEventListener("online", () => void engine.complete());
}

/** @param {Messages} messages */
function speak(messages) {
  document.documentElement.lang = messages.language;
  document.documentElement.dir = messages.direction;
  messages.translate(document);
}

/**
 * @param {Desk} desk
 * @param {AnswersLanguage} answersLanguage
 * @returns {string} the form that a first draft is on
 */
function chooseForm(desk, answersLanguage) {
  const select = /** @type {HTMLSelectElement} */ (byId("template"));
  select.append(...desk.templates.map(({ id, name }) => make("option", { value: id }, name)));
  select.addEventListener("change", () => desk.turnTo(select.value));
  desk.onOpen = () => {
    select.value = desk.template;
    answersLanguage.show();
  };
  const first = desk.templates.find(({ id }) => id === FIRST_FORM) ?? desk.templates[0];
  return first?.id ?? "";
}
