//! Which files are meant: files, folders and patterns as typed, to a list of files in a stable order.

use std::path::{Path, PathBuf};

use globset::{GlobBuilder, GlobMatcher};
use ignore::WalkBuilder;

use super::source::{Origin, format_of_name};
use super::trouble::{Trouble, shown};

/// One file to look at.
#[derive(Debug, Clone)]
pub struct Target {
    /// Where it is.
    pub origin: Origin,
    /// Whether it was named, and not found in a folder or by a pattern.
    pub named: bool,
}

/// The files that are meant, each once, and what could not be looked at.
#[derive(Debug, Default)]
pub struct Targets {
    /// The files, sorted by path within each path typed.
    pub files: Vec<Target>,
    /// What could not be looked at.
    pub troubles: Vec<Trouble>,
}

/// Finds the files that `paths` mean.
pub fn targets(paths: &[PathBuf], no_ignore: bool) -> Targets {
    let mut found = Targets::default();
    let mut seen = std::collections::HashSet::new();
    for path in paths {
        if path.as_os_str() == "-" {
            found.add(Origin::Input, true, &mut seen);
        } else if path.is_dir() {
            found.folder(path, None, no_ignore, &mut seen);
        } else if path.exists() || path.is_symlink() {
            found.add(Origin::File(path.clone()), true, &mut seen);
        } else if let Some((base, pattern)) = pattern(path) {
            let before = seen.len();
            found.folder(&base, Some(&pattern), no_ignore, &mut seen);
            if seen.len() == before {
                found.troubles.push(Trouble::new("trouble-pattern-empty").with("pattern", shown(path)));
            }
        } else {
            found.troubles.push(Trouble::new("trouble-missing").with("path", shown(path)));
        }
    }
    found
}

impl Targets {
    /// How many bytes the files hold together, as far as that is known beforehand.
    pub fn bytes(&self) -> u64 {
        self.files.iter().map(|target| target.origin.size()).sum()
    }

    fn add(&mut self, origin: Origin, named: bool, seen: &mut std::collections::HashSet<Origin>) {
        if seen.insert(origin.clone()) {
            self.files.push(Target { origin, named });
        }
    }

    fn folder(
        &mut self,
        base: &Path,
        pattern: Option<&GlobMatcher>,
        no_ignore: bool,
        seen: &mut std::collections::HashSet<Origin>,
    ) {
        let walk =
            WalkBuilder::new(base).standard_filters(!no_ignore).require_git(false).sort_by_file_path(Path::cmp).build();
        for entry in walk {
            match entry {
                Ok(entry) => {
                    let path = entry.path();
                    let wanted = match pattern {
                        Some(pattern) => pattern.is_match(path.strip_prefix("./").unwrap_or(path)),
                        None => format_of_name(path).is_some(),
                    };
                    // Links to files are followed, links to folders are not.
                    if wanted && path.is_file() {
                        self.add(Origin::File(path.to_path_buf()), false, seen);
                    }
                }
                Err(error) => self.troubles.push(walking(base, &error)),
            }
        }
    }
}

fn walking(base: &Path, error: &ignore::Error) -> Trouble {
    let path = path_of(error).unwrap_or(base);
    match error.io_error() {
        Some(error) => Trouble::reading(path, error),
        None => Trouble::new("trouble-reading").with("path", shown(path)).with("reason", error),
    }
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => path_of(err),
        _ => None,
    }
}

/// The folder that a pattern begins in, and the pattern.
fn pattern(path: &Path) -> Option<(PathBuf, GlobMatcher)> {
    let text = path.to_str()?;
    let is_pattern = |part: &str| part.contains(['*', '?', '[', '{']);
    if !is_pattern(text) {
        return None;
    }
    let plain = path.iter().take_while(|part| part.to_str().is_some_and(|part| !is_pattern(part)));
    let base: PathBuf = plain.collect();
    let base = if base.as_os_str().is_empty() { PathBuf::from(".") } else { base };
    let glob = GlobBuilder::new(text.strip_prefix("./").unwrap_or(text)).literal_separator(true).build().ok()?;
    base.is_dir().then(|| (base, glob.compile_matcher()))
}
