//! How often one may try: to log in under a name, from an address, with a second factor. What is tried too often is refused
//! for the rest of the span, right or wrong, so that trying tells nothing.

use std::time::Duration;

use generated::rt::{Failure, RequestHead};

use crate::{AddressKey, Store, store::StoreError};

/// Something that one may not try too often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    name: String,
    most: i64,
}

/// How long attempts count together.
pub const SPAN: Duration = Duration::from_secs(15 * 60);

impl Limit {
    /// To log in under this name, whether it exists or not.
    pub fn user_name(user_name: &str) -> Self {
        Self::new("login", &user_name.to_lowercase(), 10)
    }

    /// To have a mail sent to the user of this name, whether it exists or not.
    pub fn mail(user_name: &str) -> Self {
        Self::new("mail", &user_name.to_lowercase(), 5)
    }

    /// To enter a code of the second factor.
    pub fn code(user_id: &str) -> Self {
        Self::new("code", user_id, 10)
    }

    /// To show the old password for a new one.
    pub fn old_password(user_id: &str) -> Self {
        Self::new("password", user_id, 10)
    }

    /// To try any of it from an address: several people behind one make mistakes, too.
    pub fn address(head: &RequestHead) -> Self {
        Self::new("address", &address(head), 200)
    }

    /// To register an account from an address: each has mail sent to somebody.
    pub fn registration(head: &RequestHead) -> Self {
        Self::new("registration", &address(head), 100)
    }

    fn new(kind: &str, what: &str, most: i64) -> Self {
        // Whatever is sent as a name is stored: no more than a name needs.
        let what: String = what.chars().take(200).collect();
        Self { name: format!("{kind}:{what}"), most }
    }

    /// Counts an attempt.
    ///
    /// # Errors
    /// A 429 where there were too many within the span; otherwise where the store fails.
    pub async fn count(&self, store: &Store) -> Result<(), StoreError> {
        let (tries, over) = store.count_attempt(&self.name, SPAN).await?;
        if tries > self.most {
            // Whole seconds, and not before the time is over.
            let seconds = over.as_secs() + 1;
            return Err(Failure::too_many_requests(Duration::from_secs(seconds)).into());
        }
        Ok(())
    }

    /// The attempt was right: what is counted by name begins anew.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn succeeded(&self, store: &Store) -> Result<(), StoreError> {
        store.forget_attempts(&self.name).await
    }

    /// The attempt was right; others from the same address may still be wrong.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn discount(&self, store: &Store) -> Result<(), StoreError> {
        store.discount_attempt(&self.name).await
    }
}

/// The address of a client as attempts are counted.
fn address(head: &RequestHead) -> String {
    head.client().address.map(|address| AddressKey::from(address).to_string()).unwrap_or_default()
}
