//! Declarations of gender, as speakers make them of themselves.
//!
//! Only words that are set apart as a declaration count. Titles, names and pronouns are no declarations.

use std::fmt;

use crate::characters::{is_dash, is_invisible};
use crate::reading::names::{Declares, bare, is_nobody, is_note, is_placeholder};
use crate::template::Choice;

/// What a speaker declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Declaration {
    /// Nothing.
    NotDeclared,
    /// One of the declarations that the form offers, by its official name.
    Declared(String),
    /// A declaration in the speaker's own words that the form does not offer.
    Unlisted(String),
    /// Words that name more than one declaration, such as a list of which none was chosen.
    Unclear(String),
}

impl fmt::Display for Declaration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Declaration::NotDeclared => f.write_str("not declared"),
            Declaration::Declared(name) => f.write_str(name),
            Declaration::Unlisted(text) | Declaration::Unclear(text) => write!(f, "“{text}”"),
        }
    }
}

/// The usual ways of saying each declaration that forms offer: small letters, blanks for dashes. The first of each is
/// the English name.
const USUAL: &[&[&str]] = &[
    &[
        "male",
        "man",
        "m",
        "masculino",
        "hombre",
        "varón",
        "varon",
        "homem",
        "masculin",
        "homme",
        "мужской",
        "мужчина",
        "м",
        "муж",
        "男",
        "男性",
        "ذكر",
        "رجل",
    ],
    &[
        "female",
        "woman",
        "f",
        "femenino",
        "femenina",
        "mujer",
        "feminino",
        "feminina",
        "mulher",
        "féminin",
        "feminin",
        "féminine",
        "femme",
        "женский",
        "женщина",
        "ж",
        "жен",
        "女",
        "女性",
        "أنثى",
        "انثى",
        "امرأة",
    ],
    &[
        "transgender male",
        "transgender man",
        "trans male",
        "trans man",
        "transman",
        "male transgender",
        "homme transgenre",
        "homme trans",
        "hombre trans",
        "hombre transgénero",
        "hombre transgenero",
        "masculino transgénero",
        "transgénero masculino",
        "homem trans",
        "homem transgênero",
        "homem transgénero",
        "трансгендерный мужчина",
        "трансмужчина",
        "跨性别男性",
        "跨性别男",
        "رجل متحول",
        "رجل ترانس",
    ],
    &[
        "transgender female",
        "transgender woman",
        "trans female",
        "trans woman",
        "transwoman",
        "female transgender",
        "femme transgenre",
        "femme trans",
        "mujer trans",
        "mujer transgénero",
        "mujer transgenero",
        "femenino transgénero",
        "transgénero femenino",
        "mulher trans",
        "mulher transgênero",
        "mulher transgénero",
        "трансгендерная женщина",
        "трансженщина",
        "跨性别女性",
        "跨性别女",
        "امرأة متحولة",
        "امرأة ترانس",
    ],
    &[
        "gender variant",
        "variante de genre",
        "genre variant",
        "variante de género",
        "variante de genero",
        "género variante",
        "variante de gênero",
        "gênero variante",
        "гендерно вариантный",
        "гендерно вариантная",
        "性别变异",
        "性别多样",
        "متغير النوع الاجتماعي",
    ],
    &[
        "prefer not to answer",
        "rather not say",
        "would rather not say",
        "rather not answer",
        "declined to answer",
        "declined to say",
        "declines to answer",
        "does not wish to answer",
        "did not wish to answer",
        "do not wish to answer",
        "wishes not to answer",
        "pnta",
        "préfère ne pas répondre",
        "prefere ne pas repondre",
        "préfère ne pas dire",
        "préfère ne pas le dire",
        "préfère ne pas se prononcer",
        "je préfère ne pas répondre",
        "ne souhaite pas répondre",
        "prefiere no responder",
        "prefiere no contestar",
        "prefiere no decir",
        "prefiere no decirlo",
        "prefiero no responder",
        "prefiero no contestar",
        "prefiero no decirlo",
        "prefere não responder",
        "prefere nao responder",
        "prefiro não responder",
        "prefere não dizer",
        "prefere não informar",
        "предпочитаю не отвечать",
        "предпочитает не отвечать",
        "предпочла не отвечать",
        "предпочел не отвечать",
        "предпочёл не отвечать",
        "не желает отвечать",
        "не хочу отвечать",
        "不愿回答",
        "不愿透露",
        "不想回答",
        "选择不回答",
        "不便透露",
        "أفضل عدم الإجابة",
        "يفضل عدم الإجابة",
        "تفضل عدم الإجابة",
    ],
];

/// Declarations that forms seldom offer.
const UNUSUAL: &[&str] = &[
    "non binary",
    "nonbinary",
    "non binary person",
    "enby",
    "queer",
    "genderqueer",
    "gender queer",
    "agender",
    "bigender",
    "gender fluid",
    "genderfluid",
    "gender non conforming",
    "gender nonconforming",
    "gender neutral",
    "gender diverse",
    "two spirit",
    "two spirited",
    "third gender",
    "transgender",
    "trans",
    "transgender person",
    "trans person",
    "trans non binary",
    "intersex",
    "hijra",
    "travesti",
    "muxe",
    "pangender",
    "androgynous",
    "androgyne",
    "cis male",
    "cis man",
    "cis female",
    "cis woman",
    "cisgender male",
    "cisgender man",
    "cisgender female",
    "cisgender woman",
    "cisgender",
    "no binario",
    "no binaria",
    "no binarie",
    "não binário",
    "não binária",
    "nao binario",
    "nao binaria",
    "non binaire",
    "transgenre",
    "transgénero",
    "transgênero",
    "género fluido",
    "genre fluide",
    "небинарный",
    "небинарная",
    "небинарная персона",
    "квир",
    "非二元",
    "非二元性别",
    "跨性别",
    "غير ثنائي",
    "غير ثنائية",
];

/// Words that say that no declaration was made.
const NONE_MADE: &[&str] = &[
    "not declared",
    "undeclared",
    "no declaration",
    "not disclosed",
    "undisclosed",
    "not stated",
    "not provided",
    "not specified",
    "unspecified",
    "not given",
    "not known",
    "unknown",
    "gender not declared",
    "gender not stated",
    "gender not disclosed",
    "gender undeclared",
    "gender not provided",
    "gender not specified",
    "gender unknown",
    "non déclaré",
    "no declarado",
    "não declarado",
    "не указано",
    "не указан",
    "未声明",
    "未说明",
    "غير مصرح به",
];

/// What stands before a declaration and is no part of it.
const LEADING: &[&str] = &[
    "gender identity ",
    "gender ",
    "sex ",
    "genre ",
    "sexe ",
    "género ",
    "genero ",
    "gênero ",
    "sexo ",
    "пол ",
    "гендер ",
    "性别",
    "self identifies as ",
    "self identified as ",
    "identifies as ",
    "identified as ",
    "identify as ",
    "identifying as ",
    "declared ",
    "self declared ",
    "declares as ",
    "se identifica como ",
    "s'identifie comme ",
    "a ",
    "she identifies as ",
    "he identifies as ",
    "they identify as ",
    "i am ",
];

/// Declarations that may end a line without a mark before them; shorter words would be taken out of names.
const ENDING: &[&str] = &[
    "male",
    "female",
    "masculino",
    "femenino",
    "femenina",
    "feminino",
    "feminina",
    "masculin",
    "féminin",
    "мужской",
    "женский",
    "男",
    "女",
    "男性",
    "女性",
    "ذكر",
    "أنثى",
    "nonbinary",
    "genderqueer",
    "genderfluid",
    "agender",
    "transman",
    "transwoman",
];

/// Words before which "male" and "female" belong to what went before.
const HOLDING: &[&str] = &[
    "of", "for", "the", "and", "&", "or", "to", "in", "on", "at", "a", "an", "all", "from", "by", "with", "de", "la",
    "du", "des", "del", "da", "do", "y", "e", "et", "mr", "ms",
];

/// Reads declarations against those that a form offers.
#[derive(Debug, Clone)]
pub(super) struct Declarations<'a> {
    offered: Vec<Offered<'a>>,
}

/// A declaration that the form offers, with its other names.
#[derive(Debug, Clone)]
struct Offered<'a> {
    official: &'a str,
    names: Vec<String>,
}

impl<'a> Declarations<'a> {
    /// The declarations of a form.
    pub fn of(choices: &'a [Choice]) -> Self {
        let names = |choice: &Choice| {
            core::iter::once(&choice.name).chain(&choice.aliases).map(|name| normal(name)).collect::<Vec<String>>()
        };
        let offered = choices.iter().map(|choice| Offered { official: &choice.name, names: names(choice) }).collect();
        Declarations { offered }
    }

    /// Whether the form offers any.
    pub fn are_asked(&self) -> bool {
        !self.offered.is_empty()
    }

    /// What `text` declares if the whole of it is a declaration; `None` where it is something else.
    pub fn read(&self, text: &str) -> Option<Declaration> {
        if self.offered.is_empty() || text.len() > 200 || text.len() > 70 && !text.contains('/') {
            return None;
        }
        let phrase = normal(text);
        if phrase.is_empty() {
            return None;
        }
        if let Some(found) = self.one(&phrase) {
            return Some(found.unwrap_or_else(|| Declaration::Unlisted(text.trim().to_owned())));
        }
        if NONE_MADE.contains(&phrase.as_str()) && phrase != "unknown" {
            return Some(Declaration::NotDeclared);
        }
        let mut several = 0;
        for part in phrase.split(['/', ',', '|', ';', '／', '、']).flat_map(|part| part.split(" or ")) {
            let part = part.trim();
            if part.is_empty() {
                continue;
            }
            self.one(part)?;
            several += 1;
        }
        (several >= 2).then(|| Declaration::Unclear(text.trim().to_owned()))
    }

    /// What a cell for declarations says, in the speaker's own words if need be.
    pub fn cell(&self, text: &str) -> Declaration {
        let quoted = text.trim().trim_matches(|c| "“”".contains(c));
        let nothing = |text: &str| {
            is_nobody(text) || is_placeholder(text) || is_note(text) || NONE_MADE.contains(&normal(text).as_str())
        };
        match self.read(quoted) {
            Some(declaration) => declaration,
            None if self.offered.is_empty() || quoted.is_empty() || nothing(quoted) || is_title(quoted) => {
                Declaration::NotDeclared
            }
            None => Declaration::Unlisted(quoted.trim().to_owned()),
        }
    }

    /// A single declaration: the official name, or `Some(None)` for one that the form does not offer.
    fn one(&self, phrase: &str) -> Option<Option<Declaration>> {
        let phrase = match LEADING.iter().find_map(|lead| phrase.strip_prefix(lead)) {
            Some(rest) if !rest.trim().is_empty() && self.known(rest.trim()) => rest.trim(),
            _ => phrase,
        };
        let offered = |words: &dyn Fn(&str) -> bool| {
            let choice = self.offered.iter().find(|choice| choice.names.iter().any(|name| words(name)));
            choice.map(|choice| Declaration::Declared(choice.official.to_owned()))
        };
        if let Some(found) = offered(&|name| name == phrase) {
            return Some(Some(found));
        }
        if let Some(usual) = USUAL.iter().find(|usual| usual.contains(&phrase)) {
            return Some(offered(&|name| usual.contains(&name)));
        }
        if prefers_silence(phrase) {
            return Some(offered(&|name| prefers_silence(name) || USUAL[5].contains(&name)));
        }
        UNUSUAL.contains(&phrase).then_some(None)
    }

    fn known(&self, phrase: &str) -> bool {
        let offered = self.offered.iter().any(|choice| choice.names.iter().any(|name| name == phrase));
        offered
            || USUAL.iter().any(|usual| usual.contains(&phrase))
            || UNUSUAL.contains(&phrase)
            || prefers_silence(phrase)
    }
}

impl Declares for Declarations<'_> {
    fn whole(&self, text: &str) -> bool {
        self.read(text).is_some()
    }

    fn ending(&self, text: &str) -> Option<usize> {
        if self.offered.is_empty() {
            return None;
        }
        let mut starts: Vec<usize> = Vec::with_capacity(6);
        let mut end = text.trim_end().len();
        for _ in 0..6 {
            let Some(start) = text.get(..end)?.rfind(char::is_whitespace) else { break };
            let start = start + text.get(start..)?.chars().next().map_or(1, char::len_utf8);
            starts.push(start);
            end = text.get(..start)?.trim_end().len();
        }
        // The longest declaration wins: "transgender male" is not "male".
        for (words, &start) in starts.iter().enumerate().rev() {
            let phrase = normal(text.get(start..)?);
            let several_words = words > 0 || phrase.contains(' ');
            let known = ENDING.contains(&phrase.as_str()) || several_words && self.known(&phrase);
            let before = text.get(..start)?.split_whitespace().next_back().unwrap_or("");
            if known && !HOLDING.contains(&bare(before).as_str()) && !before.ends_with(['/', '-']) {
                return Some(start);
            }
        }
        None
    }
}

/// "Prefer not to say" in its English forms.
fn prefers_silence(phrase: &str) -> bool {
    let verb = ["prefer ", "prefers ", "preferred ", "i prefer ", "would prefer ", "chose ", "chooses "];
    let rest = verb.iter().find_map(|verb| phrase.strip_prefix(verb)).and_then(|rest| rest.strip_prefix("not to "));
    rest.is_some_and(|rest| {
        ["answer", "say", "disclose", "state", "declare", "specify", "respond", "share", "tell", "reply"]
            .contains(&rest.split(' ').next().unwrap_or(""))
    })
}

/// Whether a cell holds a title, which is no declaration.
fn is_title(text: &str) -> bool {
    matches!(bare(text).as_str(), "mr" | "ms" | "mrs" | "miss" | "mx" | "madam" | "sr" | "sra" | "mme" | "dr" | "prof")
}

/// Small letters, one blank for dashes and white space, no punctuation at the ends. Accents stay: Malé is a town.
fn normal(text: &str) -> String {
    let mut normal = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_invisible(*c)).flat_map(char::to_lowercase) {
        if c.is_ascii_lowercase() {
            normal.push(c);
        } else if c.is_whitespace() || is_dash(c) || matches!(c, '_' | ':' | '：') {
            if !normal.is_empty() && !normal.ends_with([' ', '/']) {
                normal.push(' ');
            }
        } else {
            if c == '/' {
                normal.truncate(normal.trim_end().len());
            }
            normal.push(match c {
                '’' => '\'',
                _ => c,
            });
        }
    }
    normal.trim_matches(|c: char| c.is_whitespace() || ".,;:()[]{}（）*\"'“”/".contains(c)).to_owned()
}
