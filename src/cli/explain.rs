//! What there is: rules and forms, listed and explained.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use rapporteur::rule_history::{History, Version};
use rapporteur::{Code, RULES, Rule, Severity};
use serde_json::json;

use super::forms;
use super::note;
use super::output::{self};
use super::settings::Found;
use super::texts::{Texts, args};
use super::ui::{End, Ui};

/// A rule of the core or of the program.
struct Entry {
    code: &'static str,
    severities: Vec<&'static str>,
    params: &'static [&'static str],
    since: Version,
    why: String,
}

fn entries(texts: &Texts) -> Vec<Entry> {
    let name = |severity: &Severity| output::severity(*severity);
    let of_core = |rule: &Rule| Entry {
        code: rule.code.as_str(),
        severities: rule.severities.iter().map(name).collect(),
        params: rule.params,
        since: History::own().since(rule.code),
        why: texts.rules.explanation(rule.code),
    };
    let own = |kind: &note::Kind| Entry {
        code: kind.code(),
        severities: vec![output::severity(kind.severity())],
        params: &[],
        since: Version { major: 0, minor: 1 },
        why: texts.say(&format!("{}.why", kind.code().replace('/', "-"))),
    };
    RULES.iter().map(of_core).chain(note::Kind::ALL.iter().map(own)).collect()
}

/// `rapporteur explain`.
pub fn explain(code: &str, ui: &Ui) -> End {
    let entries = entries(&ui.texts);
    // The arguments let only known codes through.
    let Some(entry) = entries.iter().find(|entry| entry.code == code) else { return End::Failed };
    let mut text = format!("{}\n\n{}\n\n", entry.code, entry.why);
    let severities: Vec<String> =
        entry.severities.iter().map(|severity| ui.texts.say(&format!("severity-{severity}"))).collect();
    let _ = writeln!(text, "{}", ui.texts.say_with("explain-severity", &args![severities = severities.join(", ")]));
    let _ = writeln!(text, "{}", ui.texts.say_with("explain-since", &args![version = entry.since.to_string()]));
    if Code::parse(code).is_some() {
        let _ = writeln!(text, "{}", ui.texts.say_with("explain-off", &args![code = code]));
    }
    ui.answer(&text)
}

/// `rapporteur rules`.
pub fn rules(json: bool, ui: &Ui) -> End {
    let entries = entries(&ui.texts);
    if json {
        let list: Vec<_> = entries
            .iter()
            .map(|entry| {
                json!({
                    "code": entry.code, "severities": entry.severities, "params": entry.params,
                    "since": entry.since.to_string(), "why": entry.why,
                })
            })
            .collect();
        return ui.answer(&(serde_json::Value::from(list).to_string() + "\n"));
    }
    let width = entries.iter().map(|entry| entry.code.len()).max().unwrap_or_default();
    let mut text = String::new();
    for Entry { code, severities, why, .. } in &entries {
        let severity = ui.texts.say(&format!("severity-{}", severities.first().unwrap_or(&"error")));
        let _ = writeln!(text, "{code:width$}  {severity:9}  {why}");
    }
    ui.answer(&text)
}

/// `rapporteur templates`.
pub fn templates(json: bool, ui: &Ui, settings: &Found) -> End {
    let known = match settings.of_folder(Path::new("")) {
        Ok(settings) => settings.forms.clone(),
        Err(troubles) => {
            troubles.iter().for_each(|trouble| ui.complain(trouble));
            return End::Failed;
        }
    };
    if json {
        let list: Vec<_> = known.iter().map(AsRef::as_ref).collect();
        return ui.answer(&(output::to_json(&list) + "\n"));
    }
    let width = known.iter().map(|template| template.id.len()).max().unwrap_or_default();
    let lines = known.iter().map(|template| format!("{:width$}  {}\n", template.id, template.name));
    ui.answer(&lines.collect::<String>())
}

/// `rapporteur template check`.
pub fn check_templates(files: &[PathBuf], ui: &Ui) -> End {
    let mut end = End::Clean;
    let mut text = String::new();
    for file in files {
        let name = super::trouble::shown(file);
        match forms::faults(file) {
            Ok(faults) if faults.is_empty() => {
                let _ = writeln!(text, "{}", ui.texts.say_with("template-sound", &args![path = name]));
            }
            Ok(faults) => {
                faults.iter().for_each(|fault| text += &format!("{name}: {fault}\n"));
                end = if end == End::Failed { end } else { End::Findings };
            }
            Err(trouble) => {
                ui.complain(&trouble);
                end = End::Failed;
            }
        }
    }
    match ui.answer(&text) {
        End::Failed => End::Failed,
        _ => end,
    }
}
