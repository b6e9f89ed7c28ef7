// "Why?" at a diagnostic: the rule's explanation, its source, and how sure it is.

import { make } from "./dom.js";

/** @import { Diagnostic } from "../module/rapporteur.js" */
/** @import { Messages } from "./messages.js" */

/**
 * Folded away at first. The explanation is fetched when it is opened.
 *
 * @param {Diagnostic} diagnostic
 * @param {string} form name of the form
 * @param {Messages} messages
 */
export function why(diagnostic, form, messages) {
  const { code, certainty } = diagnostic;
  const text = make("p", { "aria-live": "polite" });
  const source = certainty
    ? messages.text("page-why-limit", { certainty: messages.certainty(certainty), form })
    : messages.text("page-why-rule", { code });
  const element = make(
    "details",
    { class: "why" },
    make("summary", {}, messages.text("page-why")),
    text,
    make("p", { class: "why-source" }, source),
  );
  element.addEventListener("toggle", async () => {
    if (element.open) {
      text.textContent = await messages
        .why(diagnostic)
        .catch(() => messages.text("page-why-failed"));
    }
  });
  return element;
}
