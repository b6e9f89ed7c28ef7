//! What the documentation and the ready files for continuous integration tell people to type works as it stands there.
#![cfg(feature = "cli")]

mod command_line;

use std::fs;
use std::process::{Command, Stdio};

use command_line::{Run, file, folder, root, run};
use saphyr::{LoadableYamlNode, Yaml};

const CLEAN: &str = "tests/fixtures/clean-short-report.txt";
const VERSION: &str = concat!("v", env!("CARGO_PKG_VERSION"));

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).expect("a file of the project")
}

/// A folder as the documentation speaks of it.
fn place() -> tempfile::TempDir {
    let place = folder(&[("reports/one.txt", &file(CLEAN)), ("reports/two/two.md", &file(CLEAN))]);
    let made = run(place.path(), "convert reports/one.txt report.docx");
    assert_eq!(made.code, Some(0), "{}", made.story());
    place
}

/// What is typed at a prompt, of all blocks of a page.
fn typed(page: &str) -> Vec<String> {
    let blocks = page.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next());
    let lines = blocks.flat_map(str::lines).filter(|line| line.starts_with("rapporteur "));
    lines.map(|line| line.split(" #").next().unwrap_or_default().trim().to_owned()).collect()
}

/// Runs it in a shell, with the program under its name and a home of its own.
fn run_in_shell(place: &std::path::Path, script: &str) -> Run {
    let home = place.join("home");
    for folder in [".local/share/bash-completion/completions", ".local/share/man/man1"] {
        fs::create_dir_all(home.join(folder)).expect("made");
    }
    let bin = std::path::Path::new(env!("CARGO_BIN_EXE_rapporteur")).parent().expect("a folder");
    let path = std::env::join_paths(
        std::iter::once(bin.to_path_buf()).chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())),
    );
    let output = Command::new("sh")
        .args(["-c", script])
        .current_dir(place)
        .env("HOME", home)
        .env("PATH", path.expect("a path"))
        .stdin(Stdio::null())
        .output()
        .expect("a shell");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Run { out: text(output.stdout), err: text(output.stderr), code: output.status.code() }
}

#[test]
#[cfg(unix)]
fn what_the_pages_say_can_be_typed() {
    let place = place();
    let mut count = 0;
    for page in ["README.md", "docs/command-line.md"] {
        for line in typed(&text(page)) {
            let run = run_in_shell(place.path(), &line);
            assert!(run.code == Some(0) && run.err.is_empty(), "{page}: {line}: {}", run.story());
            count += 1;
        }
    }
    assert!(count >= 6, "{count}");
    assert!(place.path().join("synthesis.html").is_file());
    assert!(place.path().join("home/.local/share/man/man1/rapporteur-check.1").is_file());
}

fn yaml(path: &str) -> Yaml<'static> {
    let text: &'static str = Box::leak(text(path).into_boxed_str());
    Yaml::load_from_str(text).expect("YAML").remove(0)
}

/// The commands of the program in a script, without what installs it.
fn of_program(script: &str) -> String {
    let lines = script.lines().filter(|line| !line.contains("cargo install"));
    lines.collect::<Vec<_>>().join("\n").replace("\"$CARGO_HOME/bin/rapporteur\"", "rapporteur")
}

#[test]
#[cfg(unix)]
fn the_files_for_continuous_integration_run() {
    let github = yaml("docs/ci/github.yml");
    let steps = github["jobs"]["check"]["steps"].as_sequence().expect("steps");
    let scripts: Vec<&str> = steps.iter().filter_map(|step| step.as_mapping_get("run")?.as_str()).collect();
    let place = self::place();
    assert!(scripts[0].contains(&format!("--tag {VERSION} ")), "{}", scripts[0]);
    for script in &scripts[1..] {
        let run = run_in_shell(place.path(), &of_program(script));
        assert!(run.code == Some(0) && run.err.is_empty(), "{script}: {}", run.story());
    }
    let gitlab = yaml("docs/ci/gitlab.yml");
    let script = gitlab["reports"]["script"].as_sequence().expect("a script");
    let script: Vec<&str> = script.iter().filter_map(|line| line.as_str()).collect();
    assert!(script[0].contains(&format!("--tag {VERSION} ")), "{}", script[0]);
    for broken in [false, true] {
        if broken {
            fs::write(place.path().join("reports/two.txt"), file("tests/fixtures/two-reports.txt")).expect("written");
        }
        let run = run_in_shell(place.path(), &of_program(&script[1..].join("\n")));
        assert_eq!(
            run.code,
            Some(i32::from(broken)),
            "errors end the job, after its files are written: {}",
            run.story()
        );
        assert!(place.path().join("rapporteur.xml").is_file() && place.path().join("synthesis.html").is_file());
    }
    let left = "rapporteur check reports --output-format sarif > rapporteur.sarif || test $? -eq 1";
    assert_eq!(run_in_shell(place.path(), left).code, Some(0), "findings alone do not end the job on GitHub");
}

/// pre-commit calls `entry` with the files that `files` names.
#[test]
fn the_hook_checks_the_files_that_it_is_called_with() {
    let hook = yaml(".pre-commit-hooks.yaml");
    let hook = &hook.as_sequence().expect("hooks")[0];
    let entry = hook["entry"].as_str().expect("a command").strip_prefix("rapporteur ").expect("the program");
    let place = folder(&[("a.txt", &file(CLEAN)), ("b.txt", &file("tests/fixtures/two-reports.txt"))]);
    let call = |name: &str| run(place.path(), &format!("{entry} {name}")).code;
    assert_eq!([call("a.txt"), call("b.txt")], [Some(0), Some(1)]);
    let files = hook["files"].as_str().expect("a pattern");
    for ending in ["txt", "md", "html", "docx", "json", "jsonl"] {
        let named = files.contains(ending) || files.contains(&format!("{}?", ending));
        assert!(named, "{ending} is not in {files}");
    }
    assert!(text("docs/command-line.md").contains(&format!("rev: {VERSION}\n")));
}
