//! `cargo xtask fuzz`: looks for texts that break a promise, for longer than the tests do.

use anyhow::{Result, bail};

use crate::paths;
use crate::process::{cargo, command, on_path, run, succeeds};

/// Longest text that the fuzzer makes, in bytes, and the most seconds that it waits for one.
const LIMITS: [&str; 2] = ["-max_len=2000", "-timeout=20"];

const MANIFEST: &str = "fuzz/Cargo.toml";

/// Runs a target for some seconds, starting from the kept texts and the tables of cases. `keep` writes what reaches new
/// code into `fuzz/corpus/`.
pub fn command_for(target: &str, seconds: u32, keep: bool) -> Result<()> {
    tools()?;
    let folder = paths::root().join("target/fuzz").join(target);
    let (seeds, work, small) = (folder.join("seeds"), folder.join("found"), folder.join("small"));
    for fresh in [&seeds, &small] {
        if fresh.exists() {
            std::fs::remove_dir_all(fresh)?;
        }
    }
    std::fs::create_dir_all(&work)?;
    std::fs::create_dir_all(&small)?;
    run(seeds_tool("unpack").arg(target).arg(&seeds))?;
    let fuzz = |time: String| {
        let mut fuzz = command("cargo");
        // The toolchain is named by `+`: the one that runs this program must not win over it.
        fuzz.env_remove("RUSTUP_TOOLCHAIN").current_dir(paths::root());
        fuzz.args(["+nightly", "fuzz", "run", "--fuzz-dir", "fuzz", "-O", target]);
        (fuzz, time)
    };
    let (mut search, time) = fuzz(format!("-max_total_time={seconds}"));
    run(search.arg(&work).arg(&seeds).arg("--").args(LIMITS).arg(time))?;
    if keep {
        let (mut merge, _) = fuzz(String::new());
        run(merge.arg(&small).arg(&seeds).arg(&work).args(["--", "-merge=1"]).args(LIMITS))?;
        run(seeds_tool("pack").arg(target).arg(&small))?;
    }
    Ok(())
}

fn seeds_tool(what: &str) -> std::process::Command {
    let mut tool = cargo();
    tool.args(["run", "--quiet", "--locked", "--manifest-path", MANIFEST, "--bin", "seeds", "--", what]);
    tool
}

/// The fuzzer needs what nothing else here does; what is missing is said, not installed.
fn tools() -> Result<()> {
    if !succeeds(command("rustup").args(["run", "nightly", "rustc", "--version"])) {
        bail!("fuzzing needs the nightly toolchain: run `rustup toolchain install nightly`");
    }
    if on_path(&["cargo-fuzz"]).is_none() {
        bail!("fuzzing needs cargo-fuzz: run `cargo install cargo-fuzz --locked`");
    }
    Ok(())
}
