//! Manifests: what custom networks can do, as far as the settings show it.

use generated::{
    models::{Manifest, ManifestBranding, ManifestCallbacks},
    rt::JsonObject,
};
use serde::{Deserialize, Serialize};

use crate::store::{Column, Entity, Stored, Value};

/// A manifest, as it is stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ManifestRecord {
    /// The name that a reusable one has.
    #[serde(default)]
    pub name: Option<String>,
    /// Whether it can serve channels of any account that has its id among `manifestIds`.
    pub reusable: bool,
    /// How channels look.
    #[serde(default)]
    pub branding: Option<ManifestBranding>,
    /// Where a customer is sent to add a channel.
    #[serde(default)]
    pub channel_creation: Option<String>,
    /// All else that it says.
    #[serde(default)]
    pub details: JsonObject,
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

/// As those see it who may add channels of it: its webhook, with the secret, is its integration's own.
impl From<Stored<ManifestRecord>> for Manifest {
    fn from(stored: Stored<ManifestRecord>) -> Self {
        let manifest = stored.value;
        let channel_creation = manifest.channel_creation;
        Self {
            id: Some(stored.id),
            branding: manifest.branding,
            callbacks: channel_creation.map(|url| ManifestCallbacks { channel_creation: Some(url) }),
            inbox: None,
            webhook: None,
        }
    }
}
