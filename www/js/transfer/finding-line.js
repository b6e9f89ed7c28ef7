// One thing that a dialog has to say of a text, with its severity.

import { make } from "../dom.js";
import { icon } from "../icons.js";

/** @import { Severity } from "../../module/rapporteur.js" */
/** @import { Messages } from "../messages.js" */

/**
 * @param {Severity} severity
 * @param {string} text
 * @param {Messages} messages
 */
export function findingLine(severity, text, messages) {
  return make(
    "p",
    { class: `finding ${severity}` },
    icon(severity),
    make("strong", {}, messages.lead(severity)),
    " ",
    text,
  );
}
