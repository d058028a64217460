//! Limits of the entities that an account can have of a kind that is read as a whole, for one response or one decision: a
//! [`KindLimit`] for each kind, such as [`TEAMS`].
//!
//! Entities of these kinds are created with [`KindLimit::create`], or with [`KindLimit::insert`] in a transaction. Where
//! the size of documents is limited too, they are changed with [`KindLimit::update`] or [`KindLimit::put`]. An account
//! that exceeds a limit since an earlier release keeps its entities, and can rename, shorten and delete them.

use generated::{models::ObjectId, rt::Failure};

use crate::store::{Entity, Query, Repository, Store, StoreError, Stored};

/// Bytes of all documents of a kind in an account, for kinds that have long strings or lists.
const MOST_BYTES: i64 = 16 << 20;

/// Limit of the entities of a kind in an account.
#[derive(Debug, Clone, Copy)]
pub struct KindLimit {
    /// Number of entities.
    most: i64,
    /// Bytes of all their documents. Absent where the contract keeps each document small.
    most_bytes: Option<i64>,
    /// Code of the refusal.
    code: &'static str,
    /// Name of the entities in messages, in the plural.
    plural: &'static str,
}

/// Teams. Each decision about the channels that a user can access reads all of them.
pub const TEAMS: KindLimit = KindLimit { most: 1_000, most_bytes: None, code: "TeamLimitReached", plural: "teams" };

/// Templates. All of them are listed at once.
pub const TEMPLATES: KindLimit =
    KindLimit { most: 1_000, most_bytes: Some(MOST_BYTES), code: "TemplateLimitReached", plural: "templates" };

/// Campaigns. All campaigns of a period are listed at once.
pub const CAMPAIGNS: KindLimit =
    KindLimit { most: 5_000, most_bytes: Some(MOST_BYTES), code: "CampaignLimitReached", plural: "campaigns" };

/// Tags. All tags with a prefix are listed at once.
pub const TAGS: KindLimit = KindLimit { most: 5_000, most_bytes: None, code: "TagLimitReached", plural: "tags" };

/// Fonts. All of them are listed at once.
pub const FONTS: KindLimit = KindLimit { most: 500, most_bytes: None, code: "FontLimitReached", plural: "fonts" };

/// Inbox alerts of all users. Deleting a channel reads all of them.
pub const INBOX_ALERTS: KindLimit =
    KindLimit { most: 500, most_bytes: None, code: "AlertLimitReached", plural: "alerts" };

/// Keyword lists. Listing them reads all of them.
pub const KEYWORD_LISTS: KindLimit =
    KindLimit { most: 500, most_bytes: Some(MOST_BYTES), code: "KeywordListLimitReached", plural: "keyword lists" };

/// Interactor lists. Deleting an interactor reads all of them with their members.
pub const INTERACTOR_LISTS: KindLimit = KindLimit {
    most: 500,
    most_bytes: Some(MOST_BYTES),
    code: "InteractorListLimitReached",
    plural: "interactor lists",
};

impl KindLimit {
    /// Stores a new entity in a transaction of its own.
    ///
    /// # Errors
    /// A 403 if the account has no room for it; otherwise as [`Repository::insert`].
    pub async fn create<E: Entity + Clone>(
        &self,
        store: &Store,
        account_id: &ObjectId,
        value: E,
    ) -> Result<Stored<E>, StoreError> {
        store.transaction(async |tx| self.insert(&tx.of::<E>(account_id), value.clone()).await).await
    }

    /// Stores a new entity. `all` must belong to a transaction.
    ///
    /// # Errors
    /// A 403 if the account has no room for it; otherwise as [`Repository::insert`].
    pub async fn insert<E: Entity>(&self, all: &Repository<'_, E>, value: E) -> Result<Stored<E>, StoreError> {
        let Self { most, code, plural, .. } = *self;
        if all.count(Query::all()).await? >= most {
            let message = format!("The account has {most} {plural}, which is the most it can have.");
            return Err(Failure::new(403, code, message).into());
        }
        self.within_bytes(all, all.insert(value)).await
    }

    /// Changes an entity in a transaction of its own. `change` may be called several times.
    ///
    /// # Errors
    /// A 403 if the account has no room for what the entity has become; what `change` returns; otherwise as
    /// [`Repository::update`].
    pub async fn update<E: Entity>(
        &self,
        store: &Store,
        account_id: &ObjectId,
        id: &ObjectId,
        change: impl Fn(&mut E) -> Result<(), StoreError>,
    ) -> Result<Stored<E>, StoreError> {
        let update = store.transaction(async |tx| {
            let all = tx.of::<E>(account_id);
            let mut stored = all.get(id).await?;
            change(&mut stored.value)?;
            self.put(&all, stored).await
        });
        update.await
    }

    /// Writes an entity that was read in the same transaction, to which `all` must belong.
    ///
    /// # Errors
    /// A 403 if the account has no room for what the entity has become; otherwise as [`Repository::put`].
    pub async fn put<E: Entity>(&self, all: &Repository<'_, E>, stored: Stored<E>) -> Result<Stored<E>, StoreError> {
        self.within_bytes(all, all.put(stored)).await
    }

    /// Completes a write if it leaves the documents of the kind within their total size, or makes them no longer. The
    /// refusal ends the transaction, and with it the write.
    async fn within_bytes<E: Entity>(
        &self,
        all: &Repository<'_, E>,
        write: impl Future<Output = Result<Stored<E>, StoreError>>,
    ) -> Result<Stored<E>, StoreError> {
        let Self { most_bytes, code, plural, .. } = *self;
        let Some(most) = most_bytes else { return write.await };
        let before = all.bytes(Query::all()).await?;
        let stored = write.await?;
        let after = all.bytes(Query::all()).await?;
        if after > most && after > before {
            let message = format!(
                "The account's {plural} can have {most} bytes together, and would have {after}. Delete or shorten some \
                 of them first."
            );
            return Err(Failure::new(403, code, message).into());
        }
        Ok(stored)
    }
}
