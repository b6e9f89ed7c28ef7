//! JUnit XML: a test suite for each file, a test case for each report.

use std::collections::BTreeMap;
use std::fmt::Write;

use quick_xml::escape::escape;

use super::{Output, Summary};
use crate::cli::findings::{Checked, Finding};

/// One XML document.
pub struct Junit;

/// A text for XML, without the characters that XML has no way of writing.
fn xml(text: &str) -> String {
    let allowed =
        |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    escape(text.chars().filter(allowed).collect::<String>()).into_owned()
}

fn line(finding: &Finding) -> String {
    let place = finding.place.map_or(String::new(), |place| format!("{}:{}: ", place.start.line, place.start.column));
    let severity = super::severity(finding.severity);
    format!("{place}{severity} {}: {}", finding.code, finding.sentence())
}

impl Output for Junit {
    fn begin(&self) -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"rapporteur\">\n".to_owned()
    }

    fn piece(&self, checked: &Checked) -> String {
        let mut cases: BTreeMap<Option<usize>, Vec<&Finding>> =
            checked.intake.reports.iter().map(|report| (Some(report.number), Vec::new())).collect();
        for finding in &checked.findings {
            cases.entry(finding.report).or_default().push(finding);
        }
        if cases.is_empty() {
            return String::new();
        }
        let is_error = |finding: &&&Finding| finding.severity == rapporteur::Severity::Error;
        let failures = cases.values().filter(|found| found.iter().any(|finding| is_error(&finding))).count();
        let name = xml(&checked.name);
        let mut out = format!("<testsuite name=\"{name}\" tests=\"{}\" failures=\"{failures}\">\n", cases.len());
        for (number, found) in &cases {
            let case = number.map_or_else(|| "file".to_owned(), |number| format!("report {number}"));
            let _ = write!(out, "<testcase classname=\"{name}\" name=\"{case}\"");
            let (errors, others): (Vec<&Finding>, Vec<&Finding>) = found.iter().partition(|f| is_error(f));
            if found.is_empty() {
                out += "/>\n";
                continue;
            }
            out += ">\n";
            if !errors.is_empty() {
                let lines: Vec<String> = errors.iter().map(|finding| line(finding)).collect();
                let _ = writeln!(
                    out,
                    "<failure type=\"{}\" message=\"{}\">{}</failure>",
                    xml(errors[0].code),
                    xml(&errors[0].sentence()),
                    xml(&lines.join("\n"))
                );
            }
            if !others.is_empty() {
                let lines: Vec<String> = others.iter().map(|finding| line(finding)).collect();
                let _ = writeln!(out, "<system-out>{}</system-out>", xml(&lines.join("\n")));
            }
            out += "</testcase>\n";
        }
        out + "</testsuite>\n"
    }

    fn end(&self, summary: &Summary) -> String {
        let mut out = String::new();
        if !summary.troubles.is_empty() {
            let count = summary.troubles.len();
            let _ = writeln!(out, "<testsuite name=\"rapporteur\" tests=\"{count}\" errors=\"{count}\">");
            for (index, trouble) in summary.troubles.iter().enumerate() {
                let _ = writeln!(
                    out,
                    "<testcase classname=\"rapporteur\" name=\"{}\"><error message=\"{}\"/></testcase>",
                    index + 1,
                    xml(trouble)
                );
            }
            out += "</testsuite>\n";
        }
        out + "</testsuites>\n"
    }
}
