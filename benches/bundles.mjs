// What esbuild makes of the work and of each peer, all in the same way: one minified file each.

import { mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

import { PEERS } from "./peers/index.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

/** @type {import("esbuild").BuildOptions} */
const SHARED = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  platform: "browser",
  legalComments: "none",
  logLevel: "error",
  // Node has no `self`, which browsers' code asks for.
  define: { "process.env.NODE_ENV": '"production"', self: "globalThis" },
};

/** Which file makes a peer's schema, by the package that it uses. */
const FILES = {
  "": "hand",
  valibot: "valibot",
  zod: "zod",
  ajv: "ajv",
  joi: "joi",
  yup: "yup",
  "survey-core": "survey",
  "@formio/core": "formio",
};

const COUNTERS = { split: "bySplit", loop: "byLoop", segmenter: "bySegmenter" };

/**
 * A peer by itself, as a page would load it: schema, rules and library.
 *
 * @typedef {object} Bundle
 * @property {string} name of the peer
 * @property {string} file
 */

/**
 * @param {string} folder where the bundles go
 * @returns {Promise<{ work: string, peers: Bundle[] }>}
 */
export async function bundle(folder) {
  await mkdir(folder, { recursive: true });
  const work = path.join(folder, "work.js");
  await build({ ...SHARED, entryPoints: [path.join(here, "work.mjs")], outfile: work });
  const peers = PEERS.map(async ({ name, package: library = "", counts }) => {
    const file = path.join(folder, `${name.replaceAll(/[^A-Za-z]+/g, "-").toLowerCase()}.js`);
    const source = FILES[/** @type {keyof typeof FILES} */ (library)];
    const counter =
      counts === "own" ? "" : `export { ${COUNTERS[counts]} as count } from "./peers/count.mjs";`;
    await build({
      ...SHARED,
      stdin: {
        contents: `export { make } from "./peers/${source}.mjs"; ${counter}`,
        resolveDir: here,
      },
      outfile: file,
    });
    return { name, file };
  });
  return { work, peers: await Promise.all(peers) };
}
