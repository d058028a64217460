//! Folders of the inbox: filters that an account has named.

use generated::{
    models::{Folder, FolderScope},
    rt::{DateTime, JsonObject},
};
use serde::{Deserialize, Serialize};

use crate::store::{Column, Entity, Stored, Value};

/// A folder, as it is stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FolderRecord {
    /// Its name; unique in the account, whatever its case.
    pub name: String,
    /// What it shows: `channelIds`, `ticketTypes`.
    #[serde(default)]
    pub filters: JsonObject,
    /// Where it stands among the others, from 0.
    pub place: i64,
    /// When it was changed.
    pub updated_time: DateTime,
}

const NAME: Column = Column::text("name_key");

/// Where a folder stands among the others.
pub const PLACE: Column = Column::integer("place");

impl Entity for FolderRecord {
    const TABLE: &'static str = "folders";
    const KIND: &'static str = "folder";
    const COLUMNS: &'static [Column] = &[NAME, PLACE];

    fn values(&self) -> Vec<Value> {
        vec![self.name.to_lowercase().into(), self.place.into()]
    }
}

impl From<Stored<FolderRecord>> for Folder {
    fn from(stored: Stored<FolderRecord>) -> Self {
        let created_time = stored.created_time();
        let folder = stored.value;
        Self {
            id: Some(stored.id),
            account_id: Some(stored.account_id),
            created_time: Some(created_time),
            filters: Some(if folder.filters.is_empty() { Vec::new() } else { vec![folder.filters] }),
            name: Some(folder.name),
            scope: Some(FolderScope::Account),
            updated_time: Some(folder.updated_time),
        }
    }
}
