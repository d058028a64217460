//! Handlers of the tag `feed`.

use generated::{api::feed::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl FeedApi for Socialhub {
    async fn list_post_feed_items(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListPostFeedItems,
    ) -> Result<ListPostFeedItemsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_post_comment(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreatePostComment,
    ) -> Result<CreatePostCommentResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
