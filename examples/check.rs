//! Checks drafts natively: one JSON draft a line on standard input, one line of diagnostics on standard output.
//!
//! The lines are byte for byte what `JSON.stringify(check(template, answers))` gives in JavaScript.

use std::io::{BufRead, Write};

use rapporteur::{Checker, Draft, template, utf16};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut output = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let draft: Draft = serde_json::from_str(&line?)?;
        let form = template(&draft.template).ok_or("no such form")?;
        let mut checker = Checker::new(form);
        checker.set_all(draft.answers)?;
        let mut diagnostics = checker.diagnostics();
        utf16::diagnostics(&mut diagnostics, &checker);
        serde_json::to_writer(&mut output, &diagnostics)?;
        writeln!(output)?;
    }
    Ok(())
}
