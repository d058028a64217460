//! Alerts: mails that users want when more tickets wait than they can bear.

use generated::{api::inbox_alerts::ListInboxAlertsOkItem, models::ObjectId, rt::DateTime};
use serde::{Deserialize, Serialize};

use crate::store::{Column, Entity, Stored, Value};

/// An alert, as it is stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InboxAlertRecord {
    /// The user whose it is.
    pub user_id: ObjectId,
    /// The channels whose tickets count.
    pub channel_ids: Vec<ObjectId>,
    /// Where mails go.
    pub emails: Vec<String>,
    /// How many minutes there are between two mails, at least.
    pub interval: f64,
    /// How many tickets must wait.
    pub threshold: f64,
    /// Whether nobody is told while a channel is not staffed.
    pub exclude_business_hours: bool,
    /// When the last mail was sent.
    #[serde(default)]
    pub last_alert_time: Option<DateTime>,
    /// When it was changed.
    pub updated_time: DateTime,
}

/// The user whose alert it is.
pub const ALERT_USER: Column = Column::text("user_id");

impl Entity for InboxAlertRecord {
    const TABLE: &'static str = "inbox_alerts";
    const KIND: &'static str = "alert";
    const COLUMNS: &'static [Column] = &[ALERT_USER];

    fn values(&self) -> Vec<Value> {
        vec![(&self.user_id).into()]
    }
}

impl From<Stored<InboxAlertRecord>> for ListInboxAlertsOkItem {
    fn from(stored: Stored<InboxAlertRecord>) -> Self {
        let created_time = stored.created_time();
        let alert = stored.value;
        Self {
            account_id: Some(stored.account_id),
            channel_ids: Some(alert.channel_ids),
            created_time: Some(created_time),
            emails: Some(alert.emails),
            exclude_business_hours: Some(alert.exclude_business_hours),
            id: Some(stored.id),
            interval: Some(alert.interval),
            last_alert_time: alert.last_alert_time,
            threshold: Some(alert.threshold),
            updated_time: Some(alert.updated_time),
            user_id: Some(alert.user_id),
        }
    }
}
