//! Arrays as answers that are encoded item by item while they are sent, in constant memory.

use std::fmt;
use std::task::Poll;

use bytes::Bytes;
use futures_util::stream::{self, LocalBoxStream};
use futures_util::{Stream, StreamExt as _};
use serde::Serialize;

use crate::file_body::OctetStream;

type BoxError = Box<dyn std::error::Error>;

/// The items of an array, one after the other. An operation answers with one where `codegen.toml` says
/// `stream = ["answer"]`.
///
/// An item that is an error, or that cannot be encoded, ends the connection and is logged: the status has long been sent,
/// and the client must not take what it has for the whole array. What can fail before the first item, such as beginning
/// a query, is better done before the answer is made.
pub struct JsonStream<T> {
    items: LocalBoxStream<'static, Result<T, BoxError>>,
}

impl<T: 'static> JsonStream<T> {
    /// An array of what the stream gives.
    pub fn new<E: Into<BoxError> + 'static>(items: impl Stream<Item = Result<T, E>> + 'static) -> Self {
        Self { items: Box::pin(items.map(|item| item.map_err(Into::into))) }
    }
}

impl<T: 'static> From<Vec<T>> for JsonStream<T> {
    fn from(items: Vec<T>) -> Self {
        Self::new(stream::iter(items.into_iter().map(Ok::<T, std::convert::Infallible>)))
    }
}

impl<T> fmt::Debug for JsonStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonStream").finish_non_exhaustive()
    }
}

/// How many octets are sent at once, where so many are at hand.
const PIECE: usize = 16 * 1024;

impl<T: Serialize + 'static> JsonStream<T> {
    /// The array in JSON. Items that are at hand travel together; none waits for the next one.
    pub(crate) fn into_octets(mut self) -> OctetStream {
        let mut piece = b"[".to_vec();
        let (mut is_first, mut is_over) = (true, false);
        Box::pin(stream::poll_fn(move |cx| {
            while !is_over && piece.len() < PIECE {
                let item = match self.items.poll_next_unpin(cx) {
                    Poll::Pending if piece.is_empty() => return Poll::Pending,
                    Poll::Pending => break,
                    Poll::Ready(item) => item,
                };
                let Some(item) = item else {
                    piece.push(b']');
                    is_over = true;
                    break;
                };
                if !std::mem::take(&mut is_first) {
                    piece.push(b',');
                }
                let encoded = item.and_then(|item| Ok(serde_json::to_writer(&mut piece, &item)?));
                if let Err(error) = encoded {
                    is_over = true;
                    piece.clear();
                    return Poll::Ready(Some(Err(error)));
                }
            }
            let piece = std::mem::take(&mut piece);
            Poll::Ready((!piece.is_empty()).then(|| Ok(Bytes::from(piece))))
        }))
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    fn sent(stream: OctetStream) -> Vec<Result<Bytes, BoxError>> {
        stream.collect().now_or_never().unwrap()
    }

    #[test]
    fn arrays() {
        let text =
            |stream: OctetStream| sent(stream).into_iter().map(|piece| piece.unwrap()).collect::<Vec<_>>().concat();
        assert_eq!(text(JsonStream::<u8>::from(vec![]).into_octets()), b"[]");
        assert_eq!(text(JsonStream::from(vec!["a", "b"]).into_octets()), br#"["a","b"]"#);
    }

    #[test]
    fn many_items_in_pieces() {
        let numbers: Vec<u32> = (0..50_000).collect();
        let pieces = sent(JsonStream::from(numbers.clone()).into_octets());
        let pieces: Vec<Bytes> = pieces.into_iter().map(|piece| piece.unwrap()).collect();
        assert!(pieces.len() > 10 && pieces.iter().all(|piece| piece.len() < PIECE + 16));
        assert_eq!(serde_json::from_slice::<Vec<u32>>(&pieces.concat()).unwrap(), numbers);
    }

    #[test]
    fn an_error_is_the_end() {
        let items = vec![Ok(1), Err("gone"), Ok(2)];
        let pieces = sent(JsonStream::new(stream::iter(items)).into_octets());
        assert!(matches!(pieces.as_slice(), [Err(error)] if error.to_string() == "gone"));
    }

    #[test]
    fn what_is_at_hand_does_not_wait() {
        let items = stream::iter([Ok::<_, BoxError>(1)]).chain(stream::pending());
        let mut octets = JsonStream::new(items).into_octets();
        assert_eq!(octets.next().now_or_never().unwrap().unwrap().unwrap(), "[1");
        assert!(octets.next().now_or_never().is_none());
    }
}
