//! Numbers and bullets before paragraphs.

use std::collections::{HashMap, HashSet};

use super::xml::{Node, Space, Xml};
use crate::documents::unreadable::Unreadable;

/// Lists have as many levels.
const LEVELS: usize = 9;
/// Longer markers are cut: a file can name any.
const LONGEST_MARKER: usize = 40;

/// How numbers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::documents) enum Style {
    #[default]
    Decimal,
    /// 01, 02.
    TwoDigits,
    SmallLetter,
    Letter,
    SmallRoman,
    Roman,
    Bullet,
    None,
}

impl Style {
    /// By the name in WordprocessingML.
    fn of_word(name: &str) -> Self {
        match name {
            "bullet" => Style::Bullet,
            "none" => Style::None,
            "lowerLetter" => Style::SmallLetter,
            "upperLetter" => Style::Letter,
            "lowerRoman" => Style::SmallRoman,
            "upperRoman" => Style::Roman,
            "decimalZero" => Style::TwoDigits,
            _ => Style::Decimal,
        }
    }

    /// By the attribute `type` of an ordered list in HTML.
    pub(in crate::documents) fn of_html(name: &str) -> Self {
        match name {
            "a" => Style::SmallLetter,
            "A" => Style::Letter,
            "i" => Style::SmallRoman,
            "I" => Style::Roman,
            _ => Style::Decimal,
        }
    }
}

/// A number as a style writes it; figures where the style has no way to.
pub(in crate::documents) fn enumerate(style: Style, number: u32) -> String {
    match style {
        Style::SmallLetter | Style::Letter if (1..=26 * 3).contains(&number) => {
            let letter = char::from(b'a' + ((number - 1) % 26) as u8);
            let letters: String = std::iter::repeat_n(letter, 1 + (number as usize - 1) / 26).collect();
            if style == Style::Letter { letters.to_uppercase() } else { letters }
        }
        Style::SmallRoman if (1..4000).contains(&number) => roman(number).to_lowercase(),
        Style::Roman if (1..4000).contains(&number) => roman(number),
        Style::TwoDigits => format!("{number:02}"),
        Style::Bullet | Style::None => String::new(),
        _ => number.to_string(),
    }
}

const ROMAN: &[(u32, &str)] = &[
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];

fn roman(mut number: u32) -> String {
    let mut out = String::new();
    for (value, sign) in ROMAN {
        while number >= *value {
            number -= value;
            out.push_str(sign);
        }
    }
    out
}

/// One level of a list.
#[derive(Debug, Clone, Default)]
struct Level {
    style: Style,
    /// The pattern, `%1.` for the number of the first level and a full stop.
    text: String,
    start: Option<u32>,
}

/// A list that paragraphs refer to.
#[derive(Debug, Clone, Default)]
struct Instance {
    definition: String,
    /// Levels that begin anew, by level.
    starts: HashMap<usize, u32>,
    /// Levels of its own.
    levels: HashMap<usize, Level>,
}

/// The lists of a document, and how far each has been counted.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    definitions: HashMap<String, HashMap<usize, Level>>,
    instances: HashMap<String, Instance>,
    /// The next number of each level, by definition.
    next: HashMap<String, [Option<u32>; LEVELS]>,
    begun: HashSet<String>,
}

/// The element that a level belongs to.
#[derive(Default)]
struct Owner {
    definition: Option<String>,
    instance: Option<String>,
    level: Option<usize>,
}

impl Numbering {
    /// Reads the part that defines lists.
    pub(super) fn read(text: &str, part: &str) -> Result<Self, Unreadable> {
        let mut numbering = Numbering::default();
        let mut xml = Xml::new(text, part);
        let mut owner = Owner::default();
        loop {
            match xml.next()? {
                Node::Open(element) if element.space == Space::Word => {
                    let value = element.value("val").unwrap_or_default();
                    match element.name() {
                        "abstractNum" => {
                            let id = element.value("abstractNumId").unwrap_or_default().to_owned();
                            owner = Owner { definition: Some(id), ..Owner::default() };
                        }
                        "num" => {
                            let id = element.value("numId").unwrap_or_default().to_owned();
                            owner = Owner { instance: Some(id), ..Owner::default() };
                        }
                        "abstractNumId" => {
                            if let Some(instance) = numbering.instance(&owner) {
                                instance.definition = value.to_owned();
                            }
                        }
                        "lvl" | "lvlOverride" => {
                            owner.level = element.value("ilvl").and_then(|level| level.parse().ok());
                        }
                        "startOverride" => {
                            let level = owner.level;
                            if let (Some(instance), Some(level), Ok(start)) =
                                (numbering.instance(&owner), level, value.parse())
                            {
                                instance.starts.insert(level, start);
                            }
                        }
                        name @ ("start" | "numFmt" | "lvlText") => {
                            if let Some(level) = numbering.level(&owner) {
                                match name {
                                    "start" => level.start = value.parse().ok(),
                                    "numFmt" => level.style = Style::of_word(value),
                                    _ => level.text = value.chars().take(LONGEST_MARKER).collect(),
                                }
                            }
                        }
                        _ => {}
                    }
                }
                Node::End => return Ok(numbering),
                _ => {}
            }
        }
    }

    fn instance(&mut self, owner: &Owner) -> Option<&mut Instance> {
        let id = owner.instance.as_ref()?;
        Some(self.instances.entry(id.clone()).or_default())
    }

    fn level(&mut self, owner: &Owner) -> Option<&mut Level> {
        let at = owner.level.filter(|level| *level < LEVELS)?;
        let levels = match (&owner.definition, &owner.instance) {
            (Some(id), _) => self.definitions.entry(id.clone()).or_default(),
            (None, Some(id)) => &mut self.instances.entry(id.clone()).or_default().levels,
            (None, None) => return None,
        };
        Some(levels.entry(at).or_default())
    }

    /// Counts a paragraph of the list `id` on `level` and gives the marker before it; none where the list has no marker
    /// there.
    pub(super) fn count(&mut self, id: &str, level: usize) -> Option<String> {
        let Numbering { definitions, instances, next, begun } = self;
        let instance = instances.get(id)?;
        if level >= LEVELS {
            return None;
        }
        let levels = definitions.get(&instance.definition);
        let of = |level: usize| instance.levels.get(&level).or_else(|| levels?.get(&level));
        let next = next.entry(instance.definition.clone()).or_insert([None; LEVELS]);
        if begun.insert(id.to_owned()) {
            for (level, start) in &instance.starts {
                if let Some(next) = next.get_mut(*level) {
                    *next = Some(*start);
                }
            }
        }
        let start = |level: usize| of(level).and_then(|level| level.start).unwrap_or(1);
        let number = next[level].unwrap_or_else(|| start(level));
        next[level] = Some(number.saturating_add(1));
        next[level + 1..].fill(None);
        let own = of(level)?;
        match own.style {
            Style::None => return None,
            Style::Bullet => return Some(bullet(&own.text)),
            _ => {}
        }
        let mut marker = String::new();
        let mut pattern = own.text.chars();
        while let Some(c) = pattern.next() {
            let place = if c == '%' { pattern.clone().next().and_then(|digit| digit.to_digit(10)) } else { None };
            let Some(place) = place.and_then(|place| (place as usize).checked_sub(1)).filter(|place| *place <= level)
            else {
                marker.push(c);
                continue;
            };
            pattern.next();
            let number = next[place].map_or_else(|| start(place), |next| next.saturating_sub(1));
            let style = of(place).map_or(Style::Decimal, |level| level.style);
            marker.push_str(&enumerate(style, number));
        }
        Some(marker).filter(|marker| !marker.trim().is_empty())
    }
}

/// A bullet that has a meaning without the font it is drawn in.
fn bullet(text: &str) -> String {
    match text.chars().next() {
        Some('o') if text.len() == 1 => "◦".to_owned(),
        Some(c) if !crate::characters::is_private_use(c) && !c.is_control() && !c.is_whitespace() => text.to_owned(),
        _ => "•".to_owned(),
    }
}
