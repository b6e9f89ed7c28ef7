//! The module: the library for wasm32, through bindgen and the optimiser.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::paths;
use crate::process::{built_files, cargo, command, run};
use crate::setup::rust::WASM_TARGET;

const PACKAGE: &str = "rapporteur";

/// What `cargo build` is asked for.
const BUILD: [&str; 8] = ["build", "--profile", "module", "--package", PACKAGE, "--lib", "--target", WASM_TARGET];

/// The optimiser's settings. The features are those that rustc's wasm32 target uses, by name: with all of them the
/// optimiser writes modules that Node 20 refuses.
const OPTIMISER: [&str; 7] = [
    "-Os",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Stands for bindgen's version and settings: its exact version is pinned in the manifest, its settings stand here.
const BINDGEN: [&str; 2] = [include_str!("../Cargo.toml"), include_str!("module.rs")];

const OPTIMISER_PACKAGE: &str = "node_modules/binaryen";

/// The files of the module, in the folder [`paths::module`].
pub const FILES: [&str; 3] = ["rapporteur.js", "rapporteur_bg.wasm", "rapporteur.d.ts"];

/// Builds the module into [`paths::module`]; quick when nothing changed.
pub fn build() -> Result<()> {
    let wasm = compiled()?;
    let folder = paths::module();
    let stamp_file = folder.join("stamp");
    let stamp = stamp(&wasm)?;
    let complete = FILES.iter().all(|name| folder.join(name).is_file());
    if complete && fs::read_to_string(&stamp_file).is_ok_and(|old| old == stamp) {
        println!("The module is up to date.");
        return Ok(());
    }
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    bindgen(&wasm, &folder)?;
    optimise(&folder.join("rapporteur_bg.wasm"))?;
    fs::write(stamp_file, stamp)?;
    Ok(())
}

fn compiled() -> Result<PathBuf> {
    let mut build = cargo();
    // Messages of panics name source files: without where this machine keeps them, and shorter.
    build.args(BUILD).env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", remap_paths());
    built_files(&mut build, PACKAGE)?
        .into_iter()
        .find(|file| file.extension().is_some_and(|extension| extension == "wasm"))
        .context("cargo built no .wasm file: the library's crate-type needs `cdylib`")
}

fn remap_paths() -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).unwrap_or_default();
    let sources = fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten().map(|entry| entry.path());
    let flags: Vec<String> = sources.map(|folder| format!("--remap-path-prefix={}=", folder.display())).collect();
    flags.join(" ")
}

/// Changes with everything that the finished module depends on.
fn stamp(wasm: &Path) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    fs::read(wasm).with_context(|| format!("{} cannot be read", wasm.display()))?.hash(&mut hasher);
    fs::read(paths::root().join(OPTIMISER_PACKAGE).join("package.json"))
        .context("binaryen is missing from node_modules: run `npm ci`")?
        .hash(&mut hasher);
    OPTIMISER.hash(&mut hasher);
    BINDGEN.hash(&mut hasher);
    Ok(format!("{:016x}", hasher.finish()))
}

fn bindgen(wasm: &Path, folder: &Path) -> Result<()> {
    println!("wasm-bindgen: JavaScript glue and type declarations");
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(wasm)
        .out_name(PACKAGE)
        .web(true)?
        .typescript(true)
        .omit_default_module_path(false)
        .remove_name_section(true)
        .remove_producers_section(true);
    bindgen.generate(folder).context("wasm-bindgen could not write the module")?;
    // The page is served as it is, without a bundler, and names its files one by one.
    if folder.join("snippets").exists() {
        bail!("the library uses inline JavaScript, which the page does not carry");
    }
    Ok(())
}

fn optimise(wasm: &Path) -> Result<()> {
    let unoptimised = wasm.with_file_name("unoptimised.wasm");
    fs::rename(wasm, &unoptimised)?;
    run(command("node")
        .arg(paths::root().join(OPTIMISER_PACKAGE).join("bin/wasm-opt"))
        .args(OPTIMISER)
        .arg(&unoptimised)
        .arg("--output")
        .arg(wasm))
}
