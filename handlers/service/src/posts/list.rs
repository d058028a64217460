//! Pages of posts.

use generated::{
    api::posts::{ListPostsGroupBy, ListPostsOk},
    rt::{Failure, Pointer},
};

use crate::{
    Page, Service, User,
    posts::filter::PostFilter,
    store::{ID, PostRecord, Query, StoreError},
};

/// The post that a request wants to come first.
///
/// # Errors
/// A 400 where the request names one without a group, or wants the posts of groups together.
pub fn selected(
    post_id: Option<String>,
    group_id: Option<&String>,
    group_by: Option<ListPostsGroupBy>,
    mut place: Pointer,
) -> Result<Option<String>, Failure> {
    if post_id.is_none() {
        return Ok(None);
    }
    place.enter("selectedPostId");
    let refuse = |message: &str| Failure::violations(vec![place.violation("dependencies", None, message.to_owned())]);
    if group_id.is_none() {
        return Err(refuse("needs postGroupId beside it"));
    }
    if group_by.is_some() {
        return Err(refuse("cannot stand beside groupBy"));
    }
    Ok(post_id)
}

/// A page of those that a filter finds in the caller's channels, and how many these are. A selected one that is among them
/// comes first.
///
/// # Errors
/// A 429 or 503 if too much is searched at once; where the store fails.
pub async fn page(
    service: &Service,
    caller: &User,
    filter: PostFilter,
    page: Page,
    selected: Option<String>,
) -> Result<ListPostsOk, StoreError> {
    let _turn = filter.turn(service, caller).await?;
    let store = &service.store;
    let query = filter.query(store, caller).await?;
    let posts = store.of::<PostRecord>(&caller.account_id);
    let count = posts.count(query.clone()).await?;
    let query = match selected {
        Some(id) => {
            let first = Query::all().best_first([Query::all().equals(ID, id)]);
            first.and(query.clone()).in_order_of(query)
        }
        None => query,
    };
    let posts = posts.list(query, page).await?;
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    Ok(ListPostsOk { count: Some(count.into()), data: Some(posts.into_iter().map(Into::into).collect()) })
}
