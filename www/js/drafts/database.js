// The connection to IndexedDB: opened when it is needed, given up when another tab must change the database, and
// opened again when the browser has taken it away.

import { openDB } from "../../vendor/idb/index.js";

/** @import { DBSchema, IDBPDatabase, IDBPTransaction } from "../../vendor/idb/index.js" */

/**
 * The tables. What is stored is `unknown` until `shape.js` has read it.
 *
 * @typedef {object} Tables
 * @property {{ key: string, value: unknown }} heads by draft
 * @property {{ key: string, value: unknown }} contents by draft
 * @property {{ key: [string, number], value: unknown }} versions by draft and time
 */

/** @typedef {DBSchema & Tables} Schema */
/** @typedef {"heads" | "contents" | "versions"} Table */
/** @typedef {IDBPTransaction<Schema, Table[], "readwrite">} Writing */

/** The tables in the order in which they are made. @type {Table[]} */
export const TABLES = ["heads", "contents", "versions"];

export const NAME = "rapporteur";

/** Counts the shapes that the database has had. */
export const VERSION = 1;

/** After so many milliseconds without an answer another tab is in the way. */
const BUSY = 2500;

export class Database {
  /** @type {Promise<IDBPDatabase<Schema>> | null} */
  #connection = null;
  /** Another tab runs a newer page: this one keeps its hands off. */
  #outdated = false;
  /** The browser is slow to open the database, or (false) has opened it after all. @type {(busy: boolean) => void} */
  onBusy = () => {};
  /** A newer page wants the database: the last moment to save. @type {() => Promise<void>} */
  onOutdated = () => Promise.resolve();

  /**
   * Runs `work` in one transaction over all tables; it holds as a whole or not at all. `strict` waits until the device
   * has written it down, which survives a loss of power too.
   *
   * @template T
   * @param {(transaction: Writing) => Promise<T>} work
   * @param {"strict" | "relaxed"} [durability]
   * @returns {Promise<T>}
   * @throws {unknown} the browser's error, see `failures.js`
   */
  async write(work, durability = "relaxed") {
    const transaction = await this.#begin(durability);
    const done = transaction.done;
    // A failure is told once, by the await below.
    done.catch(() => {});
    try {
      const result = await work(transaction);
      await done;
      return result;
    } catch (error) {
      abort(transaction);
      throw transaction.error ?? error;
    }
  }

  /**
   * @param {"strict" | "relaxed"} durability
   * @returns {Promise<Writing>}
   */
  async #begin(durability) {
    const database = await this.#open();
    try {
      return database.transaction(TABLES, "readwrite", { durability });
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== "InvalidStateError") {
        throw error;
      }
      // The connection was closed between two events.
      this.#connection = null;
      return (await this.#open()).transaction(TABLES, "readwrite", { durability });
    }
  }

  #open() {
    if (this.#outdated) {
      return Promise.reject(new DOMException("a newer page is open", "VersionError"));
    }
    this.#connection ??= this.#connect();
    return this.#connection;
  }

  async #connect() {
    const slow = setTimeout(() => this.onBusy(true), BUSY);
    try {
      if (!globalThis.indexedDB) {
        throw new DOMException("there is no storage", "SecurityError");
      }
      const opened = await openDB(NAME, VERSION, {
        upgrade: (database) => {
          for (const table of TABLES) {
            if (!database.objectStoreNames.contains(table)) {
              database.createObjectStore(table);
            }
          }
        },
        blocking: (_current, wanted) => void this.#giveUp(opened, wanted),
        terminated: () => {
          this.#connection = null;
        },
      });
      return /** @type {IDBPDatabase<Schema>} */ (/** @type {unknown} */ (opened));
    } catch (error) {
      this.#connection = null;
      throw error;
    } finally {
      clearTimeout(slow);
      this.onBusy(false);
    }
  }

  /**
   * @param {{ close(): void }} database
   * @param {number | null} wanted the version that another tab wants; null where it deletes the database
   */
  async #giveUp(database, wanted) {
    if (wanted !== null) {
      await this.onOutdated();
      this.#outdated = true;
    }
    this.#connection = null;
    database.close();
  }
}

/** @param {Writing} transaction */
function abort(transaction) {
  try {
    transaction.abort();
  } catch {
    // It had ended already.
  }
}
