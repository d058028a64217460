//! Posts as someone writes them for serde alone: every text, date and enum is a `String`. What no fixture has is a plain JSON
//! value.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A post.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Post {
    #[serde(rename = "_id", skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    account_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assignee: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    categories: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    channel: Option<PostChannel>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content: Option<PostContent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    facebook: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    flags: Option<PostFlags>,
    #[serde(skip_serializing_if = "Option::is_none")]
    linkedin: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    network_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pinterest: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    placeholders: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    post_group_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publish_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publish_time_zone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    story_workaround: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestion_author: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<Vec<Tag>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tiktok: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    warnings: Option<Vec<Value>>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct PostChannel {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    social_network: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unique_name: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct PostContent {
    #[serde(skip_serializing_if = "Option::is_none")]
    animations: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    children: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_comment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    images: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    links: Option<Vec<PostContentLinksItem>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mentions: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    network_item_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retweet: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shortlinks: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    videos: Option<Vec<Value>>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct PostFlags {
    #[serde(skip_serializing_if = "Option::is_none")]
    ad_account_imported: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    darkpost: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_comment_publishing_failed: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    imported: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    needs_attention: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    promoted: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    schedule_on_network: Option<bool>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Tag {
    #[serde(rename = "_id", skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    account_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_time: Option<String>,
    name: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct PostContentLinksItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    can_customize: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    custom_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    custom_image: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    custom_title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    facebook_link: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Value>,
}
