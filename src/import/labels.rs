//! Finding the labels of forms in a text.

use std::sync::Arc;

use super::tokens::{self, fold, is_separator, markup};
use crate::characters::{is_bullet, is_dash, is_invisible};
use crate::span::{Slice, Span, is_line_break};
use crate::template::{Field, Template};
use crate::words::list_marker;

/// A label of so many words is recognised without a colon behind it, and also where its line was broken.
const LONG: usize = 6;
/// Shorter first words of labels are too near to other words for a slip to be told.
const SLIPS_FROM: usize = 6;
/// One word in so many may differ in a long label.
const WORDS_PER_SLIP: usize = 6;

/// Every wording of every label of some templates.
pub(crate) struct Labels<'a> {
    templates: &'a [Arc<Template>],
    /// By first word; of those with the same first word the longest first.
    wordings: Vec<Wording>,
}

/// One wording of a label, and the fields that it asks for.
struct Wording {
    words: Vec<String>,
    fields: Vec<FieldOf>,
}

/// A field of one of the templates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FieldOf {
    pub template: usize,
    pub field: usize,
}

/// A label found in a text.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    /// The fields that ask with this label.
    pub fields: Vec<FieldOf>,
    /// Everything that the form prints: marker, label, limits, examples.
    pub span: Span,
    /// What stands in brackets behind the label: limits and hints.
    pub brackets: Vec<String>,
    /// Whether the words alone make a label: it is long, or parted from its answer.
    pub certain: bool,
    /// Whether the label is too long to be met by chance.
    pub long: bool,
    /// Whether a bullet, dash or number stands before it.
    pub marked: bool,
    /// Whether it begins a row of a table, between bars.
    pub in_row: bool,
}

impl<'a> Labels<'a> {
    pub(crate) fn of(templates: &'a [Arc<Template>]) -> Self {
        let mut labels = Labels { templates, wordings: Vec::new() };
        for (template, form) in templates.iter().enumerate() {
            for (field, asked) in form.fields.iter().enumerate() {
                for wording in std::iter::once(&asked.label).chain(&asked.other_labels) {
                    labels.add(fold(wording), FieldOf { template, field });
                }
            }
        }
        let key = |wording: &Wording| (wording.words.first().cloned(), std::cmp::Reverse(wording.words.len()));
        crate::order::sort(&mut labels.wordings, |a, b| key(a) < key(b));
        labels
    }

    fn add(&mut self, words: Vec<String>, field: FieldOf) {
        match self.wordings.iter_mut().find(|wording| wording.words == words) {
            Some(known) if known.fields.contains(&field) => {}
            Some(known) => known.fields.push(field),
            None => self.wordings.push(Wording { words, fields: vec![field] }),
        }
    }

    /// The wordings that begin with `word`.
    fn beginning(&self, word: &str) -> impl Iterator<Item = &Wording> {
        let first = |wording: &Wording| wording.words.first().map_or("", String::as_str) < word;
        let from = self.wordings.partition_point(first);
        self.wordings[from..].iter().take_while(move |wording| wording.words.first().is_some_and(|first| first == word))
    }

    pub(super) fn field(&self, of: FieldOf) -> &'a Field {
        &self.templates[of.template].fields[of.field]
    }

    /// The label at the beginning of `line`, which is a line of `text`.
    pub(crate) fn at(&self, text: &str, line: Slice<'_>) -> Option<Found> {
        let start = after_markers(line);
        let first = tokens::tokens(text.get(..line.span().end)?, start).next()?;
        let matches = |wording| self.matches(text, line, start, wording);
        self.beginning(&first.word).find_map(matches).or_else(|| self.near(&first.word).find_map(matches))
    }

    /// The wordings whose first word may have been misspelt as `word`.
    fn near(&self, word: &str) -> impl Iterator<Item = &Wording> {
        self.wordings.iter().filter(move |wording| wording.words.first().is_some_and(|first| is_near(word, first)))
    }

    fn matches(&self, text: &str, line: Slice<'_>, start: usize, wording: &Wording) -> Option<Found> {
        let long = wording.words.len() >= LONG;
        let mut slips = wording.words.len() / WORDS_PER_SLIP;
        let mut misspelt = false;
        let mut end = start;
        let mut seen = tokens::tokens(text, start);
        for (index, word) in wording.words.iter().enumerate() {
            let token = seen.next()?;
            if index > 0 && (token.after_colon || token.begins_line && !long) {
                return None;
            }
            if token.word != *word {
                misspelt |= index == 0;
                let forgiven = index == 0 && is_near(&token.word, word);
                slips = if forgiven { slips } else { slips.checked_sub(1).filter(|_| is_slip(&token.word, word))? };
            }
            end = token.span.end;
        }
        end += closing_bracket(text.get(start..end).unwrap_or(""), text.get(end..).unwrap_or(""));
        let opened = text.get(line.start..start).is_some_and(|markers| markers.contains(['*', '_']));
        let mut tail = Tail { text, at: end, opened, separated: false, brackets: Vec::new() };
        tail.read(long, wording.fields.iter().map(|of| self.field(*of)));
        let line_end = line.span().end.max(end);
        let alone = text.get(tail.at..line_end).is_none_or(|rest| rest.trim().is_empty());
        if !(long || tail.separated || alone && !misspelt) {
            return None;
        }
        Some(Found {
            fields: wording.fields.clone(),
            span: Span::new(line.start, tail.at),
            brackets: tail.brackets,
            certain: long || tail.separated,
            long,
            marked: start > line.start,
            in_row: text.get(line.start..start).is_some_and(|markers| markers.contains('|')),
        })
    }
}

/// The length of the bracket that closes at the beginning of `rest` what `label` left open, as in `Organizer(s)`.
fn closing_bracket(label: &str, rest: &str) -> usize {
    let bracket = rest.trim_start_matches(['.', '…', ',']);
    let closes = |open: char, close: char| label.rfind(open) > label.rfind(close) && bracket.starts_with(close);
    if closes('(', ')') || closes('[', ']') { rest.len() - bracket.len() + 1 } else { 0 }
}

/// Whether a long word was misspelt and no other word is meant.
fn is_slip(written: &str, word: &str) -> bool {
    word.len() > 4 && written.len() < 40 && strsim::osa_distance(written, word) <= 2
}

/// Whether the first word of a label is one slip away, and no other form of it is meant.
fn is_near(written: &str, first: &str) -> bool {
    let (written_len, first_len) = (written.len(), first.len());
    written_len.max(first_len) >= SLIPS_FROM
        && written_len.abs_diff(first_len) <= 2
        && written.chars().next() == first.chars().next()
        && first.strip_suffix('s') != Some(written)
        && strsim::osa_distance(written, first) == 1
}

/// Where a line's words begin, behind bullets, dashes, numbers and the signs of Markdown.
pub(super) fn after_markers(line: Slice<'_>) -> usize {
    let is_sign = |c: char| {
        c.is_whitespace() || is_bullet(c) || is_dash(c) || is_invisible(c) || matches!(c, '#' | '_' | '|' | '>' | '+')
    };
    let unmarked = |mut text: &'_ str| -> usize {
        let whole = text.len();
        loop {
            text = text.trim_start_matches(is_sign);
            match markup(text) {
                0 => return whole - text.len(),
                length => text = &text[length..],
            }
        }
    };
    let begin = unmarked(line.text);
    let rest = &line.text[begin..];
    let numbered = list_marker(rest).filter(|length| *length < rest.len()).unwrap_or(0);
    line.start + begin + numbered + unmarked(&rest[numbered..])
}

/// Tags that part a label from its answer.
const PARTING_TAGS: [&str; 4] = ["td", "th", "dd", "br"];

/// What the form prints behind a label: brackets, punctuation, examples.
struct Tail<'a> {
    text: &'a str,
    at: usize,
    /// Whether signs of Markdown stand before the label, so that others close it.
    opened: bool,
    separated: bool,
    brackets: Vec<String>,
}

impl<'a> Tail<'a> {
    fn read<'f>(&mut self, long: bool, fields: impl Iterator<Item = &'f Field> + Clone) {
        loop {
            let before = self.at;
            self.punctuation(long);
            self.bracket(fields.clone());
            self.examples(fields.clone());
            if self.at == before {
                return;
            }
        }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    /// Skips punctuation and white space up to the end of the line. Behind a colon the answer begins: only what closes
    /// the signs before the label is skipped there.
    fn punctuation(&mut self, long: bool) {
        let mut closes = self.opened;
        while let Some(c) = self.rest().chars().next() {
            if matches!(c, '<' | '&') {
                let rest = self.rest();
                let parts = PARTING_TAGS.iter().any(|tag| begins_with(&rest[1..], tag));
                let blank = rest.starts_with("</") || parts || c == '&' && !rest.starts_with("&amp;");
                let length = markup(rest);
                if length == 0 || !blank {
                    return;
                }
                self.separated |= parts;
                self.at += length;
                continue;
            }
            let is_blank = c.is_whitespace() && !is_line_break(c) || is_invisible(c);
            let is_sign = matches!(c, '*' | '_' | '#') && (closes || !self.separated);
            let ends_label = long && !self.separated && matches!(c, '.' | '?' | ',' | ';');
            if !(ends_label || is_sign || is_blank || is_separator(c)) {
                return;
            }
            closes &= !(self.separated && is_blank);
            self.separated |= is_separator(c);
            self.at += c.len_utf8();
        }
    }

    /// Takes a bracket that the form prints: a limit, a hint, or whatever stands before the colon. Other brackets are an
    /// answer's.
    fn bracket<'f>(&mut self, mut fields: impl Iterator<Item = &'f Field>) {
        let rest = self.rest();
        let Some(open) = rest.chars().next().filter(|c| matches!(c, '(' | '[')) else { return };
        let close = if open == '(' { ')' } else { ']' };
        let Some(length) = rest.char_indices().take(300).find(|(_, c)| *c == close).map(|(at, c)| at + c.len_utf8())
        else {
            return;
        };
        let inner = &rest[1..length - 1];
        let words = fold(inner);
        let is_hint = fields.any(|field| field.hint.as_deref().is_some_and(|hint| fold(hint) == words));
        let before_colon = !self.separated
            && !inner.contains(is_line_break)
            && rest[length..].trim_start_matches([' ', '*', '_']).starts_with(is_separator);
        if is_limit(&words) || is_hint || before_colon {
            self.brackets.push(inner.to_owned());
            self.at += length;
        }
    }

    /// Takes what stands behind "Examples:": the form's own openings, each cut short by an ellipsis, and quotations.
    fn examples<'f>(&mut self, fields: impl Iterator<Item = &'f Field>) {
        let is_glue = |c: char| c.is_whitespace() || matches!(c, '.' | '…' | ',' | ';' | ':') || is_quote(c);
        let begin = self.rest().trim_start_matches(is_glue);
        let intro = ["examples", "example"].iter().find(|word| begins_with(begin, word));
        let Some(intro) = intro else { return };
        let rest = &begin[intro.len()..];
        if !rest.trim_start().starts_with(is_separator) {
            return;
        }
        self.at = self.text.len() - rest.len();
        self.separated = true;
        let openings: Vec<Vec<String>> = fields.flat_map(|field| &field.examples).map(|e| fold(e)).collect();
        loop {
            let begin = self.rest().trim_start_matches(is_glue);
            let start = self.text.len() - begin.len();
            let Some(end) = openings.iter().find_map(|words| cut_short(self.text, start, words)) else { break };
            self.at = end;
        }
        let glue = self.rest().len() - self.rest().trim_start_matches(|c| is_glue(c) && !is_line_break(c)).len();
        self.at += glue;
    }
}

/// Where the opening `words` ends at `start`, if it is cut short there as the form prints it.
fn cut_short(text: &str, start: usize, words: &[String]) -> Option<usize> {
    let mut seen = tokens::tokens(text, start);
    let mut end = start;
    for word in words {
        end = seen.next().filter(|token| token.word == *word)?.span.end;
    }
    let rest = text.get(end..)?.trim_start();
    let dots = rest.trim_start_matches(['.', '…']);
    let is_cut = rest.starts_with("...") || rest.starts_with('…') || rest.starts_with("..");
    (is_cut || rest.starts_with(is_quote)).then(|| text.len() - dots.trim_start_matches(is_quote).len())
}

fn begins_with(text: &str, word: &str) -> bool {
    let ends = |rest: &str| !rest.starts_with(char::is_alphanumeric);
    text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word)) && ends(&text[word.len()..])
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '”' | '„' | '‘' | '’' | '«' | '»')
}

/// Whether a bracket holds a limit: a number, and a word for words.
fn is_limit(words: &[String]) -> bool {
    let counted = ["words", "word", "mots", "palabras", "palavras", "слов"];
    words.iter().any(|word| word.chars().all(char::is_numeric))
        && words.iter().any(|word| counted.contains(&word.as_str()))
}
