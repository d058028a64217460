//! Handlers of the tag `insights`.

use generated::{api::insights::*, models::ObjectId, principal, rt::Context};

use crate::{
    Failure, Socialhub,
    insights::{self, Wanted},
};

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
        cx: Context<principal::Token<Self>>,
        request: ListInsightReports,
    ) -> Result<ListInsightReportsResponse, Failure> {
        let wanted = Wanted { channel_ids: Some(request.body), from: request.from, until: request.until };
        let reports = insights::reports(&self.store, cx.principal(), wanted).await?;
        Ok(ListInsightReportsResponse::Ok(reports))
    }

    async fn list_insight_report_channels(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: ListInsightReportChannels,
    ) -> Result<ListInsightReportChannelsResponse, Failure> {
        let channels = insights::channels(&self.store, cx.principal()).await?;
        Ok(ListInsightReportChannelsResponse::Ok(channels))
    }

    async fn export_insight_reports_csv(
        &self,
        cx: Context<principal::Token<Self>>,
        request: ExportInsightReportsCsv,
    ) -> Result<ExportInsightReportsCsvResponse, Failure> {
        let channel_ids = request.body.channel_ids;
        let channel_ids = channel_ids.map(|ids| ids.into_iter().map(ObjectId::into_inner).collect());
        let wanted = Wanted { channel_ids, from: request.body.start, until: request.body.end };
        let table = insights::table(&self.store, cx.principal(), wanted, request.aggregate_by.into()).await?;
        Ok(ExportInsightReportsCsvResponse::Ok(table))
    }
}
