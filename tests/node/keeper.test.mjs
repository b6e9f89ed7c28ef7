// How the draft on the page stands, without a browser: a store and other tabs as they may be.

import assert from "node:assert/strict";
import test from "node:test";

import { Keeper } from "../../www/js/drafts/keeper.js";

/** @import { Draft as Content } from "../../www/js/desk.js" */
/** @import { State } from "../../www/js/drafts/keeper.js" */
/** @import { Head } from "../../www/js/drafts/shape.js" */
/** @import { Draft, DraftStore } from "../../www/js/drafts/store.js" */
/** @import { Tabs } from "../../www/js/drafts/tabs.js" */

const TEMPLATE = "igf-2018-short";
const BLANK = { template: TEMPLATE, answers: {}, strays: [] };

/** @param {Content["answers"]} answers @returns {Content} */
const content = (answers) => ({ template: TEMPLATE, answers, strays: [] });

/** @type {Head} */
const HEAD = {
  id: "a",
  name: null,
  title: "Tides",
  template: TEMPLATE,
  from: null,
  created: 1,
  changed: 2,
  opened: 2,
  deleted: null,
  revision: 3,
  writer: "another tab",
  versioned: 0,
  versions: [],
};

/**
 * A keeper of a page, with one stored draft.
 *
 * @param {{ held?: boolean, opening?: Promise<unknown> }} [options] whether the draft is free, and what the store waits for
 */
function desk({ held = true, opening = Promise.resolve() } = {}) {
  const stored = { head: { ...HEAD }, content: content({ title: "Tides" }) };
  /** @type {string[]} */
  const asked = [];
  let shown = /** @type {Content} */ (BLANK);
  const store = {
    tidy: async () => {},
    list: async () => ({ drafts: [stored.head], deleted: [], unreadable: [] }),
    open: async () => {
      await opening;
      return /** @type {Draft} */ (structuredClone(stored));
    },
    save: async (/** @type {string} */ _, /** @type {Content} */ text) => {
      asked.push(`save ${JSON.stringify(text.answers)}`);
      const { revision } = stored.head;
      return { kind: "saved", head: { ...stored.head, revision: revision + 1, changed: 9 } };
    },
    keepAside: async (/** @type {string} */ _, /** @type {Content} */ text) => {
      asked.push(`keepAside ${JSON.stringify(text.answers)}`);
      return 7;
    },
  };
  const tabs = {
    hold: async (/** @type {string} */ id) => held || id !== HEAD.id,
    tell: () => {},
  };
  const page = {
    onChange: () => {},
    read: () => structuredClone(shown),
    // As the desk does: whatever is shown is told as a change.
    show: (/** @type {Content} */ text) => {
      shown = text;
      page.onChange();
    },
  };
  const memory = { draft: null };
  const keeper = new Keeper(
    /** @type {DraftStore} */ (/** @type {unknown} */ (store)),
    /** @type {Tabs} */ (/** @type {unknown} */ (tabs)),
    page,
    memory,
    "this tab",
  );
  page.onChange = () => keeper.changed();
  /** @type {State["kind"][]} */
  const states = [];
  keeper.onState = ({ kind }) => states.push(kind);
  const write = (/** @type {Content["answers"]} */ answers) => {
    shown = content(answers);
    keeper.changed();
  };
  return { keeper, asked, states, write, read: () => shown };
}

test("what is told as a change and is none is not saved", async () => {
  const { keeper, asked, states, write } = desk();
  await keeper.start(BLANK);
  keeper.changed();
  await keeper.flush();
  assert.deepEqual(asked, []);
  assert.deepEqual(states, ["kept", "pending", "kept"]);
  write({ title: "Tides and" });
  write({ title: "Tides" });
  await keeper.flush();
  assert.deepEqual(asked, []);
  write({ title: "Tides and Timetables" });
  await keeper.flush();
  keeper.changed();
  await keeper.flush();
  assert.deepEqual(asked, ['save {"title":"Tides and Timetables"}']);
  assert.equal(keeper.state.kind, "kept");
});

test("beside another tab, only what was written here is told as a text of its own", async () => {
  const { keeper, asked, write } = desk({ held: false });
  await keeper.start(BLANK);
  keeper.changed();
  await keeper.flush();
  assert.deepEqual(keeper.state, { kind: "elsewhere", mine: false });
  assert.deepEqual(asked, []);
  write({ title: "Mine" });
  await keeper.flush();
  assert.deepEqual(keeper.state, { kind: "elsewhere", mine: true });
  // Taken back: that is another text to be kept beside.
  write({ title: "Tides" });
  await keeper.flush();
  assert.deepEqual(asked, ['keepAside {"title":"Mine"}', 'keepAside {"title":"Tides"}']);
});

/** What somebody does meanwhile, and what then stands on the page. */
const meanwhile = /** @type {const} */ ([
  ["nothing", {}, { title: "Tides" }, "kept"],
  ["something is written", { title: "New" }, { title: "New" }, "pending"],
]);

for (const [what, written, expected, state] of meanwhile) {
  test(`a storage that takes its time: the last draft is being looked for; ${what}`, async () => {
    let answer = () => {};
    const opening = /** @type {Promise<void>} */ (
      new Promise((resolve) => {
        answer = () => resolve();
      })
    );
    const { keeper, states, write, read } = desk({ opening });
    assert.equal(await keeper.start(BLANK), false);
    assert.deepEqual(states, ["opening"]);
    if (Object.keys(written).length > 0) {
      write(written);
      assert.equal(keeper.state.kind, "pending");
    }
    const settled = new Promise((resolve) => {
      keeper.onChange = () => resolve(undefined);
    });
    answer();
    await settled;
    assert.deepEqual(read().answers, expected);
    assert.equal(keeper.state.kind, state);
  });
}
