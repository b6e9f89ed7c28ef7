// The service worker with the list of the files that it keeps.

import { createHash } from "node:crypto";

/** What the first view does without: the second module, other languages, icons for installing. */
const LATER = [/^module\/rapporteur_documents/, /^locales\/(?!en\.ftl)/, /^icons\//];

/**
 * @param {string} worker its source
 * @param {Map<string, Buffer>} files by path inside the site
 */
export function withFiles(worker, files) {
  /** @type {[string, string][]} */
  const hashes = [...files].map(([name, content]) => [name, sha256(content)]);
  const isLater = (/** @type {string} */ name) => LATER.some((pattern) => pattern.test(name));
  const list = {
    version: sha256(Buffer.from(JSON.stringify(hashes))),
    first: Object.fromEntries(hashes.filter(([name]) => !isLater(name))),
    later: Object.fromEntries(hashes.filter(([name]) => isLater(name))),
  };
  return `self.rapporteurFiles = ${JSON.stringify(list, null, 1)};\n${worker}`;
}

/** @param {string | Buffer} content */
export function sha256(content) {
  return createHash("sha256").update(content).digest("base64");
}
