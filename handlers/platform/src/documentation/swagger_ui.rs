//! The files of Swagger UI, taken from the archive that its crate embeds, when they are first asked for.
//!
//! They lie there deflated (RFC 1951), which is what gzip holds too (RFC 1952): to hand them out compressed takes a head
//! and a tail, and no work.

use std::{
    collections::BTreeMap,
    io::{self, Read as _},
    sync::{LazyLock, OnceLock},
};

use actix_web::web::Bytes;
use flate2::read::GzDecoder;
use rawzip::{CompressionMethod, ZipArchive};
use utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED;

/// A file of the archive.
pub(super) struct File {
    /// Of the plain contents.
    pub(super) crc32: u32,
    /// The contents in gzip, where they are compressed in the archive.
    pub(super) gzip: Option<Bytes>,
    /// As in the archive.
    stored: &'static [u8],
    /// Unpacked once for all who do not take it compressed.
    plain: OnceLock<Bytes>,
}

impl File {
    /// The plain contents.
    ///
    /// # Errors
    /// Where they are not what the archive says.
    pub(super) fn plain(&self) -> io::Result<Bytes> {
        let Some(gzip) = &self.gzip else { return Ok(Bytes::from_static(self.stored)) };
        if let Some(plain) = self.plain.get() {
            return Ok(plain.clone());
        }
        let mut plain = Vec::new();
        GzDecoder::new(gzip.as_ref()).read_to_end(&mut plain)?;
        Ok(self.plain.get_or_init(|| plain.into_boxed_slice().into()).clone())
    }
}

/// A file of the distribution.
pub(super) fn file(name: &str) -> Option<&'static File> {
    static FILES: LazyLock<BTreeMap<String, File>> = LazyLock::new(|| {
        read().unwrap_or_else(|error| {
            tracing::error!(error = &error as &dyn std::error::Error, "Swagger UI cannot be unpacked");
            BTreeMap::new()
        })
    });
    FILES.get(name)
}

/// The checksum that names the contents of a file.
pub(super) fn crc32(octets: &[u8]) -> u32 {
    rawzip::crc32(octets)
}

/// The files that lie in the folder `dist` of the release.
fn read() -> Result<BTreeMap<String, File>, rawzip::Error> {
    let archive = ZipArchive::from_slice(SWAGGER_UI_VENDORED)?;
    let mut files = BTreeMap::new();
    let mut entries = archive.entries();
    while let Some(entry) = entries.next_entry()? {
        let path = entry.file_path().try_normalize()?.as_ref().to_owned();
        let [_, "dist", name] = path.split('/').collect::<Vec<_>>()[..] else { continue };
        let (start, end) = archive.get_entry(entry.wayfinder())?.compressed_data_range();
        let range = usize::try_from(start).ok().zip(usize::try_from(end).ok());
        let Some(stored) = range.and_then(|(start, end)| SWAGGER_UI_VENDORED.get(start..end)) else { continue };
        let gzip = (entry.compression_method() == CompressionMethod::DEFLATE)
            .then(|| gzip(stored, entry.crc32(), entry.uncompressed_size_hint()));
        files.insert(name.to_owned(), File { crc32: entry.crc32(), gzip, stored, plain: OnceLock::new() });
    }
    Ok(files)
}

/// Deflated data as gzip: no name, no time, any system (RFC 1952, section 2.3).
fn gzip(deflated: &[u8], crc32: u32, size: u64) -> Bytes {
    const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    // The tail has the size modulo 2^32.
    let size = (size & u64::from(u32::MAX)) as u32;
    [&HEAD, deflated, &crc32.to_le_bytes(), &size.to_le_bytes()].concat().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_unpacked_is_whole() {
        for name in ["swagger-ui-bundle.js", "swagger-ui.css", "favicon-32x32.png"] {
            let file = file(name).unwrap();
            assert_eq!(crc32(&file.plain().unwrap()), file.crc32, "{name}");
        }
        assert!(file("index.html").is_some() && file("package.json").is_none());
    }

    #[test]
    fn what_is_unpacked_is_shared() {
        let file = file("swagger-ui-bundle.js").unwrap();
        assert_eq!(file.plain().unwrap().as_ptr(), file.plain().unwrap().as_ptr());
    }
}
