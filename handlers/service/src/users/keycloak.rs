//! Logging in through Keycloak.

use std::time::Duration;

use generated::{CONTRACT, rt::RequestHead};

use crate::{
    Failure, Service,
    identity::{Action, Limit, Source, origin},
    store::UserRecord,
    users::{
        denied,
        login::{self, Proof, Session},
    },
};

/// Logs the user in who got this code in the realm; returns the session.
///
/// # Errors
/// A 404 where no account is linked with the realm, a 400 where the realm does not know the code or the client says no
/// server that it reached, a 403 where the login was
/// not begun in this browser or the account has no such user or is not open, a 429 where it was tried too often; a 503 where Keycloak does not answer; otherwise
/// where the store fails.
pub async fn log_in(
    service: &Service,
    head: &RequestHead,
    realm: &str,
    code: &str,
    state: Option<&str>,
    lifetime: Duration,
) -> Result<Session, Failure> {
    let source = Source::of(head);
    let limit = Limit::address(Action::Keycloak, &source);
    limit.count(&service.store).await?;
    let none = || Failure::new(404, "NotFoundError", "There is no such realm.");
    origin(&head.client()).ok_or_else(|| Failure::bad_request("The header `host` names no server."))?;
    let keycloak = service.identity.keycloak().ok_or_else(none)?;
    keycloak.check_state(head, state)?;
    let account = service.store.account_of_realm(realm).await?.ok_or_else(none)?;
    let known = account.value.keycloak.as_ref().ok_or_else(none)?;
    let redirect = format!("{}{}{}", base(head), CONTRACT.base_path, login_path(realm));
    let user_name = keycloak.user_name(known, code, &redirect).await?;
    let user = service.store.user_named(&user_name).await?;
    // Whoever runs the realm of one account is nobody in others. To the realm, names that look alike are different users.
    let is_named = |user: &UserRecord| user.user_name.to_lowercase() == user_name.to_lowercase();
    let user = user.filter(|user| user.account_id == account.id && user.value.active && is_named(&user.value));
    let user = user.ok_or_else(denied)?;
    if !account.value.is_open() {
        return Err(denied());
    }
    let session = login::begin(service, &source, &account.id, &user.id, lifetime, Proof::Elsewhere).await?;
    limit.discount(&service.store).await?;
    Ok(session)
}

/// Where Keycloak sends users back to, as the client was told to ask for.
fn login_path(realm: &str) -> String {
    let realm: String = url::form_urlencoded::byte_serialize(realm.as_bytes()).collect();
    format!("/users/keycloak/{}/login", realm.replace('+', "%20"))
}

/// Where the user goes on.
pub fn home(head: &RequestHead) -> String {
    format!("{}/", base(head))
}

/// Where the client reaches the server.
fn base(head: &RequestHead) -> String {
    let client = head.client();
    format!("{}://{}", client.scheme, client.host)
}
