//! `cargo xtask typing` and `cargo xtask screenshots`: the finished page in Chromium, to be measured and looked at.

use anyhow::Result;

use crate::process::{npm, run};
use crate::setup::browser;
use crate::{paths, serve, site};

/// Runs a script of package.json that opens the page.
pub fn command(script: &str) -> Result<()> {
    site::build_shipped()?;
    let browser = browser::find_or_install()?;
    let address = serve::start(paths::shipped(), 0)?;
    run(npm()
        .args(["run", "--silent", script])
        .env("SITE_URL", format!("http://{address}/"))
        .env("CHROMIUM", browser.chromium))
}
