//! SARIF 2.1.0.

use std::path::Path;

use rapporteur::{RULES, Severity};
use serde_json::{Value, json};

use super::{Output, Summary};
use crate::cli::findings::{Checked, Finding, Fix};
use crate::cli::lines::Region;
use crate::cli::note;
use crate::cli::texts::Texts;

/// One log with one run.
pub struct Sarif<'a> {
    /// What the program says.
    pub texts: &'a Texts,
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

/// A path as a URI reference: relative ones stay relative.
fn uri(name: &str) -> String {
    let mut uri = String::new();
    if Path::new(name).is_absolute() {
        uri += if name.starts_with('/') { "file://" } else { "file:///" };
    }
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            other => uri += &format!("%{other:02X}"),
        }
    }
    // A colon in the first part would make it a scheme; it is encoded above.
    uri
}

fn region(region: Region) -> Value {
    json!({
        "startLine": region.start.line,
        "startColumn": region.start.column,
        "endLine": region.end.line,
        "endColumn": region.end.column,
    })
}

fn location(name: &str, place: Option<Region>) -> Value {
    let mut location = json!({ "artifactLocation": { "uri": uri(name) } });
    if let Some(place) = place {
        location["region"] = region(place);
    }
    json!({ "physicalLocation": location })
}

fn fix(name: &str, fix: &Fix) -> Value {
    let replacements: Vec<Value> = fix
        .edits
        .iter()
        .map(|(place, text)| json!({ "deletedRegion": region(*place), "insertedContent": { "text": text } }))
        .collect();
    json!({
        "description": { "text": fix.title },
        "artifactChanges": [{ "artifactLocation": { "uri": uri(name) }, "replacements": replacements }],
    })
}

fn result(checked: &Checked, finding: &Finding) -> Value {
    let rules = RULES.iter().map(|rule| rule.code.as_str()).chain(note::Kind::ALL.iter().map(|kind| kind.code()));
    let mut result = json!({
        "ruleId": finding.code,
        "ruleIndex": rules.into_iter().position(|code| code == finding.code),
        "level": level(finding.severity),
        "message": { "text": finding.sentence() },
        "locations": [location(&checked.name, finding.place)],
        "properties": { "report": finding.report, "template": finding.template, "question": finding.label },
    });
    if !finding.related.is_empty() {
        let related: Vec<Value> = finding.related.iter().map(|place| location(&checked.name, Some(*place))).collect();
        result["relatedLocations"] = related.into();
    }
    let fixes: Vec<Value> =
        finding.fixes.iter().filter(|fix| !fix.edits.is_empty()).map(|one| fix(&checked.name, one)).collect();
    if !fixes.is_empty() {
        result["fixes"] = fixes.into();
    }
    result
}

impl Output for Sarif<'_> {
    fn begin(&self) -> String {
        let of_core = RULES.iter().map(|rule| {
            (rule.code.as_str(), self.texts.rules.explanation(rule.code), rule.severities.first().copied())
        });
        let own = note::Kind::ALL.iter().map(|kind| {
            let id = format!("{}.why", kind.code().replace('/', "-"));
            (kind.code(), self.texts.say(&id), Some(kind.severity()))
        });
        let rules: Vec<Value> = of_core
            .chain(own)
            .map(|(code, why, severity)| {
                json!({
                    "id": code,
                    "shortDescription": { "text": why },
                    "defaultConfiguration": { "level": level(severity.unwrap_or(Severity::Warning)) },
                })
            })
            .collect();
        let driver = json!({ "name": "rapporteur", "semanticVersion": env!("CARGO_PKG_VERSION"), "rules": rules });
        format!(
            "{{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json\",\
             \"version\":\"2.1.0\",\"runs\":[{{\"tool\":{{\"driver\":{driver}}},\"columnKind\":\"unicodeCodePoints\",\
             \"results\":[\n"
        )
    }

    fn piece(&self, checked: &Checked) -> String {
        checked.findings.iter().map(|finding| result(checked, finding).to_string()).collect::<Vec<_>>().join(",\n")
    }

    fn between(&self) -> &'static str {
        ",\n"
    }

    fn end(&self, summary: &Summary) -> String {
        let notifications: Vec<Value> = summary
            .troubles
            .iter()
            .map(|trouble| json!({ "level": "error", "message": { "text": trouble } }))
            .collect();
        let invocation = json!({
            "executionSuccessful": notifications.is_empty(),
            "toolExecutionNotifications": notifications,
        });
        format!("\n],\"invocations\":[{invocation}]}}]}}\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_references() {
        assert_eq!(uri("reports/été 1.md"), "reports/%C3%A9t%C3%A9%201.md");
        assert_eq!(uri("a:b.txt"), "a%3Ab.txt");
        if cfg!(unix) {
            assert_eq!(uri("/tmp/x.md"), "file:///tmp/x.md");
        }
    }
}
