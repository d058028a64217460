//! Logging in with a name and a password. Neither the response nor the time that it takes tells whether a name exists: names
//! that do not are counted like those that do, and a password is verified for them, too.
//!
//! Failed logins count for a name at a place (an address, or a device where the user has logged in before) and for an
//! address. Strangers cannot lock a user out: what they try under the name only slows down those who try it at places
//! where the user is not known (`identity::pacing`). A user who is slowed down and in a hurry chooses a new password with a
//! mail; the place where that is done is known from then on.

use std::time::Duration;

use generated::{
    models::ObjectId,
    rt::{Context, DateTime, RequestHead},
};

use crate::{
    Failure, Service,
    identity::{
        Action, Audience, Known, Limit, NewSecret, SecondFactorClaims, Source, Step, cookie, counted_name,
        device_cookie,
    },
    store::{SecondFactor, StoreError, Transaction, UserRecord, tokens::end},
    users::denied,
};

/// Outcome of a password login that does not fail.
#[derive(Debug)]
pub enum Login {
    /// The user is logged in.
    Done(Session),
    /// With a token to go on with, and a code of the user's second factor.
    Code(String),
    /// With a token to go on with, and a code of a second factor that is to be set up first.
    SetUp(String, NewSecret),
}

/// What a login gives.
pub struct Session {
    /// A token to call with.
    pub token: String,
    /// A token by which the device is recognized at the next login.
    pub device: String,
}

/// Without the tokens.
impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Session(..)")
    }
}

/// How long a code may take.
const CODE: Duration = Duration::from_secs(5 * 60);

/// The feature of an account whose users need a second factor.
const SECURITY: &str = "security";

/// Logs a user in.
///
/// # Errors
/// A 401 where name and password do not belong together, a 403 where the user or the account is not open, a 429 where it
/// was tried too often; otherwise where the store fails.
pub async fn by_password(
    service: &Service,
    head: &RequestHead,
    user_name: &str,
    password: &str,
    lifetime: Duration,
) -> Result<Login, Failure> {
    let (store, identity, source) = (&service.store, &service.identity, Source::of(head));
    let name = counted_name(user_name);
    let user = store.user_named(user_name).await?;
    let known = source.known(store, identity, user.as_ref().map(|user| &user.id)).await?;
    let (place, address) = (Limit::place(Action::Login, &name, &source, known), Limit::address(Action::Login, &source));
    place.count(store).await?;
    // A device where the user is known is counted by itself: others may share its address.
    let is_device = known == Some(Known::Device);
    if !is_device {
        address.count(store).await?;
    }
    let pace = known.is_none().then(|| Limit::pace(&name));
    let mut waited = None;
    if let Some(pace) = &pace {
        let delay = identity.pacing().delay(pace.tally(store).await?);
        match identity.queue().wait(&name, source.address(), delay).await {
            Ok(place) => waited = place,
            Err(full) => {
                // Nothing was tried.
                place.discount(store).await?;
                pace.discount(store).await?;
                return Err(full);
            }
        }
    }
    let hash = user.as_ref().and_then(|user| user.value.password.as_deref());
    let is_right = identity.passwords().verify(password, hash).await?;
    drop(waited);
    let Some(user) = user.filter(|_| is_right) else { return Err(Failure::unauthorized()) };
    place.succeeded(store).await?;
    if !is_device {
        address.discount(store).await?;
    }
    if let Some(pace) = &pace {
        pace.discount(store).await?;
    }
    let account = store.account(&user.account_id).await?;
    if !user.value.active || !account.value.is_open() {
        return Err(denied());
    }
    let claims = |secret| SecondFactorClaims {
        account_id: user.account_id.clone(),
        user_id: user.id.clone(),
        secret,
        step: Step::Login,
        exp: end(CODE) / 1000,
    };
    if user.value.totp.is_some() {
        return Ok(Login::Code(identity.signer().sign(Audience::SecondFactor, &claims(None))?));
    }
    if account.value.has_feature(SECURITY) {
        let new = NewSecret::generate(&user.value.user_name)?;
        let jwt = identity.signer().sign(Audience::SecondFactor, &claims(Some(new.secret.clone())))?;
        return Ok(Login::SetUp(jwt, new));
    }
    Ok(Login::Done(begin(service, &source, &user.account_id, &user.id, lifetime, None).await?))
}

/// Gives a user a token, and notes when and where; with the second factor, where a code of it was shown.
///
/// # Errors
/// A 404 where the user is gone; otherwise where the store fails.
pub async fn begin(
    service: &Service,
    source: &Source,
    account_id: &ObjectId,
    user_id: &ObjectId,
    lifetime: Duration,
    factor: Option<&SecondFactor>,
) -> Result<Session, StoreError> {
    service
        .store
        .transaction(async |tx| {
            let users = tx.of::<UserRecord>(account_id);
            users
                .try_update(user_id, |user| {
                    user.last_login_time = Some(DateTime::now());
                    if let Some(factor) = factor {
                        // Someone else may have shown the same code meanwhile.
                        if user.totp.as_ref().is_some_and(|used| used.last_step >= factor.last_step) {
                            return Err(Failure::unauthorized().into());
                        }
                        user.totp = Some(factor.clone());
                    }
                    Ok(())
                })
                .await?;
            open(tx, service, source, account_id, user_id, lifetime).await
        })
        .await
}

/// Gives a user a token, and notes where.
pub(super) async fn open(
    tx: &Transaction<'_>,
    service: &Service,
    source: &Source,
    account_id: &ObjectId,
    user_id: &ObjectId,
    lifetime: Duration,
) -> Result<Session, StoreError> {
    let device = source.remember(tx, &service.identity, user_id).await?;
    let token = tx.issue_access_token(account_id, user_id, lifetime, None).await?;
    Ok(Session { token, device })
}

/// The cookie with a token, for who made the request.
pub fn token_cookie(head: &RequestHead, token: &str, lifetime: Duration) -> String {
    cookie(&head.client(), token, lifetime)
}

/// Has the client keep the cookie by which its device is recognized at the next login.
pub fn keep_device<P>(cx: &Context<P>, device: &str) {
    cx.add_header("set-cookie", &device_cookie(&cx.head().client(), device));
}
