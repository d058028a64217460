//! Outboxes: mails and events that are still to be sent. An item is written in the transaction that causes it, and deleted
//! once it has been sent. Items are in queues, one for each account and recipient; the next item of each queue is its head.
//! Of several processes on one database, one at a time has claimed an item, and one at a time sends to a host.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use generated::models::ObjectId;
use sqlx::Row as _;

use crate::store::{Access, Column, Entity, Query, Store, StoreError, Stored, Value, query::Sql};

/// An item of an outbox. Its table has the columns `OUTBOX`.
pub trait Outgoing: Entity {
    /// Whether a queue is strictly in order, so that later items wait for the oldest one and its further attempts.
    const IN_ORDER: bool;

    /// How far sending it has come.
    fn progress(&mut self) -> &mut Progress;
}

/// How far sending an item has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Progress {
    /// Number of attempts that have begun.
    pub attempts: u32,
    /// When the next attempt is due, in milliseconds since 1970. While the item is claimed, the end of the claim.
    pub due: i64,
    /// End of the current claim, in milliseconds since 1970; 0 if nobody has claimed it.
    #[serde(default)]
    pub claimed: i64,
}

impl Progress {
    /// An item to be sent at once.
    pub(super) fn new() -> Self {
        Self { attempts: 0, due: after(Duration::ZERO), claimed: 0 }
    }
}

/// When the next attempt is due.
const DUE: Column = Column::integer("due");
/// Queue within the account.
pub(super) const QUEUE: Column = Column::text("queue");
/// Host that the item is sent to.
const HOST: Column = Column::text("host");
/// End of the current claim.
const CLAIMED: Column = Column::integer("claimed");
/// Whether the item waits while its account is closed.
const PAUSES: Column = Column::integer("pauses");

/// The columns of every outbox.
pub(super) const OUTBOX: &[Column] = &[DUE, QUEUE, HOST, CLAIMED, PAUSES];

/// The values of [`OUTBOX`].
pub(super) fn outbox_values(progress: Progress, queue: &str, host: &str, pauses: bool) -> Vec<Value> {
    vec![progress.due.into(), indexed(queue).into(), indexed(host).into(), progress.claimed.into(), pauses.into()]
}

/// The first characters of a string, as many as an index takes. No host that exists has more.
fn indexed(text: &str) -> String {
    text.chars().take(300).collect()
}

/// The time after a pause from now, in milliseconds since 1970.
fn after(pause: Duration) -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(now.saturating_add(pause).as_millis()).unwrap_or(i64::MAX)
}

/// The next item of a queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    /// Its id.
    pub(crate) id: ObjectId,
    /// The account that it belongs to.
    pub(crate) account_id: ObjectId,
    /// The host that it is sent to.
    pub(crate) host: String,
}

/// The hosts to which nothing is sent now.
#[derive(Debug, Clone, Default)]
pub(crate) struct ClosedHosts {
    /// Those closed to all accounts.
    pub(crate) to_all: Vec<String>,
    /// Those closed to one account.
    pub(crate) to_account: Vec<(ObjectId, String)>,
}

impl Store {
    /// The next items that are due, at most one for each queue and at most `most`: the first of each account, then the
    /// second of each account, and so on. Without items for closed hosts and for those to which a process sends now, and
    /// without those of closed accounts.
    pub(crate) async fn heads<O: Outgoing>(&self, without: &ClosedHosts, most: i64) -> Result<Vec<Head>, StoreError> {
        let rows = Access::Store(self).rows(heads::<O>(without, most, after(Duration::ZERO))).await?;
        let head = |row: &sqlx::any::AnyRow| {
            Ok(Head {
                id: ObjectId::new(row.try_get::<String, _>("id")?)?,
                account_id: ObjectId::new(row.try_get::<String, _>("account_id")?)?,
                host: row.try_get("host")?,
            })
        };
        rows.iter().map(head).collect()
    }

    /// Claims an item for one attempt: no other process gets it, or another item for its host, before `lease` is over.
    /// None if another process was faster.
    pub(crate) async fn claim<O: Outgoing>(
        &self,
        head: &Head,
        lease: Duration,
    ) -> Result<Option<Stored<O>>, StoreError> {
        match self.try_claim(head, lease).await {
            Err(StoreError::Contention) => Ok(None),
            outcome => outcome,
        }
    }

    async fn try_claim<O: Outgoing>(&self, head: &Head, lease: Duration) -> Result<Option<Stored<O>>, StoreError> {
        let transaction = self.begin().await?;
        let items = transaction.of::<O>(&head.account_id);
        let Some(mut item) = items.find(&head.id).await? else { return Ok(None) };
        let now = after(Duration::ZERO);
        let for_host = Query::all().equals(HOST, &head.host).above(CLAIMED, now);
        let progress = item.value.progress();
        if progress.due > now || transaction.across::<O>().count(for_host).await? > 0 {
            return Ok(None);
        }
        progress.attempts += 1;
        progress.due = after(lease);
        progress.claimed = progress.due;
        let item = items.put(item).await?;
        transaction.commit().await?;
        Ok(Some(item))
    }

    /// Returns an item after an attempt: it is due again after `pause`. Nothing happens if the claim has expired and
    /// another process has the item now.
    pub(crate) async fn postpone<O: Outgoing>(&self, mut item: Stored<O>, pause: Duration) -> Result<(), StoreError> {
        let progress = item.value.progress();
        progress.due = after(pause);
        progress.claimed = 0;
        let account_id = item.account_id.clone();
        match self.of::<O>(&account_id).put(item).await {
            Ok(_) | Err(StoreError::Contention) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Deletes an item that has been sent, or never will be.
    pub(crate) async fn remove_outgoing<O: Outgoing>(&self, item: &Stored<O>) -> Result<(), StoreError> {
        match self.of::<O>(&item.account_id).delete(&item.id).await {
            Err(StoreError::Missing(_)) => Ok(()),
            outcome => outcome,
        }
    }
}

/// The query of [`Store::heads`]. It jumps from account to account and from queue to queue in the index, so that its cost
/// grows with the number of queues, not of items; the queues of closed accounts are not entered.
fn heads<O: Outgoing>(without: &ClosedHosts, most: i64, now: i64) -> Sql {
    let items = O::TABLE;
    let first = if O::IN_ORDER { "o.id" } else { "o.due, o.id" };
    let mut sql = Sql::new(format!(
        "WITH RECURSIVE owners (account_id) AS (\
         SELECT min(account_id) FROM {items} UNION ALL \
         SELECT (SELECT min(o.account_id) FROM {items} o WHERE o.account_id > owners.account_id) \
         FROM owners WHERE owners.account_id IS NOT NULL), \
         queues (account_id, queue) AS (\
         SELECT owners.account_id, (SELECT min(o.queue) FROM {items} o WHERE o.account_id = owners.account_id) \
         FROM owners WHERE owners.account_id IS NOT NULL AND ("
    ));
    push_is_open(&mut sql, "owners", now);
    sql.push(&format!(
        " OR EXISTS (SELECT 1 FROM {items} o WHERE o.account_id = owners.account_id AND o.pauses = 0)) UNION ALL \
         SELECT queues.account_id, (SELECT min(o.queue) FROM {items} o WHERE o.account_id = queues.account_id \
         AND o.queue > queues.queue) FROM queues WHERE queues.queue IS NOT NULL), \
         heads AS (SELECT h.id, h.account_id, h.host, h.due, \
         ROW_NUMBER() OVER (PARTITION BY h.account_id ORDER BY h.due, h.id) AS turn \
         FROM queues JOIN {items} h ON h.id = (SELECT o.id FROM {items} o WHERE o.account_id = queues.account_id \
         AND o.queue = queues.queue ORDER BY {first} LIMIT 1) WHERE h.due <= "
    ));
    sql.push_value(now);
    sql.push(" AND (h.pauses = 0 OR ");
    push_is_open(&mut sql, "h", now);
    sql.push(&format!(") AND NOT EXISTS (SELECT 1 FROM {items} c WHERE c.host = h.host AND c.claimed > "));
    sql.push_value(now);
    sql.push(")");
    push_not_in(&mut sql, "h.host", &without.to_all);
    // All ids have the same length, so no two pairs look alike.
    let pairs: Vec<_> = without.to_account.iter().map(|(account_id, host)| format!("{account_id}/{host}")).collect();
    push_not_in(&mut sql, "h.account_id || '/' || h.host", &pairs);
    sql.push(") SELECT id, account_id, host FROM heads ORDER BY turn, due, id LIMIT ");
    sql.push_value(most);
    sql
}

/// Adds the condition that an expression differs from all of these values, if there are any.
fn push_not_in(sql: &mut Sql, expression: &str, values: &[String]) {
    if !values.is_empty() {
        sql.push(&format!(" AND {expression} NOT IN "));
        sql.push_list(values);
    }
}

/// Adds the condition that the account of a row is not closed. Rows without an account are not paused.
fn push_is_open(sql: &mut Sql, row: &str, now: i64) {
    sql.push("NOT EXISTS (SELECT 1 FROM accounts a WHERE a.id = ");
    sql.push(row);
    sql.push(".account_id AND a.open_until <= ");
    sql.push_value(now);
    sql.push(")");
}
