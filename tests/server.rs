//! A Rust server checks a posted report with axum's JSON extractor and axum-valid's `Valid`.

use axum::{Json, Router, body::Body, http::Request, http::StatusCode, routing::post};
use axum_valid::Valid;
use rapporteur::Draft;
use tower::ServiceExt;
use validator::Validate;

async fn accept(Valid(Json(draft)): Valid<Json<Draft>>) -> String {
    format!("accepted: {}", draft.template)
}

async fn post_draft(draft: &str) -> (StatusCode, String) {
    let app = Router::new().route("/reports", post(accept));
    let request = Request::post("/reports").header("content-type", "application/json");
    let response = app.oneshot(request.body(Body::from(draft.to_owned())).unwrap()).await.unwrap();
    let status = response.status();
    let body = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

fn complete() -> serde_json::Value {
    serde_json::json!({
        "template": "igf-2018-presession",
        "answers": {
            "session_type": "Workshop",
            "title": "After the Cable",
            "date_time": "13 November 2018, 14:20-14:40",
            "organizers": "Harbour Net Foundation",
            "moderators": "Ilse Okonta",
            "rapporteurs": "Pio Lund",
            "speakers": [{ "name": "Noor Vanterpool", "affiliation": "Lagoon Telecom", "declaration": "female" }],
            "theme": "Technical & Operational Issues",
            "subtheme": "Access & Connectivity",
            "key_messages": "Islands need two paths to the world."
        }
    })
}

#[tokio::test]
async fn a_report_without_errors_is_accepted() {
    let (status, body) = post_draft(&complete().to_string()).await;
    assert_eq!((status, body.as_str()), (StatusCode::OK, "accepted: igf-2018-presession"));
}

#[tokio::test]
async fn a_report_with_an_error_is_refused_with_the_rule_and_the_field() {
    let mut draft = complete();
    draft["answers"]["theme"] = "Rivers of Data".into();
    let (status, body) = post_draft(&draft.to_string()).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(body.contains("theme") && body.contains("choice/unknown"), "{body}");
}

#[tokio::test]
async fn a_field_that_the_form_does_not_have_is_refused_by_name() {
    let mut draft = complete();
    draft["answers"]["colour"] = "blue".into();
    let (status, body) = post_draft(&draft.to_string()).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(body.contains("colour"), "{body}");
}

#[test]
fn errors_carry_code_parameters_and_place() {
    let mut draft: Draft = serde_json::from_value(complete()).unwrap();
    draft.answers.insert("key_messages".to_owned(), "word ".repeat(200).into());
    let errors = serde_json::to_value(draft.validate().unwrap_err()).unwrap();
    let error = &errors["answers"]["key_messages"][0];
    assert_eq!(error["code"], "words/over-limit");
    assert_eq!(
        error["params"],
        serde_json::json!({ "used": 200, "limit": 150, "over": 50, "span_start": 750, "span_end": 999 })
    );
}

#[test]
fn an_unknown_form_is_an_error_of_its_own() {
    let draft = Draft { template: "igf-1999".to_owned(), ..Draft::default() };
    let errors = serde_json::to_value(draft.validate().unwrap_err()).unwrap();
    assert_eq!(errors["template"][0]["code"], "template/unknown");
    assert_eq!(errors["template"][0]["params"]["id"], "igf-1999");
}

#[test]
fn warnings_and_advice_do_not_make_a_draft_invalid() {
    let mut draft: Draft = serde_json::from_value(complete()).unwrap();
    draft.answers.insert("theme".to_owned(), "technical and operational issues".into());
    draft.answers.insert("key_messages".to_owned(), "word ".repeat(151).into());
    assert_eq!(draft.validate(), Ok(()));
}

#[test]
fn no_parameter_of_a_rule_is_called_as_the_place_is() {
    for rule in rapporteur::RULES {
        let taken = ["span_item", "span_start", "span_end"];
        assert!(!rule.params.iter().any(|param| taken.contains(param)), "{}", rule.code.as_str());
    }
}
