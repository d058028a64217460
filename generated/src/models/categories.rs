//! The definition `Categories`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Definition `Categories`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Categories {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    /// Detailed description of the content campaign or category.
    pub description: Option<String>,
    pub hidden: Option<bool>,
    pub is_leaf: Option<bool>,
    /// Short name of the campaign or category; the calendar displays a campaign's name.
    pub name: Option<String>,
    pub parent_id: Option<super::ObjectId>,
    pub root_id: Option<super::ObjectId>,
    /// Weight of the category.
    pub weight: Option<f64>,
}

impl rt::serde::Serialize for Categories {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("description", &self.description)?;
        o.optional("hidden", &self.hidden)?;
        o.optional("isLeaf", &self.is_leaf)?;
        o.optional("name", &self.name)?;
        o.optional("parentId", &self.parent_id)?;
        o.optional("rootId", &self.root_id)?;
        o.optional("weight", &self.weight)?;
        o.end()
    }
}

rt::values!(Categories);

pub(crate) static CATEGORIES: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("hidden", &rt::schema::BOOLEAN),
    rt::Property::optional("isLeaf", &rt::schema::BOOLEAN),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("parentId", &super::OBJECT_ID),
    rt::Property::optional("rootId", &super::OBJECT_ID),
    rt::Property::optional("weight", &rt::schema::NUMBER),
]);
