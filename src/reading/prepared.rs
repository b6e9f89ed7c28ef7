//! What is made ready of a question once, for every answer to it.

use std::sync::{Arc, LazyLock, OnceLock};

use super::choice::FieldNames;
use super::left_over;
use super::speakers::Declarations;
use crate::scan::cues::{Cues, MOST};
use crate::template::{Field, Template, templates};

/// What readings and rules ask of a question, whatever the answer.
#[derive(Debug, Default)]
pub(crate) struct Prepared {
    /// The names of its options, prepared when first asked for.
    pub names: FieldNames,
    /// The example openings without their dots.
    pub stems: Vec<String>,
    /// The words that tell what an answer speaks of.
    pub cues: Option<Cues>,
    declarations: OnceLock<Declarations>,
}

impl Prepared {
    fn of(field: &Field) -> Self {
        Prepared {
            names: FieldNames::default(),
            stems: field.examples.iter().flat_map(|example| left_over::stems(example)).collect(),
            cues: (1..=MOST).contains(&field.asks_for.len()).then(|| Cues::of(&field.asks_for)),
            declarations: OnceLock::new(),
        }
    }

    /// The declarations that the question offers, prepared when first asked for.
    pub fn declarations(&self, field: &Field) -> &Declarations {
        self.declarations.get_or_init(|| Declarations::of(&field.declarations))
    }

    /// What is prepared of all questions of a form, in its order; of a form that is built in, once and for all.
    pub fn all(template: &Arc<Template>) -> Arc<[Prepared]> {
        let make = || template.fields.iter().map(Prepared::of).collect();
        let built_in = templates().iter().position(|known| Arc::ptr_eq(known, template));
        match built_in.and_then(|at| KEPT.get(at)) {
            Some(kept) => Arc::clone(kept.get_or_init(make)),
            None => make(),
        }
    }
}

/// Of the forms that are built in, in their order.
static KEPT: LazyLock<Vec<OnceLock<Arc<[Prepared]>>>> =
    LazyLock::new(|| templates().iter().map(|_| OnceLock::new()).collect());
