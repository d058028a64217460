//! Accounts: the customers, whose data keep apart.

use std::collections::{BTreeMap, BTreeSet};

use generated::{models::ObjectId, rt::DateTime};
use serde::{Deserialize, Serialize};

use crate::{
    Page,
    store::{Column, Entity, Query, Store, StoreError, Stored, Transaction, Value},
};

/// An account, as it is stored. What newer releases add has a default, so that older documents are read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AccountRecord {
    /// Its name; unique, whatever its case.
    pub name: String,
    /// The language of its mails.
    pub locale: String,
    /// Whether it is in use. A registered account is once its mail address is confirmed.
    pub active: bool,
    /// When it was made.
    pub created_time: DateTime,
    /// When it is no longer in use.
    #[serde(default)]
    pub expiration_time: Option<DateTime>,
    /// What is switched on, by the names of the contract.
    #[serde(default)]
    pub features: BTreeMap<String, bool>,
    /// What is paid for: `cp`, `inbox`, `ml`.
    #[serde(default)]
    pub products: BTreeSet<String>,
    /// Where its users log in, if not here.
    #[serde(default)]
    pub keycloak: Option<KeycloakRealm>,
    /// Thresholds of its AI features that were chosen, by field.
    #[serde(default)]
    pub ai_thresholds: BTreeMap<String, f64>,
    /// Features that it has asked for.
    #[serde(default)]
    pub requested_features: BTreeSet<String>,
    /// Until when tickets count as archived, whatever they say.
    #[serde(default)]
    pub archived_until: ArchivedUntil,
    /// All else that the contract says about accounts.
    #[serde(default)]
    pub details: serde_json::Map<String, serde_json::Value>,
}

/// Which tickets of an account were archived in bulk: those before a time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ArchivedUntil {
    /// Of all channels.
    pub all: Option<DateTime>,
    /// Of single channels.
    pub channels: BTreeMap<ObjectId, DateTime>,
}

/// A realm of Keycloak that is linked with an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeycloakRealm {
    /// Its name; one account's.
    pub realm: String,
    /// The secret of our client in it.
    pub secret: String,
    /// The key that its tokens are signed with (RSA, base64 of the DER form, as Keycloak shows it). Without it, the keys
    /// that the realm publishes count.
    #[serde(default)]
    pub pub_key: Option<String>,
}

impl AccountRecord {
    /// An account that can be used, with nothing switched on.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            locale: "en".to_owned(),
            active: true,
            created_time: DateTime::now(),
            expiration_time: None,
            features: BTreeMap::new(),
            products: BTreeSet::from(["cp".to_owned(), "inbox".to_owned(), "ml".to_owned()]),
            keycloak: None,
            ai_thresholds: BTreeMap::new(),
            requested_features: BTreeSet::new(),
            archived_until: ArchivedUntil::default(),
            details: serde_json::Map::new(),
        }
    }

    /// Whether a feature is switched on.
    pub fn has_feature(&self, name: &str) -> bool {
        self.features.get(name).copied().unwrap_or(false)
    }

    /// The bytes that its media may have together, if there is a limit.
    pub fn media_storage_limit(&self) -> Option<f64> {
        self.details.get("products")?.pointer("/ml/storage/limit")?.as_f64()
    }

    /// Says how many bytes its media have together, where its storage is described.
    pub fn set_media_storage_usage(&mut self, bytes: i64) {
        let storage = self.details.get_mut("products").and_then(|products| products.pointer_mut("/ml/storage"));
        if let Some(serde_json::Value::Object(storage)) = storage {
            #[allow(clippy::cast_precision_loss, reason = "nobody has 2^53 bytes")]
            storage.insert("usage".to_owned(), (bytes as f64).into());
        }
    }

    /// Archives the tickets before this time, of one channel or of all; what is archived stays so.
    pub fn archive_tickets(&mut self, channel_id: Option<&ObjectId>, until: DateTime) {
        match channel_id {
            Some(id) => {
                let known = self.archived_until.channels.entry(id.clone()).or_insert(until);
                *known = until.max(*known);
            }
            None => self.archived_until.all = self.archived_until.all.max(Some(until)),
        }
    }

    /// Whether the account is in use: neither closed nor expired. If not, its users, integrations and links are refused.
    pub fn is_open(&self) -> bool {
        AccountState { active: self.active, expiration_time: self.expiration_time }.is_open()
    }

    /// Time at which the account closes, in milliseconds since 1970.
    fn open_until(&self) -> i64 {
        if !self.active {
            return 0;
        }
        self.expiration_time.map_or(i64::MAX, |end| end.as_millisecond())
    }
}

/// The part of an account that decides whether it is open. Reading it skips the rest, which may be long.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AccountState {
    active: bool,
    #[serde(default)]
    expiration_time: Option<DateTime>,
}

impl AccountState {
    pub(super) fn is_open(self) -> bool {
        self.active && self.expiration_time.is_none_or(|end| end > DateTime::now())
    }
}

/// The account's name in the form in which it is unique.
pub const ACCOUNT_NAME: Column = Column::text("name_key");
/// The Keycloak realm that is linked with the account.
pub const KEYCLOAK_REALM: Column = Column::text("keycloak_realm");
/// Time at which the account closes, in milliseconds since 1970; 0 for a closed account.
const OPEN_UNTIL: Column = Column::integer("open_until");

impl Entity for AccountRecord {
    const TABLE: &'static str = "accounts";
    const KIND: &'static str = "account";
    const COLUMNS: &'static [Column] = &[ACCOUNT_NAME, KEYCLOAK_REALM, OPEN_UNTIL];

    fn values(&self) -> Vec<Value> {
        vec![
            self.name.to_lowercase().into(),
            self.keycloak.as_ref().map(|keycloak| keycloak.realm.as_str()).into(),
            self.open_until().into(),
        ]
    }
}

impl Store {
    /// An account.
    ///
    /// # Errors
    /// [`StoreError::Missing`] where there is none; otherwise where the store fails.
    pub async fn account(&self, id: &ObjectId) -> Result<Stored<AccountRecord>, StoreError> {
        self.of::<AccountRecord>(id).get(id).await
    }

    /// Writes the column `open_until` of accounts that an older release stored. Until then they count as open.
    ///
    /// # Errors
    /// Where the store fails.
    pub(super) async fn complete_accounts(&self) -> Result<(), StoreError> {
        loop {
            let accounts = self.across::<AccountRecord>().list(Query::all().is_null(OPEN_UNTIL), Page::PART).await?;
            let mut written = 0;
            for account in accounts {
                let id = account.id.clone();
                match self.of(&id).put(account).await {
                    Ok(_) => written += 1,
                    // Another process has just written it.
                    Err(StoreError::Contention) => {}
                    Err(error) => return Err(error),
                }
            }
            if written == 0 {
                return Ok(());
            }
        }
    }

    /// The account that is linked with a realm of Keycloak.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn account_of_realm(&self, realm: &str) -> Result<Option<Stored<AccountRecord>>, StoreError> {
        self.across::<AccountRecord>().first(Query::all().equals(KEYCLOAK_REALM, realm)).await
    }
}

impl Transaction<'_> {
    /// An account.
    ///
    /// # Errors
    /// [`StoreError::Missing`] where there is none; otherwise where the store fails.
    pub async fn account(&self, id: &ObjectId) -> Result<Stored<AccountRecord>, StoreError> {
        self.of::<AccountRecord>(id).get(id).await
    }

    /// Makes an account.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `accounts_name_key_key` where the name is taken; otherwise where the store fails.
    pub async fn create_account(
        &self,
        id: ObjectId,
        account: AccountRecord,
    ) -> Result<Stored<AccountRecord>, StoreError> {
        self.of::<AccountRecord>(&id.clone()).insert_as(id, account).await
    }
}
