// The marks in a text field, whatever the page makes them of, and whether they lie on their words.

/** @import { Locator } from "playwright-core" */

/**
 * The marked text of a field, in the order of the text, after the page has drawn what it has to draw, and where it ends in the
 * window.
 *
 * @param {Locator} field
 * @param {string} sort of the marks
 */
export async function markedIn(field, sort) {
  await drawn(field);
  return field.evaluate((element, name) => {
    const ranges = [...element.querySelectorAll(`.copy mark.${name}`)].map((mark) => {
      const range = new Range();
      range.selectNodeContents(mark);
      return range;
    });
    for (const range of CSS.highlights?.get(`mark-${name}`) ?? []) {
      if (range instanceof Range && element.contains(range.startContainer)) {
        ranges.push(range);
      }
    }
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return {
      text: ranges.join(""),
      bottom: Math.max(...ranges.map((range) => range.getBoundingClientRect().bottom)),
    };
  }, sort);
}

/**
 * Which words of the copy behind a text area can be seen, and which of them do not lie on the same words of the text area. It
 * looks at a letter between two others of its script: at the edge of a word in a text of both directions, two places of the
 * text have the caret at the same spot. No word may stand in the text twice, and one space between two.
 *
 * @param {Locator} field
 */
export async function placesIn(field) {
  await drawn(field);
  return field.evaluate((element) => {
    const area = element.querySelector("textarea");
    const copy = element.querySelector(".copy");
    if (!area || !copy) {
      throw new Error("no text area");
    }
    const frame = area.getBoundingClientRect();
    const [top, bottom] = [Math.max(0, frame.top), Math.min(innerHeight, frame.bottom)];
    const padded = ` ${area.value.replaceAll("\n", " ")} `;
    /** @type {string[]} */
    const seen = [];
    /** @type {string[]} */
    const wrong = [];
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const within = node.parentElement?.closest(".copy > div")?.getBoundingClientRect();
      if (!within || within.bottom < top || within.top > bottom) {
        continue;
      }
      for (const { index, 0: word } of (node.textContent ?? "").matchAll(/\S+/g)) {
        const letters = /(?<!\p{L})(\p{Script=Arabic}{3,}|\p{Script=Latin}{3,})(?!\p{L})/u.exec(
          word,
        );
        const middle = letters ? letters.index + Math.floor(letters[0].length / 2) : 0;
        const range = new Range();
        range.setStart(node, index + middle);
        range.setEnd(node, index + middle + 1);
        const { left, right, top: above, bottom: below } = range.getBoundingClientRect();
        if (above < top || below > bottom) {
          continue;
        }
        seen.push(word);
        if (letters) {
          const place = document.caretPositionFromPoint((left + right) / 2, (above + below) / 2);
          const at = place?.offsetNode === area ? place.offset : -1;
          const letter = padded.indexOf(` ${word} `) + middle;
          if (at !== letter && at !== letter + 1) {
            wrong.push(`${word} on ${area.value.slice(Math.max(0, at - 10), at + 10)}`);
          }
        }
      }
    }
    return { seen, wrong };
  });
}

/** Waits until what has changed is drawn. @param {Locator} field */
function drawn(field) {
  return field.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
}
