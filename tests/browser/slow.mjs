// `SLOW=1` plays the scenes on a slow machine: a scene that reads the page before the page has done fails there, and one
// that waits for what it reads does not.

/** @import { BrowserContext } from "playwright-core" */

/** The longest that an answer of the network or of the storage is held back, in milliseconds. */
const LONGEST = 300;

/** How many times slower than this machine Chromium computes. */
const RATE = 5;

/** Whether the scenes are played slowly. */
export const isSlow = Boolean(process.env.SLOW);

/**
 * Makes everything slow that happens in a context, each thing by another while. A page may be left meanwhile.
 *
 * @param {BrowserContext} context
 * @param {boolean} throttled whether the browser can be told to compute slowly, too
 */
export async function slowDown(context, throttled) {
  await context.addInitScript(holdStorage, LONGEST);
  await context.route("**/*", async (route) => {
    await new Promise((resolve) => {
      setTimeout(resolve, Math.random() * LONGEST);
    });
    await route.continue().catch(() => {});
  });
  if (throttled) {
    context.on("page", (page) =>
      context
        .newCDPSession(page)
        .then((client) => client.send("Emulation.setCPUThrottlingRate", { rate: RATE }))
        .catch(() => {}),
    );
  }
}

/**
 * Has every transaction wait for another one, which keeps its tables for a while.
 *
 * @param {number} longest
 */
function holdStorage(longest) {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (tables, ...rest) {
    const before = transaction.call(this, tables, "readwrite");
    const store = before.objectStore(before.objectStoreNames[0] ?? "");
    const end = performance.now() + Math.random() * longest;
    const hold = () => {
      if (performance.now() < end) {
        store.count().onsuccess = hold;
      }
    };
    hold();
    return transaction.call(this, tables, ...rest);
  };
}
