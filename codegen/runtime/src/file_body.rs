//! Files as answers: octets, a stream of them, or a source that can be read from any place; with what caches and
//! interrupted downloads go by.

use std::fmt;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::ops::Range;
use std::path::Path;
use std::time::SystemTime;

use actix_web::http::header::{
    Charset, ContentDisposition, DispositionParam, DispositionType, EntityTag, ExtendedValue, HttpDate,
};
use actix_web::web::block;
use bytes::Bytes;
use futures_util::stream::{self, LocalBoxStream};
use futures_util::{Stream, StreamExt as _};

/// Octets as they are sent.
pub(crate) type OctetStream = LocalBoxStream<'static, Result<Bytes, Box<dyn std::error::Error>>>;

/// The octets of a file, or where they come from.
///
/// Where a `GET` is answered by a file with status 200, the server evaluates the request's conditions (RFC 9110, section
/// 13) against [`tagged`](Self::tagged) and [`modified`](Self::modified), and answers 304 or 412 by itself. What is on
/// disk or [`seekable`](Self::seekable), and what is in memory and tagged or dated, is also sent in parts where a client
/// asks for one: 206 and 416.
pub struct FileBody {
    pub(crate) content: Content,
    pub(crate) name: Option<String>,
    pub(crate) media_type: Option<String>,
    pub(crate) tag: Option<EntityTag>,
    pub(crate) modified: Option<HttpDate>,
}

pub(crate) enum Content {
    Octets(Bytes),
    Stream(OctetStream),
    Seekable { length: u64, open: Box<dyn FnOnce(Range<u64>) -> OctetStream> },
}

/// What is read from a disk at once.
const PIECE: usize = 64 * 1024;

/// The first second that has no date in a header (RFC 9110, section 5.6.7), from 1970 on.
const YEAR_10000: u64 = 253_402_300_800;

impl FileBody {
    const fn new(content: Content) -> Self {
        Self { content, name: None, media_type: None, tag: None, modified: None }
    }

    /// A file that is in memory.
    pub fn octets(octets: impl Into<Bytes>) -> Self {
        Self::new(Content::Octets(octets.into()))
    }

    /// A file that is read while it is sent. An error ends the connection, for the status has long been sent, and is
    /// logged.
    pub fn stream<E: Into<Box<dyn std::error::Error>> + 'static>(
        stream: impl Stream<Item = Result<Bytes, E>> + 'static,
    ) -> Self {
        Self::new(Content::Stream(boxed(stream)))
    }

    /// A file of `length` octets that can be read from any place: `open` is called at most once, with the range of the
    /// octets that are sent, and gives exactly these. Errors are as in [`Self::stream`].
    pub fn seekable<S, E>(length: u64, open: impl FnOnce(Range<u64>) -> S + 'static) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + 'static,
        E: Into<Box<dyn std::error::Error>> + 'static,
    {
        Self::new(Content::Seekable { length, open: Box::new(|range| boxed(open(range))) })
    }

    /// A file on disk, read while it is sent. When it was modified is known from its metadata.
    ///
    /// # Errors
    /// Where it cannot be opened, or is no regular file.
    pub async fn disk(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref().to_owned();
        let opened = block(move || -> io::Result<_> {
            let file = std::fs::File::open(path)?;
            let metadata = file.metadata()?;
            Ok((file, metadata))
        });
        let (file, metadata) = opened.await.map_err(io::Error::other)??;
        if !metadata.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "no regular file"));
        }
        let body = Self::seekable(metadata.len(), move |range| read(file, range));
        Ok(match metadata.modified() {
            Ok(modified) => body.modified(modified),
            Err(_) => body,
        })
    }

    /// The same with a name to save it under (`Content-Disposition: attachment`, RFC 6266).
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The same with a media type; without one it is the one negotiated from `produces`.
    pub fn typed(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// The same with a strong entity tag, which changes whenever an octet does (RFC 9110, section 8.8.3). It is visible
    /// ASCII without quotes and commas; another one is logged and left out.
    pub fn tagged(self, tag: impl Into<String>) -> Self {
        self.with_tag(false, tag.into())
    }

    /// The same with a weak entity tag, which changes whenever the meaning does. Parts are not asked for by it.
    pub fn weakly_tagged(self, tag: impl Into<String>) -> Self {
        self.with_tag(true, tag.into())
    }

    fn with_tag(mut self, is_weak: bool, tag: String) -> Self {
        if tag.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b',')) {
            self.tag = Some(EntityTag::new(is_weak, tag));
        } else {
            tracing::error!(tag, "an entity tag that cannot be is left out");
        }
        self
    }

    /// The same with when it was last modified: a [`DateTime`](crate::DateTime) or a `SystemTime`. What is less than a
    /// second is lost; what no header can say, before 1970 and after 9999, is logged and left out.
    pub fn modified(mut self, at: impl Into<SystemTime>) -> Self {
        let at = at.into();
        if at.duration_since(SystemTime::UNIX_EPOCH).is_ok_and(|since| since.as_secs() < YEAR_10000) {
            self.modified = Some(at.into());
        } else {
            tracing::error!(?at, "a date that cannot be is left out");
        }
        self
    }

    pub(crate) fn disposition(&self) -> Option<ContentDisposition> {
        let name = self.name.as_deref()?;
        let mut parameters = Vec::with_capacity(2);
        if !name.is_ascii() {
            let value = name.as_bytes().to_vec();
            let extended = ExtendedValue { charset: Charset::Ext("UTF-8".to_owned()), language_tag: None, value };
            parameters.push(DispositionParam::FilenameExt(extended));
        }
        let plain = name.chars().map(|c| if c.is_ascii() && !c.is_ascii_control() { c } else { '_' }).collect();
        parameters.push(DispositionParam::Filename(plain));
        Some(ContentDisposition { disposition: DispositionType::Attachment, parameters })
    }
}

fn boxed<E: Into<Box<dyn std::error::Error>> + 'static>(
    stream: impl Stream<Item = Result<Bytes, E>> + 'static,
) -> OctetStream {
    Box::pin(stream.map(|chunk| chunk.map_err(Into::into)))
}

/// A part of a file, piece by piece, each read where it holds up nobody.
fn read(file: std::fs::File, range: Range<u64>) -> impl Stream<Item = io::Result<Bytes>> {
    stream::try_unfold((file, range), |(mut file, range)| async move {
        if range.is_empty() {
            return Ok(None);
        }
        let piece = block(move || -> io::Result<_> {
            let wanted = usize::try_from(range.end - range.start).map_or(PIECE, |left| left.min(PIECE));
            file.seek(SeekFrom::Start(range.start))?;
            let mut octets = vec![0; wanted];
            // One that has become shorter is an error: its length has been sent.
            file.read_exact(&mut octets)?;
            Ok((Bytes::from(octets), (file, range.start + wanted as u64..range.end)))
        });
        piece.await.map_err(io::Error::other)?.map(Some)
    })
}

impl fmt::Debug for FileBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = match &self.content {
            Content::Octets(octets) => Some(octets.len() as u64),
            Content::Seekable { length, .. } => Some(*length),
            Content::Stream(_) => None,
        };
        f.debug_struct("FileBody")
            .field("name", &self.name)
            .field("media_type", &self.media_type)
            .field("length", &length)
            .finish_non_exhaustive()
    }
}

impl From<Vec<u8>> for FileBody {
    fn from(octets: Vec<u8>) -> Self {
        Self::octets(octets)
    }
}

impl From<Bytes> for FileBody {
    fn from(octets: Bytes) -> Self {
        Self::octets(octets)
    }
}
