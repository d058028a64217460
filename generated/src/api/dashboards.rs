//! The tag `dashboards`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Dashboards of Analytics V2.
pub trait DashboardsApi: crate::Service {
    /// List dashboards of the account.
    ///
    /// Lists the account's dashboards. Requires the `ViewAnalytics` permission.
    ///
    /// `GET /api2/analytics/dashboards`, permission `ViewAnalytics`
    async fn list_dashboards(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListDashboards,
    ) -> Result<ListDashboardsResponse, Self::Error>;

    /// Create a custom dashboard.
    ///
    /// Creates a custom dashboard. Its `title` must not be in use in the account yet. Requires the `EditDashboards`
    /// permission.
    ///
    /// `POST /api2/analytics/dashboards`, permission `EditDashboards`
    async fn create_dashboard(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateDashboard,
    ) -> Result<CreateDashboardResponse, Self::Error>;

    /// List shared dashboard links, optionally for one dashboard.
    ///
    /// Lists the account's shared dashboard links, or just that of one dashboard. Requires the `EditDashboards`
    /// permission and the `shareDashboardsViaLink` feature.
    ///
    /// `GET /api2/analytics/dashboards/shared`, permission `EditDashboards`
    async fn list_shared_dashboard_links(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListSharedDashboardLinks,
    ) -> Result<ListSharedDashboardLinksResponse, Self::Error>;

    /// Create a shared dashboard link.
    ///
    /// Creates a shared dashboard link for an external user without access to SocialHub.
    ///
    /// `POST /api2/analytics/dashboards/shared`, permission `EditDashboards`
    async fn create_shared_dashboard_link(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateSharedDashboardLink,
    ) -> Result<CreateSharedDashboardLinkResponse, Self::Error>;

    /// Get the shared dashboard.
    ///
    /// `GET /api2/analytics/dashboards/shared/external/dashboard`
    async fn get_shared_dashboard(
        &self,
        cx: rt::Context<crate::principal::ShareToken<Self>>,
        request: GetSharedDashboard,
    ) -> Result<GetSharedDashboardResponse, Self::Error>;

    /// List metrics and widgets open to external users.
    ///
    /// Lists every metric and widget available for building custom widgets.
    ///
    /// `GET /api2/analytics/dashboards/shared/external/metrics`
    async fn list_shared_metrics(
        &self,
        cx: rt::Context<crate::principal::ShareToken<Self>>,
        request: ListSharedMetrics,
    ) -> Result<ListSharedMetricsResponse, Self::Error>;

    /// Get metric data for an external user.
    ///
    /// Reads the data of one metric in the given mode.
    ///
    /// `POST /api2/analytics/dashboards/shared/external/metrics/{metric}/{mode}`
    async fn get_shared_metric_data(
        &self,
        cx: rt::Context<crate::principal::ShareToken<Self>>,
        request: GetSharedMetricData,
    ) -> Result<GetSharedMetricDataResponse, Self::Error>;

    /// Delete a shared dashboard link.
    ///
    /// Deletes the link to a shared dashboard. Fails with an error if the related dashboard is not the account's own.
    /// Requires the `EditDashboards` permission and the `shareDashboardsViaLink` feature.
    ///
    /// `DELETE /api2/analytics/dashboards/shared/{id}`, permission `EditDashboards`
    async fn delete_shared_dashboard_link(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteSharedDashboardLink,
    ) -> Result<DeleteSharedDashboardLinkResponse, Self::Error>;

    /// Delete a custom dashboard.
    ///
    /// Deletes a custom dashboard; a default dashboard causes an error. Requires the `EditDashboards` permission.
    ///
    /// `DELETE /api2/analytics/dashboards/{id}`, permission `EditDashboards`
    async fn delete_dashboard(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteDashboard,
    ) -> Result<DeleteDashboardResponse, Self::Error>;

    /// Update a custom dashboard.
    ///
    /// Changes a custom dashboard. Requires the `EditDashboards` permission.
    ///
    /// `PATCH /api2/analytics/dashboards/{id}`, permission `EditDashboards`
    async fn update_dashboard(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateDashboard,
    ) -> Result<UpdateDashboardResponse, Self::Error>;

    /// Export a dashboard as PDF.
    ///
    /// Creates a PDF of the dashboard. Requires the `ViewAnalytics` permission.
    ///
    /// `POST /api2/analytics/dashboards/{id}/export`, permission `ViewAnalytics`
    async fn export_dashboard_pdf(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ExportDashboardPdf,
    ) -> Result<ExportDashboardPdfResponse, Self::Error>;

    /// List post analytics for an external user.
    ///
    /// Lists analytics objects for posts, sorted and paged, for an external user.
    ///
    /// `POST /api2/cp/analytics/shared/external/posts`
    async fn list_shared_post_analytics(
        &self,
        cx: rt::Context<crate::principal::ShareToken<Self>>,
        request: ListSharedPostAnalytics,
    ) -> Result<ListSharedPostAnalyticsResponse, Self::Error>;
}

/// Request of `GET /api2/analytics/dashboards`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListDashboards {
    /// Number of entities to skip.
    pub offset: Option<i64>,
    /// Number of entities to return.
    pub count: Option<i64>,
}

impl rt::Request for ListDashboards {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            offset: r.optional(0)?,
            count: r.optional(1)?,
        })
    }
}

/// Answers to `GET /api2/analytics/dashboards`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListDashboardsResponse {
    /// Dashboards of the account.
    Ok(Vec<models::Dashboard>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListDashboardsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotAcceptable 406, InternalServerError 500)
);

/// Request of `POST /api2/analytics/dashboards`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateDashboard {
    pub body: CreateDashboardBody,
}

impl rt::Request for CreateDashboard {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/analytics/dashboards`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateDashboardResponse {
    /// The created entity.
    Created(models::Dashboard),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateDashboardResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `GET /api2/analytics/dashboards/shared`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListSharedDashboardLinks {
    /// Optional dashboard id.
    pub dashboard_id: Option<models::ObjectId>,
}

impl rt::Request for ListSharedDashboardLinks {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            dashboard_id: r.optional(0)?,
        })
    }
}

/// Answers to `GET /api2/analytics/dashboards/shared`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListSharedDashboardLinksResponse {
    /// Shared dashboard links.
    Ok(Vec<models::SharedDashboardLink>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListSharedDashboardLinksResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotAcceptable 406, InternalServerError 500)
);

/// Request of `POST /api2/analytics/dashboards/shared`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateSharedDashboardLink {
    pub body: CreateSharedDashboardLinkBody,
}

impl rt::Request for CreateSharedDashboardLink {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/analytics/dashboards/shared`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateSharedDashboardLinkResponse {
    /// The created entity.
    Created(models::SharedDashboardLink),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateSharedDashboardLinkResponse[] json(Created 201, BadRequest 400, Unauthorized
    401, Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `GET /api2/analytics/dashboards/shared/external/dashboard`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetSharedDashboard {}
impl rt::Request for GetSharedDashboard {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/analytics/dashboards/shared/external/dashboard`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetSharedDashboardResponse {
    /// The shared dashboard.
    Ok(models::Dashboard),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetSharedDashboardResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotAcceptable 406, InternalServerError 500)
);

/// Request of `GET /api2/analytics/dashboards/shared/external/metrics`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListSharedMetrics {}
impl rt::Request for ListSharedMetrics {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/analytics/dashboards/shared/external/metrics`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListSharedMetricsResponse {
    /// The available metrics and widgets.
    Ok(ListSharedMetricsOk),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListSharedMetricsResponse[] json(Ok 200, Unauthorized 401, Forbidden 403, Conflict
    409, InternalServerError 500)
);

/// Request of `POST /api2/analytics/dashboards/shared/external/metrics/{metric}/{mode}`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetSharedMetricData {
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
    pub sort_by: Option<GetSharedMetricDataSortBy>,
    pub order: Option<GetSharedMetricDataOrder>,
    pub count: Option<i64>,
    pub offset: Option<i64>,
    /// Entries in `channelIds` limit the metric data to those channels; by default, all channels the user can access
    /// count.
    pub body: GetSharedMetricDataBody,
}

impl rt::Request for GetSharedMetricData {
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

/// Answers to `POST /api2/analytics/dashboards/shared/external/metrics/{metric}/{mode}`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetSharedMetricDataResponse {
    /// The metric data.
    Ok(GetSharedMetricDataOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetSharedMetricDataResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `DELETE /api2/analytics/dashboards/shared/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteSharedDashboardLink {
    /// Shared dashboard link id.
    pub id: models::ObjectId,
}

impl rt::Request for DeleteSharedDashboardLink {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/analytics/dashboards/shared/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteSharedDashboardLinkResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteSharedDashboardLinkResponse[NoContent 204] json(BadRequest 400, Unauthorized
    401, Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `DELETE /api2/analytics/dashboards/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteDashboard {
    /// Dashboard id.
    pub id: models::ObjectId,
}

impl rt::Request for DeleteDashboard {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/analytics/dashboards/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteDashboardResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteDashboardResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `PATCH /api2/analytics/dashboards/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateDashboard {
    /// Dashboard id.
    pub id: models::ObjectId,
    pub body: CreateDashboardBody,
}

impl rt::Request for UpdateDashboard {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/analytics/dashboards/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateDashboardResponse {
    /// The updated custom dashboard.
    Ok(models::Dashboard),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateDashboardResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/analytics/dashboards/{id}/export`.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportDashboardPdf {
    /// Id of the dashboard to export.
    pub id: models::ObjectId,
    pub body: ExportDashboardPdfBody,
}

impl rt::Request for ExportDashboardPdf {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/analytics/dashboards/{id}/export`.
#[derive(Debug)]
pub enum ExportDashboardPdfResponse {
    /// The PDF.
    Ok(rt::FileBody),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ExportDashboardPdfResponse[] json(BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, Conflict 409, InternalServerError 500) file(Ok 200)
);

/// Request of `POST /api2/cp/analytics/shared/external/posts`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListSharedPostAnalytics {
    /// Start of the analytics timeframe.
    pub since: rt::DateTime,
    /// End of the analytics timeframe.
    pub until: rt::DateTime,
    /// Attribute by which the post analytics are sorted.
    pub sort_by: crate::api::analytics::ExportPostAnalyticsCsvBodySortBy,
    /// Sort order of the post analytics: ascending or descending.
    pub order: GetSharedMetricDataOrder,
    /// Number of entities to skip.
    pub offset: Option<i64>,
    /// Number of entities to return.
    pub count: Option<i64>,
    pub body: Option<crate::api::channels::RefreshFacebookChannelTokensOk>,
}

impl rt::Request for ListSharedPostAnalytics {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            since: r.required(0)?,
            until: r.required(1)?,
            sort_by: r.required(2)?,
            order: r.required(3)?,
            offset: r.optional(4)?,
            count: r.optional(5)?,
            body: r.optional_body()?,
        })
    }
}

/// Answers to `POST /api2/cp/analytics/shared/external/posts`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListSharedPostAnalyticsResponse {
    /// Page of posts.
    Ok(crate::api::metrics::ListPostAnalyticsAv2Ok),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListSharedPostAnalyticsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Operation `createDashboard`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateDashboardBody {
    pub channel_ids: Option<Vec<models::ObjectId>>,
    pub comparison_time_range: Option<rt::JsonObject>,
    pub content: Option<String>,
    pub description: Option<String>,
    pub hidden: Option<bool>,
    pub networks: Option<Vec<models::DashboardNetworksItem>>,
    pub time_range: Option<rt::JsonObject>,
    pub title: Option<String>,
    pub widgets: Option<Vec<rt::JsonObject>>,
}

impl rt::Object for CreateDashboardBody {
    const SCHEMA: &'static rt::Schema = &CREATE_DASHBOARD_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.channel_ids)?,
                1 => p.value(&mut value.comparison_time_range)?,
                2 => p.value(&mut value.content)?,
                3 => p.value(&mut value.description)?,
                4 => p.value(&mut value.hidden)?,
                5 => p.value(&mut value.networks)?,
                6 => p.value(&mut value.time_range)?,
                7 => p.value(&mut value.title)?,
                8 => p.value(&mut value.widgets)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createDashboard`, `body.networks.item`.
pub type CreateDashboardBodyNetworksItem = models::DashboardNetworksItem;

/// Operation `createSharedDashboardLink`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateSharedDashboardLinkBody {
    pub channels: Option<Vec<models::ObjectId>>,
    pub comparison_time_range: Option<String>,
    pub dashboard_id: Option<models::ObjectId>,
    pub name: Option<String>,
    pub time_range: Option<String>,
}

impl rt::Object for CreateSharedDashboardLinkBody {
    const SCHEMA: &'static rt::Schema = &CREATE_SHARED_DASHBOARD_LINK_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.channels)?,
                1 => p.value(&mut value.comparison_time_range)?,
                2 => p.value(&mut value.dashboard_id)?,
                3 => p.value(&mut value.name)?,
                4 => p.value(&mut value.time_range)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `listSharedMetrics`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSharedMetricsOk {
    /// Metric areas.
    pub areas: Option<Vec<ListSharedMetricsOkAreasItem>>,
    /// All available metrics.
    pub metrics: Option<Vec<ListSharedMetricsOkMetricsItem>>,
    pub widgets: Option<Vec<ListSharedMetricsOkWidgetsItem>>,
}

impl rt::serde::Serialize for ListSharedMetricsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("areas", &self.areas)?;
        o.optional("metrics", &self.metrics)?;
        o.optional("widgets", &self.widgets)?;
        o.end()
    }
}

/// Operation `listSharedMetrics`, `Ok.areas.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSharedMetricsOkAreasItem {
    /// Area title, translated.
    pub title: Option<String>,
    /// Area type.
    pub r#type: Option<String>,
}

impl rt::serde::Serialize for ListSharedMetricsOkAreasItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("title", &self.title)?;
        o.optional("type", &self.r#type)?;
        o.end()
    }
}

/// Operation `listSharedMetrics`, `Ok.metrics.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSharedMetricsOkMetricsItem {
    /// Type of the metric's area.
    pub area: Option<String>,
    /// Metric description, translated.
    pub description: Option<String>,
    /// Link to the Zendesk help page.
    pub help_link: Option<String>,
    /// Metric type.
    pub metric: Option<String>,
    /// Mode of the metric.
    pub mode: Option<String>,
    /// Social networks that the metric supports.
    pub networks: Option<Vec<String>>,
    /// Metric title, translated.
    pub title: Option<String>,
    /// Widget types that can show the metric.
    pub widgets: Option<Vec<String>>,
}

impl rt::serde::Serialize for ListSharedMetricsOkMetricsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("area", &self.area)?;
        o.optional("description", &self.description)?;
        o.optional("helpLink", &self.help_link)?;
        o.optional("metric", &self.metric)?;
        o.optional("mode", &self.mode)?;
        o.optional("networks", &self.networks)?;
        o.optional("title", &self.title)?;
        o.optional("widgets", &self.widgets)?;
        o.end()
    }
}

/// Operation `listSharedMetrics`, `Ok.widgets.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSharedMetricsOkWidgetsItem {
    pub items: Option<Vec<ListSharedMetricsOkWidgetsItemItemsItem>>,
    /// Title of the widget group.
    pub title: Option<String>,
}

impl rt::serde::Serialize for ListSharedMetricsOkWidgetsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("items", &self.items)?;
        o.optional("title", &self.title)?;
        o.end()
    }
}

/// Operation `listSharedMetrics`, `Ok.widgets.item.items.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSharedMetricsOkWidgetsItemItemsItem {
    /// Support state of the widget (supported or not).
    pub constraints: Option<Vec<String>>,
    /// Support state of the widget (supported or not).
    pub disabled: Option<bool>,
    /// Title of the widget.
    pub title: Option<String>,
    /// Type of the widget.
    pub r#type: Option<String>,
}

impl rt::serde::Serialize for ListSharedMetricsOkWidgetsItemItemsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("constraints", &self.constraints)?;
        o.optional("disabled", &self.disabled)?;
        o.optional("title", &self.title)?;
        o.optional("type", &self.r#type)?;
        o.end()
    }
}

/// Operation `getSharedMetricData`, `sortBy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetSharedMetricDataSortBy {
    Value,
}

impl rt::Enumeration for GetSharedMetricDataSortBy {
    const VARIANTS: &'static [(&'static str, Self)] = &[("value", Self::Value)];
}

/// Operation `getSharedMetricData`, `order`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetSharedMetricDataOrder {
    Asc,
    Desc,
}

impl rt::Enumeration for GetSharedMetricDataOrder {
    const VARIANTS: &'static [(&'static str, Self)] = &[("asc", Self::Asc), ("desc", Self::Desc)];
}

/// Operation `getSharedMetricData`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetSharedMetricDataBody {
    pub channel_ids: Option<Vec<models::ObjectId>>,
    pub monitoring: GetSharedMetricDataBodyMonitoring,
    pub networks: Option<Vec<models::DashboardNetworksItem>>,
}

impl rt::Object for GetSharedMetricDataBody {
    const SCHEMA: &'static rt::Schema = &GET_SHARED_METRIC_DATA_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_channel_ids, mut slot_monitoring, mut slot_networks) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_channel_ids)?,
                1 => p.value(&mut slot_monitoring)?,
                2 => p.value(&mut slot_networks)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            channel_ids: slot_channel_ids,
            monitoring: p.defaulted(1, slot_monitoring)?,
            networks: slot_networks,
        })
    }
}

/// Operation `getSharedMetricData`, `body.monitoring`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetSharedMetricDataBodyMonitoring {
    Exclude,
    Include,
    Only,
}

impl rt::Enumeration for GetSharedMetricDataBodyMonitoring {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("EXCLUDE", Self::Exclude), ("INCLUDE", Self::Include), ("ONLY", Self::Only),
    ];
}

/// Operation `getSharedMetricData`, `body.networks.item`.
pub type GetSharedMetricDataBodyNetworksItem = models::DashboardNetworksItem;

/// Operation `getSharedMetricData`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSharedMetricDataOk {
    pub data: Option<Vec<GetSharedMetricDataOkDataItem>>,
    /// Warnings about the result.
    pub warnings: Option<Vec<GetSharedMetricDataOkWarningsItem>>,
}

impl rt::serde::Serialize for GetSharedMetricDataOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("data", &self.data)?;
        o.optional("warnings", &self.warnings)?;
        o.end()
    }
}

/// Operation `getSharedMetricData`, `Ok.data.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSharedMetricDataOkDataItem {
    /// Channel of the value; `null` if the value covers all channels.
    pub channel_id: Option<models::ObjectId>,
    /// Time range of the value, usually full hours or days.
    pub from: Option<rt::DateTime>,
    /// Descriptor of the value, for example the ticket type; `null` if the value covers everything.
    pub name: Option<String>,
    /// Time range of the value, usually full hours or days.
    pub to: Option<rt::DateTime>,
    /// Metric value as a number.
    pub value: Option<f64>,
}

impl rt::serde::Serialize for GetSharedMetricDataOkDataItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("channelId", &self.channel_id)?;
        o.optional("from", &self.from)?;
        o.optional("name", &self.name)?;
        o.optional("to", &self.to)?;
        o.optional("value", &self.value)?;
        o.end()
    }
}

/// Operation `getSharedMetricData`, `Ok.warnings.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSharedMetricDataOkWarningsItem {
    /// Optional dynamic data of the warning that a static translation cannot hold.
    pub data: Option<rt::JsonObject>,
    /// Translation key of the warning.
    pub key: Option<String>,
}

impl rt::serde::Serialize for GetSharedMetricDataOkWarningsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("data", &self.data)?;
        o.optional("key", &self.key)?;
        o.end()
    }
}

/// Operation `updateDashboard`, `body`.
pub type UpdateDashboardBody = CreateDashboardBody;

/// Operation `updateDashboard`, `body.networks.item`.
pub type UpdateDashboardBodyNetworksItem = models::DashboardNetworksItem;

/// Operation `exportDashboardPdf`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportDashboardPdfBody {
    /// Category ids; passed through Puppeteer to the export view as the `categories` string.
    pub categories: Option<Vec<models::ObjectId>>,
    /// Operator of the categories filter.
    pub categories_operator: Option<ExportDashboardPdfBodyCategoriesOperator>,
    /// Channel ids; passed through Puppeteer to the export view as the `channelFilter` string.
    pub channel_ids: Option<Vec<models::ObjectId>>,
    /// Whether a channel filter is active.
    pub channels_empty: Option<bool>,
    /// End of the comparison range.
    pub comparison_end: Option<rt::DateTime>,
    /// Offset applied to the relative comparison range.
    pub comparison_offset: Option<String>,
    /// Relative comparison range, one of the predefined ones.
    pub comparison_relative: Option<String>,
    /// Start of the comparison range.
    pub comparison_start: Option<rt::DateTime>,
    /// End of the selected period.
    pub end: Option<rt::DateTime>,
    /// Offset applied to the relative time range.
    pub offset: Option<String>,
    /// Relative time range, one of the predefined ones.
    pub relative: Option<String>,
    /// Start of the selected period.
    pub start: Option<rt::DateTime>,
    /// Tag ids; passed through Puppeteer to the export view as the `tags` string.
    pub tags: Option<Vec<models::ObjectId>>,
    /// User timezone.
    pub tz: Option<String>,
    /// Filter parameters to apply in the PDF export.
    pub window: Option<rt::JsonObject>,
}

impl rt::Object for ExportDashboardPdfBody {
    const SCHEMA: &'static rt::Schema = &EXPORT_DASHBOARD_PDF_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.categories)?,
                1 => p.value(&mut value.categories_operator)?,
                2 => p.value(&mut value.channel_ids)?,
                3 => p.value(&mut value.channels_empty)?,
                4 => p.value(&mut value.comparison_end)?,
                5 => p.value(&mut value.comparison_offset)?,
                6 => p.value(&mut value.comparison_relative)?,
                7 => p.value(&mut value.comparison_start)?,
                8 => p.value(&mut value.end)?,
                9 => p.value(&mut value.offset)?,
                10 => p.value(&mut value.relative)?,
                11 => p.value(&mut value.start)?,
                12 => p.value(&mut value.tags)?,
                13 => p.value(&mut value.tz)?,
                14 => p.value(&mut value.window)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operator of the categories filter.
/// Operation `exportDashboardPdf`, `body.categoriesOperator`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExportDashboardPdfBodyCategoriesOperator {
    Or,
    And,
}

impl rt::Enumeration for ExportDashboardPdfBodyCategoriesOperator {
    const VARIANTS: &'static [(&'static str, Self)] = &[("OR", Self::Or), ("AND", Self::And)];
}

/// Operation `listSharedPostAnalytics`, `sortBy`.
pub type ListSharedPostAnalyticsSortBy = crate::api::analytics::ExportPostAnalyticsCsvBodySortBy;

/// Operation `listSharedPostAnalytics`, `order`.
pub type ListSharedPostAnalyticsOrder = GetSharedMetricDataOrder;

/// Operation `listSharedPostAnalytics`, `body`.
pub type ListSharedPostAnalyticsBody = crate::api::channels::RefreshFacebookChannelTokensOk;

/// Operation `listSharedPostAnalytics`, `Ok`.
pub type ListSharedPostAnalyticsOk = crate::api::metrics::ListPostAnalyticsAv2Ok;

/// Operation `listSharedPostAnalytics`, `Ok.warnings.item`.
pub type ListSharedPostAnalyticsOkWarningsItem = crate::api::metrics::ListTicketAnalyticsOkWarningsItem;

/// Operation `listSharedPostAnalytics`, `Ok.warnings.item.data`.
pub type ListSharedPostAnalyticsOkWarningsItemData = crate::api::metrics::ListTicketAnalyticsOkWarningsItemData;

/// Operation `listSharedPostAnalytics`, `Ok.warnings.item.key`.
pub type ListSharedPostAnalyticsOkWarningsItemKey = crate::api::metrics::ListTicketAnalyticsOkWarningsItemKey;

rt::objects!(CreateDashboardBody, CreateSharedDashboardLinkBody, GetSharedMetricDataBody);

rt::objects!(ExportDashboardPdfBody);

rt::values!(ListSharedMetricsOk, ListSharedMetricsOkAreasItem);

rt::values!(ListSharedMetricsOkMetricsItem, ListSharedMetricsOkWidgetsItem);

rt::values!(ListSharedMetricsOkWidgetsItemItemsItem, GetSharedMetricDataOk);

rt::values!(GetSharedMetricDataOkDataItem, GetSharedMetricDataOkWarningsItem);

rt::enumerations!(GetSharedMetricDataSortBy, GetSharedMetricDataOrder);

rt::enumerations!(GetSharedMetricDataBodyMonitoring, ExportDashboardPdfBodyCategoriesOperator);

pub(crate) static CREATE_DASHBOARD_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("channelIds", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::optional("comparisonTimeRange", &rt::schema::OBJECT),
    rt::Property::optional("content", &rt::schema::STRING),
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("hidden", &rt::schema::BOOLEAN),
    rt::Property::optional("networks", &rt::Schema::array(&models::DASHBOARD_NETWORKS_ITEM)),
    rt::Property::optional("timeRange", &rt::schema::OBJECT),
    rt::Property::optional("title", &rt::Schema::of(rt::Kind::String).min_length(3)),
    rt::Property::optional("widgets", &rt::Schema::array(&rt::schema::OBJECT)),
]);
pub(crate) static CREATE_SHARED_DASHBOARD_LINK_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("channels", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::optional("comparisonTimeRange", &rt::schema::STRING),
    rt::Property::optional("dashboardId", &models::OBJECT_ID),
    rt::Property::optional("name", &rt::Schema::of(rt::Kind::String).min_length(3)),
    rt::Property::optional("timeRange", &rt::schema::STRING),
]);
pub(crate) static LIST_SHARED_METRICS_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("areas", &rt::Schema::array(&LIST_SHARED_METRICS_OK_AREAS_ITEM)),
    rt::Property::optional("metrics", &rt::Schema::array(&LIST_SHARED_METRICS_OK_METRICS_ITEM)),
    rt::Property::optional("widgets", &rt::Schema::array(&LIST_SHARED_METRICS_OK_WIDGETS_ITEM)),
]);
pub(crate) static LIST_SHARED_METRICS_OK_AREAS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("title", &rt::schema::STRING),
    rt::Property::optional("type", &rt::schema::STRING),
]);
pub(crate) static LIST_SHARED_METRICS_OK_METRICS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("area", &rt::schema::STRING),
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("helpLink", &rt::schema::STRING),
    rt::Property::optional("metric", &rt::schema::STRING),
    rt::Property::optional("mode", &rt::schema::STRING),
    rt::Property::optional("networks", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("title", &rt::schema::STRING),
    rt::Property::optional("widgets", &rt::Schema::array(&rt::schema::STRING)),
]);
pub(crate) static LIST_SHARED_METRICS_OK_WIDGETS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("items", &rt::Schema::array(&LIST_SHARED_METRICS_OK_WIDGETS_ITEM_ITEMS_ITEM)),
    rt::Property::optional("title", &rt::schema::STRING),
]);
pub(crate) static LIST_SHARED_METRICS_OK_WIDGETS_ITEM_ITEMS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("constraints", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("disabled", &rt::schema::BOOLEAN),
    rt::Property::optional("title", &rt::schema::STRING),
    rt::Property::optional("type", &rt::schema::STRING),
]);
pub(crate) static GET_SHARED_METRIC_DATA_SORT_BY: rt::Schema = rt::Schema::strings(&["value"]);

pub(crate) static GET_SHARED_METRIC_DATA_ORDER: rt::Schema = rt::Schema::strings(&["asc", "desc"]);

pub(crate) static GET_SHARED_METRIC_DATA_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("channelIds", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::defaulted("monitoring", &GET_SHARED_METRIC_DATA_BODY_MONITORING, "\"EXCLUDE\""),
    rt::Property::optional("networks", &rt::Schema::array(&models::DASHBOARD_NETWORKS_ITEM)),
]);
pub(crate) static GET_SHARED_METRIC_DATA_BODY_MONITORING: rt::Schema = rt::Schema::strings(
    &["EXCLUDE", "INCLUDE", "ONLY"],
);

pub(crate) static GET_SHARED_METRIC_DATA_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("data", &rt::Schema::array(&GET_SHARED_METRIC_DATA_OK_DATA_ITEM)),
    rt::Property::optional("warnings", &rt::Schema::array(&GET_SHARED_METRIC_DATA_OK_WARNINGS_ITEM)),
]);
pub(crate) static GET_SHARED_METRIC_DATA_OK_DATA_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("channelId", &models::OBJECT_ID),
    rt::Property::optional("from", &rt::schema::DATE_TIME),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("to", &rt::schema::DATE_TIME),
    rt::Property::optional("value", &rt::schema::NUMBER),
]);
pub(crate) static GET_SHARED_METRIC_DATA_OK_WARNINGS_ITEM: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("data", &rt::schema::OBJECT), rt::Property::optional("key", &rt::schema::STRING)],
);

pub(crate) static EXPORT_DASHBOARD_PDF_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("categories", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::optional("categoriesOperator", &EXPORT_DASHBOARD_PDF_BODY_CATEGORIES_OPERATOR),
    rt::Property::optional("channelIds", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::optional("channelsEmpty", &rt::schema::BOOLEAN),
    rt::Property::optional("comparisonEnd", &rt::schema::DATE_TIME),
    rt::Property::optional("comparisonOffset", &rt::schema::STRING),
    rt::Property::optional("comparisonRelative", &rt::schema::STRING),
    rt::Property::optional("comparisonStart", &rt::schema::DATE_TIME),
    rt::Property::optional("end", &rt::schema::DATE_TIME),
    rt::Property::optional("offset", &rt::schema::STRING),
    rt::Property::optional("relative", &rt::schema::STRING),
    rt::Property::optional("start", &rt::schema::DATE_TIME),
    rt::Property::optional("tags", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::optional("tz", &rt::schema::STRING),
    rt::Property::optional("window", &rt::schema::OBJECT),
]);
pub(crate) static EXPORT_DASHBOARD_PDF_BODY_CATEGORIES_OPERATOR: rt::Schema = rt::Schema::strings(
    &["OR", "AND"],
);

/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait DashboardsDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: DashboardsApi> DashboardsDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_dashboards(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.create_dashboard(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.list_shared_dashboard_links(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.create_shared_dashboard_link(cx, r)),
            4 => rt::reply(cx.single(), r, |cx, r| self.get_shared_dashboard(cx, r)),
            5 => rt::reply(cx.single(), r, |cx, r| self.list_shared_metrics(cx, r)),
            6 => rt::reply(cx.single(), r, |cx, r| self.get_shared_metric_data(cx, r)),
            7 => rt::reply(cx.single(), r, |cx, r| self.delete_shared_dashboard_link(cx, r)),
            8 => rt::reply(cx.single(), r, |cx, r| self.delete_dashboard(cx, r)),
            9 => rt::reply(cx.single(), r, |cx, r| self.update_dashboard(cx, r)),
            10 => rt::reply(cx.single(), r, |cx, r| self.export_dashboard_pdf(cx, r)),
            11 => rt::reply(cx.single(), r, |cx, r| self.list_shared_post_analytics(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "dashboards",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_DASHBOARDS: rt::Operation = rt::Operation {
    id: "listDashboards",
    method: "GET",
    path: "/analytics/dashboards",
    permissions: rt::Permissions::All(&["ViewAnalytics"]),
    parameters: &[
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
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::DASHBOARD))),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_DASHBOARD: rt::Operation = rt::Operation {
    id: "createDashboard",
    method: "POST",
    path: "/analytics/dashboards",
    permissions: rt::Permissions::All(&["EditDashboards"]),
    body: Some(rt::Body::required(&CREATE_DASHBOARD_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::DASHBOARD)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_SHARED_DASHBOARD_LINKS: rt::Operation = rt::Operation {
    id: "listSharedDashboardLinks",
    method: "GET",
    path: "/analytics/dashboards/shared",
    permissions: rt::Permissions::All(&["EditDashboards"]),
    parameters: &[rt::Parameter::query("dashboardId", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::SHARED_DASHBOARD_LINK))),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_SHARED_DASHBOARD_LINK: rt::Operation = rt::Operation {
    id: "createSharedDashboardLink",
    method: "POST",
    path: "/analytics/dashboards/shared",
    permissions: rt::Permissions::All(&["EditDashboards"]),
    body: Some(rt::Body::required(&CREATE_SHARED_DASHBOARD_LINK_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::SHARED_DASHBOARD_LINK)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_SHARED_DASHBOARD: rt::Operation = rt::Operation {
    id: "getSharedDashboard",
    method: "GET",
    path: "/analytics/dashboards/shared/external/dashboard",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(2, &[])])],
    responses: &[
        rt::Response::of(&[200], Some(&models::DASHBOARD)),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_SHARED_METRICS: rt::Operation = rt::Operation {
    id: "listSharedMetrics",
    method: "GET",
    path: "/analytics/dashboards/shared/external/metrics",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(2, &[])])],
    responses: &[
        rt::Response::of(&[200], Some(&LIST_SHARED_METRICS_OK)),
        rt::Response::of(&[401, 403, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_SHARED_METRIC_DATA: rt::Operation = rt::Operation {
    id: "getSharedMetricData",
    method: "POST",
    path: "/analytics/dashboards/shared/external/metrics/{metric}/{mode}",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(2, &[])])],
    parameters: &[
        rt::Parameter::path("metric", &rt::schema::STRING),
        rt::Parameter::path("mode", &rt::schema::STRING),
        rt::Parameter::query("from", &rt::schema::DATE_TIME),
        rt::Parameter::query("to", &rt::schema::DATE_TIME),
        rt::Parameter::query("comparisonFrom", &rt::schema::DATE_TIME),
        rt::Parameter::query("comparisonTo", &rt::schema::DATE_TIME),
        rt::Parameter::query("tz", &rt::schema::STRING).default("\"Europe/Berlin\""),
        rt::Parameter::query("sortBy", &GET_SHARED_METRIC_DATA_SORT_BY),
        rt::Parameter::query("order", &GET_SHARED_METRIC_DATA_ORDER),
        rt::Parameter::query(
            "count",
            &rt::Schema::of(rt::Kind::Integer)
                .minimum(rt::Decimal::Integer(0))
                .maximum(rt::Decimal::Integer(500)),
        ),
        rt::Parameter::query("offset", &rt::Schema::of(rt::Kind::Integer).minimum(rt::Decimal::Integer(0))),
    ],
    body: Some(rt::Body::required(&GET_SHARED_METRIC_DATA_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&GET_SHARED_METRIC_DATA_OK)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_SHARED_DASHBOARD_LINK: rt::Operation = rt::Operation {
    id: "deleteSharedDashboardLink",
    method: "DELETE",
    path: "/analytics/dashboards/shared/{id}",
    permissions: rt::Permissions::All(&["EditDashboards"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_DASHBOARD: rt::Operation = rt::Operation {
    id: "deleteDashboard",
    method: "DELETE",
    path: "/analytics/dashboards/{id}",
    permissions: rt::Permissions::All(&["EditDashboards"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_DASHBOARD: rt::Operation = rt::Operation {
    id: "updateDashboard",
    method: "PATCH",
    path: "/analytics/dashboards/{id}",
    permissions: rt::Permissions::All(&["EditDashboards"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&CREATE_DASHBOARD_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::DASHBOARD)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static EXPORT_DASHBOARD_PDF: rt::Operation = rt::Operation {
    id: "exportDashboardPdf",
    method: "POST",
    path: "/analytics/dashboards/{id}/export",
    permissions: rt::Permissions::All(&["ViewAnalytics"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&EXPORT_DASHBOARD_PDF_BODY)),
    produces: &["application/pdf", "application/json"],
    responses: &[
        rt::Response::of(&[200], Some(&rt::schema::FILE)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_SHARED_POST_ANALYTICS: rt::Operation = rt::Operation {
    id: "listSharedPostAnalytics",
    method: "POST",
    path: "/cp/analytics/shared/external/posts",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(2, &[])])],
    parameters: &[
        rt::Parameter::query("since", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("until", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query(
                "sortBy",
                &crate::api::analytics::EXPORT_POST_ANALYTICS_CSV_BODY_SORT_BY,
            )
            .required(),
        rt::Parameter::query("order", &GET_SHARED_METRIC_DATA_ORDER).required(),
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
    body: Some(rt::Body::optional(&crate::api::channels::REFRESH_FACEBOOK_CHANNEL_TOKENS_OK)),
    responses: &[
        rt::Response::of(&[200], Some(&crate::api::metrics::LIST_POST_ANALYTICS_AV2_OK)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
