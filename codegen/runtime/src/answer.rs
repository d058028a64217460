//! Answers: status, headers and a body that is already encoded, a file, or an array on its way.

use std::fmt;

use serde::Serialize;
use uuid::Uuid;

use crate::encode;
use crate::file_body::{FileBody, OctetStream};
use crate::json_stream::JsonStream;
use crate::scalar::Base64;
use crate::time::{Date, DateTime};

/// What a handler's answer becomes, whatever the operation.
#[derive(Debug)]
pub struct Answer {
    pub(crate) status: u16,
    pub(crate) body: AnswerBody,
    pub(crate) headers: Vec<(&'static str, String)>,
}

pub(crate) enum AnswerBody {
    Empty,
    Json(Vec<u8>),
    Text(String),
    File(FileBody),
    /// JSON that is encoded while it is sent.
    JsonStream(OctetStream),
    /// The value could not be encoded.
    Broken(serde_json::Error),
}

impl fmt::Debug for AnswerBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Json(json) => f.debug_tuple("Json").field(&String::from_utf8_lossy(json)).finish(),
            Self::Text(text) => f.debug_tuple("Text").field(text).finish(),
            Self::File(file) => f.debug_tuple("File").field(file).finish(),
            Self::JsonStream(_) => f.write_str("JsonStream"),
            Self::Broken(error) => f.debug_tuple("Broken").field(error).finish(),
        }
    }
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
        Self::new(status, encode::to_json(body).map_or_else(AnswerBody::Broken, AnswerBody::Json))
    }

    /// An array in JSON, encoded while it is sent.
    pub fn json_stream<T: Serialize + 'static>(status: u16, items: JsonStream<T>) -> Self {
        Self::new(status, AnswerBody::JsonStream(items.into_octets()))
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

/// Encodes the answers of an operation whose statuses are known and which have no headers: variants without a body in
/// brackets, then those with one, by the constructor of [`Answer`](crate::Answer) that encodes it.
#[macro_export]
macro_rules! answers {
    ($answer:ident [$($bare:ident $bare_status:literal),*] $($how:ident($($variant:ident $status:literal),* $(,)?))*) => {
        impl $crate::IntoAnswer for $answer {
            fn into_answer(self) -> $crate::Answer {
                match self {
                    $(Self::$bare => $crate::Answer::empty($bare_status),)*
                    $($(Self::$variant(body) => $crate::answers!(@ $how $status, body),)*)*
                }
            }
        }
    };
    (@ json $status:literal, $body:ident) => { $crate::Answer::json($status, &$body) };
    (@ $how:ident $status:literal, $body:ident) => { $crate::Answer::$how($status, $body) };
}

impl IntoAnswer for Answer {
    fn into_answer(self) -> Answer {
        self
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
