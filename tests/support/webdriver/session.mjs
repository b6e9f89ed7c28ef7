// The little of the WebDriver protocol that scenes need: https://www.w3.org/TR/webdriver2/.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** The name under which the protocol hands elements over. */
export const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** How long a driver may take to answer, in milliseconds: it ends a script of the page by itself after half of it. */
const LIMIT = 60_000;

/** What a driver refuses, by the protocol's name for it. */
export class Refusal extends Error {
  /** @param {{ error: string, message: string }} value */
  constructor({ error, message }) {
    super(`${error}: ${message}`);
    this.code = error;
  }
}

/**
 * A driver of a browser, on a screen of its own that nobody sees.
 *
 * @param {string} executable
 */
export async function startDriver(executable) {
  const screen = spawn(
    "Xvfb",
    ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp", "-noreset"],
    {
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const [display] = await once(screen.stdout, "data");
  const port = await freePort();
  const driver = spawn(executable, [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: `:${String(display).trim()}` },
  });
  const address = `http://127.0.0.1:${port}`;
  await Promise.race([answering(address), ended(driver)]);
  return {
    address,
    stop: () => {
      driver.kill();
      screen.kill();
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  server.close();
  await once(server, "close");
  return port;
}

/** @param {string} address */
async function answering(address) {
  for (;;) {
    try {
      await fetch(`${address}/status`);
      return;
    } catch {
      await pass(50);
    }
  }
}

/** @param {import("node:child_process").ChildProcess} driver */
async function ended(driver) {
  const [code] = await once(driver, "exit");
  throw new Error(`the driver ended with ${code}`);
}

/** @param {number} milliseconds */
export function pass(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

export class Session {
  #address;

  /** @param {string} address of the driver, with the session's own path */
  constructor(address) {
    this.#address = address;
  }

  /**
   * @param {string} driver its address
   * @param {object} capabilities what the browser must be
   */
  static async start(driver, capabilities) {
    const none = new Session(driver);
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = await none.ask("POST", "/session", body);
    return new Session(`${driver}/session/${sessionId}`);
  }

  /**
   * @param {"GET" | "POST" | "DELETE"} method
   * @param {string} path
   * @param {object} [body]
   * @returns {Promise<any>}
   * @throws {Refusal}
   * @throws {Error} naming the command that the driver left without an answer
   */
  async ask(method, path, body) {
    const sent = body ? JSON.stringify(body) : undefined;
    try {
      const answer = await fetch(this.#address + path, {
        method,
        signal: AbortSignal.timeout(LIMIT),
        ...(sent === undefined ? {} : { body: sent }),
      });
      const { value } = /** @type {any} */ (await answer.json());
      if (answer.ok) {
        return value;
      }
      throw new Refusal(value);
    } catch (error) {
      if (error instanceof DOMException && error.name === "TimeoutError") {
        const seconds = LIMIT / 1000;
        throw new Error(
          `the driver left ${method} ${path} ${sent ?? ""} without an answer for ${seconds} seconds`,
          { cause: error },
        );
      }
      throw error;
    }
  }

  /** Ends the session and its browser. */
  end() {
    return this.ask("DELETE", "");
  }
}
