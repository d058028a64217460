//! The AI configuration panel: a card for each feature that has thresholds.

use std::collections::BTreeMap;

use generated::models::{
    Account, ConfigPanel, ConfigPanelItem as Card, ConfigPanelItemSettingsItem as Setting,
    ConfigPanelItemSettingsItemValue as SettingValue, ConfigPanelItemSettingsItemValueFormat as Format,
    ConfigPanelItemSettingsItemValueType as Element, ConfigPanelItemStepsItem as Step,
    ConfigPanelItemStepsItemSettingsGroupsItem as Group,
    ConfigPanelItemStepsItemSettingsGroupsItemSettingsItem as GroupSetting, ConfigPanelItemType as CardType,
};

use crate::settings::features;

/// A card of the panel.
struct Panel {
    /// The feature that switches it.
    feature: &'static str,
    /// Features that must be on as well.
    needs: &'static [&'static str],
    icon: &'static str,
    content: Content,
}

enum Content {
    Settings(&'static [Threshold]),
    /// Steps, each with one group of settings.
    Steps(&'static [(&'static str, &'static [Threshold])]),
}

/// A threshold: its name below the feature's, and its value where the account has chosen none.
struct Threshold {
    name: &'static str,
    default: f64,
}

const PANELS: [Panel; 6] = [
    Panel {
        feature: "smartSentiments",
        needs: &["sentiments"],
        icon: "sentiment",
        content: Content::Settings(&[
            Threshold { name: "positive", default: 0.7 },
            Threshold { name: "negative", default: 0.7 },
        ]),
    },
    Panel {
        feature: "smartCategories",
        needs: &["categories"],
        icon: "category",
        content: Content::Settings(&[Threshold { name: "suggestion", default: 0.6 }]),
    },
    Panel {
        feature: "smartActions",
        needs: &[],
        icon: "action",
        content: Content::Settings(&[Threshold { name: "suggestion", default: 0.6 }]),
    },
    Panel {
        feature: "smartAutoArchive",
        needs: &["smartActions"],
        icon: "archive",
        content: Content::Settings(&[Threshold { name: "archive", default: 0.9 }]),
    },
    Panel {
        feature: "sentimentBasedLikePrediction",
        needs: &["sentiments", "smartSentiments"],
        icon: "like",
        content: Content::Settings(&[Threshold { name: "like", default: 0.9 }]),
    },
    Panel {
        feature: "smartbox",
        needs: &[],
        icon: "inbox",
        content: Content::Steps(&[
            ("relevance", &[Threshold { name: "relevant", default: 0.5 }, Threshold { name: "spam", default: 0.95 }]),
            ("urgency", &[Threshold { name: "urgent", default: 0.8 }]),
        ]),
    },
];

/// The bounds of every threshold, as `POST /accounts/updateAiThresholds` declares them.
const BOUNDS: (f64, f64) = (0.15, 0.99);

/// Between two values to choose from.
const STEP: f64 = 0.01;

/// Why a threshold is not changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No card has such a field.
    Unknown,
    /// The card is off, or a feature that it needs is.
    Off,
}

/// Whether a threshold can be changed.
///
/// # Errors
/// Why it cannot.
pub fn check(account: &Account, field: &str) -> Result<(), Refusal> {
    let panel = PANELS.iter().find(|panel| panel.thresholds().any(|threshold| panel.field(threshold) == field));
    let panel = panel.ok_or(Refusal::Unknown)?;
    if panel.is_enabled(account) && !panel.is_blocked(account) { Ok(()) } else { Err(Refusal::Off) }
}

/// The panel of an account with these thresholds.
pub fn panel(account: &Account, thresholds: &BTreeMap<String, f64>) -> ConfigPanel {
    PANELS.iter().map(|panel| panel.card(account, thresholds)).collect()
}

impl Panel {
    fn thresholds(&self) -> Box<dyn Iterator<Item = &'static Threshold>> {
        match self.content {
            Content::Settings(settings) => Box::new(settings.iter()),
            Content::Steps(steps) => Box::new(steps.iter().flat_map(|(_, settings)| settings.iter())),
        }
    }

    fn field(&self, threshold: &Threshold) -> String {
        format!("{}.{}", self.feature, threshold.name)
    }

    fn is_enabled(&self, account: &Account) -> bool {
        features::is_on(account, self.feature)
    }

    fn is_blocked(&self, account: &Account) -> bool {
        self.needs.iter().any(|feature| !features::is_on(account, feature))
    }
}

/// A card's texts are keys of the frontend's translations.
impl Panel {
    fn card(&self, account: &Account, thresholds: &BTreeMap<String, f64>) -> Card {
        let (is_enabled, is_blocked) = (self.is_enabled(account), self.is_blocked(account));
        let is_disabled = !is_enabled || is_blocked;
        let key = |part: &str| Some(format!("aiPanel.{}.{part}", self.feature));
        let (settings, steps) = match self.content {
            Content::Settings(settings) => {
                (Some(settings.iter().map(|it| self.setting(it, is_disabled, thresholds)).collect()), None)
            }
            Content::Steps(steps) => {
                let steps = steps.iter().map(|(name, settings)| {
                    let group = Group {
                        description: key(&format!("{name}.group")),
                        next_setting_img: None,
                        settings: Some(settings.iter().map(|it| self.grouped(it, is_disabled, thresholds)).collect()),
                    };
                    Step {
                        label: key(&format!("{name}.label")),
                        one_liner: key(&format!("{name}.oneLiner")),
                        description: key(&format!("{name}.description")),
                        settings_groups: Some(vec![group]),
                    }
                });
                (None, Some(steps.collect()))
            }
        };
        Card {
            r#type: Some(if steps.is_some() { CardType::MultiStep } else { CardType::SingleStep }),
            feature: Some(self.feature.to_owned()),
            is_enabled: Some(is_enabled),
            is_blocked: Some(is_blocked),
            tooltip: if is_blocked { key("blocked") } else { key("tooltip") },
            label: key("label"),
            icon: Some(format!("aiPanel.icon.{}", self.icon)),
            description: key("description"),
            settings,
            steps,
        }
    }

    fn setting(&self, threshold: &Threshold, is_disabled: bool, thresholds: &BTreeMap<String, f64>) -> Setting {
        let field = self.field(threshold);
        Setting {
            label: Some(format!("aiPanel.{field}.label")),
            description: Some(format!("aiPanel.{field}.description")),
            is_disabled: Some(is_disabled),
            value: Some(value(thresholds.get(&field).copied().unwrap_or(threshold.default))),
            update_field: Some(field),
        }
    }

    fn grouped(&self, threshold: &Threshold, is_disabled: bool, thresholds: &BTreeMap<String, f64>) -> GroupSetting {
        let Setting { label, is_disabled, update_field, value, .. } = self.setting(threshold, is_disabled, thresholds);
        let part = |name: &str| update_field.as_ref().map(|field| format!("aiPanel.{field}.{name}"));
        let (label_prefix, label_suffix) = (part("prefix"), part("suffix"));
        GroupSetting { label, label_prefix, label_suffix, update_field, is_disabled, value }
    }
}

fn value(selected: f64) -> SettingValue {
    SettingValue {
        r#type: Some(Element::DropDown),
        format: Some(Format::Percentage),
        selected: Some(selected),
        min: Some(BOUNDS.0),
        max: Some(BOUNDS.1),
        step: Some(STEP),
    }
}

#[cfg(test)]
mod tests {
    use generated::models::AccountFeatures;

    use super::*;

    #[test]
    fn features_exist_and_defaults_are_within_bounds() {
        let mut fields = std::collections::BTreeSet::new();
        for panel in &PANELS {
            assert!(features::is_known(panel.feature), "{}", panel.feature);
            assert!(panel.needs.iter().all(|feature| features::is_known(feature)));
            for threshold in panel.thresholds() {
                assert!(fields.insert(panel.field(threshold)));
                assert!((BOUNDS.0..=BOUNDS.1).contains(&threshold.default));
            }
        }
    }

    #[test]
    fn only_what_is_on_can_be_changed() {
        let mut account = Account::default();
        assert_eq!(check(&account, "smartSentiments.flying"), Err(Refusal::Unknown));
        assert_eq!(check(&account, "smartSentiments"), Err(Refusal::Unknown));
        assert_eq!(check(&account, "smartSentiments.positive"), Err(Refusal::Off));
        account.features = Some(AccountFeatures { smart_sentiments: Some(true), ..AccountFeatures::default() });
        assert_eq!(check(&account, "smartSentiments.positive"), Err(Refusal::Off), "it needs sentiments");
        account.features.as_mut().unwrap().sentiments = Some(true);
        assert_eq!(check(&account, "smartSentiments.positive"), Ok(()));
    }

    #[test]
    fn what_is_chosen_is_shown() {
        let thresholds = BTreeMap::from([("smartActions.suggestion".to_owned(), 0.42)]);
        let panel = panel(&Account::default(), &thresholds);
        let card = panel.iter().find(|card| card.feature.as_deref() == Some("smartActions")).unwrap();
        let setting = &card.settings.as_ref().unwrap()[0];
        assert_eq!(setting.value.as_ref().unwrap().selected, Some(0.42));
        assert_eq!((setting.is_disabled, card.is_enabled, card.is_blocked), (Some(true), Some(false), Some(false)));
        let steps = panel.iter().find(|card| card.r#type == Some(CardType::MultiStep)).unwrap().steps.as_ref().unwrap();
        assert_eq!(steps.len(), 2);
    }
}
