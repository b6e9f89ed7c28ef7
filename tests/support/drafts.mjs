// What the matrix tests hold every way to the checker against.

/** Drafts of every form, with answers of many kinds: the same on every run. */
export function drafts() {
  const texts = [
    "",
    " \u00a0",
    "TBC",
    "Workshop",
    "panel 🎺 discussion",
    "A title\nin two lines 𝄞",
    "13 November 2018, 14:20-14:40",
    "31 November 2018 14:00 am",
    "Noor Vanterpool, Lagoon Telecom, female; Pio Lund",
    "1. Islands need two paths.\n2. Islands need two paths.\n3.",
    "about 120 participants, most of them online",
    "between 40% and 50 people",
    "see http//example.org/🎺 and exam ple.org",
    "Ünïcode\u200b with hidden\u202e signs &amp; <b>tags</b>",
    "word ".repeat(400),
    "會議".repeat(100),
  ];
  const rows = [
    { name: "Noor 🎺 Vanterpool", affiliation: "Lagoon Telecom", declaration: "female" },
    { name: "", affiliation: "Reef\u200b Watch", declaration: "other, not sure" },
    { name: "Noor 🎺 Vanterpool", affiliation: "", declaration: "" },
  ];
  const forms = {
    "igf-2018-presession": [
      "session_type",
      "title",
      "date_time",
      "speakers",
      "theme",
      "key_messages",
    ],
    "igf-2018-short": [
      "title",
      "participants",
      "women_and_gender_variant",
      "speakers",
      "discussion",
      "date_time",
    ],
    "igf-2018-long": ["title", "links", "participants", "speakers", "key_messages", "moderators"],
  };
  return Object.entries(forms).flatMap(([template, fields]) =>
    texts.map((_, shift) => ({
      template,
      answers: Object.fromEntries(
        fields.map((field, index) => {
          const text = texts[(index * 5 + shift) % texts.length] ?? "";
          return [field, field === "speakers" && shift % 2 === 0 ? rows : text];
        }),
      ),
    })),
  );
}
