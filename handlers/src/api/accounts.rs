//! Handlers of the tag `accounts`.

use generated::{api::accounts::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl AccountsApi for Socialhub {
    async fn list_accounts(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListAccounts,
    ) -> Result<ListAccountsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_account(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateAccount,
    ) -> Result<CreateAccountResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_account_custom_tags(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListAccountCustomTags,
    ) -> Result<ListAccountCustomTagsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_linked_accounts(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListLinkedAccounts,
    ) -> Result<ListLinkedAccountsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn register_account(
        &self,
        _cx: Context,
        _request: RegisterAccount,
    ) -> Result<RegisterAccountResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_account_ai_thresholds(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateAccountAiThresholds,
    ) -> Result<UpdateAccountAiThresholdsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn archive_account_tickets(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ArchiveAccountTickets,
    ) -> Result<ArchiveAccountTicketsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn reactivate_account(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ReactivateAccount,
    ) -> Result<ReactivateAccountResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_account(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetAccount,
    ) -> Result<GetAccountResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_account(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateAccount,
    ) -> Result<UpdateAccountResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
