//! Names of copies: the same, or with a number where that is taken.

use std::collections::{BTreeSet, HashMap};

use super::{Folder, sources::CHUNK};
use crate::store::{LibraryRecord, Query, Repository, StoreError, library as column};

type Items<'a> = Repository<'a, LibraryRecord>;

/// A name for a copy of each item in a folder.
pub(super) async fn free_names<'i>(
    items: &Items<'_>,
    around: &Folder,
    copied: impl Iterator<Item = &'i LibraryRecord>,
) -> Result<Vec<String>, StoreError> {
    let copied: Vec<_> = copied.collect();
    let inside = Query::all().equals(column::LINEAGE, around.inside());
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for chunk in copied.chunks(CHUNK) {
        let query = inside.clone().one_of(column::NAME, chunk.iter().map(|item| &item.name));
        taken.extend(items.distinct(column::NAME, query).await?);
    }
    // The numbers up to which names are taken, by this request too.
    let mut last: HashMap<&str, u64> = HashMap::new();
    let mut names = Vec::with_capacity(copied.len());
    for item in copied {
        if taken.insert(item.name.clone()) {
            names.push(item.name.clone());
            continue;
        }
        let number = last.entry(item.name.as_str()).or_insert(1);
        loop {
            *number = free_number(items, &inside, item, *number).await?;
            // It may be the name of something else that is copied.
            if taken.insert(numbered(item, *number)) {
                break;
            }
        }
        names.push(numbered(item, *number));
    }
    Ok(names)
}

/// A number above `taken` that is free while the one before is not, found in few steps however many are taken.
async fn free_number(items: &Items<'_>, inside: &Query, item: &LibraryRecord, taken: u64) -> Result<u64, StoreError> {
    let is_free = async |number| {
        let query = inside.clone().equals(column::NAME, numbered(item, number));
        Ok::<_, StoreError>(items.count(query).await? == 0)
    };
    let (mut low, mut step) = (taken, 1);
    while !is_free(low + step).await? {
        low += step;
        step *= 2;
    }
    let mut high = low + step;
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if is_free(middle).await? { high = middle } else { low = middle }
    }
    Ok(high)
}

/// The name of an item with a number, before the extension of a file.
fn numbered(item: &LibraryRecord, number: u64) -> String {
    match item.name.rsplit_once('.') {
        Some((stem, extension)) if !item.is_folder() && !stem.is_empty() => format!("{stem} ({number}).{extension}"),
        _ => format!("{} ({number})", item.name),
    }
}
