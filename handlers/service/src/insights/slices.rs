//! Sums over slices of time, made while the reports are read: what is held is one slice of one channel.

use std::collections::BTreeMap;

use futures_util::{Stream, StreamExt as _, stream};
use generated::{
    api::insights::ExportInsightReportsCsvAggregateBy as AggregateBy,
    models::{Date, ObjectId},
};
use jiff::Timestamp;

use crate::store::{InsightReport, StoreError, Stored};

/// How long a slice of time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slice {
    /// From midnight to midnight, UTC.
    Day,
    /// An hour.
    Hour,
}

impl From<AggregateBy> for Slice {
    fn from(by: AggregateBy) -> Self {
        match by {
            AggregateBy::Day => Self::Day,
            AggregateBy::Hour => Self::Hour,
        }
    }
}

impl Slice {
    /// When the slice begins that a time is in.
    fn of(self, time: Date) -> Date {
        let seconds = match self {
            Self::Day => 86_400,
            Self::Hour => 3600,
        };
        let start = time.as_second().div_euclid(seconds) * seconds;
        Timestamp::from_second(start).map_or(time, Date::from)
    }
}

/// A metric of a channel over a slice of time.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sum {
    /// The channel.
    pub channel_id: ObjectId,
    /// When the slice begins.
    pub time: Date,
    /// The metric.
    pub(crate) metric: String,
    /// What was reported, in sum.
    pub value: f64,
}

/// The slice that is being summed up.
#[derive(Debug, Default)]
struct Current {
    place: Option<(ObjectId, Date)>,
    sums: BTreeMap<String, f64>,
}

impl Current {
    /// Adds a report; what is complete by then goes to `done`.
    fn add(&mut self, report: InsightReport, slice: Slice, done: &mut Vec<Sum>) {
        let place = (report.channel_id, slice.of(report.time));
        if self.place.as_ref() != Some(&place) {
            self.finish(done);
            self.place = Some(place);
        }
        for (metric, value) in report.values {
            if let Some(value) = value.as_f64() {
                *self.sums.entry(metric).or_default() += value;
            }
        }
    }

    fn finish(&mut self, done: &mut Vec<Sum>) {
        let sums = std::mem::take(&mut self.sums);
        let Some((channel_id, time)) = self.place.take() else { return };
        done.extend(sums.into_iter().map(|(metric, value)| Sum {
            channel_id: channel_id.clone(),
            time,
            metric,
            value,
        }));
    }
}

/// The sums of reports that come by channel and time.
pub(super) fn sums(
    pages: impl Stream<Item = Result<Vec<Stored<InsightReport>>, StoreError>> + 'static,
    slice: Slice,
) -> impl Stream<Item = Result<Vec<Sum>, StoreError>> {
    stream::unfold((Box::pin(pages), Some(Current::default())), move |(mut pages, current)| async move {
        let mut current = current?;
        let mut done = Vec::new();
        Some(match pages.next().await {
            Some(Ok(page)) => {
                for report in page {
                    current.add(report.value, slice, &mut done);
                }
                (Ok(done), (pages, Some(current)))
            }
            Some(Err(error)) => (Err(error), (pages, None)),
            None => {
                current.finish(&mut done);
                (Ok(done), (pages, None))
            }
        })
    })
}
