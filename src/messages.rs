//! The texts of diagnostics and fixes, in a reader's language. They stand in `locales/`, one Fluent file each.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Code, Diagnostic, Fix, Params, Value};
use crate::stages::{Difference, DifferenceCode};

const LOCALES: &[(&str, &str)] =
    &[("en", include_str!("../locales/en.ftl")), ("fr", include_str!("../locales/fr.ftl"))];

/// The texts of one language, with English where one is missing.
pub struct Messages {
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Messages {
    /// The texts in the language of a BCP 47 tag such as `fr-CA`; English where there are none in it.
    pub fn new(language: &str) -> Self {
        let wanted = language.parse::<LanguageIdentifier>().ok();
        let speaks = |tag: &str| wanted.as_ref().is_some_and(|wanted| wanted.language.as_str() == tag);
        let mut chosen: Vec<_> = LOCALES.iter().filter(|(tag, _)| speaks(tag)).collect();
        chosen.extend(LOCALES.iter().filter(|(tag, _)| *tag == "en" && !speaks("en")));
        Messages { bundles: chosen.into_iter().map(|(tag, text)| bundle(tag, text)).collect() }
    }

    /// What a diagnostic tells the writer.
    pub fn diagnostic(&self, diagnostic: &Diagnostic) -> String {
        self.text(&diagnostic.code.as_str().replace('/', "-"), None, &diagnostic.params)
    }

    /// What a difference between two reports tells the writer.
    pub fn difference(&self, difference: &Difference) -> String {
        self.text(&difference.code.as_str().replace('/', "-"), None, &difference.params)
    }

    /// Why a sort of difference is told.
    pub fn difference_explanation(&self, code: DifferenceCode) -> String {
        self.text(&code.as_str().replace('/', "-"), Some("why"), &Params::default())
    }

    /// Why a rule is there.
    pub fn explanation(&self, code: Code) -> String {
        self.text(&code.as_str().replace('/', "-"), Some("why"), &Params::default())
    }

    /// The title of a fix.
    pub fn fix(&self, fix: &Fix) -> String {
        self.text(&format!("fix-{}", fix.code.as_str()), None, &fix.params)
    }

    /// Why a file cannot be read, and what to do.
    #[cfg(feature = "documents")]
    pub fn unreadable(&self, unreadable: &crate::documents::Unreadable) -> String {
        self.text(&unreadable.code().replace('/', "-"), None, &unreadable.params())
    }

    fn text(&self, id: &str, attribute: Option<&str>, params: &Params) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in params.iter() {
            args.set(
                name,
                match value {
                    Value::Number(number) => FluentValue::from(*number),
                    Value::Text(text) => FluentValue::from(text.clone()),
                },
            );
        }
        for bundle in &self.bundles {
            let Some(message) = bundle.get_message(id) else { continue };
            let pattern = match attribute {
                None => message.value(),
                Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            };
            if let Some(pattern) = pattern {
                return bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned();
            }
        }
        id.to_owned()
    }
}

fn bundle(tag: &str, text: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(tag.parse().into_iter().collect());
    bundle.set_use_isolating(false);
    // A file with a fault still gives its sound messages; the tests refuse the fault.
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}
