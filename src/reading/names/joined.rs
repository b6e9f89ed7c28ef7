//! Whether "and" parts two persons or bodies, or stands within the name of one.

use super::entries::{Style, is_new};
use super::look::{
    COMPANIES, Look, Person, Role, Word, is_cjk, is_named, is_placeholder, look, names_after_label, person_before_body,
    without_deed, words,
};
use super::words::{BODY, ENDERS, HEADS, NAMES, PLACES};
use crate::span::Slice;

/// Whether a text goes on with what a body is for: `de la Poste`.
pub(super) fn goes_on_inside(text: &str) -> bool {
    text.split_once(' ')
        .is_some_and(|(first, _)| matches!(first, "de" | "du" | "des" | "del" | "da" | "do" | "das" | "dos"))
}

pub(super) fn starts_with_the(slice: Slice<'_>) -> bool {
    words(slice).next().is_some_and(|word| word.folded.is("the"))
}

/// Whether a person is named with the body behind a word such as "from".
pub(super) fn belongs(slice: Slice<'_>, shouting: bool) -> bool {
    person_before_body(slice, shouting).is_some()
}

/// Those who came with a person and are not named.
const COMPANIONS: &[&str] = &["team", "colleagues", "staff", "others"];

/// What bodies are for, in capitals that name no body.
const TOPICS: &[&str] = &["ict", "icts", "dns", "it", "ai", "tic", "tics", "ti", "ia", "iot", "stem"];

/// What leads from there to where: `TIC du Sahel`.
const OF: &[&str] = &["of", "in", "de", "du", "des", "del", "da", "do", "au", "aux", "en"];

/// Whether "and" between `left` and `right` parts two entries. `bodies` tells that bodies stand in a row before, `of_person`
/// that a person stands before whose affiliation both may be.
pub(super) fn parts(
    left: Slice<'_>,
    right: Slice<'_>,
    style: Style,
    (shouting, bodies, of_person): (bool, bool, bool),
) -> bool {
    let right = names_after_label(right).map_or(right, |at| right.split_at(at).1.trim());
    let (left, right) = (without_deed(left), without_deed(right));
    let (l, r) = (look(left, shouting), look(right, shouting));
    if style == Style::People && is_placeholder(right.text) && !is_placeholder(left.text) {
        return true;
    }
    let full = |look: &Look| look.words >= 2 || look.honorific > 0 && look.words >= 1;
    let named = l.person != Person::No && full(&l) || belongs(left, shouting);
    if named && belongs(right, shouting) {
        return true;
    }
    let cjk = is_cjk(left.text) && is_cjk(right.text);
    // Example GmbH & Co. KG; Ministère des Postes et du Numérique
    let first = right.text.split_whitespace().next().unwrap_or("");
    let inside = matches!(first, "Co." | "Co" | "de" | "du" | "des" | "del" | "da" | "do" | "of" | "for");
    if inside && (l.person != Person::Sure || goes_on_inside(left.text)) {
        return false;
    }
    // Association Femmes et TIC du Sahel
    let topic = |slice: Slice<'_>| words(slice).next().is_some_and(|word| word.folded.among(TOPICS));
    let of = |slice: Slice<'_>| words(slice).nth(1).is_none_or(|word| word.folded.among(OF));
    if l.body && l.words >= 2 && topic(right) && of(right) {
        return false;
    }
    if l.person != Person::No && r.person != Person::No {
        return full(&l) && full(&r) || cjk;
    }
    // …, Norland and Ms. Ana Ruiz
    let addressed = r.honorific > 0 && l.words >= 1;
    // Instituto de Tecnologia e Cidadania do Recife
    let goes_on = says_what_for(left) && r.honorific == 0 && !is_named(right);
    if !goes_on && r.person == Person::Sure && full(&r) && (l.body || l.place || addressed) {
        return true;
    }
    if style == Style::Speakers {
        return false;
    }
    let known = |slice: Slice<'_>, look: &Look| look.words == 1 && words(slice).all(|word| word.is(&NAMES));
    if known(left, &l) && known(right, &r) {
        return true;
    }
    if l.person == Person::Sure && full(&l) {
        let named = Named::of(right, &r, shouting);
        let whole = named.is_whole() || named.strong && named.words >= 2;
        return (r.head || whole) && !COMPANIONS.contains(&right.text);
    }
    if cjk && (l.acronym || l.head && r.body) {
        return r.head;
    }
    let quoted = |slice: Slice<'_>| slice.text.starts_with(['"', '“', '„']) && slice.text.ends_with(['"', '”', '“']);
    if quoted(left) && quoted(right) {
        return true;
    }
    let l = Look { open: l.open || says_what_for(left), ..l };
    !of_person && part_bodies((left, &l), (right, &r), shouting) || part_by_looks((left, &l), (right, &r), bodies)
}

/// Whether a body says at once what it is for: `Ministério das Comunicações`.
fn says_what_for(slice: Slice<'_>) -> bool {
    let mut all = words(slice);
    all.next().is_some_and(|word| word.is(&HEADS))
        && all
            .next()
            .is_some_and(|word| matches!(word.slice.text, "das" | "dos" | "da" | "do" | "des" | "de" | "del" | "du"))
}

/// Whether two bodies stand side by side, going by what either looks like.
fn part_by_looks((left, l): (Slice<'_>, &Look), (right, r): (Slice<'_>, &Look), bodies: bool) -> bool {
    let the = starts_with_the(right);
    let topic = |slice: Slice<'_>| words(slice).next().is_some_and(|word| word.folded.among(TOPICS));
    if l.open && topic(right) {
        return false;
    }
    let stands = l.acronym || l.head && l.words >= 2;
    let ending = words(right).next().is_some_and(|word| word.folded.among(&["society", "union", "labs"]));
    let one = l.words == 1 && words(left).all(|word| word.slice.text.starts_with(char::is_uppercase));
    // Names of bodies, each with a word of its own before the common ones
    let own = |slice: Slice<'_>| words(slice).next().is_some_and(|word| !word.is(&BODY) && is_new(Some(&word)));
    let ends = |slice: Slice<'_>| words(slice).last().is_some_and(|word| word.is(&ENDERS) || word.is(&HEADS));
    let both_end = ends(left) && ends(right) && l.words >= 2 && r.words >= 2;
    if l.body && r.body && both_end && !l.open && !r.open && own(left) && own(right) {
        return true;
    }
    if l.acronym && r.body && r.words >= 2 && own(right) && ends(right) && !ending && !topic(left) {
        return true;
    }
    if l.body && !l.open && l.words >= 3 && own(left) && r.head && !r.open && r.words >= 2 && own(right) {
        return true;
    }
    if bodies && one && (r.head || r.body && the) && (r.words >= 2 || r.acronym) && !r.part_of_body {
        return true;
    }
    if bodies && stands && !l.open && !r.open && r.words >= 2 && (r.body || r.person == Person::Maybe) {
        return true;
    }
    stands && r.body && !ending && (r.acronym || r.head && r.words >= 2) || the && l.body && l.words >= 2 && r.head
}

/// Whether two bodies stand side by side, going by how their names begin and end: what is whole on both sides of "and" is two
/// bodies, `Article 19 and Access Now`; what is not is one that says what it is for, `Science and Technology Network`.
fn part_bodies((left, l): (Slice<'_>, &Look), (right, r): (Slice<'_>, &Look), shouting: bool) -> bool {
    let (one, other) = (Named::of(left, l, shouting), Named::of(right, r, shouting));
    if r.part_of_body || r.role != Role::No || l.role == Role::Only {
        return false;
    }
    if l.open {
        // Association for Progress and Digital Rights Foundation
        return one.begins
            && (other.own || other.begins && other.words >= 2 || other.ends && other.words >= 3 && other.strong);
    }
    one.is_whole() && (other.is_whole() || other.led && r.body && r.words >= 2)
        || one.own && other.ends && other.words >= 2
}

/// Whether a text is the whole name of a body.
pub(super) fn is_whole_body(slice: Slice<'_>, shouting: bool) -> bool {
    let seen = look(slice, shouting);
    seen.body && !seen.part_of_body && seen.role == Role::No && Named::of(slice, &seen, shouting).is_whole()
}

/// How the name of a body begins and ends.
struct Named {
    words: usize,
    /// Whether it is a name by its letters: capitals throughout, a capital inside, a full stop inside, a figure behind.
    own: bool,
    /// Whether a country ends it.
    country: bool,
    /// Whether it begins with a word that makes a body by itself: `Institute …`.
    begins: bool,
    /// Whether it ends with a word that ends names of bodies, a country behind it left out: `… Network Kenya`.
    ends: bool,
    /// Whether that word is none of those that also say what bodies are for: `… Media`, `… Services`.
    strong: bool,
    /// Whether its first word is no common one.
    led: bool,
}

impl Named {
    fn of(slice: Slice<'_>, look: &Look, shouting: bool) -> Self {
        let all: Vec<Word<'_>> = words(slice).take(12).collect();
        let capital = |word: &Word<'_>| word.slice.text.starts_with(char::is_uppercase);
        let country = all.len() > 1 && all.last().is_some_and(|word| word.is(&PLACES));
        let last = all.len().checked_sub(1 + usize::from(country)).and_then(|at| all.get(at));
        let by_letters = |word: &Word<'_>| {
            is_acronym(word)
                || is_camel(word.slice.text)
                || has_stop_inside(word.slice.text)
                || word.folded.among(BRANDS)
        };
        let figure =
            all.len() == 2 && all.last().is_some_and(|word| word.slice.text.bytes().all(|b| b.is_ascii_digit()));
        let named = &all[..all.len() - usize::from(country)];
        Named {
            words: look.words,
            own: figure && all.first().is_some_and(capital)
                || !shouting && !named.is_empty() && named.iter().all(by_letters),
            country: country && look.body,
            begins: all.first().is_some_and(|word| capital(word) && word.is(&HEADS)),
            ends: last.is_some_and(|word| {
                capital(word) && (word.is(&ENDERS) || word.is(&HEADS) || word.folded.among(COMPANIES))
            }),
            strong: last.is_some_and(|word| word.folded.among(STRONG_ENDERS) || word.folded.among(COMPANIES)),
            led: all.first().is_some_and(|word| capital(word) && !word.is(&BODY) && !word.is(&PLACES)),
        }
    }

    /// Whether it is a whole name: by its letters, by its first word, or by its last one behind a word of its own.
    fn is_whole(&self) -> bool {
        let ends = self.ends && self.words >= 2 && (self.led || self.strong && self.words >= 3);
        self.own || ends || self.words >= 2 && (self.begins || self.country)
    }
}

/// Whether a word is an abbreviation in capitals that is no topic.
fn is_acronym(word: &Word<'_>) -> bool {
    let text = word.slice.text.trim_matches(|c: char| !c.is_alphanumeric());
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 2 && text.len() <= 12 && !text.chars().any(char::is_lowercase) && !word.folded.among(TOPICS)
}

/// Whether a full stop stands between letters, as in `NIC.br`.
fn has_stop_inside(word: &str) -> bool {
    word.trim_end_matches('.')
        .split_once('.')
        .is_some_and(|(name, end)| name.len() >= 2 && end.len() >= 2 && end.chars().all(|c| c.is_ascii_lowercase()))
}

/// Companies and projects that many reports name by one word.
const BRANDS: &[&str] = &[
    "facebook",
    "google",
    "microsoft",
    "twitter",
    "mozilla",
    "wikimedia",
    "amazon",
    "netflix",
    "huawei",
    "tencent",
    "alibaba",
    "cisco",
    "ericsson",
    "nokia",
    "vodafone",
    "telefonica",
    "telenor",
    "verizon",
    "ibm",
    "oracle",
    "youtube",
    "whatsapp",
    "tiktok",
    "yandex",
    "kaspersky",
    "cloudflare",
    "akamai",
    "verisign",
    "diplo",
];

/// Words that end names of bodies and never say what a body is for.
const STRONG_ENDERS: &[&str] = &[
    "academy",
    "agency",
    "alliance",
    "association",
    "authority",
    "board",
    "bureau",
    "center",
    "centre",
    "chamber",
    "chapter",
    "club",
    "coalition",
    "collective",
    "commission",
    "committee",
    "company",
    "consortium",
    "cooperative",
    "corporation",
    "council",
    "federation",
    "foundation",
    "forum",
    "fund",
    "gmbh",
    "group",
    "hub",
    "inc",
    "initiative",
    "institute",
    "institution",
    "lab",
    "labs",
    "league",
    "limited",
    "llc",
    "ltd",
    "movement",
    "network",
    "ngo",
    "observatory",
    "organisation",
    "organization",
    "partnership",
    "platform",
    "project",
    "society",
    "stiftung",
    "team",
    "trust",
    "union",
    "university",
    "ventures",
];

/// Whether a capital stands behind a small letter, or small letters behind three capitals, as in names of bodies: `AfriYouth`,
/// `KICTANet`.
fn is_camel(word: &str) -> bool {
    let mut pairs = word.chars().zip(word.chars().skip(1));
    let capitals = || word.chars().take_while(|c| c.is_uppercase()).take(3).count();
    word.starts_with(char::is_uppercase)
        && (pairs.any(|(one, next)| one.is_lowercase() && next.is_uppercase())
            || capitals() == 3 && word.contains(char::is_lowercase))
}
