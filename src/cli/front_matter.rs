//! What a report says of itself before it begins: its form, and rules that it switches off, each with a reason.
//!
//! ```text
//! ---
//! template: igf-2018-short
//! rules-off:
//!   words/over-limit: The secretariat agreed to a longer answer.
//! ---
//! ```

use rapporteur::Span;
use saphyr::{LoadableYamlNode, MarkedYaml, YamlData};

use super::note;

/// A rule that is switched off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Switch {
    /// The code as written.
    pub code: String,
    /// Why; empty where nothing is said.
    pub reason: String,
    /// Where it stands in the file.
    pub span: Span,
}

/// What stands before a report.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// The form.
    pub template: Option<String>,
    /// The rules that are switched off.
    pub switches: Vec<Switch>,
    /// What cannot be understood: where, and the words.
    pub faults: Vec<(note::Kind, Span, String)>,
    /// Where the reports begin, in bytes.
    pub end: usize,
}

/// The keys that are understood.
const KEYS: &[&str] = &["template", "rules-off"];
/// A front matter is short; a rule of dashes far below closes none.
const MOST_BYTES: usize = 20_000;

/// Reads the front matter of a file, if it has one.
pub fn read(file: &str) -> FrontMatter {
    let Some((yaml, end)) = fenced(file) else { return FrontMatter::default() };
    let mut found = FrontMatter { end, ..FrontMatter::default() };
    let text = yaml.of(file);
    // Dashes around a title are no front matter: one has keys.
    if !text.lines().any(|line| KEYS.iter().any(|key| line.trim_start().starts_with(key))) {
        return FrontMatter::default();
    }
    let offset = |index: usize| yaml.start + text.char_indices().nth(index).map_or(text.len(), |(at, _)| at);
    let place = |node: &MarkedYaml<'_>| Span::new(offset(node.span.start.index()), offset(node.span.end.index()));
    let documents = match MarkedYaml::load_from_str(text) {
        Ok(documents) => documents,
        Err(error) => {
            let at = offset(error.marker().index()).min(yaml.end);
            found.faults.push((note::Kind::Unreadable, Span::new(at, at), error.info().to_owned()));
            return found;
        }
    };
    let Some(YamlData::Mapping(entries)) = documents.first().map(|document| &document.data) else { return found };
    for (key, value) in entries {
        match key.data.as_str().unwrap_or_default() {
            "template" => found.template = value.data.as_str().map(str::to_owned),
            "rules-off" => switches(value, &place, &mut found),
            // Other keys belong to other programs.
            _ => {}
        }
    }
    found
}

fn switches(value: &MarkedYaml<'_>, place: &dyn Fn(&MarkedYaml<'_>) -> Span, found: &mut FrontMatter) {
    let mut add = |code: &MarkedYaml<'_>, reason: &str| {
        let switch = Switch {
            code: code.data.as_str().unwrap_or_default().to_owned(),
            reason: reason.trim().to_owned(),
            span: place(code),
        };
        found.switches.push(switch);
    };
    match &value.data {
        YamlData::Mapping(rules) => {
            rules.iter().for_each(|(code, reason)| add(code, reason.data.as_str().unwrap_or_default()));
        }
        YamlData::Sequence(codes) => codes.iter().for_each(|code| add(code, "")),
        _ => add(value, ""),
    }
}

/// What stands between the first two lines of three dashes, and where the line after them begins.
fn fenced(file: &str) -> Option<(Span, usize)> {
    let mut lines = file.split_inclusive('\n');
    let first = lines.next().filter(|line| line.trim_end() == "---")?;
    let mut at = first.len();
    for line in lines {
        if line.trim_end() == "---" {
            return Some((Span::new(first.len(), at), at + line.len()));
        }
        at += line.len();
        if at > MOST_BYTES {
            return None;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn form_and_switches_are_read_with_their_places() {
        let file =
            "---\ntemplate: igf-2018-short\nauthor: é\nrules-off:\n  words/over-limit: Agreed.\n  x/y:\n---\nTitle:\n";
        let found = read(file);
        assert_eq!(found.template.as_deref(), Some("igf-2018-short"));
        let told: Vec<_> = found.switches.iter().map(|switch| (switch.span.of(file), switch.reason.as_str())).collect();
        assert_eq!(told, [("words/over-limit", "Agreed."), ("x/y", "")]);
        assert_eq!(&file[found.end..], "Title:\n");
    }

    #[test]
    fn dashes_around_other_things_are_no_front_matter() {
        for file in ["---\nA title\n---\ntext", "---", "---\ntemplate: x", "text", "", "--- \n\n---\n"] {
            assert_eq!(read(file), FrontMatter::default(), "{file}");
        }
    }

    #[test]
    fn a_broken_one_says_so() {
        let found = read("---\nrules-off: [a\nb: }\n---\nTitle");
        assert_eq!(found.faults.len(), 1);
        assert_eq!(found.faults[0].0, note::Kind::Unreadable);
    }
}
