// Which tab has which draft. Web Locks say so at once, a channel carries what tabs tell each other. Neither keeps text
// safe, the revision checked in the store does: this is for telling people early.

const LOCK = "rapporteur-draft ";
const CHANNEL = "rapporteur-drafts";

/** How long another tab has to save and let go of a draft before it is taken from it, in milliseconds. */
const PATIENCE = 1500;

/** How long a page that is being left may still have its draft, in milliseconds. */
const LEAVING = 500;

/** Names of errors that say who has a lock: it was stolen, or did not come in time. Others say that there are no locks. */
const REFUSALS = new Set(["AbortError", "TimeoutError"]);

/**
 * @typedef {{ kind: "yield", id: string } | { kind: "changed", id: string }} Word
 */

export class Tabs {
  #channel = typeof BroadcastChannel === "function" ? new BroadcastChannel(CHANNEL) : null;
  /** @type {LockManager | undefined} */
  #locks = navigator.locks;
  /** The draft that this tab has. */
  #id = "";
  /** The draft that it asked for last. */
  #wish = "";
  /** Lets go of the draft. */
  #letGo = () => {};
  /** The draft was taken over by another tab. @type {(id: string) => void} */
  onLost = () => {};
  /** Another tab wants the draft: what there is to save is saved before it is let go. @type {(id: string) => Promise<void>} */
  onWanted = () => Promise.resolve();
  /** Another tab has changed a draft. @type {(id: string) => void} */
  onChange = () => {};

  constructor() {
    this.#channel?.addEventListener("message", ({ data }) => void this.#hear(data));
  }

  /**
   * Lets go of the draft held so far and holds this one.
   *
   * @param {string} id
   * @returns {Promise<boolean>} false where another tab has it
   */
  async hold(id) {
    this.letGo();
    return (
      (await this.#hold(id, { ifAvailable: true })) ||
      (this.#wish === id && this.#hold(id, { signal: AbortSignal.timeout(LEAVING) }))
    );
  }

  /**
   * Holds a draft that another tab has: asks for it, and takes it when the other tab does not answer.
   *
   * @param {string} id
   */
  async takeOver(id) {
    this.letGo();
    this.tell({ kind: "yield", id });
    const signal = AbortSignal.timeout(PATIENCE);
    if (!(await this.#hold(id, { signal }))) {
      await this.#hold(id, { steal: true });
    }
  }

  letGo() {
    this.#letGo();
    this.#letGo = () => {};
    this.#id = "";
  }

  /** @param {Word} word */
  tell(word) {
    this.#channel?.postMessage(word);
  }

  /** The drafts that are open anywhere, as far as the browser can tell. */
  async open() {
    const state = await this.#locks?.query().catch(() => null);
    const names = (state?.held ?? []).map(({ name }) => name ?? "");
    return new Set(
      names.filter((name) => name.startsWith(LOCK)).map((name) => name.slice(LOCK.length)),
    );
  }

  /**
   * @param {string} id
   * @param {LockOptions} options
   * @returns {Promise<boolean>}
   */
  #hold(id, options) {
    this.#wish = id;
    return new Promise((resolve) => {
      let held = false;
      const take = (/** @type {Lock | null} */ lock) => {
        held = lock !== null && this.#wish === id;
        resolve(held);
        if (!held) {
          return Promise.resolve();
        }
        this.#id = id;
        return new Promise((letGo) => {
          this.#letGo = () => letGo(undefined);
        });
      };
      this.#request(LOCK + id, options, take).then(
        () => resolve(true),
        (error) => {
          if (!(error instanceof DOMException) || !REFUSALS.has(error.name)) {
            // Without locks the revision alone decides.
            this.#id = id;
            resolve(true);
          } else if (held && this.#id === id) {
            this.#id = "";
            this.onLost(id);
          } else {
            resolve(false);
          }
        },
      );
    });
  }

  /**
   * @param {string} name
   * @param {LockOptions} options
   * @param {(lock: Lock | null) => Promise<unknown>} work
   * @returns {Promise<unknown>}
   */
  #request(name, options, work) {
    return this.#locks
      ? this.#locks.request(name, options, work)
      : Promise.reject(new DOMException("no locks here", "NotSupportedError"));
  }

  /** @param {unknown} data */
  async #hear(data) {
    const word = /** @type {Partial<Word>} */ (data ?? {});
    if (typeof word.id !== "string") {
      return;
    }
    if (word.kind === "changed") {
      this.onChange(word.id);
    } else if (word.kind === "yield" && word.id === this.#id) {
      await this.onWanted(word.id);
      if (word.id === this.#id) {
        this.letGo();
        this.onLost(word.id);
      }
    }
  }
}
