//! Handlers of the tag `pinterest`.

use generated::{api::pinterest::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl PinterestApi for Socialhub {
    async fn list_pinterest_boards(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListPinterestBoards,
    ) -> Result<ListPinterestBoardsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn complete_pinterest_oauth(
        &self,
        _cx: Context,
        _request: CompletePinterestOauth,
    ) -> Result<CompletePinterestOauthResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn start_pinterest_oauth(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: StartPinterestOauth,
    ) -> Result<StartPinterestOauthResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
