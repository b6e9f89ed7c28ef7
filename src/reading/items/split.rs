//! Where one statement ends and the next begins.

use super::cues;
use super::lines::{FIRST_LINES, Line, cover, goes_on, lines};
use super::run_on::{fill_gaps, run_on};
use crate::reading::left_over::{LeftOver, Part};
use crate::span::Span;
use crate::words::marker::Series;

/// One statement, or a list marker with nothing behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    /// Its list marker; empty where it has none.
    pub marker: Span,
    /// Its text.
    pub body: Span,
}

impl Piece {
    /// The piece without a label that only numbers it, which is part of its marker.
    pub fn without_label(self, text: &str) -> Piece {
        let Some(length) = cues::label_length(self.body.of(text)) else { return self };
        let end = self.body.start + length;
        let label = Span::new(self.body.start, self.body.start + self.body.of(text)[..length].trim_end().len());
        let marker = if self.marker.is_empty() { label } else { self.marker.cover(label) };
        Piece { marker, body: Span::new(end, self.body.end) }
    }
}

/// The statements of `text`, which does not begin with what was left over of the question.
pub(super) fn split(text: &str, left_over: &[LeftOver]) -> Vec<Piece> {
    let is_question = |left: &&LeftOver| matches!(left.part, Part::Label | Part::Hint);
    let at_start = left_over.iter().take_while(is_question);
    let mut from = 0;
    for left in at_start {
        if text.get(from..left.span.start).is_some_and(|between| !between.chars().any(char::is_alphanumeric)) {
            from = left.span.end;
        }
    }
    if from > 0 {
        // What stood behind the question belongs to it: a colon, a full stop.
        from += text.get(from..).map_or(0, |rest| rest.len() - rest.trim_start_matches([':', '.', ' ', '?']).len());
    }
    let lines = lines(text, from);
    let Some(first_marked) = lines.iter().position(|line| line.marker.is_some()) else {
        return unmarked(text, &lines);
    };
    match marked(&lines, first_marked) {
        Some(starts) => fill_gaps(text, pieces(&lines, &starts), &lines),
        None => unmarked(text, &lines),
    }
}

/// The lines with which marked statements begin; `None` where the markers stand inside statements that have none.
fn marked(lines: &[Line<'_>], first: usize) -> Option<Vec<usize>> {
    let top = lines.get(first)?;
    let marker = top.marker?;
    let is_list = matches!(marker.series, Series::Bullet(_));
    let mut last = 0;
    let mut starts = Vec::new();
    for (index, line) in lines.iter().enumerate().skip(first) {
        let Some(here) = line.marker else { continue };
        let inner = line.indent > top.indent + 1;
        let on_top = here.series == marker.series && !inner
            || is_plain_number(here.series)
                && is_plain_number(marker.series)
                && here.number == last + 1
                && here.number > 1
                && !inner;
        if on_top {
            last = here.number;
            starts.push(index);
        }
    }
    if first == 0 {
        return Some(starts);
    }
    let before = lines.get(..first)?;
    if is_list {
        if let Some(heads) = heads_of_groups(lines, first) {
            return Some(heads);
        }
        let head = before.last()?;
        let is_statement = before.len() == 1 && head.ends_sentence() && !cues::is_heading(head.whole.text);
        return Some(if is_statement { vec![0] } else { starts });
    }
    // The first number was lost.
    if marker.number == 2 {
        starts.insert(0, before.iter().position(|line| !is_title(line))?);
        return Some(starts);
    }
    if marker.number > 1 && starts.len() == 1 {
        return None;
    }
    Some(starts)
}

fn is_plain_number(series: Series) -> bool {
    matches!(series, Series::Number(_, close) if close != '…')
}

/// Unmarked lines that each have bullets below them: the statements, and the bullets their sub-points.
fn heads_of_groups(lines: &[Line<'_>], first: usize) -> Option<Vec<usize>> {
    let mut heads = vec![0];
    let mut has_points = false;
    for (index, pair) in lines.windows(2).enumerate().skip(first.saturating_sub(1)) {
        let [before, line] = pair else { continue };
        if line.marker.is_some() {
            has_points = true;
        } else if has_points && (line.after_blank || before.ends_sentence() || !line.starts_small()) {
            heads.push(index + 1);
            has_points = false;
        }
    }
    (heads.len() > 1 && has_points).then_some(heads)
}

/// The statements that begin with the lines `starts`; each goes on to the next.
fn pieces(lines: &[Line<'_>], starts: &[usize]) -> Vec<Piece> {
    let ends = starts.iter().skip(1).copied().chain([lines.len()]);
    starts
        .iter()
        .zip(ends)
        .filter_map(|(&start, end)| {
            let (first, last) = (lines.get(start)?, lines.get(end.checked_sub(1)?)?);
            let whole = cover(first, last);
            let marker = Span::new(first.whole.start, first.body.start);
            let second = lines.get(start + 1).filter(|_| first.body.is_empty() && start + 1 < end);
            let body = Span::new(second.map_or(first.body.start, |second| second.whole.start), whole.end);
            let marker = if first.marker.is_some() {
                Span::new(marker.start, marker.end.min(first.whole.span().end))
            } else {
                Span::new(marker.start, marker.start)
            };
            Some(Piece { marker, body })
        })
        .collect()
}

/// Statements without markers: by paragraph, by line, or run on in one paragraph.
fn unmarked(text: &str, lines: &[Line<'_>]) -> Vec<Piece> {
    let lines = match lines {
        [first, rest @ ..]
            if !rest.is_empty()
                && is_title(first)
                && (first.ends_with_colon() || cues::is_heading(first.whole.text)) =>
        {
            rest
        }
        all => all,
    };
    let by_blank = lines.iter().skip(1).any(|line| line.after_blank);
    let mut paragraphs = paragraphs(lines, by_blank);
    if let ([lines], true) = (paragraphs.as_slice(), by_blank) {
        paragraphs = self::paragraphs(lines, false);
    }
    let spans: Vec<Span> = paragraphs.iter().filter_map(|lines| Some(cover(lines.first()?, lines.last()?))).collect();
    let unnumbered = |span: &Span| Piece { marker: Span::new(span.start, span.start), body: *span };
    match spans.as_slice() {
        [one] => run_on(text, *one).unwrap_or_else(|| vec![unnumbered(one)]),
        several => several.iter().map(unnumbered).collect(),
    }
}

/// The lines that belong together: up to a blank line, or up to where a sentence ends its line.
fn paragraphs<'l, 'a>(lines: &'l [Line<'a>], by_blank: bool) -> Vec<&'l [Line<'a>]> {
    let mut paragraphs = Vec::new();
    let mut start = 0;
    for (index, on) in goes_on(lines).into_iter().enumerate() {
        let Some(next) = lines.get(index + 1) else { break };
        let breaks = if by_blank { next.after_blank && !(on && next.starts_small()) } else { !on };
        if breaks {
            paragraphs.extend(lines.get(start..=index));
            start = index + 1;
        }
    }
    paragraphs.extend(lines.get(start..).filter(|rest| !rest.is_empty()));
    without_titles(paragraphs)
}

/// A heading stands over the statement that follows it and is none.
fn without_titles<'l, 'a>(paragraphs: Vec<&'l [Line<'a>]>) -> Vec<&'l [Line<'a>]> {
    let is_over = |title: &Line<'_>, below: &[Line<'_>]| {
        let [first, ..] = below else { return false };
        let words = |line: &Line<'_>| line.whole.text.split_whitespace().take(3 * TITLE_WORDS).count();
        let length = |line: &Line<'_>| words(line).max(line.width() / 4);
        cues::is_heading(title.whole.text)
            || is_title(title)
                && (title.ends_with_colon()
                    || is_emphasised(title.whole.text) && !is_emphasised(first.whole.text)
                    || below.last().is_some_and(Line::ends_sentence) && length(first) >= 2 * length(title))
    };
    let stays: Vec<bool> = (0..paragraphs.len())
        .map(|index| match (paragraphs.get(index), paragraphs.get(index + 1)) {
            (Some([line]), Some(below)) => index >= FIRST_LINES || !is_over(line, below),
            _ => true,
        })
        .collect();
    paragraphs.into_iter().zip(stays).filter_map(|(lines, stays)| stays.then_some(lines)).collect()
}

/// Whether all of a line is marked as emphasis: `*Trust*`, `__Trust__`.
fn is_emphasised(line: &str) -> bool {
    line.len() > 2 && ['*', '_'].iter().any(|mark| line.starts_with(*mark) && line.ends_with(*mark))
}

/// Whether a line is short and no sentence.
fn is_title(line: &Line<'_>) -> bool {
    let words = line.whole.text.split_whitespace().take(TITLE_WORDS + 1).count();
    let is_cjk = line.whole.text.chars().any(crate::characters::is_ideograph_or_kana);
    let short = if is_cjk { line.width() <= 12 } else { words <= TITLE_WORDS };
    !line.ends_sentence() && (short || line.ends_with_colon())
}

const TITLE_WORDS: usize = 8;
