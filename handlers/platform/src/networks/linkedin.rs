//! The API of LinkedIn: tokens (OAuth 2.0, RFC 7662), and what members administer.

use generated::rt::DateTime;
use oauth2::{
    AccessToken, AuthType, Client, ClientId, ClientSecret, ExtraTokenFields, IntrospectionUrl, StandardRevocableToken,
    StandardTokenIntrospectionResponse, TokenIntrospectionResponse,
    basic::{BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenResponse, BasicTokenType},
};
use serde::{Deserialize, Serialize};
use url::Url;

use super::{
    Administration, Asked, Linkedin, NetworkError,
    answer::{ask, oauth},
    below,
};
use crate::oauth::sender;

/// The API of LinkedIn, for one app.
#[derive(Clone)]
pub struct LinkedinApi {
    http: reqwest::Client,
    /// Where tokens are inspected.
    oauth: Url,
    /// Where everything else is.
    api: Url,
    client_id: String,
    client_secret: String,
}

/// Without the secret.
impl std::fmt::Debug for LinkedinApi {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LinkedinApi").field("client_id", &self.client_id).finish_non_exhaustive()
    }
}

const LINKEDIN: &str = "LinkedIn";

/// Where tokens are inspected.
const INSPECTION: &[&str] = &["oauth", "v2", "introspectToken"];

/// The version of the API that is asked for.
const VERSION: &str = "202511";

/// What LinkedIn says of a token beyond RFC 7662.
#[derive(Debug, Serialize, Deserialize)]
struct Inspected {
    /// In seconds since 1970: the standard's `exp`, which LinkedIn does not send.
    expires_at: Option<i64>,
}

impl ExtraTokenFields for Inspected {}

type Inspector = Client<
    BasicErrorResponse,
    BasicTokenResponse,
    StandardTokenIntrospectionResponse<Inspected, BasicTokenType>,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
>;

#[derive(Deserialize)]
struct Elements {
    elements: Vec<Acl>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Acl {
    organization: String,
    role_assignee: String,
}

impl LinkedinApi {
    /// The API at these addresses: `https://www.linkedin.com` and `https://api.linkedin.com`.
    pub const fn new(http: reqwest::Client, oauth: Url, api: Url, client_id: String, client_secret: String) -> Self {
        Self { http, oauth, api, client_id, client_secret }
    }
}

impl Linkedin for LinkedinApi {
    fn inspect<'a>(&'a self, token: &'a str) -> Asked<'a, Option<DateTime>> {
        Box::pin(async move {
            let inspector = Inspector::new(ClientId::new(self.client_id.clone()))
                .set_client_secret(ClientSecret::new(self.client_secret.clone()))
                .set_auth_type(AuthType::RequestBody)
                .set_introspection_url(IntrospectionUrl::from_url(below(&self.oauth, INSPECTION)));
            let token = AccessToken::new(token.to_owned());
            let inspected = inspector.introspect(&token).request_async(&sender(self.http.clone())).await;
            let inspected = inspected.map_err(|error| oauth(LINKEDIN, error.into()))?;
            if !inspected.active() {
                return Err(NetworkError::Refused(LINKEDIN, "the token is not valid, or no longer".to_owned()));
            }
            let end = inspected.extra_fields().expires_at.and_then(|end| jiff::Timestamp::from_second(end).ok());
            Ok(end.map(DateTime::from))
        })
    }

    fn administrations<'a>(&'a self, token: &'a str) -> Asked<'a, Vec<Administration>> {
        Box::pin(async move {
            let mut url = below(&self.api, &["rest", "organizationAcls"]);
            url.query_pairs_mut().extend_pairs([
                ("q", "roleAssignee"),
                ("role", "ADMINISTRATOR"),
                ("state", "APPROVED"),
                ("count", "1000"),
            ]);
            let request = self.http.get(url).bearer_auth(token);
            let request = request.header("LinkedIn-Version", VERSION).header("X-Restli-Protocol-Version", "2.0.0");
            let found: Elements = ask(LINKEDIN, request).await?;
            let administration = |acl: Acl| Administration {
                organization: id(&acl.organization).to_owned(),
                member: id(&acl.role_assignee).to_owned(),
            };
            Ok(found.elements.into_iter().map(administration).collect())
        })
    }
}

/// What stands behind the last colon: of `urn:li:organization:7`, the number.
pub fn id(urn: &str) -> &str {
    urn.rsplit(':').next().unwrap_or(urn)
}
