//! A head count that counts some of the people in another one: women and gender-variant people among all.

use super::{Facts, Sink};
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::reading::Reading;
use crate::reading::head_count::{Amount, Remark};

pub(crate) fn check(facts: &Facts<'_>, part: &str, whole: &str, out: &mut Sink) {
    let Reading::HeadCount(few) = facts.reading(part) else { return };
    let all = match facts.reading(whole) {
        Reading::HeadCount(all) => all,
        Reading::Blank if matches!(few.amount, Some(Amount::People { .. } | Amount::Share { .. })) => {
            let place = Place::in_field(whole, None, Default::default());
            out.push(Diagnostic::new(Code::HeadCountWithoutWhole, Severity::Warning, few.span).on(part).related(place));
            return;
        }
        _ => return,
    };
    let Some((low, part_estimate)) = least(few.amount, few.besides) else { return };
    let Some(Amount::People { high: Some(high), estimate, .. }) = all.amount else { return };
    // The answer itself names a larger part than whole: said there.
    let said = few.notes.iter().any(|note| matches!(note.remark, Remark::AboveWhole { .. }));
    if low > high && !said {
        let severity = if estimate || part_estimate { Severity::Warning } else { Severity::Error };
        out.push(
            Diagnostic::new(Code::HeadCountAboveWhole, severity, few.span)
                .on(part)
                .with("part", low)
                .with("whole", high)
                .related(Place::in_field(whole, None, all.span)),
        );
    }
}

/// The fewest people that an answer can mean, and whether it is an estimate. People counted beside a share are the
/// fewest that it can mean.
fn least(amount: Option<Amount>, besides: Option<Amount>) -> Option<(u64, bool)> {
    match besides.or(amount) {
        Some(Amount::People { low, estimate, .. }) => Some((low, estimate)),
        _ => None,
    }
}
