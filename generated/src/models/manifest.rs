//! The definition `Manifest`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{patterns, rt};

/// Manifest of a channel.
/// Definition `Manifest`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Manifest {
    pub id: Option<super::ObjectId>,
    pub branding: Option<super::ManifestBranding>,
    pub callbacks: Option<super::ManifestCallbacks>,
    pub inbox: Option<super::ManifestInbox>,
    pub webhook: Option<super::ManifestWebhook>,
}

impl rt::serde::Serialize for Manifest {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("branding", &self.branding)?;
        o.optional("callbacks", &self.callbacks)?;
        o.optional("inbox", &self.inbox)?;
        o.optional("webhook", &self.webhook)?;
        o.end()
    }
}

/// Definition `Manifest`, `branding`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ManifestBranding {
    /// Network branding color as an HTML hex code, e.g. Facebook blue for ticket borders.
    pub color: Option<String>,
    /// HTTPS URL of the fallback icon, e.g. for ticket interactors that lack an avatar.
    pub fallback: Option<String>,
    /// HTTPS URL of the network icon, e.g. the Twitter bird.
    pub icon: Option<String>,
}

impl rt::serde::Serialize for ManifestBranding {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("color", &self.color)?;
        o.optional("fallback", &self.fallback)?;
        o.optional("icon", &self.icon)?;
        o.end()
    }
}

/// Definition `Manifest`, `callbacks`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ManifestCallbacks {
    pub channel_creation: Option<String>,
    pub channel_reactivation: Option<String>,
}

impl rt::serde::Serialize for ManifestCallbacks {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("channelCreation", &self.channel_creation)?;
        o.optional("channelReactivation", &self.channel_reactivation)?;
        o.end()
    }
}

/// Definition `Manifest`, `inbox`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ManifestInbox {
    pub right_sidebar: Option<Vec<super::ManifestInboxRightSidebarItem>>,
    pub ticket_actions: Option<Vec<super::ManifestInboxTicketActionsItem>>,
}

impl rt::serde::Serialize for ManifestInbox {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("rightSidebar", &self.right_sidebar)?;
        o.optional("ticketActions", &self.ticket_actions)?;
        o.end()
    }
}

/// Definition `Manifest`, `inbox.rightSidebar.item`.
#[derive(Debug, Clone, PartialEq)]
pub struct ManifestInboxRightSidebarItem {
    pub id: String,
    pub label: super::ManifestInboxRightSidebarItemLabel,
    pub tree_builder: super::ManifestInboxRightSidebarItemTreeBuilder,
}

impl rt::serde::Serialize for ManifestInboxRightSidebarItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.required("id", &self.id)?;
        o.required("label", &self.label)?;
        o.required("treeBuilder", &self.tree_builder)?;
        o.end()
    }
}

/// Definition `Manifest`, `inbox.rightSidebar.item.label`.
#[derive(Debug, Clone, PartialEq)]
pub struct ManifestInboxRightSidebarItemLabel {
    pub de: String,
    pub en: String,
    pub fr: String,
}

impl rt::serde::Serialize for ManifestInboxRightSidebarItemLabel {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.required("de", &self.de)?;
        o.required("en", &self.en)?;
        o.required("fr", &self.fr)?;
        o.end()
    }
}

/// Definition `Manifest`, `inbox.rightSidebar.item.treeBuilder`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ManifestInboxRightSidebarItemTreeBuilder {
    FlatListWithoutRoot,
    FlatListWithRoot,
}

impl rt::Enumeration for ManifestInboxRightSidebarItemTreeBuilder {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("flatListWithoutRoot", Self::FlatListWithoutRoot),
        ("flatListWithRoot", Self::FlatListWithRoot),
    ];
}

/// Definition `Manifest`, `inbox.ticketActions.item`.
#[derive(Debug, Clone, PartialEq)]
pub struct ManifestInboxTicketActionsItem {
    /// If present, a `reply` ticket action accepts attachments.
    pub attachments: Option<super::ManifestInboxTicketActionsItemAttachments>,
    pub config: Option<super::ManifestInboxTicketActionsItemConfig>,
    pub id: String,
    pub label: super::ManifestInboxRightSidebarItemLabel,
    pub options: Option<Vec<super::ManifestInboxTicketActionsItemOptionsItem>>,
    pub r#type: String,
}

impl rt::serde::Serialize for ManifestInboxTicketActionsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("attachments", &self.attachments)?;
        o.optional("config", &self.config)?;
        o.required("id", &self.id)?;
        o.required("label", &self.label)?;
        o.optional("options", &self.options)?;
        o.required("type", &self.r#type)?;
        o.end()
    }
}

/// If present, a `reply` ticket action accepts attachments.
/// Definition `Manifest`, `inbox.ticketActions.item.attachments`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ManifestInboxTicketActionsItemAttachments {
    /// When enabled, an attachment cannot be accompanied by additional text.
    pub no_text: Option<bool>,
}

impl rt::Object for ManifestInboxTicketActionsItemAttachments {
    const SCHEMA: &'static rt::Schema = &MANIFEST_INBOX_TICKET_ACTIONS_ITEM_ATTACHMENTS;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.no_text)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for ManifestInboxTicketActionsItemAttachments {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("noText", &self.no_text)?;
        o.end()
    }
}

/// Definition `Manifest`, `inbox.ticketActions.item.config`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ManifestInboxTicketActionsItemConfig {
    pub approval_process: Option<bool>,
    pub force_tagging: Option<bool>,
    pub templates: Option<super::ManifestInboxTicketActionsItemConfigTemplates>,
    pub timeout: Option<super::ManifestInboxTicketActionsItemConfigTimeout>,
}

impl rt::serde::Serialize for ManifestInboxTicketActionsItemConfig {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("approvalProcess", &self.approval_process)?;
        o.optional("forceTagging", &self.force_tagging)?;
        o.optional("templates", &self.templates)?;
        o.optional("timeout", &self.timeout)?;
        o.end()
    }
}

/// Definition `Manifest`, `inbox.ticketActions.item.config.templates`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ManifestInboxTicketActionsItemConfigTemplates {
    pub url: Option<String>,
}

impl rt::serde::Serialize for ManifestInboxTicketActionsItemConfigTemplates {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("url", &self.url)?;
        o.end()
    }
}

/// Definition `Manifest`, `inbox.ticketActions.item.config.timeout`.
#[derive(Debug, Clone, PartialEq)]
pub struct ManifestInboxTicketActionsItemConfigTimeout {
    pub after: super::ManifestInboxTicketActionsItemConfigTimeoutAfter,
    pub duration: String,
}

impl rt::serde::Serialize for ManifestInboxTicketActionsItemConfigTimeout {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.required("after", &self.after)?;
        o.required("duration", &self.duration)?;
        o.end()
    }
}

/// Definition `Manifest`, `inbox.ticketActions.item.config.timeout.after`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ManifestInboxTicketActionsItemConfigTimeoutAfter {
    NetworkCreationTime,
}

impl rt::Enumeration for ManifestInboxTicketActionsItemConfigTimeoutAfter {
    const VARIANTS: &'static [(&'static str, Self)] = &[("networkCreationTime", Self::NetworkCreationTime)];
}

/// Definition `Manifest`, `inbox.ticketActions.item.label`.
pub type ManifestInboxTicketActionsItemLabel = super::ManifestInboxRightSidebarItemLabel;

/// Definition `Manifest`, `inbox.ticketActions.item.options.item`.
#[derive(Debug, Clone, PartialEq)]
pub struct ManifestInboxTicketActionsItemOptionsItem {
    pub description: Option<String>,
    pub id: String,
    pub label: super::ManifestInboxRightSidebarItemLabel,
}

impl rt::serde::Serialize for ManifestInboxTicketActionsItemOptionsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("description", &self.description)?;
        o.required("id", &self.id)?;
        o.required("label", &self.label)?;
        o.end()
    }
}

/// Definition `Manifest`, `inbox.ticketActions.item.options.item.label`.
pub type ManifestInboxTicketActionsItemOptionsItemLabel = super::ManifestInboxRightSidebarItemLabel;

/// Definition `Manifest`, `webhook`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ManifestWebhook {
    pub secret: Option<String>,
    pub url: Option<String>,
}

impl rt::serde::Serialize for ManifestWebhook {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("secret", &self.secret)?;
        o.optional("url", &self.url)?;
        o.end()
    }
}

rt::objects!(ManifestInboxTicketActionsItemAttachments);

rt::values!(Manifest, ManifestBranding, ManifestCallbacks, ManifestInbox);

rt::values!(ManifestInboxRightSidebarItem, ManifestInboxRightSidebarItemLabel);

rt::values!(ManifestInboxTicketActionsItem, ManifestInboxTicketActionsItemConfig);

rt::values!(ManifestInboxTicketActionsItemConfigTemplates);

rt::values!(ManifestInboxTicketActionsItemConfigTimeout);

rt::values!(ManifestInboxTicketActionsItemOptionsItem, ManifestWebhook);

rt::enumerations!(ManifestInboxRightSidebarItemTreeBuilder);

rt::enumerations!(ManifestInboxTicketActionsItemConfigTimeoutAfter);

pub(crate) static MANIFEST: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("branding", &super::MANIFEST_BRANDING),
    rt::Property::optional("callbacks", &super::MANIFEST_CALLBACKS),
    rt::Property::optional("inbox", &super::MANIFEST_INBOX),
    rt::Property::optional("webhook", &super::MANIFEST_WEBHOOK),
]);
pub(crate) static MANIFEST_BRANDING: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "color",
        &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_7D1214942772]),
    ),
    rt::Property::optional(
        "fallback",
        &rt::Schema::of(rt::Kind::String)
            .format(rt::Format::Uri)
            .patterns(&[&patterns::P_5E721644673B]),
    ),
    rt::Property::optional(
        "icon",
        &rt::Schema::of(rt::Kind::String)
            .format(rt::Format::Uri)
            .patterns(&[&patterns::P_5E721644673B]),
    ),
]);
pub(crate) static MANIFEST_CALLBACKS: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "channelCreation",
        &rt::Schema::of(rt::Kind::String)
            .format(rt::Format::Uri)
            .patterns(&[&patterns::P_5E721644673B]),
    ),
    rt::Property::optional(
        "channelReactivation",
        &rt::Schema::of(rt::Kind::String)
            .format(rt::Format::Uri)
            .patterns(&[&patterns::P_5E721644673B]),
    ),
]);
pub(crate) static MANIFEST_INBOX: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("rightSidebar", &rt::Schema::array(&super::MANIFEST_INBOX_RIGHT_SIDEBAR_ITEM)),
    rt::Property::optional("ticketActions", &rt::Schema::array(&super::MANIFEST_INBOX_TICKET_ACTIONS_ITEM)),
]);
pub(crate) static MANIFEST_INBOX_RIGHT_SIDEBAR_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::required("id", &rt::schema::STRING),
    rt::Property::required("label", &super::MANIFEST_INBOX_RIGHT_SIDEBAR_ITEM_LABEL),
    rt::Property::required("treeBuilder", &super::MANIFEST_INBOX_RIGHT_SIDEBAR_ITEM_TREE_BUILDER),
]);
pub(crate) static MANIFEST_INBOX_RIGHT_SIDEBAR_ITEM_LABEL: rt::Schema = rt::Schema::object(&[
    rt::Property::required("de", &rt::schema::STRING),
    rt::Property::required("en", &rt::schema::STRING),
    rt::Property::required("fr", &rt::schema::STRING),
]);
pub(crate) static MANIFEST_INBOX_RIGHT_SIDEBAR_ITEM_TREE_BUILDER: rt::Schema = rt::Schema::strings(
    &["flatListWithoutRoot", "flatListWithRoot"],
);

pub(crate) static MANIFEST_INBOX_TICKET_ACTIONS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("attachments", &super::MANIFEST_INBOX_TICKET_ACTIONS_ITEM_ATTACHMENTS),
    rt::Property::optional("config", &super::MANIFEST_INBOX_TICKET_ACTIONS_ITEM_CONFIG),
    rt::Property::required("id", &rt::schema::STRING),
    rt::Property::required("label", &super::MANIFEST_INBOX_RIGHT_SIDEBAR_ITEM_LABEL),
    rt::Property::optional(
        "options",
        &rt::Schema::array(&super::MANIFEST_INBOX_TICKET_ACTIONS_ITEM_OPTIONS_ITEM),
    ),
    rt::Property::required("type", &rt::schema::STRING),
]);
pub(crate) static MANIFEST_INBOX_TICKET_ACTIONS_ITEM_ATTACHMENTS: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("noText", &rt::schema::BOOLEAN)],
);

pub(crate) static MANIFEST_INBOX_TICKET_ACTIONS_ITEM_CONFIG: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("approvalProcess", &rt::schema::BOOLEAN),
    rt::Property::optional("forceTagging", &rt::schema::BOOLEAN),
    rt::Property::optional("templates", &super::MANIFEST_INBOX_TICKET_ACTIONS_ITEM_CONFIG_TEMPLATES),
    rt::Property::optional("timeout", &super::MANIFEST_INBOX_TICKET_ACTIONS_ITEM_CONFIG_TIMEOUT),
]);
pub(crate) static MANIFEST_INBOX_TICKET_ACTIONS_ITEM_CONFIG_TEMPLATES: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("url", &rt::schema::URI)],
);

pub(crate) static MANIFEST_INBOX_TICKET_ACTIONS_ITEM_CONFIG_TIMEOUT: rt::Schema = rt::Schema::object(&[
    rt::Property::required("after", &super::MANIFEST_INBOX_TICKET_ACTIONS_ITEM_CONFIG_TIMEOUT_AFTER),
    rt::Property::required("duration", &rt::schema::STRING),
]);
pub(crate) static MANIFEST_INBOX_TICKET_ACTIONS_ITEM_CONFIG_TIMEOUT_AFTER: rt::Schema = rt::Schema::strings(
    &["networkCreationTime"],
);

pub(crate) static MANIFEST_INBOX_TICKET_ACTIONS_ITEM_OPTIONS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("description", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(256)),
    rt::Property::required("id", &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_428E526EBC78])),
    rt::Property::required("label", &super::MANIFEST_INBOX_RIGHT_SIDEBAR_ITEM_LABEL),
]);
pub(crate) static MANIFEST_WEBHOOK: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("secret", &rt::schema::STRING), rt::Property::optional("url", &rt::schema::URI)],
);
