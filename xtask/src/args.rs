//! What was typed behind `cargo xtask`.

/// The help text.
pub const USAGE: &str = "\
Usage: cargo xtask <command>

Commands:
  setup                Get what is missing: wasm target, clippy, rustfmt, npm packages, Chromium
  build                Build the module and put the page together in target/site
  serve [--port N]     Build, serve the page on this machine only (port 8018 or the next free one), rebuild on change
  test [part ...]      Run every check, or the named parts: native, wasm, page, lint, size
  bench                Run the benchmarks natively and in Node, and print the sizes
  help                 Print this text";

/// The port that `serve` tries first.
pub const DEFAULT_PORT: u16 = 8018;

/// One command with its options.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    Help,
    Setup,
    Build,
    Serve { port: u16 },
    Test { groups: Vec<Group> },
    Bench,
}

/// A part of the checks that can be run by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    Lint,
    Native,
    Wasm,
    Page,
    Size,
}

impl Group {
    const NAMES: [(&'static str, Group); 5] = [
        ("lint", Group::Lint),
        ("native", Group::Native),
        ("wasm", Group::Wasm),
        ("page", Group::Page),
        ("size", Group::Size),
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
        Some("serve") => serve(&rest),
        Some("test") => {
            rest.iter().map(|name| Group::parse(name)).collect::<Result<_, _>>().map(|groups| Command::Test { groups })
        }
        Some("bench") => plain(Command::Bench),
        Some(unknown) => Err(format!("`{unknown}` is no command")),
    }
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
            ("serve", Command::Serve { port: 8018 }),
            ("serve --port 9000", Command::Serve { port: 9000 }),
            ("serve --port=0", Command::Serve { port: 0 }),
            ("test", Command::Test { groups: vec![] }),
            ("test wasm lint", Command::Test { groups: vec![Group::Wasm, Group::Lint] }),
            ("bench", Command::Bench),
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
        ];
        for (line, part) in cases {
            let message = read(line).expect_err(line);
            assert!(message.contains(part), "{line}: {message}");
        }
    }
}
