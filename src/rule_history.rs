//! Since which version each rule is there, so that a new one never fails a check that it passed before.
//!
//! `rule_history.txt` lists the rules of every version that was released, with their severities and parameters. What it
//! does not list came with the version under work.

use std::fmt;
use std::str::FromStr;

use crate::diagnostic::Code;
use crate::rules::catalogue::Rule;

/// A version of the rules: what comes third in a version adds none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// Rules may be taken away and made stricter.
    pub major: u16,
    /// Rules may be added.
    pub minor: u16,
}

impl Version {
    /// The version of this library.
    pub fn current() -> Version {
        env!("CARGO_PKG_VERSION").parse().unwrap_or(Version { major: 0, minor: 0 })
    }
}

impl FromStr for Version {
    type Err = String;

    /// Reads `0.1` and `0.1.2`.
    fn from_str(text: &str) -> Result<Version, String> {
        let mut numbers = text.split('.').map(str::parse::<u16>);
        match (numbers.next(), numbers.next(), numbers.next().transpose(), numbers.next()) {
            (Some(Ok(major)), Some(Ok(minor)), Ok(_), None) => Ok(Version { major, minor }),
            _ => Err(format!("{text:?} is no version such as 0.1")),
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// The rules of the versions that were released.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History(Vec<Release>);

/// What was known of a rule when a version was released.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Release {
    version: Version,
    code: String,
    severities: Vec<String>,
    params: Vec<String>,
}

impl History {
    /// The history of this library.
    ///
    /// # Panics
    /// Never: a test reads it.
    pub fn own() -> &'static History {
        static OWN: std::sync::LazyLock<History> = std::sync::LazyLock::new(|| {
            History::read(include_str!("rule_history.txt")).unwrap_or_else(|fault| panic!("rule_history.txt: {fault}"))
        });
        &OWN
    }

    /// Reads lines of version, code, severities and parameters.
    ///
    /// # Errors
    /// The first line that cannot be read.
    pub fn read(text: &str) -> Result<History, String> {
        let list = |words: &str| words.split(',').filter(|word| *word != "-").map(str::to_owned).collect();
        let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
        let releases = lines.map(|line| match line.split_whitespace().collect::<Vec<_>>()[..] {
            [version, code, severities, params] => Ok(Release {
                version: version.parse()?,
                code: code.to_owned(),
                severities: list(severities),
                params: list(params),
            }),
            _ => Err(format!("{line:?} is not version, code, severities, parameters")),
        });
        Ok(History(releases.collect::<Result<_, _>>()?))
    }

    /// The version that a rule came with.
    pub fn since(&self, code: Code) -> Version {
        let with = self.0.iter().filter(|release| release.code == code.as_str()).map(|release| release.version);
        with.min().unwrap_or_else(Version::current)
    }

    /// The first version whose promise holds in version `now`: the oldest of the same major version.
    pub fn base(&self, now: Version) -> Version {
        let same = self.0.iter().map(|release| release.version).filter(|version| version.major == now.major);
        same.min().unwrap_or(now)
    }

    /// Where `rules` break the promise that version `now` gives to those who use an earlier one.
    pub fn broken(&self, rules: &[Rule], now: Version) -> Vec<String> {
        let mut broken = Vec::new();
        let base = self.base(now);
        for Release { version, code, severities, params } in self.0.iter().filter(|one| one.version.major == now.major)
        {
            let Some(rule) = rules.iter().find(|rule| rule.code.as_str() == code) else {
                broken.push(format!("{code} of {version} is gone"));
                continue;
            };
            let lost = params.iter().filter(|param| !rule.params.contains(&param.as_str()));
            broken.extend(lost.map(|param| format!("{code} has lost its parameter {param}")));
            if can_be_error(rule) && !severities.iter().any(|severity| severity == "error") {
                broken.push(format!("{code} could not be an error in {version}"));
            }
        }
        let new = rules.iter().filter(|rule| self.since(rule.code) > base && can_be_error(rule));
        broken.extend(new.map(|rule| format!("{} is new and can be an error", rule.code.as_str())));
        broken
    }
}

fn can_be_error(rule: &Rule) -> bool {
    rule.severities.contains(&crate::template::Severity::Error)
}
