//! Node and the npm packages of package-lock.json.

use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};

use crate::paths;
use crate::process::{command, npm, output, run};

/// The oldest Node that the tools in package-lock.json run on.
const OLDEST: (u32, u32) = (20, 19);

/// Checks Node's version and installs the npm packages when they are missing or older than their lock file.
pub fn packages() -> Result<()> {
    check_version()?;
    let root = paths::root();
    if !is_older(&root.join("node_modules/.package-lock.json"), &root.join("package-lock.json")) {
        return Ok(());
    }
    run(npm().args(["ci", "--no-audit", "--no-fund"])).context("the npm packages could not be installed")
}

fn check_version() -> Result<()> {
    let (major, minor) = OLDEST;
    let advice =
        format!("Node {major}.{minor} or newer with npm is needed (https://nodejs.org, or your system's packages)");
    let text = output(command("node").arg("--version")).context(advice.clone())?;
    match parse_version(&text) {
        Some(found) if found >= OLDEST => Ok(()),
        _ => bail!("This is Node {}. {advice}", text.trim()),
    }
}

fn parse_version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.trim().strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

fn is_older(made: &Path, source: &Path) -> bool {
    let time = |path: &Path| -> Option<SystemTime> { path.metadata().ok()?.modified().ok() };
    match (time(made), time(source)) {
        (Some(made), Some(source)) => made < source,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read() {
        assert_eq!(parse_version("v20.20.2\n"), Some((20, 20)));
        assert_eq!(parse_version("v26.0.0-nightly1"), Some((26, 0)));
        assert_eq!(parse_version("node"), None);
        assert!((18, 20) < OLDEST && (22, 0) > OLDEST);
    }
}
