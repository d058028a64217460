//! Accounts as clients see them, and as they are stored.

use generated::{
    models::{Account, ObjectId},
    rt::JsonObject,
};
use serde_json::{Value, json};

use crate::store::{AccountRecord, StoreError, Stored};

/// What only those see who run the service.
const INTERNAL: [&str; 3] = ["customTags", "salesforceId", "tags"];

/// An account as the contract describes it; `whole` with what only those see who run the service. Secrets are nobody's.
///
/// # Errors
/// Where what is stored breaks the contract.
pub fn account(stored: &Stored<AccountRecord>, whole: bool) -> Result<Account, StoreError> {
    let mut object = document(&stored.id, &stored.value)?;
    if !whole {
        object.retain(|key, _| !INTERNAL.contains(&key.as_str()));
    }
    if let Some(Value::Object(keycloak)) = object.get_mut("keycloak") {
        keycloak.remove("secret");
    }
    Ok(serde_json::from_value(Value::Object(object))?)
}

/// The account as it is while it is changed.
///
/// # Errors
/// Where what is stored breaks the contract.
pub fn of(id: &ObjectId, record: &AccountRecord) -> Result<Account, StoreError> {
    Ok(serde_json::from_value(Value::Object(document(id, record)?))?)
}

/// The account as one object in the words of the contract.
pub(super) fn document(id: &ObjectId, record: &AccountRecord) -> Result<JsonObject, StoreError> {
    let mut object = record.details.clone();
    object.insert("_id".to_owned(), json!(id.as_str()));
    object.insert("name".to_owned(), json!(record.name));
    object.insert("locale".to_owned(), json!(record.locale));
    object.insert("createdTime".to_owned(), serde_json::to_value(record.created_time)?);
    if let Some(end) = record.expiration_time {
        object.insert("expirationTime".to_owned(), serde_json::to_value(end)?);
    }
    object.insert("features".to_owned(), json!(record.features));
    if let Some(keycloak) = &record.keycloak {
        let mut keycloak = serde_json::to_value(keycloak)?;
        // What is not there is not null either.
        if let Value::Object(keycloak) = &mut keycloak {
            keycloak.retain(|_, value| !value.is_null());
        }
        object.insert("keycloak".to_owned(), keycloak);
    }
    let mut products = object.remove("products").unwrap_or_else(|| json!({}));
    for product in PRODUCTS {
        if let Value::Object(products) = &mut products {
            let entry = products.entry(product).or_insert_with(|| json!({}));
            if let Value::Object(entry) = entry {
                entry.insert("enabled".to_owned(), json!(record.products.contains(product)));
            }
        }
    }
    object.insert("products".to_owned(), products);
    Ok(object)
}

/// All products.
pub(super) const PRODUCTS: [&str; 3] = ["cp", "inbox", "ml"];
