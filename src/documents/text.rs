//! Plain text, in the layout of the published reports:
//!
//! ```text
//! IGF 2018 Short Report
//!
//! - Session Type:
//! Workshop
//!
//! - Title:
//! ```
//!
//! Answers stand as they were typed. A line of an answer that is a question of the form by itself gets a quoting mark
//! (`> `), which reading takes off again; a line that has quoting marks before such words gets one more. Rows of speakers
//! stand as `name | affiliation | declaration`, with a backslash before bars, backslashes and marks of their own and
//! `\n` for a line break in a cell; a typed answer of nothing but such lines gets a quoting mark too.
//!
//! A file is known as one of ours by its heading and by all questions of the form, each behind a blank line and in order.
//! Any other text is left to [`import_text`](crate::import_text).

use super::NamedReport;
use super::layout;
use super::source::Source;
use crate::by_field::ByField;
use crate::draft::{Answer, Answers, Draft, SpeakerRow};
use crate::span::Slice;
use crate::template::Template;

const QUOTE: &str = "> ";
const BAR: &str = " | ";

/// The lines that the form itself prints.
struct Printed {
    heading: String,
    labels: Vec<String>,
}

impl Printed {
    fn of(template: &Template) -> Self {
        Printed {
            heading: layout::heading(template).to_owned(),
            labels: template.fields.iter().map(|field| format!("- {}", layout::label(field))).collect(),
        }
    }

    fn holds(&self, line: &str) -> bool {
        line == self.heading || self.labels.iter().any(|label| label == line)
    }
}

/// The questions of a draft that have an answer, in the same layout: no longer than the draft lets it be.
pub(super) fn of_draft(draft: &Draft) -> String {
    let form = crate::template::template(&draft.template);
    form.map_or_else(String::new, |form| lay_out(&form, &draft.answers, false))
}

/// Writes a report.
pub(super) fn write(template: &Template, answers: &Answers) -> String {
    lay_out(template, answers, true)
}

fn lay_out(template: &Template, answers: &Answers, with_blank: bool) -> String {
    let printed = Printed::of(template);
    let mut out = format!("{}\n", printed.heading);
    for (field, label) in template.fields.iter().zip(&printed.labels) {
        let answer = layout::answer(answers, field);
        if answer.is_none() && !with_blank {
            continue;
        }
        out.push('\n');
        out.push_str(label);
        out.push('\n');
        match answer {
            None => {}
            Some(Answer::Rows(rows)) => rows.iter().for_each(|row| write_row(row, &mut out)),
            Some(Answer::Text(text)) => {
                if is_rows(text.split('\n')) {
                    out.push_str(QUOTE);
                }
                for line in text.split('\n') {
                    if printed.holds(unquoted(line)) {
                        out.push_str(QUOTE);
                    }
                    out.push_str(line);
                    out.push('\n');
                }
            }
        }
    }
    out
}

fn write_row(row: &SpeakerRow, out: &mut String) {
    for (index, cell) in [&row.name, &row.affiliation, &row.declaration].into_iter().enumerate() {
        if index > 0 {
            out.push_str(BAR);
        }
        for (at, c) in cell.char_indices() {
            match c {
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '|' | '\\' => out.extend(['\\', c]),
                '>' if at == 0 => out.push_str("\\>"),
                _ => out.push(c),
            }
        }
    }
    out.push('\n');
}

fn unquoted(line: &str) -> &str {
    line.trim_start_matches(QUOTE)
}

/// Whether every line has the shape of a row, quoting marks aside.
fn is_rows<'a>(mut lines: impl Iterator<Item = &'a str>) -> bool {
    lines.all(|line| unquoted(line).matches(BAR).count() == 2)
}

/// The report in a text that this module wrote; none in any other text.
pub(super) fn read(text: &str) -> Option<NamedReport> {
    let returned = text.split('\n').next()?.ends_with('\r');
    let mut start = 0;
    let mut lines = text.split('\n').map(|line| {
        let here = start;
        start += line.len() + 1;
        Slice { text: if returned { line.strip_suffix('\r').unwrap_or(line) } else { line }, start: here }
    });
    let template = layout::headed(lines.next()?.text)?;
    let printed = Printed::of(template);
    let blocks = blocks(lines, &printed)?;
    let mut report = NamedReport {
        draft: Draft { template: template.id.clone(), answers: Answers::new() },
        sources: ByField::new(),
    };
    for (field, lines) in template.fields.iter().zip(&blocks) {
        if lines.is_empty() {
            continue;
        }
        let first_quoted = lines[0].text.starts_with(QUOTE);
        let shaped = is_rows(lines.iter().map(|line| line.text));
        let (answer, source) =
            if shaped && !first_quoted { read_rows(lines) } else { read_text(lines, shaped, &printed) };
        report.draft.answers.insert(field.id.clone(), answer);
        report.sources.insert(field.id.clone(), source);
    }
    Some(report)
}

/// The lines of each answer in the form's order; none where the questions are not all there as they were written.
fn blocks<'a>(lines: impl Iterator<Item = Slice<'a>>, printed: &Printed) -> Option<Vec<Vec<Slice<'a>>>> {
    let mut blocks: Vec<Vec<Slice<'a>>> = Vec::new();
    let mut before: Vec<Slice<'a>> = Vec::new();
    for line in lines {
        if printed.labels.get(blocks.len()).is_some_and(|label| label == line.text) {
            // The blank line before a question parts it from the answer.
            before.pop().filter(|blank| blank.text.is_empty())?;
            match blocks.last_mut() {
                Some(block) => *block = std::mem::take(&mut before),
                None if before.is_empty() => {}
                None => return None,
            }
            blocks.push(Vec::new());
        } else if printed.labels.iter().any(|label| label == line.text) {
            return None;
        } else {
            before.push(line);
        }
    }
    // What follows the last line feed is no line; an editor may have taken it off with the line feed.
    if before.last().is_some_and(|last| last.text.is_empty()) {
        before.pop();
    }
    *blocks.last_mut()? = before;
    (blocks.len() == printed.labels.len()).then_some(blocks)
}

fn read_text(lines: &[Slice<'_>], shaped: bool, printed: &Printed) -> (Answer, Source) {
    let mut answer = String::new();
    let mut steps = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let mut line = *line;
        if index > 0 {
            answer.push('\n');
        } else if shaped {
            line = line.cut(QUOTE.len()..line.text.len());
        }
        if line.text.starts_with(QUOTE) && printed.holds(unquoted(line.text)) {
            line = line.cut(QUOTE.len()..line.text.len());
        }
        steps.push((answer.len(), line.start));
        answer.push_str(line.text);
    }
    (Answer::Text(answer), Source::Text(steps))
}

fn read_rows(lines: &[Slice<'_>]) -> (Answer, Source) {
    let mut rows = Vec::new();
    let mut places = Vec::new();
    for line in lines {
        let mut cells = line.text.split(BAR);
        let mut place = line.start;
        let mut at = [0; 3];
        let mut row = SpeakerRow::default();
        for (cell, at) in [&mut row.name, &mut row.affiliation, &mut row.declaration].into_iter().zip(&mut at) {
            let written = cells.next().unwrap_or_default();
            *cell = unescaped(written);
            *at = place;
            place += written.len() + BAR.len();
        }
        rows.push(row);
        places.push(at);
    }
    (Answer::Rows(rows), Source::Rows(places))
}

fn unescaped(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    let mut chars = cell.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n') => out.push('\n'),
                Some('r') => out.push('\r'),
                Some(escaped) => out.push(escaped),
                None => out.push('\\'),
            },
            _ => out.push(c),
        }
    }
    out
}
