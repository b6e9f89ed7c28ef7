//! `rapporteur convert` and `rapporteur new`: reports as files of another format, and empty ones.

use std::path::{Path, PathBuf};

use rapporteur::documents::{self, Options, Written};
use rapporteur::{Answers, Draft, Template};

use super::args::{Convert, Format, Inputs, New};
use super::check;
use super::forms;
use super::intake::{Intake, Report};
use super::output;
use super::pieces::{Content, Piece};
use super::replace;
use super::settings::Found;
use super::source::{Origin, format_of_name};
use super::texts::args;
use super::trouble::{Trouble, shown};
use super::ui::{End, Ui};

/// Reads one file, in the format that was told or that it shows.
pub fn read(
    path: &Path,
    template: Option<&String>,
    format: Option<Format>,
    settings: &Found,
) -> Result<Intake, Trouble> {
    let origin = if path.as_os_str() == "-" { Origin::Input } else { Origin::File(path.to_path_buf()) };
    let folder = origin.path().and_then(Path::parent).unwrap_or(Path::new(""));
    let here = settings.of_folder(folder).map_err(|troubles| first(&troubles))?;
    let inputs = Inputs { paths: Vec::new(), template: template.cloned(), format, settings: None, no_ignore: false };
    let told = check::told(&inputs, settings).map_err(|troubles| first(&troubles))?;
    let format = format.or_else(|| origin.path().and_then(format_of_name));
    let piece = Piece { origin: origin.clone(), named: true, content: Content::File(format) };
    let Some((mut intake, ..)) = check::take_in(piece, told.as_ref(), &here)? else {
        return Err(Trouble::new("trouble-no-report").with("path", origin.name()));
    };
    if let Some(trouble) = intake.troubles.pop() {
        return Err(trouble);
    }
    if intake.reports.is_empty() {
        return Err(Trouble::new("trouble-no-report").with("path", origin.name()));
    }
    Ok(intake)
}

/// The first thing that is wrong with a settings file; the others are told by `check`.
fn first(troubles: &[Trouble]) -> Trouble {
    troubles.first().cloned().unwrap_or(Trouble::new("trouble-settings-syntax").with("reason", ""))
}

/// `rapporteur convert`.
pub fn run(args: &Convert, ui: &Ui, settings: &Found) -> End {
    end(convert(args, ui, settings), ui)
}

/// `rapporteur new`.
pub fn new(args: &New, ui: &Ui, settings: &Found) -> End {
    end(empty(args, ui, settings), ui)
}

fn end(outcome: Result<End, Trouble>, ui: &Ui) -> End {
    outcome.unwrap_or_else(|trouble| {
        ui.complain(&trouble);
        End::Failed
    })
}

fn convert(args: &Convert, ui: &Ui, settings: &Found) -> Result<End, Trouble> {
    let intake = read(&args.from, args.template.as_ref(), args.format, settings)?;
    let format = args.to_format.or_else(|| format_of_name(&args.to));
    let format = format.ok_or_else(|| no_format(&args.to, "--to-format"))?;
    if intake.left_over > 0 {
        ui.complain_of(&ui.texts.say_with("convert-left-over", &args![count = intake.left_over]));
    }
    for (path, bytes) in written(&intake.reports, format, &args.to)? {
        write(&path, &bytes, args.force, ui)?;
    }
    Ok(End::Clean)
}

/// The files to write: one, unless there are several reports and the format holds one.
fn written(reports: &[Report], format: Format, to: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>, Trouble> {
    let one = |report: &Report| document(&report.template, &report.answers, format);
    if let [report] = reports
        && format != Format::Jsonl
    {
        return Ok(vec![(to.to_path_buf(), one(report)?)]);
    }
    match format {
        Format::Jsonl => {
            let line = |report: &Report| {
                let draft = Draft { template: report.template.id.clone(), answers: report.answers.clone() };
                output::to_json(&draft) + "\n"
            };
            Ok(vec![(to.to_path_buf(), reports.iter().map(line).collect::<String>().into_bytes())])
        }
        Format::Json => {
            let drafts: Result<Vec<Vec<u8>>, Trouble> = reports.iter().map(one).collect();
            let drafts: Vec<String> =
                drafts?.iter().map(|draft| String::from_utf8_lossy(draft).trim().to_owned()).collect();
            Ok(vec![(to.to_path_buf(), format!("[{}]\n", drafts.join(",\n")).into_bytes())])
        }
        _ if to.as_os_str() == "-" => Err(Trouble::new("trouble-several").with("count", reports.len())),
        _ => {
            let numbered = |number: usize| {
                let stem = to.file_stem().unwrap_or_default().to_string_lossy();
                let ending = to.extension().map_or(String::new(), |ending| format!(".{}", ending.to_string_lossy()));
                to.with_file_name(format!("{stem}-{number}{ending}"))
            };
            reports.iter().map(|report| Ok((numbered(report.number), one(report)?))).collect()
        }
    }
}

/// A format that neither the name of a file tells nor the option.
fn no_format(path: &Path, option: &str) -> Trouble {
    Trouble::new("trouble-no-format").with("path", shown(path)).with("option", option)
}

fn document(template: &Template, answers: &Answers, format: Format) -> Result<Vec<u8>, Trouble> {
    let format = match format {
        Format::Text => documents::Format::Text,
        Format::Markdown => documents::Format::Markdown,
        Format::Html => documents::Format::Html,
        Format::Docx => documents::Format::Docx,
        Format::Json | Format::Jsonl => documents::Format::Json,
    };
    documents::write(template, answers, format, &Options::default())
        .map(Written::into_bytes)
        .map_err(|refused| super::findings::refusal(&refused, template))
}

fn empty(args: &New, ui: &Ui, settings: &Found) -> Result<End, Trouble> {
    let here = settings.of_folder(Path::new("")).map_err(|troubles| first(&troubles))?;
    let template = forms::named(&args.template, &here.forms, Path::new(""))?;
    let to = args.to.as_deref().unwrap_or(Path::new("-"));
    let usual = || (to.as_os_str() == "-").then_some(Format::Markdown);
    let format = args.format.or_else(|| format_of_name(to)).or_else(usual).ok_or_else(|| no_format(to, "--format"))?;
    let bytes = document(&template, &Answers::new(), format)?;
    write(to, &bytes, args.force, ui)
}

fn write(path: &Path, bytes: &[u8], over: bool, ui: &Ui) -> Result<End, Trouble> {
    if path.as_os_str() == "-" {
        return Ok(ui.answer_bytes(bytes));
    }
    replace::create(path, bytes, over)?;
    Ok(End::Clean)
}
