//! The tag `rules`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Smart rules of the inbox.
pub trait RulesApi: crate::Service {
    /// List smart rules.
    ///
    /// Returns all smart rules of the account. Requires `EditRules` and `ViewAccountSettings`.
    ///
    /// `GET /api2/inbox/rules`, permissions: all of `EditRules`, `ViewAccountSettings`
    async fn list_smart_rules(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListSmartRules,
    ) -> Result<ListSmartRulesResponse, Self::Error>;

    /// Create a smart rule.
    ///
    /// Creates a smart rule. Requires `EditRules`.
    ///
    /// `POST /api2/inbox/rules`, permission `EditRules`
    async fn create_smart_rule(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateSmartRule,
    ) -> Result<CreateSmartRuleResponse, Self::Error>;

    /// Update smart rule weights.
    ///
    /// Sets new weights on the listed smart rules. Requires `EditRules` and `ViewAccountSettings`.
    ///
    /// `PATCH /api2/inbox/rules`, permissions: all of `EditRules`, `ViewAccountSettings`
    async fn update_smart_rule_weights(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateSmartRuleWeights,
    ) -> Result<UpdateSmartRuleWeightsResponse, Self::Error>;

    /// List interactor lists.
    ///
    /// Returns a summary of each interactor list in the account.
    ///
    /// `GET /api2/inbox/rules/interactorLists`, permissions: all of `EditRules`, `ViewAccountSettings`
    async fn list_interactor_lists(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListInteractorLists,
    ) -> Result<ListInteractorListsResponse, Self::Error>;

    /// Create an interactor list.
    ///
    /// Creates an interactor list and returns it.
    ///
    /// `POST /api2/inbox/rules/interactorLists`, permissions: all of `EditRules`, `ViewAccountSettings`
    async fn create_interactor_list(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateInteractorList,
    ) -> Result<CreateInteractorListResponse, Self::Error>;

    /// Add an interactor to interactor lists.
    ///
    /// Adds an interactor to several interactor lists. Requires `AddInteractorToInteractorLists`.
    ///
    /// `POST /api2/inbox/rules/interactorLists/interactors`, permission `AddInteractorToInteractorLists`
    async fn add_interactor_to_interactor_lists(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: AddInteractorToInteractorLists,
    ) -> Result<AddInteractorToInteractorListsResponse, Self::Error>;

    /// Search interactors for an interactor list.
    ///
    /// Returns the active channels of a network, each with the interactors whose name matches. Requires `EditRules`
    /// and `ViewAccountSettings`.
    ///
    /// `GET /api2/inbox/rules/interactorLists/interactors/search`, permissions: all of `EditRules`,
    /// `ViewAccountSettings`
    async fn search_channel_interactors(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SearchChannelInteractors,
    ) -> Result<SearchChannelInteractorsResponse, Self::Error>;

    /// List interactor lists with an interactor's membership.
    ///
    /// Returns all interactor lists of the account; in each, `belongsToList` tells whether it contains the
    /// interactor. Requires `EditRules` and `ViewAccountSettings`.
    ///
    /// `GET /api2/inbox/rules/interactorLists/interactors/{interactorId}/channel/{channelId}`, permissions: all of
    /// `EditRules`, `ViewAccountSettings`
    async fn list_interactor_list_memberships(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListInteractorListMemberships,
    ) -> Result<ListInteractorListMembershipsResponse, Self::Error>;

    /// Get an interactor list.
    ///
    /// Returns the given interactor list.
    ///
    /// `GET /api2/inbox/rules/interactorLists/{id}`, permissions: all of `EditRules`, `ViewAccountSettings`
    async fn get_interactor_list(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetInteractorList,
    ) -> Result<GetInteractorListResponse, Self::Error>;

    /// Delete an interactor list.
    ///
    /// Deletes the given interactor list.
    ///
    /// `DELETE /api2/inbox/rules/interactorLists/{id}`, permissions: all of `EditRules`, `ViewAccountSettings`
    async fn delete_interactor_list(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteInteractorList,
    ) -> Result<DeleteInteractorListResponse, Self::Error>;

    /// Update an interactor list.
    ///
    /// Updates the given interactor list and returns it.
    ///
    /// `PATCH /api2/inbox/rules/interactorLists/{id}`, permissions: all of `EditRules`, `ViewAccountSettings`
    async fn update_interactor_list(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateInteractorList,
    ) -> Result<UpdateInteractorListResponse, Self::Error>;

    /// List keyword lists.
    ///
    /// Returns a summary of each keyword list in the account.
    ///
    /// `GET /api2/inbox/rules/keywordLists`, permissions: all of `EditRules`, `ViewAccountSettings`
    async fn list_keyword_lists(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListKeywordLists,
    ) -> Result<ListKeywordListsResponse, Self::Error>;

    /// Create a keyword list.
    ///
    /// Creates a keyword list and returns it.
    ///
    /// `POST /api2/inbox/rules/keywordLists`, permissions: all of `EditRules`, `ViewAccountSettings`
    async fn create_keyword_list(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateKeywordList,
    ) -> Result<CreateKeywordListResponse, Self::Error>;

    /// Get a keyword list.
    ///
    /// Returns the given keyword list.
    ///
    /// `GET /api2/inbox/rules/keywordLists/{id}`, permissions: all of `EditRules`, `ViewAccountSettings`
    async fn get_keyword_list(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetKeywordList,
    ) -> Result<GetKeywordListResponse, Self::Error>;

    /// Delete a keyword list.
    ///
    /// Deletes the given keyword list.
    ///
    /// `DELETE /api2/inbox/rules/keywordLists/{id}`, permissions: all of `EditRules`, `ViewAccountSettings`
    async fn delete_keyword_list(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteKeywordList,
    ) -> Result<DeleteKeywordListResponse, Self::Error>;

    /// Update a keyword list.
    ///
    /// Updates the given keyword list and returns it.
    ///
    /// `PATCH /api2/inbox/rules/keywordLists/{id}`, permissions: all of `EditRules`, `ViewAccountSettings`
    async fn update_keyword_list(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateKeywordList,
    ) -> Result<UpdateKeywordListResponse, Self::Error>;

    /// Get a smart rule.
    ///
    /// Returns the smart rule with the given id. Requires `EditRules` and `ViewAccountSettings`.
    ///
    /// `GET /api2/inbox/rules/{id}`, permissions: all of `EditRules`, `ViewAccountSettings`
    async fn get_smart_rule(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetSmartRule,
    ) -> Result<GetSmartRuleResponse, Self::Error>;

    /// Delete a smart rule.
    ///
    /// Deletes the smart rule with the given id. Requires `EditRules` and `ViewAccountSettings`.
    ///
    /// `DELETE /api2/inbox/rules/{id}`, permissions: all of `EditRules`, `ViewAccountSettings`
    async fn delete_smart_rule(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteSmartRule,
    ) -> Result<DeleteSmartRuleResponse, Self::Error>;

    /// Update a smart rule.
    ///
    /// Validates and updates a smart rule. Requires `EditRules` and `ViewAccountSettings`.
    ///
    /// `PATCH /api2/inbox/rules/{id}`, permissions: all of `EditRules`, `ViewAccountSettings`
    async fn update_smart_rule(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateSmartRule,
    ) -> Result<UpdateSmartRuleResponse, Self::Error>;
}

/// Request of `GET /api2/inbox/rules`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListSmartRules {}
impl rt::Request for ListSmartRules {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/inbox/rules`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListSmartRulesResponse {
    /// Smart rules of the account.
    Ok(Vec<models::Rule>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListSmartRulesResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/inbox/rules`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateSmartRule {
    pub body: CreateSmartRuleBody,
}

impl rt::Request for CreateSmartRule {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/inbox/rules`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateSmartRuleResponse {
    /// Created smart rule.
    Ok(models::Rule),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateSmartRuleResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `PATCH /api2/inbox/rules`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateSmartRuleWeights {
    pub body: Vec<UpdateSmartRuleWeightsBodyItem>,
}

impl rt::Request for UpdateSmartRuleWeights {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `PATCH /api2/inbox/rules`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateSmartRuleWeightsResponse {
    /// Success; the response has no body.
    Ok,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateSmartRuleWeightsResponse[Ok 200] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `GET /api2/inbox/rules/interactorLists`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListInteractorLists {}
impl rt::Request for ListInteractorLists {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/inbox/rules/interactorLists`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListInteractorListsResponse {
    /// Summaries of the account's interactor lists.
    Ok(Vec<models::InteractorListSummary>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListInteractorListsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/inbox/rules/interactorLists`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateInteractorList {
    pub body: CreateInteractorListBody,
}

impl rt::Request for CreateInteractorList {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/inbox/rules/interactorLists`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateInteractorListResponse {
    /// Created interactor list with detailed interactors.
    Created(models::InteractorList),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateInteractorListResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/inbox/rules/interactorLists/interactors`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddInteractorToInteractorLists {
    pub body: AddInteractorToInteractorListsBody,
}

impl rt::Request for AddInteractorToInteractorLists {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/inbox/rules/interactorLists/interactors`.
#[derive(Debug, Clone, PartialEq)]
pub enum AddInteractorToInteractorListsResponse {
    /// Success; the response has no body.
    Ok,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    AddInteractorToInteractorListsResponse[Ok 200] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError
    500)
);

/// Request of `GET /api2/inbox/rules/interactorLists/interactors/search`.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchChannelInteractors {
    /// Interactor name.
    pub name: String,
    pub social_network: models::DashboardNetworksItem,
}

impl rt::Request for SearchChannelInteractors {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            name: r.required(0)?,
            social_network: r.required(1)?,
        })
    }
}

/// Answers to `GET /api2/inbox/rules/interactorLists/interactors/search`.
#[derive(Debug, Clone, PartialEq)]
pub enum SearchChannelInteractorsResponse {
    /// Active channels with the interactors found.
    Ok(Vec<SearchChannelInteractorsOkItem>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SearchChannelInteractorsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, InternalServerError 500)
);

/// Request of `GET /api2/inbox/rules/interactorLists/interactors/{interactorId}/channel/{channelId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListInteractorListMemberships {
    /// Interactor id.
    pub interactor_id: models::ObjectId,
    /// Channel id.
    pub channel_id: models::ObjectId,
}

impl rt::Request for ListInteractorListMemberships {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            interactor_id: r.required(0)?,
            channel_id: r.required(1)?,
        })
    }
}

/// Answers to `GET /api2/inbox/rules/interactorLists/interactors/{interactorId}/channel/{channelId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListInteractorListMembershipsResponse {
    /// All interactor lists with `belongsToList`.
    Ok(Vec<ListInteractorListMembershipsOkItem>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListInteractorListMembershipsResponse[] json(Ok 200, BadRequest 400, Unauthorized
    401, Forbidden 403, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `GET /api2/inbox/rules/interactorLists/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetInteractorList {
    /// Id of the interactor list to return.
    pub id: models::ObjectId,
}

impl rt::Request for GetInteractorList {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `GET /api2/inbox/rules/interactorLists/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetInteractorListResponse {
    /// Requested interactor list.
    Ok(models::InteractorListPopulated),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetInteractorListResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `DELETE /api2/inbox/rules/interactorLists/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteInteractorList {
    /// Id of the interactor list to delete.
    pub id: models::ObjectId,
}

impl rt::Request for DeleteInteractorList {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/inbox/rules/interactorLists/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteInteractorListResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteInteractorListResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError
    500)
);

/// Request of `PATCH /api2/inbox/rules/interactorLists/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateInteractorList {
    /// Id of the interactor list to update.
    pub id: models::ObjectId,
    pub body: UpdateInteractorListBody,
}

impl rt::Request for UpdateInteractorList {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/inbox/rules/interactorLists/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateInteractorListResponse {
    /// Updated interactor list.
    Ok(models::InteractorListPopulated),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateInteractorListResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError
    500)
);

/// Request of `GET /api2/inbox/rules/keywordLists`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListKeywordLists {}
impl rt::Request for ListKeywordLists {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/inbox/rules/keywordLists`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListKeywordListsResponse {
    /// Summaries of the account's keyword lists.
    Ok(Vec<models::KeywordListSummary>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListKeywordListsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/inbox/rules/keywordLists`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateKeywordList {
    pub body: CreateKeywordListBody,
}

impl rt::Request for CreateKeywordList {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/inbox/rules/keywordLists`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateKeywordListResponse {
    /// Created keyword list.
    Created(models::KeywordList),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateKeywordListResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `GET /api2/inbox/rules/keywordLists/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetKeywordList {
    /// Id of the keyword list to return.
    pub id: models::ObjectId,
}

impl rt::Request for GetKeywordList {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `GET /api2/inbox/rules/keywordLists/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetKeywordListResponse {
    /// Requested keyword list.
    Ok(models::KeywordList),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetKeywordListResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `DELETE /api2/inbox/rules/keywordLists/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteKeywordList {
    /// Id of the keyword list to delete.
    pub id: models::ObjectId,
}

impl rt::Request for DeleteKeywordList {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/inbox/rules/keywordLists/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteKeywordListResponse {
    /// Keyword list deleted.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteKeywordListResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError
    500)
);

/// Request of `PATCH /api2/inbox/rules/keywordLists/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateKeywordList {
    /// Id of the keyword list to update.
    pub id: models::ObjectId,
    pub body: UpdateKeywordListBody,
}

impl rt::Request for UpdateKeywordList {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/inbox/rules/keywordLists/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateKeywordListResponse {
    /// Updated keyword list.
    Ok(models::KeywordList),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateKeywordListResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `GET /api2/inbox/rules/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetSmartRule {
    /// Id of the smart rule to return.
    pub id: models::ObjectId,
}

impl rt::Request for GetSmartRule {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `GET /api2/inbox/rules/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetSmartRuleResponse {
    /// Requested smart rule.
    Ok(models::Rule),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetSmartRuleResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `DELETE /api2/inbox/rules/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteSmartRule {
    /// Id of the smart rule to delete.
    pub id: models::ObjectId,
}

impl rt::Request for DeleteSmartRule {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/inbox/rules/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteSmartRuleResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteSmartRuleResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError
    500)
);

/// Request of `PATCH /api2/inbox/rules/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateSmartRule {
    /// Id of the smart rule to update.
    pub id: models::ObjectId,
    pub body: UpdateSmartRuleBody,
}

impl rt::Request for UpdateSmartRule {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/inbox/rules/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateSmartRuleResponse {
    /// Updated smart rule.
    Ok(models::Rule),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateSmartRuleResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Operation `createSmartRule`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateSmartRuleBody {
    pub actions: Vec<CreateSmartRuleBodyActionsItem>,
    pub active: bool,
    pub conditions: Vec<CreateSmartRuleBodyConditionsItem>,
    pub description: Option<String>,
    pub entity: models::RuleEntity,
    pub name: String,
    pub trigger: models::RuleTrigger,
    pub weight: f64,
}

impl rt::Object for CreateSmartRuleBody {
    const SCHEMA: &'static rt::Schema = &CREATE_SMART_RULE_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_actions, mut slot_active, mut slot_conditions) = (None, None, None);
        let (mut slot_description, mut slot_entity, mut slot_name) = (None, None, None);
        let (mut slot_trigger, mut slot_weight) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_actions)?,
                1 => p.value(&mut slot_active)?,
                2 => p.value(&mut slot_conditions)?,
                3 => p.value(&mut slot_description)?,
                4 => p.value(&mut slot_entity)?,
                5 => p.value(&mut slot_name)?,
                6 => p.value(&mut slot_trigger)?,
                7 => p.value(&mut slot_weight)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            actions: p.required(0, slot_actions)?,
            active: p.required(1, slot_active)?,
            conditions: p.required(2, slot_conditions)?,
            description: slot_description,
            entity: p.required(4, slot_entity)?,
            name: p.required(5, slot_name)?,
            trigger: p.required(6, slot_trigger)?,
            weight: p.required(7, slot_weight)?,
        })
    }
}

/// Operation `createSmartRule`, `body.actions.item`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateSmartRuleBodyActionsItem {
    pub action: models::RuleActionsItemAction,
    pub config: Option<CreateSmartRuleBodyActionsItemConfig>,
}

impl rt::Object for CreateSmartRuleBodyActionsItem {
    const SCHEMA: &'static rt::Schema = &CREATE_SMART_RULE_BODY_ACTIONS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_action, mut slot_config) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_action)?,
                1 => p.value(&mut slot_config)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            action: p.required(0, slot_action)?,
            config: slot_config,
        })
    }
}

/// Operation `createSmartRule`, `body.actions.item.action`.
pub type CreateSmartRuleBodyActionsItemAction = models::RuleActionsItemAction;

/// Operation `createSmartRule`, `body.actions.item.config`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateSmartRuleBodyActionsItemConfig {
    pub category_ids: Option<Vec<models::ObjectId>>,
    pub cc: Option<Vec<String>>,
    pub context: Option<bool>,
    pub message: Option<String>,
    pub recipients: Option<Vec<String>>,
    pub reply_to: Option<String>,
    pub sentiment: Option<models::RuleActionsItemConfigSentiment>,
    pub subject: Option<String>,
}

impl rt::Object for CreateSmartRuleBodyActionsItemConfig {
    const SCHEMA: &'static rt::Schema = &CREATE_SMART_RULE_BODY_ACTIONS_ITEM_CONFIG;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.category_ids)?,
                1 => p.value(&mut value.cc)?,
                2 => p.value(&mut value.context)?,
                3 => p.value(&mut value.message)?,
                4 => p.value(&mut value.recipients)?,
                5 => p.value(&mut value.reply_to)?,
                6 => p.value(&mut value.sentiment)?,
                7 => p.value(&mut value.subject)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createSmartRule`, `body.actions.item.config.sentiment`.
pub type CreateSmartRuleBodyActionsItemConfigSentiment = models::RuleActionsItemConfigSentiment;

/// Operation `createSmartRule`, `body.conditions.item`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateSmartRuleBodyConditionsItem {
    pub condition: CreateSmartRuleBodyConditionsItemCondition,
    pub config: Option<CreateSmartRuleBodyConditionsItemConfig>,
}

impl rt::Object for CreateSmartRuleBodyConditionsItem {
    const SCHEMA: &'static rt::Schema = &CREATE_SMART_RULE_BODY_CONDITIONS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_condition, mut slot_config) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_condition)?,
                1 => p.value(&mut slot_config)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            condition: p.required(0, slot_condition)?,
            config: slot_config,
        })
    }
}

/// Operation `createSmartRule`, `body.conditions.item.condition`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CreateSmartRuleBodyConditionsItemCondition {
    MessageHasKeyword,
    MessageConsistsOfMentions,
    MessageHasMention,
    Type,
    TicketBelongsToChannel,
    TicketFromUser,
    TicketBelongsToNetwork,
}

impl rt::Enumeration for CreateSmartRuleBodyConditionsItemCondition {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("message_has_keyword", Self::MessageHasKeyword),
        ("message_consists_of_mentions", Self::MessageConsistsOfMentions),
        ("message_has_mention", Self::MessageHasMention),
        ("type", Self::Type),
        ("ticket_belongs_to_channel", Self::TicketBelongsToChannel),
        ("ticket_from_user", Self::TicketFromUser),
        ("ticket_belongs_to_network", Self::TicketBelongsToNetwork),
    ];
}

/// Operation `createSmartRule`, `body.conditions.item.config`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateSmartRuleBodyConditionsItemConfig {
    pub channel_ids: Option<Vec<models::ObjectId>>,
    pub interactor_list: Option<models::ObjectId>,
    pub keyword_list: Option<models::ObjectId>,
    pub networks: Option<Vec<String>>,
    pub types: Option<Vec<models::RuleConditionsItemConfigTypesItem>>,
}

impl rt::Object for CreateSmartRuleBodyConditionsItemConfig {
    const SCHEMA: &'static rt::Schema = &CREATE_SMART_RULE_BODY_CONDITIONS_ITEM_CONFIG;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.channel_ids)?,
                1 => p.value(&mut value.interactor_list)?,
                2 => p.value(&mut value.keyword_list)?,
                3 => p.value(&mut value.networks)?,
                4 => p.value(&mut value.types)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createSmartRule`, `body.conditions.item.config.types.item`.
pub type CreateSmartRuleBodyConditionsItemConfigTypesItem = models::RuleConditionsItemConfigTypesItem;

/// Operation `createSmartRule`, `body.entity`.
pub type CreateSmartRuleBodyEntity = models::RuleEntity;

/// Operation `createSmartRule`, `body.trigger`.
pub type CreateSmartRuleBodyTrigger = models::RuleTrigger;

/// Operation `updateSmartRuleWeights`, `body.item`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateSmartRuleWeightsBodyItem {
    pub id: models::ObjectId,
    pub weight: f64,
}

impl rt::Object for UpdateSmartRuleWeightsBodyItem {
    const SCHEMA: &'static rt::Schema = &UPDATE_SMART_RULE_WEIGHTS_BODY_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_id, mut slot_weight) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_id)?,
                1 => p.value(&mut slot_weight)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            id: p.required(0, slot_id)?,
            weight: p.required(1, slot_weight)?,
        })
    }
}

/// Operation `createInteractorList`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateInteractorListBody {
    pub list: Vec<CreateInteractorListBodyListItem>,
    pub name: String,
}

impl rt::Object for CreateInteractorListBody {
    const SCHEMA: &'static rt::Schema = &CREATE_INTERACTOR_LIST_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_list, mut slot_name) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_list)?,
                1 => p.value(&mut slot_name)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            list: p.required(0, slot_list)?,
            name: p.required(1, slot_name)?,
        })
    }
}

/// Operation `createInteractorList`, `body.list.item`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateInteractorListBodyListItem {
    pub channel_id: models::ObjectId,
    pub interactor_id: CreateInteractorListBodyListItemInteractorId,
}

impl rt::Object for CreateInteractorListBodyListItem {
    const SCHEMA: &'static rt::Schema = &CREATE_INTERACTOR_LIST_BODY_LIST_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_channel_id, mut slot_interactor_id) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_channel_id)?,
                1 => p.value(&mut slot_interactor_id)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            channel_id: p.required(0, slot_channel_id)?,
            interactor_id: p.required(1, slot_interactor_id)?,
        })
    }
}

/// Operation `createInteractorList`, `body.list.item.interactorId`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateInteractorListBodyListItemInteractorId {
    pub id: models::ObjectId,
}

impl rt::Object for CreateInteractorListBodyListItemInteractorId {
    const SCHEMA: &'static rt::Schema = &CREATE_INTERACTOR_LIST_BODY_LIST_ITEM_INTERACTOR_ID;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_id = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_id)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            id: p.required(0, slot_id)?,
        })
    }
}

/// Operation `addInteractorToInteractorLists`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddInteractorToInteractorListsBody {
    pub channel_id: models::ObjectId,
    pub interactor_id: models::ObjectId,
    pub interactor_lists: Vec<models::ObjectId>,
}

impl rt::Object for AddInteractorToInteractorListsBody {
    const SCHEMA: &'static rt::Schema = &ADD_INTERACTOR_TO_INTERACTOR_LISTS_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_channel_id, mut slot_interactor_id, mut slot_interactor_lists) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_channel_id)?,
                1 => p.value(&mut slot_interactor_id)?,
                2 => p.value(&mut slot_interactor_lists)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            channel_id: p.required(0, slot_channel_id)?,
            interactor_id: p.required(1, slot_interactor_id)?,
            interactor_lists: p.required(2, slot_interactor_lists)?,
        })
    }
}

/// Operation `searchChannelInteractors`, `socialNetwork`.
pub type SearchChannelInteractorsSocialNetwork = models::DashboardNetworksItem;

/// Channel with the interactors found in it.
/// Operation `searchChannelInteractors`, `Ok.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchChannelInteractorsOkItem {
    pub channel_id: Option<models::ObjectId>,
    pub interactors: Option<Vec<SearchChannelInteractorsOkItemInteractorsItem>>,
}

impl rt::serde::Serialize for SearchChannelInteractorsOkItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("channelId", &self.channel_id)?;
        o.optional("interactors", &self.interactors)?;
        o.end()
    }
}

/// Operation `searchChannelInteractors`, `Ok.item.interactors.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchChannelInteractorsOkItemInteractorsItem {
    pub id: Option<models::ObjectId>,
    pub name: Option<String>,
    pub network_specific: Option<rt::JsonObject>,
    pub picture: Option<String>,
    pub social_network: Option<String>,
    pub social_network_user_id: Option<String>,
    pub url: Option<String>,
}

impl rt::serde::Serialize for SearchChannelInteractorsOkItemInteractorsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("id", &self.id)?;
        o.optional("name", &self.name)?;
        o.optional("networkSpecific", &self.network_specific)?;
        o.optional("picture", &self.picture)?;
        o.optional("socialNetwork", &self.social_network)?;
        o.optional("socialNetworkUserId", &self.social_network_user_id)?;
        o.optional("url", &self.url)?;
        o.end()
    }
}

/// List of interactors for use in smart rules.
/// Operation `listInteractorListMemberships`, `Ok.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInteractorListMembershipsOkItem {
    pub id: Option<models::ObjectId>,
    pub account_id: Option<models::ObjectId>,
    pub belongs_to_list: Option<bool>,
    pub created_time: Option<rt::DateTime>,
    pub name: Option<String>,
    pub updated_time: Option<rt::DateTime>,
}

impl rt::serde::Serialize for ListInteractorListMembershipsOkItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("belongsToList", &self.belongs_to_list)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("name", &self.name)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.end()
    }
}

/// Operation `updateInteractorList`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateInteractorListBody {
    pub list: Option<Vec<CreateInteractorListBodyListItem>>,
    pub name: Option<String>,
}

impl rt::Object for UpdateInteractorListBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_INTERACTOR_LIST_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.list)?,
                1 => p.value(&mut value.name)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updateInteractorList`, `body.list.item`.
pub type UpdateInteractorListBodyListItem = CreateInteractorListBodyListItem;

/// Operation `updateInteractorList`, `body.list.item.interactorId`.
pub type UpdateInteractorListBodyListItemInteractorId = CreateInteractorListBodyListItemInteractorId;

/// Operation `createKeywordList`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateKeywordListBody {
    pub keywords: Vec<String>,
    pub name: String,
}

impl rt::Object for CreateKeywordListBody {
    const SCHEMA: &'static rt::Schema = &CREATE_KEYWORD_LIST_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_keywords, mut slot_name) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_keywords)?,
                1 => p.value(&mut slot_name)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            keywords: p.required(0, slot_keywords)?,
            name: p.required(1, slot_name)?,
        })
    }
}

/// Operation `updateKeywordList`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateKeywordListBody {
    pub keywords: Option<Vec<String>>,
    pub name: Option<String>,
}

impl rt::Object for UpdateKeywordListBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_KEYWORD_LIST_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.keywords)?,
                1 => p.value(&mut value.name)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updateSmartRule`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSmartRuleBody {
    pub actions: Option<Vec<CreateSmartRuleBodyActionsItem>>,
    pub active: Option<bool>,
    pub conditions: Option<Vec<UpdateSmartRuleBodyConditionsItem>>,
    pub description: Option<String>,
    pub entity: Option<models::RuleEntity>,
    pub name: Option<String>,
    pub trigger: Option<models::RuleTrigger>,
    pub weight: Option<f64>,
}

impl rt::Object for UpdateSmartRuleBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_SMART_RULE_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.actions)?,
                1 => p.value(&mut value.active)?,
                2 => p.value(&mut value.conditions)?,
                3 => p.value(&mut value.description)?,
                4 => p.value(&mut value.entity)?,
                5 => p.value(&mut value.name)?,
                6 => p.value(&mut value.trigger)?,
                7 => p.value(&mut value.weight)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updateSmartRule`, `body.actions.item`.
pub type UpdateSmartRuleBodyActionsItem = CreateSmartRuleBodyActionsItem;

/// Operation `updateSmartRule`, `body.actions.item.action`.
pub type UpdateSmartRuleBodyActionsItemAction = models::RuleActionsItemAction;

/// Operation `updateSmartRule`, `body.actions.item.config`.
pub type UpdateSmartRuleBodyActionsItemConfig = CreateSmartRuleBodyActionsItemConfig;

/// Operation `updateSmartRule`, `body.actions.item.config.sentiment`.
pub type UpdateSmartRuleBodyActionsItemConfigSentiment = models::RuleActionsItemConfigSentiment;

/// Operation `updateSmartRule`, `body.conditions.item`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateSmartRuleBodyConditionsItem {
    pub condition: models::RuleConditionsItemCondition,
    pub config: Option<models::RuleConditionsItemConfig>,
}

impl rt::Object for UpdateSmartRuleBodyConditionsItem {
    const SCHEMA: &'static rt::Schema = &UPDATE_SMART_RULE_BODY_CONDITIONS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_condition, mut slot_config) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_condition)?,
                1 => p.value(&mut slot_config)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            condition: p.required(0, slot_condition)?,
            config: slot_config,
        })
    }
}

/// Operation `updateSmartRule`, `body.conditions.item.condition`.
pub type UpdateSmartRuleBodyConditionsItemCondition = models::RuleConditionsItemCondition;

/// Operation `updateSmartRule`, `body.conditions.item.config`.
pub type UpdateSmartRuleBodyConditionsItemConfig = models::RuleConditionsItemConfig;

/// Operation `updateSmartRule`, `body.conditions.item.config.types.item`.
pub type UpdateSmartRuleBodyConditionsItemConfigTypesItem = models::RuleConditionsItemConfigTypesItem;

/// Operation `updateSmartRule`, `body.entity`.
pub type UpdateSmartRuleBodyEntity = models::RuleEntity;

/// Operation `updateSmartRule`, `body.trigger`.
pub type UpdateSmartRuleBodyTrigger = models::RuleTrigger;

rt::objects!(CreateSmartRuleBody, CreateSmartRuleBodyActionsItem);

rt::objects!(CreateSmartRuleBodyActionsItemConfig, CreateSmartRuleBodyConditionsItem);

rt::objects!(CreateSmartRuleBodyConditionsItemConfig, UpdateSmartRuleWeightsBodyItem);

rt::objects!(CreateInteractorListBody, CreateInteractorListBodyListItem);

rt::objects!(CreateInteractorListBodyListItemInteractorId);

rt::objects!(AddInteractorToInteractorListsBody, UpdateInteractorListBody);

rt::objects!(CreateKeywordListBody, UpdateKeywordListBody, UpdateSmartRuleBody);

rt::objects!(UpdateSmartRuleBodyConditionsItem);

rt::values!(SearchChannelInteractorsOkItem, SearchChannelInteractorsOkItemInteractorsItem);

rt::values!(ListInteractorListMembershipsOkItem);

rt::enumerations!(CreateSmartRuleBodyConditionsItemCondition);

pub(crate) static CREATE_SMART_RULE_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("actions", &rt::Schema::array(&CREATE_SMART_RULE_BODY_ACTIONS_ITEM)),
    rt::Property::required("active", &rt::schema::BOOLEAN),
    rt::Property::required("conditions", &rt::Schema::array(&CREATE_SMART_RULE_BODY_CONDITIONS_ITEM)),
    rt::Property::optional("description", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::required("entity", &models::RULE_ENTITY),
    rt::Property::required("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(50)),
    rt::Property::required("trigger", &models::RULE_TRIGGER),
    rt::Property::required("weight", &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0))),
]);
pub(crate) static CREATE_SMART_RULE_BODY_ACTIONS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::required("action", &models::RULE_ACTIONS_ITEM_ACTION),
    rt::Property::optional("config", &CREATE_SMART_RULE_BODY_ACTIONS_ITEM_CONFIG),
]);
pub(crate) static CREATE_SMART_RULE_BODY_ACTIONS_ITEM_CONFIG: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("categoryIds", &rt::Schema::array(&models::OBJECT_ID).min_items(1).max_items(1)),
    rt::Property::optional("cc", &rt::Schema::array(&rt::schema::EMAIL)),
    rt::Property::optional("context", &rt::schema::BOOLEAN),
    rt::Property::optional("message", &rt::schema::STRING),
    rt::Property::optional("recipients", &rt::Schema::array(&rt::schema::EMAIL)),
    rt::Property::optional("replyTo", &rt::schema::EMAIL),
    rt::Property::optional("sentiment", &models::RULE_ACTIONS_ITEM_CONFIG_SENTIMENT),
    rt::Property::optional("subject", &rt::schema::STRING),
]);
pub(crate) static CREATE_SMART_RULE_BODY_CONDITIONS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::required("condition", &CREATE_SMART_RULE_BODY_CONDITIONS_ITEM_CONDITION),
    rt::Property::optional("config", &CREATE_SMART_RULE_BODY_CONDITIONS_ITEM_CONFIG),
]);
pub(crate) static CREATE_SMART_RULE_BODY_CONDITIONS_ITEM_CONDITION: rt::Schema = rt::Schema::strings(&[
    "message_has_keyword", "message_consists_of_mentions", "message_has_mention", "type",
    "ticket_belongs_to_channel", "ticket_from_user", "ticket_belongs_to_network",
]);
pub(crate) static CREATE_SMART_RULE_BODY_CONDITIONS_ITEM_CONFIG: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("channelIds", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::optional("interactorList", &models::OBJECT_ID),
    rt::Property::optional("keywordList", &models::OBJECT_ID),
    rt::Property::optional("networks", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("types", &rt::Schema::array(&models::RULE_CONDITIONS_ITEM_CONFIG_TYPES_ITEM)),
]);
pub(crate) static UPDATE_SMART_RULE_WEIGHTS_BODY_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::required("id", &models::OBJECT_ID),
    rt::Property::required("weight", &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0))),
]);
pub(crate) static CREATE_INTERACTOR_LIST_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required(
        "list",
        &rt::Schema::array(&CREATE_INTERACTOR_LIST_BODY_LIST_ITEM).max_items(10000),
    ),
    rt::Property::required("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
]);
pub(crate) static CREATE_INTERACTOR_LIST_BODY_LIST_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::required("channelId", &models::OBJECT_ID),
    rt::Property::required("interactorId", &CREATE_INTERACTOR_LIST_BODY_LIST_ITEM_INTERACTOR_ID),
]);
pub(crate) static CREATE_INTERACTOR_LIST_BODY_LIST_ITEM_INTERACTOR_ID: rt::Schema = rt::Schema::object(
    &[rt::Property::required("_id", &models::OBJECT_ID)],
);

pub(crate) static ADD_INTERACTOR_TO_INTERACTOR_LISTS_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("channelId", &models::OBJECT_ID),
    rt::Property::required("interactorId", &models::OBJECT_ID),
    rt::Property::required(
        "interactorLists",
        &rt::Schema::array(&models::OBJECT_ID)
            .min_items(1)
            .max_items(1000)
            .unique_items(),
    ),
]);
pub(crate) static SEARCH_CHANNEL_INTERACTORS_OK_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("channelId", &models::OBJECT_ID),
    rt::Property::optional(
        "interactors",
        &rt::Schema::array(&SEARCH_CHANNEL_INTERACTORS_OK_ITEM_INTERACTORS_ITEM),
    ),
]);
pub(crate) static SEARCH_CHANNEL_INTERACTORS_OK_ITEM_INTERACTORS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("id", &models::OBJECT_ID),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("networkSpecific", &rt::schema::OBJECT),
    rt::Property::optional("picture", &rt::schema::URI),
    rt::Property::optional("socialNetwork", &rt::schema::STRING),
    rt::Property::optional("socialNetworkUserId", &rt::schema::STRING),
    rt::Property::optional("url", &rt::schema::STRING),
]);
pub(crate) static LIST_INTERACTOR_LIST_MEMBERSHIPS_OK_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &models::OBJECT_ID),
    rt::Property::optional("accountId", &models::OBJECT_ID),
    rt::Property::optional("belongsToList", &rt::schema::BOOLEAN),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
]);
pub(crate) static UPDATE_INTERACTOR_LIST_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "list",
        &rt::Schema::array(&CREATE_INTERACTOR_LIST_BODY_LIST_ITEM).max_items(10000),
    ),
    rt::Property::optional("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
]);
pub(crate) static CREATE_KEYWORD_LIST_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required(
        "keywords",
        &rt::Schema::array(
                &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255),
            )
            .max_items(10000),
    ),
    rt::Property::required("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
]);
pub(crate) static UPDATE_KEYWORD_LIST_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "keywords",
        &rt::Schema::array(
                &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255),
            )
            .max_items(10000),
    ),
    rt::Property::optional("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
]);
pub(crate) static UPDATE_SMART_RULE_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("actions", &rt::Schema::array(&CREATE_SMART_RULE_BODY_ACTIONS_ITEM)),
    rt::Property::optional("active", &rt::schema::BOOLEAN),
    rt::Property::optional("conditions", &rt::Schema::array(&UPDATE_SMART_RULE_BODY_CONDITIONS_ITEM)),
    rt::Property::optional("description", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("entity", &models::RULE_ENTITY),
    rt::Property::optional("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(50)),
    rt::Property::optional("trigger", &models::RULE_TRIGGER),
    rt::Property::optional("weight", &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0))),
]);
pub(crate) static UPDATE_SMART_RULE_BODY_CONDITIONS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::required("condition", &models::RULE_CONDITIONS_ITEM_CONDITION),
    rt::Property::optional("config", &models::RULE_CONDITIONS_ITEM_CONFIG),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait RulesDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: RulesApi> RulesDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_smart_rules(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.create_smart_rule(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.update_smart_rule_weights(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.list_interactor_lists(cx, r)),
            4 => rt::reply(cx.single(), r, |cx, r| self.create_interactor_list(cx, r)),
            5 => rt::reply(cx.single(), r, |cx, r| self.add_interactor_to_interactor_lists(cx, r)),
            6 => rt::reply(cx.single(), r, |cx, r| self.search_channel_interactors(cx, r)),
            7 => rt::reply(cx.single(), r, |cx, r| self.list_interactor_list_memberships(cx, r)),
            8 => rt::reply(cx.single(), r, |cx, r| self.get_interactor_list(cx, r)),
            9 => rt::reply(cx.single(), r, |cx, r| self.delete_interactor_list(cx, r)),
            10 => rt::reply(cx.single(), r, |cx, r| self.update_interactor_list(cx, r)),
            11 => rt::reply(cx.single(), r, |cx, r| self.list_keyword_lists(cx, r)),
            12 => rt::reply(cx.single(), r, |cx, r| self.create_keyword_list(cx, r)),
            13 => rt::reply(cx.single(), r, |cx, r| self.get_keyword_list(cx, r)),
            14 => rt::reply(cx.single(), r, |cx, r| self.delete_keyword_list(cx, r)),
            15 => rt::reply(cx.single(), r, |cx, r| self.update_keyword_list(cx, r)),
            16 => rt::reply(cx.single(), r, |cx, r| self.get_smart_rule(cx, r)),
            17 => rt::reply(cx.single(), r, |cx, r| self.delete_smart_rule(cx, r)),
            18 => rt::reply(cx.single(), r, |cx, r| self.update_smart_rule(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "rules",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_SMART_RULES: rt::Operation = rt::Operation {
    id: "listSmartRules",
    method: "GET",
    path: "/inbox/rules",
    permissions: rt::Permissions::All(&["EditRules", "ViewAccountSettings"]),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::RULE))),
        rt::Response::of(&[400, 401, 403, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_SMART_RULE: rt::Operation = rt::Operation {
    id: "createSmartRule",
    method: "POST",
    path: "/inbox/rules",
    permissions: rt::Permissions::All(&["EditRules"]),
    body: Some(rt::Body::required(&CREATE_SMART_RULE_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::RULE)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_SMART_RULE_WEIGHTS: rt::Operation = rt::Operation {
    id: "updateSmartRuleWeights",
    method: "PATCH",
    path: "/inbox/rules",
    permissions: rt::Permissions::All(&["EditRules", "ViewAccountSettings"]),
    body: Some(
        rt::Body::required(
            &rt::Schema::array(&UPDATE_SMART_RULE_WEIGHTS_BODY_ITEM)
                .min_items(1)
                .max_items(1000),
        ),
    ),
    responses: &[
        rt::Response::of(&[200], None),
        rt::Response::of(&[400, 401, 403, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_INTERACTOR_LISTS: rt::Operation = rt::Operation {
    id: "listInteractorLists",
    method: "GET",
    path: "/inbox/rules/interactorLists",
    permissions: rt::Permissions::All(&["EditRules", "ViewAccountSettings"]),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::INTERACTOR_LIST_SUMMARY))),
        rt::Response::of(&[400, 401, 403, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_INTERACTOR_LIST: rt::Operation = rt::Operation {
    id: "createInteractorList",
    method: "POST",
    path: "/inbox/rules/interactorLists",
    permissions: rt::Permissions::All(&["EditRules", "ViewAccountSettings"]),
    body: Some(rt::Body::required(&CREATE_INTERACTOR_LIST_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::INTERACTOR_LIST)),
        rt::Response::of(&[400, 401, 403, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static ADD_INTERACTOR_TO_INTERACTOR_LISTS: rt::Operation = rt::Operation {
    id: "addInteractorToInteractorLists",
    method: "POST",
    path: "/inbox/rules/interactorLists/interactors",
    permissions: rt::Permissions::All(&["AddInteractorToInteractorLists"]),
    body: Some(rt::Body::required(&ADD_INTERACTOR_TO_INTERACTOR_LISTS_BODY)),
    responses: &[
        rt::Response::of(&[200], None),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static SEARCH_CHANNEL_INTERACTORS: rt::Operation = rt::Operation {
    id: "searchChannelInteractors",
    method: "GET",
    path: "/inbox/rules/interactorLists/interactors/search",
    permissions: rt::Permissions::All(&["EditRules", "ViewAccountSettings"]),
    parameters: &[
        rt::Parameter::query(
                "name",
                &rt::Schema::of(rt::Kind::String).min_length(3).max_length(512),
            )
            .required(),
        rt::Parameter::query("socialNetwork", &models::DASHBOARD_NETWORKS_ITEM)
            .required(),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&SEARCH_CHANNEL_INTERACTORS_OK_ITEM))),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_INTERACTOR_LIST_MEMBERSHIPS: rt::Operation = rt::Operation {
    id: "listInteractorListMemberships",
    method: "GET",
    path: "/inbox/rules/interactorLists/interactors/{interactorId}/channel/{channelId}",
    permissions: rt::Permissions::All(&["EditRules", "ViewAccountSettings"]),
    parameters: &[
        rt::Parameter::path("interactorId", &models::OBJECT_ID),
        rt::Parameter::path("channelId", &models::OBJECT_ID),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&LIST_INTERACTOR_LIST_MEMBERSHIPS_OK_ITEM))),
        rt::Response::of(&[400, 401, 403, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_INTERACTOR_LIST: rt::Operation = rt::Operation {
    id: "getInteractorList",
    method: "GET",
    path: "/inbox/rules/interactorLists/{id}",
    permissions: rt::Permissions::All(&["EditRules", "ViewAccountSettings"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[200], Some(&models::INTERACTOR_LIST_POPULATED)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_INTERACTOR_LIST: rt::Operation = rt::Operation {
    id: "deleteInteractorList",
    method: "DELETE",
    path: "/inbox/rules/interactorLists/{id}",
    permissions: rt::Permissions::All(&["EditRules", "ViewAccountSettings"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_INTERACTOR_LIST: rt::Operation = rt::Operation {
    id: "updateInteractorList",
    method: "PATCH",
    path: "/inbox/rules/interactorLists/{id}",
    permissions: rt::Permissions::All(&["EditRules", "ViewAccountSettings"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&UPDATE_INTERACTOR_LIST_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::INTERACTOR_LIST_POPULATED)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_KEYWORD_LISTS: rt::Operation = rt::Operation {
    id: "listKeywordLists",
    method: "GET",
    path: "/inbox/rules/keywordLists",
    permissions: rt::Permissions::All(&["EditRules", "ViewAccountSettings"]),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::KEYWORD_LIST_SUMMARY))),
        rt::Response::of(&[400, 401, 403, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_KEYWORD_LIST: rt::Operation = rt::Operation {
    id: "createKeywordList",
    method: "POST",
    path: "/inbox/rules/keywordLists",
    permissions: rt::Permissions::All(&["EditRules", "ViewAccountSettings"]),
    body: Some(rt::Body::required(&CREATE_KEYWORD_LIST_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::KEYWORD_LIST)),
        rt::Response::of(&[400, 401, 403, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_KEYWORD_LIST: rt::Operation = rt::Operation {
    id: "getKeywordList",
    method: "GET",
    path: "/inbox/rules/keywordLists/{id}",
    permissions: rt::Permissions::All(&["EditRules", "ViewAccountSettings"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[200], Some(&models::KEYWORD_LIST)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_KEYWORD_LIST: rt::Operation = rt::Operation {
    id: "deleteKeywordList",
    method: "DELETE",
    path: "/inbox/rules/keywordLists/{id}",
    permissions: rt::Permissions::All(&["EditRules", "ViewAccountSettings"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_KEYWORD_LIST: rt::Operation = rt::Operation {
    id: "updateKeywordList",
    method: "PATCH",
    path: "/inbox/rules/keywordLists/{id}",
    permissions: rt::Permissions::All(&["EditRules", "ViewAccountSettings"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&UPDATE_KEYWORD_LIST_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::KEYWORD_LIST)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_SMART_RULE: rt::Operation = rt::Operation {
    id: "getSmartRule",
    method: "GET",
    path: "/inbox/rules/{id}",
    permissions: rt::Permissions::All(&["EditRules", "ViewAccountSettings"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[200], Some(&models::RULE)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_SMART_RULE: rt::Operation = rt::Operation {
    id: "deleteSmartRule",
    method: "DELETE",
    path: "/inbox/rules/{id}",
    permissions: rt::Permissions::All(&["EditRules", "ViewAccountSettings"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_SMART_RULE: rt::Operation = rt::Operation {
    id: "updateSmartRule",
    method: "PATCH",
    path: "/inbox/rules/{id}",
    permissions: rt::Permissions::All(&["EditRules", "ViewAccountSettings"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&UPDATE_SMART_RULE_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::RULE)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
