//! Annotations of GitHub Actions.

use rapporteur::Severity;

use super::Output;
use crate::cli::findings::{Checked, Finding};

/// One workflow command for each finding.
pub struct Github;

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

fn command(checked: &Checked, finding: &Finding) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    };
    let mut line = format!("::{command} file={}", property(&checked.name));
    if let Some(place) = finding.place {
        line += &format!(",line={},endLine={}", place.start.line, place.end.line);
        // Columns are understood on one line only.
        if place.start.line == place.end.line {
            line += &format!(",col={},endColumn={}", place.start.column, place.end.column);
        }
    }
    line += &format!(",title={}", property(finding.code));
    format!("{line}::{}\n", data(&finding.sentence()))
}

impl Output for Github {
    fn piece(&self, checked: &Checked) -> String {
        checked.findings.iter().map(|finding| command(checked, finding)).collect()
    }
}
