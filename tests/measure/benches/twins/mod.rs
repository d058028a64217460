//! The bodies of requests as someone writes them who leaves all checks to the handler: plain serde, plain texts.
#![allow(dead_code, reason = "what is decoded is looked at by nobody")]

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SmartRule {
    actions: Vec<Action>,
    active: bool,
    conditions: Vec<Condition>,
    description: Option<String>,
    entity: String,
    name: String,
    trigger: String,
    weight: f64,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Action {
    action: String,
    config: Option<ActionConfig>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ActionConfig {
    category_ids: Option<Vec<String>>,
    cc: Option<Vec<String>>,
    context: Option<bool>,
    message: Option<String>,
    recipients: Option<Vec<String>>,
    reply_to: Option<String>,
    sentiment: Option<String>,
    subject: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Condition {
    condition: String,
    config: Option<ConditionConfig>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ConditionConfig {
    channel_ids: Option<Vec<String>>,
    interactor_list: Option<String>,
    keyword_list: Option<String>,
    networks: Option<Vec<String>>,
    types: Option<Vec<NetworkType>>,
}

#[derive(Debug, Deserialize)]
struct NetworkType {
    network: Option<String>,
    r#type: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Manifest {
    branding: Option<Branding>,
    callbacks: Option<Callbacks>,
    inbox: Option<Inbox>,
    webhook: Option<Webhook>,
}

#[derive(Debug, Deserialize)]
struct Branding {
    color: Option<String>,
    fallback: Option<String>,
    icon: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Callbacks {
    channel_creation: Option<String>,
    channel_reactivation: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Inbox {
    right_sidebar: Option<Vec<Sidebar>>,
    ticket_actions: Option<Vec<TicketAction>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Sidebar {
    id: String,
    label: Label,
    tree_builder: String,
}

#[derive(Debug, Deserialize)]
struct Label {
    de: String,
    en: String,
    fr: String,
}

#[derive(Debug, Deserialize)]
struct TicketAction {
    attachments: Option<Attachments>,
    config: Option<TicketActionConfig>,
    id: String,
    label: Label,
    options: Option<Vec<TicketOption>>,
    r#type: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Attachments {
    no_text: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct TicketActionConfig {
    approval_process: Option<bool>,
    force_tagging: Option<bool>,
    templates: Option<BTreeMap<String, String>>,
    timeout: Option<BTreeMap<String, String>>,
}

#[derive(Debug, Deserialize)]
struct TicketOption {
    description: Option<String>,
    id: String,
    label: Label,
}

#[derive(Debug, Deserialize)]
struct Webhook {
    secret: String,
    url: String,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Ticket {
    interaction: Option<Interaction>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Interaction {
    attachments: Option<Vec<Attachment>>,
    created_time: Option<String>,
    interactor: Option<Interactor>,
    link: Option<String>,
    message: Option<String>,
    network_item_id: Option<String>,
    pictures: Option<Vec<Picture>>,
    rating: Option<Rating>,
    root: Option<Root>,
    r#type: Option<String>,
    url: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Attachment {
    mime_type: Option<String>,
    name: Option<String>,
    size: Option<f64>,
    url: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Interactor {
    interactor_id: String,
    name: Option<String>,
    picture: Option<String>,
    url: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Picture {
    large: Option<String>,
    small: String,
}

#[derive(Debug, Deserialize)]
struct Rating {
    scale: Option<f64>,
    value: Option<f64>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Root {
    root_id: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct FacebookChannel {
    description: Option<String>,
    endpoint: Endpoint,
    features: Features,
    name: String,
    social_network: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Endpoint {
    access_token: Vec<AccessToken>,
    app_id: String,
    main_page_access_token: Option<String>,
    main_page_id: Option<String>,
    page_id: String,
    source_object: SourceObject,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct AccessToken {
    access_token: String,
    r#type: String,
    user_id: String,
    #[serde(rename = "user_name")]
    user_name: String,
}

#[derive(Debug, Deserialize)]
struct SourceObject {
    access_token: Option<String>,
    id: Option<String>,
    is_published: Option<bool>,
    link: Option<String>,
    name: Option<String>,
    name_with_location_descriptor: Option<String>,
    picture: Option<PagePicture>,
    store_location_descriptor: Option<String>,
    tasks: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
struct PagePicture {
    data: PictureData,
}

#[derive(Debug, Deserialize)]
struct PictureData {
    height: Option<i64>,
    is_silhouette: Option<bool>,
    url: Option<String>,
    width: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Features {
    private_messages: bool,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Posts {
    offset: Option<i64>,
    count: Option<i64>,
    post_group_id: Option<String>,
    status: Option<String>,
    needs_attention: Option<bool>,
    imported: Option<bool>,
    via_publisher_app: Option<bool>,
    promoted: Option<bool>,
    channel_ids: Option<String>,
    assignees: Option<String>,
    tags: Option<String>,
    search: Option<String>,
    since: Option<String>,
    until: Option<String>,
    sort_by: Option<String>,
    order: Option<String>,
    selected_post_id: Option<String>,
    group_by: Option<String>,
    story_workaround_publisher: Option<String>,
    r#type: Option<String>,
}
