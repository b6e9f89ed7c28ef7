//! For drafts that nobody keeps checked.

use super::{CarriedOver, Difference, carried, differences};
use crate::checker::{Checker, Refused};
use crate::draft::Draft;
use crate::template::Template;

/// Begins a report on the form `to` from the draft of an earlier one: see [`carried`].
///
/// # Errors
/// When the draft is on a form that is not built in, or has answers that its form cannot take.
pub fn carry_over(from: &Draft, to: &Template) -> Result<CarriedOver, Refused> {
    Ok(carried(&Checker::of(from)?, to))
}

/// What was lost, came, changed or contradicts between two reports of one session: see [`differences`].
///
/// # Errors
/// When a draft is on a form that is not built in, or has answers that its form cannot take.
pub fn compare(earlier: &Draft, later: &Draft) -> Result<Vec<Difference>, Refused> {
    Ok(differences(&Checker::of(earlier)?, &Checker::of(later)?))
}
