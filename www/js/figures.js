// The figures of a report: each a table that says everything in words and numbers, with a bar beside every row.

import { bar } from "./bars.js";
import { make } from "./dom.js";

/** @import { DeclarationFigure, FieldReport, PeopleFigure } from "../module/rapporteur.js" */
/** @import { Bar } from "./bars.js" */
/** @import { Numbers } from "./figures-panel.js" */
/** @import { Messages } from "./messages.js" */

/**
 * One row of a table: what it is about, cells with words, and the bar.
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {string[]} cells
 * @property {Bar | null} bar
 */

/**
 * @param {Numbers} numbers
 * @param {(id: string) => string} nameOf a field
 * @param {Messages} messages
 * @returns {HTMLElement[]}
 */
export function drawn({ figures, reports }, nameOf, messages) {
  return [
    words(reports, nameOf, messages),
    ...figures.declarations.flatMap((figure) => declarations(figure, messages) ?? []),
    ...(figures.people.length > 0 ? [people(figures.people, nameOf, messages)] : []),
  ];
}

/**
 * @param {ReadonlyMap<string, FieldReport>} reports
 * @param {(id: string) => string} nameOf
 * @param {Messages} messages
 */
function words(reports, nameOf, messages) {
  const rows = [...reports.values()].flatMap(({ field, measure }) => {
    const limit = measure.words_limit?.at_most;
    const used = measure.words ?? 0;
    if (!limit) {
      return [];
    }
    const of = { used, limit, rest: rest(used, limit, messages) };
    return [
      {
        name: nameOf(field),
        cells: [messages.text("count-words-of", of)],
        bar: { sure: Math.min(used, limit), over: Math.max(0, used - limit), mark: limit },
      },
    ];
  });
  const most = Math.max(
    1,
    ...rows.map(({ bar: { sure, over, mark } }) => Math.max(sure + over, mark)),
  );
  const heads = [messages.text("figures-question"), messages.text("figures-used")];
  const title = messages.text("figures-words");
  return rows.length > 0
    ? table(title, null, heads, rows, most)
    : block(title, make("p", { class: "limits" }, messages.text("figures-words-none")));
}

/**
 * @param {number} used
 * @param {number} limit
 * @param {Messages} messages
 */
function rest(used, limit, messages) {
  return used > limit
    ? messages.text("count-words-over", { over: used - limit })
    : messages.text("count-words-left", { left: limit - used });
}

/**
 * Nothing where the form does not ask and nobody declared anything.
 *
 * @param {DeclarationFigure} figure
 * @param {Messages} messages
 */
function declarations(figure, messages) {
  const { offered, own_words: ownWords, unclear, not_declared: notDeclared } = figure;
  const title = messages.text("figures-declarations");
  const counts = [
    ...offered,
    ...(ownWords > 0 ? [{ name: messages.text("figures-own-words"), count: ownWords }] : []),
    ...(unclear > 0 ? [{ name: messages.text("figures-unclear"), count: unclear }] : []),
    { name: messages.text("speaker-not-declared"), count: notDeclared },
  ];
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  if (!figure.asked && all === notDeclared) {
    return null;
  }
  if (all === 0) {
    return block(title, make("p", { class: "limits" }, messages.text("figures-declarations-none")));
  }
  const rows = counts.map(({ name, count }) => ({
    name,
    cells: [messages.number(count)],
    bar: count > 0 ? { sure: count } : null,
  }));
  const heads = [messages.text("figures-declaration"), messages.text("figures-speakers")];
  return table(title, messages.text("figures-declarations-note"), heads, rows, all);
}

/**
 * @param {PeopleFigure[]} figures
 * @param {(id: string) => string} nameOf
 * @param {Messages} messages
 */
function people(figures, nameOf, messages) {
  const rows = figures.map((figure) => ({
    name: nameOf(figure.field),
    cells: [amount(figure, messages), share(figure, messages)],
    bar: peopleBar(figure),
  }));
  const ends = figures.map(({ low, high }) => high ?? (low === null ? 0 : 1.25 * (low ?? 0)));
  const heads = [
    messages.text("figures-question"),
    messages.text("figures-number"),
    messages.text("figures-share"),
  ];
  return table(messages.text("figures-people"), null, heads, rows, Math.max(1, ...ends));
}

/**
 * @param {PeopleFigure} figure
 * @returns {Bar | null}
 */
function peopleBar({ low, high, estimate }) {
  if (low === null || low === undefined) {
    return null;
  }
  const open = high === null || high === undefined;
  return { sure: low, maybe: open ? 0.25 * low : high - low, open, estimate };
}

/**
 * @param {PeopleFigure} figure
 * @param {Messages} messages
 */
function amount({ known, low, high, estimate }, messages) {
  if (known !== "counted") {
    return messages.text(`figures-${known}`);
  }
  return range(low, high, (value) => messages.number(value), estimate, messages);
}

/**
 * @param {PeopleFigure} figure
 * @param {Messages} messages
 */
function share({ of, estimate }, messages) {
  const percent = (/** @type {number} */ value) =>
    messages.number(value, { style: "percent", maximumFractionDigits: 0 });
  return of ? range(of.low, of.high, percent, estimate, messages) : "";
}

/**
 * @param {number | null | undefined} low
 * @param {number | null | undefined} high
 * @param {(value: number) => string} written
 * @param {boolean} estimate
 * @param {Messages} messages
 */
function range(low, high, written, estimate, messages) {
  const from = low === null || low === undefined ? null : written(low);
  const to = high === null || high === undefined ? null : written(high);
  if (from === null) {
    return to === null ? "" : messages.text("figures-at-most", { high: to });
  }
  let text = from;
  if (to === null) {
    text = messages.text("figures-at-least", { low: from });
  } else if (to !== from) {
    text = messages.text("figures-range", { low: from, high: to });
  }
  return estimate ? messages.text("figures-estimate", { amount: text }) : text;
}

/**
 * @param {string} title
 * @param {string | null} note
 * @param {string[]} heads of the columns with words
 * @param {Row[]} rows
 * @param {number} most what the longest bar stands for
 */
function table(title, note, heads, rows, most) {
  return make(
    "table",
    {},
    make("caption", {}, title, note ? make("span", { class: "limits" }, note) : null),
    make(
      "thead",
      {},
      make("tr", {}, ...heads.map((head) => make("th", { scope: "col" }, head)), make("td")),
    ),
    make(
      "tbody",
      {},
      ...rows.map((row) =>
        make(
          "tr",
          {},
          make("th", { scope: "row" }, row.name),
          ...row.cells.map((cell) => make("td", {}, cell)),
          make("td", { class: "bar-cell" }, row.bar ? bar(row.bar, most) : null),
        ),
      ),
    ),
  );
}

/**
 * @param {string} title
 * @param {HTMLElement} content
 */
function block(title, content) {
  return make("div", {}, make("p", { class: "caption" }, title), content);
}
