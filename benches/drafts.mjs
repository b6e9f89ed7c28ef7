// Drafts of reports in five scripts and three sizes, right ones and faulty ones: the same on every run.

import { phrasesOf } from "./texts.mjs";

/** @import { Phrases, Script } from "./texts.mjs" */

/** @typedef {{ name: string, affiliation: string, declaration: string }} Row */
/** @typedef {Record<string, string | Row[]>} Answers */

/**
 * @typedef {object} Draft
 * @property {string} name
 * @property {Script} script
 * @property {keyof typeof PROSE} size words of the whole report, about
 * @property {"valid" | "faulty"} state
 * @property {number} seed
 * @property {string} form its id
 * @property {Answers} answers
 */

/** The sizes of reports, in words, and the form that each is written on. */
export const SIZES = /** @type {const} */ ({
  350: "igf-2018-short",
  1200: "igf-2018-long",
  12000: "igf-2018-long",
});

/** The fields that hold running text, and how many words of a report of this size go into each. */
const PROSE = {
  350: {
    key_messages: 75,
    discussion: 80,
    recommendations: 50,
    igf_ecosystem: 40,
    gender_discussion: 35,
  },
  1200: {
    key_messages: 297,
    discussion: 298,
    recommendations: 198,
    igf_ecosystem: 148,
    gender_discussion: 98,
  },
  12000: {
    key_messages: 3300,
    discussion: 3500,
    recommendations: 2300,
    igf_ecosystem: 1700,
    gender_discussion: 1100,
  },
};

const DECLARATIONS = [
  "female",
  "male",
  "gender variant",
  "transgender female",
  "prefer not to answer",
  "female",
];

/**
 * The short answers of a report, two sets of which none is the same: what has not changed need not be read again.
 */
const SHORT = [
  {
    session_type: "Open Forum",
    date_time: "14 November 2018, 11:20-12:20",
    moderators: "Ilse Okonta",
    rapporteurs: "Pio Farrugia",
    theme: "Technical & Operational Issues",
    subtheme: "Local Content",
    participants: "About 120 participants",
    women_and_gender_variant: "54",
    links: "https://islands.example/outcome\nhttps://islands.example/slides",
  },
  {
    session_type: "Workshop",
    date_time: "13 November 2018, 09:00-10:30",
    moderators: "Tomas Riedl",
    rapporteurs: "Ana Lucia Brandt",
    theme: "Media & Content",
    subtheme: "Access & Connectivity",
    participants: "About 140 participants",
    women_and_gender_variant: "61",
    links: "https://coast.example/report\nhttps://coast.example/talks",
  },
];

/**
 * What can be wrong, two sets that are taken in turn: answers that take the place of right ones. Word limits are
 * passed by far, so that every way of counting finds them.
 *
 * @type {((draft: Material) => Answers)[]}
 */
const FAULTS = [
  ({ prose, items, rows, lengths }) => ({
    title: "",
    session_type: "Village fair",
    date_time: "14 November 2018, 12:20-11:20",
    speakers: rows.map((row, index) => (index === 1 ? { ...row, affiliation: "" } : row)),
    key_messages: items(4, Math.max(120, lengths.key_messages * 0.9)),
    participants: "most of the village",
    gender_discussion: prose(Math.max(260, lengths.gender_discussion)),
  }),
  ({ prose, rows, lengths }) => ({
    organizers: " ",
    theme: "Cooking",
    date_time: "some time after lunch",
    speakers: rows.map((row, index) => (index === 0 ? { ...row, declaration: "yes" } : row)),
    igf_ecosystem: prose(Math.max(420, lengths.igf_ecosystem)),
    participants: "38",
    women_and_gender_variant: "41",
    links: "https://islands.example/outcome\nhtps//islands.example/slides",
  }),
  ({ rows }) => ({
    rapporteurs: "",
    date_time: "14 December 2018, 11:20-12:20",
    speakers: rows.map((row, index) => (index === 2 ? { ...row, affiliation: " " } : row)),
    women_and_gender_variant: "many of them",
    theme: " ",
  }),
];

/**
 * @typedef {object} Material
 * @property {(words: number) => string} prose
 * @property {(count: number, words: number) => string} items
 * @property {Row[]} rows
 * @property {Record<"key_messages" | "igf_ecosystem" | "gender_discussion", number>} lengths
 */

/** A generator of whole numbers below a bound that gives the same numbers for the same seed (mulberry32). */
function numbers(/** @type {number} */ seed) {
  let state = seed;
  return (/** @type {number} */ bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

/** Words as the form counts them, near enough to fill a text: one for each ideograph, one for each run of others. */
function size(/** @type {string} */ text) {
  return (text.match(/[\u4e00-\u9fff]|[^\s\u3000-\u303f\uff00-\uffef\u4e00-\u9fff]+/g) ?? [])
    .length;
}

/** The first words of a sentence. */
function cut(/** @type {string} */ sentence, /** @type {number} */ words) {
  return sentence.includes(" ", 8)
    ? sentence.split(" ").slice(0, words).join(" ")
    : [...sentence].slice(0, words).join("");
}

/**
 * @param {() => Phrases} next
 * @param {(bound: number) => number} below
 */
function writer(next, below) {
  const pick = (/** @type {string[]} */ list) => list[below(list.length)] ?? "";
  let turn = 0;
  let first = 0;
  const sentence = () => {
    const phrases = next();
    // The first two sentences agree and disagree.
    const says = turn < 2 ? phrases.says[turn] : pick(phrases.says);
    // Those who speak take turns, so that no two statements of a list are the same.
    const who = phrases.who[(first + turn) % phrases.who.length];
    turn += 1;
    return [who, says, pick(phrases.ends)].join(phrases.between) + phrases.after;
  };
  /** Sentences up to so many words, in paragraphs of five. */
  const prose = (/** @type {number} */ words, speaker = 0) => {
    turn = 0;
    first = speaker;
    let text = "";
    for (let count = 0, sentences = 0; ; sentences++) {
      const more = sentence();
      const left = words - count;
      count += size(more);
      if (count > words) {
        return `${text}${cut(more, left)}`.trimEnd();
      }
      text = `${sentences > 0 && sentences % 5 === 0 ? `${text.trimEnd()}\n\n` : text}${more}`;
    }
  };
  /** A list of so many statements with so many words together. */
  const items = (/** @type {number} */ count, /** @type {number} */ words) =>
    Array.from({ length: count }, (_, index) => {
      const statement = prose(Math.floor(words / count), index).replaceAll("\n\n", " ");
      return `${index + 1}. ${statement}`;
    }).join("\n");
  return { prose, items };
}

/**
 * @param {Script} script
 * @param {keyof typeof PROSE} words
 * @param {"valid" | "faulty"} state
 * @param {number} seed
 * @param {string} [form] another form than the one for reports of this size
 * @returns {Draft}
 */
export function draft(script, words, state, seed, form = SIZES[words]) {
  const next = phrasesOf(script);
  const below = numbers(seed);
  const { prose, items } = writer(next, below);
  const lengths = PROSE[words];
  const { title, bodies } = next();
  const which = seed % SHORT.length;
  const { links, ...short } = /** @type {(typeof SHORT)[number]} */ (SHORT[which]);
  const turned = (/** @type {string[]} */ list, /** @type {number} */ index) =>
    list[(index + which) % list.length] ?? "";
  const rows = DECLARATIONS.map((declaration, index) => ({
    name: turned(next().people, index),
    affiliation: bodies[index] ?? "",
    declaration,
  }));
  /** @type {Answers} */
  const answers = {
    ...short,
    title: which === 0 ? title : `${title} (2)`,
    organizers: bodies.map((_, index) => turned(bodies, index)).join("\n"),
    speakers: rows,
    key_messages: items(3, lengths.key_messages),
    discussion: prose(lengths.discussion),
    recommendations: prose(lengths.recommendations),
    igf_ecosystem: prose(lengths.igf_ecosystem),
    gender_discussion: prose(lengths.gender_discussion),
    ...(form === "igf-2018-long" && { links }),
  };
  const faults =
    state === "faulty" ? FAULTS[seed % FAULTS.length]?.({ prose, items, rows, lengths }) : {};
  for (const [field, answer] of Object.entries(faults ?? {})) {
    if (field in answers) {
      answers[field] = answer;
    }
  }
  return {
    name: `${words.toLocaleString("en")} words, ${script}, ${state}`,
    script,
    size: words,
    state,
    seed,
    form,
    answers,
  };
}

/**
 * Every draft of the comparison.
 *
 * @param {Script[]} scripts
 * @returns {Draft[]}
 */
export function drafts(scripts) {
  const sizes = /** @type {(keyof typeof PROSE)[]} */ (Object.keys(SIZES).map(Number));
  return sizes.flatMap((words, row) =>
    scripts.flatMap((script, column) =>
      /** @type {const} */ (["valid", "faulty"]).map((state) =>
        draft(script, words, state, 100 + row * 10 + column),
      ),
    ),
  );
}

/** The texts of a draft, the cells of its rows among them: what has to be handed over. */
export function textsOf(/** @type {Answers} */ answers) {
  return Object.values(answers).flatMap((answer) =>
    typeof answer === "string" ? [answer] : answer.flatMap((row) => Object.values(row)),
  );
}

/** A page with the report as it is published: labels, and answers below them. */
export function pageOf(
  /** @type {{ id: string, label: string }[]} */ fields,
  /** @type {Answers} */ answers,
) {
  const line = (/** @type {Row} */ { name, affiliation, declaration }) =>
    `${name}, ${affiliation}, ${declaration}`;
  return fields
    .map(({ id, label }) => {
      const answer = answers[id] ?? "";
      return `- ${label}:\n${typeof answer === "string" ? answer : answer.map(line).join("\n")}\n`;
    })
    .join("");
}
