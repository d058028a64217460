//! Handlers of the tag `posts`.

use generated::{api::posts::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl PostsApi for Socialhub {
    async fn create_post_group(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreatePostGroup,
    ) -> Result<CreatePostGroupResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_pre_draft_post_group(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetPreDraftPostGroup,
    ) -> Result<GetPreDraftPostGroupResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_post_group(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeletePostGroup,
    ) -> Result<DeletePostGroupResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn add_post_to_post_group(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: AddPostToPostGroup,
    ) -> Result<AddPostToPostGroupResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn duplicate_post_group(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DuplicatePostGroup,
    ) -> Result<DuplicatePostGroupResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_post_group_posts(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdatePostGroupPosts,
    ) -> Result<UpdatePostGroupPostsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn copy_post_fields_to_post_group(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CopyPostFieldsToPostGroup,
    ) -> Result<CopyPostFieldsToPostGroupResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn publish_post_group(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: PublishPostGroup,
    ) -> Result<PublishPostGroupResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn save_post_group_as_draft(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SavePostGroupAsDraft,
    ) -> Result<SavePostGroupAsDraftResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn schedule_post_group(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SchedulePostGroup,
    ) -> Result<SchedulePostGroupResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn suggest_post_group(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SuggestPostGroup,
    ) -> Result<SuggestPostGroupResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_posts(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListPosts,
    ) -> Result<ListPostsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn search_posts(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SearchPosts,
    ) -> Result<SearchPostsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn aggregate_posts_by_day(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: AggregatePostsByDay,
    ) -> Result<AggregatePostsByDayResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_post_day_aggregates(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListPostDayAggregates,
    ) -> Result<ListPostDayAggregatesResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn count_posts(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CountPosts,
    ) -> Result<CountPostsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn export_posts_pdf(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ExportPostsPdf,
    ) -> Result<ExportPostsPdfResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn export_posts_pdf_via_post(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ExportPostsPdfViaPost,
    ) -> Result<ExportPostsPdfViaPostResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn export_posts_csv(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ExportPostsCsv,
    ) -> Result<ExportPostsCsvResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_post(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeletePost,
    ) -> Result<DeletePostResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_post(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdatePost,
    ) -> Result<UpdatePostResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_post_by_approval_token(
        &self,
        _cx: Context<principal::ApprovalToken<Self>>,
        _request: GetPostByApprovalToken,
    ) -> Result<GetPostByApprovalTokenResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_post_approval_request(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreatePostApprovalRequest,
    ) -> Result<CreatePostApprovalRequestResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn approve_post_by_token(
        &self,
        _cx: Context<principal::ApprovalToken<Self>>,
        _request: ApprovePostByToken,
    ) -> Result<ApprovePostByTokenResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn reject_post_by_token(
        &self,
        _cx: Context<principal::ApprovalToken<Self>>,
        _request: RejectPostByToken,
    ) -> Result<RejectPostByTokenResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn approve_post(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ApprovePost,
    ) -> Result<ApprovePostResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn replace_post_channel(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ReplacePostChannel,
    ) -> Result<ReplacePostChannelResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn duplicate_post(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DuplicatePost,
    ) -> Result<DuplicatePostResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn force_publish_post_first_comment(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ForcePublishPostFirstComment,
    ) -> Result<ForcePublishPostFirstCommentResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_post_link(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreatePostLink,
    ) -> Result<CreatePostLinkResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn convert_post_media(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ConvertPostMedia,
    ) -> Result<ConvertPostMediaResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn publish_post(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: PublishPost,
    ) -> Result<PublishPostResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn mark_post_published(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: MarkPostPublished,
    ) -> Result<MarkPostPublishedResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn reject_post(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: RejectPost,
    ) -> Result<RejectPostResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn add_post_retweet(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: AddPostRetweet,
    ) -> Result<AddPostRetweetResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_post_retweet(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeletePostRetweet,
    ) -> Result<DeletePostRetweetResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn schedule_post(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SchedulePost,
    ) -> Result<SchedulePostResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn suggest_post(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SuggestPost,
    ) -> Result<SuggestPostResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn unschedule_post(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UnschedulePost,
    ) -> Result<UnschedulePostResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
