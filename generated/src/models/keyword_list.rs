//! The definition `KeywordList`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Keyword list for use in smart rules.
/// Definition `KeywordList`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct KeywordList {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub created_time: Option<rt::DateTime>,
    pub keywords: Option<Vec<String>>,
    pub name: Option<String>,
}

impl rt::serde::Serialize for KeywordList {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("keywords", &self.keywords)?;
        o.optional("name", &self.name)?;
        o.end()
    }
}

rt::values!(KeywordList);

pub(crate) static KEYWORD_LIST: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("keywords", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("name", &rt::schema::STRING),
]);
