//! What a report's file is called.

use crate::checker::Checker;
use crate::reading::Reading;
use crate::reading::time_slot::When;
use crate::template::Kind;

/// The most characters of the title in a file's name.
const TITLE: usize = 60;

/// A name without ending for the file of a report: form, title and day of the session, as far as they are written.
/// `igf-2018-short_Libraries-as-Places-to-Learn_2018-11-14`
///
/// Letters and digits of any script, hyphens and underscores, at most some 100 characters: safe on every file system.
pub fn file_name(report: &Checker) -> String {
    let form = report.template();
    let readings = |kind: Kind| {
        let of_kind = form.fields.iter().filter(move |field| field.kind == kind);
        of_kind.filter_map(|field| report.reading(&field.id))
    };
    let title = readings(Kind::Line).find_map(|reading| match reading {
        Reading::Line(line) => Some(words(&report.to_nfc(&line.text))),
        _ => None,
    });
    let day = readings(Kind::TimeSlot).find_map(|reading| match reading {
        Reading::TimeSlot(slot) => slot.sittings.iter().find_map(|sitting| match sitting.day {
            Some(When::On(date)) => Some(When::On(date).to_string()),
            _ => None,
        }),
        _ => None,
    });
    let parts = [Some(form.id.clone()), title, day];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_")
}

/// The first words of a text with hyphens between them.
fn words(text: &str) -> String {
    let mut name = String::new();
    let mut length = 0;
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let letters = word.chars().count();
        if length > 0 && length + 1 + letters > TITLE {
            break;
        }
        if length > 0 {
            name.push('-');
            length += 1;
        }
        name.extend(word.chars().take(TITLE));
        length += letters;
    }
    name
}
