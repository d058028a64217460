//! The definition `Media`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{patterns, rt};

/// Definition `Media`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Media {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    /// Animation metadata, extracted while the thumbnails are generated and absent until then.
    pub animation: Option<super::MediaAnimation>,
    pub created_time: Option<rt::DateTime>,
    /// When set, the media is deleted automatically at this time.
    pub expiration_time: Option<rt::DateTime>,
    /// File extension in lowercase, including the leading dot.
    pub extension: Option<String>,
    /// Marks the media as an external file of which only the URL is held, not the file itself.
    pub external: Option<bool>,
    /// Image metadata, extracted while the thumbnails are generated and absent until then.
    pub image: Option<super::MediaImage>,
    /// MIME type of the file, derived from its extension.
    pub mimetype: Option<String>,
    /// Original file name of the upload.
    pub name: Option<String>,
    /// File size of the media in bytes.
    pub size: Option<f64>,
    /// Thumbnails available for the media; they can take a few seconds to appear after an upload completes.
    pub thumbnails: Option<Vec<super::MediaThumbnailsItem>>,
    /// Media type; it selects the backend processing, such as the generation of thumbnails.
    pub r#type: Option<super::MediaType>,
    /// URL at which the uploaded file is publicly reachable.
    pub url: Option<String>,
    pub user_id: Option<super::ObjectId>,
    /// Video metadata, extracted while the thumbnails are generated and absent until then.
    pub video: Option<super::MediaVideo>,
}

impl rt::Object for Media {
    const SCHEMA: &'static rt::Schema = &MEDIA;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.account_id)?,
                2 => p.value(&mut value.animation)?,
                3 => p.value(&mut value.created_time)?,
                4 => p.value(&mut value.expiration_time)?,
                5 => p.value(&mut value.extension)?,
                6 => p.value(&mut value.external)?,
                7 => p.value(&mut value.image)?,
                8 => p.value(&mut value.mimetype)?,
                9 => p.value(&mut value.name)?,
                10 => p.value(&mut value.size)?,
                11 => p.value(&mut value.thumbnails)?,
                12 => p.value(&mut value.r#type)?,
                13 => p.value(&mut value.url)?,
                14 => p.value(&mut value.user_id)?,
                15 => p.value(&mut value.video)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for Media {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("animation", &self.animation)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("expirationTime", &self.expiration_time)?;
        o.optional("extension", &self.extension)?;
        o.optional("external", &self.external)?;
        o.optional("image", &self.image)?;
        o.optional("mimetype", &self.mimetype)?;
        o.optional("name", &self.name)?;
        o.optional("size", &self.size)?;
        o.optional("thumbnails", &self.thumbnails)?;
        o.optional("type", &self.r#type)?;
        o.optional("url", &self.url)?;
        o.optional("userId", &self.user_id)?;
        o.optional("video", &self.video)?;
        o.end()
    }
}

/// Animation metadata, extracted while the thumbnails are generated and absent until then.
/// Definition `Media`, `animation`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MediaAnimation {
    pub frames: Option<f64>,
    pub height: Option<f64>,
    pub width: Option<f64>,
}

impl rt::Object for MediaAnimation {
    const SCHEMA: &'static rt::Schema = &MEDIA_ANIMATION;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.frames)?,
                1 => p.value(&mut value.height)?,
                2 => p.value(&mut value.width)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for MediaAnimation {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("frames", &self.frames)?;
        o.optional("height", &self.height)?;
        o.optional("width", &self.width)?;
        o.end()
    }
}

/// Image metadata, extracted while the thumbnails are generated and absent until then.
/// Definition `Media`, `image`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MediaImage {
    pub height: Option<f64>,
    pub width: Option<f64>,
}

impl rt::Object for MediaImage {
    const SCHEMA: &'static rt::Schema = &MEDIA_IMAGE;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.height)?,
                1 => p.value(&mut value.width)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for MediaImage {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("height", &self.height)?;
        o.optional("width", &self.width)?;
        o.end()
    }
}

/// Definition `Media`, `thumbnails.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MediaThumbnailsItem {
    pub r#type: Option<String>,
    pub url: Option<String>,
}

impl rt::Object for MediaThumbnailsItem {
    const SCHEMA: &'static rt::Schema = &MEDIA_THUMBNAILS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.r#type)?,
                1 => p.value(&mut value.url)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for MediaThumbnailsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("type", &self.r#type)?;
        o.optional("url", &self.url)?;
        o.end()
    }
}

/// Media type; it selects the backend processing, such as the generation of thumbnails.
/// Definition `Media`, `type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MediaType {
    Image,
    Video,
    Animation,
    Other,
}

impl rt::Enumeration for MediaType {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("IMAGE", Self::Image), ("VIDEO", Self::Video), ("ANIMATION", Self::Animation), ("OTHER", Self::Other),
    ];
}

/// Video metadata, extracted while the thumbnails are generated and absent until then.
/// Definition `Media`, `video`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MediaVideo {
    pub duration: Option<f64>,
    pub height: Option<f64>,
    pub width: Option<f64>,
}

impl rt::Object for MediaVideo {
    const SCHEMA: &'static rt::Schema = &MEDIA_VIDEO;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.duration)?,
                1 => p.value(&mut value.height)?,
                2 => p.value(&mut value.width)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for MediaVideo {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("duration", &self.duration)?;
        o.optional("height", &self.height)?;
        o.optional("width", &self.width)?;
        o.end()
    }
}

rt::objects!(Media, MediaAnimation, MediaImage, MediaThumbnailsItem, MediaVideo);

rt::enumerations!(MediaType);

pub(crate) static MEDIA: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("animation", &super::MEDIA_ANIMATION),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("expirationTime", &rt::schema::DATE_TIME),
    rt::Property::optional("extension", &rt::schema::STRING),
    rt::Property::optional("external", &rt::schema::BOOLEAN),
    rt::Property::optional("image", &super::MEDIA_IMAGE),
    rt::Property::optional("mimetype", &rt::schema::STRING),
    rt::Property::optional(
        "name",
        &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_4ADFDDAD949E]),
    ),
    rt::Property::optional("size", &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(1))),
    rt::Property::optional("thumbnails", &rt::Schema::array(&super::MEDIA_THUMBNAILS_ITEM)),
    rt::Property::optional("type", &super::MEDIA_TYPE),
    rt::Property::optional("url", &rt::schema::URI),
    rt::Property::optional("userId", &super::OBJECT_ID),
    rt::Property::optional("video", &super::MEDIA_VIDEO),
]);
pub(crate) static MEDIA_ANIMATION: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("frames", &rt::schema::NUMBER),
    rt::Property::optional("height", &rt::schema::NUMBER),
    rt::Property::optional("width", &rt::schema::NUMBER),
]);
pub(crate) static MEDIA_IMAGE: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("height", &rt::schema::NUMBER),
    rt::Property::optional("width", &rt::schema::NUMBER),
]);
pub(crate) static MEDIA_THUMBNAILS_ITEM: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("type", &rt::schema::STRING), rt::Property::optional("url", &rt::schema::URI)],
);

pub(crate) static MEDIA_TYPE: rt::Schema = rt::Schema::strings(&["IMAGE", "VIDEO", "ANIMATION", "OTHER"]);

pub(crate) static MEDIA_VIDEO: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("duration", &rt::schema::NUMBER),
    rt::Property::optional("height", &rt::schema::NUMBER),
    rt::Property::optional("width", &rt::schema::NUMBER),
]);
