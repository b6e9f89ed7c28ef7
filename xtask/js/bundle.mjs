// Makes the page that is published out of the one that is served from its sources: the same files, joined and minified.
// `node bundle.mjs SOURCE TARGET`, two folders. What SOURCE holds beside scripts and styles is copied as it is.

import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";

import { build, transform } from "esbuild";

const [source = "", target = ""] = process.argv.slice(2);

/** Nothing newer than these browsers know is written. */
const BROWSERS = ["es2022", "chrome117", "firefox121", "safari17.2"];

/** Folders of what is for others to take: neither joined nor minified. */
const FOR_OTHERS = /^(package|examples)[\\/]/;

/** Folders whose files the bundles take in. Scripts elsewhere stay files of their own, such as a module's glue. */
const TAKEN_IN = new Set(["js", "css", "vendor"]);

/** @type {import("esbuild").BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  target: BROWSERS,
  charset: "utf8",
  logLevel: "warning",
};

/** @type {import("esbuild").Plugin} */
const othersApart = {
  name: "others-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const inside = relative(source, resolve(resolveDir, path)).split(sep);
      return TAKEN_IN.has(inside[0] ?? "")
        ? null
        : { path: ["..", ...inside].join("/"), external: true };
    });
  },
};

const markup = await readFile(join(source, "index.html"), "utf8");

/** The files of the page that match a pattern, as the markup names them. @param {RegExp} pattern */
const named = (pattern) =>
  [...markup.matchAll(pattern)].map(([, path]) => resolve(source, path ?? ""));

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
for (const name of (await readdir(source)).filter((found) => !TAKEN_IN.has(found))) {
  await cp(join(source, name), join(target, name), { recursive: true });
}
for (const name of await readdir(target, { recursive: true })) {
  if (name.endsWith(".js") && !FOR_OTHERS.test(name)) {
    await minify(join(target, name));
  }
}
const entries = named(/<script type="module" src="\.\/(js\/[^"]+)"/g);
/** Scripts that the page asks for by their path, again where one could not be had: they keep it. */
const parts = await partsOf(join(source, "js"));
const scripts = await build({
  ...shared,
  metafile: true,
  entryPoints: [...entries, ...parts],
  outbase: join(source, "js"),
  outdir: join(target, "js"),
  chunkNames: "[name]-[hash]",
  format: "esm",
  splitting: true,
  plugins: [othersApart],
});
await build({
  ...shared,
  entryPoints: named(/<link rel="stylesheet" href="\.\/(css\/[^"]+)"/g),
  outdir: join(target, "css"),
});
await writeFile(join(target, "index.html"), fetchingEarly(markup, scripts.metafile));

/**
 * The scripts that others load as parts of the page.
 *
 * @param {string} folder of all scripts
 */
async function partsOf(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".js"));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return texts.flatMap((text) =>
    [...text.matchAll(/\bpart\(\s*"(js\/[^"]+)"/g)].map(([, path]) => resolve(source, path ?? "")),
  );
}

/**
 * What was bundled is no longer there to be fetched early; the parts that every page needs are.
 *
 * @param {string} html
 * @param {import("esbuild").Metafile} metafile
 */
function fetchingEarly(html, { outputs }) {
  const early = Object.values(outputs)
    .filter(({ entryPoint }) => entryPoint && entries.includes(resolve(entryPoint)))
    .flatMap(({ imports }) => imports)
    .filter(({ kind, external }) => kind === "import-statement" && !external)
    .map(({ path }) => relative(target, path).split(sep).join("/"));
  const links = early.map((path) => `<link rel="modulepreload" href="./${path}" />`);
  return html
    .replaceAll(/\s*<link rel="modulepreload" href="\.\/vendor\/[^>]*>/g, "")
    .replace(/\s*<script type="module"/, (script) =>
      [...links, script.trimStart()].map((tag) => `\n    ${tag}`).join(""),
    );
}

/** Names that others may use stay. @param {string} file */
async function minify(file) {
  const { code } = await transform(await readFile(file, "utf8"), {
    minify: true,
    target: BROWSERS,
    charset: "utf8",
  });
  await writeFile(file, code);
}
