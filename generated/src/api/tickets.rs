//! The tag `tickets`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, patterns, rt};

/// Inbox tickets.
pub trait TicketsApi: crate::Service {
    /// List an interactor's ticket history.
    ///
    /// Lists the ticket history of the given interactor. Feeds the user history view of the sidebar.
    ///
    /// `POST /api2/inbox/interactors/{interactorId}/history`, permission `ViewTickets`
    async fn list_interactor_ticket_history(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListInteractorTicketHistory,
    ) -> Result<ListInteractorTicketHistoryResponse, Self::Error>;

    /// Get an interactor with network data.
    ///
    /// Reads an interactor and its network data; `TWITTER` is the only network supported so far. Requires the inbox
    /// product and the `ViewTickets` permission.
    ///
    /// `GET /api2/inbox/interactors/{interactorId}/networkData`, permission `ViewTickets`
    async fn get_interactor_network_data(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetInteractorNetworkData,
    ) -> Result<GetInteractorNetworkDataResponse, Self::Error>;

    /// Archive several tickets.
    ///
    /// Archives several tickets in a single call and, if wanted, runs the actions that AI predicts.
    ///
    /// `PUT /api2/inbox/tickets/actions/bulk/archive`, permission `ArchiveTicket`
    async fn archive_tickets_in_bulk(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ArchiveTicketsInBulk,
    ) -> Result<ArchiveTicketsInBulkResponse, Self::Error>;

    /// Run an action on several tickets.
    ///
    /// Runs one action on several tickets in a single call. Supported actions: `tag` and `sentiment`. Requires the
    /// inbox product.
    ///
    /// `POST /api2/inbox/tickets/actions/bulk/{actionId}`, permission `ViewTickets`
    async fn perform_bulk_ticket_action(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: PerformBulkTicketAction,
    ) -> Result<PerformBulkTicketActionResponse, Self::Error>;

    /// Remove a category from all tickets.
    ///
    /// Takes `categoryId` off every ticket. Requires the `AssignCategories` permission.
    ///
    /// `DELETE /api2/inbox/tickets/categories/{categoryId}`, permission `AssignCategories`
    async fn delete_category_from_all_tickets(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteCategoryFromAllTickets,
    ) -> Result<DeleteCategoryFromAllTicketsResponse, Self::Error>;

    /// Export tickets as CSV.
    ///
    /// Exports tickets as CSV, limited by `createdTime`, categories, and `channelId`.
    ///
    /// `POST /api2/inbox/tickets/export`, permission `ViewTickets`
    async fn export_tickets_csv(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ExportTicketsCsv,
    ) -> Result<ExportTicketsCsvResponse, Self::Error>;

    /// Update interactor data across tickets.
    ///
    /// Changes the interactor's data in the tickets that the interactor owns. Requires the inbox product and the
    /// `ViewTickets` permission.
    ///
    /// `PATCH /api2/inbox/tickets/interactor/{interactorId}`, permission `ViewTickets`
    async fn update_ticket_interactor(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateTicketInteractor,
    ) -> Result<UpdateTicketInteractorResponse, Self::Error>;

    /// Get a ticket.
    ///
    /// Reads an existing ticket of the current account and user.
    ///
    /// `GET /api2/inbox/tickets/{ticketId}`, permission `ViewTickets`
    async fn get_ticket(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetTicket,
    ) -> Result<GetTicketResponse, Self::Error>;

    /// Run an action on a ticket.
    ///
    /// Runs a channel manifest action for a custom ticket and a default action for a ticket of a default network.
    /// Default actions supported so far: `reply`, `archive`, `assign`. Requires the inbox product.
    ///
    /// `POST /api2/inbox/tickets/{ticketId}/actions/{actionId}`, permission `ViewTickets`
    async fn perform_ticket_action(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: PerformTicketAction,
    ) -> Result<PerformTicketActionResponse, Self::Error>;

    /// List action templates of the integration.
    ///
    /// Lists the templates the integration offers for the manifest-based channel. Requires the inbox product.
    ///
    /// `GET /api2/inbox/tickets/{ticketId}/actions/{actionId}/templates`, permission `ReplyTicket`
    async fn list_ticket_action_templates(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListTicketActionTemplates,
    ) -> Result<ListTicketActionTemplatesResponse, Self::Error>;

    /// Update the AI suggestion selection of a ticket.
    ///
    /// Selects or deselects AI suggestions of a ticket. The selected ones are applied later, for example on archive.
    ///
    /// `POST /api2/inbox/tickets/{ticketId}/ai-suggestions/{resource}/{action}`, permission `ViewTickets`
    async fn update_ticket_ai_suggestion_selection(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateTicketAiSuggestionSelection,
    ) -> Result<UpdateTicketAiSuggestionSelectionResponse, Self::Error>;

    /// Approve the reply suggestion of a ticket.
    ///
    /// Approves a reply suggestion in the inbox approval process. An empty body approves the previous suggestion as
    /// it is; any data in the body replaces it and marks it as "Edited \& Approved". Requires the `ApproveSuggestion`
    /// permission and in some cases also `ApproveOwnSuggestion`.
    ///
    /// `POST /api2/inbox/tickets/{ticketId}/approve`, permission `ApproveSuggestion`
    async fn approve_ticket_reply_suggestion(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ApproveTicketReplySuggestion,
    ) -> Result<ApproveTicketReplySuggestionResponse, Self::Error>;

    /// Remove a category from a ticket.
    ///
    /// Takes the category off the ticket. Requires the `AssignCategories` permission.
    ///
    /// `DELETE /api2/inbox/tickets/{ticketId}/categories/{categoryId}`, permission `AssignCategories`
    async fn delete_ticket_category(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteTicketCategory,
    ) -> Result<DeleteTicketCategoryResponse, Self::Error>;

    /// Update a follow-up message.
    ///
    /// Changes the follow-up message of a Facebook reply.
    ///
    /// `PUT /api2/inbox/tickets/{ticketId}/followups/{followupId}`, permission `ReplyTicket`
    async fn replace_ticket_followup(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ReplaceTicketFollowup,
    ) -> Result<ReplaceTicketFollowupResponse, Self::Error>;

    /// Delete a follow-up of a ticket.
    ///
    /// Deletes a follow-up of the ticket. Requires the `ViewTickets` permission and, depending on the follow-up type,
    /// `DeleteNote` or `DeleteReply`.
    ///
    /// `DELETE /api2/inbox/tickets/{ticketId}/followups/{followupId}`, permission `ViewTickets`
    async fn delete_ticket_followup(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteTicketFollowup,
    ) -> Result<DeleteTicketFollowupResponse, Self::Error>;

    /// List the ticket history.
    ///
    /// Lists all history items of the ticket.
    ///
    /// `GET /api2/inbox/tickets/{ticketId}/history`, permissions: all of `ViewTickets`, `ViewHistory`
    async fn list_ticket_history(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListTicketHistory,
    ) -> Result<ListTicketHistoryResponse, Self::Error>;

    /// Block the ticket's interactor on the network.
    ///
    /// Blocks the ticket's interactor on the network; Facebook is the only network supported so far. Requires the
    /// inbox product and the `BlockInteractor` permission.
    ///
    /// `POST /api2/inbox/tickets/{ticketId}/interactor/block`, permission `BlockInteractor`
    async fn block_ticket_interactor(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: BlockTicketInteractor,
    ) -> Result<BlockTicketInteractorResponse, Self::Error>;

    /// List interactors mentionable in a reply.
    ///
    /// Finds interactors by name, channel, and root id. Works for Facebook tickets only.
    ///
    /// `GET /api2/inbox/tickets/{ticketId}/interactors`, permission `ReplyTicket`
    async fn list_mentionable_ticket_interactors(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListMentionableTicketInteractors,
    ) -> Result<ListMentionableTicketInteractorsResponse, Self::Error>;

    /// Mark a ticket as priority.
    ///
    /// Gives the ticket the `priority` tag. Requires the inbox product and the rules feature.
    ///
    /// `POST /api2/inbox/tickets/{ticketId}/priority`, permission `ViewTickets`
    async fn mark_ticket_as_priority(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: MarkTicketAsPriority,
    ) -> Result<MarkTicketAsPriorityResponse, Self::Error>;

    /// Unmark a ticket as priority.
    ///
    /// Takes the `priority` tag off the ticket. Requires the inbox product and the rules feature.
    ///
    /// `DELETE /api2/inbox/tickets/{ticketId}/priority`, permission `ViewTickets`
    async fn unmark_ticket_as_priority(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UnmarkTicketAsPriority,
    ) -> Result<UnmarkTicketAsPriorityResponse, Self::Error>;

    /// Reject the suggestion on a ticket.
    ///
    /// Rejects the latest suggestion on the ticket. Requires the `ViewTickets` permission.
    ///
    /// `POST /api2/inbox/tickets/{ticketId}/reject`, permission `ViewTickets`
    async fn reject_ticket_reply_suggestion(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: RejectTicketReplySuggestion,
    ) -> Result<RejectTicketReplySuggestionResponse, Self::Error>;

    /// Create an email request for a ticket.
    ///
    /// Creates an email request by sending an email built from the given data. It can include ticket context.
    ///
    /// `POST /api2/inbox/tickets/{ticketId}/requests`, permission `ForwardTicket`
    async fn create_ticket_email_request(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateTicketEmailRequest,
    ) -> Result<CreateTicketEmailRequestResponse, Self::Error>;

    /// Set the ticket sentiment.
    ///
    /// Gives the ticket the specified sentiment. Requires the inbox product.
    ///
    /// `POST /api2/inbox/tickets/{ticketId}/sentiment`, permission `ViewTickets`
    async fn set_ticket_sentiment(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SetTicketSentiment,
    ) -> Result<SetTicketSentimentResponse, Self::Error>;

    /// Snooze a ticket.
    ///
    /// Sets the ticket status to `snoozed`. Requires the `ArchiveTicket` permission.
    ///
    /// `POST /api2/inbox/tickets/{ticketId}/snooze`, permission `ArchiveTicket`
    async fn snooze_ticket(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SnoozeTicket,
    ) -> Result<SnoozeTicketResponse, Self::Error>;

    /// Suggest a reply to a ticket.
    ///
    /// Adds a reply suggestion to the inbox approval process. Requires the `ReplyTicket` permission.
    ///
    /// `POST /api2/inbox/tickets/{ticketId}/suggest/{actionId}`, permission `ReplyTicket`
    async fn create_ticket_reply_suggestion(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateTicketReplySuggestion,
    ) -> Result<CreateTicketReplySuggestionResponse, Self::Error>;

    /// Translate a ticket to the user or account locale.
    ///
    /// Returns the existing ticket along with a translation of its original comment text.
    ///
    /// `POST /api2/inbox/tickets/{ticketId}/translate`, permission `ViewTickets`
    async fn translate_ticket(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: TranslateTicket,
    ) -> Result<TranslateTicketResponse, Self::Error>;

    /// Get the full ticket tree.
    ///
    /// Reads the complete tree of the ticket. Feeds the original post view of the sidebar.
    ///
    /// `GET /api2/inbox/tickets/{ticketId}/tree`, permission `ViewTickets`
    async fn get_ticket_tree(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetTicketTree,
    ) -> Result<GetTicketTreeResponse, Self::Error>;
}

/// Request of `POST /api2/inbox/interactors/{interactorId}/history`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListInteractorTicketHistory {
    /// Id of the interactor whose history is listed.
    pub interactor_id: models::ObjectId,
    /// Ids of the channels the history is limited to. An empty array stands for every channel open to the current
    /// user.
    pub body: Vec<models::ObjectId>,
}

impl rt::Request for ListInteractorTicketHistory {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            interactor_id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/inbox/interactors/{interactorId}/history`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListInteractorTicketHistoryResponse {
    /// The interactor history.
    Created(Vec<Vec<ListInteractorTicketHistoryCreatedItemItem>>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListInteractorTicketHistoryResponse[] json(Created 201, BadRequest 400, Unauthorized
    401, Forbidden 403, NotAcceptable 406, InternalServerError 500)
);

/// Request of `GET /api2/inbox/interactors/{interactorId}/networkData`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetInteractorNetworkData {
    /// Interactor id.
    pub interactor_id: models::ObjectId,
    /// Id of the channel used for the network request.
    pub channel_id: models::ObjectId,
}

impl rt::Request for GetInteractorNetworkData {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            interactor_id: r.required(0)?,
            channel_id: r.required(1)?,
        })
    }
}

/// Answers to `GET /api2/inbox/interactors/{interactorId}/networkData`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetInteractorNetworkDataResponse {
    /// The interactor. The status code is 202 if its `name`, `url`, or `picture` changed.
    Ok(GetInteractorNetworkDataOk),
    /// Interactor data that has changed since it was stored.
    Accepted(GetInteractorNetworkDataOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetInteractorNetworkDataResponse[] json(Ok 200, Accepted 202, BadRequest 400,
    Unauthorized 401, Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `PUT /api2/inbox/tickets/actions/bulk/archive`.
#[derive(Debug, Clone, PartialEq)]
pub struct ArchiveTicketsInBulk {
    /// Whether to run the actions that AI predicts.
    pub exec_ai_actions: Option<bool>,
    pub body: Vec<ArchiveTicketsInBulkBodyItem>,
}

impl rt::Request for ArchiveTicketsInBulk {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            exec_ai_actions: r.optional(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PUT /api2/inbox/tickets/actions/bulk/archive`.
#[derive(Debug, Clone, PartialEq)]
pub enum ArchiveTicketsInBulkResponse {
    /// No content.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ArchiveTicketsInBulkResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/inbox/tickets/actions/bulk/{actionId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct PerformBulkTicketAction {
    /// Action to run.
    pub action_id: PerformBulkTicketActionActionId,
    pub body: PerformBulkTicketActionBody,
}

impl rt::Request for PerformBulkTicketAction {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            action_id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/inbox/tickets/actions/bulk/{actionId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum PerformBulkTicketActionResponse {
    /// The updated tickets.
    Ok(Vec<models::Ticket>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    PerformBulkTicketActionResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `DELETE /api2/inbox/tickets/categories/{categoryId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteCategoryFromAllTickets {
    /// Id of the category to remove.
    pub category_id: models::ObjectId,
}

impl rt::Request for DeleteCategoryFromAllTickets {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            category_id: r.required(0)?,
        })
    }
}

/// Answers to `DELETE /api2/inbox/tickets/categories/{categoryId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteCategoryFromAllTicketsResponse {
    /// The category is gone from all tickets.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteCategoryFromAllTicketsResponse[NoContent 204] json(BadRequest 400, Unauthorized
    401, Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/inbox/tickets/export`.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportTicketsCsv {
    pub body: ExportTicketsCsvBody,
}

impl rt::Request for ExportTicketsCsv {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/inbox/tickets/export`.
#[derive(Debug)]
pub enum ExportTicketsCsvResponse {
    /// Created CSV file.
    Ok(rt::FileBody),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ExportTicketsCsvResponse[] json(BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, InternalServerError 500) file(Ok 200)
);

/// Request of `PATCH /api2/inbox/tickets/interactor/{interactorId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateTicketInteractor {
    /// Interactor id.
    pub interactor_id: models::ObjectId,
    pub body: UpdateTicketInteractorBody,
}

impl rt::Request for UpdateTicketInteractor {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            interactor_id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/inbox/tickets/interactor/{interactorId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateTicketInteractorResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateTicketInteractorResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, InternalServerError 500)
);

/// Request of `GET /api2/inbox/tickets/{ticketId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetTicket {
    /// Ticket id.
    pub ticket_id: models::ObjectId,
}

impl rt::Request for GetTicket {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { ticket_id: r.required(0)? })
    }
}

/// Answers to `GET /api2/inbox/tickets/{ticketId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetTicketResponse {
    /// The ticket.
    Ok(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetTicketResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/inbox/tickets/{ticketId}/actions/{actionId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct PerformTicketAction {
    /// Id of the ticket to act on.
    pub ticket_id: models::ObjectId,
    /// Id of the manifest action to run.
    pub action_id: String,
    /// Id of the user who gets the ticket assigned.
    pub assignee: Option<models::ObjectId>,
    /// Archives the ticket once the main action is done.
    pub archive: Option<PerformTicketActionArchive>,
    /// Required when the ticket has an `updatedTime`. The call fails unless it equals the stored `updatedTime` of the
    /// ticket.
    pub updated_time: Option<rt::DateTime>,
    /// Whether AI actions run or are skipped.
    pub exec_ai_actions: Option<bool>,
    pub body: PerformTicketActionBody,
}

impl rt::Request for PerformTicketAction {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ticket_id: r.required(0)?,
            action_id: r.required(1)?,
            assignee: r.optional(2)?,
            archive: r.optional(3)?,
            updated_time: r.optional(4)?,
            exec_ai_actions: r.optional(5)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/inbox/tickets/{ticketId}/actions/{actionId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum PerformTicketActionResponse {
    /// The updated ticket.
    Created(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    PerformTicketActionResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `GET /api2/inbox/tickets/{ticketId}/actions/{actionId}/templates`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListTicketActionTemplates {
    /// Id of the ticket the templates are for.
    pub ticket_id: models::ObjectId,
    /// Manifest action id.
    pub action_id: String,
}

impl rt::Request for ListTicketActionTemplates {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ticket_id: r.required(0)?,
            action_id: r.required(1)?,
        })
    }
}

/// Answers to `GET /api2/inbox/tickets/{ticketId}/actions/{actionId}/templates`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListTicketActionTemplatesResponse {
    /// Available templates.
    Created(Vec<ListTicketActionTemplatesCreatedItem>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListTicketActionTemplatesResponse[] json(Created 201, BadRequest 400, Unauthorized
    401, Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/inbox/tickets/{ticketId}/ai-suggestions/{resource}/{action}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateTicketAiSuggestionSelection {
    /// Ticket id.
    pub ticket_id: models::ObjectId,
    /// Name of the AI suggestion resource.
    pub resource: UpdateTicketAiSuggestionSelectionResource,
    /// Selection status to set on the AI suggestion.
    pub action: UpdateTicketAiSuggestionSelectionAction,
    pub body: UpdateTicketAiSuggestionSelectionBody,
}

impl rt::Request for UpdateTicketAiSuggestionSelection {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ticket_id: r.required(0)?,
            resource: r.required(1)?,
            action: r.required(2)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/inbox/tickets/{ticketId}/ai-suggestions/{resource}/{action}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateTicketAiSuggestionSelectionResponse {
    /// The updated ticket.
    Ok(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateTicketAiSuggestionSelectionResponse[] json(Ok 200, BadRequest 400, Unauthorized
    401, Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/inbox/tickets/{ticketId}/approve`.
#[derive(Debug, Clone, PartialEq)]
pub struct ApproveTicketReplySuggestion {
    /// Id of the ticket whose suggestion is approved.
    pub ticket_id: models::ObjectId,
    /// Required when the ticket has an `updatedTime`. The call fails unless it equals the stored `updatedTime` of the
    /// ticket.
    pub updated_time: Option<rt::DateTime>,
    /// Whether AI actions run or are skipped.
    pub exec_ai_actions: Option<bool>,
    pub body: ApproveTicketReplySuggestionBody,
}

impl rt::Request for ApproveTicketReplySuggestion {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ticket_id: r.required(0)?,
            updated_time: r.optional(1)?,
            exec_ai_actions: r.optional(2)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/inbox/tickets/{ticketId}/approve`.
#[derive(Debug, Clone, PartialEq)]
pub enum ApproveTicketReplySuggestionResponse {
    /// The updated ticket.
    Created(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ApproveTicketReplySuggestionResponse[] json(Created 201, BadRequest 400, Unauthorized
    401, Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `DELETE /api2/inbox/tickets/{ticketId}/categories/{categoryId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteTicketCategory {
    /// Id of the category to remove.
    pub category_id: models::ObjectId,
    /// Id of the affected ticket.
    pub ticket_id: models::ObjectId,
}

impl rt::Request for DeleteTicketCategory {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            category_id: r.required(0)?,
            ticket_id: r.required(1)?,
        })
    }
}

/// Answers to `DELETE /api2/inbox/tickets/{ticketId}/categories/{categoryId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteTicketCategoryResponse {
    /// The updated ticket.
    Ok(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteTicketCategoryResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `PUT /api2/inbox/tickets/{ticketId}/followups/{followupId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct ReplaceTicketFollowup {
    /// Id of the follow-up to update.
    pub followup_id: models::ObjectId,
    /// Ticket id.
    pub ticket_id: models::ObjectId,
}

impl rt::Request for ReplaceTicketFollowup {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            followup_id: r.required(0)?,
            ticket_id: r.required(1)?,
        })
    }
}

/// Answers to `PUT /api2/inbox/tickets/{ticketId}/followups/{followupId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum ReplaceTicketFollowupResponse {
    /// The updated ticket.
    Ok(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ReplaceTicketFollowupResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `DELETE /api2/inbox/tickets/{ticketId}/followups/{followupId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteTicketFollowup {
    /// Id of the follow-up to delete.
    pub followup_id: models::ObjectId,
    /// Id of the ticket to remove the follow-up from.
    pub ticket_id: models::ObjectId,
}

impl rt::Request for DeleteTicketFollowup {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            followup_id: r.required(0)?,
            ticket_id: r.required(1)?,
        })
    }
}

/// Answers to `DELETE /api2/inbox/tickets/{ticketId}/followups/{followupId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteTicketFollowupResponse {
    /// The updated ticket.
    Ok(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteTicketFollowupResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `GET /api2/inbox/tickets/{ticketId}/history`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListTicketHistory {
    /// Id of the ticket whose history is listed.
    pub ticket_id: models::ObjectId,
}

impl rt::Request for ListTicketHistory {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { ticket_id: r.required(0)? })
    }
}

/// Answers to `GET /api2/inbox/tickets/{ticketId}/history`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListTicketHistoryResponse {
    /// History items of the ticket.
    Ok(Vec<ListTicketHistoryOkItem>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListTicketHistoryResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/inbox/tickets/{ticketId}/interactor/block`.
#[derive(Debug, Clone, PartialEq)]
pub struct BlockTicketInteractor {
    /// Id of the ticket where the action is triggered.
    pub ticket_id: models::ObjectId,
}

impl rt::Request for BlockTicketInteractor {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { ticket_id: r.required(0)? })
    }
}

/// Answers to `POST /api2/inbox/tickets/{ticketId}/interactor/block`.
#[derive(Debug, Clone, PartialEq)]
pub enum BlockTicketInteractorResponse {
    /// The updated ticket.
    Ok(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    BlockTicketInteractorResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `GET /api2/inbox/tickets/{ticketId}/interactors`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListMentionableTicketInteractors {
    /// Id of the ticket to reply to.
    pub ticket_id: models::ObjectId,
    /// Interactor name.
    pub name: Option<String>,
}

impl rt::Request for ListMentionableTicketInteractors {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ticket_id: r.required(0)?,
            name: r.optional(1)?,
        })
    }
}

/// Answers to `GET /api2/inbox/tickets/{ticketId}/interactors`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListMentionableTicketInteractorsResponse {
    /// Interactors found.
    Ok(Vec<ListMentionableTicketInteractorsOkItem>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListMentionableTicketInteractorsResponse[] json(Ok 200, BadRequest 400, Unauthorized
    401, Forbidden 403, NotFound 404, NotAcceptable 406, InternalServerError 500)
);

/// Request of `POST /api2/inbox/tickets/{ticketId}/priority`.
#[derive(Debug, Clone, PartialEq)]
pub struct MarkTicketAsPriority {
    /// Ticket id.
    pub ticket_id: models::ObjectId,
    /// Required when the ticket has an `updatedTime`. The call fails unless it equals the stored `updatedTime` of the
    /// ticket.
    pub updated_time: Option<rt::DateTime>,
}

impl rt::Request for MarkTicketAsPriority {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ticket_id: r.required(0)?,
            updated_time: r.optional(1)?,
        })
    }
}

/// Answers to `POST /api2/inbox/tickets/{ticketId}/priority`.
#[derive(Debug, Clone, PartialEq)]
pub enum MarkTicketAsPriorityResponse {
    /// The updated ticket.
    Ok(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    MarkTicketAsPriorityResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `DELETE /api2/inbox/tickets/{ticketId}/priority`.
#[derive(Debug, Clone, PartialEq)]
pub struct UnmarkTicketAsPriority {
    /// Id of the ticket that loses its priority mark.
    pub ticket_id: models::ObjectId,
    /// Required when the ticket has an `updatedTime`. The call fails unless it equals the stored `updatedTime` of the
    /// ticket.
    pub updated_time: Option<rt::DateTime>,
}

impl rt::Request for UnmarkTicketAsPriority {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ticket_id: r.required(0)?,
            updated_time: r.optional(1)?,
        })
    }
}

/// Answers to `DELETE /api2/inbox/tickets/{ticketId}/priority`.
#[derive(Debug, Clone, PartialEq)]
pub enum UnmarkTicketAsPriorityResponse {
    /// The updated ticket.
    Ok(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UnmarkTicketAsPriorityResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/inbox/tickets/{ticketId}/reject`.
#[derive(Debug, Clone, PartialEq)]
pub struct RejectTicketReplySuggestion {
    /// Id of the ticket whose suggestion is rejected.
    pub ticket_id: models::ObjectId,
    /// Required when the ticket has an `updatedTime`. The call fails unless it equals the stored `updatedTime` of the
    /// ticket.
    pub updated_time: Option<rt::DateTime>,
    pub body: RejectTicketReplySuggestionBody,
}

impl rt::Request for RejectTicketReplySuggestion {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ticket_id: r.required(0)?,
            updated_time: r.optional(1)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/inbox/tickets/{ticketId}/reject`.
#[derive(Debug, Clone, PartialEq)]
pub enum RejectTicketReplySuggestionResponse {
    /// The updated ticket.
    Ok(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    RejectTicketReplySuggestionResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/inbox/tickets/{ticketId}/requests`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateTicketEmailRequest {
    /// Id of the ticket the email request is for.
    pub ticket_id: models::ObjectId,
    /// Required when the ticket has an `updatedTime`. The call fails unless it equals the stored `updatedTime` of the
    /// ticket.
    pub updated_time: Option<rt::DateTime>,
    /// Contents of the new entity; its `_id` is replaced by the actual new id.
    pub body: CreateTicketEmailRequestBody,
}

impl rt::Request for CreateTicketEmailRequest {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ticket_id: r.required(0)?,
            updated_time: r.optional(1)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/inbox/tickets/{ticketId}/requests`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateTicketEmailRequestResponse {
    /// The created email request.
    Created(models::EmailRequest),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateTicketEmailRequestResponse[] json(Created 201, BadRequest 400, Unauthorized
    401, Forbidden 403, NotAcceptable 406, InternalServerError 500)
);

/// Request of `POST /api2/inbox/tickets/{ticketId}/sentiment`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetTicketSentiment {
    /// Id of the ticket to set the sentiment of.
    pub ticket_id: models::ObjectId,
    /// Required when the ticket has an `updatedTime`. The call fails unless it equals the stored `updatedTime` of the
    /// ticket.
    pub updated_time: Option<rt::DateTime>,
    pub body: SetTicketSentimentBody,
}

impl rt::Request for SetTicketSentiment {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ticket_id: r.required(0)?,
            updated_time: r.optional(1)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/inbox/tickets/{ticketId}/sentiment`.
#[derive(Debug, Clone, PartialEq)]
pub enum SetTicketSentimentResponse {
    /// The updated ticket.
    Ok(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SetTicketSentimentResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/inbox/tickets/{ticketId}/snooze`.
#[derive(Debug, Clone, PartialEq)]
pub struct SnoozeTicket {
    /// Id of the ticket to move to the snooze folder.
    pub ticket_id: models::ObjectId,
    pub body: SnoozeTicketBody,
}

impl rt::Request for SnoozeTicket {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ticket_id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/inbox/tickets/{ticketId}/snooze`.
#[derive(Debug, Clone, PartialEq)]
pub enum SnoozeTicketResponse {
    /// The updated ticket.
    Ok(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SnoozeTicketResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/inbox/tickets/{ticketId}/suggest/{actionId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateTicketReplySuggestion {
    /// Id of the ticket the reply suggestion belongs to.
    pub ticket_id: models::ObjectId,
    /// Id of the manifest action to run; on normal networks always `reply`.
    pub action_id: String,
    /// Required when the ticket has an `updatedTime`. The call fails unless it equals the stored `updatedTime` of the
    /// ticket.
    pub updated_time: Option<rt::DateTime>,
    pub body: CreateTicketReplySuggestionBody,
}

impl rt::Request for CreateTicketReplySuggestion {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ticket_id: r.required(0)?,
            action_id: r.required(1)?,
            updated_time: r.optional(2)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/inbox/tickets/{ticketId}/suggest/{actionId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateTicketReplySuggestionResponse {
    /// The updated ticket.
    Created(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateTicketReplySuggestionResponse[] json(Created 201, BadRequest 400, Unauthorized
    401, Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/inbox/tickets/{ticketId}/translate`.
#[derive(Debug, Clone, PartialEq)]
pub struct TranslateTicket {
    /// Ticket id.
    pub ticket_id: models::ObjectId,
}

impl rt::Request for TranslateTicket {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { ticket_id: r.required(0)? })
    }
}

/// Answers to `POST /api2/inbox/tickets/{ticketId}/translate`.
#[derive(Debug, Clone, PartialEq)]
pub enum TranslateTicketResponse {
    /// The ticket.
    Created(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    TranslateTicketResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `GET /api2/inbox/tickets/{ticketId}/tree`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetTicketTree {
    /// Ticket id.
    pub ticket_id: models::ObjectId,
    /// Selects a channel manifest tree by id.
    pub tree_id: Option<String>,
}

impl rt::Request for GetTicketTree {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ticket_id: r.required(0)?,
            tree_id: r.optional(1)?,
        })
    }
}

/// Answers to `GET /api2/inbox/tickets/{ticketId}/tree`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetTicketTreeResponse {
    /// The ticket tree.
    Created(Vec<GetTicketTreeCreatedItem>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetTicketTreeResponse[] json(Created 201, BadRequest 400, Unauthorized 401, Forbidden
    403, NotAcceptable 406, InternalServerError 500)
);

/// Complete SocialHub inbox ticket.
/// Operation `listInteractorTicketHistory`, `Created.item.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInteractorTicketHistoryCreatedItemItem {
    pub id: Option<String>,
    pub account_id: Option<String>,
    pub anonymited_time: Option<rt::DateTime>,
    pub archive_new_comments: Option<bool>,
    pub archived_time: Option<rt::DateTime>,
    pub assignee: Option<String>,
    pub categories: Option<Vec<String>>,
    pub channel_id: Option<String>,
    pub created_time: Option<rt::DateTime>,
    pub deleted_time: Option<rt::DateTime>,
    pub depth: Option<f64>,
    pub followup_to: Option<models::TicketFollowupTo>,
    pub followups: Option<Vec<models::TicketFollowupsItem>>,
    pub handover: Option<bool>,
    pub interaction: Option<models::TicketInteraction>,
    pub lost_control: Option<bool>,
    pub parent_id: Option<String>,
    pub participants: Option<Vec<models::TicketParticipantsItem>>,
    pub requests: Option<Vec<models::TicketRequestsItem>>,
    pub root_id: Option<String>,
    pub search_result: Option<bool>,
    pub sentiment: Option<models::RuleActionsItemConfigSentiment>,
    pub source_ticket_id: Option<String>,
    pub tags: Option<Vec<models::TicketTagsItem>>,
    pub thread_tags: Option<Vec<String>>,
    pub translations: Option<Vec<models::TicketTranslationsItem>>,
    pub updated_time: Option<rt::DateTime>,
}

impl rt::serde::Serialize for ListInteractorTicketHistoryCreatedItemItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("anonymitedTime", &self.anonymited_time)?;
        o.optional("archiveNewComments", &self.archive_new_comments)?;
        o.optional("archivedTime", &self.archived_time)?;
        o.optional("assignee", &self.assignee)?;
        o.optional("categories", &self.categories)?;
        o.optional("channelId", &self.channel_id)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("deletedTime", &self.deleted_time)?;
        o.optional("depth", &self.depth)?;
        o.optional("followupTo", &self.followup_to)?;
        o.optional("followups", &self.followups)?;
        o.optional("handover", &self.handover)?;
        o.optional("interaction", &self.interaction)?;
        o.optional("lostControl", &self.lost_control)?;
        o.optional("parentId", &self.parent_id)?;
        o.optional("participants", &self.participants)?;
        o.optional("requests", &self.requests)?;
        o.optional("rootId", &self.root_id)?;
        o.optional("searchResult", &self.search_result)?;
        o.optional("sentiment", &self.sentiment)?;
        o.optional("sourceTicketId", &self.source_ticket_id)?;
        o.optional("tags", &self.tags)?;
        o.optional("threadTags", &self.thread_tags)?;
        o.optional("translations", &self.translations)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.end()
    }
}

/// Operation `listInteractorTicketHistory`, `Created.item.item.followupTo`.
pub type ListInteractorTicketHistoryCreatedItemItemFollowupTo = models::TicketFollowupTo;

/// Operation `listInteractorTicketHistory`, `Created.item.item.followups.item`.
pub type ListInteractorTicketHistoryCreatedItemItemFollowupsItem = models::TicketFollowupsItem;

/// Operation `listInteractorTicketHistory`, `Created.item.item.followups.item.previousVersions.item`.
pub type ListInteractorTicketHistoryCreatedItemItemFollowupsItemPreviousVersionsItem =
    models::TicketFollowupsItemPreviousVersionsItem;
/// Operation `listInteractorTicketHistory`, `Created.item.item.followups.item.template`.
pub type ListInteractorTicketHistoryCreatedItemItemFollowupsItemTemplate = models::TicketFollowupsItemTemplate;

/// Operation `listInteractorTicketHistory`, `Created.item.item.followups.item.type`.
pub type ListInteractorTicketHistoryCreatedItemItemFollowupsItemType = models::TicketFollowupsItemType;

/// Operation `listInteractorTicketHistory`, `Created.item.item.interaction`.
pub type ListInteractorTicketHistoryCreatedItemItemInteraction = models::TicketInteraction;

/// Operation `listInteractorTicketHistory`, `Created.item.item.interaction.interactor`.
pub type ListInteractorTicketHistoryCreatedItemItemInteractionInteractor = models::TicketInteractionInteractor;

/// Operation `listInteractorTicketHistory`, `Created.item.item.interaction.linkedInteractors.item`.
pub type ListInteractorTicketHistoryCreatedItemItemInteractionLinkedInteractorsItem =
    models::TicketInteractionLinkedInteractorsItem;
/// Operation `listInteractorTicketHistory`, `Created.item.item.interaction.location`.
pub type ListInteractorTicketHistoryCreatedItemItemInteractionLocation = models::AdNetworkAdAdSet;

/// Operation `listInteractorTicketHistory`, `Created.item.item.interaction.pictures.item`.
pub type ListInteractorTicketHistoryCreatedItemItemInteractionPicturesItem = models::TicketInteractionPicturesItem;

/// Operation `listInteractorTicketHistory`, `Created.item.item.interaction.rating`.
pub type ListInteractorTicketHistoryCreatedItemItemInteractionRating = models::TicketInteractionRating;

/// Operation `listInteractorTicketHistory`, `Created.item.item.interaction.rating.recommendation`.
pub type ListInteractorTicketHistoryCreatedItemItemInteractionRatingRecommendation =
    models::TicketInteractionRatingRecommendation;
/// Operation `listInteractorTicketHistory`, `Created.item.item.interaction.socialNetwork`.
pub type ListInteractorTicketHistoryCreatedItemItemInteractionSocialNetwork = models::TicketInteractionSocialNetwork;

/// Operation `listInteractorTicketHistory`, `Created.item.item.interaction.subtype`.
pub type ListInteractorTicketHistoryCreatedItemItemInteractionSubtype = models::TicketInteractionSubtype;

/// Operation `listInteractorTicketHistory`, `Created.item.item.interaction.type`.
pub type ListInteractorTicketHistoryCreatedItemItemInteractionType = models::TicketInteractionType;

/// Operation `listInteractorTicketHistory`, `Created.item.item.interaction.videos.item`.
pub type ListInteractorTicketHistoryCreatedItemItemInteractionVideosItem = models::TicketInteractionVideosItem;

/// Operation `listInteractorTicketHistory`, `Created.item.item.participants.item`.
pub type ListInteractorTicketHistoryCreatedItemItemParticipantsItem = models::TicketParticipantsItem;

/// Operation `listInteractorTicketHistory`, `Created.item.item.requests.item`.
pub type ListInteractorTicketHistoryCreatedItemItemRequestsItem = models::TicketRequestsItem;

/// Operation `listInteractorTicketHistory`, `Created.item.item.sentiment`.
pub type ListInteractorTicketHistoryCreatedItemItemSentiment = models::RuleActionsItemConfigSentiment;

/// Operation `listInteractorTicketHistory`, `Created.item.item.tags.item`.
pub type ListInteractorTicketHistoryCreatedItemItemTagsItem = models::TicketTagsItem;

/// Operation `listInteractorTicketHistory`, `Created.item.item.translations.item`.
pub type ListInteractorTicketHistoryCreatedItemItemTranslationsItem = models::TicketTranslationsItem;

/// Operation `getInteractorNetworkData`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInteractorNetworkDataOk {
    pub id: Option<models::ObjectId>,
    /// Name of the property that changed, if one did.
    pub changed_property: Option<GetInteractorNetworkDataOkChangedProperty>,
    /// Relationship between the interactor and the channel.
    pub channels_relationship: Option<rt::JsonObject>,
    pub created_time: Option<rt::DateTime>,
    pub name: Option<String>,
    pub network_specific: Option<GetInteractorNetworkDataOkNetworkSpecific>,
    pub picture: Option<String>,
    pub social_network: Option<String>,
    pub social_network_user_id: Option<String>,
    pub updated_time: Option<rt::DateTime>,
    pub url: Option<String>,
    pub username: Option<String>,
}

impl rt::serde::Serialize for GetInteractorNetworkDataOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("changedProperty", &self.changed_property)?;
        o.optional("channelsRelationship", &self.channels_relationship)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("name", &self.name)?;
        o.optional("networkSpecific", &self.network_specific)?;
        o.optional("picture", &self.picture)?;
        o.optional("socialNetwork", &self.social_network)?;
        o.optional("socialNetworkUserId", &self.social_network_user_id)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.optional("url", &self.url)?;
        o.optional("username", &self.username)?;
        o.end()
    }
}

/// Name of the property that changed, if one did.
/// Operation `getInteractorNetworkData`, `Ok.changedProperty`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetInteractorNetworkDataOkChangedProperty {
    Name,
    Picture,
    Url,
}

impl rt::Enumeration for GetInteractorNetworkDataOkChangedProperty {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("name", Self::Name), ("picture", Self::Picture), ("url", Self::Url),
    ];
}

/// Operation `getInteractorNetworkData`, `Ok.networkSpecific`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInteractorNetworkDataOkNetworkSpecific {
    pub description: Option<String>,
    pub followers_count: Option<f64>,
    pub friends_count: Option<f64>,
    pub name: Option<String>,
    pub profile_picture: Option<String>,
    pub url: Option<String>,
    pub username: Option<String>,
    pub verified: Option<bool>,
    pub website: Option<String>,
}

impl rt::serde::Serialize for GetInteractorNetworkDataOkNetworkSpecific {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("description", &self.description)?;
        o.optional("followersCount", &self.followers_count)?;
        o.optional("friendsCount", &self.friends_count)?;
        o.optional("name", &self.name)?;
        o.optional("profilePicture", &self.profile_picture)?;
        o.optional("url", &self.url)?;
        o.optional("username", &self.username)?;
        o.optional("verified", &self.verified)?;
        o.optional("website", &self.website)?;
        o.end()
    }
}

/// Operation `getInteractorNetworkData`, `Accepted`.
pub type GetInteractorNetworkDataAccepted = GetInteractorNetworkDataOk;

/// Operation `getInteractorNetworkData`, `Accepted.changedProperty`.
pub type GetInteractorNetworkDataAcceptedChangedProperty = GetInteractorNetworkDataOkChangedProperty;

/// Operation `getInteractorNetworkData`, `Accepted.networkSpecific`.
pub type GetInteractorNetworkDataAcceptedNetworkSpecific = GetInteractorNetworkDataOkNetworkSpecific;

/// Operation `archiveTicketsInBulk`, `body.item`.
#[derive(Debug, Clone, PartialEq)]
pub struct ArchiveTicketsInBulkBodyItem {
    /// Id of a ticket to archive.
    pub id: models::ObjectId,
    /// AI actions that may run. Required when `execAiActions` is true.
    pub suggested_ai_actions: Option<
        Vec<ArchiveTicketsInBulkBodyItemSuggestedAiActionsItem>,
    >,
    /// Update time the ticket had when the user saw it.
    pub updated_time: String,
}

impl rt::Object for ArchiveTicketsInBulkBodyItem {
    const SCHEMA: &'static rt::Schema = &ARCHIVE_TICKETS_IN_BULK_BODY_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_id, mut slot_suggested_ai_actions, mut slot_updated_time) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_id)?,
                1 => p.value(&mut slot_suggested_ai_actions)?,
                2 => p.value(&mut slot_updated_time)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            id: p.required(0, slot_id)?,
            suggested_ai_actions: slot_suggested_ai_actions,
            updated_time: p.required(2, slot_updated_time)?,
        })
    }
}

/// Operation `archiveTicketsInBulk`, `body.item.suggestedAiActions.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArchiveTicketsInBulkBodyItemSuggestedAiActionsItem {
    Archive,
    Category,
    Delete,
    Hide,
    Like,
    Reply,
}

impl rt::Enumeration for ArchiveTicketsInBulkBodyItemSuggestedAiActionsItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("archive", Self::Archive), ("category", Self::Category), ("delete", Self::Delete),
        ("hide", Self::Hide), ("like", Self::Like), ("reply", Self::Reply),
    ];
}

/// Operation `performBulkTicketAction`, `actionId`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PerformBulkTicketActionActionId {
    Tag,
    Sentiment,
}

impl rt::Enumeration for PerformBulkTicketActionActionId {
    const VARIANTS: &'static [(&'static str, Self)] = &[("tag", Self::Tag), ("sentiment", Self::Sentiment)];
}

/// Operation `performBulkTicketAction`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct PerformBulkTicketActionBody {
    /// Ids of the categories the tickets get; required for the `tag` action.
    pub category_ids: Option<Vec<models::ObjectId>>,
    /// With `multiTagging` inactive, a ticket that already has a category leads to `TicketAlreadyHasCategory`. Set
    /// this flag to `true` to replace that category instead.
    pub overwrite_old_categories: Option<bool>,
    /// Sentiment to set on the tickets.
    pub sentiment: Option<PerformBulkTicketActionBodySentiment>,
    /// Ids of the tickets to update.
    pub ticket_ids: Vec<models::ObjectId>,
}

impl rt::Object for PerformBulkTicketActionBody {
    const SCHEMA: &'static rt::Schema = &PERFORM_BULK_TICKET_ACTION_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_category_ids, mut slot_overwrite_old_categories, mut slot_sentiment) = (None, None, None);
        let mut slot_ticket_ids = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_category_ids)?,
                1 => p.value(&mut slot_overwrite_old_categories)?,
                2 => p.value(&mut slot_sentiment)?,
                3 => p.value(&mut slot_ticket_ids)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            category_ids: slot_category_ids,
            overwrite_old_categories: slot_overwrite_old_categories,
            sentiment: slot_sentiment,
            ticket_ids: p.required(3, slot_ticket_ids)?,
        })
    }
}

/// Sentiment to set on the tickets.
/// Operation `performBulkTicketAction`, `body.sentiment`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PerformBulkTicketActionBodySentiment {
    Positive,
    Negative,
    Neutral,
}

impl rt::Enumeration for PerformBulkTicketActionBodySentiment {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("POSITIVE", Self::Positive), ("NEGATIVE", Self::Negative), ("NEUTRAL", Self::Neutral),
    ];
}

/// Operation `exportTicketsCsv`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportTicketsCsvBody {
    /// Category ids to filter the tickets by.
    pub categories: Option<Vec<models::ObjectId>>,
    /// Operator of the categories filter; only used when `categories` is set explicitly. With `OR`, a ticket needs
    /// one or more of the given categories; with `AND`, it needs all of them. The default depends on the
    /// `multiTagging` feature.
    pub categories_operator: Option<
        crate::api::dashboards::ExportDashboardPdfBodyCategoriesOperator,
    >,
    /// Ids of the channels whose tickets are included.
    pub channel_ids: Option<Vec<models::ObjectId>>,
    /// End of the ticket `createdTime` range, as an ISO date string.
    pub end: rt::DateTime,
    /// Start of the ticket `createdTime` range, as an ISO date string.
    pub start: rt::DateTime,
}

impl rt::Object for ExportTicketsCsvBody {
    const SCHEMA: &'static rt::Schema = &EXPORT_TICKETS_CSV_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_categories, mut slot_categories_operator, mut slot_channel_ids) = (None, None, None);
        let (mut slot_end, mut slot_start) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_categories)?,
                1 => p.value(&mut slot_categories_operator)?,
                2 => p.value(&mut slot_channel_ids)?,
                3 => p.value(&mut slot_end)?,
                4 => p.value(&mut slot_start)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            categories: slot_categories,
            categories_operator: slot_categories_operator,
            channel_ids: slot_channel_ids,
            end: p.required(3, slot_end)?,
            start: p.required(4, slot_start)?,
        })
    }
}

/// Operation `exportTicketsCsv`, `body.categoriesOperator`.
pub type ExportTicketsCsvBodyCategoriesOperator = crate::api::dashboards::ExportDashboardPdfBodyCategoriesOperator;

/// Operation `updateTicketInteractor`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateTicketInteractorBody {
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub picture: Option<String>,
    pub url: Option<String>,
}

impl rt::Object for UpdateTicketInteractorBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_TICKET_INTERACTOR_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.display_name)?,
                1 => p.value(&mut value.name)?,
                2 => p.value(&mut value.picture)?,
                3 => p.value(&mut value.url)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `performTicketAction`, `archive`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PerformTicketActionArchive {
    True,
}

impl rt::Enumeration for PerformTicketActionArchive {
    const VARIANTS: &'static [(&'static str, Self)] = &[("true", Self::True)];
}

/// Operation `performTicketAction`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PerformTicketActionBody {
    /// Attachment URL.
    pub attachment: Option<String>,
    /// Id of the attached media.
    pub attachment_id: Option<models::ObjectId>,
    /// Ids of the categories the ticket gets.
    pub category_ids: Option<Vec<models::ObjectId>>,
    /// Id of the channel to reply from in place of the ticket's own channel.
    pub channel_id: Option<models::ObjectId>,
    /// Ids of Twitter users to leave out of the mentions in a Twitter reply.
    pub excluded_reply_ids: Option<Vec<String>>,
    /// Id of the chosen reply option.
    pub option: Option<String>,
    /// Sends the reply as another type than the default reply type.
    pub send_as: Option<PerformTicketActionBodySendAs>,
    /// AI actions that may run. Required when `execAiActions` is true.
    pub suggested_ai_actions: Option<
        Vec<ArchiveTicketsInBulkBodyItemSuggestedAiActionsItem>,
    >,
    /// Facebook messaging tag for a reply outside the 24-hour reply window.
    pub tag: Option<PerformTicketActionBodyTag>,
    /// Template to apply.
    pub template: Option<PerformTicketActionBodyTemplate>,
    /// Reply text.
    pub text: Option<String>,
}

impl rt::Object for PerformTicketActionBody {
    const SCHEMA: &'static rt::Schema = &PERFORM_TICKET_ACTION_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.attachment)?,
                1 => p.value(&mut value.attachment_id)?,
                2 => p.value(&mut value.category_ids)?,
                3 => p.value(&mut value.channel_id)?,
                4 => p.value(&mut value.excluded_reply_ids)?,
                5 => p.value(&mut value.option)?,
                6 => p.value(&mut value.send_as)?,
                7 => p.value(&mut value.suggested_ai_actions)?,
                8 => p.value(&mut value.tag)?,
                9 => p.value(&mut value.template)?,
                10 => p.value(&mut value.text)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Sends the reply as another type than the default reply type.
/// Operation `performTicketAction`, `body.sendAs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PerformTicketActionBodySendAs {
    Dm,
    PrivateReply,
}

impl rt::Enumeration for PerformTicketActionBodySendAs {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("DM", Self::Dm),
        ("PRIVATE_REPLY", Self::PrivateReply),
    ];
}

/// Operation `performTicketAction`, `body.suggestedAiActions.item`.
pub type PerformTicketActionBodySuggestedAiActionsItem = ArchiveTicketsInBulkBodyItemSuggestedAiActionsItem;

/// Facebook messaging tag for a reply outside the 24-hour reply window.
/// Operation `performTicketAction`, `body.tag`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PerformTicketActionBodyTag {
    ConfirmedEventUpdate,
    PostPurchaseUpdate,
    AccountUpdate,
    HumanAgent,
}

impl rt::Enumeration for PerformTicketActionBodyTag {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("CONFIRMED_EVENT_UPDATE", Self::ConfirmedEventUpdate),
        ("POST_PURCHASE_UPDATE", Self::PostPurchaseUpdate),
        ("ACCOUNT_UPDATE", Self::AccountUpdate),
        ("HUMAN_AGENT", Self::HumanAgent),
    ];
}

/// Template to apply.
/// Operation `performTicketAction`, `body.template`.
#[derive(Debug, Clone, PartialEq)]
pub struct PerformTicketActionBodyTemplate {
    pub language: String,
    pub name: String,
    pub network_id: String,
    /// Template variables; they must meet the restrictions in `template.variables`.
    pub variables: Option<rt::JsonObject>,
}

impl rt::Object for PerformTicketActionBodyTemplate {
    const SCHEMA: &'static rt::Schema = &PERFORM_TICKET_ACTION_BODY_TEMPLATE;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_language, mut slot_name, mut slot_network_id) = (None, None, None);
        let mut slot_variables = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_language)?,
                1 => p.value(&mut slot_name)?,
                2 => p.value(&mut slot_network_id)?,
                3 => p.value(&mut slot_variables)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            language: p.required(0, slot_language)?,
            name: p.required(1, slot_name)?,
            network_id: p.required(2, slot_network_id)?,
            variables: slot_variables,
        })
    }
}

/// Operation `listTicketActionTemplates`, `Created.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTicketActionTemplatesCreatedItem {
    pub name: Option<String>,
    pub network_id: Option<String>,
    pub text: Option<rt::JsonObject>,
    pub variables: Option<rt::JsonObject>,
}

impl rt::serde::Serialize for ListTicketActionTemplatesCreatedItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("name", &self.name)?;
        o.optional("networkId", &self.network_id)?;
        o.optional("text", &self.text)?;
        o.optional("variables", &self.variables)?;
        o.end()
    }
}

/// Operation `updateTicketAiSuggestionSelection`, `resource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UpdateTicketAiSuggestionSelectionResource {
    Actions,
    Categories,
    ActionGroups,
}

impl rt::Enumeration for UpdateTicketAiSuggestionSelectionResource {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("actions", Self::Actions), ("categories", Self::Categories), ("actionGroups", Self::ActionGroups),
    ];
}

/// Operation `updateTicketAiSuggestionSelection`, `action`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UpdateTicketAiSuggestionSelectionAction {
    Select,
    Deselect,
}

impl rt::Enumeration for UpdateTicketAiSuggestionSelectionAction {
    const VARIANTS: &'static [(&'static str, Self)] = &[("select", Self::Select), ("deselect", Self::Deselect)];
}

/// Operation `updateTicketAiSuggestionSelection`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateTicketAiSuggestionSelectionBody {
    /// Label name of the AI suggestion. Required only when `resource` is `actions` or `categories`.
    pub label: Option<String>,
}

impl rt::Object for UpdateTicketAiSuggestionSelectionBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_TICKET_AI_SUGGESTION_SELECTION_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.label)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `approveTicketReplySuggestion`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ApproveTicketReplySuggestionBody {
    /// Attachment of the reply.
    pub attachment: Option<String>,
    /// Id of the attached media.
    pub attachment_id: Option<models::ObjectId>,
    /// Id of the channel to reply from, for the switch reply channel feature.
    pub channel_id: Option<models::ObjectId>,
    pub excluded_reply_ids: Option<Vec<String>>,
    /// AI actions that may run. Required when `execAiActions` is true.
    pub suggested_ai_actions: Option<
        Vec<ArchiveTicketsInBulkBodyItemSuggestedAiActionsItem>,
    >,
    /// Reply text.
    pub text: Option<String>,
    /// Template variables; they must meet the restrictions in `template.variables`.
    pub variables: Option<rt::JsonObject>,
}

impl rt::Object for ApproveTicketReplySuggestionBody {
    const SCHEMA: &'static rt::Schema = &APPROVE_TICKET_REPLY_SUGGESTION_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.attachment)?,
                1 => p.value(&mut value.attachment_id)?,
                2 => p.value(&mut value.channel_id)?,
                3 => p.value(&mut value.excluded_reply_ids)?,
                4 => p.value(&mut value.suggested_ai_actions)?,
                5 => p.value(&mut value.text)?,
                6 => p.value(&mut value.variables)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `approveTicketReplySuggestion`, `body.suggestedAiActions.item`.
pub type ApproveTicketReplySuggestionBodySuggestedAiActionsItem = ArchiveTicketsInBulkBodyItemSuggestedAiActionsItem;

/// Operation `listTicketHistory`, `Ok.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTicketHistoryOkItem {
    pub action: Option<String>,
    pub actor: Option<models::ObjectId>,
    pub time: Option<models::Date>,
    pub variables: Option<rt::JsonObject>,
}

impl rt::serde::Serialize for ListTicketHistoryOkItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("action", &self.action)?;
        o.optional("actor", &self.actor)?;
        o.optional("time", &self.time)?;
        o.optional("variables", &self.variables)?;
        o.end()
    }
}

/// Operation `listMentionableTicketInteractors`, `Ok.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMentionableTicketInteractorsOkItem {
    pub id: Option<models::ObjectId>,
    pub name: Option<String>,
    pub picture: Option<String>,
    pub social_network_user_id: Option<String>,
}

impl rt::serde::Serialize for ListMentionableTicketInteractorsOkItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("id", &self.id)?;
        o.optional("name", &self.name)?;
        o.optional("picture", &self.picture)?;
        o.optional("socialNetworkUserId", &self.social_network_user_id)?;
        o.end()
    }
}

/// Operation `rejectTicketReplySuggestion`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct RejectTicketReplySuggestionBody {
    /// Text for the rejection follow-up on the ticket.
    pub text: String,
}

impl rt::Object for RejectTicketReplySuggestionBody {
    const SCHEMA: &'static rt::Schema = &REJECT_TICKET_REPLY_SUGGESTION_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_text = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_text)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            text: p.required(0, slot_text)?,
        })
    }
}

/// Content of an email request.
/// Operation `createTicketEmailRequest`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateTicketEmailRequestBody {
    pub cc: Option<Vec<String>>,
    pub context: Option<bool>,
    pub note: Option<String>,
    pub recipient: Vec<String>,
    pub subject: String,
    /// Timezone of the user, for example `Europe/Berlin`.
    pub tz: Option<String>,
}

impl rt::Object for CreateTicketEmailRequestBody {
    const SCHEMA: &'static rt::Schema = &CREATE_TICKET_EMAIL_REQUEST_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_cc, mut slot_context, mut slot_note) = (None, None, None);
        let (mut slot_recipient, mut slot_subject, mut slot_tz) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_cc)?,
                1 => p.value(&mut slot_context)?,
                2 => p.value(&mut slot_note)?,
                3 => p.value(&mut slot_recipient)?,
                4 => p.value(&mut slot_subject)?,
                5 => p.value(&mut slot_tz)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            cc: slot_cc,
            context: slot_context,
            note: slot_note,
            recipient: p.required(3, slot_recipient)?,
            subject: p.required(4, slot_subject)?,
            tz: slot_tz,
        })
    }
}

/// Operation `setTicketSentiment`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetTicketSentimentBody {
    /// Sentiment of the ticket; `null` clears it.
    pub sentiment: rt::Nullable<models::RuleActionsItemConfigSentiment>,
}

impl rt::Object for SetTicketSentimentBody {
    const SCHEMA: &'static rt::Schema = &SET_TICKET_SENTIMENT_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_sentiment = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_sentiment)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            sentiment: p.required(0, slot_sentiment)?,
        })
    }
}

/// Operation `setTicketSentiment`, `body.sentiment`.
pub type SetTicketSentimentBodySentiment = models::RuleActionsItemConfigSentiment;

/// Operation `snoozeTicket`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct SnoozeTicketBody {
    pub snoozed_until: rt::DateTime,
}

impl rt::Object for SnoozeTicketBody {
    const SCHEMA: &'static rt::Schema = &SNOOZE_TICKET_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_snoozed_until = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_snoozed_until)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            snoozed_until: p.required(0, slot_snoozed_until)?,
        })
    }
}

/// Operation `createTicketReplySuggestion`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateTicketReplySuggestionBody {
    /// Attachment of the reply.
    pub attachment: Option<String>,
    /// Id of the attached media.
    pub attachment_id: Option<models::ObjectId>,
    /// Id of the channel to reply from, to switch the reply channel.
    pub channel_id: Option<models::ObjectId>,
    /// Mentions to leave out of a Twitter reply.
    pub excluded_reply_ids: Option<Vec<String>>,
    /// Id of the chosen reply option.
    pub option: Option<String>,
    /// Makes the reply a private message.
    pub send_as: Option<PerformTicketActionBodySendAs>,
    /// Facebook reply tag.
    pub tag: Option<PerformTicketActionBodyTag>,
    /// Template for the template reply action.
    pub template: Option<PerformTicketActionBodyTemplate>,
    /// Reply text.
    pub text: Option<String>,
}

impl rt::Object for CreateTicketReplySuggestionBody {
    const SCHEMA: &'static rt::Schema = &CREATE_TICKET_REPLY_SUGGESTION_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.attachment)?,
                1 => p.value(&mut value.attachment_id)?,
                2 => p.value(&mut value.channel_id)?,
                3 => p.value(&mut value.excluded_reply_ids)?,
                4 => p.value(&mut value.option)?,
                5 => p.value(&mut value.send_as)?,
                6 => p.value(&mut value.tag)?,
                7 => p.value(&mut value.template)?,
                8 => p.value(&mut value.text)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createTicketReplySuggestion`, `body.sendAs`.
pub type CreateTicketReplySuggestionBodySendAs = PerformTicketActionBodySendAs;

/// Operation `createTicketReplySuggestion`, `body.tag`.
pub type CreateTicketReplySuggestionBodyTag = PerformTicketActionBodyTag;

/// Operation `createTicketReplySuggestion`, `body.template`.
pub type CreateTicketReplySuggestionBodyTemplate = PerformTicketActionBodyTemplate;

/// Complete SocialHub inbox ticket.
/// Operation `getTicketTree`, `Created.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTicketTreeCreatedItem {
    pub id: Option<String>,
    pub account_id: Option<String>,
    pub anonymited_time: Option<rt::DateTime>,
    pub archive_new_comments: Option<bool>,
    pub archived_time: Option<rt::DateTime>,
    pub assignee: Option<String>,
    pub categories: Option<Vec<String>>,
    pub channel_id: Option<String>,
    pub created_time: Option<rt::DateTime>,
    pub deleted_time: Option<rt::DateTime>,
    pub depth: Option<f64>,
    pub followup_to: Option<models::TicketFollowupTo>,
    pub followups: Option<Vec<models::TicketFollowupsItem>>,
    pub handover: Option<bool>,
    pub interaction: Option<models::TicketInteraction>,
    pub lost_control: Option<bool>,
    pub parent_id: Option<String>,
    pub participants: Option<Vec<models::TicketParticipantsItem>>,
    pub requests: Option<Vec<models::TicketRequestsItem>>,
    pub root_id: Option<String>,
    pub search_result: Option<bool>,
    pub sentiment: Option<models::RuleActionsItemConfigSentiment>,
    pub source_ticket_id: Option<String>,
    pub tags: Option<Vec<models::TicketTagsItem>>,
    pub thread_tags: Option<Vec<String>>,
    pub translations: Option<Vec<models::TicketTranslationsItem>>,
    pub unread_comments_count: Option<f64>,
    pub updated_time: Option<rt::DateTime>,
}

impl rt::serde::Serialize for GetTicketTreeCreatedItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("anonymitedTime", &self.anonymited_time)?;
        o.optional("archiveNewComments", &self.archive_new_comments)?;
        o.optional("archivedTime", &self.archived_time)?;
        o.optional("assignee", &self.assignee)?;
        o.optional("categories", &self.categories)?;
        o.optional("channelId", &self.channel_id)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("deletedTime", &self.deleted_time)?;
        o.optional("depth", &self.depth)?;
        o.optional("followupTo", &self.followup_to)?;
        o.optional("followups", &self.followups)?;
        o.optional("handover", &self.handover)?;
        o.optional("interaction", &self.interaction)?;
        o.optional("lostControl", &self.lost_control)?;
        o.optional("parentId", &self.parent_id)?;
        o.optional("participants", &self.participants)?;
        o.optional("requests", &self.requests)?;
        o.optional("rootId", &self.root_id)?;
        o.optional("searchResult", &self.search_result)?;
        o.optional("sentiment", &self.sentiment)?;
        o.optional("sourceTicketId", &self.source_ticket_id)?;
        o.optional("tags", &self.tags)?;
        o.optional("threadTags", &self.thread_tags)?;
        o.optional("translations", &self.translations)?;
        o.optional("unreadCommentsCount", &self.unread_comments_count)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.end()
    }
}

/// Operation `getTicketTree`, `Created.item.followupTo`.
pub type GetTicketTreeCreatedItemFollowupTo = models::TicketFollowupTo;

/// Operation `getTicketTree`, `Created.item.followups.item`.
pub type GetTicketTreeCreatedItemFollowupsItem = models::TicketFollowupsItem;

/// Operation `getTicketTree`, `Created.item.followups.item.previousVersions.item`.
pub type GetTicketTreeCreatedItemFollowupsItemPreviousVersionsItem = models::TicketFollowupsItemPreviousVersionsItem;

/// Operation `getTicketTree`, `Created.item.followups.item.template`.
pub type GetTicketTreeCreatedItemFollowupsItemTemplate = models::TicketFollowupsItemTemplate;

/// Operation `getTicketTree`, `Created.item.followups.item.type`.
pub type GetTicketTreeCreatedItemFollowupsItemType = models::TicketFollowupsItemType;

/// Operation `getTicketTree`, `Created.item.interaction`.
pub type GetTicketTreeCreatedItemInteraction = models::TicketInteraction;

/// Operation `getTicketTree`, `Created.item.interaction.interactor`.
pub type GetTicketTreeCreatedItemInteractionInteractor = models::TicketInteractionInteractor;

/// Operation `getTicketTree`, `Created.item.interaction.linkedInteractors.item`.
pub type GetTicketTreeCreatedItemInteractionLinkedInteractorsItem = models::TicketInteractionLinkedInteractorsItem;

/// Operation `getTicketTree`, `Created.item.interaction.location`.
pub type GetTicketTreeCreatedItemInteractionLocation = models::AdNetworkAdAdSet;

/// Operation `getTicketTree`, `Created.item.interaction.pictures.item`.
pub type GetTicketTreeCreatedItemInteractionPicturesItem = models::TicketInteractionPicturesItem;

/// Operation `getTicketTree`, `Created.item.interaction.rating`.
pub type GetTicketTreeCreatedItemInteractionRating = models::TicketInteractionRating;

/// Operation `getTicketTree`, `Created.item.interaction.rating.recommendation`.
pub type GetTicketTreeCreatedItemInteractionRatingRecommendation = models::TicketInteractionRatingRecommendation;

/// Operation `getTicketTree`, `Created.item.interaction.socialNetwork`.
pub type GetTicketTreeCreatedItemInteractionSocialNetwork = models::TicketInteractionSocialNetwork;

/// Operation `getTicketTree`, `Created.item.interaction.subtype`.
pub type GetTicketTreeCreatedItemInteractionSubtype = models::TicketInteractionSubtype;

/// Operation `getTicketTree`, `Created.item.interaction.type`.
pub type GetTicketTreeCreatedItemInteractionType = models::TicketInteractionType;

/// Operation `getTicketTree`, `Created.item.interaction.videos.item`.
pub type GetTicketTreeCreatedItemInteractionVideosItem = models::TicketInteractionVideosItem;

/// Operation `getTicketTree`, `Created.item.participants.item`.
pub type GetTicketTreeCreatedItemParticipantsItem = models::TicketParticipantsItem;

/// Operation `getTicketTree`, `Created.item.requests.item`.
pub type GetTicketTreeCreatedItemRequestsItem = models::TicketRequestsItem;

/// Operation `getTicketTree`, `Created.item.sentiment`.
pub type GetTicketTreeCreatedItemSentiment = models::RuleActionsItemConfigSentiment;

/// Operation `getTicketTree`, `Created.item.tags.item`.
pub type GetTicketTreeCreatedItemTagsItem = models::TicketTagsItem;

/// Operation `getTicketTree`, `Created.item.translations.item`.
pub type GetTicketTreeCreatedItemTranslationsItem = models::TicketTranslationsItem;

rt::objects!(ArchiveTicketsInBulkBodyItem, PerformBulkTicketActionBody);

rt::objects!(ExportTicketsCsvBody, UpdateTicketInteractorBody, PerformTicketActionBody);

rt::objects!(PerformTicketActionBodyTemplate, UpdateTicketAiSuggestionSelectionBody);

rt::objects!(ApproveTicketReplySuggestionBody, RejectTicketReplySuggestionBody);

rt::objects!(CreateTicketEmailRequestBody, SetTicketSentimentBody, SnoozeTicketBody);

rt::objects!(CreateTicketReplySuggestionBody);

rt::values!(ListInteractorTicketHistoryCreatedItemItem, GetInteractorNetworkDataOk);

rt::values!(GetInteractorNetworkDataOkNetworkSpecific);

rt::values!(ListTicketActionTemplatesCreatedItem, ListTicketHistoryOkItem);

rt::values!(ListMentionableTicketInteractorsOkItem, GetTicketTreeCreatedItem);

rt::enumerations!(GetInteractorNetworkDataOkChangedProperty);

rt::enumerations!(ArchiveTicketsInBulkBodyItemSuggestedAiActionsItem);

rt::enumerations!(PerformBulkTicketActionActionId, PerformBulkTicketActionBodySentiment);

rt::enumerations!(PerformTicketActionArchive, PerformTicketActionBodySendAs);

rt::enumerations!(PerformTicketActionBodyTag, UpdateTicketAiSuggestionSelectionResource);

rt::enumerations!(UpdateTicketAiSuggestionSelectionAction);

pub(crate) static LIST_INTERACTOR_TICKET_HISTORY_CREATED_ITEM_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &rt::schema::STRING),
    rt::Property::optional("accountId", &rt::schema::STRING),
    rt::Property::optional("anonymitedTime", &rt::schema::DATE_TIME),
    rt::Property::optional("archiveNewComments", &rt::schema::BOOLEAN),
    rt::Property::optional("archivedTime", &rt::schema::DATE_TIME),
    rt::Property::optional("assignee", &rt::schema::STRING),
    rt::Property::optional("categories", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("channelId", &rt::schema::STRING),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("deletedTime", &rt::schema::DATE_TIME),
    rt::Property::optional("depth", &rt::schema::NUMBER),
    rt::Property::optional("followupTo", &models::TICKET_FOLLOWUP_TO),
    rt::Property::optional("followups", &rt::Schema::array(&models::TICKET_FOLLOWUPS_ITEM)),
    rt::Property::optional("handover", &rt::schema::BOOLEAN),
    rt::Property::optional("interaction", &models::TICKET_INTERACTION),
    rt::Property::optional("lostControl", &rt::schema::BOOLEAN),
    rt::Property::optional("parentId", &rt::schema::STRING),
    rt::Property::optional("participants", &rt::Schema::array(&models::TICKET_PARTICIPANTS_ITEM)),
    rt::Property::optional("requests", &rt::Schema::array(&models::TICKET_REQUESTS_ITEM)),
    rt::Property::optional("rootId", &rt::schema::STRING),
    rt::Property::optional("searchResult", &rt::schema::BOOLEAN),
    rt::Property::optional("sentiment", &models::RULE_ACTIONS_ITEM_CONFIG_SENTIMENT),
    rt::Property::optional("sourceTicketId", &rt::schema::STRING),
    rt::Property::optional("tags", &rt::Schema::array(&models::TICKET_TAGS_ITEM)),
    rt::Property::optional("threadTags", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("translations", &rt::Schema::array(&models::TICKET_TRANSLATIONS_ITEM)),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
]);
pub(crate) static GET_INTERACTOR_NETWORK_DATA_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &models::OBJECT_ID),
    rt::Property::optional("changedProperty", &GET_INTERACTOR_NETWORK_DATA_OK_CHANGED_PROPERTY),
    rt::Property::optional("channelsRelationship", &rt::schema::OBJECT),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("networkSpecific", &GET_INTERACTOR_NETWORK_DATA_OK_NETWORK_SPECIFIC),
    rt::Property::optional("picture", &rt::schema::URI),
    rt::Property::optional("socialNetwork", &rt::schema::STRING),
    rt::Property::optional("socialNetworkUserId", &rt::schema::STRING),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
    rt::Property::optional("url", &rt::schema::URI),
    rt::Property::optional("username", &rt::schema::STRING),
]);
pub(crate) static GET_INTERACTOR_NETWORK_DATA_OK_CHANGED_PROPERTY: rt::Schema = rt::Schema::strings(
    &["name", "picture", "url"],
);

pub(crate) static GET_INTERACTOR_NETWORK_DATA_OK_NETWORK_SPECIFIC: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("followersCount", &rt::schema::NUMBER),
    rt::Property::optional("friendsCount", &rt::schema::NUMBER),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("profilePicture", &rt::schema::URI),
    rt::Property::optional("url", &rt::schema::URI),
    rt::Property::optional("username", &rt::schema::STRING),
    rt::Property::optional("verified", &rt::schema::BOOLEAN),
    rt::Property::optional("website", &rt::schema::URI),
]);
pub(crate) static ARCHIVE_TICKETS_IN_BULK_BODY_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::required("id", &models::OBJECT_ID),
    rt::Property::optional(
        "suggestedAiActions",
        &rt::Schema::array(
                &ARCHIVE_TICKETS_IN_BULK_BODY_ITEM_SUGGESTED_AI_ACTIONS_ITEM,
            )
            .min_items(0)
            .max_items(6),
    ),
    rt::Property::required("updatedTime", &rt::schema::STRING),
]);
pub(crate) static ARCHIVE_TICKETS_IN_BULK_BODY_ITEM_SUGGESTED_AI_ACTIONS_ITEM: rt::Schema = rt::Schema::strings(
        &["archive", "category", "delete", "hide", "like", "reply"],
    )
    .unique_items();
pub(crate) static PERFORM_BULK_TICKET_ACTION_ACTION_ID: rt::Schema = rt::Schema::strings(&["tag", "sentiment"]);

pub(crate) static PERFORM_BULK_TICKET_ACTION_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("categoryIds", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::optional("overwriteOldCategories", &rt::schema::BOOLEAN),
    rt::Property::optional("sentiment", &PERFORM_BULK_TICKET_ACTION_BODY_SENTIMENT),
    rt::Property::required("ticketIds", &rt::Schema::array(&models::OBJECT_ID)),
]);
pub(crate) static PERFORM_BULK_TICKET_ACTION_BODY_SENTIMENT: rt::Schema = rt::Schema::strings(
    &["POSITIVE", "NEGATIVE", "NEUTRAL"],
);

pub(crate) static EXPORT_TICKETS_CSV_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("categories", &rt::Schema::array(&models::OBJECT_ID).min_items(1)),
    rt::Property::optional(
        "categoriesOperator",
        &crate::api::dashboards::EXPORT_DASHBOARD_PDF_BODY_CATEGORIES_OPERATOR,
    ),
    rt::Property::optional("channelIds", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::required("end", &rt::schema::DATE_TIME),
    rt::Property::required("start", &rt::schema::DATE_TIME),
]);
pub(crate) static UPDATE_TICKET_INTERACTOR_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("displayName", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("picture", &rt::schema::URI),
    rt::Property::optional("url", &rt::schema::URI),
]);
pub(crate) static PERFORM_TICKET_ACTION_ARCHIVE: rt::Schema = rt::Schema::strings(&["true"]);

pub(crate) static PERFORM_TICKET_ACTION_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("attachment", &rt::schema::URI),
    rt::Property::optional("attachmentId", &models::OBJECT_ID),
    rt::Property::optional("categoryIds", &rt::Schema::array(&models::OBJECT_ID).min_items(1)),
    rt::Property::optional("channelId", &models::OBJECT_ID),
    rt::Property::optional("excludedReplyIds", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("option", &rt::schema::STRING),
    rt::Property::optional("sendAs", &PERFORM_TICKET_ACTION_BODY_SEND_AS),
    rt::Property::optional(
        "suggestedAiActions",
        &rt::Schema::array(
                &ARCHIVE_TICKETS_IN_BULK_BODY_ITEM_SUGGESTED_AI_ACTIONS_ITEM,
            )
            .min_items(0)
            .max_items(6),
    ),
    rt::Property::optional("tag", &PERFORM_TICKET_ACTION_BODY_TAG),
    rt::Property::optional("template", &PERFORM_TICKET_ACTION_BODY_TEMPLATE),
    rt::Property::optional("text", &rt::schema::STRING),
]);
pub(crate) static PERFORM_TICKET_ACTION_BODY_SEND_AS: rt::Schema = rt::Schema::strings(
    &["DM", "PRIVATE_REPLY"],
);

pub(crate) static PERFORM_TICKET_ACTION_BODY_TAG: rt::Schema = rt::Schema::strings(
    &["CONFIRMED_EVENT_UPDATE", "POST_PURCHASE_UPDATE", "ACCOUNT_UPDATE", "HUMAN_AGENT"],
);

pub(crate) static PERFORM_TICKET_ACTION_BODY_TEMPLATE: rt::Schema = rt::Schema::object(&[
    rt::Property::required("language", &rt::schema::STRING),
    rt::Property::required("name", &rt::schema::STRING),
    rt::Property::required("networkId", &rt::schema::STRING),
    rt::Property::optional("variables", &rt::schema::OBJECT),
]);
pub(crate) static LIST_TICKET_ACTION_TEMPLATES_CREATED_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("networkId", &rt::schema::STRING),
    rt::Property::optional("text", &rt::schema::OBJECT),
    rt::Property::optional("variables", &rt::schema::OBJECT),
]);
pub(crate) static UPDATE_TICKET_AI_SUGGESTION_SELECTION_RESOURCE: rt::Schema = rt::Schema::strings(
    &["actions", "categories", "actionGroups"],
);

pub(crate) static UPDATE_TICKET_AI_SUGGESTION_SELECTION_ACTION: rt::Schema = rt::Schema::strings(
    &["select", "deselect"],
);

pub(crate) static UPDATE_TICKET_AI_SUGGESTION_SELECTION_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("label", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(512))],
);

pub(crate) static APPROVE_TICKET_REPLY_SUGGESTION_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("attachment", &rt::schema::URI),
    rt::Property::optional("attachmentId", &models::OBJECT_ID),
    rt::Property::optional("channelId", &models::OBJECT_ID),
    rt::Property::optional("excludedReplyIds", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional(
        "suggestedAiActions",
        &rt::Schema::array(
                &ARCHIVE_TICKETS_IN_BULK_BODY_ITEM_SUGGESTED_AI_ACTIONS_ITEM,
            )
            .min_items(0)
            .max_items(6),
    ),
    rt::Property::optional("text", &rt::schema::STRING),
    rt::Property::optional("variables", &rt::schema::OBJECT),
]);
pub(crate) static LIST_TICKET_HISTORY_OK_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "action",
        &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_8C143E6BF89F]),
    ),
    rt::Property::optional("actor", &models::OBJECT_ID),
    rt::Property::optional("time", &models::DATE),
    rt::Property::optional("variables", &rt::schema::OBJECT),
]);
pub(crate) static LIST_MENTIONABLE_TICKET_INTERACTORS_OK_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("id", &models::OBJECT_ID),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("picture", &rt::schema::URI),
    rt::Property::optional("socialNetworkUserId", &rt::schema::STRING),
]);
pub(crate) static REJECT_TICKET_REPLY_SUGGESTION_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::required("text", &rt::schema::STRING)],
);

pub(crate) static CREATE_TICKET_EMAIL_REQUEST_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("cc", &rt::Schema::array(&rt::schema::EMAIL)),
    rt::Property::optional("context", &rt::schema::BOOLEAN),
    rt::Property::optional("note", &rt::schema::STRING),
    rt::Property::required("recipient", &rt::Schema::array(&rt::schema::EMAIL)),
    rt::Property::required("subject", &rt::schema::STRING),
    rt::Property::optional("tz", &rt::schema::STRING),
]);
pub(crate) static SET_TICKET_SENTIMENT_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required(
        "sentiment",
        &rt::Schema::strings(&["POSITIVE", "NEUTRAL", "NEGATIVE"]).nullable(),
    ),
]);
pub(crate) static SNOOZE_TICKET_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::required("snoozedUntil", &rt::schema::DATE_TIME)],
);

pub(crate) static CREATE_TICKET_REPLY_SUGGESTION_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("attachment", &rt::schema::URI),
    rt::Property::optional("attachmentId", &models::OBJECT_ID),
    rt::Property::optional("channelId", &models::OBJECT_ID),
    rt::Property::optional("excludedReplyIds", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("option", &rt::schema::STRING),
    rt::Property::optional("sendAs", &PERFORM_TICKET_ACTION_BODY_SEND_AS),
    rt::Property::optional("tag", &PERFORM_TICKET_ACTION_BODY_TAG),
    rt::Property::optional("template", &PERFORM_TICKET_ACTION_BODY_TEMPLATE),
    rt::Property::optional("text", &rt::schema::STRING),
]);
pub(crate) static GET_TICKET_TREE_CREATED_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &rt::schema::STRING),
    rt::Property::optional("accountId", &rt::schema::STRING),
    rt::Property::optional("anonymitedTime", &rt::schema::DATE_TIME),
    rt::Property::optional("archiveNewComments", &rt::schema::BOOLEAN),
    rt::Property::optional("archivedTime", &rt::schema::DATE_TIME),
    rt::Property::optional("assignee", &rt::schema::STRING),
    rt::Property::optional("categories", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("channelId", &rt::schema::STRING),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("deletedTime", &rt::schema::DATE_TIME),
    rt::Property::optional("depth", &rt::schema::NUMBER),
    rt::Property::optional("followupTo", &models::TICKET_FOLLOWUP_TO),
    rt::Property::optional("followups", &rt::Schema::array(&models::TICKET_FOLLOWUPS_ITEM)),
    rt::Property::optional("handover", &rt::schema::BOOLEAN),
    rt::Property::optional("interaction", &models::TICKET_INTERACTION),
    rt::Property::optional("lostControl", &rt::schema::BOOLEAN),
    rt::Property::optional("parentId", &rt::schema::STRING),
    rt::Property::optional("participants", &rt::Schema::array(&models::TICKET_PARTICIPANTS_ITEM)),
    rt::Property::optional("requests", &rt::Schema::array(&models::TICKET_REQUESTS_ITEM)),
    rt::Property::optional("rootId", &rt::schema::STRING),
    rt::Property::optional("searchResult", &rt::schema::BOOLEAN),
    rt::Property::optional("sentiment", &models::RULE_ACTIONS_ITEM_CONFIG_SENTIMENT),
    rt::Property::optional("sourceTicketId", &rt::schema::STRING),
    rt::Property::optional("tags", &rt::Schema::array(&models::TICKET_TAGS_ITEM)),
    rt::Property::optional("threadTags", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("translations", &rt::Schema::array(&models::TICKET_TRANSLATIONS_ITEM)),
    rt::Property::optional("unreadCommentsCount", &rt::schema::NUMBER),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait TicketsDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: TicketsApi> TicketsDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_interactor_ticket_history(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.get_interactor_network_data(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.archive_tickets_in_bulk(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.perform_bulk_ticket_action(cx, r)),
            4 => rt::reply(cx.single(), r, |cx, r| self.delete_category_from_all_tickets(cx, r)),
            5 => rt::reply(cx.single(), r, |cx, r| self.export_tickets_csv(cx, r)),
            6 => rt::reply(cx.single(), r, |cx, r| self.update_ticket_interactor(cx, r)),
            7 => rt::reply(cx.single(), r, |cx, r| self.get_ticket(cx, r)),
            8 => rt::reply(cx.single(), r, |cx, r| self.perform_ticket_action(cx, r)),
            9 => rt::reply(cx.single(), r, |cx, r| self.list_ticket_action_templates(cx, r)),
            10 => rt::reply(cx.single(), r, |cx, r| self.update_ticket_ai_suggestion_selection(cx, r)),
            11 => rt::reply(cx.single(), r, |cx, r| self.approve_ticket_reply_suggestion(cx, r)),
            12 => rt::reply(cx.single(), r, |cx, r| self.delete_ticket_category(cx, r)),
            13 => rt::reply(cx.single(), r, |cx, r| self.replace_ticket_followup(cx, r)),
            14 => rt::reply(cx.single(), r, |cx, r| self.delete_ticket_followup(cx, r)),
            15 => rt::reply(cx.single(), r, |cx, r| self.list_ticket_history(cx, r)),
            16 => rt::reply(cx.single(), r, |cx, r| self.block_ticket_interactor(cx, r)),
            17 => rt::reply(cx.single(), r, |cx, r| self.list_mentionable_ticket_interactors(cx, r)),
            18 => rt::reply(cx.single(), r, |cx, r| self.mark_ticket_as_priority(cx, r)),
            19 => rt::reply(cx.single(), r, |cx, r| self.unmark_ticket_as_priority(cx, r)),
            20 => rt::reply(cx.single(), r, |cx, r| self.reject_ticket_reply_suggestion(cx, r)),
            21 => rt::reply(cx.single(), r, |cx, r| self.create_ticket_email_request(cx, r)),
            22 => rt::reply(cx.single(), r, |cx, r| self.set_ticket_sentiment(cx, r)),
            23 => rt::reply(cx.single(), r, |cx, r| self.snooze_ticket(cx, r)),
            24 => rt::reply(cx.single(), r, |cx, r| self.create_ticket_reply_suggestion(cx, r)),
            25 => rt::reply(cx.single(), r, |cx, r| self.translate_ticket(cx, r)),
            26 => rt::reply(cx.single(), r, |cx, r| self.get_ticket_tree(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "tickets",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_INTERACTOR_TICKET_HISTORY: rt::Operation = rt::Operation {
    id: "listInteractorTicketHistory",
    method: "POST",
    path: "/inbox/interactors/{interactorId}/history",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    parameters: &[rt::Parameter::path("interactorId", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&rt::Schema::array(&models::OBJECT_ID))),
    responses: &[
        rt::Response::of(
            &[201],
            Some(&rt::Schema::array(&rt::Schema::array(&LIST_INTERACTOR_TICKET_HISTORY_CREATED_ITEM_ITEM))),
        ),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_INTERACTOR_NETWORK_DATA: rt::Operation = rt::Operation {
    id: "getInteractorNetworkData",
    method: "GET",
    path: "/inbox/interactors/{interactorId}/networkData",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    parameters: &[
        rt::Parameter::path("interactorId", &models::OBJECT_ID),
        rt::Parameter::query("channelId", &models::OBJECT_ID).required(),
    ],
    responses: &[
        rt::Response::of(&[200, 202], Some(&GET_INTERACTOR_NETWORK_DATA_OK)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static ARCHIVE_TICKETS_IN_BULK: rt::Operation = rt::Operation {
    id: "archiveTicketsInBulk",
    method: "PUT",
    path: "/inbox/tickets/actions/bulk/archive",
    permissions: rt::Permissions::All(&["ArchiveTicket"]),
    parameters: &[rt::Parameter::query("execAiActions", &rt::schema::BOOLEAN)],
    body: Some(rt::Body::required(&rt::Schema::array(&ARCHIVE_TICKETS_IN_BULK_BODY_ITEM))),
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static PERFORM_BULK_TICKET_ACTION: rt::Operation = rt::Operation {
    id: "performBulkTicketAction",
    method: "POST",
    path: "/inbox/tickets/actions/bulk/{actionId}",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    parameters: &[rt::Parameter::path("actionId", &PERFORM_BULK_TICKET_ACTION_ACTION_ID)],
    body: Some(rt::Body::required(&PERFORM_BULK_TICKET_ACTION_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::TICKET))),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_CATEGORY_FROM_ALL_TICKETS: rt::Operation = rt::Operation {
    id: "deleteCategoryFromAllTickets",
    method: "DELETE",
    path: "/inbox/tickets/categories/{categoryId}",
    permissions: rt::Permissions::All(&["AssignCategories"]),
    parameters: &[rt::Parameter::path("categoryId", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static EXPORT_TICKETS_CSV: rt::Operation = rt::Operation {
    id: "exportTicketsCsv",
    method: "POST",
    path: "/inbox/tickets/export",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    body: Some(rt::Body::required(&EXPORT_TICKETS_CSV_BODY)),
    produces: &["text/csv", "application/json"],
    responses: &[
        rt::Response::of(&[200], Some(&rt::schema::FILE)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_TICKET_INTERACTOR: rt::Operation = rt::Operation {
    id: "updateTicketInteractor",
    method: "PATCH",
    path: "/inbox/tickets/interactor/{interactorId}",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    parameters: &[rt::Parameter::path("interactorId", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&UPDATE_TICKET_INTERACTOR_BODY)),
    responses: &[rt::Response::of(&[204], None), rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR))],
    ..BASE
};

pub(crate) static GET_TICKET: rt::Operation = rt::Operation {
    id: "getTicket",
    method: "GET",
    path: "/inbox/tickets/{ticketId}",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    parameters: &[rt::Parameter::path("ticketId", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[200], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static PERFORM_TICKET_ACTION: rt::Operation = rt::Operation {
    id: "performTicketAction",
    method: "POST",
    path: "/inbox/tickets/{ticketId}/actions/{actionId}",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    parameters: &[
        rt::Parameter::path("ticketId", &models::OBJECT_ID),
        rt::Parameter::path(
            "actionId",
            &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_428E526EBC78]),
        ),
        rt::Parameter::query("assignee", &models::OBJECT_ID),
        rt::Parameter::query("archive", &PERFORM_TICKET_ACTION_ARCHIVE),
        rt::Parameter::query("updatedTime", &rt::schema::DATE_TIME),
        rt::Parameter::query("execAiActions", &rt::schema::BOOLEAN),
    ],
    body: Some(rt::Body::required(&PERFORM_TICKET_ACTION_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_TICKET_ACTION_TEMPLATES: rt::Operation = rt::Operation {
    id: "listTicketActionTemplates",
    method: "GET",
    path: "/inbox/tickets/{ticketId}/actions/{actionId}/templates",
    permissions: rt::Permissions::All(&["ReplyTicket"]),
    parameters: &[
        rt::Parameter::path("ticketId", &models::OBJECT_ID),
        rt::Parameter::path(
            "actionId",
            &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_428E526EBC78]),
        ),
    ],
    responses: &[
        rt::Response::of(&[201], Some(&rt::Schema::array(&LIST_TICKET_ACTION_TEMPLATES_CREATED_ITEM))),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_TICKET_AI_SUGGESTION_SELECTION: rt::Operation = rt::Operation {
    id: "updateTicketAiSuggestionSelection",
    method: "POST",
    path: "/inbox/tickets/{ticketId}/ai-suggestions/{resource}/{action}",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    parameters: &[
        rt::Parameter::path("ticketId", &models::OBJECT_ID),
        rt::Parameter::path("resource", &UPDATE_TICKET_AI_SUGGESTION_SELECTION_RESOURCE),
        rt::Parameter::path("action", &UPDATE_TICKET_AI_SUGGESTION_SELECTION_ACTION),
    ],
    body: Some(rt::Body::required(&UPDATE_TICKET_AI_SUGGESTION_SELECTION_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static APPROVE_TICKET_REPLY_SUGGESTION: rt::Operation = rt::Operation {
    id: "approveTicketReplySuggestion",
    method: "POST",
    path: "/inbox/tickets/{ticketId}/approve",
    permissions: rt::Permissions::All(&["ApproveSuggestion"]),
    parameters: &[
        rt::Parameter::path("ticketId", &models::OBJECT_ID),
        rt::Parameter::query("updatedTime", &rt::schema::DATE_TIME),
        rt::Parameter::query("execAiActions", &rt::schema::BOOLEAN),
    ],
    body: Some(rt::Body::required(&APPROVE_TICKET_REPLY_SUGGESTION_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_TICKET_CATEGORY: rt::Operation = rt::Operation {
    id: "deleteTicketCategory",
    method: "DELETE",
    path: "/inbox/tickets/{ticketId}/categories/{categoryId}",
    permissions: rt::Permissions::All(&["AssignCategories"]),
    parameters: &[
        rt::Parameter::path("categoryId", &models::OBJECT_ID),
        rt::Parameter::path("ticketId", &models::OBJECT_ID),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static REPLACE_TICKET_FOLLOWUP: rt::Operation = rt::Operation {
    id: "replaceTicketFollowup",
    method: "PUT",
    path: "/inbox/tickets/{ticketId}/followups/{followupId}",
    permissions: rt::Permissions::All(&["ReplyTicket"]),
    parameters: &[
        rt::Parameter::path("followupId", &models::OBJECT_ID),
        rt::Parameter::path("ticketId", &models::OBJECT_ID),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_TICKET_FOLLOWUP: rt::Operation = rt::Operation {
    id: "deleteTicketFollowup",
    method: "DELETE",
    path: "/inbox/tickets/{ticketId}/followups/{followupId}",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    parameters: &[
        rt::Parameter::path("followupId", &models::OBJECT_ID),
        rt::Parameter::path("ticketId", &models::OBJECT_ID),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_TICKET_HISTORY: rt::Operation = rt::Operation {
    id: "listTicketHistory",
    method: "GET",
    path: "/inbox/tickets/{ticketId}/history",
    permissions: rt::Permissions::All(&["ViewTickets", "ViewHistory"]),
    parameters: &[rt::Parameter::path("ticketId", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&LIST_TICKET_HISTORY_OK_ITEM))),
        rt::Response::of(&[400, 401, 403, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static BLOCK_TICKET_INTERACTOR: rt::Operation = rt::Operation {
    id: "blockTicketInteractor",
    method: "POST",
    path: "/inbox/tickets/{ticketId}/interactor/block",
    permissions: rt::Permissions::All(&["BlockInteractor"]),
    parameters: &[rt::Parameter::path("ticketId", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[200], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_MENTIONABLE_TICKET_INTERACTORS: rt::Operation = rt::Operation {
    id: "listMentionableTicketInteractors",
    method: "GET",
    path: "/inbox/tickets/{ticketId}/interactors",
    permissions: rt::Permissions::All(&["ReplyTicket"]),
    parameters: &[
        rt::Parameter::path("ticketId", &models::OBJECT_ID),
        rt::Parameter::query("name", &rt::schema::STRING),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&LIST_MENTIONABLE_TICKET_INTERACTORS_OK_ITEM))),
        rt::Response::of(&[400, 401, 403, 404, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static MARK_TICKET_AS_PRIORITY: rt::Operation = rt::Operation {
    id: "markTicketAsPriority",
    method: "POST",
    path: "/inbox/tickets/{ticketId}/priority",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    parameters: &[
        rt::Parameter::path("ticketId", &models::OBJECT_ID),
        rt::Parameter::query("updatedTime", &rt::schema::DATE_TIME),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UNMARK_TICKET_AS_PRIORITY: rt::Operation = rt::Operation {
    id: "unmarkTicketAsPriority",
    method: "DELETE",
    path: "/inbox/tickets/{ticketId}/priority",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    parameters: &[
        rt::Parameter::path("ticketId", &models::OBJECT_ID),
        rt::Parameter::query("updatedTime", &rt::schema::DATE_TIME),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static REJECT_TICKET_REPLY_SUGGESTION: rt::Operation = rt::Operation {
    id: "rejectTicketReplySuggestion",
    method: "POST",
    path: "/inbox/tickets/{ticketId}/reject",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    parameters: &[
        rt::Parameter::path("ticketId", &models::OBJECT_ID),
        rt::Parameter::query("updatedTime", &rt::schema::DATE_TIME),
    ],
    body: Some(rt::Body::required(&REJECT_TICKET_REPLY_SUGGESTION_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_TICKET_EMAIL_REQUEST: rt::Operation = rt::Operation {
    id: "createTicketEmailRequest",
    method: "POST",
    path: "/inbox/tickets/{ticketId}/requests",
    permissions: rt::Permissions::All(&["ForwardTicket"]),
    parameters: &[
        rt::Parameter::path("ticketId", &models::OBJECT_ID),
        rt::Parameter::query("updatedTime", &rt::schema::DATE_TIME),
    ],
    body: Some(rt::Body::required(&CREATE_TICKET_EMAIL_REQUEST_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::EMAIL_REQUEST)),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static SET_TICKET_SENTIMENT: rt::Operation = rt::Operation {
    id: "setTicketSentiment",
    method: "POST",
    path: "/inbox/tickets/{ticketId}/sentiment",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    parameters: &[
        rt::Parameter::path("ticketId", &models::OBJECT_ID),
        rt::Parameter::query("updatedTime", &rt::schema::DATE_TIME),
    ],
    body: Some(rt::Body::required(&SET_TICKET_SENTIMENT_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static SNOOZE_TICKET: rt::Operation = rt::Operation {
    id: "snoozeTicket",
    method: "POST",
    path: "/inbox/tickets/{ticketId}/snooze",
    permissions: rt::Permissions::All(&["ArchiveTicket"]),
    parameters: &[rt::Parameter::path("ticketId", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&SNOOZE_TICKET_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_TICKET_REPLY_SUGGESTION: rt::Operation = rt::Operation {
    id: "createTicketReplySuggestion",
    method: "POST",
    path: "/inbox/tickets/{ticketId}/suggest/{actionId}",
    permissions: rt::Permissions::All(&["ReplyTicket"]),
    parameters: &[
        rt::Parameter::path("ticketId", &models::OBJECT_ID),
        rt::Parameter::path(
            "actionId",
            &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_428E526EBC78]),
        ),
        rt::Parameter::query("updatedTime", &rt::schema::DATE_TIME),
    ],
    body: Some(rt::Body::required(&CREATE_TICKET_REPLY_SUGGESTION_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static TRANSLATE_TICKET: rt::Operation = rt::Operation {
    id: "translateTicket",
    method: "POST",
    path: "/inbox/tickets/{ticketId}/translate",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    parameters: &[rt::Parameter::path("ticketId", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[201], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_TICKET_TREE: rt::Operation = rt::Operation {
    id: "getTicketTree",
    method: "GET",
    path: "/inbox/tickets/{ticketId}/tree",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    parameters: &[
        rt::Parameter::path("ticketId", &models::OBJECT_ID),
        rt::Parameter::query("treeId", &rt::schema::STRING),
    ],
    responses: &[
        rt::Response::of(&[201], Some(&rt::Schema::array(&GET_TICKET_TREE_CREATED_ITEM))),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
