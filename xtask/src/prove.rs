//! `cargo xtask prove`: one command after another that tries to break the server, and a report of what they counted.

mod report;
mod resume;
mod run;
mod sections;

use std::{fs, io::Write as _, time::Instant};

use clap::{Args, builder::PossibleValuesParser};

use self::{
    report::{Form, Outcome, Report},
    resume::Earlier,
    sections::{SECTIONS, Section},
};
use crate::{trouble::Trouble, workspace::Workspace};

/// Try to break the server in every way that there is a command for, and write a report.
///
/// Each section is a command of its own, which prints what it has tried. The report is target/prove/report.md and
/// report.json: cases, failures and the limits that ended a section by section; what each said is in NAME.log beside it.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// The long form, which takes hours
    #[arg(long)]
    full: bool,

    /// Only these sections, or all of a part
    #[arg(long, value_name = "NAME", value_delimiter = ',', value_parser = names())]
    only: Vec<String>,

    /// Without these sections, or without a part
    #[arg(long, value_name = "NAME", value_delimiter = ',', value_parser = names())]
    skip: Vec<String>,

    /// Take over what has passed in the run before, of the same form, if nothing has been changed since that it reads
    #[arg(long)]
    resume: bool,

    /// Print the sections and their commands, and run none
    #[arg(long, conflicts_with_all = ["only", "skip", "json", "resume"])]
    list: bool,

    /// Print the report as JSON instead of a table
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask prove                      the short form, which CI runs
  cargo xtask prove --full               everything
  cargo xtask prove --full --resume      what of it has not passed yet
  cargo xtask prove --only clients       a part; or a section: --only bravado
  cargo xtask prove --list               what there is

Exit code 1: a section failed, or cannot be run here; what it needs is printed.
What --only or --skip leaves out is listed as left out.";

/// What `--only` and `--skip` take: sections, and the parts they belong to.
fn names() -> PossibleValuesParser {
    let mut names: Vec<&str> = Vec::new();
    for name in SECTIONS.iter().flat_map(|section| [section.part, section.name]) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    PossibleValuesParser::new(names)
}

/// Runs the sections.
pub(crate) fn run(options: &Options) -> Result<(), Trouble> {
    let form = if options.full { Form::Full } else { Form::Short };
    let mut out = anstream::stdout();
    if options.list {
        return Ok(out.write_all(report::list(form).as_bytes())?);
    }
    let workspace = Workspace::find()?;
    let folder = workspace.target().join("prove");
    fs::create_dir_all(&folder)?;
    let start = Instant::now();
    let mut report = Report::new(form, &workspace);
    let mut earlier = Earlier::new();
    if options.resume {
        earlier = resume::earlier(&report, &folder.join("report.json"))?;
    }
    if !options.json {
        out.write_all(report::header().as_bytes())?;
    }
    // What is taken over comes first, so that it is kept if this run is stopped as well.
    let (taken, others): (Vec<_>, Vec<_>) =
        SECTIONS.iter().enumerate().partition(|(_, section)| earlier.contains_key(section.name));
    for (index, section) in taken.into_iter().chain(others) {
        let outcome = match (earlier.remove(section.name), left_out(section, form, options)) {
            (Some(ran), _) => Outcome::Passed(ran),
            (None, Some(reason)) => Outcome::LeftOut { why: reason },
            (None, None) => run::run(section, form, &workspace, &folder, (index + 1, SECTIONS.len()))?,
        };
        let line = report.add(section, outcome);
        if !options.json {
            out.write_all(line.as_bytes())?;
        }
        // A run of hours may be stopped at any time.
        report.seconds = start.elapsed().as_secs();
        codegen::write::replace(&folder.join("report.md"), &report.markdown())?;
        codegen::write::replace(&folder.join("report.json"), &report.json()?)?;
    }
    if options.json {
        out.write_all(report.json()?.as_bytes())?;
    } else {
        writeln!(out, "{}\nThe report: {}", report.total(), folder.join("report.md").display())?;
    }
    if report.has_failed() { Err(Trouble::Differs) } else { Ok(()) }
}

/// Why a section is not run, if it is not.
fn left_out(section: &Section, form: Form, options: &Options) -> Option<&'static str> {
    let is_named = |names: &[String]| names.iter().any(|name| name == section.name || name == section.part);
    if is_named(&options.skip) {
        Some("--skip")
    } else if !options.only.is_empty() && !is_named(&options.only) {
        Some("--only")
    } else if section.command(form).is_empty() {
        Some("with --full only")
    } else {
        None
    }
}
