//! `cargo xtask bench`: the checker beside everything that a developer would pick instead.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::process::{command as program, output, run};
use crate::setup::{browser, firefox};
use crate::steps::{self, Note, Step};
use crate::{module, native, paths, site};

/// Measures natively, in Node and in browsers, into one table.
pub fn command(quick: bool, write: bool) -> Result<()> {
    let times = paths::bench().join("native.json");
    steps::run_all(vec![
        Step::new("site", || site::build_shipped().map(|()| None)),
        Step::new("what the checker is held against", || module::build_floor().map(|()| None)),
        Step::new("native", || natively(quick, &times)),
        Step::new("JavaScript engines", || in_engines(quick, write, &times)),
    ])
}

fn natively(quick: bool, times: &Path) -> Result<Note> {
    let mut bench = program(native::build()?);
    bench.arg("times");
    if quick {
        bench.arg("--quick");
    }
    let printed = output(&mut bench)?;
    fs::create_dir_all(paths::bench())?;
    fs::write(times, printed).with_context(|| format!("{} cannot be written", times.display()))?;
    Ok(None)
}

fn in_engines(quick: bool, write: bool, times: &Path) -> Result<Note> {
    let engines: [(&str, PathBuf); 2] =
        [("CHROMIUM", browser::find_or_install()?.chromium), ("FIREFOX", firefox::find_or_install()?)];
    let mut bench = program("node");
    bench.arg(paths::root().join("benches/run.mjs")).arg("--native").arg(times).envs(engines);
    bench.env("RUSTC_VERSION", output(program("rustc").arg("--version"))?.trim());
    if quick {
        bench.arg("--quick");
    }
    if write {
        bench.arg("--write");
    }
    run(&mut bench)?;
    Ok(Some(format!("{}", paths::bench().join("results.md").display())))
}
