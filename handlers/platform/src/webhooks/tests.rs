//! Dispatching of events to several hosts and for several accounts, some of them slow, silent or closed.

use std::{
    net::Ipv4Addr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use generated::{models::ObjectId, rt::DateTime};
use serde_json::{Value, json};
use test_databases::TestDatabase;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
};

use super::{Courier, signature::challenge};
use crate::{
    Outbound, OutboundOptions, Store,
    mail::Rounds,
    store::{AccountRecord, EventKind, ManifestRecord, Query, QueuedEvent, Webhook},
};

const QUICK: Rounds = Rounds { every: Duration::from_millis(5), retry: Duration::from_millis(5), attempts: 6 };

/// Long enough for anything here, on a busy machine too.
const LONG: Duration = Duration::from_secs(60);

/// How a receiver responds.
#[derive(Debug, Clone, Copy)]
enum Manner {
    /// With success.
    Well,
    /// With success, after a while.
    Slowly,
    /// With this status.
    With(u16),
    /// Not at all.
    Silent,
    /// With success, and with a body that does not end.
    Endless,
}

/// A receiver of webhooks at an address of its own on this machine.
struct Receiver {
    url: String,
    told: Arc<Mutex<Vec<Value>>>,
    most_at_once: Arc<AtomicUsize>,
}

impl Receiver {
    /// A receiver whose manner depends on the number of the request, from 0.
    async fn start(address: [u8; 4], manner: impl Fn(usize) -> Manner + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::from(address), 0)).await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let (told, most_at_once) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicUsize::new(0)));
        let receiver = Self { url, told: Arc::clone(&told), most_at_once: Arc::clone(&most_at_once) };
        let (manner, now) = (Arc::new(manner), Arc::new(AtomicUsize::new(0)));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (told, most_at_once) = (Arc::clone(&told), Arc::clone(&most_at_once));
                let (manner, now) = (Arc::clone(&manner), Arc::clone(&now));
                tokio::spawn(async move {
                    most_at_once.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    respond(stream, &told, &*manner, &now).await;
                });
            }
        });
        receiver
    }

    fn told(&self) -> Vec<Value> {
        self.told.lock().unwrap().clone()
    }

    /// The numbers of the events, in the order in which they came.
    fn numbers(&self) -> Vec<u64> {
        let number = |told: &Value| told["events"]["channel_action"][0]["number"].as_u64().unwrap();
        self.told().iter().map(number).collect()
    }
}

async fn respond(
    mut stream: TcpStream,
    told: &Mutex<Vec<Value>>,
    manner: &(dyn Fn(usize) -> Manner + Send + Sync),
    now: &AtomicUsize,
) -> Option<()> {
    let mut bytes = Vec::new();
    let (head, body) = loop {
        stream.read_buf(&mut bytes).await.ok()?;
        let text = String::from_utf8(bytes.clone()).ok()?;
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        if body.len() >= header(head, "content-length").parse::<usize>().ok()? {
            break (head.to_owned(), body.to_owned());
        }
    };
    let number = {
        let mut told = told.lock().unwrap();
        told.push(serde_json::from_str(&body).unwrap());
        told.len() - 1
    };
    let manner = if head.starts_with("POST /silent ") { Manner::Silent } else { manner(number) };
    if let Manner::Slowly = manner {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    if let Manner::Silent = manner {
        // Until the other side goes away.
        let _ = stream.read_buf(&mut bytes).await;
        now.fetch_sub(1, Ordering::SeqCst);
        return None;
    }
    let challenge = challenge(header(&head, "x-socialhub-timestamp").parse().unwrap(), "secret");
    let status = if let Manner::With(status) = manner { status } else { 200 };
    let length = if let Manner::Endless = manner { "Transfer-Encoding: chunked" } else { "Content-Length: 0" };
    // Before the response: the next request may come at once.
    now.fetch_sub(1, Ordering::SeqCst);
    let response = format!(
        "HTTP/1.1 {status} Whatever\r\nX-SocialHub-Challenge: {challenge}\r\n{length}\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(response.as_bytes()).await.ok()?;
    while let Manner::Endless = manner {
        stream.write_all(format!("10000\r\n{}\r\n", "x".repeat(0x10000)).as_bytes()).await.ok()?;
    }
    stream.shutdown().await.ok()
}

fn header<'h>(head: &'h str, name: &str) -> &'h str {
    let mut lines = head.lines().filter_map(|line| line.split_once(": "));
    lines.find(|(key, _)| key.eq_ignore_ascii_case(name)).unwrap().1
}

async fn open(database: &TestDatabase) -> Store {
    Store::open(&database.url().parse().unwrap()).await.unwrap()
}

/// A new account.
async fn account(store: &Store) -> ObjectId {
    let id = store.new_id();
    let account = AccountRecord::new(format!("Account {id}"));
    store.transaction(async |together| together.create_account(id.clone(), account.clone()).await).await.unwrap();
    id
}

async fn set_account(store: &Store, id: &ObjectId, change: impl Fn(&mut AccountRecord)) {
    store.of::<AccountRecord>(id).update(id, change).await.unwrap();
}

/// A manifest of an account with a webhook.
async fn manifest(store: &Store, account_id: &ObjectId, url: &str) -> (ObjectId, Webhook) {
    let webhook = Webhook { url: url.to_owned(), secret: "secret".to_owned() };
    let record = ManifestRecord { webhook: Some(webhook.clone()), ..ManifestRecord::default() };
    (store.of(account_id).insert(record).await.unwrap().id, webhook)
}

/// Queues events with these numbers.
async fn queue(
    store: &Store,
    account_id: &ObjectId,
    (manifest_id, webhook): &(ObjectId, Webhook),
    numbers: std::ops::Range<usize>,
) {
    let queued = store.transaction(async |together| {
        for number in numbers.clone() {
            let event = json!({ "number": number });
            let event = QueuedEvent::new(manifest_id.clone(), webhook, store.new_id(), EventKind::ChannelAction, event);
            together.of(account_id).insert(event).await?;
        }
        Ok(())
    });
    queued.await.unwrap();
}

/// A new account with a webhook and events with these numbers.
async fn queued(store: &Store, receiver: &Receiver, numbers: std::ops::Range<usize>) -> ObjectId {
    let account_id = account(store).await;
    let webhook = manifest(store, &account_id, &receiver.url).await;
    queue(store, &account_id, &webhook, numbers).await;
    account_id
}

struct Working {
    stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

fn work(store: &Store, patience: Duration) -> Working {
    work_in(QUICK, store, patience)
}

fn work_in(rounds: Rounds, store: &Store, patience: Duration) -> Working {
    let outbound = Outbound::new(&OutboundOptions { may_be_private: true, ..OutboundOptions::default() }).unwrap();
    let courier = Courier::new(store.clone(), outbound, rounds).with_patience(patience);
    let (stop, stopped) = oneshot::channel();
    Working { stop, task: tokio::spawn(courier.run(stopped)) }
}

impl Working {
    async fn stop(self) {
        self.stop.send(()).unwrap();
        self.task.await.unwrap();
    }
}

async fn waiting(store: &Store) -> i64 {
    store.across::<QueuedEvent>().count(Query::all()).await.unwrap()
}

/// Waits until something holds.
async fn until(mut holds: impl AsyncFnMut() -> bool) {
    let held = async {
        while !holds().await {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(LONG, held).await.unwrap();
}

#[tokio::test]
async fn silent_hosts_do_not_delay_events_for_others() {
    for database in TestDatabase::each().await {
        let store = open(&database).await;
        let mut silent = Vec::new();
        for host in 0..6 {
            let receiver = Receiver::start([127, 0, 2, host], |_| Manner::Silent).await;
            queued(&store, &receiver, 0..3).await;
            silent.push(receiver);
        }
        let good = Receiver::start([127, 0, 1, 1], |_| Manner::Well).await;
        queued(&store, &good, 0..3).await;
        let working = work(&store, LONG);
        let began = Instant::now();
        until(async || good.told().len() == 3).await;
        println!("all three within {:?}", began.elapsed());
        assert!(silent.iter().all(|receiver| receiver.told().len() <= 1), "still in their first attempt");
        working.task.abort();
    }
}

/// Several customers have their webhooks at one provider of automation, each at a path of its own.
#[tokio::test]
async fn a_host_that_is_silent_to_some_accounts_is_not_closed_to_others() {
    for database in TestDatabase::each().await {
        let store = open(&database).await;
        let shared = Receiver::start([127, 0, 4, 1], |_| Manner::Well).await;
        for _ in 0..3 {
            let account_id = account(&store).await;
            let webhook = manifest(&store, &account_id, &shared.url.replace("/hook", "/silent")).await;
            queue(&store, &account_id, &webhook, 0..2).await;
        }
        let rounds = Rounds { retry: Duration::from_secs(30), ..QUICK };
        let working = work_in(rounds, &store, Duration::from_millis(100));
        until(async || !shared.told().is_empty()).await;
        let began = Instant::now();
        let other = queued(&store, &shared, 7..8).await;
        until(async || store.of::<QueuedEvent>(&other).count(Query::all()).await.unwrap() == 0).await;
        println!("told within {:?}", began.elapsed());
        assert!(began.elapsed() < Duration::from_secs(15), "{:?}", began.elapsed());
        working.task.abort();
    }
}

#[tokio::test]
async fn an_account_has_few_attempts_at_once() {
    let database = TestDatabase::sqlite();
    let store = open(&database).await;
    let greedy = account(&store).await;
    let mut silent = Vec::new();
    for host in 0..40 {
        let receiver = Receiver::start([127, 0, 3, host], |_| Manner::Silent).await;
        queue(&store, &greedy, &manifest(&store, &greedy, &receiver.url).await, 0..2).await;
        silent.push(receiver);
    }
    let good = Receiver::start([127, 0, 1, 2], |_| Manner::Well).await;
    queued(&store, &good, 0..2).await;
    let working = work(&store, LONG);
    until(async || good.told().len() == 2).await;
    let tried = silent.iter().filter(|receiver| !receiver.told().is_empty()).count();
    assert!((1..=4).contains(&tried), "{tried}");
    working.task.abort();
}

#[tokio::test]
async fn one_event_at_a_time_for_each_host_by_all_processes() {
    for database in TestDatabase::each().await {
        let stores = [open(&database).await, open(&database).await];
        let receiver = Receiver::start([127, 0, 1, 3], |_| Manner::Slowly).await;
        for number in 0..8 {
            queued(&stores[0], &receiver, number * 3..number * 3 + 3).await;
        }
        let working = stores.each_ref().map(|store| work(store, LONG));
        until(async || waiting(&stores[0]).await == 0).await;
        for working in working {
            working.stop().await;
        }
        let mut numbers = receiver.numbers();
        numbers.sort_unstable();
        assert_eq!(numbers, (0..24).collect::<Vec<_>>(), "each once");
        assert_eq!(receiver.most_at_once.load(Ordering::SeqCst), 1);
    }
}

#[tokio::test]
async fn events_of_a_webhook_keep_their_order_when_attempts_fail() {
    for database in TestDatabase::each().await {
        let store = open(&database).await;
        let manner = |request| if matches!(request, 1 | 2 | 5) { Manner::With(503) } else { Manner::Well };
        let receiver = Receiver::start([127, 0, 1, 4], manner).await;
        queued(&store, &receiver, 0..6).await;
        let working = work(&store, LONG);
        until(async || waiting(&store).await == 0).await;
        working.stop().await;
        assert_eq!(receiver.numbers(), [0, 1, 1, 1, 2, 3, 3, 4, 5]);
    }
}

#[tokio::test]
async fn an_event_is_given_up_after_its_attempts_and_the_next_one_follows() {
    let database = TestDatabase::sqlite();
    let store = open(&database).await;
    let silent = Receiver::start([127, 0, 1, 5], |request| if request < 6 { Manner::Silent } else { Manner::Well });
    let silent = silent.await;
    queued(&store, &silent, 0..2).await;
    let working = work(&store, Duration::from_millis(30));
    until(async || waiting(&store).await == 0).await;
    working.stop().await;
    assert_eq!(silent.numbers(), [0, 0, 0, 0, 0, 0, 1]);
}

#[tokio::test]
async fn a_long_queue_does_not_delay_other_accounts() {
    let database = TestDatabase::sqlite();
    let store = open(&database).await;
    let shared = Receiver::start([127, 0, 1, 6], |_| Manner::Well).await;
    queued(&store, &shared, 0..10_000).await;
    let other = queued(&store, &shared, 10_000..10_002).await;
    let began = Instant::now();
    let working = work(&store, LONG);
    let left = async || store.of::<QueuedEvent>(&other).count(Query::all()).await.unwrap();
    until(async || left().await == 0).await;
    println!("two events behind 10,000 of another account at the same host within {:?}", began.elapsed());
    working.stop().await;
    let places: Vec<_> = (0..).zip(shared.numbers()).filter(|(_, number)| *number >= 10_000).collect();
    assert!(places.iter().all(|(place, _)| *place < 4) && places.len() == 2, "{places:?}");
}

#[tokio::test]
async fn events_of_a_closed_account_wait_until_it_is_open_again() {
    for database in TestDatabase::each().await {
        let store = open(&database).await;
        let receiver = Receiver::start([127, 0, 1, 7], |_| Manner::Well).await;
        let closed = queued(&store, &receiver, 0..300).await;
        let expired = queued(&store, &receiver, 300..302).await;
        set_account(&store, &closed, |account| account.active = false).await;
        set_account(&store, &expired, |account| account.expiration_time = Some(DateTime::now())).await;
        let open = queued(&store, &receiver, 302..304).await;
        let working = work(&store, LONG);
        until(async || store.of::<QueuedEvent>(&open).count(Query::all()).await.unwrap() == 0).await;
        assert_eq!(receiver.numbers(), [302, 303]);
        assert_eq!(waiting(&store).await, 302, "nothing is lost");
        let paused = store.across::<QueuedEvent>().first(Query::all()).await.unwrap().unwrap();
        assert_eq!((paused.version, paused.value.progress.attempts), (1, 0), "nor read or written in each round");
        set_account(&store, &expired, |account| account.expiration_time = None).await;
        set_account(&store, &closed, |account| account.active = true).await;
        until(async || waiting(&store).await == 0).await;
        working.stop().await;
        let numbers = receiver.numbers();
        let of = |from, to| numbers.iter().copied().filter(move |number| (from..to).contains(number));
        assert!(of(0, 300).eq(0..300) && of(300, 302).eq(300..302) && numbers.len() == 304, "{numbers:?}");
    }
}

#[tokio::test]
async fn bodies_of_responses_are_not_read() {
    let database = TestDatabase::sqlite();
    let store = open(&database).await;
    let receiver = Receiver::start([127, 0, 1, 8], |_| Manner::Endless).await;
    queued(&store, &receiver, 0..2).await;
    let working = work(&store, LONG);
    until(async || waiting(&store).await == 0).await;
    working.stop().await;
    assert_eq!(receiver.numbers(), [0, 1]);
}

#[tokio::test]
async fn events_follow_a_webhook_to_another_host_and_end_with_it() {
    let database = TestDatabase::sqlite();
    let store = open(&database).await;
    let before = Receiver::start([127, 0, 1, 9], |_| Manner::Well).await;
    let after = Receiver::start([127, 0, 1, 10], |_| Manner::Well).await;
    let account_id = account(&store).await;
    let (manifest_id, webhook) = manifest(&store, &account_id, &before.url).await;
    queue(&store, &account_id, &(manifest_id.clone(), webhook), 0..3).await;
    let moved = |manifest: &mut ManifestRecord| manifest.webhook.as_mut().unwrap().url.clone_from(&after.url);
    let manifests = store.of::<ManifestRecord>(&account_id);
    manifests.update(&manifest_id, moved).await.unwrap();
    let working = work(&store, LONG);
    until(async || waiting(&store).await == 0).await;
    assert_eq!((before.numbers(), after.numbers()), (vec![], vec![0, 1, 2]));
    let webhook = manifests.get(&manifest_id).await.unwrap().value.webhook.unwrap();
    manifests.update(&manifest_id, |manifest| manifest.webhook = None).await.unwrap();
    queue(&store, &account_id, &(manifest_id.clone(), webhook), 3..200).await;
    until(async || waiting(&store).await == 0).await;
    working.stop().await;
    assert_eq!(after.numbers(), [0, 1, 2]);
}
