//! The npm package, put together from its sources, the module, the texts and the schemas.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};

use crate::process::{command, npm, output, run};
use crate::{module, paths, setup};

/// Modules of the page that the package uses as they are.
const SHARED: [&str; 5] = ["change.js", "difference.js", "dom.js", "findings.js", "watch.js"];

/// What the package is made from, beside the module, relative to the root.
const SOURCES: [&str; 13] = [
    "package",
    "locales",
    "schemas",
    "www/examples",
    "www/js",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "package-lock.json",
    "xtask/js/declarations.json",
    "xtask/js/examples.mjs",
    "xtask/js/package.mjs",
    "xtask/src/package.rs",
];

/// `cargo xtask package`.
pub fn command_line() -> Result<()> {
    let start = Instant::now();
    setup::for_build()?;
    module::build()?;
    stage()?;
    let tarball = pack()?;
    println!("The package stands in {} ({:.1} s).", tarball.display(), start.elapsed().as_secs_f64());
    Ok(())
}

/// The package's files, in the layout in which they are published.
pub fn folder() -> PathBuf {
    paths::root().join("target/package/node_modules/rapporteur")
}

/// What the examples need beside their own files: those that are bundled.
pub fn bundles() -> PathBuf {
    paths::root().join("target/package/examples")
}

/// Brings the folder [`folder`] up to date with the module and the sources.
pub fn stage() -> Result<()> {
    let folder = folder();
    let stamp_file = paths::root().join("target/package/stamp");
    let stamp = stamp()?;
    if folder.is_dir() && fs::read_to_string(&stamp_file).is_ok_and(|old| old == stamp) {
        return Ok(());
    }
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    for (source, inside) in plan()? {
        let target = folder.join(inside);
        fs::create_dir_all(target.parent().context("a file inside the package")?)?;
        fs::copy(&source, &target).with_context(|| format!("{} cannot be copied", source.display()))?;
    }
    fs::create_dir_all(folder.join("locales"))?;
    let script = paths::root().join("xtask/js/package.mjs");
    run(command("node").arg(script).arg(&folder).arg(version()?))?;
    declarations()?;
    let script = paths::root().join("xtask/js/examples.mjs");
    run(command("node").arg(script).arg(folder.parent().context("a folder of packages")?).arg(bundles()))?;
    fs::write(stamp_file, stamp)?;
    Ok(())
}

/// Packs the folder as npm would publish it.
pub fn pack() -> Result<PathBuf> {
    let target = paths::root().join("target/package");
    let printed =
        output(npm().args(["pack", "--silent", "--offline", "--pack-destination"]).arg(&target).arg(folder()))?;
    let name = printed.lines().last().context("npm named no file")?;
    Ok(target.join(name))
}

/// Source file, and its path inside the package.
fn plan() -> Result<Vec<(PathBuf, PathBuf)>> {
    let root = paths::root();
    let mut files = Vec::new();
    let mut add = |source: PathBuf, inside: String| files.push((source, PathBuf::from(inside)));
    for name in module::MAIN.files() {
        add(module::MAIN.built().join(&name), format!("module/{name}"));
    }
    for (folder, suffix) in [("js", ".js"), ("js", ".d.ts"), ("vendor", ".d.ts")] {
        for file in paths::files_named(&format!("package/{folder}"), "", suffix) {
            add(file.clone(), format!("{folder}/{}", file_name(&file)?));
        }
    }
    for name in SHARED {
        add(root.join("www/js").join(name), format!("js/{name}"));
    }
    for file in paths::files_named("schemas", "", ".json") {
        add(file.clone(), format!("schemas/{}", file_name(&file)?));
    }
    add(root.join("package/css/style.css"), "style.css".to_owned());
    add(root.join("package/README.md"), "README.md".to_owned());
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        add(root.join(name), name.to_owned());
    }
    Ok(files)
}

/// Checks the types of the JavaScript and writes its declarations beside it.
fn declarations() -> Result<()> {
    let settings = paths::root().join("target/package/tsconfig.json");
    fs::write(&settings, include_str!("../js/declarations.json"))?;
    run(command("node").arg("node_modules/typescript/bin/tsc").arg("--project").arg(settings))
}

/// The version of the library.
fn version() -> Result<String> {
    let manifest = fs::read_to_string(paths::root().join("Cargo.toml"))?;
    let line = manifest.lines().find_map(|line| line.strip_prefix("version = "));
    Ok(line.context("Cargo.toml has no version")?.trim_matches('"').to_owned())
}

fn file_name(file: &Path) -> Result<String> {
    Ok(file.file_name().context("a file")?.to_string_lossy().into_owned())
}

/// Changes with everything that the package is made from.
fn stamp() -> Result<String> {
    let mut hasher = DefaultHasher::new();
    let root = paths::root();
    let module = module::MAIN.files().map(|name| module::MAIN.built().join(name));
    let sources = SOURCES.iter().flat_map(|source| {
        let path = root.join(source);
        if path.is_dir() { paths::files_under(&path) } else { vec![path] }
    });
    for file in module.into_iter().chain(sources) {
        file.hash(&mut hasher);
        fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}
