//! Answers that say that there is no answer: "N/A", "none", "TBC".

use crate::characters::{is_dash, is_invisible};

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absent {
    /// There is nothing to say: "N/A", "none".
    Nothing,
    /// It is still to come: "TBC", "to be decided".
    Pending,
}

impl Absent {
    /// In plain words.
    pub fn as_str(self) -> &'static str {
        match self {
            Absent::Nothing => "none",
            Absent::Pending => "to be confirmed",
        }
    }
}

/// Whole answers, in lower case, their words parted by single spaces and without marks.
const NOTHING: &[&str] = &[
    "n a",
    "na",
    "nil",
    "no",
    "non",
    "none",
    "nothing",
    "null",
    "not applicable",
    "non applicable",
    "not available",
    "not relevant",
    "does not apply",
    "ninguno",
    "ninguna",
    "nada",
    "no aplica",
    "no procede",
    "no corresponde",
    "no hay",
    "sin objeto",
    "aucun",
    "aucune",
    "néant",
    "neant",
    "sans objet",
    "nenhum",
    "nenhuma",
    "não se aplica",
    "não aplicável",
    "нет",
    "н д",
    "не применимо",
    "无",
    "無",
    "没有",
    "不适用",
    "لا يوجد",
    "لا ينطبق",
    "keine",
    "entfällt",
];
const PENDING: &[&str] = &[
    "tbc",
    "tbd",
    "tba",
    "t b c",
    "t b d",
    "t b a",
    "to be confirmed",
    "to be decided",
    "to be determined",
    "to be announced",
    "to be added",
    "to be completed",
    "to be defined",
    "to be provided",
    "to come",
    "to follow",
    "pending",
    "todo",
    "to do",
    "xx",
    "xxx",
    "xxxx",
    "coming soon",
    "por confirmar",
    "por definir",
    "a confirmar",
    "à confirmer",
    "à définir",
    "a definir",
    "à compléter",
    "уточняется",
    "待定",
    "待确认",
    "يحدد لاحقا",
];
/// After one of these the whole answer is one of `NOTHING`, whatever reason follows: "N/A (open forum)".
const NOTHING_BEFORE_REASON: &[&str] = &["n a", "not applicable", "does not apply"];
/// After "no" or "none", words like these say no more than that: "no links to share at this time".
const WITHOUT_WEIGHT: &[&str] = &[
    "additional",
    "any",
    "applicable",
    "are",
    "at",
    "available",
    "far",
    "for",
    "further",
    "has",
    "have",
    "been",
    "in",
    "moment",
    "now",
    "of",
    "other",
    "particular",
    "present",
    "provided",
    "relevant",
    "report",
    "selected",
    "share",
    "shared",
    "so",
    "specific",
    "specified",
    "such",
    "the",
    "there",
    "these",
    "this",
    "time",
    "to",
    "was",
    "were",
    "yet",
    "and",
    "or",
    "session",
    "link",
    "links",
    "output",
    "outputs",
    "url",
    "urls",
    "listed",
    "above",
];

/// The most characters that an answer without an answer has.
const LONGEST: usize = 120;

/// Whether `text` says that there is no answer. `about` holds the words of the question, which "no …" may repeat.
pub(crate) fn read(text: &str, about: &str) -> Option<Absent> {
    if text.len() > LONGEST {
        return None;
    }
    let plain: String = text.chars().filter(|c| !is_invisible(*c)).flat_map(char::to_lowercase).collect();
    let words: Vec<&str> = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        let is_stroke = |c: char| is_dash(c) || c.is_whitespace() || "./_*\\|".contains(c);
        let is_gap = |c: char| is_stroke(c) || "?….".contains(c);
        return match () {
            () if plain.chars().all(is_stroke) => Some(Absent::Nothing),
            () if plain.chars().all(is_gap) => Some(Absent::Pending),
            () => None,
        };
    }
    let joined = words.join(" ");
    let begins =
        |starts: &[&str]| starts.iter().any(|start| joined.strip_prefix(start).is_some_and(|r| r.starts_with(' ')));
    if NOTHING.contains(&joined.as_str()) || begins(NOTHING_BEFORE_REASON) {
        return Some(Absent::Nothing);
    }
    if PENDING.contains(&joined.as_str()) {
        return Some(Absent::Pending);
    }
    let (first, rest) = words.split_first()?;
    let about = about.to_lowercase();
    let asked: Vec<&str> = about.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 2).collect();
    let weightless = |word: &&str| {
        WITHOUT_WEIGHT.contains(word) || asked.iter().any(|a| a == word || word.strip_suffix('s') == Some(a))
    };
    (matches!(*first, "no" | "none" | "nothing") && rest.iter().all(weightless)).then_some(Absent::Nothing)
}
