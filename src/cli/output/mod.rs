//! How findings are written: one format a file.
//!
//! Every format is written piece by piece, so that no more than the pieces in work is held.

mod github;
mod human;
mod json;
mod junit;
mod sarif;

pub use json::to_json;

use rapporteur::Severity;

use super::args::OutputFormat;
use super::findings::Checked;
use super::texts::Texts;

/// What was found altogether.
#[derive(Debug, Default, Clone, serde::Serialize)]
pub struct Summary {
    /// Files that were looked at.
    pub files: usize,
    /// Reports that were checked.
    pub reports: usize,
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Pieces of advice.
    pub advice: usize,
    /// Fixes that were applied.
    pub fixed: usize,
    /// Files of folders that hold no report.
    pub without_report: usize,
    /// What could not be done, in words.
    pub troubles: Vec<String>,
}

impl Summary {
    /// Counts a finding.
    pub fn count(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Advice => self.advice += 1,
        }
    }
}

/// A format of findings.
pub trait Output: Sync {
    /// What stands before everything.
    fn begin(&self) -> String {
        String::new()
    }

    /// What is said of one file, or of one line of drafts; empty where there is nothing to say.
    fn piece(&self, checked: &Checked) -> String;

    /// What stands between two pieces that say something.
    fn between(&self) -> &'static str {
        ""
    }

    /// What stands behind everything.
    fn end(&self, _summary: &Summary) -> String {
        String::new()
    }
}

/// The format with this name.
pub fn of<'a>(format: OutputFormat, texts: &'a Texts, colour: bool) -> Box<dyn Output + 'a> {
    match format {
        OutputFormat::Human => Box::new(human::Human { texts, colour }),
        OutputFormat::Json => Box::new(json::Json),
        OutputFormat::Jsonl => Box::new(json::Lines),
        OutputFormat::Sarif => Box::new(sarif::Sarif { texts }),
        OutputFormat::Junit => Box::new(junit::Junit),
        OutputFormat::Github => Box::new(github::Github),
    }
}

/// The name of a severity, the same in every format and language.
pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "advice",
    }
}
