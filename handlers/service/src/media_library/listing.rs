//! What is in a folder, and what a search finds, page by page.

use std::collections::{BTreeMap, BTreeSet};

use generated::{
    api::medialibrary::{ListMediaLibraryItemsOrder as Order, ListMediaLibraryItemsSortBy as SortBy},
    models::{File, ObjectId},
};

use crate::{
    Page,
    media_library::{Folder, sources::CHUNK},
    store::{ID, LibraryKind, LibraryRecord, Query, Repository, StoreError, Stored, library as column},
};

/// Which part of a list, and in which order.
#[derive(Debug, Clone)]
pub struct Listing {
    /// Which part.
    pub page: Page,
    /// What the order is by.
    pub sort_by: SortBy,
    /// Up or down.
    pub order: Order,
    /// Only what somebody of these teams sees.
    pub team_ids: Vec<ObjectId>,
    /// Only what these users made.
    pub user_ids: Vec<ObjectId>,
    /// Only these media types, or `folder`.
    pub types: Vec<String>,
}

/// A folder with what is in it.
///
/// # Errors
/// Where the store fails.
pub async fn branch(
    items: &Repository<'_, LibraryRecord>,
    folder: Folder,
    listing: &Listing,
) -> Result<File, StoreError> {
    let inside = folder.inside();
    let hidden = hidden_from(items, &listing.team_ids).await?;
    // All that is in a folder is hidden with one that the folder is in, or is.
    if hidden.iter().any(|id| inside.contains(&around(id))) {
        return Ok(with_data(folder, Vec::new()));
    }
    let query = Query::all().equals(column::LINEAGE, inside).none_of(ID, &hidden);
    // Nothing is searched, so nothing matches better: folders first, then by name.
    let by_score = Query::all().ascending(column::IS_FILE).ascending(column::NAME);
    let found = select(items, query, by_score, listing).await?;
    let found = found.into_iter().map(|item| {
        let path = folder.path_of(&item.value.name);
        (item, path)
    });
    let data = files(items, found.collect()).await?;
    Ok(with_data(folder, data))
}

/// A folder with everything below it that has this text in its name or notes.
///
/// # Errors
/// Where the store fails.
pub(crate) async fn search(
    items: &Repository<'_, LibraryRecord>,
    folder: Folder,
    text: &str,
    listing: &Listing,
) -> Result<File, StoreError> {
    let text = text.to_lowercase();
    let below = Query::all().starts_with(column::LINEAGE, &folder.inside());
    let mut query = below.contains(column::SEARCHED, &text);
    for hidden in hidden_from(items, &listing.team_ids).await? {
        query = query.differs(ID, &hidden).lacks(column::LINEAGE, &around(&hidden));
    }
    let matches = [
        Query::all().equals(column::SEARCHED_NAME, &text),
        Query::all().starts_with(column::SEARCHED_NAME, &text),
        Query::all().contains(column::SEARCHED_NAME, &text),
    ];
    let by_score = match listing.order {
        Order::Desc => Query::all().best_first(matches).ascending(column::NAME),
        Order::Asc => Query::all().best_last(matches).ascending(column::NAME),
    };
    let found = select(items, query, by_score, listing).await?;
    let names = names_around(items, &found).await?;
    let found = found.into_iter().map(|item| {
        let path = path(&item, &names);
        (item, path)
    });
    let data = files(items, found.collect()).await?;
    Ok(with_data(folder, data))
}

async fn select(
    items: &Repository<'_, LibraryRecord>,
    query: Query,
    by_score: Query,
    listing: &Listing,
) -> Result<Vec<Stored<LibraryRecord>>, StoreError> {
    let by = match listing.sort_by {
        SortBy::Value => Some(column::NAME),
        SortBy::Title => Some(column::TITLE),
        SortBy::Date => Some(column::CREATED_TIME),
        SortBy::Size => Some(column::SIZE),
        SortBy::Score => None,
    };
    let mut query = match (by, listing.order) {
        (None, _) => query.in_order_of(by_score),
        (Some(by), Order::Asc) => query.ascending(by),
        (Some(by), Order::Desc) => query.descending(by),
    };
    if !listing.user_ids.is_empty() {
        query = query.one_of(column::USER, &listing.user_ids);
    }
    if !listing.types.is_empty() {
        query = query.one_of(column::TYPE, &listing.types);
    }
    items.list(query, listing.page).await
}

/// The part of a lineage that says that something is in a folder.
fn around(folder_id: &ObjectId) -> String {
    format!("/{folder_id}/")
}

/// The folders that none of these teams sees; what is in them is hidden with them.
async fn hidden_from(
    items: &Repository<'_, LibraryRecord>,
    team_ids: &[ObjectId],
) -> Result<Vec<ObjectId>, StoreError> {
    if team_ids.is_empty() {
        return Ok(Vec::new());
    }
    // Both lists may be long, and there may be many folders.
    let wanted: BTreeSet<&ObjectId> = team_ids.iter().collect();
    let mut hidden = items.all(Query::all().equals(column::IS_RESTRICTED, true)).await?;
    hidden.retain(|folder| match &folder.value.kind {
        LibraryKind::Folder { team_ids: seen_by } => !seen_by.iter().any(|team| wanted.contains(team)),
        LibraryKind::File { .. } => false,
    });
    Ok(hidden.into_iter().map(|folder| folder.id).collect())
}

/// The names of all folders that these are in.
async fn names_around(
    items: &Repository<'_, LibraryRecord>,
    found: &[Stored<LibraryRecord>],
) -> Result<BTreeMap<String, String>, StoreError> {
    let mut ids: Vec<_> = found.iter().flat_map(|item| item.value.lineage.split('/')).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut names = BTreeMap::new();
    for chunk in ids.chunks(CHUNK) {
        let folders = items.all(Query::all().one_of(ID, chunk.iter().copied())).await?;
        names.extend(folders.into_iter().map(|folder| (folder.id.into_inner(), folder.value.name)));
    }
    Ok(names)
}

/// The path of an item.
///
/// # Errors
/// Where the store fails.
pub(crate) async fn path_of(
    items: &Repository<'_, LibraryRecord>,
    item: &Stored<LibraryRecord>,
) -> Result<String, StoreError> {
    let names = names_around(items, std::slice::from_ref(item)).await?;
    Ok(path(item, &names))
}

fn path(item: &Stored<LibraryRecord>, names: &BTreeMap<String, String>) -> String {
    let around = item.value.lineage.split('/').filter_map(|id| names.get(id));
    around.chain([&item.value.name]).fold(String::new(), |path, name| format!("{path}/{name}"))
}

/// An item as a client sees it.
///
/// # Errors
/// Where the store fails.
pub(crate) async fn file(
    items: &Repository<'_, LibraryRecord>,
    item: Stored<LibraryRecord>,
    path: String,
) -> Result<File, StoreError> {
    let mut files = files(items, vec![(item, path)]).await?;
    files.pop().ok_or(StoreError::Missing("file or folder"))
}

/// Items as a client sees them, each with its path. A folder says whether there is anything in it.
///
/// # Errors
/// Where the store fails.
pub(crate) async fn files(
    items: &Repository<'_, LibraryRecord>,
    found: Vec<(Stored<LibraryRecord>, String)>,
) -> Result<Vec<File>, StoreError> {
    let insides: Vec<_> =
        found.iter().filter(|(item, _)| item.value.is_folder()).map(|(item, _)| item.inside()).collect();
    let mut filled = BTreeSet::new();
    for chunk in insides.chunks(CHUNK) {
        filled.extend(items.distinct(column::LINEAGE, Query::all().one_of(column::LINEAGE, chunk)).await?);
    }
    let shown = |(item, path): (Stored<LibraryRecord>, String)| {
        if !item.value.is_folder() {
            return item.at(path);
        }
        let is_filled = filled.contains(&item.inside());
        File { webix_branch: Some(true), webix_child_branch: Some(is_filled), ..item.at(path) }
    };
    Ok(found.into_iter().map(shown).collect())
}

/// A folder with these items.
pub(crate) fn with_data(folder: Folder, data: Vec<File>) -> File {
    let folder = match folder {
        Folder::Root => File {
            id: Some("/".to_owned()),
            value: Some("/".to_owned()),
            r#type: Some(column::FOLDER.to_owned()),
            open: Some(true),
            ..File::default()
        },
        Folder::At(folder, path) => folder.at(path),
    };
    File { data: Some(data), ..folder }
}
