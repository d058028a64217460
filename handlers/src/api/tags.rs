//! Handlers of the tag `tags`.

use generated::{api::tags::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl TagsApi for Socialhub {
    async fn create_tag(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateTag,
    ) -> Result<CreateTagResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn search_tags(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SearchTags,
    ) -> Result<SearchTagsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_tag(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteTag,
    ) -> Result<DeleteTagResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
