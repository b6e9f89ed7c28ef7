//! The modules: libraries for wasm32, through bindgen and the optimiser.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::paths;
use crate::process::{built_files, cargo, command, run};
use crate::setup::rust::WASM_TARGET;

/// One module: a package for wasm32.
pub struct Module {
    /// The package; its module's files are named for it, with underscores.
    package: &'static str,
    /// The features that the package is built with.
    features: &'static [&'static str],
    /// The folder below `target/` that it is compiled in.
    target: &'static str,
    /// The folder of the page that its files stand in.
    pub folder: &'static str,
}

/// The checker.
pub const MAIN: Module = Module { package: "rapporteur", features: SURFACE, target: "", folder: "module" };

/// What the page starts with, the checker that follows, and the module that is loaded when a file is opened or saved.
pub const MODULES: [Module; 3] = [
    Module { package: "rapporteur-first", features: &[], target: "first", folder: "module" },
    MAIN,
    Module { package: "rapporteur-documents", features: &[], target: "documents", folder: "module" },
];

/// What the benchmarks hold the checker against; no part of the page.
const FLOOR: Module = Module { package: "rapporteur-floor", features: &[], target: "documents", folder: "" };

/// The feature with which the library is what JavaScript sees.
pub const SURFACE: &[&str] = &["--features", "surface"];

/// What `cargo build` is asked for.
const BUILD: [&str; 7] = ["build", "--profile", "module", "--lib", "--target", WASM_TARGET, "--no-default-features"];

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

impl Module {
    fn name(&self) -> String {
        self.package.replace('-', "_")
    }

    /// Where its finished files stand.
    pub fn built(&self) -> PathBuf {
        paths::modules().join(self.package)
    }

    /// The names of its files.
    pub fn files(&self) -> [String; 3] {
        let name = self.name();
        [format!("{name}.js"), format!("{name}_bg.wasm"), format!("{name}.d.ts")]
    }
}

/// Builds the modules; quick when nothing changed.
pub fn build() -> Result<()> {
    MODULES.iter().try_for_each(build_one)
}

/// Builds the module that only the benchmarks use.
pub fn build_floor() -> Result<()> {
    build_one(&FLOOR)
}

fn build_one(module: &Module) -> Result<()> {
    let wasm = compiled(module)?;
    let folder = module.built();
    let stamp_file = folder.join("stamp");
    let stamp = stamp(&wasm)?;
    let complete = module.files().iter().all(|name| folder.join(name).is_file());
    if complete && fs::read_to_string(&stamp_file).is_ok_and(|old| old == stamp) {
        println!("The module {} is up to date.", module.package);
        return Ok(());
    }
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let name = module.name();
    bindgen(&wasm, &name, &folder)?;
    optimise(&folder.join(format!("{name}_bg.wasm")))?;
    fs::write(stamp_file, stamp)?;
    Ok(())
}

fn compiled(module: &Module) -> Result<PathBuf> {
    let mut build = cargo();
    build.args(BUILD).args(["--package", module.package]).args(module.features);
    // Each in a folder of its own: cargo names the library's module the same with every choice of features.
    build.arg("--target-dir").arg(paths::root().join("target").join(module.target));
    // Messages of panics name source files: without where this machine keeps them, and shorter.
    build.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", remap_paths());
    built_files(&mut build, &module.name())?
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

fn bindgen(wasm: &Path, name: &str, folder: &Path) -> Result<()> {
    println!("wasm-bindgen: JavaScript glue and type declarations");
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(wasm)
        .out_name(name)
        .web(true)?
        .typescript(true)
        .omit_default_module_path(false)
        // After a trap the page makes a new instance with `__wbg_reset_state`.
        .reset_state_function(true)
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
