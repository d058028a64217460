//! Finds out who calls. So far only the development token opens a door; all other credentials are refused.

use std::{fmt, str::FromStr};

use generated::{
    Authenticator,
    models::ObjectId,
    rt::{Failure, RequestHead},
};
use subtle::ConstantTimeEq as _;

use crate::{Approval, Channel, Permissions, Principals, Share, User};

/// Recognises the credentials of requests.
#[derive(Debug, Default)]
pub struct Authentication {
    development: Option<Development>,
}

/// The development token and whom it stands for.
#[derive(Debug)]
struct Development {
    token: DevToken,
    user: User,
}

impl Authentication {
    /// Recognises nobody: every protected call is a 401.
    pub const fn closed() -> Self {
        Self { development: None }
    }

    /// Recognises whoever shows this token as the development user, who may do everything in the development account.
    pub fn with_dev_token(token: DevToken) -> Self {
        let user = User {
            account_id: fixed_id(DEV_ACCOUNT_ID),
            user_id: fixed_id(DEV_USER_ID),
            permissions: Permissions::All,
        };
        Self { development: Some(Development { token, user }) }
    }
}

/// The account of the development token; its first four octets, a time in 1970, keep it apart from all made ids.
const DEV_ACCOUNT_ID: &str = "0000000000000000000000a1";

/// The user of the development token.
const DEV_USER_ID: &str = "0000000000000000000000b1";

#[allow(clippy::expect_used, reason = "only called with the constants above")]
fn fixed_id(text: &str) -> ObjectId {
    ObjectId::new(text).expect("24 hexadecimal digits")
}

impl Authenticator for Authentication {
    type Principals = Principals;

    async fn approval_token(
        &self,
        _credential: Option<String>,
        _head: &RequestHead,
    ) -> Result<Option<Approval>, Failure> {
        Ok(None)
    }

    async fn channel_token(
        &self,
        _credential: Option<String>,
        _head: &RequestHead,
    ) -> Result<Option<Channel>, Failure> {
        Ok(None)
    }

    async fn share_token(&self, _credential: Option<String>, _head: &RequestHead) -> Result<Option<Share>, Failure> {
        Ok(None)
    }

    async fn token(&self, credential: Option<String>, _head: &RequestHead) -> Result<Option<User>, Failure> {
        Ok(match (&self.development, credential) {
            (Some(development), Some(shown)) if development.token.matches(&shown) => Some(development.user.clone()),
            _ => None,
        })
    }
}

/// A token for development, chosen by who starts the server. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct DevToken(String);

impl DevToken {
    /// The token.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether this is the token. How long that takes tells nothing but whether the lengths are equal.
    fn matches(&self, shown: &str) -> bool {
        self.0.as_bytes().ct_eq(shown.as_bytes()).into()
    }
}

impl FromStr for DevToken {
    type Err = &'static str;

    /// A token of characters that stand for themselves in a URL and in a shell, so that it can be pasted anywhere.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~".contains(c);
        if text.is_empty() || !text.chars().all(is_plain) {
            return Err("a token is made of letters, digits and the characters - . _ ~");
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Debug for DevToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DevToken(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_match_as_a_whole() {
        let token: DevToken = "dev-1".parse().unwrap();
        assert!(token.matches("dev-1"));
        for other in ["", "dev", "dev-", "dev-2", "dev-11", "Dev-1"] {
            assert!(!token.matches(other), "{other}");
        }
    }

    #[test]
    fn tokens_can_be_pasted() {
        for bad in ["", "a b", "a&b", "a'b", "ä"] {
            assert!(bad.parse::<DevToken>().is_err(), "{bad}");
        }
    }

    #[test]
    fn debug_keeps_the_token() {
        let authentication = Authentication::with_dev_token("secret".parse().unwrap());
        assert!(!format!("{authentication:?}").contains("secret"));
    }
}
