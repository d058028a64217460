//! How media come and go: an upload begins, its parts arrive, it is complete; or it is deleted.

use std::collections::BTreeMap;

use generated::{
    api::media::{CreateMediaBody, CreateMediaCreated, UpdateMediaBody},
    models::{Date, Media, ObjectId},
    rt::{Failure, Location, Pointer},
};

use crate::{
    Page, Store, User,
    media::{Base, cleanup::ABANDONED, get, media_type, quota::must_have_room, secret, shown},
    store::{
        LibraryRecord, MediaRecord, Query, RemovedMedia, StoreError, Stored, Upload, library,
        media::{self as column, later},
    },
};

/// The length of the parts that clients are asked for, in bytes; the last one may be shorter.
pub(super) const PART: u64 = 4 << 20;

/// The largest file, in bytes.
const LARGEST: u64 = 4 << 30;

/// Begins an upload: as many parts as the length needs. It is given up if it is not complete in time.
///
/// # Errors
/// A 400 for a name or length that no file has; a 403 if it does not fit into the account.
pub async fn begin(
    store: &Store,
    user: &User,
    body: CreateMediaBody,
    base: &Base,
) -> Result<CreateMediaCreated, Failure> {
    let account_id = &user.account_id;
    forget_expired(store, account_id).await?;
    must_be_name(&body.name)?;
    let size = whole(body.size)?;
    let (key, parts) = (secret()?, size.div_ceil(PART));
    let media = MediaRecord {
        name: body.name,
        size,
        user_id: user.user_id.clone(),
        created_time: Date::now(),
        expiration_time: body.expiration_time,
        key: secret()?,
        upload: Upload::Open {
            key: key.clone(),
            parts,
            received: BTreeMap::new(),
            deadline: Some(later(Date::now(), store.media().upload_lifetime())),
        },
        cleanup_time: None,
    };
    let begin = store.transaction(async |transaction| {
        must_have_room(transaction, account_id, size).await?;
        transaction.of(account_id).insert(media.clone()).await
    });
    let media = begin.await?;
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

/// Checks that a path can end with the name: clients remove `.` and `..` from URLs before they send a request.
fn must_be_name(name: &str) -> Result<(), Failure> {
    if matches!(name.trim(), "" | "." | "..") {
        return Err(refused("name", "format", "must be a name of a file: neither blank, nor `.` or `..`"));
    }
    Ok(())
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

/// Makes an upload complete whose parts have all arrived; another one stays as it is.
///
/// # Errors
/// A 404 if there is no such medium.
pub async fn complete(store: &Store, account_id: &ObjectId, id: &ObjectId) -> Result<Stored<MediaRecord>, Failure> {
    let media = get(store, account_id, id).await?;
    // Most of the time there is nothing to write.
    if !media.value.clone().complete() {
        return Ok(media);
    }
    let complete = store.transaction(async |transaction| {
        let all = transaction.of::<MediaRecord>(account_id);
        let mut media = all.get(id).await?;
        if media.value.is_expired() {
            return Err(StoreError::Missing("media"));
        }
        if !media.value.complete() {
            return Ok(media);
        }
        // A part that arrives right now is refused, and leaves its piece if its process is killed before it is deleted.
        media.value.cleanup_time = Some(later(Date::now(), ABANDONED));
        all.put(media).await
    });
    Ok(complete.await?)
}

/// Changes the name or the time to expire at, of an upload that becomes complete by that if it can.
///
/// # Errors
/// A 400 for what is not a name, or that of another kind of file, a 404 where there is none; where the store fails.
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
            must_be_name(name)?;
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

/// Deletes some of what has expired in an account, so that it makes room for an upload.
async fn forget_expired(store: &Store, account_id: &ObjectId) -> Result<(), Failure> {
    let expired = Query::all().at_most(column::EXPIRATION_TIME, Date::now().as_millisecond());
    for media in store.of::<MediaRecord>(account_id).list(expired, Page::PART).await? {
        match forget(store, account_id, &media.id).await {
            // Another process was faster.
            Ok(()) | Err(StoreError::Missing(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Deletes a medium, and then its contents. What cannot be deleted now, or arrives later, is deleted in the background.
pub(super) async fn forget(store: &Store, account_id: &ObjectId, id: &ObjectId) -> Result<(), StoreError> {
    let forget = store.transaction(async |transaction| {
        transaction.of::<MediaRecord>(account_id).delete(id).await?;
        transaction.of::<LibraryRecord>(account_id).delete_all(Query::all().equals(library::MEDIA, id)).await?;
        let removed = RemovedMedia { cleanup_time: later(Date::now(), ABANDONED) };
        transaction.of(account_id).insert_as(id.clone(), removed).await
    });
    forget.await?;
    if let Err(error) = store.media().delete(id).await {
        let media = id.as_str();
        tracing::warn!(media, error = &error as &dyn std::error::Error, "cannot delete the contents of a medium yet");
    }
    Ok(())
}
