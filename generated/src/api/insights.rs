//! The tag `insights`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Operations specific to Insights.
pub trait InsightsApi: crate::Service {
    /// Export category statistics as CSV.
    ///
    /// Exports category statistics as CSV, limited to tickets in a `createdTime` range.
    ///
    /// `POST /api2/inbox/insights/categories/stats/csv`, permission `ViewAnalytics`
    async fn export_category_stats_csv(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ExportCategoryStatsCsv,
    ) -> Result<ExportCategoryStatsCsvResponse, Self::Error>;

    /// List insight reports of channels.
    ///
    /// Streams the raw insight reports of the given channels and time range as `application/json`. Requires
    /// `ViewAnalytics`.
    ///
    /// `POST /api2/inbox/insights/reports`, permission `ViewAnalytics`
    async fn list_insight_reports(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListInsightReports,
    ) -> Result<ListInsightReportsResponse, Self::Error>;

    /// List channels with insight reports.
    ///
    /// Returns summaries of all channels for which insight reports are generated and which the current user can
    /// access. Requires `ViewAnalytics`.
    ///
    /// `GET /api2/inbox/insights/reports/channels`, permission `ViewAnalytics`
    async fn list_insight_report_channels(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListInsightReportChannels,
    ) -> Result<ListInsightReportChannelsResponse, Self::Error>;

    /// Export channel insights as CSV.
    ///
    /// Streams a CSV with the insights of the selected channels and time range. Requires `ViewAnalytics`.
    ///
    /// `POST /api2/inbox/insights/reports/csv`, permission `ViewAnalytics`
    async fn export_insight_reports_csv(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ExportInsightReportsCsv,
    ) -> Result<ExportInsightReportsCsvResponse, Self::Error>;
}

/// Request of `POST /api2/inbox/insights/categories/stats/csv`.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportCategoryStatsCsv {
    pub body: ExportCategoryStatsCsvBody,
}

impl rt::Request for ExportCategoryStatsCsv {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/inbox/insights/categories/stats/csv`.
#[derive(Debug)]
pub enum ExportCategoryStatsCsvResponse {
    /// Created CSV file.
    Created(rt::FileBody),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ExportCategoryStatsCsvResponse[] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500) file(Created 201)
);

/// Request of `POST /api2/inbox/insights/reports`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListInsightReports {
    /// Start of the report range, as an ISO date string.
    pub from: rt::DateTime,
    /// End of the report range, as an ISO date string.
    pub until: rt::DateTime,
    /// Channel ids by which the reports are filtered; invalid ids are ignored.
    pub body: Vec<String>,
}

impl rt::Request for ListInsightReports {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            from: r.required(0)?,
            until: r.required(1)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/inbox/insights/reports`.
#[derive(Debug)]
pub enum ListInsightReportsResponse {
    /// Array of report objects, streamed as JSON.
    Ok(rt::JsonStream<rt::JsonObject>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListInsightReportsResponse[] json(BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, InternalServerError 500) json_stream(Ok 200)
);

/// Request of `GET /api2/inbox/insights/reports/channels`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListInsightReportChannels {}
impl rt::Request for ListInsightReportChannels {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/inbox/insights/reports/channels`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListInsightReportChannelsResponse {
    /// Channels with insight reports.
    Ok(Vec<models::ChannelSummary>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListInsightReportChannelsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    NotAcceptable 406, InternalServerError 500)
);

/// Request of `POST /api2/inbox/insights/reports/csv`.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportInsightReportsCsv {
    /// Time slice by which the data is aggregated.
    pub aggregate_by: ExportInsightReportsCsvAggregateBy,
    pub body: ExportInsightReportsCsvBody,
}

impl rt::Request for ExportInsightReportsCsv {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            aggregate_by: r.defaulted(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/inbox/insights/reports/csv`.
#[derive(Debug)]
pub enum ExportInsightReportsCsvResponse {
    /// CSV stream.
    Ok(rt::FileBody),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ExportInsightReportsCsvResponse[] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500) file(Ok 200)
);

/// Operation `exportCategoryStatsCsv`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportCategoryStatsCsvBody {
    /// Ids of the channels whose tickets are included.
    pub channel_ids: Option<Vec<models::ObjectId>>,
    /// Whether the CSV includes category ids.
    pub debug: Option<bool>,
    /// End of the ticket `createdTime` range, as an ISO date string.
    pub end: rt::DateTime,
    /// Start of the ticket `createdTime` range, as an ISO date string.
    pub start: rt::DateTime,
}

impl rt::Object for ExportCategoryStatsCsvBody {
    const SCHEMA: &'static rt::Schema = &EXPORT_CATEGORY_STATS_CSV_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_channel_ids, mut slot_debug, mut slot_end) = (None, None, None);
        let mut slot_start = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_channel_ids)?,
                1 => p.value(&mut slot_debug)?,
                2 => p.value(&mut slot_end)?,
                3 => p.value(&mut slot_start)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            channel_ids: slot_channel_ids,
            debug: slot_debug,
            end: p.required(2, slot_end)?,
            start: p.required(3, slot_start)?,
        })
    }
}

/// Operation `exportInsightReportsCsv`, `aggregateBy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExportInsightReportsCsvAggregateBy {
    Day,
    Hour,
}

impl rt::Enumeration for ExportInsightReportsCsvAggregateBy {
    const VARIANTS: &'static [(&'static str, Self)] = &[("day", Self::Day), ("hour", Self::Hour)];
}

/// Operation `exportInsightReportsCsv`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportInsightReportsCsvBody {
    /// Channel ids.
    pub channel_ids: Option<Vec<models::ObjectId>>,
    /// End of the analytics timeframe.
    pub end: rt::DateTime,
    /// Start of the analytics timeframe.
    pub start: rt::DateTime,
}

impl rt::Object for ExportInsightReportsCsvBody {
    const SCHEMA: &'static rt::Schema = &EXPORT_INSIGHT_REPORTS_CSV_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_channel_ids, mut slot_end, mut slot_start) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_channel_ids)?,
                1 => p.value(&mut slot_end)?,
                2 => p.value(&mut slot_start)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            channel_ids: slot_channel_ids,
            end: p.required(1, slot_end)?,
            start: p.required(2, slot_start)?,
        })
    }
}

rt::objects!(ExportCategoryStatsCsvBody, ExportInsightReportsCsvBody);

rt::enumerations!(ExportInsightReportsCsvAggregateBy);

pub(crate) static EXPORT_CATEGORY_STATS_CSV_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("channelIds", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::optional("debug", &rt::schema::BOOLEAN),
    rt::Property::required("end", &rt::schema::DATE_TIME),
    rt::Property::required("start", &rt::schema::DATE_TIME),
]);
pub(crate) static EXPORT_INSIGHT_REPORTS_CSV_AGGREGATE_BY: rt::Schema = rt::Schema::strings(&["day", "hour"]);

pub(crate) static EXPORT_INSIGHT_REPORTS_CSV_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("channelIds", &rt::Schema::array(&models::OBJECT_ID).max_items(10000)),
    rt::Property::required("end", &rt::schema::DATE_TIME),
    rt::Property::required("start", &rt::schema::DATE_TIME),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait InsightsDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: InsightsApi> InsightsDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.export_category_stats_csv(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.list_insight_reports(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.list_insight_report_channels(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.export_insight_reports_csv(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "insights",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static EXPORT_CATEGORY_STATS_CSV: rt::Operation = rt::Operation {
    id: "exportCategoryStatsCsv",
    method: "POST",
    path: "/inbox/insights/categories/stats/csv",
    permissions: rt::Permissions::All(&["ViewAnalytics"]),
    body: Some(rt::Body::required(&EXPORT_CATEGORY_STATS_CSV_BODY)),
    produces: &["text/csv", "application/json"],
    responses: &[
        rt::Response::of(&[201], Some(&rt::schema::FILE)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_INSIGHT_REPORTS: rt::Operation = rt::Operation {
    id: "listInsightReports",
    method: "POST",
    path: "/inbox/insights/reports",
    permissions: rt::Permissions::All(&["ViewAnalytics"]),
    parameters: &[
        rt::Parameter::query("from", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("until", &rt::schema::DATE_TIME).required(),
    ],
    body: Some(rt::Body::required(&rt::Schema::array(&rt::schema::STRING).max_items(10000))),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&rt::schema::OBJECT))),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_INSIGHT_REPORT_CHANNELS: rt::Operation = rt::Operation {
    id: "listInsightReportChannels",
    method: "GET",
    path: "/inbox/insights/reports/channels",
    permissions: rt::Permissions::All(&["ViewAnalytics"]),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::CHANNEL_SUMMARY))),
        rt::Response::of(&[400, 401, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static EXPORT_INSIGHT_REPORTS_CSV: rt::Operation = rt::Operation {
    id: "exportInsightReportsCsv",
    method: "POST",
    path: "/inbox/insights/reports/csv",
    permissions: rt::Permissions::All(&["ViewAnalytics"]),
    parameters: &[
        rt::Parameter::query("aggregateBy", &EXPORT_INSIGHT_REPORTS_CSV_AGGREGATE_BY)
            .default("\"day\""),
    ],
    body: Some(rt::Body::required(&EXPORT_INSIGHT_REPORTS_CSV_BODY)),
    produces: &["text/csv", "application/json"],
    responses: &[
        rt::Response::of(&[200], Some(&rt::schema::FILE)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
