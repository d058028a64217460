//! Handlers of the tag `rules`.

use generated::{
    api::rules::*,
    principal,
    rt::{Context, DateTime},
};

use crate::{
    Failure, Page, Socialhub, account_limits,
    body_check::required_name,
    rule_lists as lists,
    store::{
        INTERACTOR_CHANNEL, INTERACTOR_NAME, InteractorListRecord, InteractorRecord, KeywordListRecord, Member, Query,
        Stored,
    },
};

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
        cx: Context<principal::Token<Self>>,
        _request: ListInteractorLists,
    ) -> Result<ListInteractorListsResponse, Failure> {
        let account_id = &cx.principal().account_id;
        let summaries = lists::each(&self.store, account_id, |list: Stored<InteractorListRecord>| list.into());
        Ok(ListInteractorListsResponse::Ok(summaries.await?))
    }

    async fn create_interactor_list(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateInteractorList,
    ) -> Result<CreateInteractorListResponse, Failure> {
        let account_id = &cx.principal().account_id;
        let CreateInteractorListBody { list, name } = request.body;
        let name = required_name(&name)?;
        let members = lists::members(&list);
        lists::must_exist(&self.store, account_id, &members).await?;
        let list = InteractorListRecord { name, members, updated_time: DateTime::now() };
        let create = account_limits::INTERACTOR_LISTS.create(&self.store, account_id, list);
        Ok(CreateInteractorListResponse::Created(create.await.map_err(lists::taken)?.into()))
    }

    async fn add_interactor_to_interactor_lists(
        &self,
        cx: Context<principal::Token<Self>>,
        request: AddInteractorToInteractorLists,
    ) -> Result<AddInteractorToInteractorListsResponse, Failure> {
        let account_id = &cx.principal().account_id;
        let AddInteractorToInteractorListsBody { channel_id, interactor_id, interactor_lists } = request.body;
        let member = Member { channel_id, interactor_id };
        lists::join(&self.store, account_id, &member, &interactor_lists).await?;
        Ok(AddInteractorToInteractorListsResponse::Ok)
    }

    async fn search_channel_interactors(
        &self,
        cx: Context<principal::Token<Self>>,
        request: SearchChannelInteractors,
    ) -> Result<SearchChannelInteractorsResponse, Failure> {
        let network = request.social_network.as_str();
        let mut found = Vec::new();
        let _turn = self.shares.searches.turn(&cx.principal().account_id).await?;
        for channel in self.channels_of(cx.principal()).await? {
            if !channel.value.active || channel.value.social_network.as_str() != network {
                continue;
            }
            let query = Query::all()
                .equals(INTERACTOR_CHANNEL, &channel.id)
                .contains(INTERACTOR_NAME, &request.name.to_lowercase())
                .ascending(INTERACTOR_NAME);
            let people = self.store.of::<InteractorRecord>(&channel.account_id).list(query, Page::PART).await?;
            found.push(SearchChannelInteractorsOkItem {
                channel_id: Some(channel.id),
                interactors: Some(people.into_iter().map(|person| lists::found(person, network)).collect()),
            });
        }
        Ok(SearchChannelInteractorsResponse::Ok(found))
    }

    async fn list_interactor_list_memberships(
        &self,
        cx: Context<principal::Token<Self>>,
        request: ListInteractorListMemberships,
    ) -> Result<ListInteractorListMembershipsResponse, Failure> {
        let ListInteractorListMemberships { interactor_id, channel_id } = request;
        let member = Member { channel_id, interactor_id };
        let membership = |list: Stored<InteractorListRecord>| ListInteractorListMembershipsOkItem {
            created_time: Some(list.created_time()),
            id: Some(list.id),
            account_id: Some(list.account_id),
            belongs_to_list: Some(list.value.members.contains(&member)),
            name: Some(list.value.name),
            updated_time: Some(list.value.updated_time),
        };
        let memberships = lists::each(&self.store, &cx.principal().account_id, membership).await?;
        Ok(ListInteractorListMembershipsResponse::Ok(memberships))
    }

    async fn get_interactor_list(
        &self,
        cx: Context<principal::Token<Self>>,
        request: GetInteractorList,
    ) -> Result<GetInteractorListResponse, Failure> {
        let list = self.store.of::<InteractorListRecord>(&cx.principal().account_id).get(&request.id).await?;
        Ok(GetInteractorListResponse::Ok(lists::populated(&self.store, list).await?))
    }

    async fn delete_interactor_list(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteInteractorList,
    ) -> Result<DeleteInteractorListResponse, Failure> {
        self.store.of::<InteractorListRecord>(&cx.principal().account_id).delete(&request.id).await?;
        Ok(DeleteInteractorListResponse::NoContent)
    }

    async fn update_interactor_list(
        &self,
        cx: Context<principal::Token<Self>>,
        request: UpdateInteractorList,
    ) -> Result<UpdateInteractorListResponse, Failure> {
        let account_id = &cx.principal().account_id;
        let UpdateInteractorListBody { list, name } = request.body;
        let name = name.as_deref().map(required_name).transpose()?;
        let members = list.map(|list| lists::members(&list));
        self.store.of::<InteractorListRecord>(account_id).get(&request.id).await?;
        lists::must_exist(&self.store, account_id, members.as_deref().unwrap_or_default()).await?;
        let change = |list: &mut InteractorListRecord| {
            if let Some(name) = &name {
                list.name.clone_from(name);
            }
            if let Some(members) = &members {
                list.members.clone_from(members);
            }
            list.updated_time = DateTime::now();
            Ok(())
        };
        let update = account_limits::INTERACTOR_LISTS.update(&self.store, account_id, &request.id, change);
        let list = update.await.map_err(lists::taken)?;
        Ok(UpdateInteractorListResponse::Ok(lists::populated(&self.store, list).await?))
    }

    async fn list_keyword_lists(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: ListKeywordLists,
    ) -> Result<ListKeywordListsResponse, Failure> {
        let account_id = &cx.principal().account_id;
        let summaries = lists::each(&self.store, account_id, |list: Stored<KeywordListRecord>| list.into());
        Ok(ListKeywordListsResponse::Ok(summaries.await?))
    }

    async fn create_keyword_list(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateKeywordList,
    ) -> Result<CreateKeywordListResponse, Failure> {
        let CreateKeywordListBody { keywords, name } = request.body;
        let list = KeywordListRecord { name: required_name(&name)?, keywords: lists::keywords(keywords)? };
        let create = account_limits::KEYWORD_LISTS.create(&self.store, &cx.principal().account_id, list);
        Ok(CreateKeywordListResponse::Created(create.await.map_err(lists::taken)?.into()))
    }

    async fn get_keyword_list(
        &self,
        cx: Context<principal::Token<Self>>,
        request: GetKeywordList,
    ) -> Result<GetKeywordListResponse, Failure> {
        let list = self.store.of::<KeywordListRecord>(&cx.principal().account_id).get(&request.id).await?;
        Ok(GetKeywordListResponse::Ok(list.into()))
    }

    async fn delete_keyword_list(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteKeywordList,
    ) -> Result<DeleteKeywordListResponse, Failure> {
        self.store.of::<KeywordListRecord>(&cx.principal().account_id).delete(&request.id).await?;
        Ok(DeleteKeywordListResponse::NoContent)
    }

    async fn update_keyword_list(
        &self,
        cx: Context<principal::Token<Self>>,
        request: UpdateKeywordList,
    ) -> Result<UpdateKeywordListResponse, Failure> {
        let UpdateKeywordListBody { keywords, name } = request.body;
        let name = name.as_deref().map(required_name).transpose()?;
        let keywords = keywords.map(lists::keywords).transpose()?;
        let change = |list: &mut KeywordListRecord| {
            if let Some(name) = &name {
                list.name.clone_from(name);
            }
            if let Some(keywords) = &keywords {
                list.keywords.clone_from(keywords);
            }
            Ok(())
        };
        let account_id = &cx.principal().account_id;
        let update = account_limits::KEYWORD_LISTS.update(&self.store, account_id, &request.id, change);
        Ok(UpdateKeywordListResponse::Ok(update.await.map_err(lists::taken)?.into()))
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
