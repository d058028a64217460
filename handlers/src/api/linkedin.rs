//! Handlers of the tag `linkedin`.

use generated::{api::linkedin::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl LinkedinApi for Socialhub {
    async fn get_linkedin_audience_size(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetLinkedinAudienceSize,
    ) -> Result<GetLinkedinAudienceSizeResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_linkedin_targeting_options(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetLinkedinTargetingOptions,
    ) -> Result<GetLinkedinTargetingOptionsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn search_linkedin_mentions(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SearchLinkedinMentions,
    ) -> Result<SearchLinkedinMentionsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn complete_linkedin_oauth(
        &self,
        _cx: Context,
        _request: CompleteLinkedinOauth,
    ) -> Result<CompleteLinkedinOauthResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn start_linkedin_oauth(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: StartLinkedinOauth,
    ) -> Result<StartLinkedinOauthResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_linkedin_pages(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListLinkedinPages,
    ) -> Result<ListLinkedinPagesResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
