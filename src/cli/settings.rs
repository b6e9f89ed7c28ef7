//! `rapporteur.toml`: what holds for the reports beside it and below it.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use globset::{Glob, GlobSet, GlobSetBuilder};
use rapporteur::rule_history::{History, Version};
use rapporteur::template::Limit;
use rapporteur::{Certainty, Code, RULES, Severity, Template};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::args::FailOn;
use super::forms;
use super::lines::Positions;
use super::nearest::nearest;
use super::note;
use super::trouble::{Trouble, shown};

/// The name of the file.
pub const FILE: &str = "rapporteur.toml";

/// What was set.
#[derive(Debug)]
pub struct Settings {
    /// The folder that paths count from.
    pub folder: PathBuf,
    /// The form that reports are on, where it need not be recognised.
    pub template: Option<Arc<Template>>,
    /// The forms that reports may be on, one's own before those of the program.
    pub forms: Vec<Arc<Template>>,
    /// The language of messages.
    pub language: Option<String>,
    /// From which severity on a check fails.
    pub fail_on: Option<FailOn>,
    /// The version whose rules may make a check fail; newer ones may not.
    pub rules_of: Version,
    /// Severities of rules by their codes; none for a rule that is off.
    pub severities: HashMap<String, Option<Severity>>,
    /// Groups of declarations with fewer people than this are not named in a synthesis.
    pub smallest_group: Option<u32>,
    exclude: GlobSet,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            folder: PathBuf::new(),
            template: None,
            forms: forms::built_in(),
            language: None,
            fail_on: None,
            rules_of: History::own().base(Version::current()),
            severities: HashMap::new(),
            smallest_group: None,
            exclude: GlobSet::empty(),
        }
    }
}

impl Settings {
    /// The severity that a rule has here; none for one that is off, and for one that is newer than the rules that were
    /// asked for and would make a check fail that fails from `from` on.
    pub fn severity(&self, code: &str, usual: Severity, from: FailOn) -> Option<Severity> {
        let is_new = || Code::parse(code).is_some_and(|code| History::own().since(code) > self.rules_of);
        match self.severities.get(code) {
            Some(set) => *set,
            None if from.weighs(usual) && is_new() => None,
            None => Some(usual),
        }
    }

    /// From which severity on a check of files here fails, where the arguments do not tell.
    pub fn fails_from(&self, told: Option<FailOn>) -> FailOn {
        told.or(self.fail_on).unwrap_or(FailOn::Error)
    }

    /// Whether a file is left out.
    pub fn leaves_out(&self, path: &Path) -> bool {
        if self.exclude.is_empty() {
            return false;
        }
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        let inside = path.strip_prefix(&self.folder).unwrap_or(&path);
        inside.ancestors().any(|part| self.exclude.is_match(part))
    }

    /// Reads a settings file.
    pub fn load(path: &Path) -> Result<Settings, Vec<Trouble>> {
        let text = fs::read_to_string(path).map_err(|error| vec![Trouble::reading(path, &error)])?;
        let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        let folder = absolute.parent().map(Path::to_path_buf).unwrap_or_default();
        Reader { path, text: &text, troubles: Vec::new() }.read(folder)
    }
}

/// Settings of many folders, each file read once.
#[derive(Debug)]
pub struct Found {
    told: Option<PathBuf>,
    by_folder: Mutex<HashMap<PathBuf, Outcome>>,
    by_file: Mutex<HashMap<PathBuf, Outcome>>,
}

/// Settings, or what is wrong with their file.
pub type Outcome = Result<Arc<Settings>, Arc<Vec<Trouble>>>;

impl Found {
    /// Settings from the nearest file upwards, or from the one that was told.
    pub fn new(told: Option<PathBuf>) -> Self {
        Found { told, by_folder: Mutex::default(), by_file: Mutex::default() }
    }

    /// The settings for files in `folder`.
    pub fn of_folder(&self, folder: &Path) -> Outcome {
        if let Some(told) = &self.told {
            return self.of_file(told);
        }
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_path_buf());
        if let Some(known) = self.by_folder.lock().ok().and_then(|known| known.get(&folder).cloned()) {
            return known;
        }
        let file = folder.ancestors().map(|folder| folder.join(FILE)).find(|file| file.is_file());
        let outcome = match file {
            Some(file) => self.of_file(&file),
            // One for all files without settings: their forms are the same.
            None => self.of_file(Path::new("")),
        };
        if let Ok(mut known) = self.by_folder.lock() {
            known.insert(folder, outcome.clone());
        }
        outcome
    }

    fn of_file(&self, file: &Path) -> Outcome {
        if let Some(known) = self.by_file.lock().ok().and_then(|known| known.get(file).cloned()) {
            return known;
        }
        let outcome = if file.as_os_str().is_empty() {
            Ok(Arc::new(Settings::default()))
        } else {
            Settings::load(file).map(Arc::new).map_err(Arc::new)
        };
        if let Ok(mut known) = self.by_file.lock() {
            known.insert(file.to_path_buf(), outcome.clone());
        }
        outcome
    }

    /// What is wrong with the settings files that were looked at, each file once.
    pub fn troubles(&self) -> Vec<Trouble> {
        let Ok(known) = self.by_file.lock() else { return Vec::new() };
        let mut files: Vec<_> = known.iter().collect();
        files.sort_by_key(|(file, _)| (*file).clone());
        files
            .into_iter()
            .filter_map(|(_, outcome)| outcome.as_ref().err())
            .flat_map(|all| all.iter().cloned())
            .collect()
    }
}

/// The keys at the top.
const KEYS: &[&str] =
    &["template", "templates", "language", "fail-on", "rules-of", "exclude", "rules", "limits", "synthesis"];
const OF_SYNTHESIS: &[&str] = &["smallest-group"];
const OF_LIMITS: &[&str] = &["words", "items"];
const SEVERITIES: &[&str] = &["error", "warning", "advice", "off"];

type Value<'a> = Spanned<DeValue<'a>>;

struct Reader<'a> {
    path: &'a Path,
    text: &'a str,
    /// What is wrong, each with its place in the file.
    troubles: Vec<(usize, Trouble)>,
}

impl Reader<'_> {
    fn read(mut self, folder: PathBuf) -> Result<Settings, Vec<Trouble>> {
        let table = match DeTable::parse(self.text) {
            Ok(table) => table.into_inner(),
            Err(error) => {
                let reason = error.message().to_owned();
                self.fault("trouble-settings-syntax", error.span().unwrap_or(0..0), &[("reason", &reason)]);
                return Err(self.in_order());
            }
        };
        let mut settings = Settings { folder, ..Settings::default() };
        // Forms first: the others name them.
        if let Some(value) = table.get("templates") {
            self.own_forms(value, &mut settings);
        }
        for (key, value) in &table {
            match key.get_ref().as_ref() {
                "template" => {
                    if let Some(name) = self.text_of(value, "template") {
                        match forms::named(&name, &settings.forms, &settings.folder) {
                            Ok(form) => settings.template = Some(form),
                            Err(trouble) => self.inner(value.span(), trouble),
                        }
                    }
                }
                "language" => settings.language = self.text_of(value, "language"),
                "fail-on" => settings.fail_on = self.severity_of(value, "fail-on", &SEVERITIES[..3]).and_then(fail_on),
                "rules-of" => {
                    if let Some(version) = self.version_of(value) {
                        settings.rules_of = version;
                    }
                }
                "exclude" => self.exclude(value, &mut settings),
                "rules" => self.rules(value, &mut settings),
                "synthesis" => self.synthesis(value, &mut settings),
                "templates" | "limits" => {}
                unknown => self.unknown(unknown, key.span(), KEYS),
            }
        }
        if let Some(value) = table.get("limits") {
            self.limits(value, &mut settings);
        }
        if self.troubles.is_empty() { Ok(settings) } else { Err(self.in_order()) }
    }

    /// What is wrong, from the first line to the last.
    fn in_order(mut self) -> Vec<Trouble> {
        self.troubles.sort_by_key(|(at, _)| *at);
        self.troubles.into_iter().map(|(_, trouble)| trouble).collect()
    }

    fn own_forms(&mut self, value: &Value<'_>, settings: &mut Settings) {
        let mut own = Vec::new();
        for (name, span) in self.texts_of(value, "templates") {
            match forms::load(&settings.folder.join(&name)) {
                Ok(form) => own.push(form),
                Err(trouble) => self.inner(span, trouble),
            }
        }
        settings.forms.retain(|form| own.iter().all(|other| other.id != form.id));
        settings.forms.splice(0..0, own);
    }

    fn exclude(&mut self, value: &Value<'_>, settings: &mut Settings) {
        let mut patterns = GlobSetBuilder::new();
        for (pattern, span) in self.texts_of(value, "exclude") {
            match Glob::new(pattern.trim_end_matches('/')) {
                Ok(glob) => {
                    patterns.add(glob);
                }
                Err(error) => {
                    let reason = error.kind().to_string();
                    self.fault("trouble-settings-pattern", span, &[("pattern", &pattern), ("reason", &reason)]);
                }
            }
        }
        settings.exclude = patterns.build().unwrap_or_default();
    }

    fn rules(&mut self, value: &Value<'_>, settings: &mut Settings) {
        for (key, value) in self.table_of(value, "rules") {
            let code = key.get_ref().as_ref();
            if Code::parse(code).is_none() && note::Kind::parse(code).is_none() {
                let known: Vec<&str> = RULES.iter().map(|rule| rule.code.as_str()).collect();
                self.unknown(code, key.span(), &known);
            } else if let Some(name) = self.severity_of(value, code, SEVERITIES) {
                settings.severities.insert(code.to_owned(), severity(name));
            }
        }
    }

    fn synthesis(&mut self, value: &Value<'_>, settings: &mut Settings) {
        for (key, value) in self.table_of(value, "synthesis") {
            match key.get_ref().as_ref() {
                "smallest-group" => settings.smallest_group = self.number_of(value, "smallest-group"),
                unknown => self.unknown(unknown, key.span(), OF_SYNTHESIS),
            }
        }
    }

    fn limits(&mut self, value: &Value<'_>, settings: &mut Settings) {
        for (form, fields) in self.table_of(value, "limits") {
            let id = form.get_ref().as_ref();
            let Some(at) = settings.forms.iter().position(|known| known.id == id) else {
                let known: Vec<&str> = settings.forms.iter().map(|known| known.id.as_str()).collect();
                let (near, span) = (nearest(id, known).map(str::to_owned), form.span());
                self.unknown_near(id, span, near.as_deref());
                continue;
            };
            let mut changed = Template::clone(&settings.forms[at]);
            for (field, limits) in self.table_of(fields, id) {
                let name = field.get_ref().as_ref();
                let Some(place) = changed.fields.iter().position(|known| known.id == name) else {
                    let near = nearest(name, changed.fields.iter().map(|known| known.id.as_str())).map(str::to_owned);
                    self.unknown_near(name, field.span(), near.as_deref());
                    continue;
                };
                for (key, value) in self.table_of(limits, name) {
                    let field = &mut changed.fields[place];
                    let limit = match key.get_ref().as_ref() {
                        "words" => &mut field.words,
                        "items" => &mut field.items,
                        unknown => {
                            self.unknown(unknown, key.span(), OF_LIMITS);
                            continue;
                        }
                    };
                    if let Some(at_most) = self.number_of(value, key.get_ref()) {
                        // Whoever sets a limit has read it somewhere.
                        *limit = Some(Limit { at_most, certainty: Certainty::Seen });
                    }
                }
            }
            let flaws = rapporteur::template::sound::flaws(&changed);
            if let Some(flaw) = flaws.first() {
                self.fault("trouble-settings-limit", form.span(), &[("reason", &flaw.to_string())]);
            }
            let changed = Arc::new(changed);
            if settings.template.as_ref().is_some_and(|told| told.id == changed.id) {
                settings.template = Some(Arc::clone(&changed));
            }
            settings.forms[at] = changed;
        }
    }

    fn table_of<'v>(
        &mut self,
        value: &'v Value<'v>,
        key: &str,
    ) -> Vec<(&'v Spanned<std::borrow::Cow<'v, str>>, &'v Value<'v>)> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong_kind(value, key, "table");
        }
        let mut entries: Vec<_> = table.into_iter().flatten().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        entries
    }

    fn text_of(&mut self, value: &Value<'_>, key: &str) -> Option<String> {
        let text = value.get_ref().as_str().map(str::to_owned);
        if text.is_none() {
            self.wrong_kind(value, key, "text");
        }
        text
    }

    fn texts_of(&mut self, value: &Value<'_>, key: &str) -> Vec<(String, std::ops::Range<usize>)> {
        let Some(list) = value.get_ref().as_array() else {
            self.wrong_kind(value, key, "list");
            return Vec::new();
        };
        list.iter().filter_map(|value| Some((self.text_of(value, key)?, value.span()))).collect()
    }

    fn number_of(&mut self, value: &Value<'_>, key: &str) -> Option<u32> {
        let written = value.get_ref().as_integer();
        let number = written.and_then(|number| u32::from_str_radix(number.as_str(), number.radix()).ok());
        if number.is_none_or(|number| number == 0) {
            self.wrong_kind(value, key, "number");
        }
        number
    }

    /// A version that there has been.
    fn version_of(&mut self, value: &Value<'_>) -> Option<Version> {
        let written = self.text_of(value, "rules-of")?;
        let now = Version::current();
        let found = written.parse().ok().filter(|version| *version <= now);
        if found.is_none() {
            let params = [("text", written.as_str()), ("now", &now.to_string())];
            self.fault("trouble-settings-version", value.span(), &params);
        }
        found
    }

    fn severity_of(&mut self, value: &Value<'_>, key: &str, known: &[&'static str]) -> Option<&'static str> {
        let written = self.text_of(value, key)?;
        let found = known.iter().find(|known| **known == written).copied();
        if found.is_none() {
            let known = known.join(", ");
            self.fault("trouble-settings-severity", value.span(), &[("text", &written), ("known", &known)]);
        }
        found
    }

    fn wrong_kind(&mut self, value: &Value<'_>, key: &str, wanted: &str) {
        self.fault("trouble-settings-kind", value.span(), &[("key", key), ("wanted", wanted)]);
    }

    fn unknown(&mut self, name: &str, span: std::ops::Range<usize>, known: &[&str]) {
        let near = nearest(name, known.iter().copied()).map(str::to_owned);
        self.unknown_near(name, span, near.as_deref());
    }

    fn unknown_near(&mut self, name: &str, span: std::ops::Range<usize>, near: Option<&str>) {
        match near {
            Some(near) => self.fault("trouble-settings-unknown-near", span, &[("key", name), ("near", near)]),
            None => self.fault("trouble-settings-unknown", span, &[("key", name)]),
        }
    }

    /// A trouble that a value of the settings leads to.
    fn inner(&mut self, span: std::ops::Range<usize>, trouble: Trouble) {
        let (at, place) = (span.start, self.place(span));
        self.troubles.push((at, trouble.with("place", place)));
    }

    fn fault(&mut self, id: &'static str, span: std::ops::Range<usize>, params: &[(&'static str, &str)]) {
        let (at, place) = (span.start, self.place(span));
        let trouble = Trouble::new(id).with("place", place);
        self.troubles.push((at, params.iter().fold(trouble, |trouble, (name, value)| trouble.with(name, value))));
    }

    fn place(&self, span: std::ops::Range<usize>) -> String {
        let span = rapporteur::Span::new(span.start, span.end);
        let start = Positions::of(self.text, std::iter::once(span)).region(span).start;
        format!("{}:{}:{}", shown(self.path), start.line, start.column)
    }
}

fn fail_on(name: &str) -> Option<FailOn> {
    <FailOn as clap::ValueEnum>::from_str(name, false).ok()
}

/// The severity with this name; none for a rule that is off.
fn severity(name: &str) -> Option<Severity> {
    match name {
        "error" => Some(Severity::Error),
        "warning" => Some(Severity::Warning),
        "advice" => Some(Severity::Advice),
        _ => None,
    }
}
