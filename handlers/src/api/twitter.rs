//! Handlers of the tag `twitter`.

use generated::{api::twitter::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl TwitterApi for Socialhub {
    async fn search_twitter_users(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SearchTwitterUsers,
    ) -> Result<SearchTwitterUsersResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn complete_twitter_oauth(
        &self,
        _cx: Context,
        _request: CompleteTwitterOauth,
    ) -> Result<CompleteTwitterOauthResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn start_twitter_oauth(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: StartTwitterOauth,
    ) -> Result<StartTwitterOauthResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
