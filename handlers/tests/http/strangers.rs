//! Another account's ids answer as ids that never existed: every written operation that takes one in its path, its query or
//! its body, octet by octet.

mod channels;
pub(crate) mod content;
mod inbox;
mod people;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use generated::{
    CONTRACT,
    rt::{Kind, Location, Operation, Schema},
};
use serde_json::Value;

use crate::{
    answer::Answer,
    app::{App, Setup},
    cast::{Person, admin},
    channels::networks,
    request::Request,
};

/// An id that nothing has.
const NONE: &str = "ffffffffffffffffffffffff";

/// All that a client can tell an answer by. What differs between any two requests is left out: the
/// request's id, the time, whether the connection stays open.
pub(crate) fn seen(answer: &Answer) -> (u16, Vec<(String, String)>, String) {
    let id = answer.header("x-request-id").unwrap();
    let mut headers = answer.headers.clone();
    headers.retain(|(name, _)| !matches!(name.as_str(), "x-request-id" | "date" | "connection"));
    headers.sort();
    let body = answer.plain();
    (answer.status, headers, String::from_utf8_lossy(&body).replace(&id, "REQUEST"))
}

/// The same of an answer about something that was made just now, without what is new each time: ids and times.
fn seen_of_new(answer: &Answer) -> (u16, Vec<(String, String)>, String) {
    let (status, mut headers, _) = seen(answer);
    headers.retain(|(name, _)| !matches!(name.as_str(), "content-length" | "etag"));
    (status, headers, general(answer.body.clone()).to_string())
}

fn general(value: Value) -> Value {
    match value {
        Value::String(text) if is_id(&text) => "ID".into(),
        Value::String(text) if text.parse::<generated::rt::DateTime>().is_ok() => "TIME".into(),
        // Tokens of channels are signed, and no two the same.
        Value::String(text) if text.starts_with("eyJ") => "TOKEN".into(),
        Value::Array(items) => items.into_iter().map(general).collect(),
        Value::Object(members) => members.into_iter().map(|(key, value)| (key, general(value))).collect(),
        other => other,
    }
}

fn is_id(text: &str) -> bool {
    text.len() == 24 && text.bytes().all(|octet| octet.is_ascii_hexdigit())
}

/// A call with an id: the operation, the place of the id, someone else's id, the status, and the request.
type Call<'a> = (&'static str, &'static str, &'a str, u16, &'a dyn Fn(&str) -> Request);

/// What was tried, and what came of it.
#[derive(Default)]
struct Tried {
    cells: BTreeSet<(&'static str, &'static str)>,
    calls: usize,
    failures: Vec<String>,
}

/// Two admins whose accounts are alike: what the first makes does not stand in the second one's way.
struct Pair([Person; 2]);

impl Pair {
    async fn new(app: &App) -> Self {
        let name = || format!("Alike {}", app.store.new_id());
        Self([admin(app, &name()).await, admin(app, &name()).await])
    }

    /// Who asks about this id.
    fn token(&self, id: &str) -> &str {
        &self.0[usize::from(id == NONE)].token
    }
}

/// The id of something new.
pub(crate) async fn made(app: &App, who: &Person, path: &str, body: Value) -> String {
    let answer = app.post(path).token(&who.token).json(body).send().await;
    let ids = [&answer.body["_id"], &answer.body[0]["_id"], &answer.body[0]["id"]];
    let id = ids.into_iter().find_map(Value::as_str);
    id.unwrap_or_else(|| panic!("nothing new: {answer:?}")).to_owned()
}

/// Calls with someone else's id, and with one that nothing has.
async fn compare(calls: &[Call<'_>], tried: &mut Tried) {
    for (operation, place, theirs, status, call) in calls {
        let (foreign, unknown) = (call(theirs).send().await, call(NONE).send().await);
        let essence = if operation.starts_with("create") { seen_of_new } else { seen };
        let (foreign_seen, unknown_seen) = (essence(&foreign), essence(&unknown));
        if foreign_seen != unknown_seen || foreign.status != *status {
            tried.failures.push(format!("{operation}, {place}, {status} expected: {foreign:?}\n{unknown:?}"));
        }
        tried.cells.insert((operation, place));
        tried.calls += 1;
    }
}

/// Places of ids that are nobody's: there is no other account's to try.
const NOBODYS: [(&str, &str, &str); 6] = [
    ("deleteChannelToken", "path userId", "a network's number of a user; it is looked for in the channel's own tokens"),
    ("completeKeycloakLogin", "path realm", "a realm is a name that is shown before anybody has logged in"),
    ("loginUser", "query deviceId", "a device names itself"),
    ("logoutUser", "query deviceId", "a device names itself; it is looked for in the user's own"),
    ("proxyMedia", "path resource", "a word out of two"),
    ("listChannels", "query tokenOwnerIds", "networks' numbers of users, looked for in the account's own channels"),
];

/// The operations that are written: the others' handlers say that they are not, and nothing else.
pub(crate) fn written() -> BTreeSet<String> {
    let mut written = BTreeSet::new();
    for file in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/api")).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for method in text.split("async fn ").skip(1) {
            let (name, rest) = method.split_once('(').unwrap();
            let body = rest.split_once(" {\n").map_or("", |(_, body)| body);
            if !body.trim_start().starts_with("Err(Failure::not_implemented())") {
                written.insert(name.to_owned());
            }
        }
    }
    written
}

/// The places of an operation that take ids.
fn places(operation: &'static Operation) -> BTreeSet<String> {
    let mut places = BTreeSet::new();
    for parameter in operation.parameters {
        let location = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            _ => continue,
        };
        let named = parameter.name == "id" || parameter.name.ends_with("Id") || parameter.name.ends_with("Ids");
        if parameter.location == Location::Path || named || takes_ids(parameter.schema) {
            places.insert(format!("{location} {}", parameter.name));
        }
    }
    if let Some(body) = &operation.body {
        walk(body.schema, "body ", &mut Vec::new(), &mut places);
    }
    places
}

fn takes_ids(schema: &Schema) -> bool {
    schema.patterns.iter().any(|pattern| pattern.source() == "^[a-f0-9]{24}$") || schema.items.is_some_and(takes_ids)
}

fn walk(schema: &'static Schema, at: &str, around: &mut Vec<*const Schema>, places: &mut BTreeSet<String>) {
    if around.contains(&std::ptr::from_ref(schema)) {
        return;
    }
    around.push(schema);
    if schema.kind == Kind::String && takes_ids(schema) {
        places.insert(at.to_owned());
    }
    if let Some(items) = schema.items {
        walk(items, at, around, places);
    }
    for property in schema.properties {
        walk(property.schema, &format!("{at}/{}", property.name), around, places);
    }
    around.pop();
}

#[actix_web::test]
async fn another_account_s_ids_never_existed() {
    let mut cells = BTreeSet::new();
    let (mut calls, mut failures) = (0, Vec::new());
    for database in test_databases::TestDatabase::each().await {
        let double = networks::agreeable().await;
        let setup = Setup::default().database(database).networks(networks::networks(&double));
        let app = setup.start().await;
        let mut tried = Tried::default();
        people::calls(&app, &mut tried).await;
        channels::calls(&app, &mut tried).await;
        content::calls(&app, &mut tried).await;
        inbox::calls(&app, &mut tried).await;
        cells.extend(tried.cells);
        calls += tried.calls;
        failures.extend(tried.failures);
    }
    let excused: BTreeMap<_, _> = NOBODYS.iter().map(|(operation, place, why)| ((*operation, *place), *why)).collect();
    let written = written();
    let (mut operations, mut places_of_ids) = (0, 0);
    for operation in CONTRACT.operations {
        // `listContacts` is `list_contacts` in the handlers.
        let snake: String = operation
            .id
            .chars()
            .flat_map(|c| c.is_uppercase().then_some('_').into_iter().chain(c.to_lowercase()))
            .collect();
        if !written.contains(&snake) {
            continue;
        }
        let places = places(operation);
        operations += usize::from(!places.is_empty());
        places_of_ids += places.len();
        for place in places {
            match excused.get(&(operation.id, place.as_str())) {
                Some(why) => println!("not tried: {}, {place}: {why}", operation.id),
                None if !cells.iter().any(|cell| *cell == (operation.id, place.as_str())) => {
                    failures.push(format!("{}, {place}: nobody has tried it", operation.id));
                }
                None => {}
            }
        }
    }
    println!(
        "\ncounted: section=strangers operations={operations} places={places_of_ids} cases={calls} excused={} failures={}",
        excused.len(),
        failures.len()
    );
    for failure in &failures {
        println!("{failure}");
    }
    assert!(failures.is_empty(), "{} failures", failures.len());
    assert!(operations >= 80 && calls >= 130, "{operations} operations, {calls} calls");
}
