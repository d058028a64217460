//! Handlers of the tag `facebook`.

use generated::{api::facebook::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl FacebookApi for Socialhub {
    async fn list_facebook_ad_campaigns(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListFacebookAdCampaigns,
    ) -> Result<ListFacebookAdCampaignsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_facebook_ad_sets(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListFacebookAdSets,
    ) -> Result<ListFacebookAdSetsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_facebook_ad_set(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateFacebookAdSet,
    ) -> Result<CreateFacebookAdSetResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_facebook_ad_statuses(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetFacebookAdStatuses,
    ) -> Result<GetFacebookAdStatusesResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_facebook_targeting_options(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetFacebookTargetingOptions,
    ) -> Result<GetFacebookTargetingOptionsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_facebook_ad_accounts(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListFacebookAdAccounts,
    ) -> Result<ListFacebookAdAccountsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn search_facebook_locations(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SearchFacebookLocations,
    ) -> Result<SearchFacebookLocationsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_facebook_page_summary(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetFacebookPageSummary,
    ) -> Result<GetFacebookPageSummaryResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn search_facebook_mentions(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SearchFacebookMentions,
    ) -> Result<SearchFacebookMentionsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn complete_facebook_oauth(
        &self,
        _cx: Context,
        _request: CompleteFacebookOauth,
    ) -> Result<CompleteFacebookOauthResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn start_facebook_oauth(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: StartFacebookOauth,
    ) -> Result<StartFacebookOauthResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_facebook_pages(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListFacebookPages,
    ) -> Result<ListFacebookPagesResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_facebook_page_locations(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListFacebookPageLocations,
    ) -> Result<ListFacebookPageLocationsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_facebook_page_settings(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetFacebookPageSettings,
    ) -> Result<GetFacebookPageSettingsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_facebook_user_picture(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetFacebookUserPicture,
    ) -> Result<GetFacebookUserPictureResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
