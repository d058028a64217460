//! Handlers of the tag `ads`.

use generated::{api::ads::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl AdsApi for Socialhub {
    async fn list_ad_accounts(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListAdAccounts,
    ) -> Result<ListAdAccountsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_ad_accounts(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateAdAccounts,
    ) -> Result<CreateAdAccountsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn deactivate_ad_account(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeactivateAdAccount,
    ) -> Result<DeactivateAdAccountResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_ads(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListAds,
    ) -> Result<ListAdsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_ad(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateAd,
    ) -> Result<CreateAdResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_ad(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteAd,
    ) -> Result<DeleteAdResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_ad(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateAd,
    ) -> Result<UpdateAdResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn set_ad_status(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SetAdStatus,
    ) -> Result<SetAdStatusResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn request_facebook_ad_access(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: RequestFacebookAdAccess,
    ) -> Result<RequestFacebookAdAccessResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn set_post_ad_status(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SetPostAdStatus,
    ) -> Result<SetPostAdStatusResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
