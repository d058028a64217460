//! Handlers of the tag `folders`.

use generated::{api::folders::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl FoldersApi for Socialhub {
    async fn list_inbox_folders(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListInboxFolders,
    ) -> Result<ListInboxFoldersResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_inbox_folder(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateInboxFolder,
    ) -> Result<CreateInboxFolderResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn reorder_inbox_folders(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ReorderInboxFolders,
    ) -> Result<ReorderInboxFoldersResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_inbox_folder(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteInboxFolder,
    ) -> Result<DeleteInboxFolderResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_inbox_folder(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateInboxFolder,
    ) -> Result<UpdateInboxFolderResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
