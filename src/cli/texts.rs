//! What the program itself says, in the reader's language. The texts stand in `locales/command-line/`.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rapporteur::messages::Messages;
use unic_langid::LanguageIdentifier;

use super::trouble::Trouble;

const LOCALES: &[(&str, &str)] = &[
    ("en", include_str!("../../locales/command-line/en.ftl")),
    ("fr", include_str!("../../locales/command-line/fr.ftl")),
];

/// The texts of one language, with English where one is missing.
pub struct Texts {
    /// The language's tag, for documents.
    pub language: String,
    /// Texts of the core's diagnostics.
    pub rules: Messages,
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Texts {
    /// The texts in the language of a BCP 47 tag; English where there are none in it.
    pub fn new(language: &str) -> Self {
        let wanted = language.parse::<LanguageIdentifier>().ok();
        let speaks = |tag: &str| wanted.as_ref().is_some_and(|wanted| wanted.language.as_str() == tag);
        let mut chosen: Vec<_> = LOCALES.iter().filter(|(tag, _)| speaks(tag)).collect();
        chosen.extend(LOCALES.iter().filter(|(tag, _)| *tag == "en" && !speaks("en")));
        Texts {
            language: chosen.first().map_or("en", |(tag, _)| tag).to_owned(),
            rules: Messages::new(language),
            bundles: chosen.into_iter().map(|(tag, text)| bundle(tag, text)).collect(),
        }
    }

    /// The text with this id.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &FluentArgs::new())
    }

    /// The text with this id, with values for its parameters.
    pub fn say_with(&self, id: &str, args: &FluentArgs<'_>) -> String {
        self.look_up(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// The text with this id, if there is one.
    pub fn look_up(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(message, part)| (message, Some(part)));
        self.bundles.iter().find_map(|bundle| {
            let found = bundle.get_message(message)?;
            let pattern = match attribute {
                None => found.value()?,
                Some(name) => found.get_attribute(name)?.value(),
            };
            Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
        })
    }

    /// What went wrong, in words.
    pub fn trouble(&self, trouble: &Trouble) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &trouble.params {
            args.set(*name, value.as_str());
        }
        if let Some(unreadable) = &trouble.unreadable {
            args.set("reason", self.rules.unreadable(unreadable));
        }
        let text = self.say_with(trouble.id, &args);
        match trouble.params.iter().find(|(name, _)| *name == "place") {
            Some((_, place)) => format!("{place}: {text}"),
            None => text,
        }
    }
}

/// Values for a text: `args![count = 3, path = name]`.
macro_rules! args {
    ($($name:ident = $value:expr),* $(,)?) => {{
        #[allow(unused_mut, reason = "there may be no values")]
        let mut args = fluent_bundle::FluentArgs::new();
        $(args.set(stringify!($name), $crate::cli::texts::value($value));)*
        args
    }};
}
pub(crate) use args;

/// A value for a text.
pub fn value<'a>(value: impl Into<FluentValue<'a>>) -> FluentValue<'a> {
    value.into()
}

fn bundle(tag: &str, text: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(tag.parse().into_iter().collect());
    bundle.set_use_isolating(false);
    // A file with a fault still gives its sound messages; the tests refuse the fault.
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

/// The language that the environment asks for, as a BCP 47 tag: `fr-CA` for `fr_CA.UTF-8`.
pub fn of_environment() -> Option<String> {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG"))?;
    let tag = locale.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    (tag != "C" && tag != "POSIX").then_some(tag)
}
