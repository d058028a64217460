//! A part of an upload on its way to the storage, in small chunks.

use bytes::{Bytes, BytesMut};
use generated::rt::Failure;
use object_store::{MultipartUpload, PutPayload};

use crate::store::Piece;

/// The size of the chunks that are written, in bytes. Only one of them is held in memory.
const CHUNK: usize = 256 << 10;

/// A piece while it is written. It exists once [`Self::finish`] returns; one that is dropped before leaves nothing.
pub(super) struct PieceWriter {
    piece: Piece,
    upload: Box<dyn MultipartUpload>,
    chunk: BytesMut,
}

impl PieceWriter {
    pub(super) fn new(name: String, upload: Box<dyn MultipartUpload>) -> Self {
        Self { piece: Piece { name, size: 0 }, upload, chunk: BytesMut::new() }
    }

    /// The bytes that were written so far.
    pub(super) const fn size(&self) -> u64 {
        self.piece.size
    }

    /// Adds bytes.
    pub(super) async fn write(&mut self, bytes: &Bytes) -> Result<(), Failure> {
        self.piece.size += bytes.len() as u64;
        self.chunk.extend_from_slice(bytes);
        if self.chunk.len() >= CHUNK { self.flush().await } else { Ok(()) }
    }

    async fn flush(&mut self) -> Result<(), Failure> {
        let chunk = self.chunk.split().freeze();
        self.upload.put_part(PutPayload::from_bytes(chunk)).await.map_err(Failure::internal)
    }

    /// Writes the rest, and puts the piece in its place.
    pub(super) async fn finish(mut self) -> Result<Piece, Failure> {
        if !self.chunk.is_empty() || self.piece.size == 0 {
            self.flush().await?;
        }
        self.upload.complete().await.map_err(Failure::internal)?;
        Ok(self.piece)
    }

    /// Discards what was written.
    pub(super) async fn discard(mut self) -> Result<(), Failure> {
        self.upload.abort().await.map_err(Failure::internal)
    }
}
