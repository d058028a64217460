//! Files that requests carry in forms.

use bytes::Bytes;

/// A file of a form (`type: file`), held in memory.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct File {
    name: Option<String>,
    media_type: Option<String>,
    octets: Bytes,
}

impl File {
    /// A file of these octets.
    pub fn new(name: Option<String>, media_type: Option<String>, octets: Bytes) -> Self {
        Self { name, media_type, octets }
    }

    /// The name that the client gives it. Never use it as a path as it stands (RFC 7578, section 4.2).
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The media type that the client gives it.
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// The octets.
    pub const fn octets(&self) -> &Bytes {
        &self.octets
    }

    /// The octets.
    pub fn into_octets(self) -> Bytes {
        self.octets
    }

    /// The length in octets.
    pub fn len(&self) -> usize {
        self.octets.len()
    }

    /// Whether there are no octets.
    pub fn is_empty(&self) -> bool {
        self.octets.is_empty()
    }
}
