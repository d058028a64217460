//! The definition `AdAccount`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Ad account for the creation of Facebook ads.
/// Definition `AdAccount`.
#[derive(Debug, Clone, PartialEq)]
pub struct AdAccount {
    pub id: Option<super::ObjectId>,
    pub access_status: super::AdAccountAccessStatus,
    pub account_id: Option<super::ObjectId>,
    pub active: bool,
    pub business_id: Option<String>,
    pub created_time: Option<rt::DateTime>,
    pub currency: String,
    pub name: String,
    pub network_id: String,
    pub updated_time: Option<rt::DateTime>,
}

impl rt::serde::Serialize for AdAccount {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.required("accessStatus", &self.access_status)?;
        o.optional("accountId", &self.account_id)?;
        o.required("active", &self.active)?;
        o.optional("businessId", &self.business_id)?;
        o.optional("createdTime", &self.created_time)?;
        o.required("currency", &self.currency)?;
        o.required("name", &self.name)?;
        o.required("networkId", &self.network_id)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.end()
    }
}

/// Definition `AdAccount`, `accessStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdAccountAccessStatus {
    Pending,
    Rejected,
    Accepted,
}

impl rt::Enumeration for AdAccountAccessStatus {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("PENDING", Self::Pending), ("REJECTED", Self::Rejected), ("ACCEPTED", Self::Accepted),
    ];
}

rt::values!(AdAccount);

rt::enumerations!(AdAccountAccessStatus);

pub(crate) static AD_ACCOUNT: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::required("accessStatus", &super::AD_ACCOUNT_ACCESS_STATUS),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::required("active", &rt::schema::BOOLEAN),
    rt::Property::optional("businessId", &rt::schema::STRING),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::required("currency", &rt::schema::STRING),
    rt::Property::required("name", &rt::schema::STRING),
    rt::Property::required("networkId", &rt::schema::STRING),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
]);
pub(crate) static AD_ACCOUNT_ACCESS_STATUS: rt::Schema = rt::Schema::strings(
    &["PENDING", "REJECTED", "ACCEPTED"],
);
