//! The definition `ValidationError`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{patterns, rt};

/// Error object for a failed entity validation.
/// Definition `ValidationError`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationError {
    pub code: Option<String>,
    pub errors: Option<super::ValidationErrorErrors>,
    pub message: Option<String>,
}

impl rt::serde::Serialize for ValidationError {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("code", &self.code)?;
        o.optional("errors", &self.errors)?;
        o.optional("message", &self.message)?;
        o.end()
    }
}

/// Definition `ValidationError`, `errors`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationErrorErrors {
    /// In the contract: `$field`.
    pub field: Option<Vec<super::ValidationErrorErrorsFieldItem>>,
}

impl rt::serde::Serialize for ValidationErrorErrors {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("$field", &self.field)?;
        o.end()
    }
}

/// Definition `ValidationError`, `errors.$field.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ValidationErrorErrorsFieldItem {
    PublishTimeNotInFuture,
    Max1VideoForPostOrTweet,
    NoImageAndVideoAtOnce,
    Max1AnimationForPostOrTweet,
    NoOtherEntitiesWithAnimation,
    NoAnimationsForstagram,
    Max4ImagesForTwitterTweet,
    Max1ImageForFacebookPosts,
    TwitterTweetCharacterCountTooBig,
    RequireTextLinkImageOrVideo,
    NoTargetingForAlbumPosts,
}

impl rt::Enumeration for ValidationErrorErrorsFieldItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("publishTimeNotInFuture", Self::PublishTimeNotInFuture),
        ("max1VideoForPostOrTweet", Self::Max1VideoForPostOrTweet),
        ("noImageAndVideoAtOnce", Self::NoImageAndVideoAtOnce),
        ("max1AnimationForPostOrTweet", Self::Max1AnimationForPostOrTweet),
        ("noOtherEntitiesWithAnimation", Self::NoOtherEntitiesWithAnimation),
        ("noAnimationsForstagram", Self::NoAnimationsForstagram),
        ("max4ImagesForTwitterTweet", Self::Max4ImagesForTwitterTweet),
        ("max1ImageForFacebookPosts", Self::Max1ImageForFacebookPosts),
        ("twitterTweetCharacterCountTooBig", Self::TwitterTweetCharacterCountTooBig),
        ("requireTextLinkImageOrVideo", Self::RequireTextLinkImageOrVideo),
        ("noTargetingForAlbumPosts", Self::NoTargetingForAlbumPosts),
    ];
}

rt::values!(ValidationError, ValidationErrorErrors);

rt::enumerations!(ValidationErrorErrorsFieldItem);

pub(crate) static VALIDATION_ERROR: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "code",
        &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_8A2FC375B65E]),
    ),
    rt::Property::optional("errors", &super::VALIDATION_ERROR_ERRORS),
    rt::Property::optional("message", &rt::schema::STRING),
]);
pub(crate) static VALIDATION_ERROR_ERRORS: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("$field", &rt::Schema::array(&super::VALIDATION_ERROR_ERRORS_FIELD_ITEM))],
);

pub(crate) static VALIDATION_ERROR_ERRORS_FIELD_ITEM: rt::Schema = rt::Schema::strings(&[
    "publishTimeNotInFuture", "max1VideoForPostOrTweet", "noImageAndVideoAtOnce",
    "max1AnimationForPostOrTweet", "noOtherEntitiesWithAnimation", "noAnimationsForstagram",
    "max4ImagesForTwitterTweet", "max1ImageForFacebookPosts", "twitterTweetCharacterCountTooBig",
    "requireTextLinkImageOrVideo", "noTargetingForAlbumPosts",
]);
