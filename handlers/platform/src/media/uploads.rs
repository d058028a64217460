//! How media come and go: an upload begins, its parts arrive, it is complete; or it is deleted.

use generated::{
    api::media::{CreateMediaBody, CreateMediaCreated, UpdateMediaBody},
    models::{Date, Media, ObjectId},
    rt::{Failure, Location, Pointer},
};

use crate::{
    Page, Store, User,
    media::{Base, get, media_type, secret, shown},
    store::{LibraryRecord, MediaRecord, Query, StoreError, Stored, Upload, library, media as column},
};

/// How long a part is at most, in bytes, when all are of a length. A part is held in memory while it arrives.
pub(super) const PART: u64 = 4 << 20;

/// The largest file, in bytes.
const LARGEST: u64 = 4 << 30;

/// Begins an upload: as many parts as the length needs.
///
/// # Errors
/// A 400 for a length that no file has; where the store fails.
pub async fn begin(
    store: &Store,
    user: &User,
    body: CreateMediaBody,
    base: &Base,
) -> Result<CreateMediaCreated, Failure> {
    forget_expired(store).await?;
    let size = whole(body.size)?;
    let (key, parts) = (secret()?, size.div_ceil(PART));
    let media = MediaRecord {
        name: body.name,
        size,
        user_id: user.user_id.clone(),
        created_time: Date::now(),
        expiration_time: body.expiration_time,
        key: secret()?,
        upload: Upload::Open { key: key.clone(), parts },
    };
    let media = store.of(&user.account_id).insert(media).await?;
    let part_urls = (1..=parts).map(|number| base.part(&media.id, &key, number)).collect();
    let media = shown(media, base);
    Ok(CreateMediaCreated {
        id: media.id,
        account_id: media.account_id,
        created_time: media.created_time,
        expiration_time: media.expiration_time,
        extension: media.extension,
        external: media.external,
        mimetype: media.mimetype,
        name: media.name,
        part_urls: Some(part_urls),
        size: media.size,
        r#type: media.r#type,
        user_id: media.user_id,
        ..CreateMediaCreated::default()
    })
}

fn whole(size: f64) -> Result<u64, Failure> {
    if size.fract() != 0.0 {
        return Err(refused("size", "multipleOf", "must be a whole number"));
    }
    if size > LARGEST as f64 {
        return Err(refused("size", "maximum", &format!("must not be more than {LARGEST}")));
    }
    Ok(size as u64)
}

fn refused(property: &str, keyword: &'static str, message: &str) -> Failure {
    let mut place = Pointer::new(Location::Body);
    place.enter(property);
    Failure::violations(vec![place.violation(keyword, None, message.to_owned())])
}

/// Makes an upload complete whose parts are all there; another one stays as it is.
///
/// # Errors
/// A 404 where there is none; where the store fails.
pub async fn complete(store: &Store, account_id: &ObjectId, id: &ObjectId) -> Result<Stored<MediaRecord>, Failure> {
    let media = get(store, account_id, id).await?;
    let Upload::Open { parts, .. } = media.value.upload else { return Ok(media) };
    let Some(parts) = store.media().lengths(id, parts).await? else { return Ok(media) };
    if parts.iter().sum::<u64>() != media.value.size {
        return Ok(media);
    }
    let all = store.of::<MediaRecord>(account_id);
    let complete = all.update(id, |media| {
        media.upload = Upload::Complete { parts: parts.clone() };
    });
    Ok(complete.await?)
}

/// Changes the name or the time to expire at, of an upload that becomes complete by that if it can.
///
/// # Errors
/// A 400 for a name of another kind of file, a 404 where there is none; where the store fails.
pub async fn update(
    store: &Store,
    account_id: &ObjectId,
    id: &ObjectId,
    body: UpdateMediaBody,
    base: &Base,
) -> Result<Media, Failure> {
    complete(store, account_id, id).await?;
    let all = store.of::<MediaRecord>(account_id);
    let changed = all.try_update(id, |media| {
        if let Some(name) = &body.name {
            if media_type(name) != media_type(&media.name) {
                return Err(refused("name", "format", "must be a name of the same kind of file").into());
            }
            name.clone_into(&mut media.name);
        }
        if let Some(time) = &body.expiration_time {
            media.expiration_time = time.as_ref().copied();
        }
        Ok(())
    });
    Ok(shown(changed.await?, base))
}

/// Deletes a file with its contents, or ends its upload. The media library no longer has it.
///
/// # Errors
/// A 404 where there is none; where the store fails.
pub async fn delete(store: &Store, account_id: &ObjectId, id: &ObjectId) -> Result<(), Failure> {
    get(store, account_id, id).await?;
    Ok(forget(store, account_id, id).await?)
}

/// Deletes what has expired, some of it each time that an upload begins.
async fn forget_expired(store: &Store) -> Result<(), Failure> {
    let expired = Query::all().at_most(column::EXPIRATION_TIME, Date::now().as_millisecond());
    for media in store.across::<MediaRecord>().list(expired, Page::PART).await? {
        match forget(store, &media.account_id, &media.id).await {
            // Another process was faster.
            Ok(()) | Err(StoreError::Missing(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

async fn forget(store: &Store, account_id: &ObjectId, id: &ObjectId) -> Result<(), StoreError> {
    let media = store
        .transaction(async |transaction| {
            let all = transaction.of::<MediaRecord>(account_id);
            let media = all.get(id).await?;
            all.delete(id).await?;
            transaction.of::<LibraryRecord>(account_id).delete_all(Query::all().equals(library::MEDIA, id)).await?;
            Ok(media)
        })
        .await?;
    let parts = match media.value.upload {
        Upload::Open { parts, .. } => parts,
        Upload::Complete { parts } => parts.len() as u64,
    };
    // What is left over after a failure here is found by nobody.
    Ok(store.media().delete(id, parts).await?)
}
