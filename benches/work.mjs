// The work that is measured inside a JavaScript engine: the same in Node and in a browser.

import { alfaaz, govuk, govukSegmenter, wordsCount } from "./counters.mjs";
import { draft, drafts, pageOf, textsOf } from "./drafts.mjs";
import { bySegmenter, bySplit } from "./peers/count.mjs";
import { FORMS } from "./peers/form.mjs";
import { PEERS } from "./peers/index.mjs";
import { faults } from "./peers/ours.mjs";
import { verdict } from "./peers/peer.mjs";
import { measure } from "./rounds.mjs";
import { SCRIPTS } from "./texts.mjs";

/** @import { Answers, Draft } from "./drafts.mjs" */
/** @import { Form } from "./peers/form.mjs" */
/** @import { Limits, Measured, Task } from "./rounds.mjs" */
/** @import { Script } from "./texts.mjs" */

/**
 * @typedef {object} Modules
 * @property {typeof import("../target/site/module/rapporteur.js")} rapporteur
 * @property {{ length(text: string): number, words(text: string): number }} floor
 */

/**
 * @typedef {object} Plan
 * @property {Script[]} scripts
 * @property {number} words of the largest whole draft
 * @property {Limits} limits for one group
 */

/**
 * @typedef {object} Verdict
 * @property {string} draft
 * @property {number} words by the form's way of counting
 * @property {number} characters UTF-16 code units
 * @property {string} verdict
 */

/** @typedef {Measured & { kind: Kind, work: string, reference: string }} Group */
/** @typedef {"whole draft" | "key press" | "import" | "building" | "counting"} Kind */

/** Seeds of the second draft are so far away from those of the first that both have the same faults, and no answer is the same. */
const OTHER = 999;

export const KEPT = "Rapporteur, kept checker";
const FLOOR = "floor: handing the texts over";

/**
 * What all ways to check say of every draft: the same, or the comparison is none.
 *
 * @param {Modules} modules
 * @returns {Verdict[]}
 * @throws {Error} naming the draft, the peer and both verdicts
 */
export function verdicts({ rapporteur }) {
  const ready = PEERS.map(({ name, make }) => ({
    name,
    checks: Object.fromEntries(Object.values(FORMS).map((form) => [form.id, make(form)])),
  }));
  return drafts(SCRIPTS).flatMap((one) =>
    [one, other(one)].map(({ name, form, answers }) => {
      const expected = verdict(faults(rapporteur.check(form, answers)));
      const kept = new rapporteur.Checker(form);
      for (const [field, answer] of Object.entries(answers)) {
        kept.set(field, answer);
      }
      const found = [
        { name: "the kept checker", said: verdict(faults(kept.diagnostics())) },
        ...ready.map((peer) => {
          const check = peer.checks[form];
          return { name: peer.name, said: check && verdict(check.faults(check.whole(answers))) };
        }),
      ];
      kept.free();
      for (const peer of found) {
        if (peer.said !== expected) {
          throw new Error(`${name}: ${peer.name} says "${peer.said}", the checker "${expected}"`);
        }
      }
      const texts = textsOf(answers);
      return {
        draft: name,
        words: texts.reduce((sum, text) => sum + bySplit(text), 0),
        characters: texts.reduce((sum, text) => sum + text.length, 0),
        verdict: expected,
      };
    }),
  );
}

/**
 * Every group of work, one after the other; the pieces of a group in turns.
 *
 * @param {Modules} modules
 * @param {Plan} plan
 * @param {(work: string) => void} [tell] is told of each group as it is done
 * @returns {Group[]}
 */
export function groups(modules, plan, tell = () => {}) {
  /** @type {Group[]} */
  const done = [];
  for (const { kind, work, reference, tasks, end } of pieces(modules, plan)) {
    done.push({ kind, work, reference, ...measure(tasks, reference, plan.limits) });
    end?.();
    tell(work);
  }
  return done;
}

/**
 * @typedef {object} Piece
 * @property {Kind} kind
 * @property {string} work
 * @property {string} reference
 * @property {Task[]} tasks
 * @property {() => void} [end] gives back what the work holds
 */

/**
 * @param {Modules} modules
 * @param {Plan} plan
 * @returns {Generator<Piece>}
 */
function* pieces(modules, plan) {
  for (const one of drafts(plan.scripts).filter(({ size }) => size <= plan.words)) {
    yield wholeDraft(modules, one);
  }
  for (const words of /** @type {const} */ ([350, 1200, 12000])) {
    yield keyPress(modules, "Latin", "valid", words);
  }
  for (const script of plan.scripts.filter((name) => name !== "Latin")) {
    yield keyPress(modules, script, "valid", 1200);
  }
  yield keyPress(modules, "Latin", "faulty", 1200);
  yield longField(modules);
  for (const words of /** @type {const} */ ([350, 1200, 12000])) {
    yield importing(modules, words);
  }
  yield building(modules);
  for (const script of plan.scripts) {
    yield counting(modules, script);
  }
}

/** Another draft of the same kind, so that no work meets the same texts twice running. */
function other(/** @type {Draft} */ one) {
  return draft(one.script, one.size, one.state, one.seed + OTHER);
}

/** The same text in one piece of memory: engines put joined texts together only when they are read. */
const flat = (/** @type {string} */ text) =>
  /** @type {string} */ (JSON.parse(JSON.stringify(text)));

/** A copy that shares nothing with the original and is one piece of memory, as text from a form is. */
const fresh = (/** @type {Answers} */ answers) =>
  /** @type {Answers} */ (JSON.parse(JSON.stringify(answers)));

/**
 * @param {Modules} modules
 * @param {Draft} one
 * @returns {Piece}
 */
function wholeDraft({ rapporteur, floor }, one) {
  const both = [fresh(one.answers), fresh(other(one).answers)];
  const answers = (/** @type {number} */ turn) => /** @type {Answers} */ (both[turn % 2]);
  const texts = both.map(textsOf);
  const form = /** @type {Form} */ (FORMS[one.form]);
  const kept = new rapporteur.Checker(one.form);
  const single = new rapporteur.Checker(one.form);
  const fields = Object.keys(one.answers);
  return {
    kind: "whole draft",
    work: one.name,
    reference: KEPT,
    tasks: [
      {
        name: KEPT,
        run: (turn) => {
          kept.setAll(answers(turn));
          return kept.diagnostics();
        },
      },
      { name: "Rapporteur, check()", run: (turn) => rapporteur.check(one.form, answers(turn)) },
      {
        name: "Rapporteur, new checker",
        run: (turn) => {
          const checker = new rapporteur.Checker(one.form, answers(turn));
          const found = checker.diagnostics();
          checker.free();
          return found;
        },
      },
      {
        name: "Rapporteur, field by field",
        run: (turn) => fields.map((field) => single.set(field, answers(turn)[field] ?? "")),
      },
      { name: FLOOR, run: (turn) => handedOver(floor, texts[turn % 2] ?? []) },
      ...PEERS.map(({ name, make }) => {
        const { whole } = make(form);
        return { name, run: (/** @type {number} */ turn) => whole(answers(turn)) };
      }),
    ],
    end: () => {
      kept.free();
      single.free();
    },
  };
}

function handedOver(/** @type {Modules["floor"]} */ floor, /** @type {string[]} */ texts) {
  let bytes = 0;
  for (const text of texts) {
    bytes += floor.length(text);
  }
  return bytes;
}

/** Texts as they are while somebody types into `text` at this place: one key more each. */
function typed(/** @type {string} */ text, /** @type {number} */ at) {
  const pressed = Array.from("and then they spoke of it again ");
  let grown = text;
  return pressed.map((key, index) => {
    grown = grown.slice(0, at + index) + key + grown.slice(at + index);
    return flat(grown);
  });
}

const FIELD = "discussion";
const LONG = "igf-2018-long";

/** The names of the pieces of work in a group of key presses. */
export const KEY = {
  end: "Rapporteur, key at the end",
  middle: "Rapporteur, key in the middle",
  edit: "Rapporteur, key in the middle, as an edit",
  floor: "floor: handing the text over",
};

/**
 * A checker with a report, and texts of one field after key presses.
 *
 * @param {Modules} modules
 * @param {Answers} answers
 * @returns {{ tasks: Task[], end: () => void }}
 */
function keys({ rapporteur, floor }, answers) {
  const text = /** @type {string} */ (answers[FIELD]);
  const [atEnd, inMiddle] = [typed(text, text.length), typed(text, text.length >> 1)];
  const pick = (/** @type {string[]} */ list, /** @type {number} */ turn) =>
    list[turn % list.length] ?? "";
  const checkers = [0, 1, 2].map(() => new rapporteur.Checker(LONG, answers));
  const [end, middle, edited] = /** @type {[Checker, Checker, Checker]} */ (checkers);
  const form = /** @type {Form} */ (FORMS[LONG]);
  const peers = PEERS.flatMap(({ name, make }) => {
    const field = make(form).field?.(FIELD);
    return field
      ? [{ name, run: (/** @type {number} */ turn) => field(pick(inMiddle, turn)) }]
      : [];
  });
  const zod = PEERS.find(({ name }) => name === "Zod");
  const wholeZod = zod?.make(form).whole;
  return {
    tasks: [
      { name: KEY.end, run: (turn) => end.set(FIELD, pick(atEnd, turn)) },
      { name: KEY.middle, run: (turn) => middle.set(FIELD, pick(inMiddle, turn)) },
      edit(edited, text.length >> 1),
      { name: KEY.floor, run: (turn) => floor.length(pick(inMiddle, turn)) },
      ...peers,
      {
        name: "Zod, whole form as form libraries do",
        run: (turn) => wholeZod?.({ ...answers, [FIELD]: pick(inMiddle, turn) }),
      },
    ],
    end: () => checkers.forEach((checker) => checker.free()),
  };
}

/** @typedef {InstanceType<Modules["rapporteur"]["Checker"]>} Checker */

/**
 * Key presses handed over as edits; a key that comes is taken back by the next.
 *
 * @param {Checker} checker
 * @param {number} at
 * @returns {Task}
 */
function edit(checker, at) {
  const run = (/** @type {number} */ turn) =>
    turn % 2 === 0 ? checker.edit(FIELD, at, at, "e") : checker.edit(FIELD, at, at + 1, "");
  return { name: KEY.edit, run };
}

/**
 * A key press in a field of 300 words, with so many words in the rest of the report.
 *
 * @param {Modules} modules
 * @param {Script} script
 * @param {"valid" | "faulty"} state
 * @param {350 | 1200 | 12000} words
 * @returns {Piece}
 */
function keyPress(modules, script, state, words) {
  const rest = draft(script, words, state, 300, LONG).answers;
  const field = draft(script, 1200, "valid", 300, LONG).answers[FIELD] ?? "";
  return {
    kind: "key press",
    work: `300 words in a report of ${words.toLocaleString("en")}, ${script}, ${state}`,
    reference: KEY.middle,
    ...keys(modules, fresh({ ...rest, [FIELD]: field })),
  };
}

/**
 * @param {Modules} modules
 * @returns {Piece}
 */
function longField(modules) {
  const rest = draft("Latin", 1200, "valid", 300, LONG).answers;
  const { discussion, recommendations } = draft("Latin", 12000, "valid", 300, LONG).answers;
  const field = `${String(discussion)}\n\n${String(recommendations)}`;
  return {
    kind: "key press",
    work: "5,000 words in a report of 1,200, Latin",
    reference: KEY.middle,
    ...keys(modules, fresh({ ...rest, [FIELD]: field.split(" ").slice(0, 5000).join(" ") })),
  };
}

/**
 * A page with a whole report is pasted.
 *
 * @param {Modules} modules
 * @param {350 | 1200 | 12000} words
 * @returns {Piece}
 */
function importing({ rapporteur, floor }, words) {
  const form = rapporteur.templates().find(({ id }) => id === LONG);
  const pages = [300, 300 + OTHER].map((seed) =>
    flat(pageOf(form?.fields ?? [], draft("Latin", words, "valid", seed, LONG).answers)),
  );
  const page = (/** @type {number} */ turn) => pages[turn % 2] ?? "";
  const reference = "Rapporteur, importText()";
  return {
    kind: "import",
    work: `page of ${words.toLocaleString("en")} words, Latin`,
    reference,
    tasks: [
      { name: reference, run: (turn) => rapporteur.importText(page(turn)) },
      { name: FLOOR, run: (turn) => floor.length(page(turn)) },
    ],
  };
}

/**
 * Making a checker, or the schema of a peer, ready.
 *
 * @param {Modules} modules
 * @returns {Piece}
 */
function building({ rapporteur }) {
  const reference = "Rapporteur, new Checker()";
  return {
    kind: "building",
    work: "a checker or a schema of the long form",
    reference,
    tasks: [
      {
        name: reference,
        run: () => {
          const checker = new rapporteur.Checker(LONG);
          checker.free();
        },
      },
      ...PEERS.map(({ name, make }) => ({
        name,
        run: () => make(/** @type {Form} */ (FORMS[LONG])),
      })),
    ],
  };
}

/**
 * Words alone.
 *
 * @param {Modules} modules
 * @param {Script} script
 * @returns {Piece}
 */
function counting({ floor }, script) {
  const texts = [300, 300 + OTHER].map((seed) =>
    flat(textsOf(draft(script, 1200, "valid", seed, LONG).answers).join("\n")),
  );
  const reference = "Rapporteur, words alone";
  const counters = {
    [reference]: floor.words,
    [FLOOR]: floor.length,
    "by hand, split": bySplit,
    "Intl.Segmenter": bySegmenter,
    "words-count": wordsCount,
    alfaaz,
    "GOV.UK, maxwords": govuk,
    "GOV.UK, count-type words": govukSegmenter,
  };
  return {
    kind: "counting",
    work: `words of a report of 1,200 words, ${script}`,
    reference,
    tasks: Object.entries(counters).map(([name, count]) => ({
      name,
      run: (turn) => count(texts[turn % 2] ?? ""),
    })),
  };
}

/** What each way of counting says of the same text: they do not count the same things. */
export function counts(/** @type {Modules} */ { floor }) {
  const counters = {
    Rapporteur: floor.words,
    split: bySplit,
    wordsCount,
    alfaaz,
    govuk,
    govukSegmenter,
  };
  return SCRIPTS.map((script) => {
    const text = textsOf(draft(script, 1200, "valid", 300, LONG).answers).join("\n");
    return {
      script,
      ...Object.fromEntries(Object.entries(counters).map(([name, count]) => [name, count(text)])),
    };
  });
}
