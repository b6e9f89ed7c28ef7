//! Checks again whenever a file changes.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use notify::event::{EventKind, ModifyKind};
use notify::{Event, RecursiveMode, Watcher};

use super::args::Check;
use super::check;
use super::settings::{FILE, Found};
use super::source::format_of_name;
use super::trouble::Trouble;
use super::ui::{End, Ui};

/// Editors write a file in several steps; a pause of this length ends them.
const PAUSE: Duration = Duration::from_millis(150);

/// Checks now and after every change, until the program is stopped or the files can no longer be watched.
pub fn run(args: &Check, ui: &Ui) -> End {
    match watch(args, ui) {
        Ok(end) => end,
        Err(error) => {
            ui.complain(&Trouble::new("trouble-watching").with("reason", error));
            End::Failed
        }
    }
}

fn watch(args: &Check, ui: &Ui) -> Result<End, notify::Error> {
    let (sender, events) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event| {
        // A receiver that is gone has stopped watching.
        let _ = sender.send(event);
    })?;
    for path in &args.inputs.paths {
        let (folder, mode) = watched(path);
        watcher.watch(&folder, mode)?;
    }
    loop {
        let end = check::run(args, ui, &Found::new(args.inputs.settings.clone()));
        ui.complain_of(&ui.texts.say("watching"));
        if !changed(&events) {
            return Ok(end);
        }
    }
}

/// The folder to watch for a path: files are replaced by editors, so their folder is watched.
fn watched(path: &Path) -> (PathBuf, RecursiveMode) {
    if path.is_dir() {
        return (path.to_path_buf(), RecursiveMode::Recursive);
    }
    let plain: PathBuf =
        path.iter().take_while(|part| !part.to_string_lossy().contains(['*', '?', '[', '{'])).collect();
    let (folder, mode) = if plain == path {
        (path.parent().map(Path::to_path_buf).unwrap_or_default(), RecursiveMode::NonRecursive)
    } else {
        (plain, RecursiveMode::Recursive)
    };
    (if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder }, mode)
}

/// Waits for a change that may be one of a report, and for the pause behind it. False where no more changes will be told.
fn changed(events: &Receiver<notify::Result<Event>>) -> bool {
    loop {
        match events.recv() {
            Ok(Ok(event)) if concerns(&event) => break,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
    while events.recv_timeout(PAUSE).is_ok() {}
    true
}

fn concerns(event: &Event) -> bool {
    let content = !matches!(event.kind, EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)));
    let report = |path: &PathBuf| format_of_name(path).is_some() || path.file_name().is_some_and(|name| name == FILE);
    content && event.paths.iter().any(report)
}
