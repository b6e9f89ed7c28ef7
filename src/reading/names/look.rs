//! What a piece of a line looks like: a person, a body, a role, a place, a remark.
//!
//! Looks are evidence, no certainty; a piece that could be a person as well as a body says so.

use super::contact::is_reached_at;
use super::fold::Folded;
use super::table::{Kinds, Table};
use super::words::{
    BODY, ENDERS, GROUPS, HEADS, HONORIFICS, JOINTS, LABEL_WORDS, LABELS, NAMES, NOBODY, NOTES, PARTICLES,
    PARTS_OF_BODIES, PLACEHOLDERS, PLACES, REGIONS, ROLE_WORDS, ROLES, SUFFIXES,
};
use crate::characters::{is_bullet, is_dash, is_ideograph_or_kana, is_invisible};
use crate::lower_case::lower;
use crate::span::Slice;

/// How much speaks for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Person {
    No,
    Maybe,
    Sure,
}

/// Whether a piece says what somebody is or does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    No,
    /// Nothing else: "Deputy Director".
    Only,
    /// Among other words: "Director of Policy", "Example Labs researcher".
    Among,
}

/// What a piece looks like.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    /// Words, those of the honorific left out.
    pub words: usize,
    /// How much speaks for a person.
    pub person: Person,
    /// Whether something speaks for a body.
    pub body: bool,
    /// Whether it can be a body by itself, not only go on with one.
    pub head: bool,
    /// Whether the words can go on after a comma: "Ministry of Trade".
    pub open: bool,
    /// Whether it is a part of a larger body: "Faculty of Law".
    pub part_of_body: bool,
    /// Whether it is an abbreviation in capitals.
    pub acronym: bool,
    /// Bytes of the honorific at the beginning, with the blank behind it.
    pub honorific: usize,
    /// Whether it says what somebody does.
    pub role: Role,
    /// Whether it is a country or a large town.
    pub place: bool,
    /// Whether it is a group of countries.
    pub region: bool,
    /// Whether it is a degree or another suffix of a name.
    pub suffix: bool,
}

/// A word of a piece.
pub(crate) struct Word<'a> {
    /// As written.
    pub slice: Slice<'a>,
    /// Folded, without punctuation at its ends.
    pub folded: Folded<'a>,
    /// The tables that hold it.
    kinds: Kinds,
    /// The tables that hold it without its full stops: `ph.d.` is `phd`.
    plain: Kinds,
    /// The tables that hold it or one of its parts between hyphens and middle dots.
    parts: Kinds,
    /// Whether it, or each of its parts, says what somebody is or does.
    role: bool,
}

impl<'a> Word<'a> {
    fn of(slice: Slice<'a>) -> Self {
        let folded = bare(slice.text);
        let text = folded.raw();
        // L'Institut
        let elided = matches!(text.as_bytes(), [b'l' | b'L' | b'd' | b'D', b'\'', ..]);
        let kinds = Kinds::of(if elided { &text[2..] } else { text });
        // La Secretaría, but la secretaria
        let kinds =
            if folded.is("secretaria") && slice.text.contains(['í', 'Í']) { kinds.without(&ROLES) } else { kinds };
        let mut word = Word { slice, kinds, plain: kinds, parts: kinds, role: kinds.has(&ROLES), folded };
        if word.folded.raw().bytes().any(|b| matches!(b, b'-' | b'.' | b'/' | b'&') || !b.is_ascii()) {
            word.look_inside();
        }
        word
    }

    /// What the parts of a compound say.
    fn look_inside(&mut self) {
        const BETWEEN: [char; 6] = ['-', '·', '•', '/', '・', '‧'];
        let text = self.folded.raw();
        if text.contains('.') {
            self.plain = Kinds::of(&text.replace('.', ""));
        }
        if text.contains(BETWEEN) || text.starts_with(['و', 'ا']) {
            for part in text.split(BETWEEN) {
                let part = part.strip_prefix("وال").or_else(|| part.strip_prefix("ال")).unwrap_or(part);
                self.parts = self.parts.and(Kinds::of(part));
            }
        }
        let one = |part: &str| ROLES.has(part) || part.contains('-') && part.split('-').all(|part| ROLES.has(part));
        self.role = self.role || text.contains(['/', '&', '-']) && text.split(['/', '&']).all(one);
    }

    /// Whether the word is in `table`.
    pub fn is(&self, table: &Table) -> bool {
        self.kinds.has(table)
    }

    /// Whether the word without its full stops is in `table`.
    pub fn is_plainly(&self, table: &Table) -> bool {
        self.plain.has(table)
    }

    /// Whether it begins with a French article without its vowel: `l'internet`.
    pub fn is_elided(&self) -> bool {
        matches!(self.folded.raw().as_bytes(), [b'l' | b'L' | b'd' | b'D', b'\'', _, ..])
    }

    fn first(&self) -> Option<char> {
        self.slice.text.chars().find(|c| c.is_alphanumeric())
    }

    fn is_initial(&self) -> bool {
        if let [first, second, ..] = self.slice.text.as_bytes()
            && first.is_ascii_alphanumeric()
            && second.is_ascii_alphanumeric()
        {
            return false;
        }
        let mut letters = self.slice.text.split(['.', '-', '\u{2019}']).filter(|part| !part.is_empty());
        let one = |part: &str| {
            let mut chars = part.chars().filter(|c| !is_invisible(*c));
            chars.next().is_some_and(|c| c.is_uppercase()) && chars.next().is_none()
        };
        letters.clone().next().is_some() && letters.all(one)
    }

    fn is_acronym(&self) -> bool {
        let text = self.slice.text;
        text.len() <= 12
            && !text.bytes().any(|b| b.is_ascii_lowercase())
            && text.chars().filter(|c| c.is_uppercase()).count() >= 2
            && !text.chars().any(char::is_lowercase)
            && !self.is_initial()
            && !self.is_plainly(&SUFFIXES)
            && !self.is(&REGIONS)
    }

    fn is_joint(&self) -> bool {
        self.is(&JOINTS) && (self.folded.is("the") || self.slice.text.chars().all(|c| !c.is_uppercase()))
    }

    fn is_body(&self) -> bool {
        self.parts.has(&BODY)
    }

    /// Whether the word is a label, with or without "co-" before it.
    fn is_label(&self) -> bool {
        is_label_word(self.folded.raw())
    }

    /// Whether the word, or a part of it, is a name.
    pub fn is_name(&self) -> bool {
        self.parts.has(&NAMES)
    }
}

/// The words of a piece. `Ms.Ana` is two.
pub(crate) fn words(piece: Slice<'_>) -> impl Iterator<Item = Word<'_>> {
    Words(piece)
}

/// What of a piece is still to be parted into words.
struct Words<'a>(Slice<'a>);

impl<'a> Iterator for Words<'a> {
    type Item = Word<'a>;

    fn next(&mut self) -> Option<Word<'a>> {
        let text = self.0.text.trim_start();
        let begin = self.0.text.len() - text.len();
        let end = end_of_word(text);
        let word = text.get(..end).filter(|word| !word.is_empty())?;
        let end = begin + glued_address(word).unwrap_or(end);
        let (word, rest) = (self.0.cut(begin..end), self.0.cut(end..self.0.text.len()));
        self.0 = rest;
        let mut word = Word::of(word);
        if word.kinds.has(&BODY)
            && rest.text.trim().is_empty()
            && begin > 0
            && word.slice.text.contains(char::is_lowercase)
            && word.folded.among(FAMILIES_LIKE_BODIES)
        {
            (word.kinds, word.plain, word.parts) = Default::default();
        }
        Some(word)
    }
}

/// Family names that name a body where they do not end a name: `Sékou Camara` and `Câmara Municipal`,
/// `Pedro Sá` and `Norland Telecom SA`.
const FAMILIES_LIKE_BODIES: &[&str] = &["camara", "sa"];

/// Where the first white space stands in a text, or its end.
fn end_of_word(text: &str) -> usize {
    match text.bytes().position(|byte| matches!(byte, b' ' | b'\t'..=b'\r' | 0x80..)) {
        Some(at) if text.as_bytes()[at] >= 0x80 => text.find(char::is_whitespace).unwrap_or(text.len()),
        Some(at) => at,
        None => text.len(),
    }
}

/// Where the name begins in a word that begins with a form of address and its full stop: `Ms.Ana`.
fn glued_address(word: &str) -> Option<usize> {
    let stop = word.bytes().take(8).position(|byte| byte == b'.')?;
    let mut name = word.get(stop + 1..)?.chars();
    let named = name.next().is_some_and(char::is_uppercase) && name.next().is_some_and(char::is_lowercase);
    (named && stop >= 2 && HONORIFICS.has(bare(&word[..stop]).raw())).then_some(stop + 1)
}

/// `text` folded, without punctuation at its ends. What is longer than any word or phrase of the tables is cut.
pub(crate) fn bare(text: &str) -> Folded<'_> {
    if text.len() <= 240 && text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Folded::new(text.into());
    }
    let end = (0..=text.len().min(240)).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let text = text.get(..end).unwrap_or(text).trim();
    Folded::of(text).trimmed(is_edge)
}

/// What may stand at the ends of a word and is no part of it.
fn is_edge(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '!' | '"' | '“' | '”' | '„' | '«' | '»' | '*' | '_' | '\'') || c.is_whitespace()
}

/// Whether a line is written in capitals throughout, so that capitals mean nothing.
pub(crate) fn is_shouting(line: &str) -> bool {
    let (mut upper, mut lower) = (0, 0);
    for c in line.chars() {
        upper += usize::from(c.is_uppercase());
        lower += usize::from(c.is_lowercase());
    }
    let runs = |piece: &str| piece.split_whitespace().nth(1).is_some();
    upper > 6 && lower * 10 < upper && line.split([',', ';', '/', '&', '|', '\t']).any(runs)
}

/// No place or region has a longer name, in bytes.
const LONGEST_PLACE: usize = 80;

/// Looks at a piece; `shouting` when the line around it is in capitals throughout.
pub(crate) fn look(piece: Slice<'_>, shouting: bool) -> Look {
    let mut all: Vec<Word<'_>> = Vec::with_capacity(8);
    all.extend(words(piece));
    let whole = if piece.text.len() <= LONGEST_PLACE { Kinds::of(bare(piece.text).raw()) } else { Kinds::default() };
    let honorifics = honorifics(&all);
    let rest = all.get(honorifics..).unwrap_or_default();
    // Minister of Trade
    let office = honorifics > 0 && rest.first().is_some_and(|word| word.is_joint() || word.folded.among(CONNECTING));
    let role = if office { Role::Among } else { role(&all, honorifics) };
    let honorifics = if role == Role::No { honorifics } else { 0 };
    let honorific = match (honorifics, rest.first()) {
        (0, _) => 0,
        (_, Some(next)) => next.slice.start - piece.start,
        (_, None) => piece.text.len(),
    };
    let rest = if honorifics == 0 { &all[..] } else { rest };
    let cjk = is_cjk(piece.text);
    let acronyms = !shouting && rest.iter().any(Word::is_acronym);
    let digits = rest.iter().any(|word| word.folded.raw().bytes().any(|b| b.is_ascii_digit()));
    let dotted = rest.iter().any(|word| is_domain(word.folded.raw()));
    let lone_acronym =
        rest.len() == 1 && rest.iter().all(|word| word.is_acronym() && word.slice.text.chars().count() <= 8);
    // The Anh Nguyen
    let named_the = rest.len() <= 4
        && matches!(rest, [the, name, ..] if the.folded.is("the") && name.is_name())
        && rest.iter().skip(1).all(|word| word.is_name() && !word.is_body());
    let joints = rest.iter().skip(usize::from(named_the)).any(Word::is_joint);
    let known_first = rest.first().is_some_and(|word| word.is_name() && !word.is_body());
    let named = rest.iter().any(|word| word.is_body() && !(known_first && rest.len() <= 3 && word.is_name()));
    let surname_in_capitals = !shouting
        && honorifics == 0
        && !lone_acronym
        && !named
        && !joints
        && matches!(rest.len(), 2..=4)
        && rest.iter().any(|word| !word.is_acronym())
        && rest.iter().any(|word| word.is_name() && (!word.is_acronym() || word.slice.text.len() >= 3));
    // MODISE Tsholofelo: two words, one of them in capitals and too long for most abbreviations.
    let family_in_capitals = !shouting
        && !named
        && !joints
        && rest.len() == 2
        && rest.iter().filter(|word| word.is_acronym() && is_long_in_capitals(word.slice.text)).count() == 1
        && rest.iter().all(|word| word.first().is_some_and(char::is_uppercase) && !word.is(&PLACES));
    let surname_in_capitals = surname_in_capitals || family_in_capitals && honorifics == 0;
    // Регистратор «Север»
    let named_in_quotes = piece.text.starts_with('«') || piece.text.contains(" «");
    let quoted = !known_first && named_in_quotes && piece.text.ends_with('»');
    let body = if cjk {
        is_cjk_body(piece.text)
    } else {
        let acronym_speaks = acronyms && honorifics == 0 && !surname_in_capitals;
        let words_speak = if honorifics > 0 { joints && named || rest.len() > 6 } else { named || joints };
        let written = honorifics == 0
            && (rest.iter().any(|word| is_written_together(word.slice.text))
                || is_of_country(rest)
                || is_company(rest));
        let vietnamese = honorifics == 0 && is_vietnamese_body(piece.text);
        words_speak
            || acronym_speaks
            || lone_acronym && !shouting
            || digits
            || dotted
            || quoted
            || vietnamese
            || written
    };
    let place = whole.has(&PLACES);
    let region = whole.has(&REGIONS);
    let suffix = !rest.is_empty() && rest.iter().all(|word| word.is_plainly(&SUFFIXES));
    let other = body || place || region || role != Role::No || rest.is_empty() || suffix && honorifics == 0;
    let person = if other {
        Person::No
    } else if cjk {
        cjk_person(piece.text)
    } else {
        // An office before words is an address only if they are a name: Minister Ana Ruiz, but Chief Evangelist.
        let offices = all.iter().take(honorifics).all(|word| word.is(&ROLES) && !word.slice.text.ends_with('.'));
        latin_person(rest, honorifics > 0 && !offices)
    };
    Look {
        words: rest.len(),
        person,
        body,
        head: body && (acronyms || rest.iter().any(|word| word.parts.has(&HEADS)) || cjk || dotted || quoted),
        open: joints,
        // Faculty of ICT, but Youth IGF Bhutan
        part_of_body: rest.first().is_some_and(|word| word.is(&PARTS_OF_BODIES)) && (joints || !acronyms),
        acronym: lone_acronym,
        honorific,
        role,
        place,
        region,
        suffix,
    }
}

/// Whether a capital stands within a word and behind a small letter, as in names of bodies, `NetFreedom`, and not in those of
/// persons, `McDonald`.
fn is_written_together(word: &str) -> bool {
    const PERSONS: [&str; 16] =
        ["Mc", "Mac", "De", "Di", "Da", "Du", "La", "Le", "Van", "Von", "Fitz", "Ben", "Abu", "El", "Al", "Ni"];
    if word.is_ascii() && !word.bytes().skip(1).any(|byte| byte.is_ascii_uppercase()) {
        return false;
    }
    let mut pairs = word.char_indices().zip(word.chars().skip(1));
    let inner = pairs.find(|((_, one), next)| one.is_lowercase() && next.is_uppercase());
    word.starts_with(char::is_uppercase)
        && word.len() >= 5
        && inner.is_some_and(|((at, one), _)| !PERSONS.contains(&&word[..at + one.len_utf8()]))
}

/// Forms of companies and associations with full stops.
pub(super) const COMPANIES: &[&str] =
    &["s.a", "s.r.l", "s.l", "s.p.a", "s.a.s", "s.a.r.l", "s.c", "a.c", "b.v", "n.v", "e.v", "s.a. de c.v"];

/// Whether the form of a company ends words of which none is a name: `Telandina S.A.`
fn is_company(words: &[Word<'_>]) -> bool {
    const FORMS: &[&str] = &["s.a", "s.r.l", "s.l", "s.p.a", "s.a.s", "s.a.r.l", "b.v", "n.v"];
    words.len() > 1 && words.last().is_some_and(|last| last.folded.among(FORMS)) && !words.iter().any(Word::is_name)
}

/// Whether a country ends words of which none is a name: `Connect Liberia`.
fn is_of_country(words: &[Word<'_>]) -> bool {
    let Some((last, before)) = words.split_last() else { return false };
    !before.is_empty()
        && last.is(&PLACES)
        && !last.is_name()
        && before
            .iter()
            .all(|word| !word.is_name() && !word.is_initial() && word.first().is_some_and(char::is_uppercase))
}

/// Whether a text begins with a Vietnamese word for a body. Without its marks it would be a name.
fn is_vietnamese_body(text: &str) -> bool {
    const BODIES: [&str; 8] =
        ["đại học", "trường đại học", "trung tâm", "viện ", "hiệp hội", "công ty", "liên minh", "tổng cục"];
    !text.is_ascii()
        && BODIES.iter().any(|body| {
            let mut given = text.chars().flat_map(lower);
            body.chars().all(|wanted| given.next() == Some(wanted))
        })
}

/// Whether a piece is a country, a large town or a group of countries.
pub(crate) fn is_place_or_region(piece: &str) -> bool {
    let whole = if piece.len() <= LONGEST_PLACE { Kinds::of(bare(piece).raw()) } else { Kinds::default() };
    whole.has(&PLACES) || whole.has(&REGIONS)
}

/// Whether a text says what somebody is or does, and nothing else.
pub(crate) fn is_only_office(text: &str) -> bool {
    look(Slice::whole(text), false).role == Role::Only
}

/// Whether a text says what somebody is or does, with what the office is for.
pub(crate) fn is_office(text: &str) -> bool {
    let seen = look(Slice::whole(text), false);
    seen.role == Role::Only || seen.role == Role::Among && !seen.head && !text.contains(',')
}

/// Whether capitals are more likely a family name than an abbreviation: six of them, or four with vowels in their places.
pub(crate) fn is_long_in_capitals(word: &str) -> bool {
    let vowel = |c: char| "AEIOUY".contains(c) || !c.is_ascii();
    let count = word.chars().count();
    let mut pairs = word.chars().zip(word.chars().skip(1));
    count >= 6
        || (4..6).contains(&count)
            && word.chars().any(vowel)
            && pairs.all(|(one, other)| one.is_alphabetic() && other.is_alphabetic() && vowel(one) != vowel(other))
}

/// How many words at the beginning are honorifics.
fn honorifics(words: &[Word<'_>]) -> usize {
    let mut at = 0;
    while let Some(word) = words.get(at) {
        if let Some(next) = words.get(at + 1)
            && next.slice.text.len() < 30
            && word.folded.among(LEADING_HONORIFICS)
            && HONORIFICS.has(&format!("{} {}", word.folded.raw(), next.folded.raw()))
        {
            at += 2;
            continue;
        }
        let dotted = word.slice.text.contains('.');
        let excellency = dotted
            && word.folded.raw().replace('.', "").eq_ignore_ascii_case("he")
            && word.slice.text.matches('.').count() == 2;
        let given = word.folded.among(GIVEN_AS_WELL) && words.len() < at + 3;
        let known = word.is_plainly(&HONORIFICS) && (dotted || !word.folded.among(NEED_FULL_STOP)) && !given;
        if !(known || excellency) || at >= 6 {
            break;
        }
        at += 1;
    }
    at
}

/// First words of honorifics of two words.
const LEADING_HONORIFICS: &[&str] = &["tan", "his", "her", "the", "rt", "associate", "assistant", "emeritus", "سعاده"];

/// Honorifics that are given names as well: before one word they are the name.
const GIVEN_AS_WELL: &[&str] = &["don", "dom", "ato"];

/// Honorifics that are names as well, or common words, unless a full stop shortens them.
const NEED_FULL_STOP: &[&str] = &[
    "adv", "arch", "arq", "assoc", "barr", "bro", "col", "drs", "econ", "eng", "fr", "gen", "hab", "habil", "hc",
    "hon", "hr", "ing", "ir", "kum", "lic", "mag", "maj", "mw", "pr", "rep", "sem", "sen", "tun", "ا", "د", "م",
];

fn role(words: &[Word<'_>], honorifics: usize) -> Role {
    let is_role = |word: &Word<'_>| word.role;
    let side = |word: &Word<'_>| word.role || word.is(&ROLE_WORDS) || word.folded.raw().is_empty();
    if words.is_empty() || words.len() > 40 {
        return Role::No;
    }
    // Policy Lead South Asia
    for count in 1..=3.min(words.len() - 1) {
        let (front, region) = words.split_at(words.len() - count);
        if !front.last().is_some_and(is_role) {
            continue;
        }
        let region: Vec<&str> = region.iter().map(|word| word.folded.raw()).collect();
        if REGIONS.has(&region.join(" ")) {
            return role(front, honorifics.min(front.len()));
        }
    }
    if words.iter().all(side) && words.iter().any(is_role) {
        let alone = words.len() == honorifics && !words.iter().all(is_role);
        return if alone { Role::No } else { Role::Only };
    }
    let connects = |word: &Word<'_>| word.is_joint() && !word.folded.is("the") || word.folded.among(CONNECTING);
    if let Some(joint) = words.iter().skip(1).position(connects)
        && words[..=joint].iter().all(side)
        && words[..=joint].iter().any(is_role)
        && !words[joint].folded.among(&["mission", "delegation"])
    {
        return Role::Among;
    }
    // Office of the Chief Secretary
    let office = words.len() > 2 && words[0].is(&BODY) && words[1].is_joint();
    let last_is_role = words.last().is_some_and(is_role) && words.len() >= 2 && !office;
    let first_is_name = words.first().is_some_and(Word::is_name) || honorifics > 0;
    if last_is_role && !first_is_name { Role::Among } else { Role::No }
}

/// Words that lead from a role to what it is for.
const CONNECTING: &[&str] =
    &["of", "at", "for", "in", "de", "der", "du", "des", "del", "da", "do", "with", "to", "on", "@"];

fn latin_person(words: &[Word<'_>], addressed: bool) -> Person {
    if words.len() > 6 || words.iter().any(|word| word.first().is_none() && !word.folded.raw().is_empty()) {
        return Person::No;
    }
    // Fatou Ba, but Ana BA and Ana Ph.D.
    let family = |word: &Word<'_>| {
        words.len() == 2 && word.slice.text.bytes().skip(1).all(|b| !b.is_ascii_uppercase() && b != b'.')
    };
    let core: Vec<&Word<'_>> = words.iter().filter(|word| !word.is_plainly(&SUFFIXES) || family(word)).collect();
    let initials = core.iter().filter(|word| word.is_initial()).count();
    let known = |index: usize| core.get(index).is_some_and(|word| word.is_name());
    // Bodies have "de" as well, and "e" joins what they are for: Barreau de Norlande, Economia e Gestão.
    let joined = core.len() == 3 && ["y", "e", "i", "dan", "ve", "og", "och", "oraz"].contains(&core[1].slice.text);
    let particle = core.len() >= 3
        && core[1..core.len() - 1].iter().any(|word| word.is(&PARTICLES))
        && !(core.len() == 3 && core[1].folded.among(&["de", "du", "des"]));
    let hyphened =
        |word: &&Word<'_>| matches!(word.folded.raw().as_bytes(), [b'a' | b'A' | b'e' | b'E', b'l' | b'L', b'-', ..]);
    if addressed
        || core.len() >= 2
            && !joined
            && (initials > 0 || known(0) || known(1) || known(core.len() - 1) || particle || core.iter().any(hyphened))
    {
        return Person::Sure;
    }
    let middle_dot = core.len() == 1 && core[0].folded.raw().contains('·') && known(0);
    match core.len() {
        _ if middle_dot => Person::Sure,
        2..=5 if !joined => Person::Maybe,
        _ => Person::No,
    }
}

/// Whether a word of a piece is a name or an initial, and none behind the first is a short abbreviation.
pub(crate) fn is_named(piece: Slice<'_>) -> bool {
    let short = |word: Word<'_>| word.is_acronym() && word.slice.text.len() <= 3;
    words(piece).any(|word| word.is(&NAMES) || word.is_initial()) && !words(piece).skip(1).any(short)
}

/// Whether a piece is written in ideographs, kana or hangul.
pub(crate) fn is_cjk(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(|c| is_ideograph_or_kana(c) || is_hangul(c))
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7a3}')
}

const CJK_BODIES: &[&str] = &[
    "协会",
    "協会",
    "协會",
    "学会",
    "學會",
    "大学",
    "大學",
    "公司",
    "中心",
    "研究",
    "组织",
    "組織",
    "基金",
    "政府",
    "联盟",
    "聯盟",
    "办公室",
    "集团",
    "委员会",
    "委員會",
    "学院",
    "银行",
    "联合国",
    "总局",
    "互联网",
    "网络",
    "代表",
    "省",
    "機構",
    "机构",
    "理事会",
    "대학",
    "협회",
    "재단",
    "연구",
    "진흥원",
    "기구",
    "センター",
    "電信",
    "电信",
    "通信",
    "科技",
    "移动",
    "电力",
    "出版社",
    "实验室",
    "图书馆",
    "智库",
    "论坛",
    "商会",
    "工会",
    "통신",
    "위원회",
    "센터",
    "학교",
    "포럼",
    "財団",
    "株式会社",
];

fn is_cjk_body(text: &str) -> bool {
    let letters = text.chars().filter(|c| is_ideograph_or_kana(*c)).count();
    let last = text.trim_end().chars().next_back();
    let ends = letters >= 3 && last.is_some_and(|c| "院部局署厅处會会省".contains(c));
    let long = letters > 5 && !text.contains(['·', '・', '‧', '•', ' ']);
    ends || long || CJK_BODIES.iter().any(|body| text.contains(body))
}

/// Family names that begin most Chinese, Japanese and Korean names.
const CJK_FAMILIES: &str = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蔡潘田董袁于余\
    叶葉蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严武莫孔汤齐\
    佐鈴山木村井渡小松김이박최정강조윤장임";

fn cjk_person(text: &str) -> Person {
    let name = without_cjk_honorific(text);
    let letters = name.chars().filter(|c| is_ideograph_or_kana(*c) || is_hangul(*c)).count();
    let others = name.chars().any(|c| c.is_alphanumeric() && !is_ideograph_or_kana(c) && !is_hangul(c));
    let dotted = name.contains(['·', '・', '‧', '•']);
    if others || letters < 2 || letters > 5 && !dotted {
        return Person::No;
    }
    let family = name.trim_start().chars().next().is_some_and(|c| CJK_FAMILIES.contains(c));
    if family && letters <= 4 || dotted || name.len() < text.trim().len() { Person::Sure } else { Person::Maybe }
}

/// Family names of Japan, which white space parts from given names where they are short.
const JAPANESE_FAMILIES: &str = "佐鈴山木村井渡小松";

/// Whether white space parts names in ideographs or hangul, each with its family name.
pub(crate) fn are_cjk_names(piece: Slice<'_>) -> bool {
    let is_name = |word: &str| {
        let short = word.chars().take(3).count() < 3;
        let part = short && word.chars().next().is_some_and(|c| JAPANESE_FAMILIES.contains(c));
        cjk_person(word) == Person::Sure && !part && without_cjk_honorific(word).len() == word.len()
    };
    let mut names = piece.text.split_whitespace().take(20);
    piece.text.contains(char::is_whitespace) && names.all(is_name)
}

/// Whether "y" joins two words with a capital: `Ortega y Gasset`.
pub(crate) fn is_double_family(slice: Slice<'_>) -> bool {
    let mut all = slice.text.split_whitespace();
    let capital = |word: Option<&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
    capital(all.next()) && matches!(all.next(), Some("y" | "i" | "e")) && capital(all.next()) && all.next().is_none()
}

const CJK_HONORIFICS: &[&str] = &[
    "先生",
    "女士",
    "小姐",
    "博士",
    "教授",
    "院士",
    "主任",
    "院长",
    "主席",
    "部长",
    "司长",
    "局长",
    "处长",
    "秘书长",
    "氏",
    "さん",
    "様",
    "씨",
    "박사",
    "교수",
];

/// A name in ideographs or hangul without the honorific behind it.
pub(crate) fn without_cjk_honorific(text: &str) -> &str {
    let text = text.trim_end();
    let suffix = CJK_HONORIFICS.iter().find(|suffix| text.ends_with(**suffix) && text.chars().count() <= 8);
    match suffix.and_then(|suffix| text.strip_suffix(suffix)) {
        Some(name) if name.chars().filter(|c| c.is_alphabetic()).count() >= 1 => name.trim_end(),
        _ => text,
    }
}

fn is_domain(word: &str) -> bool {
    word.rsplit_once('.').is_some_and(|(name, end)| {
        name.len() > 2
            && ["org", "com", "net", "io", "int", "asia", "eu", "info"]
                .iter()
                .any(|known| known.eq_ignore_ascii_case(end))
    })
}

/// Where a body begins in a line without commas, such as `Given Surname Example Foundation`: the bytes within the piece
/// where the name ends and where the body begins.
pub(crate) fn body_after_name(piece: Slice<'_>, shouting: bool) -> Option<(usize, usize)> {
    let words: Vec<Word<'_>> = words(piece).take(40).collect();
    let skip = honorifics(&words);
    let name = words.get(skip..)?;
    if is_cjk(piece.text) {
        let second = name.get(1)?;
        let first = name.first()?;
        return (cjk_person(first.slice.text) != Person::No && is_cjk_body(second.slice.text))
            .then(|| (second.slice.start - piece.start, second.slice.start - piece.start));
    }
    let name_like = |word: &Word<'_>| {
        word.first().is_some_and(char::is_alphabetic) && !word.is_body() && !word.is_joint() && !word.is_acronym()
    };
    let family_first = name.first().is_some_and(Word::is_acronym) && name.get(1).is_some_and(Word::is_name);
    if !(family_first || name.first().is_some_and(name_like))
        || !name
            .get(1)
            .is_some_and(|word| name_like(word) || word.is_acronym() && !shouting && word.slice.text.len() > 5)
    {
        return None;
    }
    let mut least = 2;
    // A particle, or an initial before the last name, takes the name further.
    while name.get(least - 1).is_some_and(|word| word.is(&PARTICLES) || word.is_initial()) {
        least += 1;
    }
    while name.get(least).is_some_and(|word| word.is_plainly(&SUFFIXES)) {
        least += 1;
    }
    let short = |word: &Word<'_>| !shouting && word.is_acronym() && word.slice.text.chars().count() <= 6;
    let works = |word: &Word<'_>| word.is(&ROLES) && !word.is_name();
    let found = name.iter().skip(least).position(|word| {
        word.is_body()
            || is_written_together(word.slice.text)
            || short(word)
            || word.is_joint()
            || works(word)
            || word.folded.among(STANDING_FOR)
    })? + least;
    let word = name.get(found)?;
    let at = |index: usize| name.get(index).map(|word| word.slice.start - piece.start);
    let third = || found == least + 1 && name.get(least).is_some_and(name_like);
    if (found == least || third()) && word.folded.among(BELONGING) {
        let article = name.get(found + 1).is_some_and(|word| word.folded.is("the")) && name.len() > found + 2;
        return Some((at(found)?, at(found + 1 + usize::from(article))?));
    }
    // Given Surname on behalf of Example Labs
    let led = body_after_lead(piece.cut(at(found)?..piece.text.len()));
    if found == least && led > 0 {
        return Some((at(found)?, at(found)? + led));
    }
    let start = if word.is_joint() && !word.folded.is("the") {
        // The joint stands inside the body's name: what is before it is not known.
        (found > least + 1).then_some(found - 1)?
    } else if word.is(&ENDERS) && found > least {
        found - 1
    } else if word.is(&ENDERS) && name.len() == found + 1 {
        return None;
    } else {
        // Given Surname Riverside Youth Forum
        let own = found > least && !word.is(&HEADS) && !name.get(found - 1).is_some_and(Word::is_name);
        found - usize::from(own)
    };
    // Given Surname Kenya Open Institute
    let of_place = start > least && name.get(start - 1).is_some_and(|word| word.is(&PLACES));
    let start = start - usize::from(of_place);
    // Given Surname Foundation & Example Trust: the body bears the person's name.
    let joined = name.get(found + 1).is_some_and(|next| next.folded.among(&["&", "and", "und", "y", "et"]));
    if found == least && word.is(&ENDERS) && joined {
        return None;
    }
    Some((at(start)?, at(start)?))
}

/// Words that lead to a body for which somebody speaks.
const STANDING_FOR: &[&str] = &["representing", "representando", "representant"];

/// The like in several words.
const ON_BEHALF: &[&str] = &[
    "on behalf of",
    "speaking for",
    "representing",
    "in representation of",
    "au nom de",
    "au nom du",
    "en representation de",
    "en representacion de",
    "en nombre de",
    "representando a",
    "representando",
    "em nome de",
    "em representacao de",
    "representant",
];

/// How many bytes at the beginning lead to the body for which somebody speaks: `on behalf of the`.
pub(crate) fn body_after_lead(piece: Slice<'_>) -> usize {
    // None of them begins with another letter.
    if !matches!(
        piece.text.as_bytes(),
        [b'a' | b'e' | b'i' | b'o' | b'r' | b's' | b'A' | b'E' | b'I' | b'O' | b'R' | b'S', ..]
    ) {
        return 0;
    }
    let mut found = 0;
    let mut ends = piece.text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
    let Some(mut end) = ends.next() else { return 0 };
    if !words(piece).next().is_some_and(|word| word.folded.among(LEADS)) {
        return 0;
    }
    for _ in 0..3 {
        if bare(&piece.text[..end]).among(ON_BEHALF) {
            found = end;
        }
        match ends.next() {
            Some(next) => end = next,
            None => break,
        }
    }
    let rest = piece.text.get(found..).unwrap_or("");
    let article = ["the ", "la ", "le "].iter().find(|article| without_lead(rest.trim_start(), article).is_some());
    if found == 0 {
        0
    } else {
        found + rest.len() - rest.trim_start().len() + article.map_or(0, |article| article.len())
    }
}

/// The first words of those.
const LEADS: &[&str] = &["on", "speaking", "representing", "in", "au", "en", "representando", "em", "representant"];

/// Words that lead from a person to a body.
const BELONGING: &[&str] = &["from", "of", "at", "with", "for", "@"];

/// Where the name begins behind a role that stands before it without a comma, such as `Deputy Minister Given Surname`.
pub(crate) fn name_after_role(piece: Slice<'_>) -> Option<usize> {
    let words: Vec<Word<'_>> = words(piece).take(12).collect();
    let leading = words.iter().take_while(|w| w.is(&ROLES) || w.is(&ROLE_WORDS) || w.is_plainly(&HONORIFICS)).count();
    let rest = words.get(leading..)?;
    let first = rest.first()?;
    let works = words.iter().take(leading).any(|word| word.is(&ROLES));
    (works && rest.len() >= 2 && latin_person(rest, false) == Person::Sure && !rest.iter().any(Word::is_body))
        .then(|| first.slice.start - piece.start)
}

/// Whether the piece says that the answer is still to come.
pub(crate) fn is_placeholder(piece: &str) -> bool {
    if piece.len() > 120 {
        return false;
    }
    let whole = bare(piece);
    if whole.raw().is_empty() {
        let marks = piece.trim();
        return marks.starts_with(['…', '?', '_']) || marks.starts_with("..");
    }
    let inner = whole.raw().trim_matches(|c: char| "()[]{}<>?? ".contains(c) || c == '…');
    if inner.is_empty() {
        return whole.raw().contains(['?', '…', '_']);
    }
    PLACEHOLDERS.has(inner)
        || inner.chars().all(|c| "_xX?…. ".contains(c))
        || inner.len() < 80 && hints_at_later(inner.as_bytes()) && is_to_come(&inner.to_ascii_lowercase())
}

/// Whether a text is a gap of the form in brackets: `[Moderator's name]`.
pub(crate) fn is_to_fill_in(text: &str) -> bool {
    let pairs = [('[', ']'), ('<', '>'), ('{', '}'), ('［', '］')];
    let inner = pairs.iter().find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close));
    let Some(inner) = inner.filter(|inner| inner.len() <= 60 && !inner.contains(['[', ']', '<', '>'])) else {
        return false;
    };
    let gap = |word: Word<'_>| word.folded.among(GAPS) || word.is(&PLACEHOLDERS);
    words(Slice::whole(inner)).any(gap)
        && words(Slice::whole(inner)).all(|word| !word.is(&NAMES))
        && !is_placeholder(inner)
}

/// Words for what is to be filled in.
const GAPS: &[&str] = &[
    "name",
    "names",
    "nom",
    "noms",
    "nombre",
    "nombres",
    "nome",
    "nomes",
    "insert",
    "enter",
    "affiliation",
    "speaker",
    "moderator",
    "rapporteur",
    "organizer",
    "organiser",
    "имя",
    "фио",
    "姓名",
    "名字",
    "الاسم",
    "اسم",
];

/// Whether `tb`, `confirm`, `assign` or `to be ` stands in a text: a quick look before a thorough one.
fn hints_at_later(text: &[u8]) -> bool {
    let at = |from: usize, word: &[u8]| text.get(from..from + word.len()).is_some_and(|t| t.eq_ignore_ascii_case(word));
    text.iter().enumerate().any(|(from, byte)| match byte {
        b't' | b'T' => at(from, b"tb") || at(from, b"to be "),
        b'c' | b'C' => at(from, b"confirm"),
        b'a' | b'A' => at(from, b"assign"),
        _ => false,
    })
}

/// Whether a folded text in small letters leaves something open.
fn is_to_come(inner: &str) -> bool {
    let at_end = |phrase: &&str| {
        let before = inner.strip_suffix(*phrase);
        let after = inner.strip_prefix(*phrase);
        // Two words that nobody knows are a name.
        let unknown = |word: &str| word.len() > 2 && Kinds::of(word).is_empty();
        if before.is_some_and(|rest| {
            rest.trim_end().split(' ').count() >= 2
                && rest.trim_end_matches(['&', ' ', ',']).split(' ').filter(|word| *word != "and").all(unknown)
        }) {
            return false;
        }
        before.is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
            || after.is_some_and(|rest| rest.starts_with(' '))
    };
    let later = inner.contains("be confirmed") || inner.contains("be announced");
    (later || TO_COME.iter().any(at_end)) && !inner.split(' ').any(|word| word != "will" && NAMES.has(word))
}

/// What leaves a whole piece open when it begins or ends it.
const TO_COME: &[&str] = &[
    "tbc",
    "tba",
    "tbd",
    "to be confirmed",
    "to be announced",
    "to be determined",
    "to be assigned",
    "to be added",
    "to be provided",
    "to be completed",
    "will be added",
    "to follow",
    "to be appointed",
    "to be identified",
    "to be decided",
    "to be nominated",
    "not assigned yet",
    "not yet assigned",
    "not confirmed yet",
    "not yet confirmed",
    "por confirmar",
    "a confirmar",
    "a confirmer",
];

/// Whether the piece says that there is nobody to name.
pub(crate) fn is_nobody(piece: &str) -> bool {
    if piece.len() > 160 {
        return false;
    }
    let whole = bare(piece);
    let inner = whole.raw().trim_matches(['(', ')', '[', ']']);
    let before_bracket = inner.split('(').next().unwrap_or("").trim();
    let goes_on =
        piece.split_once([';', '.']).is_some_and(|(_, rest)| rest.trim_start().starts_with(char::is_uppercase));
    !goes_on && ["there were no ", "there was no "].iter().any(|lead| without_lead(whole.raw(), lead).is_some())
        || NOBODY.has(before_bracket)
        || take_turns(before_bracket)
        || refers_elsewhere(piece)
        || is_denied(piece)
        || inner.is_empty() && !piece.trim().is_empty() && piece.trim().chars().all(is_dash)
}

/// `Please see the website for the list of speakers`: the names stand elsewhere.
fn refers_elsewhere(piece: &str) -> bool {
    if !piece.trim_start().starts_with(['p', 'P', 's', 'S', 'r', 'R', 'a', 'A', 'v', 'V']) {
        return false;
    }
    const LEADS: &[&str] = &[
        "please see ",
        "see the ",
        "please refer to ",
        "refer to ",
        "as listed ",
        "as per the ",
        "as in the ",
        "voir ",
        "vease ",
    ];
    let whole = Folded::of(piece.trim());
    let capitals = piece.split_whitespace().skip(1).filter(|word| word.starts_with(char::is_uppercase)).count();
    capitals <= 2 && LEADS.iter().any(|lead| without_lead(whole.raw(), lead).is_some())
}

/// `The organizers in turn`, `organisers themselves`: a part of the session without a name.
fn take_turns(text: &str) -> bool {
    const ARTICLES: &[&str] = &["the ", "les ", "los ", "las ", "os ", "as ", "all "];
    const TURNS: &[&str] = &[
        " in turn",
        " in turns",
        " by turns",
        " themselves",
        " a tour de role",
        " eux-memes",
        " por turnos",
        " mismos",
    ];
    let text = ARTICLES.iter().find_map(|article| without_lead(text, article)).unwrap_or(text);
    let part = TURNS.iter().find_map(|turn| {
        let (part, end) = text.split_at_checked(text.len().checked_sub(turn.len())?)?;
        end.eq_ignore_ascii_case(turn).then_some(part)
    });
    part.is_some_and(|part| LABELS.has(part.trim_end_matches(',')))
}

/// What denies that somebody had a part in the session, before the word for that part.
const DENYING: &[&str] =
    &["no", "without", "aucun", "aucune", "pas", "sans", "sin", "sem", "nenhum", "nenhuma", "ninguna"];

/// What denies in the middle of a sentence.
const WITHOUT: &[&str] = &[
    "without", "no", "not", "sans", "pas", "sin", "sem", "nao", "ningun", "nenhum", "aucun", "kein", "keine", "keinen",
    "не",
];

/// Who did not do what the sentence goes on with.
const DENIED: &[&str] = &["nobody", "nadie", "ninguem", "никто"];

/// `No speakers: a town hall`, `Sin relator`, `Nobody took notes`, `Open discussion, no set speakers`. What follows the
/// denial names nobody.
fn is_denied(piece: &str) -> bool {
    let capitals = piece.split_whitespace().skip(1).filter(|word| word.starts_with(char::is_uppercase)).count();
    if capitals >= 2 {
        return false;
    }
    let (first, rest) = piece.split_at(piece.find([',', ';', ':', '(', '–', '—']).unwrap_or(piece.len()));
    let first = bare(first);
    let clause = first.raw();
    let (lead, behind) = clause.split_once(' ').unwrap_or((clause, ""));
    let among = |list: &[&str], word: &str| list.iter().any(|known| known.eq_ignore_ascii_case(word));
    let names_part = |text: &str| text.split(' ').take(4).any(|word| LABELS.has(word));
    // An open discussion without a moderator
    let without = || {
        let starts = core::iter::once(0).chain(clause.match_indices(' ').map(|(at, _)| at + 1));
        let mut rests = starts.filter_map(|at| clause[at..].split_once(' '));
        rests.any(|(word, behind)| among(WITHOUT, word) && names_part(behind))
    };
    // Open discussion with the audience
    let opens = || clause.match_indices(' ').nth(1).is_some_and(|(at, _)| NOBODY.has(&clause[..at]));
    let in_small_letters = || among(DENIED, lead) && !behind.is_empty() || opens() || without();
    let denied = among(DENYING, lead) && names_part(behind)
        // Same as moderator
        || without_lead(clause, "same as ").is_some_and(names_part)
        || NOBODY.has(clause) && rest.trim_start_matches(|c: char| !c.is_alphanumeric()).contains(' ')
        || capitals == 0 && in_small_letters();
    denied && rest.chars().filter(|c| c.is_alphabetic()).all(|c| c.is_lowercase() || c.is_uppercase())
}

/// A folded text without `lead` at its beginning.
pub(crate) fn without_lead<'a>(text: &'a str, lead: &str) -> Option<&'a str> {
    let (front, rest) = text.split_at_checked(lead.len())?;
    front.eq_ignore_ascii_case(lead).then_some(rest)
}

/// Whether the piece is a remark that is neither role nor affiliation.
pub(crate) fn is_note(piece: &str) -> bool {
    if piece.len() > 80 {
        return false;
    }
    let whole = bare(piece);
    let whole = whole.raw();
    NOTES.has(whole)
        || is_part_by_number(whole)
        || whole.split_once(' ').is_some_and(|(lead, rest)| {
            let takes_part = TAKING_PART.iter().any(|word| word.eq_ignore_ascii_case(lead));
            // joining from Norland
            takes_part && (NOTES.has(rest) || without_lead(rest, "from ").is_some())
        })
        || whole.contains([',', '/']) && whole.len() < 40 && whole.split([',', '/']).all(|part| NOTES.has(part.trim()))
        || whole.contains('@') && !whole.contains(' ')
        || ASIDES.iter().any(|lead| piece.trim_start().starts_with(lead))
        || is_reached_at(whole)
}

/// How remarks begin that tell what somebody did, in small letters: `He` is a family name too.
const ASIDES: &[&str] = &[
    "he ",
    "she ",
    "they ",
    "who ",
    "will ",
    "to send ",
    "took ",
    "moderated ",
    "handled ",
    "chaired ",
    "looked after ",
    "with input",
    "with contributions",
    "gender was ",
    "genders ",
    "could not ",
    "did not ",
    "was ",
    "were ",
    "joined ",
    "joining ",
    "spoke ",
    "speaking ",
    "due to ",
    "because of ",
    "replaced ",
    "replacing ",
    "in place of ",
    "instead of ",
    "filling in for ",
    "en remplacement ",
    "en reemplazo ",
    "en lugar de ",
    "em substituição ",
];

/// `day 1`, `session 2`: a part of the meeting and its number.
fn is_part_by_number(whole: &str) -> bool {
    let number = |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    whole.split_once(' ').is_some_and(|(part, rest)| {
        number(rest) && PARTS.iter().any(|known| known.eq_ignore_ascii_case(part))
            || number(part) && PARTS.iter().any(|known| known.eq_ignore_ascii_case(rest))
    })
}

/// Parts of a meeting that are numbered.
const PARTS: &[&str] = &[
    "day",
    "session",
    "part",
    "panel",
    "block",
    "segment",
    "round",
    "half",
    "jour",
    "seance",
    "partie",
    "dia",
    "sesion",
    "parte",
    "sessao",
    "bloque",
    "bloco",
    "tag",
    "teil",
    "день",
    "сессия",
    "часть",
    "панель",
    "يوم",
    "اليوم",
    "جلسه",
    "الجلسه",
];

/// Words before a remark on how somebody took part.
const TAKING_PART: &[&str] =
    &["by", "via", "through", "over", "connected", "joined", "joining", "participated", "participating", "speaking"];

/// Whether the piece is a group of stakeholders or another heading that names nobody.
pub(crate) fn is_group(piece: &str) -> bool {
    piece.len() <= 80 && GROUPS.has(bare(piece).raw())
}

/// Whether the piece names a part in the session, as a label does.
pub(crate) fn is_label(piece: &str) -> bool {
    if piece.len() > 120 {
        return false;
    }
    let mut named = false;
    // A label begins with a word of one of the two tables, or with a number.
    let begins = |word: Word<'_>| {
        word.is(&LABELS)
            || word.is(&LABEL_WORDS)
            || word.folded.raw().contains(|c: char| !c.is_alphabetic() || !c.is_ascii())
    };
    if !words(Slice::whole(piece)).next().is_some_and(begins) {
        return false;
    }
    let text = Folded::of(piece.trim());
    let all = text
        .raw()
        .split(|c: char| c.is_whitespace() || "/,&()[]·".contains(c))
        .map(|word| word.trim_matches(|c: char| ".:*_#\"".contains(c) || is_bullet(c) || is_dash(c)))
        .filter(|word| !word.is_empty())
        .all(|word| {
            let kinds = Kinds::of(word);
            let digits = word.ends_with(|c: char| c.is_ascii_digit());
            let is_label = is_label_word(word)
                || digits && LABELS.has(word.trim_end_matches(|c: char| c.is_ascii_digit()))
                || is_cjk_label(word);
            named |= is_label;
            // Moderador (presencial)
            let remark = word.len() > 4 && kinds.has(&NOTES);
            is_label || remark || kinds.has(&LABEL_WORDS) || word.chars().all(|c| c.is_ascii_digit())
        });
    all && named
}

/// Whether a word is a label, with or without "co-" or the Arabic "and" before it.
fn is_label_word(word: &str) -> bool {
    LABELS.has(word) || ["co-", "و"].iter().any(|lead| without_lead(word, lead).is_some_and(|rest| LABELS.has(rest)))
}

/// Whether a word in ideographs is a label behind a remark: 线上主持人.
fn is_cjk_label(word: &str) -> bool {
    let ends = word.char_indices().map(|(at, _)| at).skip(1).take(4);
    is_cjk(word)
        && ends
            .filter_map(|at| word.split_at_checked(at))
            .any(|(remark, label)| (NOTES.has(remark) || LABEL_WORDS.has(remark)) && LABELS.has(label))
}

/// Where the names begin behind a label that a verb follows, not a colon: `The speakers were …`, `Moderated by …`.
pub(crate) fn names_after_label(line: Slice<'_>) -> Option<usize> {
    let (mut named, mut end) = (false, None);
    // Participaron como panelistas …
    let took_part = words(line).next().is_some_and(|word| word.folded.among(TOOK_PART));
    for (at, word) in words(line).take(12).enumerate() {
        let is_label = word.is_label();
        if took_part && (at == 0 || at == 1 && word.folded.is("como")) {
            continue;
        }
        // Moderadora: por confirmar
        let open = || is_placeholder(line.text.get(word.slice.start - line.start..).unwrap_or(""));
        if took_part && is_label || named && word.folded.among(VERBS) && !open() {
            end = Some(word.slice.start - line.start + word.slice.text.len());
        } else if end.is_some() && matches!(word.slice.text, "the" | "la" | "le" | "el") {
            return Some(word.slice.start - line.start + word.slice.text.len());
        } else if !is_label && !word.is(&LABEL_WORDS) {
            return end;
        }
        named |= is_label;
    }
    None
}

/// Verbs that stand before a label: `Participaron como panelistas …`.
const TOOK_PART: &[&str] = &[
    "participo",
    "participaron",
    "intervino",
    "intervinieron",
    "actuo",
    "actuaron",
    "participou",
    "participaram",
    "atuou",
    "atuaram",
];

/// Words that lead from a label to the names.
const VERBS: &[&str] = &["was", "were", "are", "is", "include", "included", "includes", "by", "par", "por"];

/// A person without what they did in the session: `Ana Ruiz was the moderator`.
pub(crate) fn without_deed(slice: Slice<'_>) -> Slice<'_> {
    let (mut from, mut named) = (None, false);
    for (index, word) in words(slice).enumerate().take(24) {
        let deed = word.folded.among(DEEDS);
        let goes_on = deed || word.is_label() || word.is(&LABEL_WORDS) || word.folded.raw().is_empty();
        match from {
            None if deed && index >= 2 => from = Some(word.slice.start - slice.start),
            Some(_) if !goes_on => (from, named) = (None, false),
            _ => {}
        }
        named |= from.is_some() && (word.is_label() || word.folded.among(MODERATED));
    }
    match from {
        Some(at) if named => slice.split_at(at).0.trim(),
        _ => slice,
    }
}

/// Words that lead from a person to what they did.
const DEEDS: &[&str] = &[
    "was",
    "were",
    "is",
    "as",
    "served",
    "acted",
    "will",
    "serves",
    "acts",
    "moderated",
    "chaired",
    "facilitated",
    "moderates",
    "moderate",
    "took",
    "fue",
    "actuo",
    "como",
    "modero",
    "foi",
    "atuou",
    "moderou",
    "comme",
    "etait",
    "был",
    "была",
];

/// Those that say it by themselves.
const MODERATED: &[&str] = &["moderated", "chaired", "facilitated", "moderates", "moderate", "modero", "moderou"];

/// Where the name ends and the body begins in `Given Surname from Example Labs`: two or three words, none of which speaks
/// for a body, and a word that leads to one.
pub(crate) fn person_before_body(slice: Slice<'_>, shouting: bool) -> Option<(usize, usize)> {
    let mut names = 0;
    slice.text.split_whitespace().nth(3)?;
    for word in words(slice).take(6) {
        let rest = || slice.cut(word.slice.start - slice.start..slice.text.len());
        if names >= 2 && (word.folded.among(BELONGING) || body_after_lead(rest()) > 0) {
            let (end, begin) = body_after_name(slice, shouting)?;
            let leads = word.slice.start - slice.start == end && begin > end;
            return leads.then_some((end, begin));
        }
        let capital = word.slice.text.starts_with(char::is_uppercase) || word.is(&PARTICLES);
        if !capital || word.is_body() || word.is(&ROLES) || word.is(&PLACES) {
            return None;
        }
        names += usize::from(!word.is_plainly(&HONORIFICS));
        if names > 3 {
            return None;
        }
    }
    None
}
