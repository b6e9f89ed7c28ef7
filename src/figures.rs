//! What a report says in numbers, for charts and tables: people against the total, and the speakers' declarations.
//!
//! Nothing here looks at names, and a declaration is counted as the speaker made it or not at all.

use crate::checker::Checker;
use crate::reading::Reading;
use crate::reading::head_count::{Amount, Share};
use crate::reading::speakers::{Declaration, Speakers};
use crate::template::{Field, Kind, Relation, Template};

/// The figures of a draft.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Figures {
    /// One for each head count of the form, in its order.
    pub people: Vec<PeopleFigure>,
    /// One for each list of speakers of the form, in its order.
    pub declarations: Vec<DeclarationFigure>,
}

/// What is known of a number of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Known {
    /// Nothing has been written.
    Blank,
    /// What was written is no number.
    Unreadable,
    /// The writer says that it is not known. Never zero.
    Unknown,
    /// A figure, a range or a share.
    Counted,
}

/// One head count.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct PeopleFigure {
    /// Id of the field.
    pub field: String,
    /// What is known.
    pub known: Known,
    /// Whether it is an estimate.
    pub estimate: bool,
    /// The fewest people; none where they cannot be told, such as a share of an unknown total.
    pub low: Option<f64>,
    /// The most people; none where they cannot be told, or the range is open.
    pub high: Option<f64>,
    /// For a part of another head count.
    pub of: Option<PartFigure>,
}

/// A head count beside the one that it is a part of.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct PartFigure {
    /// Id of the field with the larger count.
    pub field: String,
    /// The smallest share of it, from 0 to 1, as far as it can be told.
    pub low: Option<f64>,
    /// The largest share of it, from 0 to 1, as far as it can be told.
    pub high: Option<f64>,
}

/// How the speakers of one field declared their gender.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct DeclarationFigure {
    /// Id of the field.
    pub field: String,
    /// Whether the form asks for declarations.
    pub asked: bool,
    /// Speakers for each declaration that the form offers, in its order.
    pub offered: Vec<DeclarationCount>,
    /// Speakers with a declaration in words of their own.
    pub own_words: usize,
    /// Speakers whose declaration can be read in more than one way.
    pub unclear: usize,
    /// Speakers without a declaration.
    pub not_declared: usize,
}

/// How many speakers made one declaration.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct DeclarationCount {
    /// Its official name on the form.
    pub name: String,
    /// So many speakers.
    pub count: usize,
}

/// The figures of the draft that `checker` holds.
pub fn figures(checker: &Checker) -> Figures {
    let template = checker.template();
    let mut figures = Figures::default();
    for field in &template.fields {
        match (field.kind, checker.reading(&field.id)) {
            (Kind::HeadCount, Some(reading)) => figures.people.push(people(checker, template, field, reading)),
            (Kind::Speakers, Some(reading)) => figures.declarations.push(declarations(field, reading)),
            _ => {}
        }
    }
    figures
}

/// People or shares from `low` to `high`, as far as they can be told.
#[derive(Clone, Copy, Default)]
struct Range {
    low: Option<f64>,
    high: Option<f64>,
}

fn people(checker: &Checker, template: &Template, field: &Field, reading: &Reading) -> PeopleFigure {
    let whole = template.relations.iter().find_map(|relation| match relation {
        Relation::PartOf { part, whole } if *part == field.id => Some(whole),
        _ => None,
    });
    let total = whole.and_then(|whole| checker.reading(whole)).map_or(Range::default(), |total| match counted(total) {
        Some(Amount::People { low, high, .. }) => range(low, high),
        _ => Range::default(),
    });
    let (known, estimate, count, share) = match (counted(reading), reading) {
        (_, Reading::Blank) => (Known::Blank, false, Range::default(), Range::default()),
        (Some(Amount::People { low, high, estimate, .. }), _) => {
            let count = range(low, high);
            (Known::Counted, estimate, count, share_of(count, total))
        }
        (Some(Amount::Share { low, high, estimate, .. }), _) => {
            let count = Range {
                low: total.low.map(|all| (all * low.parts as f64 / low.of as f64).floor()),
                high: total.high.map(|all| (all * high.parts as f64 / high.of as f64).ceil()),
            };
            (Known::Counted, estimate, count, Range { low: Some(fraction(low)), high: Some(fraction(high)) })
        }
        (Some(Amount::Unknown), _) => (Known::Unknown, false, Range::default(), Range::default()),
        (None, _) => (Known::Unreadable, false, Range::default(), Range::default()),
    };
    let of = whole.map(|whole| PartFigure { field: whole.clone(), low: share.low, high: share.high });
    PeopleFigure { field: field.id.clone(), known, estimate, low: count.low, high: count.high, of }
}

/// The one amount of a head count; none where people are counted beside a share.
fn counted(reading: &Reading) -> Option<Amount> {
    match reading {
        Reading::HeadCount(count) if count.besides.is_none() => count.amount,
        _ => None,
    }
}

fn range(low: u64, high: Option<u64>) -> Range {
    Range { low: Some(low as f64), high: high.map(|high| high as f64) }
}

/// The share that `part` is of `whole`. A part is at most the whole; one that is larger is told as a diagnostic.
fn share_of(part: Range, whole: Range) -> Range {
    let divide = |part: Option<f64>, whole: Option<f64>| Some((part? / whole.filter(|whole| *whole > 0.0)?).min(1.0));
    Range { low: divide(part.low, whole.high), high: divide(part.high, whole.low) }
}

fn fraction(share: Share) -> f64 {
    share.parts as f64 / share.of as f64
}

fn declarations(field: &Field, reading: &Reading) -> DeclarationFigure {
    let named = |name: &String| DeclarationCount { name: name.clone(), count: 0 };
    let mut figure = DeclarationFigure {
        field: field.id.clone(),
        asked: field.declaration_required.is_some(),
        offered: field.declarations.iter().map(|choice| named(&choice.name)).collect(),
        own_words: 0,
        unclear: 0,
        not_declared: 0,
    };
    let Reading::Speakers(Speakers { speakers, .. }) = reading else { return figure };
    for speaker in speakers {
        match &speaker.declaration {
            Declaration::NotDeclared => figure.not_declared += 1,
            Declaration::Unclear(_) => figure.unclear += 1,
            Declaration::Unlisted(_) => figure.own_words += 1,
            Declaration::Declared(name) => match figure.offered.iter_mut().find(|offered| offered.name == *name) {
                Some(offered) => offered.count += 1,
                None => figure.own_words += 1,
            },
        }
    }
    figure
}
