//! What forms ask.

pub mod model;
pub mod read;
pub mod shape;
pub mod sound;

use std::sync::{Arc, LazyLock};

pub use model::{Aspect, Certainty, Choice, Day, Field, Kind, Limit, Meeting, Relation, Severity, Template, WordCount};
pub use sound::Flaw;

include!(concat!(env!("OUT_DIR"), "/built_in.rs"));

static BUILT_IN: LazyLock<Vec<Arc<Template>>> = LazyLock::new(|| {
    // The build script has decoded each of these bytes once already, so decoding leaves none out.
    ENCODED.iter().filter_map(|bytes| postcard::from_bytes(bytes).ok()).map(Arc::new).collect()
});

/// The templates that come with the crate, one for each file in `templates/`, by id.
pub fn templates() -> &'static [Arc<Template>] {
    &BUILT_IN
}

/// The template with this id, for example `igf-2018-short`.
pub fn template(id: &str) -> Option<Arc<Template>> {
    templates().iter().find(|template| template.id == id).cloned()
}

impl Template {
    /// The field with this id and its place in the form's order.
    pub fn field(&self, id: &str) -> Option<(usize, &Field)> {
        self.fields.iter().enumerate().find(|(_, field)| field.id == id)
    }
}
