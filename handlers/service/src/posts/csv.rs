//! Posts as a table.

use generated::rt::{Failure, FileBody};

use crate::{
    Store,
    exports::csv::{self, Cell},
    store::{PostRecord, Query, Stored},
};

const COLUMNS: &[&str] = &[
    "id",
    "postGroupId",
    "channelId",
    "status",
    "needsAttention",
    "promoted",
    "imported",
    "type",
    "title",
    "text",
    "firstComment",
    "author",
    "assignee",
    "createdTime",
    "updatedTime",
    "publishTime",
    "publishTimeZone",
    "networkUrl",
];

/// The posts that a query finds, in its order. They are read while they are sent.
pub async fn file(store: &Store, account_id: &generated::models::ObjectId, query: Query) -> Result<FileBody, Failure> {
    csv::file("posts.csv", COLUMNS, store.pages::<PostRecord>(account_id, query).await?, cells)
}

fn cells(post: &Stored<PostRecord>) -> Vec<Cell<'_>> {
    let text = |text: &'_ Option<String>| Cell::text(text.clone().unwrap_or_default());
    let is = |flag: Option<bool>| Cell::value(flag == Some(true));
    let Stored { id, value: post, .. } = post;
    vec![
        Cell::value(id),
        Cell::value(&post.post_group_id),
        Cell::value(&post.channel_id),
        Cell::value(post.status),
        is(post.flags.needs_attention),
        is(post.flags.promoted),
        is(post.flags.imported),
        Cell::optional(post.content.r#type),
        text(&post.content.title),
        text(&post.content.text),
        text(&post.content.first_comment),
        Cell::value(&post.author),
        Cell::optional(post.assignee.as_ref()),
        Cell::value(post.created_time),
        Cell::value(post.updated_time),
        Cell::optional(post.publish_time),
        text(&post.publish_time_zone),
        text(&post.network_url),
    ]
}
