//! The first look at an answer: what can be said of it by itself with a small part of the rules.
//!
//! A page shows this while the rest is on its way. What is said is exactly what a [`Checker`](crate::Checker) says of the
//! field; an answer that it takes more to read is pending, and nothing is said of it.

use std::sync::Arc;

use crate::checker::Measure;
use crate::diagnostic::Diagnostic;
use crate::draft::Answer;
use crate::host::Host;
use crate::order;
use crate::reading::{Context, Prepared, Reading, left_over, line, prose};
use crate::rules;
use crate::scan::Scan;
use crate::template::{Kind, Template};

/// What the first look says of one field: its report, unless it is pending.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct FirstLook {
    /// Id of the field.
    pub field: String,
    /// Whether nothing has been written.
    pub blank: bool,
    /// What is counted. Of a pending field there are the words, where words are counted, and no items.
    pub measure: Measure,
    /// Every diagnostic of the field, in order of place; of a pending field none.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether the answer is still to be read.
    pub pending: bool,
}

/// Looks at the answer to the field with this id; `None` where the form has no such field. Speakers in rows may be given as
/// the text of their cells, one behind the other.
pub fn look(template: &Arc<Template>, field: &str, text: &str, host: &Host) -> Option<FirstLook> {
    let (index, field) = template.field(field)?;
    let prepared = Prepared::all(template);
    let prepared = prepared.get(index)?;
    let mut scan = Scan::of(text, template.word_count);
    if let Some(cues) = &prepared.cues {
        scan.look_for(cues, text);
    }
    let cx = Context { template, field, host, names: &prepared.names, prepared, scan: &scan };
    let answer = Answer::from(text);
    let mut diagnostics = Vec::new();
    let (measure, pending) = match field.kind {
        _ if answer.is_blank() => {
            rules::field::missing(&cx, &mut diagnostics);
            (Measure::of(field, &Reading::Blank), false)
        }
        Kind::Line => {
            rules::text::check(&cx, &answer, &mut diagnostics);
            rules::line::check(&cx, text, &line::read(text), &mut diagnostics);
            (Measure::of(field, &Reading::Blank), false)
        }
        Kind::Prose => {
            let read = prose::read(&cx, text);
            rules::text::check(&cx, &answer, &mut diagnostics);
            rules::prose::check(&cx, text, &read, &mut diagnostics);
            (Measure { words: Some(read.words), ..Measure::of(field, &Reading::Blank) }, false)
        }
        kind => {
            let count = || prose::measure(&cx, text, &left_over::find(&cx, text)).words;
            let words = (kind == Kind::Items).then(count);
            (Measure { words, items: None, ..Measure::of(field, &Reading::Blank) }, true)
        }
    };
    for diagnostic in &mut diagnostics {
        diagnostic.field.clone_from(&field.id);
    }
    order::sort(&mut diagnostics, |a, b| a.order() < b.order());
    let blank = answer.is_blank();
    Some(FirstLook { field: field.id.clone(), blank, measure, diagnostics, pending })
}
