//! Where the contents of media are: a folder, or memory.

use std::{fmt, ops::Range, path::PathBuf, str::FromStr, sync::Arc};

use bytes::Bytes;
use futures_util::{Stream, StreamExt as _, TryStreamExt as _, stream};
use generated::{models::ObjectId, rt::Failure};
use object_store::{
    Error, ObjectStore, ObjectStoreExt as _, PutPayload, local::LocalFileSystem, memory::InMemory, path::Path,
};
use tokio::sync::OnceCell;

/// Where the contents of media are. Clones are the same place.
#[derive(Clone)]
pub struct MediaStorage {
    /// Where there is a folder; it is made when something is put there.
    folder: Option<PathBuf>,
    objects: Arc<OnceCell<Arc<dyn ObjectStore>>>,
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

impl MediaStorage {
    /// In a folder.
    pub fn folder(path: impl Into<PathBuf>) -> Self {
        Self { folder: Some(path.into()), objects: Arc::default() }
    }

    /// In memory: for tests, and beside a database that is.
    pub fn memory() -> Self {
        Self { folder: None, objects: Arc::default() }
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

    /// Stores a part, in place of an earlier one.
    pub(super) async fn put(&self, media: &ObjectId, part: u64, octets: Bytes) -> Result<(), Failure> {
        self.objects().await?.put(&place(media, part), PutPayload::from(octets)).await.map_err(Failure::internal)?;
        Ok(())
    }

    /// How long each part is, if all of them are there.
    pub(super) async fn lengths(&self, media: &ObjectId, parts: u64) -> Result<Option<Vec<u64>>, Failure> {
        let objects = self.objects().await?;
        let mut lengths = Vec::new();
        for part in 1..=parts {
            match objects.head(&place(media, part)).await {
                Ok(found) => lengths.push(found.size),
                Err(Error::NotFound { .. }) => return Ok(None),
                Err(error) => return Err(Failure::internal(error)),
            }
        }
        Ok(Some(lengths))
    }

    /// Deletes all parts that there are.
    pub async fn delete(&self, media: &ObjectId, parts: u64) -> Result<(), Failure> {
        let objects = self.objects().await?;
        for part in 1..=parts {
            match objects.delete(&place(media, part)).await {
                Ok(()) | Err(Error::NotFound { .. }) => {}
                Err(error) => return Err(Failure::internal(error)),
            }
        }
        Ok(())
    }

    /// The octets in a range of a file whose parts are this long, read while they are sent.
    pub(super) fn read(
        self,
        media: ObjectId,
        parts: Vec<u64>,
        range: Range<u64>,
    ) -> impl Stream<Item = Result<Bytes, Failure>> {
        let mut start = 0;
        let mut pieces = Vec::new();
        for (length, part) in parts.into_iter().zip(1..) {
            let (from, to) = (range.start.max(start), range.end.min(start + length));
            if from < to {
                pieces.push((part, from - start..to - start));
            }
            start += length;
        }
        let pieces = pieces.into_iter().flat_map(|(part, range)| {
            let end = range.end;
            range.step_by(PIECE).map(move |start| (part, start..end.min(start + PIECE as u64)))
        });
        stream::iter(pieces).map(Ok).and_then(move |(part, range)| {
            let (storage, place) = (self.clone(), place(&media, part));
            async move { storage.objects().await?.get_range(&place, range).await.map_err(Failure::internal) }
        })
    }
}

/// How much of a file is in memory at once while it is sent.
const PIECE: usize = 256 * 1024;

fn place(media: &ObjectId, part: u64) -> Path {
    Path::from(format!("{media}/{part}"))
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
