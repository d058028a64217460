//! Handlers of the tag `channels`.

use generated::{api::channels::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl ChannelsApi for Socialhub {
    async fn list_channels(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListChannels,
    ) -> Result<ListChannelsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn count_channels(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CountChannels,
    ) -> Result<CountChannelsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_custom_channel(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateCustomChannel,
    ) -> Result<CreateCustomChannelResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn reset_custom_channel_token(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ResetCustomChannelToken,
    ) -> Result<ResetCustomChannelTokenResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_facebook_channels(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateFacebookChannels,
    ) -> Result<CreateFacebookChannelsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn refresh_facebook_channel_tokens(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: RefreshFacebookChannelTokens,
    ) -> Result<RefreshFacebookChannelTokensResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_channel_details(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListChannelDetails,
    ) -> Result<ListChannelDetailsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_instagram_channel(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateInstagramChannel,
    ) -> Result<CreateInstagramChannelResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_linkedin_channel(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateLinkedinChannel,
    ) -> Result<CreateLinkedinChannelResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn refresh_linkedin_channel_tokens(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: RefreshLinkedinChannelTokens,
    ) -> Result<RefreshLinkedinChannelTokensResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_placeholder_channel(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreatePlaceholderChannel,
    ) -> Result<CreatePlaceholderChannelResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_placeholder_channel(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdatePlaceholderChannel,
    ) -> Result<UpdatePlaceholderChannelResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_channel_summaries(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListChannelSummaries,
    ) -> Result<ListChannelSummariesResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_channel_token_owners(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListChannelTokenOwners,
    ) -> Result<ListChannelTokenOwnersResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_whatsapp_channel(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateWhatsappChannel,
    ) -> Result<CreateWhatsappChannelResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_wordpress_channel(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateWordpressChannel,
    ) -> Result<CreateWordpressChannelResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_channel(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetChannel,
    ) -> Result<GetChannelResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_channel(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteChannel,
    ) -> Result<DeleteChannelResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_channel(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateChannel,
    ) -> Result<UpdateChannelResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn set_channel_token(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SetChannelToken,
    ) -> Result<SetChannelTokenResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_channel_token(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteChannelToken,
    ) -> Result<DeleteChannelTokenResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_all_channels_business_hours(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateAllChannelsBusinessHours,
    ) -> Result<UpdateAllChannelsBusinessHoursResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_channel_business_hours(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateChannelBusinessHours,
    ) -> Result<UpdateChannelBusinessHoursResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_channel_interactor_data(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteChannelInteractorData,
    ) -> Result<DeleteChannelInteractorDataResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
