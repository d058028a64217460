//! Letters that are still to be sent.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::{
    mail::Letter,
    store::{
        Column, Entity, Value,
        outbox::{DUE, Outgoing, after},
    },
};

/// A letter in the outbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueuedMail {
    /// What is sent.
    pub letter: Letter,
    /// How often sending it has begun.
    pub attempts: u32,
    /// When the next attempt is due, in milliseconds since 1970.
    pub due: i64,
}

impl Entity for QueuedMail {
    const TABLE: &'static str = "mails";
    const KIND: &'static str = "mail";
    const COLUMNS: &'static [Column] = &[DUE];

    fn values(&self) -> Vec<Value> {
        vec![self.due.into()]
    }
}

impl Outgoing for QueuedMail {
    fn state(&mut self) -> (&mut u32, &mut i64) {
        (&mut self.attempts, &mut self.due)
    }
}

impl QueuedMail {
    /// A letter to be sent at once.
    pub fn new(letter: Letter) -> Self {
        Self { letter, attempts: 0, due: after(Duration::ZERO) }
    }
}
