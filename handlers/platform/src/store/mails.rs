//! Letters that are still to be sent.

use serde::{Deserialize, Serialize};

use crate::{
    mail::Letter,
    store::{
        Column, Entity, Value,
        outbox::{OUTBOX, Outgoing, Progress, outbox_values},
    },
};

/// A letter in the outbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueuedMail {
    /// What is sent.
    pub letter: Letter,
    /// How far sending it has come.
    #[serde(flatten)]
    pub progress: Progress,
}

impl Entity for QueuedMail {
    const TABLE: &'static str = "mails";
    const KIND: &'static str = "mail";
    const COLUMNS: &'static [Column] = OUTBOX;

    fn values(&self) -> Vec<Value> {
        let domain = self.letter.domain();
        // Mails that are not paused are in queues of their own: the head of another queue would hide them.
        let queue = if self.letter.ignores_closing { format!("!{domain}") } else { domain.clone() };
        outbox_values(self.progress, &queue, &domain, !self.letter.ignores_closing)
    }
}

impl Outgoing for QueuedMail {
    const IN_ORDER: bool = false;

    fn progress(&mut self) -> &mut Progress {
        &mut self.progress
    }
}

impl QueuedMail {
    /// A letter to be sent at once.
    pub fn new(letter: Letter) -> Self {
        Self { letter, progress: Progress::new() }
    }
}
