// Files that the page loads: from where it is served, or out of itself where it is one single file.

/** @type {Record<string, string>} by the ending of the name */
const TYPES = { ftl: "text/plain;charset=utf-8", wasm: "application/wasm" };

/**
 * The file at `path`, relative to the page.
 *
 * @param {string} path
 * @returns {Promise<Response>}
 */
export async function asset(path) {
  const carried = document.getElementById(`asset:${path}`)?.textContent;
  return typeof carried === "string"
    ? unpack(carried, TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream")
    : fetch(new URL(path, document.baseURI), { credentials: "same-origin" });
}

/**
 * @param {string} packed gzip in Base64
 * @param {string} type
 */
function unpack(packed, type) {
  const bytes = Uint8Array.from(atob(packed.trim()), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream, { headers: { "Content-Type": type } });
}
