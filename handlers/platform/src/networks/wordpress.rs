//! The API of WordPress.com.

use serde::Deserialize;
use url::Url;

use super::{Asked, NetworkError, Site, Wordpress, answer::ask, below};

/// The API of WordPress.com, for one app.
#[derive(Debug, Clone)]
pub struct WordpressApi {
    http: reqwest::Client,
    base: Url,
    client_id: String,
}

const WORDPRESS: &str = "WordPress";

#[derive(Deserialize)]
struct Inspected {
    client_id: String,
    user_id: String,
    blog_id: Option<String>,
}

#[derive(Deserialize)]
struct Described {
    name: String,
    #[serde(rename = "URL")]
    url: Option<String>,
    icon: Option<Icon>,
}

#[derive(Deserialize)]
struct Icon {
    img: Option<String>,
}

impl WordpressApi {
    /// The API at this address: `https://public-api.wordpress.com`.
    pub const fn new(http: reqwest::Client, base: Url, client_id: String) -> Self {
        Self { http, base, client_id }
    }
}

impl Wordpress for WordpressApi {
    fn site<'a>(&'a self, token: &'a str) -> Asked<'a, Site> {
        Box::pin(async move {
            // None of OAuth 2.0 in spite of its path: RFC 7662 has neither this request nor this answer.
            let mut url = below(&self.base, &["oauth2", "token-info"]);
            url.query_pairs_mut().append_pair("client_id", &self.client_id).append_pair("token", token);
            let inspected: Inspected = ask(WORDPRESS, self.http.get(url)).await?;
            if inspected.client_id != self.client_id {
                return Err(NetworkError::Refused(WORDPRESS, "the token was issued to another app".to_owned()));
            }
            let id = inspected.blog_id.filter(|id| id != "0");
            let id =
                id.ok_or_else(|| NetworkError::Refused(WORDPRESS, "the token is for no single site".to_owned()))?;
            let url = below(&self.base, &["rest", "v1.1", "sites", &id]);
            let site: Described = ask(WORDPRESS, self.http.get(url).bearer_auth(token)).await?;
            let picture = site.icon.and_then(|icon| icon.img);
            Ok(Site { id, user_id: inspected.user_id, name: site.name, url: site.url, picture })
        })
    }
}
