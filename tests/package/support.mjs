// The packed package, installed as a stranger would install it, and projects that use it.

import { execFile } from "node:child_process";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { chromium } from "playwright-core";

/** @import { Page } from "playwright-core" */

const root = new URL("../../", import.meta.url);
const run = promisify(execFile);

/** The packed package. */
export const tarball = await packed();

async function packed() {
  const folder = fileURLToPath(new URL("target/package/", root));
  const found = (await readdir(folder)).find((name) => name.endsWith(".tgz"));
  if (!found) {
    throw new Error("There is no package: run `cargo xtask package` first.");
  }
  return join(folder, found);
}

/**
 * A new project with these files and the package installed from its tarball, without the network.
 *
 * @param {string} name
 * @param {Record<string, string>} files
 * @returns {Promise<string>} its folder
 */
export async function project(name, files) {
  const folder = fileURLToPath(new URL(`target/package/projects/${name}/`, root));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ name, private: true, type: "module" }),
  );
  const install = ["install", "--offline", "--no-audit", "--no-fund", "--silent", tarball];
  // On Windows npm is a script, which only a shell starts.
  await run("npm", install, { cwd: folder, shell: process.platform === "win32" });
  for (const [file, text] of Object.entries(files)) {
    await writeFile(join(folder, file), text);
  }
  return folder;
}

/**
 * Runs a program of the project's own tools, or Node itself, in a folder.
 *
 * @param {string} folder
 * @param {string[]} call
 * @returns {Promise<string>} what it printed
 */
export async function node(folder, call) {
  const { stdout } = await run(process.execPath, call, { cwd: folder, maxBuffer: 1 << 26 });
  return stdout;
}

/**
 * The file that a command of an installed tool runs.
 *
 * @param {string} name of the npm package
 * @param {string} command
 */
export async function tool(name, command) {
  const folder = new URL(`node_modules/${name}/`, root);
  const { bin } = JSON.parse(await readFile(new URL("package.json", folder), "utf8"));
  return fileURLToPath(new URL(typeof bin === "string" ? bin : bin[command], folder));
}

const TYPES = new Map([
  [".css", "text/css"],
  [".html", "text/html"],
  [".js", "text/javascript"],
  [".json", "application/json"],
  [".wasm", "application/wasm"],
]);

/** No consumer may need more than this. */
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src data:";

/**
 * Serves a folder under a strict policy and opens its page in the browser. Faults of the page are errors.
 *
 * @param {string} folder
 * @param {(page: Page) => Promise<void>} work
 */
export async function inBrowser(folder, work) {
  const server = createServer(async (request, response) => {
    const path = join(folder, new URL(request.url ?? "", "http://localhost").pathname);
    const content = await readFile(path).catch(() => null);
    response.setHeader("content-security-policy", POLICY);
    response.writeHead(content ? 200 : 404, {
      "content-type": TYPES.get(extname(path)) ?? "text/plain",
    });
    response.end(content);
  });
  await new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(null));
  });
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
    const page = await browser.newPage();
    /** @type {string[]} */
    const faults = [];
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(String(error)));
    await page.goto(`http://127.0.0.1:${port}/index.html`);
    await work(page);
    if (faults.length > 0) {
      throw new Error(faults.join("\n"));
    }
  } finally {
    await browser.close();
    server.close();
  }
}
