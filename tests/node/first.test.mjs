// The small module that the page starts with says in JavaScript what the checker says, or that a field is pending.

import assert from "node:assert/strict";
import test from "node:test";

import { drafts } from "../support/drafts.mjs";
import { loadFirst, loadModule } from "../support/module.mjs";

const { Checker, templates } = await loadModule();
const first = await loadFirst();

/** Kinds that are looked at without the checker. */
const LIGHT = new Set(["line", "prose"]);

test("the forms are the same", () => {
  assert.deepEqual(first.templates(), templates());
});

test("what the first look says is what the checker says", () => {
  let [said, pending] = [0, 0];
  for (const { template, answers } of drafts()) {
    const checker = new Checker(template, answers);
    const form = templates().find(({ id }) => id === template);
    for (const report of checker.report()) {
      const answer = answers[report.field] ?? "";
      const text = typeof answer === "string" ? answer : answer.flatMap(Object.values).join("");
      const { pending: isPending, ...look } = first.firstLook(template, report.field, text);
      const kind = form?.fields.find(({ id }) => id === report.field)?.kind ?? "";
      assert.equal(isPending, !report.blank && !LIGHT.has(kind), `${template} ${report.field}`);
      if (isPending) {
        assert.deepEqual(look.diagnostics, []);
        assert.equal(look.measure.words, report.measure.words);
        pending += 1;
      } else {
        assert.deepEqual(look, report);
        said += look.diagnostics.length;
      }
    }
    checker.free();
  }
  assert.ok(said > 50, `${said} diagnostics were compared`);
  assert.ok(pending > 50, `${pending} fields were pending`);
});

test("a form or a field that is not there is refused in words", () => {
  assert.throws(() => first.firstLook("no-form", "title", ""), /no such template/);
  assert.throws(() => first.firstLook("igf-2018-short", "no_field", ""), /no such field/);
});
