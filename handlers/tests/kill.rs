//! The server is killed (`kill -9`) under load, again and again: what it has acknowledged is there afterwards, once, and
//! no account is half made. `tests/kill/run` does it 200 times; `SOCIALHUB_KILLS` says how often, else a few times.
#![cfg(test)]

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use awc::Client;
use handlers::{
    Page, Store,
    store::{AccountRecord, ContactRecord, Entity, OneTimeToken, Query, QueuedMail, Stored, TeamRecord, UserRecord},
};
use serde_json::{Value, json};
use tokio::{io::AsyncWriteExt as _, net::TcpStream};

/// Kills where nothing else is said.
const FEW: u32 = 5;

/// Writers at once.
const WRITERS: usize = 8;

/// The server while it runs.
struct Server {
    child: Child,
    api: String,
}

impl Server {
    fn start(folder: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_socialhub"))
            .current_dir(folder)
            .args(["--listen", "127.0.0.1:0", "--dev-token", "dev", "--database", "kill.db", "--log-filter", "error"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let mut api = String::new();
        for line in lines {
            if let Some(url) = line.trim().strip_prefix("API") {
                url.trim().clone_into(&mut api);
            }
            if line.contains("Ctrl+C") {
                break;
            }
        }
        assert!(!api.is_empty(), "the server does not start: {:?}", child.wait());
        Self { child, api }
    }

    /// `Child::kill` is `kill -9`.
    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// What the server has said that it stored.
#[derive(Default)]
struct Acknowledged {
    contacts: BTreeSet<String>,
    accounts: BTreeSet<String>,
}

/// Writes until the server is gone.
async fn write(api: String, acknowledged: Arc<Mutex<Acknowledged>>, number: Arc<AtomicU64>) {
    let client = Client::builder().timeout(Duration::from_secs(30)).finish();
    loop {
        let n = number.fetch_add(1, Ordering::Relaxed);
        // Every eighth is an account with its user, team, token and letters.
        let (path, body, name) = match n % 8 {
            0 => ("/accounts/register?cp-only=true", registration(n), format!("user{n}")),
            4 => ("/accounts?accesstoken=dev", order(n), format!("account{n}")),
            _ => (
                "/contacts?accesstoken=dev",
                json!({ "email": format!("c{n}@example.com") }),
                format!("c{n}@example.com"),
            ),
        };
        let Ok(answer) = client.post(format!("{api}{path}")).send_json(&body).await else { return };
        let status = answer.status().as_u16();
        let mut acknowledged = acknowledged.lock().unwrap();
        match (path.starts_with("/contacts"), status) {
            (true, 200) => acknowledged.contacts.insert(name),
            (false, 201) => acknowledged.accounts.insert(name),
            // Only so many registrations come from one address.
            (false, 429) => true,
            _ => panic!("{status} for {path}"),
        };
    }
}

fn registration(n: u64) -> Value {
    let name = format!("user{n}");
    json!({
        "firstName": "A", "lastName": "B", "userName": name, "email": "a@example.com", "locale": "en", "reCaptcha": "x",
    })
}

fn order(n: u64) -> Value {
    let name = format!("account{n}");
    json!({ "name": name, "package": "TRIAL", "locale": "en", "monitoringResultLimit": 1, "products": {} })
}

async fn all<E: Entity>(store: &Store) -> Vec<Stored<E>> {
    let mut all = Vec::new();
    loop {
        let page = Page::new(Some(i64::try_from(all.len()).unwrap()), Some(Page::MAX_COUNT)).unwrap();
        let next = store.across::<E>().list(Query::all(), page).await.unwrap();
        if next.is_empty() {
            return all;
        }
        all.extend(next);
    }
}

/// How many entities of a kind each account has.
async fn by_account<E: Entity>(store: &Store) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for entity in all::<E>(store).await {
        *counts.entry(entity.account_id.as_str().to_owned()).or_default() += 1;
    }
    counts
}

#[actix_web::test]
async fn nothing_that_was_acknowledged_is_lost() {
    let kills: u32 = std::env::var("SOCIALHUB_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(FEW);
    // In all, 50 for each kill and more, however slow the machine is.
    let wanted = usize::try_from(kills).unwrap() * 50;
    let folder = tempfile::tempdir().unwrap();
    let acknowledged: Arc<Mutex<Acknowledged>> = Arc::default();
    let number: Arc<AtomicU64> = Arc::default();
    let begin = Instant::now();
    for kill in 1..=kills {
        let server = Server::start(folder.path());
        let writers: Vec<_> = (0..WRITERS)
            .map(|_| actix_web::rt::spawn(write(server.api.clone(), acknowledged.clone(), number.clone())))
            .collect();
        // At another moment each time, and not before there is something to lose.
        let least = wanted * usize::try_from(kill).unwrap() / usize::try_from(kills).unwrap();
        tokio::time::sleep(Duration::from_millis(20 + u64::from(kill * 37 % 230))).await;
        let count = || {
            let acknowledged = acknowledged.lock().unwrap();
            acknowledged.contacts.len() + acknowledged.accounts.len()
        };
        while count() < least {
            tokio::time::sleep(Duration::from_millis(3)).await;
        }
        server.kill();
        for writer in writers {
            writer.await.unwrap();
        }
    }
    let store = Store::open(&folder.path().join("kill.db").to_str().unwrap().parse().unwrap()).await.unwrap();
    let contacts: Vec<_> = all::<ContactRecord>(&store).await.into_iter().map(|contact| contact.value.email).collect();
    let stored: BTreeSet<_> = contacts.iter().cloned().collect();
    assert_eq!(stored.len(), contacts.len(), "one is there twice");
    let acknowledged = std::mem::take(&mut *acknowledged.lock().unwrap());
    let lost: Vec<_> = acknowledged.contacts.difference(&stored).collect();
    assert!(lost.is_empty(), "lost: {lost:?}");

    let accounts = all::<AccountRecord>(&store).await;
    let names: BTreeSet<_> = accounts.iter().map(|account| account.value.name.clone()).collect();
    let lost: Vec<_> = acknowledged.accounts.difference(&names).collect();
    assert!(lost.is_empty(), "lost: {lost:?}");
    let (users, teams) = (by_account::<UserRecord>(&store).await, by_account::<TeamRecord>(&store).await);
    let tokens = by_account::<OneTimeToken>(&store).await;
    let mut registered = 0;
    for account in &accounts {
        let id = account.id.as_str();
        let has = |counts: &BTreeMap<String, usize>| counts.get(id).copied().unwrap_or_default();
        let found = (has(&users), has(&teams), has(&tokens));
        match account.value.name.as_str() {
            "Development" => {}
            name if name.starts_with("user") => {
                registered += 1;
                assert_eq!(found, (1, 1, 1), "{name} is half made");
            }
            name => assert_eq!(found, (0, 1, 0), "{name} is half made"),
        }
    }
    // Letters leave while the server runs, and none before its account is there.
    let letters = all::<QueuedMail>(&store).await;
    let sent = std::fs::read_dir(folder.path().join("mail")).into_iter().flatten().count();
    assert!(letters.iter().all(|mail| accounts.iter().any(|account| account.id == mail.account_id)));
    println!(
        "{kills} kills, {} acknowledged writes ({} contacts, {} accounts), {registered} registered accounts stored, none \
         lost, none half made; {sent} letters sent, {} waiting; {:?}",
        acknowledged.contacts.len() + acknowledged.accounts.len(),
        acknowledged.contacts.len(),
        acknowledged.accounts.len(),
        letters.len(),
        begin.elapsed(),
    );
    assert!(acknowledged.contacts.len() + acknowledged.accounts.len() >= wanted && registered > 0);
}

/// A part is on the disk as far as it has arrived. The medium does not know it, and takes it along when it is deleted.
#[actix_web::test]
async fn pieces_of_a_killed_upload_go_with_their_medium() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(folder.path());
    let client = Client::builder().timeout(Duration::from_secs(30)).finish();
    let media = json!({ "name": "a.bin", "size": 4 << 20 });
    let mut media = client.post(format!("{}/media?accesstoken=dev", server.api)).send_json(&media).await.unwrap();
    let media: Value = media.json().await.unwrap();
    let id = media["_id"].as_str().unwrap();
    let pieces = folder.path().join("media").join(id);
    let address = server.api.strip_prefix("http://").unwrap().strip_suffix("/api2").unwrap().to_owned();
    let target = media["partUrls"][0].as_str().unwrap().split_once(&address).unwrap().1.to_owned();
    let mut stream = TcpStream::connect(&address).await.unwrap();
    let head = format!("PUT {target} HTTP/1.1\r\nHost: {address}\r\nContent-Length: {}\r\n\r\n", 4 << 20);
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(&vec![7; 1 << 20]).await.unwrap();
    let begin = Instant::now();
    let count = || std::fs::read_dir(&pieces).map(Iterator::count).unwrap_or(0);
    while count() == 0 {
        assert!(begin.elapsed() < Duration::from_secs(30), "nothing of the part is on the disk");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    server.kill();
    assert_eq!(count(), 1);
    let server = Server::start(folder.path());
    let deleted = client.delete(format!("{}/media/{id}?accesstoken=dev", server.api)).send().await.unwrap();
    assert_eq!(deleted.status().as_u16(), 204);
    assert!(!pieces.exists());
    server.kill();
}
