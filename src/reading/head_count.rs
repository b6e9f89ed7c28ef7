//! How many people.

use std::fmt;

use super::Context;
use crate::span::{Slice, Span};

/// What an answer says of a number of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// A figure or a range.
    People {
        /// At least so many.
        low: u64,
        /// At most so many; none where the range is open, as in "more than 100".
        high: Option<u64>,
        /// Whether it is an estimate.
        estimate: bool,
    },
    /// A share of another head count, in thousandths.
    Share {
        /// At least so many thousandths.
        low: u32,
        /// At most so many thousandths.
        high: u32,
        /// Whether it is an estimate.
        estimate: bool,
    },
    /// The writer says that it is not known. Never zero.
    Unknown,
}

/// A head count as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadCount {
    /// The amount; none where none can be read.
    pub amount: Option<Amount>,
    /// The words that say it, or the whole answer where none can be read.
    pub span: Span,
}

/// Reads a head count.
pub fn read(_cx: &Context<'_>, text: &str) -> HeadCount {
    let written = Slice::whole(text).trim();
    HeadCount { amount: None, span: written.span() }
}

impl fmt::Display for HeadCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unreadable")
    }
}
