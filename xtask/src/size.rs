//! What the page weighs on the wire, held against the limits in budgets.json.

use std::fmt::Write;
use std::fs;
use std::ops::AddAssign;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::process::{command, output};
use crate::{paths, site};

/// One limit: the files that count together, and what they may weigh.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    name: String,
    /// Patterns over paths inside the page, `*` for any run of characters. The last that matches decides; one that
    /// begins with `!` takes the file out again.
    files: Vec<String>,
    /// The most bytes the files may take with Brotli, each compressed by itself.
    brotli: u64,
}

/// Bytes of one file, or of several together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
struct Weight {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

impl AddAssign for Weight {
    fn add_assign(&mut self, other: Weight) {
        self.raw += other.raw;
        self.gzip += other.gzip;
        self.brotli += other.brotli;
    }
}

/// A file of the page, its path written with `/`, and its weight.
type Weighed = (String, Weight);

/// Prints the weight of the page's files; an error when a budget is broken. Gives back the figures in one line.
pub fn report() -> Result<String> {
    let budgets = fs::read_to_string(paths::root().join("budgets.json")).context("budgets.json cannot be read")?;
    let budgets: Vec<Budget> = serde_json::from_str(&budgets).context("budgets.json")?;
    let files = weigh(&paths::shipped())?;
    let table = table(&files, &budgets)?;
    println!("{}", table.text);
    if !table.broken.is_empty() {
        bail!("over budget (budgets.json): {}", table.broken.join("; "));
    }
    Ok(table.note)
}

fn weigh(folder: &Path) -> Result<Vec<Weighed>> {
    let files = paths::files_under(folder);
    if files.is_empty() {
        bail!("{} holds no page", folder.display());
    }
    let script = paths::root().join("xtask/js/sizes.mjs");
    let weights: Vec<Weight> = serde_json::from_str(&output(command("node").arg(script).args(&files))?)?;
    if weights.len() != files.len() {
        bail!("{} files were weighed instead of {}", weights.len(), files.len());
    }
    files.iter().zip(weights).map(|(file, weight)| Ok((site::inside(folder, file)?, weight))).collect()
}

struct Table {
    text: String,
    /// The budgets in one line each that does not hold.
    broken: Vec<String>,
    note: String,
}

fn table(files: &[Weighed], budgets: &[Budget]) -> Result<Table> {
    let width = files
        .iter()
        .map(|(name, _)| name.len())
        .chain(budgets.iter().map(|budget| budget.name.len()))
        .max()
        .unwrap_or(0);
    let mut text = format!("{:<width$} {:>9} {:>9} {:>9}\n", "bytes", "raw", "gzip", "Brotli");
    let row = |text: &mut String, name: &str, weight: &Weight| {
        let _ = write!(text, "{name:<width$} {:>9} {:>9} {:>9}", weight.raw, weight.gzip, weight.brotli);
    };
    for (name, weight) in files.iter().filter(|(name, _)| !name.ends_with(".d.ts")) {
        row(&mut text, name, weight);
        text.push('\n');
    }
    let mut broken = Vec::new();
    let mut notes = Vec::new();
    for budget in budgets {
        let mut sum = Weight::default();
        let mut count = 0;
        for (_, weight) in files.iter().filter(|(name, _)| selects(&budget.files, name)) {
            sum += *weight;
            count += 1;
        }
        if count == 0 {
            bail!("budget `{}`: its patterns match no file of the page", budget.name);
        }
        row(&mut text, &budget.name, &sum);
        let _ = writeln!(text, "  of {}", budget.brotli);
        notes.push(format!("{} {} B", budget.name, sum.brotli));
        if sum.brotli > budget.brotli {
            broken.push(format!(
                "{} takes {} bytes with Brotli, {} more than the {} allowed",
                budget.name,
                sum.brotli,
                sum.brotli - budget.brotli,
                budget.brotli
            ));
        }
    }
    Ok(Table { text, broken, note: notes.join(", ") })
}

fn selects(patterns: &[String], path: &str) -> bool {
    patterns
        .iter()
        .rev()
        .find_map(|pattern| match pattern.strip_prefix('!') {
            Some(pattern) => matches(pattern, path).then_some(false),
            None => matches(pattern, path).then_some(true),
        })
        .unwrap_or(false)
}

/// Whether `pattern` covers the whole of `path`; `*` stands for any run of characters, `/` among them.
fn matches(pattern: &str, path: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|first| path.strip_prefix(first)) else {
        return false;
    };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else {
        return rest.is_empty();
    };
    for part in parts {
        match rest.split_once(part) {
            Some((_, behind)) => rest = behind,
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weighed(name: &str, brotli: u64) -> Weighed {
        let weight = Weight { raw: brotli * 3, gzip: brotli + 1, brotli };
        (name.into(), weight)
    }

    fn budget(files: &[&str], brotli: u64) -> Budget {
        Budget { name: "part".into(), files: files.iter().map(|&pattern| pattern.into()).collect(), brotli }
    }

    #[test]
    fn patterns_cover_whole_paths() {
        let cases = [
            ("*", "a/b.js", true),
            ("module/*.wasm", "module/x_bg.wasm", true),
            ("module/*.wasm", "module/x_bg.wasm.map", false),
            ("*.js", "deep/down/main.js", true),
            ("index.html", "index.html", true),
            ("index.html", "index.html.bak", false),
            ("a*b*c", "axxbyyc", true),
            ("a*b*c", "axxcyyb", false),
        ];
        for (pattern, path, expected) in cases {
            assert_eq!(matches(pattern, path), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn the_last_pattern_that_matches_decides() {
        let patterns = budget(&["*", "!locales/*", "locales/en.ftl"], 0).files;
        assert!(selects(&patterns, "main.js"));
        assert!(selects(&patterns, "locales/en.ftl"));
        assert!(!selects(&patterns, "locales/fr.ftl"));
    }

    #[test]
    fn a_budget_holds_up_to_its_last_byte() -> Result<()> {
        let files = [weighed("a.js", 40), weighed("b.wasm", 60), weighed("c.css", 900)];
        let patterns = ["*.js", "*.wasm"];
        assert!(table(&files, &[budget(&patterns, 100)])?.broken.is_empty());
        let broken = table(&files, &[budget(&patterns, 99)])?.broken;
        assert_eq!(broken, ["part takes 100 bytes with Brotli, 1 more than the 99 allowed"]);
        Ok(())
    }

    #[test]
    fn a_budget_without_files_is_an_error() {
        assert!(table(&[weighed("a.js", 1)], &[budget(&["*.wasm"], 100)]).is_err());
    }
}
