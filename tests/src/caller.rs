//! Who calls: a token that may do everything, one that may do nothing, and the authenticator that knows both.

use generated::rt::{Failure, Principal, RequestHead};
use generated::{Authenticator, Principals};

/// A token that has all permissions.
pub const MIGHTY: &str = "mighty";
/// A token that has none.
pub const POWERLESS: &str = "powerless";

/// Whoever showed one of the tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct User {
    may_everything: bool,
}

impl Principal for User {
    fn permits(&self, _permission: &str) -> bool {
        self.may_everything
    }
}

/// The same type for every scheme.
#[derive(Debug)]
pub struct Users;

impl Principals for Users {
    type ApprovalToken = User;
    type ChannelToken = User;
    type ShareToken = User;
    type Token = User;
}

/// Lets in whoever shows one of the tokens.
#[derive(Debug, Clone, Copy)]
pub struct Gate;

fn user(credential: Option<String>) -> Option<User> {
    match credential.as_deref() {
        Some(MIGHTY) => Some(User { may_everything: true }),
        Some(POWERLESS) => Some(User { may_everything: false }),
        _ => None,
    }
}

impl Authenticator for Gate {
    type Principals = Users;

    async fn approval_token(&self, credential: Option<String>, _: &RequestHead) -> Result<Option<User>, Failure> {
        Ok(user(credential))
    }

    async fn channel_token(&self, credential: Option<String>, _: &RequestHead) -> Result<Option<User>, Failure> {
        Ok(user(credential))
    }

    async fn share_token(&self, credential: Option<String>, _: &RequestHead) -> Result<Option<User>, Failure> {
        Ok(user(credential))
    }

    async fn token(&self, credential: Option<String>, _: &RequestHead) -> Result<Option<User>, Failure> {
        Ok(user(credential))
    }
}
