//! Choices from a list of options.

pub(crate) mod absent;
pub(crate) mod names;

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use super::Context;
use super::names::without_markup;
use crate::lower_case::lower_case;
use crate::span::{Slice, Span, is_line_break};
use crate::words::without_marker;
pub use absent::Absent;
use names::{Gap, Names, Word, same_but_for_marks, without_label, words};

/// How a name was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Naming {
    /// As the list has it.
    Official,
    /// Under another name, in another case or another order.
    Unofficial,
    /// With a slip of the pen, near enough to be sure.
    Misspelt,
    /// As near to one name as to another.
    Ambiguous,
    /// As no name of the list.
    Unknown,
}

/// One choice as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// The official name of the option, where it is one.
    pub name: Option<String>,
    /// How it was named.
    pub naming: Naming,
    /// The options that it may be, where it is ambiguous.
    pub rivals: Vec<String>,
    /// The words that name it; all that was written where they name nothing.
    pub text: String,
    /// Where they stand.
    pub span: Span,
    /// What must part another name in their place from a letter or digit that follows at once; mostly nothing.
    pub parting: &'static str,
}

/// The choices of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// One for each choice, in the order of the text.
    pub chosen: Vec<Chosen>,
    /// Set where the answer says that there is none.
    pub absent: Option<Absent>,
    /// Where the answer stands.
    pub span: Span,
    /// What was written, where it says that there is none.
    pub text: String,
}

/// The names that a field's answers are compared with, prepared when first asked for.
#[derive(Debug, Clone, Default)]
pub(crate) struct FieldNames {
    options: OnceLock<Names>,
    formats: OnceLock<Names>,
}

impl FieldNames {
    pub fn options(&self, cx: &Context<'_>) -> &Names {
        self.options.get_or_init(|| Names::new(&cx.field.options, cx.host))
    }

    pub fn formats(&self, cx: &Context<'_>) -> &Names {
        self.formats.get_or_init(|| Names::new(&cx.field.formats, cx.host))
    }
}

/// The most words of one choice that are compared with names; what follows explains it.
const LONGEST: usize = 32;
/// The most words of a question that may be repeated before a choice.
const LABEL_WORDS: usize = 8;
/// The most choices that are compared with names in any way but as they are listed.
const COMPARED: usize = 200;
/// The most choices that are compared letter by letter, which is slow. No answer of good faith has so many.
const CLOSE_LOOKS: usize = 40;

/// Reads choices: one a line, or parted by semicolons; or several names in a row, parted in any way.
///
/// A name that is set apart from what explains it is found: `Emerging Technologies - Artificial Intelligence`.
pub fn read(cx: &Context<'_>, text: &str) -> Choices {
    let plain = without_markup(text);
    let mut reading = of_plain(cx, &plain);
    if let Cow::Owned(_) = plain {
        for chosen in &mut reading.chosen {
            chosen.text = chosen.span.of(text).to_owned();
        }
    }
    reading
}

fn of_plain(cx: &Context<'_>, text: &str) -> Choices {
    let field = cx.field;
    let answer = without_label(Slice::whole(text), &field.label, &field.other_labels);
    let span = answer.span();
    if let Some(chosen) = as_listed(cx, answer) {
        return Choices { chosen: vec![chosen], absent: None, span, text: String::new() };
    }
    if let Some(absent) = absent::read(answer.text, &field.label) {
        return Choices { chosen: Vec::new(), absent: Some(absent), span, text: answer.text.to_owned() };
    }
    let label = words(Slice::whole(&field.label), LABEL_WORDS, cx.host);
    let mut reader = Reader { cx, names: cx.names.options(cx), label, close_looks: CLOSE_LOOKS };
    // A name that a line break was pasted into.
    if answer.text.contains(is_line_break)
        && let Some(chosen) = reader.whole(answer)
    {
        return Choices { chosen: vec![chosen], absent: None, span, text: String::new() };
    }
    let mut chosen = Vec::new();
    let parts_answers = |c: char| matches!(c, ';' | '|' | '\t' | '；' | '؛' | '•' | '●' | '▪');
    for line in answer.lines() {
        let item = without_marker(line);
        if let Some(listed) = as_listed(cx, item) {
            chosen.push(listed);
            continue;
        }
        for piece in numbered(line, item).into_iter().flat_map(|part| part.split(parts_answers)) {
            let piece = piece.trim_matches(is_outside);
            if piece.text.contains(char::is_alphanumeric) {
                if chosen.len() < COMPARED {
                    reader.piece(piece, &mut chosen);
                } else {
                    chosen.push(unknown(piece));
                }
            }
        }
    }
    Choices { chosen, absent: None, span, text: String::new() }
}

/// The parts of a line numbered within, `1) … 2) …`, of which `item` is what stands behind the first marker. A line without
/// numbers is one part.
fn numbered<'a>(line: Slice<'a>, item: Slice<'a>) -> Vec<Slice<'a>> {
    let mut rest = item;
    let is_numbered = rest.start > line.start && line.text.starts_with(|c: char| c.is_numeric() || c == '(');
    let mut parts = Vec::new();
    let mut from = 0;
    while is_numbered && let Some(space) = rest.text.get(from..).and_then(|text| text.find(char::is_whitespace)) {
        let (before, after) = rest.split_at(from + space);
        let next = after.trim();
        let item = without_marker(next);
        if item.start > next.start && next.text.starts_with(|c: char| c.is_numeric() || c == '(') {
            parts.push(before);
            rest = item;
            from = 0;
        } else {
            from = next.start - rest.start;
        }
    }
    parts.push(rest);
    parts
}

/// Whether a character at either end belongs to no name.
fn is_outside(c: char) -> bool {
    c.is_whitespace() || crate::characters::is_invisible(c) || matches!(c, ',' | '.' | '，' | '。' | '"' | '“' | '”')
}

/// The most words of a lead-in.
const LEAD_WORDS: usize = 10;

/// Words of a sentence around a name, such as `Our session fell under …` and `the … track`, in small letters.
const AROUND_NAMES: &str = "our the this that it part as submitted proposed registered session sessions workshop fell falls fall under is was were belongs belonged belong to in \
    within into of on we chose choose selected select picked category track theme themes thematic topic area main subtheme sub \
    relates related related mainly primarily addressed addresses covered covers \
    notre la le cette il elle séance session atelier relève relevait du de thème thématique axe est était sous nous avons choisi \
    nuestra nuestro esta este el sesión taller tema eje temático es fue era pertenece al a en bajo elegimos \
    nossa nosso o sessão oficina eixo foi pertence ao no na sob escolhemos \
    наша сессия эта тема по теме темы относится относилась к была в рамках мы выбрали \
    الموضوع موضوع جلستنا الجلسة كان كانت تحت ضمن محور";

/// Words with which an explanation behind a name begins: `… with a focus on schools`.
const EXPLAINING: &str = "with especially particularly focusing focused including mainly specifically namely \
    avec notamment surtout con especialmente sobretodo particularmente incluyendo com sobretudo incluindo с особенно включая";
/// So many words make a name that such an explanation may follow.
const NAME_WORDS: usize = 2;

/// Whether a word of `piece` stands in `list`.
fn is_listed(list: &str, word: &Word, piece: Slice<'_>) -> bool {
    let written = lower_case(piece.cut(word.span.start - piece.start..word.span.end - piece.start).text);
    list.split(' ').any(|known| known == written)
}

/// Remarks behind one choice of several.
const RANKS: &[&str] = &["main", "primary", "principal", "secondary", "first", "second", "also"];

struct Reader<'a> {
    cx: &'a Context<'a>,
    names: &'a Names,
    /// The question's own words.
    label: Vec<Word>,
    close_looks: usize,
}

impl Reader<'_> {
    /// The option that all of `piece` names.
    fn whole(&self, piece: Slice<'_>) -> Option<Chosen> {
        let words = words(piece, LONGEST + 1, self.cx.host);
        let option = self.names.named(&words)?;
        Some(self.found(piece, &words, option, Naming::Unofficial))
    }

    fn piece(&mut self, piece: Slice<'_>, out: &mut Vec<Chosen>) {
        let words = words(piece, LONGEST + 1, self.cx.host);
        let named = self.led_in(piece, &words);
        let around = words.iter().rev().take_while(|word| is_listed(AROUND_NAMES, word, piece));
        let behind = if words.len() > 1 { around.count() } else { 0 };
        let ends = [words.len(), words.len() - behind];
        let ranges =
            ends.iter().flat_map(|end| named.iter().map(move |from| *from..*end)).filter(|range| !range.is_empty());
        if let Some((range, option)) =
            ranges.into_iter().find_map(|range| Some((range.clone(), self.names.named(&words[range])?)))
        {
            out.push(self.found(piece, &words[range], option, Naming::Unofficial));
            return;
        }
        // All of it misspelt comes before a part of it named: "Human Rights, Gener & Youth".
        let near = self.close_looks > 0;
        self.close_looks = self.close_looks.saturating_sub(1);
        let whole: Vec<&[Word]> = named.iter().filter(|_| near).map(|from| &words[*from..]).collect();
        if near && let Some(chosen) = self.nearest(piece, &whole) {
            out.push(chosen);
        } else if words.len() == 1 || !self.several(piece, &words, out) {
            let mark = words.iter().skip(1).position(|word| word.gap >= Gap::Break).filter(|_| near);
            let parts = mark.map(|at| words.split_at(at + 1)).map(|(before, behind)| [before, behind]);
            let chosen = parts.and_then(|parts| self.nearest(piece, &parts));
            out.push(chosen.unwrap_or_else(|| unknown(piece)));
        }
    }

    /// Where a name may begin: at the first word, and behind the question's own words, a number, and words that lead in.
    fn led_in(&self, piece: Slice<'_>, words: &[Word]) -> Vec<usize> {
        let asked = |word: &Word| word.is_number() || self.label.iter().any(|l| l.fold == word.fold);
        let leads = |word: &Word| asked(word) || is_listed(AROUND_NAMES, word, piece);
        let most = if words.len() > 1 { LEAD_WORDS } else { 0 };
        let lead = words.iter().take(most).take_while(|word| leads(word)).count();
        if lead > 0 && lead < words.len() { vec![0, lead] } else { vec![0] }
    }

    /// Names in a row, or a name set apart from what explains it. Whether there were any.
    fn several(&self, piece: Slice<'_>, words: &[Word], out: &mut Vec<Chosen>) -> bool {
        let explains = |at: usize| words.get(at).is_some_and(|word| is_listed(EXPLAINING, word, piece));
        let is_border =
            |at: usize| words.get(at).is_none_or(|word| word.gap >= Gap::And || word.is_and()) || explains(at);
        let borders: Vec<usize> = (0..=words.len()).filter(|at| is_border(*at)).collect();
        let set_apart = |at: usize| words.get(at).is_none_or(|word| word.gap >= Gap::Comma);
        let most = self.names.all.iter().map(|name| name.words.len()).max().unwrap_or(0) + 2;
        for start in
            borders.iter().copied().filter(|at| *at == 0 || words.get(*at).is_some_and(|w| w.gap >= Gap::Break))
        {
            let mut found = Vec::new();
            let mut at = start;
            loop {
                let ends = borders.iter().rev().copied().filter(|end| *end > at && *end - at <= most);
                let next = ends.clone().find_map(|end| Some((end, self.names.named(&words[at..end])?)));
                let Some((end, option)) = next else { break };
                // An abbreviation behind its name is no second choice.
                let name = self.names.official(option);
                if found.last().is_none_or(|last: &Chosen| last.name.as_deref() != Some(name)) {
                    found.push(self.found(piece, &words[at..end], option, Naming::Unofficial));
                }
                at = end + words[end..].iter().take_while(|word| RANKS.contains(&word.fold.as_str())).count();
            }
            let explained = at - start >= NAME_WORDS && explains(at);
            if !found.is_empty() && (set_apart(at) || explained) {
                out.append(&mut found);
                return true;
            }
        }
        false
    }

    /// The option that comes nearest to one of `ranges`.
    fn nearest(&self, piece: Slice<'_>, ranges: &[&[Word]]) -> Option<Chosen> {
        for range in ranges {
            let (slips, options) = self.names.nearest(range);
            match options.as_slice() {
                [] => {}
                [option] => {
                    let naming = if slips == 0 { Naming::Unofficial } else { Naming::Misspelt };
                    return Some(self.found(piece, range, *option, naming));
                }
                several => {
                    let rivals = several.iter().map(|option| self.names.official(*option).to_owned()).collect();
                    return Some(Chosen { naming: Naming::Ambiguous, rivals, ..unknown(piece) });
                }
            }
        }
        None
    }

    fn found(&self, piece: Slice<'_>, words: &[Word], option: usize, naming: Naming) -> Chosen {
        let name = self.names.official(option);
        let slice = cut(piece, words);
        let official = same_but_for_marks(slice.text, name, self.cx.host);
        Chosen {
            name: Some(name.to_owned()),
            naming: if official { Naming::Official } else { naming },
            rivals: Vec::new(),
            text: slice.text.to_owned(),
            span: slice.span(),
            parting: parting(piece, slice.span().end),
        }
    }
}

/// The part of `piece` that `words` stand in, with the bracket that closes one opened there.
pub(crate) fn cut<'a>(piece: Slice<'a>, words: &[Word]) -> Slice<'a> {
    let first = words.iter().position(|word| !word.is_and()).unwrap_or(0);
    let last = words.iter().rposition(|word| !word.is_and()).map_or(words.len(), |at| at + 1);
    let inner = &words[first..last];
    let (Some(first), Some(last)) = (inner.first(), inner.last()) else { return piece };
    let start = first.span.start - piece.start;
    let end = last.span.end - piece.start;
    let slice = piece.cut(start..end);
    let opened = slice.text.matches('(').count() > slice.text.matches(')').count();
    if opened && piece.text.get(end..).is_some_and(|rest| rest.starts_with(')')) {
        return piece.cut(start..end + 1);
    }
    slice
}

/// The option with exactly this name, whatever marks it holds.
fn as_listed(cx: &Context<'_>, piece: Slice<'_>) -> Option<Chosen> {
    let choice = cx.field.options.iter().find(|choice| choice.name == piece.text)?;
    Some(Chosen { name: Some(choice.name.clone()), naming: Naming::Official, ..unknown(piece) })
}

fn unknown(piece: Slice<'_>) -> Chosen {
    Chosen {
        name: None,
        naming: Naming::Unknown,
        rivals: Vec::new(),
        text: piece.text.to_owned(),
        span: piece.span(),
        parting: "",
    }
}

/// What must part a name that ends at `end`, counted in the whole text, from what follows in `slice`.
pub(crate) fn parting(slice: Slice<'_>, end: usize) -> &'static str {
    let (before, behind) = slice.text.split_at_checked(end - slice.start).unwrap_or((slice.text, ""));
    let next = |text: &str| text.chars().next().filter(|c| c.is_alphanumeric());
    match (next(behind), next(behind.trim_start_matches(is_outside))) {
        (Some(c), _) if c.is_numeric() => " ",
        (Some(_), _) => " - ",
        // The bracket that parted them goes with the name.
        (None, Some(_)) if before.ends_with(')') => " -",
        _ => "",
    }
}

impl fmt::Display for Choices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(absent) = self.absent {
            return f.write_str(absent.as_str());
        }
        for (index, chosen) in self.chosen.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            match &chosen.name {
                Some(name) => f.write_str(name)?,
                None if chosen.rivals.is_empty() => f.write_str("unknown")?,
                None => f.write_str(&chosen.rivals.join(" / "))?,
            }
        }
        Ok(())
    }
}
