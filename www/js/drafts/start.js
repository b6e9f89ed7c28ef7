// Puts drafts on the page: the storage, the dialogs, the line that says how the draft stands.

import { byId } from "../dom.js";
import { whenIdle } from "../idle.js";
import { asked, later } from "../part.js";
import { Database } from "./database.js";
import { newId } from "./ids.js";
import { Keeper } from "./keeper.js";
import { memory } from "./memory.js";
import { StateLine } from "./state-line.js";
import { DraftStore } from "./store.js";
import { Tabs } from "./tabs.js";

/** @import { Desk } from "../desk.js" */
/** @import { Messages } from "../messages.js" */
/** @import { Notices } from "../notices.js" */
/** @import { Dialogs } from "./dialogs.js" */
/** @import { Page } from "./keeper.js" */

/**
 * A keeper of what stands on `page`, with all that saves by itself.
 *
 * @param {Page} page
 * @param {Messages} messages
 * @param {Notices} notices
 */
export function keepDrafts(page, messages, notices) {
  const writer = newId();
  const database = new Database();
  const store = new DraftStore(database, writer);
  const keeper = new Keeper(store, new Tabs(), page, memory, writer);
  const line = new StateLine(keeper, messages, notices, byId("kept"));
  database.onOutdated = () => keeper.flush();
  database.onBusy = (busy) => keeper.busy(busy);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      void keeper.flush();
    }
  });
  addEventListener("pagehide", () => keeper.leave());
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      keeper.stay();
    }
  });
  addEventListener("beforeunload", (event) => {
    void keeper.flush();
    if (keeper.atRisk) {
      event.preventDefault();
    }
  });
  return { keeper, line };
}

/**
 * The button that opens the list of drafts. The dialogs are loaded when the page has nothing better to do.
 *
 * @param {Keeper} keeper
 * @param {Desk} desk
 * @param {Messages} messages
 * @param {Notices} notices
 */
export function offerDrafts(keeper, desk, messages, notices) {
  /** @type {Promise<Dialogs> | null} */
  let loading = null;
  let language = "";
  const load = () => {
    if (language !== messages.language) {
      // Made anew where the page speaks another language by now.
      ({ language } = messages);
      loading = null;
    }
    loading ??= later().then(
      ({ makeDialogs }) => makeDialogs(keeper, desk, messages, notices),
      (error) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  const show = async () => (await asked(notices, messages, load))?.open(desk.template);
  // Their texts are made when they are.
  messages.onTurn(() => {
    const former = loading;
    loading = null;
    void former?.then((dialogs) => dialogs.remove()).catch(() => {});
  });
  const open = byId("open-drafts");
  open.hidden = false;
  open.addEventListener("click", () => void show());
  whenIdle(() => void load().catch(() => {}));
}
