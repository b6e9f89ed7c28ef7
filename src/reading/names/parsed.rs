//! What the pieces of one entry say: honorific, name, role, affiliation.

use super::entries::{Entry, Style};
use super::look::{
    Look, Person, Role, bare, body_after_name, is_cjk, is_label, is_nobody, is_note, is_placeholder, look,
    name_after_role, without_cjk_honorific, words,
};
use super::pieces::{Mark, Piece};
use super::words::{HEADERS_GENDER, NAMES, PARTICLES, SUFFIXES};
use crate::span::{Slice, Span};

/// How declarations of gender are told in a text. A form that offers none has none read.
pub(crate) trait Declares {
    /// Whether the whole of `text` is a declaration, set apart from the rest.
    fn whole(&self, text: &str) -> bool;
    /// Where a declaration begins that ends `text` without a mark before it, in bytes.
    fn ending(&self, text: &str) -> Option<usize>;
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
    take_declarations(&mut pieces, style, declares, &mut parsed);
    pieces.retain(|piece| !piece.slice.is_empty());
    let Some(first) = pieces.first().copied() else { return parsed };
    if is_placeholder(first.slice.text) {
        parsed.placeholder = Some(first.slice);
        parsed.all_to_come = true;
        return parsed;
    }
    let mut rest: Vec<(Piece<'a>, Look)> = Vec::new();
    for piece in pieces.iter().skip(1) {
        if is_placeholder(piece.slice.text) {
            parsed.placeholder.get_or_insert(piece.slice);
        } else if is_nobody(piece.slice.text) {
            parsed.no_affiliation.get_or_insert(piece.slice);
        } else if !is_note(piece.slice.text) && bare(piece.slice.text) != "no affiliation" {
            let seen = piece.seen.unwrap_or_else(|| look(piece.slice, entry.shouting));
            let address = seen.honorific == piece.slice.text.len() && seen.words == 0;
            if !seen.suffix && !address {
                rest.push((*piece, seen));
            }
        }
    }
    let head = first.seen.unwrap_or_else(|| look(first.slice, entry.shouting));
    let swapped =
        head.person == Person::No && head.honorific == 0 && (head.body || head.role != Role::No || head.place);
    let named_later = rest.iter().position(|(piece, seen)| {
        seen.person == Person::Sure && seen.words >= 2 && piece.mark != Mark::After && !piece.inside
    });
    if style == Style::People && head.body && head.honorific == 0 && !splits_first(first.slice, entry.shouting) {
        parsed.name = Some(whole.cut(parsed.span.start..parsed.span.end));
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
    parsed.name = name.map(tidy).filter(|name| name.text.chars().any(char::is_alphanumeric));
    if parsed.name.is_none() && style == Style::People && parsed.honorific.is_none() {
        parsed.name = Some(whole.cut(parsed.span.start..parsed.span.end));
        parsed.body = true;
        return parsed;
    }
    assign(text, rest, &mut parsed);
    parsed
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
        asked = at > 0 && follows(Mark::Colon) && HEADERS_GENDER.has(&bare(piece.slice.text));
        let set_apart = at > 0 || many && (piece.inside || piece.slice.text.chars().count() > 2);
        // Male is the capital of Maldives when it is written without its accent.
        let town = bare(piece.slice.text) == "male" && next.is_some_and(|next| bare(next.slice.text) == "maldives");
        if asked {
            continue;
        }
        if let Some(rest) = before_question(*piece).filter(|_| follows(Mark::Colon)) {
            asked = true;
            kept.push(rest);
            continue;
        }
        if answer || set_apart && !town && declares.whole(piece.slice.text) {
            parsed.declared.push(piece.slice);
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

/// The piece without the question at its end: `Example Labs. Gender`.
fn before_question(piece: Piece<'_>) -> Option<Piece<'_>> {
    let at = piece.slice.text.rfind(char::is_whitespace)?;
    let (rest, question) = piece.slice.split_at(at);
    let rest = rest.trim_matches(|c| c.is_whitespace() || c == '.');
    (HEADERS_GENDER.has(&bare(question.text)) && !rest.is_empty()).then_some(Piece { slice: rest, seen: None, ..piece })
}

/// Whether what is left before a declaration without a mark can stand alone.
fn pieces_allow(rest: Slice<'_>, mark: Mark) -> bool {
    !rest.is_empty() && (mark != Mark::Start || is_cjk(rest.text) || rest.text.split_whitespace().nth(1).is_some())
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
        && last.mark == Mark::After
        && !more.body
        && more.role == Role::No
        && more.words <= 2
    {
        let end = last.slice.span().end;
        rest.drain(..2);
        return take_name(whole.cut(first.slice.start..end), &head, parsed);
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
    if (head.body || !affiliated && style == Style::Speakers)
        && head.role != Role::Only
        && head.words >= 2
        && (style == Style::Speakers || splits_first(first.slice, shouting))
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
    (plain(&third.folded) && !second.is(&PARTICLES) && second.folded.chars().count() > 2)
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
    let capitals = !shouting && text.chars().filter(|c| c.is_alphabetic()).all(|c| !c.is_lowercase());
    let family = head.words.saturating_sub(particles) == 1 || capitals && head.words <= 3;
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
    let known = words(given.slice).next().is_some_and(|word| word.is_name() || word.slice.text.ends_with('.'));
    if known {
        return !seen.body;
    }
    let head_known = words(first.slice).next().is_some_and(|word| word.is_name());
    let bracket = next.is_some_and(|next| next.mark == Mark::Bracket);
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

/// A name without quotation marks, stars and a full stop at its ends.
fn tidy(name: Slice<'_>) -> Slice<'_> {
    let name = name.trim_matches(|c| c.is_whitespace() || "*\u{feff}:;,_".contains(c));
    let pairs = [('"', '"'), ('“', '”'), ('«', '»'), ('\'', '\'')];
    let quoted = pairs.iter().any(|(open, close)| name.text.starts_with(*open) && name.text.ends_with(*close));
    let name = if quoted { name.trim_matches(|c| "\"“”«»'".contains(c)) } else { name };
    let last = name.text.rsplit(char::is_whitespace).next().unwrap_or("");
    let keeps = last.chars().count() <= 3 || last.matches('.').count() > 1 || SUFFIXES.has(&bare(last));
    if name.text.ends_with('.') && !keeps { name.trim_matches(|c| c == '.') } else { name }
}

/// Gives the pieces behind the name their parts.
fn assign<'a>(text: &'a str, mut rest: Vec<(Piece<'a>, Look)>, parsed: &mut Parsed<'a>) {
    // Director of Example Labs
    if let Some((piece, seen)) = rest.iter_mut().find(|(_, seen)| seen.role != Role::No || seen.body)
        && seen.role == Role::Among
        && let Some((role, body)) = split_role(piece.slice)
    {
        parsed.role.get_or_insert(role);
        piece.slice = body;
        piece.seen = None;
        *seen = look(body, false);
        seen.role = Role::No;
    }
    let serves = |(_, seen): &(Piece<'_>, Look)| seen.role == Role::No && !seen.region;
    let elsewhere = rest.iter().any(serves);
    let mut kept: Vec<Piece<'a>> = Vec::new();
    for (piece, seen) in rest {
        let stands_alone = seen.role == Role::Only && is_independent(piece.slice.text);
        let label = seen.words <= 4 && is_label(piece.slice.text);
        match seen.role {
            Role::Only if !stands_alone || elsewhere || label => _ = parsed.role.get_or_insert(piece.slice),
            Role::Among if elsewhere && (!seen.head || kept.is_empty() && !seen.body) => {
                _ = parsed.role.get_or_insert(piece.slice);
            }
            _ if label => _ = parsed.role.get_or_insert(piece.slice),
            _ if seen.region => _ = parsed.region.get_or_insert(piece.slice),
            _ => kept.push(piece),
        }
    }
    parsed.affiliation = affiliation(text, &kept);
}

/// Whether a role says that somebody belongs to nobody.
fn is_independent(text: &str) -> bool {
    let alone =
        ["independent", "freelance", "self-employed", "independant", "independante", "independiente", "independente"];
    words(Slice::whole(text)).any(|word| alone.contains(&word.folded.as_str()))
}

/// `Director of Example Labs` as role and body.
fn split_role(slice: Slice<'_>) -> Option<(Slice<'_>, Slice<'_>)> {
    let split = |at: &dyn Fn(&str) -> bool| {
        let word = words(slice).skip(1).take(10).find(|word| at(&word.folded))?;
        let offset = word.slice.start - slice.start;
        let role = slice.split_at(offset).0.trim();
        let behind = slice.split_at(offset + word.slice.text.len()).1.trim();
        let article = words(behind).next().filter(|word| matches!(word.folded.as_str(), "the" | "la" | "le"));
        let body = article.map_or(behind, |article| behind.split_at(article.slice.text.len()).1.trim());
        Some((role, body)).filter(|_| !body.is_empty())
    };
    let at = split(&|joint| matches!(joint, "at" | "@")).filter(|(role, _)| look(*role, false).role != Role::No);
    at.or_else(|| {
        split(&|joint| matches!(joint, "of" | "for" | "from" | "de" | "du" | "da" | "do" | "del" | "with")).filter(
            |(role, body)| {
                let seen = look(*body, false);
                look(*role, false).role == Role::Only && seen.head && (seen.words >= 2 || seen.acronym)
            },
        )
    })
}

/// The affiliation as written: runs of pieces that stand side by side in the text.
fn affiliation(text: &str, kept: &[Piece<'_>]) -> Option<(String, Span)> {
    let mut runs: Vec<(Span, bool)> = Vec::new();
    for piece in kept {
        let span = piece.slice.span();
        match runs.last_mut() {
            Some((run, inside)) if *inside == piece.inside || !*inside && piece.inside => {
                let between = text.get(run.end..span.start).unwrap_or("x");
                if between.chars().any(|c| c.is_alphanumeric() || c == '\n') {
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
    (!texts.is_empty()).then(|| (texts.join(", ").split_whitespace().collect::<Vec<_>>().join(" "), place))
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
