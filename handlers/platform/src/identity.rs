//! Who is who: passwords, second factors, signed tokens, logins elsewhere, how often one may try. Nothing here is stored;
//! it works on what the store has.

mod attempts;
mod cookies;
mod keycloak;
pub mod pacing;
mod passwords;
mod second_factor;
mod signing;
mod sources;
pub mod user_names;

use std::{sync::Arc, time::Duration};

use crate::{DevToken, Origin, Store, captcha::Captcha, store::StoreError, turns::Turns};

pub use attempts::{Action, Limit, counted_name};
pub use keycloak::{Keycloak, KeycloakError, is_realm_key};
pub use pacing::Pacing;
pub use passwords::{PasswordError, Passwords};
pub use second_factor::NewSecret;
pub use signing::{
    ApprovalClaims, Audience, ChannelClaims, CreationClaims, SecondFactorClaims, ShareClaims, Signer, Step,
};
pub use sources::{Known, Source};

pub use cookies::{cookie, device_cookie, end_of_state, origin, refuse_foreign_pages};
pub(crate) use cookies::{is_trusted, token as token_of_cookie};
pub use second_factor::check as check_code;
pub(crate) use sources::DEVICE;

/// What the service needs to know to tell who is who. Clones share it.
#[derive(Debug, Clone)]
pub struct Identity {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    passwords: Passwords,
    signer: Signer,
    keycloak: Option<Keycloak>,
    trusted_origins: Vec<Origin>,
    dev_token: Option<DevToken>,
    captcha: Option<Captcha>,
    pacing: Pacing,
    queue: pacing::Queue,
    turns: Turns<String>,
}

/// What can be configured about it.
#[derive(Debug, Clone, Default)]
pub struct IdentityOptions {
    /// What tokens are signed with, instead of the key in the store.
    pub signing_key: Option<String>,
    /// Where users of accounts with a realm log in.
    pub keycloak: Option<Keycloak>,
    /// Whose pages may call with the cookie, beside our own.
    pub trusted_origins: Vec<Origin>,
    /// The token that stands for the development user.
    pub dev_token: Option<DevToken>,
    /// Who verifies that captchas are solved.
    pub captcha: Option<Captcha>,
    /// How logins are slowed down under names that many guess at.
    pub pacing: Pacing,
}

impl Identity {
    /// Reads the key from the store, or makes it.
    ///
    /// # Errors
    /// Where the store fails, or the operating system has no random numbers.
    pub async fn open(store: &Store, options: IdentityOptions) -> Result<Self, StoreError> {
        let key = match options.signing_key {
            Some(key) => key,
            None => store.signing_key().await?,
        };
        let inner = Inner {
            passwords: Passwords::default(),
            signer: Signer::new(&key),
            keycloak: options.keycloak,
            trusted_origins: options.trusted_origins,
            dev_token: options.dev_token,
            captcha: options.captcha,
            pacing: options.pacing,
            queue: pacing::Queue::new(options.pacing.waiting),
            turns: Turns::new(attempts::AT_ONCE),
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Hashes and verifies passwords.
    pub fn passwords(&self) -> &Passwords {
        &self.inner.passwords
    }

    /// Signs tokens.
    pub fn signer(&self) -> &Signer {
        &self.inner.signer
    }

    /// Who verifies that captchas are solved. Without anybody, every solution that is not empty counts.
    pub fn captcha(&self) -> Option<&Captcha> {
        self.inner.captcha.as_ref()
    }

    /// How logins are slowed down under names that many guess at.
    pub fn pacing(&self) -> &Pacing {
        &self.inner.pacing
    }

    /// Logins that are slowed down now.
    pub fn queue(&self) -> &pacing::Queue {
        &self.inner.queue
    }

    /// Turns of logins that are verified now, by the name of the limit that counts them.
    pub fn turns(&self) -> &Turns<String> {
        &self.inner.turns
    }

    /// Where users of accounts with a realm log in.
    pub fn keycloak(&self) -> Option<&Keycloak> {
        self.inner.keycloak.as_ref()
    }

    /// Whose pages may call with the cookie, beside our own.
    pub fn trusted_origins(&self) -> &[Origin] {
        &self.inner.trusted_origins
    }

    /// The token that opens every door, where there is one.
    pub fn dev_token(&self) -> Option<&DevToken> {
        self.inner.dev_token.as_ref()
    }
}

/// How long the access token of a browser lasts that was not asked to remember.
pub const SESSION: Duration = Duration::from_secs(24 * 3600);
/// How long that of one that was asked lasts.
pub const REMEMBERED: Duration = Duration::from_secs(14 * 24 * 3600);
/// How long that of an app lasts.
pub const APP: Duration = Duration::from_secs(90 * 24 * 3600);

/// How long the token lasts that a mail carries for choosing a password.
pub const PASSWORD_TOKEN: Duration = Duration::from_secs(2 * 3600);
/// How long the token lasts that a mail carries to a new user, for activating an account or choosing the first password.
pub const INVITATION_TOKEN: Duration = Duration::from_secs(7 * 24 * 3600);
