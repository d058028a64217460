//! `cargo xtask scaffold`: stubs for handlers that are missing.

use std::io::Write as _;

use clap::Args;
use codegen::scaffold::{self, Obsolete, Scaffold};

use crate::{
    contract::Job,
    screen::{ADDED, STRONG, plain, some},
    trouble::{Trouble, WARNING},
    workspace::Workspace,
};

/// Write stubs for handlers that are missing.
///
/// A tag without handlers gets a file of its own in handlers/src/api/, a new operation a method at the end of its
/// trait's impl. Nothing else is touched. A stub answers 501 until it is written.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// Write nothing; list what is missing and exit with 1 if something is
    #[arg(long)]
    check: bool,
}

/// Writes stubs.
pub(crate) fn run(options: &Options) -> Result<(), Trouble> {
    let workspace = Workspace::find()?;
    let output = Job::socialhub(&workspace, false).generate()?;
    let room = workspace.handlers();
    let survey = scaffold::survey(&room, &output)?;
    let scaffold = scaffold::plan(&room, &output, &survey)?;
    let mut out = anstream::stdout().lock();
    if options.check {
        list(&scaffold, &mut out)?;
    } else {
        scaffold::apply(&scaffold)?;
        for edit in &scaffold.edits {
            let stubs = scaffold.stubs.iter().filter(|stub| stub.file == edit.path).count();
            let what = if stubs == 0 { "modules".to_owned() } else { some(stubs, "stub") };
            let sign = if edit.is_new { "+" } else { "~" };
            writeln!(out, "{ADDED}{sign}{ADDED:#} {}: {what}", edit.path.display())?;
        }
    }
    let total = survey.len();
    for obsolete in &survey.obsolete {
        tell(obsolete);
    }
    match (scaffold.stubs.len(), options.check) {
        (0, _) => {
            writeln!(out, "Each of {} has a handler.", some(total, "operation"))?;
            Ok(())
        }
        (missing, true) => {
            writeln!(
                out,
                "{missing} of {total} handlers missing. Write stubs with: {STRONG}cargo xtask scaffold{STRONG:#}"
            )?;
            Err(Trouble::Differs)
        }
        (written, false) => {
            writeln!(
                out,
                "{} written; each answers 501 until it is more. `cargo xtask coverage` lists them.",
                some(written, "stub")
            )?;
            Ok(())
        }
    }
}

/// What is missing, with signatures, by file.
fn list(scaffold: &Scaffold, out: &mut impl std::io::Write) -> Result<(), Trouble> {
    let mut file = None;
    for stub in &scaffold.stubs {
        if file != Some(&stub.file) {
            writeln!(out, "{STRONG}{}{STRONG:#}", stub.file.display())?;
            file = Some(&stub.file);
        }
        writeln!(out, "  {ADDED}{}{ADDED:#}\n    {}", plain(&stub.route), stub.signature)?;
    }
    Ok(())
}

fn tell(obsolete: &Obsolete) {
    let (file, line) = (obsolete.place.file.display(), obsolete.place.line);
    let what = match &obsolete.function {
        Some(function) => format!("`{}::{function}` has no operation any more", obsolete.api),
        None => format!("`{}` has no tag any more", obsolete.api),
    };
    anstream::eprintln!("{WARNING}warning{WARNING:#}: {file}:{line}: {what}");
}
