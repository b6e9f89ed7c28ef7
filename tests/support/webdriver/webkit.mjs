// WebKitGTK, by its own driver: a browser of its own, with an empty profile, for each visit.

import { Page } from "./page.mjs";
import { Session, startDriver } from "./session.mjs";

export class WebKit {
  #driver;
  #browser;

  /**
   * @param {Awaited<ReturnType<typeof startDriver>>} driver
   * @param {string} browser its path
   */
  constructor(driver, browser) {
    this.#driver = driver;
    this.#browser = browser;
  }

  /**
   * @param {string} driver
   * @param {string} browser paths of both programs
   */
  static async start(driver, browser) {
    return new WebKit(await startDriver(driver), browser);
  }

  /**
   * @param {{ base: string, viewport: { width: number, height: number } | null }} where
   * @param {(page: Page) => Promise<void>} work
   */
  async visit({ base, viewport }, work) {
    const session = await Session.start(this.#driver.address, {
      "webkitgtk:browserOptions": { binary: this.#browser, args: ["--automation"] },
      unhandledPromptBehavior: "accept",
    });
    try {
      const { width, height } = viewport ?? { width: 1280, height: 900 };
      await session.ask("POST", "/window/rect", { x: 0, y: 0, width, height });
      await work(new Page(session, base));
    } finally {
      await session.end();
    }
  }

  stop() {
    this.#driver.stop();
  }
}
