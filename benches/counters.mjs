// Word counters that people install, each called as its own documentation or source calls it.

import { countWords } from "alfaaz";
// @ts-expect-error: the package has no declarations.
import { CharacterCount } from "govuk-frontend";
import words from "words-count";

/** @typedef {import("./peers/count.mjs").Count} Count */

/** What the package exports is not what its declarations say. */
const { wordsCount: count } = /** @type {{ wordsCount: Count }} */ (/** @type {unknown} */ (words));

/** @type {Count} */
export const wordsCount = (text) => count(text);

/** @type {Count} */
export const alfaaz = (text) => countWords(text);

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** The component's own method, on what it looks at when somebody types: it has no other door. */
function asComponent(/** @type {string} */ text, /** @type {object} */ config) {
  const { updateCount } = /** @type {{ updateCount(): void }} */ (
    /** @type {unknown} */ (CharacterCount.prototype)
  );
  const component = { $textarea: { value: text }, config, segmenter, count: 0 };
  updateCount.call(component);
  return component.count;
}

/** GOV.UK's character count with `data-maxwords`. @type {Count} */
export const govuk = (text) => asComponent(text, { countType: "words", maxwords: 300 });

/** GOV.UK's character count with `data-count-type="words"`. @type {Count} */
export const govukSegmenter = (text) => asComponent(text, { countType: "words", maxlength: 300 });
