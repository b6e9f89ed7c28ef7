//! Import: takes a pasted page apart. Finds forms by their labels and gives back every report on the page; what belongs
//! to no field is kept, and nothing is dropped.

mod form;
pub(crate) mod labels;
mod text;
mod tokens;

use std::sync::Arc;

use serde::Serialize;

use crate::by_field::ByField;
use crate::diagnostic::Diagnostic;
use crate::draft::Draft;
use crate::span::Span;
use crate::template::Template;

/// What was found in a text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
pub struct Import {
    /// The reports, in the order of the text.
    pub reports: Vec<ImportedReport>,
    /// Text that belongs to no report.
    pub outside: Vec<Passage>,
    /// What the writer should know of the import. Spans count in the text that was imported; the field is empty.
    pub diagnostics: Vec<Diagnostic>,
}

/// One report found in a text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
pub struct ImportedReport {
    /// The form and the answers.
    pub draft: Draft,
    /// Where in the text the report stands, from its first label or heading to its last answer.
    pub span: Span,
    /// Where in the text each answer stands, by field id.
    #[cfg_attr(all(target_arch = "wasm32", feature = "surface"), tsify(type = "Record<string, Span>"))]
    pub sources: ByField<Span>,
    /// Ids of other forms whose labels fit as well; empty where the form is certain.
    pub alternatives: Vec<String>,
    /// Text inside the report that belongs to no field.
    pub unplaced: Vec<Passage>,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
pub struct Passage {
    /// The words.
    pub text: String,
    /// Where they stand.
    pub span: Span,
}

impl Import {
    /// Every span that counts in the imported text.
    #[cfg(all(target_arch = "wasm32", feature = "surface"))]
    pub(crate) fn spans_mut(&mut self) -> Vec<&mut Span> {
        let Import { reports, outside, diagnostics } = self;
        let mut spans: Vec<&mut Span> = outside.iter_mut().map(|passage| &mut passage.span).collect();
        for report in reports {
            spans.push(&mut report.span);
            spans.extend(report.sources.iter_mut().map(|(_, span)| span));
            spans.extend(report.unplaced.iter_mut().map(|passage| &mut passage.span));
        }
        for diagnostic in diagnostics {
            spans.push(&mut diagnostic.span);
            spans.extend(diagnostic.related.iter_mut().map(|place| &mut place.span));
        }
        spans
    }
}

/// Takes a text apart by the labels of the built-in templates.
pub fn import_text(text: &str) -> Import {
    import_text_for(text, crate::template::templates())
}

/// Takes a text apart by the labels of `templates`. Where labels fit several of them equally, the first is taken.
pub fn import_text_for(text: &str, templates: &[Arc<Template>]) -> Import {
    text::take_apart(text, templates)
}
