//! Records of media: files that posts and the media library show, and their uploads.

use std::{collections::BTreeMap, time::Duration};

use generated::models::{Date, ObjectId};
use serde::{Deserialize, Deserializer, Serialize};

use super::{ACCOUNT_ID, Column, Entity, Query, Store, StoreError, Value};

/// A file. Its contents are stored elsewhere, in pieces.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MediaRecord {
    /// Its name, which determines its media type.
    pub name: String,
    /// Its length in bytes.
    pub size: u64,
    /// The user who uploaded it.
    pub user_id: ObjectId,
    /// The time at which the upload began.
    pub created_time: Date,
    /// The time at which it is deleted, if any.
    pub expiration_time: Option<Date>,
    /// The secret in the address of its contents.
    pub key: String,
    /// The progress of the upload.
    pub upload: Upload,
    /// The time at which pieces that this record does not refer to are deleted, if there can be any.
    #[serde(default)]
    pub cleanup_time: Option<Date>,
}

/// The progress of an upload.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Upload {
    /// Parts are missing.
    Open {
        /// The secret in the addresses of the parts.
        key: String,
        /// The number of parts.
        parts: u64,
        /// The parts that have arrived, by number.
        #[serde(default)]
        received: BTreeMap<u64, Piece>,
        /// The time at which the upload is given up; a day after its beginning if absent.
        #[serde(default)]
        deadline: Option<Date>,
    },
    /// All parts have arrived. The contents never change from now on.
    Complete {
        /// The parts, in order.
        #[serde(deserialize_with = "pieces")]
        parts: Vec<Piece>,
    },
}

/// A stored part of a file. Its contents never change: a part that is sent again becomes another piece.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// Its name within the medium; unique.
    pub name: String,
    /// Its length in bytes.
    pub size: u64,
}

/// Pieces as this release writes them, or only their lengths: then the number of the part is the name.
fn pieces<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Piece>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Form {
        Length(u64),
        Piece(Piece),
    }
    let named = |(form, number): (Form, u64)| match form {
        Form::Length(size) => Piece { name: number.to_string(), size },
        Form::Piece(piece) => piece,
    };
    Ok(Vec::<Form>::deserialize(deserializer)?.into_iter().zip(1..).map(named).collect())
}

/// The lifetime of an upload that is never finished, unless another one is configured.
pub const UPLOAD_LIFETIME: Duration = Duration::from_secs(24 * 3600);

/// The time at which the medium is deleted or its unfinished upload given up, whichever comes first; [`NEVER`] if neither.
pub const EXPIRATION_TIME: Column = Column::integer("expiration_time");
/// The announced length in bytes.
pub const SIZE: Column = Column::integer("size");
/// Whether the upload is unfinished.
pub const IS_OPEN: Column = Column::integer("is_open");
/// The time at which to delete pieces without a record; [`NEVER`] if there are none.
pub const CLEANUP_TIME: Column = Column::integer("cleanup_time");

/// The time in [`EXPIRATION_TIME`] and [`CLEANUP_TIME`] of what does not happen.
pub const NEVER: i64 = i64::MAX;

impl MediaRecord {
    /// Whether its time or that of its upload is over.
    pub fn is_expired(&self) -> bool {
        self.end().is_some_and(|time| time <= Date::now())
    }

    /// Whether all of its contents are there.
    pub const fn is_complete(&self) -> bool {
        matches!(self.upload, Upload::Complete { .. })
    }

    /// Gives the upload up at this time, unless it is complete by then.
    pub fn let_upload_end(&mut self, time: Date) {
        if let Upload::Open { deadline, .. } = &mut self.upload {
            *deadline = Some(time);
        }
    }

    /// The bytes that part `number` may have: what the other parts that have arrived leave of the announced size.
    /// `None` if the upload is complete or has no such part.
    pub fn room_for(&self, number: u64) -> Option<u64> {
        match &self.upload {
            Upload::Open { parts, received, .. } if (1..=*parts).contains(&number) => {
                let others = received.iter().filter(|(other, _)| **other != number).map(|(_, piece)| piece.size);
                Some(self.size.saturating_sub(others.sum()))
            }
            _ => None,
        }
    }

    /// Makes the upload complete if all of its parts have arrived and have the announced size together.
    pub fn complete(&mut self) -> bool {
        let Upload::Open { parts, received, .. } = &self.upload else { return false };
        let is_whole = received.len() as u64 == *parts && received.values().map(|it| it.size).sum::<u64>() == self.size;
        if is_whole {
            self.upload = Upload::Complete { parts: received.values().cloned().collect() };
        }
        is_whole
    }

    /// The pieces that are in use.
    pub fn pieces(&self) -> Vec<&Piece> {
        match &self.upload {
            Upload::Open { received, .. } => received.values().collect(),
            Upload::Complete { parts } => parts.iter().collect(),
        }
    }

    fn end(&self) -> Option<Date> {
        let deadline = match &self.upload {
            Upload::Open { deadline: Some(deadline), .. } => Some(*deadline),
            Upload::Open { .. } => Some(later(self.created_time, UPLOAD_LIFETIME)),
            Upload::Complete { .. } => None,
        };
        [deadline, self.expiration_time].into_iter().flatten().min()
    }
}

impl Entity for MediaRecord {
    const TABLE: &'static str = "media";
    const KIND: &'static str = "media";
    const COLUMNS: &'static [Column] = &[EXPIRATION_TIME, SIZE, IS_OPEN, CLEANUP_TIME];

    fn values(&self) -> Vec<Value> {
        vec![
            column_time(self.end()),
            i64::try_from(self.size).unwrap_or(i64::MAX).into(),
            (!self.is_complete()).into(),
            column_time(self.cleanup_time),
        ]
    }
}

/// A medium that was deleted. Its id is the medium's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemovedMedia {
    /// The time from which on nobody can be writing a part of it any more: its folder is deleted once more then.
    pub cleanup_time: Date,
}

impl Entity for RemovedMedia {
    const TABLE: &'static str = "removed_media";
    const KIND: &'static str = "media";
    const COLUMNS: &'static [Column] = &[CLEANUP_TIME];

    fn values(&self) -> Vec<Value> {
        vec![column_time(Some(self.cleanup_time))]
    }
}

impl Store {
    /// The bytes that the media of accounts have together, unfinished uploads included; accounts without media are missing.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn media_usage(&self, account_ids: &[&ObjectId]) -> Result<BTreeMap<ObjectId, i64>, StoreError> {
        let mut usage = BTreeMap::new();
        for ids in account_ids.chunks(500) {
            let which = Query::all().one_of(ACCOUNT_ID, ids.iter().copied());
            usage.extend(self.across::<MediaRecord>().sums(SIZE, which).await?);
        }
        Ok(usage)
    }
}

/// The time that comes so much later.
pub fn later(time: Date, by: Duration) -> Date {
    time.timestamp().checked_add(by).unwrap_or(jiff::Timestamp::MAX).into()
}

fn column_time(time: Option<Date>) -> Value {
    time.map_or(NEVER, |time| time.as_millisecond()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_of_earlier_releases_are_named_by_their_numbers() {
        let upload: Upload = serde_json::from_str(r#"{"Complete":{"parts":[4194304,10]}}"#).unwrap();
        let piece = |name: &str, size| Piece { name: name.to_owned(), size };
        assert_eq!(upload, Upload::Complete { parts: vec![piece("1", 4 << 20), piece("2", 10)] });
        let written = serde_json::to_string(&upload).unwrap();
        assert_eq!(serde_json::from_str::<Upload>(&written).unwrap(), upload);
        let open: Upload = serde_json::from_str(r#"{"Open":{"key":"k","parts":2}}"#).unwrap();
        let written = serde_json::to_string(&open).unwrap();
        assert_eq!(serde_json::from_str::<Upload>(&written).unwrap(), open);
    }
}
