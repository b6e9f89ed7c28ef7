//! What JavaScript gets from the module, tested in every host that runs it.

use js_sys::{Array, Object, Reflect};
use rapporteur::wasm::{Checker, carry_over, check, compare, import_text, template_flaws, templates};
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

fn draft(template: &str, pairs: &[(&str, &str)]) -> JsValue {
    let draft = Object::new();
    Reflect::set(&draft, &"template".into(), &template.into()).expect("a plain object");
    Reflect::set(&draft, &"answers".into(), &answers(pairs)).expect("a plain object");
    draft.into()
}

#[wasm_bindgen_test]
fn a_later_report_begins_with_an_earlier_one() {
    let earlier = answers(&[("title", "A title"), ("links", "https://example.org/"), ("date_time", "")]);
    let carried = given(carry_over("igf-2018-long".into(), earlier, "igf-2018-presession".into()));
    assert_eq!(text(&get(&carried, "draft"), "template"), "igf-2018-presession");
    assert_eq!(text(&get(&get(&carried, "draft"), "answers"), "title"), "A title");
    let dropped = Array::from(&get(&carried, "dropped"));
    assert_eq!(dropped.length(), 1);
    assert_eq!(text(&dropped.get(0), "text"), "https://example.org/");
    assert!(get(&dropped.get(0), "part").is_null());
    assert_eq!(Array::from(&get(&carried, "to_write")).length(), 9);
}

#[wasm_bindgen_test]
fn differences_count_what_javascript_counts_on_both_sides() {
    let earlier = draft("igf-2018-presession", &[("moderators", "𝄞\nKaisa Lund")]);
    let later = draft("igf-2018-short", &[("moderators", "é\nK. Lund")]);
    let found = Array::from(&given(compare(earlier, later)));
    let name = found.iter().find(|d| text(d, "code") == "compare/name-changed").expect("a difference");
    let span = |side: &str| {
        let span = get(&get(&name, side), "span");
        (number(&span, "start"), number(&span, "end"))
    };
    assert_eq!((span("earlier"), span("later")), ((3.0, 13.0), (2.0, 9.0)));
    assert_eq!(text(&get(&name, "params"), "before"), "Kaisa Lund");
    assert_eq!(text(&name, "severity"), "advice");
}

#[wasm_bindgen_test]
fn a_template_of_ones_own_is_an_object_or_json() {
    let json =
        r#"{ "id": "own", "name": "Own", "language": "en", "fields": [{ "id": "f", "label": "F", "kind": "line" }] }"#;
    let object = js_sys::JSON::parse(json).expect("JSON");
    for template in [JsValue::from(json), object.clone()] {
        let found = Array::from(&given(check(template, answers(&[("f", "two\nlines")]))));
        assert_eq!(text(&found.get(0), "code"), "line/several-lines");
    }
    assert_eq!(Array::from(&given(template_flaws(object.clone()))).length(), 0);
    Reflect::set(&object, &"feilds".into(), &JsValue::NULL).expect("a plain object");
    assert_eq!(
        message(check(object, JsValue::UNDEFINED)),
        "the template cannot be used:\ntemplate: there is no key \"feilds\" here; did you mean \"fields\"?"
    );
}

#[wasm_bindgen_test]
fn bad_calls_are_told_what_is_wrong() {
    assert_eq!(
        message(check("igf-1999".into(), JsValue::UNDEFINED)),
        "there is no template \"igf-1999\"; there are igf-2018-long, igf-2018-presession, igf-2018-short"
    );
    assert_eq!(
        message(check(JsValue::NULL, JsValue::UNDEFINED)),
        "the template must be the id of a form, a template or JSON, not null"
    );
    assert_eq!(
        message(check("igf-2018-short".into(), answers(&[("colour", "blue")]))),
        "the form \"igf-2018-short\" has no field \"colour\""
    );
    assert_eq!(
        message(check("igf-2018-short".into(), Array::new().into())),
        "answers must be an object with field ids as keys, not a list"
    );
    let short = || draft("igf-2018-short", &[]);
    assert_eq!(message(compare(JsValue::NULL, short())), "a draft must be an object, not null");
    assert_eq!(
        message(compare(short(), Object::new().into())),
        "the template must be the id of a form, a template or JSON, not undefined"
    );
    assert_eq!(
        message(carry_over("igf-2018-short".into(), JsValue::UNDEFINED, 7.into())),
        "the template must be the id of a form, a template or JSON, not number"
    );
}

#[wasm_bindgen_test]
fn figures_are_plain_numbers() {
    let written = answers(&[
        ("participants", "between 100 and 120"),
        ("women_and_gender_variant", "about 40%"),
        ("speakers", "Kaisa Lund, Sea Cable Watch, female\nRui Prado, Port Data"),
    ]);
    let figures = given(given(Checker::new("igf-2018-short".into(), written)).figures());
    let women = Array::from(&get(&figures, "people")).get(1);
    assert_eq!((text(&women, "known"), text(&women, "field")), ("counted".into(), "women_and_gender_variant".into()));
    assert_eq!((number(&women, "low"), number(&women, "high")), (40.0, 48.0));
    assert_eq!(number(&get(&women, "of"), "low"), 0.4);
    let speakers = Array::from(&get(&figures, "declarations")).get(0);
    assert_eq!(number(&speakers, "not_declared"), 1.0);
    assert_eq!(number(&Array::from(&get(&speakers, "offered")).get(1), "count"), 1.0);
}
