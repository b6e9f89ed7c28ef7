//! Edits: what a key press changes of one answer, handed over in place of the whole text.

use std::fmt;
use std::ops::Range;

use super::{Change, Checker, Refused};
use crate::draft::Answer;

/// An edit that a checker cannot make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditRefused {
    /// The field takes no answer.
    Field(Refused),
    /// The answer is rows and no text.
    Rows {
        /// The id of the field.
        field: String,
    },
    /// The edit ends before it begins, or reaches outside of the text.
    Outside {
        /// The id of the field.
        field: String,
    },
    /// The edit begins or ends within a character.
    WithinCharacter {
        /// The id of the field.
        field: String,
    },
}

impl fmt::Display for EditRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (field, why) = match self {
            EditRefused::Field(refused) => return refused.fmt(f),
            EditRefused::Rows { field } => (field, "has rows and no text"),
            EditRefused::Outside { field } => (field, "has no text there"),
            EditRefused::WithinCharacter { field } => (field, "would be cut within a character"),
        };
        write!(f, "the field {field:?} cannot be edited: it {why}")
    }
}

impl std::error::Error for EditRefused {}

impl From<Refused> for EditRefused {
    fn from(refused: Refused) -> Self {
        EditRefused::Field(refused)
    }
}

/// The edit that makes one text of another, as the bytes that go and how many come in their place; none where most of the
/// text is new.
pub(super) fn between(before: &str, after: &str) -> Option<(Range<usize>, usize)> {
    let shorter = before.len().min(after.len());
    let mut start = same_at_start(before.as_bytes(), after.as_bytes());
    while !(before.is_char_boundary(start) && after.is_char_boundary(start)) {
        start -= 1;
    }
    let (old, new) = (before.as_bytes().get(start..)?, after.as_bytes().get(start..)?);
    let mut behind = same_at_end(old, new);
    while !(before.is_char_boundary(before.len() - behind) && after.is_char_boundary(after.len() - behind)) {
        behind -= 1;
    }
    (2 * (start + behind) > shorter).then(|| (start..before.len() - behind, after.len() - behind - start))
}

/// Bytes that are compared at once.
const STRIDE: usize = 16;

fn same_at_start(one: &[u8], other: &[u8]) -> usize {
    let strides = one.chunks_exact(STRIDE).zip(other.chunks_exact(STRIDE));
    let same = STRIDE * strides.take_while(|(a, b)| a == b).count();
    same + one.iter().zip(other).skip(same).take_while(|(a, b)| a == b).count()
}

fn same_at_end(one: &[u8], other: &[u8]) -> usize {
    let strides = one.rchunks_exact(STRIDE).zip(other.rchunks_exact(STRIDE));
    let same = STRIDE * strides.take_while(|(a, b)| a == b).count();
    same + one.iter().rev().zip(other.iter().rev()).skip(same).take_while(|(a, b)| a == b).count()
}

impl Checker {
    /// Takes an edit of one answer, `inserted` in the place of the bytes `range` of its text, and says what changed: as
    /// [`Checker::set`] with the whole new text. Of running text, only the lines that the edit touches are read again.
    ///
    /// # Errors
    /// When the form has no such field, its answer is rows, or the range lies outside of the text or splits a character.
    /// The draft stays as it was.
    pub fn edit(&mut self, field: &str, range: Range<usize>, inserted: &str) -> Result<Change, EditRefused> {
        let index = self.index(field)?;
        let Answer::Text(text) = &mut self.answers[index] else {
            return Err(EditRefused::Rows { field: field.to_owned() });
        };
        if range.start > range.end || range.end > text.len() {
            return Err(EditRefused::Outside { field: field.to_owned() });
        }
        if text.get(range.clone()).is_none() {
            return Err(EditRefused::WithinCharacter { field: field.to_owned() });
        }
        text.replace_range(range.clone(), inserted);
        self.scans[index].edit(text, range.start, range.len(), inserted.len());
        Ok(self.follow(index))
    }

    /// The bytes of an answer's text that lie between two offsets in UTF-16 code units.
    ///
    /// # Errors
    /// As [`Checker::edit`].
    pub fn bytes_of(&self, field: &str, units: Range<usize>) -> Result<Range<usize>, EditRefused> {
        let index = self.index(field)?;
        let (Answer::Text(text), scan) = (&self.answers[index], &self.scans[index]) else {
            return Err(EditRefused::Rows { field: field.to_owned() });
        };
        if units.start > units.end || units.end > scan.units() {
            return Err(EditRefused::Outside { field: field.to_owned() });
        }
        let split = || EditRefused::WithinCharacter { field: field.to_owned() };
        let byte_of = |unit| scan.byte_of(text, unit).ok_or_else(split);
        Ok(byte_of(units.start)?..byte_of(units.end)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_edit_between_two_texts_begins_and_ends_between_characters() {
        let long = "a text that goes on for longer than bytes are compared at once";
        let cases = [
            ("same", "same", Some((4..4, 0))),
            ("word", "words", Some((4..4, 1))),
            ("words", "word", Some((4..5, 0))),
            ("aaa", "aaaa", Some((3..3, 1))),
            ("déjà", "dèjà", Some((1..3, 2))),
            // The last bytes of both characters are the same.
            ("the té", "the t©", Some((5..7, 2))),
            ("one", "two", None),
            ("", "", None),
            (long, &format!("{long}, and on"), Some((long.len()..long.len(), 8))),
            (&format!("It is {long}"), &format!("It was {long}"), Some((3..4, 2))),
        ];
        for (before, after, expected) in cases {
            assert_eq!(between(before, after), expected, "{before:?} and {after:?}");
            if let Some((range, inserted)) = between(before, after) {
                let mut edited = before.to_owned();
                edited.replace_range(range.clone(), &after[range.start..range.start + inserted]);
                assert_eq!(edited, after);
            }
        }
    }
}
