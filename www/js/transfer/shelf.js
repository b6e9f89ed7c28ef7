// Where the draft goes that another one takes the place of: all that reports coming in and being begun need of the
// stored drafts.

/** @import { Draft } from "../desk.js" */
/** @import { Keeper } from "../drafts/keeper.js" */

/**
 * @typedef {object} Shelf
 * @property {() => void} keep told before the draft on the page is replaced
 * @property {(draft: Draft) => Promise<(() => Promise<void>) | null>} begin opens a new draft that carries on the present one,
 *   which is kept beside it, and gives the way back; null where the present one cannot be kept, and then nothing happens
 * @property {() => Promise<Draft | null>} earlier the draft that the one on the page carries on, where it is known
 */

/**
 * @param {Keeper} keeper
 * @returns {Shelf}
 */
export function shelfOf(keeper) {
  return {
    keep: () => keeper.checkpoint("import"),
    begin: async (draft) => {
      await keeper.flush();
      if (keeper.state.kind !== "kept") {
        return null;
      }
      const from = keeper.id;
      await keeper.openNew({ ...draft, from });
      return async () => {
        try {
          await keeper.open(from);
        } catch (error) {
          keeper.failed(error);
        }
      };
    },
    earlier: async () => {
      const from = keeper.head?.from;
      try {
        return from ? ((await keeper.store.peek(from))?.content ?? null) : null;
      } catch (error) {
        keeper.failed(error);
        return null;
      }
    },
  };
}
