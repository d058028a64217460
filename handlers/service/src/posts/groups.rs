//! How groups of posts begin and end.

use generated::{
    api::posts::CreatePostGroupBody,
    models::{Date, ObjectId, PostStatus},
    rt::{Failure, Location, Pointer},
};
use jiff::{Timestamp, tz::TimeZone};

use crate::{
    Store, User,
    store::{
        CHANNEL_ACTIVE, ChannelRecord, Entity as _, ID, PostGroupRecord, PostRecord, Query, StoreError, Stored,
        Transaction, posts as column,
    },
    users::reach::Reach,
};

/// Begins a group: one empty post for each channel, that the user works on. There is one such group a user.
///
/// The items of the feed that the posts need come with the feed.
///
/// # Errors
/// A 400 for a time zone that is none, a 404 where a channel is not there, switched off or out of the user's reach, a 403
/// where it is the user's to read only, a 409 where the user works on another group; where the store fails.
pub async fn create(
    store: &Store,
    user: &User,
    body: &CreatePostGroupBody,
) -> Result<Stored<PostGroupRecord>, Failure> {
    if let Some(name) = &body.publish_time_zone {
        time_zone(name, Pointer::new(Location::Body), "publishTimeZone")?;
    }
    let reach = Reach::of(store, user).await?;
    body.channel_ids.iter().try_for_each(|id| reach.must_write(id))?;
    let active = Query::all().equals(CHANNEL_ACTIVE, true);
    let now = now();
    let group = store
        .transaction(async |transaction| {
            if begun(transaction, user).await?.is_some() {
                return Err(conflict("You work on a group of posts already.").into());
            }
            let channel_ids =
                transaction.of::<ChannelRecord>(&user.account_id).existing(&body.channel_ids, &active).await?;
            let group = transaction.of::<PostGroupRecord>(&user.account_id).insert(PostGroupRecord {}).await?;
            let posts = transaction.of::<PostRecord>(&user.account_id);
            let begun = channel_ids.into_iter().map(|channel_id| {
                let post = PostRecord::begun(group.id.clone(), channel_id, user.user_id.clone(), now);
                let publish_time_zone = body.publish_time_zone.clone();
                (posts.new_id(), PostRecord { publish_time: body.publish_time, publish_time_zone, ..post })
            });
            posts.insert_all(begun).await?;
            Ok(group)
        })
        .await?;
    Ok(group)
}

/// The group that a user works on.
///
/// # Errors
/// A 404 where there is none; where the store fails.
pub async fn current(store: &Store, user: &User) -> Result<Stored<PostGroupRecord>, Failure> {
    let group = store
        .transaction(async |transaction| {
            let post = begun(transaction, user).await?.ok_or(StoreError::Missing(PostGroupRecord::KIND))?;
            transaction.of::<PostGroupRecord>(&user.account_id).get(&post.value.post_group_id).await
        })
        .await?;
    Ok(group)
}

/// Deletes a group with all of its posts, while they are the user's and nobody else knows of them.
///
/// # Errors
/// A 404 where there is none, a 409 where one of its posts is another user's or has gone further; where the store fails.
pub async fn delete(store: &Store, user: &User, id: &ObjectId) -> Result<(), Failure> {
    store
        .transaction(async |transaction| {
            let groups = transaction.of::<PostGroupRecord>(&user.account_id);
            groups.get(id).await?;
            let posts = transaction.of::<PostRecord>(&user.account_id);
            let of_group = || Query::all().equals(column::GROUP, id);
            let others = [
                of_group().differs(column::AUTHOR, &user.user_id),
                of_group().differs(column::STATUS, PostStatus::PreDraft.as_str()),
            ];
            for kept in others {
                if posts.first(kept).await?.is_some() {
                    return Err(conflict("The group has posts of others, or posts that are more than begun.").into());
                }
            }
            posts.delete_all(of_group()).await?;
            groups.delete(id).await
        })
        .await?;
    Ok(())
}

/// Deletes a post that is only begun; with the last one its group goes. It is on no network yet.
///
/// # Errors
/// A 404 where there is none in a channel that the user reaches, a 403 where that is the user's to read only, a 409 where it
/// has gone further; where the store fails.
pub async fn delete_post(store: &Store, user: &User, id: &ObjectId) -> Result<(), Failure> {
    let reach = Reach::of(store, user).await?;
    store
        .transaction(async |transaction| {
            let posts = transaction.of::<PostRecord>(&user.account_id);
            let reached = reach.query(column::CHANNEL).equals(ID, id);
            let post = posts.first(reached).await?.ok_or(StoreError::Missing(PostRecord::KIND))?.value;
            reach.must_write(&post.channel_id)?;
            if post.status != PostStatus::PreDraft {
                return Err(conflict("Only a post that is begun and no more can be deleted.").into());
            }
            posts.delete(id).await?;
            if posts.first(Query::all().equals(column::GROUP, &post.post_group_id)).await?.is_none() {
                transaction.of::<PostGroupRecord>(&user.account_id).delete(&post.post_group_id).await?;
            }
            Ok(())
        })
        .await?;
    Ok(())
}

/// The first post that a user has begun.
async fn begun(transaction: &Transaction<'_>, user: &User) -> Result<Option<Stored<PostRecord>>, StoreError> {
    let query =
        Query::all().equals(column::AUTHOR, &user.user_id).equals(column::STATUS, PostStatus::PreDraft.as_str());
    transaction.of::<PostRecord>(&user.account_id).first(query).await
}

fn conflict(message: &str) -> Failure {
    Failure::new(409, "ConflictError", message)
}

/// Now, as exact as it is stored.
fn now() -> Date {
    let now = Timestamp::now();
    Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now).into()
}

/// The time zone of a name.
///
/// # Errors
/// A 400 that names the place where it stands.
pub(crate) fn time_zone(name: &str, mut place: Pointer, parameter: &str) -> Result<TimeZone, Failure> {
    place.enter(parameter);
    TimeZone::get(name).map_err(|_| {
        let message = "must be a time zone such as Europe/Berlin".to_owned();
        Failure::violations(vec![place.violation("format", Some("time zone".into()), message)])
    })
}
