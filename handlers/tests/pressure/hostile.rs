//! Hostile requests and connections: refused, or closed by a limit, while memory stays bounded and others go on.

mod unread;

use std::time::{Duration, Instant};

use futures_util::{StreamExt as _, stream};
use test_databases::TestDatabase;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::{sleep, timeout},
};

use crate::{
    raw::{Outcome, exchange},
    requests::{self, Expected},
    server::{Server, TOKEN, mebibytes},
    watch::Watch,
};

/// Connections without a request where nothing else is said.
const FEW: usize = 1000;
/// In seconds: how long the head of a request may take, a body pause, and a connection stay without a request.
const HEAD_TIMEOUT: &str = "3";
const BODY_TIMEOUT: &str = "2";
const KEEP_ALIVE: &str = "2";
/// More than any of the limits.
const PATIENCE: Duration = Duration::from_secs(20);
/// What the memory may grow by, in bytes: bodies and heads that are being read, and the connections.
const ROOM: u64 = 160 << 20;
/// Within which nearly all others' requests are answered, on a machine that has other things to do.
const BEARABLE: u128 = 1500;

/// What was tried, and what came of it.
#[derive(Default)]
struct Tried {
    cases: usize,
    failures: Vec<String>,
}

impl Tried {
    fn hold(&mut self, holds: bool, what: impl FnOnce() -> String) {
        self.cases += 1;
        if !holds {
            self.failures.push(what());
        }
    }
}

/// Requests that are sent whole: several at once, each on its connection.
async fn whole(server: &Server, tried: &mut Tried) {
    let all = requests::all();
    let sent = stream::iter(&all)
        .map(|hostile| async move { (hostile, exchange(&server.address, &hostile.octets, PATIENCE).await) });
    let mut sent = sent.buffer_unordered(32);
    while let Some((hostile, (outcome, received))) = sent.next().await {
        let holds = match hostile.expected {
            Expected::Refused => outcome.is_refusal(),
            Expected::Sound => outcome.is_sound(),
        };
        tried.hold(holds, || {
            let start = String::from_utf8_lossy(&hostile.octets[..hostile.octets.len().min(300)]).into_owned();
            let answer = String::from_utf8_lossy(&received[..received.len().min(600)]).into_owned();
            format!("{}: {outcome:?}\n{start}\n{answer}", hostile.name)
        });
    }
}

/// Requests of which the end does not come, and those of which it comes octet by octet.
async fn slow(server: &Server, tried: &mut Tried) {
    let target = format!("/api2/contacts?accesstoken={TOKEN}");
    let head = format!(
        "POST {target} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 25\r\n\r\n"
    );
    let starts: [(&str, String); 6] = [
        ("nothing", String::new()),
        ("half a line", "GET /livez HT".to_owned()),
        ("half a head", "GET /livez HTTP/1.1\r\nHost: localhost\r\nX-A".to_owned()),
        ("a head", head.clone()),
        ("half a body", format!("{head}{{\"email\":")),
        ("half a chunk", head.replace("Content-Length: 25", "Transfer-Encoding: chunked") + "ff\r\n{"),
    ];
    let mut waiting = stream::FuturesUnordered::new();
    for _ in 0..20 {
        for (name, start) in &starts {
            waiting.push(async move { (*name, exchange(&server.address, start.as_bytes(), PATIENCE).await.0) });
        }
    }
    while let Some((name, outcome)) = waiting.next().await {
        tried.hold(outcome.is_refusal(), || format!("{name}, and then nothing: {outcome:?}"));
    }
    // A head that drips has to be there in time, however lively it is.
    let begin = Instant::now();
    let mut stream = TcpStream::connect(&server.address).await.unwrap();
    for octet in b"GET /livez HTTP/1.1\r\nX-A: ".iter().chain(std::iter::repeat_n(&b'a', 1000)) {
        if stream.write_all(&[*octet]).await.is_err() || begin.elapsed() > PATIENCE {
            break;
        }
        sleep(Duration::from_millis(100)).await;
    }
    tried.hold(begin.elapsed() < PATIENCE, || "a head that drips is waited for".to_owned());
}

/// Many requests in one write, and clients that go at once.
async fn pipelined(server: &Server, tried: &mut Tried) {
    let one = format!("GET /api2/contacts?count=1&accesstoken={TOKEN} HTTP/1.1\r\nHost: localhost\r\n\r\n");
    let count = 500;
    let last = one.replace("Host: localhost", "Host: localhost\r\nConnection: close");
    let (_, received) = exchange(&server.address, (one.repeat(count - 1) + &last).as_bytes(), PATIENCE).await;
    let answers = String::from_utf8_lossy(&received).matches("HTTP/1.1 200 OK\r\n").count();
    tried.hold(answers == count, || format!("{answers} answers to {count} requests in one write"));
    // What comes after a request that is broken is not read as one.
    let smuggled = format!(
        "POST /api2/contacts?accesstoken={TOKEN} HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n{last}"
    );
    let (outcome, received) = exchange(&server.address, smuggled.as_bytes(), PATIENCE).await;
    let answers = String::from_utf8_lossy(&received).matches("HTTP/1.1 ").count();
    tried.hold(outcome.is_refusal() && answers <= 1, || format!("{answers} answers after a broken one: {outcome:?}"));
    for _ in 0..200 {
        let mut stream = TcpStream::connect(&server.address).await.unwrap();
        let sent = stream.write_all(one.repeat(20).as_bytes()).await;
        drop(stream);
        tried.hold(sent.is_ok(), || format!("{sent:?}"));
    }
    // Half closed by the client: it still hears the answer.
    let mut stream = TcpStream::connect(&server.address).await.unwrap();
    stream.write_all(one.as_bytes()).await.unwrap();
    stream.shutdown().await.unwrap();
    let mut start = [0; 12];
    let read = timeout(PATIENCE, stream.read_exact(&mut start)).await;
    let holds = matches!(read, Ok(Ok(_))) && (start == *b"HTTP/1.1 200") || matches!(read, Ok(Err(_)));
    tried.hold(holds, || format!("half closed: {read:?}"));
}

/// Connections that say nothing: they are held, and closed when their time is over. Returns the memory meanwhile.
async fn idle(server: &Server, count: usize, tried: &mut Tried) -> u64 {
    let mut open = Vec::with_capacity(count);
    for _ in 0..count {
        match TcpStream::connect(&server.address).await {
            Ok(stream) => open.push(stream),
            Err(error) => tried.failures.push(format!("the connection after {}: {error}", open.len())),
        }
        if open.len().is_multiple_of(200) {
            tokio::task::yield_now().await;
        }
    }
    // Whoever comes now is served.
    let livez = b"GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    let (outcome, _) = exchange(&server.address, livez, PATIENCE).await;
    tried.hold(outcome == Outcome::Answered(200), || format!("among {count} idle connections: {outcome:?}"));
    let memory = server.memory();
    let mut closed = 0;
    for mut stream in open {
        let read = timeout(PATIENCE, stream.read(&mut [0; 512])).await;
        closed += usize::from(read.is_ok());
    }
    tried.cases += count - 1;
    tried.hold(closed == count, || format!("{} of {count} idle connections are still open", count - closed));
    memory
}

#[actix_web::test]
async fn hostile_connections() {
    let count = std::env::var("SOCIALHUB_IDLE").ok().and_then(|count| count.parse().ok()).unwrap_or(FEW);
    for database in TestDatabase::each().await {
        let limits = ["--head-timeout", HEAD_TIMEOUT, "--body-timeout", BODY_TIMEOUT, "--keep-alive", KEEP_ALIVE];
        // What is refused at this level is refused by the library below.
        let options = [
            &limits[..],
            &[
                "--max-connections",
                "12000",
                "--max-connections-per-address",
                "12000",
                "--max-in-flight-per-address",
                "12000",
                "--log-filter",
                "error,actix_http=off",
            ],
        ]
        .concat();
        let server = Server::start(database, &options);
        // What is made once is there before the memory is looked at.
        let mut tried = Tried::default();
        whole(&server, &mut Tried::default()).await;
        let before = server.memory();
        let watch = Watch::begin(&server);
        whole(&server, &mut tried).await;
        slow(&server, &mut tried).await;
        pipelined(&server, &mut tried).await;
        let crowded = idle(&server, count, &mut tried).await;
        let mut times = watch.end().await;
        let after = server.memory();
        let (p50, p99, longest) = (times.within(0.5), times.within(0.99), times.within(1.0));
        tried.hold(times.failures.is_empty(), || format!("others were harmed: {:?}", times.failures));
        tried.hold(p99 < BEARABLE, || format!("others have waited: {p99} ms"));
        for memory in [crowded, after] {
            let grown = memory.saturating_sub(before);
            tried.hold(grown < ROOM, || format!("the memory has grown by {} MiB", mebibytes(grown)));
        }
        let store = server.store;
        for failure in &tried.failures {
            println!("{failure}");
        }
        println!(
            "\ncounted: section=hostile cases={} failures={} idle={count} others={} {store}_others_p50_ms={p50} \
             {store}_others_p99_ms={p99} {store}_others_longest_ms={longest} {store}_memory_before_mib={} \
             {store}_memory_crowded_mib={} {store}_memory_after_mib={}",
            tried.cases,
            tried.failures.len(),
            times.len(),
            mebibytes(before),
            mebibytes(crowded),
            mebibytes(after),
        );
        assert!(tried.failures.is_empty(), "{} failures", tried.failures.len());
    }
}
