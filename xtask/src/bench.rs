//! `cargo xtask bench`: speed natively and in Node, and the sizes.

use anyhow::Result;

use crate::process::{self, cargo, run};
use crate::steps::{self, Note, Step};
use crate::{paths, site, size};

const NODE_BENCH: &str = "benches/node.mjs";

/// Runs the benchmarks there are, and says which there are not.
pub fn command() -> Result<()> {
    steps::run_all(vec![
        Step::new("site", || site::build().map(|()| None)),
        Step::new("native benchmarks", native),
        Step::new("benchmarks in Node", node),
        Step::new("size", || size::report().map(Some)),
    ])
}

fn native() -> Result<Note> {
    if paths::files_named("benches", "", ".rs").is_empty() {
        return Ok(Some("none: there is no benches/*.rs".into()));
    }
    run(cargo().args(["bench", "--package", "rapporteur", "--benches", "--all-features", "--locked"]))?;
    Ok(None)
}

fn node() -> Result<Note> {
    let script = paths::root().join(NODE_BENCH);
    if !script.is_file() {
        return Ok(Some(format!("none: there is no {NODE_BENCH}")));
    }
    run(process::command("node").arg(script))?;
    Ok(None)
}
