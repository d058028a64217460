//! A request on its way into the operation's struct: parameters and body, raw, with the operation's tables beside them.

use std::borrow::Cow;
use std::fmt;

use actix_web::http::header::{self, HeaderMap};
use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::body;
use crate::body_stream::BodyStream;
use crate::file::File;
use crate::form::{FieldIter, Form, Part};
use crate::object;
use crate::operation::{Location, Operation, Parameter};
use crate::parameter::{self, FromText, NotText, Style};
use crate::route::Captured;
use crate::schema::Schema;
use crate::value::Value;

/// The request of an operation. Implemented by generated code: one struct for each operation.
pub trait Request: Sized {
    /// Decodes a request.
    ///
    /// # Errors
    /// At the first fault; the server then looks for all of them.
    fn decode(incoming: &mut Incoming<'_>) -> Result<Self, Mismatch>;
}

/// A request does not fit its operation. What exactly is wrong with it is found out by the slow path.
#[derive(Debug)]
pub struct Mismatch {
    reason: Reason,
}

#[derive(Debug)]
enum Reason {
    Absent(&'static str),
    Broken(&'static str),
    Body(serde_json::Error),
    Unreadable,
    Unhandled,
}

impl Mismatch {
    pub(crate) const fn absent(name: &'static str) -> Self {
        Self { reason: Reason::Absent(name) }
    }

    pub(crate) const fn broken(name: &'static str) -> Self {
        Self { reason: Reason::Broken(name) }
    }

    pub(crate) const fn body(error: serde_json::Error) -> Self {
        Self { reason: Reason::Body(error) }
    }

    /// Nobody handles the operation, so that nothing was decoded. A request that breaks the contract is told so all the
    /// same.
    pub const fn unhandled() -> Self {
        Self { reason: Reason::Unhandled }
    }

    pub(crate) const fn is_unhandled(&self) -> bool {
        matches!(self.reason, Reason::Unhandled)
    }

    /// A body of a media type that the operation's Rust type cannot be read from.
    pub(crate) const fn unreadable() -> Self {
        Self { reason: Reason::Unreadable }
    }

    pub(crate) const fn is_unreadable(&self) -> bool {
        matches!(self.reason, Reason::Unreadable)
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.reason {
            Reason::Absent(name) => write!(f, "{name} is missing"),
            Reason::Broken(name) => write!(f, "{name} breaks the contract"),
            Reason::Body(error) => write!(f, "the body breaks the contract: {error}"),
            Reason::Unreadable => f.write_str("bodies of this media type cannot be read"),
            Reason::Unhandled => f.write_str("nobody handles the operation"),
        }
    }
}

impl std::error::Error for Mismatch {}

/// The body, by the way it is read.
#[derive(Debug)]
pub(crate) enum Payload {
    Absent,
    Json(Bytes),
    Urlencoded(Bytes),
    Text(Bytes),
    Octets(Bytes),
    /// Not read yet.
    Stream(BodyStream),
}

/// A request that is matched to its operation and read, but not decoded.
#[derive(Debug)]
pub struct Incoming<'r> {
    pub(crate) operation: &'static Operation,
    /// For each parameter, which of the captures is its value.
    pub(crate) slots: &'r [Option<usize>],
    pub(crate) captures: &'r [Captured<'r>],
    pub(crate) query: Vec<(Cow<'r, str>, Cow<'r, str>)>,
    pub(crate) headers: &'r HeaderMap,
    pub(crate) form: Form,
    pub(crate) payload: Payload,
}

impl Incoming<'_> {
    /// The parameter at this index, if it is there.
    ///
    /// # Errors
    /// Where it is of another type, breaks a keyword, or is a scalar given twice.
    pub fn optional<T: FromParameter>(&mut self, index: usize) -> Result<Option<T>, Mismatch> {
        let Some((parameter, Given::Value(mut occurrences))) = self.given(index) else { return Ok(None) };
        match T::from_parameter(&mut occurrences, parameter) {
            Some(value) => Ok(Some(value)),
            None => Err(Mismatch::broken(parameter.name)),
        }
    }

    /// The parameter at this index.
    ///
    /// # Errors
    /// Where it is absent, and as [`Self::optional`].
    pub fn required<T: FromParameter>(&mut self, index: usize) -> Result<T, Mismatch> {
        self.optional(index)?.ok_or_else(|| Mismatch::absent(self.name_of(index)))
    }

    /// The parameter at this index, which has to be there and may be empty (`allowEmptyValue`): then it is none.
    ///
    /// # Errors
    /// As [`Self::required`].
    pub fn required_or_empty<T: FromParameter>(&mut self, index: usize) -> Result<Option<T>, Mismatch> {
        if matches!(self.given(index), None | Some((_, Given::Nothing))) {
            return Err(Mismatch::absent(self.name_of(index)));
        }
        self.optional(index)
    }

    /// The parameter at this index, or the contract's default for it.
    ///
    /// # Errors
    /// As [`Self::optional`], and where the default is of another type, which is a fault of the contract.
    pub fn defaulted<T: FromParameter + DeserializeOwned>(&mut self, index: usize) -> Result<T, Mismatch> {
        if let Some(value) = self.optional(index)? {
            return Ok(value);
        }
        let default = self.operation.parameters.get(index).and_then(|parameter| parameter.default);
        object::default(default).ok_or_else(|| Mismatch::absent(self.name_of(index)))
    }

    /// The body.
    ///
    /// # Errors
    /// Where it is absent, no JSON, of another type, or breaks a keyword.
    pub fn body<T: Value + DeserializeOwned>(&mut self) -> Result<T, Mismatch> {
        self.optional_body()?.ok_or_else(|| Mismatch::absent("body"))
    }

    /// The body, if there is one.
    ///
    /// # Errors
    /// Where it is no JSON, of another type, or breaks a keyword.
    pub fn optional_body<T: Value + DeserializeOwned>(&mut self) -> Result<Option<T>, Mismatch> {
        let schema = self.operation.body.as_ref().map_or(&Schema::ANY, |body| body.schema);
        body::decode(&self.payload, schema)
    }

    /// The body, to be read by the handler.
    ///
    /// # Errors
    /// Where it is absent.
    pub fn body_stream(&mut self) -> Result<BodyStream, Mismatch> {
        self.optional_body_stream().ok_or_else(|| Mismatch::absent("body"))
    }

    /// The body, to be read by the handler, if there is one. It is there only once, so it is decoded after everything
    /// that can go wrong.
    pub fn optional_body_stream(&mut self) -> Option<BodyStream> {
        match std::mem::replace(&mut self.payload, Payload::Absent) {
            Payload::Stream(stream) => Some(stream),
            other => {
                self.payload = other;
                None
            }
        }
    }

    fn name_of(&self, index: usize) -> &'static str {
        self.operation.parameters.get(index).map_or("", |parameter| parameter.name)
    }

    /// The parameter at this index and what the request has of it.
    fn given(&self, index: usize) -> Option<(&'static Parameter, Given<'_>)> {
        let parameter = self.operation.parameters.get(index)?;
        let mut occurrences = self.occurrences(index, parameter);
        let given = match occurrences.first() {
            None => Given::Nothing,
            Some(Ok("")) if parameter.allow_empty && occurrences.is_single() && !parameter::is_value(parameter, "") => {
                Given::Empty
            }
            Some(_) => Given::Value(occurrences),
        };
        Some((parameter, given))
    }

    /// Every parameter with what the request has of it.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&'static Parameter, Given<'_>)> {
        (0..self.operation.parameters.len()).filter_map(|index| self.given(index))
    }

    fn occurrences(&self, index: usize, parameter: &'static Parameter) -> Occurrences<'_> {
        let source = match parameter.location {
            Location::Path => {
                let slot = self.slots.get(index).copied().flatten();
                Source::Path(slot.and_then(|slot| self.captures.get(slot)))
            }
            Location::Query => Source::Query(self.query.iter()),
            Location::Header => Source::Header(self.headers.get_all(parameter.name)),
            Location::FormData => match &self.form {
                Form::Fields(fields) => Source::Fields(fields.iter()),
                Form::Parts(parts) => Source::Parts(parts.iter()),
            },
            Location::Body => Source::Path(None),
        };
        Occurrences { name: parameter.name, source }
    }
}

/// What a request has of a parameter.
#[derive(Debug)]
pub(crate) enum Given<'a> {
    Nothing,
    /// Its name alone, or an empty text that is no value of its type, where the contract allows that.
    Empty,
    Value(Occurrences<'a>),
}

/// The occurrences of a parameter in a request.
#[derive(Debug, Clone)]
pub struct Occurrences<'a> {
    name: &'static str,
    source: Source<'a>,
}

#[derive(Debug, Clone)]
enum Source<'a> {
    Path(Option<&'a Captured<'a>>),
    Query(std::slice::Iter<'a, (Cow<'a, str>, Cow<'a, str>)>),
    Header(std::slice::Iter<'a, header::HeaderValue>),
    Fields(FieldIter<'a, 'a>),
    Parts(std::slice::Iter<'a, Part>),
}

impl<'a> Iterator for Occurrences<'a> {
    type Item = Result<&'a str, NotText>;

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.source {
            Source::Path(captured) => captured.take().map(|captured| captured.as_deref().map_err(|_| NotText)),
            Source::Query(pairs) => pairs.find(|(name, _)| name == self.name).map(|(_, value)| Ok(&**value)),
            Source::Header(values) => {
                values.next().map(|value| std::str::from_utf8(value.as_bytes()).map(str::trim).map_err(|_| NotText))
            }
            Source::Fields(fields) => fields.find(|(name, _)| *name == self.name).map(|(_, value)| Ok(value)),
            Source::Parts(parts) => {
                let part = parts.find(|part| part.name == self.name)?;
                Some(std::str::from_utf8(part.content.octets()).map_err(|_| NotText))
            }
        }
    }
}

impl<'a> Occurrences<'a> {
    /// The first one, which stays. What stands before it is passed over for good.
    fn first(&mut self) -> Option<Result<&'a str, NotText>> {
        if let Source::Query(pairs) = &mut self.source {
            let before = pairs.as_slice().iter().position(|(name, _)| name == self.name)?;
            *pairs = pairs.as_slice().get(before..)?.iter();
            return pairs.as_slice().first().map(|(_, value)| Ok(&**value));
        }
        self.clone().next()
    }

    fn is_single(&self) -> bool {
        self.clone().nth(1).is_none()
    }

    fn next_file(&mut self) -> Option<File> {
        match &mut self.source {
            Source::Parts(parts) => parts.find(|part| part.name == self.name).map(|part| part.content.clone()),
            Source::Fields(fields) => {
                let (_, value) = fields.find(|(name, _)| *name == self.name)?;
                Some(File::new(None, None, Bytes::copy_from_slice(value.as_bytes())))
            }
            _ => None,
        }
    }

    /// How many there are.
    pub(crate) fn number(&self) -> usize {
        self.clone().count()
    }
}

/// A type that a parameter can have: everything that is [`FromText`], files, and lists of files.
pub trait FromParameter: Sized {
    /// The value that the occurrences stand for, if it satisfies the parameter's schema.
    fn from_parameter(occurrences: &mut Occurrences<'_>, parameter: &'static Parameter) -> Option<Self>;
}

impl<T: FromText> FromParameter for T {
    fn from_parameter(occurrences: &mut Occurrences<'_>, parameter: &'static Parameter) -> Option<Self> {
        T::from_texts(occurrences, Style::of(parameter)).filter(|value| value.conforms(parameter.schema))
    }
}

impl FromParameter for File {
    fn from_parameter(occurrences: &mut Occurrences<'_>, _: &'static Parameter) -> Option<Self> {
        let file = occurrences.next_file()?;
        occurrences.next_file().is_none().then_some(file)
    }
}

impl FromParameter for Vec<File> {
    fn from_parameter(occurrences: &mut Occurrences<'_>, parameter: &'static Parameter) -> Option<Self> {
        let files: Self = std::iter::from_fn(|| occurrences.next_file()).collect();
        let length = files.len() as u64;
        let schema = parameter.schema;
        let fits = schema.min_items.is_none_or(|min| length >= min) && schema.max_items.is_none_or(|max| length <= max);
        fits.then_some(files)
    }
}
