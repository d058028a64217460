//! The second factor of a user: set up, shown at a login, taken off.

use std::time::Duration;

use generated::rt::RequestHead;

use crate::{
    Failure, Service, User,
    identity::{Action, Audience, Limit, NewSecret, SecondFactorClaims, Source, Step, check_code},
    store::{SecondFactor, UserRecord, tokens::end},
    users::{
        denied,
        login::{self, Proof, Session, Shown},
    },
};

/// How long setting one up may take.
const SET_UP: Duration = Duration::from_secs(15 * 60);

fn exists() -> Failure {
    Failure::new(409, "ConflictError", "There is a second factor; remove it first.")
}

/// A secret that the caller can adopt, and the token to do it with.
///
/// # Errors
/// A 409 where the caller has one; otherwise where the store fails.
pub async fn generate(service: &Service, caller: &User) -> Result<(String, NewSecret), Failure> {
    let user = service.store.of::<UserRecord>(&caller.account_id).get(&caller.user_id).await?;
    if user.value.totp.is_some() {
        return Err(exists());
    }
    let new = NewSecret::generate(&user.value.user_name)?;
    let claims = SecondFactorClaims {
        account_id: caller.account_id.clone(),
        user_id: caller.user_id.clone(),
        secret: Some(new.secret.clone()),
        password: None,
        step: Step::SetUp,
        exp: end(SET_UP) / 1000,
    };
    Ok((service.identity.signer().sign(Audience::SecondFactor, &claims)?, new))
}

/// Adopts the secret in the token, once a code proves that the caller has it.
///
/// # Errors
/// A 400 where the token is none of the caller's, or over; a 403 where the code is wrong; a 409 where there is a second
/// factor already; a 429 after too many codes; otherwise where the store fails.
pub async fn verify(service: &Service, caller: &User, jwt: &str, code: &str) -> Result<(), Failure> {
    let claims: Option<SecondFactorClaims> = service.identity.signer().read(Audience::SecondFactor, jwt);
    let claims = claims.filter(|claims| claims.user_id == caller.user_id && claims.step == Step::SetUp);
    let Some(secret) = claims.and_then(|claims| claims.secret) else {
        return Err(Failure::bad_request("`jwt` is not from `POST /users/totp/generate`, or no longer valid."));
    };
    let limit = Limit::factor(caller.user_id.as_str());
    limit.count(&service.store).await?;
    let Some(factor) = check_code(&SecondFactor { secret, last_step: 0 }, code)? else { return Err(denied()) };
    let users = service.store.of::<UserRecord>(&caller.account_id);
    let update = users.try_update(&caller.user_id, |user| {
        if user.totp.is_some() {
            return Err(exists().into());
        }
        user.totp = Some(factor.clone());
        Ok(())
    });
    update.await?;
    Ok(limit.succeeded(&service.store).await?)
}

/// Logs in with the token of a password login and a code. A secret that the token carries is adopted with it.
///
/// # Errors
/// A 400 without a token; a 401 where token or code are not right; a 403 where the account is closed by now; a 429 after too many codes; otherwise where the store
/// fails.
pub async fn log_in(
    service: &Service,
    head: &RequestHead,
    jwt: Option<&str>,
    code: &str,
    lifetime: Duration,
) -> Result<Session, Failure> {
    let Some(jwt) = jwt else {
        return Err(Failure::bad_request("`jwt`, the token from `POST /users/login`, is missing."));
    };
    let source = Source::of(head);
    let by_address = Limit::address(Action::Code, &source);
    by_address.count(&service.store).await?;
    let claims: Option<SecondFactorClaims> = service.identity.signer().read(Audience::SecondFactor, jwt);
    let Some(claims) = claims.filter(|claims| claims.step == Step::Login) else { return Err(Failure::unauthorized()) };
    // All places where the user is not known count together, or many addresses could try all codes.
    let known = source.known(&service.store, &service.identity, Some(&claims.user_id)).await?;
    let limit = Limit::shared(Action::Code, claims.user_id.as_str(), &source, known);
    limit.count(&service.store).await?;
    let user = service.store.of::<UserRecord>(&claims.account_id).find(&claims.user_id).await?;
    if !service.store.account(&claims.account_id).await?.value.is_open() {
        return Err(denied());
    }
    let user = user.filter(|user| user.value.active).ok_or_else(Failure::unauthorized)?;
    let before = user.value.totp;
    // One that was set up since counts, and no other.
    let factor = before.clone().or(claims.secret.map(|secret| SecondFactor { secret, last_step: 0 }));
    let after = check_code(&factor.ok_or_else(Failure::unauthorized)?, code)?.ok_or_else(Failure::unauthorized)?;
    let password = claims.password.ok_or_else(Failure::unauthorized)?;
    let proof = Proof::Password { password, factor: Some(Shown { before, after }) };
    let session = login::begin(service, &source, &claims.account_id, &claims.user_id, lifetime, proof).await?;
    limit.succeeded(&service.store).await?;
    by_address.discount(&service.store).await?;
    Ok(session)
}

/// Takes the caller's second factor off.
///
/// # Errors
/// A 403 where the code is wrong; a 409 where there is none; a 429 after too many codes; otherwise where the store fails.
pub async fn remove(service: &Service, caller: &User, code: &str) -> Result<(), Failure> {
    let limit = Limit::factor(caller.user_id.as_str());
    limit.count(&service.store).await?;
    let users = service.store.of::<UserRecord>(&caller.account_id);
    let update = users.try_update(&caller.user_id, |user| {
        let Some(factor) = &user.totp else {
            return Err(Failure::new(409, "ConflictError", "There is no second factor.").into());
        };
        if check_code(factor, code)?.is_none() {
            return Err(denied().into());
        }
        user.totp = None;
        Ok(())
    });
    update.await?;
    Ok(limit.succeeded(&service.store).await?)
}
