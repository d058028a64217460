//! The tag `notes`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

pub trait NotesApi: crate::Service {
    /// `GET /v1/notes`
    async fn list_notes(&self, cx: rt::Context, request: ListNotes) -> Result<ListNotesResponse, Self::Error>;

    /// `POST /v1/notes`
    async fn add_note(&self, cx: rt::Context, request: AddNote) -> Result<AddNoteResponse, Self::Error>;
}

/// Request of `GET /v1/notes`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListNotes {
    pub contains: Option<String>,
}

impl rt::Request for ListNotes {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { contains: r.optional(0)? })
    }
}

/// Answers to `GET /v1/notes`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListNotesResponse {
    /// Notes.
    Ok(Vec<models::Note>),
}

rt::answers!(ListNotesResponse[] json(Ok 200));

/// Request of `POST /v1/notes`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddNote {
    pub body: models::Note,
}

impl rt::Request for AddNote {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /v1/notes`.
#[derive(Debug, Clone, PartialEq)]
pub enum AddNoteResponse {
    /// The note.
    Created(models::Note),
}

rt::answers!(AddNoteResponse[] json(Created 201));

/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait NotesDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: NotesApi> NotesDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(Ok(cx.open()), r, |cx, r| self.list_notes(cx, r)),
            1 => rt::reply(Ok(cx.open()), r, |cx, r| self.add_note(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "notes",
    security: &[],
    ..rt::Operation::NEW
};

pub(crate) static LIST_NOTES: rt::Operation = rt::Operation {
    id: "listNotes",
    method: "GET",
    path: "/notes",
    parameters: &[rt::Parameter::query("contains", &rt::Schema::of(rt::Kind::String).max_length(50))],
    responses: &[rt::Response::of(&[200], Some(&rt::Schema::array(&models::NOTE)))],
    ..BASE
};

pub(crate) static ADD_NOTE: rt::Operation = rt::Operation {
    id: "addNote",
    method: "POST",
    path: "/notes",
    body: Some(rt::Body::required(&models::NOTE)),
    responses: &[rt::Response::of(&[201], Some(&models::NOTE))],
    ..BASE
};
