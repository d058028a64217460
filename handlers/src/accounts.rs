//! Accounts: how they are made, changed and shown.

mod change;
mod registration;
mod view;

pub(crate) use change::{Change, Powers};
pub(crate) use registration::{Registration, Terms, account_id, ordered, reactivate};
pub(crate) use view::{account, of};
