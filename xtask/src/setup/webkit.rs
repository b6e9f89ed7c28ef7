//! WebKitGTK with its WebDriver and a screen that nobody sees, for the tests of what depends most on the browser.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::apt;
use super::browser::{Program, locate};

/// The programs that tests in WebKitGTK need.
#[derive(Debug, Clone)]
pub struct WebKit {
    pub browser: PathBuf,
    pub driver: PathBuf,
}

const BROWSER: Program = Program {
    variable: "WEBKIT",
    names: &["MiniBrowser"],
    places: &[
        "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/webkit2gtk-4.1/MiniBrowser",
    ],
};

const DRIVER: Program =
    Program { variable: "WEBKIT_DRIVER", names: &["WebKitWebDriver"], places: &["/usr/bin/WebKitWebDriver"] };

const SCREEN: Program = Program { variable: "XVFB", names: &["Xvfb"], places: &["/usr/bin/Xvfb"] };

const ADVICE: &str = "\
WebKitGTK with its driver, and Xvfb, are needed for the browser tests on Linux:
  Debian         sudo apt-get install webkit2gtk-driver xvfb
  elsewhere      the packages that hold MiniBrowser, WebKitWebDriver and Xvfb
Where they stand elsewhere, name them: WEBKIT=/path/to/MiniBrowser WEBKIT_DRIVER=/path/to/WebKitWebDriver";

/// Finds the programs; where one is missing and apt-get may be used without a question, installs them. None on systems
/// that WebKitGTK does not run on.
pub fn find_or_install() -> Result<Option<WebKit>> {
    if !cfg!(target_os = "linux") {
        return Ok(None);
    }
    if let Some(webkit) = find()? {
        return Ok(Some(webkit));
    }
    if apt::is_usable() {
        println!("WebKitGTK, its driver or Xvfb is missing: installing them with apt-get.");
        apt::install(&["webkit2gtk-driver", "xvfb"]).context(ADVICE)?;
        if let Some(webkit) = find()? {
            return Ok(Some(webkit));
        }
    }
    bail!(ADVICE)
}

fn find() -> Result<Option<WebKit>> {
    let all = (locate(&BROWSER)?, locate(&DRIVER)?, locate(&SCREEN)?);
    Ok(match all {
        (Some(browser), Some(driver), Some(_)) => Some(WebKit { browser, driver }),
        _ => None,
    })
}

/// Where it stands, in words.
pub fn describe(found: Option<WebKit>) -> String {
    found.map_or_else(
        || "not on this system: WebKitGTK runs on Linux alone".to_owned(),
        |webkit| webkit.browser.display().to_string(),
    )
}
