//! Begins a later report from an earlier one. Answers are copied as they were written; nothing is filled in, and what
//! finds no place is named with its text.

use serde::Serialize;

use super::pairs::pairs;
use crate::checker::Checker;
use crate::diagnostic::Part;
use crate::draft::{Answer, Answers, Draft, SpeakerRow};
use crate::reading::Reading;
use crate::reading::speakers::Declaration;
use crate::template::{Field, Kind, Template};

/// A later report as begun from an earlier one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
pub struct CarriedOver {
    /// The later report so far.
    pub draft: Draft,
    /// What was carried, in the order of the later form.
    pub carried: Vec<CarriedAnswer>,
    /// What finds no place in the later form, in the order of the earlier form.
    pub dropped: Vec<Dropped>,
    /// Ids of the later form's fields that have no answer yet, in the form's order.
    pub to_write: Vec<String>,
}

/// An answer that was carried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
pub struct CarriedAnswer {
    /// Id of the field in the earlier form.
    pub from: String,
    /// Id of the field in the later form.
    pub to: String,
}

/// An answer, or a part of one, that finds no place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
pub struct Dropped {
    /// Id of the field in the earlier form.
    pub field: String,
    /// The question as the earlier form prints it.
    pub label: String,
    /// The part of the answer, where the rest was carried: the declarations of speakers, which not every form asks for.
    pub part: Option<Part>,
    /// The words: the answer as written, or a line for each speaker.
    pub text: String,
}

/// Begins a report on the form `to` from the draft of an earlier one.
///
/// An answer goes to the field with the same id, or else to one of the same kind with a label in common. Where `to` asks
/// for no declarations of gender, those of the earlier report stay behind: they were made for a form that asked.
pub fn carried(from: &Checker, to: &Template) -> CarriedOver {
    let mut found = CarriedOver {
        draft: Draft { template: to.id.clone(), answers: Answers::new() },
        carried: Vec::new(),
        dropped: Vec::new(),
        to_write: Vec::new(),
    };
    let mut partly: Vec<Dropped> = Vec::new();
    for (asked, field) in pairs(from.template(), to).into_iter().zip(&to.fields) {
        let written = asked.and_then(|asked| Some((asked, written(from, asked)?)));
        let Some((asked, answer)) = written else {
            found.to_write.push(field.id.clone());
            continue;
        };
        let (answer, left) = fitted(from, asked, answer, field);
        if let Some(text) = left {
            partly.push(dropped(asked, Some(Part::Declaration), text));
        }
        found.draft.answers.insert(field.id.as_str(), answer);
        found.carried.push(CarriedAnswer { from: asked.id.clone(), to: field.id.clone() });
    }
    for field in &from.template().fields {
        if let Some(at) = partly.iter().position(|part| part.field == field.id) {
            found.dropped.push(partly.swap_remove(at));
        } else if !found.carried.iter().any(|answer| answer.from == field.id)
            && let Some(answer) = written(from, field)
        {
            found.dropped.push(dropped(field, None, as_text(answer)));
        }
    }
    found
}

fn written<'a>(from: &'a Checker, field: &Field) -> Option<&'a Answer> {
    from.answer(&field.id).filter(|answer| !answer.is_blank())
}

fn dropped(field: &Field, part: Option<Part>, text: String) -> Dropped {
    Dropped { field: field.id.clone(), label: field.label.clone(), part, text }
}

/// The answer as `field` takes it, and the declarations that it does not take.
fn fitted(from: &Checker, asked: &Field, answer: &Answer, field: &Field) -> (Answer, Option<String>) {
    if field.kind != Kind::Speakers {
        return match answer {
            Answer::Text(_) => (answer.clone(), None),
            Answer::Rows(_) => (Answer::Text(as_text(answer)), None),
        };
    }
    let made = match (answer, from.reading(&asked.id)) {
        (Answer::Rows(rows), _) => rows.iter().any(|row| !row.declaration.trim().is_empty()),
        (_, Some(Reading::Speakers(read))) => {
            read.speakers.iter().any(|speaker| speaker.declaration != Declaration::NotDeclared)
        }
        _ => false,
    };
    let rows = from.rows(&asked.id).filter(|_| made && field.declaration_required.is_none());
    let Some(mut rows) = rows else { return (answer.clone(), None) };
    let mut left = Vec::new();
    for row in &mut rows {
        let declaration = std::mem::take(&mut row.declaration);
        if !declaration.trim().is_empty() {
            left.push(line(&SpeakerRow { name: row.name.clone(), affiliation: String::new(), declaration }));
        }
    }
    (Answer::Rows(rows), Some(left.join("\n")))
}

fn as_text(answer: &Answer) -> String {
    match answer {
        Answer::Text(text) => text.clone(),
        Answer::Rows(rows) => rows.iter().map(line).collect::<Vec<_>>().join("\n"),
    }
}

fn line(row: &SpeakerRow) -> String {
    let cells = [row.name.as_str(), &row.affiliation, &row.declaration];
    cells.into_iter().map(str::trim).filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(", ")
}
