// When and where a diagnostic is shown.

import assert from "node:assert/strict";
import test from "node:test";

import { Watch } from "../../www/js/watch.js";

/** @import { Diagnostic } from "../../target/site/module/rapporteur.js" */

/**
 * @param {string} field
 * @param {string[]} [others]
 * @param {string} [code]
 * @returns {Diagnostic}
 */
function diagnostic(field, others = [], code = "choice/outside-parent") {
  const span = { start: 0, end: 0 };
  const related = others.map((other) => ({ field: other, item: null, part: null, span }));
  return /** @type {any} */ ({ code, field, related, span, item: null, part: null });
}

test("untouched, and typed in for the first time: nothing", () => {
  const watch = new Watch();
  watch.leave("title");
  assert.equal(watch.place(diagnostic("title")), null);
  watch.touch("title");
  assert.equal(watch.place(diagnostic("title")), null);
});

test("after leaving: at the field; a missing answer only after a full check", () => {
  const watch = new Watch();
  watch.touch("title");
  watch.leave("title");
  assert.equal(watch.place(diagnostic("title")), "title");
  const missing = diagnostic("title", [], "field/missing");
  assert.equal(watch.place(missing), null);
  watch.submitted = true;
  assert.equal(watch.place(missing), "title");
  assert.equal(watch.place(diagnostic("theme")), "theme");
});

test("between fields: at the one touched last", () => {
  const watch = new Watch();
  watch.touch("theme");
  watch.leave("theme");
  watch.touch("subtheme");
  const clash = diagnostic("subtheme", ["theme"]);
  assert.equal(watch.place(clash), null, "the field touched last is still being typed in");
  watch.leave("subtheme");
  assert.equal(watch.place(clash), "subtheme");
  watch.touch("theme");
  assert.equal(watch.place(clash), "theme");
  assert.equal(watch.place(diagnostic("subtheme")), "subtheme");
});

test("a full check of untouched fields: at the field that the rule names", () => {
  const watch = new Watch();
  watch.submitted = true;
  assert.equal(watch.place(diagnostic("subtheme", ["theme"])), "subtheme");
});
