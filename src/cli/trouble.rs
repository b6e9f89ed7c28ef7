//! What keeps the program from doing its work: a text and its values.

use std::io;
use std::path::Path;

use rapporteur::documents::Unreadable;

/// Why something could not be done. The words stand in `locales/command-line/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// Id of the text.
    pub id: &'static str,
    /// Values for the text, by name.
    pub params: Vec<(&'static str, String)>,
    /// What the reading of documents says; its words are the core's.
    pub unreadable: Option<Unreadable>,
}

impl Trouble {
    /// A trouble without values.
    pub fn new(id: &'static str) -> Self {
        Trouble { id, params: Vec::new(), unreadable: None }
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.params.push((name, value.to_string()));
        self
    }

    /// A document that cannot be read.
    pub fn document(name: &str, unreadable: Unreadable) -> Self {
        Trouble { unreadable: Some(unreadable), ..Trouble::new("trouble-document").with("path", name) }
    }

    /// The same trouble, in a line of a file instead of the first line.
    #[must_use]
    pub fn on_line(mut self, line: usize) -> Self {
        if let Some((_, value)) = self.params.iter_mut().find(|(name, _)| *name == "line") {
            *value = line.to_string();
        }
        self
    }

    /// A file that cannot be read.
    pub fn reading(path: &Path, error: &io::Error) -> Self {
        let id = match error.kind() {
            io::ErrorKind::NotFound => "trouble-missing",
            io::ErrorKind::PermissionDenied => "trouble-no-right-to-read",
            io::ErrorKind::IsADirectory => "trouble-is-a-folder",
            _ => return Trouble::new("trouble-reading").with("path", shown(path)).with("reason", error),
        };
        Trouble::new(id).with("path", shown(path))
    }

    /// A file that cannot be written.
    pub fn writing(path: &Path, error: &io::Error) -> Self {
        let id = match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "trouble-disk-full",
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "trouble-no-right-to-write",
            _ => return Trouble::new("trouble-writing").with("path", shown(path)).with("reason", error),
        };
        Trouble::new(id).with("path", shown(path))
    }
}

/// A path as people and machines read it: with `/` on every system, and without `./` at its beginning.
pub fn shown(path: &Path) -> String {
    let text = path.to_string_lossy();
    let text = if cfg!(windows) { text.replace('\\', "/").into() } else { text };
    match text.strip_prefix("./") {
        Some(rest) if !rest.is_empty() => rest.to_owned(),
        _ => text.into_owned(),
    }
}
