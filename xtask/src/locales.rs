//! The texts as the page loads them: for each language one file with what the first view needs and one with the
//! explanations of rules, both whole: what a language does not have yet stands there in English.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::paths;

/// The language that has every text.
const FULL: &str = "en";

/// The attribute that holds the explanation of a rule.
const LATER: &str = ".why";

/// Writes `xx.ftl` and `xx.why.ftl` into `to` for every file `xx.ftl` in `from`.
pub fn build(from: &Path, to: &Path) -> Result<()> {
    let languages = languages(from)?;
    let Some(full) = languages.get(FULL).cloned() else {
        bail!("{} has no {FULL}.ftl", from.display());
    };
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    for (name, texts) in languages {
        fs::write(to.join(format!("{name}.ftl")), joined(&texts.first, &full.first))?;
        fs::write(to.join(format!("{name}.why.ftl")), joined(&texts.later, &full.later))?;
    }
    Ok(())
}

/// A text without variants, by the tag of each language that has it; English first.
pub fn in_every_language(from: &Path, id: &str) -> Result<Vec<(String, String)>> {
    let mut found: Vec<(String, String)> = languages(from)?
        .into_iter()
        .filter_map(|(tag, texts)| {
            let (_, lines) = texts.first.into_iter().find(|(known, _)| known == id)?;
            let text = lines.strip_prefix(id)?.trim_start().strip_prefix('=')?.trim().to_owned();
            Some((tag, text))
        })
        .collect();
    found.sort_by_key(|(tag, _)| tag != FULL);
    if found.is_empty() {
        bail!("no language in {} has the text {id}", from.display());
    }
    Ok(found)
}

/// The texts of every language in a folder, by its tag.
fn languages(from: &Path) -> Result<BTreeMap<String, Texts>> {
    let of_the_page = |file: &PathBuf| file.parent() == Some(from) && file.extension().is_some_and(|e| e == "ftl");
    paths::files_under(from)
        .into_iter()
        .filter(of_the_page)
        .map(|file| {
            let name = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            let text = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
            Ok((name, split(&text)))
        })
        .collect()
}

/// An entry of a file: its id, and its lines.
type Entry = (String, String);

/// The texts of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Texts {
    first: Vec<Entry>,
    later: Vec<Entry>,
}

/// Takes a file apart: entries without comments, the explanations apart from the rest.
fn split(text: &str) -> Texts {
    let mut texts = Texts::default();
    let mut later = false;
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        if !line.starts_with(char::is_whitespace) && !line.starts_with(['}', '{']) {
            let id = line.split([' ', '=']).next().unwrap_or_default();
            texts.first.push((id.to_owned(), format!("{}\n", line.trim_end())));
            later = false;
            continue;
        }
        if let Some(attribute) = line.trim_start().strip_prefix('.') {
            later = format!(".{attribute}").starts_with(LATER);
            if later && let Some((id, _)) = texts.first.last() {
                texts.later.push((id.clone(), format!("{id} =\n")));
            }
        }
        let into = if later { texts.later.last_mut() } else { texts.first.last_mut() };
        if let Some((_, lines)) = into {
            lines.push_str(line.trim_end());
            lines.push('\n');
        }
    }
    // Without its explanation nothing may be left of a message.
    texts.first.retain(|(id, lines)| lines.trim_end() != format!("{id} ="));
    texts
}

/// The entries of a language, then those that only `full` has.
fn joined(own: &[Entry], full: &[Entry]) -> String {
    let missing = full.iter().filter(|(id, _)| own.iter().all(|(known, _)| known != id));
    own.iter().chain(missing).map(|(_, lines)| lines.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "\
### A comment.

words-over =
    { $over ->
        [one] Cut 1 word
       *[other] Cut { $over } words
    }
    .why = The form limits this
      answer.

# Another one
page-report =
    .aria-label = Report
page-name = Rapporteur
paste-done = { $fields ->
        [one] 1 field
       *[other] many
    }, { $problems }
";

    #[test]
    fn explanations_stand_apart_and_nothing_else_is_lost() {
        let texts = split(ENGLISH);
        let ids = |entries: &[Entry]| entries.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
        assert_eq!(ids(&texts.first), ["words-over", "page-report", "page-name", "paste-done"]);
        assert!(texts.first[0].1.ends_with("words\n    }\n"), "{:?}", texts.first[0]);
        assert_eq!(texts.first[1].1, "page-report =\n    .aria-label = Report\n");
        assert!(texts.first[3].1.ends_with("    }, { $problems }\n"));
        assert_eq!(
            texts.later,
            [("words-over".into(), "words-over =\n    .why = The form limits this\n      answer.\n".into())]
        );
    }

    #[test]
    fn what_a_language_lacks_stands_in_english() -> Result<()> {
        let place = tempfile::tempdir()?;
        let (from, to) = (place.path().join("from"), place.path().join("to"));
        fs::create_dir_all(&from)?;
        fs::write(from.join("en.ftl"), ENGLISH)?;
        fs::write(from.join("fr.ftl"), "page-name = Rapporteur, en français\nwords-over = Couper\n")?;
        build(&from, &to)?;
        let french = fs::read_to_string(to.join("fr.ftl"))?;
        assert!(
            french.starts_with("page-name = Rapporteur, en français\nwords-over = Couper\npage-report ="),
            "{french}"
        );
        let why = fs::read_to_string(to.join("fr.why.ftl"))?;
        assert!(why.contains(".why = The form limits this"), "{why}");
        assert!(!fs::read_to_string(to.join("en.ftl"))?.contains(".why"));
        Ok(())
    }

    #[test]
    fn without_english_nothing_is_built() {
        let place = tempfile::tempdir().expect("a temporary folder");
        assert!(build(place.path(), &place.path().join("to")).is_err());
    }
}
