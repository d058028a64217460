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
    // Logins in flight count, so that there are few at a time: those that are right must not use the limit up.
    let mut turn = Some(place.turn(identity.turns()).await?);
    // A device where the user is known is counted by itself: others may share its address. An address that is refused
    // counts for no name.
    let is_device = known == Some(Known::Device);
    if !is_device {
        address.count(store).await?;
    }
    if let Err(refused) = place.count(store).await {
        if !is_device {
            address.discount(store).await?;
        }
        return Err(refused.into());
    }
    let pace = known.is_none().then(|| Limit::pace(&name));
    let mut waited = None;
    if let Some(pace) = &pace {
        let delay = identity.pacing().delay(pace.tally(store).await?);
        turn = turn.filter(|_| delay.is_zero());
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
    let verified = identity.passwords().verify(password, hash).await;
    drop(waited);
    let is_right = match verified {
        Ok(is_right) => is_right,
        Err(busy) => {
            // Nothing was tried.
            place.discount(store).await?;
            if !is_device {
                address.discount(store).await?;
            }
            if let Some(pace) = &pace {
                pace.discount(store).await?;
            }
            return Err(busy);
        }
    };
    let Some(user) = user.filter(|_| is_right) else { return Err(Failure::unauthorized()) };
    place.succeeded(store).await?;
    drop(turn);
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
    let password = password_mark(service, &user.value);
    let claims = |secret| SecondFactorClaims {
        account_id: user.account_id.clone(),
        user_id: user.id.clone(),
        secret,
        password: Some(password.clone()),
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
    let proof = Proof::Password { password, factor: None };
    Ok(Login::Done(begin(service, &source, &user.account_id, &user.id, lifetime, proof).await?))
}

/// Returns what tells one password of a user from the next one.
fn password_mark(service: &Service, user: &UserRecord) -> String {
    service.identity.signer().fingerprint("password", user.password.as_deref().unwrap_or_default())
}

/// What was verified of a user before a login. Verifying takes time: what has changed meanwhile does not count.
pub enum Proof {
    /// A realm of Keycloak has seen the user.
    Elsewhere,
    /// A password of this mark, and a code if the user has a second factor or adopts one.
    Password {
        /// The mark of the password.
        password: String,
        /// The second factor of which a code was shown.
        factor: Option<Shown>,
    },
}

/// A second factor of which a code was shown.
pub struct Shown {
    /// As the user had it; none if it is adopted with this login.
    pub before: Option<SecondFactor>,
    /// With the step of the code that was shown.
    pub after: SecondFactor,
}

/// Without what was verified.
impl std::fmt::Debug for Proof {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Proof(..)")
    }
}

/// Without the secrets.
impl std::fmt::Debug for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shown(..)")
    }
}

impl Proof {
    /// Checks that the user still has what was verified, and uses the code up.
    fn apply(&self, service: &Service, user: &mut UserRecord) -> Result<(), Failure> {
        let Self::Password { password, factor } = self else { return Ok(()) };
        let before = factor.as_ref().and_then(|shown| shown.before.as_ref());
        let is_same = match (&user.totp, before) {
            (None, None) => true,
            (Some(now), Some(before)) => now.secret == before.secret,
            _ => false,
        };
        // Someone else may have shown the same code meanwhile.
        let is_used = factor
            .as_ref()
            .is_some_and(|shown| user.totp.as_ref().is_some_and(|now| now.last_step >= shown.after.last_step));
        if !is_same || is_used || password_mark(service, user) != *password {
            return Err(Failure::unauthorized());
        }
        if let Some(shown) = factor {
            user.totp = Some(shown.after.clone());
        }
        Ok(())
    }
}

/// Gives a user a token, and notes when and where; with the second factor, where a code of it was shown.
///
/// # Errors
/// A 401 where the user has another password or second factor by now; a 404 where the user is gone; otherwise where the
/// store fails.
pub async fn begin(
    service: &Service,
    source: &Source,
    account_id: &ObjectId,
    user_id: &ObjectId,
    lifetime: Duration,
    proof: Proof,
) -> Result<Session, StoreError> {
    service
        .store
        .transaction(async |tx| {
            let users = tx.of::<UserRecord>(account_id);
            users
                .try_update(user_id, |user| {
                    user.last_login_time = Some(DateTime::now());
                    Ok(proof.apply(service, user)?)
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
