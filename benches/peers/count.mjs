// Ways to count words in JavaScript. All leave out list markers at the start of a line.

/** @typedef {(text: string) => number} Count */

const MARKERS = /^[ \t]*(?:[-*•–—]|\(?(?:\d{1,2}|[a-z])[.):])[ \t]+/gm;
const CJK = /[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
const CJK_WORDS =
  /[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\s\u3000-\u303f\uff00-\uffef\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+/g;

/**
 * With `split`, and by a pattern where there are ideographs.
 *
 * @type {Count}
 */
export function bySplit(text) {
  const plain = text.replace(MARKERS, "").trim();
  if (CJK.test(plain)) {
    return plain.match(CJK_WORDS)?.length ?? 0;
  }
  return plain === "" ? 0 : plain.split(/\s+/).length;
}

const SPACE = 1;
const BREAK = 2;

/** What a code unit is: white space, a line break, or part of a word. */
const UNITS = new Uint8Array(0x10000);
for (let unit = 0; unit < UNITS.length; unit++) {
  if (/\s/.test(String.fromCharCode(unit))) {
    UNITS[unit] = SPACE;
  }
}
UNITS[10] = BREAK;
UNITS[13] = BREAK;
const PUNCTUATION = 3;
const IDEOGRAPH = 4;
for (const [first, last, kind] of /** @type {const} */ ([
  [0x3001, 0x303f, PUNCTUATION],
  [0xff00, 0xffef, PUNCTUATION],
  [0x3041, 0x30ff, IDEOGRAPH],
  [0x3400, 0x4dbf, IDEOGRAPH],
  [0x4e00, 0x9fff, IDEOGRAPH],
  [0xf900, 0xfaff, IDEOGRAPH],
])) {
  UNITS.fill(kind, first, last + 1);
}
const MARKER = /[ \t]*(?:[-*•–—]|\(?(?:\d{1,2}|[a-z])[.):])[ \t]+/y;

/**
 * With one loop over the code units and a table.
 *
 * @type {Count}
 */
export function byLoop(text) {
  let words = 0;
  let inside = false;
  let lineStart = true;
  for (let at = 0; at < text.length; at++) {
    if (lineStart) {
      lineStart = false;
      MARKER.lastIndex = at;
      if (MARKER.test(text)) {
        at = MARKER.lastIndex;
      }
    }
    switch (UNITS[text.charCodeAt(at)]) {
      case 0:
        if (!inside) {
          words += 1;
          inside = true;
        }
        break;
      case BREAK:
        lineStart = true;
        inside = false;
        break;
      case IDEOGRAPH:
        words += 1;
        inside = false;
        break;
      default:
        inside = false;
    }
  }
  return words;
}

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/**
 * With the engine's own segmenter. It splits at hyphens and apostrophes, and ideographs by a dictionary.
 *
 * @type {Count}
 */
export function bySegmenter(text) {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text.replace(MARKERS, ""))) {
    if (isWordLike) {
      words += 1;
    }
  }
  return words;
}
