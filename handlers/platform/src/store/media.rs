//! Media: files that posts and the media library show.

use generated::models::{Date, ObjectId};
use serde::{Deserialize, Serialize};

use super::{Column, Entity, Value};

/// A file, as it is stored; its contents are elsewhere, in parts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MediaRecord {
    /// Its name, which says what kind of file it is.
    pub name: String,
    /// Its length in bytes.
    pub size: u64,
    /// Who uploaded it.
    pub user_id: ObjectId,
    /// When that began.
    pub created_time: Date,
    /// When it is deleted.
    pub expiration_time: Option<Date>,
    /// What the address of its contents has in it, so that only those know it who were told.
    pub key: String,
    /// How far the upload is.
    pub upload: Upload,
}

/// How far an upload is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Upload {
    /// Parts are missing.
    Open {
        /// What the addresses of the parts have in them.
        key: String,
        /// How many there are to be.
        parts: u64,
    },
    /// All is there.
    Complete {
        /// How long each part is, in bytes.
        parts: Vec<u64>,
    },
}

/// When it is deleted; [`NEVER`] where nobody said.
pub const EXPIRATION_TIME: Column = Column::integer("expiration_time");

/// The time in [`EXPIRATION_TIME`] of what is kept.
pub const NEVER: i64 = i64::MAX;

impl MediaRecord {
    /// Whether it is to be gone by now.
    pub fn is_expired(&self) -> bool {
        self.expiration_time.is_some_and(|time| time <= Date::now())
    }

    /// Whether all of its contents are there.
    pub const fn is_complete(&self) -> bool {
        matches!(self.upload, Upload::Complete { .. })
    }
}

impl Entity for MediaRecord {
    const TABLE: &'static str = "media";
    const KIND: &'static str = "media";
    const COLUMNS: &'static [Column] = &[EXPIRATION_TIME];

    fn values(&self) -> Vec<Value> {
        vec![self.expiration_time.map_or(NEVER, |time| time.as_millisecond()).into()]
    }
}
