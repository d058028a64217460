//! Handlers of the tag `medialibrary`.

use generated::{api::medialibrary::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl MedialibraryApi for Socialhub {
    async fn list_media_library_items(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListMediaLibraryItems,
    ) -> Result<ListMediaLibraryItemsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn perform_media_library_action(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: PerformMediaLibraryAction,
    ) -> Result<PerformMediaLibraryActionResponse, Failure> {
        Err(Failure::not_implemented())
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
