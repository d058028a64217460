//! Channels of networks, against doubles that answer as the networks' public documentation says.

use handlers::{
    Role,
    networks::{NetworkOptions, Networks},
    store::{ChannelRecord, Network, NetworkToken, Query},
};
use serde_json::{Value, json};
use wiremock::{
    Mock, MockServer, ResponseTemplate,
    matchers::{body_string_contains, header, method, path, query_param},
};

use crate::{
    answer::Answer,
    app::{App, Setup},
    cast::{Person, admin, user},
};

const NONE: &str = "ffffffffffffffffffffffff";

/// All networks at one double.
pub(crate) fn networks(double: &MockServer) -> Networks {
    let app = || Some(("77".to_owned(), "hush".to_owned()));
    let options = NetworkOptions {
        facebook_url: format!("{}/v23.0", double.uri()),
        facebook: app(),
        linkedin_url: double.uri(),
        linkedin_api_url: double.uri(),
        linkedin: app(),
        wordpress_url: double.uri(),
        wordpress: Some("77".to_owned()),
    };
    options.networks(&[]).unwrap()
}

/// A double at which every token is good for everything.
pub(crate) async fn agreeable() -> MockServer {
    let double = MockServer::start().await;
    answer(&double, "GET", "/v23.0/debug_token", 200, json!({ "data": valid("17") })).await;
    answer(&double, "GET", "/v23.0/17", 200, json!({ "id": "17", "username": "acme" })).await;
    let active = json!({ "active": true, "status": "active", "expires_at": 4_000_000_000_i64 });
    answer(&double, "POST", "/oauth/v2/introspectToken", 200, active).await;
    let acl = json!({ "role": "ADMINISTRATOR", "organization": "urn:li:organization:7", "roleAssignee": "urn:li:person:m", "state": "APPROVED" });
    answer(&double, "GET", "/rest/organizationAcls", 200, json!({ "elements": [acl], "paging": {} })).await;
    answer(&double, "GET", "/v23.0/oauth/access_token", 200, json!({ "access_token": "t", "token_type": "bearer" }))
        .await;
    let number = json!({ "id": "12", "display_phone_number": "+43 1 2345", "verified_name": "Acme" });
    answer(&double, "GET", "/v23.0/34/phone_numbers", 200, json!({ "data": [number] })).await;
    let about = json!({ "client_id": "77", "user_id": "5", "blog_id": "9", "scope": "" });
    answer(&double, "GET", "/oauth2/token-info", 200, about).await;
    let site = json!({ "ID": 9, "name": "Acme's blog", "URL": "https://acme.example" });
    answer(&double, "GET", "/rest/v1.1/sites/9", 200, site).await;
    double
}

async fn start() -> (MockServer, App, Person) {
    let double = MockServer::start().await;
    let app = Setup::default().networks(networks(&double)).start().await;
    let ada = admin(&app, "Acme").await;
    (double, app, ada)
}

async fn answer(double: &MockServer, verb: &str, at: &str, status: u16, body: Value) {
    let response = ResponseTemplate::new(status).set_body_json(body);
    Mock::given(method(verb)).and(path(at)).respond_with(response).mount(double).await;
}

/// What Facebook says about a token.
async fn inspected(double: &MockServer, token: &str, data: Value) {
    Mock::given(method("GET"))
        .and(path("/v23.0/debug_token"))
        .and(query_param("input_token", token))
        .and(query_param("access_token", "77|hush"))
        .respond_with(ResponseTemplate::new(200).set_body_json(json!({ "data": data })))
        .mount(double)
        .await;
}

fn valid(page_id: &str) -> Value {
    json!({ "app_id": "77", "type": "PAGE", "is_valid": true, "user_id": "5", "profile_id": page_id, "expires_at": 4_000_000_000_i64 })
}

fn page(name: &str, id: &str, token: &str) -> Value {
    json!({
        "name": name,
        "socialNetwork": "FACEBOOK",
        "endpoint": {
            "pageId": id,
            "appId": "77",
            "accessToken": [{ "accessToken": token, "type": "realtime", "userId": "5", "user_name": "Ada" }],
            "sourceObject": { "picture": { "data": { "url": "https://n.example/p.png" } } },
        },
        "features": { "privateMessages": true },
    })
}

async fn post(app: &App, who: &Person, path: &str, body: Value) -> Answer {
    app.post(path).token(&who.token).json(body).send().await
}

/// The first channel that is stored.
async fn stored(app: &App, who: &Person) -> ChannelRecord {
    app.store.of(&who.account_id).first(Query::all()).await.unwrap().unwrap().value
}

#[actix_web::test]
async fn pages_of_facebook() {
    let (double, app, ada) = start().await;
    inspected(&double, "good", valid("1")).await;
    inspected(&double, "other", valid("9")).await;
    inspected(&double, "old", json!({ "app_id": "77", "is_valid": false })).await;
    inspected(&double, "strange", json!({ "app_id": "78", "is_valid": true, "user_id": "5" })).await;
    let pages = json!([
        page("One", "1", "good"),
        page("Two", "2", "other"),
        page("Three", "3", "old"),
        page("Four", "4", "strange")
    ]);
    let made = post(&app, &ada, "/channels/facebook", pages).await.expect(200);
    let results = &made.body["results"];
    assert_eq!((&results["One"]["created"], &results["One"]["newChannel"]), (&json!(true), &json!(true)));
    for (name, why) in [("Two", "another page"), ("Three", "not valid"), ("Four", "another app")] {
        assert_eq!((&results[name]["created"], &results[name]["error"]), (&json!(false), &json!("BadRequestError")));
        assert!(results[name]["message"].as_str().unwrap().contains(why), "{results}");
    }
    let id = results["One"]["id"].as_str().unwrap();
    let seen = app.get(format!("/channels/{id}")).token(&ada.token).send().await.expect(200);
    assert_eq!(
        (&seen.body["networkUrl"], &seen.body["imageUrl"]),
        (&json!("https://www.facebook.com/1"), &json!("https://n.example/p.png"))
    );
    assert_eq!(seen.body["endpoint"], json!({ "networkId": "1", "expirationTime": "2096-10-02T07:06:40Z" }));
    assert!(!seen.text().contains("good"), "tokens are nobody's business");

    let again = post(&app, &ada, "/channels/facebook", json!([page("One", "1", "good")])).await.expect(200);
    assert_eq!(again.body["results"]["One"]["error"], "DuplicateChannel");
    let hours = json!({ "businessHours": { "timezone": "UTC" } });
    app.patch(format!("/inbox/channels/{id}/businessHours")).token(&ada.token).json(hours).send().await.expect(200);
    inspected(&double, "second", valid("2")).await;
    let other = post(&app, &ada, "/channels/facebook", json!([page("One", "2", "second")])).await.expect(200);
    assert_eq!(other.body["results"]["One"]["bhSetfromId"], json!(id));
    assert_eq!(other.body["results"]["One"]["bhSetfromName"], "One");
    app.delete(format!("/channels/{id}")).token(&ada.token).send().await.expect(204);
    let back = post(&app, &ada, "/channels/facebook", json!([page("One", "1", "good")])).await.expect(200);
    let back = &back.body["results"]["One"];
    assert_eq!((&back["id"], &back["newChannel"]), (&json!(id), &json!(false)));
    post(&app, &ada, "/channels/facebook", json!([])).await.refused(400, "BadRequestError");
}

#[actix_web::test]
async fn tokens_are_set_and_renewed() {
    let (double, app, ada) = start().await;
    inspected(&double, "good", valid("1")).await;
    post(&app, &ada, "/channels/facebook", json!([page("One", "1", "good")])).await.expect(200);
    let instagram = ChannelRecord {
        network_id: Some("17".to_owned()),
        ..ChannelRecord::new("Pictures", "Pictures", Network::InstagramBusiness)
    };
    let instagram = app.store.of(&ada.account_id).insert(instagram).await.unwrap().id;
    let facebook = app.store.of::<ChannelRecord>(&ada.account_id).first(Query::all()).await.unwrap().unwrap().id;
    let set = |id: &str, body: Value| app.post(format!("/channels/{id}/token")).token(&ada.token).json(body).send();
    let mut other = valid("1");
    other["user_id"] = json!("6");
    inspected(&double, "more", other).await;
    inspected(&double, "wrong", valid("9")).await;
    let main = json!({ "access_token": "more", "user_name": "Bea", "mainPageId": "3", "mainPageAccessToken": "m" });
    set(facebook.as_str(), main).await.expect(204);
    let owners: Vec<_> = stored(&app, &ada).await.tokens.into_iter().map(|it| (it.user_id, it.user_name)).collect();
    let expected = [("5", "Ada"), ("6", "Bea")].map(|(id, name)| (id.to_owned(), Some(name.to_owned())));
    assert_eq!(owners, expected);
    set(facebook.as_str(), json!({ "access_token": "wrong" })).await.refused(400, "BadRequestError");
    set(facebook.as_str(), json!({})).await.refused(400, "BadRequestError");
    let bodiless = app.post(format!("/channels/{facebook}/token")).token(&ada.token);
    bodiless.send().await.refused(400, "BadRequestError");
    set(NONE, json!({ "access_token": "more" })).await.refused(404, "NotFoundError");

    answer(&double, "GET", "/v23.0/17", 200, json!({ "id": "17", "username": "acme" })).await;
    set(instagram.as_str(), json!({ "access_token": "more", "user_token": "u" })).await.expect(204);
    let blog = ChannelRecord::new("Blog", "Blog", Network::Wordpress);
    let blog = app.store.of(&ada.account_id).insert(blog).await.unwrap().id;
    set(blog.as_str(), json!({ "access_token": "more" })).await.refused(400, "BadRequestError");

    Mock::given(method("GET"))
        .and(path("/v23.0/oauth/access_token"))
        .and(query_param("grant_type", "fb_exchange_token"))
        .and(query_param("client_secret", "hush"))
        .and(query_param("fb_exchange_token", "short"))
        .respond_with(
            ResponseTemplate::new(200).set_body_json(json!({ "access_token": "long", "expires_in": 5_184_000 })),
        )
        .mount(&double)
        .await;
    answer(&double, "GET", "/v23.0/me", 200, json!({ "id": "5", "name": "Ada L." })).await;
    let first = json!({
        "data": [{ "id": "8", "access_token": "t8" }],
        "paging": { "cursors": { "after": "here" }, "next": "https://n.example/next" },
    });
    let second = json!({ "data": [{ "id": "1", "access_token": "t1", "instagram_business_account": { "id": "17" } }] });
    Mock::given(method("GET"))
        .and(path("/v23.0/me/accounts"))
        .and(query_param("after", "here"))
        .respond_with(ResponseTemplate::new(200).set_body_json(second))
        .mount(&double)
        .await;
    Mock::given(method("GET"))
        .and(path("/v23.0/me/accounts"))
        .and(wiremock::matchers::query_param_is_missing("after"))
        .respond_with(ResponseTemplate::new(200).set_body_json(first))
        .mount(&double)
        .await;
    let refresh = |token: &str| {
        app.post("/channels/facebook/refreshTokens").token(&ada.token).json(json!({ "userToken": token })).send()
    };
    let renewed = refresh("short").await.expect(200);
    assert_eq!(renewed.body["channelIds"], json!([facebook.as_str(), instagram.as_str()]));
    let token = stored(&app, &ada).await.tokens.into_iter().find(|it| it.user_id == "5").unwrap();
    assert_eq!(
        (&*token.token, token.user_name.as_deref(), token.user_token.as_deref()),
        ("t1", Some("Ada L."), Some("long"))
    );
    assert!(!token.is_expired());
    let gone = json!({ "error": { "message": "Malformed access token", "code": 190 } });
    double.reset().await;
    answer(&double, "GET", "/v23.0/oauth/access_token", 400, gone).await;
    let refused = refresh("bad").await.refused(400, "BadRequestError");
    assert_eq!(refused.body["message"], "Facebook refuses: Malformed access token.");
}

#[actix_web::test]
async fn accounts_of_instagram() {
    let (double, app, ada) = start().await;
    inspected(&double, "good", valid("17")).await;
    let picture = "https://n.example/acme.png";
    answer(&double, "GET", "/v23.0/17", 200, json!({ "id": "17", "username": "acme", "profile_picture_url": picture }))
        .await;
    let body = |page: &str, token: &str| {
        json!({ "socialNetwork": "INSTAGRAM_BUSINESS",
                "endpoint": { "pageId": page, "appId": "77", "sourceObject": { "access_token": token, "token_owner_user_name": "Ada" } } })
    };
    let made = post(&app, &ada, "/channels/instagram", body("17", "good")).await.expect(200);
    assert_eq!((&made.body["name"], &made.body["imageUrl"]), (&json!("acme"), &json!(picture)));
    assert_eq!(made.body["networkUrl"], "https://www.instagram.com/acme");
    post(&app, &ada, "/channels/instagram", body("17", "good")).await.refused(409, "DuplicateChannel");
    for (bad, places) in [
        (json!({}), &["/endpoint"][..]),
        (json!({ "endpoint": { "sourceObject": {} } }), &["/endpoint/pageId", "/endpoint/sourceObject/access_token"]),
    ] {
        let missing = post(&app, &ada, "/channels/instagram", bad).await.refused(400, "BadRequestError");
        let found = missing.body["violations"].as_array().unwrap().iter().map(|it| it["pointer"].as_str().unwrap());
        assert_eq!(found.collect::<Vec<_>>(), places);
    }
    inspected(&double, "old", json!({ "is_valid": false, "error": { "message": "expired" } })).await;
    post(&app, &ada, "/channels/instagram", body("17", "old")).await.refused(400, "BadRequestError");
    let mut other = body("17", "good");
    other["endpoint"]["appId"] = json!("1");
    post(&app, &ada, "/channels/instagram", other).await.refused(400, "BadRequestError");
}

#[actix_web::test]
async fn organizations_on_linkedin() {
    let (double, app, ada) = start().await;
    for (token, body) in [
        ("good", json!({ "active": true, "status": "active", "expires_at": 4_000_000_000_i64 })),
        ("old", json!({ "active": false, "status": "expired" })),
    ] {
        Mock::given(method("POST"))
            .and(path("/oauth/v2/introspectToken"))
            .and(body_string_contains("client_id=77&client_secret=hush"))
            .and(body_string_contains(format!("token={token}&")))
            .respond_with(ResponseTemplate::new(200).set_body_json(body))
            .mount(&double)
            .await;
    }
    let acl = json!({ "role": "ADMINISTRATOR", "organization": "urn:li:organization:7", "roleAssignee": "urn:li:person:m", "state": "APPROVED" });
    Mock::given(method("GET"))
        .and(path("/rest/organizationAcls"))
        .and(query_param("q", "roleAssignee"))
        .and(header("authorization", "Bearer good"))
        .and(header("x-restli-protocol-version", "2.0.0"))
        .respond_with(ResponseTemplate::new(200).set_body_json(json!({ "elements": [acl], "paging": {} })))
        .mount(&double)
        .await;
    let body = |page: &str, owner: &str, token: &str| {
        json!({ "name": "Acme", "socialNetwork": "LINKEDIN",
                "endpoint": { "pageId": page, "owner": owner, "sourceObject": { "access_token": token, "refresh_token": "r" } } })
    };
    let made = post(&app, &ada, "/channels/linkedin", body("urn:li:organization:7", "urn:li:person:m", "good"))
        .await
        .expect(200);
    assert_eq!(made.body["endpoint"], json!({ "networkId": "7", "expirationTime": "2096-10-02T07:06:40Z" }));
    for (page, owner, token, why) in [
        ("8", "m", "good", "does not administer"),
        ("7", "n", "good", "another member's"),
        ("7", "m", "old", "not valid"),
    ] {
        let refused =
            post(&app, &ada, "/channels/linkedin", body(page, owner, token)).await.refused(400, "BadRequestError");
        assert!(refused.body["message"].as_str().unwrap().contains(why), "{refused:?}");
    }
    post(&app, &ada, "/channels/linkedin", json!({})).await.refused(400, "BadRequestError");
    post(&app, &ada, "/channels/linkedin", body("7", "m", "good")).await.refused(409, "DuplicateChannel");
    let renew = |body: Value| post(&app, &ada, "/channels/linkedin/refreshTokens", body);
    let renewed = renew(json!({ "access_token": "good", "expiresIn": 60 })).await.expect(200);
    assert_eq!(renewed.body["channelIds"], json!([made.body["_id"]]));
    let token = stored(&app, &ada).await.tokens.remove(0);
    assert_eq!((token.user_id.as_str(), token.refresh_token), ("m", None));
    renew(json!({})).await.refused(400, "BadRequestError");
    renew(json!({ "access_token": "old" })).await.refused(400, "BadRequestError");
}

#[actix_web::test]
async fn numbers_of_whatsapp() {
    let (double, app, ada) = start().await;
    Mock::given(method("GET"))
        .and(path("/v23.0/oauth/access_token"))
        .and(query_param("client_id", "77"))
        .and(query_param("code", "one-time"))
        .respond_with(ResponseTemplate::new(200).set_body_json(json!({ "access_token": "t", "token_type": "bearer" })))
        .mount(&double)
        .await;
    let number = json!({ "id": "12", "display_phone_number": "+43 1 2345", "verified_name": "Acme" });
    answer(&double, "GET", "/v23.0/34/phone_numbers", 200, json!({ "data": [number] })).await;
    let body = |page: &str| json!({ "wabaId": "34", "pageId": page, "code": "one-time" });
    let made = post(&app, &ada, "/channels/whatsapp", body("12")).await.expect(200);
    assert_eq!((&made.body["name"], &made.body["networkUrl"]), (&json!("Acme"), &json!("https://wa.me/4312345")));
    post(&app, &ada, "/channels/whatsapp", body("13")).await.refused(400, "BadRequestError");
    post(&app, &ada, "/channels/whatsapp", body("12")).await.refused(409, "DuplicateChannel");
    post(&app, &ada, "/channels/whatsapp", json!({})).await.refused(400, "BadRequestError");
    let elsewhere = app.post("/channels/whatsapp").token(&ada.token).query("teamIds", NONE).json(body("12"));
    elsewhere.send().await.refused(409, "DuplicateChannel");
    let id = made.body["_id"].as_str().unwrap();
    app.delete(format!("/channels/{id}")).token(&ada.token).send().await.expect(204);
    let nowhere = app.post("/channels/whatsapp").token(&ada.token).query("teamIds", NONE).json(body("12"));
    nowhere.send().await.refused(404, "NotFoundError");
}

#[actix_web::test]
async fn sites_of_wordpress() {
    let (double, app, ada) = start().await;
    for (token, body) in [
        ("good", json!({ "client_id": "77", "user_id": "5", "blog_id": "9", "scope": "" })),
        ("other", json!({ "client_id": "1", "user_id": "5", "blog_id": "9", "scope": "" })),
        ("wide", json!({ "client_id": "77", "user_id": "5", "blog_id": "0", "scope": "global" })),
    ] {
        Mock::given(method("GET"))
            .and(path("/oauth2/token-info"))
            .and(query_param("token", token))
            .respond_with(ResponseTemplate::new(200).set_body_json(body))
            .mount(&double)
            .await;
    }
    let site = json!({ "ID": 9, "name": "Acme's blog", "URL": "https://acme.example", "icon": { "img": "https://acme.example/i.png" } });
    Mock::given(method("GET"))
        .and(path("/rest/v1.1/sites/9"))
        .and(header("authorization", "Bearer good"))
        .respond_with(ResponseTemplate::new(200).set_body_json(site))
        .mount(&double)
        .await;
    let create = |token: &str, query: (&str, &str)| {
        let request = app.post("/channels/wordpress").token(&ada.token);
        let request = if query.0.is_empty() { request } else { request.query(query.0, query.1) };
        request.json(json!({ "endpoint": { "accessToken": token } })).send()
    };
    let made = create("good", ("", "")).await.expect(201);
    assert_eq!((&made.body["name"], &made.body["networkUrl"]), (&json!("Acme's blog"), &json!("https://acme.example")));
    for (bad, why) in [("other", "another app"), ("wide", "no single site"), ("unknown", "status 404")] {
        let refused = create(bad, ("", "")).await.refused(400, "BadRequestError");
        assert!(refused.body["message"].as_str().unwrap().contains(why), "{refused:?}");
    }
    create("good", ("channelId", NONE)).await.refused(404, "NotFoundError");
    create("good", ("", "")).await.refused(409, "DuplicateChannel");
    let id = made.body["_id"].as_str().unwrap();
    app.delete(format!("/channels/{id}")).token(&ada.token).send().await.expect(204);
    assert_eq!(create("good", ("channelId", id)).await.expect(201).body["_id"], json!(id));
    let nothing = app.post("/channels/wordpress").token(&ada.token).json(json!({}));
    nothing.send().await.refused(400, "BadRequestError");
}

/// Each operation that asks a network, with a body that leads it there.
fn asking() -> [(&'static str, Value); 7] {
    let token = json!({ "endpoint": { "pageId": "7", "sourceObject": { "access_token": "good" } }, "name": "a" });
    [
        ("/channels/facebook", json!([page("One", "1", "good")])),
        ("/channels/facebook/refreshTokens", json!({ "userToken": "u" })),
        ("/channels/instagram", token.clone()),
        ("/channels/linkedin", token),
        ("/channels/linkedin/refreshTokens", json!({ "access_token": "good" })),
        ("/channels/whatsapp", json!({ "wabaId": "1", "pageId": "2", "code": "3" })),
        ("/channels/wordpress", json!({ "endpoint": { "accessToken": "good" } })),
    ]
}

#[actix_web::test]
async fn a_network_that_is_not_configured_says_so() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let token = NetworkToken {
        user_id: "5".to_owned(),
        user_name: None,
        token: "t".to_owned(),
        user_token: None,
        refresh_token: None,
        expires: None,
        main_page: None,
    };
    let kept = ChannelRecord { tokens: vec![token], ..ChannelRecord::new("Page", "Page", Network::Facebook) };
    let kept = app.store.of(&ada.account_id).insert(kept).await.unwrap();
    let set = format!("/channels/{}/token", kept.id);
    for (path, body) in asking().into_iter().chain([(set.as_str(), json!({ "access_token": "x" }))]) {
        let refused = post(&app, &ada, path, body).await.refused(503, "ServiceUnavailable");
        assert!(refused.body["message"].as_str().unwrap().contains("is not configured"), "{refused:?}");
    }
    assert_eq!(stored(&app, &ada).await, kept.value, "nothing is lost");
}

#[actix_web::test]
async fn a_network_that_is_away_can_be_tried_again() {
    let (double, app, ada) = start().await;
    for status in [500, 429] {
        double.reset().await;
        Mock::given(wiremock::matchers::any()).respond_with(ResponseTemplate::new(status)).mount(&double).await;
        for (path, body) in asking() {
            let refused = post(&app, &ada, path, body).await.refused(503, "ServiceUnavailable");
            assert!(refused.header("retry-after").is_some(), "{refused:?}");
        }
    }
    double.reset().await;
    let elsewhere = ResponseTemplate::new(302).insert_header("location", "http://127.0.0.1:1/");
    Mock::given(wiremock::matchers::any()).respond_with(elsewhere).mount(&double).await;
    for (path, body) in asking() {
        post(&app, &ada, path, body).await.refused(503, "ServiceUnavailable");
    }
    assert_eq!(app.store.of::<ChannelRecord>(&ada.account_id).count(Query::all()).await.unwrap(), 0);
}

#[actix_web::test]
async fn who_may() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let bob = user(&app, &ada.account_id, Role::Observer).await;
    let set = format!("/channels/{NONE}/token");
    for (path, body) in asking().into_iter().chain([(set.as_str(), json!({ "access_token": "x" }))]) {
        let ask = |token: &str| app.post(path).token(token).json(&body);
        ask("nobody").send().await.refused(401, "AccessTokenInvalidError");
        ask(&bob.token).send().await.refused(403, "InsufficientPermissions");
        if !path.ends_with("token") {
            ask(&ada.token).header("accept", "image/png").send().await.refused(406, "NotAcceptableError");
        }
    }
}

#[actix_web::test]
async fn networks_keep_to_the_limit() {
    let double = MockServer::start().await;
    let app = Setup::default().networks(networks(&double)).start().await;
    let account_id = crate::cast::account(&app, "Small", json!({ "channelLimit": 0 })).await;
    let ada = user(&app, &account_id, Role::Admin).await;
    inspected(&double, "good", valid("1")).await;
    let made = post(&app, &ada, "/channels/facebook", json!([page("One", "1", "good")])).await.expect(200);
    assert_eq!(made.body["results"]["One"]["error"], "ChannelLimitReached");
}
