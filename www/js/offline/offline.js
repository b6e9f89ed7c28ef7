// The page without a network: registers the service worker that the finished site brings along, and tells of new versions.

import { whenIdle } from "../idle.js";

/** @import { Keeper } from "../drafts/keeper.js" */
/** @import { Messages } from "../messages.js" */
/** @import { Notices } from "../notices.js" */

/** How often a new version is looked for at most, in milliseconds. */
const OFTEN = 60 * 60_000;

/**
 * Does nothing where the page names no service worker: under `cargo xtask serve`, and as a single file.
 *
 * @param {Keeper} keeper
 * @param {Messages} messages
 * @param {Notices} notices
 */
export function workOffline(keeper, messages, notices) {
  const path = document.querySelector('meta[name="service-worker"]')?.getAttribute("content");
  const workers = navigator.serviceWorker;
  if (!path || !workers) {
    return;
  }
  const controlled = workers.controller !== null;
  let asked = false;
  const reload = async () => {
    await keeper.flush();
    location.reload();
  };
  workers.addEventListener("controllerchange", () => {
    if (asked) {
      void reload();
    } else if (controlled) {
      notices.show("version", messages.text("version-changed"), {
        actions: [{ text: messages.text("version-reload"), work: () => void reload() }],
      });
    }
  });
  const offer = (/** @type {ServiceWorkerRegistration} */ { waiting }) => {
    if (!waiting || !workers.controller) {
      return;
    }
    const apply = async () => {
      await keeper.flush();
      asked = true;
      waiting.postMessage("apply");
    };
    notices.show("version", messages.text("version-new"), {
      actions: [{ text: messages.text("version-apply"), work: () => void apply() }],
    });
  };
  workers
    .register(path, { updateViaCache: "none" })
    .then((registration) => {
      offer(registration);
      follow(registration, () => offer(registration));
      whenIdle(() => workers.ready.then(({ active }) => active?.postMessage("later")));
    })
    // Some browsers allow no worker in private windows: the page works as before, with a network.
    .catch(() => {});
}

/**
 * @param {ServiceWorkerRegistration} registration
 * @param {() => void} installed a new version is there
 */
function follow(registration, installed) {
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed") {
        installed();
      }
    });
  });
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && Date.now() - looked > OFTEN) {
      looked = Date.now();
      registration.update().catch(() => {});
    }
  });
}
