//! What the file manager does: each action is a form with a source, a target and a text.
//!
//! | action | source | target | answer |
//! |---|---|---|---|
//! | `branch` | a folder | | the folder with what is in it |
//! | `search` | a folder | | the folder with what is found below it; the words are in `text` |
//! | `create` | a name | a folder | the new folder |
//! | `rename` | a file or folder | a name | what has the name now |
//! | `move`, `copy` | paths, with commas between them | a folder | the folder with what came into it |
//! | `remove` | paths, with commas between them | | what is gone, as the data of the root |
//! | `visibility` | a folder | | the folder; the teams that see it are in `teamIds` |
//!
//! A path that is missing means the root where a folder is asked for. All that an action does happens, or nothing.

use std::collections::BTreeSet;

use generated::{
    api::medialibrary::{PerformMediaLibraryActionBody as Form, PerformMediaLibraryActionBodyAction as Action},
    models::{Date, File, ObjectId},
    rt::Failure,
};

use crate::{
    Page, Service, User,
    media_library::{
        Folder, find, folder,
        limits::{MOST_TEAMS, must_be_few_restricted, must_have_room, within_depth},
        listing::{self, Listing, file, with_data},
        name,
        sources::Sources,
        transfer, violation,
    },
    store::{LibraryKind, LibraryNotes, LibraryRecord, Query, Repository, StoreError, Stored, TeamRecord},
};

type Items<'a> = Repository<'a, LibraryRecord>;

/// Runs an action.
///
/// # Errors
/// A 400 where something is missing or no name, a 404 where a path leads nowhere or a team does not exist, a 409 where a name
/// is taken or a folder would be in itself; a 429 or 503 if too much is done at once; where the store fails.
pub async fn run(service: &Service, user: &User, form: Form) -> Result<File, Failure> {
    let items = service.store.of::<LibraryRecord>(&user.account_id);
    let source = form.source.as_deref();
    let target = form.target.as_deref();
    match form.action {
        Action::Branch => {
            Ok(listing::branch(&items, folder(&items, source.unwrap_or("/")).await?, &listing(&form)?).await?)
        }
        Action::Search => {
            let text = required(form.text.as_deref(), "text")?;
            let _turn = service.shares.searches.turn(&user.account_id).await?;
            let below = folder(&items, source.unwrap_or("/")).await?;
            Ok(listing::search(&items, below, text, &listing(&form)?).await?)
        }
        Action::Create => {
            let name = name(required(source, "source")?, "source")?;
            change(service, user, async |items| create(items, user, &name, target.unwrap_or("/")).await).await
        }
        Action::Rename => {
            let source = required(source, "source")?;
            let name = name(required(target, "target")?, "target")?;
            change(service, user, async |items| rename(items, source, &name).await).await
        }
        Action::Move => {
            let target = required(target, "target")?;
            let sources = Sources::find(&items, required(source, "source")?).await?;
            let moved = change(service, user, async |items| transfer::move_all(items, &sources, target).await).await?;
            moved.show(&items).await
        }
        Action::Copy => {
            let target = required(target, "target")?;
            let sources = Sources::find(&items, required(source, "source")?).await?;
            let copied = async |items: &Items<'_>| transfer::copy_all(items, &user.user_id, &sources, target).await;
            change(service, user, copied).await?.show(&items).await
        }
        Action::Remove => {
            let sources = Sources::find(&items, required(source, "source")?).await?;
            change(service, user, async |items| transfer::remove_all(items, &sources).await).await?;
            Ok(with_data(Folder::Root, sources.into_files()))
        }
        Action::Visibility => {
            let source = required(source, "source")?;
            let before = existing(&items, source).await?.0.value.kind;
            let teams = teams(service, user, form.team_ids.as_deref().unwrap_or_default(), &before).await?;
            change(service, user, async |items| show(items, source, &teams).await).await
        }
    }
}

/// Runs a change, all of it or nothing, when it is the account's turn: it can be a change of thousands of entities.
async fn change<T>(
    service: &Service,
    user: &User,
    change: impl AsyncFn(&Items<'_>) -> Result<T, StoreError>,
) -> Result<T, Failure> {
    let _turn = service.shares.changes.turn(&user.account_id).await?;
    let done = service.store.transaction(async |transaction| change(&transaction.of(&user.account_id)).await);
    done.await.map_err(|error| match error {
        StoreError::Duplicate(_) => conflict("Something of this name is there already."),
        error => error.into(),
    })
}

fn listing(form: &Form) -> Result<Listing, Failure> {
    Ok(Listing {
        page: page(form.offset, form.count)?,
        sort_by: form.sort_by,
        order: form.order,
        team_ids: form.team_ids.clone().unwrap_or_default(),
        user_ids: form.user_ids.clone().unwrap_or_default(),
        types: form.types.clone().unwrap_or_default(),
    })
}

/// The page that two numbers ask for, which the contract allows to have fractions: whole ones are meant.
///
/// # Errors
/// Those of [`Page::in_body`].
pub fn page(offset: f64, count: f64) -> Result<Page, Failure> {
    // What is out of range becomes the last number there is.
    Page::in_body(Some(offset as i64), Some(count as i64))
}

/// The teams that a folder is restricted to, each once. Those that it has been restricted to may have been deleted since.
async fn teams(
    service: &Service,
    user: &User,
    ids: &[ObjectId],
    before: &LibraryKind,
) -> Result<Vec<ObjectId>, Failure> {
    if ids.len() > MOST_TEAMS {
        let message = format!("must not have more than {MOST_TEAMS} items for this action");
        return Err(violation("teamIds", "maxItems", &message));
    }
    let before: BTreeSet<_> = match before {
        LibraryKind::Folder { team_ids } => team_ids.iter().collect(),
        LibraryKind::File { .. } => BTreeSet::new(),
    };
    let ids: BTreeSet<_> = ids.iter().cloned().collect();
    let new: Vec<_> = ids.iter().filter(|id| !before.contains(id)).cloned().collect();
    service.store.of::<TeamRecord>(&user.account_id).existing(&new, &Query::all()).await?;
    Ok(ids.into_iter().collect())
}

fn required<'t>(text: Option<&'t str>, property: &str) -> Result<&'t str, Failure> {
    text.filter(|text| !text.is_empty()).ok_or_else(|| violation(property, "required", "is needed for this action"))
}

pub(super) fn conflict(message: &str) -> Failure {
    Failure::new(409, "ConflictError", message)
}

async fn create(items: &Items<'_>, user: &User, name: &str, target: &str) -> Result<File, StoreError> {
    let around = folder(items, target).await?;
    must_have_room(items, 1).await?;
    let made = items
        .insert(LibraryRecord {
            lineage: within_depth(around.inside())?,
            name: name.to_owned(),
            kind: LibraryKind::Folder { team_ids: Vec::new() },
            user_id: Some(user.user_id.clone()),
            created_time: Date::now(),
            notes: LibraryNotes::default(),
        })
        .await?;
    file(items, made, around.path_of(name)).await
}

async fn rename(items: &Items<'_>, source: &str, name: &str) -> Result<File, StoreError> {
    let (mut item, path) = existing(items, source).await?;
    let around = path.rsplit_once('/').map_or("", |(around, _)| around).to_owned();
    name.clone_into(&mut item.value.name);
    let renamed = items.put(item).await?;
    file(items, renamed, format!("{around}/{name}")).await
}

async fn show(items: &Items<'_>, source: &str, teams: &[ObjectId]) -> Result<File, StoreError> {
    let (mut item, path) = existing(items, source).await?;
    if !item.value.is_folder() {
        return Err(StoreError::Missing("folder"));
    }
    item.value.kind = LibraryKind::Folder { team_ids: teams.to_vec() };
    let changed = items.put(item).await?;
    must_be_few_restricted(items).await?;
    file(items, changed, path).await
}

async fn existing(items: &Items<'_>, path: &str) -> Result<(Stored<LibraryRecord>, String), StoreError> {
    // The root is nobody's to change.
    find(items, path).await?.ok_or_else(|| violation("source", "format", "must not be the root").into())
}
