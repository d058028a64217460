//! Tags of posts.

use generated::models::Tag;
use serde::{Deserialize, Serialize};

use crate::store::{Column, Entity, Stored, Value};

/// A tag, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TagRecord {
    /// Its name; unique in the account, whatever its case.
    pub name: String,
}

/// A tag's name in small letters.
pub const TAG_NAME: Column = Column::text("name_key");

impl Entity for TagRecord {
    const TABLE: &'static str = "tags";
    const KIND: &'static str = "tag";
    const COLUMNS: &'static [Column] = &[TAG_NAME];

    fn values(&self) -> Vec<Value> {
        vec![self.name.to_lowercase().into()]
    }
}

impl From<Stored<TagRecord>> for Tag {
    fn from(stored: Stored<TagRecord>) -> Self {
        let created_time = stored.created_time();
        Self {
            id: Some(stored.id),
            account_id: Some(stored.account_id),
            created_time: Some(created_time),
            name: stored.value.name,
        }
    }
}
