//! How many people: a figure, a range, a bound or a share, exact or estimated, or honestly unknown.
//!
//! ```text
//! text -> tokens (one spelling for all scripts) -> signs (what each word means)
//!      -> quantities (numbers with their hedges) -> mentions (who is counted) -> the count that the field asks for
//! ```
//!
//! An answer in the [usual] form goes none of this way.

mod atom;
mod mentions;
mod quantity;
mod resolve;
mod signs;
mod tokens;
mod usual;
mod words;

use std::fmt;

use super::Context;
use super::names::without_markup;
use super::placeholder::{Placeholder, placeholder};
use crate::span::{Slice, Span};
use crate::template::Relation;
use resolve::Role;

/// A fraction of another head count, as the writer put it: 1 of 3, 40 of 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// So many parts.
    pub parts: u64,
    /// Of so many; never 0.
    pub of: u64,
}

/// What an answer says of a number of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// A figure or a range.
    People {
        /// Certainly so many or more: 101 for "more than 100".
        low: u64,
        /// Certainly so many or fewer; none where the range is open.
        high: Option<u64>,
        /// Whether the writer gave the one bound as "more than" or "fewer than".
        strict: bool,
        /// Whether it is an estimate.
        estimate: bool,
    },
    /// A share of another head count.
    Share {
        /// At least this share.
        low: Share,
        /// At most this share.
        high: Share,
        /// Whether the writer gave the one bound as "more than" or "less than".
        strict: bool,
        /// Whether it is an estimate.
        estimate: bool,
    },
    /// The writer says that it is not known. Never zero.
    Unknown,
}

/// Something that the reading noticed. The rules say how much it weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remark {
    /// Nothing that counts people.
    Unreadable,
    /// Words such as "most" or "many" give no figure.
    NoFigure,
    /// Several figures, and nothing says which one is meant.
    Unclear,
    /// "Not applicable", which is neither a number nor "unknown".
    NotApplicable,
    /// A placeholder such as TBC.
    Placeholder,
    /// A share where the whole itself is asked.
    ShareOfNothing,
    /// A share of more than everybody.
    ShareAboveWhole,
    /// A share and a number of people, which cannot be added up.
    Mixed,
    /// The count is of other people than the question asks for.
    OtherPeople,
    /// The count is called one of participants where the question asks for a part of them.
    AsParticipants,
    /// Onsite and online do not add up to the total beside them.
    PartsDiffer {
        /// Their sum.
        parts: u64,
        /// The total as written.
        total: u64,
    },
    /// The part is larger than the whole in the same answer.
    AboveWhole {
        /// The part.
        part: u64,
        /// The whole.
        whole: u64,
    },
}

/// A remark at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Note {
    /// What was noticed.
    pub remark: Remark,
    /// The words that it is about.
    pub span: Span,
}

/// A head count as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadCount {
    /// The amount; none where none can be read.
    pub amount: Option<Amount>,
    /// People counted beside a share, which cannot be added to it.
    pub besides: Option<Amount>,
    /// Those in the room, where they are counted apart.
    pub onsite: Option<Amount>,
    /// Those taking part from elsewhere, where they are counted apart.
    pub online: Option<Amount>,
    /// The words that say it, or the whole answer where none can be read.
    pub span: Span,
    /// What was noticed on the way, in the order of weight.
    pub notes: Vec<Note>,
}

/// The longest answer, in bytes, that is read as a head count. It holds more than 2,000 words; the answer to this question
/// has one to fifty.
const LONGEST: usize = 16 * 1024;

/// Bare figures of these are years and no head counts.
const YEARS: std::ops::RangeInclusive<u64> = 2001..=2039;

/// Reads a head count. A field that is a part of another one by the template's relations asks for women and
/// gender-variant people; any other field asks for everybody.
pub fn read(cx: &Context<'_>, text: &str) -> HeadCount {
    let written = Slice::whole(text).trim();
    let is_part = cx
        .template
        .relations
        .iter()
        .any(|relation| matches!(relation, Relation::PartOf { part, .. } if *part == cx.field.id));
    let role = if is_part { Role::Part } else { Role::Whole };
    usual::usual(written, role).unwrap_or_else(|| {
        let plain = without_markup(text);
        closely(&plain, Slice::whole(&plain).trim(), role)
    })
}

fn closely(text: &str, written: Slice<'_>, role: Role) -> HeadCount {
    let mentions = if text.len() > LONGEST { Vec::new() } else { mentions::mentions(&signs::items(text)) };
    let mut count = resolve::resolve(&mentions, role, written.span());
    if let [Note { remark: remark @ Remark::Unreadable, .. }] = &mut count.notes[..]
        && placeholder(written.text) == Some(Placeholder::Pending)
    {
        *remark = Remark::Placeholder;
    }
    count
}

impl Share {
    fn is_whole(self) -> bool {
        self.parts == self.of
    }
}

/// `1/3`; shares written in per cent as such.
impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.parts, self.of) {
            (parts, of) if parts == of => f.write_str("100%"),
            (parts, 100) => write!(f, "{parts}%"),
            (parts, of @ (1_000 | 10_000 | 100_000 | 1_000_000)) => {
                let digits = of.ilog10() as usize - 2;
                let unit = of / 100;
                write!(f, "{}.{:0digits$}%", parts / unit, parts % unit)
            }
            (parts, of) => write!(f, "{parts}/{of}"),
        }
    }
}

/// The noun behind a number that would read as a year without one.
fn noun(number: u64) -> &'static str {
    if YEARS.contains(&number) { " people" } else { "" }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let estimate = match *self {
            Amount::Unknown => return f.write_str("unknown"),
            Amount::People { low, high: None, strict: true, estimate } => {
                write!(f, "more than {}", low.saturating_sub(1))?;
                estimate
            }
            Amount::People { low, high: None, estimate, .. } => {
                write!(f, "at least {low}")?;
                estimate
            }
            Amount::People { low, high: Some(high), estimate, .. } if low == high => {
                write!(f, "{low}{}", noun(low))?;
                estimate
            }
            Amount::People { low: 0, high: Some(high), strict: true, estimate } => {
                write!(f, "fewer than {}", high.saturating_add(1))?;
                estimate
            }
            Amount::People { low: 0, high: Some(high), estimate, .. } => {
                write!(f, "at most {high}")?;
                estimate
            }
            Amount::People { low, high: Some(high), estimate, .. } => {
                write!(f, "{low}-{high}{}", noun(high))?;
                estimate
            }
            Amount::Share { low, high, strict, estimate } => {
                match (low, high) {
                    _ if low == high => write!(f, "{low}")?,
                    _ if low.parts == 0 => write!(f, "{} {high}", if strict { "less than" } else { "at most" })?,
                    _ if high.is_whole() => write!(f, "{} {low}", if strict { "more than" } else { "at least" })?,
                    _ => write!(f, "{low}-{high}")?,
                }
                f.write_str(" of the total")?;
                estimate
            }
        };
        f.write_str(if estimate { " (estimate)" } else { "" })
    }
}

impl fmt::Display for HeadCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.amount, &self.besides) {
            (Some(amount), None) => amount.fmt(f),
            (Some(amount), Some(besides)) => write!(f, "{amount} and {besides} gender-variant people"),
            (None, _) => f.write_str(match self.notes.first().map(|note| note.remark) {
                Some(Remark::NotApplicable) => "not applicable",
                Some(Remark::Placeholder) => "to be completed",
                Some(Remark::NoFigure) => "no figure",
                Some(Remark::Unclear) => "unclear",
                Some(Remark::OtherPeople) => "other people",
                Some(Remark::ShareOfNothing) => "a share",
                _ => "unreadable",
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_form_reads_as_a_closer_look_would_read_it() {
        for answer in [
            "100",
            "7.",
            "1",
            "About 100 participants.",
            "  around 42 people\n",
            "Approximately 9999 attendees",
            "roughly 250",
            "About 40",
            "12 women",
            "About 1 women.",
            "2000",
            "2040 people.",
        ] {
            for role in [Role::Part, Role::Whole] {
                let written = Slice::whole(answer).trim();
                let usual = usual::usual(written, role);
                assert!(usual.is_none_or(|usual| usual == closely(answer, written, role)), "{answer:?}");
            }
        }
    }

    #[test]
    fn what_is_not_quite_the_usual_form_is_looked_at_closely() {
        for answer in
            ["2018", "007", "0", "12345", "About 100 in the room", "about100", "100+", "100 women", "10.5", "five"]
        {
            assert_eq!(usual::usual(Slice::whole(answer), Role::Whole), None, "{answer:?}");
        }
    }
}
