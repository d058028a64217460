//! Handlers of the tag `public`.

use generated::{api::public::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl PublicApi for Socialhub {
    async fn get_public_channel(
        &self,
        _cx: Context<principal::ChannelToken<Self>>,
        _request: GetPublicChannel,
    ) -> Result<GetPublicChannelResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn deactivate_public_channel(
        &self,
        _cx: Context<principal::ChannelToken<Self>>,
        _request: DeactivatePublicChannel,
    ) -> Result<DeactivatePublicChannelResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_public_channel(
        &self,
        _cx: Context<principal::ChannelToken<Self>>,
        _request: UpdatePublicChannel,
    ) -> Result<UpdatePublicChannelResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_public_channel(
        &self,
        _cx: Context<principal::ChannelToken<Self>>,
        _request: CreatePublicChannel,
    ) -> Result<CreatePublicChannelResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_public_ticket(
        &self,
        _cx: Context<principal::ChannelToken<Self>>,
        _request: CreatePublicTicket,
    ) -> Result<CreatePublicTicketResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_public_ticket(
        &self,
        _cx: Context<principal::ChannelToken<Self>>,
        _request: UpdatePublicTicket,
    ) -> Result<UpdatePublicTicketResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_public_reply_context_ticket(
        &self,
        _cx: Context<principal::ChannelToken<Self>>,
        _request: CreatePublicReplyContextTicket,
    ) -> Result<CreatePublicReplyContextTicketResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn reset_public_ticket_action(
        &self,
        _cx: Context<principal::ChannelToken<Self>>,
        _request: ResetPublicTicketAction,
    ) -> Result<ResetPublicTicketActionResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_public_manifest(
        &self,
        _cx: Context<principal::ChannelToken<Self>>,
        _request: UpdatePublicManifest,
    ) -> Result<UpdatePublicManifestResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
