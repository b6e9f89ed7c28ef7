//! Markdown: the questions as headings, the answers as paragraphs that show what was typed.
//!
//! Signs that Markdown would take for markup get a backslash, line breaks inside a paragraph end with one, and characters
//! that Markdown drops, such as spaces at the ends of a line, are written as numeric references. Markers of lists stay as
//! they are. Rows of speakers are a table.
//!
//! A file is known as one of ours by its first line, the form's name as a heading, and by its headings of the second level,
//! each a question of the form. Any other Markdown is left to [`import_text`](crate::import_text) as it stands.

use super::layout;
use super::source::Source;
use super::{NamedReport, Options};
use crate::by_field::ByField;
use crate::draft::{Answer, Answers, Draft, SpeakerRow};
use crate::span::Slice;
use crate::template::Template;

const QUESTION: &str = "## ";

/// Writes a report.
pub(super) fn write(template: &Template, answers: &Answers, options: &Options) -> String {
    let mut out = format!("# {}\n", layout::heading(template));
    for field in &template.fields {
        out.push('\n');
        out.push_str(QUESTION);
        out.push_str(&layout::label(field));
        out.push('\n');
        match layout::answer(answers, field) {
            None => {}
            Some(Answer::Text(text)) => write_text(text, &mut out),
            Some(Answer::Rows(rows)) => write_rows(rows, options, &mut out),
        }
    }
    out
}

fn write_text(text: &str, out: &mut String) {
    out.push('\n');
    let mut lines = text.split('\n').peekable();
    let mut in_list = false;
    while let Some(line) = lines.next() {
        write_line(line, out);
        in_list = !line.is_empty() && (in_list || shown_item(line).is_some());
        let begins_item = |next: &str| shown_item(next).is_some_and(|item| item.interrupts() || in_list);
        let parted = |next: &str| next.is_empty() || line.is_empty() || begins_item(next);
        if lines.peek().is_some_and(|next| !parted(next)) {
            out.push('\\');
        }
        out.push('\n');
    }
}

fn write_rows(rows: &[SpeakerRow], options: &Options, out: &mut String) {
    let [name, affiliation, declaration] = options.columns.clone().unwrap_or_default();
    out.push('\n');
    write_row([&name, &affiliation, &declaration], out);
    out.push_str("| --- | --- | --- |\n");
    for row in rows {
        write_row([&row.name, &row.affiliation, &row.declaration], out);
    }
}

fn write_row(cells: [&str; 3], out: &mut String) {
    for cell in cells {
        out.push_str("| ");
        write_line(cell, out);
        out.push(' ');
    }
    out.push_str("|\n");
}

/// The marker of a list at the start of a line.
struct Item {
    /// Its number, 1 for a bullet.
    number: u32,
    /// Where the sign of the marker stands: the bullet, or what follows the number.
    sign: usize,
    /// Whether a list shows the line as it was typed: with one space behind the marker, and text behind the space.
    as_typed: bool,
}

impl Item {
    /// Whether it begins a list even right behind a paragraph, as bullets and the number 1 do.
    fn interrupts(&self) -> bool {
        self.number == 1
    }

    fn content(&self) -> usize {
        self.sign + 2
    }
}

fn item(line: &str) -> Option<Item> {
    let sign = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (digits, rest) = line.split_at(sign);
    let (number, rest) = match sign {
        0 => (1, rest.strip_prefix(['-', '*', '+'])?),
        1..=9 => (digits.parse().ok()?, rest.strip_prefix(['.', ')'])?),
        _ => return None,
    };
    if !rest.is_empty() && !rest.starts_with(is_dropped) {
        return None;
    }
    let as_typed = rest.strip_prefix(' ').is_some_and(|text| !text.is_empty() && !text.starts_with(is_dropped));
    Some(Item { number, sign, as_typed })
}

/// The marker of a line that is left to be shown as an item of a list.
fn shown_item(line: &str) -> Option<Item> {
    item(line).filter(|item| item.as_typed)
}

/// Writes one line so that it shows its characters.
fn write_line(line: &str, out: &mut String) {
    let inner = line.trim_matches(is_dropped);
    let (front, back) = match inner.is_empty() {
        true => (line.len(), line.len()),
        false => {
            let front = line.len() - line.trim_start_matches(is_dropped).len();
            (front, front + inner.len())
        }
    };
    let rule = inner.chars().all(|c| matches!(c, '-' | '=' | ' ' | '+'));
    let item = item(line);
    let shown = item.as_ref().is_some_and(|item| item.as_typed) && !rule;
    let content = item.as_ref().filter(|_| shown).map(Item::content);
    let sign = item.as_ref().map(|item| item.sign);
    // An item's text may begin with the marker of another list; only the first is left to be one.
    let inner_item = content.and_then(|content| Some(content + self::item(line.get(content..)?)?.sign));
    let mut before = None;
    for (at, c) in line.char_indices() {
        let next = || line[at + c.len_utf8()..].chars().next();
        let first = at == front || Some(at) == content;
        let marks = Some(at) == sign;
        let escaped = match c {
            '\\' | '`' | '[' | '<' | '~' | '|' | '$' => true,
            '*' => !(marks && shown),
            '_' => !(before.is_some_and(char::is_alphanumeric) && next().is_some_and(char::is_alphanumeric)),
            '&' => next().is_some_and(|next| next == '#' || next.is_alphabetic()),
            '#' | '>' | '=' => first,
            '-' | '+' => first && !(marks && shown),
            '.' | ')' => marks && !shown || Some(at) == inner_item,
            _ => false,
        };
        if at < front || at >= back || is_control(c) {
            out.push_str(&format!("&#{};", u32::from(c)));
        } else {
            if escaped {
                out.push('\\');
            }
            out.push(c);
        }
        before = Some(c);
    }
}

/// White space that Markdown drops at the ends of a line.
fn is_dropped(c: char) -> bool {
    matches!(c, ' ' | '\t')
}

/// Characters that Markdown or an editor may take for the end of a line, or refuse.
fn is_control(c: char) -> bool {
    c.is_control() && c != '\t' || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// The report in Markdown that this module wrote, perhaps edited since; none in any other text.
pub(super) fn read(text: &str) -> Option<NamedReport> {
    let mut start = 0;
    let mut lines = text.split('\n').map(|line| {
        let here = start;
        start += line.len() + 1;
        Slice { text: line.strip_suffix('\r').unwrap_or(line), start: here }
    });
    let template = layout::headed(lines.next()?.text.strip_prefix("# ")?)?;
    let labels: Vec<String> = template.fields.iter().map(layout::label).collect();
    let mut report = NamedReport {
        draft: Draft { template: template.id.clone(), answers: Answers::new() },
        sources: ByField::new(),
    };
    let mut field: Option<&str> = None;
    let mut seen = vec![false; labels.len()];
    let mut answer: Vec<Slice<'_>> = Vec::new();
    for line in lines {
        let Some(asked) = line.text.strip_prefix(QUESTION) else {
            answer.push(line);
            continue;
        };
        let index = labels.iter().position(|label| label == asked)?;
        if std::mem::replace(&mut seen[index], true) {
            return None;
        }
        take(&mut report, field, &std::mem::take(&mut answer))?;
        field = template.fields.get(index).map(|field| field.id.as_str());
    }
    field?;
    take(&mut report, field, &answer)?;
    Some(report)
}

/// Puts the answer in `lines` into the report; none where words stand before the first question.
fn take(report: &mut NamedReport, field: Option<&str>, lines: &[Slice<'_>]) -> Option<()> {
    let Some(field) = field else {
        return lines.iter().all(|line| line.text.trim().is_empty()).then_some(());
    };
    // One blank line parts the answer from the question before it and from the one behind it.
    let lines = match lines {
        [first, rest @ ..] if first.text.is_empty() => rest,
        lines => lines,
    };
    let lines = match lines {
        [rest @ .., last] if last.text.is_empty() => rest,
        lines => lines,
    };
    let (answer, source) = match lines {
        [] => return Some(()),
        [heads, rule, rows @ ..] if heads.text.starts_with('|') && rule.text.starts_with('|') => read_rows(rows),
        lines => read_text(lines),
    };
    report.draft.answers.insert(field, answer);
    report.sources.insert(field, source);
    Some(())
}

fn read_text(lines: &[Slice<'_>]) -> (Answer, Source) {
    let mut answer = String::new();
    let mut steps = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            answer.push('\n');
        }
        read_line(*line, &mut answer, &mut steps);
    }
    (Answer::Text(answer), Source::Text(steps))
}

fn read_rows(lines: &[Slice<'_>]) -> (Answer, Source) {
    let mut rows = Vec::new();
    let mut places = Vec::new();
    for line in lines.iter().filter(|line| !line.text.trim().is_empty()) {
        let mut row = SpeakerRow::default();
        let mut at = [line.start; 3];
        let cells = cells(*line);
        let written = [&mut row.name, &mut row.affiliation, &mut row.declaration].into_iter().zip(&mut at);
        for ((cell, at), slice) in written.zip(cells) {
            *at = slice.start;
            read_line(slice, cell, &mut Vec::new());
        }
        rows.push(row);
        places.push(at);
    }
    if rows.is_empty() {
        (Answer::default(), Source::Text(Vec::new()))
    } else {
        (Answer::Rows(rows), Source::Rows(places))
    }
}

/// The cells between the bars of a line, without the spaces beside the bars.
fn cells(line: Slice<'_>) -> Vec<Slice<'_>> {
    let line = line.trim_matches(is_dropped);
    let mut cells = Vec::new();
    let mut escaped = false;
    let mut from = usize::from(line.text.starts_with('|'));
    for (at, c) in line.text.char_indices().skip(from) {
        if c == '|' && !escaped {
            cells.push(line.cut(from..at).trim_matches(is_dropped));
            from = at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    if from < line.text.len() {
        cells.push(line.cut(from..line.text.len()).trim_matches(is_dropped));
    }
    cells
}

/// Reads a line as Markdown shows it: without the backslashes of escapes and line breaks, with references resolved.
/// Markup that somebody added stays as typed.
fn read_line(line: Slice<'_>, out: &mut String, steps: &mut Vec<(usize, usize)>) {
    let mut rest = line.text;
    steps.push((out.len(), line.start));
    while let Some(at) = rest.find(['\\', '&']) {
        let (plain, sign) = rest.split_at(at);
        out.push_str(plain);
        let (c, length) = if sign.starts_with('&') { reference(sign) } else { escape(sign) };
        out.extend(c);
        rest = &sign[length..];
        steps.push((out.len(), line.start + line.text.len() - rest.len()));
    }
    out.push_str(rest);
}

/// What a backslash at the start of `text` stands for, and how many bytes it takes with its character.
fn escape(text: &str) -> (Option<char>, usize) {
    match text[1..].chars().next() {
        Some(c) if c.is_ascii_punctuation() => (Some(c), 2),
        Some(_) => (Some('\\'), 1),
        None => (None, 1),
    }
}

/// The longest numeric reference: `&#1114111;`.
const LONGEST_REFERENCE: usize = 10;

/// What an ampersand at the start of `text` stands for, and how many bytes it takes.
fn reference(text: &str) -> (Option<char>, usize) {
    let number = text.strip_prefix("&#").and_then(|rest| {
        let end = rest.bytes().take(LONGEST_REFERENCE).position(|byte| byte == b';')?;
        rest[..end].bytes().all(|byte| byte.is_ascii_digit()).then_some(&rest[..end])
    });
    match number.and_then(|digits| Some((char::from_u32(digits.parse().ok()?)?, digits.len() + 3))) {
        Some((c, length)) => (Some(c), length),
        None => (Some('&'), 1),
    }
}
