//! Tables pasted as text: lines with tab stops or bars, with or without headings over the columns.

use super::declaration::Declarations;
use crate::characters::is_dash;
use crate::reading::names::words::{
    HEADERS_BODY, HEADERS_FAMILY, HEADERS_GENDER, HEADERS_GIVEN, HEADERS_NAME, HEADERS_OTHER, HEADERS_ROLE,
};
use crate::reading::names::{Folded, Kinds, bare, is_label};
use crate::span::Slice;

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::reading) enum Column {
    Name,
    Given,
    Family,
    Affiliation,
    Declaration,
    Role,
    Other,
}

/// The cells of a line; none where it is no line of a table.
pub(super) fn cells<'a>(line: Slice<'a>) -> Option<Vec<Slice<'a>>> {
    if let Some(cells) = wide(line) {
        return Some(cells);
    }
    let separator = if line.text.contains('\t') {
        '\t'
    } else if line.text.contains('|') {
        '|'
    } else {
        return None;
    };
    let line = if separator == '|' {
        let line = line.trim();
        let front = usize::from(line.text.starts_with('|'));
        let back = usize::from(line.text.ends_with('|') && line.text.len() > 1);
        line.cut(front..line.text.len() - back)
    } else {
        line
    };
    // Example Labs,<tab>Female
    let cell = |cell: Slice<'a>| match cell.trim().text.ends_with([',', ';']) {
        true => cell.trim().trim_matches(|c| c.is_whitespace() || matches!(c, ',' | ';')),
        false => cell.trim(),
    };
    Some(line.split(|c| c == separator).map(cell).collect())
}

/// The cells of a line that wide gaps part, as tables come out of a PDF file: `Ana Ruiz    Example Labs    Female`.
fn wide<'a>(line: Slice<'a>) -> Option<Vec<Slice<'a>>> {
    const GAP: &str = "   ";
    if line.text.contains(['\t', '|', ',', ';']) || line.text.matches(GAP).nth(1).is_none() {
        return None;
    }
    let mut cells = Vec::new();
    let mut start = 0;
    while let Some(gap) = line.text.get(start..).and_then(|rest| rest.find(GAP)) {
        cells.push(line.cut(start..start + gap).trim());
        let rest = &line.text[start + gap..];
        start += gap + rest.len() - rest.trim_start().len();
    }
    cells.push(line.cut(start..line.text.len()).trim());
    cells.retain(|cell| !cell.is_empty());
    (cells.len() >= 3).then_some(cells)
}

/// Whether the cells rule off the headings of a Markdown table.
pub(super) fn is_rule(cells: &[Slice<'_>]) -> bool {
    cells.iter().all(|cell| !cell.is_empty() && cell.text.chars().all(|c| is_dash(c) || c == ':' || c == '='))
}

/// The columns, where the cells are headings.
pub(super) fn headings(cells: &[Slice<'_>]) -> Option<Vec<Column>> {
    let columns: Option<Vec<Column>> = cells.iter().map(|cell| column(cell.text)).collect();
    let columns = columns?;
    let named = |c: &Column| matches!(c, Column::Name | Column::Family | Column::Affiliation);
    (columns.len() >= 2 && columns.iter().any(named)).then_some(columns)
}

fn column(text: &str) -> Option<Column> {
    let whole = bare(text);
    let head = text.split(['(', '（']).next().unwrap_or("");
    let tables = [
        (&HEADERS_GIVEN, Column::Given),
        (&HEADERS_FAMILY, Column::Family),
        (&HEADERS_NAME, Column::Name),
        (&HEADERS_BODY, Column::Affiliation),
        (&HEADERS_GENDER, Column::Declaration),
        (&HEADERS_ROLE, Column::Role),
        (&HEADERS_OTHER, Column::Other),
    ];
    let known = |text: &str| {
        let kinds = Kinds::of(text);
        tables.iter().find(|(table, _)| kinds.has(table)).map(|(_, column)| *column)
    };
    if whole.raw().is_empty() {
        return Some(Column::Other);
    }
    known(whole.raw()).or_else(|| known(Folded::of(head.trim()).raw().trim()))
}

/// Lines that name what they hold, such as `Name: …` and `Affiliation: …`.
pub(in crate::reading) struct Record<'a> {
    /// What stands under each name.
    pub fields: Vec<(Column, Slice<'a>)>,
    /// How many lines it takes.
    pub lines: usize,
}

/// The record that begins with the first of `lines`: a name, with an affiliation or a declaration under their names.
pub(in crate::reading) fn record<'a>(lines: &[Slice<'a>]) -> Option<Record<'a>> {
    const NAMES: [Column; 3] = [Column::Name, Column::Given, Column::Family];
    let mut fields: Vec<(Column, Slice<'a>)> = Vec::new();
    let mut taken = 0;
    for line in lines.iter().take(12) {
        let labelled = || lines.get(1).and_then(|next| named_after_label(*line, *next)).filter(|_| taken == 0);
        let Some(more) = named_cells(*line).or_else(labelled) else { break };
        let again =
            |(column, _): &(Column, Slice<'_>)| *column != Column::Other && fields.iter().any(|(c, _)| c == column);
        if taken > 0 && more.iter().any(again) {
            break;
        }
        fields.extend(more);
        taken += 1;
    }
    let first = fields.first().is_some_and(|(column, _)| *column != Column::Other);
    let named = fields.iter().any(|(column, _)| NAMES.contains(column));
    let rest = fields.iter().any(|(column, _)| matches!(column, Column::Affiliation | Column::Declaration));
    (first && named && rest).then_some(Record { fields, lines: taken })
}

/// The name behind the label of a part in the session, above a line that names the affiliation: `Organizer: …`,
/// `Affiliation: …`.
fn named_after_label<'a>(line: Slice<'a>, next: Slice<'a>) -> Option<Vec<(Column, Slice<'a>)>> {
    let at = line.text.find([':', '：']).filter(|at| is_label(line.text.get(..*at).unwrap_or("")))?;
    let name = line.split_at(at).1.trim_matches(|c| c.is_whitespace() || ":：".contains(c));
    let affiliated = named_cells(next)?.first().is_some_and(|(column, _)| *column == Column::Affiliation);
    (affiliated && !name.is_empty()).then(|| vec![(Column::Name, name)])
}

/// The cells of a line that names each of them: `Name: …; Affiliation: …`. What has no name goes on with the cell before.
fn named_cells(line: Slice<'_>) -> Option<Vec<(Column, Slice<'_>)>> {
    let mut found: Vec<(Column, Slice<'_>)> = Vec::new();
    for cell in
        line.split(|c| is_dash(c) || matches!(c, ',' | ';' | '|' | '\t' | '，' | '；' | '،' | '؛')).map(Slice::trim)
    {
        let colon = cell.text.char_indices().take(48).find(|(_, c)| matches!(c, ':' | '：'));
        let named = colon.and_then(|(at, mark)| {
            // Speaker 1: …
            let label = cell.text.get(..at)?.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace());
            let column = column(label).filter(|_| !label.is_empty())?;
            Some((column, cell.split_at(at + mark.len_utf8()).1.trim()))
        });
        if let Some((column, value)) = named {
            if column != Column::Other && found.iter().any(|(known, _)| *known == column) {
                return None;
            }
            found.push((column, value));
        } else {
            let (_, last) = found.last_mut()?;
            *last = line.cut(last.start - line.start..cell.span().end - line.start);
        }
    }
    (!found.is_empty()).then_some(found)
}

/// The columns of a line without headings whose third cell is a declaration: name, affiliation, declaration, role.
pub(super) fn usual(cells: &[Slice<'_>], declarations: &Declarations) -> Option<Vec<Column>> {
    let third = cells.get(2)?;
    let declared = declarations.read(third.text).is_some()
        || third.text.starts_with('“') && third.text.ends_with('”')
        || bare(third.text).is("not declared");
    let filled = !cells[0].is_empty() && !cells[1].is_empty() && cells.len() <= 4;
    let numbered = cells[0].text.chars().all(|c| c.is_ascii_digit() || c == '.');
    let columns = [Column::Name, Column::Affiliation, Column::Declaration, Column::Role];
    (declared && filled && !numbered).then(|| columns[..cells.len()].to_vec())
}
