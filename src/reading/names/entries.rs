//! From the text of an answer to its entries: one for each person or body, with the label it stands under.

use super::contact::{is_page, without_contact};
use super::joined::{belongs, goes_on_inside, is_whole_body, parts, starts_with_the};
use super::look::{
    Look, Person, Role, Word, are_cjk_names, bare, is_cjk, is_double_family, is_group, is_label, is_named, is_note,
    is_place_or_region, is_placeholder, is_shouting, look, names_after_label, without_deed, without_lead, words,
};
use super::parsed::{Declares, Sorts, last_sentence};
use super::pieces::{Mark, Piece, pieces, split_outside};
use super::sentences::sentences;
use super::shared::is_shared;
use super::table::{Kinds, Table};
use super::together::{self, Together, Unasked};
use super::words::{HEADERS_GENDER, HEADERS_NAME, HEADS, NAMES, PLACES};
use crate::characters::is_dash;
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
    /// The heading that sorts it by gender.
    pub sorted: Option<Slice<'a>>,
    /// What it declares among the declarations of several.
    pub declared: Option<Slice<'a>>,
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

/// Reads the lines of an answer. `declares` tells a declaration of gender, which ends an entry, from a heading.
pub(crate) fn entries<'a>(text: &'a str, lines: &[Slice<'a>], style: Style, declares: &dyn Declares) -> Vec<Entry<'a>> {
    let mut found: Vec<Entry<'a>> = Vec::new();
    let (mut label, mut sorted) = (None, None);
    let mut before: Option<Slice<'a>> = None;
    let parted = part_at_headings(lines, declares);
    let lines = parted.as_deref().unwrap_or(lines);
    // What is declared before anybody is named declares for nobody: such lines are headings here.
    let sorts_first = lines.len() > 1 && lines.first().is_some_and(|line| declares.heading(line.text).is_some());
    let sorts_many = style == Style::Speakers && sorts_several(lines, declares);
    let blocks = if style == Style::Speakers { blocks(lines, declares) } else { Vec::new() };
    for (index, &line) in lines.iter().enumerate() {
        let line = line.trim();
        let previous = before.replace(line);
        if let (Some(entry), Some(previous), Some(true)) = (found.last_mut(), previous, blocks.get(index)) {
            join(text, entry, previous, line);
            continue;
        }
        if let Some(declared) = together::of_all_before(line, declares).filter(|_| !found.is_empty()) {
            let open = |entry: &&mut Entry<'a>| !entry.pieces.iter().any(|piece| declares.whole(piece.slice.text));
            found.iter_mut().filter(open).for_each(|entry| _ = entry.declared.get_or_insert(declared));
            before = None;
            continue;
        }
        let is_sorting = |sorts| sorts == Sorts::AsMany || sorts_first || line.text.ends_with([':', '：']);
        if declares.heading(line.text).is_some_and(is_sorting) {
            (label, sorted, before) = (None, Some(without_marks(line)), None);
            continue;
        }
        if is_heading(line.text, style) {
            (label, sorted, before) = (Some(without_marks(line)), None, None);
            continue;
        }
        if let (Some(entry), Some(previous)) = (found.last_mut(), previous)
            && goes_on(entry, previous, line, style, declares)
        {
            join(text, entry, previous, line);
            continue;
        }
        if let Some((heading, sorts, rest)) = sorting_label(line, declares) {
            let begin = found.len();
            read_line(rest, style, declares, &mut label.clone(), &mut found);
            if sorts == Sorts::AsMany || sorts_many || found.len() > begin + 1 {
                for entry in &mut found[begin..] {
                    entry.sorted = Some(heading);
                }
                continue;
            }
            found.truncate(begin);
        }
        let begin = found.len();
        let over = label;
        read_line(line, style, declares, &mut label, &mut found);
        if label != over {
            sorted = None;
        }
        for entry in &mut found[begin..] {
            entry.sorted = entry.sorted.or(sorted);
        }
    }
    found
}

/// Reads the entries of one line. A label in it stands over the lines behind it too.
fn read_line<'a>(
    line: Slice<'a>,
    style: Style,
    declares: &dyn Declares,
    label: &mut Option<Slice<'a>>,
    found: &mut Vec<Entry<'a>>,
) {
    let shouting = is_shouting(line.text);
    let over = *label;
    let line = match style {
        Style::Speakers => without_heading(line, &[&HEADERS_NAME, &HEADERS_GENDER]),
        Style::People => without_heading(line, &[&HEADERS_NAME]),
    };
    let line = names_after_label(line).map_or(line, |at| {
        *label = Some(line.split_at(at).0);
        line.split_at(at).1.trim()
    });
    for (new, segment) in split_labels(line) {
        if let Some(new) = new {
            *label = Some(new);
        }
        let parts = split_semicolons(segment, style, declares);
        for part in parts.into_iter().flat_map(|part| sentences(part, declares)) {
            let mut all = pieces(without_contact(part));
            all.iter_mut().for_each(|piece| piece.slice = without_contact(piece.slice));
            if part.text.contains("www.") || part.text.contains("://") {
                all.retain(|piece| piece.mark == Mark::Start || !is_page(piece.slice.text));
            }
            if style == Style::Speakers
                && let Some(last) = all.last_mut()
                && let Some((rest, declaration)) = last_sentence(last.slice, declares)
            {
                last.slice = rest;
                all.push(Piece { slice: declaration, mark: Mark::Comma, inside: false, seen: None });
            }
            if all.len() == 1 && part.text.contains('/') {
                all = by_strokes(part, style, shouting, declares).unwrap_or(all);
            }
            // 山田花子、研究所、女性
            let listed = |piece: &Piece<'_>| matches!(piece.mark, Mark::Start | Mark::ListComma);
            if style == Style::Speakers
                && all.len() == 3
                && all.iter().all(listed)
                && all.last().is_some_and(|last| declares.whole(last.slice.text))
            {
                all.iter_mut().skip(1).for_each(|piece| piece.mark = Mark::Comma);
            }
            if let [first, second, ..] = &all[..]
                && matches!(second.mark, Mark::Dash | Mark::Tab | Mark::Bar | Mark::Colon)
                && (is_label(first.slice.text) || is_group(first.slice.text))
            {
                *label = Some(first.slice);
                all.remove(0);
            }
            let label = *label;
            // A label over several lines says nothing of how many stand in each.
            let plural = label.filter(|_| label != over).map(is_plural);
            let group = |all: &[Piece<'a>], found: &mut Vec<Entry<'a>>| {
                group(all, style, (shouting, plural), declares, |pieces| {
                    found.push(Entry { pieces, label, sorted: None, declared: None, shouting })
                });
            };
            let begin = found.len();
            let asked = if style == Style::Speakers { declares } else { &Unasked };
            if let Some((rest, together)) = Together::take(&all, asked) {
                group(&rest, found);
                if style == Style::People || together.give(&mut found[begin..]) {
                    continue;
                }
                found.truncate(begin);
            }
            group(&all, found);
        }
    }
}

/// In bytes.
const LONGEST_HEADING: usize = 48;

/// `Ana Ruiz` of `Name: Ana Ruiz`, `female - Ana Ruiz` of `Gender: female - Ana Ruiz`.
fn without_heading<'a>(line: Slice<'a>, headings: &[&Table]) -> Slice<'a> {
    let dash = || [" - ", " – ", " — "].iter().find_map(|dash| line.text.find(dash));
    let Some(at) = line.text.find([':', '：']).or_else(dash).filter(|at| *at <= LONGEST_HEADING) else { return line };
    let (heading, rest) = line.split_at(at);
    let kinds = Kinds::of(bare(heading.text).raw());
    if !headings.iter().any(|table| kinds.has(table)) || is_label(heading.text) {
        return line;
    }
    rest.trim_matches(|c| c.is_whitespace() || is_dash(c) || ":：".contains(c))
}

/// The pieces between strokes without blanks: `Ana Ruiz/Kofi Mensah` among people, `Ana Ruiz/Example Labs/female`.
fn by_strokes<'a>(part: Slice<'a>, style: Style, shouting: bool, declares: &dyn Declares) -> Option<Vec<Piece<'a>>> {
    let parts: Vec<Slice<'a>> = part.split(|c| c == '/').map(Slice::trim).collect();
    let apart = match style {
        Style::Speakers => (2..=4).contains(&parts.len()) && parts.last().is_some_and(|last| declares.whole(last.text)),
        Style::People => {
            (2..=6).contains(&parts.len())
                && parts.iter().all(|part| {
                    let seen = look(*part, shouting);
                    seen.person != Person::No && (2..=4).contains(&seen.words)
                })
        }
    };
    let piece = |(index, slice)| Piece {
        slice,
        mark: if index == 0 { Mark::Start } else { Mark::Slash },
        inside: false,
        seen: None,
    };
    (apart && parts.iter().all(|part| !part.is_empty())).then(|| parts.into_iter().enumerate().map(piece).collect())
}

/// The lines, parted before labels that sort by gender: `Women: Ana Ruiz; Men: Kofi Mensah`. None where there are none.
fn part_at_headings<'a>(lines: &[Slice<'a>], declares: &dyn Declares) -> Option<Vec<Slice<'a>>> {
    let is_heading = |part: Slice<'a>| {
        let at = part.text.find([':', '：'])?;
        declares.heading(part.split_at(at).0.trim().text)
    };
    let mut parted = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let mut start = 0;
        if line.text.contains([';', '；']) && line.text.contains([':', '：']) && is_heading(*line).is_some() {
            for (at, mark) in line.text.match_indices([';', '；']) {
                let next = line.cut(at + mark.len()..line.text.len());
                let next = next.cut(0..next.text.find([';', '；']).unwrap_or(next.text.len()));
                if is_heading(next).is_some() {
                    if parted.is_empty() {
                        parted.extend_from_slice(&lines[..index]);
                    }
                    parted.push(line.cut(start..at));
                    start = at + mark.len();
                }
            }
        }
        if !parted.is_empty() {
            parted.push(line.cut(start..line.text.len()));
        }
    }
    (!parted.is_empty()).then_some(parted)
}

/// Whether one of the labels that sort by gender stands before several speakers, so that none of them declares.
fn sorts_several(lines: &[Slice<'_>], declares: &dyn Declares) -> bool {
    const MOST: usize = 12;
    lines.iter().filter_map(|line| sorting_label(line.trim(), declares)).take(MOST).any(|(_, _, rest)| {
        let mut found = Vec::new();
        read_line(rest, Style::Speakers, declares, &mut None, &mut found);
        found.len() > 1
    })
}

/// A line that a label begins which sorts by gender: the label, and the rest of the line.
fn sorting_label<'a>(line: Slice<'a>, declares: &dyn Declares) -> Option<(Slice<'a>, Sorts, Slice<'a>)> {
    let at = line.text.find([':', '：'])?;
    let (heading, rest) = line.split_at(at);
    let rest = rest.trim_matches(|c| c.is_whitespace() || ":：".contains(c));
    let sorts = declares.heading(heading.text)?;
    rest.text.contains(char::is_alphabetic).then(|| (without_marks(heading), sorts, rest))
}

fn without_marks(line: Slice<'_>) -> Slice<'_> {
    line.trim_matches(|c| c.is_whitespace() || ":：-–—*".contains(c))
}

/// Which lines go on with the one before them, because each speaker takes several lines and a declaration ends them. The first
/// of them is a name by itself.
fn blocks(lines: &[Slice<'_>], declares: &dyn Declares) -> Vec<bool> {
    let mut goes_on = vec![false; lines.len()];
    let mut start = 0;
    for (index, line) in lines.iter().enumerate() {
        if declares.whole(line.text) {
            let named = lines.get(start).is_some_and(|first| look(first.trim(), false).person != Person::No);
            if named && (2..=4).contains(&(index - start)) {
                goes_on.iter_mut().take(index + 1).skip(start + 1).for_each(|line| *line = true);
            }
            start = index + 1;
            continue;
        }
        let inside = index > start && index - start <= 3;
        let parts = pieces(*line);
        let person = parts.first().is_some_and(|first| {
            let seen = look(first.slice, false);
            seen.honorific > 0 || seen.person == Person::Sure
        });
        let heading = is_heading(line.text, Style::Speakers);
        let ends = if inside {
            parts.len() > 1 && person || line.text.ends_with([':', '：'])
        } else {
            parts.len() > 1 || heading
        };
        if ends {
            start = index + 1;
        } else if inside && parts.len() == 1 && person {
            start = index;
        }
    }
    goes_on
}

/// Whether a line names nobody and stands over others.
fn is_heading(line: &str, style: Style) -> bool {
    let text = line.trim_matches(|c: char| c.is_whitespace() || ":：-–—*.".contains(c));
    is_label(text)
        || is_group(text)
        || counts_by_gender(line)
        || text.len() < line.len() && !text.contains('@') && is_note(text)
        || is_part(text, style)
}

/// Whether a line is a label that says how many stand under it: `Speakers – 3 (2 women, 1 man):`.
fn counts_by_gender(line: &str) -> bool {
    const WHO: &[&str] =
        &["women", "woman", "men", "man", "female", "females", "male", "males", "in", "total", "and", "persons"];
    let Some(text) = line.trim().strip_suffix([':', '：']).filter(|text| text.len() <= 80) else { return false };
    let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let rest =
        |word: &str| word.bytes().all(|b| b.is_ascii_digit()) || WHO.iter().any(|who| who.eq_ignore_ascii_case(word));
    words.next().is_some_and(is_label) && text.contains(|c: char| c.is_ascii_digit()) && words.all(rest)
}

/// Whether a line numbers a part of the session: `Panel 1: Access`.
fn is_part(line: &str, style: Style) -> bool {
    let mut words = line.split_whitespace();
    let named = words.next().is_some_and(|word| super::fold::Folded::of(word).among(PARTS));
    let number = words.next().unwrap_or("").trim_end_matches(|c: char| !c.is_alphanumeric());
    let numbered = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit() || "IVX".contains(c));
    named && numbered && !line.contains([',', ';', '(']) && {
        let rest = line.find([':', '–', '-']).and_then(|at| line.get(at..)).unwrap_or("");
        let rest = Slice::whole(rest).trim_matches(|c| !c.is_alphanumeric());
        let person = look(rest, false).person;
        person == Person::No || person == Person::Maybe && style == Style::Speakers
    }
}

/// Parts of a session that are numbered.
const PARTS: &[&str] =
    &["panel", "session", "part", "segment", "block", "round", "theme", "topic", "day", "table", "group"];

/// Whether a line goes on with the entry of the line before it.
fn goes_on(entry: &Entry<'_>, previous: Slice<'_>, line: Slice<'_>, style: Style, declares: &dyn Declares) -> bool {
    if style == Style::Speakers && declares.whole(line.text) {
        return true;
    }
    if is_placeholder(line.text) {
        return false;
    }
    if style == Style::People && is_shared(line.text) && !line.text.contains([';', ':']) {
        return true;
    }
    if is_bracketed(line.text) && entry.pieces.iter().all(|piece| !piece.inside) && !is_note(line.text) {
        return true;
    }
    if style == Style::Speakers && entry.pieces.len() >= 2 && is_place_or_region(line.text) {
        return true;
    }
    let first = words(line).next();
    let last_of_previous = previous.text.split_whitespace().next_back().unwrap_or("");
    let hanging = JOINING.contains(&last_of_previous);
    let led = first.as_ref().is_some_and(|word| JOINING.contains(&word.slice.text)) && !line.text.contains([';', ':']);
    if hanging || led && !is_new(first.as_ref()) {
        return true;
    }
    let seen = |piece: &Piece<'_>| piece.seen.unwrap_or_else(|| look(piece.slice, entry.shouting));
    // Name and role, each on a line of its own, and then the body.
    let roles = || {
        let others = pieces(line).into_iter().skip(1).map(|piece| look(piece.slice, false));
        entry.pieces.iter().skip(1).all(|piece| seen(piece).role == Role::Only)
            && others.take(8).all(|other| other.person != Person::Sure)
    };
    // Ana Ruiz,
    // Example Labs
    if style == Style::People
        && previous.text.ends_with([',', '،', '，'])
        && let [person] = &entry.pieces[..]
    {
        let (person, body) = (seen(person), look(line, false));
        let apart = line.text.contains([',', ';', '(']) || line.text.ends_with('،');
        return person.person != Person::No && person.words >= 2 && body.body && body.honorific == 0 && !apart;
    }
    let bare = entry.pieces.len() == 1 || entry.pieces.len() <= 8 && (previous.text.ends_with(',') || roles());
    if style == Style::People || !bare {
        return false;
    }
    if entry.pieces.iter().skip(1).any(|piece| seen(piece).role == Role::No) {
        return false;
    }
    let head = pieces(line).into_iter().next().map(|piece| look(piece.slice, is_shouting(line.text)));
    let bare = entry.pieces.first().map(seen);
    let (Some(head), Some(bare)) = (head, bare) else { return false };
    let named = bare.person != Person::No && (bare.words >= 2 || bare.honorific > 0);
    named && (head.body && head.honorific == 0 || head.role != Role::No && !line.text.contains(':'))
}

/// Whether one pair of brackets holds the whole of a line.
fn is_bracketed(line: &str) -> bool {
    let inner = line.strip_prefix(['(', '（']).and_then(|rest| rest.strip_suffix([')', '）']));
    inner.is_some_and(|inner| !inner.contains(['(', ')', '（', '）']) && inner.contains(char::is_alphabetic))
}

/// A line that begins with one of these, or follows one, goes on with the line before.
const JOINING: &[&str] = &["of", "for", "and", "the", "&", "at", "in", "on", "pour", "para", "für", "по", "и"];

pub(super) fn is_new(first: Option<&Word<'_>>) -> bool {
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
    for (at, colon) in text.match_indices([':', '：', '-', '–', '—']) {
        let dash = !colon.ends_with([':', '：']);
        if dash && !is_set_apart(text, at, colon) || at < start {
            continue;
        }
        if !text.get(..at).and_then(|left| left.chars().next_back()).is_some_and(is_label_end) {
            continue;
        }
        let mut from = at.saturating_sub(120).max(start);
        while !text.is_char_boundary(from) {
            from += 1;
        }
        let candidate = text.get(from..at).unwrap_or("");
        let whole = from == start && names_a_part(candidate);
        // Moderator (online): …
        let trimmed = candidate.trim_end();
        let bracket = trimmed.ends_with([')', '）']).then(|| trimmed.rfind(['(', '（'])).flatten();
        let searched = trimmed.get(..bracket.unwrap_or(trimmed.len())).unwrap_or(trimmed);
        let stroke = searched.rfind(" / ").map(|mark| from + mark + 3);
        let after_mark = searched.rfind(|c: char| ".;,|)；，。،؛、".contains(c)).map(|mark| {
            from + mark + candidate.get(mark..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
        });
        let after_mark = after_mark.max(stroke);
        let begin = match after_mark {
            _ if whole && !dash => Some(start),
            Some(begin) if names_a_part(text.get(begin..at).unwrap_or("")) => Some(begin),
            _ if dash => None,
            _ => last_word_label(candidate).map(|offset| from + offset),
        };
        if let Some(begin) = begin {
            let piece = line.cut(start..begin).trim();
            let piece =
                if stroke == Some(begin) { piece.trim_matches(|c| c.is_whitespace() || c == '/') } else { piece };
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

/// Whether white space stands on both sides of the mark at byte `at`.
fn is_set_apart(text: &str, at: usize, mark: &str) -> bool {
    text.get(..at).is_some_and(|before| before.ends_with(char::is_whitespace))
        && text.get(at + mark.len()..).is_some_and(|behind| behind.starts_with(char::is_whitespace))
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
fn split_semicolons<'a>(segment: Slice<'a>, style: Style, declares: &dyn Declares) -> Vec<Slice<'a>> {
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
    // …; male (self declared)
    let before_bracket = |part: &Slice<'_>| part.text.split('(').next().is_some_and(|text| declares.whole(text));
    let declared = parts.iter().skip(1).any(|part| declares.whole(part.trim().text) || before_bracket(part));
    let mut looks = parts.iter().take(3).map(|part| (pieces(*part).len(), look(part.trim(), false)));
    let first = looks.next();
    let two = parts.len() <= 3
        && first.is_some_and(|(pieces, first)| pieces == 1 && first.person != Person::No)
        && looks.next().is_some_and(|(_, second)| second.body && second.honorific == 0 || second.role != Role::No)
        && looks.all(|(_, third)| third.person == Person::No);
    if declared || two {
        return vec![segment];
    }
    let remark = |part: &Slice<'_>| is_note(part.trim().text);
    let (first, others) = (parts.first().copied(), parts.iter().skip(1).copied());
    first.into_iter().chain(others.filter(|part| !remark(part))).collect()
}

/// Whether a label stands before more than one, or may do so: `Moderators`, `Moderation`.
fn is_plural(label: Slice<'_>) -> bool {
    let label = bare(label.text).into_small();
    let label = label.trim_end_matches(|c: char| !c.is_alphanumeric());
    let ends = ["s", "ы", "и", "е", "ن", "ات", "ion", "cao", "by", "par", "por", "team", "panel", "equipe", "equipo"];
    ends.iter().any(|end| label.ends_with(end)) || is_cjk(label)
}

/// Whether a title or a label of one person tells that what stands behind the comma and is no known name is a body:
/// `Moderator: Luz Vega, Bridge Makers`, `Mr. Luz Vega, Bridge Makers, Ms. Ana Ruiz, Example Labs`.
fn is_told(members: &[(Piece<'_>, Look)], style: Style, plural: Option<bool>) -> bool {
    let outside = || members.iter().filter(|(piece, _)| !piece.inside);
    let titled = outside().filter(|(_, look)| look.honorific > 0).count();
    let first = members.first().is_some_and(|(_, look)| look.honorific > 0);
    let two = outside().count() == 2 && (first && plural != Some(true) || plural == Some(false));
    style == Style::People
        && (two || first && titled > 1)
        && outside().all(|(piece, look)| piece.mark != Mark::And || look.honorific > 0)
}

/// Parts pieces into entries.
fn group<'a>(
    all: &[Piece<'a>],
    style: Style,
    (shouting, plural): (bool, Option<bool>),
    declares: &dyn Declares,
    mut emit: impl FnMut(Vec<Piece<'a>>),
) {
    let mut members: Vec<(Piece<'a>, Look)> = Vec::with_capacity(all.len());
    let plain_list = is_plain_list(all, shouting);
    let bodies = style == Style::People && is_body_list(all, shouting);
    let dashed = style == Style::People && is_dashed_list(all, shouting);
    let double = style == Style::People && is_double_family_first(all);
    let of_person = is_of_person(all, style, shouting);
    for (at, piece) in all.iter().enumerate() {
        if piece.inside {
            let helper = if style == Style::People { behind_help(piece.slice) } else { None };
            let (slice, inside) = helper.map_or((piece.slice, true), |slice| (slice, false));
            let mark = if inside { piece.mark } else { Mark::And };
            members.push((Piece { slice, mark, inside, ..*piece }, look(slice, shouting)));
            continue;
        }
        let split = match declared_before_and(piece, style, shouting, declares) {
            Some(both) => both,
            None if double => vec![(piece.slice, false)],
            None => split_and(piece, style, shouting, (plain_list, bodies, of_person && at > 0), all.get(at + 1)),
        };
        for (index, (slice, led)) in split.into_iter().enumerate() {
            let mark = if index > 0 || led || dashed { Mark::And } else { piece.mark };
            let mark = if piece.mark == Mark::Start && index == 0 { Mark::Start } else { mark };
            members.push((Piece { slice, mark, ..*piece }, look(slice, shouting)));
        }
    }
    let told = is_told(&members, style, plural);
    let shares = shares_a_body(&members);
    let list = is_list(without_declaration(&members, declares), (style, plural == Some(true)), told)
        || style == Style::People && plain_list
        || shares;
    let enumerated = bodies && members.last().is_some_and(|(piece, _)| piece.mark == Mark::And)
        || style == Style::People && is_row_of_bodies(&members);
    let mut current: Vec<Piece<'a>> = Vec::new();
    let mut state: Option<Begun> = None;
    for (index, (piece, seen)) in members.iter().enumerate() {
        let next = members.get(index + 1).map(|(piece, _)| piece.mark);
        let declared = !piece.inside && index > 0 && declares.whole(piece.slice.text);
        let new = |begun: &Begun| {
            let flags = (list, enumerated, told);
            let place = shares && seen.place;
            !piece.inside && !declared && !place && begins(begun, piece, seen, next, style, flags)
        };
        if state.as_ref().is_some_and(new) {
            emit(std::mem::take(&mut current));
            state = None;
        }
        let declared = declared || piece.inside && declares.whole(piece.slice.text);
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

/// `Ana Ruiz, Kofi Mensah, both from Example Labs`: whether persons in a row stand before a body that they share.
fn shares_a_body(members: &[(Piece<'_>, Look)]) -> bool {
    let shared = members.iter().position(|(piece, _)| is_shared(piece.slice.text)).filter(|at| *at >= 2);
    shared.and_then(|at| members.get(..at)).is_some_and(|before| {
        before.iter().all(|(piece, seen)| !piece.inside && seen.person != Person::No && seen.words >= 2 && !seen.body)
    })
}

/// Whether two family names that "y" joins stand before a comma and the given names: `Costa e Silva, António`.
fn is_double_family_first(all: &[Piece<'_>]) -> bool {
    let [family, given] = all else { return false };
    let given_words = words(given.slice).take(3).count();
    given.mark == Mark::Comma
        && (1..=2).contains(&given_words)
        && words(given.slice).all(|word| word.is_name())
        && is_double_family(family.slice)
}

/// Who helped, in brackets: `with support from Ana Ruiz`.
fn behind_help(slice: Slice<'_>) -> Option<Slice<'_>> {
    let word = words(slice).take(6).find(|word| {
        word.folded.among(&["from", "by", "of", "de", "par", "por", "with"]) && word.slice.start > slice.start
    })?;
    let (lead, name) = slice.split_at(word.slice.start - slice.start + word.slice.text.len());
    let name = name.trim();
    let person = look(name, false);
    (bare(lead.text).among(HELPED) && person.person != Person::No && person.words >= 2).then_some(name)
}

/// How many bytes of `text`, which begins with `word`, lead to one who helped.
fn help_at(text: Slice<'_>, word: &Slice<'_>) -> usize {
    if !matches!(
        word.text,
        "with" | "With" | "avec" | "con" | "com" | "supported" | "assisted" | "represented" | "coordinated"
    ) {
        return 0;
    }
    let ends = text.text.match_indices(char::is_whitespace).map(|(at, _)| at).take(5);
    ends.filter(|end| text.text.get(..*end).is_some_and(|lead| bare(lead).among(HELPED))).last().unwrap_or(0)
}

/// What leads to the name of one who helped.
const HELPED: &[&str] = &[
    "with support from",
    "with support of",
    "with the support of",
    "with help from",
    "with the help of",
    "with assistance from",
    "with the assistance of",
    "with the participation of",
    "with participation of",
    "with participation from",
    "with the collaboration of",
    "with contributions from",
    "with contributions of",
    "avec la participation de",
    "avec le soutien de",
    "con la participacion de",
    "con la colaboracion de",
    "com a participacao de",
    "com a colaboracao de",
    "represented by",
    "coordinated by",
    "with help of",
    "with assistance of",
    "assisted by",
    "supported by",
    "helped by",
    "together with",
    "avec l'appui de",
    "avec l'aide de",
    "con el apoyo de",
    "con apoyo de",
    "com apoio de",
    "com o apoio de",
];

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
    /// Whether its first piece ends in a word for a part of a university.
    clinic: bool,
    /// Whether "de" stands in its first piece.
    of: bool,
    pieces: usize,
    declared: bool,
    bracketed: bool,
    /// Whether brackets hold a body.
    affiliated: bool,
    dashed: bool,
    last_part_of_body: bool,
}

impl Begun {
    fn with(piece: &Piece<'_>, seen: &Look) -> Self {
        let (mut known, mut portfolio, mut of) = (false, false, false);
        for (index, word) in words(piece.slice).take(4).enumerate() {
            // O'Neill
            let elided = matches!(word.folded.raw().as_bytes(), [b'o' | b'O' | b'd' | b'D', b'\'', _, ..]);
            known |= index == 0 && (word.is_name() || elided);
            portfolio |= index < 3 && word.folded.among(PORTFOLIOS);
            of |= index > 0 && word.folded.among(&["de", "du", "da", "do"]);
        }
        Begun {
            head: *seen,
            blank: piece.slice.is_empty(),
            known,
            portfolio,
            clinic: seen.body && words(piece.slice).last().is_some_and(|word| word.folded.among(CLINICS)),
            of,
            pieces: 1,
            declared: false,
            bracketed: false,
            affiliated: false,
            dashed: false,
            last_part_of_body: seen.part_of_body,
        }
    }

    fn add(&mut self, piece: &Piece<'_>, seen: &Look, declared: bool) {
        self.pieces += 1;
        self.declared |= declared;
        self.bracketed |= piece.inside;
        self.affiliated |= piece.inside
            && (seen.body || bare(piece.slice.text).is("independent"))
            && !is_label(piece.slice.text)
            && !is_note(piece.slice.text);
        self.dashed |= piece.mark == Mark::Dash;
        self.last_part_of_body = seen.part_of_body;
    }
}

/// Whether every piece outside brackets is one word, as in `Alpha, Beta and Gamma`.
fn is_plain_list(all: &[Piece<'_>], shouting: bool) -> bool {
    let (mut pieces, mut places, mut joined, mut acronyms) = (0, 0, false, true);
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
        if !matches!(piece.mark, Mark::Start | Mark::Comma | Mark::ListComma) {
            return false;
        }
        let known = words.iter().filter(|word| PLACES.has(bare(word).raw())).count();
        places += usize::from(known > 0);
        joined = words.len() > 1;
        acronyms &= look(piece.slice, shouting).acronym && !shouting;
        pieces += 1;
    }
    // Countries are a list where all are countries.
    if places > 0 && (places < pieces || pieces < 3 && !joined) {
        return false;
    }
    pieces >= 3 || pieces == 2 && (joined || acronyms)
}

/// Whether the first of several pieces between commas is a body whose name does not go on after a comma.
fn is_body_list(all: &[Piece<'_>], shouting: bool) -> bool {
    // Gorbo Data, Fantsu and NESCOR
    let ends_in_body = || {
        let last = all.last().map(|piece| chunks(piece.slice)).filter(|chunks| chunks.len() == 2);
        last.and_then(|chunks| chunks.last().copied()).is_some_and(|(last, _)| {
            let seen = look(last, shouting);
            seen.head || seen.body && starts_with_the(last)
        })
    };
    all.len() >= 2
        && all.iter().all(|piece| matches!(piece.mark, Mark::Start | Mark::Comma))
        && all.first().is_some_and(|first| {
            let seen = look(first.slice, shouting);
            seen.body && (seen.head || seen.words >= 2 && ends_in_body()) && !seen.open && !seen.part_of_body
        })
}

/// Whether three or more short names stand between commas, the first of them a body and one an abbreviation:
/// `NIC Chile, LACTLD, Fantsu`.
fn is_row_of_bodies(members: &[(Piece<'_>, Look)]) -> bool {
    let plain = |(piece, look): &(Piece<'_>, Look)| {
        matches!(piece.mark, Mark::Start | Mark::Comma)
            && !piece.inside
            && look.words <= 3
            && look.role == Role::No
            && look.honorific == 0
            && !(look.open || look.part_of_body || look.place || look.region || look.suffix)
            && piece.slice.text.starts_with(char::is_uppercase)
    };
    let short = members.iter().any(|(_, look)| look.acronym);
    members.len() >= 3 && short && members[0].1.body && members.iter().all(plain)
}

/// Whether dashes part three or more bodies, none of them a part of another.
fn is_dashed_list(all: &[Piece<'_>], shouting: bool) -> bool {
    let bracketed = all.iter().any(|piece| piece.inside);
    let outside = || all.iter().filter(|piece| !piece.inside);
    outside().count() >= 3
        && outside().skip(1).all(|piece| piece.mark == Mark::Dash)
        && outside().enumerate().all(|(index, piece)| {
            let seen = look(piece.slice, shouting);
            let one = bracketed && piece.slice.text.starts_with(char::is_uppercase);
            let named = seen.words >= 2 || seen.acronym || one;
            named
                && (seen.body || index > 0 && (seen.person == Person::Maybe || one && seen.words == 1))
                && seen.role == Role::No
                && !(seen.part_of_body || seen.open || seen.place || seen.region)
        })
}

/// What stands before a declaration that ends a row of names: `Ana Ruiz, Eva Lind and Kofi Mensah, male`.
fn without_declaration<'a, 'b>(members: &'b [(Piece<'a>, Look)], declares: &dyn Declares) -> &'b [(Piece<'a>, Look)] {
    match members {
        [row @ .., (name, _), (last, _)] if name.mark == Mark::And && declares.whole(last.slice.text) => {
            &members[..row.len() + 1]
        }
        _ => members,
    }
}

/// Whether the pieces between commas are all names of persons.
fn is_list(members: &[(Piece<'_>, Look)], (style, plural): (Style, bool), told: bool) -> bool {
    let outside = || members.iter().filter(|(piece, _)| !piece.inside);
    let bare = |(piece, look): &(Piece<'_>, Look)| look.honorific == 0 && !is_named(piece.slice);
    if told && outside().any(bare) || outside().any(|(piece, _)| is_shared(piece.slice.text)) {
        return false;
    }
    let ended = outside().next_back().is_some_and(|(piece, _)| piece.mark == Mark::And);
    // Ana Ruiz, Eva Fantsu and Gorbo Lind
    let mostly = || {
        let sure = outside().filter(|(_, look)| look.person == Person::Sure).count();
        ended && sure * 2 > outside().count()
    };
    let least = match style {
        Style::Speakers if !mostly() => Person::Sure,
        _ => Person::Maybe,
    };
    let alike = outside().next().is_some_and(|(_, first)| {
        let same = |look: &Look| look.person == first.person || look.person != Person::No;
        // Nil Ekiz, Ankara Bilgi
        let town = |slice| words(slice).next().is_some_and(|word| word.is(&PLACES) && !word.is(&NAMES));
        outside().all(|(piece, look)| same(look) && !town(piece.slice))
    });
    let count = outside().count();
    let commas = outside()
        .all(|(piece, _)| matches!(piece.mark, Mark::Start | Mark::Comma | Mark::ListComma | Mark::And | Mark::Slash));
    commas
        && outside().all(|(piece, look)| {
            look.person >= least && (look.words >= 2 || look.honorific > 0) || belongs(piece.slice, false)
        })
        && (count >= 3 || ended || count == 2 && (alike || plural && style == Style::People))
}

/// Whether `piece` begins a new entry behind the one that has begun; `next` is the mark behind the piece. The last says
/// whether the pieces are a list of persons or plain words, whether they are bodies in a row, and whether only names are
/// persons.
fn begins(
    begun: &Begun,
    piece: &Piece<'_>,
    seen: &Look,
    next: Option<Mark>,
    style: Style,
    (list, enumerated, told): (bool, bool, bool),
) -> bool {
    let head = &begun.head;
    if matches!(piece.mark, Mark::And | Mark::ListComma) {
        return true;
    }
    if seen.suffix || seen.region || seen.place && !list || is_shared(piece.slice.text) {
        return false;
    }
    if piece.slice.text.starts_with(char::is_lowercase) && is_note(piece.slice.text) {
        return false;
    }
    let personal = seen.person != Person::No && (seen.words >= 2 || seen.honorific > 0 || is_cjk(piece.slice.text));
    // Ana Ruiz (f), Example Labs
    if begun.declared && begun.pieces == 2 && next.is_none() && seen.person == Person::Maybe {
        return false;
    }
    if begun.declared {
        // …, female, joined from the hub
        let capital = seen.person == Person::Sure || !piece.slice.text.starts_with(char::is_lowercase);
        return personal && capital && !is_note(piece.slice.text) && !matches!(piece.mark, Mark::After | Mark::Colon);
    }
    let addressed = seen.honorific > 0 && seen.person == Person::Sure;
    match piece.mark {
        Mark::Comma | Mark::Semicolon => {}
        Mark::Slash if style == Style::People => {
            return list || head.body == seen.body && personal == (head.person != Person::No);
        }
        Mark::Bar if style == Style::People && head.body && !head.part_of_body => return true,
        // Example Centre – Mr. Kofi Mensah
        Mark::Bar | Mark::Dash if addressed && begun.pieces == 1 && head.body && next.is_none() => return false,
        Mark::Bar | Mark::Dash if style == Style::People && begun.pieces == 1 => {
            let sure = |look: &Look| look.person == Person::Sure && (2..=4).contains(&look.words);
            return addressed || sure(head) && sure(seen);
        }
        Mark::Bar | Mark::Tab => return addressed && style == Style::People,
        _ => return false,
    }
    if begun.blank {
        return false;
    }
    if begun.pieces > 1 && goes_on_inside(piece.slice.text) {
        return false;
    }
    if list || addressed {
        return true;
    }
    if told && !is_named(piece.slice) {
        return false;
    }
    let alike = begun.bracketed && next == Some(Mark::Bracket) || begun.dashed && next == Some(Mark::Dash);
    let body = seen.head || head.body && !begun.portfolio && seen.role == Role::No;
    let single_body = seen.words == 1 && seen.role == Role::No && begun.bracketed && head.person != Person::Sure;
    if alike && style == Style::People && single_body && piece.slice.text.starts_with(char::is_uppercase) {
        return true;
    }
    if alike && (personal || style == Style::People && body) {
        return true;
    }
    let single = head.words == 1 && head.honorific == 0 && !head.body;
    if seen.person == Person::Sure && seen.words >= 2 {
        let both = head.person == Person::Sure && head.words >= 2 || head.body;
        return begun.pieces > 1 && !(single && begun.pieces < 3) || both && style == Style::People;
    }
    // Ana Ruiz (Example Labs), Fjordside Network
    if style == Style::People
        && begun.affiliated
        && begun.pieces == 2
        && head.person != Person::No
        && seen.head
        && (!seen.part_of_body || next.is_none())
    {
        return true;
    }
    if enumerated && style == Style::People && seen.words == 1 && seen.role == Role::No && !head.open {
        return true;
    }
    let body = head.body || single && !begun.known && seen.head;
    if style == Style::Speakers || !body || head.person != Person::No || seen.role != Role::No {
        return false;
    }
    // Bodies in a row: one that can stand by itself is another, the rest goes on with the one before.
    // Example University, School of Law
    let faculty = words(piece.slice).next().is_some_and(|word| word.folded.among(FACULTIES));
    if faculty && next != Some(Mark::Comma) && !begun.last_part_of_body {
        return false;
    }
    // Fjordside Council, Data Protection Unit
    let part = words(piece.slice).last().is_some_and(|word| word.folded.among(UNITS));
    let chapter = seen.words == 2 && words(piece.slice).last().is_some_and(|word| word.folded.is("chapter"));
    if (part && seen.words >= 2 || chapter) && !seen.open {
        return false;
    }
    // Fjordside Law Clinic, University of Norland
    if begun.pieces == 1 && begun.clinic && next.is_none() && is_university(piece.slice) {
        return false;
    }
    let of_larger = begun.last_part_of_body && !seen.part_of_body && !seen.acronym;
    let numbered = piece.slice.text.starts_with(|c: char| c.is_ascii_digit());
    // Commission for the Fjords (CFF), Save the Rivers Norland: the abbreviation ends the name.
    let state = words(piece.slice).next().is_some_and(|word| word.folded.among(STATES));
    if begun.bracketed && seen.body && seen.words >= 2 && !seen.part_of_body && !numbered && !state {
        return !begun.last_part_of_body || seen.head;
    }
    let another = (personal || seen.body && seen.words >= 2) && !seen.open && !numbered;
    !of_larger && (seen.head || another && !((head.open || begun.of) && begun.portfolio))
}

/// What stands before the name of a country, and names no body of its own.
const STATES: &[&str] =
    &["republic", "kingdom", "state", "federation", "republique", "royaume", "republica", "reino", "city"];

/// Words that end the names of parts of bodies of any sort.
const UNITS: &[&str] = &["unit", "division", "section", "branch", "directorate"];

/// Words that end the names of parts of universities.
const CLINICS: &[&str] =
    &["chair", "clinic", "lab", "laboratory", "department", "faculty", "school", "unit", "section"];

fn is_university(slice: Slice<'_>) -> bool {
    let stems = ["universi", "politec", "polytec", "hochschul", "университет"];
    words(slice).take(4).any(|word| stems.iter().any(|stem| without_lead(word.folded.raw(), stem).is_some()))
}

/// Parts of a university that stand behind its name as well as before it.
const FACULTIES: &[&str] = &["faculty", "school", "department", "division", "faculte", "facultad", "faculdade"];

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
    "faculte",
    "facultad",
    "faculdade",
    "fakultat",
    "fakultas",
    "facultat",
    "dipartimento",
    "direction",
    "direccion",
    "direcao",
    "факультет",
    "school",
    "ecole",
    "escuela",
    "escola",
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

const CONJUNCTIONS: &[&str] = &[
    "and",
    "&",
    "y",
    "et",
    "e",
    "i",
    "і",
    "und",
    "и",
    "و",
    "AND",
    "And",
    "as well as",
    "plus",
    "+",
    "with",
    "och",
    "og",
    "oraz",
    "ve",
    "dan",
    "și",
    "sowie",
    "та",
    "és",
    "και",
    "及び",
    "및",
    "和",
    "与",
];

/// `Female and Ana Ruiz`: the declaration of one speaker, and the name of the next.
fn declared_before_and<'a>(
    piece: &Piece<'a>,
    style: Style,
    shouting: bool,
    declares: &dyn Declares,
) -> Option<Vec<(Slice<'a>, bool)>> {
    if style == Style::People || piece.mark == Mark::Start {
        return None;
    }
    let at = piece.slice.text.char_indices().take(40).filter(|(_, c)| c.is_whitespace()).find_map(|(at, _)| {
        let word = piece.slice.text.get(at..)?.split_whitespace().next()?;
        CONJUNCTIONS.contains(&word).then_some((at, word.len()))
    })?;
    let (before, behind) = piece.slice.split_at(at.0);
    let behind = behind.split_at(1 + at.1).1.trim();
    let next = look(behind, shouting);
    (declares.whole(before.text) && next.person != Person::No && (next.words >= 2 || next.honorific > 0))
        .then(|| vec![(before, false), (behind, true)])
}

/// The members of a piece that "and" joins, and whether such a word leads the first of them.
fn split_and<'a>(
    piece: &Piece<'a>,
    style: Style,
    shouting: bool,
    (plain_list, bodies, of_person): (bool, bool, bool),
    next: Option<&Piece<'_>>,
) -> Vec<(Slice<'a>, bool)> {
    let behind_comma = of_person && piece.mark == Mark::Comma;
    // Behind a bracket nothing goes on but the list.
    let after = piece.mark == Mark::After;
    let closed = after && style == Style::People;
    let opens = piece.mark == Mark::Start && style == Style::People;
    let piece = piece.slice;
    // …）和…
    let listed = after && is_cjk(piece.text) && piece.text.starts_with(['和', '与', '與', '及']);
    let piece = if listed { piece.split_at('和'.len_utf8()).1.trim() } else { piece };
    let mut chunks = chunks(piece);
    if listed {
        chunks.insert(0, (piece.cut(0..0), false));
    }
    let led = chunks.first().is_some_and(|(chunk, _)| chunk.is_empty());
    let joined = led && chunks.first().is_some_and(|(_, joins)| *joins) && style == Style::People;
    chunks.retain(|(chunk, _)| !chunk.is_empty());
    let mut found: Vec<(Slice<'a>, bool)> = Vec::new();
    let mut judged = piece;
    let mut together = false;
    for (chunk, joins_next) in chunks {
        let forced = std::mem::replace(&mut together, joins_next);
        let Some((last, _)) = found.last_mut() else {
            let stays = led && !closed && !opens && !joined && !can_begin(chunk, style, shouting, plain_list || bodies);
            found.push((if stays { piece } else { chunk }, led && !stays));
            judged = chunk;
            if stays {
                return found;
            }
            continue;
        };
        // What has grown long by joining is judged by its end alone.
        let left = if last.text.len() > 300 { judged } else { *last };
        let person = || behind_comma && is_person_behind_body(left, chunk, shouting) && may_hold_person(next, shouting);
        if (plain_list || forced) && style == Style::People
            || parts(left, chunk, style, (shouting, bodies, of_person))
            || closed && is_whole_body(chunk, shouting)
            || person()
        {
            found.push((chunk, true));
        } else {
            *last = piece.cut(last.start - piece.start..chunk.span().end - piece.start);
        }
        judged = chunk;
    }
    if found.is_empty() {
        found.push((piece, false));
    }
    if style == Style::People {
        for (member, _) in &mut found {
            *member = without_deed(*member);
            // … and reviewed by Ana Ruiz
            if let Some(at) = names_after_label(*member) {
                *member = member.split_at(at).1.trim();
            }
        }
    }
    found
}

/// In bytes.
const LONGEST_NAME: usize = 160;

/// Whether a person begins the pieces, whose affiliation the others may be.
fn is_of_person(all: &[Piece<'_>], style: Style, shouting: bool) -> bool {
    all.len() > 1
        && style == Style::People
        && all.first().is_some_and(|first| {
            first.slice.text.len() <= LONGEST_NAME && look(first.slice, shouting).person == Person::Sure
        })
}

/// Whether a person may follow in the affiliation of another, `Ms. Ana Ruiz, Manila Coders and Gorbo Dara`: nothing stands
/// behind it, or an affiliation.
fn may_hold_person(next: Option<&Piece<'_>>, shouting: bool) -> bool {
    next.is_none_or(|next| {
        let seen = look(next.slice, shouting);
        matches!(next.mark, Mark::Comma | Mark::Bracket) && (seen.body || seen.role != Role::No)
    })
}

/// Whether what may be a person stands behind a body whose name does not go on.
fn is_person_behind_body(left: Slice<'_>, right: Slice<'_>, shouting: bool) -> bool {
    let (left, right) = (look(left, shouting), look(right, shouting));
    left.body && !left.open && right.person == Person::Maybe && matches!(right.words, 2 | 3)
}

/// Whether what follows a leading "and" can be an entry of its own.
fn can_begin(chunk: Slice<'_>, style: Style, shouting: bool, plain_list: bool) -> bool {
    let seen = look(chunk, shouting);
    seen.person != Person::No || belongs(chunk, shouting) || style == Style::People && (seen.head || plain_list)
}

/// What leads up to "with" and says that others take part: `in partnership with`.
const TOGETHER: &[&str] = &[
    "in association",
    "in collaboration",
    "in cooperation",
    "in co-operation",
    "in partnership",
    "jointly",
    "together",
    "en collaboration",
    "en cooperation",
    "en partenariat",
    "en colaboracion",
    "en cooperacion",
    "en alianza",
    "junto",
    "em colaboracao",
    "em parceria",
    "совместно",
];

/// The pieces between words such as "and", and whether the next one stands behind `in partnership with`.
fn chunks(piece: Slice<'_>) -> Vec<(Slice<'_>, bool)> {
    let mut found = Vec::new();
    let mut start = 0;
    let cjk = is_cjk(piece.text);
    let in_row = cjk && are_cjk_names(piece);
    for word in piece.split(char::is_whitespace).filter(|word| !word.is_empty()) {
        let at = word.start - piece.start;
        let before = piece.text.get(start..at).unwrap_or("").trim_end();
        let lead = if matches!(word.text, "with" | "avec" | "con" | "com" | "с") { together(before) } else { None };
        let help = help_at(piece.cut(at..piece.text.len()), &word);
        if in_row {
            found.push((piece.cut(start..at).trim(), false));
            start = at;
        } else if help > 0 {
            found.push((piece.cut(start..at).trim(), true));
            start = at + help;
        } else if let Some(end) = lead {
            found.push((piece.cut(start..start + end).trim(), true));
            start = at + word.text.len();
        } else if CONJUNCTIONS.contains(&word.text) && !stands_within(piece, at, before) {
            found.push((piece.cut(start..at).trim(), false));
            start = at + word.text.len();
        } else if at > start && arabic_and(word.text) {
            found.push((piece.cut(start..at).trim(), false));
            start = at + 'و'.len_utf8();
        } else if cjk {
            for (inner, conjunction) in word.text.match_indices(['和', '与', '與', '及', '、']) {
                let at = at + inner;
                // 以及
                let at =
                    at - usize::from(piece.text.get(..at).is_some_and(|left| left.ends_with('以'))) * '以'.len_utf8();
                let conjunction = if piece.text.get(at..).is_some_and(|rest| rest.starts_with('以')) {
                    "以及"
                } else {
                    conjunction
                };
                let letters = |text: &str| text.chars().take(12).filter(|c| c.is_alphabetic()).count();
                let left = piece.text.get(start..at).unwrap_or("");
                let right = piece.text.get(at + conjunction.len()..).unwrap_or("");
                if letters(left) >= 2 && letters(right) >= 2 {
                    found.push((piece.cut(start..at).trim(), false));
                    start = at + conjunction.len();
                }
            }
        }
    }
    found.push((piece.cut(start..piece.text.len()).trim(), false));
    found
}

/// Whether "and" at byte `at`, behind `before`, stands within a name.
fn stands_within(piece: Slice<'_>, at: usize, before: &str) -> bool {
    let from_and = piece.text.get(at..).unwrap_or("");
    before.ends_with(" von")
        || is_within_country(before, from_and)
        || piece.text.starts_with(char::is_uppercase) && is_within_words(before, from_and)
}

/// Whether "and" stands within the name of a country: `Trinidad and Tobago`.
fn is_within_country(before: &str, from_and: &str) -> bool {
    const COUNTRIES: [(&str, &str); 6] = [
        ("Trinidad", "Tobago"),
        ("Bosnia", "Herzegovina"),
        ("Antigua", "Barbuda"),
        ("Kitts", "Nevis"),
        ("Principe", "Sao"),
        ("Turks", "Caicos"),
    ];
    let next = from_and.split_whitespace().nth(1).unwrap_or("").trim_end_matches(|c: char| !c.is_alphanumeric());
    COUNTRIES.iter().any(|(one, other)| before.ends_with(one) && next == *other)
}

/// Whether "and" stands between two words in small letters, `économique et sociale`: no names are parted there.
fn is_within_words(before: &str, from_and: &str) -> bool {
    const ARTICLES: &[&str] = &["the", "la", "le", "les", "el", "los", "las", "o", "a", "os", "as"];
    let small =
        |word: Option<&str>| word.is_some_and(|word| word.starts_with(char::is_lowercase) && !ARTICLES.contains(&word));
    small(before.split_whitespace().next_back()) && small(from_and.split_whitespace().nth(1))
}

/// Where the words begin that end `text` and lead up to "with".
fn together(text: &str) -> Option<usize> {
    let starts = text.rmatch_indices(char::is_whitespace).take(4).map(|(at, _)| at);
    if bare(text).among(TOGETHER) {
        return Some(0);
    }
    let mut leads = starts.filter(|at| text.get(*at..).is_some_and(|lead| bare(lead).among(TOGETHER)));
    leads.next()
}

/// Whether an Arabic word is "and" written together with a name.
fn arabic_and(word: &str) -> bool {
    word.strip_prefix('و').is_some_and(|name| {
        let kinds = Kinds::of(&super::fold(name));
        kinds.has(&NAMES) || kinds.has(&HEADS) || name.starts_with("الدكتور") || name.starts_with("السيد")
    }) && Kinds::of(&super::fold(word)).is_empty()
}
