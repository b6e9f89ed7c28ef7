//! Forms: those that come with the program, and one's own in files.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use rapporteur::{Flaw, Template, templates};

use super::nearest::nearest;
use super::trouble::{Trouble, shown};

/// What is wrong with a form's file: one line for each place.
pub fn faults(path: &Path) -> Result<Vec<String>, Trouble> {
    Ok(parse(path)?.err().unwrap_or_default().iter().map(ToString::to_string).collect())
}

/// The form in a file.
pub fn load(path: &Path) -> Result<Arc<Template>, Trouble> {
    parse(path)?.map(Arc::new).map_err(|flaws| {
        let faults: Vec<String> = flaws.iter().map(ToString::to_string).collect();
        Trouble::new("trouble-template").with("path", shown(path)).with("faults", faults.join("; "))
    })
}

fn parse(path: &Path) -> Result<Result<Template, Vec<Flaw>>, Trouble> {
    let text = fs::read_to_string(path).map_err(|error| Trouble::reading(path, &error))?;
    Ok(Template::from_json(text.strip_prefix('\u{feff}').unwrap_or(&text)))
}

/// The form that somebody names: by its id, or by its file.
pub fn named(name: &str, forms: &[Arc<Template>], folder: &Path) -> Result<Arc<Template>, Trouble> {
    if let Some(known) = forms.iter().find(|template| template.id == name) {
        return Ok(Arc::clone(known));
    }
    let path = folder.join(name);
    if Path::new(name).extension().is_some_and(|ending| ending == "json") || path.is_file() {
        return load(&path);
    }
    let known: Vec<&str> = forms.iter().map(|template| template.id.as_str()).collect();
    let trouble = match nearest(name, known.iter().copied()) {
        Some(near) => Trouble::new("trouble-no-template-near").with("near", near),
        None => Trouble::new("trouble-no-template"),
    };
    Err(trouble.with("name", name).with("known", known.join(", ")))
}

/// The forms that come with the program.
pub fn built_in() -> Vec<Arc<Template>> {
    templates().to_vec()
}
