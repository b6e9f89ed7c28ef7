//! The browser's surface: what JavaScript sees of the checker.
//!
//! Only this folder knows JavaScript. Offsets leave it in UTF-16 code units. A bad call throws an `Error` with a plain
//! message and leaves everything as it was.

mod host;
mod input;
mod output;
mod string;
mod types;

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

use crate::draft::Draft;
use crate::{template, utf16};

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
    #[wasm_bindgen(unchecked_param_type = "string | Template")] template: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Answers")] answers: JsValue,
) -> Result<JsValue, JsError> {
    let checker = checker_of(&template, &answers)?;
    let mut found = checker.diagnostics();
    utf16::diagnostics(&mut found, &checker);
    output::to_js(&found)
}

/// What is wrong with a template of one's own (an object or JSON), by place; empty for one that can be used.
#[wasm_bindgen(js_name = templateFlaws, unchecked_return_type = "Flaw[]")]
pub fn template_flaws(
    #[wasm_bindgen(unchecked_param_type = "string | Template")] template: JsValue,
) -> Result<JsValue, JsError> {
    output::to_js(&input::read_template(&template)?.err().unwrap_or_default())
}

/// Takes a pasted page apart: every report on it by fields, and all the text that belongs to none.
#[wasm_bindgen(js_name = importText, unchecked_return_type = "Import")]
pub fn import_text(#[wasm_bindgen(unchecked_param_type = "string")] text: JsValue) -> Result<JsValue, JsError> {
    let text = input::text(&text, "the text to import")?;
    let mut import = crate::import::import_text(&text);
    output::import_to_utf16(&mut import, &text);
    output::to_js(&import)
}

/// Begins a report on the form `toTemplate` from the answers of an earlier one, and says what finds no place in it.
#[wasm_bindgen(js_name = carryOver, unchecked_return_type = "CarriedOver")]
pub fn carry_over(
    #[wasm_bindgen(unchecked_param_type = "string")] template: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Answers")] answers: JsValue,
    #[wasm_bindgen(js_name = toTemplate, unchecked_param_type = "string")] to_template: JsValue,
) -> Result<JsValue, JsError> {
    let from = checker_of(&template, &answers)?;
    output::to_js(&crate::stages::carried(&from, input::template(&to_template)?.as_ref()))
}

/// What was lost, came, changed or contradicts between two reports of one session, in the order of the later form.
#[wasm_bindgen(unchecked_return_type = "Difference[]")]
pub fn compare(
    #[wasm_bindgen(unchecked_param_type = "Draft")] earlier: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Draft")] later: JsValue,
) -> Result<JsValue, JsError> {
    let [earlier, later] = [earlier, later].map(|draft| {
        let (template, answers) = input::draft(&draft)?;
        checker_of(&template, &answers)
    });
    let (earlier, later) = (earlier?, later?);
    let mut found = crate::stages::differences(&earlier, &later);
    utf16::differences(&mut found, &earlier, &later);
    output::to_js(&found)
}

/// A name without ending for the file of a report: form, title and day of the session, as far as they are written.
#[wasm_bindgen(js_name = fileName)]
pub fn file_name(
    #[wasm_bindgen(unchecked_param_type = "string")] template: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Answers")] answers: JsValue,
) -> Result<String, JsError> {
    Ok(crate::file_name(&checker_of(&template, &answers)?))
}

fn checker_of(template: &JsValue, answers: &JsValue) -> Result<crate::Checker, JsError> {
    Ok(crate::Checker::holding(input::template(template)?, host::HOST, input::answers(answers)?)?)
}

/// A template and a draft that stays checked while single fields change.
#[wasm_bindgen]
pub struct Checker {
    // Arguments are read before this is borrowed: a getter that throws leaves no borrow behind.
    inner: RefCell<crate::Checker>,
}

#[wasm_bindgen]
impl Checker {
    /// A checker for the form with this id, for example `igf-2018-short`, or for a template of one's own (an object or
    /// JSON), with the answers given so far.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "string | Template")] template: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Answers")] answers: JsValue,
    ) -> Result<Checker, JsError> {
        Ok(Checker { inner: RefCell::new(checker_of(&template, &answers)?) })
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
        let change = checker.set(&field, answer)?;
        output::change_to_js(change, &checker)
    }

    /// Takes an edit of the text of one field, `text` in the place of what stands from `start` to `end`, and gives the reports
    /// of the fields that changed: as `set` with the whole new text, at the cost of the lines that the edit touches.
    #[wasm_bindgen(unchecked_return_type = "Change")]
    pub fn edit(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] field: JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] start: JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] end: JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] text: JsValue,
    ) -> Result<JsValue, JsError> {
        let field = input::text(&field, "the id of a field")?;
        let units = input::offset(&start, "the start of an edit")?..input::offset(&end, "the end of an edit")?;
        let inserted = input::text(&text, "the text of an edit")?;
        let mut checker = self.inner.borrow_mut();
        let bytes = checker.bytes_of(&field, units)?;
        let change = checker.edit(&field, bytes, &inserted)?;
        output::change_to_js(change, &checker)
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
            utf16::diagnostics(&mut report.diagnostics, &checker);
        }
        output::to_js(&reports)
    }

    /// Every diagnostic, in the order of the form and of the text.
    #[wasm_bindgen(unchecked_return_type = "Diagnostic[]")]
    pub fn diagnostics(&self) -> Result<JsValue, JsError> {
        let checker = self.inner.borrow();
        let mut found = checker.diagnostics();
        utf16::diagnostics(&mut found, &checker);
        output::to_js(&found)
    }

    /// What the answers say in numbers: people against the total, and the speakers' declarations.
    #[wasm_bindgen(unchecked_return_type = "Figures")]
    pub fn figures(&self) -> Result<JsValue, JsError> {
        output::to_js(&crate::figures(&self.inner.borrow()))
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
