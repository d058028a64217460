//! Mail contacts.

use generated::models::Contact;
use serde::{Deserialize, Serialize};

use crate::store::{Entity, Stored};

/// A mail contact, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactRecord {
    /// The address.
    pub email: String,
}

impl Entity for ContactRecord {
    const TABLE: &'static str = "contacts";
    const KIND: &'static str = "contact";
}

impl From<Stored<ContactRecord>> for Contact {
    fn from(stored: Stored<ContactRecord>) -> Self {
        Self { id: Some(stored.id), email: stored.value.email }
    }
}
