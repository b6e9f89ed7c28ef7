//! The checker as a Python extension: a batch of drafts in, a batch of diagnostics out, both as JSON.
//!
//! An engine hands a column over batch by batch. While drafts are checked the interpreter's lock is free, so that the
//! engine's other threads work on other batches.

use std::collections::HashMap;

use pyo3::prelude::*;
use rapporteur::{Checker, Draft, template, utf16};

/// A checker for each form that a batch names.
#[derive(Default)]
struct Checkers(HashMap<String, Checker>);

impl Checkers {
    /// The diagnostics of one draft: the same JSON as that of the page.
    fn check(&mut self, draft: &str) -> Result<String, String> {
        let Draft { template: id, answers } = serde_json::from_str(draft).map_err(|error| error.to_string())?;
        if !self.0.contains_key(&id) {
            let form = template(&id).ok_or_else(|| format!("there is no template {id:?}"))?;
            self.0.insert(id.clone(), Checker::new(form));
        }
        let checker = self.0.get_mut(&id).ok_or("there is no checker")?;
        checker.set_all(answers).map_err(|refused| refused.to_string())?;
        let mut diagnostics = checker.diagnostics();
        utf16::diagnostics(&mut diagnostics, checker);
        serde_json::to_string(&diagnostics).map_err(|error| error.to_string())
    }
}

/// Checks drafts in JSON. Each gives its diagnostics in JSON, or the reason why it is no draft; a missing one gives neither.
#[pyfunction]
fn check(py: Python<'_>, drafts: Vec<Option<String>>) -> (Vec<Option<String>>, Vec<Option<String>>) {
    py.detach(|| {
        let mut checkers = Checkers::default();
        let outcomes = drafts.iter().map(|draft| match draft.as_deref().map(|draft| checkers.check(draft)) {
            None => (None, None),
            Some(Ok(diagnostics)) => (Some(diagnostics), None),
            Some(Err(reason)) => (None, Some(reason)),
        });
        outcomes.unzip()
    })
}

/// The checker of Rapporteur.
#[pymodule]
fn rapporteur_archive(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(check, module)?)
}
