//! Users: the people who work with SocialHub, each in one account.

use std::collections::BTreeSet;

use generated::{
    Permission, models,
    models::ObjectId,
    rt::{DateTime, enumeration},
};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::{
    DEV_USER_ID, Page, Role,
    identity::user_names,
    plain_names::copied,
    roles,
    store::{Column, Entity, Query, Store, StoreError, Stored, Value},
};

/// A user, as it is stored.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UserRecord {
    /// What the user logs in with; unique among all users, whatever its case.
    pub user_name: String,
    /// Form in which the name is compared with others; absent where an older release accepted a name that has none, or
    /// one whose form is another user's.
    #[serde(default)]
    pub mapped_name: Option<String>,
    /// Where mails go.
    pub email: String,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
    /// A telephone number.
    #[serde(default)]
    pub phone: Option<String>,
    /// What the user may do, by the table of roles.
    pub role: Role,
    /// What a user with the role `CUSTOM` may do.
    #[serde(default)]
    pub permissions: BTreeSet<Permission>,
    /// The language.
    pub locale: String,
    /// Channels that the user may only read.
    #[serde(default)]
    pub read_only_channel_ids: BTreeSet<ObjectId>,
    /// The hash of the password (PHC string); none as long as the user has not chosen one.
    #[serde(default)]
    pub password: Option<String>,
    /// The second factor, once it has been set up.
    #[serde(default)]
    pub totp: Option<SecondFactor>,
    /// Mobile devices, id to token, in the order in which they registered.
    #[serde(default)]
    pub mobile_devices: IndexMap<String, String>,
    /// Whether the user can log in.
    pub active: bool,
    /// When the user was made.
    pub created_time: DateTime,
    /// When the user was changed.
    pub updated_time: DateTime,
    /// When the user last logged in.
    #[serde(default)]
    pub last_login_time: Option<DateTime>,
}

/// A secret for codes that change with time (RFC 6238).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SecondFactor {
    /// The secret, in base 32.
    pub secret: String,
    /// The span of time whose code was used last: it and those before it are worth nothing any more.
    #[serde(default)]
    pub last_step: u64,
}

impl UserRecord {
    /// An active user without a password.
    pub fn new(user_name: impl Into<String>, email: impl Into<String>, role: Role) -> Self {
        let now = DateTime::now();
        let user_name = user_name.into();
        Self {
            mapped_name: user_names::mapped(&user_name),
            user_name,
            email: email.into(),
            first_name: String::new(),
            last_name: String::new(),
            phone: None,
            role,
            permissions: BTreeSet::new(),
            locale: "en".to_owned(),
            read_only_channel_ids: BTreeSet::new(),
            password: None,
            totp: None,
            mobile_devices: IndexMap::new(),
            active: true,
            created_time: now,
            updated_time: now,
            last_login_time: None,
        }
    }

    /// What the user may do.
    pub fn granted(&self) -> &BTreeSet<Permission> {
        match self.role {
            Role::Custom => &self.permissions,
            role => roles::permissions(role),
        }
    }

    /// Registers a mobile device, or its new token. Of more devices than a user can have, the ones that registered
    /// longest ago are removed.
    pub fn register_device(&mut self, id: String, token: String) {
        self.mobile_devices.shift_remove(&id);
        self.mobile_devices.insert(id, token);
        while self.mobile_devices.len() > MAX_DEVICES {
            self.mobile_devices.shift_remove_index(0);
        }
    }
}

/// Maximum number of mobile devices of a user: they are read with each request of that user.
pub const MAX_DEVICES: usize = 20;

/// Version of what this release makes of a row: derived columns and the shape of the document.
pub(super) const FORM: i64 = 1;

/// Without secrets.
impl std::fmt::Debug for UserRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserRecord")
            .field("user_name", &self.user_name)
            .field("role", &self.role)
            .field("active", &self.active)
            .finish_non_exhaustive()
    }
}

/// The user's name in lower case.
pub const USER_NAME: Column = Column::text("name_key");
/// The user's name in the form in which names are compared.
pub(super) const MAPPED_NAME: Column = Column::text("mapped_name");
/// The role.
pub const ROLE: Column = Column::text("role");
/// Which release wrote the row: [`FORM`].
pub(super) const ROW_FORM: Column = Column::integer("form");

impl Entity for UserRecord {
    const TABLE: &'static str = "users";
    const KIND: &'static str = "user";
    const COLUMNS: &'static [Column] = &[USER_NAME, MAPPED_NAME, ROLE, ROW_FORM];

    fn values(&self) -> Vec<Value> {
        vec![
            self.user_name.to_lowercase().into(),
            self.mapped_name.as_deref().into(),
            enumeration::text(self.role).into(),
            FORM.into(),
        ]
    }
}

impl Store {
    /// The user of this name, of whatever account, for logging in and for emails: the one whose lower-case name it is, else the
    /// one whose name has the same mapped form. The former is how names of older releases are found that have no mapped form
    /// of their own. The user of the development token has neither logins nor emails.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn user_named(&self, user_name: &str) -> Result<Option<Stored<UserRecord>>, StoreError> {
        // Maybe copied from a mail.
        let user_name = &copied(user_name);
        let mut names = vec![Query::all().equals(USER_NAME, user_name.to_lowercase())];
        if let Some(mapped) = user_names::mapped(user_name) {
            names.push(Query::all().equals(MAPPED_NAME, mapped));
        }
        let users = self.across::<UserRecord>();
        let mut found = users.list(Query::all().any_of(names), Page::PART).await?;
        found.retain(|user| user.id.as_str() != DEV_USER_ID);
        let lower = user_name.to_lowercase();
        let exact = found.iter().position(|user| user.value.user_name.to_lowercase() == lower).unwrap_or(0);
        Ok((exact < found.len()).then(|| found.swap_remove(exact)))
    }
}

/// As clients see a user: without anything secret.
impl From<Stored<UserRecord>> for models::User {
    fn from(stored: Stored<UserRecord>) -> Self {
        let user = stored.value;
        let permissions = user.granted().iter().map(|permission| enumeration::text(*permission).to_owned()).collect();
        Self {
            id: Some(stored.id),
            account_id: Some(stored.account_id),
            created_time: Some(user.created_time),
            email: Some(user.email),
            first_name: Some(user.first_name),
            history: None,
            last_name: Some(user.last_name),
            locale: Some(user.locale),
            permissions: Some(permissions),
            read_only_channel_ids: Some(user.read_only_channel_ids.into_iter().collect()),
            role: Some(user.role),
            updated_time: Some(user.updated_time),
            user_name: Some(user.user_name),
        }
    }
}

impl From<Stored<UserRecord>> for models::UserSummary {
    fn from(stored: Stored<UserRecord>) -> Self {
        let user = stored.value;
        Self { id: Some(stored.id), first_name: Some(user.first_name), last_name: Some(user.last_name) }
    }
}
