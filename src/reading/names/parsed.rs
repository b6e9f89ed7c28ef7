//! What the pieces of one entry say: honorific, name, role, affiliation.

use super::entries::{Entry, Style};
use super::fold::spaced;
use super::look::{
    Look, Person, Role, bare, body_after_lead, body_after_name, is_cjk, is_double_family, is_group, is_label,
    is_long_in_capitals, is_nobody, is_note, is_placeholder, look, name_after_role, person_before_body,
    without_cjk_honorific, words,
};
use super::pieces::{COMPANY_FORMS, Mark, Piece};
use super::table::Kinds;
use super::together::Unasked;
use super::words::{
    BODY, HEADERS_BODY, HEADERS_GENDER, HEADERS_NAME, HEADERS_ROLE, HEADS, NAMES, PARTICLES, PLACES, ROLE_WORDS, ROLES,
    SUFFIXES,
};
use crate::span::{Slice, Span};

/// How declarations of gender are told in a text. A form that offers none has none read.
pub(crate) trait Declares {
    /// Whether the whole of `text` is a declaration, set apart from the rest.
    fn whole(&self, text: &str) -> bool;
    /// Whether `text` sorts those who stand under it by gender.
    fn heading(&self, text: &str) -> Option<Sorts>;
    /// Where a declaration begins that ends `text` without a mark before it, in bytes.
    fn ending(&self, text: &str) -> Option<usize>;
}

/// How a text sorts several people by gender.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sorts {
    /// By words that one person may declare too: `Female`.
    AsOne,
    /// By words for several: `Women`, `Female speakers`.
    AsMany,
}

/// What one entry says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Parsed<'a> {
    /// What stands before the name.
    pub honorific: Option<Slice<'a>>,
    /// The name; none where only a body or a role is named among speakers.
    pub name: Option<Slice<'a>>,
    /// Whether the name is that of a body.
    pub body: bool,
    /// What the person does.
    pub role: Option<Slice<'a>>,
    /// The group of countries.
    pub region: Option<Slice<'a>>,
    /// Whom the person belongs to, as written, and where.
    pub affiliation: Option<(String, Span)>,
    /// Where the text says that there is no affiliation.
    pub no_affiliation: Option<Slice<'a>>,
    /// Declarations of gender, as written.
    pub declared: Vec<Slice<'a>>,
    /// What is still to come.
    pub placeholder: Option<Slice<'a>>,
    /// Whether the whole entry is a placeholder.
    pub all_to_come: bool,
    /// Where the entry stands.
    pub span: Span,
}

/// Reads one entry of `text`.
pub(crate) fn parse<'a>(text: &'a str, entry: &Entry<'a>, style: Style, declares: &dyn Declares) -> Parsed<'a> {
    let whole = Slice::whole(text);
    let mut parsed = Parsed { span: closed(text, entry.span()), ..Parsed::default() };
    let mut pieces = entry.pieces.clone();
    match entry.declared {
        Some(declared) => parsed.declared.push(declared),
        None => take_declarations(&mut pieces, style, declares, &mut parsed),
    }
    pieces.retain(|piece| !piece.slice.is_empty());
    // A form of address in a cell of its own.
    if let [title, second, ..] = &pieces[..]
        && matches!(second.mark, Mark::Tab | Mark::Bar | Mark::Bracket)
        && look(title.slice, false).honorific == title.slice.text.len()
    {
        parsed.honorific = Some(title.slice);
        pieces.remove(0);
        // Capt. (Ret.) Ana Ruiz
        if let [suffix, after, ..] = &pieces[..]
            && suffix.inside
            && after.mark == Mark::After
            && look(suffix.slice, false).suffix
        {
            pieces.remove(0);
        }
    }
    let Some(first) = pieces.first().copied() else { return parsed };
    if is_placeholder(first.slice.text) {
        parsed.placeholder = Some(first.slice);
        parsed.all_to_come = true;
        return parsed;
    }
    drop_headings(&mut pieces);
    part_sentence(&mut pieces);
    let Some(first) = pieces.first().copied() else { return parsed };
    let mut rest: Vec<(Piece<'a>, Look)> = Vec::new();
    let mut goes_on = false;
    drop_fellowships(&mut pieces);
    part_cjk_role(&mut pieces);
    for piece in pieces.iter_mut().skip(1) {
        // Ana Ruiz (online) from Example Labs
        if piece.mark == Mark::After
            && let Some(from) = words(piece.slice).next().filter(|word| word.folded.among(&["from", "of"]))
        {
            *piece = Piece { slice: piece.slice.split_at(from.slice.text.len()).1.trim(), seen: None, ..*piece };
        }
        // …, representing the Example Network
        let preposition = if goes_on { 0 } else { body_after_preposition(piece.slice) };
        let led = body_after_lead(piece.slice).max(preposition);
        if led > 0 {
            *piece = Piece { slice: piece.slice.split_at(led).1.trim(), seen: None, ..*piece };
        }
        if is_placeholder(piece.slice.text) {
            parsed.placeholder.get_or_insert(piece.slice);
        } else if is_nobody(piece.slice.text) || is_unaffiliated(piece.slice.text) {
            parsed.no_affiliation.get_or_insert(piece.slice);
        } else if style == Style::People && Unasked.whole(piece.slice.text) {
            // A form that asks for people asks for no declarations, and theirs are none of their affiliation.
        } else if !is_note(piece.slice.text) {
            let seen = piece.seen.unwrap_or_else(|| look(piece.slice, entry.shouting));
            let address = seen.honorific == piece.slice.text.len() && seen.words == 0;
            if !seen.suffix && !address {
                goes_on |= seen.body;
                rest.push((*piece, seen));
            }
        }
    }
    let head = first.seen.unwrap_or_else(|| look(first.slice, entry.shouting));
    let swapped =
        head.person == Person::No && head.honorific == 0 && (head.body || head.role != Role::No || head.place);
    // Fantsu: Ana Ruiz
    let colon = head.words == 1
        && head.honorific == 0
        && !words(first.slice).any(|word| word.is_name())
        && matches!(&rest[..], [(piece, seen)] if piece.mark == Mark::Colon && seen.person != Person::No && seen.words >= 2);
    let swapped = swapped || colon;
    let named_later = rest.iter().position(|(piece, seen)| {
        if colon {
            return true;
        }
        // Example Labs (Ana Ruiz)
        let alone = piece.inside && rest.len() == 1;
        seen.person == Person::Sure && seen.words >= 2 && piece.mark != Mark::After && (!piece.inside || alone)
    });
    let grouped = style == Style::People
        && head.person != Person::Sure
        && rest.first().is_some_and(|(piece, _)| piece.inside && is_group(piece.slice.text))
        && rest.iter().all(|(piece, _)| piece.inside);
    let family_first = style == Style::People && is_family_in_capitals(&first, &head, &rest, entry.shouting);
    let body = head.body && !family_first && person_before_body(first.slice, entry.shouting).is_none();
    // Example Centre – Mr. Kofi Mensah
    let titled = rest.len() == 1
        && rest.iter().all(|(piece, seen)| {
            matches!(piece.mark, Mark::Dash | Mark::Bar)
                && seen.honorific > 0
                && seen.person == Person::Sure
                && seen.words >= 2
        });
    if style == Style::People
        && (body || grouped)
        && head.honorific == 0
        && !titled
        && !splits_first(first.slice, entry.shouting)
    {
        let span = closed(text, without_remarks(entry));
        parsed.name = Some(without_full_stop(whole.cut(span.start..span.end)));
        parsed.body = true;
        return parsed;
    }
    let name = match named_later {
        Some(at) if swapped && !splits_first(first.slice, entry.shouting) => {
            let (piece, seen) = rest.remove(at);
            rest.insert(0, (first, head));
            take_name(piece.slice, &seen, &mut parsed)
        }
        _ => name_of(whole, first, head, style, entry, &mut rest, &mut parsed),
    };
    let name = name.map(|name| without_short_address(whole.text, without_degree(name), &mut parsed));
    parsed.name = name.map(tidy).filter(|name| name.text.chars().any(char::is_alphanumeric));
    if parsed.name.is_none() && style == Style::People && parsed.honorific.is_none() {
        parsed.name = Some(whole.cut(parsed.span.start..parsed.span.end));
        parsed.body = true;
        return parsed;
    }
    assign(text, rest, &mut parsed);
    // “Ana Ruiz”, “Example Labs”
    if without_quotes(first.slice).text.len() < first.slice.text.len()
        && let Some((affiliation, _)) = &mut parsed.affiliation
    {
        *affiliation = without_quotes(Slice::whole(affiliation)).text.to_owned();
    }
    parsed
}

/// Where the name of a body stands, without what the body did: `Example Labs (lead organizer)`.
fn without_remarks(entry: &Entry<'_>) -> Span {
    let remark = |piece: &&Piece<'_>| {
        (piece.inside || piece.mark == Mark::Dash) && (is_label(piece.slice.text) || is_note(piece.slice.text))
    };
    let kept = entry.pieces.len() - entry.pieces.iter().rev().take_while(remark).count();
    let filled = |piece: &&Piece<'_>| !piece.slice.is_empty();
    entry.pieces[..kept]
        .iter()
        .filter(filled)
        .map(|piece| piece.slice.span())
        .reduce(Span::cover)
        .unwrap_or(entry.span())
}

/// `Ana Ruiz is the Director of Example Labs`: a person and, behind the verb, an office.
fn part_sentence(pieces: &mut Vec<Piece<'_>>) {
    const BEING: &[&str] = &["is", "was", "es", "e", "est", "foi", "fue"];
    let Some(first) = pieces.first().copied() else { return };
    let verb = words(first.slice).enumerate().take(7).find(|(at, word)| *at >= 2 && BEING.contains(&word.slice.text));
    let Some((_, verb)) = verb else { return };
    let (name, rest) = first.slice.split_at(verb.slice.start - first.slice.start);
    let office = without_article(rest.split_at(verb.slice.text.len()).1.trim());
    let article = office
        .text
        .split_once(' ')
        .filter(|(first, _)| matches!(*first, "a" | "an" | "un" | "une" | "una" | "um" | "uma"));
    let office = article.map_or(office, |(article, _)| office.split_at(article.len()).1.trim());
    let (person, seen) = (look(name.trim(), false), look(office, false));
    if person.person != Person::No && seen.role != Role::No {
        pieces[0] = Piece { slice: name.trim(), seen: None, ..first };
        pieces.insert(1, Piece { slice: office, mark: Mark::Comma, inside: false, seen: None });
    }
}

/// `Ana Ruiz, FNCS, PhD, Example Labs`: an abbreviation between a name and a degree is another degree.
fn drop_fellowships(pieces: &mut Vec<Piece<'_>>) {
    if let [_, fellowship, degree, ..] = &pieces[..]
        && look(degree.slice, false).suffix
        && look(fellowship.slice, false).acronym
    {
        pieces.remove(1);
    }
}

/// Whether a piece says that there is no affiliation, or none known.
fn is_unaffiliated(text: &str) -> bool {
    bare(text).among(&[
        "no affiliation",
        "affiliation unknown",
        "unknown affiliation",
        "affiliation not known",
        "affiliation missing",
        "without affiliation",
        "sin afiliacion",
        "sans affiliation",
        "affiliation inconnue",
        "sem afiliacao",
    ])
}

/// `诺兰研究院 研究员`: white space parts a body in ideographs from what somebody does there.
fn part_cjk_role(pieces: &mut Vec<Piece<'_>>) {
    const MOST: usize = 8;
    if pieces.len() > MOST {
        return;
    }
    for at in 1..pieces.len() {
        let piece = pieces[at];
        let parted = piece.slice.text.rfind(char::is_whitespace).filter(|_| is_cjk(piece.slice.text));
        let Some((body, role)) = parted.map(|space| piece.slice.split_at(space)) else { continue };
        if words(role).next().is_some_and(|word| word.is(&ROLES)) && look(body.trim(), false).body {
            pieces[at] = Piece { slice: body.trim(), seen: None, ..piece };
            pieces.insert(at + 1, Piece { slice: role.trim(), mark: Mark::Comma, inside: piece.inside, seen: None });
        }
    }
}

/// How many bytes lead to a body: `from`, `de`.
fn body_after_preposition(slice: Slice<'_>) -> usize {
    const LEADING: &[&str] = &["from", "of", "at", "with", "de", "du", "da", "do", "del", "von", "из", "от", "من"];
    if slice.text.starts_with(char::is_uppercase) {
        return 0;
    }
    let Some(first) = words(slice).next().filter(|word| LEADING.contains(&word.slice.text)) else { return 0 };
    let end = first.slice.text.len();
    let rest = slice.split_at(end).1.trim();
    if look(rest, false).body { without_article(rest).start - slice.start } else { 0 }
}

/// A body without the article before it.
fn without_article(body: Slice<'_>) -> Slice<'_> {
    const ARTICLES: &[&str] = &["the", "la", "le", "el", "los", "las", "les"];
    let Some(first) = words(body).next() else { return body };
    if ARTICLES.contains(&first.slice.text) {
        return body.split_at(first.slice.text.len()).1.trim();
    }
    match ["l'", "l’"].iter().find(|article| body.text.starts_with(**article)) {
        Some(article) => body.split_at(article.len()).1.trim(),
        None => body,
    }
}

/// Takes the declarations out of the pieces.
fn take_declarations<'a>(pieces: &mut Vec<Piece<'a>>, style: Style, declares: &dyn Declares, parsed: &mut Parsed<'a>) {
    if style == Style::People {
        return;
    }
    let many = pieces.iter().filter(|piece| !piece.slice.is_empty()).count() > 1;
    let mut kept = Vec::with_capacity(pieces.len());
    let mut asked = false;
    for (at, piece) in pieces.iter().enumerate() {
        let next = pieces.get(at + 1);
        let answer = asked && !is_nobody(piece.slice.text);
        let follows = |mark| next.is_some_and(|next| next.mark == mark);
        let dashed = follows(Mark::Dash) && next.is_some_and(|next| declares.whole(next.slice.text));
        asked = at > 0 && (follows(Mark::Colon) || dashed) && HEADERS_GENDER.has(bare(piece.slice.text).raw());
        // F – Ana Ruiz
        let leads = follows(Mark::Dash) || follows(Mark::Bar) || follows(Mark::Slash);
        let set_apart = at > 0 || many && (piece.inside || leads || piece.slice.text.chars().count() > 2);
        // Male is the capital of Maldives when it is written without its accent.
        let town = bare(piece.slice.text).is("male") && next.is_some_and(|next| bare(next.slice.text).is("maldives"));
        if asked {
            continue;
        }
        if let Some(rest) = before_question(*piece).filter(|_| follows(Mark::Colon)) {
            asked = true;
            kept.push(rest);
            continue;
        }
        if answer || set_apart && !town && declares.whole(piece.slice.text) {
            // Gender: female. Role: panelist
            let end = piece.slice.text.find(". ").filter(|_| answer).unwrap_or(piece.slice.text.len());
            parsed.declared.push(piece.slice.split_at(end).0);
        } else {
            kept.push(*piece);
        }
    }
    *pieces = kept;
    if parsed.declared.is_empty()
        && let Some(last) = pieces.last_mut()
        && let Some(at) = declares.ending(last.slice.text)
    {
        let (rest, declaration) = last.slice.split_at(at);
        let rest = rest.trim();
        if pieces_allow(rest, last.mark) {
            last.slice = rest;
            last.seen = None;
            parsed.declared.push(declaration.trim());
        }
    }
}

/// The piece before its last sentence, which declares: `Example Labs. Mujer.`, `Example Labs. Mujer. Online`.
pub(super) fn last_sentence<'a>(slice: Slice<'a>, declares: &dyn Declares) -> Option<(Slice<'a>, Slice<'a>)> {
    let sentence = |slice: Slice<'a>| {
        let whole = slice.trim_matches(|c| c.is_whitespace() || c == '.');
        let at = whole.text.rmatch_indices(['.', '。']).find(|(at, mark)| {
            mark.len() > 1 || whole.text.get(at + 1..).is_some_and(|rest| rest.starts_with(char::is_whitespace))
        })?;
        let (rest, last) = whole.split_at(at.0);
        Some((rest.trim(), last.trim_matches(|c| c.is_whitespace() || matches!(c, '.' | '。'))))
    };
    if slice.text.len() > LONGEST_SENTENCES {
        return None;
    }
    let (rest, last) = sentence(slice)?;
    let (rest, last) = if is_note(last.text) { sentence(rest)? } else { (rest, last) };
    (!rest.is_empty() && declares.whole(last.text)).then_some((rest, last))
}

/// Nobody's affiliation is longer, in bytes.
const LONGEST_SENTENCES: usize = 300;

/// The piece without the question at its end: `Example Labs. Gender`.
fn before_question(piece: Piece<'_>) -> Option<Piece<'_>> {
    let at = piece.slice.text.rfind(char::is_whitespace)?;
    let (rest, question) = piece.slice.split_at(at);
    let rest = rest.trim_matches(|c| c.is_whitespace() || c == '.');
    (HEADERS_GENDER.has(bare(question.text).raw()) && !rest.is_empty()).then_some(Piece {
        slice: rest,
        seen: None,
        ..piece
    })
}

/// Whether what is left before a declaration without a mark can stand alone.
fn pieces_allow(rest: Slice<'_>, mark: Mark) -> bool {
    !rest.is_empty() && (mark != Mark::Start || is_cjk(rest.text) || rest.text.split_whitespace().nth(1).is_some())
}

/// Whether the first piece is a family name in capitals that a given name follows: `BRANDT, Olivia`.
fn is_family_in_capitals(first: &Piece<'_>, head: &Look, rest: &[(Piece<'_>, Look)], shouting: bool) -> bool {
    let [(given, seen), others @ ..] = rest else { return false };
    let next = others.first().map(|(piece, _)| piece);
    given.mark == Mark::Comma
        && !given.inside
        && (head.words == 1
            || head.words <= 3
                && words(first.slice).all(|word| is_long_in_capitals(word.slice.text) || word.is(&PARTICLES)))
        && !shouting
        && (first.slice.text.chars().count() >= 4 || words(first.slice).all(|word| word.is_name()))
        && words(given.slice).take(3).count() <= 2
        && words(given.slice).next().is_some_and(|word| {
            let plain = seen.person == Person::Maybe || seen.words == 1 && !seen.body && seen.role == Role::No;
            word.is_name() || is_long_in_capitals(first.slice.text) && plain && !seen.place && !seen.region
        })
        && !words(first.slice).any(|word| word.is(&BODY) || word.is(&PLACES))
        && is_surname_first(first, head, given, seen, next, shouting)
}

fn splits_first(slice: Slice<'_>, shouting: bool) -> bool {
    body_after_name(slice, shouting)
        .is_some_and(|(at, _)| look(slice.split_at(at).0.trim(), shouting).person == Person::Sure)
}

/// Finds the name in the first piece, with what belongs to it in the pieces behind.
fn name_of<'a>(
    whole: Slice<'a>,
    first: Piece<'a>,
    head: Look,
    style: Style,
    entry: &Entry<'a>,
    rest: &mut Vec<(Piece<'a>, Look)>,
    parsed: &mut Parsed<'a>,
) -> Option<Slice<'a>> {
    let shouting = entry.shouting;
    // Robert (Bob) Lee
    if let [(nickname, inner), (last, more), ..] = &rest[..]
        && nickname.inside
        && inner.words == 1
        && !inner.place
        && !inner.region
        && last.mark == Mark::After
        && last.slice.text.contains(char::is_alphanumeric)
        && !more.body
        && more.role == Role::No
        && more.words <= 2
    {
        let end = last.slice.span().end;
        rest.drain(..2);
        return take_name(whole.cut(first.slice.start..end), &head, parsed);
    }
    // Kim Seo-yeon (김서연)
    if let Some((other, seen)) = rest.first()
        && other.mark == Mark::Bracket
        && head.person != Person::No
        && head.honorific < first.slice.text.len()
        && is_name_in_other_script(first.slice, other.slice, seen)
        && let span = closed(whole.text, first.slice.span().cover(other.slice.span()))
        && rest.get(1).is_none_or(|(piece, _)| piece.mark != Mark::Bracket && !piece.inside)
    {
        rest.remove(0);
        return take_name(whole.cut(span.start..span.end), &head, parsed);
    }
    // Deputy Minister Ana Ruiz
    if head.role != Role::Only
        && let Some(at) = name_after_role(first.slice)
        && head.honorific == 0
    {
        let (role, name) = first.slice.split_at(at);
        parsed.role = Some(role.trim());
        return Some(name);
    }
    // Ana Ruiz Example Labs
    let affiliated = rest.iter().any(|(_, seen)| seen.body || seen.role == Role::No && !seen.region && !seen.place);
    let leads_to_body = person_before_body(first.slice, shouting).is_some();
    if (head.body || leads_to_body || !affiliated && style == Style::Speakers)
        && head.role != Role::Only
        && head.words >= 2
        && (style == Style::Speakers || splits_first(first.slice, shouting) || leads_to_body)
        && let Some((end, begin)) = body_after_name(first.slice, shouting)
    {
        let name = first.slice.split_at(end).0;
        let body = first.slice.split_at(begin).1.trim();
        rest.insert(0, (Piece { slice: body, mark: Mark::Comma, inside: false, seen: None }, look(body, shouting)));
        return take_name(name.trim(), &look(name.trim(), shouting), parsed);
    }
    // Ana Ruiz Fantsuam Female: a declaration at the end without a mark shows that nothing is set apart.
    if style == Style::Speakers
        && rest.is_empty()
        && head.words >= 3
        && head.person != Person::No
        && parsed.declared.first().is_some_and(|slice| !set_apart(whole.text, *slice))
        && let Some(at) = third_word(first.slice, head.honorific)
    {
        let (name, body) = first.slice.split_at(at);
        rest.push((Piece { slice: body, mark: Mark::Comma, inside: false, seen: None }, look(body, shouting)));
        return take_name(name.trim(), &look(name.trim(), shouting), parsed);
    }
    // Ruiz, Ana (Example Labs)
    if let Some((given, seen)) = rest.first()
        && given.mark == Mark::Comma
        && !given.inside
        && is_surname_first(&first, &head, given, seen, rest.get(1).map(|(piece, _)| piece), shouting)
    {
        let end = given.slice.span().end;
        rest.remove(0);
        return take_name(whole.cut(first.slice.start..end), &head, parsed);
    }
    // RUIZ Ana, Example Labs
    if !shouting && begins_in_capitals(first.slice) && rest.iter().any(|(_, seen)| seen.body) {
        return take_name(first.slice, &head, parsed);
    }
    if style == Style::Speakers
        && head.person == Person::No
        && head.honorific == 0
        && (head.body || head.role != Role::No || head.place || head.region)
        && !head.suffix
    {
        rest.insert(0, (first, head));
        return None;
    }
    take_name(first.slice, &head, parsed)
}

/// Whether `other` writes the name `first` in other letters.
fn is_name_in_other_script(first: Slice<'_>, other: Slice<'_>, seen: &Look) -> bool {
    let latin = |text: &str| text.chars().filter(|c| c.is_alphabetic()).all(|c| c < '\u{250}');
    let foreign = |text: &str| text.chars().filter(|c| c.is_alphabetic()).all(|c| c >= '\u{370}');
    let (one, two) = (first.text, other.text);
    let apart = latin(one) && foreign(two) || foreign(one) && latin(two);
    let plain = !seen.body && !seen.place && !seen.region && seen.role == Role::No && !is_group(two);
    apart && plain && (is_cjk(two) && seen.person != Person::No || (2..=4).contains(&seen.words))
}

/// Whether a piece is a word in capitals and a word with a capital, which names no body and no country.
fn begins_in_capitals(slice: Slice<'_>) -> bool {
    let all: Vec<_> = words(slice).take(3).collect();
    let [family, given] = &all[..] else { return false };
    let capitals = family.slice.text.chars().count() >= 4 && family.slice.text.chars().all(char::is_uppercase);
    let plain = given.slice.text.starts_with(char::is_uppercase) && given.slice.text.contains(char::is_lowercase);
    capitals && plain && ![&BODY, &PLACES, &ROLES, &HEADS].iter().any(|table| given.is(table) || family.is(table))
}

/// Whether no more than white space stands before `slice` in its line.
fn set_apart(text: &str, slice: Slice<'_>) -> bool {
    let before = text.get(..slice.start).unwrap_or("").trim_end().chars().next_back();
    before.is_none_or(|c| !c.is_alphanumeric() && c != '.')
}

/// Where the words behind a given name and a family name begin, unless they are names as well.
fn third_word(slice: Slice<'_>, honorific: usize) -> Option<usize> {
    let all: Vec<_> = words(slice).filter(|word| word.slice.start - slice.start >= honorific).take(12).collect();
    let plain = |word: &str| !NAMES.has(word) && !PARTICLES.has(word) && !SUFFIXES.has(word);
    let (second, third) = (all.get(1)?, all.get(2)?);
    (plain(third.folded.raw()) && !second.is(&PARTICLES) && second.folded.raw().chars().count() > 2)
        .then(|| third.slice.start - slice.start)
}

/// Whether the comma parts a family name from the given names behind it.
fn is_surname_first(
    first: &Piece<'_>,
    head: &Look,
    given: &Piece<'_>,
    seen: &Look,
    next: Option<&Piece<'_>>,
    shouting: bool,
) -> bool {
    let text = first.slice.text;
    let particles = words(first.slice).filter(|word| word.is(&PARTICLES)).count();
    let capitals = !shouting && text.contains(char::is_uppercase) && !text.contains(char::is_lowercase);
    let family =
        head.words.saturating_sub(particles) == 1 || capitals && head.words <= 3 || is_double_family(first.slice);
    let known = words(given.slice).next().is_some_and(|word| word.is_name() || word.slice.text.ends_with('.'));
    let bracket = next.is_some_and(|next| next.mark == Mark::Bracket);
    // Ruiz Carmona, Elena (GRULAC, Example Labs)
    let family = family || head.words == 2 && seen.words == 1 && known && bracket;
    let short = |slice: Slice<'_>| slice.text.split_whitespace().count() <= 3;
    if !family || head.honorific > 0 && head.words != 1 || !short(given.slice) || is_cjk(text) {
        return false;
    }
    if seen.body && seen.acronym
        || seen.role != Role::No
        || seen.place
        || seen.region
        || seen.suffix
        || seen.honorific > 0
    {
        return false;
    }
    if known {
        return !seen.body;
    }
    // Park, Min-seo
    let hyphened = given.slice.text.split_once('-').is_some_and(|(front, back)| {
        front.chars().count() >= 2 && back.chars().count() >= 2 && back.chars().all(char::is_lowercase)
    });
    if hyphened && seen.words == 1 && head.words == 1 {
        return !seen.body;
    }
    let head_known = words(first.slice).next().is_some_and(|word| word.is_name());
    let upper = given.slice.text.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_lowercase());
    !seen.body && upper && (bracket || capitals && text.chars().count() > 1 || !head_known && seen.words == 1)
}

/// Parts the honorific from the name.
fn take_name<'a>(slice: Slice<'a>, seen: &Look, parsed: &mut Parsed<'a>) -> Option<Slice<'a>> {
    let (honorific, name) = slice.split_at(seen.honorific.min(slice.text.len()));
    if !honorific.is_empty() {
        parsed.honorific = Some(honorific.trim());
    }
    if is_cjk(name.text) {
        let short = without_cjk_honorific(name.text);
        if short.len() < name.text.trim_end().len() {
            let (short, title) = name.split_at(short.len());
            parsed.honorific = Some(title.trim());
            return Some(short.trim());
        }
    }
    Some(name.trim())
}

/// A name without the degree behind it: `Ana Ruiz PhD`.
fn without_degree(name: Slice<'_>) -> Slice<'_> {
    const DEGREES: &[&str] =
        &["phd", "ph.d", "dphil", "mba", "msc", "llm", "ll.m", "llb", "cissp", "cisa", "esq", "edd"];
    let last = name.text.rfind(char::is_whitespace).map(|at| name.split_at(at));
    last.filter(|(rest, degree)| {
        bare(degree.text).among(DEGREES)
            && degree.text.ends_with(|c: char| !c.is_lowercase() || c == 'D')
            && rest.text.trim().contains(char::is_whitespace)
    })
    .or_else(|| {
        last.filter(|(rest, degree)| bare(degree.text).is("phd") && rest.text.trim().contains(char::is_whitespace))
    })
    .map_or(name, |(rest, _)| rest.trim())
}

/// A name without `M.` or `D.` before it, where the words around show that it is no initial.
fn without_short_address<'a>(text: &str, name: Slice<'a>, parsed: &mut Parsed<'a>) -> Slice<'a> {
    let signs = match name.text.get(..3) {
        Some("M. " | "M.\u{a0}") => FRENCH,
        Some("D. ") => SPANISH,
        _ => return name,
    };
    let (address, rest) = name.split_at(3);
    let rest = rest.trim();
    let begins = rest.text.chars().nth(1).is_some_and(|c| c.is_lowercase() || c == '\'');
    let clear = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let around = text.get(clear(name.start.saturating_sub(200))..clear(name.start + 300)).unwrap_or("");
    let mut parts = around.split(['(', ')', '[', ']']).flat_map(|part| words(Slice::whole(part)));
    let shown = parts.any(|word| word.folded.among(signs) || word.is_elided() || word.slice.text == "ONG")
        || FRENCH_GIVEN.iter().any(|given| rest.text.starts_with(given));
    if !begins && !rest.text.contains('-') || !shown || parsed.honorific.is_some() && name.text.starts_with('M') {
        return name;
    }
    parsed.honorific.get_or_insert(address.trim());
    rest
}

/// The first halves of given names that only French joins so.
const FRENCH_GIVEN: &[&str] = &["Jean-", "Marie-", "Anne-", "Pierre-", "Paul-", "Louis-", "Charles-", "Luc-"];

/// Words of French texts that no other language of names has.
const FRENCH: &[&str] = &[
    "et",
    "mme",
    "mlle",
    "mmes",
    "du",
    "des",
    "aux",
    "homme",
    "femme",
    "masculin",
    "feminin",
    "chercheur",
    "chercheuse",
    "directeur",
    "directrice",
    "president",
    "presidente",
    "universite",
    "agence",
    "ministere",
    "reseau",
    "nationale",
    "societe",
    "numerique",
    "conseil",
    "autorite",
    "enseignant",
    "enseignante",
    "avocat",
    "avocate",
    "institut",
    "moderateur",
    "moderatrice",
    "animateur",
    "association",
    "conseiller",
    "ministre",
    "ecole",
    "chef",
    "expert",
];

/// The same for Spanish.
const SPANISH: &[&str] = &[
    "y",
    "dna",
    "dª",
    "d.ª",
    "sr",
    "sra",
    "hombre",
    "mujer",
    "masculino",
    "femenino",
    "universidad",
    "fundacion",
    "ministerio",
    "red",
    "director",
    "directora",
    "profesor",
    "profesora",
    "asociacion",
    "instituto",
    "del",
    "los",
    "moderador",
    "moderadora",
    "abogado",
    "abogada",
    "observatorio",
];

/// `…, Organization: Example Labs`: what stands before the colon heads a column and is no part of the entry.
fn drop_headings(pieces: &mut Vec<Piece<'_>>) {
    let heads = |text: &str| {
        let kinds = Kinds::of(bare(text).raw());
        [&HEADERS_NAME, &HEADERS_BODY, &HEADERS_ROLE].iter().any(|table| kinds.has(table))
    };
    let is_heading = |pieces: &[Piece<'_>], at: usize| {
        at > 0
            && pieces.get(at + 1).is_some_and(|next| next.mark == Mark::Colon)
            && pieces.get(at).is_some_and(|piece| heads(piece.slice.text))
    };
    if !(1..pieces.len()).any(|at| is_heading(pieces, at)) {
        return;
    }
    let mut kept: Vec<Piece<'_>> = Vec::with_capacity(pieces.len());
    let mut mark = None;
    for (at, piece) in pieces.iter().enumerate() {
        match mark.take() {
            None if is_heading(pieces, at) => mark = Some(piece.mark),
            Some(mark) => kept.push(Piece { mark, ..*piece }),
            None => kept.push(*piece),
        }
    }
    *pieces = kept;
}

/// A name without quotation marks, stars and a full stop at its ends.
fn tidy(name: Slice<'_>) -> Slice<'_> {
    // Ana Ruiz ana@example.org
    let name = match name.text.rfind(char::is_whitespace) {
        Some(at) if name.text.get(at..).is_some_and(|last| last.contains('@') && last.contains('.')) => {
            name.split_at(at).0.trim()
        }
        _ => name,
    };
    let name = name.trim_matches(|c| c.is_whitespace() || "*\u{feff}:;,_".contains(c));
    without_full_stop(without_quotes(name))
}

/// A text without the pair of quotation marks around it.
fn without_quotes(slice: Slice<'_>) -> Slice<'_> {
    let pairs = [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»'), ('\'', '\''), ('‘', '’')];
    let quoted = pairs.iter().any(|(open, close)| {
        let inner = slice.text.strip_prefix(*open).and_then(|rest| rest.strip_suffix(*close));
        inner.is_some_and(|inner| !inner.contains([*open, *close]))
    });
    if quoted { slice.trim_matches(|c| "\"“”„«»'‘’".contains(c)) } else { slice }
}

/// A name without the full stop of its sentence; the one of an abbreviation stays.
fn without_full_stop(name: Slice<'_>) -> Slice<'_> {
    let last = name.text.rsplit(char::is_whitespace).next().unwrap_or("");
    let keeps = last.chars().count() <= 3
        || last.matches('.').count() > 1
        || SUFFIXES.has(bare(last).raw())
        || bare(last).among(COMPANY_FORMS);
    if name.text.ends_with('.') && !keeps { name.trim_matches(|c| c == '.') } else { name }
}

/// Gives the pieces behind the name their parts.
fn assign<'a>(text: &'a str, mut rest: Vec<(Piece<'a>, Look)>, parsed: &mut Parsed<'a>) {
    let lone = rest.iter().filter(|(_, seen)| !seen.place && !seen.region).count() == 1;
    let bodies = rest.iter().filter(|(_, seen)| seen.body).count();
    // Director of Example Labs
    if let Some((piece, seen)) = rest.iter_mut().find(|(_, seen)| seen.role != Role::No || seen.body)
        && let Some((role, body)) = match seen.role {
            Role::Among => split_role(piece.slice)
                .filter(|(_, body)| bodies < 2 || !ends_in_unit(*body))
                .or_else(|| if lone { split_office(piece.slice) } else { None }),
            Role::No => split_study(piece.slice).or_else(|| split_elided(piece.slice)),
            Role::Only => None,
        }
    {
        parsed.role.get_or_insert(role);
        piece.slice = body;
        piece.seen = None;
        *seen = look(body, false);
        seen.role = Role::No;
    }
    let serves = |(_, seen): &(Piece<'_>, Look)| seen.role == Role::No && !seen.region;
    let elsewhere = rest.iter().any(serves);
    let belongs = rest.iter().any(|entry| serves(entry) && !entry.1.place);
    let bodied = rest.iter().any(|entry| serves(entry) && entry.1.body);
    let ends_in_role = |piece: Slice<'_>| words(piece).last().is_some_and(|word| word.is(&ROLES));
    let mut kept: Vec<Piece<'a>> = Vec::new();
    let mut office: Option<Slice<'a>> = None;
    for (piece, seen) in rest {
        // Deputy Director: Internet Governance, Example Labs
        let before = office.take();
        if seen.role == Role::Only {
            office = Some(piece.slice);
        }
        if let Some(before) = before
            && (piece.mark == Mark::Colon
                || piece.mark == Mark::Bracket && seen.words <= 2
                || piece.mark == Mark::Dash && bodies > 1 && words(piece.slice).all(|word| word.is(&BODY))
                || piece.mark == Mark::Comma && bodies > 1 && (is_work(piece.slice) || ends_in_work(piece.slice)))
            && bodied
            && (!seen.head || piece.mark == Mark::Comma)
            && parsed.role.is_some_and(|role| role.start == before.start)
        {
            let span = closed(text, before.span().cover(piece.slice.span()));
            parsed.role = Some(Slice::whole(text).cut(span.start..span.end));
            continue;
        }
        let stands_alone = seen.role == Role::Only && is_independent(piece.slice.text);
        let label = seen.words <= 4 && is_label(piece.slice.text);
        match seen.role {
            Role::Only if !stands_alone || belongs || label => _ = parsed.role.get_or_insert(piece.slice),
            Role::Among if elsewhere && (works_at(piece.slice) || bodies > 1 && ends_in_unit(piece.slice)) => {
                _ = parsed.role.get_or_insert(piece.slice)
            }
            Role::Among
                if elsewhere
                    && (!(seen.head && (!bodied || heads_body(piece.slice))) || kept.is_empty() && !seen.body) =>
            {
                _ = parsed.role.get_or_insert(piece.slice);
            }
            // MAG Member, beside a body of its own
            Role::Among if belongs && seen.words <= 4 && ends_in_role(piece.slice) => {
                _ = parsed.role.get_or_insert(piece.slice);
            }
            _ if label => _ = parsed.role.get_or_insert(piece.slice),
            _ if seen.region => _ = parsed.region.get_or_insert(piece.slice),
            _ => kept.push(piece),
        }
    }
    parsed.affiliation = affiliation(text, &kept);
}

/// Whether a body stands behind a role in one piece: `Project Lead for Rural Access` names none.
fn heads_body(slice: Slice<'_>) -> bool {
    let joint = words(slice).skip(1).take(8).find(|word| word.folded.among(&["for", "para", "pour", "de", "du", "of"]));
    match joint {
        Some(joint) => {
            let behind = slice.split_at(joint.slice.start - slice.start + joint.slice.text.len()).1.trim();
            let (front, _) = slice.split_at(joint.slice.start - slice.start);
            let body = look(behind, false);
            look(front.trim(), false).role != Role::Only || body.head && (body.words >= 2 || body.acronym)
        }
        None => true,
    }
}

/// Whether a role says that somebody belongs to nobody.
fn is_independent(text: &str) -> bool {
    let alone =
        ["independent", "freelance", "self-employed", "independant", "independante", "independiente", "independente"];
    words(Slice::whole(text)).any(|word| word.folded.among(&alone))
}

/// `Director of Example Labs` as role and body.
fn split_role(slice: Slice<'_>) -> Option<(Slice<'_>, Slice<'_>)> {
    let split = |joints: &[&str]| {
        let word = words(slice).skip(1).take(10).find(|word| word.folded.among(joints))?;
        let offset = word.slice.start - slice.start;
        let role = slice.split_at(offset).0.trim();
        let behind = slice.split_at(offset + word.slice.text.len()).1.trim();
        let body = without_article(behind);
        Some((role, body)).filter(|_| !body.is_empty())
    };
    let at = split(&["at", "@"]).filter(|(role, _)| look(*role, false).role != Role::No);
    let at = at.or_else(|| {
        let known = |role: Slice<'_>| look(role, false).role != Role::No;
        split(&["a", "au", "aux", "chez", "en", "na", "no", "bei"])
            .filter(|(role, body)| known(*role) && look(*body, false).head)
    });
    let with = || {
        split(&["with", "from"]).filter(|(role, body)| look(*role, false).role == Role::Only && look(*body, false).body)
    };
    at.or_else(with).or_else(|| {
        split(&["of", "for", "from", "de", "du", "da", "do", "del", "with"]).filter(|(role, body)| {
            let seen = look(*body, false);
            if is_work(*body) {
                return false;
            }
            let minister = words(*role).last().is_some_and(|word| word.folded.among(MINISTERS));
            !minister && look(*role, false).role == Role::Only && seen.head && (seen.words >= 2 || seen.acronym)
        })
    })
}

/// `Présidente d’ISOC` as role and body.
fn split_elided(slice: Slice<'_>) -> Option<(Slice<'_>, Slice<'_>)> {
    let word = words(slice).skip(1).take(6).find(|word| word.is_elided() && word.slice.text.starts_with(['d', 'D']))?;
    let (role, rest) = slice.split_at(word.slice.start - slice.start);
    let mark = rest.text.char_indices().nth(2).map_or(rest.text.len(), |(at, _)| at);
    let (role, body) = (role.trim(), rest.split_at(mark).1.trim());
    (look(role, false).role == Role::Only && look(body, false).body).then_some((role, body))
}

/// `law student at Example University` as role and body.
fn split_study(slice: Slice<'_>) -> Option<(Slice<'_>, Slice<'_>)> {
    let at = words(slice).skip(1).take(5).find(|word| word.folded.among(&["at", "@"]))?;
    let (role, rest) = slice.split_at(at.slice.start - slice.start);
    let body = without_article(rest.split_at(at.slice.text.len()).1.trim());
    let charged = ["in charge ", "responsible for "].iter().any(|lead| role.text.starts_with(lead));
    let works = charged || words(role).last().is_some_and(|word| word.is(&ROLES));
    (works && role.text.starts_with(char::is_lowercase) && look(body, false).body).then_some((role.trim(), body))
}

/// Whether what looks like a body is the work of an office: `Head of Trust and Safety`.
fn is_work(slice: Slice<'_>) -> bool {
    let mut all = words(slice);
    let first = all.next().is_some_and(|word| word.folded.among(&["trust", "content", "market"]));
    first && all.next().is_some_and(|word| word.folded.among(&["and", "&"]))
}

/// Whether the last word is one for what offices do: `Vice President, Government Relations`.
fn ends_in_work(slice: Slice<'_>) -> bool {
    const WORK: &[&str] =
        &["relations", "affairs", "policy", "engagement", "partnerships", "strategy", "outreach", "operations"];
    words(slice).take(4).count() <= 3 && words(slice).last().is_some_and(|word| word.folded.among(WORK))
}

/// Whether the last word is one for a part of a body: `Head of International Relations Department`.
fn ends_in_unit(slice: Slice<'_>) -> bool {
    const UNITS: &[&str] =
        &["department", "dept", "unit", "division", "section", "directorate", "emea", "apac", "mena", "latam", "lac"];
    words(slice).last().is_some_and(|word| word.folded.among(UNITS))
}

/// Whether an office stands before its work: `Head of Trust and Safety`, `Viceministra de TIC`.
fn works_at(slice: Slice<'_>) -> bool {
    const MINISTERS: &[&str] = &["viceministro", "viceministra", "vice-ministre", "vice-minister"];
    if words(slice).next().is_some_and(|word| word.folded.among(MINISTERS)) {
        return true;
    }
    let joint = words(slice).skip(1).take(6).find(|word| word.folded.among(&["of", "for"]));
    joint
        .is_some_and(|joint| is_work(slice.split_at(joint.slice.start - slice.start + joint.slice.text.len()).1.trim()))
}

/// Offices whose names go on with what they are for.
const MINISTERS: &[&str] = &[
    "minister",
    "ministre",
    "ministro",
    "ministra",
    "министр",
    "viceministro",
    "viceministra",
    "vice-ministre",
    "secretary",
    "commissioner",
    "representative",
    "charge",
    "chargee",
];

/// Offices that only a body has.
const OWNERS: &[&str] = &[
    "founder",
    "co-founder",
    "cofounder",
    "ceo",
    "owner",
    "cto",
    "coo",
    "cfo",
    "fondateur",
    "fondatrice",
    "fundador",
    "fundadora",
];

/// `CEO of Adriatic Exchange`: a body whose first word is its own.
fn split_office(slice: Slice<'_>) -> Option<(Slice<'_>, Slice<'_>)> {
    let joint =
        words(slice).skip(1).take(6).find(|word| word.folded.among(&["of", "for", "de", "du", "da", "do", "del"]))?;
    let (role, rest) = slice.split_at(joint.slice.start - slice.start);
    let body = rest.split_at(joint.slice.text.len()).1.trim();
    let own = words(body).next().is_some_and(|word| {
        word.slice.text.starts_with(char::is_uppercase)
            && ![&BODY, &ROLES, &ROLE_WORDS].iter().any(|table| word.is(table))
    });
    let (front, seen) = (look(role.trim(), false), look(body, false));
    let minister = words(role).last().is_some_and(|word| word.folded.among(MINISTERS));
    let owned = words(role).last().is_some_and(|word| word.folded.among(OWNERS));
    (own && !minister && front.role == Role::Only && (seen.body || owned) && !seen.open && seen.words >= 2)
        .then_some((role.trim(), body))
}

/// The affiliation as written: runs of pieces that stand side by side in the text.
fn affiliation(text: &str, kept: &[Piece<'_>]) -> Option<(String, Span)> {
    let mut runs: Vec<(Span, bool)> = Vec::new();
    for piece in kept {
        let span = piece.slice.span();
        match runs.last_mut() {
            Some((run, inside)) if *inside == piece.inside || !*inside && piece.inside => {
                let between = text.get(run.end..span.start).unwrap_or("x");
                // Example Labs - Norland
                let marked = piece.mark == Mark::Dash;
                let apart = marked && PLACES.has(bare(piece.slice.text).raw());
                if apart || between.chars().any(|c| c.is_alphanumeric() || matches!(c, '\n' | '\t')) {
                    runs.push((span, piece.inside));
                } else {
                    *run = run.cover(span);
                }
            }
            _ => runs.push((span, piece.inside)),
        }
    }
    for (run, _) in &mut runs {
        *run = closed(text, *run);
    }
    let place = runs.iter().map(|(span, _)| *span).reduce(Span::cover)?;
    let texts: Vec<&str> = runs
        .iter()
        .map(|(span, _)| span.of(text).trim().trim_end_matches([';', ',']))
        .filter(|piece| piece.chars().any(char::is_alphanumeric))
        .collect();
    let plain = |text| without_full_stop(Slice::whole(text)).text;
    let texts: Vec<&str> = texts.into_iter().map(plain).collect();
    (!texts.is_empty()).then(|| (spaced(&texts.join(", ")), place))
}

/// A span with the bracket behind it, where it holds the one that opens.
fn closed(text: &str, span: Span) -> Span {
    let inside = span.of(text);
    let open = inside.matches(['(', '[', '（', '{', '【']).count();
    let close = inside.matches([')', ']', '）', '}', '】']).count();
    let after = text.get(span.end..).unwrap_or("");
    match after.trim_start_matches(' ').chars().next() {
        Some(c) if open > close && matches!(c, ')' | ']' | '）' | '}' | '】') => {
            let blank = after.len() - after.trim_start_matches(' ').len();
            Span::new(span.start, span.end + blank + c.len_utf8())
        }
        _ => span,
    }
}
