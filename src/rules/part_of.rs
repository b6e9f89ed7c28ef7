//! A head count that counts some of the people in another one: women and gender-variant people among all.

use super::{Facts, Sink};
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::reading::Reading;
use crate::reading::head_count::Amount;

pub(crate) fn check(facts: &Facts<'_>, part: &str, whole: &str, out: &mut Sink) {
    let (Reading::HeadCount(few), Reading::HeadCount(all)) = (facts.reading(part), facts.reading(whole)) else {
        return;
    };
    if let (Some(Amount::People { low, .. }), Some(Amount::People { high: Some(high), .. })) = (few.amount, all.amount)
        && low > high
    {
        out.push(
            Diagnostic::new(Code::HeadCountAboveWhole, Severity::Error, few.span)
                .on(part)
                .with("part", low)
                .with("whole", high)
                .related(Place::in_field(whole, None, all.span)),
        );
    }
}
