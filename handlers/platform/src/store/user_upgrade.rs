//! What an older release wrote about users, brought up to date when the store is opened, as SQL cannot do it: user names
//! are mapped, and settings move to a table of their own. Each batch is a transaction, so that a start that is
//! interrupted, or a second server, goes on where the first one was.

use generated::rt::JsonObject;
use serde::{Deserialize, Serialize};

use crate::{
    Page,
    identity::user_names,
    store::{
        Column, Entity, ID, Query, Store, StoreError, Stored, Transaction, UserRecord, Value,
        users::{FORM, MAPPED_NAME, ROW_FORM, USER_NAME},
    },
};

/// A user as older releases wrote it: with its settings.
#[derive(Serialize, Deserialize)]
struct OlderUser {
    #[serde(default, skip_serializing)]
    settings: Option<JsonObject>,
    #[serde(flatten)]
    user: UserRecord,
}

impl Entity for OlderUser {
    const TABLE: &'static str = UserRecord::TABLE;
    const KIND: &'static str = UserRecord::KIND;
    const COLUMNS: &'static [Column] = UserRecord::COLUMNS;

    fn values(&self) -> Vec<Value> {
        self.user.values()
    }
}

/// Maximum number of users that are reported one by one.
const REPORTED: Page = Page::PART;

impl Store {
    /// Brings users that an older release wrote up to date, and reports those whose names collide.
    pub(super) async fn upgrade_users(&self) -> Result<(), StoreError> {
        let mut upgraded = 0;
        loop {
            match self.transaction(async |tx| upgrade_batch(tx).await).await? {
                0 => break,
                count => upgraded += count,
            }
        }
        if upgraded > 0 {
            tracing::info!(upgraded, "users of an older release are up to date");
        }
        self.report_names().await
    }

    /// Warns of users whose names are another user's in the mapped form, or have none.
    async fn report_names(&self) -> Result<(), StoreError> {
        let users = self.across::<UserRecord>().list(Query::all().is_null(MAPPED_NAME), REPORTED).await?;
        for Stored { id, account_id, value: user, .. } in users {
            let (id, account_id, name) = (id.as_str(), account_id.as_str(), &user.user_name);
            let Some(mapped) = user_names::mapped(name) else {
                tracing::debug!(id, account_id, ?name, "a user name of an older release has no mapped form");
                continue;
            };
            let other = self.across::<UserRecord>().first(Query::all().equals(MAPPED_NAME, mapped)).await?;
            let (other, other_name) =
                other.map(|other| (other.id.as_str().to_owned(), other.value.user_name)).unwrap_or_default();
            tracing::warn!(
                id,
                account_id,
                ?name,
                other,
                ?other_name,
                "two users have names that are the same by RFC 8265; each can still log in with exactly this name. Create \
                 one of them again under another name, and delete the old user"
            );
        }
        Ok(())
    }
}

/// Brings some users up to date; returns how many there were.
async fn upgrade_batch(tx: &Transaction<'_>) -> Result<usize, StoreError> {
    let users = tx.across::<OlderUser>().list(Query::all().below(ROW_FORM, FORM), Page::PART).await?;
    let count = users.len();
    for mut stored in users {
        let (id, account_id) = (stored.id.clone(), stored.account_id.clone());
        if let Some(settings) = stored.value.settings.take() {
            tx.set_user_settings(&account_id, &id, &settings).await?;
        }
        stored.value.user.mapped_name = unique_form(tx, &stored).await?;
        tx.of::<OlderUser>(&account_id).put(stored).await?;
    }
    Ok(count)
}

/// Returns the mapped form of a user's name, unless it is another user's.
async fn unique_form(tx: &Transaction<'_>, stored: &Stored<OlderUser>) -> Result<Option<String>, StoreError> {
    let Some(mapped) = user_names::mapped(&stored.value.user.user_name) else { return Ok(None) };
    // A name that is its own mapped form belongs to whoever has it, whenever it was created.
    let taken = [Query::all().equals(MAPPED_NAME, mapped.as_str()), Query::all().equals(USER_NAME, mapped.as_str())];
    let others = Query::all().any_of(taken).differs(ID, &stored.id);
    let is_taken = tx.across::<OlderUser>().count(others).await? > 0;
    Ok((!is_taken).then_some(mapped))
}
