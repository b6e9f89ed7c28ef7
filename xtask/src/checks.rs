//! `cargo xtask test`: every check, one after the other, up to the first that fails.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::args::Group::{self, Lint, Native, Package, Page, Size, Wasm, WebKit};
use crate::module::SURFACE;
use crate::process::{built_files, cargo, command, npm, run, run_and_keep};
use crate::setup::rust::WASM_TARGET;
use crate::setup::{browser, firefox, node, rust, webkit};
use crate::steps::{self, Note, Step};
use crate::{budgets, dist, module, package, paths, serve, site, size};

/// One check: its name, the parts that it belongs to, and its work.
struct Check {
    name: &'static str,
    groups: &'static [Group],
    work: fn() -> Result<Note>,
}

/// All checks in the order in which they run: the quick and telling ones first.
const CHECKS: [Check; 20] = [
    check("format", &[Lint], format),
    check("clippy, native", &[Lint], clippy_native),
    check("clippy, wasm32", &[Lint], clippy_wasm),
    check("native tests", &[Native], native_tests),
    check("wasm tests in Node", &[Wasm], wasm_tests_in_node),
    check("wasm tests in Chromium", &[Wasm], wasm_tests_in_chromium),
    check("site", &[Lint, Page, Package, Size, WebKit], build_site),
    check("type check of the JavaScript", &[Lint], type_check),
    check("lint of the JavaScript", &[Lint], lint),
    check("tests in Node of the finished module", &[Page], node_tests),
    check("dist", &[Page], pack),
    check("browser tests of the page", &[Page], browser_tests),
    check("browser tests of the single file", &[Page], single_file_tests),
    check("browser tests in Firefox", &[Page], firefox_tests),
    check("browser tests of the single file in Firefox", &[Page], single_file_tests_in_firefox),
    check("browser tests in WebKitGTK", &[WebKit], webkit_tests),
    check("the benchmarks work", &[Page], bench_tests),
    check("tests of the packed package", &[Package], package_tests),
    check("size", &[Size], sizes),
    check("instructions and allocations", &[Size], costs),
];

const fn check(name: &'static str, groups: &'static [Group], work: fn() -> Result<Note>) -> Check {
    Check { name, groups, work }
}

/// Runs the checks of the named groups; all of them when none is named, but for those of WebKitGTK alone: its driver has
/// been seen to leave a request without an answer, at which a run would stand still.
pub fn run_groups(groups: &[Group]) -> Result<()> {
    let steps = CHECKS
        .iter()
        .filter(|check| match groups {
            [] => check.groups != [WebKit],
            _ => check.groups.iter().any(|group| groups.contains(group)),
        })
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
        .args(["clippy", "--package", "rapporteur", "--target", WASM_TARGET, "--no-default-features"])
        .args(SURFACE)
        .args(["--lib", "--test", WASM_TESTS, "--locked"])
        .args(["--", "-D", "warnings"]))?;
    run(cargo().args(["clippy", "--package", "rapporteur-documents", "--package", "rapporteur-first"]).args([
        "--target",
        WASM_TARGET,
        "--locked",
        "--",
        "-D",
        "warnings",
    ]))?;
    // Of the library it uses the counting of words alone: what else is there has no use without a surface.
    run(cargo()
        .args(["clippy", "--package", "rapporteur-floor", "--no-deps", "--target", WASM_TARGET, "--locked"])
        .args(["--", "-D", "warnings"]))?;
    Ok(None)
}

/// Where the properties' random texts begin: the same run finds the same. Other numbers look elsewhere.
const SEED: (&str, &str) = ("PROPTEST_RNG_SEED", "20181112");

fn native_tests() -> Result<Note> {
    let mut tests = cargo();
    if std::env::var_os(SEED.0).is_none() {
        tests.env(SEED.0, SEED.1);
    }
    let printed = run_and_keep(tests.args(["test", "--workspace", "--all-features", "--locked"]))?;
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
            .args(["test", "--package", "rapporteur", "--target", WASM_TARGET, "--no-default-features"])
            .args(SURFACE)
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
    site::build_shipped()?;
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
    run_node_tests(&paths::files_named("tests/node", "", ".test.mjs"), &[("RAPPORTEUR", program()?)])
}

/// The program `rapporteur`, which the tests compare with the module.
fn program() -> Result<PathBuf> {
    let name = "rapporteur";
    let build = ["build", "--package", name, "--bin", name, "--locked"];
    built_files(cargo().args(build), name)?
        .into_iter()
        .find(|file| {
            file.file_stem().is_some_and(|stem| stem == name) && file.extension().is_none_or(|end| end == "exe")
        })
        .context("cargo built no program")
}

fn pack() -> Result<Note> {
    dist::pack()?;
    Ok(None)
}

/// A variable for the tests: its name and its value.
type Variable = (&'static str, PathBuf);

fn browser_tests() -> Result<Note> {
    let chromium = ("CHROMIUM", browser::find_or_install()?.chromium);
    // What `serve` shows is the page from its sources: that it starts is enough, for it is the same code.
    let smoke = [paths::root().join("tests/browser/smoke.test.mjs")];
    run_node_tests(&smoke, &[vec![chromium.clone()], served(paths::site())?].concat())?;
    run_node_tests(&scenes(&["bench"]), &[vec![chromium], served(paths::shipped())?].concat())
}

/// By itself, for it takes all of the machine.
fn bench_tests() -> Result<Note> {
    module::build_floor()?;
    let chromium = ("CHROMIUM", browser::find_or_install()?.chromium);
    let file = [paths::root().join("tests/browser/bench.test.mjs")];
    run_node_tests(&file, &[vec![chromium], served(paths::shipped())?].concat())
}

fn single_file_tests() -> Result<Note> {
    let chromium = ("CHROMIUM", browser::find_or_install()?.chromium);
    run_node_tests(&scenes(&SERVED_ALONE), &[chromium, single_file()])
}

fn firefox_tests() -> Result<Note> {
    let firefox = ("FIREFOX", firefox::find_or_install()?);
    run_node_tests(&scenes(&CHROMIUM_ALONE), &[vec![firefox], served(paths::shipped())?].concat())
}

fn single_file_tests_in_firefox() -> Result<Note> {
    let firefox = ("FIREFOX", firefox::find_or_install()?);
    run_node_tests(&scenes(&[&SERVED_ALONE[..], &CHROMIUM_ALONE[..]].concat()), &[firefox, single_file()])
}

fn webkit_tests() -> Result<Note> {
    let Some(found) = webkit::find_or_install()? else {
        return Ok(Some(webkit::describe(None)));
    };
    let variables = [("WEBKIT", found.browser), ("WEBKIT_DRIVER", found.driver)];
    let files: Vec<PathBuf> =
        IN_WEBKIT.iter().map(|name| paths::root().join(format!("tests/browser/{name}.test.mjs"))).collect();
    run_node_tests(&files, &[variables.to_vec(), served(paths::shipped())?].concat())
}

/// Files of scenes that are played in WebKitGTK: whole tasks on one page. Its driver gives no more.
const IN_WEBKIT: [&str; 9] =
    ["access", "drafts", "figures", "in-out", "languages", "page", "speakers", "stages", "writing"];

/// Files of scenes that are played on the served page alone: what the single file does not do, or what the tests put in
/// the place of parts of the page, which the single file holds.
const SERVED_ALONE: [&str; 12] = [
    "access",
    "bench",
    "examples",
    "failure",
    "first-view",
    "full",
    "harness",
    "kill",
    "matrix",
    "offline",
    "single-file",
    "smoke",
];

/// Files of scenes that are played in Chromium alone: what only it can be told to do, and what is long and the same in
/// every browser.
const CHROMIUM_ALONE: [&str; 7] = ["access", "bench", "examples", "full", "harness", "kill", "matrix"];

/// The files of scenes but for those with these names.
fn scenes(left_out: &[&str]) -> Vec<PathBuf> {
    let is_left_out = |file: &PathBuf| {
        file.file_name()
            .and_then(|name| name.to_str()?.strip_suffix(".test.mjs"))
            .is_some_and(|name| left_out.contains(&name))
    };
    let mut files = paths::files_named("tests/browser", "", ".test.mjs");
    files.retain(|file| !is_left_out(file));
    files
}

/// The page in a folder, served, and the page from its sources beside it.
fn served(folder: PathBuf) -> Result<Vec<Variable>> {
    let address = |folder: PathBuf| -> Result<PathBuf> { Ok(format!("http://{}/", serve::start(folder, 0)?).into()) };
    Ok(vec![("SITE_URL", address(folder)?), ("SOURCES_URL", address(paths::site())?)])
}

/// The page as one file on disk.
fn single_file() -> Variable {
    ("SITE_URL", paths::dist().join("rapporteur.html"))
}

/// Programs that the package is held against, by the variable that names them to the tests.
const EXAMPLES: [(&str, &str); 2] = [("EXAMPLE_CHECK", "check"), ("EXAMPLE_SERVER", "report_server")];

fn package_tests() -> Result<Note> {
    package::pack()?;
    let mut variables = vec![("CHROMIUM", browser::find_or_install()?.chromium)];
    for (variable, name) in EXAMPLES {
        let files = built_files(
            cargo().args(["build", "--package", "rapporteur", "--example", name, "--all-features", "--locked"]),
            name,
        )?;
        variables.push((variable, files.into_iter().next().context("cargo built no example")?));
    }
    run_node_tests(&paths::files_named("tests/package", "", ".test.mjs"), &variables)
}

/// Variables by which tests are told the browser to run in: one that the caller has set names where it stands, no more.
const BROWSERS: [&str; 4] = ["CHROMIUM", "FIREFOX", "WEBKIT", "WEBKIT_DRIVER"];

/// Runs test files with Node's own test runner.
fn run_node_tests(files: &[PathBuf], variables: &[(&str, PathBuf)]) -> Result<Note> {
    if files.is_empty() {
        bail!("there are no such *.test.mjs");
    }
    let mut tests = command("node");
    for name in BROWSERS {
        tests.env_remove(name);
    }
    let printed = run_and_keep(
        tests
            .args(["--test", "--test-reporter=spec", "--test-concurrency=2"])
            .args(files)
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

fn costs() -> Result<Note> {
    budgets::check().map(Some)
}

fn sizes() -> Result<Note> {
    size::report().map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_checks_and_every_check_a_part() {
        for group in [Lint, Native, Wasm, Page, Package, Size, WebKit] {
            assert!(CHECKS.iter().any(|check| check.groups.contains(&group)), "{group:?}");
        }
        for check in &CHECKS {
            assert!(!check.groups.is_empty(), "{}", check.name);
        }
    }

    #[test]
    fn scenes_that_are_left_out_are_there() {
        let all = scenes(&[]).len();
        for list in [&SERVED_ALONE[..], &CHROMIUM_ALONE[..], &IN_WEBKIT[..]] {
            assert_eq!(scenes(list).len(), all - list.len(), "{list:?}");
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
