//! Where things stand in the repository.

use std::path::{Path, PathBuf};

/// The repository's root.
pub fn root() -> PathBuf {
    // Cargo sets the variable at run time too: right even when the checkout has moved since the build.
    let xtask =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    xtask.parent().map_or(xtask.clone(), Path::to_path_buf)
}

/// The page with its sources as they are, for the one who works on it.
pub fn site() -> PathBuf {
    root().join("target/site")
}

/// The page as it is published: joined and minified.
pub fn shipped() -> PathBuf {
    root().join("target/shipped")
}

/// The texts as the page loads them.
pub fn locales() -> PathBuf {
    root().join("target/locales")
}

/// The page's markup with the texts that no script puts there.
pub fn markup() -> PathBuf {
    root().join("target/markup")
}

/// What is given out.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// What bindgen and the optimiser leave of each module, before it becomes part of the page.
pub fn modules() -> PathBuf {
    root().join("target/modules")
}

/// What the benchmarks leave.
pub fn bench() -> PathBuf {
    root().join("target/bench")
}

/// Files of `folder` (relative to the root) whose name starts and ends as given, sorted; none when there is no such folder.
pub fn files_named(folder: &str, prefix: &str, suffix: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(root().join(folder)) else {
        return Vec::new();
    };
    let mut found: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.is_file())
        .filter(|path| {
            path.file_name()
                .and_then(|name| name.to_str())
                .is_some_and(|name| name.starts_with(prefix) && name.ends_with(suffix))
        })
        .collect();
    found.sort();
    found
}

/// Every file under `folder`, in any depth, sorted. A missing folder holds no files.
pub fn files_under(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else {
            continue;
        };
        for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
