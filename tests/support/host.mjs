// A static host as others run them: a folder under a path, with no policy of its own; browsers may keep files for a while.
// It can go down and come back, and give out another folder.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css",
  ".ftl": "text/plain",
  ".html": "text/html",
  ".js": "text/javascript",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

export class Host {
  #server = createServer((request, response) => void this.#answer(request, response));
  #port = 0;
  /** The folder that is given out. */
  folder;
  /** The path that it stands under, with a slash at both ends. */
  #path;
  /** For how many seconds browsers may keep files without asking again. */
  maxAge = 600;
  /** Paths that were asked for since this was emptied. @type {string[]} */
  asked = [];

  /**
   * @param {string} folder
   * @param {string} [under]
   */
  constructor(folder, under = "/reports/2018/") {
    this.folder = folder;
    this.#path = under;
  }

  get url() {
    return `http://127.0.0.1:${this.#port}${this.#path}`;
  }

  /** Starts, or comes back at the same address. */
  start() {
    return new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(this.#port, "127.0.0.1", () => {
        const address = this.#server.address();
        this.#port = typeof address === "object" && address ? address.port : 0;
        resolve(undefined);
      });
    });
  }

  /** Goes down: open connections are cut. */
  stop() {
    return new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }

  /**
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   */
  async #answer(request, response) {
    const { pathname } = new URL(request.url ?? "/", this.url);
    const inside = pathname.startsWith(this.#path) ? pathname.slice(this.#path.length) : "..";
    this.asked.push(inside);
    const file = path.join(this.folder, inside || "index.html");
    try {
      if (!file.startsWith(this.folder)) {
        throw new Error("outside");
      }
      const content = await readFile(file);
      const type = TYPES[path.extname(file)] ?? "application/octet-stream";
      const age = `max-age=${this.maxAge}`;
      response.writeHead(200, { "content-type": type, "cache-control": age });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  }
}
