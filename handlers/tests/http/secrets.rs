//! A story full of secrets, told to the program while it logs all that it can: none of them is in the log with its spans,
//! and none in an answer but the one that hands it out.

use std::{path::Path, time::Duration};

use awc::http::Method;
use generated::CONTRACT;
use serde_json::{Value, json};
use wiremock::MockServer;

use crate::{
    answer::Answer,
    channels::networks,
    login::second_factor::code,
    process::{Started, program},
    public::receiver::{Receiver, SECRET},
    request::Request,
};

/// The development token, which opens every door.
const DEV: &str = "hush-dev-token";

/// What was told and what came back.
struct Story {
    api: String,
    /// Each secret, with what it is.
    secrets: Vec<(&'static str, String)>,
    /// All answers, with the secret that each is there to hand out.
    answers: Vec<(Answer, Vec<String>)>,
}

impl Story {
    fn request(&self, method: Method, path: &str, token: &str) -> Request {
        let request = Request::new(method, format!("{}{path}", self.api));
        if token.is_empty() { request } else { request.token(token) }
    }

    /// Sends it; the answer may have what `handed` finds in it, and nothing else that is secret.
    async fn send(
        &mut self,
        what: &'static str,
        request: Request,
        handed: impl Fn(&Answer) -> Option<String>,
    ) -> Value {
        let answer = request.send().await;
        assert!(answer.status < 400, "{what}: {answer:?}");
        let secret = handed(&answer);
        self.secrets.extend(secret.iter().map(|secret| (what, secret.clone())));
        let body = answer.body.clone();
        self.answers.push((answer, secret.into_iter().collect()));
        body
    }

    async fn post(&mut self, what: &'static str, path: &str, token: &str, body: Value) -> Value {
        let request = self.request(Method::POST, path, token).json(body);
        self.send(what, request, |_| None).await
    }

    fn secret(&mut self, what: &'static str, value: impl Into<String>) -> String {
        let value = value.into();
        self.secrets.push((what, value.clone()));
        value
    }

    fn known(&self, what: &str) -> String {
        self.secrets.iter().rev().find(|(name, _)| *name == what).unwrap().1.clone()
    }
}

fn at(pointer: &'static str) -> impl Fn(&Answer) -> Option<String> {
    move |answer| Some(answer.body.pointer(pointer)?.as_str()?.to_owned())
}

fn cookie(answer: &Answer) -> Option<String> {
    Some(answer.cookie("accesstoken")?.value().to_owned())
}

/// What stands behind a word in a text, up to white space.
fn behind(text: &str, word: &str) -> Option<String> {
    Some(text.split_once(word)?.1.split_whitespace().next()?.to_owned())
}

/// The token in a letter to an address, another one than `known`.
async fn mailed(folder: &Path, to: &str, known: &str) -> String {
    for _ in 0..200 {
        let letters = std::fs::read_dir(folder.join("mail")).into_iter().flatten();
        let texts = letters.map(|letter| std::fs::read_to_string(letter.unwrap().path()).unwrap_or_default());
        // Quoted-printable: lines that end in `=` go on, and `=3D` is an equals sign.
        let texts = texts.map(|text| text.replace("=\r\n", "").replace("=3D", "=")).filter(|text| text.contains(to));
        let tokens = texts.filter_map(|text| behind(&text, "#token="));
        if let Some(found) = tokens.into_iter().find(|token| token != known) {
            return found;
        }
        actix_web::rt::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("no other letter to {to}");
}

async fn tell(story: &mut Story, folder: &Path, receiver: &Receiver) {
    // Who comes.
    let password = story.secret("password", "hush-correct-horse-battery-1");
    let ada = json!({
        "firstName": "Ada", "lastName": "L", "userName": "ada", "email": "ada@example.com", "locale": "en",
        "company": "Acme", "phone": "1", "password": password, "reCaptcha": "hush-captcha",
    });
    story.secret("captcha", "hush-captcha");
    let register = story.request(Method::POST, "/accounts/register", "").json(ada);
    let link = |answer: &Answer| {
        let link = answer.body["verificationLink"].as_str()?;
        Some(link.split_once("accountVerifyOneTimeToken=")?.1.to_owned())
    };
    story.send("activation", register, link).await;
    let activation = json!({ "username": "ada", "accountVerifyOneTimeToken": story.known("activation") });
    let activate = story.request(Method::POST, "/users/activate", "").json(activation);
    story.send("first session", activate, cookie).await;
    let credentials = json!({ "username": "ada", "password": password });
    let log_in = story.request(Method::POST, "/users/login", "").json(&credentials);
    story.send("session", log_in, cookie).await;
    let token = story.known("session");

    // Who is invited, and who has forgotten.
    let bob = json!({
        "userName": "bob", "firstName": "B", "lastName": "B", "email": "bob@example.com", "locale": "en", "role": "CM",
    });
    story.post("invitation", "/users", &token, bob).await;
    let invited = mailed(folder, "bob@example.com", "").await;
    story.secret("invitation", invited.clone());
    let chosen = story.secret("chosen password", "hush-staple-battery-horse-2");
    story.post("password", "/users/password", "", json!({ "token": invited, "password": chosen })).await;
    let reset = json!({ "userName": "bob" });
    story.post("reset", "/users/password/reset", "", reset).await;
    let forgotten = mailed(folder, "bob@example.com", &story.known("invitation")).await;
    story.secret("reset", forgotten);

    // The second factor.
    let generate = story.request(Method::POST, "/users/totp/generate", &token);
    let new = story.send("second factor", generate, at("/secret")).await;
    let jwt = story.secret("second factor's token", new["jwt"].as_str().unwrap());
    story.answers.last_mut().unwrap().1.push(jwt.clone());
    let totp = new["secret"].as_str().unwrap();
    story.post("verified", "/users/totp/verify", &token, json!({ "jwt": jwt, "code": code(totp) })).await;
    let half = story.request(Method::POST, "/users/login", "").json(&credentials);
    story.send("half a login", half, at("/jwt")).await;

    // Integrations.
    let custom = story.request(Method::POST, "/channels/custom", &token).json(json!({ "name": "Forum" }));
    let channel = story.send("channel", custom, at("/endpoint/accessToken")).await;
    let id = channel["_id"].as_str().unwrap().to_owned();
    let reset = story.request(Method::POST, &format!("/channels/custom/{id}/reset"), &token);
    story.send("channel", reset, at("/endpoint/accessToken")).await;
    let integration = story.known("channel");
    let webhook = json!({ "webhook": { "url": receiver.url, "secret": story.secret("webhook", SECRET) } });
    let patch = story.request(Method::PATCH, "/public/manifest", &integration).json(webhook);
    story.send("webhook", patch, |_| None).await;
    let public = story.request(Method::GET, "/public", &integration);
    story.send("manifest", public, |_| None).await;

    // Networks. Their double takes any token.
    let page = story.secret("page token", "hushPageToken7");
    let pages = json!([{
        "name": "One", "socialNetwork": "FACEBOOK", "features": { "privateMessages": true },
        "endpoint": {
            "pageId": "17", "appId": "77", "sourceObject": { "picture": { "data": { "url": "https://n.example/p.png" } } },
            "accessToken": [{ "accessToken": page, "type": "realtime", "userId": "5", "user_name": "Ada" }],
        },
    }]);
    story.post("pages", "/channels/facebook", &token, pages).await;
    let code = story.secret("network's code", "hush-network-code");
    story.post("number", "/channels/whatsapp", &token, json!({ "wabaId": "34", "pageId": "12", "code": code })).await;
    let site = story.secret("site token", "hush-site-token");
    story.post("site", "/channels/wordpress", &token, json!({ "endpoint": { "accessToken": site } })).await;
    let (member, refresh) =
        (story.secret("member token", "hush-member-token"), story.secret("refresh token", "hush-refresh-token"));
    let endpoint =
        json!({ "pageId": "7", "owner": "m", "sourceObject": { "access_token": member, "refresh_token": refresh } });
    let organisation = json!({ "name": "Acme", "socialNetwork": "LINKEDIN", "endpoint": endpoint });
    story.post("organisation", "/channels/linkedin", &token, organisation).await;

    // The realm of the account, which those set who run the service.
    let accounts = story.send("accounts", story.request(Method::GET, "/accounts", &token), |_| None).await;
    let account = accounts[0]["_id"].as_str().unwrap_or_else(|| panic!("{accounts}")).to_owned();
    let realm = json!({ "keycloak": { "realm": "acme", "secret": story.secret("realm", "hush-realm-secret") } });
    let patch = story.request(Method::PATCH, &format!("/accounts/{account}"), DEV).json(realm);
    story.send("realm", patch, |_| None).await;

    // Everything that can be read, by the user and by those who run the service.
    for operation in CONTRACT.operations.iter().filter(|it| it.method == "GET" && it.id != "logoutUser") {
        for (token, id) in [(&*token, &id), (DEV, &account)] {
            let path = operation.path.split('/').map(|part| if part.starts_with('{') { id } else { part });
            let path = path.collect::<Vec<_>>().join("/");
            let answer = story.request(Method::GET, &path, token).send().await;
            story.answers.push((answer, Vec::new()));
        }
    }
    // And failures, which repeat nothing of what they were sent.
    for secret in story.secrets.clone() {
        for path in ["/users/login", "/users/password", "/users/activate", "/accounts/register", "/users/totp/login"] {
            let bad = json!({ "username": [secret.1], "password": secret.1, "token": secret.1, "jwt": secret.1, "code": secret.1 });
            let answer = story.request(Method::POST, path, "").json(bad).send().await;
            story.answers.push((answer, Vec::new()));
        }
        let answer = story.request(Method::GET, "/contacts", &format!("{}x", secret.1)).send().await;
        story.answers.push((answer, Vec::new()));
    }
}

#[actix_web::test]
async fn no_secret_is_told_twice() {
    let folder = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    let root = folder.path().join("root.pem");
    std::fs::write(&root, receiver.root_pem.as_bytes()).unwrap();
    let double: MockServer = networks::agreeable().await;
    let networks = double.uri();
    let graph = format!("{networks}/v23.0");
    let mut arguments = vec![
        ("--dev-token", DEV),
        ("--signing-key", "hush-signing-key"),
        ("--facebook-app-id", "77"),
        ("--facebook-app-secret", "hush-facebook-secret"),
        ("--facebook-url", &graph),
        ("--linkedin-client-id", "77"),
        ("--linkedin-client-secret", "hush-linkedin-secret"),
        ("--linkedin-url", &networks),
        ("--linkedin-api-url", &networks),
        ("--wordpress-client-id", "77"),
        ("--wordpress-url", &networks),
        ("--trusted-root", root.to_str().unwrap()),
        ("--log-filter", "trace"),
    ];
    arguments.extend([("--log-format", "json")]);
    let arguments = arguments.iter().flat_map(|(name, value)| [*name, *value]);
    let started = Started::new(program(folder.path()).args(arguments).arg("--private-webhooks"));
    let api = started.printed("API").to_owned();
    let options = [
        ("development token", DEV),
        ("signing key", "hush-signing-key"),
        ("app secret", "hush-facebook-secret"),
        ("client secret", "hush-linkedin-secret"),
    ];
    let secrets = options.map(|(what, value)| (what, value.to_owned())).into();
    let mut story = Story { api, secrets, answers: Vec::new() };
    tell(&mut story, folder.path(), &receiver).await;
    started.signal("TERM");
    let (code, log) = started.ended();
    assert_eq!(code, Some(0));

    let mut failures = Vec::new();
    for (what, secret) in &story.secrets {
        assert!(secret.len() >= 10, "{what} could be there by chance: {secret}");
        for line in log.lines().filter(|line| line.contains(secret.as_str())) {
            failures.push(format!("{what} in the log: {line}"));
        }
        for (answer, handed) in &story.answers {
            let body = answer.plain();
            let text = format!("{:?} {}", answer.headers, String::from_utf8_lossy(&body));
            if text.contains(secret.as_str()) && !handed.contains(secret) {
                failures.push(format!("{what} in an answer: {answer:?}"));
            }
        }
    }
    // Not because nothing was logged.
    for word in ["registerAccount", "createFacebookChannels", "updatePublicManifest", "\"spans\"", "TRACE"] {
        assert!(log.contains(word), "no {word} in the log");
    }
    println!(
        "\ncounted: section=secrets secrets={} answers={} log_lines={} cases={} failures={}",
        story.secrets.len(),
        story.answers.len(),
        log.lines().count(),
        story.secrets.len() * (story.answers.len() + 1),
        failures.len()
    );
    assert!(failures.is_empty(), "{failures:#?}");
}
