//! Insights: what networks report about channels.

use generated::{
    models::{Date, ObjectId},
    rt::JsonObject,
};
use serde::{Deserialize, Serialize};

use super::{Column, Entity, Value};

/// A report of a network, as it came.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InsightReport {
    /// The channel that it is about.
    pub channel_id: ObjectId,
    /// The time from which it is on.
    pub time: Date,
    /// What it says. Numbers are metrics.
    pub values: JsonObject,
}

/// The channel that a report is about.
pub const CHANNEL: Column = Column::text("channel_id");
/// The time from which it is on.
pub const TIME: Column = Column::integer("time");

impl Entity for InsightReport {
    const TABLE: &'static str = "insight_reports";
    const KIND: &'static str = "report";
    const COLUMNS: &'static [Column] = &[CHANNEL, TIME];

    fn values(&self) -> Vec<Value> {
        vec![(&self.channel_id).into(), self.time.as_millisecond().into()]
    }
}
