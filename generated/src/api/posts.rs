//! The tag `posts`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Content Planner posts of a customer.
pub trait PostsApi: crate::Service {
    /// Create a post group.
    ///
    /// Creates a post group with one empty post per given channel, plus the feed items those posts need. If any of
    /// this fails, the route tries to delete what it has already created and returns an error. Requires `EditPosts`.
    ///
    /// `POST /api2/cp/postGroups`, permission `EditPosts`
    async fn create_post_group(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreatePostGroup,
    ) -> Result<CreatePostGroupResponse, Self::Error>;

    /// Get the post group being worked on.
    ///
    /// Finds the current user's post with status `preDraft` and returns the post group it belongs to. Responds with
    /// 404 when no active `preDraft` post exists. Requires `ViewPosts`.
    ///
    /// `GET /api2/cp/postGroups/preDraft`, permission `ViewPosts`
    async fn get_pre_draft_post_group(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetPreDraftPostGroup,
    ) -> Result<GetPreDraftPostGroupResponse, Self::Error>;

    /// Delete a post group.
    ///
    /// Removes the post group with all its posts and feed items (alpha). Images, videos, short links, and similar
    /// data of those posts should go as well (beta). Requires `EditPosts`.
    ///
    /// `DELETE /api2/cp/postGroups/{id}`, permission `EditPosts`
    async fn delete_post_group(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeletePostGroup,
    ) -> Result<DeletePostGroupResponse, Self::Error>;

    /// Add a post to a post group.
    ///
    /// Creates a post in the post group, unless the group has posts of different channels. Requires `EditPosts`.
    ///
    /// `POST /api2/cp/postGroups/{id}/addPost`, permission `EditPosts`
    async fn add_post_to_post_group(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: AddPostToPostGroup,
    ) -> Result<AddPostToPostGroupResponse, Self::Error>;

    /// Duplicate a post group.
    ///
    /// Copies the posts of the given post group into a new one. The copies are drafts with reset publishing options.
    /// Requires `EditPosts`.
    ///
    /// `POST /api2/cp/postGroups/{id}/duplicate`, permission `EditPosts`
    async fn duplicate_post_group(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DuplicatePostGroup,
    ) -> Result<DuplicatePostGroupResponse, Self::Error>;

    /// Update every post of a post group.
    ///
    /// Partially updates all posts of the post group. Requires `EditPosts`.
    ///
    /// `PATCH /api2/cp/postGroups/{id}/posts`, permission `EditPosts`
    async fn update_post_group_posts(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdatePostGroupPosts,
    ) -> Result<UpdatePostGroupPostsResponse, Self::Error>;

    /// Copy post fields to a group's posts.
    ///
    /// Partially updates all posts of the post group: the fields named in the body are copied from the post that the
    /// query parameter `postId` names. The response holds one result for each post. Requires `EditPosts`.
    ///
    /// `POST /api2/cp/postGroups/{id}/posts/copy`, permission `EditPosts`
    async fn copy_post_fields_to_post_group(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CopyPostFieldsToPostGroup,
    ) -> Result<CopyPostFieldsToPostGroupResponse, Self::Error>;

    /// Publish a group's posts.
    ///
    /// Sets those posts of the post group to `scheduled` that the user can access. No post may have a `publishTime`,
    /// and any `preDraft` posts must all be accessible to the user. If a `preDraft` post already has another
    /// assignee, that person is notified by email now. Requires `PublishPosts`.
    ///
    /// `POST /api2/cp/postGroups/{id}/publish`, permission `PublishPosts`
    async fn publish_post_group(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: PublishPostGroup,
    ) -> Result<PublishPostGroupResponse, Self::Error>;

    /// Set a group's posts to `draft`.
    ///
    /// Sets all posts of the post group to `draft`. Works only for posts that have status `preDraft` and are authored
    /// by the user. If a `preDraft` post already has another assignee, that person is notified by email now. Feed
    /// items are created both for the save as draft and for any assignment to another user. Requires `EditPosts`.
    ///
    /// `POST /api2/cp/postGroups/{id}/saveAsDraft`, permission `EditPosts`
    async fn save_post_group_as_draft(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SavePostGroupAsDraft,
    ) -> Result<SavePostGroupAsDraftResponse, Self::Error>;

    /// Schedule a group's posts.
    ///
    /// Sets those posts of the post group to `scheduled` that the user can access, and clears their `needsAttention`
    /// flag. Every post must have a `publishTime`, and any `preDraft` posts must all be accessible to the user. If a
    /// `preDraft` post already has another assignee, that person is notified by email now. Requires `PublishPosts`.
    ///
    /// `POST /api2/cp/postGroups/{id}/schedule`, permission `PublishPosts`
    async fn schedule_post_group(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SchedulePostGroup,
    ) -> Result<SchedulePostGroupResponse, Self::Error>;

    /// Set a group's posts to `needsApproval`.
    ///
    /// Sets all posts of the post group to `needsApproval` and clears their `needsAttention` flag. Requires
    /// `EditPosts`.
    ///
    /// `POST /api2/cp/postGroups/{id}/suggest`, permission `EditPosts`
    async fn suggest_post_group(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SuggestPostGroup,
    ) -> Result<SuggestPostGroupResponse, Self::Error>;

    /// List posts.
    ///
    /// Returns a pageable list of the account's posts that match the filters. Requires `ViewPosts`.
    ///
    /// `GET /api2/cp/posts`, permission `ViewPosts`
    async fn list_posts(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListPosts,
    ) -> Result<ListPostsResponse, Self::Error>;

    /// Search posts.
    ///
    /// Returns a pageable list of the account's posts that match the filters. Requires `ViewPosts`.
    ///
    /// `POST /api2/cp/posts`, permission `ViewPosts`
    async fn search_posts(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SearchPosts,
    ) -> Result<SearchPostsResponse, Self::Error>;

    /// Aggregate posts by day.
    ///
    /// Returns a list of daily post aggregates within the time range, meant for the monthly calendar view. Requires
    /// `ViewPosts`.
    ///
    /// `POST /api2/cp/posts/aggregates/day`, permission `ViewPosts`
    async fn aggregate_posts_by_day(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: AggregatePostsByDay,
    ) -> Result<AggregatePostsByDayResponse, Self::Error>;

    /// Aggregate posts by day.
    ///
    /// Returns a list of daily post aggregates within the time range, meant for the monthly calendar view. Requires
    /// `ViewPosts`.
    ///
    /// `POST /api2/cp/posts/aggregates/day/list`, permission `ViewPosts`
    async fn list_post_day_aggregates(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListPostDayAggregates,
    ) -> Result<ListPostDayAggregatesResponse, Self::Error>;

    /// Count posts by state.
    ///
    /// Returns an object with post counts for several states, meant for the left sidebar.
    ///
    /// `GET /api2/cp/posts/counts`, permission `ViewPosts`
    async fn count_posts(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CountPosts,
    ) -> Result<CountPostsResponse, Self::Error>;

    /// Export planner posts to a PDF file.
    ///
    /// Exports the content planner posts that match the filters to a PDF file. Requires `ViewPosts` and
    /// `ViewContentList`.
    ///
    /// `GET /api2/cp/posts/export/pdf`, permissions: all of `ViewPosts`, `ViewContentList`
    async fn export_posts_pdf(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ExportPostsPdf,
    ) -> Result<ExportPostsPdfResponse, Self::Error>;

    /// Export planner posts to a PDF file.
    ///
    /// Exports the content planner posts that match the filters to a PDF file. Requires `ViewPosts` and
    /// `ViewContentList`.
    ///
    /// `POST /api2/cp/posts/export/pdf`, permissions: all of `ViewPosts`, `ViewContentList`
    async fn export_posts_pdf_via_post(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ExportPostsPdfViaPost,
    ) -> Result<ExportPostsPdfViaPostResponse, Self::Error>;

    /// Export posts to a CSV file.
    ///
    /// Exports all posts of the account that match the filters. Requires `ViewPosts`.
    ///
    /// `POST /api2/cp/posts/exports/csv`, permission `ViewPosts`
    async fn export_posts_csv(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ExportPostsCsv,
    ) -> Result<ExportPostsCsvResponse, Self::Error>;

    /// Delete a post.
    ///
    /// Deletes the post with its unused media and links. Allowed for `preDraft` posts only. Deleting the last post of
    /// a post group deletes the group too. Requires `EditPosts`.
    ///
    /// `DELETE /api2/cp/posts/{id}`, permission `EditPosts`
    async fn delete_post(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeletePost,
    ) -> Result<DeletePostResponse, Self::Error>;

    /// Update a post.
    ///
    /// Partially updates the post. Requires `EditPosts`.
    ///
    /// `PATCH /api2/cp/posts/{id}`, permission `EditPosts`
    async fn update_post(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdatePost,
    ) -> Result<UpdatePostResponse, Self::Error>;

    /// Get a post whose approval was requested.
    ///
    /// Returns the post; a JSON web token authenticates the user.
    ///
    /// `GET /api2/cp/posts/{id}/approvalRequests`
    async fn get_post_by_approval_token(
        &self,
        cx: rt::Context<crate::principal::ApprovalToken<Self>>,
        request: GetPostByApprovalToken,
    ) -> Result<GetPostByApprovalTokenResponse, Self::Error>;

    /// Request approval of a post by email.
    ///
    /// Sets the post to `needsApproval` and clears its `needsAttention` flag. Requires `ApprovalRequest`.
    ///
    /// `POST /api2/cp/posts/{id}/approvalRequests`, permission `ApprovalRequest`
    async fn create_post_approval_request(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreatePostApprovalRequest,
    ) -> Result<CreatePostApprovalRequestResponse, Self::Error>;

    /// Approve a post by JSON web token.
    ///
    /// Sets the post to `scheduled` and clears its `needsAttention` flag.
    ///
    /// `POST /api2/cp/posts/{id}/approvalRequests/approve`
    async fn approve_post_by_token(
        &self,
        cx: rt::Context<crate::principal::ApprovalToken<Self>>,
        request: ApprovePostByToken,
    ) -> Result<ApprovePostByTokenResponse, Self::Error>;

    /// Reject a post by JSON web token.
    ///
    /// Sets the post to `draft`, sets its `needsAttention` flag, assigns it to the author of the suggestion and
    /// emails that author.
    ///
    /// `POST /api2/cp/posts/{id}/approvalRequests/reject`
    async fn reject_post_by_token(
        &self,
        cx: rt::Context<crate::principal::ApprovalToken<Self>>,
        request: RejectPostByToken,
    ) -> Result<RejectPostByTokenResponse, Self::Error>;

    /// Approve a post.
    ///
    /// Sets the post to `scheduled` and clears its `needsAttention` flag. Works only on posts with status
    /// `needsApproval`. Requires `ApprovePosts`, or `ApproveOwnPosts` if the post is the user's own.
    ///
    /// `POST /api2/cp/posts/{id}/approve`, permissions: one of `ApprovePosts`, `ApproveOwnPosts`
    async fn approve_post(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ApprovePost,
    ) -> Result<ApprovePostResponse, Self::Error>;

    /// Change a post's channel.
    ///
    /// Moves the post to another channel and drops unsupported content. Requires `EditPosts`.
    ///
    /// `PUT /api2/cp/posts/{id}/channel`, permission `EditPosts`
    async fn replace_post_channel(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ReplacePostChannel,
    ) -> Result<ReplacePostChannelResponse, Self::Error>;

    /// Duplicate a post to each given channel.
    ///
    /// Creates a new post for each given channel and copies the contents of this post to it on a best-effort basis.
    /// The user needs access to every given channel (teams feature). Requires `EditPosts`.
    ///
    /// `POST /api2/cp/posts/{id}/duplicate`, permission `EditPosts`
    async fn duplicate_post(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DuplicatePost,
    ) -> Result<DuplicatePostResponse, Self::Error>;

    /// Force publication of a post's first comment.
    ///
    /// Publishes the first comment of a Facebook, IG or LinkedIn post by force when automatic comment publishing has
    /// failed. Requires `PublishPosts`.
    ///
    /// `POST /api2/cp/posts/{id}/forcePublishFirstComment`, permission `PublishPosts`
    async fn force_publish_post_first_comment(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ForcePublishPostFirstComment,
    ) -> Result<ForcePublishPostFirstCommentResponse, Self::Error>;

    /// Add a link with preview to a post.
    ///
    /// Fetches a link preview from Facebook, stores it as a link object and attaches that to the post. Requires
    /// `EditPosts`.
    ///
    /// `POST /api2/cp/posts/{id}/links`, permission `EditPosts`
    async fn create_post_link(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreatePostLink,
    ) -> Result<CreatePostLinkResponse, Self::Error>;

    /// Convert post media to social network limits.
    ///
    /// Starts a lambda function that copies the media with adjusted metadata, such as the bitrate, so that the copy
    /// fits the post type and the social network.
    ///
    /// `POST /api2/cp/posts/{id}/media/convert`, permission `EditPosts`
    async fn convert_post_media(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ConvertPostMedia,
    ) -> Result<ConvertPostMediaResponse, Self::Error>;

    /// Publish a post now.
    ///
    /// Sets the post to `scheduled` and its `publishTime` to now. Works only while `publishTime` is unset. Requires
    /// `PublishPosts`.
    ///
    /// `POST /api2/cp/posts/{id}/publish`, permission `PublishPosts`
    async fn publish_post(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: PublishPost,
    ) -> Result<PublishPostResponse, Self::Error>;

    /// Set a story workaround post to `published`.
    ///
    /// Sets a story workaround post to `published`. Works only on posts of a workaround type, and only for the user
    /// set as the publisher of the workaround post.
    ///
    /// `POST /api2/cp/posts/{id}/published`
    async fn mark_post_published(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: MarkPostPublished,
    ) -> Result<MarkPostPublishedResponse, Self::Error>;

    /// Set a post's status to `draft`.
    ///
    /// Sets the post to `draft`, sets its `needsAttention` flag and assigns it to the `suggestionAuthor`. Optionally
    /// adds a comment to the feed of the post. Requires `RejectPost`.
    ///
    /// `POST /api2/cp/posts/{id}/reject`, permission `RejectPost`
    async fn reject_post(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: RejectPost,
    ) -> Result<RejectPostResponse, Self::Error>;

    /// Add a retweet to a post.
    ///
    /// Sets the tweet that a Twitter post retweets.
    ///
    /// `POST /api2/cp/posts/{id}/retweet`, permission `EditPosts`
    async fn add_post_retweet(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: AddPostRetweet,
    ) -> Result<AddPostRetweetResponse, Self::Error>;

    /// Delete the retweet data of a post.
    ///
    /// `DELETE /api2/cp/posts/{id}/retweet`, permission `EditPosts`
    async fn delete_post_retweet(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeletePostRetweet,
    ) -> Result<DeletePostRetweetResponse, Self::Error>;

    /// Schedule a post.
    ///
    /// Sets the post to `scheduled` and clears its `needsAttention` flag. Works only when the post has a
    /// `publishTime`. Requires `PublishPosts`.
    ///
    /// `POST /api2/cp/posts/{id}/schedule`, permission `PublishPosts`
    async fn schedule_post(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SchedulePost,
    ) -> Result<SchedulePostResponse, Self::Error>;

    /// Set a post's status to `needsApproval`.
    ///
    /// Sets the post to `needsApproval` and clears its `needsAttention` flag. Requires `EditPosts`.
    ///
    /// `POST /api2/cp/posts/{id}/suggest`, permission `EditPosts`
    async fn suggest_post(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SuggestPost,
    ) -> Result<SuggestPostResponse, Self::Error>;

    /// Move a scheduled post back to draft.
    ///
    /// Resets a scheduled post to status `draft`. Requires `PublishPosts`.
    ///
    /// `POST /api2/cp/posts/{id}/unschedule`, permission `PublishPosts`
    async fn unschedule_post(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UnschedulePost,
    ) -> Result<UnschedulePostResponse, Self::Error>;
}

/// Request of `POST /api2/cp/postGroups`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePostGroup {
    /// Title of the post group, and ids of the channels that each get an empty post in it.
    pub body: CreatePostGroupBody,
}

impl rt::Request for CreatePostGroup {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/cp/postGroups`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreatePostGroupResponse {
    /// Created post group.
    Created(models::PostGroup),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    /// At least one channel is unavailable, deactivated, or inaccessible to the user.
    NotFound(models::Error),
    NotAcceptable(models::Error),
    /// The user already has a post group whose posts are in state `preDraft`.
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreatePostGroupResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError
    500)
);

/// Request of `GET /api2/cp/postGroups/preDraft`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetPreDraftPostGroup {}
impl rt::Request for GetPreDraftPostGroup {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/cp/postGroups/preDraft`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetPreDraftPostGroupResponse {
    /// Post group the user is working on.
    Ok(models::PostGroup),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetPreDraftPostGroupResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `DELETE /api2/cp/postGroups/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeletePostGroup {
    /// Id of the post group.
    pub id: models::ObjectId,
}

impl rt::Request for DeletePostGroup {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/cp/postGroups/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeletePostGroupResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    /// Post group not found.
    NotFound(models::Error),
    NotAcceptable(models::Error),
    /// The post group holds posts of other users or posts that are no longer in state `preDraft`.
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeletePostGroupResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError
    500)
);

/// Request of `POST /api2/cp/postGroups/{id}/addPost`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddPostToPostGroup {
    /// Id of the post group that receives the post.
    pub id: String,
    /// Id of the new post's channel.
    pub channel_id: Option<models::ObjectId>,
    /// Id of the post whose content is copied.
    pub post_id: Option<models::ObjectId>,
}

impl rt::Request for AddPostToPostGroup {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            channel_id: r.optional(1)?,
            post_id: r.optional(2)?,
        })
    }
}

/// Answers to `POST /api2/cp/postGroups/{id}/addPost`.
#[derive(Debug, Clone, PartialEq)]
pub enum AddPostToPostGroupResponse {
    /// Created post, with the entities that were not copied.
    Ok(AddPostToPostGroupOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    AddPostToPostGroupResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/cp/postGroups/{id}/duplicate`.
#[derive(Debug, Clone, PartialEq)]
pub struct DuplicatePostGroup {
    /// Id of the post group to copy.
    pub id: models::ObjectId,
}

impl rt::Request for DuplicatePostGroup {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `POST /api2/cp/postGroups/{id}/duplicate`.
#[derive(Debug, Clone, PartialEq)]
pub enum DuplicatePostGroupResponse {
    /// Duplicated post group.
    Created(DuplicatePostGroupCreated),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DuplicatePostGroupResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, NotAcceptable 406, InternalServerError 500)
);

/// Request of `PATCH /api2/cp/postGroups/{id}/posts`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePostGroupPosts {
    /// Id of the post group whose posts are updated.
    pub id: models::ObjectId,
    /// Post fields to update. `_id` is ignored, even when given.
    pub body: models::Post,
}

impl rt::Request for UpdatePostGroupPosts {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/cp/postGroups/{id}/posts`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdatePostGroupPostsResponse {
    /// Success.
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
    UpdatePostGroupPostsResponse[Ok 200] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/cp/postGroups/{id}/posts/copy`.
#[derive(Debug, Clone, PartialEq)]
pub struct CopyPostFieldsToPostGroup {
    /// Id of the post group whose posts are updated.
    pub id: models::ObjectId,
    /// Id of the post whose values are copied.
    pub post_id: models::ObjectId,
    /// Fields to copy. At present `type`, `text`, `images`, `animations`, `videos`, `links`, `publishTime` and `tags`
    /// can be given.
    pub body: Vec<CopyPostFieldsToPostGroupBodyItem>,
}

impl rt::Request for CopyPostFieldsToPostGroup {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            post_id: r.required(1)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/cp/postGroups/{id}/posts/copy`.
#[derive(Debug, Clone, PartialEq)]
pub enum CopyPostFieldsToPostGroupResponse {
    /// Copy results, one for each target post.
    Ok(Vec<CopyPostFieldsToPostGroupOkItem>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CopyPostFieldsToPostGroupResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError
    500)
);

/// Request of `POST /api2/cp/postGroups/{id}/publish`.
#[derive(Debug, Clone, PartialEq)]
pub struct PublishPostGroup {
    /// Id of the post group to schedule.
    pub id: String,
}

impl rt::Request for PublishPostGroup {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `POST /api2/cp/postGroups/{id}/publish`.
#[derive(Debug, Clone, PartialEq)]
pub enum PublishPostGroupResponse {
    /// Success.
    Ok,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    /// One or more posts have a `publishTime`, or the user cannot access one or more `preDraft` posts.
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    PublishPostGroupResponse[Ok 200] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/cp/postGroups/{id}/saveAsDraft`.
#[derive(Debug, Clone, PartialEq)]
pub struct SavePostGroupAsDraft {
    /// Id of the post group to save as draft.
    pub id: String,
}

impl rt::Request for SavePostGroupAsDraft {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `POST /api2/cp/postGroups/{id}/saveAsDraft`.
#[derive(Debug, Clone, PartialEq)]
pub enum SavePostGroupAsDraftResponse {
    /// Success.
    Ok,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    /// The post group holds posts of other users or posts that are no longer in state `preDraft`.
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SavePostGroupAsDraftResponse[Ok 200] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/cp/postGroups/{id}/schedule`.
#[derive(Debug, Clone, PartialEq)]
pub struct SchedulePostGroup {
    /// Id of the post group to schedule.
    pub id: String,
}

impl rt::Request for SchedulePostGroup {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `POST /api2/cp/postGroups/{id}/schedule`.
#[derive(Debug, Clone, PartialEq)]
pub enum SchedulePostGroupResponse {
    /// Success.
    Ok,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    /// One or more posts lack a `publishTime`, or the user cannot access one or more `preDraft` posts.
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SchedulePostGroupResponse[Ok 200] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/cp/postGroups/{id}/suggest`.
#[derive(Debug, Clone, PartialEq)]
pub struct SuggestPostGroup {
    /// Id of the post group whose posts are updated.
    pub id: models::ObjectId,
}

impl rt::Request for SuggestPostGroup {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `POST /api2/cp/postGroups/{id}/suggest`.
#[derive(Debug, Clone, PartialEq)]
pub enum SuggestPostGroupResponse {
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
    SuggestPostGroupResponse[Ok 200] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `GET /api2/cp/posts`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListPosts {
    /// Number of entities to skip.
    pub offset: Option<i64>,
    /// Number of entities to return.
    pub count: Option<i64>,
    /// Filter by post group id (alpha). When set, posts of inactive channels and of channels the user cannot access
    /// are returned too.
    pub post_group_id: Option<String>,
    /// Filter by status, given as a string or an array.
    pub status: Option<Vec<ListPostsStatusItem>>,
    /// Filter by the `needsAttention` flag.
    pub needs_attention: Option<bool>,
    /// Filter by the `imported` flag.
    pub imported: Option<bool>,
    /// Filter by `viaPublisherApp`.
    pub via_publisher_app: Option<bool>,
    /// Filter by the `promoted` flag.
    pub promoted: Option<bool>,
    /// Filter by channel ids.
    pub channel_ids: Option<Vec<String>>,
    /// Filter by the user ids of the assignees.
    pub assignees: Option<Vec<String>>,
    /// Filter by tag ids; all tags of the account can be used.
    pub tags: Option<Vec<String>>,
    /// Search text, matched against the post contents.
    pub search: Option<String>,
    /// Start of the date range, as an ISODate string; `sortBy` selects the date field that is compared.
    pub since: Option<rt::DateTime>,
    /// End of the date range, as an ISODate string; `sortBy` selects the date field that is compared.
    pub until: Option<rt::DateTime>,
    /// Sort field: `createdTime` (default) or `publishTime`.
    pub sort_by: ListPostsSortBy,
    /// Sort direction of the results: `asc`, or `desc` (the default).
    pub order: crate::api::dashboards::GetSharedMetricDataOrder,
    /// Moves the post with this id to the start of the results. Fails unless the `postGroupId` filter is set.
    pub selected_post_id: Option<String>,
    /// Groups the posts. Only `postGroup` is supported so far, and it cannot be combined with `selectedPostId`.
    pub group_by: Option<ListPostsGroupBy>,
    /// Keep only the story workaround posts of this publisher (user object id).
    pub story_workaround_publisher: Option<String>,
    /// Filter by post type.
    pub r#type: Option<ListPostsType>,
}

impl rt::Request for ListPosts {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            offset: r.optional(0)?,
            count: r.optional(1)?,
            post_group_id: r.optional(2)?,
            status: r.optional(3)?,
            needs_attention: r.optional(4)?,
            imported: r.optional(5)?,
            via_publisher_app: r.optional(6)?,
            promoted: r.optional(7)?,
            channel_ids: r.optional(8)?,
            assignees: r.optional(9)?,
            tags: r.optional(10)?,
            search: r.optional(11)?,
            since: r.optional(12)?,
            until: r.optional(13)?,
            sort_by: r.defaulted(14)?,
            order: r.defaulted(15)?,
            selected_post_id: r.optional(16)?,
            group_by: r.optional(17)?,
            story_workaround_publisher: r.optional(18)?,
            r#type: r.optional(19)?,
        })
    }
}

/// Answers to `GET /api2/cp/posts`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListPostsResponse {
    /// Page of posts.
    Ok(ListPostsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListPostsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotAcceptable 406, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts`.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchPosts {
    /// Post filters.
    pub body: SearchPostsBody,
}

impl rt::Request for SearchPosts {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/cp/posts`.
#[derive(Debug, Clone, PartialEq)]
pub enum SearchPostsResponse {
    /// Page of posts.
    Ok(ListPostsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SearchPostsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotAcceptable 406, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts/aggregates/day`.
#[derive(Debug, Clone, PartialEq)]
pub struct AggregatePostsByDay {
    pub body: AggregatePostsByDayBody,
}

impl rt::Request for AggregatePostsByDay {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/cp/posts/aggregates/day`.
#[derive(Debug, Clone, PartialEq)]
pub enum AggregatePostsByDayResponse {
    /// Daily post aggregates.
    Ok(Vec<models::PostAggregate>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    AggregatePostsByDayResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotAcceptable 406, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts/aggregates/day/list`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListPostDayAggregates {
    /// Start of the (scheduled) `publishTime` range, as an ISODate string.
    pub since: rt::DateTime,
    /// End of the (scheduled) `publishTime` range, as an ISODate string.
    pub until: rt::DateTime,
    /// Time zone name of the user (default: `Europe/Berlin`). It sets where each aggregated day starts and ends, so
    /// base it on the client time.
    pub tz: String,
    /// Filters: `channelIds`, `teamIds` and `tags`.
    pub body: ListPostDayAggregatesBody,
}

impl rt::Request for ListPostDayAggregates {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            since: r.required(0)?,
            until: r.required(1)?,
            tz: r.defaulted(2)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/cp/posts/aggregates/day/list`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListPostDayAggregatesResponse {
    /// Daily post aggregates.
    Ok(Vec<models::PostAggregate>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListPostDayAggregatesResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotAcceptable 406, InternalServerError 500)
);

/// Request of `GET /api2/cp/posts/counts`.
#[derive(Debug, Clone, PartialEq)]
pub struct CountPosts {}
impl rt::Request for CountPosts {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/cp/posts/counts`.
#[derive(Debug, Clone, PartialEq)]
pub enum CountPostsResponse {
    /// Object with one count for each needed post status.
    Ok(CountPostsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CountPostsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    InternalServerError 500)
);

/// Request of `GET /api2/cp/posts/export/pdf`.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportPostsPdf {
    /// Filter by post status.
    pub status: Option<ExportPostsPdfStatus>,
    /// Start of the date range, as an ISODate string; `sortBy` selects the date field that is compared.
    pub since: Option<rt::DateTime>,
    /// End of the date range, as an ISODate string; `sortBy` selects the date field that is compared.
    pub until: Option<rt::DateTime>,
    /// Sort field: `createdTime` (default) or `publishTime`.
    pub sort_by: ListPostsSortBy,
    /// Sort direction of the results: `asc`, or `desc` (the default).
    pub order: crate::api::dashboards::GetSharedMetricDataOrder,
    /// Filter by the `needsAttention` flag.
    pub needs_attention: Option<bool>,
    /// Filter by the `promoted` flag.
    pub promoted: Option<bool>,
    /// Filter by channel ids.
    pub channel_ids: Option<Vec<String>>,
    /// Filter by the user ids of the assignees.
    pub assignees: Option<Vec<String>>,
    /// Search text, matched against the post contents.
    pub search: Option<String>,
    /// Filter by tag ids.
    pub tags: Option<Vec<String>>,
    /// Filter by the user's team.
    pub team_id: Option<String>,
    /// Groups the posts by week.
    pub group_by: Option<ExportPostsPdfGroupBy>,
    /// Time zone used to generate the PDF.
    pub tz: Option<String>,
}

impl rt::Request for ExportPostsPdf {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            status: r.optional(0)?,
            since: r.optional(1)?,
            until: r.optional(2)?,
            sort_by: r.defaulted(3)?,
            order: r.defaulted(4)?,
            needs_attention: r.optional(5)?,
            promoted: r.optional(6)?,
            channel_ids: r.optional(7)?,
            assignees: r.optional(8)?,
            search: r.optional(9)?,
            tags: r.optional(10)?,
            team_id: r.optional(11)?,
            group_by: r.optional(12)?,
            tz: r.optional(13)?,
        })
    }
}

/// Answers to `GET /api2/cp/posts/export/pdf`.
#[derive(Debug)]
pub enum ExportPostsPdfResponse {
    /// PDF file.
    Ok(rt::FileBody),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ExportPostsPdfResponse[] json(BadRequest 400, Unauthorized 401, Forbidden 403,
    InternalServerError 500) file(Ok 200)
);

/// Request of `POST /api2/cp/posts/export/pdf`.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportPostsPdfViaPost {
    /// Filter by post status.
    pub status: Option<ExportPostsPdfStatus>,
    /// Start of the date range, as an ISODate string; `sortBy` selects the date field that is compared.
    pub since: Option<rt::DateTime>,
    /// End of the date range, as an ISODate string; `sortBy` selects the date field that is compared.
    pub until: Option<rt::DateTime>,
    /// Sort field: `createdTime` (default) or `publishTime`.
    pub sort_by: ListPostsSortBy,
    /// Sort direction of the results: `asc`, or `desc` (the default).
    pub order: crate::api::dashboards::GetSharedMetricDataOrder,
    /// Filter by the `needsAttention` flag.
    pub needs_attention: Option<bool>,
    /// Filter by the `promoted` flag.
    pub promoted: Option<bool>,
    /// Filter by channel ids.
    pub channel_ids: Option<Vec<String>>,
    /// Filter by the user ids of the assignees.
    pub assignees: Option<Vec<String>>,
    /// Search text, matched against the post contents.
    pub search: Option<String>,
    /// Filter by tag ids.
    pub tags: Option<Vec<String>>,
    /// Filter by the user's team.
    pub team_id: Option<String>,
    /// Groups the posts by week.
    pub group_by: Option<ExportPostsPdfGroupBy>,
    /// Time zone used to generate the PDF.
    pub tz: Option<String>,
}

impl rt::Request for ExportPostsPdfViaPost {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            status: r.optional(0)?,
            since: r.optional(1)?,
            until: r.optional(2)?,
            sort_by: r.defaulted(3)?,
            order: r.defaulted(4)?,
            needs_attention: r.optional(5)?,
            promoted: r.optional(6)?,
            channel_ids: r.optional(7)?,
            assignees: r.optional(8)?,
            search: r.optional(9)?,
            tags: r.optional(10)?,
            team_id: r.optional(11)?,
            group_by: r.optional(12)?,
            tz: r.optional(13)?,
        })
    }
}

/// Answers to `POST /api2/cp/posts/export/pdf`.
#[derive(Debug)]
pub enum ExportPostsPdfViaPostResponse {
    /// PDF file.
    Ok(rt::FileBody),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ExportPostsPdfViaPostResponse[] json(BadRequest 400, Unauthorized 401, Forbidden 403,
    InternalServerError 500) file(Ok 200)
);

/// Request of `POST /api2/cp/posts/exports/csv`.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportPostsCsv {
    /// Filter by post status.
    pub status: Option<ListPostsStatusItem>,
    /// Filter by the `needsAttention` flag.
    pub needs_attention: Option<bool>,
    /// Filter by the `promoted` flag.
    pub promoted: Option<bool>,
    /// Search text, matched against the post contents.
    pub search: Option<String>,
    /// Start of the date range, as an ISODate string; `sortBy` selects the date field that is compared.
    pub since: Option<rt::DateTime>,
    /// End of the date range, as an ISODate string; `sortBy` selects the date field that is compared.
    pub until: Option<rt::DateTime>,
    /// Sort field: `createdTime` (default) or `publishTime`.
    pub sort_by: ListPostsSortBy,
    /// Sort direction of the results: `asc`, or `desc` (the default).
    pub order: crate::api::dashboards::GetSharedMetricDataOrder,
    /// Filters: `channelIds`, `teamIds` and `assignees`.
    pub body: ExportPostsCsvBody,
}

impl rt::Request for ExportPostsCsv {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            status: r.optional(0)?,
            needs_attention: r.optional(1)?,
            promoted: r.optional(2)?,
            search: r.optional(3)?,
            since: r.optional(4)?,
            until: r.optional(5)?,
            sort_by: r.defaulted(6)?,
            order: r.defaulted(7)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/cp/posts/exports/csv`.
#[derive(Debug)]
pub enum ExportPostsCsvResponse {
    /// CSV file.
    Ok(rt::FileBody),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ExportPostsCsvResponse[] json(BadRequest 400, Unauthorized 401, Forbidden 403,
    NotAcceptable 406, InternalServerError 500) file(Ok 200)
);

/// Request of `DELETE /api2/cp/posts/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeletePost {
    /// Id of the post to delete.
    pub id: String,
    /// If set, deletes the post from SocialHub only, not from the network.
    pub force: bool,
}

impl rt::Request for DeletePost {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            force: r.defaulted(1)?,
        })
    }
}

/// Answers to `DELETE /api2/cp/posts/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeletePostResponse {
    /// Success.
    NoContent,
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    /// The post's status is not `preDraft`.
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeletePostResponse[NoContent 204] json(Unauthorized 401, Forbidden 403, NotFound 404,
    NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `PATCH /api2/cp/posts/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePost {
    /// Post id.
    pub id: String,
    /// Post fields to update. `_id` is ignored, even when given. The time zone offset of `publishTime` is stored in
    /// `publishTimeZone`.
    pub body: models::Post,
}

impl rt::Request for UpdatePost {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/cp/posts/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdatePostResponse {
    /// Updated post.
    Ok(models::Post),
    BadRequest(models::ValidationError),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdatePostResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, NotAcceptable 406, InternalServerError 500)
);

/// Request of `GET /api2/cp/posts/{id}/approvalRequests`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetPostByApprovalToken {
    /// Post id.
    pub id: String,
}

impl rt::Request for GetPostByApprovalToken {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `GET /api2/cp/posts/{id}/approvalRequests`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetPostByApprovalTokenResponse {
    /// Requested post.
    Ok(models::Post),
    BadRequest(models::Error),
    /// Invalid JSON web token.
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetPostByApprovalTokenResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts/{id}/approvalRequests`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePostApprovalRequest {
    /// Suggested post's id.
    pub id: String,
    /// `emails` that receive the approval request, and an optional `note`.
    pub body: CreatePostApprovalRequestBody,
}

impl rt::Request for CreatePostApprovalRequest {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/cp/posts/{id}/approvalRequests`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreatePostApprovalRequestResponse {
    /// Empty response.
    Created,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreatePostApprovalRequestResponse[Created 201] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts/{id}/approvalRequests/approve`.
#[derive(Debug, Clone, PartialEq)]
pub struct ApprovePostByToken {
    /// Suggested post's id.
    pub id: String,
}

impl rt::Request for ApprovePostByToken {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `POST /api2/cp/posts/{id}/approvalRequests/approve`.
#[derive(Debug, Clone, PartialEq)]
pub enum ApprovePostByTokenResponse {
    /// Approved post.
    Ok(models::Post),
    BadRequest(models::Error),
    /// Invalid JSON web token.
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ApprovePostByTokenResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts/{id}/approvalRequests/reject`.
#[derive(Debug, Clone, PartialEq)]
pub struct RejectPostByToken {
    /// Suggested post's id.
    pub id: String,
    /// `note` that explains the rejection.
    pub body: RejectPostByTokenBody,
}

impl rt::Request for RejectPostByToken {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/cp/posts/{id}/approvalRequests/reject`.
#[derive(Debug, Clone, PartialEq)]
pub enum RejectPostByTokenResponse {
    /// Rejected post.
    Ok(models::Post),
    BadRequest(models::Error),
    /// Invalid JSON web token.
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    RejectPostByTokenResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts/{id}/approve`.
#[derive(Debug, Clone, PartialEq)]
pub struct ApprovePost {
    /// Id of the post to approve.
    pub id: String,
}

impl rt::Request for ApprovePost {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `POST /api2/cp/posts/{id}/approve`.
#[derive(Debug, Clone, PartialEq)]
pub enum ApprovePostResponse {
    /// Updated post.
    Ok(models::Post),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ApprovePostResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, NotAcceptable 406, InternalServerError 500)
);

/// Request of `PUT /api2/cp/posts/{id}/channel`.
#[derive(Debug, Clone, PartialEq)]
pub struct ReplacePostChannel {
    /// Id of the post to move.
    pub id: String,
    pub body: ReplacePostChannelBody,
}

impl rt::Request for ReplacePostChannel {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PUT /api2/cp/posts/{id}/channel`.
#[derive(Debug, Clone, PartialEq)]
pub enum ReplacePostChannelResponse {
    /// Updated post, with the entities that were not copied.
    Ok(AddPostToPostGroupOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ReplacePostChannelResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts/{id}/duplicate`.
#[derive(Debug, Clone, PartialEq)]
pub struct DuplicatePost {
    /// Id of the source post.
    pub id: models::ObjectId,
    /// Ids of the channels to duplicate to.
    pub body: DuplicatePostBody,
}

impl rt::Request for DuplicatePost {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/cp/posts/{id}/duplicate`.
#[derive(Debug, Clone, PartialEq)]
pub enum DuplicatePostResponse {
    /// Post group of the duplicates, with the result of each best-effort copy.
    Created(DuplicatePostCreated),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DuplicatePostResponse[] json(Created 201, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts/{id}/forcePublishFirstComment`.
#[derive(Debug, Clone, PartialEq)]
pub struct ForcePublishPostFirstComment {
    /// Id of the post whose comment was not published.
    pub id: models::ObjectId,
}

impl rt::Request for ForcePublishPostFirstComment {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `POST /api2/cp/posts/{id}/forcePublishFirstComment`.
#[derive(Debug, Clone, PartialEq)]
pub enum ForcePublishPostFirstCommentResponse {
    /// Updated post.
    Ok(models::Post),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ForcePublishPostFirstCommentResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError
    500)
);

/// Request of `POST /api2/cp/posts/{id}/links`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePostLink {
    /// Id of the post that receives the link.
    pub id: String,
    /// URL to add to the post.
    pub body: CreatePostLinkBody,
}

impl rt::Request for CreatePostLink {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/cp/posts/{id}/links`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreatePostLinkResponse {
    /// Updated post.
    Ok(models::Post),
    /// The link data could not be fetched from Facebook.
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreatePostLinkResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts/{id}/media/convert`.
#[derive(Debug, Clone, PartialEq)]
pub struct ConvertPostMedia {
    /// Post id.
    pub id: models::ObjectId,
    /// Ids of the media to convert.
    pub body: ConvertPostMediaBody,
}

impl rt::Request for ConvertPostMedia {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/cp/posts/{id}/media/convert`.
#[derive(Debug, Clone, PartialEq)]
pub enum ConvertPostMediaResponse {
    /// Updated post.
    Ok(models::Post),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ConvertPostMediaResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts/{id}/publish`.
#[derive(Debug, Clone, PartialEq)]
pub struct PublishPost {
    /// Id of the post to schedule.
    pub id: String,
}

impl rt::Request for PublishPost {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `POST /api2/cp/posts/{id}/publish`.
#[derive(Debug, Clone, PartialEq)]
pub enum PublishPostResponse {
    /// Updated post.
    Ok(models::Post),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    PublishPostResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts/{id}/published`.
#[derive(Debug, Clone, PartialEq)]
pub struct MarkPostPublished {
    /// Id of the post to mark as published.
    pub id: models::ObjectId,
}

impl rt::Request for MarkPostPublished {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `POST /api2/cp/posts/{id}/published`.
#[derive(Debug, Clone, PartialEq)]
pub enum MarkPostPublishedResponse {
    /// Updated post.
    Ok(models::Post),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    MarkPostPublishedResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts/{id}/reject`.
#[derive(Debug, Clone, PartialEq)]
pub struct RejectPost {
    /// Id of the post to reject.
    pub id: String,
    /// Comment with the reason for the rejection.
    pub body: Option<RejectPostBody>,
}

impl rt::Request for RejectPost {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.optional_body()?,
        })
    }
}

/// Answers to `POST /api2/cp/posts/{id}/reject`.
#[derive(Debug, Clone, PartialEq)]
pub enum RejectPostResponse {
    /// Updated post.
    Ok(models::Post),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    RejectPostResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, NotAcceptable 406, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts/{id}/retweet`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddPostRetweet {
    /// Id of the post that receives the retweet.
    pub id: models::ObjectId,
    /// URL of the tweet to retweet.
    pub body: AddPostRetweetBody,
}

impl rt::Request for AddPostRetweet {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/cp/posts/{id}/retweet`.
#[derive(Debug, Clone, PartialEq)]
pub enum AddPostRetweetResponse {
    /// Success.
    Ok(models::Post),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    AddPostRetweetResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `DELETE /api2/cp/posts/{id}/retweet`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeletePostRetweet {
    /// Id of the post holding the retweet data.
    pub id: String,
}

impl rt::Request for DeletePostRetweet {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/cp/posts/{id}/retweet`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeletePostRetweetResponse {
    /// Success.
    Ok(models::Post),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    /// The post's status is not `preDraft`.
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeletePostRetweetResponse[] json(Ok 200, Unauthorized 401, Forbidden 403, NotFound
    404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts/{id}/schedule`.
#[derive(Debug, Clone, PartialEq)]
pub struct SchedulePost {
    /// Id of the post to schedule.
    pub id: String,
}

impl rt::Request for SchedulePost {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `POST /api2/cp/posts/{id}/schedule`.
#[derive(Debug, Clone, PartialEq)]
pub enum SchedulePostResponse {
    /// Updated post.
    Ok(models::Post),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SchedulePostResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts/{id}/suggest`.
#[derive(Debug, Clone, PartialEq)]
pub struct SuggestPost {
    /// Id of the post to set to `needsApproval`.
    pub id: String,
}

impl rt::Request for SuggestPost {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `POST /api2/cp/posts/{id}/suggest`.
#[derive(Debug, Clone, PartialEq)]
pub enum SuggestPostResponse {
    /// Updated post.
    Ok(models::Post),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    /// The post's status is `preDraft`.
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SuggestPostResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts/{id}/unschedule`.
#[derive(Debug, Clone, PartialEq)]
pub struct UnschedulePost {
    /// Post id.
    pub id: String,
}

impl rt::Request for UnschedulePost {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `POST /api2/cp/posts/{id}/unschedule`.
#[derive(Debug, Clone, PartialEq)]
pub enum UnschedulePostResponse {
    /// Updated post.
    Ok(models::Post),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UnschedulePostResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Operation `createPostGroup`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePostGroupBody {
    pub channel_ids: Vec<models::ObjectId>,
    pub publish_time: Option<rt::DateTime>,
    /// Time zone name that applies to `publishTime`; every name known to momentjs (`moment.tz.names()`) is valid.
    pub publish_time_zone: Option<String>,
}

impl rt::Object for CreatePostGroupBody {
    const SCHEMA: &'static rt::Schema = &CREATE_POST_GROUP_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_channel_ids, mut slot_publish_time, mut slot_publish_time_zone) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_channel_ids)?,
                1 => p.value(&mut slot_publish_time)?,
                2 => p.value(&mut slot_publish_time_zone)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            channel_ids: p.required(0, slot_channel_ids)?,
            publish_time: slot_publish_time,
            publish_time_zone: slot_publish_time_zone,
        })
    }
}

/// Operation `addPostToPostGroup`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddPostToPostGroupOk {
    /// Entities that were not copied.
    pub not_copied: Option<Vec<String>>,
    pub post: Option<models::Post>,
}

impl rt::serde::Serialize for AddPostToPostGroupOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("notCopied", &self.not_copied)?;
        o.optional("post", &self.post)?;
        o.end()
    }
}

/// Operation `duplicatePostGroup`, `Created`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DuplicatePostGroupCreated {
    pub post_group: Option<models::PostGroup>,
    pub results: Option<Vec<DuplicatePostGroupCreatedResultsItem>>,
}

impl rt::serde::Serialize for DuplicatePostGroupCreated {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("postGroup", &self.post_group)?;
        o.optional("results", &self.results)?;
        o.end()
    }
}

/// Operation `duplicatePostGroup`, `Created.results.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DuplicatePostGroupCreatedResultsItem {
    /// Entities that were not copied.
    pub not_copied: Option<Vec<DuplicatePostGroupCreatedResultsItemNotCopiedItem>>,
    /// Id of the post in the new group.
    pub post_id: Option<models::ObjectId>,
    /// Id of the post in the source group.
    pub source_post_id: Option<models::ObjectId>,
    /// Whether the duplication succeeded.
    pub success: Option<bool>,
}

impl rt::serde::Serialize for DuplicatePostGroupCreatedResultsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("notCopied", &self.not_copied)?;
        o.optional("postId", &self.post_id)?;
        o.optional("sourcePostId", &self.source_post_id)?;
        o.optional("success", &self.success)?;
        o.end()
    }
}

/// Operation `duplicatePostGroup`, `Created.results.item.notCopied.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DuplicatePostGroupCreatedResultsItemNotCopiedItem {
    ExternalImages,
    ExternalVideos,
    ExternalAnimations,
}

impl rt::Enumeration for DuplicatePostGroupCreatedResultsItemNotCopiedItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("externalImages", Self::ExternalImages),
        ("externalVideos", Self::ExternalVideos),
        ("externalAnimations", Self::ExternalAnimations),
    ];
}

/// Operation `copyPostFieldsToPostGroup`, `body.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CopyPostFieldsToPostGroupBodyItem {
    Type,
    Text,
    Images,
    Animations,
    Videos,
    Links,
    PublishTime,
    Tags,
}

impl rt::Enumeration for CopyPostFieldsToPostGroupBodyItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("type", Self::Type), ("text", Self::Text), ("images", Self::Images), ("animations", Self::Animations),
        ("videos", Self::Videos), ("links", Self::Links), ("publishTime", Self::PublishTime),
        ("tags", Self::Tags),
    ];
}

/// Operation `copyPostFieldsToPostGroup`, `Ok.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CopyPostFieldsToPostGroupOkItem {
    /// Attributes left out by a successful copy, if any.
    pub not_copied: Option<Vec<CopyPostFieldsToPostGroupOkItemNotCopiedItem>>,
    /// Post id.
    pub post_id: Option<String>,
    /// Reason for a failed copy.
    pub reason: Option<String>,
    /// Whether the copy succeeded.
    pub success: Option<bool>,
}

impl rt::serde::Serialize for CopyPostFieldsToPostGroupOkItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("notCopied", &self.not_copied)?;
        o.optional("postId", &self.post_id)?;
        o.optional("reason", &self.reason)?;
        o.optional("success", &self.success)?;
        o.end()
    }
}

/// Operation `copyPostFieldsToPostGroup`, `Ok.item.notCopied.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CopyPostFieldsToPostGroupOkItemNotCopiedItem {
    Type,
    Text,
    Images,
    Animations,
    Videos,
    Links,
    PublishTime,
    Tags,
    ExternalImages,
    ExternalVideos,
    ExternalAnimations,
}

impl rt::Enumeration for CopyPostFieldsToPostGroupOkItemNotCopiedItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("type", Self::Type),
        ("text", Self::Text),
        ("images", Self::Images),
        ("animations", Self::Animations),
        ("videos", Self::Videos),
        ("links", Self::Links),
        ("publishTime", Self::PublishTime),
        ("tags", Self::Tags),
        ("externalImages", Self::ExternalImages),
        ("externalVideos", Self::ExternalVideos),
        ("externalAnimations", Self::ExternalAnimations),
    ];
}

/// Operation `listPosts`, `status.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListPostsStatusItem {
    PreDraft,
    Draft,
    Scheduled,
    Publishing,
    Published,
    FailedToPublish,
    NeedsApproval,
}

impl rt::Enumeration for ListPostsStatusItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("preDraft", Self::PreDraft), ("draft", Self::Draft), ("scheduled", Self::Scheduled),
        ("publishing", Self::Publishing), ("published", Self::Published),
        ("failedToPublish", Self::FailedToPublish), ("needsApproval", Self::NeedsApproval),
    ];
}

/// Operation `listPosts`, `sortBy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListPostsSortBy {
    CreatedTime,
    PublishTime,
}

impl rt::Enumeration for ListPostsSortBy {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("createdTime", Self::CreatedTime),
        ("publishTime", Self::PublishTime),
    ];
}

/// Operation `listPosts`, `order`.
pub type ListPostsOrder = crate::api::dashboards::GetSharedMetricDataOrder;

/// Operation `listPosts`, `groupBy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListPostsGroupBy {
    PostGroup,
}

impl rt::Enumeration for ListPostsGroupBy {
    const VARIANTS: &'static [(&'static str, Self)] = &[("postGroup", Self::PostGroup)];
}

/// Operation `listPosts`, `type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListPostsType {
    Post,
    Carousel,
    Slideshow,
    Tweet,
    Media,
    Story,
    Igtv,
    StoryWorkaround,
    Reel,
}

impl rt::Enumeration for ListPostsType {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("POST", Self::Post), ("CAROUSEL", Self::Carousel), ("SLIDESHOW", Self::Slideshow),
        ("TWEET", Self::Tweet), ("MEDIA", Self::Media), ("STORY", Self::Story), ("IGTV", Self::Igtv),
        ("STORY_WORKAROUND", Self::StoryWorkaround), ("REEL", Self::Reel),
    ];
}

/// Operation `listPosts`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPostsOk {
    /// Total number of entries that match the current filters, for pagination.
    pub count: Option<f64>,
    pub data: Option<Vec<models::Post>>,
}

impl rt::serde::Serialize for ListPostsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("count", &self.count)?;
        o.optional("data", &self.data)?;
        o.end()
    }
}

/// Operation `searchPosts`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchPostsBody {
    /// Filter by the user ids of the assignees.
    pub assignees: Option<Vec<String>>,
    /// Filter by channel ids.
    pub channel_ids: Option<Vec<String>>,
    /// Number of entities to return.
    pub count: Option<i64>,
    /// Groups the posts. Only `postGroup` is supported so far, and it cannot be combined with `selectedPostId`.
    pub group_by: Option<ListPostsGroupBy>,
    /// Filter by the `imported` flag.
    pub imported: Option<bool>,
    /// Filter by the `needsAttention` flag.
    pub needs_attention: Option<bool>,
    /// Number of entities to skip.
    pub offset: Option<i64>,
    /// Sort direction of the results: `asc`, or `desc` (the default).
    pub order: crate::api::dashboards::GetSharedMetricDataOrder,
    /// Filter by post group id (alpha). When set, posts of inactive channels and of channels the user cannot access
    /// are returned too.
    pub post_group_id: Option<String>,
    /// Filter by the `promoted` flag.
    pub promoted: Option<bool>,
    /// Search text, matched against the post contents.
    pub search: Option<String>,
    /// Moves the post with this id to the start of the results. Fails unless the `postGroupId` filter is set.
    pub selected_post_id: Option<String>,
    /// Start of the date range, as an ISODate string; `sortBy` selects the date field that is compared.
    pub since: Option<rt::DateTime>,
    /// Sort field: `createdTime` (default) or `publishTime`.
    pub sort_by: ListPostsSortBy,
    /// Filter by status, given as a string or an array.
    pub status: Option<Vec<ListPostsStatusItem>>,
    /// Keep only the story workaround posts of this publisher (user object id).
    pub story_workaround_publisher: Option<String>,
    /// Filter by tag ids; all tags of the account can be used.
    pub tags: Option<Vec<String>>,
    /// Filter by post type.
    pub r#type: Option<ListPostsType>,
    /// End of the date range, as an ISODate string; `sortBy` selects the date field that is compared.
    pub until: Option<rt::DateTime>,
    /// If `true`, combines the filters with AND, otherwise with OR. Default: `false`.
    pub use_and_filter: Option<bool>,
    /// Filter by `viaPublisherApp`.
    pub via_publisher_app: Option<bool>,
}

impl rt::Object for SearchPostsBody {
    const SCHEMA: &'static rt::Schema = &SEARCH_POSTS_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_assignees, mut slot_channel_ids, mut slot_count) = (None, None, None);
        let (mut slot_group_by, mut slot_imported, mut slot_needs_attention) = (None, None, None);
        let (mut slot_offset, mut slot_order, mut slot_post_group_id) = (None, None, None);
        let (mut slot_promoted, mut slot_search, mut slot_selected_post_id) = (None, None, None);
        let (mut slot_since, mut slot_sort_by, mut slot_status) = (None, None, None);
        let (mut slot_story_workaround_publisher, mut slot_tags, mut slot_type) = (None, None, None);
        let (mut slot_until, mut slot_use_and_filter, mut slot_via_publisher_app) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_assignees)?,
                1 => p.value(&mut slot_channel_ids)?,
                2 => p.value(&mut slot_count)?,
                3 => p.value(&mut slot_group_by)?,
                4 => p.value(&mut slot_imported)?,
                5 => p.value(&mut slot_needs_attention)?,
                6 => p.value(&mut slot_offset)?,
                7 => p.value(&mut slot_order)?,
                8 => p.value(&mut slot_post_group_id)?,
                9 => p.value(&mut slot_promoted)?,
                10 => p.value(&mut slot_search)?,
                11 => p.value(&mut slot_selected_post_id)?,
                12 => p.value(&mut slot_since)?,
                13 => p.value(&mut slot_sort_by)?,
                14 => p.value(&mut slot_status)?,
                15 => p.value(&mut slot_story_workaround_publisher)?,
                16 => p.value(&mut slot_tags)?,
                17 => p.value(&mut slot_type)?,
                18 => p.value(&mut slot_until)?,
                19 => p.value(&mut slot_use_and_filter)?,
                20 => p.value(&mut slot_via_publisher_app)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            assignees: slot_assignees,
            channel_ids: slot_channel_ids,
            count: slot_count,
            group_by: slot_group_by,
            imported: slot_imported,
            needs_attention: slot_needs_attention,
            offset: slot_offset,
            order: p.defaulted(7, slot_order)?,
            post_group_id: slot_post_group_id,
            promoted: slot_promoted,
            search: slot_search,
            selected_post_id: slot_selected_post_id,
            since: slot_since,
            sort_by: p.defaulted(13, slot_sort_by)?,
            status: slot_status,
            story_workaround_publisher: slot_story_workaround_publisher,
            tags: slot_tags,
            r#type: slot_type,
            until: slot_until,
            use_and_filter: slot_use_and_filter,
            via_publisher_app: slot_via_publisher_app,
        })
    }
}

/// Operation `searchPosts`, `body.groupBy`.
pub type SearchPostsBodyGroupBy = ListPostsGroupBy;

/// Operation `searchPosts`, `body.order`.
pub type SearchPostsBodyOrder = crate::api::dashboards::GetSharedMetricDataOrder;

/// Operation `searchPosts`, `body.sortBy`.
pub type SearchPostsBodySortBy = ListPostsSortBy;

/// Operation `searchPosts`, `body.status.item`.
pub type SearchPostsBodyStatusItem = ListPostsStatusItem;

/// Operation `searchPosts`, `body.type`.
pub type SearchPostsBodyType = ListPostsType;

/// Operation `searchPosts`, `Ok`.
pub type SearchPostsOk = ListPostsOk;

/// Operation `aggregatePostsByDay`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct AggregatePostsByDayBody {
    pub assignees: Option<Vec<String>>,
    pub channel_ids: Option<Vec<String>>,
    pub imported: Option<bool>,
    pub needs_attention: Option<bool>,
    pub since: rt::DateTime,
    pub status: Option<Vec<ListPostsStatusItem>>,
    pub tags: Option<Vec<String>>,
    pub r#type: Option<Vec<AggregatePostsByDayBodyTypeItem>>,
    pub tz: AggregatePostsByDayBodyTz,
    pub until: rt::DateTime,
    pub via_publisher_app: Option<bool>,
}

impl rt::Object for AggregatePostsByDayBody {
    const SCHEMA: &'static rt::Schema = &AGGREGATE_POSTS_BY_DAY_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_assignees, mut slot_channel_ids, mut slot_imported) = (None, None, None);
        let (mut slot_needs_attention, mut slot_since, mut slot_status) = (None, None, None);
        let (mut slot_tags, mut slot_type, mut slot_tz) = (None, None, None);
        let (mut slot_until, mut slot_via_publisher_app) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_assignees)?,
                1 => p.value(&mut slot_channel_ids)?,
                2 => p.value(&mut slot_imported)?,
                3 => p.value(&mut slot_needs_attention)?,
                4 => p.value(&mut slot_since)?,
                5 => p.value(&mut slot_status)?,
                6 => p.value(&mut slot_tags)?,
                7 => p.value(&mut slot_type)?,
                8 => p.value(&mut slot_tz)?,
                9 => p.value(&mut slot_until)?,
                10 => p.value(&mut slot_via_publisher_app)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            assignees: slot_assignees,
            channel_ids: slot_channel_ids,
            imported: slot_imported,
            needs_attention: slot_needs_attention,
            since: p.required(4, slot_since)?,
            status: slot_status,
            tags: slot_tags,
            r#type: slot_type,
            tz: p.defaulted(8, slot_tz)?,
            until: p.required(9, slot_until)?,
            via_publisher_app: slot_via_publisher_app,
        })
    }
}

/// Operation `aggregatePostsByDay`, `body.status.item`.
pub type AggregatePostsByDayBodyStatusItem = ListPostsStatusItem;

/// Operation `aggregatePostsByDay`, `body.type.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AggregatePostsByDayBodyTypeItem {
    Post,
    Carousel,
    Slideshow,
    Tweet,
    Media,
    Story,
    Igtv,
    StoryWorkaround,
    Reel,
    PostWorkaround,
}

impl rt::Enumeration for AggregatePostsByDayBodyTypeItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("POST", Self::Post), ("CAROUSEL", Self::Carousel), ("SLIDESHOW", Self::Slideshow),
        ("TWEET", Self::Tweet), ("MEDIA", Self::Media), ("STORY", Self::Story), ("IGTV", Self::Igtv),
        ("STORY_WORKAROUND", Self::StoryWorkaround), ("REEL", Self::Reel),
        ("POST_WORKAROUND", Self::PostWorkaround),
    ];
}

/// Operation `aggregatePostsByDay`, `body.tz`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AggregatePostsByDayBodyTz {
    EuropeBerlin,
}

impl rt::Enumeration for AggregatePostsByDayBodyTz {
    const VARIANTS: &'static [(&'static str, Self)] = &[("Europe/Berlin", Self::EuropeBerlin)];
}

/// Operation `listPostDayAggregates`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPostDayAggregatesBody {
    pub channel_ids: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub team_ids: Option<Vec<String>>,
}

impl rt::Object for ListPostDayAggregatesBody {
    const SCHEMA: &'static rt::Schema = &LIST_POST_DAY_AGGREGATES_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.channel_ids)?,
                1 => p.value(&mut value.tags)?,
                2 => p.value(&mut value.team_ids)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `countPosts`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CountPostsOk {
    pub draft: Option<f64>,
    pub needs_approval: Option<f64>,
    pub needs_attention: Option<f64>,
    pub scheduled: Option<f64>,
}

impl rt::serde::Serialize for CountPostsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("draft", &self.draft)?;
        o.optional("needsApproval", &self.needs_approval)?;
        o.optional("needsAttention", &self.needs_attention)?;
        o.optional("scheduled", &self.scheduled)?;
        o.end()
    }
}

/// Operation `exportPostsPdf`, `status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExportPostsPdfStatus {
    Draft,
    Scheduled,
    Publishing,
    Published,
    FailedToPublish,
    NeedsApproval,
}

impl rt::Enumeration for ExportPostsPdfStatus {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("draft", Self::Draft), ("scheduled", Self::Scheduled), ("publishing", Self::Publishing),
        ("published", Self::Published), ("failedToPublish", Self::FailedToPublish),
        ("needsApproval", Self::NeedsApproval),
    ];
}

/// Operation `exportPostsPdf`, `sortBy`.
pub type ExportPostsPdfSortBy = ListPostsSortBy;

/// Operation `exportPostsPdf`, `order`.
pub type ExportPostsPdfOrder = crate::api::dashboards::GetSharedMetricDataOrder;

/// Operation `exportPostsPdf`, `groupBy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExportPostsPdfGroupBy {
    Week,
}

impl rt::Enumeration for ExportPostsPdfGroupBy {
    const VARIANTS: &'static [(&'static str, Self)] = &[("week", Self::Week)];
}

/// Operation `exportPostsPdfViaPost`, `status`.
pub type ExportPostsPdfViaPostStatus = ExportPostsPdfStatus;

/// Operation `exportPostsPdfViaPost`, `sortBy`.
pub type ExportPostsPdfViaPostSortBy = ListPostsSortBy;

/// Operation `exportPostsPdfViaPost`, `order`.
pub type ExportPostsPdfViaPostOrder = crate::api::dashboards::GetSharedMetricDataOrder;

/// Operation `exportPostsPdfViaPost`, `groupBy`.
pub type ExportPostsPdfViaPostGroupBy = ExportPostsPdfGroupBy;

/// Operation `exportPostsCsv`, `status`.
pub type ExportPostsCsvStatus = ListPostsStatusItem;

/// Operation `exportPostsCsv`, `sortBy`.
pub type ExportPostsCsvSortBy = ListPostsSortBy;

/// Operation `exportPostsCsv`, `order`.
pub type ExportPostsCsvOrder = crate::api::dashboards::GetSharedMetricDataOrder;

/// Operation `exportPostsCsv`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportPostsCsvBody {
    pub assignees: Option<Vec<String>>,
    pub channel_ids: Option<Vec<String>>,
    pub team_ids: Option<Vec<String>>,
}

impl rt::Object for ExportPostsCsvBody {
    const SCHEMA: &'static rt::Schema = &EXPORT_POSTS_CSV_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.assignees)?,
                1 => p.value(&mut value.channel_ids)?,
                2 => p.value(&mut value.team_ids)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createPostApprovalRequest`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePostApprovalRequestBody {
    pub emails: Vec<String>,
    pub note: Option<String>,
    pub subject: Option<String>,
}

impl rt::Object for CreatePostApprovalRequestBody {
    const SCHEMA: &'static rt::Schema = &CREATE_POST_APPROVAL_REQUEST_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_emails, mut slot_note, mut slot_subject) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_emails)?,
                1 => p.value(&mut slot_note)?,
                2 => p.value(&mut slot_subject)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            emails: p.required(0, slot_emails)?,
            note: slot_note,
            subject: slot_subject,
        })
    }
}

/// Operation `rejectPostByToken`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct RejectPostByTokenBody {
    pub note: String,
}

impl rt::Object for RejectPostByTokenBody {
    const SCHEMA: &'static rt::Schema = &REJECT_POST_BY_TOKEN_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_note = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_note)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            note: p.required(0, slot_note)?,
        })
    }
}

/// Operation `replacePostChannel`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct ReplacePostChannelBody {
    /// Id of the new channel.
    pub id: String,
}

impl rt::Object for ReplacePostChannelBody {
    const SCHEMA: &'static rt::Schema = &REPLACE_POST_CHANNEL_BODY;
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

/// Operation `replacePostChannel`, `Ok`.
pub type ReplacePostChannelOk = AddPostToPostGroupOk;

/// Operation `duplicatePost`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct DuplicatePostBody {
    pub channel_ids: Vec<models::ObjectId>,
}

impl rt::Object for DuplicatePostBody {
    const SCHEMA: &'static rt::Schema = &DUPLICATE_POST_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_channel_ids = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_channel_ids)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            channel_ids: p.required(0, slot_channel_ids)?,
        })
    }
}

/// Operation `duplicatePost`, `Created`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DuplicatePostCreated {
    /// Id of the post group that holds all duplicates.
    pub post_group_id: Option<String>,
    pub results: Option<Vec<DuplicatePostCreatedResultsItem>>,
}

impl rt::serde::Serialize for DuplicatePostCreated {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("postGroupId", &self.post_group_id)?;
        o.optional("results", &self.results)?;
        o.end()
    }
}

/// Operation `duplicatePost`, `Created.results.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DuplicatePostCreatedResultsItem {
    /// Attributes left out by a successful copy, if any.
    pub not_copied: Option<Vec<CopyPostFieldsToPostGroupBodyItem>>,
    /// Post id.
    pub post_id: Option<String>,
    /// Reason for a failed copy.
    pub reason: Option<String>,
    /// Whether the copy succeeded.
    pub success: Option<bool>,
}

impl rt::serde::Serialize for DuplicatePostCreatedResultsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("notCopied", &self.not_copied)?;
        o.optional("postId", &self.post_id)?;
        o.optional("reason", &self.reason)?;
        o.optional("success", &self.success)?;
        o.end()
    }
}

/// Operation `duplicatePost`, `Created.results.item.notCopied.item`.
pub type DuplicatePostCreatedResultsItemNotCopiedItem = CopyPostFieldsToPostGroupBodyItem;

/// Operation `createPostLink`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePostLinkBody {
    pub scrape: Option<bool>,
    pub url: Option<String>,
}

impl rt::Object for CreatePostLinkBody {
    const SCHEMA: &'static rt::Schema = &CREATE_POST_LINK_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.scrape)?,
                1 => p.value(&mut value.url)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `convertPostMedia`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct ConvertPostMediaBody {
    pub media_ids: Vec<models::ObjectId>,
}

impl rt::Object for ConvertPostMediaBody {
    const SCHEMA: &'static rt::Schema = &CONVERT_POST_MEDIA_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_media_ids = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_media_ids)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            media_ids: p.required(0, slot_media_ids)?,
        })
    }
}

/// Operation `rejectPost`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RejectPostBody {
    pub message: Option<String>,
}

impl rt::Object for RejectPostBody {
    const SCHEMA: &'static rt::Schema = &REJECT_POST_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.message)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `addPostRetweet`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddPostRetweetBody {
    pub url: String,
}

impl rt::Object for AddPostRetweetBody {
    const SCHEMA: &'static rt::Schema = &ADD_POST_RETWEET_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_url = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_url)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            url: p.required(0, slot_url)?,
        })
    }
}

rt::objects!(CreatePostGroupBody, SearchPostsBody, AggregatePostsByDayBody);

rt::objects!(ListPostDayAggregatesBody, ExportPostsCsvBody, CreatePostApprovalRequestBody);

rt::objects!(RejectPostByTokenBody, ReplacePostChannelBody, DuplicatePostBody);

rt::objects!(CreatePostLinkBody, ConvertPostMediaBody, RejectPostBody, AddPostRetweetBody);

rt::values!(AddPostToPostGroupOk, DuplicatePostGroupCreated);

rt::values!(DuplicatePostGroupCreatedResultsItem, CopyPostFieldsToPostGroupOkItem);

rt::values!(ListPostsOk, CountPostsOk, DuplicatePostCreated);

rt::values!(DuplicatePostCreatedResultsItem);

rt::enumerations!(DuplicatePostGroupCreatedResultsItemNotCopiedItem);

rt::enumerations!(CopyPostFieldsToPostGroupBodyItem);

rt::enumerations!(CopyPostFieldsToPostGroupOkItemNotCopiedItem, ListPostsStatusItem);

rt::enumerations!(ListPostsSortBy, ListPostsGroupBy, ListPostsType);

rt::enumerations!(AggregatePostsByDayBodyTypeItem, AggregatePostsByDayBodyTz);

rt::enumerations!(ExportPostsPdfStatus, ExportPostsPdfGroupBy);

pub(crate) static CREATE_POST_GROUP_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required(
        "channelIds",
        &rt::Schema::array(&models::OBJECT_ID).min_items(1).max_items(10000),
    ),
    rt::Property::optional("publishTime", &rt::schema::DATE_TIME),
    rt::Property::optional("publishTimeZone", &rt::Schema::of(rt::Kind::String).max_length(255)),
]);
pub(crate) static ADD_POST_TO_POST_GROUP_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("notCopied", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("post", &models::POST),
]);
pub(crate) static DUPLICATE_POST_GROUP_CREATED: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("postGroup", &models::POST_GROUP),
    rt::Property::optional("results", &rt::Schema::array(&DUPLICATE_POST_GROUP_CREATED_RESULTS_ITEM)),
]);
pub(crate) static DUPLICATE_POST_GROUP_CREATED_RESULTS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "notCopied",
        &rt::Schema::array(&DUPLICATE_POST_GROUP_CREATED_RESULTS_ITEM_NOT_COPIED_ITEM),
    ),
    rt::Property::optional("postId", &models::OBJECT_ID),
    rt::Property::optional("sourcePostId", &models::OBJECT_ID),
    rt::Property::optional("success", &rt::schema::BOOLEAN),
]);
pub(crate) static DUPLICATE_POST_GROUP_CREATED_RESULTS_ITEM_NOT_COPIED_ITEM: rt::Schema = rt::Schema::strings(
    &["externalImages", "externalVideos", "externalAnimations"],
);

pub(crate) static COPY_POST_FIELDS_TO_POST_GROUP_BODY_ITEM: rt::Schema = rt::Schema::strings(
    &["type", "text", "images", "animations", "videos", "links", "publishTime", "tags"],
);

pub(crate) static COPY_POST_FIELDS_TO_POST_GROUP_OK_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "notCopied",
        &rt::Schema::array(&COPY_POST_FIELDS_TO_POST_GROUP_OK_ITEM_NOT_COPIED_ITEM),
    ),
    rt::Property::optional("postId", &rt::schema::STRING),
    rt::Property::optional("reason", &rt::schema::STRING),
    rt::Property::optional("success", &rt::schema::BOOLEAN),
]);
pub(crate) static COPY_POST_FIELDS_TO_POST_GROUP_OK_ITEM_NOT_COPIED_ITEM: rt::Schema = rt::Schema::strings(&[
    "type", "text", "images", "animations", "videos", "links", "publishTime", "tags", "externalImages",
    "externalVideos", "externalAnimations",
]);
pub(crate) static LIST_POSTS_STATUS_ITEM: rt::Schema = rt::Schema::strings(
    &["preDraft", "draft", "scheduled", "publishing", "published", "failedToPublish", "needsApproval"],
);

pub(crate) static LIST_POSTS_SORT_BY: rt::Schema = rt::Schema::strings(&["createdTime", "publishTime"]);

pub(crate) static LIST_POSTS_GROUP_BY: rt::Schema = rt::Schema::strings(&["postGroup"]);

pub(crate) static LIST_POSTS_TYPE: rt::Schema = rt::Schema::strings(
    &["POST", "CAROUSEL", "SLIDESHOW", "TWEET", "MEDIA", "STORY", "IGTV", "STORY_WORKAROUND", "REEL"],
);

pub(crate) static LIST_POSTS_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("count", &rt::schema::NUMBER),
    rt::Property::optional("data", &rt::Schema::array(&models::POST)),
]);
pub(crate) static SEARCH_POSTS_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("assignees", &rt::Schema::array(&rt::schema::STRING).max_items(10000)),
    rt::Property::optional("channelIds", &rt::Schema::array(&rt::schema::STRING).max_items(10000)),
    rt::Property::optional(
        "count",
        &rt::Schema::of(rt::Kind::Integer)
            .minimum(rt::Decimal::Integer(0))
            .maximum(rt::Decimal::Integer(1000)),
    ),
    rt::Property::optional("groupBy", &LIST_POSTS_GROUP_BY),
    rt::Property::optional("imported", &rt::schema::BOOLEAN),
    rt::Property::optional("needsAttention", &rt::schema::BOOLEAN),
    rt::Property::optional("offset", &rt::Schema::of(rt::Kind::Integer).minimum(rt::Decimal::Integer(0))),
    rt::Property::defaulted("order", &crate::api::dashboards::GET_SHARED_METRIC_DATA_ORDER, "\"desc\""),
    rt::Property::optional("postGroupId", &rt::schema::STRING),
    rt::Property::optional("promoted", &rt::schema::BOOLEAN),
    rt::Property::optional("search", &rt::Schema::of(rt::Kind::String).max_length(512)),
    rt::Property::optional("selectedPostId", &rt::schema::STRING),
    rt::Property::optional("since", &rt::schema::DATE_TIME),
    rt::Property::defaulted("sortBy", &LIST_POSTS_SORT_BY, "\"createdTime\""),
    rt::Property::optional("status", &rt::Schema::array(&LIST_POSTS_STATUS_ITEM).max_items(100)),
    rt::Property::optional("storyWorkaroundPublisher", &rt::schema::STRING),
    rt::Property::optional("tags", &rt::Schema::array(&rt::schema::STRING).max_items(10000)),
    rt::Property::optional("type", &LIST_POSTS_TYPE),
    rt::Property::optional("until", &rt::schema::DATE_TIME),
    rt::Property::optional("useAndFilter", &rt::schema::BOOLEAN),
    rt::Property::optional("viaPublisherApp", &rt::schema::BOOLEAN),
]);
pub(crate) static AGGREGATE_POSTS_BY_DAY_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "assignees",
        &rt::Schema::array(&rt::schema::STRING).max_items(10000).unique_items(),
    ),
    rt::Property::optional(
        "channelIds",
        &rt::Schema::array(&rt::schema::STRING).max_items(10000).unique_items(),
    ),
    rt::Property::optional("imported", &rt::schema::BOOLEAN),
    rt::Property::optional("needsAttention", &rt::schema::BOOLEAN),
    rt::Property::required("since", &rt::schema::DATE_TIME),
    rt::Property::optional("status", &rt::Schema::array(&LIST_POSTS_STATUS_ITEM).max_items(7)),
    rt::Property::optional("tags", &rt::Schema::array(&rt::schema::STRING).max_items(10000).unique_items()),
    rt::Property::optional("type", &rt::Schema::array(&AGGREGATE_POSTS_BY_DAY_BODY_TYPE_ITEM)),
    rt::Property::defaulted("tz", &AGGREGATE_POSTS_BY_DAY_BODY_TZ, "\"Europe/Berlin\""),
    rt::Property::required("until", &rt::schema::DATE_TIME),
    rt::Property::optional("viaPublisherApp", &rt::schema::BOOLEAN),
]);
pub(crate) static AGGREGATE_POSTS_BY_DAY_BODY_TYPE_ITEM: rt::Schema = rt::Schema::strings(&[
    "POST", "CAROUSEL", "SLIDESHOW", "TWEET", "MEDIA", "STORY", "IGTV", "STORY_WORKAROUND", "REEL",
    "POST_WORKAROUND",
]);
pub(crate) static AGGREGATE_POSTS_BY_DAY_BODY_TZ: rt::Schema = rt::Schema::strings(&["Europe/Berlin"]);

pub(crate) static LIST_POST_DAY_AGGREGATES_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("channelIds", &rt::Schema::array(&rt::schema::STRING).max_items(10000)),
    rt::Property::optional("tags", &rt::Schema::array(&rt::schema::STRING).max_items(10000)),
    rt::Property::optional("teamIds", &rt::Schema::array(&rt::schema::STRING).max_items(10000)),
]);
pub(crate) static COUNT_POSTS_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("draft", &rt::schema::NUMBER),
    rt::Property::optional("needsApproval", &rt::schema::NUMBER),
    rt::Property::optional("needsAttention", &rt::schema::NUMBER),
    rt::Property::optional("scheduled", &rt::schema::NUMBER),
]);
pub(crate) static EXPORT_POSTS_PDF_STATUS: rt::Schema = rt::Schema::strings(
    &["draft", "scheduled", "publishing", "published", "failedToPublish", "needsApproval"],
);

pub(crate) static EXPORT_POSTS_PDF_GROUP_BY: rt::Schema = rt::Schema::strings(&["week"]);

pub(crate) static EXPORT_POSTS_CSV_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("assignees", &rt::Schema::array(&rt::schema::STRING).max_items(10000)),
    rt::Property::optional("channelIds", &rt::Schema::array(&rt::schema::STRING).max_items(10000)),
    rt::Property::optional("teamIds", &rt::Schema::array(&rt::schema::STRING).max_items(10000)),
]);
pub(crate) static CREATE_POST_APPROVAL_REQUEST_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("emails", &rt::Schema::array(&rt::schema::EMAIL).min_items(1)),
    rt::Property::optional("note", &rt::schema::STRING),
    rt::Property::optional("subject", &rt::schema::STRING),
]);
pub(crate) static REJECT_POST_BY_TOKEN_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::required("note", &rt::Schema::of(rt::Kind::String).min_length(1))],
);

pub(crate) static REPLACE_POST_CHANNEL_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::required("id", &rt::schema::STRING)],
);

pub(crate) static DUPLICATE_POST_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::required("channelIds", &rt::Schema::array(&models::OBJECT_ID).max_items(10000))],
);

pub(crate) static DUPLICATE_POST_CREATED: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("postGroupId", &rt::schema::STRING),
    rt::Property::optional("results", &rt::Schema::array(&DUPLICATE_POST_CREATED_RESULTS_ITEM)),
]);
pub(crate) static DUPLICATE_POST_CREATED_RESULTS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("notCopied", &rt::Schema::array(&COPY_POST_FIELDS_TO_POST_GROUP_BODY_ITEM)),
    rt::Property::optional("postId", &rt::schema::STRING),
    rt::Property::optional("reason", &rt::schema::STRING),
    rt::Property::optional("success", &rt::schema::BOOLEAN),
]);
pub(crate) static CREATE_POST_LINK_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("scrape", &rt::schema::BOOLEAN), rt::Property::optional("url", &rt::schema::URI)],
);

pub(crate) static CONVERT_POST_MEDIA_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::required("mediaIds", &rt::Schema::array(&models::OBJECT_ID))],
);

pub(crate) static REJECT_POST_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("message", &rt::Schema::of(rt::Kind::String).min_length(1))],
);

pub(crate) static ADD_POST_RETWEET_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::required("url", &rt::schema::STRING)],
);

/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait PostsDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: PostsApi> PostsDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.create_post_group(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.get_pre_draft_post_group(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.delete_post_group(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.add_post_to_post_group(cx, r)),
            4 => rt::reply(cx.single(), r, |cx, r| self.duplicate_post_group(cx, r)),
            5 => rt::reply(cx.single(), r, |cx, r| self.update_post_group_posts(cx, r)),
            6 => rt::reply(cx.single(), r, |cx, r| self.copy_post_fields_to_post_group(cx, r)),
            7 => rt::reply(cx.single(), r, |cx, r| self.publish_post_group(cx, r)),
            8 => rt::reply(cx.single(), r, |cx, r| self.save_post_group_as_draft(cx, r)),
            9 => rt::reply(cx.single(), r, |cx, r| self.schedule_post_group(cx, r)),
            10 => rt::reply(cx.single(), r, |cx, r| self.suggest_post_group(cx, r)),
            11 => rt::reply(cx.single(), r, |cx, r| self.list_posts(cx, r)),
            12 => rt::reply(cx.single(), r, |cx, r| self.search_posts(cx, r)),
            13 => rt::reply(cx.single(), r, |cx, r| self.aggregate_posts_by_day(cx, r)),
            14 => rt::reply(cx.single(), r, |cx, r| self.list_post_day_aggregates(cx, r)),
            15 => rt::reply(cx.single(), r, |cx, r| self.count_posts(cx, r)),
            16 => rt::reply(cx.single(), r, |cx, r| self.export_posts_pdf(cx, r)),
            17 => rt::reply(cx.single(), r, |cx, r| self.export_posts_pdf_via_post(cx, r)),
            18 => rt::reply(cx.single(), r, |cx, r| self.export_posts_csv(cx, r)),
            19 => rt::reply(cx.single(), r, |cx, r| self.delete_post(cx, r)),
            20 => rt::reply(cx.single(), r, |cx, r| self.update_post(cx, r)),
            21 => rt::reply(cx.single(), r, |cx, r| self.get_post_by_approval_token(cx, r)),
            22 => rt::reply(cx.single(), r, |cx, r| self.create_post_approval_request(cx, r)),
            23 => rt::reply(cx.single(), r, |cx, r| self.approve_post_by_token(cx, r)),
            24 => rt::reply(cx.single(), r, |cx, r| self.reject_post_by_token(cx, r)),
            25 => rt::reply(cx.single(), r, |cx, r| self.approve_post(cx, r)),
            26 => rt::reply(cx.single(), r, |cx, r| self.replace_post_channel(cx, r)),
            27 => rt::reply(cx.single(), r, |cx, r| self.duplicate_post(cx, r)),
            28 => rt::reply(cx.single(), r, |cx, r| self.force_publish_post_first_comment(cx, r)),
            29 => rt::reply(cx.single(), r, |cx, r| self.create_post_link(cx, r)),
            30 => rt::reply(cx.single(), r, |cx, r| self.convert_post_media(cx, r)),
            31 => rt::reply(cx.single(), r, |cx, r| self.publish_post(cx, r)),
            32 => rt::reply(cx.single(), r, |cx, r| self.mark_post_published(cx, r)),
            33 => rt::reply(cx.single(), r, |cx, r| self.reject_post(cx, r)),
            34 => rt::reply(cx.single(), r, |cx, r| self.add_post_retweet(cx, r)),
            35 => rt::reply(cx.single(), r, |cx, r| self.delete_post_retweet(cx, r)),
            36 => rt::reply(cx.single(), r, |cx, r| self.schedule_post(cx, r)),
            37 => rt::reply(cx.single(), r, |cx, r| self.suggest_post(cx, r)),
            38 => rt::reply(cx.single(), r, |cx, r| self.unschedule_post(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "posts",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static CREATE_POST_GROUP: rt::Operation = rt::Operation {
    id: "createPostGroup",
    method: "POST",
    path: "/cp/postGroups",
    permissions: rt::Permissions::All(&["EditPosts"]),
    body: Some(rt::Body::required(&CREATE_POST_GROUP_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::POST_GROUP)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_PRE_DRAFT_POST_GROUP: rt::Operation = rt::Operation {
    id: "getPreDraftPostGroup",
    method: "GET",
    path: "/cp/postGroups/preDraft",
    permissions: rt::Permissions::All(&["ViewPosts"]),
    responses: &[
        rt::Response::of(&[200], Some(&models::POST_GROUP)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_POST_GROUP: rt::Operation = rt::Operation {
    id: "deletePostGroup",
    method: "DELETE",
    path: "/cp/postGroups/{id}",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static ADD_POST_TO_POST_GROUP: rt::Operation = rt::Operation {
    id: "addPostToPostGroup",
    method: "POST",
    path: "/cp/postGroups/{id}/addPost",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[
        rt::Parameter::path("id", &rt::schema::STRING),
        rt::Parameter::query("channelId", &models::OBJECT_ID),
        rt::Parameter::query("postId", &models::OBJECT_ID),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&ADD_POST_TO_POST_GROUP_OK)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DUPLICATE_POST_GROUP: rt::Operation = rt::Operation {
    id: "duplicatePostGroup",
    method: "POST",
    path: "/cp/postGroups/{id}/duplicate",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[201], Some(&DUPLICATE_POST_GROUP_CREATED)),
        rt::Response::of(&[400, 401, 403, 404, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_POST_GROUP_POSTS: rt::Operation = rt::Operation {
    id: "updatePostGroupPosts",
    method: "PATCH",
    path: "/cp/postGroups/{id}/posts",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&models::POST)),
    responses: &[
        rt::Response::of(&[200], None),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static COPY_POST_FIELDS_TO_POST_GROUP: rt::Operation = rt::Operation {
    id: "copyPostFieldsToPostGroup",
    method: "POST",
    path: "/cp/postGroups/{id}/posts/copy",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[
        rt::Parameter::path("id", &models::OBJECT_ID),
        rt::Parameter::query("postId", &models::OBJECT_ID).required(),
    ],
    body: Some(rt::Body::required(&rt::Schema::array(&COPY_POST_FIELDS_TO_POST_GROUP_BODY_ITEM))),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&COPY_POST_FIELDS_TO_POST_GROUP_OK_ITEM))),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static PUBLISH_POST_GROUP: rt::Operation = rt::Operation {
    id: "publishPostGroup",
    method: "POST",
    path: "/cp/postGroups/{id}/publish",
    permissions: rt::Permissions::All(&["PublishPosts"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[200], None),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static SAVE_POST_GROUP_AS_DRAFT: rt::Operation = rt::Operation {
    id: "savePostGroupAsDraft",
    method: "POST",
    path: "/cp/postGroups/{id}/saveAsDraft",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[200], None),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static SCHEDULE_POST_GROUP: rt::Operation = rt::Operation {
    id: "schedulePostGroup",
    method: "POST",
    path: "/cp/postGroups/{id}/schedule",
    permissions: rt::Permissions::All(&["PublishPosts"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[200], None),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static SUGGEST_POST_GROUP: rt::Operation = rt::Operation {
    id: "suggestPostGroup",
    method: "POST",
    path: "/cp/postGroups/{id}/suggest",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[200], None),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_POSTS: rt::Operation = rt::Operation {
    id: "listPosts",
    method: "GET",
    path: "/cp/posts",
    permissions: rt::Permissions::All(&["ViewPosts"]),
    parameters: &[
        rt::Parameter::query(
            "offset",
            &rt::Schema::of(rt::Kind::Integer)
                .minimum(rt::Decimal::Integer(0))
                .maximum(rt::Decimal::Integer(9007199254740991)),
        ),
        rt::Parameter::query(
            "count",
            &rt::Schema::of(rt::Kind::Integer)
                .minimum(rt::Decimal::Integer(0))
                .maximum(rt::Decimal::Integer(1000)),
        ),
        rt::Parameter::query("postGroupId", &rt::schema::STRING),
        rt::Parameter::query(
                "status",
                &rt::Schema::array(&LIST_POSTS_STATUS_ITEM).max_items(100),
            )
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query("needsAttention", &rt::schema::BOOLEAN),
        rt::Parameter::query("imported", &rt::schema::BOOLEAN),
        rt::Parameter::query("viaPublisherApp", &rt::schema::BOOLEAN),
        rt::Parameter::query("promoted", &rt::schema::BOOLEAN),
        rt::Parameter::query(
                "channelIds",
                &rt::Schema::array(&rt::schema::STRING).max_items(10000),
            )
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query(
                "assignees",
                &rt::Schema::array(&rt::schema::STRING).max_items(10000),
            )
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query(
                "tags",
                &rt::Schema::array(&rt::schema::STRING).max_items(10000),
            )
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query("search", &rt::Schema::of(rt::Kind::String).max_length(512)),
        rt::Parameter::query("since", &rt::schema::DATE_TIME),
        rt::Parameter::query("until", &rt::schema::DATE_TIME),
        rt::Parameter::query("sortBy", &LIST_POSTS_SORT_BY).default("\"createdTime\""),
        rt::Parameter::query(
                "order",
                &crate::api::dashboards::GET_SHARED_METRIC_DATA_ORDER,
            )
            .default("\"desc\""),
        rt::Parameter::query("selectedPostId", &rt::schema::STRING),
        rt::Parameter::query("groupBy", &LIST_POSTS_GROUP_BY),
        rt::Parameter::query("storyWorkaroundPublisher", &rt::schema::STRING),
        rt::Parameter::query("type", &LIST_POSTS_TYPE),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&LIST_POSTS_OK)),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static SEARCH_POSTS: rt::Operation = rt::Operation {
    id: "searchPosts",
    method: "POST",
    path: "/cp/posts",
    permissions: rt::Permissions::All(&["ViewPosts"]),
    body: Some(rt::Body::required(&SEARCH_POSTS_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&LIST_POSTS_OK)),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static AGGREGATE_POSTS_BY_DAY: rt::Operation = rt::Operation {
    id: "aggregatePostsByDay",
    method: "POST",
    path: "/cp/posts/aggregates/day",
    permissions: rt::Permissions::All(&["ViewPosts"]),
    body: Some(rt::Body::required(&AGGREGATE_POSTS_BY_DAY_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::POST_AGGREGATE))),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_POST_DAY_AGGREGATES: rt::Operation = rt::Operation {
    id: "listPostDayAggregates",
    method: "POST",
    path: "/cp/posts/aggregates/day/list",
    permissions: rt::Permissions::All(&["ViewPosts"]),
    parameters: &[
        rt::Parameter::query("since", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("until", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("tz", &rt::schema::STRING).default("\"Europe/Berlin\""),
    ],
    body: Some(rt::Body::required(&LIST_POST_DAY_AGGREGATES_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::POST_AGGREGATE))),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static COUNT_POSTS: rt::Operation = rt::Operation {
    id: "countPosts",
    method: "GET",
    path: "/cp/posts/counts",
    permissions: rt::Permissions::All(&["ViewPosts"]),
    responses: &[
        rt::Response::of(&[200], Some(&COUNT_POSTS_OK)),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static EXPORT_POSTS_PDF: rt::Operation = rt::Operation {
    id: "exportPostsPdf",
    method: "GET",
    path: "/cp/posts/export/pdf",
    permissions: rt::Permissions::All(&["ViewPosts", "ViewContentList"]),
    parameters: &[
        rt::Parameter::query("status", &EXPORT_POSTS_PDF_STATUS),
        rt::Parameter::query("since", &rt::schema::DATE_TIME),
        rt::Parameter::query("until", &rt::schema::DATE_TIME),
        rt::Parameter::query("sortBy", &LIST_POSTS_SORT_BY).default("\"createdTime\""),
        rt::Parameter::query(
                "order",
                &crate::api::dashboards::GET_SHARED_METRIC_DATA_ORDER,
            )
            .default("\"desc\""),
        rt::Parameter::query("needsAttention", &rt::schema::BOOLEAN),
        rt::Parameter::query("promoted", &rt::schema::BOOLEAN),
        rt::Parameter::query(
                "channelIds",
                &rt::Schema::array(&rt::schema::STRING).max_items(10000),
            )
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query(
                "assignees",
                &rt::Schema::array(&rt::schema::STRING).max_items(10000),
            )
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query("search", &rt::Schema::of(rt::Kind::String).max_length(512)),
        rt::Parameter::query(
                "tags",
                &rt::Schema::array(&rt::schema::STRING).max_items(10000),
            )
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query("teamId", &rt::schema::STRING),
        rt::Parameter::query("groupBy", &EXPORT_POSTS_PDF_GROUP_BY),
        rt::Parameter::query("tz", &rt::Schema::of(rt::Kind::String).max_length(255)),
    ],
    produces: &["application/pdf", "application/json"],
    responses: &[
        rt::Response::of(&[200], Some(&rt::schema::FILE)),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static EXPORT_POSTS_PDF_VIA_POST: rt::Operation = rt::Operation {
    id: "exportPostsPdfViaPost",
    method: "POST",
    path: "/cp/posts/export/pdf",
    permissions: rt::Permissions::All(&["ViewPosts", "ViewContentList"]),
    parameters: &[
        rt::Parameter::query("status", &EXPORT_POSTS_PDF_STATUS),
        rt::Parameter::query("since", &rt::schema::DATE_TIME),
        rt::Parameter::query("until", &rt::schema::DATE_TIME),
        rt::Parameter::query("sortBy", &LIST_POSTS_SORT_BY).default("\"createdTime\""),
        rt::Parameter::query(
                "order",
                &crate::api::dashboards::GET_SHARED_METRIC_DATA_ORDER,
            )
            .default("\"desc\""),
        rt::Parameter::query("needsAttention", &rt::schema::BOOLEAN),
        rt::Parameter::query("promoted", &rt::schema::BOOLEAN),
        rt::Parameter::query(
                "channelIds",
                &rt::Schema::array(&rt::schema::STRING).max_items(10000),
            )
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query(
                "assignees",
                &rt::Schema::array(&rt::schema::STRING).max_items(10000),
            )
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query("search", &rt::Schema::of(rt::Kind::String).max_length(512)),
        rt::Parameter::query(
                "tags",
                &rt::Schema::array(&rt::schema::STRING).max_items(10000),
            )
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query("teamId", &rt::schema::STRING),
        rt::Parameter::query("groupBy", &EXPORT_POSTS_PDF_GROUP_BY),
        rt::Parameter::query("tz", &rt::Schema::of(rt::Kind::String).max_length(255)),
    ],
    produces: &["application/pdf", "application/json"],
    responses: &[
        rt::Response::of(&[200], Some(&rt::schema::FILE)),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static EXPORT_POSTS_CSV: rt::Operation = rt::Operation {
    id: "exportPostsCsv",
    method: "POST",
    path: "/cp/posts/exports/csv",
    permissions: rt::Permissions::All(&["ViewPosts"]),
    parameters: &[
        rt::Parameter::query("status", &LIST_POSTS_STATUS_ITEM),
        rt::Parameter::query("needsAttention", &rt::schema::BOOLEAN),
        rt::Parameter::query("promoted", &rt::schema::BOOLEAN),
        rt::Parameter::query("search", &rt::Schema::of(rt::Kind::String).max_length(512)),
        rt::Parameter::query("since", &rt::schema::DATE_TIME),
        rt::Parameter::query("until", &rt::schema::DATE_TIME),
        rt::Parameter::query("sortBy", &LIST_POSTS_SORT_BY).default("\"createdTime\""),
        rt::Parameter::query(
                "order",
                &crate::api::dashboards::GET_SHARED_METRIC_DATA_ORDER,
            )
            .default("\"desc\""),
    ],
    body: Some(rt::Body::required(&EXPORT_POSTS_CSV_BODY)),
    produces: &["text/csv", "application/json"],
    responses: &[
        rt::Response::of(&[200], Some(&rt::schema::FILE)),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_POST: rt::Operation = rt::Operation {
    id: "deletePost",
    method: "DELETE",
    path: "/cp/posts/{id}",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[
        rt::Parameter::path("id", &rt::schema::STRING),
        rt::Parameter::query("force", &rt::schema::BOOLEAN).default("false"),
    ],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_POST: rt::Operation = rt::Operation {
    id: "updatePost",
    method: "PATCH",
    path: "/cp/posts/{id}",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    body: Some(rt::Body::required(&models::POST)),
    responses: &[
        rt::Response::of(&[200], Some(&models::POST)),
        rt::Response::of(&[400], Some(&models::VALIDATION_ERROR)),
        rt::Response::of(&[401, 403, 404, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_POST_BY_APPROVAL_TOKEN: rt::Operation = rt::Operation {
    id: "getPostByApprovalToken",
    method: "GET",
    path: "/cp/posts/{id}/approvalRequests",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(0, &[])])],
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[200], Some(&models::POST)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_POST_APPROVAL_REQUEST: rt::Operation = rt::Operation {
    id: "createPostApprovalRequest",
    method: "POST",
    path: "/cp/posts/{id}/approvalRequests",
    permissions: rt::Permissions::All(&["ApprovalRequest"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    body: Some(rt::Body::required(&CREATE_POST_APPROVAL_REQUEST_BODY)),
    responses: &[
        rt::Response::of(&[201], None),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static APPROVE_POST_BY_TOKEN: rt::Operation = rt::Operation {
    id: "approvePostByToken",
    method: "POST",
    path: "/cp/posts/{id}/approvalRequests/approve",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(0, &[])])],
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[200], Some(&models::POST)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static REJECT_POST_BY_TOKEN: rt::Operation = rt::Operation {
    id: "rejectPostByToken",
    method: "POST",
    path: "/cp/posts/{id}/approvalRequests/reject",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(0, &[])])],
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    body: Some(rt::Body::required(&REJECT_POST_BY_TOKEN_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::POST)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static APPROVE_POST: rt::Operation = rt::Operation {
    id: "approvePost",
    method: "POST",
    path: "/cp/posts/{id}/approve",
    permissions: rt::Permissions::Any(&["ApprovePosts", "ApproveOwnPosts"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[200], Some(&models::POST)),
        rt::Response::of(&[400, 401, 403, 404, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static REPLACE_POST_CHANNEL: rt::Operation = rt::Operation {
    id: "replacePostChannel",
    method: "PUT",
    path: "/cp/posts/{id}/channel",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    body: Some(rt::Body::required(&REPLACE_POST_CHANNEL_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&ADD_POST_TO_POST_GROUP_OK)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DUPLICATE_POST: rt::Operation = rt::Operation {
    id: "duplicatePost",
    method: "POST",
    path: "/cp/posts/{id}/duplicate",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&DUPLICATE_POST_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&DUPLICATE_POST_CREATED)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static FORCE_PUBLISH_POST_FIRST_COMMENT: rt::Operation = rt::Operation {
    id: "forcePublishPostFirstComment",
    method: "POST",
    path: "/cp/posts/{id}/forcePublishFirstComment",
    permissions: rt::Permissions::All(&["PublishPosts"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[200], Some(&models::POST)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_POST_LINK: rt::Operation = rt::Operation {
    id: "createPostLink",
    method: "POST",
    path: "/cp/posts/{id}/links",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    body: Some(rt::Body::required(&CREATE_POST_LINK_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::POST)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CONVERT_POST_MEDIA: rt::Operation = rt::Operation {
    id: "convertPostMedia",
    method: "POST",
    path: "/cp/posts/{id}/media/convert",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&CONVERT_POST_MEDIA_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::POST)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static PUBLISH_POST: rt::Operation = rt::Operation {
    id: "publishPost",
    method: "POST",
    path: "/cp/posts/{id}/publish",
    permissions: rt::Permissions::All(&["PublishPosts"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[200], Some(&models::POST)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static MARK_POST_PUBLISHED: rt::Operation = rt::Operation {
    id: "markPostPublished",
    method: "POST",
    path: "/cp/posts/{id}/published",
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[200], Some(&models::POST)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static REJECT_POST: rt::Operation = rt::Operation {
    id: "rejectPost",
    method: "POST",
    path: "/cp/posts/{id}/reject",
    permissions: rt::Permissions::All(&["RejectPost"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    body: Some(rt::Body::optional(&REJECT_POST_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::POST)),
        rt::Response::of(&[400, 401, 403, 404, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static ADD_POST_RETWEET: rt::Operation = rt::Operation {
    id: "addPostRetweet",
    method: "POST",
    path: "/cp/posts/{id}/retweet",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&ADD_POST_RETWEET_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::POST)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_POST_RETWEET: rt::Operation = rt::Operation {
    id: "deletePostRetweet",
    method: "DELETE",
    path: "/cp/posts/{id}/retweet",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[200], Some(&models::POST)),
        rt::Response::of(&[401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static SCHEDULE_POST: rt::Operation = rt::Operation {
    id: "schedulePost",
    method: "POST",
    path: "/cp/posts/{id}/schedule",
    permissions: rt::Permissions::All(&["PublishPosts"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[200], Some(&models::POST)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static SUGGEST_POST: rt::Operation = rt::Operation {
    id: "suggestPost",
    method: "POST",
    path: "/cp/posts/{id}/suggest",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[200], Some(&models::POST)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UNSCHEDULE_POST: rt::Operation = rt::Operation {
    id: "unschedulePost",
    method: "POST",
    path: "/cp/posts/{id}/unschedule",
    permissions: rt::Permissions::All(&["PublishPosts"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[200], Some(&models::POST)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
