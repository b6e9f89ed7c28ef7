//! Firefox, for the tests of what depends most on the browser.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::apt;
use super::browser::{Program, locate};

const FIREFOX: Program = Program {
    variable: "FIREFOX",
    names: &["firefox-esr", "firefox"],
    places: &[
        "/usr/bin/firefox-esr",
        "/usr/bin/firefox",
        "/Applications/Firefox.app/Contents/MacOS/firefox",
        r"C:\Program Files\Mozilla Firefox\firefox.exe",
    ],
};

const ADVICE: &str = "\
Firefox is needed for the browser tests:
  Debian         sudo apt-get install firefox-esr
  Fedora         sudo dnf install firefox
  macOS          brew install --cask firefox
  Windows        winget install Mozilla.Firefox
  elsewhere      https://www.mozilla.org/firefox/
Where it stands elsewhere, name it: FIREFOX=/path/to/firefox";

/// Finds Firefox; where it is missing and apt-get may be used without a question, installs it.
pub fn find_or_install() -> Result<PathBuf> {
    if let Some(firefox) = locate(&FIREFOX)? {
        return Ok(firefox);
    }
    if apt::is_usable() {
        println!("Firefox is missing: installing it with apt-get.");
        apt::install(&["firefox-esr"]).context(ADVICE)?;
        if let Some(firefox) = locate(&FIREFOX)? {
            return Ok(firefox);
        }
    }
    bail!(ADVICE)
}
