//! Reading scalars from strings without copying them, and the two string types of the runtime's own: base64, secrets.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::schema::Schema;
use crate::text;
use crate::value::{Value, format_suffices, text_conforms};

/// Deserializes a string and hands it to `read`, as it stands.
pub(crate) fn deserialize_text<'de, D, T, F>(deserializer: D, what: &'static str, read: F) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    F: FnOnce(&str) -> Option<T>,
{
    deserializer.deserialize_str(TextVisitor { what, read, result: PhantomData })
}

struct TextVisitor<T, F> {
    what: &'static str,
    read: F,
    result: PhantomData<T>,
}

impl<T, F: FnOnce(&str) -> Option<T>> Visitor<'_> for TextVisitor<T, F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.what)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        let what = self.what;
        (self.read)(text).ok_or_else(|| E::invalid_value(Unexpected::Other("string"), &what))
    }
}

/// Octets that stand as base64 in JSON (`format: byte`; RFC 4648, section 4, with padding).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Base64(pub Vec<u8>);

impl From<Vec<u8>> for Base64 {
    fn from(octets: Vec<u8>) -> Self {
        Self(octets)
    }
}

impl AsRef<[u8]> for Base64 {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Display for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text::to_base64(&self.0))
    }
}

impl Serialize for Base64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&text::to_base64(&self.0))
    }
}

impl<'de> Deserialize<'de> for Base64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_text(deserializer, "base64", |text| text::base64(text).map(Self))
    }
}

impl Value for Base64 {
    fn conforms(&self, schema: &Schema) -> bool {
        format_suffices(schema)
    }
}

/// A string that is not to be seen (`format: password`): `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// The string itself.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The string itself.
    pub fn into_exposed(self) -> String {
        self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl Value for Secret {
    fn conforms(&self, schema: &Schema) -> bool {
        text_conforms(&self.0, schema)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_not_printed() {
        let secret: Secret = serde_json::from_str("\"hunter2\"").unwrap();
        assert_eq!(format!("{secret:?}"), "Secret(..)");
        assert_eq!(secret.expose(), "hunter2");
    }

    #[test]
    fn base64_both_ways() {
        let octets: Base64 = serde_json::from_str("\"YWI=\"").unwrap();
        assert_eq!(octets.0, b"ab");
        assert_eq!(serde_json::to_string(&octets).unwrap(), "\"YWI=\"");
        assert!(serde_json::from_str::<Base64>("\"YWI\"").is_err());
    }
}
