//! Chromium and its WebDriver, for the tests.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::apt;
use crate::process::on_path;

/// The two programs that browser tests need.
#[derive(Debug, Clone)]
pub struct Browser {
    pub chromium: PathBuf,
    pub chromedriver: PathBuf,
}

/// A program: where it may stand.
pub struct Program {
    /// The environment variable that names its path and wins over all else.
    pub variable: &'static str,
    pub names: &'static [&'static str],
    /// Usual places outside the PATH.
    pub places: &'static [&'static str],
}

const CHROMIUM: Program = Program {
    variable: "CHROMIUM",
    names: &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"],
    places: &[
        "/usr/bin/chromium",
        "/snap/bin/chromium",
        "/usr/lib64/chromium-browser/chromium-browser",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files\Chromium\Application\chrome.exe",
    ],
};

const CHROMEDRIVER: Program = Program {
    variable: "CHROMEDRIVER",
    names: &["chromedriver"],
    places: &[
        "/usr/bin/chromedriver",
        "/usr/lib/chromium/chromedriver",
        "/usr/lib/chromium-browser/chromedriver",
        "/usr/lib64/chromium-browser/chromedriver",
        "/opt/homebrew/bin/chromedriver",
        "/usr/local/bin/chromedriver",
        "/snap/bin/chromium.chromedriver",
    ],
};

const ADVICE: &str = "\
Chromium and chromedriver of the same version are needed for the browser tests:
  Debian         sudo apt-get install chromium chromium-driver
  Ubuntu         sudo apt-get install chromium-browser chromium-chromedriver
  Fedora         sudo dnf install chromium chromedriver
  macOS          brew install --cask chromium chromedriver
  Windows        winget install Google.Chrome, and chromedriver from https://googlechromelabs.github.io/chrome-for-testing/
Where they stand elsewhere, name them: CHROMIUM=/path/to/chromium CHROMEDRIVER=/path/to/chromedriver";

/// Finds both programs; where they are missing and apt-get may be used without a question, installs them.
pub fn find_or_install() -> Result<Browser> {
    if let Some(browser) = find()? {
        return Ok(browser);
    }
    if apt::is_usable() {
        println!("Chromium or its driver is missing: installing them with apt-get.");
        apt::install(&["chromium", "chromium-driver"]).context(ADVICE)?;
        if let Some(browser) = find()? {
            return Ok(browser);
        }
    }
    bail!(ADVICE)
}

fn find() -> Result<Option<Browser>> {
    let both = (locate(&CHROMIUM)?, locate(&CHROMEDRIVER)?);
    Ok(match both {
        (Some(chromium), Some(chromedriver)) => Some(Browser { chromium, chromedriver }),
        _ => None,
    })
}

/// The program's path; an error where the variable names no file.
pub fn locate(program: &Program) -> Result<Option<PathBuf>> {
    if let Some(named) = std::env::var_os(program.variable) {
        let path = PathBuf::from(named);
        if !path.is_file() {
            bail!("{} names {}, which is no file", program.variable, path.display());
        }
        return Ok(Some(path));
    }
    Ok(on_path(program.names).or_else(|| program.places.iter().map(PathBuf::from).find(|path| path.is_file())))
}

/// Settings for the WebDriver session of the wasm tests, as JSON.
pub fn webdriver_settings(chromium: &Path) -> String {
    serde_json::json!({
        "goog:chromeOptions": {
            "binary": chromium,
            "args": QUIET_FLAGS,
        }
    })
    .to_string()
}

/// Keep the browser from asking anything of the network, or of a graphics card.
const QUIET_FLAGS: [&str; 6] = [
    "disable-gpu",
    "disable-quic",
    "no-first-run",
    "disable-background-networking",
    "disable-component-update",
    "disable-sync",
];
