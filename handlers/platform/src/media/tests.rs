//! Uploads against a model: whatever happens in whichever order, contents are whole and nothing is left over.

use std::{
    collections::BTreeMap,
    io,
    path::Path,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use futures_util::{TryStreamExt as _, future::join_all, stream};
use generated::{
    models::{Date, ObjectId},
    rt::Failure,
};
use test_databases::TestDatabase;

use super::{
    MediaStorage, cleanup,
    parts::{Announced, receive},
    uploads,
};
use crate::{
    Store,
    store::{AccountRecord, MediaRecord, Query, RemovedMedia, Upload},
};

const KEY: &str = "secret";
const PAST: &str = "2020-01-01T00:00:00Z";

fn account() -> ObjectId {
    ObjectId::new("0000000000000000000000a1").unwrap()
}

/// A store whose media are in a folder, whichever database it has.
async fn open(database: &TestDatabase) -> Store {
    let store = Store::open(&database.url().parse().unwrap()).await.unwrap();
    store.transaction(async |tx| tx.create_account(account(), AccountRecord::new("Acme")).await).await.unwrap();
    store.with_media(MediaStorage::folder(database.folder().join("media")))
}

async fn begin(store: &Store, size: u64, parts: u64) -> ObjectId {
    let upload = Upload::Open { key: KEY.to_owned(), parts, received: BTreeMap::new(), deadline: None };
    let media = MediaRecord {
        name: "a.bin".to_owned(),
        size,
        user_id: account(),
        created_time: Date::now(),
        expiration_time: None,
        key: KEY.to_owned(),
        upload,
        cleanup_time: None,
    };
    store.of(&account()).insert(media).await.unwrap().id
}

/// Sends a part, the end of which may be missing.
async fn put(store: &Store, id: &ObjectId, number: u64, bytes: &[u8], is_whole: bool) -> Result<(), Failure> {
    let media = store.of::<MediaRecord>(&account()).get(id).await?;
    let half = bytes.len() / 2;
    let end = if is_whole { Ok(Bytes::copy_from_slice(&bytes[half..])) } else { Err(io::Error::other("broken off")) };
    let body = stream::iter([Ok(Bytes::copy_from_slice(&bytes[..half])), end]);
    receive(store, media, Announced { key: KEY, number, length: None }, body).await
}

async fn contents(store: &Store, id: &ObjectId) -> Option<Vec<u8>> {
    let media = super::get(store, &account(), id).await.ok()?.value;
    let Upload::Complete { parts } = media.upload else { return None };
    let chunks = store.media().clone().read(id.clone(), parts, 0..media.size);
    Some(chunks.try_collect::<Vec<_>>().await.unwrap().concat())
}

fn files(folder: &Path, id: &ObjectId) -> Vec<String> {
    let Ok(files) = std::fs::read_dir(folder.join("media").join(id.as_str())) else { return Vec::new() };
    files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect()
}

/// Numbers that are the same for each run: a linear congruential generator.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// What should be known of a medium.
#[derive(Debug, Clone)]
enum Model {
    Open {
        size: usize,
        parts: u64,
        received: BTreeMap<u64, Vec<u8>>,
    },
    Complete(Vec<u8>),
    /// Its time is over; the next round deletes it.
    Expired,
    Gone,
}

impl Model {
    fn put(&mut self, number: u64, bytes: &[u8], is_whole: bool) -> u16 {
        let Self::Open { size, parts, received } = self else { return 404 };
        if !(1..=*parts).contains(&number) {
            return 404;
        }
        let others: usize = received.iter().filter(|(other, _)| **other != number).map(|(_, it)| it.len()).sum();
        let sent = if is_whole { bytes.len() } else { bytes.len() / 2 };
        match (others + sent > *size, is_whole) {
            (true, _) => 413,
            (false, false) => 400,
            (false, true) => {
                received.insert(number, bytes.to_vec());
                204
            }
        }
    }

    fn complete(&mut self) {
        if let Self::Open { size, parts, received } = self {
            let whole = received.values().flatten().copied().collect::<Vec<_>>();
            if received.len() as u64 == *parts && whole.len() == *size {
                *self = Self::Complete(whole);
            }
        }
    }

    const fn exists(&self) -> bool {
        matches!(self, Self::Open { .. } | Self::Complete(_))
    }
}

#[tokio::test]
async fn uploads_follow_the_model_in_any_order() {
    for database in TestDatabase::each().await {
        let store = open(&database).await;
        for seed in 0..12 {
            let mut numbers = Numbers(seed);
            let mut all: Vec<(ObjectId, u64, Model)> = Vec::new();
            for step in 0..60 {
                if all.is_empty() || numbers.below(8) == 0 {
                    let (size, parts) = (1 + numbers.below(6), 1 + numbers.below(3));
                    let id = begin(&store, size, parts).await;
                    let size = usize::try_from(size).unwrap();
                    all.push((id, parts, Model::Open { size, parts, received: BTreeMap::new() }));
                }
                let index = usize::try_from(numbers.below(all.len() as u64)).unwrap();
                let (id, parts, model) = &mut all[index];
                let place = format!("seed {seed}, step {step}, {model:?}");
                match numbers.below(12) {
                    0..6 => {
                        let number = if numbers.below(6) == 0 { numbers.below(6) } else { 1 + numbers.below(*parts) };
                        let bytes: Vec<u8> = (0..numbers.below(5)).map(|_| numbers.below(256) as u8).collect();
                        let is_whole = numbers.below(5) != 0;
                        let expected = model.put(number, &bytes, is_whole);
                        let status =
                            put(&store, id, number, &bytes, is_whole).await.map_or_else(|it| it.status(), |()| 204);
                        assert_eq!(status, expected, "{place}: part {number} {bytes:?} {is_whole}");
                    }
                    6..8 => {
                        let completed = uploads::complete(&store, &account(), id).await;
                        assert_eq!(completed.is_ok(), model.exists(), "{place}");
                        model.complete();
                    }
                    8 => {
                        let deleted = uploads::delete(&store, &account(), id).await;
                        assert_eq!(deleted.is_ok(), model.exists(), "{place}");
                        if model.exists() {
                            *model = Model::Gone;
                        }
                    }
                    9 => {
                        let (account, past) = (account(), PAST.parse().unwrap());
                        let all = store.of::<MediaRecord>(&account);
                        let ended = if matches!(model, Model::Complete(_)) {
                            all.update(id, |media| media.expiration_time = Some(past)).await
                        } else {
                            all.update(id, |media| media.let_upload_end(past)).await
                        };
                        assert_eq!(ended.is_ok(), !matches!(model, Model::Gone), "{place}");
                        if model.exists() {
                            *model = Model::Expired;
                        }
                    }
                    _ => {
                        cleanup::round(&store).await.unwrap();
                        for (_, _, model) in all.iter_mut().filter(|(_, _, it)| matches!(it, Model::Expired)) {
                            *model = Model::Gone;
                        }
                    }
                }
                for (id, _, model) in &all {
                    let expected = match model {
                        Model::Complete(whole) => Some(whole.clone()),
                        _ => None,
                    };
                    assert_eq!(contents(&store, id).await, expected, "{place}");
                    match model {
                        Model::Open { received, .. } => {
                            assert_eq!(files(database.folder(), id).len(), received.len(), "{place}");
                        }
                        Model::Gone => assert_eq!(files(database.folder(), id), [""; 0], "{place}"),
                        Model::Complete(_) | Model::Expired => {}
                    }
                }
            }
            let kept = all.iter().filter(|(_, _, model)| !matches!(model, Model::Gone)).count();
            let stored = store.of::<MediaRecord>(&account()).count(Query::all()).await.unwrap();
            assert_eq!(stored, i64::try_from(kept).unwrap());
            for (id, _, _) in &all {
                let _ = uploads::forget(&store, &account(), id).await;
            }
        }
    }
}

/// Parts, completion and deletion at once: what was complete once stays as it is, and nothing is left over.
#[tokio::test]
async fn contents_do_not_change_whatever_arrives_at_once() {
    for database in TestDatabase::each().await {
        let store = &open(&database).await;
        for round in 0..40_u64 {
            let id = &begin(store, 4, 1).await;
            put(store, id, 1, b"AAAA", true).await.unwrap();
            let writers = (0..4_u64).map(|writer| async move {
                let bytes = [b'B' + u8::try_from(writer).unwrap(); 4];
                tokio::time::sleep(Duration::from_micros(writer * round * 100)).await;
                match put(store, id, 1, &bytes, true).await {
                    Ok(()) => {}
                    Err(failure) => assert!(matches!(failure.status(), 404 | 503), "{failure:?}"),
                }
            });
            let reader = async {
                tokio::time::sleep(Duration::from_micros(round * 150)).await;
                uploads::complete(store, &account(), id).await.unwrap();
                let first = contents(store, id).await;
                assert!(first.is_some());
                if round % 3 == 0 {
                    uploads::delete(store, &account(), id).await.unwrap();
                }
                first
            };
            let (first, _) = tokio::join!(reader, join_all(writers));
            if round % 3 == 0 {
                assert_eq!(files(database.folder(), id), [""; 0], "round {round}");
            } else {
                assert_eq!(contents(store, id).await, first, "round {round}");
                assert_eq!(files(database.folder(), id).len(), 1, "round {round}");
            }
        }
    }
}

fn age(file: &Path, by: Duration) {
    let file = std::fs::File::options().write(true).open(file).unwrap();
    file.set_modified(SystemTime::now() - by).unwrap();
}

#[tokio::test]
async fn leftovers_of_killed_processes_are_deleted_once_they_are_old() {
    for database in TestDatabase::each().await {
        let store = open(&database).await;
        let id = begin(&store, 4, 1).await;
        put(&store, &id, 1, b"AAAA", true).await.unwrap();
        uploads::complete(&store, &account(), &id).await.unwrap();
        let folder = database.folder().join("media").join(id.as_str());
        let old = cleanup::ABANDONED + Duration::from_secs(60);
        for (name, by) in [("1#1", old), ("1-lost", old), ("1-written#7", Duration::ZERO)] {
            std::fs::write(folder.join(name), b"piece").unwrap();
            age(&folder.join(name), by);
        }
        let piece = store.of::<MediaRecord>(&account()).get(&id).await.unwrap().value.pieces()[0].name.clone();
        age(&folder.join(&piece), old);
        cleanup::round(&store).await.unwrap();
        assert_eq!(files(database.folder(), &id).len(), 4, "not due yet");
        let open = begin(&store, 4, 2).await;
        put(&store, &open, 1, b"AA", true).await.unwrap();
        let lost = database.folder().join("media").join(open.as_str()).join("2-lost#1");
        std::fs::write(&lost, b"B").unwrap();
        cleanup::round(&store).await.unwrap();
        assert!(lost.exists());
        for file in files(database.folder(), &open) {
            age(&lost.with_file_name(file), old);
        }
        cleanup::round(&store).await.unwrap();
        assert!(!lost.exists());
        put(&store, &open, 2, b"BB", true).await.unwrap();
        uploads::complete(&store, &account(), &open).await.unwrap();
        assert_eq!(contents(&store, &open).await.unwrap(), b"AABB");
        let due: Date = PAST.parse().unwrap();
        store.of::<MediaRecord>(&account()).update(&id, |media| media.cleanup_time = Some(due)).await.unwrap();
        assert_eq!(cleanup::round(&store).await.unwrap(), 1);
        let mut kept = files(database.folder(), &id);
        kept.sort_unstable();
        assert_eq!(kept, [piece, "1-written#7".to_owned()]);
        assert_eq!(contents(&store, &id).await.unwrap(), b"AAAA");

        // Killed between the deletion of the record and that of the contents.
        uploads::forget(&store, &account(), &id).await.unwrap();
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("1-late"), b"piece").unwrap();
        assert_eq!(cleanup::round(&store).await.unwrap(), 0);
        store.of::<RemovedMedia>(&account()).update(&id, |media| media.cleanup_time = due).await.unwrap();
        assert_eq!(cleanup::round(&store).await.unwrap(), 1);
        assert!(!folder.exists());
        assert_eq!(store.of::<RemovedMedia>(&account()).count(Query::all()).await.unwrap(), 0);
        // The folder may be another database's, too.
        let foreign = database.folder().join("media/0123456789abcdef01234567");
        std::fs::create_dir_all(&foreign).unwrap();
        std::fs::write(foreign.join("1"), b"piece").unwrap();
        age(&foreign.join("1"), old);
        cleanup::round(&store).await.unwrap();
        assert!(foreign.join("1").exists());
    }
}
