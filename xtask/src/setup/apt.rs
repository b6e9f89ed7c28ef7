//! Debian's package manager, where it may be used without a question.

use anyhow::{Context, Result};

use crate::process::{command, on_path, output, run, succeeds};

/// Whether packages can be installed without asking for a password.
pub fn is_usable() -> bool {
    prefix().is_some()
}

/// Waits where another installation is under way, as machines that have just started often do one by themselves.
const WAIT: [&str; 2] = ["-o", "DPkg::Lock::Timeout=600"];

/// Installs packages of the system.
pub fn install(packages: &[&str]) -> Result<()> {
    let prefix = prefix().context("no apt-get")?;
    let (program, before) = prefix.split_first().context("no apt-get")?;
    let apt_get = |args: &[&str]| {
        run(command(*program).args(before).args(WAIT).args(args).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    apt_get(&["update", "-qq"])?;
    apt_get(&[&["install", "-y", "-qq", "--no-install-recommends"], packages].concat())
}

/// The words that go before apt-get's arguments.
fn prefix() -> Option<Vec<&'static str>> {
    if !cfg!(target_os = "linux") || on_path(&["apt-get"]).is_none() {
        return None;
    }
    if output(command("id").arg("-u")).is_ok_and(|id| id.trim() == "0") {
        return Some(vec!["apt-get"]);
    }
    (on_path(&["sudo"]).is_some() && succeeds(command("sudo").args(["-n", "true"])))
        .then(|| vec!["sudo", "-n", "apt-get"])
}
