// A thousand checkers, and a thousand times attach and detach: prints the memory before and after, and fails where it
// grows. Run by `cargo xtask test package`, and by hand: `node benches/leaks.mjs` with CHROMIUM set.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

import { chromium } from "playwright-core";

const packed = new URL("../target/package/node_modules/rapporteur/", import.meta.url);
const TIMES = 1000;

const PAGE = `<!doctype html><link rel="icon" href="data:,"><form><input name="title" value="A title"><textarea name="key_messages"></textarea>
  <p><input name="speakers[0][name]" value="Noor Vanterpool"><input name="speakers[0][affiliation]"></p></form>`;

const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? "", "http://localhost").pathname;
  const type =
    { ".js": "text/javascript", ".wasm": "application/wasm" }[extname(path)] ?? "text/html";
  response.writeHead(200, { "content-type": type });
  response.end(path === "/" ? PAGE : await readFile(new URL(`.${path}`, packed)).catch(() => ""));
});
await new Promise((resolve) => {
  server.listen(0, "127.0.0.1", () => resolve(null));
});
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "",
  args: ["--no-sandbox", "--disable-gpu"],
});

/** @typedef {{ module: number, heap: number, nodes: number, listeners: number }} Memory */

/** @type {Memory[]} */
const measured = [];
try {
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  const session = await page.context().newCDPSession(page);
  const round = async (/** @type {number} */ times) => {
    const module = await page.evaluate(async (count) => {
      const at = (/** @type {string} */ path) => import(new URL(path, location.href).href);
      const { ready, Checker } = await at("js/index.js");
      const { attach } = await at("js/attach.js");
      const { default: init } = await at("module/rapporteur.js");
      await ready();
      const form = document.querySelector("form");
      for (let n = 0; n < count; n += 1) {
        const checker = new Checker("igf-2018-short", { discussion: "word ".repeat(500) });
        checker.set("title", `Title ${n}`);
        checker.free();
        const attachment = attach(form, { template: "igf-2018-short" });
        attachment.check({ focus: false });
        attachment.detach();
      }
      // Observers and timers have their turn.
      await new Promise((resolve) => {
        setTimeout(resolve, 50);
      });
      return (await init()).memory.buffer.byteLength;
    }, times);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const { jsEventListeners, nodes } = await session.send("Memory.getDOMCounters");
    measured.push({ module, heap: usedSize, nodes, listeners: jsEventListeners });
  };
  await round(50);
  await round(TIMES);
} finally {
  await browser.close();
  server.close();
}

const [before, after] = measured;
if (!before || !after) {
  throw new Error("nothing was measured");
}
for (const [what, memory] of Object.entries({
  "after 50": before,
  [`after ${TIMES + 50}`]: after,
})) {
  console.log(
    `${what}: module ${memory.module} B, heap ${memory.heap} B, ${memory.nodes} nodes, ${memory.listeners} listeners`,
  );
}
if (
  after.module > before.module ||
  after.heap > before.heap + 300_000 ||
  after.nodes > before.nodes + 50 ||
  after.listeners > before.listeners
) {
  throw new Error("memory grows");
}
