//! The outbox: letters that are still to be sent.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use crate::{
    Page,
    mail::Letter,
    store::{Column, Entity, Query, Store, StoreError, Stored, Value},
};

/// A letter in the outbox. It is written in the transaction that causes it, and deleted once it has left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueuedMail {
    /// What is sent.
    pub letter: Letter,
    /// How often sending it has begun.
    pub attempts: u32,
    /// When the next attempt is due, in milliseconds since 1970. While someone sends it, that is when it no longer is his.
    pub due: i64,
}

/// When the next attempt is due.
const DUE: Column = Column::integer("due");

impl Entity for QueuedMail {
    const TABLE: &'static str = "mails";
    const KIND: &'static str = "mail";
    const COLUMNS: &'static [Column] = &[DUE];

    fn values(&self) -> Vec<Value> {
        vec![self.due.into()]
    }
}

impl QueuedMail {
    /// A letter to be sent at once.
    pub fn new(letter: Letter) -> Self {
        Self { letter, attempts: 0, due: after(Duration::ZERO) }
    }
}

/// The time so long from now.
fn after(pause: Duration) -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(now.saturating_add(pause).as_millis()).unwrap_or(i64::MAX)
}

impl Store {
    /// The letters that are due, the longest first.
    pub(crate) async fn due_mails(&self, page: Page) -> Result<Vec<Stored<QueuedMail>>, StoreError> {
        self.across::<QueuedMail>().list(Query::all().below(DUE, after(Duration::ZERO) + 1).ascending(DUE), page).await
    }

    /// Takes a letter for one attempt: nobody else gets it before `lease` is over. None if someone else was faster.
    pub(crate) async fn claim_mail(
        &self,
        mut mail: Stored<QueuedMail>,
        lease: Duration,
    ) -> Result<Option<Stored<QueuedMail>>, StoreError> {
        mail.value.attempts += 1;
        self.put_mail(mail, lease).await
    }

    /// Gives a letter back after an attempt: it is due again after `pause`.
    pub(crate) async fn postpone_mail(&self, mail: Stored<QueuedMail>, pause: Duration) -> Result<(), StoreError> {
        self.put_mail(mail, pause).await.map(|_| ())
    }

    /// Writes the letter, unless someone else has since it was read: the version tells.
    async fn put_mail(
        &self,
        mut mail: Stored<QueuedMail>,
        pause: Duration,
    ) -> Result<Option<Stored<QueuedMail>>, StoreError> {
        mail.value.due = after(pause);
        let account_id = mail.account_id.clone();
        match self.of::<QueuedMail>(&account_id).put(mail).await {
            Ok(mail) => Ok(Some(mail)),
            Err(StoreError::Contention) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Forgets a letter that has left, or never will.
    pub(crate) async fn remove_mail(&self, mail: &Stored<QueuedMail>) -> Result<(), StoreError> {
        match self.of::<QueuedMail>(&mail.account_id).delete(&mail.id).await {
            Err(StoreError::Missing(_)) => Ok(()),
            outcome => outcome,
        }
    }
}
