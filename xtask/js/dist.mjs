// Makes of the finished page what is given out: a folder for any static host, with a service worker that knows its files,
// and one HTML file that opens from disk. `node dist.mjs SITE SHIPPED OUT`: the page from its sources, the page as it is
// published, and the folder to write to.

import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { withFiles } from "./service-worker.mjs";
import { singleFile } from "./single-file.mjs";

const [site, shipped, out] = process.argv.slice(2);
if (!site || !shipped || !out) {
  throw new Error("usage: node dist.mjs SITE SHIPPED OUT");
}

const PAGE = "index.html";
const WORKER = "service-worker.js";

/** What stands beside the page and is no part of it. */
const LEFT_OUT = /\.d\.ts$|^package\/|^examples\//;

const files = await filesOf(shipped);
const page = text(PAGE);

const marked = Buffer.from(namingWorker(page));
const served = new Map([...files, [PAGE, marked]]);
served.delete(WORKER);
const folder = path.join(out, "site");
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await cp(shipped, folder, {
  recursive: true,
  filter: (source) => !LEFT_OUT.test(path.relative(shipped, source).split(path.sep).join("/")),
});
await writeFile(path.join(folder, PAGE), marked);
await writeFile(path.join(folder, WORKER), withFiles(text(WORKER), served));

const single = await singleFile(page, files, site);
await writeFile(path.join(out, "rapporteur.html"), single);
process.stdout.write(
  `${folder}: ${served.size + 1} files\n` +
    `${path.join(out, "rapporteur.html")}: ${Math.round(single.length / 1000)} KB\n`,
);

/**
 * The files of a folder, by path inside it.
 *
 * @param {string} of
 * @returns {Promise<Map<string, Buffer>>}
 */
async function filesOf(of) {
  const names = (await readdir(of, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(of, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => !LEFT_OUT.test(name))
    .toSorted();
  return new Map(
    await Promise.all(
      names.map(
        async (name) =>
          /** @type {const} */ ([name, await readFile(path.join(of, ...name.split("/")))]),
      ),
    ),
  );
}

/** @param {string} name */
function text(name) {
  const content = files.get(name);
  if (!content) {
    throw new Error(`${shipped} holds no ${name}`);
  }
  return content.toString("utf8");
}

/**
 * The page with the name of its service worker, without which it registers none.
 *
 * @param {string} html
 */
function namingWorker(html) {
  const place = "<title>";
  if (html.split(place).length !== 2) {
    throw new Error(`${PAGE} has no place for the name of the service worker`);
  }
  return html.replace(place, `<meta name="service-worker" content="./${WORKER}" />\n    ${place}`);
}
