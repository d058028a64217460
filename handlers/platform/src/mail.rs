//! Mail: what the service writes to people, and how it gets to them. A letter is written and put into the store's outbox
//! in the transaction that causes it; the [`Postman`] takes it from there.

mod delivery;
mod letter;
mod links;
mod postman;
#[cfg(test)]
mod tests;

pub use crate::dispatch::Rounds;
pub use delivery::{Delivery, DeliveryError, MailOptionError, Sender};
pub use letter::{Letter, Locale, Message, Recipient};
pub use links::Links;
pub use postman::Postman;
