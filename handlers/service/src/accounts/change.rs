//! Changes of accounts: what `PATCH /accounts/{id}` gives is merged into what is there, as far as the caller may.

use generated::{
    Permission,
    models::{Account, ObjectId},
    rt::{Failure, JsonObject, enumeration},
};
use serde_json::Value;

use crate::{
    User,
    accounts::view::{PRODUCTS, document},
    body_check::BodyCheck,
    identity::is_realm_key,
    settings::features,
    store::{AccountRecord, KeycloakRealm, StoreError},
};

/// What the caller may change beside the ordinary.
#[derive(Debug, Clone, Copy)]
pub struct Powers {
    /// What is sold: `EditAccountSalesSettings`.
    sales: bool,
    /// What is on: `EditFeatures`.
    features: bool,
    /// Where users log in: `EditSecuritySettings`.
    security: bool,
}

impl Powers {
    /// What a user may change.
    pub fn of(user: &User) -> Self {
        Self {
            sales: user.may(Permission::EditAccountSalesSettings),
            features: user.may(Permission::EditFeatures),
            security: user.may(Permission::EditSecuritySettings),
        }
    }
}

/// What only sales change.
const SALES: [&str; 12] = [
    "availableFeatures",
    "channelLimit",
    "customTags",
    "expirationTime",
    "linkedAccounts",
    "manifestIds",
    "monitoringResultLimit",
    "package",
    "products",
    "salesforceId",
    "tags",
    "userLimit",
];

/// What only the service sets. Clients may send back what they have read; it is not theirs to change, and ignored.
const SERVICE: [&str; 3] = ["_id", "createdTime", "lastActivity"];

/// Packages that customers pay for, or try.
pub(super) const PACKAGES: [&str; 4] = ["TRIAL", "AWESOME", "PROFESSIONAL", "ENTERPRISE"];

/// A change that can be made.
#[derive(Debug)]
pub struct Change {
    patch: JsonObject,
}

impl Change {
    /// What the body asks for.
    ///
    /// # Errors
    /// A 400 where values make no sense.
    pub fn new(body: Account) -> Result<Self, Failure> {
        let mut check = BodyCheck::default();
        if body.name.is_some() {
            check.require("name", body.name.as_deref());
        }
        if body.locale.is_some() {
            check.require("locale", body.locale.as_deref());
        }
        if body.package.as_deref().is_some_and(|package| !PACKAGES.contains(&package)) {
            check.refuse("package", "enum", Some(PACKAGES.as_slice().into()), "is no package");
        }
        let limits = [
            ("channelLimit", body.channel_limit),
            ("userLimit", body.user_limit),
            ("monitoringResultLimit", body.monitoring_result_limit),
        ];
        for (property, _) in limits.iter().filter(|(_, limit)| limit.is_some_and(|limit| limit < 0.0)) {
            check.refuse(property, "minimum", Some(0.into()), "must not be negative");
        }
        let key = body.keycloak.as_ref().and_then(|keycloak| keycloak.pub_key.as_deref());
        if key.is_some_and(|key| !key.trim().is_empty() && !is_realm_key(key)) {
            check.refuse("keycloak/pubKey", "format", None, "must be a public RSA key: PEM, or base64 of DER");
        }
        check.finish()?;
        let Ok(Value::Object(mut patch)) = serde_json::to_value(&body) else {
            return Ok(Self { patch: JsonObject::new() });
        };
        for key in SERVICE {
            patch.remove(key);
        }
        // How much is used is counted, not said.
        if let Some(Value::Object(storage)) = patch.get_mut("products").and_then(|it| it.pointer_mut("/ml/storage")) {
            storage.remove("usage");
        }
        Ok(Self { patch })
    }

    /// The accounts that will be linked, and must exist.
    pub fn linked_accounts(&self) -> Vec<ObjectId> {
        let ids = self.patch.get("linkedAccounts").and_then(Value::as_array).into_iter().flatten();
        ids.filter_map(|id| ObjectId::new(id.as_str()?).ok()).collect()
    }

    /// Makes the change.
    ///
    /// # Errors
    /// A 403 where the caller may not change what would change; a 409 where a feature lacks another one.
    pub fn apply(&self, id: &ObjectId, record: &mut AccountRecord, powers: Powers) -> Result<(), StoreError> {
        let before = document(id, record)?;
        let mut after = before.clone();
        merge(&mut after, &self.patch);
        for (key, _) in after.iter().filter(|(key, value)| before.get(*key) != Some(*value)) {
            let (may, permission) = match key.as_str() {
                "keycloak" => (powers.security, Permission::EditSecuritySettings),
                "features" => (powers.features || powers.sales, Permission::EditFeatures),
                key if SALES.contains(&key) => (powers.sales, Permission::EditAccountSalesSettings),
                _ => continue,
            };
            if !may {
                return Err(Failure::forbidden(enumeration::text(permission)).into());
            }
        }
        check_realm(&before, &after, powers)?;
        check_length(&before, &after)?;
        check_features(&before, &after, powers)?;
        write(after, record)
    }
}

/// Maximum length of an account in bytes of JSON: it is read with many requests of its users.
const LONGEST: usize = 64 * 1024;

/// An account that is too long already can become shorter.
fn check_length(before: &JsonObject, after: &JsonObject) -> Result<(), StoreError> {
    let length = |document: &JsonObject| serde_json::to_vec(document).map(|json| json.len());
    let new = length(after)?;
    if new > LONGEST && new > length(before)? {
        let message = format!("The account would have {new} bytes as JSON; it can have {LONGEST}.");
        return Err(Failure::bad_request(message).into());
    }
    Ok(())
}

/// Objects are merged, all else is replaced.
fn merge(target: &mut JsonObject, patch: &JsonObject) {
    for (key, value) in patch {
        match (target.get_mut(key), value) {
            (Some(Value::Object(inner)), Value::Object(patch)) => merge(inner, patch),
            _ => {
                target.insert(key.clone(), value.clone());
            }
        }
    }
}

/// Anybody can register a trial, and a realm is one account's: sales link the realms of trials, so that nobody takes the
/// realm of a customer.
fn check_realm(before: &JsonObject, after: &JsonObject, powers: Powers) -> Result<(), StoreError> {
    let realm = |document: &JsonObject| document.get("keycloak").and_then(|it| it.get("realm").cloned());
    let is_trial = before.get("package").is_some_and(|package| package == "TRIAL");
    if is_trial && !powers.sales && realm(after).is_some_and(|new| realm(before) != Some(new)) {
        return Err(Failure::forbidden(enumeration::text(Permission::EditAccountSalesSettings)).into());
    }
    Ok(())
}

/// Whether what is switched on may be: sales switch on anything, others what the account has available; and nothing works
/// without what it builds on.
fn check_features(before: &JsonObject, after: &JsonObject, powers: Powers) -> Result<(), StoreError> {
    let account: Account = serde_json::from_value(Value::Object(after.clone()))?;
    let old: Account = serde_json::from_value(Value::Object(before.clone()))?;
    let new = account.features.clone().unwrap_or_default();
    for key in features::changed(old.features.as_ref(), &new) {
        if !features::is_on(&account, &key) {
            continue;
        }
        if !powers.sales && !features::is_basic(&key) && !features::is_available(&account, &key) {
            return Err(Failure::forbidden(enumeration::text(Permission::EditAccountSalesSettings)).into());
        }
        if let Some(needed) = features::lacks(&account, &key) {
            return Err(Failure::conflict(format!("`{key}` needs `{needed}`, which is off.")).into());
        }
    }
    Ok(())
}

/// Stores the document: some of it in places of its own.
fn write(mut document: JsonObject, record: &mut AccountRecord) -> Result<(), StoreError> {
    for key in SERVICE.iter().filter(|key| **key != "lastActivity") {
        document.remove(*key);
    }
    let mut take = |key: &str| document.remove(key).unwrap_or_default();
    record.name = serde_json::from_value(take("name"))?;
    record.locale = serde_json::from_value(take("locale"))?;
    record.expiration_time = serde_json::from_value(take("expirationTime"))?;
    record.features = serde_json::from_value(take("features"))?;
    record.keycloak =
        match take("keycloak") {
            Value::Null => None,
            keycloak => Some(serde_json::from_value::<KeycloakRealm>(keycloak).map_err(|_| {
                Failure::bad_request("`keycloak` needs a `realm` and the `secret` of the client in it.")
            })?),
        };
    // Merged as it is, an empty key removes the one that was there.
    if let Some(realm) = &mut record.keycloak {
        realm.pub_key.take_if(|key| key.trim().is_empty());
    }
    let products = document.get("products");
    let is_enabled = |product: &str| {
        let enabled = products.and_then(|products| products.get(product)?.get("enabled")?.as_bool());
        enabled.unwrap_or_default()
    };
    record.products = PRODUCTS.into_iter().filter(|it| is_enabled(it)).map(str::to_owned).collect();
    record.details = document;
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const ADMIN: Powers = Powers { sales: false, features: true, security: true };
    const SALES: Powers = Powers { sales: true, features: true, security: true };

    fn id() -> ObjectId {
        ObjectId::new("0123456789abcdef01234567").unwrap()
    }

    fn changed(record: &AccountRecord, patch: Value, powers: Powers) -> Result<AccountRecord, Failure> {
        let mut record = record.clone();
        Change::new(serde_json::from_value(patch).unwrap())?.apply(&id(), &mut record, powers)?;
        Ok(record)
    }

    fn status(outcome: Result<AccountRecord, Failure>) -> u16 {
        outcome.unwrap_err().status()
    }

    #[test]
    fn what_is_not_named_stays() {
        let mut record = AccountRecord::new("Acme");
        record.details =
            json!({ "shortener": { "mode": "OWN", "url": "https://a.example" } }).as_object().unwrap().clone();
        let after = changed(&record, json!({ "shortener": { "mode": "OFF" }, "privacy": { "enabled": true } }), ADMIN);
        let details = after.unwrap().details;
        assert_eq!(details["shortener"], json!({ "mode": "OFF", "url": "https://a.example" }));
        assert_eq!(details["privacy"], json!({ "enabled": true }));
    }

    #[test]
    fn what_is_sold_is_for_sales() {
        let record = AccountRecord::new("Acme");
        let end = json!({ "expirationTime": "2030-01-01T00:00:00Z" });
        assert_eq!(status(changed(&record, end.clone(), ADMIN)), 403);
        let sold = changed(&record, end.clone(), SALES).unwrap();
        assert!(sold.expiration_time.is_some());
        let same = changed(&sold, end, ADMIN).unwrap();
        assert_eq!(same, sold, "what does not change may be sent");
        assert_eq!(status(changed(&record, json!({ "products": { "cp": { "enabled": false } } }), ADMIN)), 403);
        let without = changed(&record, json!({ "products": { "cp": { "enabled": false } } }), SALES).unwrap();
        assert!(!without.products.contains("cp") && without.products.contains("inbox"));
    }

    #[test]
    fn features_within_what_is_available() {
        let record = AccountRecord::new("Acme");
        let on = |key: &str| json!({ "features": { key: true } });
        assert_eq!(status(changed(&record, on("rules"), ADMIN)), 403);
        assert!(changed(&record, on("teams"), ADMIN).unwrap().has_feature("teams"));
        assert!(changed(&record, on("rules"), SALES).unwrap().has_feature("rules"));
        let offered = changed(&record, json!({ "availableFeatures": { "rules": true } }), SALES).unwrap();
        assert!(changed(&offered, on("rules"), ADMIN).unwrap().has_feature("rules"));
        assert_eq!(status(changed(&offered, on("smartSentiments"), SALES)), 409);
        assert_eq!(status(changed(&record, on("teams"), Powers { features: false, ..ADMIN })), 403);
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        let record = AccountRecord::new("Acme");
        for patch in [json!({ "name": " " }), json!({ "package": "GOLD" })] {
            assert_eq!(status(changed(&record, patch, SALES)), 400);
        }
        assert_eq!(status(changed(&record, json!({ "keycloak": { "realm": "r" } }), ADMIN)), 400);
        let linked = changed(&record, json!({ "keycloak": { "realm": "r", "secret": "s" } }), ADMIN).unwrap();
        let moved = changed(&linked, json!({ "keycloak": { "realm": "q" } }), ADMIN).unwrap();
        assert_eq!(moved.keycloak.unwrap().secret, "s");
    }

    #[test]
    fn keys_of_realms_are_public_rsa_keys() {
        let linked =
            changed(&AccountRecord::new("Acme"), json!({ "keycloak": { "realm": "r", "secret": "s" } }), ADMIN);
        let linked = linked.unwrap();
        let with = |key: &str| changed(&linked, json!({ "keycloak": { "pubKey": key } }), ADMIN);
        let short = "MIIBIjANBgkqhkiG9w0BAQEFAAOC";
        for key in ["garbage!!", "c3NoLXJzYQ==", short, "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----"] {
            assert_eq!(status(with(key)), 400, "{key}");
        }
        let pem = include_str!("../../../tests/http/login/realm.pub.pem");
        let base64: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
        for key in [pem, &base64] {
            let keyed = with(key).unwrap();
            assert_eq!(keyed.keycloak.as_ref().unwrap().pub_key.as_deref(), Some(key));
            let removed = changed(&keyed, json!({ "keycloak": { "pubKey": "" } }), ADMIN).unwrap();
            assert_eq!(removed.keycloak.unwrap().pub_key, None);
        }
    }

    #[test]
    fn sales_link_the_realms_of_trials() {
        let mut trial = AccountRecord::new("Acme");
        trial.details.insert("package".to_owned(), json!("TRIAL"));
        let link = |realm: &str| json!({ "keycloak": { "realm": realm, "secret": "s" } });
        assert_eq!(status(changed(&trial, link("big-customer"), ADMIN)), 403);
        let linked = changed(&trial, link("acme"), SALES).unwrap();
        assert!(changed(&linked, json!({ "keycloak": { "realm": "acme", "secret": "t" } }), ADMIN).is_ok());
        assert_eq!(status(changed(&linked, link("big-customer"), ADMIN)), 403);
        // Nobody becomes a customer on the way.
        let both = json!({ "package": "PROFESSIONAL", "keycloak": { "realm": "big-customer", "secret": "s" } });
        assert_eq!(status(changed(&trial, both, ADMIN)), 403);
    }
}
