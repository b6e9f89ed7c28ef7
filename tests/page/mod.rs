//! The page of rules: what the checker says of each example, in Markdown.

use std::collections::BTreeMap;
use std::fmt::Write;

use rapporteur::messages::Messages;
use rapporteur::{Answer, Certainty, Diagnostic, Rule, diagnostic::Value};

use crate::table::{self, Case, Outcome, Table};

/// A rule with its two cases.
pub struct Entry<'a> {
    pub rule: &'a Rule,
    pub speaks: &'a Case,
    pub quiet: &'a Case,
}

const INTRODUCTION: &str = "\
# Rules

Made from the code by `UPDATE_DOCS=1 cargo test --features messages --test rule_catalogue`: do not edit. The examples
stand in [tests/cases/rule_examples.toml](../tests/cases/rule_examples.toml); the checker itself wrote what is said of
them. Characters that cannot be seen are shown as their number: ⟨U+200B⟩.

An **error** departs from the form, a **warning** should be looked at, **advice** could make the report better. Where a
rule has several severities, the form or the case decides; the usual one comes first. A code never changes its meaning,
and the link to a rule is its code with a hyphen for the stroke: `rules.md#words-over-limit`.
";

/// The whole page.
pub fn page(table: &Table, entries: &[Entry<'_>]) -> String {
    let mut families: Vec<(&str, Vec<&Entry<'_>>)> = Vec::new();
    for entry in entries {
        let family = entry.rule.code.as_str().split('/').next().unwrap_or_default();
        match families.iter_mut().find(|(known, _)| *known == family) {
            Some((_, members)) => members.push(entry),
            None => families.push((family, vec![entry])),
        }
    }
    let mut page = String::from(INTRODUCTION);
    page += "\n## Contents\n\n| family | rules |\n|---|---|\n";
    for (family, members) in &families {
        let links: Vec<String> = members
            .iter()
            .map(|entry| {
                let code = entry.rule.code.as_str();
                let name = code.split('/').nth(1).unwrap_or_default();
                format!("[{name}](#{}) ({})", anchor(code), severities(entry.rule))
            })
            .collect();
        writeln!(page, "| [{family}](#{}) | {} |", family_anchor(family), links.join("<br>")).unwrap();
    }
    let messages = Messages::new("en");
    for (family, members) in &families {
        write!(page, "\n<a id=\"{}\"></a>\n\n## {family}\n", family_anchor(family)).unwrap();
        for entry in members {
            rule(&mut page, &messages, table, entry);
        }
    }
    page
}

fn anchor(code: &str) -> String {
    code.replace('/', "-")
}

/// No rule has the anchor of a family.
fn family_anchor(family: &str) -> String {
    format!("family-{family}")
}

fn severities(rule: &Rule) -> String {
    let names: Vec<String> = rule.severities.iter().map(|severity| format!("{severity:?}").to_lowercase()).collect();
    names.join(", ")
}

/// One rule: what it is for, where it comes from, its example and the near miss.
fn rule(page: &mut String, messages: &Messages, table: &Table, entry: &Entry<'_>) {
    let code = entry.rule.code.as_str();
    let outcome = table.run(entry.speaks).expect("a whole case");
    let own: Vec<&Diagnostic> = outcome.diagnostics.iter().filter(|d| d.code == entry.rule.code).collect();
    let first = own.first().expect("an example on which its rule speaks");
    write!(page, "\n<a id=\"{}\"></a>\n\n### {code}\n\n", anchor(code)).unwrap();
    let mut severities = severities(entry.rule);
    severities[..1].make_ascii_uppercase();
    writeln!(page, "**{severities}.** {}", explanation(messages, first)).unwrap();

    let source = entry.speaks.source.as_ref().and_then(|source| table.sources.get(source)).map_or("", String::as_str);
    let certainty = first.certainty.map(|certainty| format!(" {}", sure(certainty)));
    write!(page, "\n*Source:* {source}{}\n", certainty.unwrap_or_default()).unwrap();
    if !entry.rule.params.is_empty() {
        let params: Vec<String> = entry.rule.params.iter().map(|param| format!("`{param}`")).collect();
        write!(page, "\n*Parameters of the message:* {}\n", params.join(", ")).unwrap();
    }

    let speaks = format!("**Speaks** on {}: {}", asked(table, entry.speaks), entry.speaks.habit);
    write!(page, "\n{speaks}\n\n{}\n", block(entry.speaks)).unwrap();
    for diagnostic in &own {
        let severity = with_article(&table::severity(diagnostic));
        writeln!(page, "- marks {}", marks(&outcome, diagnostic)).unwrap();
        writeln!(page, "- says, as {severity}: {}", plain(&messages.diagnostic(diagnostic))).unwrap();
        if let (Some(fix), Answer::Text(text)) = (diagnostic.fixes.first(), &outcome.answer) {
            let became = table::fixed([*diagnostic], text);
            write!(page, "- offers the fix *{}*; then it is\n\n{}", plain(&messages.fix(fix)), fenced(&became))
                .unwrap();
        }
    }
    write!(page, "\n**Keeps quiet:** {}\n\n{}", entry.quiet.habit, block(entry.quiet)).unwrap();
}

/// A text that Markdown shows as it is.
fn plain(text: &str) -> String {
    visible(text).chars().fold(String::new(), |mut plain, c| {
        if "\\`*_[]<>&".contains(c) {
            plain.push('\\');
        }
        plain.push(c);
        plain
    })
}

/// Why the rule is there, with the values of the example.
fn explanation(messages: &Messages, diagnostic: &Diagnostic) -> String {
    diagnostic.params.iter().fold(messages.explanation(diagnostic.code), |text, (name, value)| {
        let value = match value {
            Value::Number(number) => number.to_string(),
            Value::Text(text) => text.clone(),
        };
        text.replace(&format!("{{${name}}}"), &value)
    })
}

fn with_article(severity: &str) -> String {
    match severity {
        "error" => "an error".to_owned(),
        "warning" => "a warning".to_owned(),
        other => other.to_owned(),
    }
}

fn sure(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Seen => "Certainty here: seen, the words were read on a published form.",
        Certainty::Inferred => "Certainty here: inferred from filed reports.",
        Certainty::Recalled => {
            "Certainty here: recalled, the customary figure; the printed one could not be found again."
        }
    }
}

/// What the case answers, and on which form.
fn asked(table: &Table, case: &Case) -> String {
    if case.page.is_some() {
        return "a pasted page".to_owned();
    }
    let form = table::form(table.template_of(case));
    let (_, field) = form.field(table.field_of(case)).expect("a field that exists");
    format!("“{}” ({})", field.label, form.name)
}

/// What was written.
pub fn written(case: &Case) -> String {
    match (&case.input, &case.page, &case.rows) {
        (Some(text), ..) | (None, Some(text), _) => text.clone(),
        (None, None, rows) => format!("{rows:?}"),
    }
}

/// What was written, and the answers beside it that matter.
fn block(case: &Case) -> String {
    let mut block = fenced(&written(case));
    let beside: BTreeMap<_, _> = case.with.iter().collect();
    for (field, text) in beside {
        write!(block, "\nbeside `{field}`:\n\n{}", fenced(text)).unwrap();
    }
    block
}

fn marks(outcome: &Outcome, diagnostic: &Diagnostic) -> String {
    let (cell, marked) = outcome.marked(diagnostic);
    let cell = cell.map(|cell| format!("in {cell}: ")).unwrap_or_default();
    let Answer::Text(text) = &outcome.answer else { return format!("{cell}{}", inline(marked)) };
    match marked.trim().len() {
        _ if !marked.is_empty() && marked.len() == text.len() => "the whole of it".to_owned(),
        0 if !marked.is_empty() => inline(marked),
        0 if diagnostic.span.start == 0 => "nothing, and points to the beginning".to_owned(),
        0 if diagnostic.span.start == text.len() => "nothing, and points to the end".to_owned(),
        0 => format!("nothing, and points behind {}", inline(&text[..diagnostic.span.start])),
        _ => inline(marked),
    }
}

/// Characters without a shape as their numbers.
fn visible(text: &str) -> String {
    let is_blank = |c: char| {
        c.is_control() && c != '\n'
            || matches!(c, '\u{300}'..='\u{36f}' | '\u{200b}' | '\u{200c}' | '\u{ad}' | '\u{feff}' | '\u{2060}')
    };
    text.chars().fold(String::new(), |mut shown, c| {
        if is_blank(c) {
            write!(shown, "⟨U+{:04X}⟩", c as u32).unwrap();
        } else {
            shown.push(c);
        }
        shown
    })
}

fn inline(text: &str) -> String {
    format!("`{}`", visible(text).replace('\n', " ⏎ "))
}

fn fenced(text: &str) -> String {
    format!("```text\n{}\n```\n", visible(text))
}
