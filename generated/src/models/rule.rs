//! The definition `Rule`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Smart rule.
/// Definition `Rule`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rule {
    pub id: Option<super::ObjectId>,
    pub actions: Option<Vec<super::RuleActionsItem>>,
    pub active: Option<bool>,
    pub conditions: Option<Vec<super::RuleConditionsItem>>,
    pub description: Option<String>,
    pub entity: Option<super::RuleEntity>,
    pub name: Option<String>,
    pub trigger: Option<super::RuleTrigger>,
    pub weight: Option<f64>,
}

impl rt::serde::Serialize for Rule {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("actions", &self.actions)?;
        o.optional("active", &self.active)?;
        o.optional("conditions", &self.conditions)?;
        o.optional("description", &self.description)?;
        o.optional("entity", &self.entity)?;
        o.optional("name", &self.name)?;
        o.optional("trigger", &self.trigger)?;
        o.optional("weight", &self.weight)?;
        o.end()
    }
}

/// Definition `Rule`, `actions.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RuleActionsItem {
    pub action: Option<super::RuleActionsItemAction>,
    pub config: Option<super::RuleActionsItemConfig>,
}

impl rt::serde::Serialize for RuleActionsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("action", &self.action)?;
        o.optional("config", &self.config)?;
        o.end()
    }
}

/// Definition `Rule`, `actions.item.action`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleActionsItemAction {
    Archive,
    MarkAsPriority,
    Assign,
    Hide,
    Delete,
    ForwardByMail,
    Like,
    Tag,
    Sentiment,
}

impl rt::Enumeration for RuleActionsItemAction {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("archive", Self::Archive), ("mark_as_priority", Self::MarkAsPriority), ("assign", Self::Assign),
        ("hide", Self::Hide), ("delete", Self::Delete), ("forward_by_mail", Self::ForwardByMail),
        ("like", Self::Like), ("tag", Self::Tag), ("sentiment", Self::Sentiment),
    ];
}

/// Definition `Rule`, `actions.item.config`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RuleActionsItemConfig {
    pub category_ids: Option<Vec<super::ObjectId>>,
    pub cc: Option<Vec<String>>,
    pub context: Option<bool>,
    pub message: Option<String>,
    pub recipients: Option<Vec<String>>,
    pub reply_to: Option<String>,
    pub sentiment: Option<super::RuleActionsItemConfigSentiment>,
    pub subject: Option<String>,
}

impl rt::serde::Serialize for RuleActionsItemConfig {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("categoryIds", &self.category_ids)?;
        o.optional("cc", &self.cc)?;
        o.optional("context", &self.context)?;
        o.optional("message", &self.message)?;
        o.optional("recipients", &self.recipients)?;
        o.optional("replyTo", &self.reply_to)?;
        o.optional("sentiment", &self.sentiment)?;
        o.optional("subject", &self.subject)?;
        o.end()
    }
}

/// Definition `Rule`, `actions.item.config.sentiment`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleActionsItemConfigSentiment {
    Positive,
    Neutral,
    Negative,
}

impl rt::Enumeration for RuleActionsItemConfigSentiment {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("POSITIVE", Self::Positive), ("NEUTRAL", Self::Neutral), ("NEGATIVE", Self::Negative),
    ];
}

/// Definition `Rule`, `conditions.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RuleConditionsItem {
    pub condition: Option<super::RuleConditionsItemCondition>,
    pub config: Option<super::RuleConditionsItemConfig>,
}

impl rt::serde::Serialize for RuleConditionsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("condition", &self.condition)?;
        o.optional("config", &self.config)?;
        o.end()
    }
}

/// Definition `Rule`, `conditions.item.condition`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleConditionsItemCondition {
    MessageHasKeyword,
    MessageConsistsOfMentions,
    MessageHasMention,
    Type,
    TicketBelongsToChannel,
    TicketBelongsToNetwork,
}

impl rt::Enumeration for RuleConditionsItemCondition {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("message_has_keyword", Self::MessageHasKeyword),
        ("message_consists_of_mentions", Self::MessageConsistsOfMentions),
        ("message_has_mention", Self::MessageHasMention),
        ("type", Self::Type),
        ("ticket_belongs_to_channel", Self::TicketBelongsToChannel),
        ("ticket_belongs_to_network", Self::TicketBelongsToNetwork),
    ];
}

/// Definition `Rule`, `conditions.item.config`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RuleConditionsItemConfig {
    pub channel_ids: Option<Vec<super::ObjectId>>,
    pub keyword_list: Option<super::ObjectId>,
    pub networks: Option<Vec<String>>,
    pub types: Option<Vec<super::RuleConditionsItemConfigTypesItem>>,
}

impl rt::Object for RuleConditionsItemConfig {
    const SCHEMA: &'static rt::Schema = &RULE_CONDITIONS_ITEM_CONFIG;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.channel_ids)?,
                1 => p.value(&mut value.keyword_list)?,
                2 => p.value(&mut value.networks)?,
                3 => p.value(&mut value.types)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for RuleConditionsItemConfig {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("channelIds", &self.channel_ids)?;
        o.optional("keywordList", &self.keyword_list)?;
        o.optional("networks", &self.networks)?;
        o.optional("types", &self.types)?;
        o.end()
    }
}

/// Definition `Rule`, `conditions.item.config.types.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RuleConditionsItemConfigTypesItem {
    pub network: Option<String>,
    pub r#type: Option<String>,
}

impl rt::Object for RuleConditionsItemConfigTypesItem {
    const SCHEMA: &'static rt::Schema = &RULE_CONDITIONS_ITEM_CONFIG_TYPES_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.network)?,
                1 => p.value(&mut value.r#type)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for RuleConditionsItemConfigTypesItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("network", &self.network)?;
        o.optional("type", &self.r#type)?;
        o.end()
    }
}

/// Definition `Rule`, `entity`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleEntity {
    Ticket,
}

impl rt::Enumeration for RuleEntity {
    const VARIANTS: &'static [(&'static str, Self)] = &[("ticket", Self::Ticket)];
}

/// Definition `Rule`, `trigger`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleTrigger {
    TicketCreation,
}

impl rt::Enumeration for RuleTrigger {
    const VARIANTS: &'static [(&'static str, Self)] = &[("ticket_creation", Self::TicketCreation)];
}

rt::objects!(RuleConditionsItemConfig, RuleConditionsItemConfigTypesItem);

rt::values!(Rule, RuleActionsItem, RuleActionsItemConfig, RuleConditionsItem);

rt::enumerations!(RuleActionsItemAction, RuleActionsItemConfigSentiment);

rt::enumerations!(RuleConditionsItemCondition, RuleEntity, RuleTrigger);

pub(crate) static RULE: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("actions", &rt::Schema::array(&super::RULE_ACTIONS_ITEM)),
    rt::Property::optional("active", &rt::schema::BOOLEAN),
    rt::Property::optional("conditions", &rt::Schema::array(&super::RULE_CONDITIONS_ITEM)),
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("entity", &super::RULE_ENTITY),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("trigger", &super::RULE_TRIGGER),
    rt::Property::optional("weight", &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0))),
]);
pub(crate) static RULE_ACTIONS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("action", &super::RULE_ACTIONS_ITEM_ACTION),
    rt::Property::optional("config", &super::RULE_ACTIONS_ITEM_CONFIG),
]);
pub(crate) static RULE_ACTIONS_ITEM_ACTION: rt::Schema = rt::Schema::strings(
    &["archive", "mark_as_priority", "assign", "hide", "delete", "forward_by_mail", "like", "tag", "sentiment"],
);

pub(crate) static RULE_ACTIONS_ITEM_CONFIG: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("categoryIds", &rt::Schema::array(&super::OBJECT_ID)),
    rt::Property::optional("cc", &rt::Schema::array(&rt::schema::EMAIL)),
    rt::Property::optional("context", &rt::schema::BOOLEAN),
    rt::Property::optional("message", &rt::schema::STRING),
    rt::Property::optional("recipients", &rt::Schema::array(&rt::schema::EMAIL)),
    rt::Property::optional("replyTo", &rt::schema::EMAIL),
    rt::Property::optional("sentiment", &super::RULE_ACTIONS_ITEM_CONFIG_SENTIMENT),
    rt::Property::optional("subject", &rt::schema::STRING),
]);
pub(crate) static RULE_ACTIONS_ITEM_CONFIG_SENTIMENT: rt::Schema = rt::Schema::strings(
    &["POSITIVE", "NEUTRAL", "NEGATIVE"],
);

pub(crate) static RULE_CONDITIONS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("condition", &super::RULE_CONDITIONS_ITEM_CONDITION),
    rt::Property::optional("config", &super::RULE_CONDITIONS_ITEM_CONFIG),
]);
pub(crate) static RULE_CONDITIONS_ITEM_CONDITION: rt::Schema = rt::Schema::strings(&[
    "message_has_keyword", "message_consists_of_mentions", "message_has_mention", "type",
    "ticket_belongs_to_channel", "ticket_belongs_to_network",
]);
pub(crate) static RULE_CONDITIONS_ITEM_CONFIG: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("channelIds", &rt::Schema::array(&super::OBJECT_ID)),
    rt::Property::optional("keywordList", &super::OBJECT_ID),
    rt::Property::optional("networks", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("types", &rt::Schema::array(&super::RULE_CONDITIONS_ITEM_CONFIG_TYPES_ITEM)),
]);
pub(crate) static RULE_CONDITIONS_ITEM_CONFIG_TYPES_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("network", &rt::schema::STRING),
    rt::Property::optional("type", &rt::schema::STRING),
]);
pub(crate) static RULE_ENTITY: rt::Schema = rt::Schema::strings(&["ticket"]);

pub(crate) static RULE_TRIGGER: rt::Schema = rt::Schema::strings(&["ticket_creation"]);
