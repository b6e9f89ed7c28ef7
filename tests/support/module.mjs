// The finished module for Node: the very files that the page loads.

import { readFile } from "node:fs/promises";

const folder = new URL("../../target/site/module/", import.meta.url);

/** @typedef {typeof import("../../target/site/module/rapporteur.js")} Rapporteur */

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
