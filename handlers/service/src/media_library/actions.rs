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

use generated::{
    api::medialibrary::{PerformMediaLibraryActionBody as Form, PerformMediaLibraryActionBodyAction as Action},
    models::{Date, File},
    rt::Failure,
};

use crate::{
    Page, Store, User,
    media_library::{
        Folder, find, folder,
        listing::{self, Listing, file, with_data},
        name, violation,
    },
    store::{LibraryKind, LibraryNotes, LibraryRecord, Query, Repository, StoreError, Stored, library as column},
};

type Items<'a> = Repository<'a, LibraryRecord>;

/// The most that is moved, copied or removed at once, with everything in it.
const MOST_ITEMS: i64 = 10_000;

/// Runs an action.
///
/// # Errors
/// A 400 where something is missing or no name, a 404 where a path leads nowhere, a 409 where a name is taken or a folder
/// would be in itself; where the store fails.
pub async fn run(store: &Store, user: &User, form: Form) -> Result<File, Failure> {
    let items = store.of::<LibraryRecord>(&user.account_id);
    let source = form.source.as_deref();
    let target = form.target.as_deref();
    let teams = form.team_ids.clone().unwrap_or_default();
    match form.action {
        Action::Branch => {
            Ok(listing::branch(&items, folder(&items, source.unwrap_or("/")).await?, &listing(&form)?).await?)
        }
        Action::Search => {
            let text = required(form.text.as_deref(), "text")?;
            let below = folder(&items, source.unwrap_or("/")).await?;
            Ok(listing::search(&items, below, text, &listing(&form)?).await?)
        }
        Action::Create => {
            let name = name(required(source, "source")?, "source")?;
            together(store, user, async |items| create(items, user, &name, target.unwrap_or("/")).await).await
        }
        Action::Rename => {
            let source = required(source, "source")?;
            let name = name(required(target, "target")?, "target")?;
            together(store, user, async |items| rename(items, source, &name).await).await
        }
        Action::Move => {
            let sources = paths(required(source, "source")?);
            together(store, user, async |items| move_all(items, &sources, required(target, "target")?).await).await
        }
        Action::Copy => {
            let sources = paths(required(source, "source")?);
            together(store, user, async |items| copy_all(items, user, &sources, required(target, "target")?).await)
                .await
        }
        Action::Remove => {
            let sources = paths(required(source, "source")?);
            together(store, user, async |items| remove_all(items, &sources).await).await
        }
        Action::Visibility => {
            let source = required(source, "source")?;
            together(store, user, async |items| show(items, source, &teams).await).await
        }
    }
}

/// Runs a change, all of it or nothing.
async fn together(
    store: &Store,
    user: &User,
    change: impl AsyncFn(&Items<'_>) -> Result<File, StoreError>,
) -> Result<File, Failure> {
    let done = store.transaction(async |transaction| change(&transaction.of(&user.account_id)).await);
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

fn required<'t>(text: Option<&'t str>, property: &str) -> Result<&'t str, Failure> {
    text.filter(|text| !text.is_empty()).ok_or_else(|| violation(property, "required", "is needed for this action"))
}

/// The paths of a list, without those that are in another one of them. Each begins with a slash, and no name ends with
/// a comma.
fn paths(list: &str) -> Vec<String> {
    let mut paths: Vec<_> = list.split(",/").map(|path| path.trim_matches('/').to_owned()).collect();
    paths.sort_unstable_by(|a, b| a.split('/').cmp(b.split('/')));
    paths.dedup_by(|path, before| {
        path.strip_prefix(before.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    });
    paths
}

fn conflict(message: &str) -> Failure {
    Failure::new(409, "ConflictError", message)
}

async fn create(items: &Items<'_>, user: &User, name: &str, target: &str) -> Result<File, StoreError> {
    let around = folder(items, target).await?;
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

async fn show(items: &Items<'_>, source: &str, teams: &[generated::models::ObjectId]) -> Result<File, StoreError> {
    let (mut item, path) = existing(items, source).await?;
    if !item.value.is_folder() {
        return Err(StoreError::Missing("folder"));
    }
    item.value.kind = LibraryKind::Folder { team_ids: teams.to_vec() };
    let changed = items.put(item).await?;
    file(items, changed, path).await
}

async fn move_all(items: &Items<'_>, sources: &[String], target: &str) -> Result<File, StoreError> {
    let around = folder(items, target).await?;
    let mut moved = Vec::with_capacity(sources.len());
    for source in sources {
        let (mut item, _) = existing(items, source).await?;
        refuse_cycle(&item, &around)?;
        let (from, to) = (item.inside(), format!("{}{}/", around.inside(), item.id));
        for mut below in below(items, &item).await? {
            let rest = below.value.lineage.strip_prefix(&from).unwrap_or_default().to_owned();
            below.value.lineage = within_depth(to.clone() + &rest)?;
            items.put(below).await?;
        }
        item.value.lineage = within_depth(around.inside())?;
        let item = items.put(item).await?;
        let path = around.path_of(&item.value.name);
        moved.push(file(items, item, path).await?);
    }
    Ok(with_data(around, moved))
}

async fn copy_all(items: &Items<'_>, user: &User, sources: &[String], target: &str) -> Result<File, StoreError> {
    let around = folder(items, target).await?;
    let mut copied = Vec::with_capacity(sources.len());
    for source in sources {
        let (item, _) = existing(items, source).await?;
        refuse_cycle(&item, &around)?;
        // Before the copy is there: it may be beside what it is a copy of.
        let below = below(items, &item).await?;
        let name = free_name(items, &around, &item.value).await?;
        let from = item.inside();
        let copy = items.insert(copied_by(user, item.value, within_depth(around.inside())?, name)).await?;
        // The lineages of what is copied, and of its copies; what is further up comes first.
        let mut lineages = vec![(from, copy.inside())];
        for item in below {
            let lineage = lineages.iter().find(|(from, _)| *from == item.value.lineage).map(|(_, to)| to.clone());
            let lineage = within_depth(lineage.ok_or(StoreError::Missing("folder"))?)?;
            let (from, is_folder, name) = (item.inside(), item.value.is_folder(), item.value.name.clone());
            let copy = items.insert(copied_by(user, item.value, lineage, name)).await?;
            if is_folder {
                lineages.push((from, copy.inside()));
            }
        }
        let path = around.path_of(&copy.value.name);
        copied.push(file(items, copy, path).await?);
    }
    Ok(with_data(around, copied))
}

fn copied_by(user: &User, item: LibraryRecord, lineage: String, name: String) -> LibraryRecord {
    LibraryRecord { lineage, name, user_id: Some(user.user_id.clone()), created_time: Date::now(), ..item }
}

/// The media of files stay: posts may show them.
async fn remove_all(items: &Items<'_>, sources: &[String]) -> Result<File, StoreError> {
    let mut removed = Vec::with_capacity(sources.len());
    for source in sources {
        let (item, path) = existing(items, source).await?;
        items.delete_all(Query::all().starts_with(column::LINEAGE, &item.inside())).await?;
        items.delete(&item.id).await?;
        removed.push(item.at(path));
    }
    Ok(with_data(Folder::Root, removed))
}

async fn existing(items: &Items<'_>, path: &str) -> Result<(Stored<LibraryRecord>, String), StoreError> {
    // The root is nobody's to change.
    find(items, path).await?.ok_or_else(|| violation("source", "format", "must not be the root").into())
}

/// Everything in a folder, from above to below.
async fn below(items: &Items<'_>, item: &Stored<LibraryRecord>) -> Result<Vec<Stored<LibraryRecord>>, StoreError> {
    let query = Query::all().starts_with(column::LINEAGE, &item.inside());
    if items.count(query.clone()).await? > MOST_ITEMS {
        let message = format!("There are more than {MOST_ITEMS} files and folders in it: take parts of it.");
        return Err(Failure::bad_request(message).into());
    }
    let mut below = items.all(query).await?;
    below.sort_by_key(|item| item.value.lineage.len());
    Ok(below)
}

fn refuse_cycle(item: &Stored<LibraryRecord>, around: &Folder) -> Result<(), StoreError> {
    if around.inside().starts_with(&item.inside()) {
        return Err(conflict("A folder cannot be in itself.").into());
    }
    Ok(())
}

fn within_depth(lineage: String) -> Result<String, StoreError> {
    if lineage.matches('/').count() > super::DEEPEST {
        return Err(Failure::bad_request(format!("Folders cannot be more than {} deep.", super::DEEPEST)).into());
    }
    Ok(lineage)
}

/// The name of a copy: the same, or with a number where that is taken.
async fn free_name(items: &Items<'_>, around: &Folder, item: &LibraryRecord) -> Result<String, StoreError> {
    let (stem, extension) = match item.name.rsplit_once('.') {
        Some((stem, extension)) if !item.is_folder() && !stem.is_empty() => (stem, format!(".{extension}")),
        _ => (item.name.as_str(), String::new()),
    };
    let mut free = item.name.clone();
    let mut number = 1;
    let taken = |name: &str| Query::all().equals(column::LINEAGE, around.inside()).equals(column::NAME, name);
    while items.first(taken(&free)).await?.is_some() {
        number += 1;
        free = format!("{stem} ({number}){extension}");
    }
    Ok(free)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_paths() {
        assert_eq!(paths("/a"), ["a"]);
        assert_eq!(paths("/b, c,/a/b/,/a"), ["a", "b, c"]);
        assert_eq!(paths("/a/c,/a-b,/a"), ["a", "a-b"]);
    }
}
