//! Handlers of the tag `tickets`.

use generated::{api::tickets::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl TicketsApi for Socialhub {
    async fn list_interactor_ticket_history(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListInteractorTicketHistory,
    ) -> Result<ListInteractorTicketHistoryResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_interactor_network_data(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetInteractorNetworkData,
    ) -> Result<GetInteractorNetworkDataResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn archive_tickets_in_bulk(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ArchiveTicketsInBulk,
    ) -> Result<ArchiveTicketsInBulkResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn perform_bulk_ticket_action(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: PerformBulkTicketAction,
    ) -> Result<PerformBulkTicketActionResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_category_from_all_tickets(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteCategoryFromAllTickets,
    ) -> Result<DeleteCategoryFromAllTicketsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn export_tickets_csv(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ExportTicketsCsv,
    ) -> Result<ExportTicketsCsvResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_ticket_interactor(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateTicketInteractor,
    ) -> Result<UpdateTicketInteractorResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_ticket(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetTicket,
    ) -> Result<GetTicketResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn perform_ticket_action(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: PerformTicketAction,
    ) -> Result<PerformTicketActionResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_ticket_action_templates(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListTicketActionTemplates,
    ) -> Result<ListTicketActionTemplatesResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_ticket_ai_suggestion_selection(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateTicketAiSuggestionSelection,
    ) -> Result<UpdateTicketAiSuggestionSelectionResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn approve_ticket_reply_suggestion(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ApproveTicketReplySuggestion,
    ) -> Result<ApproveTicketReplySuggestionResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_ticket_category(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteTicketCategory,
    ) -> Result<DeleteTicketCategoryResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn replace_ticket_followup(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ReplaceTicketFollowup,
    ) -> Result<ReplaceTicketFollowupResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_ticket_followup(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteTicketFollowup,
    ) -> Result<DeleteTicketFollowupResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_ticket_history(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListTicketHistory,
    ) -> Result<ListTicketHistoryResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn block_ticket_interactor(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: BlockTicketInteractor,
    ) -> Result<BlockTicketInteractorResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_mentionable_ticket_interactors(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListMentionableTicketInteractors,
    ) -> Result<ListMentionableTicketInteractorsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn mark_ticket_as_priority(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: MarkTicketAsPriority,
    ) -> Result<MarkTicketAsPriorityResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn unmark_ticket_as_priority(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UnmarkTicketAsPriority,
    ) -> Result<UnmarkTicketAsPriorityResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn reject_ticket_reply_suggestion(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: RejectTicketReplySuggestion,
    ) -> Result<RejectTicketReplySuggestionResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_ticket_email_request(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateTicketEmailRequest,
    ) -> Result<CreateTicketEmailRequestResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn set_ticket_sentiment(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SetTicketSentiment,
    ) -> Result<SetTicketSentimentResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn snooze_ticket(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SnoozeTicket,
    ) -> Result<SnoozeTicketResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_ticket_reply_suggestion(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateTicketReplySuggestion,
    ) -> Result<CreateTicketReplySuggestionResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn translate_ticket(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: TranslateTicket,
    ) -> Result<TranslateTicketResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_ticket_tree(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetTicketTree,
    ) -> Result<GetTicketTreeResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
