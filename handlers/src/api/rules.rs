//! Handlers of the tag `rules`.

use generated::{api::rules::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl RulesApi for Socialhub {
    async fn list_smart_rules(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListSmartRules,
    ) -> Result<ListSmartRulesResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_smart_rule(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateSmartRule,
    ) -> Result<CreateSmartRuleResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_smart_rule_weights(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateSmartRuleWeights,
    ) -> Result<UpdateSmartRuleWeightsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_interactor_lists(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListInteractorLists,
    ) -> Result<ListInteractorListsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_interactor_list(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateInteractorList,
    ) -> Result<CreateInteractorListResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn add_interactor_to_interactor_lists(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: AddInteractorToInteractorLists,
    ) -> Result<AddInteractorToInteractorListsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn search_channel_interactors(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SearchChannelInteractors,
    ) -> Result<SearchChannelInteractorsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_interactor_list_memberships(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListInteractorListMemberships,
    ) -> Result<ListInteractorListMembershipsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_interactor_list(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetInteractorList,
    ) -> Result<GetInteractorListResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_interactor_list(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteInteractorList,
    ) -> Result<DeleteInteractorListResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_interactor_list(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateInteractorList,
    ) -> Result<UpdateInteractorListResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_keyword_lists(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListKeywordLists,
    ) -> Result<ListKeywordListsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_keyword_list(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateKeywordList,
    ) -> Result<CreateKeywordListResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_keyword_list(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetKeywordList,
    ) -> Result<GetKeywordListResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_keyword_list(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteKeywordList,
    ) -> Result<DeleteKeywordListResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_keyword_list(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateKeywordList,
    ) -> Result<UpdateKeywordListResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_smart_rule(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetSmartRule,
    ) -> Result<GetSmartRuleResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_smart_rule(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteSmartRule,
    ) -> Result<DeleteSmartRuleResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_smart_rule(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateSmartRule,
    ) -> Result<UpdateSmartRuleResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
