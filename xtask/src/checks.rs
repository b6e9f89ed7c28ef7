//! `cargo xtask test`: every check, one after the other, up to the first that fails.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::args::Group::{self, Lint, Native, Page, Size, Wasm};
use crate::process::{built_files, cargo, command, npm, run, run_and_keep};
use crate::setup::rust::WASM_TARGET;
use crate::setup::{browser, node, rust};
use crate::steps::{self, Note, Step};
use crate::{paths, serve, site, size};

/// One check: its name, the parts that it belongs to, and its work.
struct Check {
    name: &'static str,
    groups: &'static [Group],
    work: fn() -> Result<Note>,
}

/// All checks in the order in which they run: the quick and telling ones first.
const CHECKS: [Check; 12] = [
    check("format", &[Lint], format),
    check("clippy, native", &[Lint], clippy_native),
    check("clippy, wasm32", &[Lint], clippy_wasm),
    check("native tests", &[Native], native_tests),
    check("wasm tests in Node", &[Wasm], wasm_tests_in_node),
    check("wasm tests in Chromium", &[Wasm], wasm_tests_in_chromium),
    check("site", &[Lint, Page, Size], build_site),
    check("type check of the JavaScript", &[Lint], type_check),
    check("lint of the JavaScript", &[Lint], lint),
    check("tests in Node of the finished module", &[Page], node_tests),
    check("browser tests of the page", &[Page], browser_tests),
    check("size", &[Size], sizes),
];

const fn check(name: &'static str, groups: &'static [Group], work: fn() -> Result<Note>) -> Check {
    Check { name, groups, work }
}

/// Runs the checks of the named groups; all of them when none is named.
pub fn run_groups(groups: &[Group]) -> Result<()> {
    let steps = CHECKS
        .iter()
        .filter(|check| groups.is_empty() || check.groups.iter().any(|group| groups.contains(group)))
        .map(|check| Step::new(check.name, check.work))
        .collect();
    steps::run_all(steps)
}

fn format() -> Result<Note> {
    rust::components()?;
    run(cargo().args(["fmt", "--all", "--check"]))?;
    Ok(None)
}

fn clippy_native() -> Result<Note> {
    rust::components()?;
    run(cargo().args([
        "clippy",
        "--workspace",
        "--all-targets",
        "--all-features",
        "--locked",
        "--",
        "-D",
        "warnings",
    ]))?;
    Ok(None)
}

fn clippy_wasm() -> Result<Note> {
    rust::components()?;
    rust::wasm_target()?;
    run(cargo()
        .args(["clippy", "--package", "rapporteur", "--target", WASM_TARGET])
        .args(["--lib", "--test", WASM_TESTS, "--locked"])
        .args(["--", "-D", "warnings"]))?;
    Ok(None)
}

fn native_tests() -> Result<Note> {
    let printed = run_and_keep(cargo().args(["test", "--workspace", "--all-features", "--locked"]))?;
    passed(&printed).map(Some)
}

/// The test files that run in wasm, for cargo.
const WASM_TESTS: &str = "wasm_*";

/// Seconds that a slow machine gets for the tests of one file.
const WASM_TEST_TIMEOUT: &str = "120";

/// Variables of the caller that would send the wasm tests to another browser, or to a visible one.
const FOREIGN_SETTINGS: [&str; 7] = [
    "GECKODRIVER",
    "SAFARIDRIVER",
    "GECKODRIVER_REMOTE",
    "SAFARIDRIVER_REMOTE",
    "CHROMEDRIVER_REMOTE",
    "MSEDGEDRIVER_REMOTE",
    "NO_HEADLESS",
];

fn wasm_tests_in_node() -> Result<Note> {
    node::packages()?;
    wasm_tests(&[("WASM_BINDGEN_TEST_ONLY_NODE", "1".into())])
}

fn wasm_tests_in_chromium() -> Result<Note> {
    let browser = browser::find_or_install()?;
    let settings = paths::root().join("target/webdriver.json");
    fs::write(&settings, browser::webdriver_settings(&browser.chromium))?;
    wasm_tests(&[
        ("WASM_BINDGEN_TEST_ONLY_WEB", "1".into()),
        ("WASM_BINDGEN_TEST_WEBDRIVER_JSON", settings),
        ("CHROMEDRIVER", browser.chromedriver),
    ])
}

fn wasm_tests(variables: &[(&str, PathBuf)]) -> Result<Note> {
    rust::wasm_target()?;
    refuse_wasm_tests_in_src()?;
    let runner = wasm_test_runner()?;
    let mut tests = cargo();
    for name in FOREIGN_SETTINGS {
        tests.env_remove(name);
    }
    let printed = run_and_keep(
        tests
            .args(["test", "--package", "rapporteur", "--target", WASM_TARGET])
            .args(["--test", WASM_TESTS, "--locked"])
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
            .env("WASM_BINDGEN_TEST_TIMEOUT", WASM_TEST_TIMEOUT)
            .envs(variables.iter().map(|(name, value)| (name, value))),
    )?;
    passed(&printed).map(Some)
}

fn wasm_test_runner() -> Result<PathBuf> {
    let name = "wasm-test-runner";
    built_files(cargo().args(["build", "--package", "xtask", "--bin", name, "--features", name, "--locked"]), name)?
        .pop()
        .context("cargo built no runner for the wasm tests")
}

/// Wasm tests stand in tests/wasm_*.rs: no others are run, so others must not be there.
fn refuse_wasm_tests_in_src() -> Result<()> {
    for file in paths::files_under(&paths::root().join("src")) {
        if fs::read_to_string(&file).is_ok_and(|text| text.contains("wasm_bindgen_test")) {
            bail!("{} holds wasm tests, which would not be run there: move them to tests/wasm_*.rs", file.display());
        }
    }
    Ok(())
}

/// Adds up the test harness's results; an error when no test ran at all. Tests left out on purpose are counted too.
fn passed(printed: &str) -> Result<String> {
    let results: Vec<&str> =
        printed.lines().filter_map(|line| line.trim_start().strip_prefix("test result: ok. ")).collect();
    let total = |word: &str| -> u64 {
        results
            .iter()
            .flat_map(|result| result.split("; "))
            .filter_map(|part| part.strip_suffix(word)?.trim().parse::<u64>().ok())
            .sum()
    };
    match (total("passed"), total("ignored")) {
        (0, _) => bail!("no test ran"),
        (ran, 0) => Ok(format!("{ran} passed")),
        (ran, ignored) => Ok(format!("{ran} passed, {ignored} ignored")),
    }
}

fn build_site() -> Result<Note> {
    site::build()?;
    Ok(None)
}

fn type_check() -> Result<Note> {
    run(npm().args(["run", "--silent", "typecheck"]))?;
    Ok(None)
}

fn lint() -> Result<Note> {
    run(npm().args(["run", "--silent", "lint"]))?;
    Ok(None)
}

fn node_tests() -> Result<Note> {
    run_node_tests("tests/node", &[])
}

fn browser_tests() -> Result<Note> {
    let browser = browser::find_or_install()?;
    let address = serve::start(paths::site(), 0)?;
    run_node_tests(
        "tests/browser",
        &[("SITE_URL", format!("http://{address}/").into()), ("CHROMIUM", browser.chromium)],
    )
}

/// Runs the files `*.test.mjs` of `folder` with Node's own test runner.
fn run_node_tests(folder: &str, variables: &[(&str, PathBuf)]) -> Result<Note> {
    let files = paths::files_named(folder, "", ".test.mjs");
    if files.is_empty() {
        bail!("there is no {folder}/*.test.mjs");
    }
    let printed = run_and_keep(
        command("node")
            .args(["--test", "--test-reporter=spec", "--test-concurrency=2"])
            .args(&files)
            .envs(variables.iter().map(|(name, value)| (name, value))),
    )?;
    node_passed(&printed).map(Some)
}

/// Reads the totals at the end of the `spec` report. Skipped and pending tests are errors: nothing is left out unseen.
fn node_passed(printed: &str) -> Result<String> {
    let total = |name: &str| -> Option<u64> {
        printed.lines().rev().find_map(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            match words.as_slice() {
                ["ℹ", found, number] if *found == name => number.parse().ok(),
                _ => None,
            }
        })
    };
    let (Some(pass), Some(skipped), Some(todo)) = (total("pass"), total("skipped"), total("todo")) else {
        bail!("Node printed no totals");
    };
    if skipped + todo > 0 {
        bail!("{skipped} tests are skipped and {todo} are to be written");
    }
    if pass == 0 {
        bail!("no test ran");
    }
    Ok(format!("{pass} passed"))
}

fn sizes() -> Result<Note> {
    size::report().map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_checks_and_every_check_a_part() {
        for group in [Lint, Native, Wasm, Page, Size] {
            assert!(CHECKS.iter().any(|check| check.groups.contains(&group)), "{group:?}");
        }
        for check in &CHECKS {
            assert!(!check.groups.is_empty(), "{}", check.name);
        }
    }

    #[test]
    fn results_of_several_test_binaries_add_up() {
        let printed = "\
running 3 tests
test result: ok. 3 passed; 0 failed; 0 ignored; 0 filtered out
    test result: ok. 14 passed; 0 failed; 2 ignored; 0 filtered out
";
        assert_eq!(passed(printed).ok().as_deref(), Some("17 passed, 2 ignored"));
        assert!(passed("test result: ok. 0 passed; 0 failed").is_err());
        assert!(passed("no tests to run!").is_err());
    }

    #[test]
    fn node_totals_are_read_and_nothing_may_be_skipped() {
        let report = |pass: u32, skipped: u32| {
            format!(
                "✔ loads (3 ms)\nℹ tests 4\nℹ pass {pass}\nℹ fail 0\nℹ skipped {skipped}\nℹ todo 0\nℹ duration_ms 9\n"
            )
        };
        assert_eq!(node_passed(&report(4, 0)).ok().as_deref(), Some("4 passed"));
        assert!(node_passed(&report(3, 1)).is_err());
        assert!(node_passed(&report(0, 0)).is_err());
        assert!(node_passed("").is_err());
    }
}
