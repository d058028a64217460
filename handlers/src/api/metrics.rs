//! Handlers of the tag `metrics`.

use generated::{api::metrics::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl MetricsApi for Socialhub {
    async fn list_metrics(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListMetrics,
    ) -> Result<ListMetricsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_ticket_analytics(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListTicketAnalytics,
    ) -> Result<ListTicketAnalyticsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_metric_data(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetMetricData,
    ) -> Result<GetMetricDataResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_post_analytics_av2(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListPostAnalyticsAv2,
    ) -> Result<ListPostAnalyticsAv2Response, Failure> {
        Err(Failure::not_implemented())
    }
}
