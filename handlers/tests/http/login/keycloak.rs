//! Logins through Keycloak, against an OpenID provider made for the test.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use actix_web::{App as Provider, HttpResponse, HttpServer, dev::ServerHandle, web};
use handlers::{
    Role,
    identity::Keycloak,
    store::{KeycloakRealm, UserRecord},
};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};

use super::{is_known, someone, token};
use crate::{
    answer::Answer,
    app::{App, Setup},
};

const CODE: &str = "0a1b-2c3d.4e5f";

/// A realm `lovelace` whose one code, once, gives a token for a user.
struct Realm {
    base: String,
    handle: ServerHandle,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    codes: BTreeMap<String, Value>,
    /// Who signs in the realm's stead.
    forger: Option<(Header, EncodingKey)>,
    asked: Vec<BTreeMap<String, String>>,
}

impl Realm {
    fn start() -> Self {
        let state = Arc::new(Mutex::new(State::default()));
        let shared = web::Data::from(state.clone());
        let server = HttpServer::new(move || {
            Provider::new().app_data(shared.clone()).service(
                web::scope("/realms/lovelace/protocol/openid-connect")
                    .route("/token", web::post().to(exchange))
                    .route("/certs", web::get().to(keys)),
            )
        });
        let server = server.workers(1).disable_signals().bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}", server.addrs()[0]);
        let server = server.run();
        let handle = server.handle();
        actix_web::rt::spawn(server);
        Self { base, handle, state }
    }

    /// The code will give a token with these claims, beside those that every token has.
    fn expect(&self, claims: Value) {
        let mut all = json!({
            "iss": format!("{}/realms/lovelace", self.base),
            "aud": "socialhub",
            "exp": jsonwebtoken::get_current_timestamp() + 60,
        });
        all.as_object_mut().unwrap().extend(claims.as_object().unwrap().clone());
        self.state.lock().unwrap().codes.insert(CODE.to_owned(), all);
    }
}

async fn exchange(state: web::Data<Mutex<State>>, form: web::Form<BTreeMap<String, String>>) -> HttpResponse {
    let mut state = state.lock().unwrap();
    state.asked.push(form.0.clone());
    let claims = form.get("code").filter(|_| form["client_secret"] == "hush").and_then(|code| state.codes.remove(code));
    let Some(claims) = claims else {
        return HttpResponse::BadRequest().json(json!({ "error": "invalid_grant" }));
    };
    let (header, key) = state
        .forger
        .take()
        .unwrap_or_else(|| (named(Algorithm::RS256), EncodingKey::from_rsa_pem(include_bytes!("realm.pem")).unwrap()));
    let token = encode(&header, &claims, &key).unwrap();
    HttpResponse::Ok().json(json!({ "access_token": "a", "token_type": "Bearer", "id_token": token }))
}

/// The head of a token that names the realm's key.
fn named(algorithm: Algorithm) -> Header {
    Header { kid: Some("one".to_owned()), ..Header::new(algorithm) }
}

async fn keys() -> HttpResponse {
    let n = include_str!("realm.modulus").trim();
    let key = json!({ "kty": "RSA", "use": "sig", "alg": "RS256", "kid": "one", "n": n, "e": "AQAB" });
    HttpResponse::Ok().json(json!({ "keys": [key] }))
}

/// A server that knows the provider, with an account that is linked with its realm.
async fn linked(realm: &Realm, pub_key: Option<&str>) -> App {
    linked_by(Keycloak::new(&realm.base, "socialhub").unwrap(), pub_key).await
}

async fn linked_by(keycloak: Keycloak, pub_key: Option<&str>) -> App {
    let app = Setup::default().identity(|options| options.keycloak = Some(keycloak)).start().await;
    let pub_key = pub_key.map(str::to_owned);
    someone(&app, "ada", Role::Cm, move |account| {
        let (realm, secret) = ("lovelace".to_owned(), "hush".to_owned());
        account.keycloak = Some(KeycloakRealm { realm, secret, pub_key: pub_key.clone() });
    })
    .await;
    app
}

async fn come_back(app: &App, realm: &str) -> Answer {
    app.get(format!("/users/keycloak/{realm}/login")).query("code", CODE).query("session_state", "ab-1").send().await
}

#[actix_web::test]
async fn a_code_becomes_a_token() {
    let realm = Realm::start();
    for pub_key in [None, Some(include_str!("realm.pub.pem"))] {
        let app = linked(&realm, pub_key).await;
        realm.expect(json!({ "preferred_username": "ada" }));
        let answer = come_back(&app, "lovelace").await.expect(302);
        assert_eq!(answer.header("location"), Some(format!("{}/", app.base)));
        assert!(is_known(&app, &token(&answer)).await);
        let asked = realm.state.lock().unwrap().asked.pop().unwrap();
        assert_eq!(asked["redirect_uri"], format!("{}/api2/users/keycloak/lovelace/login", app.base));
        assert_eq!((&*asked["client_id"], &*asked["grant_type"]), ("socialhub", "authorization_code"));
        come_back(&app, "lovelace").await.refused(400, "BadRequestError");
    }
    realm.handle.stop(false).await;
}

#[actix_web::test]
async fn whom_the_realm_may_not_speak_for() {
    let realm = Realm::start();
    let app = linked(&realm, None).await;
    let eve = someone(&app, "eve", Role::Superadmin, |_| ()).await;
    for name in ["eve", "nobody"] {
        realm.expect(json!({ "preferred_username": name }));
        come_back(&app, "lovelace").await.refused(403, "AccessDenied");
    }
    let ada = app.store.user_named("ada").await.unwrap().unwrap();
    app.store.of::<UserRecord>(&ada.account_id).update(&ada.id, |ada| ada.active = false).await.unwrap();
    realm.expect(json!({ "preferred_username": "ada" }));
    come_back(&app, "lovelace").await.refused(403, "AccessDenied");
    come_back(&app, "byron").await.refused(404, "NotFoundError");
    assert!(eve.value.active);
    realm.handle.stop(false).await;
}

/// A realm tells names apart that are the same here.
#[actix_web::test]
async fn names_that_look_alike_are_not_the_user_s() {
    let realm = Realm::start();
    let app = linked(&realm, None).await;
    for name in ["\u{ff41}da", "\u{ff41}\u{ff44}\u{ff41}", "ada\u{2060}", " ada"] {
        realm.expect(json!({ "preferred_username": name }));
        come_back(&app, "lovelace").await.refused(403, "AccessDenied");
    }
    realm.expect(json!({ "preferred_username": "ADA" }));
    come_back(&app, "lovelace").await.expect(302);
    realm.handle.stop(false).await;
}

#[actix_web::test]
async fn tokens_that_are_not_for_us() {
    let realm = Realm::start();
    let app = linked(&realm, None).await;
    for claims in [
        json!({ "preferred_username": "ada", "aud": "another" }),
        json!({ "preferred_username": "ada", "iss": "https://evil.example/realms/lovelace" }),
        json!({ "preferred_username": "ada", "exp": 1 }),
        json!({ "name": "ada" }),
    ] {
        realm.expect(claims);
        come_back(&app, "lovelace").await.refused(403, "AccessDenied");
    }
    realm.handle.stop(false).await;
    realm.expect(json!({ "preferred_username": "ada" }));
    let away = come_back(&app, "lovelace").await.refused(503, "ServiceUnavailable");
    assert!(away.header("retry-after").is_some());
}

#[actix_web::test]
async fn tokens_that_the_realm_did_not_sign() {
    let realm = Realm::start();
    let public = include_str!("realm.pub.pem");
    for pub_key in [None, Some(public)] {
        let app = linked(&realm, pub_key).await;
        let foreign = || EncodingKey::from_rsa_pem(include_bytes!("foreign.pem")).unwrap();
        for (header, key) in [
            (named(Algorithm::RS256), foreign()),
            (Header { kid: Some("two".to_owned()), ..named(Algorithm::RS256) }, foreign()),
            (Header { kid: None, ..named(Algorithm::RS256) }, foreign()),
            // What everybody knows is no secret to sign with.
            (named(Algorithm::HS256), EncodingKey::from_secret(public.as_bytes())),
        ] {
            realm.expect(json!({ "preferred_username": "ada" }));
            realm.state.lock().unwrap().forger = Some((header, key));
            let answer = come_back(&app, "lovelace").await.refused(403, "AccessDenied");
            assert!(answer.cookie("accesstoken").is_none(), "{answer:?}");
        }
        realm.expect(json!({ "preferred_username": "ada" }));
        come_back(&app, "lovelace").await.expect(302);
    }
    realm.handle.stop(false).await;
}

#[actix_web::test]
async fn invalid_keys_of_realms_are_rejected() {
    let realm = Realm::start();
    // As an older release may have stored it.
    let app = linked(&realm, Some("garbage!!")).await;
    realm.expect(json!({ "preferred_username": "ada" }));
    let refused = come_back(&app, "lovelace").await.refused(403, "AccessDenied");
    assert!(refused.text().contains("pubKey"), "{refused:?}");
    let account_id = app.store.user_named("ada").await.unwrap().unwrap().account_id;
    let admin = crate::cast::user(&app, &account_id, Role::Admin).await;
    let set = async |key: &str| {
        let request = app.patch(format!("/accounts/{account_id}")).token(&admin.token);
        request.json(json!({ "keycloak": { "pubKey": key } })).send().await
    };
    let refused = set("garbage!!").await.refused(400, "BadRequestError");
    assert_eq!(refused.body["violations"][0]["pointer"], "/keycloak/pubKey");
    // With the right key, and with none.
    for key in [include_str!("realm.pub.pem"), ""] {
        set(key).await.expect(200);
        realm.expect(json!({ "preferred_username": "ada" }));
        come_back(&app, "lovelace").await.expect(302);
    }
    realm.handle.stop(false).await;
}

#[actix_web::test]
async fn without_a_keycloak_there_are_no_realms() {
    let app = App::start().await;
    come_back(&app, "lovelace").await.refused(404, "NotFoundError");
}

#[actix_web::test]
async fn a_host_that_is_none_is_refused() {
    let realm = Realm::start();
    let app = linked(&realm, None).await;
    for host in ["[", "x:99999", "%zz", "a/b", "a?b", "user@h"] {
        realm.expect(json!({ "preferred_username": "ada" }));
        let request = app.get("/users/keycloak/lovelace/login").query("code", CODE).header("host", host);
        request.send().await.refused(400, "BadRequestError");
    }
    assert!(realm.state.lock().unwrap().asked.is_empty(), "before Keycloak is asked");
    realm.handle.stop(false).await;
}

/// Without a `state`, a page could log its visitors in as somebody else, by a code of its own.
#[actix_web::test]
async fn logins_come_back_to_the_browser_where_they_were_begun() {
    let realm = Realm::start();
    for needs_state in [false, true] {
        let keycloak = Keycloak::new(&realm.base, "socialhub").unwrap().needing_state(needs_state);
        let app = linked_by(keycloak, None).await;
        let come_back = async |state: Option<&str>, kept: Option<&str>| {
            realm.expect(json!({ "preferred_username": "ada" }));
            let mut request = app.get("/users/keycloak/lovelace/login").query("code", CODE);
            if let Some(state) = state {
                request = request.query("state", state);
            }
            if let Some(kept) = kept {
                request = request.cookie("keycloak_state", kept);
            }
            request.send().await
        };
        for (state, kept) in [(Some("a1"), None), (None, Some("a1")), (Some("a1"), Some("a2"))] {
            let refused = come_back(state, kept).await.refused(403, "AccessDenied");
            assert!(refused.cookie("accesstoken").is_none());
        }
        let answer = come_back(Some("a1"), Some("a1")).await.expect(302);
        assert_eq!(answer.cookie("keycloak_state").unwrap().max_age().unwrap().whole_seconds(), 0, "used once");
        let without = come_back(None, None).await;
        assert_eq!(without.status, if needs_state { 403 } else { 302 });
    }
    realm.handle.stop(false).await;
}
