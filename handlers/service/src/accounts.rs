//! Accounts: how they are made, changed and shown.

mod change;
mod registration;
mod view;

pub use change::{Change, Powers};
pub use registration::{Registration, Terms, account_id, ordered, reactivate};
pub use view::{account, of};
