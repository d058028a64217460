//! Handlers of the tag `insights`.

use generated::{api::insights::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl InsightsApi for Socialhub {
    async fn export_category_stats_csv(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ExportCategoryStatsCsv,
    ) -> Result<ExportCategoryStatsCsvResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_insight_reports(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListInsightReports,
    ) -> Result<ListInsightReportsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_insight_report_channels(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListInsightReportChannels,
    ) -> Result<ListInsightReportChannelsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn export_insight_reports_csv(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ExportInsightReportsCsv,
    ) -> Result<ExportInsightReportsCsvResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
