//! Logins elsewhere: a realm of Keycloak has seen the user's password and sends a code; here it is exchanged for a token
//! that says who the user is (OpenID Connect Core 1.0, section 3.1.3).

use std::{borrow::Cow, sync::Once, time::Duration};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use generated::rt::{Failure, RequestHead};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header, jwk::JwkSet};
use oauth2::{
    AuthType, AuthorizationCode, Client, ClientId, ClientSecret, ExtraTokenFields, RedirectUrl, StandardRevocableToken,
    StandardTokenResponse, TokenUrl,
    basic::{BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse, BasicTokenType},
};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq as _;
use url::Url;

use crate::{
    oauth::{OauthError, sender},
    outbound::json,
    store::KeycloakRealm,
};

/// A Keycloak.
#[derive(Debug, Clone)]
pub struct Keycloak {
    base: Url,
    client_id: String,
    http: reqwest::Client,
    needs_state: bool,
}

/// Name of the cookie with the `state` of a login that has begun.
pub(super) const STATE_COOKIE: &str = "keycloak_state";

/// Why it cannot be used. Never repeats a URL: it can hold a password.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeycloakError {
    /// Its URL is none.
    #[error("--keycloak-url is not accepted: give http(s)://host[:port][/path], such as https://login.example.com")]
    Url,
    /// No client for HTTP.
    #[error("no connection to Keycloak can be made: {0}")]
    Http(String),
}

/// What the token says about the user.
#[derive(Debug, Deserialize)]
struct Claims {
    preferred_username: String,
}

/// What OpenID Connect adds to an answer of OAuth 2.0.
#[derive(Debug, Serialize, Deserialize)]
struct Tokens {
    id_token: Option<String>,
}

impl ExtraTokenFields for Tokens {}

type OpenId = Client<
    BasicErrorResponse,
    StandardTokenResponse<Tokens, BasicTokenType>,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
>;

/// How long Keycloak has to answer.
const PATIENCE: Duration = Duration::from_secs(10);

impl Keycloak {
    /// The Keycloak at this URL, where we are this client in every realm.
    ///
    /// # Errors
    /// Where the URL is none.
    pub fn new(url: &str, client_id: &str) -> Result<Self, KeycloakError> {
        static PROVIDER: Once = Once::new();
        // reqwest takes whatever is there; without one it panics. Someone else may have been faster.
        PROVIDER.call_once(|| drop(rustls::crypto::ring::default_provider().install_default()));
        let base = Url::parse(&format!("{}/", url.trim_end_matches('/'))).map_err(|_| KeycloakError::Url)?;
        if !matches!(base.scheme(), "http" | "https") || base.cannot_be_a_base() || base.query().is_some() {
            return Err(KeycloakError::Url);
        }
        let http = reqwest::Client::builder().timeout(PATIENCE).redirect(reqwest::redirect::Policy::none()).build();
        let http = http.map_err(|error| KeycloakError::Http(error.to_string()))?;
        Ok(Self { base, client_id: client_id.to_owned(), http, needs_state: false })
    }

    /// The same, where logins have to be begun with a `state`.
    pub fn needing_state(self, needs_state: bool) -> Self {
        Self { needs_state, ..self }
    }

    /// Checks that a login comes back to the browser in which it was begun: its `state` is the one in the cookie
    /// `STATE_COOKIE`, which the web application has set before it sent the user to Keycloak. A login without either is
    /// accepted unless [`Self::needing_state`] says that none is begun so.
    ///
    /// # Errors
    /// A 403 if they differ, or one of them is missing.
    pub fn check_state(&self, head: &RequestHead, state: Option<&str>) -> Result<(), Failure> {
        let kept = head.cookie(STATE_COOKIE).filter(|kept| !kept.is_empty());
        let is_same = match (state, &kept) {
            (Some(state), Some(kept)) => bool::from(state.as_bytes().ct_eq(kept.as_bytes())),
            (None, None) => !self.needs_state,
            _ => false,
        };
        let refused = || Failure::new(403, "AccessDenied", "The login was not begun in this browser. Begin it again.");
        if is_same { Ok(()) } else { Err(refused()) }
    }

    /// A URL of a realm, whose name can be any text.
    fn url(&self, realm: &str, rest: &[&str]) -> Result<Url, Failure> {
        let mut url = self.base.clone();
        let Ok(mut path) = url.path_segments_mut() else {
            return Err(Failure::internal("the URL of Keycloak is no base"));
        };
        path.pop_if_empty().extend(["realms", realm]).extend(rest);
        drop(path);
        Ok(url)
    }

    /// The name of the user who got this code in the realm, for a login that was sent back to `redirect`.
    ///
    /// # Errors
    /// A 400 where the realm does not know the code, a 403 where its token is not accepted, a 503 where it does not answer,
    /// a 500 where its answer cannot be trusted.
    pub async fn user_name(&self, realm: &KeycloakRealm, code: &str, redirect: &str) -> Result<String, Failure> {
        let url = self.url(&realm.realm, &["protocol", "openid-connect", "token"])?;
        let client = OpenId::new(ClientId::new(self.client_id.clone()))
            .set_client_secret(ClientSecret::new(realm.secret.clone()))
            .set_auth_type(AuthType::RequestBody)
            .set_token_uri(TokenUrl::from_url(url));
        let redirect = RedirectUrl::new(redirect.to_owned()).map_err(Failure::internal)?;
        let request =
            client.exchange_code(AuthorizationCode::new(code.to_owned())).set_redirect_uri(Cow::Owned(redirect));
        let tokens = request.request_async(&sender(self.http.clone())).await;
        let tokens = tokens.map_err(|error| match error.into() {
            OauthError::Refused(..) => Failure::bad_request("Keycloak does not know this code, or no longer."),
            OauthError::Away(source) => Failure::unavailable(PATIENCE).with_source(source),
        })?;
        let token = tokens.extra_fields().id_token.as_ref();
        let token = token.ok_or_else(|| Failure::internal("Keycloak sent no id_token"))?;
        let key = self.key(realm, token).await?;
        let mut validation = Validation::new(Algorithm::RS256);
        validation.set_audience(&[&self.client_id]);
        validation.set_issuer(&[self.url(&realm.realm, &[])?.as_str()]);
        validation.set_required_spec_claims(&["exp", "aud", "iss"]);
        let read = decode::<Claims>(token, &key, &validation).map_err(|error| {
            Failure::new(403, "AccessDenied", "What Keycloak says of the user does not count here.").with_source(error)
        })?;
        Ok(read.claims.preferred_username)
    }

    /// The key that the realm signs with: the one that the account has, or the published one that the token names.
    async fn key(&self, realm: &KeycloakRealm, token: &str) -> Result<DecodingKey, Failure> {
        if let Some(key) = &realm.pub_key {
            return realm_key(key).ok_or_else(|| {
                Failure::new(
                    403,
                    "AccessDenied",
                    "The account's `keycloak.pubKey` is not a public RSA key. Set it again.",
                )
            });
        }
        let url = self.url(&realm.realm, &["protocol", "openid-connect", "certs"])?;
        let answer = self.http.get(url).send().await.and_then(reqwest::Response::error_for_status).map_err(away)?;
        let keys: JwkSet = json(answer).await.map_err(|error| Failure::unavailable(PATIENCE).with_source(error))?;
        let named = decode_header(token).map_err(Failure::internal)?.kid;
        let key = named.as_deref().and_then(|kid| keys.find(kid)).or_else(|| keys.keys.first());
        let key = key.ok_or_else(|| Failure::internal("Keycloak publishes no key for the token"))?;
        DecodingKey::from_jwk(key).map_err(Failure::internal)
    }
}

/// Returns the public RSA key of a realm from its PEM form, or from the base64 of its DER form, as Keycloak shows it.
fn realm_key(text: &str) -> Option<DecodingKey> {
    let body: String = text.lines().filter(|line| !line.starts_with("-----")).map(str::trim).collect();
    let lines = BASE64_STANDARD.encode(BASE64_STANDARD.decode(body).ok()?);
    let pem = format!("-----BEGIN PUBLIC KEY-----\n{lines}\n-----END PUBLIC KEY-----\n");
    DecodingKey::from_rsa_pem(pem.as_bytes()).ok()
}

/// Whether a string is the public RSA key of a realm, as [`KeycloakRealm::pub_key`] holds it.
pub fn is_realm_key(text: &str) -> bool {
    realm_key(text).is_some()
}

/// Keycloak does not answer, or not as it should.
fn away(error: reqwest::Error) -> Failure {
    // The URL holds nothing secret, but is no business of the log either.
    Failure::unavailable(PATIENCE).with_source(error.without_url())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn realms_are_one_segment() {
        let keycloak = Keycloak::new("https://login.example.com/auth/", "socialhub").unwrap();
        let url = keycloak.url("a/../b?c", &["protocol"]).unwrap();
        assert_eq!(url.as_str(), "https://login.example.com/auth/realms/a%2F..%2Fb%3Fc/protocol");
        assert!(Keycloak::new("login.example.com", "a").is_err() && Keycloak::new("ftp://a", "a").is_err());
    }
}
