//! Notices changes in the sources by looking at them: works on every file system and with every editor.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::time::Duration;

use crate::paths;

/// What the page is built from, relative to the root.
const SOURCES: [&str; 9] =
    ["src", "templates", "locales", "www", "package", "schemas", "build.rs", "Cargo.toml", "Cargo.lock"];

/// How often the sources are looked at.
const INTERVAL: Duration = Duration::from_millis(400);

/// Calls `changed` after each change, for ever. Changes made while it runs count for the next call.
pub fn run(mut changed: impl FnMut()) -> ! {
    let root = paths::root();
    let mut seen = fingerprint(&root);
    loop {
        std::thread::sleep(INTERVAL);
        let now = fingerprint(&root);
        if now == seen {
            continue;
        }
        seen = settled(&root, now);
        changed();
    }
}

/// Waits until nothing moves any more: editors and git write several files in a row.
fn settled(root: &Path, mut last: u64) -> u64 {
    loop {
        std::thread::sleep(INTERVAL / 4);
        let now = fingerprint(root);
        if now == last {
            return now;
        }
        last = now;
    }
}

/// A number that changes when a source file appears, goes or is written.
fn fingerprint(root: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    for source in SOURCES {
        let path = root.join(source);
        let files = if path.is_dir() { paths::files_under(&path) } else { vec![path] };
        for file in files {
            if let Ok(data) = file.metadata() {
                file.hash(&mut hasher);
                data.len().hash(&mut hasher);
                data.modified().ok().hash(&mut hasher);
            }
        }
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn writing_adding_and_removing_are_noticed() -> std::io::Result<()> {
        let place = tempfile::tempdir()?;
        let root = place.path();
        let file = root.join("www/deep/page.css");
        fs::create_dir_all(root.join("www/deep"))?;
        let empty = fingerprint(root);
        fs::write(&file, "a{}")?;
        let added = fingerprint(root);
        assert_ne!(empty, added);
        assert_eq!(added, fingerprint(root));
        fs::write(&file, "a{b:c}")?;
        assert_ne!(added, fingerprint(root));
        fs::remove_file(&file)?;
        assert_eq!(empty, fingerprint(root));
        Ok(())
    }
}
