//! The type of a session.

use std::borrow::Cow;
use std::fmt;

use super::Context;
use super::choice::names::{Form, Gap, Name, Names, Word, same_but_for_marks, slips, without_label, words};
use super::choice::{Absent, Naming, absent, cut, parting};
use super::names::without_markup;
use crate::host::Host;
use crate::span::{Slice, Span};

/// The type of a session as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionType {
    /// The official name of the type, where one is named and only one.
    pub name: Option<String>,
    /// How the type was named.
    pub naming: Naming,
    /// The types that are named, where there are several.
    pub rivals: Vec<String>,
    /// The official names of the formats that are named beside it.
    pub formats: Vec<String>,
    /// The number of the session: 136 in `WS #136`.
    pub number: Option<String>,
    /// Set where the answer says that there is none.
    pub absent: Option<Absent>,
    /// The words that name the type; the whole answer where they name none.
    pub text: String,
    /// Where they stand.
    pub span: Span,
    /// What must part another name in their place from a letter or digit that follows at once: a space for `OF14`.
    pub parting: &'static str,
}

/// The most words of an answer that are looked at: a type is named at the start or not at all.
const LONGEST: usize = 48;
/// A name of one word shorter than this is found only at the start of a phrase, where it cannot be part of a sentence.
const SHORT_NAME: usize = 6;
/// What follows one of these explains the type that stands before: `DC Session on Workshops`.
const EXPLAINS: &[&str] = &[
    "on",
    "about",
    "for",
    "of",
    "in",
    "at",
    "by",
    "with",
    "regarding",
    "concerning",
    "titled",
    "entitled",
    "toward",
    "from",
    "sur",
    "pour",
    "du",
    "des",
    "sobre",
    "acerca",
    "para",
    "de",
    "über",
    "zu",
    "о",
    "об",
    "по",
    "关于",
];
/// Words between two types of which both are named.
const JOINS: &[&str] = &["and", "or", "et", "ou", "y", "o", "e", "und", "oder", "и", "или", "plus", "cum"];
/// Words that stand around a type without meaning.
const FILLERS: &[&str] = &["the", "a", "an", "session", "type", "proposal", "no", "nr", "n", "number", "num", "id"];

/// Reads the type of a session, with the format, the number and the title that people write beside it.
pub fn read(cx: &Context<'_>, text: &str) -> SessionType {
    let plain = without_markup(text);
    let mut reading = of_plain(cx, &plain);
    if let Cow::Owned(_) = plain {
        reading.text = reading.span.of(text).to_owned();
    }
    reading
}

fn of_plain(cx: &Context<'_>, text: &str) -> SessionType {
    let field = cx.field;
    let answer = without_label(Slice::whole(text), &field.label, &field.other_labels);
    let none = SessionType {
        name: None,
        naming: Naming::Unknown,
        rivals: Vec::new(),
        formats: Vec::new(),
        number: None,
        absent: None,
        text: answer.text.to_owned(),
        span: answer.span(),
        parting: "",
    };
    if let Some(choice) = field.options.iter().find(|choice| choice.name == answer.text) {
        return SessionType { name: Some(choice.name.clone()), naming: Naming::Official, ..none };
    }
    if let Some(absent) = absent::read(answer.text, &field.label) {
        return SessionType { absent: Some(absent), ..none };
    }
    let phrase = Phrase::new(cx, answer);
    let (types, formats) = (cx.names.options(cx), cx.names.formats(cx));
    let mut found = phrase.matches(types, formats);
    let mut naming = Naming::Unofficial;
    let slipped = phrase.misspelt(types, formats, &found);
    if let Some(slip) = slipped.iter().find(|m| !m.format) {
        naming = slip.naming;
    }
    // A misspelt name may hold what looked like an abbreviation: "NRIs Colaborative Session".
    found.retain(|m| !slipped.iter().any(|slip| m.from < slip.to && slip.from < m.to));
    found.extend(slipped);
    let mut formats_named: Vec<String> = Vec::new();
    for m in found.iter().filter(|m| m.format) {
        let name = formats.official(m.option);
        if !formats_named.iter().any(|known| known == name) {
            formats_named.push(name.to_owned());
        }
    }
    let named = phrase.weigh(found.iter().filter(|m| !m.format).cloned().collect());
    let none = SessionType { formats: formats_named, ..none };
    let (Some(first), Some(last)) = (named.first(), named.last()) else { return none };
    if named.iter().any(|m| m.option != first.option) {
        let mut rivals: Vec<String> = Vec::new();
        for m in &named {
            let name = types.official(m.option);
            if !rivals.iter().any(|known| known == name) {
                rivals.push(name.to_owned());
            }
        }
        let slice = cut(answer, &phrase.words[first.from..last.to]);
        return SessionType {
            naming: Naming::Ambiguous,
            rivals,
            text: slice.text.to_owned(),
            span: slice.span(),
            ..none
        };
    }
    let name = types.official(first.option);
    let official =
        named.iter().find(|m| same_but_for_marks(cut(answer, &phrase.words[m.from..m.to]).text, name, cx.host));
    let end = official.map_or_else(|| phrase.end_of(first, &named, name, cx.host), |m| m.to);
    let slice = cut(answer, &phrase.words[official.unwrap_or(first).from..end]);
    let parting = parting(answer, slice.span().end);
    if !parting.is_empty() {
        // Another type may have run on into this one: parted, it would be one of two.
        let (_, behind) = answer.split_at(slice.span().end - answer.start);
        let next = Phrase::new(cx, behind);
        let types_behind: Vec<Match> = next.matches(types, formats).into_iter().filter(|m| !m.format).collect();
        if let Some(other) = next.weigh(types_behind).iter().find(|m| m.option != first.option) {
            let rivals = vec![name.to_owned(), types.official(other.option).to_owned()];
            let all = slice.span().cover(cut(behind, &next.words[other.from..other.to]).span());
            return SessionType { naming: Naming::Ambiguous, rivals, text: all.of(text).to_owned(), span: all, ..none };
        }
    }
    SessionType {
        name: Some(name.to_owned()),
        naming: if official.is_some() { Naming::Official } else { naming },
        number: named.iter().find_map(|m| phrase.number_behind(m.to)),
        text: slice.text.to_owned(),
        span: slice.span(),
        parting,
        ..none
    }
}

/// A name found in an answer: words `from..to`.
#[derive(Debug, Clone)]
struct Match {
    from: usize,
    to: usize,
    option: usize,
    format: bool,
    naming: Naming,
}

/// Whether a name of one word is too short to be found within a sentence.
fn is_short(name: &Name) -> bool {
    name.length < SHORT_NAME
}

/// An answer as words, and what is known of each place between them.
struct Phrase<'a> {
    answer: Slice<'a>,
    words: Vec<Word>,
    fillers: Vec<String>,
}

impl<'a> Phrase<'a> {
    fn new(cx: &Context<'_>, answer: Slice<'a>) -> Self {
        let mut fillers: Vec<String> = FILLERS.iter().map(|word| (*word).to_owned()).collect();
        let question = cx.field.label.split('(').next().unwrap_or_default();
        let meeting = cx.template.meeting.as_ref().map_or("", |meeting| meeting.name.as_str());
        for text in [question, meeting] {
            let named = words(Slice::whole(text), LONGEST, cx.host);
            fillers.extend(named.into_iter().filter(|word| !word.is_number()).map(|word| word.fold));
        }
        Phrase { answer, words: words(answer, LONGEST, cx.host), fillers }
    }

    fn is_filler(&self, word: &Word) -> bool {
        let is_year = word.is_number() && word.fold.len() == 4 && word.fold.starts_with(['1', '2']);
        is_year || self.fillers.contains(&word.fold)
    }

    /// Whether the words before `at`, back to a comma or a stronger mark, mean nothing.
    fn at_head(&self, at: usize) -> bool {
        let mut at = at;
        while at > 0 && self.words[at].gap < Gap::Comma {
            at -= 1;
            if !self.is_filler(&self.words[at]) {
                return false;
            }
        }
        true
    }

    /// Whether the words from `at` on, up to a comma or a stronger mark, mean nothing; a number means nothing either.
    fn at_tail(&self, at: usize) -> bool {
        let rest = self.words.iter().skip(at).take_while(|word| word.gap < Gap::Comma);
        rest.into_iter().all(|word| self.is_filler(word) || word.is_number())
    }

    fn is_whole(&self, from: usize, to: usize) -> bool {
        self.at_head(from) && self.at_tail(to)
    }

    /// The number behind a type: `#136`, `No. 14`.
    fn number_behind(&self, to: usize) -> Option<String> {
        let mut rest = self.words.iter().skip(to).take_while(|word| word.gap < Gap::Break);
        let word = rest.find(|word| word.is_number() || !FILLERS.contains(&word.fold.as_str()))?;
        let is_year = word.fold.len() == 4 && word.fold.starts_with("20");
        (word.is_number() && !is_year).then(|| word.fold.clone())
    }

    /// The longest names from left to right.
    fn matches<'n>(&self, types: &'n Names, formats: &'n Names) -> Vec<Match> {
        let candidates = || {
            let of = |names: &'n Names, format| names.all.iter().map(move |name| (name, format));
            of(types, false).chain(of(formats, true))
        };
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.words.len() {
            let joined = found.last().is_some_and(|before: &Match| self.is_joined(before.to, at));
            let fits = candidates().filter(|(name, format)| self.fits(name, *format, at, joined));
            match fits.max_by_key(|(name, format)| (name.words.len(), !*format)) {
                Some((name, format)) => {
                    let to = at + name.words.len();
                    found.push(Match { from: at, to, option: name.option, format, naming: Naming::Unofficial });
                    at = to;
                }
                None => at += 1,
            }
        }
        found
    }

    /// Whether nothing but "and" or "or" stands between two places.
    fn is_joined(&self, from: usize, to: usize) -> bool {
        match self.words.get(from..to) {
            Some([]) => self.words.get(to).is_some_and(|word| word.gap == Gap::And),
            Some([word]) => JOINS.contains(&word.fold.as_str()),
            _ => false,
        }
    }

    /// Whether the answer is two words with "and" between, of which the first ends at `to`.
    fn is_pair(&self, to: usize) -> bool {
        self.words.len() <= 3
            && [to, to + 1].iter().any(|next| *next + 1 == self.words.len() && self.is_joined(to, *next))
    }

    /// Whether an abbreviation in small letters is set apart from what follows: `ws (panel)`, `bpf on tides`. One that is
    /// a word of the language needs a mark.
    fn is_set_apart(&self, at: usize, to: usize, is_word: bool) -> bool {
        let starts = self.words[..at].iter().all(|word| self.is_filler(word));
        let follows = |next: &Word| {
            let known = [EXPLAINS, JOINS].iter().any(|list| list.contains(&next.fold.as_str()));
            next.gap >= Gap::Break || !is_word && (known || next.gap >= Gap::And)
        };
        starts && self.words.get(to).is_some_and(follows)
    }

    fn fits(&self, name: &Name, format: bool, at: usize, joined: bool) -> bool {
        let Some(here) = self.words.get(at..at + name.words.len()) else { return false };
        let same = here.iter().zip(&name.words).all(|(a, b)| a.fold == b.fold);
        let together = here.iter().skip(1).all(|word| word.gap < Gap::Colon);
        if !same || !together || here.is_empty() {
            return false;
        }
        let to = at + name.words.len();
        let whole = self.is_whole(at, to);
        let numbered = self.number_behind(to).is_some();
        match name.form {
            Form::Abbreviation => {
                let written = cut(self.answer, here).text;
                let letters = written.chars().filter(|c| c.is_alphanumeric()).count();
                let is_word = EXPLAINS.contains(&self.words[at].fold.as_str()) && !written.contains('.');
                let capitals = written.trim_end_matches('s').chars().all(|c| !c.is_lowercase());
                let shouted = self.answer.text.chars().all(|c| !c.is_alphabetic() || c.is_uppercase());
                let set_apart = self.words[at].gap != Gap::Comma;
                match (capitals, set_apart && self.at_head(at)) {
                    (true, true) => joined || whole || numbered || !shouted || self.is_pair(to),
                    (true, false) => joined || numbered || letters > 2 && !shouted && set_apart,
                    (false, _) if joined => !is_word,
                    (false, head) => {
                        let alone = || whole && at_start_and_end(self, at, to);
                        head && (numbered || alone() || self.is_set_apart(at, to, is_word))
                    }
                }
            }
            Form::Clipped if name.words.len() == 1 => whole || numbered && self.at_head(at),
            Form::Clipped => self.at_head(at) || self.at_tail(to),
            Form::Full if format => true,
            Form::Full if name.words.len() > 1 || !is_short(name) => true,
            Form::Full => self.at_head(at),
        }
    }

    /// Names that come near enough to words which no other name covers.
    fn misspelt(&self, types: &Names, formats: &Names, taken: &[Match]) -> Vec<Match> {
        // Where a type is named already, only a longer name that holds it can be meant.
        let mut types_taken = taken.iter().filter(|m| !m.format);
        let known = types_taken.next();
        if types_taken.next().is_some() {
            return Vec::new();
        }
        let free = |from: usize, to: usize| {
            let taken_by_format = taken.iter().any(|m| m.format && from < m.to && m.from < to);
            let longer = |m: &Match| from <= m.from && m.to <= to && to - from > m.to - m.from;
            !taken_by_format && known.is_none_or(longer)
        };
        let mut best: (usize, Vec<Match>) = (usize::MAX, Vec::new());
        for (names, format) in [(types, false), (formats, true)] {
            for name in &names.all {
                let clipped = name.form != Form::Full;
                let length = name.words.len();
                let short = length == 1 && is_short(name);
                for from in 0..self.words.len().min(LONGEST / 2) {
                    // Words may have been joined or parted: "Openforum", "Work shop".
                    for to in from + length.saturating_sub(2).max(1)..=from + length + 1 {
                        if to > self.words.len() || !free(from, to) || (clipped || short) && !self.is_whole(from, to) {
                            continue;
                        }
                        let here = &self.words[from..to];
                        let ends_empty =
                            here.first().is_some_and(|word| word.empty) || here.last().is_some_and(|word| word.empty);
                        if ends_empty || here.iter().skip(1).any(|word| word.gap >= Gap::Break) {
                            continue;
                        }
                        let Some(slips) = slips(here, &name.words) else { continue };
                        if slips < best.0 {
                            best = (slips, Vec::new());
                        }
                        let known = |m: &Match| m.option == name.option && m.format == format;
                        if slips == best.0 && !best.1.iter().any(known) {
                            let naming = if slips == 0 { Naming::Unofficial } else { Naming::Misspelt };
                            best.1.push(Match { from, to, option: name.option, format, naming });
                        }
                    }
                }
            }
        }
        crate::order::sort(&mut best.1, |a, b| (a.from, a.to, a.option) < (b.from, b.to, b.option));
        best.1
    }

    /// Where the words end that an official name takes the place of: `Day 0 pre-event`, `Collaborative session of NRIs` and
    /// `Lightning talk session` name one type with more words than its name has.
    fn end_of(&self, m: &Match, named: &[Match], name: &str, host: &Host) -> usize {
        let mut to = m.to;
        for next in named.iter().filter(|next| next.from >= m.to && next.option == m.option) {
            let between = self.words.get(to..next.from).unwrap_or_default();
            let near = |word: &Word| word.gap < Gap::Colon;
            if between.iter().all(|word| word.empty && near(word)) && self.words.get(next.from).is_some_and(near) {
                to = next.to;
            }
        }
        let last = words(Slice::whole(name), LONGEST, host).pop();
        let doubled =
            |word: &&Word| word.gap == Gap::Joined && last.as_ref().is_some_and(|last| last.fold == word.fold);
        let ends_so = self.words[..to].last().is_some_and(|word| last.as_ref().is_some_and(|l| l.fold == word.fold));
        if !ends_so && self.words.get(to).as_ref().is_some_and(doubled) { to + 1 } else { to }
    }

    /// The types that are meant, without those that stand in a title or an explanation behind another.
    fn weigh(&self, types: Vec<Match>) -> Vec<Match> {
        let mut meant: Vec<Match> = Vec::new();
        for m in types {
            let in_title = meant.iter().any(|before| {
                let between = || self.words[before.to.min(m.from)..m.from].iter();
                let gap = |least| self.words[before.to.min(m.from)..=m.from].iter().any(|word| word.gap >= least);
                let numbered = self.number_behind(before.to).is_some();
                let explained = !gap(Gap::Break) && between().any(|word| EXPLAINS.contains(&word.fold.as_str()));
                let titled = gap(Gap::Colon) && !gap(Gap::Line) && !self.is_whole(m.from, m.to);
                numbered || explained || titled
            });
            if !in_title || meant.iter().any(|before| before.option == m.option) {
                meant.push(m);
            }
        }
        meant
    }
}

/// Whether nothing but words without meaning stands before and behind `from..to` in the whole answer.
fn at_start_and_end(phrase: &Phrase<'_>, from: usize, to: usize) -> bool {
    let outside = phrase.words[..from].iter().chain(phrase.words.iter().skip(to));
    outside.into_iter().all(|word| phrase.is_filler(word) || word.is_number())
}

impl fmt::Display for SessionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.absent, &self.name) {
            (Some(absent), _) => return f.write_str(absent.as_str()),
            (None, Some(name)) => f.write_str(name)?,
            (None, None) if self.rivals.is_empty() => f.write_str("unknown")?,
            (None, None) => f.write_str(&self.rivals.join(" / "))?,
        }
        if !self.formats.is_empty() {
            write!(f, " ({})", self.formats.join(", "))?;
        }
        Ok(())
    }
}
