//! Handlers of the tag `media`.

use generated::{api::media::*, models::ObjectId, principal, rt::Context};

use crate::{
    Failure, Socialhub,
    media::{self, Base, uploads},
    media_library::properties,
    store::StoreError,
};

/// The id of a medium, in operations that take any text: what cannot be an id is nobody's.
fn media_id(text: &str) -> Result<ObjectId, StoreError> {
    ObjectId::new(text).map_err(|_| StoreError::Missing("media"))
}

impl MediaApi for Socialhub {
    async fn create_media(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateMedia,
    ) -> Result<CreateMediaResponse, Failure> {
        let base = Base::of(cx.head());
        let media = uploads::begin(&self.store, cx.principal(), request.body, &base).await?;
        Ok(CreateMediaResponse::Created(media))
    }

    async fn proxy_media(
        &self,
        cx: Context<principal::Token<Self>>,
        request: ProxyMedia,
    ) -> Result<ProxyMediaResponse, Failure> {
        let base = Base::of(cx.head());
        let account_id = &cx.principal().account_id;
        let location = match request.resource {
            ProxyMediaResource::Post => {
                properties::of_post(&self.store, account_id, &request.id, request.media_id.as_ref(), &base).await?
            }
            ProxyMediaResource::Ticket => return Err(StoreError::Missing("ticket").into()),
        };
        Ok(ProxyMediaResponse::Found { location: Some(location) })
    }

    async fn get_media(
        &self,
        cx: Context<principal::Token<Self>>,
        request: GetMedia,
    ) -> Result<GetMediaResponse, Failure> {
        let base = Base::of(cx.head());
        let media = uploads::complete(&self.store, &cx.principal().account_id, &media_id(&request.id)?).await?;
        Ok(GetMediaResponse::Ok(media::shown(media, &base)))
    }

    async fn delete_media(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteMedia,
    ) -> Result<DeleteMediaResponse, Failure> {
        uploads::delete(&self.store, &cx.principal().account_id, &media_id(&request.id)?).await?;
        Ok(DeleteMediaResponse::NoContent)
    }

    async fn update_media(
        &self,
        cx: Context<principal::Token<Self>>,
        request: UpdateMedia,
    ) -> Result<UpdateMediaResponse, Failure> {
        let base = Base::of(cx.head());
        let (id, body) = (media_id(&request.id)?, request.body.unwrap_or_default());
        let media = uploads::update(&self.store, &cx.principal().account_id, &id, body, &base).await?;
        Ok(UpdateMediaResponse::Created(media))
    }
}
