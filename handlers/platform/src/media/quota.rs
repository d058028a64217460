//! Limits of what an account stores: the storage that it has paid for, files, and uploads at once.

use generated::{models::ObjectId, rt::Failure};

use crate::store::{AccountRecord, MediaRecord, Query, StoreError, Transaction, media as column};

/// Uploads of an account that can be unfinished at a time.
const MOST_OPEN: i64 = 200;

/// Media of an account.
const MOST_MEDIA: i64 = 100_000;

/// Checks that a file of this size fits into the account. Unfinished uploads count with the size that they announced.
///
/// # Errors
/// A 403 that says which limit is reached. An account without a storage limit stores as much as it likes.
pub(super) async fn must_have_room(
    transaction: &Transaction<'_>,
    account_id: &ObjectId,
    size: u64,
) -> Result<(), StoreError> {
    let all = transaction.of::<MediaRecord>(account_id);
    if all.count(Query::all().equals(column::IS_OPEN, true)).await? >= MOST_OPEN {
        let message = format!("{MOST_OPEN} uploads are unfinished. Finish or delete some of them first.");
        return Err(Failure::new(403, "UploadLimitReached", message).into());
    }
    if all.count(Query::all()).await? >= MOST_MEDIA {
        let message = format!("The account has {MOST_MEDIA} media, which is the most it can have.");
        return Err(Failure::new(403, "MediaLimitReached", message).into());
    }
    let account = transaction.of::<AccountRecord>(account_id).find(account_id).await?;
    let Some(limit) = account.and_then(|account| account.value.media_storage_limit()) else { return Ok(()) };
    let used = all.sum(column::SIZE, Query::all()).await?;
    #[allow(clippy::cast_precision_loss, reason = "files are shorter than 2^53 bytes, all together too")]
    if used as f64 + size as f64 > limit {
        let message = format!(
            "Storage limit reached: {used} of {limit} bytes are in use, unfinished uploads included, and the file has {size}."
        );
        return Err(Failure::new(403, "StorageLimitReached", message).into());
    }
    Ok(())
}
