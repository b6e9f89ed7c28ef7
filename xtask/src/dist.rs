//! `cargo xtask dist`: what is given out, made of the finished page.

use anyhow::Result;

use crate::process::{command, run};
use crate::{paths, site};

/// Builds the page, and of it the folder and the single file in [`paths::dist`].
pub fn build() -> Result<()> {
    site::build_shipped()?;
    pack()
}

/// Packs the page as it stands: the folder of what is published, the file of the sources.
pub fn pack() -> Result<()> {
    let script = paths::root().join("xtask/js/dist.mjs");
    run(command("node").arg(script).arg(paths::site()).arg(paths::shipped()).arg(paths::dist()))
}
