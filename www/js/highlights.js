// Marks that are no elements: the browser paints them over a text without laying it out again. Not every browser has them.

/** @import { Mark, MarkSort } from "./mark.js" */

/** Whether this browser has them. */
export const HIGHLIGHTS = "highlights" in CSS;

/** The ranges that lie on each text. @type {WeakMap<Text, { sort: MarkSort, range: Range }[]>} */
const placed = new WeakMap();

/**
 * Marks a text in place of its former marks.
 *
 * @param {Text} text
 * @param {Mark[]} marks counted from its start
 */
export function highlight(text, marks) {
  unhighlight(text);
  const ranges = marks
    .filter(({ start, end }) => start < end)
    .map(({ start, end, severity }) => {
      const range = new Range();
      range.setStart(text, start);
      range.setEnd(text, end);
      return { sort: severity, range };
    });
  for (const { sort, range } of ranges) {
    sheet(sort).add(range);
  }
  placed.set(text, ranges);
}

/**
 * Takes the marks of a text away: before it is dropped, too.
 *
 * @param {Text} text
 */
export function unhighlight(text) {
  for (const { sort, range } of placed.get(text) ?? []) {
    sheet(sort).delete(range);
  }
  placed.delete(text);
}

/** @param {MarkSort} sort */
function sheet(sort) {
  const name = `mark-${sort}`;
  const known = CSS.highlights.get(name);
  if (known) {
    return known;
  }
  const made = new Highlight();
  // Where marks lie on each other, the gravest is seen.
  made.priority = { over: 0, advice: 1, warning: 2, error: 3 }[sort];
  CSS.highlights.set(name, made);
  return made;
}
