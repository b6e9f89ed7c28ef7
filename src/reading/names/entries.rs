//! From the text of an answer to its entries: one for each person or body, with the label it stands under.

use super::look::{
    Look, Person, Role, Word, is_cjk, is_group, is_label, is_note, is_placeholder, is_shouting, look, words,
};
use super::pieces::{Mark, Piece, pieces, split_outside};
use super::words::NAMES;
use crate::span::{Slice, Span};

/// Which list is read: bodies may stand among people, and a comma after a speaker's name leads to an affiliation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    People,
    Speakers,
}

/// One person or body, in pieces.
#[derive(Debug, Clone)]
pub(crate) struct Entry<'a> {
    /// The pieces, in the order of the text; at least one.
    pub pieces: Vec<Piece<'a>>,
    /// The label before it or over it: "Moderator".
    pub label: Option<Slice<'a>>,
    /// Whether its line is in capitals throughout.
    pub shouting: bool,
}

impl Entry<'_> {
    /// Where the entry stands.
    pub fn span(&self) -> Span {
        let filled = || self.pieces.iter().map(|piece| piece.slice.span()).filter(|span| !span.is_empty());
        filled().reduce(Span::cover).unwrap_or_default()
    }
}

/// Reads the lines of an answer. `declares` tells a declaration of gender, which ends an entry.
pub(crate) fn entries<'a>(
    text: &'a str,
    lines: &[Slice<'a>],
    style: Style,
    declares: &dyn Fn(&str) -> bool,
) -> Vec<Entry<'a>> {
    let mut found: Vec<Entry<'a>> = Vec::new();
    let mut label = None;
    let mut before: Option<Slice<'a>> = None;
    for &line in lines {
        let line = line.trim();
        let previous = before.replace(line);
        if is_heading(line.text) {
            label = Some(line.trim_matches(|c| c.is_whitespace() || ":：-–—*".contains(c)));
            before = None;
            continue;
        }
        if let (Some(entry), Some(previous)) = (found.last_mut(), previous)
            && goes_on(entry, previous, line, style, declares)
        {
            join(text, entry, previous, line);
            continue;
        }
        let shouting = is_shouting(line.text);
        for (new, segment) in split_labels(line) {
            if let Some(new) = new {
                label = Some(new);
            }
            for part in split_semicolons(segment, style, declares) {
                let mut all = pieces(part);
                if let [first, second, ..] = &all[..]
                    && matches!(second.mark, Mark::Dash | Mark::Tab | Mark::Bar | Mark::Colon)
                    && (is_label(first.slice.text) || is_group(first.slice.text))
                {
                    label = Some(first.slice);
                    all.remove(0);
                }
                group(&all, style, shouting, declares, |pieces| found.push(Entry { pieces, label, shouting }));
            }
        }
    }
    found
}

/// Whether a line names nobody and stands over others.
fn is_heading(line: &str) -> bool {
    let text = line.trim_matches(|c: char| c.is_whitespace() || ":：-–—*.".contains(c));
    is_label(text) || is_group(text) || text.len() < line.len() && is_note(text) || is_part(text)
}

/// Whether a line numbers a part of the session: `Panel 1: Access`.
fn is_part(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let named = words.next().is_some_and(|word| PARTS.contains(&super::fold(word).as_str()));
    let number = words.next().unwrap_or("").trim_end_matches(|c: char| !c.is_alphanumeric());
    let numbered = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit() || "IVX".contains(c));
    named && numbered && !line.contains([',', ';', '(']) && {
        let rest = line.find([':', '–', '-']).and_then(|at| line.get(at..)).unwrap_or("");
        let rest = Slice::whole(rest).trim_matches(|c| !c.is_alphanumeric());
        look(rest, false).person != Person::Sure
    }
}

/// Parts of a session that are numbered.
const PARTS: &[&str] =
    &["panel", "session", "part", "segment", "block", "round", "theme", "topic", "day", "table", "group"];

/// Whether a line goes on with the entry of the line before it.
fn goes_on(
    entry: &Entry<'_>,
    previous: Slice<'_>,
    line: Slice<'_>,
    style: Style,
    declares: &dyn Fn(&str) -> bool,
) -> bool {
    if style == Style::Speakers && declares(line.text) {
        return true;
    }
    if is_placeholder(line.text) {
        return false;
    }
    let first = words(line).next();
    let last_of_previous = previous.text.split_whitespace().next_back().unwrap_or("");
    let hanging = JOINING.contains(&last_of_previous);
    let led = first.as_ref().is_some_and(|word| JOINING.contains(&word.slice.text)) && !line.text.contains([';', ':']);
    if hanging || led && !is_new(first.as_ref()) {
        return true;
    }
    let bare = entry.pieces.len() == 1 || entry.pieces.len() <= 8 && previous.text.ends_with(',');
    if style == Style::People || !bare {
        return false;
    }
    let seen = |piece: &Piece<'_>| piece.seen.unwrap_or_else(|| look(piece.slice, entry.shouting));
    if entry.pieces.iter().skip(1).any(|piece| seen(piece).role == Role::No) {
        return false;
    }
    let head = pieces(line).into_iter().next().map(|piece| look(piece.slice, is_shouting(line.text)));
    let bare = entry.pieces.first().map(seen);
    let (Some(head), Some(bare)) = (head, bare) else { return false };
    let named = bare.person != Person::No && (bare.words >= 2 || bare.honorific > 0);
    named && (head.body && head.honorific == 0 || head.role != Role::No && !line.text.contains(':'))
}

/// A line that begins with one of these, or follows one, goes on with the line before.
const JOINING: &[&str] = &["of", "for", "and", "the", "&", "at", "in", "on", "pour", "para", "für", "по", "и"];

fn is_new(first: Option<&Word<'_>>) -> bool {
    first.is_some_and(|word| word.slice.text.chars().next().is_some_and(char::is_uppercase))
}

/// Adds a line to the entry before it.
fn join<'a>(text: &'a str, entry: &mut Entry<'a>, previous: Slice<'a>, line: Slice<'a>) {
    let mut more = pieces(line);
    let last_word = previous.text.split_whitespace().next_back().unwrap_or("");
    let first_word = line.text.split_whitespace().next().unwrap_or("");
    let wrapped = JOINING.contains(&last_word) || JOINING.contains(&first_word);
    if let (true, Some(last), false) = (wrapped, entry.pieces.last_mut(), more.is_empty()) {
        let first = more.remove(0);
        last.seen = None;
        last.slice = Slice::whole(text).cut(last.slice.start..first.slice.span().end);
    }
    entry.pieces.extend(more.into_iter().map(|piece| match piece.mark {
        Mark::Start => Piece { mark: Mark::Comma, ..piece },
        _ => piece,
    }));
}

/// Splits a line before labels that a colon follows: `Moderator: … Speakers: …`.
fn split_labels(line: Slice<'_>) -> Vec<(Option<Slice<'_>>, Slice<'_>)> {
    let text = line.text;
    let mut found = Vec::new();
    let (mut start, mut label) = (0, None);
    for (at, colon) in text.match_indices([':', '：']) {
        if at < start || !text.get(..at).and_then(|left| left.chars().next_back()).is_some_and(is_label_end) {
            continue;
        }
        let mut from = at.saturating_sub(120).max(start);
        while !text.is_char_boundary(from) {
            from += 1;
        }
        let candidate = text.get(from..at).unwrap_or("");
        let whole = from == start && names_a_part(candidate);
        let after_mark = candidate.rfind(|c: char| ".;,|)；，。".contains(c)).map(|mark| {
            from + mark + candidate.get(mark..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
        });
        let begin = match after_mark {
            _ if whole => Some(start),
            Some(begin) if names_a_part(text.get(begin..at).unwrap_or("")) => Some(begin),
            _ => last_word_label(candidate).map(|offset| from + offset),
        };
        if let Some(begin) = begin {
            let piece = line.cut(start..begin).trim();
            if !piece.is_empty() {
                found.push((label.take(), piece));
            }
            label = Some(line.cut(begin..at).trim());
            start = at + colon.len();
        }
    }
    let rest = line.cut(start..text.len()).trim();
    if label.is_some() || !rest.is_empty() {
        found.push((label, rest));
    }
    found
}

/// Whether a label before a colon may end so.
fn is_label_end(c: char) -> bool {
    c.is_alphanumeric() || c.is_whitespace() || ")）].*".contains(c)
}

fn names_a_part(text: &str) -> bool {
    is_label(text) || is_group(text) || text.len() < 24 && !text.contains('@') && is_note(text)
}

/// Where the last word of `text` begins, if it is a label by itself: `… Example Labs Speakers:`.
fn last_word_label(text: &str) -> Option<usize> {
    let trimmed = text.trim_end();
    let begin = trimmed.rfind(char::is_whitespace)? + 1;
    let word = trimmed.get(begin..)?;
    (word.chars().next().is_some_and(char::is_uppercase) && is_label(word)).then_some(begin)
}

/// Splits at semicolons, unless they part name, affiliation and declaration of one speaker.
fn split_semicolons<'a>(segment: Slice<'a>, style: Style, declares: &dyn Fn(&str) -> bool) -> Vec<Slice<'a>> {
    let parts = split_outside(segment, |c| matches!(c, ';' | '；' | '؛'));
    if parts.len() < 2 && segment.text.contains('|') {
        let cells = split_outside(segment, |c| c == '|');
        if cells.iter().all(|cell| cell.text.contains([',', '('])) {
            return cells;
        }
    }
    if style == Style::People || parts.len() < 2 {
        return parts;
    }
    let declared = parts.iter().skip(1).any(|part| declares(part.trim().text));
    let mut looks = parts.iter().take(3).map(|part| (pieces(*part).len(), look(part.trim(), false)));
    let first = looks.next();
    let two = parts.len() <= 3
        && first.is_some_and(|(pieces, first)| pieces == 1 && first.person != Person::No)
        && looks.next().is_some_and(|(_, second)| second.body && second.honorific == 0 || second.role != Role::No)
        && looks.all(|(_, third)| third.person == Person::No);
    if declared || two { vec![segment] } else { parts }
}

/// Parts pieces into entries.
fn group<'a>(
    all: &[Piece<'a>],
    style: Style,
    shouting: bool,
    declares: &dyn Fn(&str) -> bool,
    mut emit: impl FnMut(Vec<Piece<'a>>),
) {
    let mut members: Vec<(Piece<'a>, Look)> = Vec::with_capacity(all.len());
    let plain_list = is_plain_list(all, shouting);
    for piece in all {
        if piece.inside {
            members.push((*piece, look(piece.slice, shouting)));
            continue;
        }
        for (index, (slice, led)) in split_and(piece, style, shouting, plain_list).into_iter().enumerate() {
            let mark = if index > 0 || led { Mark::And } else { piece.mark };
            let mark = if piece.mark == Mark::Start && index == 0 { Mark::Start } else { mark };
            members.push((Piece { slice, mark, ..*piece }, look(slice, shouting)));
        }
    }
    let list = is_list(&members, style) || style == Style::People && plain_list;
    let mut current: Vec<Piece<'a>> = Vec::new();
    let mut state: Option<Begun> = None;
    for (index, (piece, seen)) in members.iter().enumerate() {
        let next = members.get(index + 1).map(|(piece, _)| piece.mark);
        let declared = !piece.inside && index > 0 && declares(piece.slice.text);
        let new = |begun: &Begun| !piece.inside && !declared && begins(begun, piece, seen, next, style, list);
        if state.as_ref().is_some_and(new) {
            emit(std::mem::take(&mut current));
            state = None;
        }
        let declared = declared || piece.inside && declares(piece.slice.text);
        match &mut state {
            Some(begun) => begun.add(piece, seen, declared),
            None => state = Some(Begun::with(piece, seen)),
        }
        current.push(Piece { seen: Some(*seen), ..*piece });
    }
    if !current.is_empty() {
        emit(current);
    }
}

/// What is known of the entry that has begun.
struct Begun {
    /// What its first piece looks like.
    head: Look,
    /// Whether its first piece is blank, as in a table.
    blank: bool,
    /// Whether its first piece begins with a word that is a name.
    known: bool,
    /// Whether its first piece names a body that lists what it is for.
    portfolio: bool,
    pieces: usize,
    declared: bool,
    bracketed: bool,
    dashed: bool,
    last_part_of_body: bool,
}

impl Begun {
    fn with(piece: &Piece<'_>, seen: &Look) -> Self {
        let mut first_words = words(piece.slice).take(3).peekable();
        Begun {
            head: *seen,
            blank: piece.slice.is_empty(),
            known: first_words.peek().is_some_and(|word| word.is_name()),
            portfolio: first_words.any(|word| PORTFOLIOS.contains(&word.folded.as_str())),
            pieces: 1,
            declared: false,
            bracketed: false,
            dashed: false,
            last_part_of_body: seen.part_of_body,
        }
    }

    fn add(&mut self, piece: &Piece<'_>, seen: &Look, declared: bool) {
        self.pieces += 1;
        self.declared |= declared;
        self.bracketed |= piece.inside;
        self.dashed |= piece.mark == Mark::Dash;
        self.last_part_of_body = seen.part_of_body;
    }
}

/// Whether every piece outside brackets is one word, as in `Alpha, Beta and Gamma`.
fn is_plain_list(all: &[Piece<'_>], shouting: bool) -> bool {
    let (mut pieces, mut joined, mut acronyms) = (0, false, true);
    for piece in all.iter().filter(|piece| !piece.inside) {
        let words: Vec<&str> = piece.slice.text.split_whitespace().take(4).collect();
        let one = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
        let fits = match words[..] {
            [word] => one(word),
            [and, word] => CONJUNCTIONS.contains(&and) && one(word),
            [left, and, right] => CONJUNCTIONS.contains(&and) && one(left) && one(right),
            _ => false,
        };
        if joined || !fits {
            return false;
        }
        let seen = look(piece.slice, shouting);
        if seen.place || !matches!(piece.mark, Mark::Start | Mark::Comma | Mark::ListComma) {
            return false;
        }
        joined = words.len() > 1;
        acronyms &= seen.acronym && !shouting;
        pieces += 1;
    }
    pieces >= 3 || pieces == 2 && (joined || acronyms)
}

/// Whether the pieces between commas are all names of persons.
fn is_list(members: &[(Piece<'_>, Look)], style: Style) -> bool {
    let outside = || members.iter().filter(|(piece, _)| !piece.inside);
    let least = match style {
        Style::People => Person::Maybe,
        Style::Speakers => Person::Sure,
    };
    let ended = outside().next_back().is_some_and(|(piece, _)| piece.mark == Mark::And);
    let alike = outside().next().is_some_and(|(_, first)| {
        let same = |look: &Look| look.person == first.person || look.person == Person::Sure;
        outside().all(|(_, look)| same(look))
    });
    let count = outside().count();
    let commas = outside()
        .all(|(piece, _)| matches!(piece.mark, Mark::Start | Mark::Comma | Mark::ListComma | Mark::And | Mark::Slash));
    commas
        && outside().all(|(_, look)| look.person >= least && (look.words >= 2 || look.honorific > 0))
        && (count >= 3 || ended || count == 2 && alike)
}

/// Whether `piece` begins a new entry behind the one that has begun; `next` is the mark behind the piece.
fn begins(begun: &Begun, piece: &Piece<'_>, seen: &Look, next: Option<Mark>, style: Style, list: bool) -> bool {
    let head = &begun.head;
    if matches!(piece.mark, Mark::And | Mark::ListComma) {
        return true;
    }
    if seen.suffix || seen.place || seen.region {
        return false;
    }
    let personal = seen.person != Person::No && (seen.words >= 2 || seen.honorific > 0 || is_cjk(piece.slice.text));
    if begun.declared {
        return personal && !matches!(piece.mark, Mark::After | Mark::Colon);
    }
    let addressed = seen.honorific > 0 && seen.person == Person::Sure;
    match piece.mark {
        Mark::Comma | Mark::Semicolon => {}
        Mark::Slash if style == Style::People => {
            return list || head.body == seen.body && personal == (head.person != Person::No);
        }
        Mark::Bar | Mark::Tab => return addressed && style == Style::People,
        _ => return false,
    }
    if begun.blank {
        return false;
    }
    if list || addressed {
        return true;
    }
    let alike = begun.bracketed && next == Some(Mark::Bracket) || begun.dashed && next == Some(Mark::Dash);
    if alike && (personal || style == Style::People && seen.head) {
        return true;
    }
    let single = head.words == 1 && head.honorific == 0 && !head.body;
    if seen.person == Person::Sure && seen.words >= 2 {
        let both = head.person == Person::Sure && head.words >= 2 || head.body;
        return begun.pieces > 1 && !(single && begun.pieces < 3) || both && style == Style::People;
    }
    let body = head.body || single && !begun.known && seen.head;
    if style == Style::Speakers || !body || head.person != Person::No || seen.role != Role::No {
        return false;
    }
    // Bodies in a row: one that can stand by itself is another, the rest goes on with the one before.
    let of_larger = begun.last_part_of_body && !seen.part_of_body && !seen.acronym;
    let numbered = piece.slice.text.starts_with(|c: char| c.is_ascii_digit());
    let another = (personal || seen.body && seen.words >= 2) && !seen.open && !numbered;
    !of_larger && (seen.head || another && !(head.open && begun.portfolio))
}

/// Bodies whose names list what they are for.
const PORTFOLIOS: &[&str] = &[
    "ministry",
    "ministere",
    "ministerio",
    "ministerium",
    "department",
    "departamento",
    "departement",
    "directorate",
    "secretariat",
    "secretaria",
    "committee",
    "commission",
    "faculty",
    "school",
    "office",
    "bureau",
    "министерство",
    "centre",
    "center",
    "centro",
    "institute",
    "institut",
    "instituto",
];

const CONJUNCTIONS: &[&str] =
    &["and", "&", "y", "et", "e", "und", "и", "و", "AND", "And", "as well as", "plus", "+", "with"];

/// The members of a piece that "and" joins, and whether such a word leads the first of them.
fn split_and<'a>(piece: &Piece<'a>, style: Style, shouting: bool, plain_list: bool) -> Vec<(Slice<'a>, bool)> {
    // Behind a bracket nothing goes on but the list.
    let closed = piece.mark == Mark::After && style == Style::People;
    let piece = piece.slice;
    let mut chunks = chunks(piece);
    let led = chunks.first().is_some_and(|chunk| chunk.is_empty());
    chunks.retain(|chunk| !chunk.is_empty());
    let mut found: Vec<(Slice<'a>, bool)> = Vec::new();
    let mut judged = piece;
    for chunk in chunks {
        let Some((last, _)) = found.last_mut() else {
            let stays = led && !closed && !can_begin(chunk, style, shouting, plain_list);
            found.push((if stays { piece } else { chunk }, led && !stays));
            judged = chunk;
            if stays {
                return found;
            }
            continue;
        };
        // What has grown long by joining is judged by its end alone.
        let left = if last.text.len() > 300 { judged } else { *last };
        if plain_list && style == Style::People || parts(left, chunk, style, shouting) {
            found.push((chunk, true));
        } else {
            *last = piece.cut(last.start - piece.start..chunk.span().end - piece.start);
        }
        judged = chunk;
    }
    if found.is_empty() { vec![(piece, false)] } else { found }
}

/// Whether what follows a leading "and" can be an entry of its own.
fn can_begin(chunk: Slice<'_>, style: Style, shouting: bool, plain_list: bool) -> bool {
    let seen = look(chunk, shouting);
    seen.person != Person::No || style == Style::People && (seen.head || plain_list)
}

/// The pieces between words such as "and".
fn chunks(piece: Slice<'_>) -> Vec<Slice<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    let cjk = is_cjk(piece.text);
    for word in piece.split(char::is_whitespace).filter(|word| !word.is_empty()) {
        let at = word.start - piece.start;
        let before = piece.text.get(start..at).unwrap_or("").trim_end();
        if CONJUNCTIONS.contains(&word.text) && !before.ends_with(" von") {
            found.push(piece.cut(start..at).trim());
            start = at + word.text.len();
        } else if at > start && arabic_and(word.text) {
            found.push(piece.cut(start..at).trim());
            start = at + 'و'.len_utf8();
        } else if cjk {
            for (inner, conjunction) in word.text.match_indices(['和', '与', '與', '及', '、']) {
                let at = at + inner;
                let letters = |text: &str| text.chars().take(12).filter(|c| c.is_alphabetic()).count();
                let left = piece.text.get(start..at).unwrap_or("");
                let right = piece.text.get(at + conjunction.len()..).unwrap_or("");
                if letters(left) >= 2 && letters(right) >= 2 {
                    found.push(piece.cut(start..at).trim());
                    start = at + conjunction.len();
                }
            }
        }
    }
    found.push(piece.cut(start..piece.text.len()).trim());
    found
}

/// Whether an Arabic word is "and" written together with a name.
fn arabic_and(word: &str) -> bool {
    word.strip_prefix('و')
        .is_some_and(|name| NAMES.has(&super::fold(name)) || name.starts_with("الدكتور") || name.starts_with("السيد"))
        && !NAMES.has(&super::fold(word))
}

/// Whether "and" between `left` and `right` parts two entries.
fn parts(left: Slice<'_>, right: Slice<'_>, style: Style, shouting: bool) -> bool {
    let (l, r) = (look(left, shouting), look(right, shouting));
    let full = |look: &Look| look.words >= 2 || look.honorific > 0 && look.words >= 1;
    let cjk = is_cjk(left.text) && is_cjk(right.text);
    if l.person != Person::No && r.person != Person::No {
        return full(&l) && full(&r) || cjk;
    }
    if r.person == Person::Sure && full(&r) && l.body {
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
        return r.head;
    }
    let the = words(right).next().is_some_and(|word| word.folded == "the");
    let stands = l.acronym || l.head && (l.words >= 2 || cjk && r.body);
    if cjk && stands {
        return r.head;
    }
    let ending = words(right).next().is_some_and(|word| matches!(word.folded.as_str(), "society" | "union" | "labs"));
    stands && r.body && !ending && (r.acronym || r.head && r.words >= 2) || the && l.body && l.words >= 2 && r.head
}
