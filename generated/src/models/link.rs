//! The definition `Link`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Definition `Link`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Link {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub created_time: Option<rt::DateTime>,
    /// Description shown in the link preview.
    pub description: Option<String>,
    /// URLs of the images in the link preview.
    pub images: Option<Vec<super::Media>>,
    /// Title shown in the link preview.
    pub title: Option<String>,
    pub updated_time: Option<rt::DateTime>,
    pub url: Option<String>,
}

impl rt::Object for Link {
    const SCHEMA: &'static rt::Schema = &LINK;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.account_id)?,
                2 => p.value(&mut value.created_time)?,
                3 => p.value(&mut value.description)?,
                4 => p.value(&mut value.images)?,
                5 => p.value(&mut value.title)?,
                6 => p.value(&mut value.updated_time)?,
                7 => p.value(&mut value.url)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for Link {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("description", &self.description)?;
        o.optional("images", &self.images)?;
        o.optional("title", &self.title)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.optional("url", &self.url)?;
        o.end()
    }
}

rt::objects!(Link);

pub(crate) static LINK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("images", &rt::Schema::array(&super::MEDIA)),
    rt::Property::optional("title", &rt::schema::STRING),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
    rt::Property::optional("url", &rt::schema::URI),
]);
