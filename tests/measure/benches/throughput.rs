//! Requests over loopback, from this process to servers in processes of their own: SocialHub as generated against the same
//! by hand, in scopes and as flat resources. Then, whether memory grows.
//! `cargo bench -p measure --bench throughput`; ten minutes for the memory: `-- --minutes 10`
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a measurement that fails shall stop")]

use std::env;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use actix_web::dev::HttpServiceFactory;
use actix_web::{Route, Scope, web};
use measure::by_hand::post::Post;
use measure::by_hand::{Refused, delete, lists, routes};
use measure::load::{self, Asked, Took};
use measure::rounds::{Times, quantile};
use measure::service::{self, Measured, TOKEN};
use measure::serving::{self, Serving};
use measure::{Budget, Row, Suite, fixtures};

/// How much is in each store.
const STORED: usize = 100;
/// How many clients ask at once.
const CONNECTIONS: usize = 16;
/// The servers: ours, and by hand.
const SERVERS: [&str; 3] = ["SocialHub", "scopes", "flat resources"];

fn ours() -> impl HttpServiceFactory {
    service::server(Measured::with(STORED).unwrap())
}

/// What answers by hand.
fn answering(path: &str, method: &str) -> Route {
    match (method, path) {
        ("GET", "/contacts") => web::to(lists::contacts::<Post>),
        ("POST", "/contacts") => web::to(lists::create),
        ("GET", "/cp/posts") => web::to(lists::posts::<Post>),
        _ => web::to(delete),
    }
}

fn by_hand(scope: Scope) -> impl HttpServiceFactory {
    let json = |values: serde_json::Result<String>| values.unwrap();
    let contacts = json(serde_json::to_string(&fixtures::contacts(STORED).unwrap()));
    let posts = json(serde_json::to_string(&fixtures::posts(STORED).unwrap()));
    let path = web::PathConfig::default().error_handler(|_, _| Refused::bad_request("The path has no such id.").into());
    scope.app_data(path).app_data(web::Data::new(lists::Stored::<Post> {
        contacts: serde_json::from_str(&contacts).unwrap(),
        posts: serde_json::from_str(&posts).unwrap(),
    }))
}

/// What clients ask for: paths from all over the contract, with and without bodies.
fn mix() -> Vec<Asked> {
    let id = fixtures::id(1);
    let target = |path: &str| {
        let separator = if path.contains('?') { '&' } else { '?' };
        format!("/api2{path}{separator}accesstoken={TOKEN}")
    };
    let contact = format!(r#"{{"_id":"{id}","email":"ada@example.com"}}"#);
    let posts = format!(
        "/cp/posts?count=5&status=scheduled,published&channelIds={id},{id}&since=2026-03-04T05:06:07.123Z\
         &sortBy=publishTime&order=asc"
    );
    vec![
        Asked::new("DELETE", &target(&format!("/analytics/dashboards/shared/{id}")), None, 204),
        Asked::new("GET", &target("/contacts?offset=20&count=10"), None, 200),
        Asked::new("DELETE", &target(&format!("/inbox/folders/{id}")), None, 204),
        Asked::new("POST", &target("/contacts"), Some(&contact), 200),
        Asked::new("DELETE", &target(&format!("/users/{id}")), None, 204),
        Asked::new("GET", &target(&posts), None, 200),
        Asked::new("DELETE", &target("/users/42"), None, 400),
        Asked::new("GET", "/api2/contacts", None, 401),
        Asked::new("GET", &target(&format!("/inbox/nowhere/{id}")), None, 404),
    ]
}

fn serve(name: &str) -> ExitCode {
    let outcome = match name {
        "SocialHub" => serving::serve(ours),
        "scopes" => serving::serve(|| by_hand(routes::scopes(&answering))),
        _ => serving::serve(|| by_hand(routes::flat(&answering))),
    };
    outcome.map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS)
}

/// What one server has done.
#[derive(Default)]
struct Done {
    /// Nanoseconds for one request, of each round: by the clock, and of the server's processor.
    wall: Vec<f64>,
    busy: Vec<f64>,
    each: Vec<Duration>,
}

impl Done {
    fn add(&mut self, took: Took, busy: Duration) {
        let requests = took.each.len() as f64;
        self.wall.push(took.whole.as_nanos() as f64 / requests);
        self.busy.push(busy.as_nanos() as f64 / requests);
        self.each.extend(took.each);
    }

    /// The time within which this share of the requests was answered, in milliseconds.
    fn within(&self, share: f64) -> f64 {
        let mut all: Vec<f64> = self.each.iter().map(|time| time.as_secs_f64() * 1e3).collect();
        quantile(&mut all, share)
    }
}

/// Asks the servers in turns; who is first changes from round to round.
fn compare(suite: &mut Suite) {
    let (rounds, requests) = if suite.is_quick() { (2, 20) } else { (31, 600) };
    let servers = SERVERS.map(|name| Serving::start(name).unwrap());
    let mut done = SERVERS.map(|_| Done::default());
    let mix = mix();
    for server in &servers {
        load::ask(server.address, &mix, CONNECTIONS, requests.min(100)).unwrap();
    }
    for round in 0..rounds {
        let mut turns: Vec<_> = servers.iter().zip(&mut done).collect();
        turns.rotate_left(round % SERVERS.len());
        for (server, done) in turns {
            let before = server.busy().unwrap_or_default();
            let took = load::ask(server.address, &mix, CONNECTIONS, requests).unwrap();
            done.add(took, server.busy().unwrap_or_default().saturating_sub(before));
        }
    }
    let [ours, others @ ..] = &done;
    for (other, name) in others.iter().zip(&SERVERS[1..]) {
        let cases = ["SocialHub".to_owned(), (*name).to_owned()];
        let requests = CONNECTIONS * requests;
        let mut row = |what: String, times, budget| {
            suite.row(Row::Compared { what, cases: cases.clone(), instructions: None, times, budget });
        };
        // As many requests in a second at least: no more time for a request.
        row(
            format!("{requests} requests over {CONNECTIONS} connections, {rounds} times: time for one"),
            Times::of(&ours.wall, &other.wall),
            Budget::AtMost(1.0),
        );
        row("the server's processor for one of them".to_owned(), Times::of(&ours.busy, &other.busy), Budget::Told);
    }
    for (done, name) in done.iter().zip(SERVERS) {
        for (what, share) in [("half", 0.5), ("99 %", 0.99), ("99.9 %", 0.999), ("all", 1.0)] {
            suite.single(format!("{name}: {what} are answered within"), done.within(share), "ms", Budget::Told);
        }
    }
}

/// Asks for so many minutes, and looks at the server's memory meanwhile.
fn memory(suite: &mut Suite, minutes: f64) {
    let server = Serving::start("SocialHub").unwrap();
    if server.memory().is_none() {
        println!("left out: memory, which is told by Linux only");
        return;
    }
    let (begin, whole) = (Instant::now(), Duration::from_secs_f64(minutes * 60.0));
    let mix = mix();
    let (mut samples, mut requests) = (Vec::new(), 0);
    while begin.elapsed() < whole {
        requests += load::ask(server.address, &mix, CONNECTIONS, 200).unwrap().each.len();
        samples.push(server.memory().unwrap());
    }
    let quarter = samples.len() / 4;
    let middle =
        |of: usize| quantile(&mut samples.iter().skip(of * quarter).take(quarter).copied().collect::<Vec<_>>(), 0.5);
    let (early, late) = (middle(1), middle(3));
    let what = |part: &str| format!("memory in the {part} quarter of {minutes} minutes, {requests} requests");
    suite.single(what("second"), early, "MiB", Budget::Told);
    suite.single(what("last"), late, "MiB", Budget::Told);
    suite.single("the last against the second", late / early, "x", Budget::AtMost(1.02));
}

fn main() -> ExitCode {
    if let Some(name) = serving::wanted() {
        return serve(&name);
    }
    let mut suite = Suite::new("throughput");
    compare(&mut suite);
    let asked = env::args().skip_while(|argument| argument != "--minutes").nth(1);
    let minutes = asked.map_or(1.0, |minutes| minutes.parse().expect("--minutes takes a number"));
    if !suite.is_quick() {
        memory(&mut suite, minutes);
    }
    suite.finish()
}
