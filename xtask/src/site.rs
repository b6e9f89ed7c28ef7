//! The page, put together from its sources, the modules, the messages and the message formatter.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::process::{command, run};
use crate::{locales, module, package, paths, setup};

/// `cargo xtask build`.
pub fn build_command() -> Result<()> {
    let start = Instant::now();
    build_shipped()?;
    println!(
        "The page stands in {}, to publish in {} ({:.1} s).",
        paths::site().display(),
        paths::shipped().display(),
        start.elapsed().as_secs_f64()
    );
    Ok(())
}

/// Builds the modules and brings the folder [`paths::site`] up to date.
pub fn build() -> Result<()> {
    setup::for_build()?;
    module::build()?;
    package::stage()?;
    let locales = paths::root().join("locales");
    locales::build(&locales, &paths::locales())?;
    write_markup(&locales)?;
    let files = plan(&paths::root(), &paths::locales())?;
    mirror(&files, &paths::site())
}

/// Builds the page, and out of it the one to publish: [`paths::shipped`], joined and minified.
pub fn build_shipped() -> Result<()> {
    build()?;
    let script = paths::root().join("xtask/js/bundle.mjs");
    run(command("node").arg(script).arg(paths::site()).arg(paths::shipped()))
}

/// The page's markup.
const MARKUP: &str = "index.html";

/// The place in the markup for what a browser shows that runs no scripts, and the name of the text.
const WITHOUT_SCRIPTS: (&str, &str) = ("<noscript data-l10n-id=\"page-no-script\">", "page-no-script");

/// Writes the markup with the one text that no script can put there.
fn write_markup(locales: &Path) -> Result<()> {
    let source = paths::root().join("www").join(MARKUP);
    let markup = fs::read_to_string(&source).with_context(|| format!("{} cannot be read", source.display()))?;
    let texts = locales::in_every_language(locales, WITHOUT_SCRIPTS.1)?;
    fs::create_dir_all(paths::markup())?;
    fs::write(paths::markup().join(MARKUP), for_whom_runs_no_scripts(&markup, &texts)?)?;
    Ok(())
}

/// The markup with a text in every language.
fn for_whom_runs_no_scripts(markup: &str, texts: &[(String, String)]) -> Result<String> {
    let (before, after) =
        markup.split_once(WITHOUT_SCRIPTS.0).with_context(|| format!("{MARKUP} has no {}", WITHOUT_SCRIPTS.0))?;
    let paragraphs: String = texts
        .iter()
        .map(|(tag, text)| {
            let text = text.replace('&', "&amp;").replace('<', "&lt;");
            format!("<p lang=\"{tag}\">{text}</p>")
        })
        .collect();
    Ok([before, WITHOUT_SCRIPTS.0, &paragraphs, after].concat())
}

/// What the page is made of: path inside the page to source file.
type Plan = BTreeMap<PathBuf, PathBuf>;

fn plan(root: &Path, locales: &Path) -> Result<Plan> {
    let mut files = Plan::new();
    copy_all(&root.join("www"), Path::new(""), &mut files, |path| !has_extension(path, "jsx"))?;
    files.insert(MARKUP.into(), paths::markup().join(MARKUP));
    for module in &module::MODULES {
        for name in module.files() {
            files.insert(Path::new(module.folder).join(&name), module.built().join(name));
        }
    }
    copy_all(locales, Path::new("locales"), &mut files, |path| has_extension(path, "ftl"))?;
    copy_all(
        &root.join("node_modules/@fluent/bundle/esm"),
        Path::new("vendor/fluent-bundle"),
        &mut files,
        // The declarations are there for the type check of the page's sources.
        |path| has_extension(path, "js") || has_extension(path, "ts"),
    )?;
    copy_all(&root.join("node_modules/idb/build"), Path::new("vendor/idb"), &mut files, |path| {
        path.ends_with("index.js") || has_extension(path, "ts")
    })?;
    copy_all(&package::folder(), Path::new("package"), &mut files, |_| true)?;
    copy_all(&package::bundles(), Path::new("examples"), &mut files, |_| true)?;
    Ok(files)
}

/// The path of `file` inside `folder`, written with `/` on every system.
pub fn inside(folder: &Path, file: &Path) -> Result<String> {
    let parts: Vec<_> = file.strip_prefix(folder)?.iter().map(|part| part.to_string_lossy()).collect();
    Ok(parts.join("/"))
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

fn copy_all(from: &Path, to: &Path, files: &mut Plan, wanted: impl Fn(&Path) -> bool) -> Result<()> {
    let found = paths::files_under(from);
    if found.is_empty() {
        bail!("{} holds no files", from.display());
    }
    for file in found.into_iter().filter(|path| wanted(path)) {
        let inside = file.strip_prefix(from)?.to_path_buf();
        files.insert(to.join(inside), file);
    }
    Ok(())
}

/// Makes `folder` hold exactly `files`. Unchanged files stay untouched, so the page can be served meanwhile.
fn mirror(files: &Plan, folder: &Path) -> Result<()> {
    for (inside, source) in files {
        let content = fs::read(source).with_context(|| format!("{} cannot be read", source.display()))?;
        let target = folder.join(inside);
        if fs::read(&target).is_ok_and(|old| old == content) {
            continue;
        }
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&target, content).with_context(|| format!("{} cannot be written", target.display()))?;
    }
    for target in paths::files_under(folder) {
        if !files.contains_key(target.strip_prefix(folder)?) {
            fs::remove_file(&target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_holds_exactly_the_planned_files() -> Result<()> {
        let place = tempfile::tempdir()?;
        let source = place.path().join("source");
        let folder = place.path().join("site");
        fs::create_dir_all(source.join("deep"))?;
        fs::write(source.join("a.js"), "a")?;
        fs::write(source.join("deep/b.js"), "b")?;
        fs::write(source.join("notes.txt"), "no part of it")?;
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("gone.js"), "from an earlier build")?;
        fs::write(folder.join("a.js"), "old")?;

        let mut files = Plan::new();
        copy_all(&source, Path::new(""), &mut files, |path| has_extension(path, "js"))?;
        mirror(&files, &folder)?;

        let found: Vec<PathBuf> = paths::files_under(&folder)
            .iter()
            .map(|path| path.strip_prefix(&folder).map(Path::to_path_buf))
            .collect::<Result<_, _>>()?;
        assert_eq!(found, [PathBuf::from("a.js"), PathBuf::from("deep/b.js")]);
        assert_eq!(fs::read_to_string(folder.join("a.js"))?, "a");
        Ok(())
    }

    #[test]
    fn who_runs_no_scripts_reads_a_text_in_every_language() -> Result<()> {
        let markup = "<main><noscript data-l10n-id=\"page-no-script\"></noscript></main>";
        let texts =
            [("en".to_owned(), "Switch <it> on".to_owned()), ("fr".to_owned(), "Activez & rechargez".to_owned())];
        assert_eq!(
            for_whom_runs_no_scripts(markup, &texts)?,
            "<main><noscript data-l10n-id=\"page-no-script\"><p lang=\"en\">Switch &lt;it> on</p>\
             <p lang=\"fr\">Activez &amp; rechargez</p></noscript></main>"
        );
        assert!(for_whom_runs_no_scripts("<main></main>", &texts).is_err());
        Ok(())
    }

    #[test]
    fn an_empty_source_is_an_error() {
        let place = tempfile::tempdir().expect("a temporary folder");
        let outcome = copy_all(place.path(), Path::new(""), &mut Plan::new(), |_| true);
        assert!(outcome.is_err());
    }
}
