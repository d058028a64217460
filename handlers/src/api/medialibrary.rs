//! Handlers of the tag `medialibrary`.

use generated::{api::medialibrary::*, principal, rt::Context};

use crate::{
    Failure, Socialhub,
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
        let file = actions::run(&self.store, cx.principal(), request.body).await?;
        Ok(PerformMediaLibraryActionResponse::Ok(file))
    }

    async fn get_media_library_file(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetMediaLibraryFile,
    ) -> Result<GetMediaLibraryFileResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn replace_media_library_file_media(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ReplaceMediaLibraryFileMedia,
    ) -> Result<ReplaceMediaLibraryFileMediaResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_media_library_file(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateMediaLibraryFile,
    ) -> Result<CreateMediaLibraryFileResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_media_library_file(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateMediaLibraryFile,
    ) -> Result<UpdateMediaLibraryFileResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
