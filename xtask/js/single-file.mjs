// The page as one HTML file that opens from disk: scripts and styles inside it, allowed by their hashes alone; modules
// and texts as data that `www/js/assets.js` unpacks.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

import { sha256 } from "./service-worker.mjs";

/** @import { Plugin } from "esbuild" */

/** What is carried as data. */
const DATA = /^module\/[^/]+\.wasm$|^locales\/.+\.ftl$/;

/** How the glue of a module names its other half when nobody else does. */
const OWN_MODULE = /new URL\('([^']+\.wasm)', import\.meta\.url\)/;

/** How a part of the page is asked for once more. */
const AGAIN = "import(new URL(`${path}?again=${tries}`, document.baseURI).href)";

/**
 * @param {string} page the page's HTML
 * @param {Map<string, Buffer>} files of the site, by path
 * @param {string} site its folder
 */
export async function singleFile(page, files, site) {
  const script = await bundle(site);
  const styles = [...page.matchAll(/<link rel="stylesheet" href="\.\/([^"]+)" \/>/g)]
    .map(([, name]) => get(files, name ?? ""))
    .join("\n");
  const icon = `data:image/svg+xml;base64,${Buffer.from(get(files, "icon.svg")).toString("base64")}`;
  const data = [...files]
    .filter(([name]) => DATA.test(name))
    .map(([name, content]) => {
      const packed = gzipSync(content, { level: 9 }).toString("base64");
      return `<script type="application/gzip" id="asset:${name}">${packed}</script>\n`;
    });
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256(script)}' 'wasm-unsafe-eval'`,
    `style-src 'sha256-${sha256(styles)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const html = page
    .replace(/(http-equiv="Content-Security-Policy"\s+content=")[^"]*"/, `$1${policy}"`)
    .replace(/\s*<link rel="(stylesheet|preload|modulepreload|manifest)"[^>]*>/g, "")
    .replaceAll('"./icon.svg"', `"${icon}"`)
    .replace(/\s*<script data-languages="[^"]*">.*?<\/script>/s, "")
    .replace(/\s*<script type="module" src="[^"]*"><\/script>/, "")
    .replace("</head>", () => `<style>${styles}</style>\n  </head>`)
    // After the data: the parser has seen all of it when the script runs.
    .replace(
      "</body>",
      () => `${data.join("")}<script type="module">${script}</script>\n  </body>`,
    );
  check(html, page, policy);
  return html;
}

/**
 * All scripts in one.
 *
 * @param {string} site
 */
async function bundle(site) {
  const { outputFiles } = await build({
    entryPoints: [path.join(site, "js/main.js")],
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    charset: "utf8",
    write: false,
    logLevel: "warning",
    plugins: [carriedModules(site), carriedParts()],
  });
  const script = outputFiles[0]?.text ?? "";
  for (const left of ["import.meta", "import("]) {
    if (script.includes(left)) {
      throw new Error(`the single file would still load a file by \`${left}\``);
    }
  }
  // The parser would end the script there.
  return script.replaceAll(/<\/(script)/gi, "<\\/$1").replaceAll("<!--", "<\\!--");
}

/**
 * Lets the glue of each module take its other half out of the page.
 *
 * @param {string} site
 * @returns {Plugin}
 */
function carriedModules(site) {
  return {
    name: "carried-modules",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]module[\\/]rapporteur[^\\/]*\.js$/ }, async ({ path: file }) => {
        const source = await readFile(file, "utf8");
        const folder = path.relative(site, path.dirname(file)).split(path.sep).join("/");
        if (!OWN_MODULE.test(source)) {
          throw new Error(`${file} does not name its module in the way that is known`);
        }
        const contents = source.replace(OWN_MODULE, (_, name) => `asset("${folder}/${name}")`);
        return { contents: `import { asset } from "../js/assets.js";\n${contents}` };
      });
    },
  };
}

/**
 * All parts of the page are there: nothing is asked for again.
 *
 * @returns {Plugin}
 */
function carriedParts() {
  return {
    name: "carried-parts",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]js[\\/]part\.js$/ }, async ({ path: file }) => {
        const source = await readFile(file, "utf8");
        if (!source.includes(AGAIN)) {
          throw new Error(`${file} does not ask again in the way that is known`);
        }
        return { contents: source.replace(AGAIN, "load()") };
      });
    },
  };
}

/**
 * @param {Map<string, Buffer>} files
 * @param {string} name
 */
function get(files, name) {
  const content = files.get(name);
  if (!content) {
    throw new Error(`the page names ${name}, which the site does not hold`);
  }
  return content.toString("utf8");
}

/**
 * @param {string} html
 * @param {string} page
 * @param {string} policy
 * @throws {Error} when a part of the page was not found, or something would still be loaded
 */
function check(html, page, policy) {
  const outside = html.match(/(?:src|href)="\.\/[^"]*"/);
  if (outside) {
    throw new Error(`the single file would still load ${outside[0]}`);
  }
  for (const [what, there] of /** @type {const} */ ([
    ["policy", html.includes(policy)],
    ["style", html.includes("<style>")],
    ["script", html.includes('<script type="module">') && page.includes('<script type="module"')],
  ])) {
    if (!there) {
      throw new Error(`the page has no place for its ${what}`);
    }
  }
}
