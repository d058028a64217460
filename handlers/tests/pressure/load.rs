//! Reads and writes that go on: no errors, flat memory, and times that are told. And more than the server can do at once:
//! it says so, and does not fall behind.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use awc::Client;
use serde_json::{Value, json};
use test_databases::TestDatabase;
use tokio::time::sleep;

use crate::{
    server::{Server, mebibytes, store_of},
    watch::Times,
};

/// Minutes on each store where nothing else is said.
const FEW: f64 = 0.2;
/// Clients at once.
const CLIENTS: usize = 6;
/// What the memory may grow by between the second quarter of the time and the last one, in bytes.
const ROOM: u64 = 24 << 20;

/// What clients do until it is over.
struct Work {
    is_over: AtomicBool,
    reads: AtomicU64,
    writes: AtomicU64,
    times: Mutex<Times>,
}

/// Answers as they came.
struct Asking<'a> {
    client: Client,
    server: &'a Server,
    work: &'a Work,
}

impl Asking<'_> {
    async fn ask(&self, method: &str, path: &str, body: Option<Value>, expected: u16) -> Value {
        let counter = if method == "GET" { &self.work.reads } else { &self.work.writes };
        counter.fetch_add(1, Ordering::Relaxed);
        let request = self.client.request(method.parse().unwrap(), self.server.url(path));
        let begin = Instant::now();
        let sent = match body {
            Some(body) => request.send_json(&body).await,
            None => request.send().await,
        };
        let outcome = match sent {
            Ok(mut answer) => answer
                .body()
                .limit(8 << 20)
                .await
                .map(|octets| (answer.status().as_u16(), octets))
                .map_err(|it| it.to_string()),
            Err(error) => Err(error.to_string()),
        };
        let mut times = self.work.times.lock().unwrap();
        times.add(begin.elapsed());
        match outcome {
            Ok((status, octets)) if status == expected => serde_json::from_slice(&octets).unwrap_or_default(),
            Ok((status, octets)) => {
                times.failures.push(format!("{method} {path}: {status}: {}", String::from_utf8_lossy(&octets)));
                Value::Null
            }
            Err(error) => {
                times.failures.push(format!("{method} {path}: {error}"));
                Value::Null
            }
        }
    }

    /// Somebody's minute at work: what is made is removed again, so that the lists stay as long as they are.
    async fn round(&self, number: u64) {
        for path in
            ["/contacts?count=20", "/channels", "/teams", "/users", "/accounts", "/inbox/folders", "/swagger.json"]
        {
            self.ask("GET", path, None, 200).await;
        }
        let contact = json!({ "email": format!("c{number}@example.com") });
        let made = self.ask("POST", "/contacts", Some(contact), 200).await;
        if let Some(id) = made[0]["_id"].as_str() {
            self.ask("DELETE", &format!("/contacts/{id}"), None, 204).await;
        }
        let made = self.ask("POST", "/teams", Some(json!({ "name": format!("Team {number}") })), 200).await;
        if let Some(id) = made["_id"].as_str() {
            self.ask("PATCH", &format!("/teams/{id}"), Some(json!({ "name": format!("Renamed {number}") })), 200).await;
            self.ask("DELETE", &format!("/teams/{id}"), None, 204).await;
        }
        let path = "/inbox/rules/keywordLists";
        let list = json!({ "name": format!("List {number}"), "keywords": ["a", "b", "c"] });
        let made = self.ask("POST", path, Some(list), 201).await;
        if let Some(id) = made["_id"].as_str() {
            self.ask("GET", &format!("{path}/{id}"), None, 200).await;
            self.ask("DELETE", &format!("{path}/{id}"), None, 204).await;
        }
    }
}

fn client() -> Client {
    Client::builder().timeout(Duration::from_secs(60)).finish()
}

/// The middle one.
fn median(values: &[u64]) -> u64 {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

#[actix_web::test]
async fn reads_and_writes_that_go_on() {
    let minutes = std::env::var("SOCIALHUB_LOAD_MINUTES").ok().and_then(|it| it.parse().ok()).unwrap_or(FEW);
    let stores = std::env::var("SOCIALHUB_LOAD_STORE").unwrap_or_default();
    for database in TestDatabase::each().await {
        let store = store_of(&database);
        if !stores.is_empty() && stores != store {
            println!("left out: load on {store}: SOCIALHUB_LOAD_STORE asks for {stores}");
            continue;
        }
        let server = Arc::new(Server::start(database, &["--log-filter", "error"]));
        let work = Arc::new(Work {
            is_over: AtomicBool::new(false),
            reads: AtomicU64::new(0),
            writes: AtomicU64::new(0),
            times: Mutex::default(),
        });
        // Lists with something in them.
        let asking = Asking { client: client(), server: &server, work: &work };
        for number in 0..100 {
            let contact = json!({ "email": format!("first{number}@example.com") });
            asking.ask("POST", "/contacts", Some(contact), 200).await;
        }
        let number = Arc::new(AtomicU64::new(0));
        let clients: Vec<_> = (0..CLIENTS)
            .map(|_| {
                let (server, work, number) = (Arc::clone(&server), Arc::clone(&work), Arc::clone(&number));
                actix_web::rt::spawn(async move {
                    let asking = Asking { client: client(), server: &server, work: &work };
                    while !work.is_over.load(Ordering::Relaxed) {
                        asking.round(number.fetch_add(1, Ordering::Relaxed)).await;
                    }
                })
            })
            .collect();
        let (begin, whole) = (Instant::now(), Duration::from_secs_f64(minutes * 60.0));
        let mut memory = Vec::new();
        while begin.elapsed() < whole {
            sleep(Duration::from_millis(250)).await;
            memory.push(server.memory());
        }
        work.is_over.store(true, Ordering::Relaxed);
        for client in clients {
            client.await.unwrap();
        }
        let seconds = begin.elapsed().as_secs_f64();
        let mut times = std::mem::take(&mut *work.times.lock().unwrap());
        let quarter = memory.len() / 4;
        let (second, last) = (median(&memory[quarter..2 * quarter]), median(&memory[3 * quarter..]));
        let grown = last.saturating_sub(second);
        // In half a minute everything is still growing into its size.
        let is_flat = grown < ROOM || minutes < 2.0;
        for failure in times.failures.iter().take(20) {
            println!("{failure}");
        }
        if !is_flat {
            println!("the memory has grown by {} MiB", mebibytes(grown));
        }
        let failures = times.failures.len() + usize::from(!is_flat);
        println!(
            "\ncounted: section=load cases={} failures={failures} {store}_reads={} {store}_writes={} {store}_seconds={seconds:.0} \
             {store}_per_second={:.0} {store}_p50_ms={} {store}_p99_ms={} {store}_longest_ms={} \
             {store}_memory_second_quarter_mib={} {store}_memory_last_quarter_mib={}",
            times.len(),
            work.reads.load(Ordering::Relaxed),
            work.writes.load(Ordering::Relaxed),
            times.len() as f64 / seconds,
            times.within(0.5),
            times.within(0.99),
            times.within(1.0),
            mebibytes(second),
            mebibytes(last),
        );
        assert_eq!(failures, 0);
    }
}

/// How many requests may be worked on, and how many clients ask at once.
const AT_ONCE: &str = "8";
const CROWD: usize = 200;

#[actix_web::test]
async fn what_is_too_much_is_shed() {
    let options = ["--max-in-flight", AT_ONCE, "--log-filter", "error"];
    let server = Arc::new(Server::start(TestDatabase::sqlite(), &options));
    let alone = {
        let begin = Instant::now();
        assert_eq!(client().get(server.url("/contacts")).send().await.unwrap().status().as_u16(), 200);
        begin.elapsed()
    };
    let before = server.memory();
    let end = Instant::now() + Duration::from_secs(6);
    let crowd: Vec<_> = (0..CROWD)
        .map(|number| {
            let server = Arc::clone(&server);
            actix_web::rt::spawn(async move {
                let client = client();
                let (mut served, mut shed, mut failures) = (Times::default(), 0, Vec::new());
                while Instant::now() < end {
                    let begin = Instant::now();
                    let body = json!({ "email": format!("c{number}@example.com") });
                    match client.post(server.url("/contacts")).send_json(&body).await {
                        Ok(answer) if answer.status().as_u16() == 200 => served.add(begin.elapsed()),
                        Ok(answer)
                            if answer.status().as_u16() == 503 && answer.headers().contains_key("retry-after") =>
                        {
                            shed += 1;
                            // A client that is told to come again in a second, and is in a hurry.
                            sleep(Duration::from_millis(100)).await;
                        }
                        Ok(answer) => failures.push(format!("{answer:?}")),
                        Err(error) => failures.push(error.to_string()),
                    }
                }
                (served, shed, failures)
            })
        })
        .collect();
    let (mut served, mut shed, mut failures) = (Times::default(), 0, Vec::new());
    for client in crowd {
        let (its_served, its_shed, its_failures) = client.await.unwrap();
        served.extend(its_served);
        shed += its_shed;
        failures.extend(its_failures);
    }
    let after = server.memory();
    // As soon as the crowd is gone, all is well.
    for _ in 0..20 {
        let status = client().get(server.url("/contacts?count=1")).send().await.unwrap().status().as_u16();
        if status != 200 {
            failures.push(format!("afterwards: {status}"));
        }
    }
    let grown = after.saturating_sub(before);
    if grown >= 64 << 20 {
        failures.push(format!("the memory has grown by {} MiB", mebibytes(grown)));
    }
    for failure in &failures {
        println!("{failure}");
    }
    println!(
        "\ncounted: section=overload cases={} failures={} served={} shed={shed} clients={CROWD} in_flight={AT_ONCE} \
         alone_ms={} served_p50_ms={} served_p99_ms={} memory_grown_mib={}",
        served.len() + shed,
        failures.len(),
        served.len(),
        alone.as_millis(),
        served.within(0.5),
        served.within(0.99),
        mebibytes(grown),
    );
    assert!(failures.is_empty(), "{} failures", failures.len());
    assert!(shed > 0 && served.len() > 0, "nothing was shed, or all");
}
