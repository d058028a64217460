//! The tag `productboard`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Feedback notes.
pub trait ProductboardApi: crate::Service {
    /// Create a Productboard note.
    ///
    /// Adds a note to the Productboard of SocialHub.
    ///
    /// `POST /api2/productboard/notes`
    async fn create_productboard_note(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateProductboardNote,
    ) -> Result<CreateProductboardNoteResponse, Self::Error>;
}

/// Request of `POST /api2/productboard/notes`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateProductboardNote {
    /// Data to submit.
    pub body: CreateProductboardNoteBody,
}

impl rt::Request for CreateProductboardNote {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/productboard/notes`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateProductboardNoteResponse {
    /// Id of the Productboard note.
    Ok(CreateProductboardNoteOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateProductboardNoteResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Operation `createProductboardNote`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateProductboardNoteBody {
    /// Text of the note.
    pub content: String,
    /// Tags of the note.
    pub tags: Option<Vec<String>>,
    /// Title of the note.
    pub title: String,
}

impl rt::Object for CreateProductboardNoteBody {
    const SCHEMA: &'static rt::Schema = &CREATE_PRODUCTBOARD_NOTE_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_content, mut slot_tags, mut slot_title) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_content)?,
                1 => p.value(&mut slot_tags)?,
                2 => p.value(&mut slot_title)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            content: p.required(0, slot_content)?,
            tags: slot_tags,
            title: p.required(2, slot_title)?,
        })
    }
}

/// Operation `createProductboardNote`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateProductboardNoteOk {
    pub id: Option<String>,
}

impl rt::serde::Serialize for CreateProductboardNoteOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("id", &self.id)?;
        o.end()
    }
}

rt::objects!(CreateProductboardNoteBody);

rt::values!(CreateProductboardNoteOk);

pub(crate) static CREATE_PRODUCTBOARD_NOTE_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("content", &rt::Schema::of(rt::Kind::String).min_length(20)),
    rt::Property::optional("tags", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::required("title", &rt::Schema::of(rt::Kind::String).min_length(5)),
]);
pub(crate) static CREATE_PRODUCTBOARD_NOTE_OK: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("id", &rt::schema::STRING)],
);

/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait ProductboardDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: ProductboardApi> ProductboardDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.create_productboard_note(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "productboard",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static CREATE_PRODUCTBOARD_NOTE: rt::Operation = rt::Operation {
    id: "createProductboardNote",
    method: "POST",
    path: "/productboard/notes",
    body: Some(rt::Body::required(&CREATE_PRODUCTBOARD_NOTE_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&CREATE_PRODUCTBOARD_NOTE_OK)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
