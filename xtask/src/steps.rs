//! Named steps with their durations: one heading each, and a summary of all at the end.

use std::fmt::Write;
use std::time::{Duration, Instant};

use anyhow::Result;

/// How a step ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It did its work; the note says what is worth knowing ("31 tests").
    Passed(Option<String>),
    Failed,
    /// An earlier step failed, so this one was not tried.
    NotRun,
}

/// One line of the summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    name: String,
    outcome: Outcome,
    took: Duration,
}

/// What a step gives back: a note for the summary, when there is something to say.
pub type Note = Option<String>;

/// A step: its name and its work.
pub struct Step<'a> {
    pub name: String,
    pub work: Box<dyn FnOnce() -> Result<Note> + 'a>,
}

impl<'a> Step<'a> {
    pub fn new(name: impl Into<String>, work: impl FnOnce() -> Result<Note> + 'a) -> Self {
        Step { name: name.into(), work: Box::new(work) }
    }
}

/// Runs the steps in order up to the first that fails, then prints the summary.
pub fn run_all(steps: Vec<Step<'_>>) -> Result<()> {
    let total = steps.len();
    let begin = Instant::now();
    let mut lines = Vec::with_capacity(total);
    let mut failure = None;
    for (index, step) in steps.into_iter().enumerate() {
        if failure.is_some() {
            lines.push(Line { name: step.name, outcome: Outcome::NotRun, took: Duration::ZERO });
            continue;
        }
        println!("\n== {}/{total} {} ==", index + 1, step.name);
        let start = Instant::now();
        let outcome = match (step.work)() {
            Ok(note) => Outcome::Passed(note),
            Err(error) => {
                failure = Some(error.context(step.name.clone()));
                Outcome::Failed
            }
        };
        lines.push(Line { name: step.name, outcome, took: start.elapsed() });
    }
    print!("\n{}", summary(&lines, begin.elapsed()));
    failure.map_or(Ok(()), Err)
}

fn summary(lines: &[Line], total: Duration) -> String {
    let width = lines.iter().map(|line| line.name.len()).max().unwrap_or(0);
    let mut text = String::from("== Summary ==\n");
    for line in lines {
        let (word, note) = match &line.outcome {
            Outcome::Passed(note) => ("ok", note.as_deref().unwrap_or("")),
            Outcome::Failed => ("FAILED", ""),
            Outcome::NotRun => ("not run", ""),
        };
        let row = format!("{word:<8} {:>7}  {:<width$}  {note}", seconds(line.took), line.name);
        let _ = writeln!(text, "{}", row.trim_end());
    }
    let _ = writeln!(text, "in all   {:>7}", seconds(total));
    text
}

fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_runs_behind_a_failure_and_the_error_names_the_step() {
        let ran = std::cell::RefCell::new(Vec::new());
        let step = |name: &'static str, result: Result<Note>| {
            let ran = &ran;
            Step::new(name, move || {
                ran.borrow_mut().push(name);
                result
            })
        };
        let outcome = run_all(vec![
            step("first", Ok(None)),
            step("second", Err(anyhow::anyhow!("broken"))),
            step("third", Ok(None)),
        ]);
        assert_eq!(*ran.borrow(), ["first", "second"]);
        let message = format!("{:#}", outcome.expect_err("the second step failed"));
        assert_eq!(message, "second: broken");
    }

    #[test]
    fn the_summary_names_every_step() {
        let line =
            |name: &str, outcome, millis| Line { name: name.into(), outcome, took: Duration::from_millis(millis) };
        let text = summary(
            &[
                line("format", Outcome::Passed(None), 640),
                line("tests", Outcome::Passed(Some("31 tests".into())), 12_000),
                line("lint", Outcome::Failed, 100),
                line("size", Outcome::NotRun, 0),
            ],
            Duration::from_millis(12_740),
        );
        let expected = "\
== Summary ==
ok         0.6 s  format
ok        12.0 s  tests   31 tests
FAILED     0.1 s  lint
not run    0.0 s  size
in all    12.7 s
";
        assert_eq!(text, expected);
    }
}
