// The plain way, in Node: the rules of baseline.py.

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

const REQUIRED = [
  "session_type title date_time organizers moderators rapporteurs speakers theme subtheme key_messages",
  "discussion recommendations igf_ecosystem participants women_and_gender_variant gender_discussion",
].flatMap((line) => line.split(" "));
const LIMITS = Object.entries({
  key_messages: 150,
  discussion: 150,
  recommendations: 100,
  igf_ecosystem: 75,
  gender_discussion: 100,
});
const DECLARATIONS = new Set([
  "male",
  "female",
  "transgender male",
  "transgender female",
  "gender variant",
  "prefer not to answer",
]);

/** @param {string} text */
function words(text) {
  let count = 0;
  for (const line of text.split("\n")) {
    const parts = line.split(/\s+/).filter((part) => part !== "");
    count += parts.length - (/^\d+\.?$/.test(parts[0] ?? "") ? 1 : 0);
  }
  return count;
}

/** @param {Record<string, string>} answers */
function check(answers) {
  /** @type {[string, string][]} */
  const found = [];
  for (const field of REQUIRED) {
    if (!answers[field]?.trim()) {
      found.push(["field/missing", field]);
    }
  }
  for (const [field, limit] of LIMITS) {
    if (words(answers[field] ?? "") > limit) {
      found.push(["words/over-limit", field]);
    }
  }
  for (const line of (answers["speakers"] ?? "").split("\n").filter((one) => one !== "")) {
    const parts = line.split(",").map((part) => part.trim());
    const declared = DECLARATIONS.has(parts.at(-1) ?? "");
    if (!declared) {
      found.push(["speakers/gender-undeclared", "speakers"]);
    }
    if (parts.length - Number(declared) < 2) {
      found.push(["speakers/affiliation-missing", "speakers"]);
    }
  }
  const [total, women] = [answers["participants"], answers["women_and_gender_variant"]];
  if (/^\d+$/.test(total ?? "") && /^\d+$/.test(women ?? "") && Number(women) > Number(total)) {
    found.push(["head-count/above-whole", "women_and_gender_variant"]);
  }
  return found;
}

/** @type {string[]} */
let out = [];
let number = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2] ?? "") })) {
  number += 1;
  const { answers } = JSON.parse(line);
  for (const [code, field] of check(answers)) {
    out.push(`${number} ${code} ${field}\n`);
  }
  if (out.length > 10_000) {
    process.stdout.write(out.join(""));
    out = [];
  }
}
process.stdout.write(out.join(""));
