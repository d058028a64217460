//! Media in the media library: what is noted about a file, which file it shows; and where the media of a post are.

use generated::{
    api::medialibrary::{CreateMediaLibraryFileBody, UpdateMediaLibraryFileBody},
    models::{Date, File, ObjectId},
    rt::Failure,
};

use crate::{
    Store, User,
    media::{Base, get, media_type, shown},
    media_library::{self, limits::must_have_room, listing::path_of},
    store::{
        Entity as _, LibraryKind, LibraryNotes, LibraryRecord, MediaRecord, PostRecord, Query, Repository, StoreError,
        Stored, library,
    },
};

/// A file of the media library with what is known of its medium. Of several that show it, the first one.
///
/// # Errors
/// A 404 where the library has none; where the store fails.
pub async fn read(store: &Store, account_id: &ObjectId, media_id: &ObjectId, base: &Base) -> Result<File, Failure> {
    let media = get(store, account_id, media_id).await?;
    let items = store.of::<LibraryRecord>(account_id);
    let file = of_media(&items, media_id).await?;
    Ok(answer(&items, file, media, base).await?)
}

/// Changes what is noted about a file, and its name.
///
/// # Errors
/// A 400 for what is no name, a 404 where the library has none, a 409 where the name is taken; where the store fails.
pub async fn update(
    store: &Store,
    account_id: &ObjectId,
    media_id: &ObjectId,
    body: UpdateMediaLibraryFileBody,
    base: &Base,
) -> Result<File, Failure> {
    let media = get(store, account_id, media_id).await?;
    let name = body.value.as_deref().map(|name| media_library::name(name, "value")).transpose()?;
    let items = store.of::<LibraryRecord>(account_id);
    let file = of_media(&items, media_id).await?;
    let changed = items.update(&file.id, |file| {
        if let Some(name) = &name {
            name.clone_into(&mut file.name);
        }
        let notes = &mut file.notes;
        for (note, change) in [
            (&mut notes.title, &body.title),
            (&mut notes.note, &body.note),
            (&mut notes.alt, &body.alt),
            (&mut notes.license_information, &body.license_information),
        ] {
            if change.is_some() {
                note.clone_from(change);
            }
        }
        if let Some(date) = &body.license_end_date {
            notes.license_end_date = date.as_ref().copied();
        }
    });
    Ok(answer(&items, changed.await?, media, base).await?)
}

const NOT_A_NAME: &str = "The media library cannot have a file with the name of this medium: rename the medium.";

/// Adds a medium to the media library, with what is noted about another one where the request says so.
///
/// # Errors
/// A 404 where there is no such medium or folder, a 409 where it is not complete or its name is taken or not
/// possible; where the store
/// fails.
pub async fn add(
    store: &Store,
    user: &User,
    media_id: &ObjectId,
    body: CreateMediaLibraryFileBody,
    base: &Base,
) -> Result<File, Failure> {
    let account_id = &user.account_id;
    // In one transaction: neither the folder nor the medium goes meanwhile.
    let add = store.transaction(async |transaction| {
        let media = transaction.of::<MediaRecord>(account_id).get(media_id).await?;
        if media.value.is_expired() {
            return Err(StoreError::Missing(MediaRecord::KIND));
        }
        let items = transaction.of::<LibraryRecord>(account_id);
        let around = media_library::folder(&items, body.directory.as_deref().unwrap_or("/")).await?;
        let notes = match &body.properties_source {
            Some(source) => of_media(&items, source).await?.value.notes,
            None => LibraryNotes::default(),
        };
        must_have_room(&items, 1).await?;
        let file = LibraryRecord {
            lineage: around.inside(),
            name: media_library::name(&media.value.name, "name").map_err(|_| Failure::conflict(NOT_A_NAME))?,
            kind: kind(&media)?,
            user_id: Some(user.user_id.clone()),
            created_time: Date::now(),
            notes,
        };
        Ok((items.insert(file).await?, media))
    });
    let (file, media) = add.await?;
    Ok(answer(&store.of(account_id), file, media, base).await?)
}

/// Lets a file of the media library show another medium; its name and notes stay.
///
/// # Errors
/// A 404 where there is no such file or medium, a 409 where the medium is not complete; where the store fails.
pub async fn replace(
    store: &Store,
    account_id: &ObjectId,
    media_id: &ObjectId,
    by: &ObjectId,
    base: &Base,
) -> Result<File, Failure> {
    let media = get(store, account_id, by).await?;
    let kind = kind(&media)?;
    let items = store.of::<LibraryRecord>(account_id);
    let file = of_media(&items, media_id).await?;
    let changed = items.update(&file.id, |file| {
        file.kind = kind.clone();
    });
    Ok(answer(&items, changed.await?, media, base).await?)
}

/// The address of a medium that a post shows: the one that is asked for, else the first one. Tickets come later, and have
/// none until then; networks' own addresses, which expire, come with the networks.
///
/// # Errors
/// A 404 where the post has no such medium; where the store fails.
pub async fn of_post(
    store: &Store,
    account_id: &ObjectId,
    post_id: &ObjectId,
    media_id: Option<&ObjectId>,
    base: &Base,
) -> Result<String, Failure> {
    let content = store.of::<PostRecord>(account_id).get(post_id).await?.value.content;
    let images = content.images.into_iter().flatten().map(|image| image.id);
    let videos = content.videos.into_iter().flatten().map(|video| video.id);
    let animations = content.animations.into_iter().flatten().map(|animation| animation.id);
    let mut ids = images.chain(videos).chain(animations).filter_map(|media| media?.id);
    let id = ids.find(|id| media_id.is_none_or(|wanted| wanted == id)).ok_or_else(Failure::not_found)?;
    let media = get(store, account_id, &id).await?;
    if !media.value.is_complete() {
        return Err(Failure::not_found());
    }
    Ok(base.file(&media.id, &media.value))
}

async fn of_media(
    items: &Repository<'_, LibraryRecord>,
    media_id: &ObjectId,
) -> Result<Stored<LibraryRecord>, StoreError> {
    let file = items.first(Query::all().equals(library::MEDIA, media_id)).await?;
    file.ok_or(StoreError::Missing("file of the media library"))
}

fn kind(media: &Stored<MediaRecord>) -> Result<LibraryKind, Failure> {
    if !media.value.is_complete() {
        return Err(Failure::new(409, "ConflictError", "The upload is not complete."));
    }
    let size = i64::try_from(media.value.size).map_err(Failure::internal)?;
    Ok(LibraryKind::File { media_id: media.id.clone(), media_type: media_type(&media.value.name), size })
}

async fn answer(
    items: &Repository<'_, LibraryRecord>,
    file: Stored<LibraryRecord>,
    media: Stored<MediaRecord>,
    base: &Base,
) -> Result<File, StoreError> {
    let path = path_of(items, &file).await?;
    Ok(File { media: Some(shown(media, base)), ..file.at(path) })
}
