//! An object of the standard with its fixed keys.

use serde_json::{Number, Value as Json};

use super::place::Place;
use super::{foreign, suggest};
use crate::model::Extensions;
use crate::{Diagnostic, Object, Pointer, Value};

/// What the standard says of one of its objects.
pub(super) struct Kind {
    /// Its name in messages, such as `Operation Object`.
    pub(super) name: &'static str,
    /// Its keys, in groups that several objects share.
    pub(super) keys: &'static [&'static [&'static str]],
    /// Keys of other standards that are often met here, with what to do instead.
    pub(super) foreign: foreign::Table,
}

impl Kind {
    fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.keys.iter().flat_map(|group| group.iter().copied())
    }
}

/// An object that is being read. Its keys have been checked.
pub(super) struct Fields<'a> {
    pub(super) place: Place<'a>,
    pub(super) object: &'a Object,
    kind: &'static Kind,
}

impl<'a> Fields<'a> {
    /// Begins with an object: tells what it is if it is none, and every key that does not belong here.
    pub(super) fn open(place: Place<'a>, kind: &'static Kind) -> Option<Self> {
        let object = place.object()?;
        let fields = Self { place, object, kind };
        for key in object.keys().filter(|key| !key.starts_with("x-")) {
            if !kind.keys().any(|known| known == key) {
                fields.stranger(key);
            }
        }
        Some(fields)
    }

    fn stranger(&self, key: &str) {
        let Some(place) = self.place.member(self.object, key) else { return };
        let name = self.kind.name;
        place.push(match self.kind.foreign.iter().find(|(foreign, ..)| *foreign == key) {
            Some((_, code, help)) => {
                place.error_at_key(code, format!("`{key}` is no key of the {name} in Swagger 2.0")).help(*help)
            }
            None => place
                .error_at_key("unknown-key", format!("unknown key `{key}` in the {name}"))
                .help(if place.is_shown() { suggest::key(key, self.kind.keys()) } else { suggest::key("", []) }),
        });
    }

    pub(super) fn pointer(&self) -> Pointer {
        self.place.pointer.clone()
    }

    /// The value of a key, whatever it is.
    pub(super) fn raw(&self, key: &str) -> Option<Place<'a>> {
        self.place.member(self.object, key)
    }

    /// The value of a key that must not be null.
    pub(super) fn at(&self, key: &str) -> Option<Place<'a>> {
        let place = self.raw(key)?;
        if place.node.value != Value::Null {
            return Some(place);
        }
        place.push(
            place
                .error_at_key("null-value", format!("`{key}` has no value"))
                .help("give it a value or remove the key; an empty text is `''`"),
        );
        None
    }

    pub(super) fn json(&self, key: &str) -> Option<Json> {
        self.object.get(key).map(|member| member.node.to_json())
    }

    pub(super) fn text(&self, key: &str) -> Option<String> {
        // Half of a document is texts, nearly all of them in order: no place is made for these.
        match &self.object.get(key)?.node.value {
            Value::String(text) => Some(text.clone()),
            _ => self.at(key)?.text(),
        }
    }

    /// A text that must be there; empty where it is not.
    pub(super) fn required_text(&self, key: &str) -> String {
        if self.raw(key).is_none() {
            self.missing(key);
        }
        self.text(key).unwrap_or_default()
    }

    /// A boolean; false where it is absent.
    pub(super) fn flag(&self, key: &str) -> bool {
        self.at(key).and_then(|place| place.flag()).unwrap_or_default()
    }

    pub(super) fn texts(&self, key: &str) -> Option<Vec<String>> {
        Some(self.at(key)?.texts())
    }

    /// The items of an array; none where it is absent.
    pub(super) fn items(&self, key: &str) -> Vec<Place<'a>> {
        self.at(key).map(|place| place.items()).unwrap_or_default()
    }

    /// The members of a map; none where it is absent.
    pub(super) fn entries(&self, key: &str) -> Vec<(&'a String, Place<'a>)> {
        self.at(key).map(|place| place.entries()).unwrap_or_default()
    }

    pub(super) fn number(&self, key: &str) -> Option<Number> {
        let place = self.at(key)?;
        match &place.node.value {
            Value::Number(number) => Some(number.clone()),
            _ => {
                place.push(place.wrong_type("a number"));
                None
            }
        }
    }

    /// A number of things (JSON Schema draft 4, section 5): an integer, `3.0` is one, and not negative.
    pub(super) fn count(&self, key: &str) -> Option<u64> {
        let number = self.number(key)?;
        if let Some(count) = number.as_u64() {
            return Some(count);
        }
        match number.as_f64() {
            // Beyond 2^64 the conversion gives the largest count there is, which means the same.
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "checked to be a whole, positive number"
            )]
            Some(count) if count >= 0.0 && count.fract() == 0.0 => Some(count as u64),
            _ => {
                if let Some(place) = self.raw(key) {
                    let message = format!("{} must be a whole number and not negative", place.name());
                    place.push(place.error("invalid-value", message));
                }
                None
            }
        }
    }

    /// A key that must be there and is not.
    pub(super) fn missing(&self, key: &str) {
        self.place.push(self.missing_diagnostic(key));
    }

    pub(super) fn missing_diagnostic(&self, key: &str) -> Diagnostic {
        let message = format!("`{key}` is missing in the {}", self.kind.name);
        self.place.error_at_key("missing-field", message)
    }

    /// An array that does not say what it holds: a code of its own, as `--tolerant` can read it as holding anything.
    pub(super) fn push_missing_items(&self, help: &str) {
        let message = "an array must say what it holds, but has no `items`";
        self.place.push(self.place.error_at_key("missing-items", message).help(help));
    }

    /// The keys that begin with `x-`; what is in them is nobody's business here.
    pub(super) fn extensions(&self) -> Extensions {
        extensions(self.object)
    }
}

pub(super) fn extensions(object: &Object) -> Extensions {
    let vendor = object.iter().filter(|(key, _)| key.starts_with("x-"));
    vendor.map(|(key, member)| (key.clone(), member.node.to_json())).collect()
}
