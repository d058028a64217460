//! The files and folders that a request names by their paths. They are looked up before its transaction, which only confirms
//! that they are still the same.

use std::collections::{BTreeMap, HashMap};

use generated::models::File;

use super::{Folder, actions::conflict, folder, limits, violation};
use crate::{
    Page,
    store::{ID, LibraryRecord, Query, Repository, StoreError, Stored, library as column},
};

type Items<'a> = Repository<'a, LibraryRecord>;

/// Values of one query: databases limit the number of bind parameters.
pub(super) const CHUNK: usize = 500;

/// Files and folders, each with its path; none of them is in another one.
#[derive(Debug)]
pub(super) struct Sources(Vec<(Stored<LibraryRecord>, String)>);

impl Sources {
    /// Looks up the paths of a list.
    ///
    /// # Errors
    /// A 400 for too many paths, or for the root; a 404 where a path leads nowhere.
    pub(super) async fn find(items: &Items<'_>, list: &str) -> Result<Self, StoreError> {
        let paths = paths(list);
        if paths.len() > limits::MOST_PATHS {
            return Err(limits::too_much(limits::MOST_PATHS));
        }
        let mut found = Vec::with_capacity(paths.len());
        let mut folders: HashMap<&str, Folder> = HashMap::new();
        for path in &paths {
            let (around, name) = path.rsplit_once('/').unwrap_or(("", path.as_str()));
            if !folders.contains_key(around) {
                folders.insert(around, folder(items, around).await?);
            }
            let source = match folders.get(around) {
                // Slashes in a row are one; the root has no name.
                Some(around) if !name.is_empty() => {
                    let query = Query::all().equals(column::LINEAGE, around.inside()).equals(column::NAME, name);
                    items.first(query).await?.map(|item| (item, around.path_of(name)))
                }
                _ => return Err(violation("source", "format", "must not be the root").into()),
            };
            found.push(source.ok_or(StoreError::Missing("file or folder"))?);
        }
        Ok(Self(found))
    }

    /// The files and folders.
    pub(super) fn items(&self) -> impl Iterator<Item = &Stored<LibraryRecord>> {
        self.0.iter().map(|(item, _)| item)
    }

    /// Checks in a transaction that they are as they were.
    ///
    /// # Errors
    /// A 409 if one of them has changed or gone.
    pub(super) async fn confirm(&self, items: &Items<'_>) -> Result<(), StoreError> {
        let mut versions: BTreeMap<_, _> = self.items().map(|item| (item.id.clone(), item.version)).collect();
        for chunk in self.0.chunks(CHUNK) {
            for item in items.all(Query::all().one_of(ID, chunk.iter().map(|(item, _)| &item.id))).await? {
                if versions.get(&item.id) == Some(&item.version) {
                    versions.remove(&item.id);
                }
            }
        }
        if versions.is_empty() { Ok(()) } else { Err(conflict("The files have changed meanwhile. Try again.").into()) }
    }

    /// As a client knows them.
    pub(super) fn into_files(self) -> Vec<File> {
        self.0.into_iter().map(|(item, path)| item.at(path)).collect()
    }
}

/// Everything in the folders among these, from above to below.
///
/// # Errors
/// A 400 where that is more than `most` with the folders themselves, or has too many bytes.
pub(super) async fn below(
    items: &Items<'_>,
    sources: &Sources,
    most: usize,
) -> Result<Vec<Stored<LibraryRecord>>, StoreError> {
    let mut found: Vec<Stored<LibraryRecord>> = Vec::new();
    let mut count = sources.0.len();
    let mut bytes = limits::within_bytes(0, sources.items())?;
    let mut lineages = insides(sources.items());
    while !lineages.is_empty() {
        let begin = found.len();
        for chunk in lineages.chunks(CHUNK) {
            let query = Query::all().one_of(column::LINEAGE, chunk);
            count = within(items, &query, count, most).await?;
            let mut offset = 0;
            loop {
                let page = Page::new(Some(offset), Some(Page::PART.count()))?;
                let part = items.list(query.clone(), page).await?;
                bytes = limits::within_bytes(bytes, &part)?;
                let is_last = part.is_empty();
                found.extend(part);
                if is_last {
                    break;
                }
                offset += page.count();
            }
        }
        lineages = insides(found.iter().skip(begin));
    }
    Ok(found)
}

/// The lineages of everything in the folders among these.
///
/// # Errors
/// As [`below`].
pub(super) async fn lineages_below(
    items: &Items<'_>,
    sources: &Sources,
    most: usize,
) -> Result<Vec<String>, StoreError> {
    let mut found = Vec::new();
    let mut count = sources.0.len();
    let mut lineages = insides(sources.items());
    while !lineages.is_empty() {
        let mut next = Vec::new();
        for chunk in lineages.chunks(CHUNK) {
            let query = Query::all().one_of(column::LINEAGE, chunk);
            count = within(items, &query, count, most).await?;
            next.extend(insides(&items.all(query.equals(column::IS_FILE, false)).await?));
        }
        found.append(&mut lineages);
        lineages = next;
    }
    Ok(found)
}

/// Adds what the query finds to the count.
async fn within(items: &Items<'_>, query: &Query, count: usize, most: usize) -> Result<usize, StoreError> {
    let more = usize::try_from(items.count(query.clone()).await?).unwrap_or(usize::MAX);
    let count = count.saturating_add(more);
    if count > most { Err(limits::too_much(most)) } else { Ok(count) }
}

/// The lineages of what is in the folders among these.
fn insides<'i>(items: impl IntoIterator<Item = &'i Stored<LibraryRecord>>) -> Vec<String> {
    items.into_iter().filter(|item| item.value.is_folder()).map(Stored::inside).collect()
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
