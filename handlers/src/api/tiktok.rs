//! Handlers of the tag `tiktok`.

use generated::{api::tiktok::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl TiktokApi for Socialhub {
    async fn complete_tiktok_oauth(
        &self,
        _cx: Context,
        _request: CompleteTiktokOauth,
    ) -> Result<CompleteTiktokOauthResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn start_tiktok_oauth(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: StartTiktokOauth,
    ) -> Result<StartTiktokOauthResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
