// The package in Node: the module is read from beside it.

import { readFile } from "node:fs/promises";

import { load } from "./core.js";

/** @import { InitInput } from "../module/rapporteur.js" */

const MODULE = new URL("../module/rapporteur_bg.wasm", import.meta.url);

/**
 * Loads the module once; afterwards everything is synchronous.
 *
 * @param {InitInput | Promise<InitInput>} [source] where the module comes from, if not from beside the package: its
 *   address, a response, its bytes, or a compiled `WebAssembly.Module`
 * @returns {Promise<void>}
 */
export function ready(source) {
  return load(async () => {
    const from = await (source ?? MODULE);
    return from instanceof URL && from.protocol === "file:" ? readFile(from) : from;
  });
}

export * from "./types.js";
export {
  Checker,
  check,
  importText,
  readySync,
  templateFlaws,
  templates,
  version,
} from "./core.js";
export { Messages, addLocale } from "./texts.js";
