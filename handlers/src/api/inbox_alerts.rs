//! Handlers of the tag `inbox alerts`.

use generated::{api::inbox_alerts::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl InboxAlertsApi for Socialhub {
    async fn list_inbox_alerts(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListInboxAlerts,
    ) -> Result<ListInboxAlertsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_inbox_alert(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateInboxAlert,
    ) -> Result<CreateInboxAlertResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_inbox_alert(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteInboxAlert,
    ) -> Result<DeleteInboxAlertResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_inbox_alert(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateInboxAlert,
    ) -> Result<UpdateInboxAlertResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
