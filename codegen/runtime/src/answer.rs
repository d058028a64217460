//! Answers: status, headers and a body that is already encoded, or a file.

use std::fmt;

use actix_web::http::header::{self, ContentDisposition, DispositionParam, DispositionType, ExtendedValue};
use bytes::Bytes;
use futures_util::Stream;
use futures_util::stream::LocalBoxStream;
use serde::Serialize;
use uuid::Uuid;

use crate::scalar::Base64;
use crate::time::{Date, DateTime};

/// What a handler's answer becomes, whatever the operation.
#[derive(Debug)]
pub struct Answer {
    pub(crate) status: u16,
    pub(crate) body: AnswerBody,
    pub(crate) headers: Vec<(&'static str, String)>,
}

#[derive(Debug)]
pub(crate) enum AnswerBody {
    Empty,
    Json(Vec<u8>),
    Text(String),
    File(FileBody),
    /// The value could not be encoded.
    Broken(serde_json::Error),
}

impl Answer {
    const fn new(status: u16, body: AnswerBody) -> Self {
        Self { status, body, headers: Vec::new() }
    }

    /// An answer without a body.
    pub const fn empty(status: u16) -> Self {
        Self::new(status, AnswerBody::Empty)
    }

    /// An answer in JSON, encoded at once. A value that cannot be encoded becomes a 500.
    pub fn json<T: Serialize + ?Sized>(status: u16, body: &T) -> Self {
        Self::new(status, serde_json::to_vec(body).map_or_else(AnswerBody::Broken, AnswerBody::Json))
    }

    /// An answer in plain text.
    pub const fn text(status: u16, text: String) -> Self {
        Self::new(status, AnswerBody::Text(text))
    }

    /// An answer that is a file.
    pub const fn file(status: u16, file: FileBody) -> Self {
        Self::new(status, AnswerBody::File(file))
    }

    /// The same with a header, if there is a value for it.
    pub fn header<T: HeaderText>(mut self, name: &'static str, value: Option<T>) -> Self {
        if let Some(value) = value {
            let mut text = String::new();
            value.write_text(&mut text);
            self.headers.push((name, text));
        }
        self
    }

    /// The status.
    pub const fn status(&self) -> u16 {
        self.status
    }
}

/// What a handler returns. Implemented by generated code for each operation's answers.
pub trait IntoAnswer {
    /// The answer.
    fn into_answer(self) -> Answer;
}

impl IntoAnswer for Answer {
    fn into_answer(self) -> Answer {
        self
    }
}

/// The octets of a file, or a stream of them.
pub struct FileBody {
    pub(crate) content: Content,
    pub(crate) name: Option<String>,
    pub(crate) media_type: Option<String>,
}

pub(crate) enum Content {
    Octets(Bytes),
    Stream(LocalBoxStream<'static, Result<Bytes, Box<dyn std::error::Error>>>),
}

impl FileBody {
    /// A file that is in memory.
    pub fn octets(octets: impl Into<Bytes>) -> Self {
        Self { content: Content::Octets(octets.into()), name: None, media_type: None }
    }

    /// A file that is read while it is sent. An error ends the connection: the status has long been sent.
    pub fn stream<E: Into<Box<dyn std::error::Error>> + 'static>(
        stream: impl Stream<Item = Result<Bytes, E>> + 'static,
    ) -> Self {
        let stream = futures_util::StreamExt::map(stream, |chunk| chunk.map_err(Into::into));
        Self { content: Content::Stream(Box::pin(stream)), name: None, media_type: None }
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

    pub(crate) fn disposition(&self) -> Option<ContentDisposition> {
        let name = self.name.as_deref()?;
        let mut parameters = Vec::with_capacity(2);
        if !name.is_ascii() {
            let value = name.as_bytes().to_vec();
            let extended =
                ExtendedValue { charset: header::Charset::Ext("UTF-8".to_owned()), language_tag: None, value };
            parameters.push(DispositionParam::FilenameExt(extended));
        }
        let plain = name.chars().map(|c| if c.is_ascii() && !c.is_ascii_control() { c } else { '_' }).collect();
        parameters.push(DispositionParam::Filename(plain));
        Some(ContentDisposition { disposition: DispositionType::Attachment, parameters })
    }
}

impl fmt::Debug for FileBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = match &self.content {
            Content::Octets(octets) => Some(octets.len()),
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

/// A value that a header can have.
pub trait HeaderText {
    /// Writes the value as a header has it.
    fn write_text(&self, text: &mut String);
}

macro_rules! displayed {
    ($($type:ty),*) => {$(
        impl HeaderText for $type {
            fn write_text(&self, text: &mut String) {
                use fmt::Write as _;
                // Writing to a string does not fail.
                let _ = write!(text, "{self}");
            }
        }
    )*};
}
displayed!(bool, i32, i64, u32, u64, f32, f64, String, &str, DateTime, Date, Base64, Uuid);

/// Commas between the items, as `collectionFormat: csv`.
impl<T: HeaderText> HeaderText for Vec<T> {
    fn write_text(&self, text: &mut String) {
        for (index, item) in self.iter().enumerate() {
            if index > 0 {
                text.push(',');
            }
            item.write_text(text);
        }
    }
}
