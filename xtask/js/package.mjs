// Writes those files of the package that are made from others: the message formatter in one file, the texts of each
// language as a module, and the manifest with its version. Takes the package's folder and its version.

import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { build } from "esbuild";

const [folder = "", version = ""] = process.argv.slice(2);
const root = new URL("../../", import.meta.url);

/** Messages that the package uses, by the beginning of their ids. Rules are known by their explanation. */
const USED = [
  "certainty-",
  "count-",
  "embed-",
  "fix-",
  "limit-",
  "severity-",
  "short-",
  "speaker-",
  "status-field-",
  "summary-",
];

/**
 * The messages of a Fluent file that the package uses, without comments.
 *
 * @param {string} source
 */
function used(source) {
  return source
    .split(/^(?=[a-z])/m)
    .map((entry) => entry.replace(/^#.*\n?/gm, "").trimEnd())
    .filter((entry) => /^\s+\.why =/m.test(entry) || USED.some((start) => entry.startsWith(start)))
    .join("\n");
}

const files = await readdir(new URL("locales/", root));
for (const file of files.filter((name) => name.endsWith(".ftl"))) {
  const language = file.replace(/\.ftl$/, "");
  const source = used(await readFile(new URL(`locales/${file}`, root), "utf8"));
  await writeFile(
    join(folder, `locales/${language}.js`),
    `// The texts of rapporteur in one language, in the syntax of https://projectfluent.org.\n\n` +
      `/** @type {{ language: string, source: string }} */\n` +
      `const locale = ${JSON.stringify({ language, source })};\n\nexport default locale;\n`,
  );
}

/** The style sheet inside the custom elements: what a page gets, and their own. */
const styles = ["style.css", "elements.css"].map((name) =>
  readFile(new URL(`package/css/${name}`, root), "utf8"),
);
await writeFile(
  join(folder, "js/styles.js"),
  `/** The style sheet of the custom elements. */\nexport default ${JSON.stringify((await Promise.all(styles)).join("\n"))};\n`,
);

await build({
  entryPoints: [new URL("node_modules/@fluent/bundle/esm/index.js", root).pathname],
  outfile: join(folder, "vendor/fluent.js"),
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  banner: { js: "/*! @fluent/bundle, Apache-2.0, https://github.com/projectfluent/fluent.js */" },
  logLevel: "warning",
});

// What the module exports to its own glue is of no concern to anybody else, and needs no `any`.
const declarations = join(folder, "module/rapporteur.d.ts");
const typed = await readFile(declarations, "utf8");
await writeFile(declarations, typed.replaceAll(": any", ": unknown"));

const manifest = JSON.parse(await readFile(new URL("package/package.json", root), "utf8"));
await writeFile(
  join(folder, "package.json"),
  `${JSON.stringify({ ...manifest, version }, null, 2)}\n`,
);
