//! Limits of the media library: what an account can have in it, and what one request can change. A request changes all of it
//! in one transaction, and other accounts write only before or after that.

use generated::rt::Failure;

use crate::store::{LibraryRecord, Query, Repository, StoreError, Stored, library as column};

/// Files and folders that one request can move or copy, with everything in them.
pub(super) const MOST_MOVED: usize = 2_500;

/// Bytes that files and folders which one request moves or copies can have in the database, with what is noted about them.
pub(super) const MOST_BYTES: usize = 16 << 20;

/// Files and folders that one request can remove, with everything in them.
pub(super) const MOST_REMOVED: usize = 10_000;

/// Paths that one request can name.
pub(super) const MOST_PATHS: usize = 500;

/// Files and folders that an account can have.
const MOST_ITEMS: i64 = 100_000;

/// Teams that one folder can be restricted to.
pub(super) const MOST_TEAMS: usize = 500;

/// Folders of an account that only some teams see. Each of them is a condition of every listing for a team.
const MOST_RESTRICTED: i64 = 200;

/// Checks that there is room for so many more files and folders.
///
/// # Errors
/// A 403 if there is not.
pub(super) async fn must_have_room(items: &Repository<'_, LibraryRecord>, more: usize) -> Result<(), StoreError> {
    let more = i64::try_from(more).unwrap_or(i64::MAX);
    if items.count(Query::all()).await?.saturating_add(more) > MOST_ITEMS {
        let message = format!("The media library can have {MOST_ITEMS} files and folders. Remove some of them first.");
        return Err(Failure::new(403, "MediaLibraryLimitReached", message).into());
    }
    Ok(())
}

/// Checks that not too many folders are restricted to teams.
///
/// # Errors
/// A 403 if they are.
pub(super) async fn must_be_few_restricted(items: &Repository<'_, LibraryRecord>) -> Result<(), StoreError> {
    if items.count(Query::all().equals(column::IS_RESTRICTED, true)).await? > MOST_RESTRICTED {
        let message = format!("{MOST_RESTRICTED} folders can be restricted to teams. Put folders into one of them.");
        return Err(Failure::new(403, "MediaLibraryLimitReached", message).into());
    }
    Ok(())
}

/// The refusal of a request that is about too much at once.
pub(super) fn too_much(most: usize) -> StoreError {
    Failure::bad_request(format!(
        "These are more than {most} files and folders, with everything in them: take parts of it."
    ))
    .into()
}

/// Adds up what files and folders have in the database.
///
/// # Errors
/// A 400 if it is more than one request can move or copy.
pub(super) fn within_bytes<'i>(
    bytes: usize,
    more: impl IntoIterator<Item = &'i Stored<LibraryRecord>>,
) -> Result<usize, StoreError> {
    let bytes = more.into_iter().try_fold(bytes, |bytes, item| {
        Ok::<_, StoreError>(bytes.saturating_add(serde_json::to_string(&item.value)?.len()))
    })?;
    if bytes > MOST_BYTES {
        let message = format!("There are more than {MOST_BYTES} bytes of notes about these files: take parts of it.");
        return Err(Failure::bad_request(message).into());
    }
    Ok(bytes)
}

/// A lineage, if folders can be that deep.
///
/// # Errors
/// A 400 if they cannot.
pub(super) fn within_depth(lineage: String) -> Result<String, StoreError> {
    if lineage.matches('/').count() > super::DEEPEST {
        return Err(Failure::bad_request(format!("Folders cannot be more than {} deep.", super::DEEPEST)).into());
    }
    Ok(lineage)
}
