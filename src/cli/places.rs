//! The way back from a place in an answer to its place in the file.

use std::cell::OnceCell;

use rapporteur::diagnostic::Part;
use rapporteur::documents::Source;
use rapporteur::{ByField, Span};

/// Where the answers of a report stand in its file.
#[derive(Debug)]
pub enum Places {
    /// As they are, by field.
    Text(ByField<Span>),
    /// In a document that names its fields, whose own signs stand between those of the answers. The text begins behind so
    /// many bytes of the file.
    Named(ByField<Source>, usize),
    /// As JSON strings and numbers.
    Json(Vec<Cell>),
    /// Not as text: in a document whose text is packed.
    Packed,
}

/// An answer, or a cell of a row of speakers, in a JSON file.
#[derive(Debug)]
pub struct Cell {
    /// Id of the field.
    pub field: String,
    /// The row and the cell, where the answer has rows.
    pub cell: Option<(usize, Part)>,
    /// The JSON value, quotation marks included.
    pub raw: Span,
    /// After each escape: bytes of the text so far, and bytes of the file.
    shifts: OnceCell<Vec<(usize, usize)>>,
}

impl Cell {
    /// The cell whose value stands at `raw`.
    pub fn new(field: &str, cell: Option<(usize, Part)>, raw: Span) -> Self {
        Cell { field: field.to_owned(), cell, raw, shifts: OnceCell::new() }
    }

    fn place(&self, file: &str, span: Span) -> Span {
        if !self.raw.of(file).starts_with('"') {
            return self.raw;
        }
        let shifts = self.shifts.get_or_init(|| shifts(self.raw.of(file)));
        let at = |offset: usize| {
            let before = shifts.partition_point(|(text, _)| *text <= offset);
            let (text, json) = before.checked_sub(1).map_or((0, 1), |last| shifts[last]);
            (self.raw.start + json + (offset - text)).min(self.raw.end)
        };
        Span::new(at(span.start), at(span.end))
    }
}

/// Where the escapes of a JSON string end: in bytes of what it says, and in bytes of the JSON.
fn shifts(json: &str) -> Vec<(usize, usize)> {
    let bytes = json.as_bytes();
    let mut shifts = Vec::new();
    let (mut text, mut at) = (0, 1);
    while let Some(byte) = bytes.get(at) {
        if *byte != b'\\' {
            text += 1;
            at += 1;
            continue;
        }
        let unit = |at: usize| json.get(at + 2..at + 6).and_then(|hex| u16::from_str_radix(hex, 16).ok());
        let (said, written) = match (bytes.get(at + 1), unit(at)) {
            (Some(b'u'), Some(0xd800..=0xdbff)) => (4, 12),
            (Some(b'u'), Some(unit)) => (char::from_u32(unit.into()).map_or(3, char::len_utf8), 6),
            _ => (1, 2),
        };
        text += said;
        at += written;
        shifts.push((text, at));
    }
    shifts
}

impl Places {
    /// Where in the file a place of an answer stands; none where the file is packed, or the field is not in it.
    pub fn locate(&self, file: &str, field: &str, item: Option<usize>, part: Option<Part>, span: Span) -> Option<Span> {
        match self {
            Places::Text(sources) => {
                let source = sources.get(field)?;
                Some(Span::new(source.start + span.start, (source.start + span.end).min(source.end)))
            }
            Places::Named(sources, before) => {
                let source = sources.get(field)?;
                let at = |at| (before + source.place(item, part, at)).min(file.len());
                let (start, end) = (at(span.start), at(span.end));
                let sound = file.is_char_boundary(start) && file.is_char_boundary(end);
                sound.then(|| Span::new(start, end))
            }
            Places::Json(cells) => {
                let of_field = || cells.iter().filter(|cell| cell.field == field);
                let wanted = item.zip(part);
                let exact = of_field().find(|cell| cell.cell == wanted || wanted.is_none() && cell.cell.is_none());
                match exact.or_else(|| of_field().find(|cell| cell.cell.is_none())) {
                    Some(cell) => Some(cell.place(file, span)),
                    // A row as a whole: from its first cell to its last.
                    None => {
                        let row = of_field().filter(|cell| cell.cell.map(|(row, _)| row) == item || item.is_none());
                        row.map(|cell| cell.raw).reduce(Span::cover)
                    }
                }
            }
            Places::Packed => None,
        }
    }

    /// Where a question stands that has no answer, in a document that names its fields.
    pub fn question(&self, file: &str, label: &str) -> Option<Span> {
        let Places::Named(_, before) = self else { return None };
        let at = before + file.get(*before..)?.find(label)?;
        Some(Span::new(at, at + label.len()))
    }

    /// Whether texts can be put in the place of others in the file.
    pub fn editable(&self) -> bool {
        !matches!(self, Places::Packed)
    }

    /// A text as it is written in the file, in the place of `old`, of which the file has `found`; none where it would be
    /// read as something else.
    pub fn written(&self, text: &str, old: &str, found: &str) -> Option<String> {
        match self {
            Places::Named(..) => {
                let plain =
                    |c: char| !matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '\n' | '\r');
                // An ampersand begins the name of a character only where a letter follows.
                let plain = |text: &str| text.chars().all(plain) && !text.replace("& ", "").contains('&');
                (old == found && plain(text)).then(|| text.to_owned())
            }
            Places::Json(_) => {
                let quoted = serde_json::Value::from(text).to_string();
                Some(quoted[1..quoted.len() - 1].to_owned())
            }
            Places::Text(_) => Some(text.to_owned()),
            Places::Packed => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_behind_escapes_are_found() {
        let json = r#""a\n\"é\u00e9\ud834\udd1ezéx""#;
        let text: String = serde_json::from_str(json).expect("a JSON string");
        let cell = Cell::new("f", None, Span::new(0, json.len()));
        for (at, c) in text.char_indices() {
            let span = cell.place(json, Span::new(at, at + c.len_utf8()));
            let back: String = serde_json::from_str(&format!("\"{}\"", span.of(json))).expect("a whole character");
            assert_eq!(back, c.to_string());
        }
    }
}
