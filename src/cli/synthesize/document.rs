//! The synthesis as a document: headings, paragraphs, lists, tables and charts, before any format.

use super::figures::{Part, Range};
use super::sessions::{Group, OWN_WORDS, Session, Sum, Tables, UNCLEAR};
use crate::cli::texts::{Texts, args};

/// A piece of the document.
#[derive(Debug)]
pub enum Block {
    /// A heading; level 2 or 3, and its anchor.
    Heading(u8, String, String),
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// A list.
    List(Vec<Vec<Run>>),
    /// A table: caption, heads of columns, rows. The first cell of a row is its head.
    Table { caption: String, heads: Vec<String>, rows: Vec<TableRow> },
    /// A chart, whose figures stand in a table beside it.
    Chart(Chart),
}

/// One row of a table.
#[derive(Debug)]
pub struct TableRow {
    /// The anchor of the row; empty for none.
    pub anchor: String,
    /// The cells.
    pub cells: Vec<Vec<Run>>,
}

/// A piece of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Run {
    /// Plain text.
    Text(String),
    /// A link: to an anchor of the document, or to an address.
    Link(String, String),
    /// The words of a report.
    Quote(String),
    /// A long list: its length in words, and what is in it.
    Folded(String, Vec<Run>),
}

/// Bars from a low to a high figure.
#[derive(Debug)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// The bars: name, low end, high end, and the figure in words.
    pub bars: Vec<(String, u64, u64, String)>,
}

fn text(text: impl Into<String>) -> Run {
    Run::Text(text.into())
}

/// A range in words: `45`, `40–60`, `more than 100`.
pub fn people(range: Range, texts: &Texts) -> String {
    let figure = match range.high {
        Some(high) if high == range.low => range.low.to_string(),
        Some(high) => format!("{}–{high}", range.low),
        None => texts.say_with("synthesis-at-least", &args![count = range.low]),
    };
    if range.estimate { texts.say_with("synthesis-about", &args![figure = figure]) } else { figure }
}

/// A share in words, in whole per cent.
pub fn per_cent(part: Part, texts: &Texts) -> String {
    let low = part.low.div_euclid(100) + u64::from(part.low % 100 >= 50);
    let high = part.high.div_euclid(100) + u64::from(part.high % 100 >= 50);
    if low == high {
        texts.say_with("synthesis-per-cent", &args![figure = low.to_string()])
    } else {
        texts.say_with("synthesis-per-cent", &args![figure = format!("{low}–{high}")])
    }
}

/// A list with more pieces than this is folded.
const LONGEST_LIST: usize = 10;

/// Numbers of sessions, each a link; those in a row from the first to the last.
fn sessions_of(numbers: &[usize], texts: &Texts) -> Vec<Run> {
    let link = |number: usize| Run::Link(number.to_string(), format!("#session-{number}"));
    let rows: Vec<&[usize]> = numbers.chunk_by(|one, next| one + 1 == *next).collect();
    let mut runs = Vec::new();
    for row in &rows {
        if !runs.is_empty() {
            runs.push(text(", "));
        }
        match row {
            [first, .., last] if row.len() > 2 => runs.extend([link(*first), text("–"), link(*last)]),
            [first, last] => runs.extend([link(*first), text(", "), link(*last)]),
            row => runs.extend(row.iter().map(|number| link(*number))),
        }
    }
    if rows.len() <= LONGEST_LIST {
        return runs;
    }
    vec![Run::Folded(texts.say_with("synthesis-count", &args![count = numbers.len()]), runs)]
}

fn of_sum(sum: &Sum, texts: &Texts) -> Vec<Run> {
    match sum.people {
        Some(range) => vec![text(people(range, texts))],
        None => vec![text(texts.say("synthesis-not-given"))],
    }
}

/// The document for these sessions.
pub fn document(sessions: &[Session], tables: &Tables, smallest: u64, texts: &Texts) -> Vec<Block> {
    let mut blocks = Vec::new();
    overview(sessions, tables, texts, &mut blocks);
    groups(tables, texts, &mut blocks);
    declarations(tables, smallest, texts, &mut blocks);
    messages(sessions, tables, texts, &mut blocks);
    aspects(sessions, texts, &mut blocks);
    links(sessions, texts, &mut blocks);
    lacks(sessions, texts, &mut blocks);
    list(sessions, texts, &mut blocks);
    blocks
}

fn heading(id: &str, texts: &Texts) -> Block {
    Block::Heading(2, texts.say(&format!("synthesis-{id}")), id.to_owned())
}

fn overview(sessions: &[Session], tables: &Tables, texts: &Texts, blocks: &mut Vec<Block>) {
    let reports: usize = sessions.iter().map(|session| session.reports.len()).sum();
    let counts = args![sessions = sessions.len(), reports = reports];
    blocks.push(Block::Paragraph(vec![text(texts.say_with("synthesis-intro", &counts))]));
    blocks.push(heading("figures", texts));
    let all = &tables.all;
    let row = |id: &str, figure: Vec<Run>, from: &[usize], without: &[usize]| TableRow {
        anchor: String::new(),
        cells: vec![vec![text(texts.say(id))], figure, sessions_of(from, texts), sessions_of(without, texts)],
    };
    let share = match all.share {
        Some(part) => vec![text(per_cent(part, texts))],
        None => vec![text(texts.say("synthesis-not-given"))],
    };
    let both: Vec<usize> =
        all.women.from.iter().copied().filter(|number| all.participants.from.contains(number)).collect();
    let not_both: Vec<usize> = all.sessions.iter().copied().filter(|number| !both.contains(number)).collect();
    blocks.push(Block::Table {
        caption: texts.say("synthesis-figures-caption"),
        heads: ["what", "figure", "from", "without"].map(|id| texts.say(&format!("synthesis-head-{id}"))).to_vec(),
        rows: vec![
            row(
                "synthesis-participants",
                of_sum(&all.participants, texts),
                &all.participants.from,
                &all.participants.without,
            ),
            row("synthesis-women", of_sum(&all.women, texts), &all.women.from, &all.women.without),
            row("synthesis-share", share, &both, &not_both),
        ],
    });
    blocks.push(Block::Paragraph(vec![text(texts.say("synthesis-figures-note"))]));
}

fn name(group: &Group, texts: &Texts) -> String {
    group.name.clone().unwrap_or_else(|| texts.say("synthesis-not-given"))
}

fn divisions(tables: &Tables) -> [(&'static str, &[Group]); 3] {
    [("by-type", &tables.by_type), ("by-theme", &tables.by_theme), ("by-day", &tables.by_day)]
}

fn groups(tables: &Tables, texts: &Texts, blocks: &mut Vec<Block>) {
    for (id, table) in divisions(tables) {
        blocks.push(heading(id, texts));
        let caption = texts.say(&format!("synthesis-{id}"));
        let bars = table.iter().filter_map(|group| {
            let range = group.participants.people?;
            Some((name(group, texts), range.low, range.high.unwrap_or(range.low), people(range, texts)))
        });
        let bars: Vec<_> = bars.collect();
        if bars.len() > 1 {
            let title = texts.say_with("synthesis-chart-participants", &args![by = caption.as_str()]);
            blocks.push(Block::Chart(Chart { title, bars }));
        }
        let rows = table.iter().map(|group| TableRow {
            anchor: String::new(),
            cells: vec![
                vec![text(name(group, texts))],
                sessions_of(&group.sessions, texts),
                of_sum(&group.participants, texts),
                of_sum(&group.women, texts),
                vec![text(group.share.map_or_else(|| texts.say("synthesis-not-given"), |part| per_cent(part, texts)))],
            ],
        });
        blocks.push(Block::Table {
            heads: [id, "head-sessions", "participants", "women", "share"]
                .map(|id| texts.say(&format!("synthesis-{id}")))
                .to_vec(),
            rows: rows.collect(),
            caption,
        });
    }
}

fn declarations(tables: &Tables, smallest: u64, texts: &Texts, blocks: &mut Vec<Block>) {
    blocks.push(heading("declarations", texts));
    blocks
        .push(Block::Paragraph(vec![text(texts.say_with("synthesis-declarations-note", &args![smallest = smallest]))]));
    let all = &tables.all.speakers;
    let label = |name: &str| match name {
        OWN_WORDS => texts.say("synthesis-own-words"),
        UNCLEAR => texts.say("synthesis-unclear"),
        name => name.to_owned(),
    };
    let shown = all.declared.iter().filter_map(|(name, count)| Some((label(name), (*count)?)));
    let mut bars: Vec<_> = shown.map(|(name, count)| (name, count, count, count.to_string())).collect();
    for (id, count) in [("merged", all.merged), ("not-declared", all.not_declared)] {
        if count > 0 {
            bars.push((texts.say(&format!("synthesis-{id}")), count, count, count.to_string()));
        }
    }
    if all.asked > 0 {
        blocks.push(Block::Chart(Chart { title: texts.say("synthesis-chart-declarations"), bars }));
    }
    let everybody = std::slice::from_ref(&tables.all);
    for (id, table) in std::iter::once(("all", everybody)).chain(divisions(tables)) {
        let mut heads = vec![texts.say(&format!("synthesis-{id}"))];
        heads.extend(all.declared.iter().map(|(name, _)| label(name)));
        heads.extend(["merged", "not-declared", "asked", "not-asked"].map(|id| texts.say(&format!("synthesis-{id}"))));
        let rows = table.iter().map(|group| {
            let speakers = &group.speakers;
            let first = if id == "all" { texts.say("synthesis-all") } else { name(group, texts) };
            let mut cells = vec![vec![text(first)]];
            cells.extend(speakers.declared.iter().map(|(_, count)| {
                vec![text(count.map_or_else(|| texts.say("synthesis-hidden"), |count| count.to_string()))]
            }));
            let rest = [speakers.merged, speakers.not_declared, speakers.asked, speakers.not_asked];
            cells.extend(rest.map(|count| vec![text(count.to_string())]));
            TableRow { anchor: String::new(), cells }
        });
        let caption = texts.say_with("synthesis-declarations-caption", &args![by = heads[0].as_str()]);
        blocks.push(Block::Table { caption, rows: rows.collect(), heads });
    }
}

fn session_link(session: &Session, texts: &Texts) -> Run {
    let title = session.title.clone().unwrap_or_else(|| texts.say("synthesis-untitled"));
    Run::Link(format!("{}. {title}", session.number), format!("#session-{}", session.number))
}

fn by_number(sessions: &[Session], number: usize) -> Option<&Session> {
    sessions.get(number.checked_sub(1)?)
}

fn messages(sessions: &[Session], tables: &Tables, texts: &Texts, blocks: &mut Vec<Block>) {
    blocks.push(heading("messages", texts));
    for (index, theme) in tables.by_theme.iter().enumerate() {
        let of_theme = theme.sessions.iter().filter_map(|number| by_number(sessions, *number));
        let items: Vec<Vec<Run>> = of_theme
            .flat_map(|session| session.messages().into_iter().map(move |message| (session, message)))
            .map(|(session, message)| vec![Run::Quote(message.to_owned()), text(" — "), session_link(session, texts)])
            .collect();
        if !items.is_empty() {
            blocks.push(Block::Heading(3, name(theme, texts), format!("messages-{}", index + 1)));
            blocks.push(Block::List(items));
        }
    }
}

fn aspects(sessions: &[Session], texts: &Texts, blocks: &mut Vec<Block>) {
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in sessions.iter().flat_map(|session| &session.reports).flat_map(|report| &report.aspects) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    names.sort_unstable();
    blocks.push(heading("aspects", texts));
    blocks.push(Block::Paragraph(vec![text(texts.say("synthesis-aspects-note"))]));
    for name in names {
        let known = texts.look_up(&format!("synthesis-aspect-{name}"), &args![]);
        blocks.push(Block::Heading(3, known.unwrap_or_else(|| name.to_owned()), format!("aspect-{name}")));
        let told = sessions
            .iter()
            .flat_map(|session| session.told(name).into_iter().map(move |sentence| (session, sentence)))
            .map(|(session, sentence)| {
                vec![Run::Quote(sentence.to_owned()), text(" — "), session_link(session, texts)]
            });
        blocks.push(Block::List(told.collect()));
    }
}

fn links(sessions: &[Session], texts: &Texts, blocks: &mut Vec<Block>) {
    let items = sessions.iter().flat_map(|session| session.links().into_iter().map(move |link| (session, link)));
    let items = items.map(|(session, link)| {
        vec![Run::Link(link.to_owned(), link.to_owned()), text(" — "), session_link(session, texts)]
    });
    let items: Vec<_> = items.collect();
    if !items.is_empty() {
        blocks.push(heading("links", texts));
        blocks.push(Block::List(items));
    }
}

fn lacks(sessions: &[Session], texts: &Texts, blocks: &mut Vec<Block>) {
    let mut rows = Vec::new();
    for session in sessions {
        for report in session.reports.iter().filter(|report| !report.lacks.is_empty()) {
            rows.push(TableRow {
                anchor: String::new(),
                cells: vec![
                    vec![text(format!("{} ({}, {})", report.path, report.number, report.template))],
                    vec![session_link(session, texts)],
                    vec![text(report.lacks.join("; "))],
                ],
            });
        }
    }
    if !rows.is_empty() {
        blocks.push(heading("lacks", texts));
        let heads = ["report", "session", "lacks"].map(|id| texts.say(&format!("synthesis-head-{id}"))).to_vec();
        blocks.push(Block::Table { caption: texts.say("synthesis-lacks"), heads, rows });
    }
}

fn list(sessions: &[Session], texts: &Texts, blocks: &mut Vec<Block>) {
    blocks.push(heading("sessions", texts));
    let or_not = |value: Option<String>| vec![text(value.unwrap_or_else(|| texts.say("synthesis-not-given")))];
    let rows = sessions.iter().map(|session| {
        let mut participants = or_not(session.participants.map(|range| people(range, texts)));
        if session.differ {
            participants.push(text(format!(" ({})", texts.say("synthesis-differ"))));
        }
        let reports = session.reports.iter().map(|report| {
            let reads = |count: &Option<super::figures::Count>| {
                count.as_ref().map_or_else(|| texts.say("synthesis-not-given"), |count| format!("“{}”", count.reads))
            };
            let said = args![participants = reads(&report.participants), women = reads(&report.women)];
            format!(
                "{} ({}, {}): {}",
                report.path,
                report.number,
                report.template,
                texts.say_with("synthesis-said", &said)
            )
        });
        TableRow {
            anchor: format!("session-{}", session.number),
            cells: vec![
                vec![text(format!(
                    "{}. {}",
                    session.number,
                    session.title.clone().unwrap_or_else(|| texts.say("synthesis-untitled"))
                ))],
                or_not(session.session_type.clone()),
                or_not(session.theme.clone()),
                or_not(session.day.clone()),
                participants,
                or_not(session.women.map(|range| people(range, texts))),
                or_not(session.share.map(|part| per_cent(part, texts))),
                vec![text(reports.collect::<Vec<_>>().join("; "))],
            ],
        }
    });
    let heads = ["head-session", "by-type", "by-theme", "by-day", "participants", "women", "share", "head-reports"];
    blocks.push(Block::Table {
        caption: texts.say("synthesis-sessions"),
        heads: heads.map(|id| texts.say(&format!("synthesis-{id}"))).to_vec(),
        rows: rows.collect(),
    });
}
