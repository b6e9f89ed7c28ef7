//! What JavaScript gets from the module, tested in every host that runs it.

use js_sys::{Array, Object, Reflect};
use rapporteur::wasm::{Checker, check, import_text, templates};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

fn get(value: &JsValue, key: &str) -> JsValue {
    Reflect::get(value, &key.into()).expect("an object")
}

fn text(value: &JsValue, key: &str) -> String {
    get(value, key).as_string().unwrap_or_else(|| panic!("{key} is no text"))
}

fn number(value: &JsValue, key: &str) -> f64 {
    get(value, key).as_f64().unwrap_or_else(|| panic!("{key} is no number"))
}

fn answers(pairs: &[(&str, &str)]) -> JsValue {
    let object = Object::new();
    for (field, answer) in pairs {
        Reflect::set(&object, &(*field).into(), &(*answer).into()).expect("a plain object");
    }
    object.into()
}

/// The value of a call that should go well. `JsError` cannot be shown as it is.
fn given<T>(result: Result<T, JsError>) -> T {
    result.unwrap_or_else(|error| panic!("{:?}", JsValue::from(error)))
}

fn message<T>(result: Result<T, JsError>) -> String {
    let error = JsValue::from(result.err().expect("an error"));
    assert!(error.is_instance_of::<js_sys::Error>());
    text(&error, "message")
}

#[wasm_bindgen_test]
fn templates_are_plain_data() {
    let all = Array::from(&given(templates()));
    let ids: Vec<String> = all.iter().map(|template| text(&template, "id")).collect();
    assert_eq!(ids, ["igf-2018-long", "igf-2018-presession", "igf-2018-short"]);
    let field = Array::from(&get(&all.get(2), "fields")).get(9);
    assert_eq!(text(&field, "kind"), "items");
    assert_eq!(number(&get(&field, "words"), "at_most"), 150.0);
    assert!(get(&field, "unknown").is_null());
}

#[wasm_bindgen_test]
fn spans_count_what_javascript_counts() {
    let title = "𝄞é\nsecond line";
    let found = Array::from(&given(check("igf-2018-short".into(), answers(&[("title", title)]))));
    let several = found.iter().find(|d| text(d, "code") == "line/several-lines").expect("a diagnostic");
    let span = get(&several, "span");
    assert_eq!((number(&span, "start"), number(&span, "end")), (4.0, 15.0));
}

#[wasm_bindgen_test]
fn a_checker_gives_what_changed() {
    let checker = given(Checker::new("igf-2018-short".into(), JsValue::UNDEFINED));
    let change = given(checker.set("title".into(), "A title".into()));
    let fields = Array::from(&get(&change, "fields"));
    assert_eq!(fields.length(), 1);
    assert_eq!(text(&fields.get(0), "field"), "title");
    assert_eq!(Array::from(&get(&fields.get(0), "diagnostics")).length(), 0);
    let draft = given(checker.draft());
    assert_eq!(text(&get(&draft, "answers"), "title"), "A title");
}

#[wasm_bindgen_test]
fn the_host_reads_web_addresses() {
    let found = check("igf-2018-long".into(), answers(&[("links", "https://example.org/séance\nhttp://[nonsense")]));
    let found = Array::from(&given(found));
    let of_links: Vec<JsValue> = found.iter().filter(|d| text(d, "field") == "links").collect();
    assert_eq!(of_links.len(), 1, "{of_links:?}");
    assert_eq!(number(&of_links[0], "item"), 1.0);
}

#[wasm_bindgen_test]
fn a_pasted_page_is_taken_apart() {
    let page = "Ünrelated\nIGF 2018 Short Report\n- Title:\nA title\n- Theme:\nMedia & Content\n";
    let import = given(import_text(page.into()));
    let report = Array::from(&get(&import, "reports")).get(0);
    assert_eq!(text(&get(&report, "draft"), "template"), "igf-2018-short");
    let source = get(&get(&report, "sources"), "title");
    assert_eq!((number(&source, "start"), number(&source, "end")), (41.0, 48.0));
}

#[wasm_bindgen_test]
fn bad_calls_are_told_what_is_wrong() {
    assert_eq!(
        message(check("igf-1999".into(), JsValue::UNDEFINED)),
        "there is no template \"igf-1999\"; there are igf-2018-long, igf-2018-presession, igf-2018-short"
    );
    assert_eq!(message(check(JsValue::NULL, JsValue::UNDEFINED)), "the template must be a text, not null");
    assert_eq!(
        message(check("igf-2018-short".into(), answers(&[("colour", "blue")]))),
        "the form \"igf-2018-short\" has no field \"colour\""
    );
    assert_eq!(
        message(check("igf-2018-short".into(), Array::new().into())),
        "answers must be an object with field ids as keys, not a list"
    );
}
