//! The usual form, `About 100 participants.`, which needs no closer look.

use super::resolve::Role;
use super::{Amount, HeadCount, YEARS};
use crate::span::{Slice, Span};

/// Words before the figure that make it an estimate.
const HEDGES: [&str; 4] = ["about", "around", "approximately", "roughly"];
/// Words behind a figure of everybody.
const PEOPLE: [&str; 3] = ["participants", "people", "attendees"];
/// Figures with more digits may be none.
const MOST_DIGITS: usize = 4;

/// The count of an answer in exactly the usual form; the closer look would find the same.
pub(super) fn usual(written: Slice<'_>, role: Role) -> Option<HeadCount> {
    let text = written.text;
    let digits = text.find(|c: char| c.is_ascii_digit())?;
    let hedge = text.get(..digits)?;
    let behind = text.get(digits..)?;
    let end = behind.len() - behind.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (figure, noun) = behind.split_at_checked(end).filter(|(figure, _)| figure.len() <= MOST_DIGITS)?;
    let estimate = !hedge.is_empty();
    if estimate && !HEDGES.iter().any(|known| hedge.strip_suffix(' ').is_some_and(|h| h.eq_ignore_ascii_case(known))) {
        return None;
    }
    let noun = noun.strip_suffix('.').unwrap_or(noun);
    let known = match role {
        Role::Whole => PEOPLE.iter().any(|known| noun.strip_prefix(' ') == Some(known)),
        Role::Part => noun == " women",
    };
    let count: u64 = figure.parse().ok().filter(|count| !YEARS.contains(count))?;
    if !(noun.is_empty() || known) || figure.starts_with('0') {
        return None;
    }
    Some(HeadCount {
        amount: Some(Amount::People { low: count, high: Some(count), strict: false, estimate }),
        besides: None,
        onsite: None,
        online: None,
        span: Span::new(written.start, written.start + digits + end),
        notes: Vec::new(),
    })
}
