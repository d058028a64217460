//! The definition `Search`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Monitoring search.
/// Definition `Search`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Search {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub created_time: Option<rt::DateTime>,
    pub endpoint: Option<rt::JsonObject>,
    pub name: Option<String>,
    pub social_network: Option<super::SearchSocialNetwork>,
    pub tags: Option<Vec<String>>,
    pub unique_name: Option<String>,
    pub updated_time: Option<rt::DateTime>,
}

impl rt::Object for Search {
    const SCHEMA: &'static rt::Schema = &SEARCH;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.account_id)?,
                2 => p.value(&mut value.created_time)?,
                3 => p.value(&mut value.endpoint)?,
                4 => p.value(&mut value.name)?,
                5 => p.value(&mut value.social_network)?,
                6 => p.value(&mut value.tags)?,
                7 => p.value(&mut value.unique_name)?,
                8 => p.value(&mut value.updated_time)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for Search {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("endpoint", &self.endpoint)?;
        o.optional("name", &self.name)?;
        o.optional("socialNetwork", &self.social_network)?;
        o.optional("tags", &self.tags)?;
        o.optional("uniqueName", &self.unique_name)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.end()
    }
}

/// Definition `Search`, `socialNetwork`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SearchSocialNetwork {
    Searches,
}

impl rt::Enumeration for SearchSocialNetwork {
    const VARIANTS: &'static [(&'static str, Self)] = &[("SEARCHES", Self::Searches)];
}

rt::objects!(Search);

rt::enumerations!(SearchSocialNetwork);

pub(crate) static SEARCH: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("endpoint", &rt::schema::OBJECT),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("socialNetwork", &super::SEARCH_SOCIAL_NETWORK),
    rt::Property::optional("tags", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("uniqueName", &rt::schema::STRING),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
]);
pub(crate) static SEARCH_SOCIAL_NETWORK: rt::Schema = rt::Schema::strings(&["SEARCHES"]);
