//! Speakers are among the people present: a head count cannot be smaller than their number.

use super::{Facts, Sink};
use crate::diagnostic::{Code, Diagnostic, Part, Place, Severity};
use crate::reading::Reading;
use crate::reading::head_count::Amount;
use crate::reading::speakers::{Declaration, Speaker};

pub(crate) fn check(facts: &Facts<'_>, speakers: &str, whole: &str, declarations: &[String], out: &mut Sink) {
    let (Reading::Speakers(list), Reading::HeadCount(all)) = (facts.reading(speakers), facts.reading(whole)) else {
        return;
    };
    let counted = |speaker: &&Speaker| {
        declarations.is_empty()
            || matches!(&speaker.declaration, Declaration::Declared(name) if declarations.contains(name))
    };
    let mut among = list.speakers.iter().filter(counted);
    let Some(first) = among.next() else { return };
    let number = list.speakers.iter().filter(counted).count() as u64;
    let Some(Amount::People { high: Some(high), estimate, .. }) = all.amount else { return };
    // An estimate may miss a few.
    let most = if estimate { high.saturating_add(high / 4) } else { high };
    if number > most {
        out.push(
            Diagnostic::new(Code::HeadCountBelowSpeakers, Severity::Advice, all.span)
                .on(whole)
                .with("speakers", number)
                .with("whole", high)
                .related(Place {
                    part: list.rows.then_some(Part::Name),
                    ..Place::in_field(speakers, Some(first.item), first.name_span)
                }),
        );
    }
}
