//! Where one statement ends and the next begins.

use super::cues;
use super::lines::{FIRST_LINES, Line, cover, goes_on, lines};
use crate::characters::is_cjk_punctuation;
use crate::reading::left_over::{LeftOver, Part};
use crate::span::{Slice, Span};
use crate::words::marker::{ROMANS, Series};

/// One statement, or a list marker with nothing behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    /// Its list marker; empty where it has none.
    pub marker: Span,
    /// Its text.
    pub body: Span,
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
            let body = Span::new(first.body.start, whole.end);
            let marker = if first.marker.is_some() {
                Span::new(marker.start, marker.end.min(first.whole.span().end))
            } else {
                Span::new(marker.start, marker.start)
            };
            Some(Piece { marker, body })
        })
        .collect()
}

/// Looks for numbers that are missing in a list within the statement before: `1) … 2) …` on one line.
fn fill_gaps(text: &str, pieces: Vec<Piece>, lines: &[Line<'_>]) -> Vec<Piece> {
    let marker_of = |piece: &Piece| {
        let at = lines.partition_point(|line| line.whole.start < piece.marker.start);
        lines.get(at).filter(|line| line.whole.start == piece.marker.start)?.marker
    };
    let mut filled = Vec::with_capacity(pieces.len());
    let mut next = pieces.iter().skip(1);
    for piece in &pieces {
        let following = next.next().and_then(marker_of).map_or(u32::MAX, |marker| marker.number);
        let marker = marker_of(piece);
        let (Some(marker), Some(style)) = (marker, marker.and_then(|marker| Style::of(marker.series))) else {
            filled.push(*piece);
            continue;
        };
        let mut number = marker.number;
        let mut rest = *piece;
        while number + 1 < following
            && let Some(found) = style.find(text, rest.body, number + 1)
        {
            filled.push(Piece { marker: rest.marker, body: trimmed(text, rest.body.start, found.start) });
            rest = Piece { marker: found, body: trimmed(text, found.end, rest.body.end) };
            number += 1;
        }
        filled.push(rest);
    }
    filled
}

fn trimmed(text: &str, start: usize, end: usize) -> Span {
    let end = end.max(start);
    Slice { text: text.get(start..end).unwrap_or(""), start }.trim().span()
}

/// How the numbers of a run-on list are written.
#[derive(Clone, Copy)]
struct Style {
    open: bool,
    close: char,
    numbers: Numbers,
}

#[derive(Clone, Copy)]
enum Numbers {
    Digits,
    Romans,
    Letters,
    /// `①`: one character, without brackets.
    Circled,
}

impl Style {
    fn of(series: Series) -> Option<Style> {
        let (open, close, numbers) = match series {
            Series::Number(true, '①'..='⑳') => (true, '）', Numbers::Circled),
            Series::Number(open, close @ (')' | '）' | '.' | '、')) => (open, close, Numbers::Digits),
            Series::Roman(open, close @ (')' | '）')) => (open, close, Numbers::Romans),
            Series::Letter(open, close @ (')' | '）')) => (open, close, Numbers::Letters),
            _ => return None,
        };
        Some(Style { open, close, numbers })
    }

    fn write(self, number: u32) -> Option<String> {
        if matches!(self.numbers, Numbers::Circled) {
            return char::from_u32('①' as u32 + number.checked_sub(1)?).filter(|c| *c <= '⑳').map(String::from);
        }
        let open = match (self.open, self.close) {
            (true, '）') => "（",
            (true, _) => "(",
            (false, _) => "",
        };
        let number = match self.numbers {
            Numbers::Digits => number.to_string(),
            Numbers::Romans => ROMANS.split(' ').nth(number.checked_sub(1)? as usize)?.to_owned(),
            Numbers::Letters => {
                char::from_u32('a' as u32 + number.checked_sub(1)?).filter(char::is_ascii_lowercase)?.to_string()
            }
            Numbers::Circled => return None,
        };
        Some(format!("{open}{number}{}", self.close))
    }

    /// Where `number` stands as a marker in the part `within` of the text: between white space, and behind the end of a
    /// sentence where it is written with a full stop.
    fn find(self, text: &str, within: Span, number: u32) -> Option<Span> {
        let wanted = self.write(number)?;
        let part = within.of(text);
        part.match_indices(&wanted).map(|(at, _)| at).find_map(|at| {
            let (before, after) = (part.get(..at)?, part.get(at + wanted.len()..)?);
            let cjk = |c: char| is_cjk_punctuation(c) || self.close == '）' || self.close == '、';
            let apart = before.is_empty() || before.ends_with(|c: char| c.is_whitespace() || cjk(c));
            let next = after.chars().next()?;
            let behind = after.trim_start().chars().next()?;
            let opens = if self.close == '.' {
                let ended = before.trim_end().is_empty() || before.trim_end().ends_with(ENDS);
                next.is_whitespace() && ended && !behind.is_lowercase() && !behind.is_ascii_digit()
            } else {
                next.is_whitespace() || next.is_alphabetic()
            };
            (apart && opens).then(|| Span::new(within.start + at, within.start + at + wanted.len()))
        })
    }
}

const ENDS: [char; 12] = ['.', ';', ':', '!', '?', '”', '"', ')', ',', '。', '；', '：'];

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

/// Whether a line is short and no sentence.
fn is_title(line: &Line<'_>) -> bool {
    let words = line.whole.text.split_whitespace().take(TITLE_WORDS + 1).count();
    let is_cjk = line.whole.text.chars().any(crate::characters::is_ideograph_or_kana);
    let short = if is_cjk { line.width() <= 12 } else { words <= TITLE_WORDS };
    !line.ends_sentence() && (short || line.ends_with_colon())
}

const TITLE_WORDS: usize = 8;

/// One paragraph that runs on with numbers or ordinal words.
fn run_on(text: &str, within: Span) -> Option<Vec<Piece>> {
    by_number(text, within).or_else(|| by_ordinal(text, within))
}

/// `… : (1) …, (2) … and (3) …`, where what stands before the first number only leads to it.
fn by_number(text: &str, within: Span) -> Option<Vec<Piece>> {
    let digits = |open, close| Style { open, close, numbers: Numbers::Digits };
    let styles = [
        digits(true, ')'),
        digits(true, '）'),
        digits(false, ')'),
        digits(false, '）'),
        digits(false, '.'),
        digits(false, '、'),
        Style { open: true, close: '）', numbers: Numbers::Circled },
        Style { open: true, close: ')', numbers: Numbers::Romans },
        Style { open: true, close: ')', numbers: Numbers::Letters },
    ];
    styles.into_iter().find_map(|style| {
        let first = style.find(text, within, 1)?;
        let lead = text.get(within.start..first.start)?.trim_end();
        if !lead.is_empty() && !lead.ends_with([':', '：', '.', '。', '-', '–', '—']) {
            return None;
        }
        let mut pieces = Vec::new();
        let mut marker = first;
        let mut number = 1;
        loop {
            let rest = Span::new(marker.end, within.end);
            number += 1;
            match style.find(text, rest, number) {
                Some(next) => {
                    pieces.push(Piece { marker, body: trimmed(text, marker.end, next.start) });
                    marker = next;
                }
                None => {
                    pieces.push(Piece { marker, body: trimmed(text, rest.start, rest.end) });
                    return (pieces.len() > 1).then_some(pieces);
                }
            }
        }
    })
}

/// “Firstly, … Secondly, …”, each at the start of a sentence or of a member of one.
fn by_ordinal(text: &str, within: Span) -> Option<Vec<Piece>> {
    let paragraph = within.of(text);
    let mut starts = Vec::new();
    let mut wanted = 1;
    let mut opens = true;
    for (at, c) in paragraph.char_indices() {
        if opens && c.is_alphabetic() {
            if paragraph.get(at..).is_some_and(|rest| cues::is_ordinal(rest, wanted)) {
                starts.push(within.start + at);
                wanted += 1;
            }
            opens = false;
        } else if matches!(c, '.' | ';' | ':' | '!' | '?' | '。' | '；' | '：' | '؛') {
            opens = true;
        } else if !c.is_whitespace() {
            opens = opens && !c.is_alphanumeric();
        }
    }
    if starts.len() < 2 {
        return None;
    }
    let ends = starts.iter().skip(1).copied().chain([within.end]);
    Some(
        starts
            .iter()
            .zip(ends)
            .map(|(&start, end)| Piece { marker: Span::new(start, start), body: trimmed(text, start, end) })
            .collect(),
    )
}
