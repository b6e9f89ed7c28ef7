//! The program's ways to the person and to other programs: standard output, standard error, language, colour.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::args::{Cli, Color};
use super::settings::Found;
use super::texts::{self, Texts};
use super::trouble::Trouble;
use super::walk::Targets;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Nothing to complain of.
    Clean,
    /// There are findings.
    Findings,
    /// Something could not be done.
    Failed,
}

impl From<End> for ExitCode {
    fn from(end: End) -> ExitCode {
        match end {
            End::Clean => ExitCode::SUCCESS,
            End::Findings => ExitCode::from(1),
            End::Failed => ExitCode::from(2),
        }
    }
}

/// How the program speaks.
pub struct Ui {
    /// In which language.
    pub texts: Texts,
    /// Whether standard output takes colour.
    pub colour: bool,
}

impl Ui {
    /// As the arguments, the settings beside `folder` and the environment say.
    pub fn new(cli: &Cli, settings: &Found, folder: &Path) -> Self {
        let set = || settings.of_folder(folder).ok().and_then(|settings| settings.language.clone());
        let language = cli.language.clone().or_else(set).or_else(texts::of_environment);
        let colour = match cli.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never,
        };
        Ui { texts: Texts::new(language.as_deref().unwrap_or("en")), colour }
    }

    /// Says on standard error what could not be done.
    pub fn complain(&self, trouble: &Trouble) {
        self.complain_of(&self.texts.trouble(trouble));
    }

    /// Says on standard error what could not be done, in words.
    pub fn complain_of(&self, words: &str) {
        // A closed standard error leaves nobody to tell.
        let _ = writeln!(io::stderr().lock(), "rapporteur: {}", visible(words));
    }

    /// Writes a whole answer to standard output.
    pub fn answer(&self, text: &str) -> End {
        self.answer_bytes(text.as_bytes())
    }

    /// Writes bytes to standard output.
    pub fn answer_bytes(&self, bytes: &[u8]) -> End {
        let mut out = io::stdout().lock();
        match out.write_all(bytes).and_then(|()| out.flush()) {
            Ok(()) => End::Clean,
            Err(error) => self.closed(&error),
        }
    }

    /// What to do when standard output takes no more: nothing where its reader has gone.
    pub fn closed(&self, error: &io::Error) -> End {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return End::Clean;
        }
        self.complain(&Trouble::writing(Path::new("-"), error));
        End::Failed
    }
}

/// A text without characters that would steer a terminal.
fn visible(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect()
}

/// Work on so many files, or so many bytes, is long.
const LONG_FILES: usize = 200;
const LONG_BYTES: u64 = 4 << 20;

/// A bar on standard error for long work, when a person looks on.
pub fn progress(targets: &Targets) -> ProgressBar {
    let bytes = targets.bytes();
    if (targets.files.len() < LONG_FILES && bytes < LONG_BYTES) || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(bytes), ProgressDrawTarget::stderr_with_hz(8));
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {percent} % {eta}") {
        bar.set_style(style);
    }
    bar
}
