// A paragraph of thousands of words, in blocks that begin where its lines begin: at a key the browser lays out the block that
// changed, and nothing that cannot be seen. Blocks are made from the start on, as far as somebody looks.

import { cuts } from "./cuts.js";
import { difference } from "./difference.js";
import { make, setOrRemove } from "./dom.js";
import { highlight, unhighlight } from "./highlights.js";
import { GRAVEST_FIRST } from "./mark.js";
import { mended } from "./mended.js";

/** @import { Mark, MarkSort, MarkedLine } from "./mark.js" */

/**
 * @typedef {object} Block
 * @property {number} start in the line's text: where a line begins on the screen
 * @property {number} end where the next block begins; of the last one, how far the text is laid out
 * @property {Element} element
 * @property {Text} text what it shows
 * @property {string} marked how it is marked
 * @property {MarkSort | null} sort of the gravest mark that lies on all of it
 */

/** Characters of a block, and of a step towards the end. */
const BLOCK = 1000;

export class LongLine {
  element = make("div");
  /** @type {Block[]} */
  #blocks = [];
  #line;
  #cuts;

  /** @param {MarkedLine} line */
  constructor(line) {
    this.#line = line;
    this.#cuts = cuts(line.text);
    this.layOutAnew();
  }

  /**
   * Takes another text or other marks.
   *
   * @param {MarkedLine} line
   */
  become(line) {
    const change = difference(this.#line.text, line.text);
    const { kind } = this.#cuts;
    this.#line = line;
    this.#cuts = cuts(line.text);
    if (this.#cuts.kind !== kind) {
      this.layOutAnew();
      return;
    }
    if (change.removed > 0 || change.added > 0) {
      this.#follow(change);
    }
    for (const block of this.#blocks) {
      this.#show(block);
    }
  }

  /** Leaves the page. */
  remove() {
    for (const block of this.#blocks) {
      unhighlight(block.text);
    }
    this.element.remove();
  }

  /** Forgets where lines begin: after a change of the width, of the font, of anything but the text. */
  layOutAnew() {
    setOrRemove(this.element, "dir", this.#cuts.direction);
    for (const block of this.#blocks.splice(0)) {
      drop(block);
    }
    this.#append(0, this.#cuts.after(2 * BLOCK));
  }

  /**
   * Lays the text out as far as it is seen.
   *
   * @param {() => { top: number, bottom: number }} view in the window; it can grow with the text
   * @returns {boolean} whether the whole text is laid out
   */
  reach(view) {
    for (;;) {
      const last = this.#last;
      const { top, bottom } = view();
      if (this.#split(last, top)) {
        continue;
      }
      if (last.end === this.#line.text.length) {
        return true;
      }
      if (last.element.getBoundingClientRect().bottom > bottom) {
        return false;
      }
      last.end = this.#cuts.after(last.end + BLOCK);
      this.#show(last);
    }
  }

  get #last() {
    return /** @type {Block} */ (this.#blocks.at(-1));
  }

  /**
   * Keeps the blocks whose lines begin where they did, and lets the last of them hold the change.
   *
   * @param {{ start: number, removed: number, added: number }} change
   */
  #follow({ start, removed, added }) {
    // What a line begins with can move to the line before: only a place behind it keeps it there.
    while (this.#blocks.length > 1 && this.#cuts.after(this.#last.start) >= start) {
      drop(this.#last);
      this.#blocks.pop();
    }
    const last = this.#last;
    if (start <= last.end) {
      last.end = this.#cuts.after(Math.max(last.end - removed, start) + added - 1);
    }
  }

  /** @param {number} start @param {number} end */
  #append(start, end) {
    const block = {
      start,
      end,
      element: make("div"),
      text: new Text(),
      marked: "",
      sort: null,
    };
    block.element.append(block.text);
    this.#blocks.push(block);
    this.#show(block);
    this.element.append(block.element);
  }

  /** @param {Block} block */
  #show(block) {
    const text = this.#line.text.slice(block.start, block.end);
    const marks = within(this.#line.marks, block);
    const marked = JSON.stringify(marks);
    if (text === block.text.data && marked === block.marked) {
      return;
    }
    unhighlight(block.text);
    block.text = mended(block.text, text);
    block.marked = marked;
    const { sort, others } = whole(marks, text.length);
    if (block.sort !== sort) {
      block.sort = sort;
      // One element around all of it moves nothing.
      block.element.replaceChildren(
        sort === null ? block.text : make("mark", { class: sort }, block.text),
      );
    }
    highlight(block.text, others);
  }

  /**
   * Ends a block at a line that begins above what is seen, so that a key there lays out less.
   *
   * @param {Block} block the last one
   * @param {number} top of what is seen, in the window
   * @returns {boolean} false: it is short, or no other could begin there
   */
  #split(block, top) {
    const { end } = block;
    let at = this.#cuts.after(block.start + BLOCK);
    if (end - at < BLOCK || this.#letterAt(block, at).bottom > top) {
      return false;
    }
    const { left, right } = block.element.getBoundingClientRect();
    for (; at < end; at = this.#cuts.after(at)) {
      const letter = this.#letterAt(block, at);
      const gap = this.#cuts.direction === "rtl" ? right - letter.right : letter.left - left;
      if (Math.abs(gap) < 0.5 && letter.bottom <= top) {
        block.end = at;
        this.#show(block);
        this.#append(at, end);
        return true;
      }
    }
    return false;
  }

  /**
   * Where the letter at a place stands in the window.
   *
   * @param {Block} block
   * @param {number} at in the line's text
   */
  #letterAt(block, at) {
    const offset = at - block.start;
    const letter = String.fromCodePoint(block.text.data.codePointAt(offset) ?? 0);
    const range = new Range();
    range.setStart(block.text, offset);
    range.setEnd(block.text, offset + letter.length);
    return range.getBoundingClientRect();
  }
}

/** @param {Block} block */
function drop({ element, text }) {
  unhighlight(text);
  element.remove();
}

/**
 * The marks of a block, counted from its start.
 *
 * @param {Mark[]} marks of the line
 * @param {Block} block
 */
function within(marks, { start, end }) {
  return marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map(({ severity, ...mark }) => ({
      start: Math.max(start, mark.start) - start,
      end: Math.min(end, mark.end) - start,
      severity,
    }));
}

/**
 * The gravest of the marks that lie on all of a text, and those that are graver.
 *
 * @param {Mark[]} marks
 * @param {number} length of the text
 */
function whole(marks, length) {
  const sort = GRAVEST_FIRST.find((candidate) =>
    marks.some(
      ({ start, end, severity }) => severity === candidate && start === 0 && end === length,
    ),
  );
  const graver = sort ? GRAVEST_FIRST.slice(0, GRAVEST_FIRST.indexOf(sort)) : GRAVEST_FIRST;
  return { sort: sort ?? null, others: marks.filter(({ severity }) => graver.includes(severity)) };
}
