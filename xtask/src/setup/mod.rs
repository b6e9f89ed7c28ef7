//! Gets what the commands need, and says plainly what it cannot get by itself.

mod apt;
pub mod browser;
pub mod firefox;
pub mod node;
pub mod rust;
pub mod valgrind;
pub mod webkit;

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
        Step::new("valgrind", || valgrind::find_or_install().map(|found| Some(valgrind::describe(found)))),
        Step::new("Firefox", || firefox::find_or_install().map(|firefox| Some(firefox.display().to_string()))),
    ])
}

/// What building the page needs.
pub fn for_build() -> Result<()> {
    rust::wasm_target()?;
    node::packages()
}
