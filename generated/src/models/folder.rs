//! The definition `Folder`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Custom folder of the inbox.
/// Definition `Folder`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Folder {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub created_time: Option<rt::DateTime>,
    pub filters: Option<Vec<rt::JsonObject>>,
    pub name: Option<String>,
    pub scope: Option<super::FolderScope>,
    pub updated_time: Option<rt::DateTime>,
}

impl rt::serde::Serialize for Folder {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("filters", &self.filters)?;
        o.optional("name", &self.name)?;
        o.optional("scope", &self.scope)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.end()
    }
}

/// Definition `Folder`, `scope`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FolderScope {
    Account,
}

impl rt::Enumeration for FolderScope {
    const VARIANTS: &'static [(&'static str, Self)] = &[("ACCOUNT", Self::Account)];
}

rt::values!(Folder);

rt::enumerations!(FolderScope);

pub(crate) static FOLDER: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("filters", &rt::Schema::array(&rt::schema::OBJECT)),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("scope", &super::FOLDER_SCOPE),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
]);
pub(crate) static FOLDER_SCOPE: rt::Schema = rt::Schema::strings(&["ACCOUNT"]);
