//! The parts of the Rust toolchain.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::process::{command, on_path, output, run, succeeds};

/// The target of the module.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Adds the wasm target to the toolchain in use when it is missing.
pub fn wasm_target() -> Result<()> {
    let folder = output(command("rustc").args(["--print", "target-libdir", "--target", WASM_TARGET]))?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    rustup(&["target", "add", WASM_TARGET], &format!("the Rust target {WASM_TARGET}"))
}

/// Adds clippy and rustfmt to the toolchain in use when they are missing.
pub fn components() -> Result<()> {
    for (program, component) in [("cargo-clippy", "clippy"), ("rustfmt", "rustfmt")] {
        if !succeeds(command(program).arg("--version")) {
            rustup(&["component", "add", component], &format!("the Rust component {component}"))?;
        }
    }
    Ok(())
}

fn rustup(args: &[&str], what: &str) -> Result<()> {
    if on_path(&["rustup"]).is_none() {
        bail!(
            "{what} is missing, and rustup, which would add it, is not on the PATH. \
             Install rustup from https://rustup.rs, or {what} from where this Rust came from."
        );
    }
    run(command("rustup").args(args)).with_context(|| format!("{what} could not be added"))
}
