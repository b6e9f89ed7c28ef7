//! What was typed behind `cargo xtask`.

/// The help text.
pub const USAGE: &str = "\
Usage: cargo xtask <command>

Commands:
  setup                Get what is missing: wasm target, clippy, rustfmt, npm packages, Chromium, Firefox, valgrind
  build                Build the module and put the page together in target/site
  package              Build the npm package in target/package
  serve [--port N]     Build, serve the page on this machine only (port 8018 or the next free one), rebuild on change
  dist                 Build what is given out: dist/site for any static host, and dist/rapporteur.html, one file
  test [part ...]      Run every check, or the named parts: native, wasm, page, package, lint, size; webkit only by name
  bench [--quick] [--write]
                       Measure the checker beside what else there is: natively, in Node, Chromium and Firefox. Results go to
                       target/bench, with --write to docs/benchmarks.md too; --quick only shows that it works
  budgets [--set]      Count instructions and allocations of checks, and hold them against their budgets, or set those
  typing               Print what a key costs in an answer of 5,000 words, out of Chromium's own trace
  screenshots          Take pictures of the page in a dozen states, into target/screenshots, and the README's
  fuzz TARGET [--seconds N] [--keep]
                       Look for texts that break a promise (60 s when not said), and keep those that reach new code
  help                 Print this text";

/// The port that `serve` tries first.
pub const DEFAULT_PORT: u16 = 8018;

/// One command with its options.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    Help,
    Setup,
    Build,
    Package,
    Serve { port: u16 },
    Dist,
    Test { groups: Vec<Group> },
    Bench { quick: bool, write: bool },
    Budgets { set: bool },
    Typing,
    Screenshots,
    Fuzz { target: String, seconds: u32, keep: bool },
}

/// A part of the checks that can be run by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    Lint,
    Native,
    Wasm,
    Page,
    Package,
    Size,
    /// Only when it is named.
    WebKit,
}

impl Group {
    const NAMES: [(&'static str, Group); 7] = [
        ("lint", Group::Lint),
        ("native", Group::Native),
        ("wasm", Group::Wasm),
        ("page", Group::Page),
        ("package", Group::Package),
        ("size", Group::Size),
        ("webkit", Group::WebKit),
    ];

    fn parse(name: &str) -> Result<Group, String> {
        Self::NAMES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, group)| *group)
            .ok_or_else(|| format!("`{name}` is no part of the checks"))
    }
}

/// Reads the arguments behind `cargo xtask`.
pub fn parse(mut args: impl Iterator<Item = String>) -> Result<Command, String> {
    let name = args.next();
    let rest: Vec<String> = args.collect();
    let plain = |command: Command| match rest.first() {
        None => Ok(command),
        Some(extra) => Err(format!("`{extra}` is not understood here")),
    };
    match name.as_deref() {
        None | Some("help" | "--help" | "-h") => Ok(Command::Help),
        Some("setup") => plain(Command::Setup),
        Some("build") => plain(Command::Build),
        Some("package") => plain(Command::Package),
        Some("serve") => serve(&rest),
        Some("dist") => plain(Command::Dist),
        Some("test") => {
            rest.iter().map(|name| Group::parse(name)).collect::<Result<_, _>>().map(|groups| Command::Test { groups })
        }
        Some("bench") => {
            let [quick, write] = flags(&rest, ["--quick", "--write"])?;
            Ok(Command::Bench { quick, write })
        }
        Some("budgets") => flags(&rest, ["--set"]).map(|[set]| Command::Budgets { set }),
        Some("typing") => plain(Command::Typing),
        Some("screenshots") => plain(Command::Screenshots),
        Some("fuzz") => fuzz(&rest),
        Some(unknown) => Err(format!("`{unknown}` is no command")),
    }
}

/// Which of the flags were given; nothing else may stand there.
fn flags<const N: usize>(rest: &[String], known: [&str; N]) -> Result<[bool; N], String> {
    match rest.iter().find(|argument| !known.contains(&argument.as_str())) {
        Some(other) => Err(format!("`{other}` is not understood here")),
        None => Ok(known.map(|flag| rest.iter().any(|argument| argument == flag))),
    }
}

fn fuzz(rest: &[String]) -> Result<Command, String> {
    let (mut target, mut seconds, mut keep) = (None, 60, false);
    let mut rest = rest.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--keep" => keep = true,
            "--seconds" => {
                let number = rest.next().and_then(|number| number.parse().ok());
                seconds = number.ok_or("`--seconds` needs a whole number behind it")?;
            }
            name if target.is_none() && !name.starts_with('-') => target = Some(name.to_owned()),
            other => return Err(format!("`{other}` is not understood here")),
        }
    }
    let target = target.ok_or("say what to fuzz: one of the files in fuzz/targets")?;
    Ok(Command::Fuzz { target, seconds, keep })
}

fn serve(rest: &[String]) -> Result<Command, String> {
    let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
    let value = match rest.as_slice() {
        [] => return Ok(Command::Serve { port: DEFAULT_PORT }),
        ["--port", value] => value,
        [one] if one.starts_with("--port=") => &one["--port=".len()..],
        ["--port"] => return Err("--port needs a number".into()),
        [other, ..] => return Err(format!("`{other}` is not understood here")),
    };
    match value.parse() {
        Ok(port) => Ok(Command::Serve { port }),
        Err(_) => Err(format!("`{value}` is no port: give a number from 0 to 65535")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn commands_are_read() {
        let cases = [
            ("", Command::Help),
            ("--help", Command::Help),
            ("setup", Command::Setup),
            ("build", Command::Build),
            ("package", Command::Package),
            ("serve", Command::Serve { port: 8018 }),
            ("serve --port 9000", Command::Serve { port: 9000 }),
            ("serve --port=0", Command::Serve { port: 0 }),
            ("dist", Command::Dist),
            ("test", Command::Test { groups: vec![] }),
            ("test wasm lint", Command::Test { groups: vec![Group::Wasm, Group::Lint] }),
            ("bench", Command::Bench { quick: false, write: false }),
            ("bench --write --quick", Command::Bench { quick: true, write: true }),
            ("budgets", Command::Budgets { set: false }),
            ("budgets --set", Command::Budgets { set: true }),
            ("typing", Command::Typing),
            ("screenshots", Command::Screenshots),
            ("fuzz links", Command::Fuzz { target: "links".into(), seconds: 60, keep: false }),
            ("fuzz links --seconds 5 --keep", Command::Fuzz { target: "links".into(), seconds: 5, keep: true }),
        ];
        for (line, expected) in cases {
            assert_eq!(read(line), Ok(expected), "{line}");
        }
    }

    #[test]
    fn what_is_not_understood_is_named() {
        let cases = [
            ("dance", "`dance`"),
            ("build fast", "`fast`"),
            ("serve 9000", "`9000`"),
            ("serve --port", "--port needs"),
            ("serve --port 70000", "`70000`"),
            ("test native speed", "`speed`"),
            ("bench --fast", "`--fast`"),
            ("budgets set", "`set`"),
            ("fuzz", "fuzz/targets"),
            ("fuzz links --seconds long", "`--seconds`"),
            ("fuzz links dates", "`dates`"),
        ];
        for (line, part) in cases {
            let message = read(line).expect_err(line);
            assert!(message.contains(part), "{line}: {message}");
        }
    }
}
