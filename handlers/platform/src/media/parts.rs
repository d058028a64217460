//! The parts of an upload: each is streamed into a piece of its own, and the medium refers to it once it is whole.

use std::time::Duration;

use bytes::Bytes;
use futures_util::{Stream, StreamExt as _};
use generated::{models::ObjectId, rt::Failure};

use super::{is_same, piece::PieceWriter, uploads::PART};
use crate::{
    Store,
    store::{MediaRecord, Piece, StoreError, Stored, Upload},
};

/// The longest part, in bytes: clients divide a file as they like, into the parts that they were given addresses for.
const LONGEST: u64 = 2 * PART;

/// The time that a part may take to arrive, however steadily it does.
pub(super) const ARRIVAL: Duration = Duration::from_secs(3600);

/// A part that a client announces.
#[derive(Debug, Clone, Copy)]
pub(super) struct Announced<'a> {
    /// The secret in its address.
    pub(super) key: &'a str,
    /// Its number, from 1 on.
    pub(super) number: u64,
    /// The length of the body, if the client says it.
    pub(super) length: Option<u64>,
}

/// Stores a part, in place of an earlier one. Nothing of the body is read before the part is known to be welcome.
///
/// # Errors
/// A 404 if the medium does not wait for this part; a 401 if its account is closed or expired; a 413 for one that is longer than what is missing; a 400 if it does not
/// arrive as a whole.
pub(super) async fn receive<E>(
    store: &Store,
    media: Stored<MediaRecord>,
    part: Announced<'_>,
    body: impl Stream<Item = Result<Bytes, E>>,
) -> Result<(), Failure> {
    let most = room(&media.value, part)?;
    if !store.account(&media.account_id).await?.value.is_open() {
        return Err(Failure::unauthorized());
    }
    if part.length.is_some_and(|length| length > most) {
        return Err(Failure::payload_too_large(most));
    }
    let writer = store.media().begin(&media.id, part.number).await?;
    let piece = match write(writer, most, body).await {
        // Whoever deletes the medium deletes the piece while it is written.
        Err(failure) if failure.status() == 500 => {
            waiting(store, &media, part).await?;
            return Err(failure);
        }
        piece => piece?,
    };
    let replaced = match record(store, &media, part, &piece).await {
        Ok(replaced) => replaced,
        Err(error) => {
            // After a commit whose outcome is unknown the medium may refer to the piece.
            if !matches!(error, StoreError::Unavailable(_) | StoreError::Query(_)) {
                discard(store, &media.id, &piece).await;
            }
            return Err(match error {
                StoreError::Missing(_) => Failure::not_found(),
                error => error.into(),
            });
        }
    };
    if let Some(replaced) = replaced {
        discard(store, &media.id, &replaced).await;
    }
    Ok(())
}

/// The bytes that the part may have.
fn room(media: &MediaRecord, part: Announced<'_>) -> Result<u64, Failure> {
    match &media.upload {
        Upload::Open { key, .. } if is_same(key, part.key) && !media.is_expired() => {
            media.room_for(part.number).map(|room| room.min(LONGEST)).ok_or_else(Failure::not_found)
        }
        _ => Err(Failure::not_found()),
    }
}

/// Fails with a 404 if the medium does not wait for the part any more.
async fn waiting(store: &Store, media: &Stored<MediaRecord>, part: Announced<'_>) -> Result<(), Failure> {
    let media = store.of::<MediaRecord>(&media.account_id).find(&media.id).await?.ok_or_else(Failure::not_found)?;
    room(&media.value, part).map(|_| ())
}

async fn write<E>(
    mut writer: PieceWriter,
    most: u64,
    body: impl Stream<Item = Result<Bytes, E>>,
) -> Result<Piece, Failure> {
    let mut body = std::pin::pin!(body);
    let arrival = tokio::time::timeout(ARRIVAL, async {
        while let Some(bytes) = body.next().await {
            let bytes = bytes.map_err(|_| Failure::bad_request("The uploaded part is incomplete."))?;
            if writer.size() + bytes.len() as u64 > most {
                return Err(Failure::payload_too_large(most));
            }
            writer.write(&bytes).await?;
        }
        Ok(())
    });
    let arrived = match arrival.await {
        Ok(arrived) => arrived,
        Err(_) => Err(Failure::bad_request("The uploaded part took too long to arrive.")),
    };
    match arrived {
        Ok(()) => writer.finish().await,
        Err(failure) => {
            if let Err(error) = writer.discard().await {
                tracing::debug!(error = &error as &dyn std::error::Error, "cannot discard a part of an upload");
            }
            Err(failure)
        }
    }
}

/// Lets the medium refer to the piece if it still waits for the part, and returns the piece that it replaces.
async fn record(
    store: &Store,
    media: &Stored<MediaRecord>,
    part: Announced<'_>,
    piece: &Piece,
) -> Result<Option<Piece>, StoreError> {
    store
        .transaction(async |transaction| {
            let all = transaction.of::<MediaRecord>(&media.account_id);
            let mut media = all.get(&media.id).await?;
            // A part can take an hour to arrive.
            if !transaction.account(&media.account_id).await?.value.is_open() {
                return Err(Failure::unauthorized().into());
            }
            let most = room(&media.value, part)?;
            if piece.size > most {
                return Err(Failure::payload_too_large(most).into());
            }
            let Upload::Open { received, .. } = &mut media.value.upload else {
                return Err(Failure::not_found().into());
            };
            let replaced = received.insert(part.number, piece.clone());
            all.put(media).await?;
            Ok(replaced)
        })
        .await
}

/// Deletes a piece that nothing refers to. One that stays is deleted when the medium is cleaned up.
async fn discard(store: &Store, media: &ObjectId, piece: &Piece) {
    if let Err(error) = store.media().delete_piece(media, piece).await {
        let media = media.as_str();
        tracing::warn!(media, error = &error as &dyn std::error::Error, "cannot delete a piece of an upload");
    }
}
