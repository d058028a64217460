//! The tag `utilities`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Helpers for other resources.
pub trait UtilitiesApi: crate::Service {
    /// Translate text into a target language.
    ///
    /// Translates the input text into the selected language and also returns the detected source language.
    ///
    /// `POST /api2/utilities/translations/translate`, permissions: one of `ViewTickets`, `ViewPosts`
    async fn translate_text(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: TranslateText,
    ) -> Result<TranslateTextResponse, Self::Error>;
}

/// Request of `POST /api2/utilities/translations/translate`.
#[derive(Debug, Clone, PartialEq)]
pub struct TranslateText {
    /// Holds `text`, `targetLanguage`, `targetType`, and `itemId`; `sourceLanguage` is optional.
    pub body: TranslateTextBody,
}

impl rt::Request for TranslateText {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/utilities/translations/translate`.
#[derive(Debug, Clone, PartialEq)]
pub enum TranslateTextResponse {
    /// Translated text, with its source and target languages.
    Ok(TranslateTextOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    TranslateTextResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    Conflict 409, InternalServerError 500)
);

/// Operation `translateText`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct TranslateTextBody {
    pub item_id: String,
    pub source_language: Option<String>,
    pub target_language: String,
    pub target_type: String,
    pub text: String,
}

impl rt::Object for TranslateTextBody {
    const SCHEMA: &'static rt::Schema = &TRANSLATE_TEXT_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_item_id, mut slot_source_language, mut slot_target_language) = (None, None, None);
        let (mut slot_target_type, mut slot_text) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_item_id)?,
                1 => p.value(&mut slot_source_language)?,
                2 => p.value(&mut slot_target_language)?,
                3 => p.value(&mut slot_target_type)?,
                4 => p.value(&mut slot_text)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            item_id: p.required(0, slot_item_id)?,
            source_language: slot_source_language,
            target_language: p.required(2, slot_target_language)?,
            target_type: p.required(3, slot_target_type)?,
            text: p.required(4, slot_text)?,
        })
    }
}

/// Operation `translateText`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TranslateTextOk {
    pub source_language: Option<String>,
    pub target_language: Option<String>,
    pub text: Option<String>,
}

impl rt::serde::Serialize for TranslateTextOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("sourceLanguage", &self.source_language)?;
        o.optional("targetLanguage", &self.target_language)?;
        o.optional("text", &self.text)?;
        o.end()
    }
}

rt::objects!(TranslateTextBody);

rt::values!(TranslateTextOk);

pub(crate) static TRANSLATE_TEXT_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("itemId", &rt::schema::STRING),
    rt::Property::optional("sourceLanguage", &rt::schema::STRING),
    rt::Property::required("targetLanguage", &rt::schema::STRING),
    rt::Property::required("targetType", &rt::schema::STRING),
    rt::Property::required("text", &rt::schema::STRING),
]);
pub(crate) static TRANSLATE_TEXT_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("sourceLanguage", &rt::schema::STRING),
    rt::Property::optional("targetLanguage", &rt::schema::STRING),
    rt::Property::optional("text", &rt::schema::STRING),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait UtilitiesDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: UtilitiesApi> UtilitiesDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.translate_text(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "utilities",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static TRANSLATE_TEXT: rt::Operation = rt::Operation {
    id: "translateText",
    method: "POST",
    path: "/utilities/translations/translate",
    permissions: rt::Permissions::Any(&["ViewTickets", "ViewPosts"]),
    body: Some(rt::Body::required(&TRANSLATE_TEXT_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&TRANSLATE_TEXT_OK)),
        rt::Response::of(&[400, 401, 403, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
