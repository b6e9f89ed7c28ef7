//! Gets what the commands need, and says plainly what it cannot get by itself.

pub mod browser;
pub mod node;
pub mod rust;

use anyhow::Result;

use crate::steps::{self, Step};

/// `cargo xtask setup`: everything that any command needs.
pub fn everything() -> Result<()> {
    steps::run_all(vec![
        Step::new("wasm target", || rust::wasm_target().map(|()| None)),
        Step::new("clippy and rustfmt", || rust::components().map(|()| None)),
        Step::new("Node and npm packages", || node::packages().map(|()| None)),
        Step::new("Chromium and its driver", || {
            let browser = browser::find_or_install()?;
            Ok(Some(browser.chromium.display().to_string()))
        }),
    ])
}

/// What building the page needs.
pub fn for_build() -> Result<()> {
    rust::wasm_target()?;
    node::packages()
}
