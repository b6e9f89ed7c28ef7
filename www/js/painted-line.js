// One line of the copy behind a text area: a paragraph with its marks.

import { ofLine } from "./direction.js";
import { make, setOrRemove } from "./dom.js";
import { HIGHLIGHTS } from "./highlights.js";
import { LongLine } from "./long-line.js";
import { segments } from "./mark.js";
import { mended } from "./mended.js";

/** @import { MarkedLine } from "./mark.js" */

/** A line of more characters is laid out block by block, and marked without elements. */
const LONG = 8000;

/** A line whose marks are elements. */
export class ShortLine {
  element = make("div");
  /** Its pieces, and how they are marked. @type {Text[]} */
  #texts = [];
  /** @type {string | null} */
  #sorts = null;

  /** @param {MarkedLine} line */
  constructor(line) {
    this.become(line);
  }

  /** @param {MarkedLine} line */
  become({ text, marks }) {
    // Firefox does not align every line of a paragraph by a direction that it has to find itself.
    setOrRemove(this.element, "dir", ofLine(text));
    // A line without text has a height only when something stands in it.
    const pieces = segments(text || "\n", marks);
    const sorts = pieces.map(({ severity }) => severity).join();
    if (sorts === this.#sorts) {
      this.#texts = this.#texts.map((old, at) => mended(old, pieces[at]?.text ?? ""));
      return;
    }
    this.#sorts = sorts;
    this.#texts = pieces.map((piece) => new Text(piece.text));
    this.element.replaceChildren(
      ...this.#texts.map((piece, at) => {
        const sort = pieces[at]?.severity ?? null;
        return sort === null ? piece : make("mark", { class: sort }, piece);
      }),
    );
  }

  /** Leaves the page. */
  remove() {
    this.element.remove();
  }
}

/**
 * A line of the copy.
 *
 * @param {MarkedLine} line
 * @param {ShortLine | LongLine | undefined} former the line that becomes it, where it can
 */
export function painted(line, former) {
  const Kind = HIGHLIGHTS && line.text.length > LONG ? LongLine : ShortLine;
  if (former instanceof Kind) {
    former.become(line);
    return former;
  }
  return new Kind(line);
}
