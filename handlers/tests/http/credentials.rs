//! Every protected operation of the contract at its door: whoever shows no credential, or one that is over, another
//! server's, forged, taken back, or meant for something else, is sent away, always in the same words.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use awc::http::Method;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use generated::{CONTRACT, rt::Operation};
use handlers::{
    Role,
    identity::{Audience, CreationClaims, SESSION, SecondFactorClaims, Signer, Step},
    store::{Purpose, UserRecord},
};
use serde_json::{Value, json};

use crate::{
    app::{App, TOKEN},
    cast::{Person, admin, close, expire, superadmin, user},
    request::Request,
    strangers::seen,
    tokens::{Subject, now, sign},
};

/// The schemes of the contract: the parameter of each.
const PARAMETERS: [(&str, &str); 4] = [
    ("token", "accesstoken"),
    ("channelToken", "accesstoken"),
    ("approvalToken", "access_token"),
    ("shareToken", "token"),
];

/// The scheme of an operation; none of a public one.
fn scheme(operation: &Operation) -> Option<&'static str> {
    let schemes: Vec<_> = operation.security.iter().flat_map(|requirement| requirement.schemes).collect();
    assert!(schemes.len() <= 1, "{} takes several credentials: this walk knows one", operation.id);
    schemes.first().map(|used| CONTRACT.security_schemes[used.scheme].name)
}

/// Asks for an answer in a form that no operation has: who gets past the door is refused behind it.
fn knock(app: &App, operation: &Operation) -> Request {
    let method = Method::from_bytes(operation.method.as_bytes()).unwrap();
    app.request(method, operation.path.replace(['{', '}'], "")).header("accept", "font/woff")
}

/// A way to show something that is no credential of a scheme.
struct Bad {
    kind: &'static str,
    /// Parameter, cookie or header, its name, and what it says.
    shown: Vec<(Place, &'static str, String)>,
}

#[derive(Clone, Copy)]
enum Place {
    Query,
    Cookie,
    Header,
}

impl Bad {
    fn query(kind: &'static str, name: &'static str, value: impl Into<String>) -> Self {
        Self { kind, shown: vec![(Place::Query, name, value.into())] }
    }

    fn show(&self, request: Request) -> Request {
        self.shown.iter().fold(request, |request, (place, name, value)| match place {
            Place::Query => request.query(name, value),
            Place::Cookie => request.cookie(name, value),
            Place::Header => request.header(name, value),
        })
    }
}

/// Valid tokens of every kind, and what makes more of them.
struct Valid<'a> {
    app: &'a App,
    root: Person,
    by_kind: BTreeMap<&'static str, String>,
}

const SIGNED: [(&str, Audience); 3] =
    [("channelToken", Audience::Channel), ("approvalToken", Audience::Approval), ("shareToken", Audience::Share)];

impl<'a> Valid<'a> {
    async fn new(app: &'a App) -> Self {
        let root = superadmin(app).await;
        let mut valid = Self { app, root, by_kind: BTreeMap::new() };
        for scheme in ["token", "channelToken", "approvalToken", "shareToken"] {
            valid.by_kind.insert(scheme, valid.of(scheme).await);
        }
        let (account_id, user_id) = (valid.root.account_id.clone(), valid.root.user_id.clone());
        let creation = CreationClaims {
            account_id: account_id.clone(),
            manifest_id: app.store.new_id(),
            user_id: user_id.clone(),
            origin: "https://app.example.com".to_owned(),
            team_id: None,
            iat: now(),
            exp: now() + 600,
        };
        valid.by_kind.insert("creation", sign(app, Audience::Creation, &creation));
        let half = SecondFactorClaims {
            account_id: account_id.clone(),
            user_id: user_id.clone(),
            secret: None,
            password: None,
            step: Step::Login,
            exp: now() + 600,
        };
        valid.by_kind.insert("second factor", sign(app, Audience::SecondFactor, &half));
        let lifetime = Duration::from_secs(600);
        let letter = app.store.transaction(async |together| {
            together.issue_one_time_token(&account_id, &user_id, Purpose::Password, lifetime).await
        });
        valid.by_kind.insert("letter", letter.await.unwrap());
        valid
    }

    /// A new one of a scheme.
    async fn of(&self, scheme: &str) -> String {
        match SIGNED.iter().find(|(name, _)| *name == scheme) {
            None => access_token(self.app, &self.root, SESSION).await,
            Some((_, audience)) => {
                let claims = Subject::new(self.app).await.claims(self.app, *audience, None).await;
                sign(self.app, *audience, &claims)
            }
        }
    }

    /// Those that a scheme does not take.
    fn others(&self, scheme: &str) -> impl Iterator<Item = (&'static str, &String)> {
        // A token for creating channels is one of the scheme: what it is not for is asked below.
        let is_other = move |kind: &str| kind != scheme && !(scheme == "channelToken" && kind == "creation");
        self.by_kind.iter().filter(move |(kind, _)| is_other(kind)).map(|(kind, token)| (*kind, token))
    }
}

async fn access_token(app: &App, whose: &Person, lifetime: Duration) -> String {
    let (account_id, user_id) = (&whose.account_id, &whose.user_id);
    let issue =
        app.store.transaction(async |together| together.issue_access_token(account_id, user_id, lifetime, None).await);
    issue.await.unwrap()
}

/// A token whose head says that nobody has signed it.
fn unsigned(claims: &Value) -> String {
    let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    format!("{}.{}.", part(&json!({ "alg": "none", "typ": "JWT" })), part(claims))
}

async fn bad_of_users(app: &App, other: &App, valid: &Valid<'_>) -> Vec<Bad> {
    let expired = access_token(app, &valid.root, Duration::ZERO).await;
    let logged_out = access_token(app, &valid.root, SESSION).await;
    app.get("/users/logout").token(&logged_out).send().await.expect(204);
    let gone = user(app, &valid.root.account_id, Role::Superadmin).await;
    let users = app.store.of::<UserRecord>(&gone.account_id);
    users.update(&gone.user_id, |user| user.active = false).await.unwrap();
    let deleted = user(app, &valid.root.account_id, Role::Superadmin).await;
    users.delete(&deleted.user_id).await.unwrap();
    let closed = admin(app, "Closed").await;
    close(app, &closed.account_id).await;
    let expired_account = admin(app, "Expired").await;
    expire(app, &expired_account.account_id).await;
    let foreign = admin(other, "Elsewhere").await.token;
    let name = "accesstoken";
    let cookie = |kind, value: &str| Bad { kind, shown: vec![(Place::Cookie, name, value.to_owned())] };
    let mut bad = vec![
        cookie("expired, as a cookie", &expired),
        cookie("revoked, as a cookie", &logged_out),
        cookie("foreign, as a cookie", &foreign),
        cookie("of a closed account, as a cookie", &closed.token),
        Bad::query("of a closed account", name, closed.token),
        Bad::query("of an expired account", name, expired_account.token),
        Bad::query("expired", name, expired),
        Bad::query("revoked", name, logged_out),
        Bad::query("revoked with its user", name, gone.token),
        Bad::query("deleted with its user", name, deleted.token),
        Bad::query("foreign", name, foreign),
    ];
    let shorter = &TOKEN[1..];
    bad.extend([shorter, &format!("{TOKEN}x"), "' OR 1=1 --", "\u{0}"].map(|it| Bad::query("forged", name, it)));
    bad
}

async fn bad_of_signed(app: &App, scheme: &'static str, audience: Audience, name: &'static str) -> Vec<Bad> {
    let fresh = async |expires_at| {
        let subject = Subject::new(app).await;
        let claims = subject.claims(app, audience, expires_at).await;
        (subject, claims)
    };
    let (_, over) = fresh(Some(now() - 1)).await;
    let (_, mut exp) = fresh(None).await;
    exp["exp"] = json!(now() - 1);
    let (revoked, taken_back) = fresh(None).await;
    revoked.revoke(app, audience).await;
    let (renewed, superseded) = fresh(None).await;
    renewed.claims(app, audience, None).await;
    let (closed, of_closed) = fresh(None).await;
    close(app, &closed.account_id).await;
    let (expired, of_expired) = fresh(None).await;
    expire(app, &expired.account_id).await;
    let (_, claims) = fresh(None).await;
    let with = |property: &str, value: Value| {
        let mut claims = claims.clone();
        claims[property] = value;
        sign(app, audience, &claims)
    };
    let foreign = Signer::new("another server's key").sign(audience, &claims).unwrap();
    let good = sign(app, audience, &claims);
    let (head, signature) = good.rsplit_once('.').unwrap();
    let stranger = app.store.new_id();
    let mut bad = vec![
        Bad::query("expired", name, sign(app, audience, &over)),
        Bad::query("expired by its own words", name, sign(app, audience, &exp)),
        Bad::query("revoked", name, sign(app, audience, &taken_back)),
        Bad::query("revoked by a newer one", name, sign(app, audience, &superseded)),
        Bad::query("of a closed account", name, sign(app, audience, &of_closed)),
        Bad::query("of an expired account", name, sign(app, audience, &of_expired)),
        Bad::query("foreign", name, foreign),
        Bad::query("forged", name, unsigned(&claims)),
        Bad::query("forged", name, format!("{head}.")),
        Bad::query("forged", name, format!("{}.{signature}", head.rsplit_once('.').unwrap().0)),
        Bad::query("of another account", name, with("accountId", json!(stranger))),
        Bad::query("forged", name, TOKEN),
    ];
    // The same claims, signed by this server for something else.
    let others = [Audience::Channel, Audience::Approval, Audience::Share, Audience::SecondFactor];
    let others = others.into_iter().filter(|other| *other != audience);
    bad.extend(others.map(|other| Bad::query("wrong audience", name, sign(app, other, &claims))));
    if scheme == "channelToken" {
        let creation = json!({
            "accountId": stranger, "manifestId": stranger, "userId": stranger, "origin": "https://a.example",
            "iat": now() - 10, "exp": now() - 1,
        });
        bad.push(Bad::query("expired for creation", name, sign(app, Audience::Creation, &creation)));
        bad.push(Bad::query("foreign for creation", name, {
            let mut creation = creation;
            creation["exp"] = json!(now() + 600);
            Signer::new("another server's key").sign(Audience::Creation, &creation).unwrap()
        }));
    }
    bad
}

/// All that a scheme must not take.
async fn bad(app: &App, other: &App, valid: &Valid<'_>, scheme: &'static str, name: &'static str) -> Vec<Bad> {
    let mut all = vec![
        Bad { kind: "missing", shown: Vec::new() },
        Bad::query("forged", name, ""),
        Bad::query("forged", name, "a.b.c"),
        Bad::query("forged", name, "x".repeat(8000)),
    ];
    for (_, token) in valid.others(scheme) {
        all.push(Bad::query("wrong audience", name, token));
    }
    let good = valid.of(scheme).await;
    for place in ["accesstoken", "access_token", "token", "AccessToken"].into_iter().filter(|it| *it != name) {
        all.push(Bad::query("in the wrong place", place, &good));
    }
    for header in ["authorization", "x-access-token"] {
        all.push(Bad { kind: "in the wrong place", shown: vec![(Place::Header, header, format!("Bearer {good}"))] });
    }
    if scheme != "token" {
        all.push(Bad { kind: "in the wrong place", shown: vec![(Place::Cookie, "accesstoken", good)] });
    }
    match SIGNED.iter().find(|(signed, _)| *signed == scheme) {
        None => all.extend(bad_of_users(app, other, valid).await),
        Some((_, audience)) => all.extend(bad_of_signed(app, scheme, *audience, name).await),
    }
    all
}

#[actix_web::test]
async fn every_protected_operation_refuses_what_is_no_credential() {
    let (app, other) = (App::start().await, App::start().await);
    let valid = Valid::new(&app).await;
    let (mut operations, mut public, mut cells, mut failures) = (0, 0, BTreeMap::new(), Vec::new());
    let protected = CONTRACT.operations.iter().filter(|operation| scheme(operation).is_some());
    assert_eq!(protected.count() + CONTRACT.operations.iter().filter(|it| it.security.is_empty()).count(), 296);
    for (scheme_name, parameter) in PARAMETERS {
        let bad = bad(&app, &other, &valid, scheme_name, parameter).await;
        let mut words = BTreeSet::new();
        for operation in CONTRACT.operations {
            if scheme(operation) != Some(scheme_name) {
                continue;
            }
            operations += 1;
            for bad in &bad {
                let answer = bad.show(knock(&app, operation)).send().await;
                let is_refused = answer.status == 401
                    && answer.code() == "AccessTokenInvalidError"
                    && answer.header("www-authenticate").is_some();
                words.insert(seen(&answer));
                if !is_refused || words.len() != 1 {
                    failures.push(format!("{} with one that is {}: {answer:?}", operation.id, bad.kind));
                }
                *cells.entry(bad.kind).or_insert(0) += 1;
            }
            // The door is not simply shut.
            let answer = knock(&app, operation).query(parameter, valid.of(scheme_name).await).send().await;
            if answer.status == 401 {
                failures.push(format!("{} with a valid one: {answer:?}", operation.id));
            }
            *cells.entry("valid").or_insert(0) += 1;
        }
    }
    for operation in CONTRACT.operations.iter().filter(|operation| operation.security.is_empty()) {
        public += 1;
        println!("public: {}", operation.id);
    }
    for (kind, cells) in &cells {
        println!("{kind}: {cells}");
    }
    let total: i32 = cells.values().sum();
    println!(
        "\ncounted: section=credentials operations={operations} public={public} cases={total} failures={}",
        failures.len()
    );
    assert!(failures.is_empty(), "{failures:#?}");
    assert_eq!(operations + public, CONTRACT.operations.len());
}

/// A token for creating channels and that of a channel share a scheme, and not what they are for.
#[actix_web::test]
async fn integrations_do_what_their_token_is_for() {
    let app = App::start().await;
    let valid = Valid::new(&app).await;
    let (creation, channel) = (&valid.by_kind["creation"], &valid.by_kind["channelToken"]);
    let name = json!({ "name": "Board", "endpoint": { "networkId": "7" } });
    let calls = [
        app.get("/public").token(creation),
        app.patch("/public/channel").token(creation).json(json!({})),
        app.delete("/public/channel").token(creation),
        app.patch("/public/manifest").token(creation).json(json!({})),
        app.post("/public/channels").token(channel).json(name),
    ];
    let count = calls.len();
    let expected = seen(&app.get("/public").send().await);
    for call in calls {
        let answer = call.send().await.refused(401, "AccessTokenInvalidError");
        assert_eq!(seen(&answer), expected);
    }
    println!("\ncounted: section=credentials-of-integrations cases={count} failures=0");
}
