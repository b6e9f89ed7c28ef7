// All peers.

import * as ajv from "./ajv.mjs";
import { byLoop, bySegmenter, bySplit } from "./count.mjs";
import * as formio from "./formio.mjs";
import * as hand from "./hand.mjs";
import * as joi from "./joi.mjs";
import * as survey from "./survey.mjs";
import * as valibot from "./valibot.mjs";
import * as yup from "./yup.mjs";
import * as zod from "./zod.mjs";

/** @import { Peer } from "./peer.mjs" */

const TEXTS = "slots, head counts, speakers, links and list markers are functions of one's own";

/** @type {Peer[]} */
export const PEERS = [
  { name: "by hand, split", counts: "split", make: (form) => hand.make(form, bySplit) },
  { name: "by hand, one loop", counts: "loop", make: (form) => hand.make(form, byLoop) },
  {
    name: "by hand, Intl.Segmenter",
    counts: "segmenter",
    make: (form) => hand.make(form, bySegmenter),
  },
  {
    name: "Valibot",
    package: "valibot",
    counts: "split",
    make: (form) => valibot.make(form, bySplit),
    lacks: TEXTS,
  },
  {
    name: "Valibot, maxWords",
    package: "valibot",
    counts: "own",
    make: (form) => valibot.make(form, undefined),
    lacks: `maxWords counts list markers and splits at hyphens; ${TEXTS}`,
  },
  {
    name: "Zod",
    package: "zod",
    counts: "split",
    make: (form) => zod.make(form, bySplit),
    lacks: TEXTS,
  },
  {
    name: "Ajv",
    package: "ajv",
    counts: "split",
    make: (form) => ajv.make(form, bySplit),
    lacks: TEXTS,
  },
  {
    name: "Joi",
    package: "joi",
    counts: "split",
    make: (form) => joi.make(form, bySplit),
    lacks: TEXTS,
  },
  {
    name: "Yup",
    package: "yup",
    counts: "split",
    make: (form) => yup.make(form, bySplit),
    lacks: TEXTS,
  },
  {
    name: "SurveyJS",
    package: "survey-core",
    counts: "split",
    make: (form) => survey.make(form, bySplit),
    lacks: `no word limit; ${TEXTS}`,
  },
  {
    name: "Form.io",
    package: "@formio/core",
    counts: "split",
    make: (form) => formio.make(form, bySplit),
    lacks: `maxWords counts list markers, and a Chinese paragraph as one word; ${TEXTS}`,
  },
];
