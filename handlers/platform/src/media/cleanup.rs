//! Background deletion: media and uploads whose time is over, and pieces that no medium refers to, as processes leave them
//! that are killed. Only folders of media are touched that this database knows; several processes may do it at once.

use std::time::Duration;

use generated::{models::Date, rt::Failure};

use super::{parts::ARRIVAL, uploads::forget};
use crate::{
    Page, Store,
    store::{MediaRecord, Query, RemovedMedia, StoreError, Stored, media as column, media::later},
};

/// The time without a write after which nobody is writing a piece any more, in this process or in another one.
pub(super) const ABANDONED: Duration = ARRIVAL.saturating_mul(2);

/// The time until another attempt where the storage failed.
const RETRY: Duration = ARRIVAL;

/// Deletes everything that is due, and returns the number of media that were deleted or tidied.
///
/// # Errors
/// If the store fails. Where the storage fails, the next round tries again.
pub async fn round(store: &Store) -> Result<u64, StoreError> {
    let count = expire(store).await? + delete_leftovers(store).await? + delete_removed(store).await?;
    tidy_open(store).await?;
    Ok(count)
}

/// Deletes media that have expired and uploads that were given up.
async fn expire(store: &Store) -> Result<u64, StoreError> {
    let mut count = 0;
    loop {
        let expired = Query::all().at_most(column::EXPIRATION_TIME, now());
        let page = store.across::<MediaRecord>().list(expired, Page::PART).await?;
        if page.is_empty() {
            return Ok(count);
        }
        for media in page {
            match forget(store, &media.account_id, &media.id).await {
                Ok(()) => count += 1,
                // Another process was faster.
                Err(StoreError::Missing(_)) => {}
                Err(error) => return Err(error),
            }
        }
    }
}

/// Deletes the pieces that lost against another one while an upload became complete.
async fn delete_leftovers(store: &Store) -> Result<u64, StoreError> {
    let mut count = 0;
    loop {
        let due = Query::all().at_most(column::CLEANUP_TIME, now());
        let page = store.across::<MediaRecord>().list(due, Page::PART).await?;
        if page.is_empty() {
            return Ok(count);
        }
        for media in page {
            let next = next_attempt(&media, tidy(store, &media).await.err().as_ref());
            let all = store.of::<MediaRecord>(&media.account_id);
            match all.update(&media.id, |media| media.cleanup_time = next).await {
                Ok(_) => count += 1,
                Err(StoreError::Missing(_)) => {}
                Err(error) => return Err(error),
            }
        }
    }
}

/// Deletes old pieces of unfinished uploads that other pieces have replaced, or that never became whole.
async fn tidy_open(store: &Store) -> Result<(), StoreError> {
    let mut offset = 0;
    loop {
        let page = Page::new(Some(offset), Some(Page::PART.count()))?;
        let open = store.across::<MediaRecord>().list(Query::all().equals(column::IS_OPEN, true), page).await?;
        if open.is_empty() {
            return Ok(());
        }
        for media in &open {
            next_attempt(media, tidy(store, media).await.err().as_ref());
        }
        offset += page.count();
    }
}

/// Deletes the old pieces of a medium that it does not refer to.
async fn tidy(store: &Store, media: &Stored<MediaRecord>) -> Result<(), Failure> {
    let pieces = media.value.pieces();
    let used = pieces.iter().map(|piece| piece.name.as_str()).collect();
    store.media().delete_leftovers(&media.id, &used, ABANDONED).await
}

/// Deletes the folders of media that were deleted a while ago: a part may have arrived after that, or the process may
/// have been killed before it deleted the contents.
async fn delete_removed(store: &Store) -> Result<u64, StoreError> {
    let mut count = 0;
    loop {
        let due = Query::all().at_most(column::CLEANUP_TIME, now());
        let page = store.across::<RemovedMedia>().list(due, Page::PART).await?;
        if page.is_empty() {
            return Ok(count);
        }
        for media in page {
            let deleted = store.media().delete(&media.id).await;
            let all = store.of::<RemovedMedia>(&media.account_id);
            let done = match next_attempt(&media, deleted.err().as_ref()) {
                Some(next) => all.update(&media.id, |media| media.cleanup_time = next).await.map(|_| ()),
                None => all.delete(&media.id).await,
            };
            match done {
                Ok(()) => count += 1,
                Err(StoreError::Missing(_)) => {}
                Err(error) => return Err(error),
            }
        }
    }
}

/// Logs a failure of the storage, and returns when to try again.
fn next_attempt<E>(media: &Stored<E>, failure: Option<&Failure>) -> Option<Date> {
    let failure = failure?;
    let media = media.id.as_str();
    tracing::warn!(media, error = failure as &dyn std::error::Error, "cannot delete pieces of a medium");
    Some(later(Date::now(), RETRY))
}

fn now() -> i64 {
    Date::now().as_millisecond()
}
