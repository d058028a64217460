//! Moving, copying and removing files and folders with everything in them, in one transaction each. Its length is bounded: a
//! request has one budget for all that it names, and rows are written many at a time.

use std::collections::HashMap;

use generated::{
    models::{Date, File, ObjectId},
    rt::Failure,
};

use super::{
    Folder,
    actions::conflict,
    folder,
    limits::{self, must_be_few_restricted, must_have_room, within_depth},
    listing::{files, with_data},
    names::free_names,
    sources::{CHUNK, Sources, below, lineages_below},
};
use crate::store::{ID, LibraryRecord, Query, Repository, StoreError, Stored, library as column};

type Items<'a> = Repository<'a, LibraryRecord>;

/// What came into a folder.
#[derive(Debug)]
pub(super) struct Transferred {
    around: Folder,
    items: Vec<Stored<LibraryRecord>>,
}

impl Transferred {
    /// The folder with what came into it, as a client sees it.
    pub(super) async fn show(self, items: &Items<'_>) -> Result<File, Failure> {
        let Self { around, items: moved } = self;
        let moved = moved.into_iter().map(|item| {
            let path = around.path_of(&item.value.name);
            (item, path)
        });
        let data = files(items, moved.collect()).await?;
        Ok(with_data(around, data))
    }
}

/// Moves files and folders into a folder.
pub(super) async fn move_all(items: &Items<'_>, sources: &Sources, target: &str) -> Result<Transferred, StoreError> {
    let around = folder(items, target).await?;
    sources.confirm(items).await?;
    let below = below(items, sources, limits::MOST_MOVED).await?;
    let mut lineages = Lineages::default();
    let mut moved = Vec::new();
    let mut changed = Vec::new();
    for item in sources.items() {
        refuse_cycle(item, &around)?;
        let mut after = item.clone();
        after.value.lineage = within_depth(around.inside())?;
        lineages.add(item, &after);
        // One that is there already stays as it is.
        if after.value.lineage == item.value.lineage { moved.push(after) } else { changed.push(after) }
    }
    for item in below {
        let mut after = item.clone();
        after.value.lineage = lineages.of(&item)?;
        lineages.add(&item, &after);
        if after.value.lineage != item.value.lineage {
            changed.push(after);
        }
    }
    let inside = around.inside();
    let changed = items.put_all(changed).await?;
    moved.extend(changed.into_iter().filter(|item| item.value.lineage == inside));
    Ok(Transferred { around, items: moved })
}

/// Copies files and folders into a folder.
pub(super) async fn copy_all(
    items: &Items<'_>,
    user_id: &ObjectId,
    sources: &Sources,
    target: &str,
) -> Result<Transferred, StoreError> {
    let around = folder(items, target).await?;
    sources.confirm(items).await?;
    for item in sources.items() {
        refuse_cycle(item, &around)?;
    }
    let below = below(items, sources, limits::MOST_MOVED).await?;
    let roots = sources.items().count();
    must_have_room(items, roots + below.len()).await?;
    let names = free_names(items, &around, sources.items().map(|item| &item.value)).await?;
    let copied = |item: &LibraryRecord, lineage, name| LibraryRecord {
        lineage,
        name,
        user_id: Some(user_id.clone()),
        created_time: Date::now(),
        ..item.clone()
    };
    let mut lineages = Lineages::default();
    let mut copies = Vec::with_capacity(roots + below.len());
    for (item, name) in sources.items().zip(names) {
        let copy = copied(&item.value, within_depth(around.inside())?, name);
        copies.push(lineages.copy(items, item, copy));
    }
    for item in &below {
        let copy = copied(&item.value, lineages.of(item)?, item.value.name.clone());
        copies.push(lineages.copy(items, item, copy));
    }
    let mut copies = items.insert_all(copies).await?;
    must_be_few_restricted(items).await?;
    copies.truncate(roots);
    Ok(Transferred { around, items: copies })
}

/// Removes files and folders. The media of files stay: posts may show them.
pub(super) async fn remove_all(items: &Items<'_>, sources: &Sources) -> Result<(), StoreError> {
    sources.confirm(items).await?;
    for chunk in lineages_below(items, sources, limits::MOST_REMOVED).await?.chunks(CHUNK) {
        items.delete_all(Query::all().one_of(column::LINEAGE, chunk)).await?;
    }
    let ids: Vec<_> = sources.items().map(|item| &item.id).collect();
    for chunk in ids.chunks(CHUNK) {
        items.delete_all(Query::all().one_of(ID, chunk.iter().copied())).await?;
    }
    Ok(())
}

/// The lineages of what is in a folder, before and after.
#[derive(Debug, Default)]
struct Lineages(HashMap<String, String>);

impl Lineages {
    fn add(&mut self, before: &Stored<LibraryRecord>, after: &Stored<LibraryRecord>) {
        if before.value.is_folder() {
            self.0.insert(before.inside(), after.inside());
        }
    }

    /// Gives a copy its id.
    fn copy(
        &mut self,
        items: &Items<'_>,
        item: &Stored<LibraryRecord>,
        copy: LibraryRecord,
    ) -> (ObjectId, LibraryRecord) {
        let id = items.new_id();
        let copy = Stored { id, account_id: item.account_id.clone(), version: 1, value: copy };
        self.add(item, &copy);
        (copy.id, copy.value)
    }

    /// The lineage of something whose folder was added.
    fn of(&self, item: &Stored<LibraryRecord>) -> Result<String, StoreError> {
        within_depth(self.0.get(&item.value.lineage).cloned().ok_or(StoreError::Missing("folder"))?)
    }
}

fn refuse_cycle(item: &Stored<LibraryRecord>, around: &Folder) -> Result<(), StoreError> {
    if around.inside().starts_with(&item.inside()) {
        return Err(conflict("A folder cannot be in itself.").into());
    }
    Ok(())
}
