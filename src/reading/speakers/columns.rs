//! Tables pasted as text: lines with tab stops or bars, with or without headings over the columns.

use super::declaration::Declarations;
use crate::characters::is_dash;
use crate::reading::names::words::{
    HEADERS_BODY, HEADERS_FAMILY, HEADERS_GENDER, HEADERS_GIVEN, HEADERS_NAME, HEADERS_OTHER, HEADERS_ROLE,
};
use crate::reading::names::{bare, fold};
use crate::span::Slice;

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Name,
    Given,
    Family,
    Affiliation,
    Declaration,
    Role,
    Other,
}

/// The cells of a line; none where it is no line of a table.
pub(super) fn cells(line: Slice<'_>) -> Option<Vec<Slice<'_>>> {
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
    Some(line.split(|c| c == separator).map(Slice::trim).collect())
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
    let head = fold(text.split(['(', '（']).next().unwrap_or(""));
    let tables = [
        (&HEADERS_GIVEN, Column::Given),
        (&HEADERS_FAMILY, Column::Family),
        (&HEADERS_NAME, Column::Name),
        (&HEADERS_BODY, Column::Affiliation),
        (&HEADERS_GENDER, Column::Declaration),
        (&HEADERS_ROLE, Column::Role),
        (&HEADERS_OTHER, Column::Other),
    ];
    let known = |text: &str| tables.iter().find(|(table, _)| table.has(text)).map(|(_, column)| *column);
    if whole.is_empty() {
        return Some(Column::Other);
    }
    known(&whole).or_else(|| known(head.trim()))
}

/// The columns of a line without headings whose third cell is a declaration: name, affiliation, declaration, role.
pub(super) fn usual(cells: &[Slice<'_>], declarations: &Declarations<'_>) -> Option<Vec<Column>> {
    let third = cells.get(2)?;
    let declared = declarations.read(third.text).is_some()
        || third.text.starts_with('“') && third.text.ends_with('”')
        || bare(third.text) == "not declared";
    let filled = !cells[0].is_empty() && !cells[1].is_empty() && cells.len() <= 4;
    let numbered = cells[0].text.chars().all(|c| c.is_ascii_digit() || c == '.');
    let columns = [Column::Name, Column::Affiliation, Column::Declaration, Column::Role];
    (declared && filled && !numbered).then(|| columns[..cells.len()].to_vec())
}
