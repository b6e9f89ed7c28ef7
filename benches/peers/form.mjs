// What the two forms of the comparison ask, as a developer would write it down beside a form of one's own.

/**
 * @typedef {object} Form
 * @property {string} id
 * @property {string[]} required fields that take a text and need one
 * @property {Record<string, number>} words the most words of a field
 * @property {boolean} declared whether every speaker needs a declaration
 * @property {boolean} links whether the form asks for links
 */

const REQUIRED = [
  "session_type",
  "title",
  "date_time",
  "organizers",
  "moderators",
  "rapporteurs",
  "theme",
  "key_messages",
  "discussion",
  "recommendations",
  "igf_ecosystem",
  "participants",
  "women_and_gender_variant",
  "gender_discussion",
];

/** @type {Record<string, Form>} */
export const FORMS = {
  "igf-2018-short": {
    id: "igf-2018-short",
    required: REQUIRED,
    words: {
      key_messages: 150,
      discussion: 150,
      recommendations: 100,
      igf_ecosystem: 75,
      gender_discussion: 100,
    },
    declared: true,
    links: false,
  },
  "igf-2018-long": {
    id: "igf-2018-long",
    required: REQUIRED,
    words: {
      key_messages: 300,
      discussion: 300,
      recommendations: 200,
      igf_ecosystem: 150,
      gender_discussion: 100,
    },
    declared: false,
    links: true,
  },
};

/** The most key messages. */
export const MESSAGES = 3;

export const SESSION_TYPES = [
  "Main Session",
  "Workshop",
  "Open Forum",
  "Best Practice Forum",
  "Dynamic Coalition",
  "NRIs Collaborative Session",
  "Lightning Session",
  "Day 0 Event",
  "Opening Session",
  "Closing Session",
  "Other",
];

export const THEMES = [
  "Cybersecurity, Trust and Privacy",
  "Development, Innovation & Economic Issues",
  "Digital Inclusion & Accessibility",
  "Emerging Technologies",
  "Evolution of Internet Governance",
  "Human Rights, Gender & Youth",
  "Media & Content",
  "Technical & Operational Issues",
];

export const DECLARATIONS = [
  "male",
  "female",
  "transgender male",
  "transgender female",
  "gender variant",
  "prefer not to answer",
];

/** The days of the meeting. */
export const DAYS = ["2018-11-11", "2018-11-12", "2018-11-13", "2018-11-14"];
