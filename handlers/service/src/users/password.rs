//! Choosing a password with a token from a mail, and activating an account with one.

use std::time::Duration;

use generated::rt::RequestHead;

use crate::{
    Failure, Service,
    identity::{Action, Known, Limit, PASSWORD_TOKEN, Passwords, Source, counted_name},
    mail::{Letter, Locale, Message, Recipient},
    store::{AccountRecord, Purpose, QueuedMail, StoreError, UserRecord},
    users::{
        denied,
        login::{self, Session},
    },
};

/// Sends a mail with a token to the user of this name, if there is one who can log in. The answer does not wait for it, so
/// that the time that it takes tells nothing.
///
/// # Errors
/// A 429 where it was asked too often; otherwise where the store fails.
pub async fn request_reset(service: &Service, head: &RequestHead, user_name: String) -> Result<(), Failure> {
    let (store, source) = (&service.store, Source::of(head));
    Limit::address(Action::Reset, &source).count(store).await?;
    // Those who ask for mails in a user's name do not keep the user from asking at a place where the user is known.
    let user = store.user_named(&user_name).await?;
    let known = source.known(store, &service.identity, user.as_ref().map(|user| &user.id)).await?;
    Limit::shared(Action::Reset, &counted_name(&user_name), &source, known).count(store).await?;
    let service = service.clone();
    actix_web::rt::spawn(async move {
        if let Err(error) = send_reset(&service, &user_name, known).await {
            tracing::warn!(error = &error as &dyn std::error::Error, "no mail for choosing a password");
        }
    });
    Ok(())
}

/// Writes to the user, to each mailbox only so often a day.
async fn send_reset(service: &Service, user_name: &str, known: Option<Known>) -> Result<(), StoreError> {
    let Some(found) = service.store.user_named(user_name).await? else { return Ok(()) };
    service
        .store
        .transaction(async |together| {
            // The address may have changed, which revokes tokens: one for the old address must not follow.
            let user = together.of::<UserRecord>(&found.account_id).find(&found.id).await?;
            let Some(user) = user.filter(|user| user.value.active) else { return Ok(()) };
            // Mails of a closed account wait until it is open again; nobody can log in until then, so none is added.
            if !together.account(&user.account_id).await?.value.is_open() {
                return Ok(());
            }
            if !Limit::reset_mail(&user.value.email, known).admits(together).await? {
                return Ok(());
            }
            let token =
                together.issue_one_time_token(&user.account_id, &user.id, Purpose::Password, PASSWORD_TOKEN).await?;
            let link = service.links.password(&token);
            let message = Message::PasswordReset { user_name: &user.value.user_name, link: &link };
            let to = Recipient {
                name: &user.value.first_name,
                address: &user.value.email,
                locale: Locale::of(&user.value.locale),
            };
            together.of(&user.account_id).insert(QueuedMail::new(Letter::write(message, to)?)).await?;
            Ok(())
        })
        .await
}

fn expired() -> Failure {
    Failure::new(403, "TokenExpired", "The token's time is over. Ask for another mail.")
}

/// Sets the password of the user to whom the token was mailed, and ends all their logins. The user is known from now on
/// where this was asked from, and nowhere else; returns the token of the device there.
///
/// # Errors
/// A 404 where there is no such token, a 403 `TokenExpired` where its time is over, a 400 `PasswordCriteriaMismatch` or
/// `PasswordIdentical`; a 429 after too many tokens; otherwise where the store fails. The token remains after a 400.
pub async fn set(service: &Service, head: &RequestHead, token: &str, password: &str) -> Result<String, Failure> {
    let source = Source::of(head);
    let (store, passwords) = (&service.store, service.identity.passwords());
    let limit = Limit::address(Action::Password, &source);
    limit.count(store).await?;
    let find = store.transaction(async |together| {
        let token = together.one_time_token(token, Purpose::Password).await?.ok_or(StoreError::Missing("token"))?;
        let user = together.of::<UserRecord>(&token.account_id).get(&token.value.user_id).await?;
        Ok((token, user.value))
    });
    let (known, user) = find.await?;
    if known.value.is_expired() {
        return Err(expired());
    }
    Passwords::check(password, &user.user_name)?;
    if user.password.is_some() && passwords.verify(password, user.password.as_deref()).await? {
        return Err(Failure::new(400, "PasswordIdentical", "This is the password that the user has."));
    }
    let hash = passwords.hash(password).await?;
    let change = store.transaction(async |together| {
        let (account_id, user_id) = (&known.account_id, &known.value.user_id);
        // Of two who use the token at once, one finds that it is gone.
        together.use_up(&known).await?;
        together.revoke_one_time_tokens(account_id, user_id, Purpose::Password).await?;
        together.revoke_access_tokens(account_id, user_id, None).await?;
        together.of::<UserRecord>(account_id).update(user_id, |user| user.password = Some(hash.clone())).await?;
        together.forget_sources(user_id).await?;
        source.remember(together, &service.identity, user_id).await
    });
    let device = change.await?;
    limit.discount(store).await?;
    Ok(device)
}

/// What activating gives.
#[derive(Debug)]
pub struct Activated {
    /// The session that begins with it.
    pub session: Session,
    /// A token for choosing a password, where the user has none.
    pub one_time_token: Option<String>,
    /// What the account can use.
    pub products: Vec<String>,
}

/// Activates an account and its first user.
///
/// # Errors
/// A 404 where name and token do not belong together, a 403 `TokenExpired` where the token's time is over, a 403 where the
/// account cannot be used any more; a 429 after too many tokens; otherwise where the store fails.
pub async fn activate(
    service: &Service,
    head: &RequestHead,
    user_name: &str,
    token: &str,
    lifetime: Duration,
) -> Result<Activated, Failure> {
    let (store, source) = (&service.store, Source::of(head));
    let address = Limit::address(Action::Activation, &source);
    address.count(store).await?;
    // Nobody can guess a token, so that what others try at other places need not count.
    let place = Limit::place(Action::Activation, &counted_name(user_name), &source, None);
    place.count(store).await?;
    let named = store.user_named(user_name).await?.map(|user| user.id);
    let activate = service.store.transaction(async |together| {
        let none = || StoreError::Missing("token");
        let token = together.one_time_token(token, Purpose::Activation).await?.ok_or_else(none)?;
        let (account_id, user_id) = (&token.account_id, &token.value.user_id);
        let users = together.of::<UserRecord>(account_id);
        if named.as_ref() != Some(user_id) {
            return Err(none());
        }
        if token.value.is_expired() {
            return Err(expired().into());
        }
        together.use_up(&token).await?;
        let accounts = together.of::<AccountRecord>(account_id);
        let account = accounts.update(account_id, |account| account.active = true).await?;
        if !account.value.is_open() {
            return Err(denied().into());
        }
        let user = users.update(user_id, |user| user.active = true).await?;
        let one_time_token = match user.value.password {
            Some(_) => None,
            None => Some(together.issue_one_time_token(account_id, user_id, Purpose::Password, PASSWORD_TOKEN).await?),
        };
        let session = login::open(together, service, &source, account_id, user_id, lifetime).await?;
        Ok(Activated { session, one_time_token, products: account.value.products.into_iter().collect() })
    });
    let activated = activate.await?;
    place.succeeded(store).await?;
    address.discount(store).await?;
    Ok(activated)
}
