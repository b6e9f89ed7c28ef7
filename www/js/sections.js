// A form's fields by sections.

/** @import { Field, Template } from "../module/rapporteur.js" */
/** @import { Messages } from "./messages.js" */

/**
 * @typedef {object} Part
 * @property {string | null} heading none where the form has no sections
 * @property {Field[]} fields
 */

/**
 * The fields of a form, in its order, cut where a section opens.
 *
 * @param {Template} template
 * @param {Messages} messages
 * @returns {Part[]}
 */
export function parts(template, messages) {
  /** @type {Part[]} */
  const found = [];
  for (const field of template.fields) {
    const { section } = field;
    if (section || found.length === 0) {
      // A form of one's own has its own headings.
      const heading = section ? (messages.maybe(`section-${section}`) ?? section) : null;
      found.push({ heading, fields: [] });
    }
    found.at(-1)?.fields.push(field);
  }
  return found;
}
