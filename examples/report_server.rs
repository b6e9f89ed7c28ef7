//! A server that answers a posted draft with the same diagnostics as the page, byte for byte the same JSON.
//!
//! ```sh
//! cargo run --example report_server --features json -- 8020
//! curl -H 'content-type: application/json' -d '{"template":"igf-2018-short","answers":{"title":"A title"}}' \
//!     http://127.0.0.1:8020/check
//! ```

use std::net::Ipv4Addr;

use axum::extract::rejection::JsonRejection;
use axum::extract::{DefaultBodyLimit, Path};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use rapporteur::{Checker, Diagnostic, Draft, json_schema, template, utf16};
use serde_json::{Value, json};

/// The longest draft that is read, in bytes.
const LONGEST: usize = 1 << 20;

type Answer<T> = Result<Json<T>, (StatusCode, Json<Value>)>;

fn refuse<T>(status: StatusCode, reason: impl ToString) -> Answer<T> {
    Err((status, Json(json!({ "error": reason.to_string() }))))
}

/// Every diagnostic of a draft. Spans count UTF-16 code units, as JavaScript does.
async fn check(draft: Result<Json<Draft>, JsonRejection>) -> Answer<Vec<Diagnostic>> {
    let Json(draft) = match draft {
        Ok(draft) => draft,
        Err(rejection) => return refuse(rejection.status(), rejection.body_text()),
    };
    let Some(form) = template(&draft.template) else {
        return refuse(StatusCode::NOT_FOUND, format!("there is no template {:?}", draft.template));
    };
    let mut checker = Checker::new(form);
    if let Err(refused) = checker.set_all(draft.answers) {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY, refused);
    }
    let mut diagnostics = checker.diagnostics();
    utf16::diagnostics(&mut diagnostics, &checker);
    Ok(Json(diagnostics))
}

/// The JSON Schema of the drafts on a form.
async fn schema(Path(id): Path<String>) -> Answer<Value> {
    match template(&id) {
        Some(form) => Ok(Json(json_schema::draft(&form))),
        None => refuse(StatusCode::NOT_FOUND, format!("there is no template {id:?}")),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let port = std::env::args().nth(1).and_then(|port| port.parse().ok()).unwrap_or(0);
    let app = Router::new()
        .route("/check", post(check))
        .route("/schemas/{id}", get(schema))
        .layer(DefaultBodyLimit::max(LONGEST));
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    println!("http://{}/", listener.local_addr()?);
    axum::serve(listener, app).await
}
