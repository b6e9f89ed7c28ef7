//! The browser's surface: what JavaScript sees of the checker.
//!
//! Only this folder knows JavaScript. Offsets leave it in UTF-16 code units. A bad call throws an `Error` with a plain
//! message and leaves everything as it was.

mod host;
mod input;
mod output;
mod types;

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

use crate::draft::Draft;
use crate::template;

/// The version of this module.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// The forms that come with the module.
#[wasm_bindgen(unchecked_return_type = "Template[]")]
pub fn templates() -> Result<JsValue, JsError> {
    output::to_js(&template::templates().iter().map(AsRef::as_ref).collect::<Vec<_>>())
}

/// Checks the answers of a whole draft at once, by field id. For a draft that changes, use a `Checker`.
#[wasm_bindgen(unchecked_return_type = "Diagnostic[]")]
pub fn check(
    #[wasm_bindgen(unchecked_param_type = "string")] template: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Answers")] answers: JsValue,
) -> Result<JsValue, JsError> {
    let mut checker = crate::Checker::on(input::template(&template)?, host::HOST);
    checker.set_all(input::answers(&answers)?)?;
    let mut found = checker.diagnostics();
    output::to_utf16(&mut found, &checker);
    output::to_js(&found)
}

/// Takes a pasted page apart: every report on it by fields, and all the text that belongs to none.
#[wasm_bindgen(js_name = importText, unchecked_return_type = "Import")]
pub fn import_text(#[wasm_bindgen(unchecked_param_type = "string")] text: JsValue) -> Result<JsValue, JsError> {
    let text = input::text(&text, "the text to import")?;
    let mut import = crate::import::import_text(&text);
    output::import_to_utf16(&mut import, &text);
    output::to_js(&import)
}

/// A template and a draft that stays checked while single fields change.
#[wasm_bindgen]
pub struct Checker {
    // Arguments are read before this is borrowed: a getter that throws leaves no borrow behind.
    inner: RefCell<crate::Checker>,
}

#[wasm_bindgen]
impl Checker {
    /// A checker for the form with this id, for example `igf-2018-short`, with the answers given so far.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "string")] template: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Answers")] answers: JsValue,
    ) -> Result<Checker, JsError> {
        let mut inner = crate::Checker::on(input::template(&template)?, host::HOST);
        inner.set_all(input::answers(&answers)?)?;
        Ok(Checker { inner: RefCell::new(inner) })
    }

    /// Takes a new answer to one field and gives the reports of the fields that changed.
    #[wasm_bindgen(unchecked_return_type = "Change")]
    pub fn set(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] field: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Answer")] answer: JsValue,
    ) -> Result<JsValue, JsError> {
        let field = input::text(&field, "the id of a field")?;
        let answer = input::answer(&answer, &field)?;
        let mut checker = self.inner.borrow_mut();
        let mut change = checker.set(&field, answer)?;
        for report in &mut change.fields {
            output::to_utf16(&mut report.diagnostics, &checker);
        }
        output::to_js(&change)
    }

    /// Takes the answers of a whole draft; fields that are not named become blank.
    #[wasm_bindgen(js_name = setAll)]
    pub fn set_all(&self, #[wasm_bindgen(unchecked_param_type = "Answers")] answers: JsValue) -> Result<(), JsError> {
        let answers = input::answers(&answers)?;
        Ok(self.inner.borrow_mut().set_all(answers)?)
    }

    /// The speakers of this field as rows of a table, whichever way they were written.
    #[wasm_bindgen(unchecked_return_type = "SpeakerRow[]")]
    pub fn rows(&self, #[wasm_bindgen(unchecked_param_type = "string")] field: JsValue) -> Result<JsValue, JsError> {
        let field = input::text(&field, "the id of a field")?;
        let rows = self.inner.borrow().rows(&field);
        output::to_js(&rows.ok_or_else(|| JsError::new(&format!("the form has no speakers in a field {field:?}")))?)
    }

    /// Every field's report, in the form's order.
    #[wasm_bindgen(unchecked_return_type = "FieldReport[]")]
    pub fn report(&self) -> Result<JsValue, JsError> {
        let checker = self.inner.borrow();
        let mut reports = checker.report();
        for report in &mut reports {
            output::to_utf16(&mut report.diagnostics, &checker);
        }
        output::to_js(&reports)
    }

    /// Every diagnostic, in the order of the form and of the text.
    #[wasm_bindgen(unchecked_return_type = "Diagnostic[]")]
    pub fn diagnostics(&self) -> Result<JsValue, JsError> {
        let checker = self.inner.borrow();
        let mut found = checker.diagnostics();
        output::to_utf16(&mut found, &checker);
        output::to_js(&found)
    }

    /// The draft: the form's id and the answers written so far.
    #[wasm_bindgen(unchecked_return_type = "Draft")]
    pub fn draft(&self) -> Result<JsValue, JsError> {
        let checker = self.inner.borrow();
        output::to_js(&Draft { template: checker.template().id.clone(), answers: checker.answers() })
    }

    /// The form.
    #[wasm_bindgen(unchecked_return_type = "Template")]
    pub fn template(&self) -> Result<JsValue, JsError> {
        output::to_js(self.inner.borrow().template().as_ref())
    }
}
