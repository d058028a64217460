//! The definition `Shortlink`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Definition `Shortlink`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shortlink {
    pub id: Option<super::ObjectId>,
    /// Shortened URL.
    pub short_url: Option<String>,
    /// Original URL before shortening.
    pub url: Option<String>,
}

impl rt::Object for Shortlink {
    const SCHEMA: &'static rt::Schema = &SHORTLINK;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.short_url)?,
                2 => p.value(&mut value.url)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for Shortlink {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("shortUrl", &self.short_url)?;
        o.optional("url", &self.url)?;
        o.end()
    }
}

rt::objects!(Shortlink);

pub(crate) static SHORTLINK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("shortUrl", &rt::schema::URI),
    rt::Property::optional("url", &rt::schema::URI),
]);
