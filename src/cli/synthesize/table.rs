//! The sessions as comma-separated values: a row for each report.

use super::sessions::Session;

const HEADS: [&str; 18] = [
    "session",
    "path",
    "report",
    "template",
    "title",
    "session_type",
    "themes",
    "day",
    "participants_reported",
    "participants_low",
    "participants_high",
    "women_reported",
    "women_low",
    "women_high",
    "speakers",
    "key_messages",
    "links",
    "lacks",
];

/// The table, with CRLF at the end of each row, as RFC 4180 has it.
pub fn table(sessions: &[Session]) -> String {
    let mut out = HEADS.join(",") + "\r\n";
    for session in sessions {
        for report in &session.reports {
            let figure = |figure: Option<u64>| figure.map_or(String::new(), |figure| figure.to_string());
            let people = |count: &Option<super::figures::Count>| {
                let people = count.as_ref().and_then(|count| count.people);
                let reads = count.as_ref().map_or(String::new(), |count| count.reads.clone());
                [reads, figure(people.map(|range| range.low)), figure(people.and_then(|range| range.high))]
            };
            let mut cells = vec![
                session.number.to_string(),
                report.path.clone(),
                report.number.to_string(),
                report.template.clone(),
                report.title.clone().unwrap_or_default(),
                report.session_type.clone().unwrap_or_default(),
                report.themes.join("; "),
                report.day.clone().unwrap_or_default(),
            ];
            cells.extend(people(&report.participants));
            cells.extend(people(&report.women));
            cells.extend([
                report.speakers.to_string(),
                report.messages.join("\n"),
                report.links.join("\n"),
                report.lacks.join("\n"),
            ]);
            out += &(cells.iter().map(|text| cell(text)).collect::<Vec<_>>().join(",") + "\r\n");
        }
    }
    out
}

/// A cell. One that a spreadsheet would take for a formula is made a text.
fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_formulas_are_disarmed() {
        assert_eq!(cell("a, \"b\""), "\"a, \"\"b\"\"\"");
        assert_eq!(cell("=1+1"), "'=1+1");
        assert_eq!(cell("plain"), "plain");
    }
}
