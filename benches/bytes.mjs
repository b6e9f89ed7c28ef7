// What has to be loaded: the page's own files, as they stand in the folder to publish, and the bundle of each peer.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** @import { Bundle } from "./bundles.mjs" */

/**
 * @typedef {object} Weight
 * @property {string} name
 * @property {number} raw
 * @property {number} gzip
 * @property {number} brotli
 */

/**
 * Files of the page that count together, as budgets.json names them: patterns, of which the last that matches decides.
 *
 * @typedef {{ name: string, files: string[] }} Part
 */

/**
 * @param {string} shipped the folder to publish
 * @param {Part[]} parts what of it is added up
 * @param {Bundle[]} peers
 * @returns {Promise<Weight[]>} every file of the module, the parts, the peers
 */
export async function weigh(shipped, parts, peers) {
  const names = (await readdir(shipped, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(shipped, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => parts.some(({ files }) => selects(files, name)))
    .sort();
  const files = await Promise.all(names.map((name) => weight(name, path.join(shipped, name))));
  const isModule = (/** @type {Weight} */ { name }) => name.startsWith("module/");
  return [
    ...files.filter((file) => isModule(file) && !file.name.endsWith(".d.ts")),
    ...parts.map(({ name, files: patterns }) =>
      sum(
        `Rapporteur: ${name}`,
        files.filter((file) => selects(patterns, file.name)),
      ),
    ),
    ...(await Promise.all(peers.map(({ name, file }) => weight(name, file)))),
  ];
}

/** Whether the last pattern that covers the path takes it in; one that begins with `!` takes it out. */
function selects(/** @type {string[]} */ patterns, /** @type {string} */ name) {
  const last = patterns.findLast((pattern) => covers(pattern.replace(/^!/, ""), name));
  return last !== undefined && !last.startsWith("!");
}

/** Whether a pattern covers the whole of a path; `*` stands for any run of characters. */
function covers(/** @type {string} */ pattern, /** @type {string} */ name) {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(name);
}

/** @returns {Promise<Weight>} */
async function weight(/** @type {string} */ name, /** @type {string} */ file) {
  const content = await readFile(file);
  const brotli = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  return {
    name,
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotli.length,
  };
}

/** @returns {Weight} */
function sum(/** @type {string} */ name, /** @type {Weight[]} */ files) {
  if (files.length === 0) {
    throw new Error(`the page has no files for ${name}: run \`cargo xtask build\` first`);
  }
  const total = (/** @type {"raw" | "gzip" | "brotli"} */ way) =>
    files.reduce((all, file) => all + file[way], 0);
  return { name, raw: total("raw"), gzip: total("gzip"), brotli: total("brotli") };
}
