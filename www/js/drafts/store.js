// The drafts in the browser's own storage. What others need of it:
//
//   const store = new DraftStore(database, writer);
//   const head = await store.create({ template, answers, strays?, name?, from? });   a new draft, stored
//   const draft = await store.open(id);                       { head, content }, null where there is none
//   const saved = await store.save(id, content, { revision }); refuses to write over another tab's change
//   const { drafts, deleted, unreadable } = await store.list();
//
// All of them reject with the browser's error where storage fails; `failures.js` says what it means. A page that has a
// draft open goes through the `Keeper` (keeper.js), which saves what is typed: `keeper.openNew({ template, answers })`.

import { decide } from "./conflict.js";
import { newId } from "./ids.js";
import { titleOf } from "./naming.js";
import { isBlank, readContent, readHead, sameContent, sizeOf } from "./shape.js";
import { STEP, thin } from "./thin.js";

/** @import { Answers } from "../../module/rapporteur.js" */
/** @import { Draft as Content } from "../desk.js" */
/** @import { Database, Writing } from "./database.js" */
/** @import { Leftover } from "./leftovers.js" */
/** @import { Cause, Head, Version } from "./shape.js" */

/** How long a deleted draft can be brought back, in milliseconds. */
const DELETED_STAY = 30 * 24 * 60 * 60_000;

/** @typedef {{ head: Head, content: Content }} Draft */

/**
 * What became of a save. `conflict`: another tab has changed the draft, and `stored` is its text. `gone`: it was
 * deleted. In both cases nothing was written.
 *
 * @typedef {{ kind: "saved", head: Head } | { kind: "conflict", stored: Draft } | { kind: "gone" }} Saved
 */

/**
 * @typedef {object} Listing
 * @property {Head[]} drafts last changed first
 * @property {Head[]} deleted last deleted first
 * @property {{ key: string, text: string }[]} unreadable what is damaged or of another shape, as text
 */

export class DraftStore {
  #database;
  #writer;
  #now;

  /**
   * @param {Database} database
   * @param {string} writer names this tab
   * @param {() => number} [now]
   */
  constructor(database, writer, now = Date.now) {
    this.#database = database;
    this.#writer = writer;
    this.#now = now;
  }

  /**
   * Stores a new draft. What else its content holds is stored with it.
   *
   * @param {Partial<Content> & { template: string, answers: Answers, name?: string | null, from?: string | null,
   *   id?: string }} draft
   * @returns {Promise<Head>}
   */
  create({ name = null, from = null, id = newId(), strays = [], ...rest }) {
    const content = { ...rest, strays };
    return this.#database.write(async (tables) => {
      const head = this.#newHead(id, content, name, from);
      await put(tables, head, content);
      return head;
    }, "strict");
  }

  /**
   * The draft with this id, and the note that it was opened; null where there is none or it cannot be read.
   *
   * @param {string} id
   * @returns {Promise<Draft | null>}
   */
  open(id) {
    return this.#database.write(async (tables) => {
      const draft = await get(tables, id);
      if (!draft || draft.head.deleted !== null) {
        return null;
      }
      draft.head.opened = this.#now();
      await putHead(tables, draft.head);
      return draft;
    });
  }

  /**
   * The draft with this id, without a note that it was opened; null where there is none or it cannot be read.
   *
   * @param {string} id
   * @returns {Promise<Draft | null>}
   */
  peek(id) {
    return this.#database.write(async (tables) => {
      const draft = await get(tables, id);
      return draft?.head.deleted === null ? draft : null;
    });
  }

  /**
   * How a draft stands in the store for a tab that knows it at `revision`.
   *
   * @param {string} id
   * @param {number} revision
   */
  look(id, revision) {
    return this.#database.write(async (tables) => {
      const head = await getHead(tables, id);
      return { head, decision: decide(head, { revision, writer: this.#writer }) };
    });
  }

  /**
   * Saves a draft, unless another tab has changed it since `revision`. Now and then, and always when there is a
   * `cause`, the text that was stored so far becomes a version. A draft of revision 0 is created.
   *
   * @param {string} id
   * @param {Content} content
   * @param {{ revision: number, cause?: Cause | null, name?: string | null, from?: string | null,
   *   durability?: "strict" | "relaxed" }} options
   * @returns {Promise<Saved>}
   */
  save(id, content, { revision, cause = null, name = null, from = null, durability = "relaxed" }) {
    return this.#database.write(async (tables) => {
      const stored = await getHead(tables, id);
      switch (decide(stored, { revision, writer: this.#writer })) {
        case "create": {
          const head = this.#newHead(id, content, name, from);
          await put(tables, head, content);
          return { kind: "saved", head };
        }
        case "gone":
          return { kind: "gone" };
        case "conflict":
          return this.#settle(tables, id, content);
        default:
          return this.#overwrite(tables, /** @type {Head} */ (stored), content, cause);
      }
    }, durability);
  }

  /**
   * Saves a draft over what another tab has stored, which becomes a version, or in place of one that was deleted.
   *
   * @param {string} id
   * @param {Content} content
   * @returns {Promise<Head>}
   */
  replace(id, content) {
    return this.#database.write(async (tables) => {
      const stored = await getHead(tables, id);
      if (!stored) {
        const head = this.#newHead(id, content, null, null);
        await put(tables, head, content);
        return head;
      }
      stored.deleted = null;
      const { head } = await this.#overwrite(tables, stored, content, "replaced");
      return head;
    }, "strict");
  }

  /** @returns {Promise<Listing>} */
  list() {
    return this.#database.write(async (tables) => {
      const heads = tables.objectStore("heads");
      /** @type {Listing} */
      const listing = { drafts: [], deleted: [], unreadable: [] };
      for (const key of await heads.getAllKeys()) {
        const value = await heads.get(key).catch((error) => String(error));
        const head = readHead(value);
        if (head === null || head.id !== key) {
          const content = await tables.objectStore("contents").get(key);
          listing.unreadable.push({ key, text: asText([value, content]) });
        } else {
          (head.deleted === null ? listing.drafts : listing.deleted).push(head);
        }
      }
      listing.drafts.sort((a, b) => b.changed - a.changed);
      listing.deleted.sort((a, b) => (b.deleted ?? 0) - (a.deleted ?? 0));
      return listing;
    });
  }

  /**
   * @param {string} id
   * @param {string} name empty: the draft is called by its title again
   */
  rename(id, name) {
    return this.#change(id, (head) => ({ ...head, name: name === "" ? null : name }));
  }

  /**
   * A draft of its own with the same text, without its history.
   *
   * @param {string} id
   * @param {string} name
   * @returns {Promise<Head | null>} null where there is no such draft
   */
  duplicate(id, name) {
    return this.#database.write(async (tables) => {
      const draft = await get(tables, id);
      if (!draft) {
        return null;
      }
      const head = this.#newHead(newId(), draft.content, name, draft.head.from);
      await put(tables, head, draft.content);
      return head;
    }, "strict");
  }

  /**
   * Deletes a draft so that it can be brought back for a while.
   *
   * @param {string} id
   */
  remove(id) {
    return this.#change(id, (head) => ({ ...head, deleted: this.#now() }));
  }

  /** @param {string} id */
  bringBack(id) {
    return this.#change(id, (head) => ({ ...head, deleted: null }));
  }

  /**
   * Deletes a draft and its history for good; also one that cannot be read.
   *
   * @param {string} id
   */
  erase(id) {
    return this.#database.write((tables) => erase(tables, id), "strict");
  }

  /** Erases what was deleted long ago. */
  tidy() {
    return this.#database.write(async (tables) => {
      for (const value of await tables.objectStore("heads").getAll()) {
        const head = readHead(value);
        if (head?.deleted && this.#now() - head.deleted > DELETED_STAY) {
          await erase(tables, head.id);
        }
      }
    });
  }

  /**
   * All that is stored of a draft, as text, for one that cannot be read.
   *
   * @param {string} id
   */
  raw(id) {
    return this.#database.write(async (tables) =>
      asText([
        await tables.objectStore("heads").get(id),
        await tables.objectStore("contents").get(id),
      ]),
    );
  }

  /**
   * The text of a version; null where it is gone or cannot be read.
   *
   * @param {string} id
   * @param {number} at
   * @returns {Promise<Content | null>}
   */
  version(id, at) {
    return this.#database.write(async (tables) =>
      readContent(await tables.objectStore("versions").get([id, at])),
    );
  }

  /**
   * Keeps a text in the history of a draft that another tab has.
   *
   * @param {string} id
   * @param {Content} content
   * @param {number | null} former the version that this text takes the place of
   * @returns {Promise<number | null>} the version; null where there is no such draft
   */
  keepAside(id, content, former) {
    return this.#database.write(async (tables) => {
      const head = await getHead(tables, id);
      if (!head) {
        return null;
      }
      head.versions = head.versions.filter(({ at }) => at !== former);
      const version = { at: former ?? this.#now(), cause: /** @type {const} */ ("aside") };
      const at = await this.#addVersion(tables, head, content, version);
      await putHead(tables, head);
      return at;
    });
  }

  /**
   * Brings what a page left unsaved into its draft, or, where the draft has changed since, into its history.
   *
   * @param {Leftover} leftover
   */
  takeIn(leftover) {
    return this.#database.write((tables) => this.#takeIn(tables, leftover), "strict");
  }

  /**
   * @param {Writing} tables
   * @param {Leftover} leftover
   */
  async #takeIn(tables, { id, revision, writer, content, at }) {
    const stored = await getHead(tables, id);
    const decision = decide(stored, { revision, writer });
    const present = readContent(await tables.objectStore("contents").get(id));
    if (present && sameContent(present, content)) {
      return;
    }
    if (decision === "create") {
      await put(tables, this.#newHead(id, content, null, null), content);
    } else if (stored && decision === "write") {
      await this.#overwrite(tables, stored, content, null);
    } else if (stored) {
      await this.#addVersion(tables, stored, content, { at, cause: "aside" });
      await putHead(tables, stored);
    }
  }

  /**
   * Two tabs that have written the same agree.
   *
   * @param {Writing} tables
   * @param {string} id
   * @param {Content} content
   * @returns {Promise<Saved>}
   */
  async #settle(tables, id, content) {
    const stored = await get(tables, id);
    if (!stored) {
      return { kind: "gone" };
    }
    return sameContent(stored.content, content)
      ? { kind: "saved", head: stored.head }
      : { kind: "conflict", stored };
  }

  /**
   * @param {Writing} tables
   * @param {Head} head as it is stored
   * @param {Content} content
   * @param {Cause | null} cause
   * @returns {Promise<{ kind: "saved", head: Head }>}
   */
  async #overwrite(tables, head, content, cause) {
    const now = this.#now();
    const newest = head.versions.at(-1)?.at ?? head.created;
    const due = cause !== null || now - newest >= STEP || head.writer !== this.#writer;
    if (due && head.versioned !== head.revision) {
      const former = readContent(await tables.objectStore("contents").get(head.id));
      if (former && !isBlank(former)) {
        const version = { at: head.changed, cause: cause ?? "pause" };
        await this.#addVersion(tables, head, former, version);
        head.versioned = head.revision;
      }
    }
    head.revision += 1;
    head.writer = this.#writer;
    head.changed = now;
    head.opened = now;
    head.template = content.template;
    head.title = titleOf(content.answers);
    await put(tables, head, content);
    return { kind: "saved", head };
  }

  /**
   * @param {Writing} tables
   * @param {Head} head changed here, and put by the caller
   * @param {Content} content
   * @param {{ at: number, cause: Cause }} version
   * @returns {Promise<number>} the time that names it: the given one, or the next that is free
   */
  async #addVersion(tables, head, content, { at: wanted, cause }) {
    const taken = new Set(head.versions.map((other) => other.at));
    let at = wanted;
    while (taken.has(at)) {
      at += 1;
    }
    /** @type {Version} */
    const version = { at, cause, size: sizeOf(content) };
    const all = [...head.versions, version];
    head.versions = thin(all, this.#now());
    const kept = new Set(head.versions.map((other) => other.at));
    const versions = tables.objectStore("versions");
    await versions.put?.(content, [head.id, at]);
    await Promise.all(
      all
        .filter((other) => !kept.has(other.at))
        .map((other) => versions.delete?.([head.id, other.at])),
    );
    return at;
  }

  /**
   * @param {string} id
   * @param {Content} content
   * @param {string | null} name
   * @param {string | null} from
   * @returns {Head}
   */
  #newHead(id, content, name, from) {
    const now = this.#now();
    return {
      id,
      name,
      title: titleOf(content.answers),
      template: content.template,
      from,
      created: now,
      changed: now,
      opened: now,
      deleted: null,
      revision: 1,
      writer: this.#writer,
      versioned: 0,
      versions: [],
    };
  }

  /**
   * @param {string} id
   * @param {(head: Head) => Head} change
   * @returns {Promise<Head | null>} null where there is no such draft
   */
  #change(id, change) {
    return this.#database.write(async (tables) => {
      const stored = await getHead(tables, id);
      if (!stored) {
        return null;
      }
      const head = change(stored);
      await putHead(tables, head);
      return head;
    }, "strict");
  }
}

/**
 * @param {Writing} tables
 * @param {string} id
 */
async function getHead(tables, id) {
  return readHead(await tables.objectStore("heads").get(id));
}

/**
 * @param {Writing} tables
 * @param {string} id
 * @returns {Promise<Draft | null>}
 */
async function get(tables, id) {
  const head = await getHead(tables, id);
  const content = readContent(await tables.objectStore("contents").get(id));
  return head && content ? { head, content } : null;
}

/**
 * @param {Writing} tables
 * @param {Head} head
 */
async function putHead(tables, head) {
  await tables.objectStore("heads").put?.(head, head.id);
}

/**
 * @param {Writing} tables
 * @param {Head} head
 * @param {Content} content
 */
async function put(tables, head, content) {
  await Promise.all([
    putHead(tables, head),
    tables.objectStore("contents").put?.(content, head.id),
  ]);
}

/**
 * @param {Writing} tables
 * @param {string} id
 */
async function erase(tables, id) {
  await Promise.all([
    tables.objectStore("heads").delete?.(id),
    tables.objectStore("contents").delete?.(id),
    tables.objectStore("versions").delete?.(IDBKeyRange.bound([id], [id, []])),
  ]);
}

/**
 * What a damaged record holds, so that a person can take their words out of it.
 *
 * @param {unknown} value
 */
function asText(value) {
  try {
    return JSON.stringify(value, null, 2) ?? "";
  } catch {
    return String(value);
  }
}
