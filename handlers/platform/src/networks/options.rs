//! From the options about networks to those that can be asked.

use std::sync::Arc;

use reqwest::Certificate;
use url::Url;

use super::{Graph, LinkedinApi, Networks, WordpressApi};
use crate::{Options, outbound};

/// What the options say about networks.
#[derive(Debug, Clone, Default)]
pub struct NetworkOptions {
    /// The Graph API, with its version.
    pub facebook_url: String,
    /// Our app there, and its secret.
    pub facebook: Option<(String, String)>,
    /// Where LinkedIn inspects tokens.
    pub linkedin_url: String,
    /// Where LinkedIn is asked everything else.
    pub linkedin_api_url: String,
    /// Our app there, and its secret.
    pub linkedin: Option<(String, String)>,
    /// The API of WordPress.com.
    pub wordpress_url: String,
    /// Our app there.
    pub wordpress: Option<String>,
}

/// Why a network cannot be asked.
#[derive(Debug, thiserror::Error)]
pub enum NetworkOptionError {
    /// Its address is none.
    #[error("{0} is not accepted: give http(s)://host[:port][/path]")]
    Url(&'static str),
    /// Half of what is needed.
    #[error("{0} and {1} come together")]
    Half(&'static str, &'static str),
    /// No client for HTTP.
    #[error("no requests can be sent to networks: {}", crate::outbound::cause(.0))]
    Client(#[from] reqwest::Error),
}

impl NetworkOptions {
    /// What the server's options say.
    ///
    /// # Errors
    /// Where an app comes without its secret.
    pub fn of(options: &Options) -> Result<Self, NetworkOptionError> {
        let pair =
            |id: &Option<String>, secret: &Option<String>, names: (&'static str, &'static str)| match (id, secret) {
                (Some(id), Some(secret)) => Ok(Some((id.clone(), secret.clone()))),
                (None, None) => Ok(None),
                _ => Err(NetworkOptionError::Half(names.0, names.1)),
            };
        let facebook = ("--facebook-app-id", "--facebook-app-secret");
        let linkedin = ("--linkedin-client-id", "--linkedin-client-secret");
        Ok(Self {
            facebook_url: options.facebook_url.clone(),
            facebook: pair(&options.facebook_app_id, &options.facebook_app_secret, facebook)?,
            linkedin_url: options.linkedin_url.clone(),
            linkedin_api_url: options.linkedin_api_url.clone(),
            linkedin: pair(&options.linkedin_client_id, &options.linkedin_client_secret, linkedin)?,
            wordpress_url: options.wordpress_url.clone(),
            wordpress: options.wordpress_client_id.clone(),
        })
    }

    /// The networks, of which those are there that are configured.
    ///
    /// # Errors
    /// Where an address is none.
    pub fn networks(&self, roots: &[Certificate]) -> Result<Networks, NetworkOptionError> {
        let mut networks = Networks::default();
        if self.facebook.is_none() && self.linkedin.is_none() && self.wordpress.is_none() {
            // A client reads all certificates of the system: nobody waits for that in vain.
            return Ok(networks);
        }
        let http = outbound::client(roots).build()?;
        if let Some((id, secret)) = &self.facebook {
            let base = url(&self.facebook_url, "--facebook-url")?;
            let graph = Arc::new(Graph::new(http.clone(), base, id.clone(), secret.clone()));
            networks.facebook = Some(graph.clone());
            networks.instagram = Some(graph.clone());
            networks.whatsapp = Some(graph);
        }
        if let Some((id, secret)) = &self.linkedin {
            let oauth = url(&self.linkedin_url, "--linkedin-url")?;
            let api = url(&self.linkedin_api_url, "--linkedin-api-url")?;
            let linkedin = LinkedinApi::new(http.clone(), oauth, api, id.clone(), secret.clone());
            networks.linkedin = Some(Arc::new(linkedin));
        }
        if let Some(id) = &self.wordpress {
            let base = url(&self.wordpress_url, "--wordpress-url")?;
            networks.wordpress = Some(Arc::new(WordpressApi::new(http, base, id.clone())));
        }
        Ok(networks)
    }
}

fn url(text: &str, option: &'static str) -> Result<Url, NetworkOptionError> {
    let url = Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    url.ok_or(NetworkOptionError::Url(option))
}
