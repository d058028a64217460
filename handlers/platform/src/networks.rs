//! Social networks: what the service asks them, a trait for each, and how they are asked over HTTP. Where a network is not
//! configured, whoever needs it is told so.

mod answer;
mod graph;
mod linkedin;
mod options;
mod wordpress;

use std::{fmt::Debug, sync::Arc};

use futures_util::future::BoxFuture;
use generated::rt::DateTime;
use url::Url;

use crate::Failure;

pub use answer::NetworkError;
pub use graph::{Graph, from_now};
pub use linkedin::{LinkedinApi, id as urn_id};
pub use options::{NetworkOptionError, NetworkOptions};
pub use wordpress::WordpressApi;

/// What a network answers, once it does.
pub type Asked<'a, T> = BoxFuture<'a, Result<T, NetworkError>>;

/// What a token is good for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenInfo {
    /// The app that it was issued to.
    pub app_id: String,
    /// The user who granted it.
    pub user_id: String,
    /// The page that it is for, if it is for one.
    pub page_id: Option<String>,
    /// When it ends, if it does.
    pub expires: Option<DateTime>,
}

/// A page that a user manages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its id.
    pub id: String,
    /// The token for it.
    pub token: String,
    /// The Instagram account that belongs to it.
    pub instagram_id: Option<String>,
}

/// A user's renewed token, with what the user manages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renewed {
    /// The user's id.
    pub user_id: String,
    /// The user's name.
    pub user_name: String,
    /// The token, which lasts.
    pub token: String,
    /// When it ends, if it does.
    pub expires: Option<DateTime>,
    /// The pages.
    pub pages: Vec<Page>,
}

/// Facebook.
pub trait Facebook: Debug + Send + Sync {
    /// What a token is good for. One that is not valid is refused.
    fn inspect<'a>(&'a self, token: &'a str) -> Asked<'a, TokenInfo>;

    /// Exchanges a user's token for one that lasts, and looks up what the user manages.
    fn renew<'a>(&'a self, user_token: &'a str) -> Asked<'a, Renewed>;
}

/// An Instagram account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstagramAccount {
    /// What the account is called in its address.
    pub user_name: String,
    /// Its picture.
    pub picture: Option<String>,
}

/// Instagram, whose tokens are Facebook's.
pub trait Instagram: Debug + Send + Sync {
    /// A business account, if the token can see it.
    fn account<'a>(&'a self, id: &'a str, token: &'a str) -> Asked<'a, InstagramAccount>;
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneNumber {
    /// The name that WhatsApp has verified.
    pub name: String,
    /// The number as people write it.
    pub number: String,
}

/// WhatsApp.
pub trait Whatsapp: Debug + Send + Sync {
    /// The token for a code that a customer comes back with.
    fn exchange<'a>(&'a self, code: &'a str) -> Asked<'a, String>;

    /// A number of a business account, if the token can see it.
    fn phone_number<'a>(&'a self, account_id: &'a str, id: &'a str, token: &'a str) -> Asked<'a, PhoneNumber>;
}

/// An organization that a member administers. Ids are without the `urn:li:` before them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Administration {
    /// The organization.
    pub organization: String,
    /// The member.
    pub member: String,
}

/// LinkedIn.
pub trait Linkedin: Debug + Send + Sync {
    /// When a token ends, if it does. One that is not valid is refused.
    fn inspect<'a>(&'a self, token: &'a str) -> Asked<'a, Option<DateTime>>;

    /// What the token's member administers.
    fn administrations<'a>(&'a self, token: &'a str) -> Asked<'a, Vec<Administration>>;
}

/// A site that a token is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Its id.
    pub id: String,
    /// The user who granted the token.
    pub user_id: String,
    /// Its name.
    pub name: String,
    /// Its address.
    pub url: Option<String>,
    /// Its picture.
    pub picture: Option<String>,
}

/// WordPress.
pub trait Wordpress: Debug + Send + Sync {
    /// The site that a token is for. One that is not valid is refused.
    fn site<'a>(&'a self, token: &'a str) -> Asked<'a, Site>;
}

/// The networks that are configured.
#[derive(Debug, Clone, Default)]
pub struct Networks {
    /// Facebook.
    pub facebook: Option<Arc<dyn Facebook>>,
    /// Instagram.
    pub instagram: Option<Arc<dyn Instagram>>,
    /// WhatsApp.
    pub whatsapp: Option<Arc<dyn Whatsapp>>,
    /// LinkedIn.
    pub linkedin: Option<Arc<dyn Linkedin>>,
    /// WordPress.
    pub wordpress: Option<Arc<dyn Wordpress>>,
}

/// A network that must be there, or the options that would make it so.
macro_rules! configured {
    ($($network:ident: $client:ident, $option:literal;)+) => {
        $(
            /// The network, if it is configured.
            ///
            /// # Errors
            /// A 503 that says how to configure it.
            pub fn $network(&self) -> Result<&dyn $client, Failure> {
                self.$network.as_deref().ok_or_else(|| not_configured(stringify!($client), $option))
            }
        )+
    };
}

impl Networks {
    configured! {
        facebook: Facebook, "--facebook-app-id and --facebook-app-secret";
        instagram: Instagram, "--facebook-app-id and --facebook-app-secret";
        whatsapp: Whatsapp, "--facebook-app-id and --facebook-app-secret";
        linkedin: Linkedin, "--linkedin-client-id and --linkedin-client-secret";
        wordpress: Wordpress, "--wordpress-client-id";
    }
}

fn not_configured(network: &str, options: &str) -> Failure {
    let message = format!("{network} is not configured on this server. Whoever runs it starts it with {options}.");
    Failure::new(503, "ServiceUnavailable", message)
}

/// An address below another one.
fn below(base: &Url, path: &[&str]) -> Url {
    let mut url = base.clone();
    if let Ok(mut segments) = url.path_segments_mut() {
        segments.pop_if_empty().extend(path);
    }
    url
}
