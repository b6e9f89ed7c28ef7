//! The texts that the fuzzer starts from: `fuzz/corpus/*.jsonl`, one text a line, and the inputs of `tests/cases/`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::laws::{SEPARATOR, TARGETS, Target};

fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    if here.ends_with("fuzz") { here.join("..") } else { here }
}

/// Where the kept texts of a target stand.
pub fn file(target: &Target) -> PathBuf {
    root().join("fuzz/corpus").join(target.name).with_extension("jsonl")
}

/// What fuzzing left for a target, in the file's order.
///
/// # Panics
///
/// Where a line is no JSON string.
pub fn kept(target: &Target) -> Vec<String> {
    let lines = fs::read_to_string(file(target)).unwrap_or_default();
    lines.lines().map(|line| serde_json::from_str(line).expect("a text in quotation marks")).collect()
}

/// Every text that a target starts from.
///
/// # Panics
///
/// Where a file of the repository is not of its shape.
pub fn texts(target: &Target) -> Vec<String> {
    let mut texts = kept(target);
    match target.name {
        "import" => texts.extend(pages()),
        "draft" => texts.extend(tables().chunks(17).map(|answers| joined(answers.iter().map(|(_, text)| text)))),
        "speaker_rows" => {
            texts.extend(tables().iter().map(|(_, text)| text.replace([',', '\n'], &SEPARATOR.to_string())))
        }
        _ => texts.extend(
            tables()
                .into_iter()
                .filter(|(field, _)| target.fields.iter().any(|(_, known)| known == field))
                .map(|(_, text)| text),
        ),
    }
    texts
}

fn joined<'t>(texts: impl Iterator<Item = &'t String>) -> String {
    texts.map(String::as_str).collect::<Vec<_>>().join(&SEPARATOR.to_string())
}

fn files(folder: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(root().join(folder))
        .expect("a folder of the repository")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    files
}

fn pages() -> Vec<String> {
    let all = ["tests/import", "tests/fixtures"].into_iter().flat_map(files);
    all.filter(|file| ending(file, "txt")).map(|file| fs::read_to_string(file).expect("text")).collect()
}

fn ending(file: &Path, wanted: &str) -> bool {
    file.extension().is_some_and(|extension| extension == wanted)
}

/// Field and input of every case.
fn tables() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for file in files("tests/cases").iter().filter(|file| ending(file, "toml")) {
        let table: toml::Table = fs::read_to_string(file).expect("text").parse().expect("a table of cases");
        let of_file = table.get("field").and_then(toml::Value::as_str).unwrap_or_default();
        for case in table.get("case").and_then(toml::Value::as_array).into_iter().flatten() {
            let field = case.get("field").and_then(toml::Value::as_str).unwrap_or(of_file);
            if let Some(input) = case.get("input").and_then(toml::Value::as_str) {
                found.push((field.to_owned(), input.to_owned()));
            }
        }
    }
    found
}

/// Whether a name is a target's; the names are in the message where it is none.
pub fn named(name: &str) -> Result<&'static Target, String> {
    TARGETS.iter().find(|target| target.name == name).ok_or_else(|| {
        let names: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
        format!("`{name}` is no target; there are {}", names.join(", "))
    })
}
