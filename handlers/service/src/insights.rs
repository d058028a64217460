//! Reports of networks about channels. The networks' side comes later: it puts them into the store.

mod slices;

use futures_util::{TryStreamExt as _, stream};
use generated::{
    models::{ChannelSummary, Date, ObjectId},
    rt::{FileBody, JsonObject, JsonStream},
};

use crate::{
    Store, User,
    exports::csv::{self, Cell},
    store::{InsightReport, Query, StoreError, Stored, insights as column},
    users::reach::Reach,
};

pub use slices::Slice;

/// Which reports.
#[derive(Debug)]
pub struct Wanted {
    /// Of these channels. An id that is none, or nobody's, or out of the caller's reach, has no reports.
    pub channel_ids: Option<Vec<String>>,
    /// Not before.
    pub from: Date,
    /// Not after.
    pub until: Date,
}

impl Wanted {
    fn query(self, reach: &Reach) -> Query {
        let (from, until) = (self.from.as_millisecond(), self.until.as_millisecond());
        let query = reach.query(column::CHANNEL).at_least(column::TIME, from).at_most(column::TIME, until);
        match self.channel_ids {
            Some(channel_ids) => query.one_of(column::CHANNEL, channel_ids),
            None => query,
        }
    }
}

/// The reports as they came, in the order of time, read while they are sent.
///
/// # Errors
/// Where the store fails before the first one.
pub async fn reports(store: &Store, caller: &User, wanted: Wanted) -> Result<JsonStream<JsonObject>, StoreError> {
    let query = wanted.query(&Reach::of(store, caller).await?).ascending(column::TIME);
    let pages = store.pages::<InsightReport>(&caller.account_id, query).await?;
    let reports =
        pages.map_ok(|page| stream::iter(page.into_iter().map(|report| Ok::<_, StoreError>(as_it_came(report)))));
    Ok(JsonStream::new(reports.try_flatten()))
}

fn as_it_came(report: Stored<InsightReport>) -> JsonObject {
    let mut object = JsonObject::new();
    object.insert("channelId".to_owned(), report.value.channel_id.into_inner().into());
    object.insert("time".to_owned(), report.value.time.to_string().into());
    object.insert("values".to_owned(), report.value.values.into());
    object
}

/// A table of the metrics: a row for each channel, slice of time (UTC) and metric, with the sum of what was reported.
/// So the columns are the same whatever networks report.
///
/// # Errors
/// Where the store fails before the first one.
pub async fn table(store: &Store, caller: &User, wanted: Wanted, slice: Slice) -> Result<FileBody, crate::Failure> {
    let query = wanted.query(&Reach::of(store, caller).await?).ascending(column::CHANNEL).ascending(column::TIME);
    let pages = store.pages::<InsightReport>(&caller.account_id, query).await?;
    csv::file("insights.csv", &["channelId", "time", "metric", "value"], slices::sums(pages, slice), |sum| {
        vec![
            Cell::value(&sum.channel_id),
            Cell::value(sum.time),
            // A network's word, and maybe somebody's behind it.
            Cell::text(sum.metric.as_str()),
            Cell::value(sum.value),
        ]
    })
}

/// The channels of the caller that have reports. Their names and networks come with the channels.
///
/// # Errors
/// Where the store fails.
pub async fn channels(store: &Store, caller: &User) -> Result<Vec<ChannelSummary>, StoreError> {
    let reached = Reach::of(store, caller).await?.query(column::CHANNEL);
    let ids = store.of::<InsightReport>(&caller.account_id).distinct(column::CHANNEL, reached).await?;
    ids.into_iter().map(|id| Ok(ChannelSummary { id: Some(ObjectId::new(id)?), ..ChannelSummary::default() })).collect()
}
