//! Registration: what it makes, what it asks for, and what it leaves behind where it fails.

use actix_web::{HttpResponse, HttpServer, web};
use handlers::{
    captcha::Captcha,
    store::{AccountRecord, Query, QueuedMail, Stored, TeamRecord, UserRecord},
};
use serde_json::{Value, json};

use crate::{
    answer::Answer,
    app::{App, Setup},
    cast::{admin, superadmin},
};

/// A body that is complete.
fn body(company: &str, user_name: &str) -> Value {
    json!({
        "firstName": "Ada", "lastName": "Lovelace", "password": "correct horse battery", "userName": user_name,
        "email": "ada@example.com", "locale": "de", "company": company, "phone": "+49 89 1234", "reCaptcha": "solved",
        "utm_source": "newsletter",
    })
}

async fn register(app: &App, query: &[(&str, &str)], body: &Value) -> Answer {
    let request = app.post("/accounts/register").json(body);
    query.iter().fold(request, |request, (name, value)| request.query(name, value)).send().await
}

async fn all<E: handlers::store::Entity>(app: &App) -> Vec<Stored<E>> {
    app.store.across::<E>().list(Query::all(), handlers::Page::new(None, None).unwrap()).await.unwrap()
}

async fn mails(app: &App) -> Vec<(String, String, String)> {
    let mails = all::<QueuedMail>(app).await.into_iter().map(|mail| mail.value.letter);
    mails.map(|letter| (letter.address, letter.subject, letter.text)).collect()
}

#[actix_web::test]
async fn an_account_its_user_a_team_and_two_letters() {
    let app = App::start().await;
    let query = [("campaign", "spring"), ("code", "agency")];
    let made = register(&app, &query, &body("Acme & Söhne", "ada")).await.expect(201);
    assert_eq!((&made.body["name"], &made.body["package"]), (&json!("Acme & Söhne"), &json!("TRIAL")));
    assert_eq!(made.body["customTags"], json!(["spring", "agency"]));
    assert_eq!((&made.body["channelLimit"], &made.body["userLimit"]), (&json!(50.0), &json!(25.0)), "by the code");
    assert_eq!(made.body["products"]["inbox"]["enabled"], true);
    let link = made.body["verificationLink"].as_str().unwrap();
    assert!(link.contains("/activate#username=ada&accountVerifyOneTimeToken="), "{link}");

    let id = made.body["_id"].as_str().unwrap();
    let account = all::<AccountRecord>(&app).await.into_iter().find(|account| account.id.as_str() == id).unwrap();
    assert!(!account.value.active && !account.value.is_open(), "nobody has confirmed the address");
    let users = app.store.of::<UserRecord>(&account.id).all(Query::all()).await.unwrap();
    let [user] = users.as_slice() else { panic!("{users:?}") };
    assert!(!user.value.active && user.value.password.as_ref().unwrap().starts_with("$argon2id$"));
    let teams = app.store.of::<TeamRecord>(&account.id).all(Query::all()).await.unwrap();
    assert!(teams.len() == 1 && teams[0].value.is_default && teams[0].value.users.contains(&user.id));

    let mails = mails(&app).await;
    let [(to, subject, text), (_, lead, how)] = mails.as_slice() else { panic!("{mails:?}") };
    assert_eq!((to.as_str(), subject.as_str()), ("ada@example.com", "Bestätigen Sie Ihre Adresse für Acme & Söhne"));
    assert!(text.contains(link), "{text}");
    assert!(
        lead.contains("Acme") && how.contains("utm_source: newsletter") && how.contains("campaign: spring"),
        "{how}"
    );
    app.get("/contacts").token("ada").send().await.refused(401, "AccessTokenInvalidError");
}

#[actix_web::test]
async fn content_planner_only_asks_for_less() {
    let app = App::start().await;
    let mut body = body("", "bob");
    for property in ["company", "phone", "password"] {
        body.as_object_mut().unwrap().remove(property);
    }
    let refused = register(&app, &[], &body).await;
    let violations = refused.body["violations"].as_array().unwrap();
    let missing: Vec<_> = violations.iter().map(|it| it["pointer"].as_str().unwrap()).collect();
    assert_eq!((refused.status, missing), (400, vec!["/company", "/phone", "/password"]));
    let made = register(&app, &[("cp-only", "true"), ("no-salesforce", "true")], &body).await.expect(201);
    assert_eq!(made.body["name"], "bob");
    let products = &made.body["products"];
    let on = ["cp", "inbox", "ml"].map(|product| products[product]["enabled"].as_bool().unwrap());
    assert_eq!(on, [true, false, false]);
    assert_eq!(mails(&app).await.len(), 1, "sales hear nothing");
    register(&app, &[("cp-only", "false")], &body).await.refused(400, "BadRequestError");
}

#[actix_web::test]
async fn what_is_refused_leaves_nothing() {
    let app = App::start().await;
    let before = all::<AccountRecord>(&app).await.len();
    let with = |property: &str, value: Value| {
        let mut body = body("Acme", "ada");
        body[property] = value;
        body
    };
    for body in [
        with("email", json!("nobody")),
        with("firstName", json!(" ")),
        with("userName", json!("")),
        with("company", json!("x".repeat(256))),
        with("locale", json!(7)),
        json!({}),
    ] {
        register(&app, &[], &body).await.refused(400, "BadRequestError");
    }
    for weak in ["short", "aaaaaaaaaaaaaaa", "it is lovelace's own"] {
        let mut body = with("password", json!(weak));
        body["userName"] = json!("lovelace");
        register(&app, &[], &body).await.refused(400, "PasswordCriteriaMismatch");
    }
    register(&app, &[], &with("reCaptcha", json!(""))).await.refused(403, "AccessDenied");
    assert_eq!((all::<AccountRecord>(&app).await.len(), mails(&app).await.len()), (before, 0));
}

#[actix_web::test]
async fn of_two_with_the_same_name_one_wins() {
    for app in App::each().await {
        for (first, second) in
            [(body("Same", "one"), body("SAME", "two")), (body("Three", "same"), body("Four", "Same"))]
        {
            let (first, second) = tokio::join!(register(&app, &[], &first), register(&app, &[], &second));
            let mut statuses = [first.status, second.status];
            statuses.sort_unstable();
            assert_eq!(statuses, [201, 409], "{first:?} {second:?}");
            let lost = if first.status == 409 { first } else { second };
            lost.refused(409, "ConflictError");
        }
        let names = all::<AccountRecord>(&app).await.into_iter().filter(|account| account.value.name != "Development");
        assert_eq!(names.count(), 2);
        assert_eq!(mails(&app).await.len(), 4, "two letters each, none of the losers");
    }
}

#[actix_web::test]
async fn superadmins_create_accounts() {
    let app = App::start().await;
    let (root, ada) = (superadmin(&app).await, admin(&app, "Acme").await);
    let body = json!({
        "name": "Ordered", "package": "PROFESSIONAL", "locale": "fr", "monitoringResultLimit": 5, "userLimit": 7,
        "products": { "ml": false }, "expirationTime": "2040-01-01T00:00:00Z",
    });
    let create = |token: &str, body: &Value| app.post("/accounts").token(token).json(body).send();
    let made = create(&root.token, &body).await.expect(201);
    assert_eq!((&made.body["package"], &made.body["locale"]), (&json!("PROFESSIONAL"), &json!("fr")));
    assert_eq!((&made.body["userLimit"], &made.body["monitoringResultLimit"]), (&json!(7.0), &json!(5.0)));
    assert_eq!(
        made.body["products"]["ml"],
        json!({ "enabled": false, "storage": { "limit": 1073741824.0, "usage": 0.0 } })
    );
    assert_eq!(made.body["products"]["cp"]["enabled"], true);
    assert!(made.body["availableFeatures"]["sentiments"] == true && made.body["availableFeatures"]["rules"].is_null());
    create(&root.token, &body).await.refused(409, "ConflictError");
    create(&ada.token, &body).await.refused(403, "InsufficientPermissions");
    create("nobody", &body).await.refused(401, "AccessTokenInvalidError");
    let mut negative = body.clone();
    negative["userLimit"] = json!(-1);
    create(&root.token, &negative).await.refused(400, "BadRequestError");
}

/// Anybody can have mail sent to any address: not with links of their own, nor as much or as often as they like.
#[actix_web::test]
async fn registration_is_no_relay() {
    for app in App::each().await {
        let with = |property: &str, value: &str| {
            let mut body = body("Acme", "ada");
            body[property] = json!(value);
            body
        };
        for (property, value) in [
            ("company", "http://evil.example/win - click"),
            ("company", "www.evil.example"),
            ("company", "win at evil.example/now"),
            ("company", "Acme\r\nBcc: x@evil.example"),
            ("company", "Acme\u{202e}"),
            ("firstName", "https://evil.example"),
            ("lastName", "evil.example/now"),
            ("utm_source", &"x".repeat(256)),
            ("iqiqlandingpage", &"x".repeat(2049)),
            ("lead_source", &"x".repeat(256)),
            ("campaign_name", &"x".repeat(256)),
            ("email", &format!("{}@example.com", "x".repeat(250))),
        ] {
            let refused = register(&app, &[], &with(property, value)).await.refused(400, "BadRequestError");
            assert_eq!(refused.body["violations"][0]["pointer"], format!("/{property}"), "{value}");
        }
        let long = "x".repeat(256);
        register(&app, &[("campaign", &long)], &body("Acme", "ada")).await.refused(400, "BadRequestError");
        assert!(mails(&app).await.is_empty());
        // A company may be called as its site is; mail programs make no link of it.
        register(&app, &[], &body("Booking.com", "ada")).await.expect(201);
        let (_, subject, text) = mails(&app).await.remove(0);
        assert!(subject.replace('\u{2060}', "").ends_with("Booking.com") && !subject.contains("g.c"), "{subject}");
        assert_eq!(text.matches("://").count(), 1, "the link that verifies the account: {text}");
    }
}

#[actix_web::test]
async fn one_address_gets_few_mails_a_day() {
    for app in App::each().await {
        let mut statuses = Vec::new();
        for number in 0..12 {
            let mut body = body(&format!("Acme {number}"), &format!("ada{number}"));
            body["email"] = json!(["Victim@example.com", "victim+tag@example.com"][number % 2]);
            statuses.push(register(&app, &[("no-salesforce", "true")], &body).await.status);
        }
        assert_eq!(statuses, [[201; 10].as_slice(), &[429; 2]].concat());
        assert_eq!(mails(&app).await.len(), 10);
        register(&app, &[], &body("Other", "other")).await.expect(201);
    }
}

/// Registrations that fail send no mail, and must not keep the owner of the mailbox from registering.
#[actix_web::test]
async fn registrations_that_fail_do_not_count_for_the_mailbox() {
    for app in App::each().await {
        register(&app, &[], &body("Acme", "ada")).await.expect(201);
        for number in 0..10 {
            let mut body = body(&format!("Acme {number}"), "ada");
            body["email"] = json!("victim@example.com");
            register(&app, &[], &body).await.refused(409, "ConflictError");
        }
        let mut honest = body("Other", "other");
        honest["email"] = json!("victim@example.com");
        register(&app, &[], &honest).await.expect(201);
        // Nor do invitations.
        let ada = admin(&app, "Inviting").await;
        let invite = |name: &str, email: &str| {
            let body = json!({
                "userName": name, "firstName": "Bob", "lastName": "B", "role": "CM", "email": email, "locale": "en",
            });
            app.post("/users").token(&ada.token).json(body).send()
        };
        for _ in 0..50 {
            invite("other", "invited@example.com").await.refused(409, "ConflictError");
        }
        invite("invited", "invited@example.com").await.expect(200);
    }
}

/// Honest names have dots, colons and slashes too.
#[actix_web::test]
async fn names_with_punctuation_are_no_web_addresses() {
    let app = App::start().await;
    for (number, company) in
        ["Volksbank St.Gallen/Appenzell", "Dr.Oetker: Backen", "ver.di: Bezirk Süd", "Team #1 (Node.js?)"]
            .into_iter()
            .enumerate()
    {
        register(&app, &[], &body(company, &format!("ada{number}"))).await.expect(201);
    }
    // Nor is every password with the letter of a short name easily guessed.
    register(&app, &[], &body("Acme", "e")).await.expect(201);
}

/// A provider of captchas that knows one solution.
async fn verify(form: web::Form<std::collections::BTreeMap<String, String>>) -> HttpResponse {
    let is_right =
        form.get("secret").is_some_and(|it| it == "hush") && form.get("response").is_some_and(|it| it == "solved");
    HttpResponse::Ok().json(json!({ "success": is_right }))
}

#[actix_web::test]
async fn captchas_are_verified_where_a_provider_is_configured() {
    let provider = HttpServer::new(|| actix_web::App::new().route("/verify", web::post().to(verify)));
    let provider = provider.workers(1).disable_signals().bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/verify", provider.addrs()[0]);
    let provider = provider.run();
    let handle = provider.handle();
    actix_web::rt::spawn(provider);
    let captcha = Captcha::new(&url, "hush", &[]).unwrap();
    let app = Setup::default().identity(|options| options.captcha = Some(captcha)).start().await;
    let mut unsolved = body("Acme", "ada");
    unsolved["reCaptcha"] = json!("guess");
    register(&app, &[], &unsolved).await.refused(403, "AccessDenied");
    register(&app, &[], &body("Acme", "ada")).await.expect(201);
    handle.stop(false).await;
    let away = register(&app, &[], &body("Other", "bob")).await.refused(503, "ServiceUnavailable");
    assert!(away.header("retry-after").is_some());
}
