// The finished module for Node: the very files that the page loads.

import { readFile } from "node:fs/promises";

const site = new URL("../../target/site/", import.meta.url);
const folder = new URL("module/", site);

/** @typedef {typeof import("../../target/site/module/rapporteur_documents.js")} Documents */
/** @typedef {typeof import("../../target/site/module/rapporteur.js")} Rapporteur */
/** @typedef {typeof import("../../target/site/module/rapporteur_first.js")} First */

/**
 * Loads the module and gives back its functions. A second call gives the same module.
 *
 * @returns {Promise<Rapporteur>}
 * @throws {Error} when the module has not been built
 */
export async function loadModule() {
  const bytes = await readFile(new URL("rapporteur_bg.wasm", folder)).catch((cause) => {
    throw new Error("There is no module in target/site: run `cargo xtask build` first.", { cause });
  });
  /** @type {Rapporteur} */
  const rapporteur = await import(new URL("rapporteur.js", folder).href);
  rapporteur.initSync({ module: bytes });
  return rapporteur;
}

/**
 * Loads the module that reads and writes documents. A second call gives the same module.
 *
 * @returns {Promise<Documents>}
 * @throws {Error} when the module has not been built
 */
export async function loadDocuments() {
  const file = new URL("rapporteur_documents_bg.wasm", folder);
  const bytes = await readFile(file).catch((cause) => {
    throw new Error("There is no module in target/site: run `cargo xtask build` first.", { cause });
  });
  /** @type {Documents} */
  const documents = await import(new URL("rapporteur_documents.js", folder).href);
  documents.initSync({ module: bytes });
  return documents;
}

/**
 * Loads the module that the page starts with. A second call gives the same module.
 *
 * @returns {Promise<First>}
 * @throws {Error} when the module has not been built
 */
export async function loadFirst() {
  const bytes = await readFile(new URL("rapporteur_first_bg.wasm", folder)).catch((cause) => {
    throw new Error("There is no module in target/site: run `cargo xtask build` first.", { cause });
  });
  /** @type {First} */
  const first = await import(new URL("rapporteur_first.js", folder).href);
  first.initSync({ module: bytes });
  return first;
}
