// What the storage of drafts holds. What is read from it is looked at before it is used: it may be damaged, or written
// by another version of the page.

/** @import { Answers } from "../../module/rapporteur.js" */
/** @import { Draft as Content, Stray } from "../desk.js" */

/**
 * Why a version was kept: `pause` because time had passed, the others because of what was about to replace it; `aside`
 * is text that was written in one tab while another tab had the draft.
 *
 * @typedef {"pause" | "import" | "restore" | "replaced" | "aside"} Cause
 */

/** @type {readonly Cause[]} */
const CAUSES = ["pause", "import", "restore", "replaced", "aside"];

/**
 * An earlier state of a draft, as its history lists it.
 *
 * @typedef {object} Version
 * @property {number} at when this text was last changed, in milliseconds since 1970; names the version in its draft
 * @property {Cause} cause
 * @property {number} size characters of its text
 */

/**
 * All about a draft except its text.
 *
 * @typedef {object} Head
 * @property {string} id
 * @property {string | null} name the name that the writer gave
 * @property {string} title the title as it stands in the answers
 * @property {string} template
 * @property {string | null} from the draft that this one carries on
 * @property {number} created in milliseconds since 1970, like all times here
 * @property {number} changed when its text was last changed
 * @property {number} opened when it was last opened or saved: the last of all is opened when the page starts
 * @property {number | null} deleted when it was deleted; kept for a while, so that it can be brought back
 * @property {number} revision counts the changes of its text
 * @property {string} writer the tab that wrote last
 * @property {number} versioned the revision that the newest version holds; 0 for none
 * @property {Version[]} versions oldest first
 */

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * @param {unknown} value
 * @returns {value is number}
 */
function isTime(value) {
  return typeof value === "number" && Number.isFinite(value);
}

/**
 * The head that a stored value is; null where it is none.
 *
 * @param {unknown} value
 * @returns {Head | null}
 */
export function readHead(value) {
  if (
    !isRecord(value) ||
    typeof value.id !== "string" ||
    typeof value.template !== "string" ||
    !isTime(value.revision) ||
    !isTime(value.changed)
  ) {
    return null;
  }
  const { id, template, revision, changed } = value;
  return {
    id,
    template,
    revision,
    changed,
    name: typeof value.name === "string" ? value.name : null,
    title: typeof value.title === "string" ? value.title : "",
    from: typeof value.from === "string" ? value.from : null,
    created: isTime(value.created) ? value.created : changed,
    opened: isTime(value.opened) ? value.opened : changed,
    deleted: isTime(value.deleted) ? value.deleted : null,
    writer: typeof value.writer === "string" ? value.writer : "",
    versioned: isTime(value.versioned) ? value.versioned : 0,
    versions: Array.isArray(value.versions) ? value.versions.flatMap(readVersion) : [],
  };
}

/**
 * @param {unknown} value
 * @returns {Version[]} one, or none where the value is no version
 */
function readVersion(value) {
  if (!isRecord(value) || !isTime(value.at)) {
    return [];
  }
  const cause = CAUSES.find((known) => known === value.cause) ?? "pause";
  return [{ at: value.at, cause, size: isTime(value.size) ? value.size : 0 }];
}

/**
 * The content that a stored value is; null where it is none. Parts of another shape are left out, and what else it
 * holds is kept as it is.
 *
 * @param {unknown} value
 * @returns {Content | null}
 */
export function readContent(value) {
  if (!isRecord(value) || typeof value.template !== "string" || !isRecord(value.answers)) {
    return null;
  }
  const answers = Object.entries(value.answers).filter(
    ([, answer]) =>
      typeof answer === "string" ||
      (Array.isArray(answer) && answer.every((row) => isRecord(row) || typeof row === "string")),
  );
  const strays = Array.isArray(value.strays) ? value.strays.filter(isStray) : [];
  return {
    ...value,
    template: value.template,
    answers: /** @type {Answers} */ (Object.fromEntries(answers)),
    strays,
  };
}

/**
 * @param {unknown} value
 * @returns {value is Stray}
 */
function isStray(value) {
  return isRecord(value) && typeof value.source === "string" && typeof value.text === "string";
}

/**
 * Whether there is anything in it that could be missed.
 *
 * @param {Content} content
 */
export function isBlank({ answers, strays }) {
  return Object.keys(answers).length === 0 && strays.length === 0;
}

/**
 * Whether two contents say the same.
 *
 * @param {Content} one
 * @param {Content} other
 */
export function sameContent(one, other) {
  return same(one, other);
}

/**
 * Whether two values that can be stored are the same: in lists the order counts, in records it does not.
 *
 * @param {unknown} one
 * @param {unknown} other
 * @returns {boolean}
 */
function same(one, other) {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((part, at) => same(part, other[at]));
  }
  if (isRecord(one) && isRecord(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]))
    );
  }
  return one === other;
}

/**
 * Characters of all texts together.
 *
 * @param {Content} content
 */
export function sizeOf({ answers, strays }) {
  const texts = Object.values(answers).map((answer) =>
    typeof answer === "string" ? answer.length : JSON.stringify(answer).length,
  );
  return [...texts, ...strays.map(({ text }) => text.length)].reduce((sum, size) => sum + size, 0);
}
