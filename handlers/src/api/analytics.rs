//! Handlers of the tag `analytics`.

use generated::{api::analytics::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl AnalyticsApi for Socialhub {
    async fn list_email_reports(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListEmailReports,
    ) -> Result<ListEmailReportsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_email_report(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateEmailReport,
    ) -> Result<CreateEmailReportResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_email_report_types(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListEmailReportTypes,
    ) -> Result<ListEmailReportTypesResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn send_test_email_report(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SendTestEmailReport,
    ) -> Result<SendTestEmailReportResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_email_report(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteEmailReport,
    ) -> Result<DeleteEmailReportResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_email_report(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateEmailReport,
    ) -> Result<UpdateEmailReportResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_channel_analytics(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetChannelAnalytics,
    ) -> Result<GetChannelAnalyticsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn export_post_analytics_csv(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ExportPostAnalyticsCsv,
    ) -> Result<ExportPostAnalyticsCsvResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn export_channel_analytics_csv(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ExportChannelAnalyticsCsv,
    ) -> Result<ExportChannelAnalyticsCsvResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_post_analytics(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListPostAnalytics,
    ) -> Result<ListPostAnalyticsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn export_tag_post_analytics_csv(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ExportTagPostAnalyticsCsv,
    ) -> Result<ExportTagPostAnalyticsCsvResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_tag_analytics(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListTagAnalytics,
    ) -> Result<ListTagAnalyticsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_tag_post_analytics(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListTagPostAnalytics,
    ) -> Result<ListTagPostAnalyticsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_tag_analytics_summary(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetTagAnalyticsSummary,
    ) -> Result<GetTagAnalyticsSummaryResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
