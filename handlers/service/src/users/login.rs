//! Logging in with a name and a password. Neither what is answered nor how long it takes tells whether a name exists: names
//! that do not are counted like those that do, and a password is verified for them, too.

use std::time::Duration;

use generated::{
    models::ObjectId,
    rt::{DateTime, RequestHead},
};

use crate::{
    Failure, Service,
    identity::{Audience, Limit, NewSecret, SecondFactorClaims, Step, cookie},
    store::{SecondFactor, StoreError, UserRecord, tokens::end},
    users::denied,
};

/// How a password login ends, if it does not fail.
#[derive(Debug)]
pub enum Login {
    /// With a token to call with.
    Done(String),
    /// With a token to go on with, and a code of the user's second factor.
    Code(String),
    /// With a token to go on with, and a code of a second factor that is to be set up first.
    SetUp(String, NewSecret),
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
    let (store, identity) = (&service.store, &service.identity);
    let (by_name, by_address) = (Limit::user_name(user_name), Limit::address(head));
    by_address.count(store).await?;
    by_name.count(store).await?;
    let user = store.user_named(user_name).await?;
    let known = user.as_ref().and_then(|user| user.value.password.as_deref());
    let is_right = identity.passwords().verify(password, known).await?;
    let Some(user) = user.filter(|_| is_right) else { return Err(Failure::unauthorized()) };
    by_name.succeeded(store).await?;
    by_address.discount(store).await?;
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
    Ok(Login::Done(begin(service, &user.account_id, &user.id, lifetime, None).await?))
}

/// Gives a user a token, and notes when; with the second factor, where a code of it was shown.
///
/// # Errors
/// A 404 where the user is gone; otherwise where the store fails.
pub async fn begin(
    service: &Service,
    account_id: &ObjectId,
    user_id: &ObjectId,
    lifetime: Duration,
    factor: Option<&SecondFactor>,
) -> Result<String, StoreError> {
    service
        .store
        .transaction(async |together| {
            let users = together.of::<UserRecord>(account_id);
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
            together.issue_access_token(account_id, user_id, lifetime, None).await
        })
        .await
}

/// The cookie with a token, for who made the request.
pub fn token_cookie(head: &RequestHead, token: &str, lifetime: Duration) -> String {
    cookie(&head.client(), token, lifetime)
}
