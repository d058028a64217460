//! What the service remembers, in SQLite or PostgreSQL. SQL stands here and nowhere else; it is the same for both, and
//! what differs stands in `dialect`.
//!
//! A kind of entity is a record with `serde`'s derives, a table in `migrations/` (and a line for it in
//! `migrations`), and a few lines that say what it is found by. The rest is written once:
//!
//! ```ignore
//! #[derive(Debug, Clone, Serialize, Deserialize)]
//! pub struct Team { pub name: String, pub members: BTreeSet<ObjectId> }
//!
//! pub const NAME: Column = Column::text("name");
//!
//! impl Entity for Team {
//!     const TABLE: &'static str = "teams"; // id, account_id, version, document, and:
//!     const KIND: &'static str = "team";
//!     const COLUMNS: &'static [Column] = &[NAME];
//!     fn values(&self) -> Vec<Value> { vec![(&self.name).into()] }
//! }
//!
//! let teams = store.of::<Team>(&account_id);                    // nothing of another account exists there
//! let team = teams.insert(Team { name, members }).await?;       // team.id, team.version, team.value.name
//! let found = teams.list(Query::all().contains(NAME, "a").ascending(NAME), page).await?;
//! teams.update(&id, |team| team.name.clone_from(&new)).await?;  // no lost update; none such is a 404
//! store.transaction(async |together| {                          // all or nothing; run again where others came first
//!     together.of::<Team>(&account_id).delete(&id).await?;
//!     together.of::<Channel>(&account_id).try_update(&channel, |channel| channel.leave(&id)).await?;
//!     Ok(())
//! }).await?;
//! ```
//!
//! Rules. Handlers and repositories return [`StoreError`] or the `Failure` that it becomes; `?` takes either inside of
//! closures. Times are `BIGINT`s of milliseconds since 1970, flags 0 and 1. What is unique says so in its table
//! (`UNIQUE (account_id, name)`, without a name), and violating it is [`StoreError::Duplicate`] with the name that
//! PostgreSQL gives it: `teams_account_id_name_key`. What has an account refers to it with `ON DELETE CASCADE`. Many to
//! many (members, tags) that is searched by gets a table of its own, written in the same transaction. No value goes
//! into the text of a query. Transactions are serializable everywhere: what they read is still so when they end, so
//! "at most so many" and "not if it exists" are checked by reading. Databases that are several machines (CockroachDB,
//! YugabyteDB) report more conflicts than one machine does; they are the same to us: `40001`, and tried again.

mod accounts;
mod attempts;
mod backup;
mod campaigns;
mod channels;
mod contacts;
mod database;
mod dialect;
mod error;
mod events;
mod folders;
mod fonts;
mod grants;
mod inbox_alerts;
pub mod insights;
mod interactors;
mod keyword_lists;
mod known_sources;
pub mod library;
mod mails;
mod manifests;
pub mod media;
mod migrations;
mod outbox;
mod pages;
pub mod posts;
mod query;
mod repository;
mod sessions;
mod signing_keys;
mod tags;
mod teams;
mod templates;
#[cfg(test)]
mod tests;
pub mod tokens;
mod transaction;
mod user_settings;
mod user_upgrade;
mod users;

use generated::models::ObjectId;

use crate::{ObjectIds, media::MediaStorage};

use database::Connections;
pub(crate) use database::Pool;
use query::Sql;
use transaction::Access;

pub use accounts::{ACCOUNT_NAME, AccountRecord, ArchivedUntil, KEYCLOAK_REALM, KeycloakRealm};
pub use backup::BackupError;
pub use campaigns::{CAMPAIGN_END, CAMPAIGN_START, CampaignRecord};
pub use channels::{
    CHANNEL_ACTIVE, ChannelRecord, GrantingUser, MANIFEST_ID, NETWORK_ID, Network, NetworkToken, Placeholder,
    UNIQUE_NAME,
};
pub use contacts::ContactRecord;
pub use database::{Database, DatabaseError};
pub use error::{OpenError, StoreError};
pub use events::{EventKind, MAX_EVENT_BYTES, MAX_EVENTS, QueuedEvent};
pub use folders::{FolderRecord, PLACE};
pub use fonts::FontRecord;
pub use grants::Grant;
pub use inbox_alerts::{ALERT_USER, InboxAlertRecord};
pub use insights::InsightReport;
pub use interactors::{INTERACTOR_CHANNEL, INTERACTOR_NAME, InteractorListRecord, InteractorRecord, Member};
pub use keyword_lists::KeywordListRecord;
pub use known_sources::{MAX_SOURCES, SOURCE_LIFETIME};
pub use library::{LibraryKind, LibraryNotes, LibraryRecord};
pub use mails::QueuedMail;
pub use manifests::{MANIFEST_REUSABLE, ManifestRecord, Webhook};
pub use media::{MediaRecord, Piece, RemovedMedia, Upload};
pub(crate) use outbox::{ClosedHosts, Head};
pub use outbox::{Outgoing, Progress};
pub use posts::{PostGroupRecord, PostRecord};
pub use query::{ACCOUNT_ID, Column, ID, Query, Value};
pub use repository::{Across, Entity, Repository, Stored};
pub use sessions::{Creator, Session, Superadmin};
pub use tags::{TAG_NAME, TagRecord};
pub use teams::TeamRecord;
pub use templates::TemplateRecord;
pub use tokens::{AccessToken, Mask, OneTimeToken, Purpose};
pub use transaction::Transaction;
pub use user_settings::{MAX_SETTINGS, UserSettings};
pub use users::{MAX_DEVICES, ROLE, SecondFactor, USER_NAME, UserRecord};

/// The store. Clones share its connections.
#[derive(Debug, Clone)]
pub struct Store {
    connections: Connections,
    ids: ObjectIds,
    media: MediaStorage,
}

impl Store {
    /// Opens the database, creates it where there is none, and brings an older one up to date.
    ///
    /// # Errors
    /// Where it cannot be opened or written, or where a newer release has changed it.
    pub async fn open(database: &Database) -> Result<Self, OpenError> {
        let ids = ObjectIds::new().map_err(OpenError::Random)?;
        let connections = database.connect().await.map_err(|source| OpenError::open(database, &source))?;
        migrations::run(&connections).await.map_err(|source| OpenError::migrate(database, source))?;
        let media =
            database.folder().map_or_else(MediaStorage::memory, |folder| MediaStorage::folder(folder.join("media")));
        let store = Self { connections, ids, media };
        store.upgrade_users().await.map_err(|source| OpenError::upgrade(database, source))?;
        store.complete_accounts().await.map_err(|source| OpenError::upgrade(database, source))?;
        Ok(store)
    }

    /// The same with another place for the contents of media; without one, that is the folder `media` beside a database
    /// that is a file, and else memory.
    pub fn with_media(mut self, media: MediaStorage) -> Self {
        self.media = media;
        self
    }

    /// Where the contents of media are.
    pub const fn media(&self) -> &MediaStorage {
        &self.media
    }

    /// The entities of a kind in an account.
    pub const fn of<'a, E: Entity>(&'a self, account_id: &'a ObjectId) -> Repository<'a, E> {
        Repository::new(Access::Store(self), account_id)
    }

    /// The entities of a kind in all accounts.
    pub const fn across<E: Entity>(&self) -> Across<'_, E> {
        Across::new(Access::Store(self))
    }

    /// An id that nothing has yet.
    pub fn new_id(&self) -> ObjectId {
        self.ids.next()
    }

    /// Whether the database answers. It is read for that, not only the connection to it.
    ///
    /// # Errors
    /// Where it does not.
    pub async fn check(&self) -> Result<(), StoreError> {
        Access::Store(self).rows(Sql::new("SELECT id FROM contacts LIMIT 1")).await?;
        Ok(())
    }

    /// The pools of connections, as they are now.
    pub(crate) fn pools(&self) -> impl Iterator<Item = Pool> {
        self.connections.pools()
    }

    /// Closes the database once its queries have ended. Later ones fail as unavailable.
    pub async fn close(&self) {
        self.connections.close().await;
    }
}
