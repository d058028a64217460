//! The place where the contents of media are stored: a folder, or memory. Each medium has a folder of its own, and each
//! part that arrives becomes a file there that is never written again.

use std::{collections::BTreeSet, fmt, ops::Range, path::PathBuf, str::FromStr, sync::Arc, time::Duration};

use bytes::Bytes;
use futures_util::{Stream, StreamExt as _, TryStreamExt as _, stream};
use generated::{models::ObjectId, rt::Failure};
use object_store::{Error, ObjectStore, ObjectStoreExt as _, local::LocalFileSystem, memory::InMemory, path::Path};
use tokio::sync::OnceCell;

use super::{leftovers, piece::PieceWriter, secret};
use crate::store::{Piece, media::UPLOAD_LIFETIME};

/// The place where the contents of media are stored. Clones are the same place.
#[derive(Clone)]
pub struct MediaStorage {
    /// The folder, if it is one. It is created when something is stored there.
    folder: Option<PathBuf>,
    objects: Arc<OnceCell<Arc<dyn ObjectStore>>>,
    upload_lifetime: Duration,
}

/// Why a text names no place for media.
#[derive(Debug, thiserror::Error)]
pub enum MediaError {
    /// There is nothing.
    #[error("give a folder, or file:///path/to/it")]
    Empty,
    /// Another kind of place.
    #[error("places of the kind `{0}` are not supported; give a folder, or file:///path/to/it")]
    Kind(String),
}

impl FromStr for MediaStorage {
    type Err = MediaError;

    /// A folder, as a path or a URL.
    fn from_str(text: &str) -> Result<Self, MediaError> {
        match text.split_once("://") {
            _ if text.is_empty() => Err(MediaError::Empty),
            Some(("file", path)) if path.starts_with('/') => Ok(Self::folder(path)),
            Some((kind, _)) => Err(MediaError::Kind(kind.to_owned())),
            None => Ok(Self::folder(text)),
        }
    }
}

/// The most that is read from the storage at once, in bytes.
const CHUNK: u64 = 256 << 10;

impl MediaStorage {
    /// In a folder.
    pub fn folder(path: impl Into<PathBuf>) -> Self {
        Self { folder: Some(path.into()), objects: Arc::default(), upload_lifetime: UPLOAD_LIFETIME }
    }

    /// In memory: for tests, and beside a database that is.
    pub fn memory() -> Self {
        Self { folder: None, objects: Arc::default(), upload_lifetime: UPLOAD_LIFETIME }
    }

    /// The same place, where uploads that are not finished within this time are given up.
    #[must_use]
    pub fn with_upload_lifetime(mut self, lifetime: Duration) -> Self {
        self.upload_lifetime = lifetime;
        self
    }

    /// The time after which an unfinished upload is given up.
    pub(super) const fn upload_lifetime(&self) -> Duration {
        self.upload_lifetime
    }

    async fn objects(&self) -> Result<&Arc<dyn ObjectStore>, Failure> {
        let open = || async {
            let Some(folder) = self.folder.clone() else {
                return Ok(Arc::new(InMemory::new()) as Arc<dyn ObjectStore>);
            };
            tokio::fs::create_dir_all(&folder).await.map_err(Failure::internal)?;
            let files = LocalFileSystem::new_with_prefix(folder).map_err(Failure::internal)?;
            Ok(Arc::new(files.with_automatic_cleanup(true)) as Arc<dyn ObjectStore>)
        };
        self.objects.get_or_try_init(open).await
    }

    /// Begins to store a part, under a name that no other piece has.
    pub(super) async fn begin(&self, media: &ObjectId, part: u64) -> Result<PieceWriter, Failure> {
        let name = format!("{part}-{}", secret()?);
        let upload = self.objects().await?.put_multipart(&place(media, &name)).await.map_err(Failure::internal)?;
        Ok(PieceWriter::new(name, upload))
    }

    /// Deletes a piece, if it exists.
    pub(super) async fn delete_piece(&self, media: &ObjectId, piece: &Piece) -> Result<(), Failure> {
        self.delete_object(&place(media, &piece.name)).await
    }

    async fn delete_object(&self, place: &Path) -> Result<(), Failure> {
        match self.objects().await?.delete(place).await {
            Ok(()) | Err(Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(Failure::internal(error)),
        }
    }

    /// Deletes a medium's folder with everything in it, pieces included that a killed process has left.
    pub(super) async fn delete(&self, media: &ObjectId) -> Result<(), Failure> {
        match &self.folder {
            Some(folder) => leftovers::delete_folder(&folder.join(media.as_str())).await.map_err(Failure::internal),
            None => self.delete_objects(media).await,
        }
    }

    /// Deletes what is in a medium's folder, apart from these pieces, and has not been written to for `age`.
    pub(super) async fn delete_leftovers(
        &self,
        media: &ObjectId,
        used: &BTreeSet<&str>,
        age: Duration,
    ) -> Result<(), Failure> {
        match &self.folder {
            Some(folder) => {
                leftovers::delete_files(&folder.join(media.as_str()), used, age).await.map_err(Failure::internal)
            }
            // Memory goes with the process: no other one leaves anything there.
            None => Ok(()),
        }
    }

    async fn delete_objects(&self, media: &ObjectId) -> Result<(), Failure> {
        let folder = Path::from(media.as_str());
        let objects: Vec<_> =
            self.objects().await?.list(Some(&folder)).try_collect().await.map_err(Failure::internal)?;
        for object in objects {
            self.delete_object(&object.location).await?;
        }
        Ok(())
    }

    /// The bytes in a range of a file that consists of these pieces, read while they are sent.
    pub(super) fn read(
        self,
        media: ObjectId,
        pieces: Vec<Piece>,
        range: Range<u64>,
    ) -> impl Stream<Item = Result<Bytes, Failure>> {
        let mut start = 0;
        let mut sections = Vec::new();
        for piece in pieces {
            let (from, to) = (range.start.max(start), range.end.min(start + piece.size));
            if from < to {
                sections.push((place(&media, &piece.name), from - start..to - start));
            }
            start += piece.size;
        }
        let chunks = sections.into_iter().flat_map(|(place, range)| {
            let starts = range.clone().step_by(usize::try_from(CHUNK).unwrap_or(usize::MAX));
            starts.map(move |start| (place.clone(), start..range.end.min(start + CHUNK)))
        });
        stream::iter(chunks).map(Ok).and_then(move |(place, range)| {
            let storage = self.clone();
            async move { storage.objects().await?.get_range(&place, range).await.map_err(Failure::internal) }
        })
    }
}

fn place(media: &ObjectId, name: &str) -> Path {
    Path::from(format!("{media}/{name}"))
}

impl fmt::Debug for MediaStorage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MediaStorage").field("folder", &self.folder).finish_non_exhaustive()
    }
}

impl fmt::Display for MediaStorage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.folder {
            None => f.write_str("in memory"),
            Some(folder) => write!(f, "{}", std::path::absolute(folder).as_deref().unwrap_or(folder).display()),
        }
    }
}
