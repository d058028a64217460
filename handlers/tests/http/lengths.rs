//! Long strings and long lists in every place of every written operation: they are refused or stored, on both databases,
//! and never an internal error. What is long is random, so that no database stores it compressed.

mod values;

use std::{collections::BTreeMap, time::Instant};

use generated::{
    CONTRACT,
    rt::{Collection, Location, Operation},
};
use handlers::{
    identity::SESSION,
    store::{AccountRecord, TeamRecord},
};
use serde_json::{Value, json};

use self::values::{Place, Values};
use crate::{
    app::App,
    cast::{Person, channel, superadmin},
    channels::networks,
    public::custom,
    request::Request,
    strangers::{content::media, made, written},
};

/// An account with one of everything, whose ids are used wherever an operation takes one.
struct World {
    who: Person,
    channel_token: String,
    ids: BTreeMap<&'static str, String>,
}

impl World {
    async fn new(app: &App) -> Self {
        let who = superadmin(app).await;
        let page = channel(app, &who.account_id, "Page", true).await;
        let mut team = TeamRecord::new("Team");
        team.users.insert(who.user_id.clone());
        team.channels.insert(page.clone());
        let team = app.store.of(&who.account_id).insert(team).await.unwrap().id;
        let media_id = media(app, &who).await;
        app.post(format!("/ml/media/{media_id}")).token(&who.token).json(json!({})).send().await.expect(201);
        let font = json!({ "fontFamily": "Acme", "identifier": "acme", "mediaIds": [media_id] });
        let campaign =
            json!({ "name": "Summer", "startTime": "2026-06-01T00:00:00Z", "endTime": "2026-09-01T00:00:00Z" });
        let alert =
            json!({ "channelIds": [page.as_str()], "emails": ["a@example.com"], "interval": 30, "threshold": 10 });
        let person = json!({
            "email": "bea@example.com", "firstName": "Bea", "lastName": "B", "userName": "bea", "locale": "en",
            "role": "ADMIN", "password": "Correct-Horse-1",
        });
        let user = app.post("/users").token(&who.token).json(person).send().await;
        let user = user.body["_id"].as_str().unwrap_or_else(|| who.user_id.as_str()).to_owned();
        let ids = BTreeMap::from([
            ("accounts", who.account_id.as_str().to_owned()),
            ("channels", page.as_str().to_owned()),
            ("teams", team.as_str().to_owned()),
            ("media", media_id),
            ("users", user),
            ("fonts", made(app, &who, "/fonts", font).await),
            ("campaigns", made(app, &who, "/cp/campaigns", campaign).await),
            ("tags", made(app, &who, "/cp/tags", json!({ "name": "cats" })).await),
            ("postGroups", made(app, &who, "/cp/postGroups", json!({ "channelIds": [page.as_str()] })).await),
            ("folders", made(app, &who, "/inbox/folders", json!({ "name": "Folder" })).await),
            ("templates", made(app, &who, "/inbox/templates", json!({ "name": "Hello", "text": "Hello" })).await),
            ("alerts", made(app, &who, "/inbox/alerts", alert).await),
            (
                "interactorLists",
                made(app, &who, "/inbox/rules/interactorLists", json!({ "name": "Fans", "list": [] })).await,
            ),
            (
                "keywordLists",
                made(app, &who, "/inbox/rules/keywordLists", json!({ "name": "Rude", "keywords": ["darn"] })).await,
            ),
        ]);
        let (custom_id, channel_token) = custom(app, &who).await;
        let mut ids = ids;
        ids.insert("custom", custom_id);
        Self { who, channel_token, ids }
    }

    /// The id for a parameter of a path, or for a property: by its own name, else by what the path names before it.
    fn id(&self, operation: &Operation, name: &str) -> Option<&str> {
        let plural = name.trim_end_matches("Ids").trim_end_matches("Id");
        let before = operation.path.split_once(&format!("/{{{name}}}")).map(|(before, _)| before).unwrap_or_default();
        let before = before.rsplit('/').next().unwrap_or_default();
        let names = [format!("{plural}s"), plural.to_owned(), name.to_owned(), before.to_owned()];
        names.iter().find_map(|name| self.ids.get(name.as_str()).map(String::as_str))
    }

    /// A request with all that is required, and something long in one place.
    async fn request(
        &self,
        app: &App,
        operation: &'static Operation,
        choice: usize,
        (place, value): (&Place, &Value),
    ) -> Request {
        let values = Values { id: &|name| self.id(operation, name).map(str::to_owned), choice };
        let mut path = operation.path.to_owned();
        let mut pairs = Vec::new();
        for parameter in operation.parameters {
            let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let given = match place {
                Place::Parameter(name) if *name == parameter.name => Some(value.clone()),
                _ if parameter.required => Some(values.sample(parameter.schema, parameter.name)),
                _ => None,
            };
            let Some(given) = given else { continue };
            let given = match &given {
                Value::Array(items) if parameter.collection != [Collection::Multi] => {
                    vec![items.iter().map(text).collect::<Vec<_>>().join(",")]
                }
                Value::Array(items) => items.iter().map(text).collect(),
                one => vec![text(one)],
            };
            match parameter.location {
                Location::Path => {
                    let encoded: String = form_urlencoded::byte_serialize(given.concat().as_bytes()).collect();
                    path = path.replace(&format!("{{{}}}", parameter.name), &encoded);
                }
                Location::Query => pairs.extend(given.into_iter().map(|value| (parameter.name, value))),
                _ => {}
            }
        }
        let method = operation.method.parse().unwrap();
        let mut request = app.request(method, path);
        for (name, value) in pairs {
            request = request.query(name, value);
        }
        if let Some(body) = &operation.body {
            let body = match place {
                Place::Body(place) => values.with(body.schema, "", place, value),
                Place::Parameter(_) => values.sample(body.schema, ""),
            };
            request = if operation.consumes.contains(&"application/x-www-form-urlencoded") {
                let fields = form(&body);
                request.form(&fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect::<Vec<_>>())
            } else {
                request.json(body)
            };
        }
        if operation.path.starts_with("/public") {
            return request.token(&self.channel_token);
        }
        if operation.security.is_empty() {
            return request;
        }
        let (account_id, user_id) = (&self.who.account_id, &self.who.user_id);
        let token = app
            .store
            .transaction(async |together| together.issue_access_token(account_id, user_id, SESSION, None).await);
        request.token(token.await.unwrap())
    }
}

/// The fields of a form: lists are repeated.
fn form(body: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let fields = body.as_object().into_iter().flatten().flat_map(|(name, value)| {
        let values = value.as_array().map_or_else(|| vec![value], |items| items.iter().collect());
        values.into_iter().map(|value| (name.clone(), text(value))).collect::<Vec<_>>()
    });
    fields.collect()
}

/// Networks that nobody has set up here: these operations are 503, whatever they are given.
const UNAVAILABLE: &[&str] = &["completeKeycloakLogin"];

#[actix_web::test]
async fn long_strings_and_lists_are_never_an_internal_error() {
    let written = written();
    let (mut requests, mut places, mut failures, mut seen) = (0, 0, Vec::new(), BTreeMap::<u16, usize>::new());
    let begin = Instant::now();
    for database in test_databases::TestDatabase::each().await {
        let double = networks::agreeable().await;
        let app = crate::app::Setup::default().database(database).networks(networks::networks(&double)).start().await;
        let mut world = World::new(&app).await;
        let mut operations: Vec<_> =
            CONTRACT.operations.iter().filter(|it| written.contains(&values::snake(it.id))).collect();
        // What deletes comes last.
        operations.sort_by_key(|operation| operation.method == "DELETE");
        for operation in operations {
            if operation.method == "DELETE" {
                world = renewed(&app, world).await;
            }
            for place in values::places(operation) {
                places += 1;
                let choices = 0..values::choices(operation);
                let long = values::long(operation, &place);
                for (choice, long) in choices.flat_map(|choice| long.iter().map(move |long| (choice, long))) {
                    let answer = world.request(&app, operation, choice, (&place, long)).await.send().await;
                    requests += 1;
                    *seen.entry(answer.status).or_default() += 1;
                    if answer.status >= 500 && !(answer.status == 503 && UNAVAILABLE.contains(&operation.id)) {
                        failures.push(format!("{} {place:?}: {answer:?}", operation.id));
                    }
                }
            }
        }
    }
    println!("\ncounted: section=lengths places={places} cases={requests} failures={} seen={seen:?}", failures.len());
    println!("in {:?}", begin.elapsed());
    for failure in &failures {
        println!("{failure}");
    }
    assert!(failures.is_empty(), "{} failures", failures.len());
    let accepted: usize = seen.iter().filter(|(status, _)| **status < 300).map(|(_, count)| count).sum();
    assert!(requests > 1000 && accepted > 100, "{requests} requests, {accepted} accepted");
}

/// The same world, or another one where its account has gone.
async fn renewed(app: &App, world: World) -> World {
    let account = app.store.of::<AccountRecord>(&world.who.account_id).find(&world.who.account_id).await.unwrap();
    if account.is_some_and(|account| account.value.is_open()) { world } else { World::new(app).await }
}
