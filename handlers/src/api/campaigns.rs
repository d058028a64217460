//! Handlers of the tag `campaigns`.

use generated::{api::campaigns::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl CampaignsApi for Socialhub {
    async fn list_campaigns(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListCampaigns,
    ) -> Result<ListCampaignsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_campaign(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateCampaign,
    ) -> Result<CreateCampaignResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_campaign(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteCampaign,
    ) -> Result<DeleteCampaignResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_campaign(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateCampaign,
    ) -> Result<UpdateCampaignResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
