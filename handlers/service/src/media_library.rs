//! The media library, as the Webix file manager knows it: a tree of folders and files that are called by their paths.
//!
//! Teams come later. Until then everybody sees all folders; what is restricted to teams is remembered, and left out
//! where a request asks for the view of certain teams.

pub mod actions;
mod limits;
pub mod listing;
mod names;
pub mod properties;
mod sources;
mod transfer;

use generated::rt::{Failure, Location, Pointer};

use crate::store::{LibraryRecord, Query, Repository, StoreError, Stored, library as column};

/// How many folders can be in each other.
const DEEPEST: usize = 32;

/// The longest name, in bytes.
const LONGEST_NAME: usize = 255;

/// A folder.
#[derive(Debug, Clone)]
pub enum Folder {
    /// The root, which is always there.
    Root,
    /// Any other one, with its path.
    At(Box<Stored<LibraryRecord>>, String),
}

impl Folder {
    /// The lineage of what is in it.
    pub(crate) fn inside(&self) -> String {
        match self {
            Self::Root => "/".to_owned(),
            Self::At(folder, _) => folder.inside(),
        }
    }

    /// The path of something in it.
    fn path_of(&self, name: &str) -> String {
        match self {
            Self::Root => format!("/{name}"),
            Self::At(_, path) => format!("{path}/{name}"),
        }
    }
}

/// What a path leads to, and the path as it is written. Slashes at the end do not matter.
async fn find(
    items: &Repository<'_, LibraryRecord>,
    path: &str,
) -> Result<Option<(Stored<LibraryRecord>, String)>, StoreError> {
    let mut found: Option<(Stored<LibraryRecord>, String)> = None;
    for (depth, name) in path.split('/').filter(|name| !name.is_empty()).enumerate() {
        let lineage = found.as_ref().map_or("/".to_owned(), |(folder, _)| folder.inside());
        let query = Query::all().equals(column::LINEAGE, lineage).equals(column::NAME, name);
        let item = if depth < DEEPEST { items.first(query).await? } else { None };
        let item = item.ok_or(StoreError::Missing("file or folder"))?;
        let path = found.map_or(String::new(), |(_, path)| path);
        found = Some((item, format!("{path}/{name}")));
    }
    Ok(found)
}

/// The folder that a path leads to.
pub async fn folder(items: &Repository<'_, LibraryRecord>, path: &str) -> Result<Folder, StoreError> {
    match find(items, path).await? {
        None => Ok(Folder::Root),
        Some((folder, path)) if folder.value.is_folder() => Ok(Folder::At(Box::new(folder), path)),
        Some(_) => Err(StoreError::Missing("folder")),
    }
}

/// A name for a file or folder, without the white space around it.
///
/// # Errors
/// A 400 for one that no path can have, and names the property of the body where it stands.
pub fn name(text: &str, property: &str) -> Result<String, Failure> {
    let name = text.trim();
    // A comma at the end would not tell paths of a list apart.
    let is_plain = !name.contains(['/', '\\']) && !name.contains(char::is_control) && !name.ends_with(',');
    if name.is_empty() || name.len() > LONGEST_NAME || matches!(name, "." | "..") || !is_plain {
        let message = "must be a name: no path, not empty, not longer than 255 bytes, no comma at the end";
        return Err(violation(property, "format", message));
    }
    Ok(name.to_owned())
}

fn violation(property: &str, keyword: &'static str, message: &str) -> Failure {
    let mut place = Pointer::new(Location::Body);
    place.enter(property);
    Failure::violations(vec![place.violation(keyword, None, message.to_owned())])
}
