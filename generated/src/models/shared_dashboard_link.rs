//! The definition `SharedDashboardLink`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Link that shares a dashboard with an external user who has no access to SocialHub.
/// Definition `SharedDashboardLink`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SharedDashboardLink {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub channels: Option<Vec<super::ObjectId>>,
    pub comparison_time_range: Option<String>,
    pub dashboard_id: Option<super::ObjectId>,
    pub jwt: Option<String>,
    pub name: Option<String>,
    pub time_range: Option<String>,
    pub url: Option<String>,
}

impl rt::serde::Serialize for SharedDashboardLink {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("channels", &self.channels)?;
        o.optional("comparisonTimeRange", &self.comparison_time_range)?;
        o.optional("dashboardId", &self.dashboard_id)?;
        o.optional("jwt", &self.jwt)?;
        o.optional("name", &self.name)?;
        o.optional("timeRange", &self.time_range)?;
        o.optional("url", &self.url)?;
        o.end()
    }
}

rt::values!(SharedDashboardLink);

pub(crate) static SHARED_DASHBOARD_LINK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("channels", &rt::Schema::array(&super::OBJECT_ID)),
    rt::Property::optional("comparisonTimeRange", &rt::schema::STRING),
    rt::Property::optional("dashboardId", &super::OBJECT_ID),
    rt::Property::optional("jwt", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("timeRange", &rt::schema::STRING),
    rt::Property::optional("url", &rt::schema::STRING),
]);
