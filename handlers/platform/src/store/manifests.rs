//! Manifests: what custom networks can do.

use generated::models::{Manifest, ManifestBranding, ManifestCallbacks, ManifestInbox, ManifestWebhook};
use serde::{Deserialize, Serialize};

use crate::store::{Column, Entity, Stored, Value};

/// A manifest, as it is stored.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ManifestRecord {
    /// The name that a reusable one has.
    pub name: Option<String>,
    /// Whether it can serve channels of any account that has its id among `manifestIds`. Its integration can no longer
    /// change it then.
    pub reusable: bool,
    /// How channels look.
    pub branding: Option<ManifestBranding>,
    /// Where its integration is told of events.
    pub webhook: Option<Webhook>,
    /// What can be done with tickets.
    pub inbox: Option<ManifestInbox>,
    /// Where customers are sent.
    pub callbacks: Option<ManifestCallbacks>,
}

/// Where an integration is told of events. `Debug` does not show the secret.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Webhook {
    /// Where requests go.
    pub url: String,
    /// What they are signed with.
    pub secret: String,
}

impl Webhook {
    /// The host of the URL, in lower case, with its port if that is not the scheme's; empty for a URL without a host.
    pub fn host(&self) -> String {
        let Ok(url) = url::Url::parse(&self.url) else { return String::new() };
        let host = url.host_str().unwrap_or_default().trim_end_matches('.').to_lowercase();
        url.port().map_or_else(|| host.clone(), |port| format!("{host}:{port}"))
    }
}

impl std::fmt::Debug for Webhook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Webhook(..)")
    }
}

/// Whether a manifest is reusable.
pub const MANIFEST_REUSABLE: Column = Column::integer("reusable");

impl Entity for ManifestRecord {
    const TABLE: &'static str = "manifests";
    const KIND: &'static str = "manifest";
    const COLUMNS: &'static [Column] = &[MANIFEST_REUSABLE];

    fn values(&self) -> Vec<Value> {
        vec![self.reusable.into()]
    }
}

impl ManifestRecord {
    /// As its integration sees it; the webhook's secret is not told again.
    pub fn whole(stored: Stored<Self>) -> Manifest {
        let manifest = stored.value;
        Manifest {
            id: Some(stored.id),
            branding: manifest.branding,
            callbacks: manifest.callbacks,
            inbox: manifest.inbox,
            webhook: manifest.webhook.map(|webhook| ManifestWebhook { url: Some(webhook.url), secret: None }),
        }
    }
}

/// As those see it who may add channels of it: its webhook is its integration's own.
impl From<Stored<ManifestRecord>> for Manifest {
    fn from(stored: Stored<ManifestRecord>) -> Self {
        Self { webhook: None, inbox: None, ..ManifestRecord::whole(stored) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_have_a_port_unless_it_is_the_schemes() {
        for (url, host) in [
            ("https://Hooks.Example.com./a", "hooks.example.com"),
            ("https://hooks.example.com:443/a", "hooks.example.com"),
            ("https://hooks.example.com:9443/a", "hooks.example.com:9443"),
            ("http://[::1]:8080/a", "[::1]:8080"),
            ("no URL", ""),
        ] {
            assert_eq!(Webhook { url: url.to_owned(), secret: String::new() }.host(), host, "{url}");
        }
    }
}
