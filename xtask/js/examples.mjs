// Bundles the examples that need it. Takes the folder of packages that holds ours, and the folder to write to.

import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const [packages = "", folder = ""] = process.argv.slice(2);
const examples = new URL("../../www/examples/", import.meta.url);
const sources = (await readdir(examples)).filter((name) => name.endsWith(".jsx"));

await build({
  entryPoints: sources.map((name) => fileURLToPath(new URL(name, examples))),
  outdir: folder,
  nodePaths: [packages],
  bundle: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  minify: true,
  define: { "process.env.NODE_ENV": '"production"' },
  loader: { ".wasm": "file" },
  assetNames: "[name]",
  logLevel: "warning",
});
