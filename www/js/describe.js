// What the form asks of a field, said before anything is typed: limits, how sure they are, examples, choices.

import { button, make } from "./dom.js";

/** @import { Field, Limit } from "../module/rapporteur.js" */
/** @import { Messages } from "./messages.js" */

/**
 * The limits of a field, in words; nothing where there are none.
 *
 * @param {Field} field
 * @param {Messages} messages
 * @param {string} id
 */
export function limits(field, messages, id) {
  const known = [
    { what: field.kind, limit: field.items },
    { what: "words", limit: field.words },
  ].flatMap(({ what, limit }) => (limit ? [{ limit, text: atMost(what, limit, messages) }] : []));
  const [first, ...others] = known;
  const alike = others.every(({ limit }) => limit.certainty === first?.limit.certainty);
  const sentences =
    first && alike
      ? [sure(known.map(({ text }) => text).join(" "), first.limit, messages)]
      : known.map(({ text, limit }) => sure(text, limit, messages));
  if (field.required === null || field.required === undefined) {
    sentences.unshift(messages.text("page-optional"));
  }
  return sentences.length > 0 ? make("p", { class: "limits", id }, sentences.join(" ")) : null;
}

/**
 * @param {string} what is limited
 * @param {Limit} limit
 * @param {Messages} messages
 */
function atMost(what, limit, messages) {
  const id = messages.maybe(`limit-${what}`) === null ? "limit-items" : `limit-${what}`;
  return messages.text(id, { limit: limit.at_most });
}

/**
 * Limits with how sure they are.
 *
 * @param {string} text
 * @param {Limit} limit
 * @param {Messages} messages
 */
function sure(text, { certainty }, messages) {
  return messages.text("limit-sure", { limit: text, certainty: messages.certainty(certainty) });
}

/**
 * The openings that the form prints as examples.
 *
 * @param {Field} field
 * @param {string} language of the form
 * @param {Messages} messages
 */
export function examples(field, language, messages) {
  const openings = field.examples ?? [];
  if (openings.length === 0) {
    return null;
  }
  return make(
    "details",
    { class: "help" },
    make("summary", {}, messages.text("page-examples")),
    make("ul", { lang: language }, ...openings.map((text) => make("li", { dir: "auto" }, text))),
  );
}

/**
 * The answers that the form offers, each to be taken over in one press.
 *
 * @param {Field} field
 * @param {string} language of the form
 * @param {Messages} messages
 * @param {(name: string) => void} take
 */
export function choices(field, language, messages, take) {
  const options = field.options ?? [];
  const count = options.length;
  if (count === 0) {
    return null;
  }
  return make(
    "details",
    { class: "help choices" },
    make("summary", {}, messages.text("page-choices", { count })),
    make(
      "ul",
      { lang: language },
      ...options.map(({ name }) =>
        make(
          "li",
          {},
          button(name, () => take(name), { class: "button small", dir: "auto" }),
        ),
      ),
    ),
  );
}
