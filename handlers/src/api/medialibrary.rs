//! Handlers of the tag `medialibrary`.

use generated::{api::medialibrary::*, principal, rt::Context};

use crate::{
    Failure, Socialhub,
    media::Base,
    media_library::properties,
    media_library::{
        Folder, actions,
        listing::{self, Listing},
    },
};

impl MedialibraryApi for Socialhub {
    async fn list_media_library_items(
        &self,
        cx: Context<principal::Token<Self>>,
        request: ListMediaLibraryItems,
    ) -> Result<ListMediaLibraryItemsResponse, Failure> {
        let listing = Listing {
            page: actions::page(request.offset, request.count)?,
            sort_by: request.sort_by,
            order: request.order,
            team_ids: request.team_ids.unwrap_or_default(),
            user_ids: Vec::new(),
            types: Vec::new(),
        };
        let items = self.store.of(&cx.principal().account_id);
        let root = listing::branch(&items, Folder::Root, &listing).await?;
        Ok(ListMediaLibraryItemsResponse::Ok(vec![root]))
    }

    async fn perform_media_library_action(
        &self,
        cx: Context<principal::Token<Self>>,
        request: PerformMediaLibraryAction,
    ) -> Result<PerformMediaLibraryActionResponse, Failure> {
        let file = actions::run(self, cx.principal(), request.body).await?;
        Ok(PerformMediaLibraryActionResponse::Ok(file))
    }

    async fn get_media_library_file(
        &self,
        cx: Context<principal::Token<Self>>,
        request: GetMediaLibraryFile,
    ) -> Result<GetMediaLibraryFileResponse, Failure> {
        let base = Base::of(cx.head());
        let file = properties::read(&self.store, &cx.principal().account_id, &request.media_id, &base).await?;
        Ok(GetMediaLibraryFileResponse::Ok(file))
    }

    async fn replace_media_library_file_media(
        &self,
        cx: Context<principal::Token<Self>>,
        request: ReplaceMediaLibraryFileMedia,
    ) -> Result<ReplaceMediaLibraryFileMediaResponse, Failure> {
        let base = Base::of(cx.head());
        let account_id = &cx.principal().account_id;
        let file =
            properties::replace(&self.store, account_id, &request.media_id, &request.body.media_id, &base).await?;
        Ok(ReplaceMediaLibraryFileMediaResponse::Created(file))
    }

    async fn create_media_library_file(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateMediaLibraryFile,
    ) -> Result<CreateMediaLibraryFileResponse, Failure> {
        let base = Base::of(cx.head());
        let file = properties::add(&self.store, cx.principal(), &request.media_id, request.body, &base).await?;
        Ok(CreateMediaLibraryFileResponse::Created(file))
    }

    async fn update_media_library_file(
        &self,
        cx: Context<principal::Token<Self>>,
        request: UpdateMediaLibraryFile,
    ) -> Result<UpdateMediaLibraryFileResponse, Failure> {
        let base = Base::of(cx.head());
        let account_id = &cx.principal().account_id;
        let file = properties::update(&self.store, account_id, &request.media_id, request.body, &base).await?;
        Ok(UpdateMediaLibraryFileResponse::Ok(file))
    }
}
