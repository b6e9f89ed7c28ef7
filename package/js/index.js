// The package in browsers and bundlers: the module is loaded from beside it.

import { load } from "./core.js";

/** @import { InitInput } from "../module/rapporteur.js" */

/**
 * Loads the module once; afterwards everything is synchronous.
 *
 * @param {InitInput | Promise<InitInput>} [source] where the module comes from, if not from beside the package: its
 *   address, a response, its bytes, or a compiled `WebAssembly.Module`
 * @returns {Promise<void>}
 */
export function ready(source) {
  return load(() => source);
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
