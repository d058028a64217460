//! Tickets, as `measure::by_hand::post` has posts.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Ticket {
    #[serde(rename = "_id", skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    account_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    anonymited_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    archive_new_comments: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    archived_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assignee: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    categories: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    channel_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deleted_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    followup_to: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    followups: Option<Vec<TicketFollowupsItem>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    handover: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interaction: Option<TicketInteraction>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lost_control: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    participants: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    requests: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    root_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    search_result: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sentiment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_ticket_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    thread_tags: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translations: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_time: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct TicketFollowupsItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    action_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attachment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    can_be_deleted: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    channel_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    excluded_reply_ids: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_deleted: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    network_error: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    network_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    option: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    previous_versions: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    send_as: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestion_rejected: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    task_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    template: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ticket_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translation: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct TicketInteraction {
    #[serde(skip_serializing_if = "Option::is_none")]
    attachments: Option<Vec<Map<String, Value>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    can_dm: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    controlled_by_us: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hidden: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interactor: Option<TicketInteractionInteractor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    liked: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    liked_by: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    link: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    linked_interactors: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    network_item_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    network_object_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pictures: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    promoted_tweet_ids: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rating: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recipients: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shared_by: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    social_network: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subtype: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    thread_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    videos: Option<Vec<Value>>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct TicketInteractionInteractor {
    #[serde(skip_serializing_if = "Option::is_none")]
    interactor_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    picture: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}
