//! Handlers of the tag `logs`.

use generated::{api::logs::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl LogsApi for Socialhub {
    async fn log_frontend_data(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: LogFrontendData,
    ) -> Result<LogFrontendDataResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
