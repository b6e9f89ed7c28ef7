//! The program that measures checks natively: benches/native.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::process::{built_files, cargo};

const PACKAGE: &str = "rapporteur-native-bench";

/// Builds the program as a release is built, and gives back where it stands.
pub fn build() -> Result<PathBuf> {
    built_files(cargo().args(["build", "--release", "--package", PACKAGE, "--locked"]), PACKAGE)?
        .into_iter()
        .find(|file| {
            let is_program = file.extension().is_none_or(|end| end == "exe");
            is_program && file.file_stem().is_some_and(|stem| stem == PACKAGE)
        })
        .context("cargo built no program that measures")
}
