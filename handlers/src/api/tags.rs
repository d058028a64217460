//! Handlers of the tag `tags`.

use std::collections::BTreeSet;

use generated::{api::tags::*, principal, rt::Context};

use crate::{
    Failure, Socialhub, account_limits,
    body_check::required_name,
    store::{Query, TAG_NAME, TagRecord},
};

impl TagsApi for Socialhub {
    async fn create_tag(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateTag,
    ) -> Result<CreateTagResponse, Failure> {
        let account_id = &cx.principal().account_id;
        let name = required_name(&request.body.name)?;
        let create = self.store.transaction(async |together| {
            let tags = together.of::<TagRecord>(account_id);
            // One that is there is as good as a new one.
            match tags.first(Query::all().equals(TAG_NAME, name.to_lowercase())).await? {
                Some(tag) => Ok(tag),
                None => account_limits::TAGS.insert(&tags, TagRecord { name: name.clone() }).await,
            }
        });
        Ok(CreateTagResponse::Ok(vec![create.await?.into()]))
    }

    async fn search_tags(
        &self,
        cx: Context<principal::Token<Self>>,
        request: SearchTags,
    ) -> Result<SearchTagsResponse, Failure> {
        let SearchTagsBody { ids, suggest } = request.body.unwrap_or_default();
        let query = match &suggest {
            Some(text) => Query::all().starts_with(TAG_NAME, &text.to_lowercase()),
            None => Query::all(),
        };
        let mut tags = self.store.of::<TagRecord>(&cx.principal().account_id).all(query.ascending(TAG_NAME)).await?;
        if let Some(ids) = ids {
            let ids: BTreeSet<_> = ids.into_iter().collect();
            tags.retain(|tag| ids.contains(tag.id.as_str()));
        }
        #[allow(clippy::cast_precision_loss, reason = "no account has 2^52 tags")]
        let count = tags.len() as f64;
        let data = tags.into_iter().map(Into::into).collect();
        Ok(SearchTagsResponse::Ok(SearchTagsOk { count: Some(count), data: Some(data) }))
    }

    async fn delete_tag(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteTag,
    ) -> Result<DeleteTagResponse, Failure> {
        // No post has tags yet, so nothing refers to one.
        self.store.of::<TagRecord>(&cx.principal().account_id).delete(&request.id).await?;
        Ok(DeleteTagResponse::NoContent)
    }
}
