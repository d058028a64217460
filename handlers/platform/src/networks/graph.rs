//! The Graph API of Meta: Facebook, Instagram and WhatsApp.

use generated::rt::DateTime;
use oauth2::{
    AuthType, AuthorizationCode, ClientId, ClientSecret, HttpRequest, TokenResponse, TokenUrl, basic::BasicClient,
};
use serde::{Deserialize, de::DeserializeOwned};
use url::Url;

use super::{
    Asked, Facebook, Instagram, InstagramAccount, NetworkError, Page, PhoneNumber, Renewed, TokenInfo, Whatsapp,
    answer::{ask, oauth},
    below,
};
use crate::oauth::{Answer, answer};

/// The Graph API, for one app.
#[derive(Clone)]
pub struct Graph {
    http: reqwest::Client,
    base: Url,
    app_id: String,
    app_secret: String,
}

/// Without the secret.
impl std::fmt::Debug for Graph {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Graph").field("base", &self.base.as_str()).field("app_id", &self.app_id).finish_non_exhaustive()
    }
}

const FACEBOOK: &str = "Facebook";

/// Where tokens are given.
const TOKENS: &[&str] = &["oauth", "access_token"];

/// How many pages of a list are read at most.
const LISTS: usize = 100;

#[derive(Deserialize)]
struct Data<T> {
    data: T,
    #[serde(default)]
    paging: Option<Paging>,
}

#[derive(Deserialize)]
struct Paging {
    #[serde(default)]
    cursors: Option<Cursors>,
    /// Where the next part is; only its being there counts.
    #[serde(default)]
    next: Option<String>,
}

#[derive(Deserialize)]
struct Cursors {
    after: Option<String>,
}

#[derive(Deserialize)]
struct Inspected {
    #[serde(default)]
    app_id: String,
    is_valid: bool,
    #[serde(default)]
    user_id: String,
    profile_id: Option<String>,
    /// In seconds since 1970; 0 for never.
    #[serde(default)]
    expires_at: i64,
}

#[derive(Deserialize)]
struct Token {
    access_token: String,
    expires_in: Option<i64>,
}

#[derive(Deserialize)]
struct Person {
    id: String,
    #[serde(default)]
    name: String,
}

#[derive(Deserialize)]
struct Managed {
    id: String,
    access_token: Option<String>,
    instagram_business_account: Option<Id>,
}

#[derive(Deserialize)]
struct Id {
    id: String,
}

#[derive(Deserialize)]
struct Profile {
    username: String,
    profile_picture_url: Option<String>,
}

#[derive(Deserialize)]
struct Number {
    id: String,
    display_phone_number: String,
    #[serde(default)]
    verified_name: String,
}

impl Graph {
    /// The Graph API at this address, with its version: `https://graph.facebook.com/v23.0`.
    pub const fn new(http: reqwest::Client, base: Url, app_id: String, app_secret: String) -> Self {
        Self { http, base, app_id, app_secret }
    }

    async fn get<T: DeserializeOwned>(
        &self,
        network: &'static str,
        path: &[&str],
        query: &[(&str, &str)],
    ) -> Result<T, NetworkError> {
        let mut url = below(&self.base, path);
        url.query_pairs_mut().extend_pairs(query);
        ask(network, self.http.get(url)).await
    }

    /// Sends requests of OAuth 2.0 as the Graph API wants them: a `GET`, whose query is what RFC 6749 has in the body.
    fn sender(&self) -> impl Fn(HttpRequest) -> Answer + use<> {
        let (http, url) = (self.http.clone(), below(&self.base, TOKENS));
        move |request| {
            let mut url = url.clone();
            url.set_query(std::str::from_utf8(request.body()).ok());
            Box::pin(answer(http.get(url)))
        }
    }

    async fn pages(&self, token: &str) -> Result<Vec<Page>, NetworkError> {
        let mut pages = Vec::new();
        let mut after = String::new();
        for _ in 0..LISTS {
            let mut query = vec![
                ("fields", "id,access_token,instagram_business_account"),
                ("limit", "100"),
                ("access_token", token),
            ];
            if !after.is_empty() {
                query.push(("after", &after));
            }
            let list: Data<Vec<Managed>> = self.get(FACEBOOK, &["me", "accounts"], &query).await?;
            pages.extend(list.data.into_iter().filter_map(|page| {
                let instagram_id = page.instagram_business_account.map(|account| account.id);
                Some(Page { id: page.id, token: page.access_token?, instagram_id })
            }));
            let next = list.paging.filter(|paging| paging.next.is_some()).and_then(|paging| paging.cursors?.after);
            match next {
                Some(next) => after = next,
                None => break,
            }
        }
        Ok(pages)
    }
}

impl Facebook for Graph {
    fn inspect<'a>(&'a self, token: &'a str) -> Asked<'a, TokenInfo> {
        Box::pin(async move {
            let app = format!("{}|{}", self.app_id, self.app_secret);
            let query = [("input_token", token), ("access_token", &*app)];
            let Data { data, .. } = self.get::<Data<Inspected>>(FACEBOOK, &["debug_token"], &query).await?;
            if !data.is_valid {
                return Err(NetworkError::Refused(FACEBOOK, "the token is not valid, or no longer".to_owned()));
            }
            if data.app_id != self.app_id {
                return Err(NetworkError::Refused(FACEBOOK, "the token was issued to another app".to_owned()));
            }
            let expires = Some(data.expires_at).filter(|end| *end > 0);
            let expires = expires.and_then(|end| jiff::Timestamp::from_second(end).ok()).map(DateTime::from);
            Ok(TokenInfo { app_id: data.app_id, user_id: data.user_id, page_id: data.profile_id, expires })
        })
    }

    fn renew<'a>(&'a self, user_token: &'a str) -> Asked<'a, Renewed> {
        Box::pin(async move {
            // A grant of Facebook's own, which OAuth 2.0 does not know, with an answer that need not name the token's type.
            let query = [
                ("client_id", &*self.app_id),
                ("client_secret", &*self.app_secret),
                ("grant_type", "fb_exchange_token"),
                ("fb_exchange_token", user_token),
            ];
            let Token { access_token, expires_in } = self.get(FACEBOOK, TOKENS, &query).await?;
            let query = [("fields", "id,name"), ("access_token", &*access_token)];
            let person: Person = self.get(FACEBOOK, &["me"], &query).await?;
            let pages = self.pages(&access_token).await?;
            Ok(Renewed {
                user_id: person.id,
                user_name: person.name,
                expires: expires_in.and_then(from_now),
                token: access_token,
                pages,
            })
        })
    }
}

impl Instagram for Graph {
    fn account<'a>(&'a self, id: &'a str, token: &'a str) -> Asked<'a, InstagramAccount> {
        Box::pin(async move {
            let query = [("fields", "username,profile_picture_url"), ("access_token", token)];
            let profile: Profile = self.get("Instagram", &[id], &query).await?;
            Ok(InstagramAccount { user_name: profile.username, picture: profile.profile_picture_url })
        })
    }
}

const WHATSAPP: &str = "WhatsApp";

impl Whatsapp for Graph {
    fn exchange<'a>(&'a self, code: &'a str) -> Asked<'a, String> {
        Box::pin(async move {
            let client = BasicClient::new(ClientId::new(self.app_id.clone()))
                .set_client_secret(ClientSecret::new(self.app_secret.clone()))
                .set_auth_type(AuthType::RequestBody)
                .set_token_uri(TokenUrl::from_url(below(&self.base, TOKENS)));
            let request = client.exchange_code(AuthorizationCode::new(code.to_owned()));
            let token = request.request_async(&self.sender()).await;
            let token = token.map_err(|error| oauth(WHATSAPP, error.into()))?;
            Ok(token.access_token().secret().clone())
        })
    }

    fn phone_number<'a>(&'a self, account_id: &'a str, id: &'a str, token: &'a str) -> Asked<'a, PhoneNumber> {
        Box::pin(async move {
            let query =
                [("fields", "id,display_phone_number,verified_name"), ("limit", "100"), ("access_token", token)];
            let list: Data<Vec<Number>> = self.get(WHATSAPP, &[account_id, "phone_numbers"], &query).await?;
            let found = list.data.into_iter().find(|number| number.id == id);
            let number =
                found.ok_or_else(|| NetworkError::Refused(WHATSAPP, "the account has no such number".to_owned()))?;
            let name =
                if number.verified_name.is_empty() { &number.display_phone_number } else { &number.verified_name };
            Ok(PhoneNumber { name: name.clone(), number: number.display_phone_number })
        })
    }
}

/// The time so many seconds from now.
pub fn from_now(seconds: i64) -> Option<DateTime> {
    let span = jiff::SignedDuration::from_secs(seconds);
    DateTime::now().timestamp().checked_add(span).ok().map(DateTime::from)
}
