// What a peer is: a way to check a report in JavaScript.

/** @import { Answers } from "../drafts.mjs" */
/** @import { Form } from "./form.mjs" */
/** @import { Class } from "./rules.mjs" */

/** @typedef {{ field: string, fault: Class }} Fault */

/**
 * A schema made ready for one form. What is measured is `whole` and `field`; what they give is in the library's own
 * words, and `faults` puts it into ours.
 *
 * @template T
 * @typedef {object} Check
 * @property {(answers: Answers) => T} whole
 * @property {(name: string) => (text: string) => T} [field] the rules of one field by itself, where the library has it
 * @property {(found: T) => Fault[]} faults
 */

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} [package] on npm; none for JavaScript written by hand
 * @property {"split" | "loop" | "segmenter" | "own"} counts how words are counted
 * @property {string} [lacks] what the peer has no means of its own for
 * @property {(form: Form) => Check<any>} make
 */

/**
 * A verdict in one line: fields with the classes of their faults, each once, sorted.
 *
 * @param {Fault[]} faults
 */
export function verdict(faults) {
  return [...new Set(faults.map(({ field, fault }) => `${field}: ${fault}`))].sort().join(", ");
}
