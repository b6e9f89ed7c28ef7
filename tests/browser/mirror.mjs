// A language that there is not: English words between marks for right to left. It shows that nothing is laid out by left
// and right, and that no text is written into the page.

/** @import { Page } from "playwright-core" */

const TAG = "ar-XB";

/** What every text of it begins with. */
export const mirrored = /^\u202e/;

/**
 * Makes the page offer the language and begin with it.
 *
 * @param {Page} page
 * @param {string} english the English texts
 */
export async function readRightToLeft(page, english) {
  await page.route(/\/(\?.*)?$/, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      '<option value="en">',
      `<option value="${TAG}" dir="rtl"></option><option value="en">`,
    );
    await route.fulfill({ response: answer, body });
  });
  await page.route(`**/locales/${TAG}*.ftl`, (route) =>
    route.fulfill({ body: turned(english), contentType: "text/plain; charset=utf-8" }),
  );
  await page.addInitScript((tag) => {
    // What Firefox shows before the page has no origin, and no storage.
    if (origin !== "null") {
      localStorage.setItem("language", tag);
    }
  }, TAG);
}

/**
 * Every text between marks that turn it round; names and placeholders stay.
 *
 * @param {string} file
 */
function turned(file) {
  const inline = /^(\s*(?:[a-z][\w-]*|\.[\w-]+|\*?\[[^\]]+\]) ?=? ?)(\S.*)$/;
  return file
    .split("\n")
    .map((line) => {
      const [, name, text] = inline.exec(line) ?? [];
      const whole = name && text && /[=\]] ?$/.test(name) && !text.endsWith("->");
      return whole && !line.startsWith("#") ? `${name}\u202e${text}\u202c` : line;
    })
    .join("\n");
}
