//! A report as a web page that stands by itself.

use super::{CHAR, FIELD, FORM};
use crate::documents::Options;
use crate::documents::layout;
use crate::draft::{Answer, Answers, SpeakerRow};
use crate::template::{Field, Kind, Template};

const STYLE: &str = "\
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-inline-size: 42rem; margin-inline: auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.05rem; line-height: 1.3; margin-block: 1.75rem 0.4rem; }
p { margin-block: 0 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { border: 1px solid; padding: 0.3rem 0.5rem; text-align: start; vertical-align: top; }
td { white-space: pre-wrap; overflow-wrap: anywhere; }
@media print { main { max-inline-size: none; padding: 0; } h2 { break-after: avoid; } }
";

/// Writes a report.
pub(in crate::documents) fn write(template: &Template, answers: &Answers, options: &Options) -> String {
    let language = options.language.as_deref().unwrap_or(&template.language);
    let title = options.title.as_deref().unwrap_or(&template.name);
    let mut out = String::from("<!DOCTYPE html>\n<html");
    attribute("lang", language, &mut out);
    out.push_str(">\n<head>\n<meta charset=\"utf-8\">\n");
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    escape(title, &mut out);
    out.push_str("</title>\n<style>\n");
    out.push_str(STYLE);
    out.push_str("</style>\n</head>\n<body>\n<main");
    attribute(FORM, &template.id, &mut out);
    out.push_str(">\n<h1");
    attribute("lang", &template.language, &mut out);
    out.push('>');
    escape(layout::heading(template), &mut out);
    out.push_str("</h1>\n");
    for field in &template.fields {
        out.push_str("<section>\n<h2");
        attribute("lang", &template.language, &mut out);
        out.push('>');
        escape(&layout::label(field), &mut out);
        out.push_str("</h2>\n");
        match layout::answer(answers, field) {
            None => {}
            Some(Answer::Text(text)) => write_text(text, field, &mut out),
            Some(Answer::Rows(rows)) => write_rows(rows, field, options, &mut out),
        }
        out.push_str("</section>\n");
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn write_text(text: &str, field: &Field, out: &mut String) {
    out.push_str("<div");
    attribute(FIELD, &field.id, out);
    out.push_str(">\n");
    for paragraph in text.split("\n\n") {
        out.push_str("<p dir=\"auto\">");
        for (index, line) in paragraph.split('\n').enumerate() {
            if index > 0 {
                out.push_str("<br>");
            }
            if field.kind == Kind::Links { with_links(line, out) } else { escape(line, out) }
        }
        out.push_str("</p>\n");
    }
    out.push_str("</div>\n");
}

fn write_rows(rows: &[SpeakerRow], field: &Field, options: &Options, out: &mut String) {
    out.push_str("<table");
    attribute(FIELD, &field.id, out);
    out.push_str(">\n");
    if let Some(columns) = &options.columns {
        out.push_str("<thead><tr>");
        for column in columns {
            out.push_str("<th scope=\"col\">");
            escape(column, out);
            out.push_str("</th>");
        }
        out.push_str("</tr></thead>\n");
    }
    out.push_str("<tbody>\n");
    for row in rows {
        out.push_str("<tr>");
        for cell in [&row.name, &row.affiliation, &row.declaration] {
            out.push_str("<td dir=\"auto\">");
            for (index, line) in cell.split('\n').enumerate() {
                if index > 0 {
                    out.push_str("<br>");
                }
                escape(line, out);
            }
            out.push_str("</td>");
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
}

/// Writes a line with its web addresses as links.
fn with_links(line: &str, out: &mut String) {
    for piece in line.split_inclusive(char::is_whitespace) {
        let address = piece.trim_end();
        let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        if host.is_some_and(|host| host.starts_with(char::is_alphanumeric)) && !address.contains(char::is_control) {
            out.push_str("<a");
            attribute("href", address, out);
            out.push('>');
            escape(address, out);
            out.push_str("</a>");
            escape(&piece[address.len()..], out);
        } else {
            escape(piece, out);
        }
    }
}

fn attribute(name: &str, value: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    for c in value.chars().filter(|c| !c.is_control()) {
        match c {
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            _ => out.push(c),
        }
    }
    out.push('"');
}

/// Writes text that shows its characters.
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' => out.push(c),
            // A page cannot hold control characters. Those that end lines have no look of their own.
            _ if c.is_control() => {
                let look = if crate::span::is_line_break(c) { "" } else { "\u{fffd}" };
                out.push_str(&format!("<span {CHAR}=\"{}\">{look}</span>", u32::from(c)));
            }
            _ => out.push(c),
        }
    }
}
