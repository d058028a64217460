//! The tag `analytics`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Analytics operations.
pub trait AnalyticsApi: crate::Service {
    /// List automated email reports.
    ///
    /// Returns the account's automated email report configurations, page by page. Requires `EditEmailReports`.
    ///
    /// `GET /api2/analytics/emailreports`, permission `EditEmailReports`
    async fn list_email_reports(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListEmailReports,
    ) -> Result<ListEmailReportsResponse, Self::Error>;

    /// Create an automated email report.
    ///
    /// Adds an automated email report configuration within the customer's namespace. Requires `EditEmailReports`.
    ///
    /// `POST /api2/analytics/emailreports`, permission `EditEmailReports`
    async fn create_email_report(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateEmailReport,
    ) -> Result<CreateEmailReportResponse, Self::Error>;

    /// List creatable email report types.
    ///
    /// Returns the types of email report that the user is able to create. Requires `EditEmailReports`.
    ///
    /// `GET /api2/analytics/emailreports/types`, permission `EditEmailReports`
    async fn list_email_report_types(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListEmailReportTypes,
    ) -> Result<ListEmailReportTypesResponse, Self::Error>;

    /// Send a test email report.
    ///
    /// Emails a test report on the given time range to the given addresses. Requires `EditEmailReports`.
    ///
    /// `POST /api2/analytics/emailreports/types/{type}/send`, permission `EditEmailReports`
    async fn send_test_email_report(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SendTestEmailReport,
    ) -> Result<SendTestEmailReportResponse, Self::Error>;

    /// Delete an automated email report.
    ///
    /// Removes one automated email report configuration, which must belong to the user's account. Requires
    /// `EditEmailReports`.
    ///
    /// `DELETE /api2/analytics/emailreports/{id}`, permission `EditEmailReports`
    async fn delete_email_report(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteEmailReport,
    ) -> Result<DeleteEmailReportResponse, Self::Error>;

    /// Update an automated email report.
    ///
    /// Changes selected fields of an automated email report configuration within the customer's namespace. Requires
    /// `EditEmailReports`.
    ///
    /// `PATCH /api2/analytics/emailreports/{id}`, permission `EditEmailReports`
    async fn update_email_report(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateEmailReport,
    ) -> Result<UpdateEmailReportResponse, Self::Error>;

    /// Get channel analytics.
    ///
    /// Returns the analytics of the given channels in the timeframe, plus values for the comparison timeframe. If
    /// data is missing for some days of the timeframe, `incompleteData` is true and `earliestDate` tells when
    /// analytics data was first created for the channels. Requires `ViewAnalytics`.
    ///
    /// `POST /api2/cp/analytics/channels`, permission `ViewAnalytics`
    async fn get_channel_analytics(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetChannelAnalytics,
    ) -> Result<GetChannelAnalyticsResponse, Self::Error>;

    /// Export post analytics as CSV.
    ///
    /// Exports the post analytics that match the given filters as CSV. Requires `ViewAnalytics`.
    ///
    /// `POST /api2/cp/analytics/export/csv`, permission `ViewAnalytics`
    async fn export_post_analytics_csv(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ExportPostAnalyticsCsv,
    ) -> Result<ExportPostAnalyticsCsvResponse, Self::Error>;

    /// Export channel analytics as CSV.
    ///
    /// Exports the channel analytics that match the given filters as CSV. Requires `ViewAnalytics`.
    ///
    /// `POST /api2/cp/analytics/export/csv/channels`, permission `ViewAnalytics`
    async fn export_channel_analytics_csv(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ExportChannelAnalyticsCsv,
    ) -> Result<ExportChannelAnalyticsCsvResponse, Self::Error>;

    /// List post analytics.
    ///
    /// Returns post analytics as a sorted, paged list. Requires `ViewAnalytics`.
    ///
    /// `POST /api2/cp/analytics/posts`, permission `ViewAnalytics`
    async fn list_post_analytics(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListPostAnalytics,
    ) -> Result<ListPostAnalyticsResponse, Self::Error>;

    /// Export post analytics by tag as CSV.
    ///
    /// Exports the analytics of tagged posts that match the given filters as CSV. Requires `ViewAnalytics`.
    ///
    /// `POST /api2/cp/analytics/tags/export/csv`, permission `ViewAnalytics`
    async fn export_tag_post_analytics_csv(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ExportTagPostAnalyticsCsv,
    ) -> Result<ExportTagPostAnalyticsCsvResponse, Self::Error>;

    /// List tag usage analytics.
    ///
    /// Returns tag usage statistics for the given filters. Requires `ViewAnalytics`.
    ///
    /// `GET /api2/cp/analytics/tags/overview`, permission `ViewAnalytics`
    async fn list_tag_analytics(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListTagAnalytics,
    ) -> Result<ListTagAnalyticsResponse, Self::Error>;

    /// List posts and their metrics by tag.
    ///
    /// Returns the posts that have the given tags, with their metrics, as a sorted, paged list. Requires
    /// `ViewAnalytics`.
    ///
    /// `POST /api2/cp/analytics/tags/posts`, permission `ViewAnalytics`
    async fn list_tag_post_analytics(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListTagPostAnalytics,
    ) -> Result<ListTagPostAnalyticsResponse, Self::Error>;

    /// Get a tag's analytics summary.
    ///
    /// Returns the post metrics of one tag, summed up. Requires `ViewAnalytics`.
    ///
    /// `GET /api2/cp/analytics/tags/{id}/summary`, permission `ViewAnalytics`
    async fn get_tag_analytics_summary(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetTagAnalyticsSummary,
    ) -> Result<GetTagAnalyticsSummaryResponse, Self::Error>;
}

/// Request of `GET /api2/analytics/emailreports`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListEmailReports {
    /// Number of entities to skip.
    pub offset: Option<i64>,
    /// Number of entities to return.
    pub count: Option<i64>,
}

impl rt::Request for ListEmailReports {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            offset: r.optional(0)?,
            count: r.optional(1)?,
        })
    }
}

/// Answers to `GET /api2/analytics/emailreports`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListEmailReportsResponse {
    /// Email report configurations of the account.
    Ok(Vec<models::EmailReport>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListEmailReportsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotAcceptable 406, InternalServerError 500)
);

/// Request of `POST /api2/analytics/emailreports`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateEmailReport {
    /// Email report configuration to create; `_id` is replaced by the id actually assigned.
    pub body: models::EmailReport,
}

impl rt::Request for CreateEmailReport {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/analytics/emailreports`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateEmailReportResponse {
    /// Created email report.
    Ok(Vec<models::EmailReport>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateEmailReportResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotAcceptable 406, InternalServerError 500)
);

/// Request of `GET /api2/analytics/emailreports/types`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListEmailReportTypes {}
impl rt::Request for ListEmailReportTypes {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/analytics/emailreports/types`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListEmailReportTypesResponse {
    /// Available email report types.
    Ok(Vec<ListEmailReportTypesOkItem>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListEmailReportTypesResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, InternalServerError 500)
);

/// Request of `POST /api2/analytics/emailreports/types/{type}/send`.
#[derive(Debug, Clone, PartialEq)]
pub struct SendTestEmailReport {
    /// Email report type.
    pub r#type: SendTestEmailReportType,
    pub body: SendTestEmailReportBody,
}

impl rt::Request for SendTestEmailReport {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            r#type: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/analytics/emailreports/types/{type}/send`.
#[derive(Debug, Clone, PartialEq)]
pub enum SendTestEmailReportResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SendTestEmailReportResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, InternalServerError 500)
);

/// Request of `DELETE /api2/analytics/emailreports/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteEmailReport {
    /// Id of the email report configuration to remove.
    pub id: models::ObjectId,
}

impl rt::Request for DeleteEmailReport {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/analytics/emailreports/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteEmailReportResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteEmailReportResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, NotAcceptable 406, InternalServerError 500)
);

/// Request of `PATCH /api2/analytics/emailreports/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateEmailReport {
    /// Email report configuration id.
    pub id: models::ObjectId,
    /// Email report configuration to store; `_id` is replaced by the actual id.
    pub body: models::EmailReport,
}

impl rt::Request for UpdateEmailReport {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/analytics/emailreports/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateEmailReportResponse {
    /// Updated email report.
    Ok(Vec<models::EmailReport>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateEmailReportResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotAcceptable 406, InternalServerError 500)
);

/// Request of `POST /api2/cp/analytics/channels`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetChannelAnalytics {
    /// Start of the channel analytics timeframe.
    pub since: rt::DateTime,
    /// End of the channel analytics timeframe.
    pub until: rt::DateTime,
    /// Start of the comparison timeframe from which changes in reach and engagement are calculated.
    pub compare_since: rt::DateTime,
    /// End of the comparison timeframe from which changes in reach and engagement are calculated.
    pub compare_until: rt::DateTime,
    pub body: GetChannelAnalyticsBody,
}

impl rt::Request for GetChannelAnalytics {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            since: r.required(0)?,
            until: r.required(1)?,
            compare_since: r.required(2)?,
            compare_until: r.required(3)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/cp/analytics/channels`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetChannelAnalyticsResponse {
    /// Channel analytics.
    Ok(models::ChannelAnalytics),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetChannelAnalyticsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/cp/analytics/export/csv`.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportPostAnalyticsCsv {
    pub body: ExportPostAnalyticsCsvBody,
}

impl rt::Request for ExportPostAnalyticsCsv {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/cp/analytics/export/csv`.
#[derive(Debug)]
pub enum ExportPostAnalyticsCsvResponse {
    /// CSV file with the analytics.
    Ok(rt::FileBody),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ExportPostAnalyticsCsvResponse[] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500) file(Ok 200)
);

/// Request of `POST /api2/cp/analytics/export/csv/channels`.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportChannelAnalyticsCsv {
    pub body: ExportChannelAnalyticsCsvBody,
}

impl rt::Request for ExportChannelAnalyticsCsv {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/cp/analytics/export/csv/channels`.
#[derive(Debug)]
pub enum ExportChannelAnalyticsCsvResponse {
    /// CSV file with the analytics.
    Ok(rt::FileBody),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ExportChannelAnalyticsCsvResponse[] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500) file(Ok 200)
);

/// Request of `POST /api2/cp/analytics/posts`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListPostAnalytics {
    /// Start of the analytics timeframe.
    pub since: rt::DateTime,
    /// End of the analytics timeframe.
    pub until: rt::DateTime,
    /// Attribute by which the post analytics are sorted.
    pub sort_by: ExportPostAnalyticsCsvBodySortBy,
    /// Sort order of the post analytics: ascending or descending.
    pub order: crate::api::dashboards::GetSharedMetricDataOrder,
    /// Number of entities to skip.
    pub offset: Option<i64>,
    /// Number of entities to return.
    pub count: Option<i64>,
    pub body: crate::api::channels::RefreshFacebookChannelTokensOk,
}

impl rt::Request for ListPostAnalytics {
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

/// Answers to `POST /api2/cp/analytics/posts`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListPostAnalyticsResponse {
    /// Page of posts.
    Ok(ListPostAnalyticsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListPostAnalyticsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/cp/analytics/tags/export/csv`.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportTagPostAnalyticsCsv {
    pub body: ExportTagPostAnalyticsCsvBody,
}

impl rt::Request for ExportTagPostAnalyticsCsv {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/cp/analytics/tags/export/csv`.
#[derive(Debug)]
pub enum ExportTagPostAnalyticsCsvResponse {
    /// CSV file with the analytics.
    Ok(rt::FileBody),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ExportTagPostAnalyticsCsvResponse[] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500) file(Ok 200)
);

/// Request of `GET /api2/cp/analytics/tags/overview`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListTagAnalytics {
    /// Start of the publish time range of tagged posts.
    pub since: rt::DateTime,
    /// End of the publish time range of tagged posts.
    pub until: rt::DateTime,
    /// Attribute by which the tags are sorted.
    pub sort_by: ListTagAnalyticsSortBy,
    /// Sort order of the tags: ascending or descending.
    pub order: crate::api::dashboards::GetSharedMetricDataOrder,
    /// Number of entities to skip.
    pub offset: Option<i64>,
    /// Number of entities to return.
    pub count: Option<i64>,
}

impl rt::Request for ListTagAnalytics {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            since: r.required(0)?,
            until: r.required(1)?,
            sort_by: r.defaulted(2)?,
            order: r.defaulted(3)?,
            offset: r.optional(4)?,
            count: r.optional(5)?,
        })
    }
}

/// Answers to `GET /api2/cp/analytics/tags/overview`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListTagAnalyticsResponse {
    /// Tag usage analytics.
    Ok(ListTagAnalyticsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListTagAnalyticsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, InternalServerError 500)
);

/// Request of `POST /api2/cp/analytics/tags/posts`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListTagPostAnalytics {
    /// Start of the analytics timeframe.
    pub since: rt::DateTime,
    /// End of the analytics timeframe.
    pub until: rt::DateTime,
    /// Attribute by which the post analytics are sorted.
    pub sort_by: Option<ExportTagPostAnalyticsCsvBodySortBy>,
    /// Sort order of the post analytics: ascending or descending.
    pub order: Option<crate::api::dashboards::GetSharedMetricDataOrder>,
    /// Number of entities to skip.
    pub offset: Option<i64>,
    /// Number of entities to return.
    pub count: Option<i64>,
    /// Ids of the tags for which post analytics are requested.
    pub body: Vec<models::ObjectId>,
}

impl rt::Request for ListTagPostAnalytics {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            since: r.required(0)?,
            until: r.required(1)?,
            sort_by: r.optional(2)?,
            order: r.optional(3)?,
            offset: r.optional(4)?,
            count: r.optional(5)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/cp/analytics/tags/posts`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListTagPostAnalyticsResponse {
    /// Page of posts.
    Ok(ListTagPostAnalyticsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListTagPostAnalyticsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `GET /api2/cp/analytics/tags/{id}/summary`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetTagAnalyticsSummary {
    /// Tag id.
    pub id: models::ObjectId,
    /// Start of the publish time range of tagged posts.
    pub since: rt::DateTime,
    /// End of the publish time range of tagged posts.
    pub until: rt::DateTime,
    /// Start of the publish time range of tagged posts.
    pub compare_since: rt::DateTime,
    /// End of the publish time range of tagged posts.
    pub compare_until: rt::DateTime,
}

impl rt::Request for GetTagAnalyticsSummary {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            since: r.required(1)?,
            until: r.required(2)?,
            compare_since: r.required(3)?,
            compare_until: r.required(4)?,
        })
    }
}

/// Answers to `GET /api2/cp/analytics/tags/{id}/summary`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetTagAnalyticsSummaryResponse {
    /// Tag analytics summary.
    Ok(GetTagAnalyticsSummaryOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetTagAnalyticsSummaryResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Operation `listEmailReportTypes`, `Ok.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEmailReportTypesOkItem {
    pub description: Option<String>,
    pub format: Option<ListEmailReportTypesOkItemFormat>,
    pub label: Option<String>,
    pub r#type: Option<String>,
}

impl rt::serde::Serialize for ListEmailReportTypesOkItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("description", &self.description)?;
        o.optional("format", &self.format)?;
        o.optional("label", &self.label)?;
        o.optional("type", &self.r#type)?;
        o.end()
    }
}

/// Operation `listEmailReportTypes`, `Ok.item.format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListEmailReportTypesOkItemFormat {
    Csv,
}

impl rt::Enumeration for ListEmailReportTypesOkItemFormat {
    const VARIANTS: &'static [(&'static str, Self)] = &[("csv", Self::Csv)];
}

/// Operation `sendTestEmailReport`, `type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SendTestEmailReportType {
    InboxInsightsGeneralCsv,
    InboxInsightsMonitoringCsv,
    InboxCategoriesSummaryCsv,
    CpContentCsv,
    CpAnalyticsChannelsCsv,
    CpAnalyticsTagsCsv,
    InboxCategoriesTicketsCsv,
    UserPermissionsCsv,
}

impl rt::Enumeration for SendTestEmailReportType {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("inbox_insights_general_csv", Self::InboxInsightsGeneralCsv),
        ("inbox_insights_monitoring_csv", Self::InboxInsightsMonitoringCsv),
        ("inbox_categories_summary_csv", Self::InboxCategoriesSummaryCsv),
        ("cp_content_csv", Self::CpContentCsv),
        ("cp_analytics_channels_csv", Self::CpAnalyticsChannelsCsv),
        ("cp_analytics_tags_csv", Self::CpAnalyticsTagsCsv),
        ("inbox_categories_tickets_csv", Self::InboxCategoriesTicketsCsv),
        ("user_permissions_csv", Self::UserPermissionsCsv),
    ];
}

/// Operation `sendTestEmailReport`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendTestEmailReportBody {
    pub emails: Option<Vec<String>>,
    pub from: Option<rt::DateTime>,
    pub until: Option<rt::DateTime>,
}

impl rt::Object for SendTestEmailReportBody {
    const SCHEMA: &'static rt::Schema = &SEND_TEST_EMAIL_REPORT_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.emails)?,
                1 => p.value(&mut value.from)?,
                2 => p.value(&mut value.until)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `getChannelAnalytics`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetChannelAnalyticsBody {
    /// Channel ids.
    pub channel_ids: Vec<models::ObjectId>,
}

impl rt::Object for GetChannelAnalyticsBody {
    const SCHEMA: &'static rt::Schema = &GET_CHANNEL_ANALYTICS_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_channel_ids = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_channel_ids)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            channel_ids: p.required(0, slot_channel_ids)?,
        })
    }
}

/// Operation `exportPostAnalyticsCsv`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportPostAnalyticsCsvBody {
    /// Channel ids.
    pub channel_ids: Option<Vec<models::ObjectId>>,
    /// End of the analytics timeframe.
    pub end: rt::DateTime,
    /// Sort order of the post analytics: ascending or descending.
    pub order: Option<crate::api::dashboards::GetSharedMetricDataOrder>,
    /// Attribute by which the post analytics are sorted.
    pub sort_by: Option<ExportPostAnalyticsCsvBodySortBy>,
    /// Start of the analytics timeframe.
    pub start: rt::DateTime,
    /// Tag ids; the CSV file contains only posts that carry all of them (AND).
    pub tags: Option<Vec<models::ObjectId>>,
}

impl rt::Object for ExportPostAnalyticsCsvBody {
    const SCHEMA: &'static rt::Schema = &EXPORT_POST_ANALYTICS_CSV_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_channel_ids, mut slot_end, mut slot_order) = (None, None, None);
        let (mut slot_sort_by, mut slot_start, mut slot_tags) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_channel_ids)?,
                1 => p.value(&mut slot_end)?,
                2 => p.value(&mut slot_order)?,
                3 => p.value(&mut slot_sort_by)?,
                4 => p.value(&mut slot_start)?,
                5 => p.value(&mut slot_tags)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            channel_ids: slot_channel_ids,
            end: p.required(1, slot_end)?,
            order: slot_order,
            sort_by: slot_sort_by,
            start: p.required(4, slot_start)?,
            tags: slot_tags,
        })
    }
}

/// Operation `exportPostAnalyticsCsv`, `body.order`.
pub type ExportPostAnalyticsCsvBodyOrder = crate::api::dashboards::GetSharedMetricDataOrder;

/// Attribute by which the post analytics are sorted.
/// Operation `exportPostAnalyticsCsv`, `body.sortBy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExportPostAnalyticsCsvBodySortBy {
    Date,
    Engagement,
    Reach,
    Quotient,
    Clicks,
}

impl rt::Enumeration for ExportPostAnalyticsCsvBodySortBy {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("date", Self::Date), ("engagement", Self::Engagement), ("reach", Self::Reach),
        ("quotient", Self::Quotient), ("clicks", Self::Clicks),
    ];
}

/// Operation `exportChannelAnalyticsCsv`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportChannelAnalyticsCsvBody {
    /// Channel ids.
    pub channel_ids: Option<Vec<models::ObjectId>>,
    /// End of the analytics timeframe.
    pub end: rt::DateTime,
    /// Start of the analytics timeframe.
    pub start: rt::DateTime,
}

impl rt::Object for ExportChannelAnalyticsCsvBody {
    const SCHEMA: &'static rt::Schema = &EXPORT_CHANNEL_ANALYTICS_CSV_BODY;
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

/// Operation `listPostAnalytics`, `sortBy`.
pub type ListPostAnalyticsSortBy = ExportPostAnalyticsCsvBodySortBy;

/// Operation `listPostAnalytics`, `order`.
pub type ListPostAnalyticsOrder = crate::api::dashboards::GetSharedMetricDataOrder;

/// Operation `listPostAnalytics`, `body`.
pub type ListPostAnalyticsBody = crate::api::channels::RefreshFacebookChannelTokensOk;

/// Operation `listPostAnalytics`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPostAnalyticsOk {
    /// Total number of entries that match the current filters, for pagination.
    pub count: Option<f64>,
    pub data: Option<Vec<models::PostAnalytics>>,
}

impl rt::serde::Serialize for ListPostAnalyticsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("count", &self.count)?;
        o.optional("data", &self.data)?;
        o.end()
    }
}

/// Operation `exportTagPostAnalyticsCsv`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportTagPostAnalyticsCsvBody {
    /// Channel ids.
    pub channel_ids: Option<Vec<models::ObjectId>>,
    /// End of the analytics timeframe.
    pub end: rt::DateTime,
    /// Sort order of the post analytics: ascending or descending.
    pub order: Option<crate::api::dashboards::GetSharedMetricDataOrder>,
    /// Attribute by which the post analytics are sorted.
    pub sort_by: Option<ExportTagPostAnalyticsCsvBodySortBy>,
    /// Start of the analytics timeframe.
    pub start: rt::DateTime,
    pub tags: Option<Vec<models::ObjectId>>,
}

impl rt::Object for ExportTagPostAnalyticsCsvBody {
    const SCHEMA: &'static rt::Schema = &EXPORT_TAG_POST_ANALYTICS_CSV_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_channel_ids, mut slot_end, mut slot_order) = (None, None, None);
        let (mut slot_sort_by, mut slot_start, mut slot_tags) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_channel_ids)?,
                1 => p.value(&mut slot_end)?,
                2 => p.value(&mut slot_order)?,
                3 => p.value(&mut slot_sort_by)?,
                4 => p.value(&mut slot_start)?,
                5 => p.value(&mut slot_tags)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            channel_ids: slot_channel_ids,
            end: p.required(1, slot_end)?,
            order: slot_order,
            sort_by: slot_sort_by,
            start: p.required(4, slot_start)?,
            tags: slot_tags,
        })
    }
}

/// Operation `exportTagPostAnalyticsCsv`, `body.order`.
pub type ExportTagPostAnalyticsCsvBodyOrder = crate::api::dashboards::GetSharedMetricDataOrder;

/// Attribute by which the post analytics are sorted.
/// Operation `exportTagPostAnalyticsCsv`, `body.sortBy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExportTagPostAnalyticsCsvBodySortBy {
    Clicks,
    Engagement,
    PublishTime,
}

impl rt::Enumeration for ExportTagPostAnalyticsCsvBodySortBy {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("clicks", Self::Clicks), ("engagement", Self::Engagement), ("publishTime", Self::PublishTime),
    ];
}

/// Operation `listTagAnalytics`, `sortBy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListTagAnalyticsSortBy {
    Count,
    LastUsed,
}

impl rt::Enumeration for ListTagAnalyticsSortBy {
    const VARIANTS: &'static [(&'static str, Self)] = &[("count", Self::Count), ("lastUsed", Self::LastUsed)];
}

/// Operation `listTagAnalytics`, `order`.
pub type ListTagAnalyticsOrder = crate::api::dashboards::GetSharedMetricDataOrder;

/// Operation `listTagAnalytics`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagAnalyticsOk {
    /// Total number of tags that match the filters, for pagination.
    pub count: Option<f64>,
    pub data: Option<Vec<ListTagAnalyticsOkDataItem>>,
}

impl rt::serde::Serialize for ListTagAnalyticsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("count", &self.count)?;
        o.optional("data", &self.data)?;
        o.end()
    }
}

/// Operation `listTagAnalytics`, `Ok.data.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagAnalyticsOkDataItem {
    /// Tag id.
    pub id: Option<models::ObjectId>,
    /// How often posts with this tag were published.
    pub count: Option<f64>,
    /// When a post with this tag was last published.
    pub last_used: Option<rt::DateTime>,
    /// Tag name.
    pub name: Option<String>,
}

impl rt::serde::Serialize for ListTagAnalyticsOkDataItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("count", &self.count)?;
        o.optional("lastUsed", &self.last_used)?;
        o.optional("name", &self.name)?;
        o.end()
    }
}

/// Operation `listTagPostAnalytics`, `sortBy`.
pub type ListTagPostAnalyticsSortBy = ExportTagPostAnalyticsCsvBodySortBy;

/// Operation `listTagPostAnalytics`, `order`.
pub type ListTagPostAnalyticsOrder = crate::api::dashboards::GetSharedMetricDataOrder;

/// Operation `listTagPostAnalytics`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagPostAnalyticsOk {
    /// Total number of entries that match the current filters, for pagination.
    pub count: Option<f64>,
    pub data: Option<Vec<models::PostAnalyticsRefactored>>,
}

impl rt::serde::Serialize for ListTagPostAnalyticsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("count", &self.count)?;
        o.optional("data", &self.data)?;
        o.end()
    }
}

/// Operation `getTagAnalyticsSummary`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTagAnalyticsSummaryOk {
    /// Number of clicks on links of the posts.
    pub clicks: Option<f64>,
    /// Metrics of the comparison time range.
    pub compare: Option<GetTagAnalyticsSummaryOkCompare>,
    /// Engagement metrics.
    pub engagement: Option<models::ChannelAnalyticsComparisonEngagement>,
    /// Reach metrics.
    pub reach: Option<models::ChannelAnalyticsComparisonReach>,
}

impl rt::serde::Serialize for GetTagAnalyticsSummaryOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("clicks", &self.clicks)?;
        o.optional("compare", &self.compare)?;
        o.optional("engagement", &self.engagement)?;
        o.optional("reach", &self.reach)?;
        o.end()
    }
}

/// Metrics of the comparison time range.
/// Operation `getTagAnalyticsSummary`, `Ok.compare`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTagAnalyticsSummaryOkCompare {
    /// Number of clicks on links of the posts.
    pub clicks: Option<f64>,
    /// Engagement metrics.
    pub engagement: Option<models::ChannelAnalyticsComparisonEngagement>,
    /// Reach metrics.
    pub reach: Option<models::ChannelAnalyticsComparisonReach>,
}

impl rt::serde::Serialize for GetTagAnalyticsSummaryOkCompare {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("clicks", &self.clicks)?;
        o.optional("engagement", &self.engagement)?;
        o.optional("reach", &self.reach)?;
        o.end()
    }
}

/// Operation `getTagAnalyticsSummary`, `Ok.compare.engagement`.
pub type GetTagAnalyticsSummaryOkCompareEngagement = models::ChannelAnalyticsComparisonEngagement;

/// Operation `getTagAnalyticsSummary`, `Ok.compare.reach`.
pub type GetTagAnalyticsSummaryOkCompareReach = models::ChannelAnalyticsComparisonReach;

/// Operation `getTagAnalyticsSummary`, `Ok.engagement`.
pub type GetTagAnalyticsSummaryOkEngagement = models::ChannelAnalyticsComparisonEngagement;

/// Operation `getTagAnalyticsSummary`, `Ok.reach`.
pub type GetTagAnalyticsSummaryOkReach = models::ChannelAnalyticsComparisonReach;

rt::objects!(SendTestEmailReportBody, GetChannelAnalyticsBody, ExportPostAnalyticsCsvBody);

rt::objects!(ExportChannelAnalyticsCsvBody, ExportTagPostAnalyticsCsvBody);

rt::values!(ListEmailReportTypesOkItem, ListPostAnalyticsOk, ListTagAnalyticsOk);

rt::values!(ListTagAnalyticsOkDataItem, ListTagPostAnalyticsOk, GetTagAnalyticsSummaryOk);

rt::values!(GetTagAnalyticsSummaryOkCompare);

rt::enumerations!(ListEmailReportTypesOkItemFormat, SendTestEmailReportType);

rt::enumerations!(ExportPostAnalyticsCsvBodySortBy, ExportTagPostAnalyticsCsvBodySortBy);

rt::enumerations!(ListTagAnalyticsSortBy);

pub(crate) static LIST_EMAIL_REPORT_TYPES_OK_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("format", &LIST_EMAIL_REPORT_TYPES_OK_ITEM_FORMAT),
    rt::Property::optional("label", &rt::schema::STRING),
    rt::Property::optional("type", &rt::schema::STRING),
]);
pub(crate) static LIST_EMAIL_REPORT_TYPES_OK_ITEM_FORMAT: rt::Schema = rt::Schema::strings(&["csv"]);

pub(crate) static SEND_TEST_EMAIL_REPORT_TYPE: rt::Schema = rt::Schema::strings(&[
    "inbox_insights_general_csv", "inbox_insights_monitoring_csv", "inbox_categories_summary_csv",
    "cp_content_csv", "cp_analytics_channels_csv", "cp_analytics_tags_csv", "inbox_categories_tickets_csv",
    "user_permissions_csv",
]);
pub(crate) static SEND_TEST_EMAIL_REPORT_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("emails", &rt::Schema::array(&rt::schema::EMAIL).min_items(1).unique_items()),
    rt::Property::optional("from", &rt::schema::DATE_TIME),
    rt::Property::optional("until", &rt::schema::DATE_TIME),
]);
pub(crate) static GET_CHANNEL_ANALYTICS_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::required("channelIds", &rt::Schema::array(&models::OBJECT_ID).min_items(1).max_items(50))],
);

pub(crate) static EXPORT_POST_ANALYTICS_CSV_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("channelIds", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::required("end", &rt::schema::DATE_TIME),
    rt::Property::optional("order", &crate::api::dashboards::GET_SHARED_METRIC_DATA_ORDER),
    rt::Property::optional("sortBy", &EXPORT_POST_ANALYTICS_CSV_BODY_SORT_BY),
    rt::Property::required("start", &rt::schema::DATE_TIME),
    rt::Property::optional("tags", &rt::Schema::array(&models::OBJECT_ID)),
]);
pub(crate) static EXPORT_POST_ANALYTICS_CSV_BODY_SORT_BY: rt::Schema = rt::Schema::strings(
    &["date", "engagement", "reach", "quotient", "clicks"],
);

pub(crate) static EXPORT_CHANNEL_ANALYTICS_CSV_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("channelIds", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::required("end", &rt::schema::DATE_TIME),
    rt::Property::required("start", &rt::schema::DATE_TIME),
]);
pub(crate) static LIST_POST_ANALYTICS_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("count", &rt::schema::NUMBER),
    rt::Property::optional("data", &rt::Schema::array(&models::POST_ANALYTICS)),
]);
pub(crate) static EXPORT_TAG_POST_ANALYTICS_CSV_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("channelIds", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::required("end", &rt::schema::DATE_TIME),
    rt::Property::optional("order", &crate::api::dashboards::GET_SHARED_METRIC_DATA_ORDER),
    rt::Property::optional("sortBy", &EXPORT_TAG_POST_ANALYTICS_CSV_BODY_SORT_BY),
    rt::Property::required("start", &rt::schema::DATE_TIME),
    rt::Property::optional("tags", &rt::Schema::array(&models::OBJECT_ID)),
]);
pub(crate) static EXPORT_TAG_POST_ANALYTICS_CSV_BODY_SORT_BY: rt::Schema = rt::Schema::strings(
    &["clicks", "engagement", "publishTime"],
);

pub(crate) static LIST_TAG_ANALYTICS_SORT_BY: rt::Schema = rt::Schema::strings(&["count", "lastUsed"]);

pub(crate) static LIST_TAG_ANALYTICS_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("count", &rt::schema::NUMBER),
    rt::Property::optional("data", &rt::Schema::array(&LIST_TAG_ANALYTICS_OK_DATA_ITEM)),
]);
pub(crate) static LIST_TAG_ANALYTICS_OK_DATA_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &models::OBJECT_ID),
    rt::Property::optional("count", &rt::schema::NUMBER),
    rt::Property::optional("lastUsed", &rt::schema::DATE_TIME),
    rt::Property::optional("name", &rt::schema::STRING),
]);
pub(crate) static LIST_TAG_POST_ANALYTICS_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("count", &rt::schema::NUMBER),
    rt::Property::optional("data", &rt::Schema::array(&models::POST_ANALYTICS_REFACTORED)),
]);
pub(crate) static GET_TAG_ANALYTICS_SUMMARY_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("clicks", &rt::schema::NUMBER),
    rt::Property::optional("compare", &GET_TAG_ANALYTICS_SUMMARY_OK_COMPARE),
    rt::Property::optional("engagement", &models::CHANNEL_ANALYTICS_COMPARISON_ENGAGEMENT),
    rt::Property::optional("reach", &models::CHANNEL_ANALYTICS_COMPARISON_REACH),
]);
pub(crate) static GET_TAG_ANALYTICS_SUMMARY_OK_COMPARE: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("clicks", &rt::schema::NUMBER),
    rt::Property::optional("engagement", &models::CHANNEL_ANALYTICS_COMPARISON_ENGAGEMENT),
    rt::Property::optional("reach", &models::CHANNEL_ANALYTICS_COMPARISON_REACH),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait AnalyticsDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: AnalyticsApi> AnalyticsDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_email_reports(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.create_email_report(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.list_email_report_types(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.send_test_email_report(cx, r)),
            4 => rt::reply(cx.single(), r, |cx, r| self.delete_email_report(cx, r)),
            5 => rt::reply(cx.single(), r, |cx, r| self.update_email_report(cx, r)),
            6 => rt::reply(cx.single(), r, |cx, r| self.get_channel_analytics(cx, r)),
            7 => rt::reply(cx.single(), r, |cx, r| self.export_post_analytics_csv(cx, r)),
            8 => rt::reply(cx.single(), r, |cx, r| self.export_channel_analytics_csv(cx, r)),
            9 => rt::reply(cx.single(), r, |cx, r| self.list_post_analytics(cx, r)),
            10 => rt::reply(cx.single(), r, |cx, r| self.export_tag_post_analytics_csv(cx, r)),
            11 => rt::reply(cx.single(), r, |cx, r| self.list_tag_analytics(cx, r)),
            12 => rt::reply(cx.single(), r, |cx, r| self.list_tag_post_analytics(cx, r)),
            13 => rt::reply(cx.single(), r, |cx, r| self.get_tag_analytics_summary(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "analytics",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_EMAIL_REPORTS: rt::Operation = rt::Operation {
    id: "listEmailReports",
    method: "GET",
    path: "/analytics/emailreports",
    permissions: rt::Permissions::All(&["EditEmailReports"]),
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
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::EMAIL_REPORT))),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_EMAIL_REPORT: rt::Operation = rt::Operation {
    id: "createEmailReport",
    method: "POST",
    path: "/analytics/emailreports",
    permissions: rt::Permissions::All(&["EditEmailReports"]),
    body: Some(rt::Body::required(&models::EMAIL_REPORT)),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::EMAIL_REPORT))),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_EMAIL_REPORT_TYPES: rt::Operation = rt::Operation {
    id: "listEmailReportTypes",
    method: "GET",
    path: "/analytics/emailreports/types",
    permissions: rt::Permissions::All(&["EditEmailReports"]),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&LIST_EMAIL_REPORT_TYPES_OK_ITEM))),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static SEND_TEST_EMAIL_REPORT: rt::Operation = rt::Operation {
    id: "sendTestEmailReport",
    method: "POST",
    path: "/analytics/emailreports/types/{type}/send",
    permissions: rt::Permissions::All(&["EditEmailReports"]),
    parameters: &[rt::Parameter::path("type", &SEND_TEST_EMAIL_REPORT_TYPE)],
    body: Some(rt::Body::required(&SEND_TEST_EMAIL_REPORT_BODY)),
    responses: &[rt::Response::of(&[204], None), rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR))],
    ..BASE
};

pub(crate) static DELETE_EMAIL_REPORT: rt::Operation = rt::Operation {
    id: "deleteEmailReport",
    method: "DELETE",
    path: "/analytics/emailreports/{id}",
    permissions: rt::Permissions::All(&["EditEmailReports"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_EMAIL_REPORT: rt::Operation = rt::Operation {
    id: "updateEmailReport",
    method: "PATCH",
    path: "/analytics/emailreports/{id}",
    permissions: rt::Permissions::All(&["EditEmailReports"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&models::EMAIL_REPORT)),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::EMAIL_REPORT))),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_CHANNEL_ANALYTICS: rt::Operation = rt::Operation {
    id: "getChannelAnalytics",
    method: "POST",
    path: "/cp/analytics/channels",
    permissions: rt::Permissions::All(&["ViewAnalytics"]),
    parameters: &[
        rt::Parameter::query("since", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("until", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("compareSince", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("compareUntil", &rt::schema::DATE_TIME).required(),
    ],
    body: Some(rt::Body::required(&GET_CHANNEL_ANALYTICS_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::CHANNEL_ANALYTICS)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static EXPORT_POST_ANALYTICS_CSV: rt::Operation = rt::Operation {
    id: "exportPostAnalyticsCsv",
    method: "POST",
    path: "/cp/analytics/export/csv",
    permissions: rt::Permissions::All(&["ViewAnalytics"]),
    body: Some(rt::Body::required(&EXPORT_POST_ANALYTICS_CSV_BODY)),
    produces: &["text/csv", "application/json"],
    responses: &[
        rt::Response::of(&[200], Some(&rt::schema::FILE)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static EXPORT_CHANNEL_ANALYTICS_CSV: rt::Operation = rt::Operation {
    id: "exportChannelAnalyticsCsv",
    method: "POST",
    path: "/cp/analytics/export/csv/channels",
    permissions: rt::Permissions::All(&["ViewAnalytics"]),
    body: Some(rt::Body::required(&EXPORT_CHANNEL_ANALYTICS_CSV_BODY)),
    produces: &["text/csv", "application/json"],
    responses: &[
        rt::Response::of(&[200], Some(&rt::schema::FILE)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_POST_ANALYTICS: rt::Operation = rt::Operation {
    id: "listPostAnalytics",
    method: "POST",
    path: "/cp/analytics/posts",
    permissions: rt::Permissions::All(&["ViewAnalytics"]),
    parameters: &[
        rt::Parameter::query("since", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("until", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("sortBy", &EXPORT_POST_ANALYTICS_CSV_BODY_SORT_BY)
            .required(),
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
    body: Some(rt::Body::required(&crate::api::channels::REFRESH_FACEBOOK_CHANNEL_TOKENS_OK)),
    responses: &[
        rt::Response::of(&[200], Some(&LIST_POST_ANALYTICS_OK)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static EXPORT_TAG_POST_ANALYTICS_CSV: rt::Operation = rt::Operation {
    id: "exportTagPostAnalyticsCsv",
    method: "POST",
    path: "/cp/analytics/tags/export/csv",
    permissions: rt::Permissions::All(&["ViewAnalytics"]),
    body: Some(rt::Body::required(&EXPORT_TAG_POST_ANALYTICS_CSV_BODY)),
    produces: &["text/csv", "application/json"],
    responses: &[
        rt::Response::of(&[200], Some(&rt::schema::FILE)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_TAG_ANALYTICS: rt::Operation = rt::Operation {
    id: "listTagAnalytics",
    method: "GET",
    path: "/cp/analytics/tags/overview",
    permissions: rt::Permissions::All(&["ViewAnalytics"]),
    parameters: &[
        rt::Parameter::query("since", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("until", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("sortBy", &LIST_TAG_ANALYTICS_SORT_BY).default("\"count\""),
        rt::Parameter::query(
                "order",
                &crate::api::dashboards::GET_SHARED_METRIC_DATA_ORDER,
            )
            .default("\"desc\""),
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
        rt::Response::of(&[200], Some(&LIST_TAG_ANALYTICS_OK)),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_TAG_POST_ANALYTICS: rt::Operation = rt::Operation {
    id: "listTagPostAnalytics",
    method: "POST",
    path: "/cp/analytics/tags/posts",
    permissions: rt::Permissions::All(&["ViewAnalytics"]),
    parameters: &[
        rt::Parameter::query("since", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("until", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("sortBy", &EXPORT_TAG_POST_ANALYTICS_CSV_BODY_SORT_BY),
        rt::Parameter::query("order", &crate::api::dashboards::GET_SHARED_METRIC_DATA_ORDER),
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
    body: Some(rt::Body::required(&rt::Schema::array(&models::OBJECT_ID))),
    responses: &[
        rt::Response::of(&[200], Some(&LIST_TAG_POST_ANALYTICS_OK)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_TAG_ANALYTICS_SUMMARY: rt::Operation = rt::Operation {
    id: "getTagAnalyticsSummary",
    method: "GET",
    path: "/cp/analytics/tags/{id}/summary",
    permissions: rt::Permissions::All(&["ViewAnalytics"]),
    parameters: &[
        rt::Parameter::path("id", &models::OBJECT_ID),
        rt::Parameter::query("since", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("until", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("compareSince", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("compareUntil", &rt::schema::DATE_TIME).required(),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&GET_TAG_ANALYTICS_SUMMARY_OK)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
