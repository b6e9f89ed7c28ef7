//! From one form to the next. A session is reported in stages, on one form after another: [`carried`] begins a later
//! report from an earlier one, [`differences`] says what was lost or contradicts between two of them.
//!
//! ```text
//! pairs     which question of one form is which of another
//! carry     the later draft, and what finds no place in it
//! compare   single answers: types, slots, choices, counts, links
//! persons   who was lost, came, or stands in another role
//! ```

mod carry;
pub mod catalogue;
mod compare;
#[cfg(not(target_arch = "wasm32"))]
mod drafts;
mod pairs;
mod persons;

use crate::diagnostic::{Params, Place, Severity, Value};

pub use carry::{CarriedAnswer, CarriedOver, Dropped, carried};
pub use catalogue::{DIFFERENCES, DifferenceCode, DifferenceRule};
pub use compare::differences;
#[cfg(not(target_arch = "wasm32"))]
pub use drafts::{carry_over, compare};

/// One thing that was lost, came, changed or contradicts between two reports of one session.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
pub struct Difference {
    /// What sort of difference it is.
    pub code: DifferenceCode,
    /// Values for the message, by name.
    pub params: Params,
    /// How much it weighs: a loss or contradiction is a warning, anything else advice.
    pub severity: Severity,
    /// The text in the earlier report; the span is empty where it has none.
    pub earlier: Place,
    /// The text in the later report; the span is empty where it has none.
    pub later: Place,
}

impl Difference {
    fn new(code: DifferenceCode, earlier: Place, later: Place) -> Self {
        Difference { code, params: Params::default(), severity: code.severity(), earlier, later }
    }

    fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.params.set(name, value.into());
        self
    }
}
