//! Handlers of the tag `posts`.

use generated::{
    api::posts::*,
    models::ObjectId,
    principal,
    rt::{Context, Location, Pointer},
};

use crate::{
    Failure, Page, Socialhub,
    posts::{csv, filter::PostFilter, groups, list, pdf},
    store::StoreError,
};

/// The id of a post, in an operation that takes any text: what cannot be an id is nobody's.
fn post_id(text: &str) -> Result<ObjectId, StoreError> {
    ObjectId::new(text).map_err(|_| StoreError::Missing("post"))
}

impl PostsApi for Socialhub {
    async fn create_post_group(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreatePostGroup,
    ) -> Result<CreatePostGroupResponse, Failure> {
        let group = groups::create(&self.store, cx.principal(), &request.body).await?;
        Ok(CreatePostGroupResponse::Created(group.into()))
    }

    async fn get_pre_draft_post_group(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: GetPreDraftPostGroup,
    ) -> Result<GetPreDraftPostGroupResponse, Failure> {
        let group = groups::current(&self.store, cx.principal()).await?;
        Ok(GetPreDraftPostGroupResponse::Ok(group.into()))
    }

    async fn delete_post_group(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeletePostGroup,
    ) -> Result<DeletePostGroupResponse, Failure> {
        groups::delete(&self.store, cx.principal(), &request.id).await?;
        Ok(DeletePostGroupResponse::NoContent)
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
        cx: Context<principal::Token<Self>>,
        request: ListPosts,
    ) -> Result<ListPostsResponse, Failure> {
        let page = Page::new(request.offset, request.count)?;
        let place = Pointer::new(Location::Query);
        let selected =
            list::selected(request.selected_post_id.clone(), request.post_group_id.as_ref(), request.group_by, place)?;
        let posts = list::page(self, cx.principal(), request.into(), page, selected).await?;
        Ok(ListPostsResponse::Ok(posts))
    }

    async fn search_posts(
        &self,
        cx: Context<principal::Token<Self>>,
        request: SearchPosts,
    ) -> Result<SearchPostsResponse, Failure> {
        let request = request.body;
        let page = Page::in_body(request.offset, request.count)?;
        let place = Pointer::new(Location::Body);
        let selected =
            list::selected(request.selected_post_id.clone(), request.post_group_id.as_ref(), request.group_by, place)?;
        let posts = list::page(self, cx.principal(), request.into(), page, selected).await?;
        Ok(SearchPostsResponse::Ok(posts))
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
        cx: Context<principal::Token<Self>>,
        request: ExportPostsPdf,
    ) -> Result<ExportPostsPdfResponse, Failure> {
        let style = pdf::Style { tz: request.tz.clone(), by_week: request.group_by.is_some() };
        let file = pdf::file(self, cx.principal(), request.into(), style).await?;
        Ok(ExportPostsPdfResponse::Ok(file))
    }

    async fn export_posts_pdf_via_post(
        &self,
        cx: Context<principal::Token<Self>>,
        request: ExportPostsPdfViaPost,
    ) -> Result<ExportPostsPdfViaPostResponse, Failure> {
        let style = pdf::Style { tz: request.tz.clone(), by_week: request.group_by.is_some() };
        let file = pdf::file(self, cx.principal(), request.into(), style).await?;
        Ok(ExportPostsPdfViaPostResponse::Ok(file))
    }

    async fn export_posts_csv(
        &self,
        cx: Context<principal::Token<Self>>,
        request: ExportPostsCsv,
    ) -> Result<ExportPostsCsvResponse, Failure> {
        let caller = cx.principal();
        let query = PostFilter::from(request).query(&self.store, caller).await?;
        let file = csv::file(&self.store, &caller.account_id, query).await?;
        Ok(ExportPostsCsvResponse::Ok(file))
    }

    async fn delete_post(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeletePost,
    ) -> Result<DeletePostResponse, Failure> {
        let id = post_id(&request.id)?;
        groups::delete_post(&self.store, cx.principal(), &id).await?;
        Ok(DeletePostResponse::NoContent)
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
