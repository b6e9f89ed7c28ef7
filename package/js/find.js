// Finds the controls of each field on a page.

import { Source, isControl, isToggle } from "./source.js";

/** @import { Answer, Field, Kind, Part, Place, Template } from "./types.js" */

/**
 * Where the speakers' rows are, by selectors: of a row, and of the cells inside it.
 *
 * @typedef {object} RowSelectors
 * @property {string} row
 * @property {string} name
 * @property {string} [affiliation]
 * @property {string} [declaration]
 */

/**
 * Where a field is: the name of its control or controls, the elements themselves, or the rows of speakers.
 *
 * @typedef {string | HTMLElement | HTMLElement[] | RowSelectors} FieldPlace
 */

/** @type {Part[]} */
const PARTS = ["name", "affiliation", "declaration"];

/**
 * A row of speakers, by cells.
 *
 * @typedef {Partial<Record<Part, Source>>} Row
 */

/** The controls of one field. */
export class FieldControls {
  /** The rows of the answer that was read last. @type {Row[]} */
  #written = [];

  /**
   * @param {Field} field
   * @param {Source[]} texts in the order of the page; several are lines of one answer
   * @param {Row[]} rows
   */
  constructor(field, texts, rows) {
    this.field = field;
    this.texts = texts;
    this.rows = rows;
  }

  get sources() {
    return this.rows.length > 0
      ? this.rows.flatMap((row) => PARTS.flatMap((part) => row[part] ?? []))
      : this.texts;
  }

  /** What is written by now; places count in what was read last. @returns {Answer} */
  get answer() {
    if (this.rows.length > 0) {
      // Rows that are wholly blank are spare rows of the page.
      this.#written = this.rows.filter((row) =>
        PARTS.some((part) => /\S/.test(row[part]?.text ?? "")),
      );
      return this.#written.map((row) => ({
        name: row.name?.text ?? "",
        affiliation: row.affiliation?.text ?? "",
        declaration: row.declaration?.text ?? "",
      }));
    }
    return this.texts.map((source) => source.text).join("\n");
  }

  /**
   * The source that a place lies in, and where in its text. Null where the page has no control for it.
   *
   * @param {Pick<Place, "item" | "part" | "span">} place
   * @returns {{ source: Source, start: number, end: number } | null}
   */
  at({ item, part, span }) {
    if (this.rows.length > 0) {
      const row = item === null ? this.rows[0] : this.#written[item];
      const source = row?.[part ?? "name"] ?? this.sources[0];
      return source ? { source, start: span.start, end: span.end } : null;
    }
    let begin = 0;
    for (const source of this.texts) {
      const end = begin + source.text.length;
      if (span.start <= end || source === this.texts.at(-1)) {
        return { source, start: span.start - begin, end: Math.min(span.end, end) - begin };
      }
      begin = end + 1;
    }
    return null;
  }
}

/**
 * The controls of every field that the page has, by field id.
 *
 * @param {ParentNode[]} roots
 * @param {Template} template
 * @param {Record<string, FieldPlace>} places that the page names itself
 * @returns {Map<string, FieldControls>}
 */
export function find(roots, template, places) {
  const elements = roots.flatMap(candidates);
  const found = template.fields.flatMap((field) => {
    const place = Object.hasOwn(places, field.id) ? places[field.id] : undefined;
    const controls = place === undefined ? byMarks(field, elements) : named(field, place, elements);
    return controls.sources.length > 0 ? [/** @type {const} */ ([field.id, controls])] : [];
  });
  return new Map(found);
}

/** @param {ParentNode} root */
function candidates(root) {
  const inside = root.querySelectorAll("input, textarea, select, [contenteditable]");
  const own = root instanceof HTMLFormElement ? [...root.elements] : [];
  const all = new Set([...inside, ...own].filter((element) => isPlace(element)));
  return /** @type {HTMLElement[]} */ ([...all]).sort(byPosition);
}

/** @param {Element} element */
function isPlace(element) {
  return isControl(element) || (element instanceof HTMLElement && element.isContentEditable);
}

/**
 * @param {Node} a
 * @param {Node} b
 */
function byPosition(a, b) {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/**
 * @param {Field} field
 * @param {FieldPlace} place
 * @param {HTMLElement[]} elements
 */
function named(field, place, elements) {
  if (typeof place === "string") {
    return new FieldControls(field, sources(elements.filter((one) => nameOf(one) === place)), []);
  }
  if (place instanceof HTMLElement || Array.isArray(place)) {
    return new FieldControls(field, sources([place].flat()), []);
  }
  /** @type {Map<Element, HTMLElement[]>} */
  const rows = new Map();
  for (const element of elements) {
    const row = element.closest(place.row);
    if (row) {
      rows.set(row, [...(rows.get(row) ?? []), element]);
    }
  }
  const cells = [...rows.values()].map((inRow) =>
    rowOf(
      PARTS.map((part) => [part, inRow.filter((one) => one.matches(place[part] ?? "not-there"))]),
    ),
  );
  return new FieldControls(field, [], cells);
}

/**
 * Finds a field by `data-rapporteur-field`, then by the names of controls.
 *
 * @param {Field} field
 * @param {HTMLElement[]} elements
 */
function byMarks(field, elements) {
  /** @type {HTMLElement[]} */
  const texts = [];
  /** @type {Map<unknown, [Part, HTMLElement[]][]>} */
  const rows = new Map();
  /** @type {Map<Part, number>} */
  const unnumbered = new Map();
  for (const element of elements) {
    const mark = markOf(element, field);
    if (mark === null) {
      continue;
    }
    if (mark.part === null || field.kind !== "speakers") {
      texts.push(element);
      continue;
    }
    const { part } = mark;
    let { row } = mark;
    if (row === null) {
      // `speakers[][name]`: the nth such control stands in the nth row.
      row = unnumbered.get(part) ?? 0;
      const isSameSet = isToggle(element) && lastOf(rows, row, part)?.some((one) => isToggle(one));
      unnumbered.set(part, isSameSet ? Number(row) : Number(row) + 1);
    }
    const cells = rows.get(row) ?? [];
    const cell = cells.find(([known]) => known === part);
    if (cell) {
      cell[1].push(element);
    } else {
      cells.push([part, [element]]);
    }
    rows.set(row, cells);
  }
  return new FieldControls(field, sources(texts), [...rows.values()].map(rowOf));
}

/**
 * @param {Map<unknown, [Part, HTMLElement[]][]>} rows
 * @param {unknown} row
 * @param {Part} part
 */
function lastOf(rows, row, part) {
  return rows.get(row)?.find(([known]) => known === part)?.[1];
}

/**
 * Whether an element belongs to a field, and to which cell of which row.
 *
 * @param {HTMLElement} element
 * @param {Field} field
 * @returns {{ row: unknown, part: Part | null } | null}
 */
function markOf(element, { id, kind }) {
  const marked = element.closest("[data-rapporteur-field]");
  if (marked !== null) {
    if (marked.getAttribute("data-rapporteur-field") !== id) {
      return null;
    }
    const part = element.closest("[data-rapporteur-part]")?.getAttribute("data-rapporteur-part");
    const isPart = PARTS.find((known) => known === part) ?? null;
    return { row: element.closest("[data-rapporteur-row]"), part: isPart };
  }
  return markOfName(nameOf(element), id, kind);
}

/**
 * Reads `title`, `report[title]`, `report.title`, and for rows `speakers[0][name]`, `speakers.0.name`,
 * `speakers[][name]` and `speakers-0-name`.
 *
 * @param {string} name
 * @param {string} id
 * @param {Kind} kind
 * @returns {{ row: unknown, part: Part | null } | null}
 */
function markOfName(name, id, kind) {
  const steps = name
    .replace(/-(\d+)-/g, ".$1.")
    .split(/[.[\]]+/)
    .filter((step) => step !== "");
  if (steps.at(-1) === id) {
    return { row: null, part: null };
  }
  if (kind !== "speakers") {
    return null;
  }
  const part = PARTS.find((known) => known === steps.at(-1));
  const before = steps.at(-2) ?? "";
  const isNumber = /^\d+$/.test(before);
  if (part === undefined || (isNumber ? steps.at(-3) : before) !== id) {
    return null;
  }
  return { row: isNumber ? `row ${before}` : null, part };
}

/** @param {[Part, HTMLElement[]][]} cells */
function rowOf(cells) {
  /** @type {Row} */
  const row = {};
  for (const [part, elements] of cells) {
    const [source] = sources(elements);
    if (source) {
      row[part] = source;
    }
  }
  return row;
}

/**
 * Radio buttons and check boxes are one source together, every other element is one by itself.
 *
 * @param {HTMLElement[]} elements
 */
function sources(elements) {
  const toggles = elements.filter(isToggle);
  const others = elements.filter((element) => !isToggle(element));
  return [
    ...(toggles.length > 0 ? [new Source(toggles)] : []),
    ...others.map((one) => new Source([one])),
  ];
}

/** @param {HTMLElement} element */
function nameOf(element) {
  return element.getAttribute("name") ?? "";
}
