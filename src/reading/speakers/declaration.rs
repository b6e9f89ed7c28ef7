//! Declarations of gender, as speakers make them of themselves.
//!
//! Only words that are set apart as a declaration count. Titles, names and pronouns are no declarations.

use std::borrow::Cow;
use std::fmt;

use strsim::osa_distance;

use crate::characters::{is_dash, is_invisible};
use crate::lower_case::lower;
use crate::reading::names::declared::{
    ENDING, FEMALE, FIRST, GENDER_VARIANT, MALE, NO_ANSWER, NONE_MADE, SEVERAL, SPEAKING, TRANSGENDER_FEMALE,
    TRANSGENDER_MALE, UNUSUAL,
};
use crate::reading::names::{
    Declares, Folded, Kinds, Sorts, Table, bare, half_width, is_nobody, is_note, is_placeholder, without_lead,
};
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
    "she declared ",
    "he declared ",
    "they declared ",
    "she identifies as ",
    "he identifies as ",
    "they identify as ",
    "i am ",
];

/// Words before which "male" and "female" belong to what went before.
const HOLDING: &[&str] = &[
    "of", "for", "the", "and", "&", "or", "to", "in", "on", "at", "a", "an", "all", "from", "by", "with", "de", "la",
    "du", "des", "del", "da", "do", "y", "e", "et", "mr", "ms",
];

/// The usual ways of saying each declaration that forms offer.
const USUAL: [&Table; 6] = [&MALE, &FEMALE, &TRANSGENDER_MALE, &TRANSGENDER_FEMALE, &GENDER_VARIANT, &NO_ANSWER];

/// Reads declarations against those that a form offers.
#[derive(Debug)]
pub(crate) struct Declarations {
    offered: Vec<Offered>,
}

/// A name of a declaration that the form offers.
#[derive(Debug)]
struct Offered {
    official: String,
    name: Folded<'static>,
    kinds: Kinds,
}

/// What a phrase declares.
#[derive(Debug, Clone, Copy)]
enum Found<'a> {
    NotDeclared,
    Declared(&'a str),
    Unlisted,
    Unclear,
}

impl Declarations {
    /// The declarations of a form.
    pub fn of(choices: &[Choice]) -> Self {
        let mut offered = Vec::with_capacity(choices.len());
        for choice in choices {
            for name in core::iter::once(&choice.name).chain(&choice.aliases) {
                let name = normal(name).into_owned();
                offered.push(Offered { official: choice.name.clone(), kinds: Kinds::of(name.raw()), name });
            }
        }
        Declarations { offered }
    }

    /// Whether the form offers any.
    pub fn are_asked(&self) -> bool {
        !self.offered.is_empty()
    }

    /// What `text` declares if the whole of it is a declaration; `None` where it is something else.
    pub fn read(&self, text: &str) -> Option<Declaration> {
        self.find(text).map(|found| match found {
            Found::NotDeclared => Declaration::NotDeclared,
            Found::Declared(official) => Declaration::Declared(official.to_owned()),
            Found::Unlisted => Declaration::Unlisted(text.trim().to_owned()),
            Found::Unclear => Declaration::Unclear(text.trim().to_owned()),
        })
    }

    fn find(&self, text: &str) -> Option<Found<'_>> {
        if self.offered.is_empty() || text.len() > 200 || text.len() > 70 && !text.contains('/') {
            return None;
        }
        let phrase = normal(text);
        let phrase = phrase.raw();
        // Marsh, H.
        let initial = phrase.eq_ignore_ascii_case("h") && text.trim_end().ends_with('.');
        if phrase.is_empty() || initial {
            return None;
        }
        if let Some(found) = self.one(phrase) {
            return Some(found);
        }
        if NONE_MADE.has(phrase) && !phrase.eq_ignore_ascii_case("unknown") {
            return Some(Found::NotDeclared);
        }
        if is_misspelt(phrase) {
            return Some(Found::Unclear);
        }
        if !is_parted(phrase) {
            return None;
        }
        let mut several = 0;
        for part in phrase.split(BETWEEN).flat_map(|part| Alternatives(Some(part))) {
            let part = part.trim();
            if part.is_empty() {
                continue;
            }
            self.one(part)?;
            several += 1;
        }
        (several >= 2).then_some(Found::Unclear)
    }

    /// What a cell for declarations says, in the speaker's own words if need be.
    pub fn cell(&self, text: &str) -> Declaration {
        let quoted = text.trim().trim_matches(['“', '”']);
        let nothing =
            |text: &str| is_nobody(text) || is_placeholder(text) || is_note(text) || NONE_MADE.has(normal(text).raw());
        match self.read(quoted) {
            Some(declaration) => declaration,
            None if self.offered.is_empty() || quoted.is_empty() || nothing(quoted) || is_title(quoted) => {
                Declaration::NotDeclared
            }
            None => Declaration::Unlisted(quoted.trim().to_owned()),
        }
    }

    /// A single declaration, whether the form offers it or not.
    fn one(&self, phrase: &str) -> Option<Found<'_>> {
        self.alone(phrase).or_else(|| {
            let first = phrase.split(' ').next().unwrap_or("");
            if first.is_ascii() && !FIRST.has(first) {
                return None;
            }
            let rest = LEADING.iter().find_map(|lead| without_lead(phrase, lead))?.trim();
            self.alone(rest)
        })
    }

    /// A declaration with nothing before it.
    fn alone(&self, phrase: &str) -> Option<Found<'_>> {
        let offered = |fits: &dyn Fn(&Offered) -> bool| {
            self.offered
                .iter()
                .find(|offered| fits(offered))
                .map_or(Found::Unlisted, |found| Found::Declared(&found.official))
        };
        if let Found::Declared(official) = offered(&|offered| offered.name.is(phrase)) {
            return Some(Found::Declared(official));
        }
        let kinds = Kinds::of(phrase);
        if let Some(usual) = USUAL.iter().find(|usual| kinds.has(usual)) {
            return Some(offered(&|offered| offered.kinds.has(usual)));
        }
        if prefers_silence(phrase) {
            return Some(offered(&|offered| prefers_silence(offered.name.raw()) || offered.kinds.has(&NO_ANSWER)));
        }
        (kinds.has(&UNUSUAL) || is_composed(phrase)).then_some(Found::Unlisted)
    }
}

/// Whether a word is one slip of the pen away from `female`. What was meant is for the speaker to say. Shorter words are
/// one slip away from too many others.
fn is_misspelt(word: &str) -> bool {
    const LETTERS: std::ops::RangeInclusive<usize> = 5..=7;
    LETTERS.contains(&word.len())
        && word.bytes().all(|byte| byte.is_ascii_alphabetic())
        && osa_distance("female", &word.to_ascii_lowercase()) == 1
}

/// What parts declarations, beside ` or `.
const BETWEEN: [char; 6] = ['/', ',', '|', ';', '／', '、'];

/// Whether there may be several declarations in a phrase.
fn is_parted(phrase: &str) -> bool {
    phrase.contains(BETWEEN) || Alternatives(Some(phrase)).nth(1).is_some()
}

/// The parts of a text between ` or `.
struct Alternatives<'a>(Option<&'a str>);

impl<'a> Iterator for Alternatives<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let text = self.0?;
        let at = text.as_bytes().windows(4).position(|window| window.eq_ignore_ascii_case(b" or "));
        self.0 = at.and_then(|at| text.get(at + 4..));
        at.map_or(Some(text), |at| text.get(..at))
    }
}

impl Declares for Declarations {
    fn whole(&self, text: &str) -> bool {
        self.find(text).is_some()
    }

    fn heading(&self, text: &str) -> Option<Sorts> {
        if text.len() > 60 {
            return None;
        }
        let phrase = normal(text);
        let phrase = phrase.raw();
        let words = || phrase.split([' ', '(', ')']).filter(|word| !word.is_empty());
        let sorted = |word: &&str| !SPEAKING.has(word) && !word.chars().all(char::is_numeric);
        let rest: Cow<'_, str> = match words().all(|word| sorted(&word)) && !phrase.contains(['(', ')']) {
            true => Cow::Borrowed(phrase),
            false => Cow::Owned(words().filter(sorted).collect::<Vec<_>>().join(" ")),
        };
        // "Other" stands over groups of all sorts.
        if OTHER.iter().any(|other| other.eq_ignore_ascii_case(&rest)) {
            return None;
        }
        if SEVERAL.has(&rest) {
            return Some(Sorts::AsMany);
        }
        let speaking = || words().any(|word| SPEAKING.has(word));
        self.alone(&rest).map(|_| if speaking() { Sorts::AsMany } else { Sorts::AsOne })
    }

    fn ending(&self, text: &str) -> Option<usize> {
        if self.offered.is_empty() {
            return None;
        }
        let mut found = None;
        let mut end = text.trim_end().len();
        // The longest declaration wins: "transgender male" is not "male".
        for words in 0..6 {
            let Some(start) = text.get(..end)?.rfind(char::is_whitespace) else { break };
            let start = start + text.get(start..)?.chars().next().map_or(1, char::len_utf8);
            let phrase = normal(text.get(start..)?);
            let phrase = phrase.raw();
            let known = ENDING.has(phrase) || (words > 0 || phrase.contains(' ')) && self.alone(phrase).is_some();
            let before = || text.get(..start).unwrap_or("").split_whitespace().next_back().unwrap_or("");
            if known && !bare(before()).among(HOLDING) && !before().ends_with(['/', '-']) {
                found = Some(start);
            }
            end = text.get(..start)?.trim_end().len();
        }
        found
    }
}

/// Declarations that are no headings.
const OTHER: &[&str] = &["other", "otro", "otra", "outro", "outra", "autre", "другое", "其他", "其它"];

/// Whether a phrase puts together words that declare: `queer woman`, `trans non binary person`.
fn is_composed(phrase: &str) -> bool {
    const WHO: &[&str] = &["woman", "man", "person", "female", "male", "femme", "boy", "girl"];
    const HOW: &[&str] = &[
        "queer",
        "trans",
        "transgender",
        "cis",
        "cisgender",
        "non",
        "binary",
        "nonbinary",
        "intersex",
        "genderqueer",
        "genderfluid",
        "agender",
        "gender",
        "fluid",
        "diverse",
        "two",
        "spirit",
        "lesbian",
        "gay",
        "bi",
        "transfeminine",
        "transmasculine",
        "demi",
        "androgynous",
    ];
    let among = |list: &[&str], word: &str| list.iter().any(|known| known.eq_ignore_ascii_case(word));
    let mut words = phrase.split(' ').rev();
    phrase.contains(' ')
        && words.next().is_some_and(|last| among(WHO, last))
        && words.all(|word| among(HOW, word) || among(WHO, word))
}

/// How a wish not to answer begins; few words follow.
const WISHES: &[&str] = &[
    "wishes not to ",
    "wish not to ",
    "does not wish to ",
    "did not wish to ",
    "do not wish to ",
    "does not want to ",
    "would rather not ",
    "rather not ",
    "préfère ne pas ",
    "prefere ne pas ",
    "je préfère ne pas ",
    "ne souhaite pas ",
    "souhaite ne pas ",
    "ne veut pas ",
    "ne désire pas ",
    "prefiere no ",
    "prefiero no ",
    "no desea ",
    "no quiere ",
    "prefere não ",
    "prefere nao ",
    "prefiro não ",
    "não deseja ",
    "не желает ",
    "не хочет ",
    "не хочу ",
    "предпочитает не ",
    "предпочитаю не ",
    "предпочла не ",
    "предпочел не ",
    "предпочёл не ",
    "möchte nicht ",
    "möchte keine ",
    "preferisce non ",
    "предпочитає не ",
    "не бажає ",
    "不愿",
    "不想",
    "不便",
    "不願",
    "يفضل عدم ",
    "تفضل عدم ",
    "أفضل عدم ",
    "افضل عدم ",
    "لا يرغب في ",
    "لا ترغب في ",
];

/// "Prefer not to say", in the forms that the tables do not list.
fn prefers_silence(phrase: &str) -> bool {
    let few = |rest: &str| !rest.is_empty() && rest.len() <= 48 && rest.split(' ').count() <= 3;
    let first = phrase.bytes().next().map(|byte| byte.to_ascii_lowercase());
    let begins = |wish: &&&str| wish.bytes().next() == first;
    if WISHES.iter().filter(begins).any(|wish| without_lead(phrase, wish).is_some_and(few)) {
        return true;
    }
    if !matches!(phrase.as_bytes(), [b'p' | b'P' | b'i' | b'I' | b'w' | b'W' | b'c' | b'C', ..]) {
        return false;
    }
    let verb = ["prefer ", "prefers ", "preferred ", "i prefer ", "would prefer ", "chose ", "chooses "];
    let rest = verb.iter().find_map(|verb| without_lead(phrase, verb)).and_then(|rest| without_lead(rest, "not to "));
    rest.is_some_and(|rest| {
        let first = rest.split(' ').next().unwrap_or("");
        ["answer", "say", "disclose", "state", "declare", "specify", "respond", "share", "tell", "reply"]
            .iter()
            .any(|known| known.eq_ignore_ascii_case(first))
    })
}

/// Whether a cell holds a title, which is no declaration.
fn is_title(text: &str) -> bool {
    bare(text).among(&["mr", "ms", "mrs", "miss", "mx", "madam", "sr", "sra", "mme", "dr", "prof"])
}

/// One blank for dashes and white space, no punctuation at the ends. Accents stay: Malé is a town.
fn normal(text: &str) -> Folded<'_> {
    let text = text.trim();
    let normal = match is_plain(text) {
        true => Cow::Borrowed(text),
        false => Cow::Owned(slow_normal(text)),
    };
    Folded::new(normal).trimmed(|c| {
        c.is_whitespace()
            || matches!(
                c,
                '.' | ','
                    | ';'
                    | ':'
                    | '('
                    | ')'
                    | '['
                    | ']'
                    | '{'
                    | '}'
                    | '（'
                    | '）'
                    | '*'
                    | '"'
                    | '\''
                    | '“'
                    | '”'
                    | '/'
            )
    })
}

/// Whether nothing in the text needs another spelling, apart from ASCII capitals.
fn is_plain(text: &str) -> bool {
    let mut blank = true;
    text.bytes().all(|byte| {
        let double = std::mem::replace(&mut blank, byte == b' ') && byte == b' ';
        matches!(byte, b' '..=b'~') && !matches!(byte, b'-' | b'_' | b':' | b'/') && !double
    })
}

fn slow_normal(text: &str) -> String {
    let mut normal = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_invisible(*c)).map(half_width).flat_map(lower) {
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
    normal
}
