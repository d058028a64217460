//! Media: files that are uploaded in parts, and shown at addresses that only those know who were told.

pub mod cleanup;
pub mod files;
mod leftovers;
mod parts;
mod piece;
mod quota;
mod storage;
#[cfg(test)]
mod tests;
pub mod uploads;

use std::collections::{BTreeMap, BTreeSet};

use generated::{
    models::{Media, MediaType, ObjectId},
    rt::{Failure, RequestHead},
};

use crate::{
    Store,
    store::{ID, MediaRecord, Query, StoreError, Stored},
};

pub use storage::{MediaError, MediaStorage};

/// Where files are, and where their parts are sent to; outside of the API.
const PATH: &str = "/files";

/// Where clients reach this server.
#[derive(Debug, Clone)]
pub struct Base(String);

impl Base {
    /// Where the sender of this request reached it.
    pub fn of(head: &RequestHead) -> Self {
        let client = head.client();
        Self(format!("{}://{}", client.scheme.as_str(), client.host))
    }

    /// Where the contents of a medium are.
    pub fn file(&self, id: &ObjectId, media: &MediaRecord) -> String {
        // Names are letters, digits and what needs no escape, but for the space.
        format!("{}{PATH}/{id}/{}/{}", self.0, media.key, media.name.replace(' ', "%20"))
    }

    fn part(&self, id: &ObjectId, key: &str, number: u64) -> String {
        format!("{}{PATH}/{id}/{key}/parts/{number}", self.0)
    }
}

/// One that is there and not expired.
///
/// # Errors
/// [`StoreError::Missing`] where there is none; otherwise where the store fails.
pub async fn get(store: &Store, account_id: &ObjectId, id: &ObjectId) -> Result<Stored<MediaRecord>, StoreError> {
    let media = store.of::<MediaRecord>(account_id).get(id).await?;
    if media.value.is_expired() { Err(StoreError::Missing("media")) } else { Ok(media) }
}

/// Those of these media that exist and have not expired.
///
/// # Errors
/// Where the store fails.
pub async fn all<'i>(
    store: &Store,
    account_id: &ObjectId,
    ids: impl IntoIterator<Item = &'i ObjectId>,
) -> Result<BTreeMap<ObjectId, Stored<MediaRecord>>, StoreError> {
    let ids: BTreeSet<_> = ids.into_iter().collect();
    let ids: Vec<_> = ids.into_iter().collect();
    let mut found = BTreeMap::new();
    // Databases limit the number of bind parameters.
    for ids in ids.chunks(500) {
        for media in store.of::<MediaRecord>(account_id).all(Query::all().one_of(ID, ids.iter().copied())).await? {
            if !media.value.is_expired() {
                found.insert(media.id.clone(), media);
            }
        }
    }
    Ok(found)
}

/// A medium as a client sees it. It has no address before all of it is there.
pub fn shown(media: Stored<MediaRecord>, base: &Base) -> Media {
    let kind = media_type(&media.value.name);
    let url = media.value.is_complete().then(|| base.file(&media.id, &media.value));
    let value = media.value;
    Media {
        id: Some(media.id),
        account_id: Some(media.account_id),
        user_id: Some(value.user_id),
        created_time: Some(value.created_time),
        expiration_time: value.expiration_time,
        extension: extension(&value.name),
        external: Some(false),
        r#type: Some(kind_of(&kind)),
        mimetype: Some(kind),
        name: Some(value.name),
        size: Some(value.size as f64),
        url,
        ..Media::default()
    }
}

/// The extension of a name, in small letters, with its dot.
fn extension(name: &str) -> Option<String> {
    let (stem, extension) = name.rsplit_once('.')?;
    (!stem.is_empty()).then(|| format!(".{}", extension.to_ascii_lowercase()))
}

/// The media type that a name says.
pub fn media_type(name: &str) -> String {
    mime_guess::from_path(name).first_or_octet_stream().essence_str().to_owned()
}

fn kind_of(media_type: &str) -> MediaType {
    match media_type.split_once('/') {
        Some(("image", "gif")) => MediaType::Animation,
        Some(("image", _)) => MediaType::Image,
        Some(("video", _)) => MediaType::Video,
        _ => MediaType::Other,
    }
}

/// A secret of 128 random bits, in hexadecimal.
fn secret() -> Result<String, Failure> {
    let random = [getrandom::u64(), getrandom::u64()];
    random.into_iter().map(|part| Ok(format!("{:016x}", part.map_err(Failure::internal)?))).collect()
}

/// Whether these are the same; how long that takes tells nothing.
fn is_same(secret: &str, shown: &str) -> bool {
    use subtle::ConstantTimeEq as _;
    secret.as_bytes().ct_eq(shown.as_bytes()).into()
}
