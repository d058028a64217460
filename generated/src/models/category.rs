//! The definition `Category`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Single category.
/// Definition `Category`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Category {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub description: Option<String>,
    pub is_leaf: Option<bool>,
    pub name: Option<String>,
    pub parent_id: Option<super::ObjectId>,
    pub root_id: Option<super::ObjectId>,
}

impl rt::serde::Serialize for Category {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("description", &self.description)?;
        o.optional("isLeaf", &self.is_leaf)?;
        o.optional("name", &self.name)?;
        o.optional("parentId", &self.parent_id)?;
        o.optional("rootId", &self.root_id)?;
        o.end()
    }
}

rt::values!(Category);

pub(crate) static CATEGORY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("isLeaf", &rt::schema::BOOLEAN),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("parentId", &super::OBJECT_ID),
    rt::Property::optional("rootId", &super::OBJECT_ID),
]);
