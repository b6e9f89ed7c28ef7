//! Checks the data files in `templates/` and packs them into the crate, with a table of small letters.
//!
//! A wrong file ends the build with a message that names the file and the place in it.

#[path = "build/lower_case.rs"]
mod lower_case;
#[path = "src/template/model.rs"]
mod model;
#[path = "src/template/sound.rs"]
mod sound;

use std::{fs, path::Path, path::PathBuf, process::exit};

use model::Template;

fn main() {
    println!("cargo:rerun-if-changed=templates");
    println!("cargo:rerun-if-changed=build");
    let mut files: Vec<PathBuf> = fs::read_dir("templates")
        .unwrap_or_else(|error| fail("templates", &error.to_string()))
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();

    let out_dir = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let forms: Vec<(&PathBuf, Template)> = files.iter().map(|file| (file, load(file))).collect();
    let mut list = String::from("static ENCODED: &[&[u8]] = &[\n");
    for (file, template) in &forms {
        let known = |id: &String| *id != template.id && forms.iter().any(|(_, other)| other.id == *id);
        if let Some(id) = template.follows.as_ref().filter(|id| !known(id)) {
            fail(&file.display().to_string(), &format!("follows: there is no other form {id:?}"));
        }
        let packed = out_dir.join(format!("{}.postcard", template.id));
        let bytes = postcard::to_allocvec(template)
            .unwrap_or_else(|error| fail(&file.display().to_string(), &error.to_string()));
        match postcard::from_bytes::<Template>(&bytes) {
            Ok(again) if again == *template => {}
            _ => fail(&file.display().to_string(), "cannot be packed: the data model must not depend on field names"),
        }
        fs::write(&packed, bytes).unwrap_or_else(|error| fail(&packed.display().to_string(), &error.to_string()));
        list.push_str(&format!("    include_bytes!({:?}),\n", packed.display().to_string()));
    }
    list.push_str("];\n");
    for (name, source) in [("built_in.rs", list), ("lower_case.rs", lower_case::table())] {
        let target = out_dir.join(name);
        fs::write(&target, source).unwrap_or_else(|error| fail(&target.display().to_string(), &error.to_string()));
    }
}

fn load(file: &Path) -> Template {
    let name = file.display().to_string();
    let text = fs::read_to_string(file).unwrap_or_else(|error| fail(&name, &error.to_string()));
    let reader = &mut serde_json::Deserializer::from_str(&text);
    let template: Template = serde_path_to_error::deserialize(reader)
        .unwrap_or_else(|error| fail(&name, &format!("{}: {}", error.path(), error.inner())));
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    if template.id != stem {
        fail(&name, &format!("id: is {:?}, but the file is named for {stem:?}; make them the same", template.id));
    }
    let flaws = sound::flaws(&template);
    if !flaws.is_empty() {
        let lines: Vec<String> = flaws.iter().map(ToString::to_string).collect();
        fail(&name, &lines.join(&format!("\n{name}: ")));
    }
    template
}

fn fail(file: &str, problem: &str) -> ! {
    eprintln!("{file}: {problem}");
    println!("cargo::error={}", format!("{file}: {problem}").replace('\n', "; "));
    exit(1);
}
