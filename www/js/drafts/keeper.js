// Keeps the draft that the page shows: saves it while it is written, opens others, and knows when another tab has it.
// What is shown of all this is the business of `state-line.js` and the dialogs.

import { failureOf } from "./failures.js";
import { newId } from "./ids.js";
import { canLeave, leave, leftovers, settle } from "./leftovers.js";
import { PAUSE, wait } from "./pace.js";
import { isBlank, sameContent, sizeOf } from "./shape.js";

/** @import { Draft as Content } from "../desk.js" */
/** @import { Failure } from "./failures.js" */
/** @import { Cause, Head } from "./shape.js" */
/** @import { Draft, DraftStore, Saved } from "./store.js" */
/** @import { Tabs } from "./tabs.js" */

/** Where the text is written. @typedef {{ read(): Content, show(content: Content): void }} Page */

/**
 * How the draft on the page stands. `opening`: the form is blank because the storage takes its time; the draft that was
 * open last may still come. `elsewhere`: another tab has it, and what is typed here goes into its history; `mine`: there
 * is such text. `gone`: it was deleted in another tab.
 *
 * @typedef {{ kind: "blank" } | { kind: "opening" } | { kind: "pending" } | { kind: "kept", at: number }
 *   | { kind: "failing", failure: Failure }
 *   | { kind: "elsewhere", mine: boolean } | { kind: "gone" }} State
 */

/**
 * The draft on the page.
 *
 * @typedef {object} Work
 * @property {string} id
 * @property {number} revision 0 while it is not stored
 * @property {Head | null} head as it was last stored
 * @property {Content | null} content as it was last shown or stored, here or in the history
 * @property {string | null} name of a draft that is not stored yet
 * @property {string | null} from
 * @property {boolean} elsewhere
 * @property {boolean} mine
 * @property {boolean} gone
 * @property {number | null} aside the version in which text written beside another tab is kept
 * @property {Cause | null} cause of the next version
 */

/** How long after a failed save another one is tried, in milliseconds. */
const AGAIN = 5000;

/** How long the page waits for its storage before it lets people write, in milliseconds. */
const PATIENCE = 1500;

/** How a draft stands that nothing is to be told of but that it has been changed. @type {Set<State["kind"]>} */
const CALM = new Set(["blank", "opening", "kept"]);

export class Keeper {
  #store;
  #tabs;
  #page;
  #memory;
  #writer;
  /** @type {Work} */
  #work = newWork();
  /** When the oldest change that is not on its way was made. @type {number | null} */
  #changed = null;
  /** Texts on their way to be saved. */
  #underWay = 0;
  /** All saves so far, one after the other. @type {Promise<void>} */
  #saving = Promise.resolve();
  /** A save waits for the one before it: it will take all changes until then along. */
  #waiting = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** A text is being put on the page. */
  #showing = false;
  /** The storage has not yet given the draft that was open last. */
  #opening = false;
  /** @type {State} */
  #state = { kind: "blank" };
  /** @type {(state: State) => void} */
  onState = () => {};
  /** Another draft is on the page, or its name is another. */
  onOpen = () => {};
  /** Drafts have changed, here or in another tab. */
  onChange = () => {};
  /** The first text of this page was stored. */
  onFirst = () => {};

  /**
   * @param {DraftStore} store
   * @param {Tabs} tabs
   * @param {Page} page
   * @param {{ draft: string | null }} memory what this tab had open before it was loaded again
   * @param {string} writer names this tab
   */
  constructor(store, tabs, page, memory, writer) {
    this.#writer = writer;
    this.#store = store;
    this.#tabs = tabs;
    this.#page = page;
    this.#memory = memory;
    tabs.onLost = (id) => this.#lose(id);
    tabs.onWanted = () => this.flush();
    tabs.onChange = (id) => void this.#hear(id);
  }

  get store() {
    return this.#store;
  }

  get tabs() {
    return this.#tabs;
  }

  get state() {
    return this.#state;
  }

  get id() {
    return this.#work.id;
  }

  /** The draft on the page as it was last stored; null for a new one. */
  get head() {
    return this.#work.head;
  }

  /** Whether closing the page would lose text. What only waits for its save is written down when the page is left. */
  get atRisk() {
    const { kind } = this.#state;
    const content = this.#page.read();
    const unsafe = this.#storing && !canLeave(sizeOf(content));
    return (kind === "failing" || kind === "gone" || unsafe) && !isBlank(content);
  }

  get #storing() {
    return this.#changed !== null || this.#underWay > 0;
  }

  /**
   * Opens the draft that this tab, or else any tab, had open last. Where the storage does not answer, a blank form is
   * opened meanwhile.
   *
   * @param {Content} blank
   * @returns {Promise<boolean>} whether a draft was opened
   */
  async start(blank) {
    const opening = this.#openLast().catch((error) => {
      this.#set({ kind: "failing", failure: failureOf(error) });
      return null;
    });
    const late = new Promise((resolve) => {
      setTimeout(() => resolve("late"), PATIENCE);
    });
    const draft = await Promise.race([opening, late]);
    if (draft === "late" || draft === null) {
      this.#show(blank);
      void this.#tabs.hold(this.#work.id);
      if (draft === "late") {
        void this.#openLate(opening);
      } else {
        this.onOpen();
      }
      return false;
    }
    await this.#put(/** @type {Draft} */ (draft));
    return true;
  }

  /**
   * The storage has answered after all: nothing that was written meanwhile gives way to it.
   *
   * @param {Promise<Draft | null>} opening
   */
  async #openLate(opening) {
    const work = this.#work;
    const isUntouched = () =>
      work === this.#work && work.revision === 0 && isBlank(this.#page.read());
    this.#opening = true;
    if (this.#state.kind === "blank") {
      this.#set({ kind: "opening" });
    }
    const draft = await opening;
    const held = draft && isUntouched() ? await this.#tabs.hold(draft.head.id) : null;
    this.#opening = false;
    if (draft && held !== null && isUntouched()) {
      this.#putHeld(draft, held);
    } else {
      if (held !== null) {
        await this.#tabs.hold(this.#work.id);
      }
      if (this.#state.kind === "opening") {
        this.#set({ kind: "blank" });
      }
    }
    this.onChange();
  }

  /** The text has changed. */
  changed() {
    if (this.#showing) {
      return;
    }
    const now = Date.now();
    this.#changed ??= now;
    clearTimeout(this.#timer);
    const delay = wait(now, this.#changed);
    // In the midst of typing the next save is near: the device need not write each of them down at once.
    const durability = delay < PAUSE ? "relaxed" : "strict";
    this.#timer = setTimeout(() => void this.flush(durability), delay);
    if (CALM.has(this.#state.kind)) {
      this.#set({ kind: "pending" });
    }
  }

  /**
   * Saves what there is to save; ends when it is saved, or could not be.
   *
   * @param {"strict" | "relaxed"} [durability] strict: when the device has written it down
   */
  flush(durability = "strict") {
    clearTimeout(this.#timer);
    if (this.#changed !== null && !this.#waiting) {
      this.#waiting = true;
      this.#saving = this.#saving.then(() => {
        this.#waiting = false;
        return this.#changed === null ? undefined : this.#run(this.#capture(durability));
      });
    }
    return this.#saving;
  }

  /** The page is being left: what is not saved yet is written down in one go. */
  leave() {
    if (this.#storing) {
      const { id, revision } = this.#work;
      leave({ id, revision, writer: this.#writer, at: Date.now(), content: this.#page.read() });
      void this.flush();
    }
  }

  /** The page that was being left is shown again. */
  stay() {
    settle({ writer: this.#writer, id: this.#work.id });
    void this.#hear(this.#work.id);
  }

  /**
   * The text is about to be replaced: as it is now it goes into the history.
   *
   * @param {Cause} cause
   */
  checkpoint(cause) {
    if (this.#changed !== null) {
      this.#saveNow();
    }
    this.#work.cause = cause;
  }

  /**
   * Puts a new draft on the page; it is stored with its first text.
   *
   * @param {Partial<Content> & { template: string, name?: string | null, from?: string | null }} draft `from` is the id
   *   of the draft that this one carries on
   */
  async openNew({ name = null, from = null, answers = {}, strays = [], ...rest }) {
    await this.flush();
    this.#turnTo({ ...newWork(), name, from }, { ...rest, answers, strays });
    void this.#tabs.hold(this.#work.id);
    const content = this.#page.read();
    this.#set({ kind: "blank" });
    if (!isBlank(content)) {
      this.changed();
      await this.flush();
    }
  }

  /**
   * Puts a stored draft on the page.
   *
   * @param {string} id
   * @returns {Promise<boolean>} false where there is none, or it cannot be read
   */
  async open(id) {
    await this.flush();
    const draft = await this.#store.open(id);
    if (!draft) {
      return false;
    }
    await this.#put(draft);
    return true;
  }

  /**
   * Goes on here with a draft that another tab has.
   *
   * @param {"mine" | "stored"} text which text it goes on with; the other one is in the history
   */
  async takeOver(text) {
    await this.flush();
    const work = this.#work;
    await this.#tabs.takeOver(work.id);
    if (text === "mine") {
      await this.#replace(work);
      return;
    }
    const draft = await this.#store.open(work.id);
    if (draft) {
      this.#turnTo(workOn(draft.head), draft.content);
      this.#set({ kind: "kept", at: draft.head.changed });
    } else {
      this.#vanish(work);
    }
  }

  /** Stores the text on the page again, in place of the draft that was deleted. */
  async keepAgain() {
    await this.#tabs.hold(this.#work.id);
    await this.#replace(this.#work);
  }

  /**
   * Deletes a draft so that it can be brought back. In place of the one on the page comes a blank form.
   *
   * @param {string} id
   */
  async remove(id) {
    if (id === this.#work.id) {
      const { template } = this.#page.read();
      await this.openNew({ template });
    }
    await this.#store.remove(id);
    this.#tell(id);
  }

  /**
   * Makes the text on the page a draft of its own.
   *
   * @param {string} name
   */
  async keepAsCopy(name) {
    await this.flush();
    const from = this.#work.head?.from ?? this.#work.from;
    await this.openNew({ ...this.#page.read(), name, from });
  }

  /**
   * Puts an earlier version on the page; what was there goes into the history.
   *
   * @param {number} at
   * @returns {Promise<Content | null>} what was there; null where the version cannot be read
   */
  async restore(at) {
    await this.flush();
    const content = await this.#store.version(this.#work.id, at);
    if (!content) {
      return null;
    }
    const former = this.#page.read();
    this.replaceText(content, "restore");
    return former;
  }

  /**
   * Puts another text into the draft on the page; what was there goes into the history.
   *
   * @param {Content} content
   * @param {Cause} cause
   */
  replaceText(content, cause) {
    this.checkpoint(cause);
    this.#page.show(content);
    this.changed();
    void this.flush();
  }

  /**
   * The draft on the page has another name.
   *
   * @param {string} id
   * @param {string} name
   */
  async rename(id, name) {
    const head = await this.#store.rename(id, name);
    if (id === this.#work.id) {
      this.#work.head = head;
      this.#work.name = name;
      this.onOpen();
    }
    this.#tell(id);
  }

  /**
   * Tells other tabs and this page that a draft is another.
   *
   * @param {string} id
   */
  #tell(id) {
    this.#tabs.tell({ kind: "changed", id });
    this.onChange();
  }

  /**
   * Storage has failed at something that the writer asked for.
   *
   * @param {unknown} error
   */
  failed(error) {
    this.#set({ kind: "failing", failure: failureOf(error) });
  }

  /**
   * Another tab keeps the storage from being opened, or no longer does.
   *
   * @param {boolean} busy
   */
  busy(busy) {
    if (busy) {
      this.#set({ kind: "failing", failure: "busy" });
    } else if (this.#state.kind === "failing" && this.#state.failure === "busy") {
      this.#set({ kind: this.#storing ? "pending" : this.#opening ? "opening" : "blank" });
    }
  }

  /** Other parts of the page have changed drafts in the store. @param {string} id */
  told(id) {
    this.#tell(id);
  }

  /** @returns {Promise<Draft | null>} */
  async #openLast() {
    const { draft: former } = this.#memory;
    for (const leftover of leftovers()) {
      await this.#store.takeIn(leftover);
      settle(leftover);
    }
    await this.#store.tidy();
    if (former !== null) {
      const draft = await this.#store.open(former);
      if (draft) {
        return draft;
      }
    }
    const { drafts } = await this.#store.list();
    for (const { id } of drafts.toSorted((a, b) => b.opened - a.opened)) {
      const draft = await this.#store.open(id);
      if (draft) {
        return draft;
      }
    }
    return null;
  }

  /** @param {Draft} draft */
  async #put(draft) {
    this.#putHeld(draft, await this.#tabs.hold(draft.head.id));
  }

  /**
   * @param {Draft} draft
   * @param {boolean} held whether no other tab has it
   */
  #putHeld({ head, content }, held) {
    this.#turnTo(workOn(head), content);
    this.#work.elsewhere = !held;
    this.#set(held ? { kind: "kept", at: head.changed } : { kind: "elsewhere", mine: false });
  }

  /**
   * @param {Work} work
   * @param {Content} content
   */
  #turnTo(work, content) {
    if (this.#changed !== null) {
      this.#saveNow();
    }
    clearTimeout(this.#timer);
    this.#work = work;
    this.#show(content);
    this.#memory.draft = work.id;
    this.onOpen();
  }

  /**
   * Puts a text on the page, which is no change of it.
   *
   * @param {Content} content
   */
  #show(content) {
    this.#showing = true;
    try {
      this.#page.show(content);
    } finally {
      this.#showing = false;
    }
    this.#work.content = this.#page.read();
  }

  /** Saves the text as it is at this moment, after the saves before it. */
  #saveNow() {
    const text = this.#capture();
    this.#saving = this.#saving.then(() => this.#run(text));
  }

  /**
   * The text as it is at this moment, on its way to be saved.
   *
   * @param {"strict" | "relaxed"} [durability]
   */
  #capture(durability = "strict") {
    const work = this.#work;
    const { cause } = work;
    const since = this.#changed ?? Date.now();
    this.#changed = null;
    work.cause = null;
    this.#underWay += 1;
    return { work, content: this.#page.read(), cause, since, durability };
  }

  /**
   * @param {{ work: Work, content: Content, cause: Cause | null, since: number, durability: "strict" | "relaxed" }} text
   */
  async #run({ work, content, cause, since, durability }) {
    try {
      await this.#save(work, content, cause, durability);
    } catch (error) {
      if (work === this.#work) {
        work.cause ??= cause;
        this.#changed ??= since;
        this.#set({ kind: "failing", failure: failureOf(error) });
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.flush(), AGAIN);
      }
    } finally {
      this.#underWay -= 1;
    }
  }

  /**
   * @param {Work} work
   * @param {Content} content
   * @param {Cause | null} cause
   * @param {"strict" | "relaxed"} durability
   */
  async #save(work, content, cause, durability) {
    if (work.gone) {
      this.#setFor(work, { kind: "gone" });
      return;
    }
    if (work.revision === 0 && isBlank(content)) {
      // There is nothing to try a storage with that has failed: that stays said.
      this.#setFor(work, this.#state.kind === "failing" ? this.#state : { kind: "blank" });
      return;
    }
    if (work.head && work.content && sameContent(work.content, content)) {
      this.#setFor(work, this.#asStored(work, work.head));
      return;
    }
    if (work.elsewhere) {
      await this.#keepAside(work, content);
      return;
    }
    const { revision, name, from } = work;
    this.#settle(
      work,
      content,
      await this.#store.save(work.id, content, { revision, cause, name, from, durability }),
    );
    if (work.elsewhere) {
      await this.#keepAside(work, content);
    }
  }

  /**
   * @param {Work} work
   * @param {Content} content
   * @param {Saved} saved
   */
  #settle(work, content, saved) {
    if (saved.kind === "saved") {
      const first = work.revision === 0;
      this.#stored(work, content, saved.head);
      if (first) {
        this.onFirst();
      }
    } else if (saved.kind === "gone") {
      this.#vanish(work);
    } else {
      work.elsewhere = true;
    }
  }

  /**
   * @param {Work} work
   * @param {Content} content
   * @param {Head} head
   */
  #stored(work, content, head) {
    const renamed = work.head?.title !== head.title || work.head.name !== head.name;
    Object.assign(work, { head, content, revision: head.revision, elsewhere: false, gone: false });
    Object.assign(work, { mine: false, aside: null });
    if (work === this.#work) {
      this.#set(this.#asStored(work, head));
      if (renamed) {
        this.onOpen();
      }
    }
    this.#tell(work.id);
  }

  /**
   * How a draft stands whose text has been stored.
   *
   * @param {Work} work
   * @param {Head} head
   * @returns {State}
   */
  #asStored({ elsewhere, mine }, { changed: at }) {
    if (elsewhere) {
      return { kind: "elsewhere", mine };
    }
    return this.#changed === null ? { kind: "kept", at } : { kind: "pending" };
  }

  /**
   * @param {Work} work
   * @param {Content} content
   */
  async #keepAside(work, content) {
    work.mine = true;
    const aside = await this.#store.keepAside(work.id, content, work.aside);
    Object.assign(work, { aside, content });
    if (aside === null) {
      this.#vanish(work);
    } else {
      this.#setFor(work, { kind: "elsewhere", mine: true });
    }
  }

  /** @param {Work} work */
  async #replace(work) {
    const content = this.#page.read();
    this.#changed = null;
    clearTimeout(this.#timer);
    this.#stored(work, content, await this.#store.replace(work.id, content));
  }

  /** @param {Work} work */
  #vanish(work) {
    work.gone = true;
    this.#setFor(work, { kind: "gone" });
  }

  /** @param {string} id of a draft that another tab has taken over */
  #lose(id) {
    const work = this.#work;
    if (id === work.id && work.revision > 0) {
      work.elsewhere = true;
      this.#set({ kind: "elsewhere", mine: work.mine });
    }
  }

  /** @param {string} id of a draft that another tab has changed */
  async #hear(id) {
    this.onChange();
    const work = this.#work;
    if (id !== work.id || work.revision === 0 || work.elsewhere || this.#storing) {
      return;
    }
    const { head, decision } = await this.#store.look(id, work.revision).catch(() => ({
      head: null,
      decision: /** @type {const} */ ("write"),
    }));
    if (work !== this.#work || this.#storing) {
      return;
    }
    if (decision === "gone") {
      this.#vanish(work);
    } else if (decision === "conflict") {
      work.elsewhere = true;
      this.#set({ kind: "elsewhere", mine: false });
    } else if (head) {
      work.head = head;
      if (work.gone) {
        work.gone = false;
        this.#set({ kind: "kept", at: head.changed });
      }
      this.onOpen();
    }
  }

  /**
   * @param {Work} work
   * @param {State} state
   */
  #setFor(work, state) {
    if (work === this.#work) {
      this.#set(state);
    }
  }

  /** @param {State} state */
  #set(state) {
    this.#state = state;
    this.onState(state);
  }
}

/** @returns {Work} */
function newWork() {
  return {
    id: newId(),
    revision: 0,
    head: null,
    content: null,
    name: null,
    from: null,
    elsewhere: false,
    mine: false,
    gone: false,
    aside: null,
    cause: null,
  };
}

/**
 * @param {Head} head
 * @returns {Work}
 */
function workOn(head) {
  const { id, revision, name, from } = head;
  return { ...newWork(), id, revision, head, name, from };
}
