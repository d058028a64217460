//! Handlers of the tag `media`.

use generated::{api::media::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl MediaApi for Socialhub {
    async fn create_media(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateMedia,
    ) -> Result<CreateMediaResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn proxy_media(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ProxyMedia,
    ) -> Result<ProxyMediaResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_media(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetMedia,
    ) -> Result<GetMediaResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_media(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteMedia,
    ) -> Result<DeleteMediaResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_media(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateMedia,
    ) -> Result<UpdateMediaResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
