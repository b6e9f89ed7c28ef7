//! valgrind, which counts the instructions of a check.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::apt;
use super::browser::{Program, locate};

const VALGRIND: Program =
    Program { variable: "VALGRIND", names: &["valgrind"], places: &["/usr/bin/valgrind", "/usr/local/bin/valgrind"] };

const ADVICE: &str = "\
valgrind is needed to count instructions:
  Debian, Ubuntu sudo apt-get install valgrind
  Fedora         sudo dnf install valgrind
  Arch           sudo pacman -S valgrind
Where it stands elsewhere, name it: VALGRIND=/path/to/valgrind";

/// Finds valgrind; where it is missing and apt-get may be used without a question, installs it. None on systems that it
/// does not run on.
pub fn find_or_install() -> Result<Option<PathBuf>> {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        return Ok(None);
    }
    if let Some(valgrind) = locate(&VALGRIND)? {
        return Ok(Some(valgrind));
    }
    if apt::is_usable() {
        println!("valgrind is missing: installing it with apt-get.");
        // With the debug symbols of the C library, without which it refuses to start on some systems.
        apt::install(&["valgrind", "libc6-dbg"]).context(ADVICE)?;
        if let Some(valgrind) = locate(&VALGRIND)? {
            return Ok(Some(valgrind));
        }
    }
    bail!(ADVICE)
}

/// Where it stands, in words.
pub fn describe(found: Option<PathBuf>) -> String {
    found.map_or_else(
        || "not on this system: instructions are counted on Linux for x86-64 alone".to_owned(),
        |valgrind| valgrind.display().to_string(),
    )
}
