//! Speakers that were written as text, as rows of a table.

use super::{Declaration, SessionPart, Speaker, Speakers};
use crate::draft::SpeakerRow;

impl Speakers {
    /// The speakers of `text`, which is what was read, as rows in the order of the text. What stands in the place of a
    /// name, such as TBC, is a row of its own.
    pub fn to_rows(&self, text: &str) -> Vec<SpeakerRow> {
        let named = self.speakers.iter().map(|speaker| (speaker.span, SpeakerRow::from(speaker)));
        let unnamed = self.unnamed.iter().map(|(_, _, span)| {
            let row = SpeakerRow { name: span.of(text).to_owned(), ..SpeakerRow::default() };
            (*span, row)
        });
        let mut rows: Vec<_> = named.chain(unnamed).collect();
        crate::order::sort(&mut rows, |a, b| a.0 < b.0);
        rows.into_iter().map(|(_, row)| row).collect()
    }
}

/// The row in which everything stands that was read of a speaker, in the words of the answer.
impl From<&Speaker> for SpeakerRow {
    fn from(speaker: &Speaker) -> Self {
        let role = speaker.role.as_deref().or(match speaker.session_part {
            SessionPart::Speaker => None,
            SessionPart::Moderator => Some("Moderator"),
            SessionPart::Rapporteur => Some("Rapporteur"),
        });
        SpeakerRow {
            name: joined([speaker.honorific.as_deref(), Some(&speaker.name)], " "),
            affiliation: joined([role, speaker.region.as_deref(), speaker.affiliation.as_deref()], ", "),
            declaration: match &speaker.declaration {
                Declaration::NotDeclared => String::new(),
                Declaration::Declared(text) | Declaration::Unlisted(text) | Declaration::Unclear(text) => text.clone(),
            },
        }
    }
}

fn joined<const N: usize>(parts: [Option<&str>; N], between: &str) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}
