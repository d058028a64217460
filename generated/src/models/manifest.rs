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

impl rt::Object for ManifestBranding {
    const SCHEMA: &'static rt::Schema = &MANIFEST_BRANDING;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.color)?,
                1 => p.value(&mut value.fallback)?,
                2 => p.value(&mut value.icon)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
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

impl rt::Object for ManifestCallbacks {
    const SCHEMA: &'static rt::Schema = &MANIFEST_CALLBACKS;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.channel_creation)?,
                1 => p.value(&mut value.channel_reactivation)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
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

impl rt::Object for ManifestInbox {
    const SCHEMA: &'static rt::Schema = &MANIFEST_INBOX;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.right_sidebar)?,
                1 => p.value(&mut value.ticket_actions)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
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

impl rt::Object for ManifestInboxRightSidebarItem {
    const SCHEMA: &'static rt::Schema = &MANIFEST_INBOX_RIGHT_SIDEBAR_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_id, mut slot_label, mut slot_tree_builder) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_id)?,
                1 => p.value(&mut slot_label)?,
                2 => p.value(&mut slot_tree_builder)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            id: p.required(0, slot_id)?,
            label: p.required(1, slot_label)?,
            tree_builder: p.required(2, slot_tree_builder)?,
        })
    }
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

impl rt::Object for ManifestInboxRightSidebarItemLabel {
    const SCHEMA: &'static rt::Schema = &MANIFEST_INBOX_RIGHT_SIDEBAR_ITEM_LABEL;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_de, mut slot_en, mut slot_fr) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_de)?,
                1 => p.value(&mut slot_en)?,
                2 => p.value(&mut slot_fr)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            de: p.required(0, slot_de)?,
            en: p.required(1, slot_en)?,
            fr: p.required(2, slot_fr)?,
        })
    }
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

impl rt::Object for ManifestInboxTicketActionsItem {
    const SCHEMA: &'static rt::Schema = &MANIFEST_INBOX_TICKET_ACTIONS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_attachments, mut slot_config, mut slot_id) = (None, None, None);
        let (mut slot_label, mut slot_options, mut slot_type) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_attachments)?,
                1 => p.value(&mut slot_config)?,
                2 => p.value(&mut slot_id)?,
                3 => p.value(&mut slot_label)?,
                4 => p.value(&mut slot_options)?,
                5 => p.value(&mut slot_type)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            attachments: slot_attachments,
            config: slot_config,
            id: p.required(2, slot_id)?,
            label: p.required(3, slot_label)?,
            options: slot_options,
            r#type: p.required(5, slot_type)?,
        })
    }
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

impl rt::Object for ManifestInboxTicketActionsItemConfig {
    const SCHEMA: &'static rt::Schema = &MANIFEST_INBOX_TICKET_ACTIONS_ITEM_CONFIG;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.approval_process)?,
                1 => p.value(&mut value.force_tagging)?,
                2 => p.value(&mut value.templates)?,
                3 => p.value(&mut value.timeout)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
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

impl rt::Object for ManifestInboxTicketActionsItemConfigTemplates {
    const SCHEMA: &'static rt::Schema = &MANIFEST_INBOX_TICKET_ACTIONS_ITEM_CONFIG_TEMPLATES;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.url)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
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

impl rt::Object for ManifestInboxTicketActionsItemConfigTimeout {
    const SCHEMA: &'static rt::Schema = &MANIFEST_INBOX_TICKET_ACTIONS_ITEM_CONFIG_TIMEOUT;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_after, mut slot_duration) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_after)?,
                1 => p.value(&mut slot_duration)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            after: p.required(0, slot_after)?,
            duration: p.required(1, slot_duration)?,
        })
    }
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

impl rt::Object for ManifestInboxTicketActionsItemOptionsItem {
    const SCHEMA: &'static rt::Schema = &MANIFEST_INBOX_TICKET_ACTIONS_ITEM_OPTIONS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_description, mut slot_id, mut slot_label) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_description)?,
                1 => p.value(&mut slot_id)?,
                2 => p.value(&mut slot_label)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            description: slot_description,
            id: p.required(1, slot_id)?,
            label: p.required(2, slot_label)?,
        })
    }
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

rt::objects!(ManifestBranding, ManifestCallbacks, ManifestInbox);

rt::objects!(ManifestInboxRightSidebarItem, ManifestInboxRightSidebarItemLabel);

rt::objects!(ManifestInboxTicketActionsItem, ManifestInboxTicketActionsItemAttachments);

rt::objects!(ManifestInboxTicketActionsItemConfig);

rt::objects!(ManifestInboxTicketActionsItemConfigTemplates);

rt::objects!(ManifestInboxTicketActionsItemConfigTimeout);

rt::objects!(ManifestInboxTicketActionsItemOptionsItem);

rt::values!(Manifest, ManifestWebhook);

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
            .max_length(2048)
            .patterns(&[&patterns::P_5E721644673B]),
    ),
    rt::Property::optional(
        "icon",
        &rt::Schema::of(rt::Kind::String)
            .format(rt::Format::Uri)
            .max_length(2048)
            .patterns(&[&patterns::P_5E721644673B]),
    ),
]);
pub(crate) static MANIFEST_CALLBACKS: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "channelCreation",
        &rt::Schema::of(rt::Kind::String)
            .format(rt::Format::Uri)
            .max_length(2048)
            .patterns(&[&patterns::P_5E721644673B]),
    ),
    rt::Property::optional(
        "channelReactivation",
        &rt::Schema::of(rt::Kind::String)
            .format(rt::Format::Uri)
            .max_length(2048)
            .patterns(&[&patterns::P_5E721644673B]),
    ),
]);
pub(crate) static MANIFEST_INBOX: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "rightSidebar",
        &rt::Schema::array(&super::MANIFEST_INBOX_RIGHT_SIDEBAR_ITEM).max_items(100),
    ),
    rt::Property::optional(
        "ticketActions",
        &rt::Schema::array(&super::MANIFEST_INBOX_TICKET_ACTIONS_ITEM).max_items(100),
    ),
]);
pub(crate) static MANIFEST_INBOX_RIGHT_SIDEBAR_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::required("id", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::required("label", &super::MANIFEST_INBOX_RIGHT_SIDEBAR_ITEM_LABEL),
    rt::Property::required("treeBuilder", &super::MANIFEST_INBOX_RIGHT_SIDEBAR_ITEM_TREE_BUILDER),
]);
pub(crate) static MANIFEST_INBOX_RIGHT_SIDEBAR_ITEM_LABEL: rt::Schema = rt::Schema::object(&[
    rt::Property::required("de", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::required("en", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::required("fr", &rt::Schema::of(rt::Kind::String).max_length(255)),
]);
pub(crate) static MANIFEST_INBOX_RIGHT_SIDEBAR_ITEM_TREE_BUILDER: rt::Schema = rt::Schema::strings(
    &["flatListWithoutRoot", "flatListWithRoot"],
);

pub(crate) static MANIFEST_INBOX_TICKET_ACTIONS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("attachments", &super::MANIFEST_INBOX_TICKET_ACTIONS_ITEM_ATTACHMENTS),
    rt::Property::optional("config", &super::MANIFEST_INBOX_TICKET_ACTIONS_ITEM_CONFIG),
    rt::Property::required("id", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::required("label", &super::MANIFEST_INBOX_RIGHT_SIDEBAR_ITEM_LABEL),
    rt::Property::optional(
        "options",
        &rt::Schema::array(&super::MANIFEST_INBOX_TICKET_ACTIONS_ITEM_OPTIONS_ITEM)
            .max_items(100),
    ),
    rt::Property::required("type", &rt::Schema::of(rt::Kind::String).max_length(255)),
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
pub(crate) static MANIFEST_INBOX_TICKET_ACTIONS_ITEM_CONFIG_TEMPLATES: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "url",
        &rt::Schema::of(rt::Kind::String).format(rt::Format::Uri).max_length(2048),
    ),
]);
pub(crate) static MANIFEST_INBOX_TICKET_ACTIONS_ITEM_CONFIG_TIMEOUT: rt::Schema = rt::Schema::object(&[
    rt::Property::required("after", &super::MANIFEST_INBOX_TICKET_ACTIONS_ITEM_CONFIG_TIMEOUT_AFTER),
    rt::Property::required("duration", &rt::Schema::of(rt::Kind::String).max_length(255)),
]);
pub(crate) static MANIFEST_INBOX_TICKET_ACTIONS_ITEM_CONFIG_TIMEOUT_AFTER: rt::Schema = rt::Schema::strings(
    &["networkCreationTime"],
);

pub(crate) static MANIFEST_INBOX_TICKET_ACTIONS_ITEM_OPTIONS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("description", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(256)),
    rt::Property::required("id", &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_428E526EBC78])),
    rt::Property::required("label", &super::MANIFEST_INBOX_RIGHT_SIDEBAR_ITEM_LABEL),
]);
pub(crate) static MANIFEST_WEBHOOK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("secret", &rt::schema::STRING),
    rt::Property::optional(
        "url",
        &rt::Schema::of(rt::Kind::String).format(rt::Format::Uri).max_length(2048),
    ),
]);
