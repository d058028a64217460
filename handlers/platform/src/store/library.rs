//! The media library: a tree of folders and files for each account.

use generated::models::{Date, File, ObjectId};
use serde::{Deserialize, Serialize};

use super::{Column, Entity, Stored, Value};

/// A file or folder of the media library, as it is stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LibraryRecord {
    /// The ids of the folders around, from the root on, each between slashes: `/` in the root.
    pub lineage: String,
    /// Its name, which nothing else in its folder has.
    pub name: String,
    /// What it is.
    pub kind: LibraryKind,
    /// Who made it; nobody where the system did.
    pub user_id: Option<ObjectId>,
    /// When it was made.
    pub created_time: Date,
    /// What people noted about it.
    #[serde(default)]
    pub notes: LibraryNotes,
}

/// What something in the media library is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum LibraryKind {
    /// A folder.
    Folder {
        /// The teams that see it; all where there are none.
        team_ids: Vec<ObjectId>,
    },
    /// A file.
    File {
        /// Its contents.
        media_id: ObjectId,
        /// Their media type.
        media_type: String,
        /// Their length in bytes.
        size: i64,
    },
}

/// What people note about a file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LibraryNotes {
    /// Its title.
    pub title: Option<String>,
    /// A note among colleagues.
    pub note: Option<String>,
    /// What it shows, for those who cannot see it.
    pub alt: Option<String>,
    /// What it may be used for.
    pub license_information: Option<String>,
    /// Until when.
    pub license_end_date: Option<Date>,
}

/// The ids of the folders around.
pub const LINEAGE: Column = Column::text("lineage");
/// The name.
pub const NAME: Column = Column::text("name");
/// The title; empty where there is none.
pub const TITLE: Column = Column::text("title");
/// The media type, or `folder`.
pub const TYPE: Column = Column::text("type");
/// Whether it is a file.
pub const IS_FILE: Column = Column::integer("is_file");
/// Whether it is a folder that only some teams see.
pub const IS_RESTRICTED: Column = Column::integer("is_restricted");
/// The length in bytes; 0 for folders.
pub const SIZE: Column = Column::integer("size");
/// When it was made.
pub const CREATED_TIME: Column = Column::integer("created_time");
/// Who made it; empty where the system did.
pub const USER: Column = Column::text("user_id");
/// The contents of a file.
pub const MEDIA: Column = Column::text("media_id");
/// The name in lower case.
pub const SEARCHED_NAME: Column = Column::text("searched_name");
/// All that is searched, in lower case.
pub const SEARCHED: Column = Column::text("searched");

/// The type of folders.
pub const FOLDER: &str = "folder";

impl LibraryRecord {
    /// Whether it is a folder.
    pub const fn is_folder(&self) -> bool {
        matches!(self.kind, LibraryKind::Folder { .. })
    }

    fn searched(&self) -> String {
        let notes = [&self.notes.title, &self.notes.note, &self.notes.alt];
        let texts = [Some(&self.name)].into_iter().chain(notes.into_iter().map(Option::as_ref)).flatten();
        texts.map(|text| text.to_lowercase()).collect::<Vec<_>>().join("\n")
    }
}

impl Stored<LibraryRecord> {
    /// The lineage of what is in this folder.
    pub fn inside(&self) -> String {
        format!("{}{}/", self.value.lineage, self.id)
    }

    /// The same for a client that knows it by this path.
    pub fn at(self, path: String) -> File {
        let item = self.value;
        let mut file = File {
            id: Some(path),
            value: Some(item.name),
            date: Some(item.created_time.as_millisecond() as f64 / 1000.0),
            account_id: Some(self.account_id.into_inner()),
            user_id: item.user_id.map(ObjectId::into_inner),
            title: item.notes.title,
            note: item.notes.note,
            alt: item.notes.alt,
            license_information: item.notes.license_information,
            license_end_date: item.notes.license_end_date,
            ..File::default()
        };
        match item.kind {
            LibraryKind::Folder { team_ids } => {
                file.r#type = Some(FOLDER.to_owned());
                file.team_ids = Some(team_ids);
            }
            LibraryKind::File { media_id, media_type, size } => {
                file.r#type = Some(media_type);
                file.media_id = Some(media_id.into_inner());
                file.size = Some(size as f64);
            }
        }
        file
    }
}

impl Entity for LibraryRecord {
    const TABLE: &'static str = "library_items";
    const KIND: &'static str = "file or folder";
    const COLUMNS: &'static [Column] =
        &[LINEAGE, NAME, TITLE, TYPE, IS_FILE, IS_RESTRICTED, SIZE, CREATED_TIME, USER, MEDIA, SEARCHED_NAME, SEARCHED];

    fn values(&self) -> Vec<Value> {
        let (media_type, restricted, size, media_id) = match &self.kind {
            LibraryKind::Folder { team_ids } => (FOLDER, !team_ids.is_empty(), 0, None),
            LibraryKind::File { media_id, media_type, size } => (media_type.as_str(), false, *size, Some(media_id)),
        };
        vec![
            (&self.lineage).into(),
            (&self.name).into(),
            self.notes.title.as_deref().unwrap_or_default().into(),
            media_type.into(),
            (!self.is_folder()).into(),
            restricted.into(),
            size.into(),
            self.created_time.as_millisecond().into(),
            self.user_id.as_ref().map_or("", |id| id.as_str()).into(),
            media_id.into(),
            self.name.to_lowercase().into(),
            self.searched().into(),
        ]
    }
}
