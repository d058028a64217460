//! What an earlier run has found, and what of it holds still: a section is not run again if nothing has changed since which
//! it reads.

use std::{collections::BTreeMap, fs, path::Path};

use serde::Deserialize;

use super::{
    report::{Form, Ran, Report},
    sections::SECTIONS,
};
use crate::{revision::Revision, trouble::Trouble};

/// What has passed and need not be asked again, by section.
pub(super) type Earlier = BTreeMap<String, Ran>;

/// As much of a report as is read again.
#[derive(Debug, Deserialize)]
struct Known {
    form: Form,
    revision: Option<String>,
    began: String,
    sections: Vec<KnownRow>,
}

#[derive(Debug, Deserialize)]
struct KnownRow {
    name: String,
    outcome: String,
    #[serde(flatten)]
    ran: Option<Ran>,
}

/// What has passed in the run that a file tells of, if it was of the same form, and of a revision since which nothing has
/// changed that the section reads.
///
/// # Errors
/// Why nothing can be taken over.
pub(super) fn earlier(report: &Report, path: &Path) -> Result<Earlier, Trouble> {
    let file = path.display();
    let refused = |why: String| Trouble::Usage(format!("--resume: {why}"));
    let text = fs::read_to_string(path).map_err(|error| refused(format!("{file} cannot be read: {error}")))?;
    let known: Known = serde_json::from_str(&text).map_err(|error| refused(format!("{file} is no report: {error}")))?;
    if known.form != report.form {
        return Err(refused(format!("{file} is of the other form")));
    }
    let is_clean = |name: &&String| !name.ends_with("-dirty");
    if report.revision.as_ref().is_none_or(|name| !is_clean(&name)) {
        return Err(refused("there are changes that are not committed, or git does not say".to_owned()));
    }
    let then = known.revision.as_ref().filter(is_clean);
    let then = then.ok_or_else(|| refused(format!("{file} is of a state that was not committed")))?;
    let unknown = || refused(format!("{file} is of {then}, which git does not know here"));
    let changed = Revision::here(then)?.ok_or_else(unknown)?.changed()?.ok_or_else(unknown)?;
    let holds = |row: &KnownRow| {
        row.outcome == "passed"
            && SECTIONS.iter().any(|it| it.name == row.name && !changed.iter().any(|path| it.reads(path)))
    };
    let taken = known.sections.into_iter().filter(holds).filter_map(|row| Some((row.name, row.ran?)));
    let of = format!("{}, of {then}", known.began);
    Ok(taken.map(|(name, ran)| (name, Ran { of: ran.of.or_else(|| Some(of.clone())), ..ran })).collect())
}
