// One line of the copy behind a text area: a paragraph with its marks.

import { make } from "./dom.js";
import { HIGHLIGHTS } from "./highlights.js";
import { LongLine } from "./long-line.js";
import { segments } from "./mark.js";

/** @import { MarkedLine } from "./mark.js" */

/** A line of more characters is laid out block by block, and marked without elements. */
const LONG = 8000;

/** A line whose marks are elements. */
export class ShortLine {
  element = make("div");

  /** @param {MarkedLine} line */
  constructor(line) {
    this.become(line);
  }

  /** @param {MarkedLine} line */
  become({ text, marks }) {
    const pieces = segments(text, marks).map((piece) =>
      piece.severity === null ? piece.text : make("mark", { class: piece.severity }, piece.text),
    );
    // A line without text has a height only when something stands in it.
    this.element.replaceChildren(...(pieces.length > 0 ? pieces : ["\n"]));
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
