//! The synthesis as Markdown.

use std::fmt::Write;

use super::document::{Block, Run};

/// The document.
pub fn document(title: &str, blocks: &[Block]) -> String {
    let mut out = format!("# {}\n\n", escaped(title));
    for block in blocks {
        // Writing into a string does not fail.
        let _ = match block {
            Block::Heading(level, text, _) => {
                writeln!(out, "{} {}\n", "#".repeat(usize::from(*level)), escaped(text))
            }
            Block::Paragraph(text) => writeln!(out, "{}\n", runs(text)),
            Block::List(items) => {
                items.iter().for_each(|item| out += &format!("- {}\n", runs(item)));
                writeln!(out)
            }
            Block::Table { heads, rows, .. } => {
                let heads: Vec<String> = heads.iter().map(|head| escaped(head)).collect();
                let _ = writeln!(out, "| {} |\n|{}", heads.join(" | "), " --- |".repeat(heads.len()));
                for row in rows {
                    let cells: Vec<String> = row.cells.iter().map(|cell| runs(cell)).collect();
                    let anchor =
                        if row.anchor.is_empty() { String::new() } else { format!("<a id=\"{}\"></a>", row.anchor) };
                    let _ = writeln!(out, "| {anchor}{} |", cells.join(" | "));
                }
                writeln!(out)
            }
            // The same figures stand in the table that follows.
            Block::Chart(_) => Ok(()),
        };
    }
    out
}

fn runs(runs: &[Run]) -> String {
    let one = |run: &Run| match run {
        Run::Text(text) | Run::Quote(text) => escaped(text),
        Run::Link(text, to) if text == to => format!("<{to}>"),
        Run::Link(text, to) => format!("[{}]({})", escaped(text), to.replace(')', "%29")),
        Run::Folded(count, inner) => format!("{}: {}", escaped(count), self::runs(inner)),
    };
    runs.iter().map(one).collect()
}

/// A text in which no character is read as a sign of Markdown.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' => out.extend(['\\', c]),
            '\n' | '\r' => out.push(' '),
            _ => out.push(c),
        }
    }
    out
}
