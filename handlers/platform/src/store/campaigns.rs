//! Campaigns: spans of time that the calendar shows.

use generated::{models::Campaign, rt::DateTime};
use serde::{Deserialize, Serialize};

use crate::store::{Column, Entity, Stored, Value};

/// A campaign, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CampaignRecord {
    /// Its name.
    pub name: String,
    /// What it is about.
    #[serde(default)]
    pub description: Option<String>,
    /// Its colour, six hexadecimal digits.
    #[serde(default)]
    pub colour: Option<String>,
    /// When it begins.
    pub start_time: DateTime,
    /// When it ends.
    pub end_time: DateTime,
}

/// When a campaign begins.
pub const CAMPAIGN_START: Column = Column::integer("start_time");

/// When a campaign ends.
pub const CAMPAIGN_END: Column = Column::integer("end_time");

impl Entity for CampaignRecord {
    const TABLE: &'static str = "campaigns";
    const KIND: &'static str = "campaign";
    const COLUMNS: &'static [Column] = &[CAMPAIGN_START, CAMPAIGN_END];

    fn values(&self) -> Vec<Value> {
        vec![self.start_time.as_millisecond().into(), self.end_time.as_millisecond().into()]
    }
}

impl From<Stored<CampaignRecord>> for Campaign {
    fn from(stored: Stored<CampaignRecord>) -> Self {
        let created_time = stored.created_time();
        let CampaignRecord { name, description, colour, start_time, end_time } = stored.value;
        Self {
            id: Some(stored.id),
            account_id: Some(stored.account_id),
            colour,
            created_time: Some(created_time),
            description,
            end_time,
            name,
            start_time,
        }
    }
}
