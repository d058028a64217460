//! The definition `Ticket`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Complete SocialHub inbox ticket.
/// Definition `Ticket`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ticket {
    pub id: Option<String>,
    pub account_id: Option<String>,
    pub anonymited_time: Option<rt::DateTime>,
    pub archive_new_comments: Option<bool>,
    pub archived_time: Option<rt::DateTime>,
    pub assignee: Option<String>,
    pub categories: Option<Vec<String>>,
    pub channel_id: Option<String>,
    pub created_time: Option<rt::DateTime>,
    pub deleted_time: Option<rt::DateTime>,
    pub followup_to: Option<super::TicketFollowupTo>,
    pub followups: Option<Vec<super::TicketFollowupsItem>>,
    pub handover: Option<bool>,
    pub interaction: Option<super::TicketInteraction>,
    pub lost_control: Option<bool>,
    pub parent_id: Option<String>,
    pub participants: Option<Vec<super::TicketParticipantsItem>>,
    pub requests: Option<Vec<super::TicketRequestsItem>>,
    pub root_id: Option<String>,
    pub search_result: Option<bool>,
    pub sentiment: Option<super::RuleActionsItemConfigSentiment>,
    pub source_ticket_id: Option<String>,
    pub tags: Option<Vec<super::TicketTagsItem>>,
    pub thread_tags: Option<Vec<String>>,
    pub translations: Option<Vec<super::TicketTranslationsItem>>,
    pub updated_time: Option<rt::DateTime>,
}

impl rt::serde::Serialize for Ticket {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("anonymitedTime", &self.anonymited_time)?;
        o.optional("archiveNewComments", &self.archive_new_comments)?;
        o.optional("archivedTime", &self.archived_time)?;
        o.optional("assignee", &self.assignee)?;
        o.optional("categories", &self.categories)?;
        o.optional("channelId", &self.channel_id)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("deletedTime", &self.deleted_time)?;
        o.optional("followupTo", &self.followup_to)?;
        o.optional("followups", &self.followups)?;
        o.optional("handover", &self.handover)?;
        o.optional("interaction", &self.interaction)?;
        o.optional("lostControl", &self.lost_control)?;
        o.optional("parentId", &self.parent_id)?;
        o.optional("participants", &self.participants)?;
        o.optional("requests", &self.requests)?;
        o.optional("rootId", &self.root_id)?;
        o.optional("searchResult", &self.search_result)?;
        o.optional("sentiment", &self.sentiment)?;
        o.optional("sourceTicketId", &self.source_ticket_id)?;
        o.optional("tags", &self.tags)?;
        o.optional("threadTags", &self.thread_tags)?;
        o.optional("translations", &self.translations)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.end()
    }
}

/// Definition `Ticket`, `followupTo`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TicketFollowupTo {
    pub created_by_user_id: Option<String>,
    pub followup_to_id: Option<String>,
}

impl rt::serde::Serialize for TicketFollowupTo {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("createdByUserId", &self.created_by_user_id)?;
        o.optional("followupToId", &self.followup_to_id)?;
        o.end()
    }
}

/// Definition `Ticket`, `followups.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TicketFollowupsItem {
    pub action_id: Option<String>,
    pub attachment: Option<String>,
    pub can_be_deleted: Option<bool>,
    pub channel_id: Option<String>,
    pub created_time: Option<rt::DateTime>,
    pub excluded_reply_ids: Option<Vec<String>>,
    pub id: Option<String>,
    pub is_deleted: Option<bool>,
    pub message: Option<String>,
    pub network_error: Option<String>,
    pub network_id: Option<String>,
    pub option: Option<String>,
    pub previous_versions: Option<Vec<super::TicketFollowupsItemPreviousVersionsItem>>,
    pub send_as: Option<String>,
    pub status: Option<String>,
    pub suggestion_rejected: Option<bool>,
    pub task_id: Option<String>,
    pub template: Option<super::TicketFollowupsItemTemplate>,
    pub ticket_id: Option<String>,
    pub translation: Option<rt::JsonObject>,
    pub r#type: Option<super::TicketFollowupsItemType>,
    pub updated_time: Option<rt::DateTime>,
    pub user_id: Option<String>,
}

impl rt::serde::Serialize for TicketFollowupsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("actionId", &self.action_id)?;
        o.optional("attachment", &self.attachment)?;
        o.optional("canBeDeleted", &self.can_be_deleted)?;
        o.optional("channelId", &self.channel_id)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("excludedReplyIds", &self.excluded_reply_ids)?;
        o.optional("id", &self.id)?;
        o.optional("isDeleted", &self.is_deleted)?;
        o.optional("message", &self.message)?;
        o.optional("networkError", &self.network_error)?;
        o.optional("networkId", &self.network_id)?;
        o.optional("option", &self.option)?;
        o.optional("previousVersions", &self.previous_versions)?;
        o.optional("sendAs", &self.send_as)?;
        o.optional("status", &self.status)?;
        o.optional("suggestionRejected", &self.suggestion_rejected)?;
        o.optional("taskId", &self.task_id)?;
        o.optional("template", &self.template)?;
        o.optional("ticketId", &self.ticket_id)?;
        o.optional("translation", &self.translation)?;
        o.optional("type", &self.r#type)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.optional("userId", &self.user_id)?;
        o.end()
    }
}

/// Definition `Ticket`, `followups.item.previousVersions.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TicketFollowupsItemPreviousVersionsItem {
    pub author: Option<String>,
    pub created_time: Option<rt::DateTime>,
    pub message: Option<String>,
}

impl rt::serde::Serialize for TicketFollowupsItemPreviousVersionsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("author", &self.author)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("message", &self.message)?;
        o.end()
    }
}

/// Definition `Ticket`, `followups.item.template`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TicketFollowupsItemTemplate {
    pub language: Option<String>,
    pub name: Option<String>,
    pub network_id: Option<String>,
    pub text: Option<String>,
    pub variables: Option<rt::JsonObject>,
}

impl rt::serde::Serialize for TicketFollowupsItemTemplate {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("language", &self.language)?;
        o.optional("name", &self.name)?;
        o.optional("networkId", &self.network_id)?;
        o.optional("text", &self.text)?;
        o.optional("variables", &self.variables)?;
        o.end()
    }
}

/// Definition `Ticket`, `followups.item.type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TicketFollowupsItemType {
    Note,
    Reply,
    Suggestion,
    Mail,
}

impl rt::Enumeration for TicketFollowupsItemType {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("NOTE", Self::Note), ("REPLY", Self::Reply), ("SUGGESTION", Self::Suggestion), ("MAIL", Self::Mail),
    ];
}

/// Definition `Ticket`, `interaction`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TicketInteraction {
    pub attachments: Option<Vec<rt::JsonObject>>,
    pub can_dm: Option<bool>,
    pub controlled_by_us: Option<bool>,
    pub created_time: Option<rt::DateTime>,
    pub hidden: Option<bool>,
    pub interactor: Option<super::TicketInteractionInteractor>,
    pub liked: Option<bool>,
    pub liked_by: Option<Vec<String>>,
    pub link: Option<String>,
    pub linked_interactors: Option<Vec<super::TicketInteractionLinkedInteractorsItem>>,
    pub location: Option<super::AdNetworkAdAdSet>,
    pub message: Option<String>,
    pub network_item_id: Option<String>,
    pub network_object_id: Option<String>,
    pub pictures: Option<Vec<super::TicketInteractionPicturesItem>>,
    pub promoted_tweet_ids: Option<Vec<String>>,
    pub published: Option<bool>,
    pub rating: Option<super::TicketInteractionRating>,
    pub recipients: Option<Vec<String>>,
    pub shared_by: Option<Vec<String>>,
    pub social_network: Option<super::TicketInteractionSocialNetwork>,
    pub subtype: Option<rt::Nullable<super::TicketInteractionSubtype>>,
    pub thread_id: Option<String>,
    pub r#type: Option<super::TicketInteractionType>,
    pub updated_time: Option<rt::DateTime>,
    pub url: Option<String>,
    pub videos: Option<Vec<super::TicketInteractionVideosItem>>,
}

impl rt::serde::Serialize for TicketInteraction {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("attachments", &self.attachments)?;
        o.optional("canDm", &self.can_dm)?;
        o.optional("controlledByUs", &self.controlled_by_us)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("hidden", &self.hidden)?;
        o.optional("interactor", &self.interactor)?;
        o.optional("liked", &self.liked)?;
        o.optional("likedBy", &self.liked_by)?;
        o.optional("link", &self.link)?;
        o.optional("linkedInteractors", &self.linked_interactors)?;
        o.optional("location", &self.location)?;
        o.optional("message", &self.message)?;
        o.optional("networkItemId", &self.network_item_id)?;
        o.optional("networkObjectId", &self.network_object_id)?;
        o.optional("pictures", &self.pictures)?;
        o.optional("promotedTweetIds", &self.promoted_tweet_ids)?;
        o.optional("published", &self.published)?;
        o.optional("rating", &self.rating)?;
        o.optional("recipients", &self.recipients)?;
        o.optional("sharedBy", &self.shared_by)?;
        o.optional("socialNetwork", &self.social_network)?;
        o.optional("subtype", &self.subtype)?;
        o.optional("threadId", &self.thread_id)?;
        o.optional("type", &self.r#type)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.optional("url", &self.url)?;
        o.optional("videos", &self.videos)?;
        o.end()
    }
}

/// Definition `Ticket`, `interaction.interactor`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TicketInteractionInteractor {
    pub interactor_id: Option<String>,
    pub name: Option<String>,
    pub picture: Option<String>,
    pub url: Option<String>,
}

impl rt::serde::Serialize for TicketInteractionInteractor {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("interactorId", &self.interactor_id)?;
        o.optional("name", &self.name)?;
        o.optional("picture", &self.picture)?;
        o.optional("url", &self.url)?;
        o.end()
    }
}

/// Definition `Ticket`, `interaction.linkedInteractors.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TicketInteractionLinkedInteractorsItem {
    pub length: Option<f64>,
    pub name: Option<String>,
    pub network_id: Option<String>,
    pub offset: Option<f64>,
}

impl rt::serde::Serialize for TicketInteractionLinkedInteractorsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("length", &self.length)?;
        o.optional("name", &self.name)?;
        o.optional("networkId", &self.network_id)?;
        o.optional("offset", &self.offset)?;
        o.end()
    }
}

/// Definition `Ticket`, `interaction.location`.
pub type TicketInteractionLocation = super::AdNetworkAdAdSet;

/// Definition `Ticket`, `interaction.pictures.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TicketInteractionPicturesItem {
    pub large: Option<String>,
    pub small: Option<String>,
}

impl rt::serde::Serialize for TicketInteractionPicturesItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("large", &self.large)?;
        o.optional("small", &self.small)?;
        o.end()
    }
}

/// Definition `Ticket`, `interaction.rating`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TicketInteractionRating {
    pub recommendation: Option<
        rt::Nullable<super::TicketInteractionRatingRecommendation>,
    >,
    pub scale: Option<f64>,
    pub value: Option<f64>,
}

impl rt::serde::Serialize for TicketInteractionRating {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("recommendation", &self.recommendation)?;
        o.optional("scale", &self.scale)?;
        o.optional("value", &self.value)?;
        o.end()
    }
}

/// Definition `Ticket`, `interaction.rating.recommendation`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TicketInteractionRatingRecommendation {
    Positive,
    Negative,
}

impl rt::Enumeration for TicketInteractionRatingRecommendation {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("positive", Self::Positive),
        ("negative", Self::Negative),
    ];
}

/// Definition `Ticket`, `interaction.socialNetwork`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TicketInteractionSocialNetwork {
    Facebook,
    Twitter,
    Instagram,
    InstagramBusiness,
    Youtube,
    Gpkaces,
    Web,
    News,
    Blogs,
    Forums,
    Wordpress,
    Linkedin,
}

impl rt::Enumeration for TicketInteractionSocialNetwork {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("FACEBOOK", Self::Facebook), ("TWITTER", Self::Twitter), ("INSTAGRAM", Self::Instagram),
        ("INSTAGRAM_BUSINESS", Self::InstagramBusiness), ("YOUTUBE", Self::Youtube), ("GPKACES", Self::Gpkaces),
        ("WEB", Self::Web), ("NEWS", Self::News), ("BLOGS", Self::Blogs), ("FORUMS", Self::Forums),
        ("WORDPRESS", Self::Wordpress), ("LINKEDIN", Self::Linkedin),
    ];
}

/// Definition `Ticket`, `interaction.subtype`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TicketInteractionSubtype {
    Status,
    Video,
    Link,
    Photo,
    Carousel,
}

impl rt::Enumeration for TicketInteractionSubtype {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("STATUS", Self::Status), ("VIDEO", Self::Video), ("LINK", Self::Link), ("PHOTO", Self::Photo),
        ("CAROUSEL", Self::Carousel),
    ];
}

/// Definition `Ticket`, `interaction.type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TicketInteractionType {
    Post,
    Comment,
    Thread,
    Message,
    Rating,
    Album,
    Photo,
    Mention,
    Dm,
    Media,
    Video,
    Tweet,
    Review,
    Web,
    News,
    Blog,
    Forum,
    Ticket,
    Adpost,
}

impl rt::Enumeration for TicketInteractionType {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("POST", Self::Post), ("COMMENT", Self::Comment), ("THREAD", Self::Thread), ("MESSAGE", Self::Message),
        ("RATING", Self::Rating), ("ALBUM", Self::Album), ("PHOTO", Self::Photo), ("MENTION", Self::Mention),
        ("DM", Self::Dm), ("MEDIA", Self::Media), ("VIDEO", Self::Video), ("TWEET", Self::Tweet),
        ("REVIEW", Self::Review), ("WEB", Self::Web), ("NEWS", Self::News), ("BLOG", Self::Blog),
        ("FORUM", Self::Forum), ("TICKET", Self::Ticket), ("ADPOST", Self::Adpost),
    ];
}

/// Definition `Ticket`, `interaction.videos.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TicketInteractionVideosItem {
    pub thumbnail: Option<String>,
    pub url: Option<String>,
}

impl rt::serde::Serialize for TicketInteractionVideosItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("thumbnail", &self.thumbnail)?;
        o.optional("url", &self.url)?;
        o.end()
    }
}

/// Definition `Ticket`, `participants.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TicketParticipantsItem {
    pub email: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}

impl rt::serde::Serialize for TicketParticipantsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("email", &self.email)?;
        o.optional("id", &self.id)?;
        o.optional("name", &self.name)?;
        o.end()
    }
}

/// Definition `Ticket`, `requests.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TicketRequestsItem {
    pub cc: Option<String>,
    pub context: Option<bool>,
    pub created_time: Option<rt::DateTime>,
    pub mail_ids: Option<Vec<String>>,
    pub note: Option<String>,
    pub recipient: Option<String>,
    pub subject: Option<String>,
}

impl rt::serde::Serialize for TicketRequestsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("cc", &self.cc)?;
        o.optional("context", &self.context)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("mailIds", &self.mail_ids)?;
        o.optional("note", &self.note)?;
        o.optional("recipient", &self.recipient)?;
        o.optional("subject", &self.subject)?;
        o.end()
    }
}

/// Definition `Ticket`, `sentiment`.
pub type TicketSentiment = super::RuleActionsItemConfigSentiment;

/// Definition `Ticket`, `tags.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TicketTagsItem {
    Archived,
    AutoArchived,
    MassArchived,
    Own,
    DeletedInNetwork,
    Unread,
    Edited,
    Deleted,
    Hidden,
    Delayed,
    Incomplete,
    AssignedByAnotherAccount,
    Context,
    DarkComment,
    Suggested,
    Priority,
    HandedOver,
    Ms1,
    PrivateReply,
    ArchivedByAi,
}

impl rt::Enumeration for TicketTagsItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("archived", Self::Archived),
        ("autoArchived", Self::AutoArchived),
        ("massArchived", Self::MassArchived),
        ("own", Self::Own),
        ("deletedInNetwork", Self::DeletedInNetwork),
        ("unread", Self::Unread),
        ("edited", Self::Edited),
        ("deleted", Self::Deleted),
        ("hidden", Self::Hidden),
        ("delayed", Self::Delayed),
        ("incomplete", Self::Incomplete),
        ("assignedByAnotherAccount", Self::AssignedByAnotherAccount),
        ("context", Self::Context),
        ("darkComment", Self::DarkComment),
        ("suggested", Self::Suggested),
        ("priority", Self::Priority),
        ("handedOver", Self::HandedOver),
        ("ms1", Self::Ms1),
        ("privateReply", Self::PrivateReply),
        ("archivedByAi", Self::ArchivedByAi),
    ];
}

/// Definition `Ticket`, `translations.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TicketTranslationsItem {
    pub language: Option<String>,
    pub text: Option<String>,
}

impl rt::serde::Serialize for TicketTranslationsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("language", &self.language)?;
        o.optional("text", &self.text)?;
        o.end()
    }
}

rt::values!(Ticket, TicketFollowupTo, TicketFollowupsItem);

rt::values!(TicketFollowupsItemPreviousVersionsItem, TicketFollowupsItemTemplate);

rt::values!(TicketInteraction, TicketInteractionInteractor);

rt::values!(TicketInteractionLinkedInteractorsItem, TicketInteractionPicturesItem);

rt::values!(TicketInteractionRating, TicketInteractionVideosItem, TicketParticipantsItem);

rt::values!(TicketRequestsItem, TicketTranslationsItem);

rt::enumerations!(TicketFollowupsItemType, TicketInteractionRatingRecommendation);

rt::enumerations!(TicketInteractionSocialNetwork, TicketInteractionSubtype);

rt::enumerations!(TicketInteractionType, TicketTagsItem);

pub(crate) static TICKET: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &rt::schema::STRING),
    rt::Property::optional("accountId", &rt::schema::STRING),
    rt::Property::optional("anonymitedTime", &rt::schema::DATE_TIME),
    rt::Property::optional("archiveNewComments", &rt::schema::BOOLEAN),
    rt::Property::optional("archivedTime", &rt::schema::DATE_TIME),
    rt::Property::optional("assignee", &rt::schema::STRING),
    rt::Property::optional("categories", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("channelId", &rt::schema::STRING),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("deletedTime", &rt::schema::DATE_TIME),
    rt::Property::optional("followupTo", &super::TICKET_FOLLOWUP_TO),
    rt::Property::optional("followups", &rt::Schema::array(&super::TICKET_FOLLOWUPS_ITEM)),
    rt::Property::optional("handover", &rt::schema::BOOLEAN),
    rt::Property::optional("interaction", &super::TICKET_INTERACTION),
    rt::Property::optional("lostControl", &rt::schema::BOOLEAN),
    rt::Property::optional("parentId", &rt::schema::STRING),
    rt::Property::optional("participants", &rt::Schema::array(&super::TICKET_PARTICIPANTS_ITEM)),
    rt::Property::optional("requests", &rt::Schema::array(&super::TICKET_REQUESTS_ITEM)),
    rt::Property::optional("rootId", &rt::schema::STRING),
    rt::Property::optional("searchResult", &rt::schema::BOOLEAN),
    rt::Property::optional("sentiment", &super::RULE_ACTIONS_ITEM_CONFIG_SENTIMENT),
    rt::Property::optional("sourceTicketId", &rt::schema::STRING),
    rt::Property::optional("tags", &rt::Schema::array(&super::TICKET_TAGS_ITEM)),
    rt::Property::optional("threadTags", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("translations", &rt::Schema::array(&super::TICKET_TRANSLATIONS_ITEM)),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
]);
pub(crate) static TICKET_FOLLOWUP_TO: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("createdByUserId", &rt::schema::STRING),
    rt::Property::optional("followupToId", &rt::schema::STRING),
]);
pub(crate) static TICKET_FOLLOWUPS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("actionId", &rt::schema::STRING),
    rt::Property::optional("attachment", &rt::schema::STRING),
    rt::Property::optional("canBeDeleted", &rt::schema::BOOLEAN),
    rt::Property::optional("channelId", &rt::schema::STRING),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("excludedReplyIds", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("id", &rt::schema::STRING),
    rt::Property::optional("isDeleted", &rt::schema::BOOLEAN),
    rt::Property::optional("message", &rt::schema::STRING),
    rt::Property::optional("networkError", &rt::schema::STRING),
    rt::Property::optional("networkId", &rt::schema::STRING),
    rt::Property::optional("option", &rt::schema::STRING),
    rt::Property::optional(
        "previousVersions",
        &rt::Schema::array(&super::TICKET_FOLLOWUPS_ITEM_PREVIOUS_VERSIONS_ITEM),
    ),
    rt::Property::optional("sendAs", &rt::schema::STRING),
    rt::Property::optional("status", &rt::schema::STRING),
    rt::Property::optional("suggestionRejected", &rt::schema::BOOLEAN),
    rt::Property::optional("taskId", &rt::schema::STRING),
    rt::Property::optional("template", &super::TICKET_FOLLOWUPS_ITEM_TEMPLATE),
    rt::Property::optional("ticketId", &rt::schema::STRING),
    rt::Property::optional("translation", &rt::schema::OBJECT),
    rt::Property::optional("type", &super::TICKET_FOLLOWUPS_ITEM_TYPE),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
    rt::Property::optional("userId", &rt::schema::STRING),
]);
pub(crate) static TICKET_FOLLOWUPS_ITEM_PREVIOUS_VERSIONS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("author", &rt::schema::STRING),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("message", &rt::schema::STRING),
]);
pub(crate) static TICKET_FOLLOWUPS_ITEM_TEMPLATE: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("language", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("networkId", &rt::schema::STRING),
    rt::Property::optional("text", &rt::schema::STRING),
    rt::Property::optional("variables", &rt::schema::OBJECT),
]);
pub(crate) static TICKET_FOLLOWUPS_ITEM_TYPE: rt::Schema = rt::Schema::strings(
    &["NOTE", "REPLY", "SUGGESTION", "MAIL"],
);

pub(crate) static TICKET_INTERACTION: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("attachments", &rt::Schema::array(&rt::schema::OBJECT)),
    rt::Property::optional("canDm", &rt::schema::BOOLEAN),
    rt::Property::optional("controlledByUs", &rt::schema::BOOLEAN),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("hidden", &rt::schema::BOOLEAN),
    rt::Property::optional("interactor", &super::TICKET_INTERACTION_INTERACTOR),
    rt::Property::optional("liked", &rt::schema::BOOLEAN),
    rt::Property::optional("likedBy", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("link", &rt::schema::STRING),
    rt::Property::optional(
        "linkedInteractors",
        &rt::Schema::array(&super::TICKET_INTERACTION_LINKED_INTERACTORS_ITEM),
    ),
    rt::Property::optional("location", &super::AD_NETWORK_AD_AD_SET),
    rt::Property::optional("message", &rt::schema::STRING),
    rt::Property::optional("networkItemId", &rt::schema::STRING),
    rt::Property::optional("networkObjectId", &rt::schema::STRING),
    rt::Property::optional("pictures", &rt::Schema::array(&super::TICKET_INTERACTION_PICTURES_ITEM)),
    rt::Property::optional("promotedTweetIds", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("published", &rt::schema::BOOLEAN),
    rt::Property::optional("rating", &super::TICKET_INTERACTION_RATING),
    rt::Property::optional("recipients", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("sharedBy", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("socialNetwork", &super::TICKET_INTERACTION_SOCIAL_NETWORK),
    rt::Property::optional(
        "subtype",
        &rt::Schema::strings(&["STATUS", "VIDEO", "LINK", "PHOTO", "CAROUSEL"])
            .nullable(),
    ),
    rt::Property::optional("threadId", &rt::schema::STRING),
    rt::Property::optional("type", &super::TICKET_INTERACTION_TYPE),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
    rt::Property::optional("url", &rt::schema::STRING),
    rt::Property::optional("videos", &rt::Schema::array(&super::TICKET_INTERACTION_VIDEOS_ITEM)),
]);
pub(crate) static TICKET_INTERACTION_INTERACTOR: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("interactorId", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("picture", &rt::schema::STRING),
    rt::Property::optional("url", &rt::schema::STRING),
]);
pub(crate) static TICKET_INTERACTION_LINKED_INTERACTORS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("length", &rt::schema::NUMBER),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("networkId", &rt::schema::STRING),
    rt::Property::optional("offset", &rt::schema::NUMBER),
]);
pub(crate) static TICKET_INTERACTION_PICTURES_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("large", &rt::schema::STRING),
    rt::Property::optional("small", &rt::schema::STRING),
]);
pub(crate) static TICKET_INTERACTION_RATING: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("recommendation", &rt::Schema::strings(&["positive", "negative"]).nullable()),
    rt::Property::optional("scale", &rt::schema::NUMBER),
    rt::Property::optional("value", &rt::schema::NUMBER),
]);
pub(crate) static TICKET_INTERACTION_RATING_RECOMMENDATION: rt::Schema = rt::Schema::strings(
    &["positive", "negative"],
);

pub(crate) static TICKET_INTERACTION_SOCIAL_NETWORK: rt::Schema = rt::Schema::strings(&[
    "FACEBOOK", "TWITTER", "INSTAGRAM", "INSTAGRAM_BUSINESS", "YOUTUBE", "GPKACES", "WEB", "NEWS", "BLOGS",
    "FORUMS", "WORDPRESS", "LINKEDIN",
]);
pub(crate) static TICKET_INTERACTION_SUBTYPE: rt::Schema = rt::Schema::strings(
    &["STATUS", "VIDEO", "LINK", "PHOTO", "CAROUSEL"],
);

pub(crate) static TICKET_INTERACTION_TYPE: rt::Schema = rt::Schema::strings(&[
    "POST", "COMMENT", "THREAD", "MESSAGE", "RATING", "ALBUM", "PHOTO", "MENTION", "DM", "MEDIA", "VIDEO",
    "TWEET", "REVIEW", "WEB", "NEWS", "BLOG", "FORUM", "TICKET", "ADPOST",
]);
pub(crate) static TICKET_INTERACTION_VIDEOS_ITEM: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("thumbnail", &rt::schema::URI), rt::Property::optional("url", &rt::schema::URI)],
);

pub(crate) static TICKET_PARTICIPANTS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("email", &rt::schema::STRING),
    rt::Property::optional("id", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
]);
pub(crate) static TICKET_REQUESTS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("cc", &rt::schema::STRING),
    rt::Property::optional("context", &rt::schema::BOOLEAN),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("mailIds", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("note", &rt::schema::STRING),
    rt::Property::optional("recipient", &rt::schema::STRING),
    rt::Property::optional("subject", &rt::schema::STRING),
]);
pub(crate) static TICKET_TAGS_ITEM: rt::Schema = rt::Schema::strings(&[
    "archived", "autoArchived", "massArchived", "own", "deletedInNetwork", "unread", "edited", "deleted",
    "hidden", "delayed", "incomplete", "assignedByAnotherAccount", "context", "darkComment", "suggested",
    "priority", "handedOver", "ms1", "privateReply", "archivedByAi",
]);
pub(crate) static TICKET_TRANSLATIONS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("language", &rt::schema::STRING),
    rt::Property::optional("text", &rt::schema::STRING),
]);
