//! Addresses that clients give: the server sends nothing to this machine or to private networks, follows no redirect, asks
//! nowhere but where it must, and sends no browser to an address that a stranger has chosen.

use std::{collections::BTreeSet, net::TcpListener, time::Duration};

use awc::http::Method;
use generated::models::ManifestCallbacks;
use handlers::store::{AccountRecord, ManifestRecord};
use serde_json::{Value, json};
use wiremock::{Mock, MockServer, ResponseTemplate, matchers};

use crate::{
    answer::Answer,
    app::{App, Setup},
    cast::{Person, admin},
    channels::networks,
    public::{
        custom,
        receiver::{Manner, Receiver, SECRET},
    },
};

/// Whoever listens here, and tells whether anybody came.
struct Trap(TcpListener);

impl Trap {
    fn set() -> Self {
        let listener = TcpListener::bind("0.0.0.0:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        Self(listener)
    }

    fn port(&self) -> u16 {
        self.0.local_addr().unwrap().port()
    }

    fn caught(&self) -> bool {
        self.0.accept().is_ok()
    }
}

async fn set(app: &App, token: &str, url: &str) -> Answer {
    let webhook = json!({ "url": url, "secret": SECRET });
    app.patch("/public/manifest").token(token).json(json!({ "webhook": webhook })).send().await
}

/// Hosts that are this machine, a private network, or nobody, in all the ways that URLs can be written.
const HOSTS: [&str; 52] = [
    "127.0.0.1",
    "127.0.0.1.",
    "127.1",
    "127.255.255.254",
    "0x7f.1",
    "0x7f000001",
    "2130706433",
    "017700000001",
    "0177.0.0.1",
    "0",
    "0.0.0.0",
    "①②⑦.⓪.⓪.①",
    "127。0。0。1",
    "%31%32%37.0.0.1",
    "a@127.0.0.1",
    "example.com@127.0.0.1",
    "example.com:80@127.0.0.1",
    "[::1]",
    "[0:0:0:0:0:0:0:1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[::ffff:0:127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[64:ff9b::127.0.0.1]",
    "[64:ff9b:1::7f00:1]",
    "[2002:7f00:1::]",
    "[2001:0:7f00:1::]",
    "[2001:db8::1]",
    "[::ffff:169.254.169.254]",
    "[fe80::1]",
    "[fc00::1]",
    "[fd00:ec2::254]",
    "[fec0::1]",
    "[ff02::1]",
    "[100::1]",
    "localhost",
    "LOCALHOST",
    "localhost.",
    "10.0.0.1",
    "10.255.255.255",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.0.1",
    "100.64.0.1",
    "169.254.169.254",
    "192.0.0.192",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
];

#[actix_web::test]
async fn no_webhook_leads_inside() {
    let trap = Trap::set();
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let (_, token) = custom(&app, &ada).await;
    let mut cases = 0;
    for host in HOSTS {
        let mut words = BTreeSet::new();
        for port in [trap.port(), 1] {
            let answer = set(&app, &token, &format!("https://{host}:{port}/hook")).await;
            match answer.status {
                400 => {}
                422 => {}
                _ => panic!("{host}: {answer:?}"),
            }
            words.insert((answer.status, answer.body.to_string().replace(&format!(":{port}"), ":PORT")));
            cases += 1;
        }
        // A port where someone listens, and one where nobody does: the answer does not tell which.
        assert_eq!(words.len(), 1, "{words:?}");
    }
    for url in [
        "http://93.184.216.34/",
        "ftp://93.184.216.34/",
        "file:///etc/passwd",
        "gopher://127.0.0.1:1/",
        "javascript:alert(1)",
        "data:text/plain,x",
        "//127.0.0.1/",
        "/etc/passwd",
        "https:127.0.0.1",
        "https:///127.0.0.1/",
        "https:\\\\127.0.0.1\\",
        " https://127.0.0.1/",
        "https://\u{0}127.0.0.1/",
        "https://exa\nmple.com/",
        "",
    ] {
        let answer = set(&app, &token, url).await;
        assert!([400, 422].contains(&answer.status), "{url}: {answer:?}");
        cases += 1;
    }
    assert!(!trap.caught(), "somebody came");
    let manifest = app.get("/public").token(&token).send().await.expect(200).body;
    assert!(manifest["manifest"]["webhook"].is_null());
    println!("\ncounted: section=webhook-addresses cases={cases} failures=0");
}

#[actix_web::test]
async fn no_redirect_is_followed() {
    let receiver = Receiver::start().await;
    let root = receiver.root.clone();
    let setup = Setup::default().outbound(|options| {
        options.may_be_private = true;
        options.roots = vec![root];
    });
    let app = setup.start().await;
    let ada = admin(&app, "Acme").await;
    let (_, token) = custom(&app, &ada).await;
    let statuses = [301, 302, 303, 307, 308];
    for (index, status) in statuses.into_iter().enumerate() {
        receiver.answer(Manner::With(status));
        set(&app, &token, &receiver.url).await.refused(422, "WebhookValidationError");
        assert_eq!(receiver.heard().len(), index + 1, "{status} was followed");
    }
    println!("\ncounted: section=redirects-of-others cases={} failures=0", statuses.len());
}

/// Every other address in a request is text to the server. Even where it may reach this machine, it does not ask there.
#[actix_web::test]
async fn no_other_address_is_asked() {
    let trap = Trap::set();
    let double = networks::agreeable().await;
    let setup = Setup::default().networks(networks::networks(&double));
    let app = setup.outbound(|options| options.may_be_private = true).start().await;
    let ada = admin(&app, "Acme").await;
    let (id, token) = custom(&app, &ada).await;
    let here = format!("https://localhost:{}/x.png", trap.port());
    let later = app.post("/channels/placeholder").token(&ada.token).json(json!({ "name": "Later", "imageUrl": here }));
    let later = later.send().await;
    let placeholder = later.body["_id"].as_str().unwrap_or(&id).to_owned();
    let user = json!({ "id": "7", "name": "Bea", "profileUrl": here, "profileImage": here });
    let action =
        json!({ "id": "a", "type": "template_reply", "label": "A", "config": { "templates": { "url": here } } });
    let source = json!({ "link": here, "picture": { "data": { "url": here } } });
    let page = json!([{
        "name": "One", "socialNetwork": "FACEBOOK", "features": { "privateMessages": true },
        "endpoint": {
            "pageId": "17", "appId": "77", "sourceObject": source,
            "accessToken": [{ "accessToken": "good", "type": "realtime", "userId": "5", "user_name": "Ada" }],
        },
    }]);
    let organisation = json!({
        "name": "Acme", "socialNetwork": "LINKEDIN", "imageUrl": here,
        "endpoint": { "pageId": "7", "owner": "m", "sourceObject": { "access_token": "good" } },
    });
    let calls: [(Method, String, &str, Value); 11] = [
        (Method::POST, "/channels/custom".into(), &ada.token, json!({ "name": "a", "imageUrl": here })),
        (Method::PATCH, format!("/channels/{id}"), &ada.token, json!({ "imageUrl": here })),
        (Method::PATCH, format!("/channels/placeholder/{placeholder}"), &ada.token, json!({ "imageUrl": here })),
        (Method::POST, "/channels/facebook".into(), &ada.token, page),
        (Method::POST, "/channels/linkedin".into(), &ada.token, organisation),
        (Method::PATCH, "/public/channel".into(), &token, json!({ "imageUrl": here, "endpoint": { "user": user } })),
        (Method::PATCH, "/public/manifest".into(), &token, json!({ "branding": { "icon": here, "fallback": here } })),
        (
            Method::PATCH,
            "/public/manifest".into(),
            &token,
            json!({ "callbacks": { "channelCreation": here, "channelReactivation": here } }),
        ),
        (Method::PATCH, "/public/manifest".into(), &token, json!({ "inbox": { "ticketActions": [action] } })),
        (
            Method::PATCH,
            format!("/accounts/{}", ada.account_id),
            &ada.token,
            json!({ "shortener": { "type": "BITLY", "url": here } }),
        ),
        (Method::GET, "/channels".into(), &ada.token, Value::Null),
    ];
    let mut succeeded = 0;
    for (method, path, token, body) in &calls {
        let request = app.request(method.clone(), path).token(token);
        let request = if body.is_null() { request } else { request.json(body) };
        let answer = request.send().await;
        assert!(answer.status < 500, "{answer:?}");
        succeeded += usize::from(answer.status < 300);
    }
    actix_web::rt::time::sleep(Duration::from_millis(200)).await;
    assert!(!trap.caught(), "somebody came");
    println!("\ncounted: section=other-addresses cases={} succeeded={succeeded} failures=0", calls.len());
    assert!(succeeded >= 6, "{succeeded}");
}

/// What clients say becomes a segment or a pair of a network's URL, and never another URL.
#[actix_web::test]
async fn ids_do_not_lead_elsewhere_at_a_network() {
    let double = MockServer::start().await;
    Mock::given(matchers::any()).respond_with(ResponseTemplate::new(400)).mount(&double).await;
    let app = Setup::default().networks(networks::networks(&double)).start().await;
    let ada = admin(&app, "Acme").await;
    let inspected = networks::agreeable().await;
    let reached = Setup::default().networks(networks::networks(&inspected)).start().await;
    let eve = admin(&reached, "Other").await;
    let tricks = [
        "../me",
        "..%2Fme",
        "17/../../oauth",
        "17?a=b",
        "17#",
        "@evil.example",
        "//evil.example",
        "17\r\nX: y",
        ".",
        "..",
        "\\..\\",
    ];
    let mut cases = 0;
    for trick in tricks {
        for (app, who) in [(&app, &ada), (&reached, &eve)] {
            for (path, body) in [
                (
                    "/channels/instagram",
                    json!({ "endpoint": { "pageId": trick, "sourceObject": { "access_token": "good" } } }),
                ),
                ("/channels/whatsapp", json!({ "wabaId": trick, "pageId": "12", "code": trick })),
                ("/channels/wordpress", json!({ "endpoint": { "accessToken": trick } })),
                (
                    "/channels/linkedin",
                    json!({ "name": "a", "socialNetwork": "LINKEDIN", "endpoint":
                        { "pageId": trick, "owner": trick, "sourceObject": { "access_token": trick } } }),
                ),
            ] {
                let answer = app.post(path).token(&who.token).json(body).send().await;
                assert!([200, 201, 400, 409, 503].contains(&answer.status), "{path} {trick}: {answer:?}");
                cases += 1;
            }
        }
    }
    let known = |path: &str| {
        let fixed =
            ["/v23.0/debug_token", "/v23.0/oauth/access_token", "/oauth2/token-info", "/oauth/v2/introspectToken"];
        // `.` and `..` are no segments to the URL standard: what is left is the base.
        let rest = ["/rest/organizationAcls", "/rest/v1.1/sites/9", "/v23.0"];
        fixed.contains(&path)
            || rest.contains(&path)
            || path.strip_prefix("/v23.0/").is_some_and(|id| {
                let id = id.strip_suffix("/phone_numbers").unwrap_or(id);
                // One segment, whatever it says.
                !id.contains('/') && !["", ".", "..", "me", "oauth"].contains(&id)
            })
    };
    let mut asked = 0;
    for network in [&double, &inspected] {
        for request in network.received_requests().await.unwrap() {
            assert!(known(request.url.path()), "{}", request.url);
            asked += 1;
        }
    }
    println!("\ncounted: section=ids-at-networks cases={cases} asked={asked} failures=0");
    assert!(asked > 0);
}

/// Where a `Location` leads is decided by whoever runs the service, or made the manifest; not by who asks.
#[actix_web::test]
async fn no_open_redirect() {
    let app = Setup::default().public_url("https://api.example.com").start().await;
    let ada = admin(&app, "Acme").await;
    let manifest = shared(&app, &ada).await;
    let mut cases = 0;
    let evil = "https://evil.example/";
    for name in ["redirect", "redirect_uri", "redirectUrl", "returnTo", "next", "url", "callback", "origin"] {
        for path in [
            format!("/manifests/{manifest}/callbacks/channelCreation"),
            "/users/keycloak/realm/login?code=a&session_state=b".to_owned(),
            "/users/logout".to_owned(),
        ] {
            let token = crate::cast::user(&app, &ada.account_id, handlers::Role::Admin).await.token;
            let request = app.get(&path).query(name, evil).token(&token).header("host", "evil.example");
            let request = request.header("x-forwarded-host", "evil.example").header("referer", evil);
            let request = request.header("forwarded", "host=evil.example");
            let answer = request.send().await;
            assert!(answer.status < 500, "{answer:?}");
            let location = answer.header("location").unwrap_or_default();
            assert!(!location.starts_with("https://evil.example"), "{location}");
            assert!(location.is_empty() || location.starts_with("https://maker.example/add?"), "{location}");
            cases += 1;
        }
    }
    // The paths themselves lead nowhere else.
    for path in ["//evil.example/", "/\\evil.example", "/docs//evil.example", "/%2f%2fevil.example", "/docs", "/"] {
        let answer = app.outside(Method::GET, path).header("host", "evil.example").send().await;
        let location = answer.header("location").unwrap_or_default();
        let is_own = location.is_empty() || location.starts_with('/') && !location.starts_with("//");
        assert!(is_own && !location.contains("evil"), "{path}: {location}");
        cases += 1;
    }
    // An integration names addresses of its own, and no scripts.
    let (_, token) = custom(&app, &ada).await;
    for url in ["javascript:alert(1)", "data:text/html,x", "//evil.example", "/x", "https://a.example/\r\nx: y", ""] {
        let callbacks = json!({ "callbacks": { "channelCreation": url } });
        app.patch("/public/manifest").token(&token).json(callbacks).send().await.refused(400, "BadRequestError");
        cases += 1;
    }
    println!("\ncounted: section=open-redirects cases={cases} failures=0");
}

/// A reusable manifest that an account may use.
async fn shared(app: &App, who: &Person) -> String {
    let manifest = ManifestRecord {
        name: Some("Forums".to_owned()),
        reusable: true,
        callbacks: Some(ManifestCallbacks {
            channel_creation: Some("https://maker.example/add".to_owned()),
            channel_reactivation: None,
        }),
        ..ManifestRecord::default()
    };
    let id = app.store.of(&who.account_id).insert(manifest).await.unwrap().id;
    let ids = json!([id.as_str()]);
    let share = |account: &mut AccountRecord| drop(account.details.insert("manifestIds".to_owned(), ids.clone()));
    app.store.of::<AccountRecord>(&who.account_id).update(&who.account_id, share).await.unwrap();
    id.as_str().to_owned()
}
