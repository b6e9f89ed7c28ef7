//! Which form a report is on, judged by its heading, its labels and the limits printed beside them.

use std::sync::Arc;

use super::labels::{Found, Labels};
use super::text::Section;
use super::tokens::fold;
use crate::template::{Field, Template};

/// The form of a report.
pub(super) struct Choice {
    pub template: usize,
    /// Other forms that fit as well.
    pub alternatives: Vec<usize>,
}

/// How much each observation weighs for or against a form.
const ASKED: i32 = 2;
const NOT_ASKED: i32 = -20;
const HINT_FITS: i32 = 3;
const HINT_CONTRADICTS: i32 = -1;
const QUESTION_ABSENT: i32 = -1;

/// The form that fits a section best; the first of equals, which are named as alternatives.
pub(super) fn choose(section: &Section, templates: &[Arc<Template>], labels: &Labels<'_>) -> Choice {
    let named: Vec<usize> = match section.headed.as_slice() {
        [] => (0..templates.len()).collect(),
        headed => headed.to_vec(),
    };
    let scored: Vec<(usize, i32)> =
        named.into_iter().map(|index| (index, score(section, index, &templates[index], labels))).collect();
    let best = scored.iter().map(|(_, score)| *score).max().unwrap_or_default();
    let mut fitting = scored.into_iter().filter(|(_, score)| *score == best).map(|(index, _)| index);
    Choice { template: fitting.next().unwrap_or_default(), alternatives: fitting.collect() }
}

fn score(section: &Section, index: usize, template: &Template, labels: &Labels<'_>) -> i32 {
    let asked: Vec<(&Found, Option<&Field>)> = section
        .labels
        .iter()
        .map(|label| (label, label.fields.iter().find(|of| of.template == index).map(|of| labels.field(*of))))
        .collect();
    let of_labels: i32 =
        asked.iter().map(|(label, field)| field.map_or(NOT_ASKED, |field| ASKED + hints(label, field))).sum();
    let absent = template
        .fields
        .iter()
        .filter(|field| field.required.is_some())
        .filter(|field| !asked.iter().any(|(_, known)| known.is_some_and(|known| known.id == field.id)));
    of_labels + QUESTION_ABSENT * absent.count() as i32
}

/// What the brackets behind a label say for or against a field.
fn hints(label: &Found, field: &Field) -> i32 {
    let printed = field.hint.as_deref().map(fold);
    let limit = field.words.map(|limit| limit.at_most.to_string());
    let weigh = |bracket: &String| {
        let words = fold(bracket);
        let figure = words.iter().find(|word| word.chars().all(char::is_numeric));
        if printed.as_ref() == Some(&words) || figure.is_some() && figure == limit.as_ref() {
            HINT_FITS
        } else if figure.is_some() {
            HINT_CONTRADICTS
        } else {
            0
        }
    };
    label.brackets.iter().map(weigh).sum()
}
