//! Dates and instants as RFC 3339 writes them.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;
use std::time::SystemTime;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::schema::{Format, Schema};
use crate::value::{Value, format_suffices};
use crate::violation::{Invalid, Location, Pointer};
use crate::{scalar, text};

/// An instant: `date-time` of RFC 3339, section 5.6.
///
/// What is read is the instant. Lost are the offset it was written with, digits of the fraction past the ninth, and
/// the difference between a leap second and the second before it. What is after the last instant of [`jiff::Timestamp`]
/// (9999-12-30T22:00:00.999999999Z) is read as that instant. It is written in UTC, with `Z` and as many digits
/// as it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DateTime(jiff::Timestamp);

/// A day of the calendar: `full-date` of RFC 3339, section 5.6.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(jiff::civil::Date);

impl DateTime {
    /// The current instant.
    pub fn now() -> Self {
        Self(jiff::Timestamp::now())
    }

    /// The instant.
    pub const fn timestamp(self) -> jiff::Timestamp {
        self.0
    }
}

impl From<DateTime> for SystemTime {
    fn from(instant: DateTime) -> Self {
        instant.0.into()
    }
}

impl Date {
    /// The current day in UTC.
    pub fn today() -> Self {
        Self(jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date())
    }
}

fn refused(format: Format) -> Invalid {
    let name = format.name();
    let message = format!("must be of the format {name}");
    Invalid::new(Pointer::new(Location::Body).violation("format", Some(name.into()), message))
}

macro_rules! instants {
    ($($type:ident, $inner:ty, $format:expr, $parse:path;)*) => {$(
        impl From<$inner> for $type {
            fn from(inner: $inner) -> Self {
                Self(inner)
            }
        }

        impl From<$type> for $inner {
            fn from(outer: $type) -> Self {
                outer.0
            }
        }

        impl Deref for $type {
            type Target = $inner;

            fn deref(&self) -> &$inner {
                &self.0
            }
        }

        impl AsRef<$inner> for $type {
            fn as_ref(&self) -> &$inner {
                &self.0
            }
        }

        impl FromStr for $type {
            type Err = Invalid;

            fn from_str(text: &str) -> Result<Self, Invalid> {
                $parse(text).map(Self).ok_or_else(|| refused($format))
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                scalar::deserialize_text(deserializer, $format.name(), |text| $parse(text).map(Self))
            }
        }

        impl Value for $type {
            fn conforms(&self, schema: &Schema) -> bool {
                format_suffices(schema)
            }

            fn distinct(items: &[&Self]) -> bool {
                let mut sorted = items.to_vec();
                sorted.sort_unstable();
                sorted.iter().zip(sorted.iter().skip(1)).all(|(a, b)| a != b)
            }
        }
    )*};
}
instants! {
    DateTime, jiff::Timestamp, Format::DateTime, text::date_time;
    Date, jiff::civil::Date, Format::Date, text::date;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_read_and_write_json() {
        let at: DateTime = serde_json::from_str("\"2024-02-29T23:59:59.250+01:00\"").unwrap();
        assert_eq!(serde_json::to_string(&at).unwrap(), "\"2024-02-29T22:59:59.25Z\"");
        assert!(serde_json::from_str::<DateTime>("\"2024-02-29\"").is_err());
        let day: Date = "2024-02-29".parse().unwrap();
        assert_eq!(serde_json::to_string(&day).unwrap(), "\"2024-02-29\"");
        assert_eq!(Date::from_str("x").unwrap_err().keyword(), "format");
        assert!(at.timestamp() < *DateTime::now());
    }
}
