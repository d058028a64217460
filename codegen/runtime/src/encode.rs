//! JSON of answers: a body is one allocation. What is short is encoded into a buffer that each worker keeps, and leaves it with
//! its very size; what is long is encoded where it stays, in as much room as a value of its type took the last time.

use std::any::type_name;
use std::cell::{Cell, RefCell};

use serde::Serialize;

/// The longest body that is short, in octets: more is not kept by a worker.
const SHORT: usize = 256 << 10;

thread_local! {
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
    /// Types whose last value was long, with its length. A type is known by the place of its name: where two types share
    /// one, or one has two, the room is guessed worse, that is all.
    static LONG: RefCell<Vec<(*const u8, usize)>> = const { RefCell::new(Vec::new()) };
}

/// The JSON of a value.
pub(crate) fn to_json<T: Serialize + ?Sized>(value: &T) -> serde_json::Result<Vec<u8>> {
    let kind = type_name::<T>().as_ptr();
    let expected = LONG.with_borrow(|long| long.iter().find(|(other, _)| *other == kind).map(|(_, length)| *length));
    let json = match expected {
        Some(expected) => at_once(value, expected)?,
        None => by_the_buffer(value)?,
    };
    if expected.is_some() || json.len() > SHORT {
        LONG.with_borrow_mut(|long| {
            long.retain(|(other, _)| *other != kind);
            if json.len() > SHORT {
                long.push((kind, json.len()));
            }
        });
    }
    Ok(json)
}

/// In room of its own, of which there is an eighth more than is expected.
fn at_once<T: Serialize + ?Sized>(value: &T, expected: usize) -> serde_json::Result<Vec<u8>> {
    let mut json = Vec::with_capacity(expected + expected / 8);
    serde_json::to_writer(&mut json, value)?;
    if json.len() < json.capacity() / 2 {
        json.shrink_to_fit();
    }
    Ok(json)
}

/// In the worker's buffer, which becomes the body if it is too long to be kept.
fn by_the_buffer<T: Serialize + ?Sized>(value: &T) -> serde_json::Result<Vec<u8>> {
    // While the value is encoded the worker has an empty one: an encoder that encodes another value is no harm.
    let mut buffer = BUFFER.take();
    buffer.clear();
    let outcome = serde_json::to_writer(&mut buffer, value);
    if buffer.capacity() > 2 * SHORT {
        return outcome.map(|()| buffer);
    }
    let json = outcome.map(|()| buffer.clone());
    BUFFER.set(buffer);
    json
}

#[cfg(test)]
mod tests {
    use serde::ser::Error as _;

    use super::*;

    #[derive(serde::Serialize)]
    struct Text(String);

    fn text(length: usize) -> Text {
        Text("x".repeat(length))
    }

    fn kept() -> usize {
        let buffer = BUFFER.take();
        let kept = buffer.capacity();
        BUFFER.set(buffer);
        kept
    }

    #[test]
    fn a_short_body_has_its_very_size() {
        for length in [0, 1, 1_000, 100_000] {
            let json = to_json(&text(length)).unwrap();
            assert_eq!((json.len(), json.capacity()), (length + 2, length + 2));
        }
        assert!((100_000..=2 * SHORT).contains(&kept()));
    }

    #[test]
    fn a_long_body_is_expected_the_next_time() {
        let expected = || LONG.with_borrow(|long| long.iter().map(|(_, length)| *length).collect::<Vec<_>>());
        let length = SHORT * 10;
        for _ in 0..2 {
            assert_eq!(to_json(&text(length)).unwrap().len(), length + 2);
            assert_eq!(expected(), [length + 2]);
            // It is no worker's to keep.
            assert!(kept() <= 2 * SHORT, "{}", kept());
        }
        let again = to_json(&text(length)).unwrap();
        assert_eq!(again.capacity(), length + 2 + (length + 2) / 8);
        // A short one of the same type does not take the room of a long one with it.
        let short = to_json(&text(10)).unwrap();
        assert_eq!((short.len(), short.capacity()), (12, 12));
        assert!(expected().is_empty());
    }

    #[test]
    fn a_value_that_cannot_be_encoded_leaves_nothing_behind() {
        struct Broken;
        impl Serialize for Broken {
            fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
                Err(S::Error::custom("broken"))
            }
        }
        assert!(to_json(&("begun", Broken)).is_err());
        assert_eq!(to_json(&true).unwrap(), b"true");
    }

    #[test]
    fn values_are_encoded_within_values() {
        struct Nested;
        impl Serialize for Nested {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let inner = to_json(&[1, 2]).map_err(S::Error::custom)?;
                String::from_utf8_lossy(&inner).serialize(serializer)
            }
        }
        assert_eq!(to_json(&[Nested]).unwrap(), br#"["[1,2]"]"#);
    }
}
