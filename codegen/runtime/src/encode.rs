//! JSON of answers, encoded into a buffer that each worker keeps: a body is one allocation, of its very size, and no answer
//! pays for a buffer that grows.

use std::cell::Cell;

use serde::Serialize;

/// The largest buffer that a worker keeps, in octets. What is larger becomes the body itself.
const MOST: usize = 16 << 20;
/// What is kept without asking who needs it.
const LEAST: usize = 64 << 10;
/// After so many answers that need less than a quarter of it, the buffer shrinks.
const PATIENCE: u32 = 64;

/// A buffer, and how many answers in turn it was far too large for.
#[derive(Default)]
struct Buffer {
    octets: Vec<u8>,
    too_large: u32,
}

thread_local! {
    static BUFFER: Cell<Buffer> = const { Cell::new(Buffer { octets: Vec::new(), too_large: 0 }) };
}

/// The JSON of a value.
pub(crate) fn to_json<T: Serialize + ?Sized>(value: &T) -> serde_json::Result<Vec<u8>> {
    // While the value is encoded the worker has an empty one: an encoder that encodes another value is no harm.
    let mut buffer = BUFFER.take();
    buffer.octets.clear();
    let encoded = serde_json::to_writer(&mut buffer.octets, value);
    let json = if buffer.octets.len() > MOST { std::mem::take(&mut buffer.octets) } else { buffer.octets.to_vec() };
    buffer.settle();
    BUFFER.set(buffer);
    encoded.map(|()| json)
}

impl Buffer {
    /// Gives back what is rarely used.
    fn settle(&mut self) {
        let (used, kept) = (self.octets.len(), self.octets.capacity());
        self.too_large = if kept > LEAST && used < kept / 4 { self.too_large + 1 } else { 0 };
        if self.too_large >= PATIENCE {
            self.octets.shrink_to(LEAST.max(kept / 4));
            self.too_large = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use serde::ser::Error as _;

    use super::*;

    fn kept() -> usize {
        let buffer = BUFFER.take();
        let kept = buffer.octets.capacity();
        BUFFER.set(buffer);
        kept
    }

    #[test]
    fn a_body_has_its_very_size() {
        for length in [0, 1, 1_000, 100_000] {
            let json = to_json(&"x".repeat(length)).unwrap();
            assert_eq!((json.len(), json.capacity()), (length + 2, length + 2));
        }
    }

    #[test]
    fn what_is_rarely_used_is_given_back() {
        to_json(&"x".repeat(1 << 20)).unwrap();
        assert!(kept() > 1 << 20);
        for _ in 0..PATIENCE * 8 {
            to_json(&1).unwrap();
        }
        assert!(kept() <= LEAST, "{}", kept());
        to_json(&"x".repeat(MOST)).unwrap();
        assert!(kept() <= LEAST, "{}", kept());
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
