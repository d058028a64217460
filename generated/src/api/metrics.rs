//! The tag `metrics`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Metrics of Analytics V2.
pub trait MetricsApi: crate::Service {
    /// List available metrics and widgets.
    ///
    /// Lists every metric and widget available for building custom widgets.
    ///
    /// `GET /api2/analytics/metrics`, permission `ViewAnalytics`
    async fn list_metrics(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListMetrics,
    ) -> Result<ListMetricsResponse, Self::Error>;

    /// List ticket analytics.
    ///
    /// Lists analytics objects for tickets, page by page. Requires the `ViewAnalytics` permission.
    ///
    /// `POST /api2/analytics/metrics/tickets`, permission `ViewAnalytics`
    async fn list_ticket_analytics(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListTicketAnalytics,
    ) -> Result<ListTicketAnalyticsResponse, Self::Error>;

    /// Get metric data.
    ///
    /// Reads the data of one metric in the given mode. Requires the `ViewAnalytics` permission.
    ///
    /// `POST /api2/analytics/metrics/{metric}/{mode}`, permission `ViewAnalytics`
    async fn get_metric_data(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetMetricData,
    ) -> Result<GetMetricDataResponse, Self::Error>;

    /// List post analytics.
    ///
    /// Returns post analytics as a sorted, paged list. Requires `ViewAnalytics`.
    ///
    /// `POST /api2/cp/analytics/posts/av2`, permission `ViewAnalytics`
    async fn list_post_analytics_av2(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListPostAnalyticsAv2,
    ) -> Result<ListPostAnalyticsAv2Response, Self::Error>;
}

/// Request of `GET /api2/analytics/metrics`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListMetrics {}
impl rt::Request for ListMetrics {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/analytics/metrics`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListMetricsResponse {
    /// The available metrics and widgets.
    Ok(crate::api::dashboards::ListSharedMetricsOk),
    Unauthorized(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(ListMetricsResponse[] json(Ok 200, Unauthorized 401, Conflict 409, InternalServerError 500));

/// Request of `POST /api2/analytics/metrics/tickets`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListTicketAnalytics {
    /// Start of the ticket analytics period.
    pub since: rt::DateTime,
    /// End of the ticket analytics period.
    pub until: rt::DateTime,
    /// Sort direction of the ticket analytics, ascending or descending.
    pub order: crate::api::dashboards::GetSharedMetricDataOrder,
    /// Number of entities to skip.
    pub offset: Option<i64>,
    /// Number of entities to return.
    pub count: Option<i64>,
    pub body: ListTicketAnalyticsBody,
}

impl rt::Request for ListTicketAnalytics {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            since: r.required(0)?,
            until: r.required(1)?,
            order: r.required(2)?,
            offset: r.optional(3)?,
            count: r.optional(4)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/analytics/metrics/tickets`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListTicketAnalyticsResponse {
    /// One page of tickets.
    Ok(ListTicketAnalyticsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListTicketAnalyticsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/analytics/metrics/{metric}/{mode}`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetMetricData {
    /// Metric that the data is about.
    pub metric: String,
    /// Mode in which the data is returned.
    pub mode: String,
    /// Date, moved to the start of its day; defaults to the start of today.
    pub from: Option<rt::DateTime>,
    /// Date, moved to the end of its day; defaults to the end of today.
    pub to: Option<rt::DateTime>,
    /// Start of the comparison period.
    pub comparison_from: Option<rt::DateTime>,
    /// End of the comparison period.
    pub comparison_to: Option<rt::DateTime>,
    /// Timezone name that moment-timezone accepts.
    pub tz: String,
    pub sort_by: Option<crate::api::dashboards::GetSharedMetricDataSortBy>,
    pub order: Option<crate::api::dashboards::GetSharedMetricDataOrder>,
    pub count: Option<i64>,
    pub offset: Option<i64>,
    /// Entries in `channelIds` limit the metric data to those channels; by default, all channels the user can access
    /// count.
    pub body: GetMetricDataBody,
}

impl rt::Request for GetMetricData {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            metric: r.required(0)?,
            mode: r.required(1)?,
            from: r.optional(2)?,
            to: r.optional(3)?,
            comparison_from: r.optional(4)?,
            comparison_to: r.optional(5)?,
            tz: r.defaulted(6)?,
            sort_by: r.optional(7)?,
            order: r.optional(8)?,
            count: r.optional(9)?,
            offset: r.optional(10)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/analytics/metrics/{metric}/{mode}`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetMetricDataResponse {
    /// The metric data.
    Ok(crate::api::dashboards::GetSharedMetricDataOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetMetricDataResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/cp/analytics/posts/av2`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListPostAnalyticsAv2 {
    /// Start of the analytics timeframe.
    pub since: rt::DateTime,
    /// End of the analytics timeframe.
    pub until: rt::DateTime,
    /// Attribute by which the post analytics are sorted.
    pub sort_by: ListPostAnalyticsAv2SortBy,
    /// Sort order of the post analytics: ascending or descending.
    pub order: crate::api::dashboards::GetSharedMetricDataOrder,
    /// Number of entities to skip.
    pub offset: Option<i64>,
    /// Number of entities to return.
    pub count: Option<i64>,
    pub body: ListPostAnalyticsAv2Body,
}

impl rt::Request for ListPostAnalyticsAv2 {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            since: r.required(0)?,
            until: r.required(1)?,
            sort_by: r.required(2)?,
            order: r.required(3)?,
            offset: r.optional(4)?,
            count: r.optional(5)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/cp/analytics/posts/av2`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListPostAnalyticsAv2Response {
    /// Page of posts.
    Ok(ListPostAnalyticsAv2Ok),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListPostAnalyticsAv2Response[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Operation `listMetrics`, `Ok`.
pub type ListMetricsOk = crate::api::dashboards::ListSharedMetricsOk;

/// Operation `listMetrics`, `Ok.areas.item`.
pub type ListMetricsOkAreasItem = crate::api::dashboards::ListSharedMetricsOkAreasItem;

/// Operation `listMetrics`, `Ok.metrics.item`.
pub type ListMetricsOkMetricsItem = crate::api::dashboards::ListSharedMetricsOkMetricsItem;

/// Operation `listMetrics`, `Ok.widgets.item`.
pub type ListMetricsOkWidgetsItem = crate::api::dashboards::ListSharedMetricsOkWidgetsItem;

/// Operation `listMetrics`, `Ok.widgets.item.items.item`.
pub type ListMetricsOkWidgetsItemItemsItem = crate::api::dashboards::ListSharedMetricsOkWidgetsItemItemsItem;

/// Operation `listTicketAnalytics`, `order`.
pub type ListTicketAnalyticsOrder = crate::api::dashboards::GetSharedMetricDataOrder;

/// Operation `listTicketAnalytics`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListTicketAnalyticsBody {
    /// Ids of the categories required on a ticket.
    pub categories: Option<Vec<models::ObjectId>>,
    /// Operator of the categories filter; only used when `categories` is set explicitly. With `OR`, a ticket needs
    /// one or more of the given categories; with `AND`, it needs all of them. The default depends on the
    /// `multiTagging` feature.
    pub categories_operator: Option<
        crate::api::dashboards::ExportDashboardPdfBodyCategoriesOperator,
    >,
    pub channel_ids: Option<Vec<models::ObjectId>>,
    pub monitoring: crate::api::dashboards::GetSharedMetricDataBodyMonitoring,
}

impl rt::Object for ListTicketAnalyticsBody {
    const SCHEMA: &'static rt::Schema = &LIST_TICKET_ANALYTICS_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_categories, mut slot_categories_operator, mut slot_channel_ids) = (None, None, None);
        let mut slot_monitoring = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_categories)?,
                1 => p.value(&mut slot_categories_operator)?,
                2 => p.value(&mut slot_channel_ids)?,
                3 => p.value(&mut slot_monitoring)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            categories: slot_categories,
            categories_operator: slot_categories_operator,
            channel_ids: slot_channel_ids,
            monitoring: p.defaulted(3, slot_monitoring)?,
        })
    }
}

/// Operation `listTicketAnalytics`, `body.categoriesOperator`.
pub type ListTicketAnalyticsBodyCategoriesOperator = crate::api::dashboards::ExportDashboardPdfBodyCategoriesOperator;

/// Operation `listTicketAnalytics`, `body.monitoring`.
pub type ListTicketAnalyticsBodyMonitoring = crate::api::dashboards::GetSharedMetricDataBodyMonitoring;

/// Operation `listTicketAnalytics`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTicketAnalyticsOk {
    /// Total number of tickets that match the current filters, for pagination.
    pub count: Option<f64>,
    pub data: Option<Vec<models::Ticket>>,
    pub warnings: Option<Vec<ListTicketAnalyticsOkWarningsItem>>,
}

impl rt::serde::Serialize for ListTicketAnalyticsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("count", &self.count)?;
        o.optional("data", &self.data)?;
        o.optional("warnings", &self.warnings)?;
        o.end()
    }
}

/// Operation `listTicketAnalytics`, `Ok.warnings.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTicketAnalyticsOkWarningsItem {
    pub data: Option<ListTicketAnalyticsOkWarningsItemData>,
    pub key: Option<ListTicketAnalyticsOkWarningsItemKey>,
}

impl rt::serde::Serialize for ListTicketAnalyticsOkWarningsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("data", &self.data)?;
        o.optional("key", &self.key)?;
        o.end()
    }
}

/// Operation `listTicketAnalytics`, `Ok.warnings.item.data`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTicketAnalyticsOkWarningsItemData {
    pub channels: Option<Vec<models::ObjectId>>,
}

impl rt::serde::Serialize for ListTicketAnalyticsOkWarningsItemData {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("channels", &self.channels)?;
        o.end()
    }
}

/// Operation `listTicketAnalytics`, `Ok.warnings.item.key`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListTicketAnalyticsOkWarningsItemKey {
    IncompleteData,
}

impl rt::Enumeration for ListTicketAnalyticsOkWarningsItemKey {
    const VARIANTS: &'static [(&'static str, Self)] = &[("incompleteData", Self::IncompleteData)];
}

/// Operation `getMetricData`, `sortBy`.
pub type GetMetricDataSortBy = crate::api::dashboards::GetSharedMetricDataSortBy;

/// Operation `getMetricData`, `order`.
pub type GetMetricDataOrder = crate::api::dashboards::GetSharedMetricDataOrder;

/// Operation `getMetricData`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetMetricDataBody {
    pub categories: Option<Vec<models::ObjectId>>,
    /// Operator of the categories filter; only used when `categories` is set explicitly. With `OR`, a ticket needs
    /// one or more of the given categories; with `AND`, it needs all of them. The default depends on the
    /// `multiTagging` feature.
    pub categories_operator: Option<
        crate::api::dashboards::ExportDashboardPdfBodyCategoriesOperator,
    >,
    pub channel_ids: Option<Vec<models::ObjectId>>,
    pub monitoring: crate::api::dashboards::GetSharedMetricDataBodyMonitoring,
    pub networks: Option<Vec<models::DashboardNetworksItem>>,
    pub tags: Option<Vec<models::ObjectId>>,
    /// Operator of the tags filter; effective only if `tags` is set explicitly. `OR` requires at least one of the
    /// given tags, `AND` requires all of them. Default: `AND`.
    pub tags_operator: Option<
        crate::api::dashboards::ExportDashboardPdfBodyCategoriesOperator,
    >,
}

impl rt::Object for GetMetricDataBody {
    const SCHEMA: &'static rt::Schema = &GET_METRIC_DATA_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_categories, mut slot_categories_operator, mut slot_channel_ids) = (None, None, None);
        let (mut slot_monitoring, mut slot_networks, mut slot_tags) = (None, None, None);
        let mut slot_tags_operator = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_categories)?,
                1 => p.value(&mut slot_categories_operator)?,
                2 => p.value(&mut slot_channel_ids)?,
                3 => p.value(&mut slot_monitoring)?,
                4 => p.value(&mut slot_networks)?,
                5 => p.value(&mut slot_tags)?,
                6 => p.value(&mut slot_tags_operator)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            categories: slot_categories,
            categories_operator: slot_categories_operator,
            channel_ids: slot_channel_ids,
            monitoring: p.defaulted(3, slot_monitoring)?,
            networks: slot_networks,
            tags: slot_tags,
            tags_operator: slot_tags_operator,
        })
    }
}

/// Operation `getMetricData`, `body.categoriesOperator`.
pub type GetMetricDataBodyCategoriesOperator = crate::api::dashboards::ExportDashboardPdfBodyCategoriesOperator;

/// Operation `getMetricData`, `body.monitoring`.
pub type GetMetricDataBodyMonitoring = crate::api::dashboards::GetSharedMetricDataBodyMonitoring;

/// Operation `getMetricData`, `body.networks.item`.
pub type GetMetricDataBodyNetworksItem = models::DashboardNetworksItem;

/// Operation `getMetricData`, `body.tagsOperator`.
pub type GetMetricDataBodyTagsOperator = crate::api::dashboards::ExportDashboardPdfBodyCategoriesOperator;

/// Operation `getMetricData`, `Ok`.
pub type GetMetricDataOk = crate::api::dashboards::GetSharedMetricDataOk;

/// Operation `getMetricData`, `Ok.data.item`.
pub type GetMetricDataOkDataItem = crate::api::dashboards::GetSharedMetricDataOkDataItem;

/// Operation `getMetricData`, `Ok.warnings.item`.
pub type GetMetricDataOkWarningsItem = crate::api::dashboards::GetSharedMetricDataOkWarningsItem;

/// Operation `listPostAnalyticsAv2`, `sortBy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListPostAnalyticsAv2SortBy {
    Date,
    Engagement,
    Reach,
    Quotient,
    Clicks,
    Impressions,
}

impl rt::Enumeration for ListPostAnalyticsAv2SortBy {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("date", Self::Date), ("engagement", Self::Engagement), ("reach", Self::Reach),
        ("quotient", Self::Quotient), ("clicks", Self::Clicks), ("impressions", Self::Impressions),
    ];
}

/// Operation `listPostAnalyticsAv2`, `order`.
pub type ListPostAnalyticsAv2Order = crate::api::dashboards::GetSharedMetricDataOrder;

/// Operation `listPostAnalyticsAv2`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPostAnalyticsAv2Body {
    pub channel_ids: Option<Vec<models::ObjectId>>,
    /// Ids of the tags that a post must have.
    pub tags: Option<Vec<models::ObjectId>>,
    /// Operator of the tags filter; effective only if `tags` is set explicitly. `OR` requires at least one of the
    /// given tags, `AND` requires all of them. Default: `AND`.
    pub tags_operator: Option<
        crate::api::dashboards::ExportDashboardPdfBodyCategoriesOperator,
    >,
}

impl rt::Object for ListPostAnalyticsAv2Body {
    const SCHEMA: &'static rt::Schema = &LIST_POST_ANALYTICS_AV2_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.channel_ids)?,
                1 => p.value(&mut value.tags)?,
                2 => p.value(&mut value.tags_operator)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `listPostAnalyticsAv2`, `body.tagsOperator`.
pub type ListPostAnalyticsAv2BodyTagsOperator = crate::api::dashboards::ExportDashboardPdfBodyCategoriesOperator;

/// Operation `listPostAnalyticsAv2`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPostAnalyticsAv2Ok {
    /// Total number of entries that match the current filters, for pagination.
    pub count: Option<f64>,
    pub data: Option<Vec<models::PostAnalytics>>,
    pub warnings: Option<Vec<ListTicketAnalyticsOkWarningsItem>>,
}

impl rt::serde::Serialize for ListPostAnalyticsAv2Ok {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("count", &self.count)?;
        o.optional("data", &self.data)?;
        o.optional("warnings", &self.warnings)?;
        o.end()
    }
}

/// Operation `listPostAnalyticsAv2`, `Ok.warnings.item`.
pub type ListPostAnalyticsAv2OkWarningsItem = ListTicketAnalyticsOkWarningsItem;

/// Operation `listPostAnalyticsAv2`, `Ok.warnings.item.data`.
pub type ListPostAnalyticsAv2OkWarningsItemData = ListTicketAnalyticsOkWarningsItemData;

/// Operation `listPostAnalyticsAv2`, `Ok.warnings.item.key`.
pub type ListPostAnalyticsAv2OkWarningsItemKey = ListTicketAnalyticsOkWarningsItemKey;

rt::objects!(ListTicketAnalyticsBody, GetMetricDataBody, ListPostAnalyticsAv2Body);

rt::values!(ListTicketAnalyticsOk, ListTicketAnalyticsOkWarningsItem);

rt::values!(ListTicketAnalyticsOkWarningsItemData, ListPostAnalyticsAv2Ok);

rt::enumerations!(ListTicketAnalyticsOkWarningsItemKey, ListPostAnalyticsAv2SortBy);

pub(crate) static LIST_TICKET_ANALYTICS_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("categories", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::optional(
        "categoriesOperator",
        &crate::api::dashboards::EXPORT_DASHBOARD_PDF_BODY_CATEGORIES_OPERATOR,
    ),
    rt::Property::optional("channelIds", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::defaulted(
        "monitoring",
        &crate::api::dashboards::GET_SHARED_METRIC_DATA_BODY_MONITORING,
        "\"EXCLUDE\"",
    ),
]);
pub(crate) static LIST_TICKET_ANALYTICS_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("count", &rt::schema::NUMBER),
    rt::Property::optional("data", &rt::Schema::array(&models::TICKET)),
    rt::Property::optional("warnings", &rt::Schema::array(&LIST_TICKET_ANALYTICS_OK_WARNINGS_ITEM)),
]);
pub(crate) static LIST_TICKET_ANALYTICS_OK_WARNINGS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("data", &LIST_TICKET_ANALYTICS_OK_WARNINGS_ITEM_DATA),
    rt::Property::optional("key", &LIST_TICKET_ANALYTICS_OK_WARNINGS_ITEM_KEY),
]);
pub(crate) static LIST_TICKET_ANALYTICS_OK_WARNINGS_ITEM_DATA: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("channels", &rt::Schema::array(&models::OBJECT_ID))],
);

pub(crate) static LIST_TICKET_ANALYTICS_OK_WARNINGS_ITEM_KEY: rt::Schema = rt::Schema::strings(
    &["incompleteData"],
);

pub(crate) static GET_METRIC_DATA_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("categories", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::optional(
        "categoriesOperator",
        &crate::api::dashboards::EXPORT_DASHBOARD_PDF_BODY_CATEGORIES_OPERATOR,
    ),
    rt::Property::optional("channelIds", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::defaulted(
        "monitoring",
        &crate::api::dashboards::GET_SHARED_METRIC_DATA_BODY_MONITORING,
        "\"EXCLUDE\"",
    ),
    rt::Property::optional("networks", &rt::Schema::array(&models::DASHBOARD_NETWORKS_ITEM)),
    rt::Property::optional("tags", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::optional(
        "tagsOperator",
        &crate::api::dashboards::EXPORT_DASHBOARD_PDF_BODY_CATEGORIES_OPERATOR,
    ),
]);
pub(crate) static LIST_POST_ANALYTICS_AV2_SORT_BY: rt::Schema = rt::Schema::strings(
    &["date", "engagement", "reach", "quotient", "clicks", "impressions"],
);

pub(crate) static LIST_POST_ANALYTICS_AV2_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("channelIds", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::optional("tags", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::optional(
        "tagsOperator",
        &crate::api::dashboards::EXPORT_DASHBOARD_PDF_BODY_CATEGORIES_OPERATOR,
    ),
]);
pub(crate) static LIST_POST_ANALYTICS_AV2_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("count", &rt::schema::NUMBER),
    rt::Property::optional("data", &rt::Schema::array(&models::POST_ANALYTICS)),
    rt::Property::optional("warnings", &rt::Schema::array(&LIST_TICKET_ANALYTICS_OK_WARNINGS_ITEM)),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait MetricsDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: MetricsApi> MetricsDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_metrics(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.list_ticket_analytics(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.get_metric_data(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.list_post_analytics_av2(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "metrics",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_METRICS: rt::Operation = rt::Operation {
    id: "listMetrics",
    method: "GET",
    path: "/analytics/metrics",
    permissions: rt::Permissions::All(&["ViewAnalytics"]),
    responses: &[
        rt::Response::of(&[200], Some(&crate::api::dashboards::LIST_SHARED_METRICS_OK)),
        rt::Response::of(&[401, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_TICKET_ANALYTICS: rt::Operation = rt::Operation {
    id: "listTicketAnalytics",
    method: "POST",
    path: "/analytics/metrics/tickets",
    permissions: rt::Permissions::All(&["ViewAnalytics"]),
    parameters: &[
        rt::Parameter::query("since", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("until", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query(
                "order",
                &crate::api::dashboards::GET_SHARED_METRIC_DATA_ORDER,
            )
            .required(),
        rt::Parameter::query(
            "offset",
            &rt::Schema::of(rt::Kind::Integer)
                .minimum(rt::Decimal::Integer(0))
                .maximum(rt::Decimal::Integer(9007199254740991)),
        ),
        rt::Parameter::query(
            "count",
            &rt::Schema::of(rt::Kind::Integer)
                .minimum(rt::Decimal::Integer(0))
                .maximum(rt::Decimal::Integer(1000)),
        ),
    ],
    body: Some(rt::Body::required(&LIST_TICKET_ANALYTICS_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&LIST_TICKET_ANALYTICS_OK)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_METRIC_DATA: rt::Operation = rt::Operation {
    id: "getMetricData",
    method: "POST",
    path: "/analytics/metrics/{metric}/{mode}",
    permissions: rt::Permissions::All(&["ViewAnalytics"]),
    parameters: &[
        rt::Parameter::path("metric", &rt::schema::STRING),
        rt::Parameter::path("mode", &rt::schema::STRING),
        rt::Parameter::query("from", &rt::schema::DATE_TIME),
        rt::Parameter::query("to", &rt::schema::DATE_TIME),
        rt::Parameter::query("comparisonFrom", &rt::schema::DATE_TIME),
        rt::Parameter::query("comparisonTo", &rt::schema::DATE_TIME),
        rt::Parameter::query("tz", &rt::schema::STRING).default("\"Europe/Berlin\""),
        rt::Parameter::query("sortBy", &crate::api::dashboards::GET_SHARED_METRIC_DATA_SORT_BY),
        rt::Parameter::query("order", &crate::api::dashboards::GET_SHARED_METRIC_DATA_ORDER),
        rt::Parameter::query(
            "count",
            &rt::Schema::of(rt::Kind::Integer)
                .minimum(rt::Decimal::Integer(0))
                .maximum(rt::Decimal::Integer(500)),
        ),
        rt::Parameter::query("offset", &rt::Schema::of(rt::Kind::Integer).minimum(rt::Decimal::Integer(0))),
    ],
    body: Some(rt::Body::required(&GET_METRIC_DATA_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&crate::api::dashboards::GET_SHARED_METRIC_DATA_OK)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_POST_ANALYTICS_AV2: rt::Operation = rt::Operation {
    id: "listPostAnalyticsAv2",
    method: "POST",
    path: "/cp/analytics/posts/av2",
    permissions: rt::Permissions::All(&["ViewAnalytics"]),
    parameters: &[
        rt::Parameter::query("since", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("until", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("sortBy", &LIST_POST_ANALYTICS_AV2_SORT_BY).required(),
        rt::Parameter::query(
                "order",
                &crate::api::dashboards::GET_SHARED_METRIC_DATA_ORDER,
            )
            .required(),
        rt::Parameter::query(
            "offset",
            &rt::Schema::of(rt::Kind::Integer)
                .minimum(rt::Decimal::Integer(0))
                .maximum(rt::Decimal::Integer(9007199254740991)),
        ),
        rt::Parameter::query(
            "count",
            &rt::Schema::of(rt::Kind::Integer)
                .minimum(rt::Decimal::Integer(0))
                .maximum(rt::Decimal::Integer(1000)),
        ),
    ],
    body: Some(rt::Body::required(&LIST_POST_ANALYTICS_AV2_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&LIST_POST_ANALYTICS_AV2_OK)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
