//! Running other programs.

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::paths;

/// A call of `program` in the repository's root.
pub fn command(program: impl Into<OsString>) -> Command {
    let mut command = Command::new(program.into());
    command.current_dir(paths::root());
    command
}

/// A call of the cargo that runs this program.
pub fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// A call of npm, which is a script of another name on Windows.
pub fn npm() -> Command {
    command(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Runs `command` with its output shown; an error names the command and how it ended.
pub fn run(command: &mut Command) -> Result<()> {
    let line = describe(command);
    println!("$ {line}");
    let status = command.status().with_context(|| format!("`{line}` could not be started"))?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// Runs `command` and gives back what it wrote to standard output; errors stay visible.
pub fn output(command: &mut Command) -> Result<String> {
    let line = describe(command);
    let output = command.stderr(Stdio::inherit()).output().with_context(|| format!("`{line}` could not be started"))?;
    if !output.status.success() {
        bail!("`{line}` failed ({})", output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{line}` wrote no UTF-8"))
}

/// Runs `command`, shows its standard output as it comes, and gives it back too.
pub fn run_and_keep(command: &mut Command) -> Result<String> {
    let line = describe(command);
    println!("$ {line}");
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("`{line}` could not be started"))?;
    let mut kept = String::new();
    if let Some(stdout) = child.stdout.take() {
        let mut reader = BufReader::new(stdout);
        let mut bytes = Vec::new();
        while reader.read_until(b'\n', &mut bytes)? > 0 {
            let text = String::from_utf8_lossy(&bytes);
            print!("{text}");
            std::io::stdout().flush()?;
            kept.push_str(&text);
            bytes.clear();
        }
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(kept)
}

/// Whether `command` starts and succeeds; its output is dropped.
pub fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Runs a cargo build and gives back the files it made for the target `name`.
///
/// Asking cargo, instead of composing the path, is right for every setting of the target directory.
pub fn built_files(command: &mut Command, name: &str) -> Result<Vec<PathBuf>> {
    println!("$ {}", describe(command));
    let messages = output(command.arg("--message-format=json-render-diagnostics"))?;
    let files = artifact_files(&messages, name);
    if files.is_empty() {
        bail!("cargo reported no file for `{name}`");
    }
    Ok(files)
}

fn artifact_files(messages: &str, name: &str) -> Vec<PathBuf> {
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["reason"] == "compiler-artifact" && message["target"]["name"] == name)
        .flat_map(|message| match &message["filenames"] {
            serde_json::Value::Array(names) => names.clone(),
            _ => Vec::new(),
        })
        .filter_map(|file| file.as_str().map(PathBuf::from))
        .collect()
}

/// The first program of one of these names on the PATH.
pub fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .map(|file| with_exe(&file))
        .find(|file| file.is_file())
}

fn with_exe(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(std::env::consts::EXE_SUFFIX);
    PathBuf::from(name)
}

/// The command as somebody would type it, with paths inside the repository made relative.
fn describe(command: &Command) -> String {
    let root = paths::root();
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|part| {
            let path = Path::new(part);
            let short = path.strip_prefix(&root).unwrap_or(path);
            match (short.file_stem(), short.is_absolute()) {
                (Some(stem), true) if part == command.get_program() => stem.to_string_lossy().into_owned(),
                _ => short.to_string_lossy().into_owned(),
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_the_named_target_are_found_among_cargo_messages() {
        let messages = concat!(
            r#"{"reason":"compiler-artifact","target":{"name":"other"},"filenames":["/t/other.wasm"]}"#,
            "\n",
            r#"{"reason":"build-script-executed","target":{"name":"it"},"filenames":["/t/no"]}"#,
            "\nnot json\n",
            r#"{"reason":"compiler-artifact","target":{"name":"it"},"filenames":["/t/it.rlib","/t/it.wasm"]}"#,
        );
        let expected: Vec<PathBuf> = vec!["/t/it.rlib".into(), "/t/it.wasm".into()];
        assert_eq!(artifact_files(messages, "it"), expected);
        assert!(artifact_files(messages, "absent").is_empty());
    }

    #[test]
    fn commands_are_shown_with_short_paths() {
        let mut command = Command::new("/usr/bin/node");
        command.arg("--test").arg(paths::root().join("tests/a.mjs"));
        assert_eq!(describe(&command), "node --test tests/a.mjs");
    }
}
