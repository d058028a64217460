//! The tag `ai`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Generated text.
pub trait AiApi: crate::Service {
    /// Generate hashtagged AI text from a prompt and language.
    ///
    /// `POST /api2/cp/ai/generateText`, permission `EditPosts`
    async fn generate_ai_text(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GenerateAiText,
    ) -> Result<GenerateAiTextResponse, Self::Error>;
}

/// Request of `POST /api2/cp/ai/generateText`.
#[derive(Debug, Clone, PartialEq)]
pub struct GenerateAiText {
    pub body: GenerateAiTextBody,
}

impl rt::Request for GenerateAiText {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/cp/ai/generateText`.
#[derive(Debug, Clone, PartialEq)]
pub enum GenerateAiTextResponse {
    /// Generated post.
    Ok(GenerateAiTextOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GenerateAiTextResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Operation `generateAiText`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct GenerateAiTextBody {
    /// Length of the generated text in characters.
    pub character_limit: f64,
    /// Number of hashtags in the generated text.
    pub hashtags: f64,
    /// Language in which the text is written.
    pub language: Option<GenerateAiTextBodyLanguage>,
    /// Prompt from which the text is generated.
    pub prompt: String,
}

impl rt::Object for GenerateAiTextBody {
    const SCHEMA: &'static rt::Schema = &GENERATE_AI_TEXT_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_character_limit, mut slot_hashtags, mut slot_language) = (None, None, None);
        let mut slot_prompt = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_character_limit)?,
                1 => p.value(&mut slot_hashtags)?,
                2 => p.value(&mut slot_language)?,
                3 => p.value(&mut slot_prompt)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            character_limit: p.defaulted(0, slot_character_limit)?,
            hashtags: p.defaulted(1, slot_hashtags)?,
            language: slot_language,
            prompt: p.required(3, slot_prompt)?,
        })
    }
}

/// Language in which the text is written.
/// Operation `generateAiText`, `body.language`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GenerateAiTextBodyLanguage {
    English,
    German,
    French,
}

impl rt::Enumeration for GenerateAiTextBodyLanguage {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("english", Self::English), ("german", Self::German), ("french", Self::French),
    ];
}

/// Operation `generateAiText`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateAiTextOk {
    pub result: Option<String>,
}

impl rt::serde::Serialize for GenerateAiTextOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("result", &self.result)?;
        o.end()
    }
}

rt::objects!(GenerateAiTextBody);

rt::values!(GenerateAiTextOk);

rt::enumerations!(GenerateAiTextBodyLanguage);

pub(crate) static GENERATE_AI_TEXT_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::defaulted(
        "characterLimit",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(10))
            .maximum(rt::Decimal::Integer(500)),
        "270",
    ),
    rt::Property::defaulted(
        "hashtags",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(0))
            .maximum(rt::Decimal::Integer(30)),
        "5",
    ),
    rt::Property::optional("language", &GENERATE_AI_TEXT_BODY_LANGUAGE),
    rt::Property::required("prompt", &rt::Schema::of(rt::Kind::String).min_length(10)),
]);
pub(crate) static GENERATE_AI_TEXT_BODY_LANGUAGE: rt::Schema = rt::Schema::strings(
    &["english", "german", "french"],
);

pub(crate) static GENERATE_AI_TEXT_OK: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("result", &rt::schema::STRING)],
);

/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait AiDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: AiApi> AiDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.generate_ai_text(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "ai",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static GENERATE_AI_TEXT: rt::Operation = rt::Operation {
    id: "generateAiText",
    method: "POST",
    path: "/cp/ai/generateText",
    permissions: rt::Permissions::All(&["EditPosts"]),
    body: Some(rt::Body::required(&GENERATE_AI_TEXT_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&GENERATE_AI_TEXT_OK)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
