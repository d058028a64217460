//! Handlers of the tag `dashboards`.

use generated::{api::dashboards::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl DashboardsApi for Socialhub {
    async fn list_dashboards(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListDashboards,
    ) -> Result<ListDashboardsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_dashboard(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateDashboard,
    ) -> Result<CreateDashboardResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_shared_dashboard_links(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListSharedDashboardLinks,
    ) -> Result<ListSharedDashboardLinksResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_shared_dashboard_link(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateSharedDashboardLink,
    ) -> Result<CreateSharedDashboardLinkResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_shared_dashboard(
        &self,
        _cx: Context<principal::ShareToken<Self>>,
        _request: GetSharedDashboard,
    ) -> Result<GetSharedDashboardResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_shared_metrics(
        &self,
        _cx: Context<principal::ShareToken<Self>>,
        _request: ListSharedMetrics,
    ) -> Result<ListSharedMetricsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_shared_metric_data(
        &self,
        _cx: Context<principal::ShareToken<Self>>,
        _request: GetSharedMetricData,
    ) -> Result<GetSharedMetricDataResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_shared_dashboard_link(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteSharedDashboardLink,
    ) -> Result<DeleteSharedDashboardLinkResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_dashboard(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteDashboard,
    ) -> Result<DeleteDashboardResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_dashboard(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateDashboard,
    ) -> Result<UpdateDashboardResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn export_dashboard_pdf(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ExportDashboardPdf,
    ) -> Result<ExportDashboardPdfResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_shared_post_analytics(
        &self,
        _cx: Context<principal::ShareToken<Self>>,
        _request: ListSharedPostAnalytics,
    ) -> Result<ListSharedPostAnalyticsResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
