// Keeps the page's files, so that it starts without a network. `cargo xtask dist` puts the list of the files with their
// hashes in front of this script. Without a list, as under `cargo xtask serve`, it takes itself and its files away.

/**
 * @typedef {object} List
 * @property {string} version changes with every file
 * @property {Record<string, string>} first what the first view needs: path to SHA-256 in Base64
 * @property {Record<string, string>} later the rest, fetched when the page is idle, or on first use
 */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const list = /** @type {List | undefined} */ (Reflect.get(self, "rapporteurFiles"));
const scope = new URL(worker.registration.scope);

/** Other pages of this origin have caches too: only those of this scope are touched. */
const PREFIX = `rapporteur ${scope.pathname} `;
const CACHE = `${PREFIX}${list?.version}`;
const PAGE = "index.html";

worker.addEventListener("install", (event) => {
  event.waitUntil(list ? keep(list.first) : worker.skipWaiting());
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(list ? takeOver() : vanish());
});

worker.addEventListener("message", (event) => {
  if (event.data === "apply") {
    event.waitUntil(worker.skipWaiting());
  } else if (event.data === "later" && list) {
    // What could not be fetched now is fetched on first use.
    event.waitUntil(keep(list.later).catch(() => {}));
  }
});

worker.addEventListener("fetch", (event) => {
  const path = pathOf(event.request);
  if (path !== null) {
    event.respondWith(serve(path));
  }
});

/**
 * The path of a file on the list that is asked for; null for everything else, which goes to the network untouched.
 *
 * @param {Request} request
 */
function pathOf({ method, url }) {
  const { origin, pathname } = new URL(url);
  if (!list || method !== "GET" || origin !== scope.origin) {
    return null;
  }
  if (!pathname.startsWith(scope.pathname)) {
    return null;
  }
  const path = decodeURIComponent(pathname.slice(scope.pathname.length)) || PAGE;
  return hashOf(path) === undefined ? null : path;
}

/** @param {string} path */
function hashOf(path) {
  return list?.first[path] ?? list?.later[path];
}

/** @param {string} path */
async function serve(path) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(keyOf(path));
  if (kept) {
    return kept;
  }
  try {
    await add(cache, path);
    return (await cache.match(keyOf(path))) ?? Response.error();
  } catch {
    return Response.error();
  }
}

/** @param {Record<string, string>} files */
async function keep(files) {
  const cache = await caches.open(CACHE);
  await Promise.all(Object.keys(files).map((path) => add(cache, path)));
}

/**
 * Fetches a file, unless this version or the one before has it. A file of another content than the list's is refused: a
 * version is whole or not there.
 *
 * @param {Cache} cache
 * @param {string} path
 */
async function add(cache, path) {
  const key = keyOf(path);
  if (await cache.match(key)) {
    return;
  }
  const former = await caches.match(key);
  if (former) {
    await cache.put(key, former);
    return;
  }
  // Some hosts send on from the name of the page to its folder.
  const address = new URL(path === PAGE ? "" : path, scope);
  const answer = await fetch(address, { integrity: `sha256-${hashOf(path)}`, cache: "no-cache" });
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  await cache.put(key, answer);
}

/** @param {string} path */
function keyOf(path) {
  const key = new URL(path, scope);
  key.search = new URLSearchParams({ hash: hashOf(path) ?? "" }).toString();
  return key.href;
}

async function takeOver() {
  await removeCaches((name) => name !== CACHE);
  await worker.clients.claim();
}

async function vanish() {
  await removeCaches(() => true);
  await worker.registration.unregister();
}

/** @param {(name: string) => boolean} which */
async function removeCaches(which) {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && which(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}
