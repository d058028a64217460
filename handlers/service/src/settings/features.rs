//! Features: what an account can switch on, ask for, or gets with its package.

use std::collections::{BTreeMap, BTreeSet};

use generated::{
    api::settings::{
        ListAccountFeaturesOkItem as Group, ListAccountFeaturesOkItemItemsItem as Item,
        ListAccountFeaturesOkItemItemsItemBundleStatus as BundleStatus,
        ListAccountFeaturesOkItemItemsItemState as State,
    },
    models::{Account, AccountFeatures},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

/// A feature as the features page shows it.
struct Feature {
    /// As spelled in `account.availableFeatures`.
    key: &'static str,
    group: &'static str,
    professional: Bundle,
    enterprise: Bundle,
    /// The feature that it builds on.
    needs: Option<&'static str>,
}

/// How a package has a feature.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bundle {
    /// It can be switched on.
    Included,
    /// It can be asked for.
    Optional,
}

impl Bundle {
    const fn name(self) -> &'static str {
        match self {
            Self::Included => "included",
            Self::Optional => "optional",
        }
    }
}

use Bundle::{Included, Optional};

const fn feature(key: &'static str, group: &'static str, professional: Bundle, enterprise: Bundle) -> Feature {
    Feature { key, group, professional, enterprise, needs: None }
}

impl Feature {
    const fn needs(self, key: &'static str) -> Self {
        Self { needs: Some(key), ..self }
    }
}

/// In the order of the features page: all of `account.availableFeatures`.
const FEATURES: [Feature; 22] = [
    feature("sentiments", "inbox", Included, Included),
    feature("smartSentiments", "inbox", Optional, Included).needs("sentiments"),
    feature("postBasedbox", "inbox", Included, Included),
    feature("rules", "inbox", Optional, Included),
    feature("snoozeTickets", "inbox", Included, Included),
    feature("categoriesForceUserToTag", "inbox", Included, Included),
    feature("categoriesForceUserToTagOne", "inbox", Included, Included).needs("categoriesForceUserToTag"),
    feature("multiTagging", "inbox", Optional, Included),
    feature("switchReplyChannel", "inbox", Optional, Included),
    feature("inboxAlerts", "inbox", Optional, Included),
    feature("ticketTranslations", "inbox", Optional, Optional),
    feature("customFolders", "inbox", Optional, Included),
    feature("cpEmailApprovalProcess", "contentPlanner", Optional, Included),
    feature("smartContentPlanner", "contentPlanner", Optional, Optional),
    feature("analyticsReports", "analytics", Included, Included),
    feature("customDashboards", "analytics", Optional, Included),
    feature("shareDashboardsViaLink", "analytics", Optional, Included).needs("customDashboards"),
    feature("customPermissions", "administration", Optional, Included),
    feature("security", "administration", Optional, Included),
    feature("linkedinPrivateProfile", "administration", Optional, Optional),
    feature("personalCSM", "services", Optional, Included),
    feature("shOnboarding", "services", Optional, Included),
];

/// Those of `account.features` that every account has from the start.
const BASIC: [&str; 8] = [
    "approvalProcess",
    "categories",
    "contacts",
    "coworking",
    "cpApprovalProcess",
    "linkShortener",
    "teams",
    "templates",
];

/// What an account of this package starts with, by name: what is on, and what its admins can switch on. A trial tries all
/// that an enterprise has.
pub fn of_package(package: &str) -> (BTreeMap<String, bool>, BTreeMap<String, bool>) {
    let is_included = |feature: &&Feature| match package {
        "ENTERPRISE" | "TRIAL" => feature.enterprise == Included,
        _ => feature.professional == Included,
    };
    let on = BASIC.iter().map(|key| ((*key).to_owned(), true)).collect();
    (on, FEATURES.iter().filter(is_included).map(|feature| (feature.key.to_owned(), true)).collect())
}

/// The features page of an account. `requested` are those that it has asked for.
pub fn page(account: &Account, requested: &BTreeSet<String>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for feature in &FEATURES {
        let item = item(feature, account, requested);
        match groups.last_mut().filter(|group| group.group.as_deref() == Some(feature.group)) {
            Some(group) => group.items.get_or_insert_default().push(item),
            None => groups.push(Group { group: Some(feature.group.to_owned()), items: Some(vec![item]) }),
        }
    }
    groups
}

fn item(feature: &Feature, account: &Account, requested: &BTreeSet<String>) -> Item {
    let key = feature.key;
    let available = is_available(account, key);
    // What has no switch of its own is on where it is available.
    let has_switch = is_known(key);
    let active = if has_switch { is_on(account, key) } else { available };
    let lacks = lacks(account, key);
    let (kind, tooltip) = match (available, lacks) {
        (true, Some(_)) => ("switch", "requiresOtherFeature"),
        (true, None) if has_switch => ("switch", "switch"),
        (true, None) => ("included", "included"),
        (false, _) if requested.contains(key) => ("requested", "requested"),
        (false, _) => ("request", "request"),
    };
    let state = State {
        r#type: Some(kind.to_owned()),
        active: Some(active),
        disabled: Some(lacks.is_some() || matches!(kind, "requested" | "included")),
        tooltip: Some(format!("features.tooltip.{tooltip}")),
    };
    let bundle_status = BundleStatus {
        enterprise: Some(feature.enterprise.name().to_owned()),
        professional: Some(feature.professional.name().to_owned()),
    };
    let help_link = Some(feature.group != "services");
    Item { key: Some(key.to_owned()), help_link, bundle_status: Some(bundle_status), state: Some(state) }
}

/// Whether a feature is on.
pub fn is_on(account: &Account, key: &str) -> bool {
    account.features.as_ref().is_some_and(|features| flag(features, key))
}

/// Whether the account's admins can switch a feature.
pub fn is_available(account: &Account, key: &str) -> bool {
    account.available_features.as_ref().is_some_and(|features| flag(features, key))
}

/// Whether every account has a feature.
pub fn is_basic(key: &str) -> bool {
    BASIC.contains(&key)
}

/// The feature that this one builds on, where that is off.
pub fn lacks(account: &Account, key: &str) -> Option<&'static str> {
    let feature = FEATURES.iter().find(|feature| feature.key == key)?;
    feature.needs.filter(|needed| !is_on(account, needed))
}

/// Whether `account.features` has a switch of this name.
pub fn is_known(key: &str) -> bool {
    // A switch survives being read and written, anything else is dropped.
    let one: AccountFeatures = typed(Map::from_iter([(key.to_owned(), Value::Bool(true))]));
    flag(&one, key)
}

/// The switches that are on, by name, as `GET /` shows them: with those that are off as false.
pub fn flags(account: &Account) -> Map<String, Value> {
    account.features.as_ref().map(map).unwrap_or_default()
}

/// The names of the switches that `new` sets to something else than `old` has.
pub fn changed(old: Option<&AccountFeatures>, new: &AccountFeatures) -> Vec<String> {
    let old = old.map(map).unwrap_or_default();
    let is_off = Value::Bool(false);
    map(new).into_iter().filter(|(key, value)| old.get(key).unwrap_or(&is_off) != value).map(|(key, _)| key).collect()
}

fn flag(features: &impl Serialize, key: &str) -> bool {
    map(features).get(key).and_then(Value::as_bool).unwrap_or_default()
}

fn map(features: &impl Serialize) -> Map<String, Value> {
    match serde_json::to_value(features) {
        Ok(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

fn typed<T: DeserializeOwned + Default>(flags: Map<String, Value>) -> T {
    serde_json::from_value(Value::Object(flags)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use generated::models::AccountAvailableFeatures;
    use serde_json::json;

    use super::*;

    fn account(package: &str) -> Account {
        let (features, available) = of_package(package);
        serde_json::from_value(json!({ "features": features, "availableFeatures": available })).unwrap()
    }

    fn state(account: &Account, requested: &[&str], key: &str) -> (String, bool, bool) {
        let requested = requested.iter().map(|key| (*key).to_owned()).collect();
        let items = page(account, &requested).into_iter().flat_map(|group| group.items.unwrap());
        let state = items.into_iter().find(|item| item.key.as_deref() == Some(key)).unwrap().state.unwrap();
        (state.r#type.unwrap(), state.active.unwrap(), state.disabled.unwrap())
    }

    #[test]
    fn every_name_is_the_contract_s() {
        for feature in &FEATURES {
            let one: AccountAvailableFeatures = typed(Map::from_iter([(feature.key.to_owned(), Value::Bool(true))]));
            assert!(flag(&one, feature.key), "{}", feature.key);
        }
        assert!(BASIC.iter().all(|key| is_known(key)));
        assert!(!is_known("flying") && !is_known("") && !is_known("personalCSM"));
    }

    #[test]
    fn states() {
        let professional = account("PROFESSIONAL");
        assert_eq!(state(&professional, &[], "sentiments"), ("switch".to_owned(), false, false));
        assert_eq!(state(&professional, &[], "rules"), ("request".to_owned(), false, false));
        assert_eq!(state(&professional, &["rules"], "rules"), ("requested".to_owned(), false, true));
        let enterprise = account("ENTERPRISE");
        assert_eq!(state(&enterprise, &[], "personalCSM"), ("included".to_owned(), true, true));
        assert_eq!(state(&enterprise, &[], "smartSentiments"), ("switch".to_owned(), false, true));
        let on = AccountFeatures { sentiments: Some(true), ..AccountFeatures::default() };
        let with = Account { features: Some(on), ..enterprise };
        assert_eq!(state(&with, &[], "smartSentiments"), ("switch".to_owned(), false, false));
        assert_eq!(state(&with, &[], "sentiments"), ("switch".to_owned(), true, false));
    }

    #[test]
    fn changes() {
        let old = AccountFeatures { rules: Some(true), ..AccountFeatures::default() };
        let new = AccountFeatures { rules: Some(true), teams: Some(false), beta: Some(true), ..Default::default() };
        assert_eq!(changed(Some(&old), &new), ["beta"]);
        assert_eq!(changed(None, &new), ["beta", "rules"]);
    }
}
