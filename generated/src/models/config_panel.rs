//! The definition `ConfigPanel`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Structured settings and descriptions of the AI configuration panel.
/// Definition `ConfigPanel`.
pub type ConfigPanel = Vec<super::ConfigPanelItem>;

/// Definition `ConfigPanel`, `item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConfigPanelItem {
    /// Translation key of the card's description.
    pub description: Option<String>,
    /// Account feature that switches the card on or off.
    pub feature: Option<String>,
    /// Translation key of the card's icon.
    pub icon: Option<String>,
    /// Whether the card is blocked because other required features are disabled.
    pub is_blocked: Option<bool>,
    /// Whether the card is enabled.
    pub is_enabled: Option<bool>,
    /// Translation key of the card's label.
    pub label: Option<String>,
    /// Threshold settings of the card.
    pub settings: Option<Vec<super::ConfigPanelItemSettingsItem>>,
    /// Steps of a multi-step card, each with its groups of settings.
    pub steps: Option<Vec<super::ConfigPanelItemStepsItem>>,
    /// Translation key of the card's tooltip.
    pub tooltip: Option<String>,
    /// Type of this configuration panel card.
    pub r#type: Option<super::ConfigPanelItemType>,
}

impl rt::serde::Serialize for ConfigPanelItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("description", &self.description)?;
        o.optional("feature", &self.feature)?;
        o.optional("icon", &self.icon)?;
        o.optional("isBlocked", &self.is_blocked)?;
        o.optional("isEnabled", &self.is_enabled)?;
        o.optional("label", &self.label)?;
        o.optional("settings", &self.settings)?;
        o.optional("steps", &self.steps)?;
        o.optional("tooltip", &self.tooltip)?;
        o.optional("type", &self.r#type)?;
        o.end()
    }
}

/// Definition `ConfigPanel`, `item.settings.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConfigPanelItemSettingsItem {
    /// Translation key of the setting's description.
    pub description: Option<String>,
    /// Whether the setting is disabled.
    pub is_disabled: Option<bool>,
    /// Translation key of the setting's label.
    pub label: Option<String>,
    /// Path of the field through which the value is updated.
    pub update_field: Option<String>,
    /// Properties that relate to the setting's value.
    pub value: Option<super::ConfigPanelItemSettingsItemValue>,
}

impl rt::serde::Serialize for ConfigPanelItemSettingsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("description", &self.description)?;
        o.optional("isDisabled", &self.is_disabled)?;
        o.optional("label", &self.label)?;
        o.optional("updateField", &self.update_field)?;
        o.optional("value", &self.value)?;
        o.end()
    }
}

/// Properties that relate to the setting's value.
/// Definition `ConfigPanel`, `item.settings.item.value`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConfigPanelItemSettingsItemValue {
    /// Value format.
    pub format: Option<super::ConfigPanelItemSettingsItemValueFormat>,
    /// Highest possible threshold value.
    pub max: Option<f64>,
    /// Lowest possible threshold value.
    pub min: Option<f64>,
    /// Threshold value currently selected.
    pub selected: Option<f64>,
    /// Increment by which the threshold value goes up or down.
    pub step: Option<f64>,
    /// UI element that displays the threshold value and lets the user select it.
    pub r#type: Option<super::ConfigPanelItemSettingsItemValueType>,
}

impl rt::serde::Serialize for ConfigPanelItemSettingsItemValue {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("format", &self.format)?;
        o.optional("max", &self.max)?;
        o.optional("min", &self.min)?;
        o.optional("selected", &self.selected)?;
        o.optional("step", &self.step)?;
        o.optional("type", &self.r#type)?;
        o.end()
    }
}

/// Value format.
/// Definition `ConfigPanel`, `item.settings.item.value.format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConfigPanelItemSettingsItemValueFormat {
    Percentage,
}

impl rt::Enumeration for ConfigPanelItemSettingsItemValueFormat {
    const VARIANTS: &'static [(&'static str, Self)] = &[("percentage", Self::Percentage)];
}

/// UI element that displays the threshold value and lets the user select it.
/// Definition `ConfigPanel`, `item.settings.item.value.type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConfigPanelItemSettingsItemValueType {
    DropDown,
}

impl rt::Enumeration for ConfigPanelItemSettingsItemValueType {
    const VARIANTS: &'static [(&'static str, Self)] = &[("drop-down", Self::DropDown)];
}

/// Definition `ConfigPanel`, `item.steps.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConfigPanelItemStepsItem {
    /// Translation key of the full description of this step.
    pub description: Option<String>,
    /// Translation key of the label of this step.
    pub label: Option<String>,
    /// Translation key of the one-line description of this step.
    pub one_liner: Option<String>,
    /// Groups of settings in the step.
    pub settings_groups: Option<Vec<super::ConfigPanelItemStepsItemSettingsGroupsItem>>,
}

impl rt::serde::Serialize for ConfigPanelItemStepsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("description", &self.description)?;
        o.optional("label", &self.label)?;
        o.optional("oneLiner", &self.one_liner)?;
        o.optional("settingsGroups", &self.settings_groups)?;
        o.end()
    }
}

/// Definition `ConfigPanel`, `item.steps.item.settingsGroups.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConfigPanelItemStepsItemSettingsGroupsItem {
    /// Translation key of the setting group's description.
    pub description: Option<String>,
    /// Translation key of the setting group's next-setting image.
    pub next_setting_img: Option<String>,
    /// Threshold settings of the card.
    pub settings: Option<
        Vec<super::ConfigPanelItemStepsItemSettingsGroupsItemSettingsItem>,
    >,
}

impl rt::serde::Serialize for ConfigPanelItemStepsItemSettingsGroupsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("description", &self.description)?;
        o.optional("nextSettingImg", &self.next_setting_img)?;
        o.optional("settings", &self.settings)?;
        o.end()
    }
}

/// Definition `ConfigPanel`, `item.steps.item.settingsGroups.item.settings.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConfigPanelItemStepsItemSettingsGroupsItemSettingsItem {
    /// Whether the setting is disabled.
    pub is_disabled: Option<bool>,
    /// Translation key of the setting's label.
    pub label: Option<String>,
    /// Translation key of the prefix of the setting's label.
    pub label_prefix: Option<String>,
    /// Translation key of the suffix of the setting's label.
    pub label_suffix: Option<String>,
    /// Path of the field through which the value is updated.
    pub update_field: Option<String>,
    /// Properties that relate to the setting's value.
    pub value: Option<super::ConfigPanelItemSettingsItemValue>,
}

impl rt::serde::Serialize for ConfigPanelItemStepsItemSettingsGroupsItemSettingsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("isDisabled", &self.is_disabled)?;
        o.optional("label", &self.label)?;
        o.optional("labelPrefix", &self.label_prefix)?;
        o.optional("labelSuffix", &self.label_suffix)?;
        o.optional("updateField", &self.update_field)?;
        o.optional("value", &self.value)?;
        o.end()
    }
}

/// Definition `ConfigPanel`, `item.steps.item.settingsGroups.item.settings.item.value`.
pub type ConfigPanelItemStepsItemSettingsGroupsItemSettingsItemValue = super::ConfigPanelItemSettingsItemValue;

/// Definition `ConfigPanel`, `item.steps.item.settingsGroups.item.settings.item.value.format`.
pub type ConfigPanelItemStepsItemSettingsGroupsItemSettingsItemValueFormat =
    super::ConfigPanelItemSettingsItemValueFormat;
/// Definition `ConfigPanel`, `item.steps.item.settingsGroups.item.settings.item.value.type`.
pub type ConfigPanelItemStepsItemSettingsGroupsItemSettingsItemValueType = super::ConfigPanelItemSettingsItemValueType;

/// Type of this configuration panel card.
/// Definition `ConfigPanel`, `item.type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConfigPanelItemType {
    SingleStep,
    MultiStep,
}

impl rt::Enumeration for ConfigPanelItemType {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("single-step", Self::SingleStep),
        ("multi-step", Self::MultiStep),
    ];
}

rt::values!(ConfigPanelItem, ConfigPanelItemSettingsItem, ConfigPanelItemSettingsItemValue);

rt::values!(ConfigPanelItemStepsItem, ConfigPanelItemStepsItemSettingsGroupsItem);

rt::values!(ConfigPanelItemStepsItemSettingsGroupsItemSettingsItem);

rt::enumerations!(ConfigPanelItemSettingsItemValueFormat, ConfigPanelItemSettingsItemValueType);

rt::enumerations!(ConfigPanelItemType);

pub(crate) static CONFIG_PANEL: rt::Schema = rt::Schema::array(&super::CONFIG_PANEL_ITEM);

pub(crate) static CONFIG_PANEL_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("feature", &rt::schema::STRING),
    rt::Property::optional("icon", &rt::schema::STRING),
    rt::Property::optional("isBlocked", &rt::schema::BOOLEAN),
    rt::Property::optional("isEnabled", &rt::schema::BOOLEAN),
    rt::Property::optional("label", &rt::schema::STRING),
    rt::Property::optional("settings", &rt::Schema::array(&super::CONFIG_PANEL_ITEM_SETTINGS_ITEM)),
    rt::Property::optional("steps", &rt::Schema::array(&super::CONFIG_PANEL_ITEM_STEPS_ITEM)),
    rt::Property::optional("tooltip", &rt::schema::STRING),
    rt::Property::optional("type", &super::CONFIG_PANEL_ITEM_TYPE),
]);
pub(crate) static CONFIG_PANEL_ITEM_SETTINGS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("isDisabled", &rt::schema::BOOLEAN),
    rt::Property::optional("label", &rt::schema::STRING),
    rt::Property::optional("updateField", &rt::schema::STRING),
    rt::Property::optional("value", &super::CONFIG_PANEL_ITEM_SETTINGS_ITEM_VALUE),
]);
pub(crate) static CONFIG_PANEL_ITEM_SETTINGS_ITEM_VALUE: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("format", &super::CONFIG_PANEL_ITEM_SETTINGS_ITEM_VALUE_FORMAT),
    rt::Property::optional("max", &rt::schema::NUMBER),
    rt::Property::optional("min", &rt::schema::NUMBER),
    rt::Property::optional("selected", &rt::schema::NUMBER),
    rt::Property::optional("step", &rt::schema::NUMBER),
    rt::Property::optional("type", &super::CONFIG_PANEL_ITEM_SETTINGS_ITEM_VALUE_TYPE),
]);
pub(crate) static CONFIG_PANEL_ITEM_SETTINGS_ITEM_VALUE_FORMAT: rt::Schema = rt::Schema::strings(
    &["percentage"],
);

pub(crate) static CONFIG_PANEL_ITEM_SETTINGS_ITEM_VALUE_TYPE: rt::Schema = rt::Schema::strings(&["drop-down"]);

pub(crate) static CONFIG_PANEL_ITEM_STEPS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("label", &rt::schema::STRING),
    rt::Property::optional("oneLiner", &rt::schema::STRING),
    rt::Property::optional(
        "settingsGroups",
        &rt::Schema::array(&super::CONFIG_PANEL_ITEM_STEPS_ITEM_SETTINGS_GROUPS_ITEM),
    ),
]);
pub(crate) static CONFIG_PANEL_ITEM_STEPS_ITEM_SETTINGS_GROUPS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("nextSettingImg", &rt::schema::STRING),
    rt::Property::optional(
        "settings",
        &rt::Schema::array(&super::CONFIG_PANEL_ITEM_STEPS_ITEM_SETTINGS_GROUPS_ITEM_SETTINGS_ITEM),
    ),
]);
pub(crate) static CONFIG_PANEL_ITEM_STEPS_ITEM_SETTINGS_GROUPS_ITEM_SETTINGS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("isDisabled", &rt::schema::BOOLEAN),
    rt::Property::optional("label", &rt::schema::STRING),
    rt::Property::optional("labelPrefix", &rt::schema::STRING),
    rt::Property::optional("labelSuffix", &rt::schema::STRING),
    rt::Property::optional("updateField", &rt::schema::STRING),
    rt::Property::optional("value", &super::CONFIG_PANEL_ITEM_SETTINGS_ITEM_VALUE),
]);
pub(crate) static CONFIG_PANEL_ITEM_TYPE: rt::Schema = rt::Schema::strings(&["single-step", "multi-step"]);
