//! The definition `Font`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Font of the media editor.
/// Definition `Font`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Font {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub created_time: Option<rt::DateTime>,
    pub font_family: Option<String>,
    pub identifier: Option<String>,
    pub media_ids: Option<Vec<super::Media>>,
    pub styles: Option<super::FontStyles>,
    pub updated_time: Option<rt::DateTime>,
}

impl rt::serde::Serialize for Font {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("fontFamily", &self.font_family)?;
        o.optional("identifier", &self.identifier)?;
        o.optional("mediaIds", &self.media_ids)?;
        o.optional("styles", &self.styles)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.end()
    }
}

/// Definition `Font`, `styles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FontStyles {
    pub font_style: Option<String>,
    pub font_weight: Option<String>,
}

impl rt::serde::Serialize for FontStyles {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("fontStyle", &self.font_style)?;
        o.optional("fontWeight", &self.font_weight)?;
        o.end()
    }
}

rt::values!(Font, FontStyles);

pub(crate) static FONT: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("fontFamily", &rt::schema::STRING),
    rt::Property::optional("identifier", &rt::schema::STRING),
    rt::Property::optional("mediaIds", &rt::Schema::array(&super::MEDIA)),
    rt::Property::optional("styles", &super::FONT_STYLES),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
]);
pub(crate) static FONT_STYLES: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("fontStyle", &rt::schema::STRING),
    rt::Property::optional("fontWeight", &rt::schema::STRING),
]);
