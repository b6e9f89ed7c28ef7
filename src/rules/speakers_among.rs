//! Speakers are among the people present: a head count cannot be smaller than their number.

use super::{Facts, Sink};
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::reading::Reading;
use crate::reading::head_count::Amount;
use crate::reading::speakers::Declaration;

pub(crate) fn check(facts: &Facts<'_>, speakers: &str, whole: &str, declarations: &[String], out: &mut Sink) {
    let (Reading::Speakers(list), Reading::HeadCount(all)) = (facts.reading(speakers), facts.reading(whole)) else {
        return;
    };
    let counted = |declaration: &Declaration| {
        declarations.is_empty() || matches!(declaration, Declaration::Declared(name) if declarations.contains(name))
    };
    let number = list.speakers.iter().filter(|speaker| counted(&speaker.declaration)).count();
    if let Some(Amount::People { high: Some(high), .. }) = all.amount
        && (number as u64) > high
    {
        out.push(
            Diagnostic::new(Code::HeadCountBelowSpeakers, Severity::Advice, all.span)
                .on(whole)
                .with("speakers", number)
                .with("whole", high)
                .related(Place::in_field(speakers, None, list.speakers.first().map(|s| s.span).unwrap_or_default())),
        );
    }
}
