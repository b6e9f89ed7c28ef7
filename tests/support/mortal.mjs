// A browser with a profile of its own that can be killed like a crash kills it: with SIGKILL, all its processes at once.

import { spawn } from "node:child_process";

import { chromium } from "playwright-core";

/**
 * @param {string} executable
 * @param {string} profile a folder
 */
export async function startMortal(executable, profile) {
  const child = spawn(
    executable,
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    // A process group of its own.
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = new Promise((resolve) => {
    child.once("exit", resolve);
  });
  const kill = () => {
    if (child.pid && child.exitCode === null && child.signalCode === null) {
      process.kill(-child.pid, "SIGKILL");
    }
    return ended;
  };
  try {
    const address = await new Promise((resolve, reject) => {
      let printed = "";
      child.stderr.on("data", (part) => {
        printed += part;
        const [, found] = printed.match(/DevTools listening on (\S+)/) ?? [];
        if (found) {
          resolve(found);
        }
      });
      child.once("exit", () => reject(new Error(`the browser ended: ${printed}`)));
    });
    const browser = await chromium.connectOverCDP(String(address));
    const [context] = browser.contexts();
    if (!context) {
      throw new Error("the browser has no profile");
    }
    return { context, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}
