//! What can be typed behind `rapporteur`. Completions and the manual page are made from these definitions.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;
use rapporteur::RULES;

/// Checks session reports of the Internet Governance Forum against their form.
#[derive(Debug, Parser)]
#[command(
    name = "rapporteur",
    version,
    max_term_width = 100,
    subcommand_required = true,
    arg_required_else_help = true
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Language of messages, as a BCP 47 tag such as fr; otherwise that of the settings, then that of LANG
    #[arg(long, global = true, value_name = "TAG")]
    pub language: Option<String>,
    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
    /// How many threads to use; as many as there are processors by default
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub threads: Option<u16>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check reports and say what to mend, at its place
    Check(Check),
    /// Explain a rule
    Explain {
        /// Code of the rule, such as words/over-limit
        #[arg(value_parser = code)]
        code: String,
    },
    /// List the rules
    Rules {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// List the forms
    Templates {
        /// As JSON: everything that the forms ask
        #[arg(long)]
        json: bool,
    },
    /// Work on a form of your own
    #[command(subcommand)]
    Template(TemplateCommand),
    /// Put all reports into one document, with figures that can be traced to their reports
    Synthesize(Synthesize),
    /// Turn reports into another format
    Convert(Convert),
    /// Say what a later report of a session lost or contradicts
    Compare(Compare),
    /// Write an empty form
    New(New),
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page
    Manual {
        /// Write a page for the program and one for each command into this folder
        #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
        to: Option<PathBuf>,
    },
}

/// `rapporteur check`.
#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    pub inputs: Inputs,
    /// How to say what was found
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub output_format: OutputFormat,
    /// End with 1 where something is found that weighs this much or more
    #[arg(long, value_name = "SEVERITY")]
    pub fail_on: Option<FailOn>,
    /// Apply the fixes that change how something is written and not what is said
    #[arg(long)]
    pub fix: bool,
    /// Show what --fix would change, and change nothing
    #[arg(long)]
    pub diff: bool,
    /// Check again whenever a file changes, until interrupted
    #[arg(long, conflicts_with_all = ["fix", "diff"])]
    pub watch: bool,
}

/// Which reports, and how to read them.
#[derive(Debug, Clone, Args)]
pub struct Inputs {
    /// Files, folders or patterns such as 'reports/**/*.md'; - for standard input
    #[arg(value_name = "FILES", default_value = ".", value_hint = ValueHint::AnyPath)]
    pub paths: Vec<PathBuf>,
    /// The form that the reports are on: a name that `rapporteur templates` lists, or a file; recognised where not given
    #[arg(long, value_name = "TEMPLATE", value_hint = ValueHint::FilePath)]
    pub template: Option<String>,
    /// The format of the files; told from their names or first characters where not given
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<Format>,
    /// Look at no settings but these
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub settings: Option<PathBuf>,
    /// Look at files that .gitignore leaves out, too
    #[arg(long)]
    pub no_ignore: bool,
}

/// A format of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ValueEnum)]
pub enum Format {
    /// Plain text
    Text,
    /// Markdown
    Markdown,
    /// A web page
    Html,
    /// A Word document
    Docx,
    /// A draft, or a list of drafts
    Json,
    /// A draft on each line
    Jsonl,
}

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum OutputFormat {
    /// For people: the line, the marked place, the explanation
    Human,
    /// One JSON document
    Json,
    /// One JSON object for each finding
    Jsonl,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// JUnit XML: a test suite for each file, a test case for each report
    Junit,
    /// Annotations of GitHub Actions
    Github,
}

/// The severity from which on findings make the check fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Errors
    Error,
    /// Errors and warnings
    Warning,
    /// All
    Advice,
}

impl FailOn {
    /// Whether a finding of this severity makes the check fail.
    pub fn weighs(self, severity: rapporteur::Severity) -> bool {
        match self {
            FailOn::Error => severity == rapporteur::Severity::Error,
            FailOn::Warning => severity != rapporteur::Severity::Advice,
            FailOn::Advice => true,
        }
    }
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// `rapporteur template`.
#[derive(Debug, Subcommand)]
pub enum TemplateCommand {
    /// Say what is wrong with forms, place by place
    Check {
        /// The forms' data files
        #[arg(required = true, value_hint = ValueHint::FilePath)]
        files: Vec<PathBuf>,
    },
}

/// `rapporteur synthesize`.
#[derive(Debug, Args)]
pub struct Synthesize {
    #[command(flatten)]
    pub inputs: Inputs,
    /// What to write
    #[arg(long, value_name = "FORMAT", default_value = "html")]
    pub to: SynthesisFormat,
    /// Where to write it; standard output where not given
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,
    /// Name no group of declarations with fewer people than this
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub smallest_group: Option<u32>,
}

/// A format of the synthesis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SynthesisFormat {
    /// A web page with charts
    Html,
    /// Markdown
    Markdown,
    /// JSON
    Json,
    /// A table of the sessions
    Csv,
}

/// `rapporteur convert`.
#[derive(Debug, Args)]
pub struct Convert {
    /// The file to read; - for standard input
    #[arg(value_hint = ValueHint::FilePath)]
    pub from: PathBuf,
    /// The file to write; - for standard output
    #[arg(value_hint = ValueHint::FilePath)]
    pub to: PathBuf,
    /// The format to write; told from the file's name where not given
    #[arg(long, value_name = "FORMAT")]
    pub to_format: Option<Format>,
    /// The format to read; told from the file's name or first characters where not given
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<Format>,
    /// The form that the reports are on; recognised where not given
    #[arg(long, value_name = "TEMPLATE")]
    pub template: Option<String>,
    /// Write over a file that is there
    #[arg(long)]
    pub force: bool,
}

/// `rapporteur compare`.
#[derive(Debug, Args)]
pub struct Compare {
    /// The earlier report
    #[arg(value_hint = ValueHint::FilePath)]
    pub earlier: PathBuf,
    /// The later report
    #[arg(value_hint = ValueHint::FilePath)]
    pub later: PathBuf,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

/// `rapporteur new`.
#[derive(Debug, Args)]
pub struct New {
    /// The form: a name that `rapporteur templates` lists, or a file
    pub template: String,
    /// Where to write it; standard output where not given
    #[arg(value_hint = ValueHint::FilePath)]
    pub to: Option<PathBuf>,
    /// The format; told from the file's name where not given, Markdown on standard output
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<Format>,
    /// Write over a file that is there
    #[arg(long)]
    pub force: bool,
}

/// A code that can be explained.
fn code(typed: &str) -> Result<String, String> {
    let own = super::note::Kind::ALL.iter().map(|kind| kind.code());
    let known: Vec<&str> = RULES.iter().map(|rule| rule.code.as_str()).chain(own).collect();
    if known.contains(&typed) {
        return Ok(typed.to_owned());
    }
    Err(match super::nearest::nearest(typed, known) {
        Some(near) => format!("no rule has this code; did you mean {near}?"),
        None => "no rule has this code; `rapporteur rules` lists them".to_owned(),
    })
}
