//! Handlers of the tag `bitly`.

use generated::{api::bitly::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl BitlyApi for Socialhub {
    async fn list_bitly_accounts(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListBitlyAccounts,
    ) -> Result<ListBitlyAccountsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn complete_bitly_oauth(
        &self,
        _cx: Context,
        _request: CompleteBitlyOauth,
    ) -> Result<CompleteBitlyOauthResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn start_bitly_oauth(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: StartBitlyOauth,
    ) -> Result<StartBitlyOauthResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_bitly_account(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteBitlyAccount,
    ) -> Result<DeleteBitlyAccountResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
