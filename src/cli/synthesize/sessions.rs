//! Sessions, each with all its reports, and the tables that are made of them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::extract::{Declared, Reported};
use super::figures::{self, Part, Range};
use super::privacy::{self, Row, Shown};

/// A session and what its reports say together.
#[derive(Debug, Serialize)]
pub struct Session {
    /// Its number in the synthesis, counted from 1.
    pub number: usize,
    /// The title, as the first report has it.
    pub title: Option<String>,
    /// The official name of the type, where the reports name one and the same.
    pub session_type: Option<String>,
    /// The theme; none where there is no one theme.
    pub theme: Option<String>,
    /// The day.
    pub day: Option<String>,
    /// How many took part; where reports differ, the range that holds them all.
    pub participants: Option<Range>,
    /// How many women and gender-variant people were among them.
    pub women: Option<Range>,
    /// Their share, where both are known or a report gives it.
    pub share: Option<Part>,
    /// Whether reports of the session give different figures.
    pub differ: bool,
    /// Its reports.
    pub reports: Vec<Reported>,
}

impl Session {
    /// The report that tells the declarations: the last one on a form that asks for them.
    fn declarations(&self) -> Option<&[(Declared, u64)]> {
        self.reports.iter().rev().find_map(|report| report.declarations.as_deref())
    }

    /// Key messages of all reports, each once.
    pub fn messages(&self) -> Vec<&str> {
        once(self.reports.iter().flat_map(|report| report.messages.iter().map(String::as_str)))
    }

    /// Addresses of all reports, each once.
    pub fn links(&self) -> Vec<&str> {
        once(self.reports.iter().flat_map(|report| report.links.iter().map(String::as_str)))
    }

    /// Sentences of all reports that speak of an aspect, each once.
    pub fn told(&self, aspect: &str) -> Vec<&str> {
        let all = self.reports.iter().flat_map(|report| &report.aspects);
        once(all.filter(|(name, _)| name == aspect).map(|(_, sentence)| sentence.as_str()))
    }
}

fn once<'a>(all: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut kept = Vec::new();
    for one in all {
        if !kept.contains(&one) {
            kept.push(one);
        }
    }
    kept
}

/// Brings the reports of one session together: those with the same title, whatever its case and punctuation.
pub fn sessions(reports: Vec<Reported>) -> Vec<Session> {
    let mut by_title: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut groups: Vec<Vec<Reported>> = Vec::new();
    for report in reports {
        let key: String = report
            .title
            .as_deref()
            .unwrap_or_default()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect::<Vec<_>>()
            .join(" ");
        // Two reports on one form under one title are two sessions of the same name, unless all else is the same.
        let same = |group: &Vec<Reported>| {
            group.iter().all(|other| {
                let agree = |a: &Option<String>, b: &Option<String>| a.is_none() || b.is_none() || a == b;
                (other.template != report.template || other.path == report.path || report.is_copy_of(other))
                    && agree(&other.day, &report.day)
                    && agree(&other.session_type, &report.session_type)
            })
        };
        let named = by_title.entry(key.clone()).or_default();
        let known = named.iter().rev().copied().find(|at| !key.is_empty() && same(&groups[*at]));
        match known {
            Some(at) => groups[at].push(report),
            None => {
                named.push(groups.len());
                groups.push(vec![report]);
            }
        }
    }
    groups.into_iter().enumerate().map(|(index, reports)| session(index + 1, reports)).collect()
}

fn session(number: usize, reports: Vec<Reported>) -> Session {
    let first = |get: fn(&Reported) -> Option<&String>| reports.iter().find_map(get).cloned();
    let ranges: Vec<Range> =
        reports.iter().filter_map(|report| report.participants.as_ref().and_then(|count| count.people)).collect();
    let participants = ranges.iter().copied().reduce(Range::or);
    let women: Vec<Range> = reports
        .iter()
        .filter_map(|report| {
            let whole = report.participants.as_ref().and_then(|count| count.people).or(participants);
            report.women.as_ref().and_then(|count| count.people_of(whole))
        })
        .collect();
    let women_range = women.iter().copied().reduce(Range::or);
    let written = reports.iter().find_map(|report| report.women.as_ref().and_then(|count| count.share));
    let share = written.or_else(|| women_range.zip(participants).and_then(|(part, whole)| figures::share(part, whole)));
    let differs = |all: &[Range]| all.windows(2).any(|pair| (pair[0].low, pair[0].high) != (pair[1].low, pair[1].high));
    let themes = reports.iter().map(|report| report.themes.as_slice()).find(|themes| !themes.is_empty());
    Session {
        number,
        title: first(|report| report.title.as_ref()),
        session_type: first(|report| report.session_type.as_ref()),
        theme: themes.and_then(|themes| if let [one] = themes { Some(one.clone()) } else { None }),
        day: first(|report| report.day.as_ref()),
        participants,
        women: women_range,
        share,
        differ: differs(&ranges) || differs(&women),
        reports,
    }
}

/// A sum over sessions, with the sessions that it was made of.
#[derive(Debug, Default, Serialize)]
pub struct Sum {
    /// The people.
    pub people: Option<Range>,
    /// The numbers of the sessions that give a figure.
    pub from: Vec<usize>,
    /// The numbers of the sessions that give none.
    pub without: Vec<usize>,
}

fn sum<'a>(sessions: impl Iterator<Item = &'a Session>, get: fn(&Session) -> Option<Range>) -> Sum {
    let mut total = Sum::default();
    for session in sessions {
        match get(session) {
            Some(range) => {
                total.people = Some(total.people.map_or(range, |people| people.plus(range)));
                total.from.push(session.number);
            }
            None => total.without.push(session.number),
        }
    }
    total
}

/// One row of a table: some of the sessions.
#[derive(Debug, Serialize)]
pub struct Group {
    /// What they have in common; none where the reports do not say.
    pub name: Option<String>,
    /// Their numbers.
    pub sessions: Vec<usize>,
    /// How many took part in them.
    pub participants: Sum,
    /// How many women and gender-variant people were among these.
    pub women: Sum,
    /// Their share in the sessions that give both figures.
    pub share: Option<Part>,
    /// What their speakers declared.
    pub speakers: Speakers,
}

/// What speakers declared, as far as it may be shown.
#[derive(Debug, Clone, Serialize)]
pub struct Speakers {
    /// Speakers in reports on forms that ask for declarations.
    pub asked: u64,
    /// Of these, those of whom the report gives no declaration.
    pub not_declared: u64,
    /// So many for each declaration; none where the group is small and merged.
    pub declared: Vec<(String, Option<u64>)>,
    /// Speakers in merged groups.
    pub merged: u64,
    /// Speakers in reports on forms that do not ask.
    pub not_asked: u64,
}

/// Everything in tables.
#[derive(Debug, Serialize)]
pub struct Tables {
    /// All sessions.
    pub all: Group,
    /// By type of session.
    pub by_type: Vec<Group>,
    /// By theme.
    pub by_theme: Vec<Group>,
    /// By day.
    pub by_day: Vec<Group>,
}

/// Names that stand for declarations outside the form's list.
pub const OWN_WORDS: &str = "own-words";
/// More than one declaration, or words that may be none.
pub const UNCLEAR: &str = "unclear";

/// Makes the tables. Groups of fewer than `smallest` speakers are merged.
pub fn tables(sessions: &[Session], smallest: u64) -> Tables {
    let names = declarations(sessions);
    let divide = |get: fn(&Session) -> Option<&String>| {
        let mut groups: BTreeMap<(bool, Option<&String>), Vec<&Session>> = BTreeMap::new();
        for session in sessions {
            let name = get(session);
            groups.entry((name.is_none(), name)).or_default().push(session);
        }
        groups.into_iter().map(|((_, name), of)| (name.cloned(), of)).collect::<Vec<_>>()
    };
    let divided = [
        divide(|session| session.session_type.as_ref()),
        divide(|session| session.theme.as_ref()),
        divide(|session| session.day.as_ref()),
    ];
    let row = |of: &[&Session]| Row {
        sessions: of.iter().map(|session| session.number).collect(),
        counts: names.iter().map(|name| of.iter().map(|session| declared(session, name)).sum()).collect(),
    };
    let everybody: Vec<&Session> = sessions.iter().collect();
    let rows: Vec<Vec<Row>> = divided.iter().map(|table| table.iter().map(|(_, of)| row(of)).collect()).collect();
    let (of_all, shown) = privacy::protect(&row(&everybody), &rows, smallest);
    let mut tables = divided.into_iter().zip(shown).map(|(table, shown)| {
        table.into_iter().zip(shown).map(|((name, of), shown)| group(name, &of, &names, &shown)).collect()
    });
    Tables {
        all: group(None, &everybody, &names, &of_all),
        by_type: tables.next().unwrap_or_default(),
        by_theme: tables.next().unwrap_or_default(),
        by_day: tables.next().unwrap_or_default(),
    }
}

/// Every declaration that occurs, or that the forms offer, those of the forms first.
fn declarations(sessions: &[Session]) -> Vec<Declared> {
    let mut names: Vec<Declared> = Vec::new();
    let offered = sessions.iter().flat_map(|session| &session.reports).filter(|report| report.declarations.is_some());
    let mut forms: Vec<&str> = offered.map(|report| report.template.as_str()).collect();
    forms.sort_unstable();
    forms.dedup();
    let fields =
        rapporteur::templates().iter().filter(|form| forms.contains(&form.id.as_str())).flat_map(|form| &form.fields);
    for choice in fields.flat_map(|field| &field.declarations) {
        let name = Declared::Listed(choice.name.clone());
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mut others: Vec<Declared> =
        sessions.iter().filter_map(Session::declarations).flatten().map(|(name, _)| name.clone()).collect();
    others.sort();
    others.dedup();
    others.retain(|name| *name != Declared::Not && !names.contains(name));
    names.extend(others);
    names
}

fn declared(session: &Session, name: &Declared) -> u64 {
    let all = session.declarations().unwrap_or_default();
    all.iter().filter(|(known, _)| known == name).map(|(_, count)| count).sum()
}

fn group(name: Option<String>, of: &[&Session], names: &[Declared], shown: &Shown) -> Group {
    let participants = sum(of.iter().copied(), |session| session.participants);
    let women = sum(of.iter().copied(), |session| session.women);
    // A share needs both figures of the same sessions.
    let both: Vec<&Session> =
        of.iter().copied().filter(|session| session.participants.is_some() && session.women.is_some()).collect();
    let part = sum(both.iter().copied(), |session| session.women).people;
    let whole = sum(both.iter().copied(), |session| session.participants).people;
    let not_declared: u64 = of.iter().map(|session| declared(session, &Declared::Not)).sum();
    let asked = of.iter().filter_map(|session| session.declarations()).flatten().map(|(_, count)| count).sum();
    let written = |name: &Declared| match name {
        Declared::Listed(name) => name.clone(),
        Declared::OwnWords => OWN_WORDS.to_owned(),
        Declared::Unclear | Declared::Not => UNCLEAR.to_owned(),
    };
    let not_asked = of.iter().filter(|session| session.declarations().is_none());
    let listed = |session: &&Session| session.reports.iter().map(|report| report.speakers as u64).max().unwrap_or(0);
    Group {
        name,
        sessions: of.iter().map(|session| session.number).collect(),
        participants,
        women,
        share: part.zip(whole).and_then(|(part, whole)| figures::share(part, whole)),
        speakers: Speakers {
            asked,
            not_declared,
            declared: names.iter().map(written).zip(shown.counts.iter().copied()).collect(),
            merged: shown.merged,
            not_asked: not_asked.map(listed).sum(),
        },
    }
}
