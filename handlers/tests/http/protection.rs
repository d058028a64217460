//! Headers that protect answers, and calls from other origins.

use awc::http::Method;
use serde_json::json;

use crate::app::{App, Setup};

#[actix_web::test]
async fn no_answer_is_shown_in_a_frame() {
    let app = App::start().await;
    for path in ["/docs/", "/docs/page.js", "/api2/contacts", "/api2/swagger.json", "/livez", "/nothing"] {
        let policy = app.outside(Method::GET, path).send().await.header("content-security-policy").unwrap();
        assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
    }
}

#[actix_web::test]
async fn browsers_keep_to_tls_where_the_operator_says_so() {
    const HSTS: &str = "strict-transport-security";
    for (url, expected) in [("https://api.example.com", Some("max-age=31536000")), ("http://api.example.com", None)] {
        let app = Setup::default().public_url(url).start().await;
        for path in ["/docs/", "/api2/contacts", "/nothing"] {
            assert_eq!(app.outside(Method::GET, path).send().await.header(HSTS).as_deref(), expected, "{url} {path}");
        }
    }
    // What a request says makes no promise for a year.
    let app = Setup::default().serving(|it| it.proxies.trusted = vec!["127.0.0.1".parse().unwrap()]).start().await;
    let answer = app.get("/contacts").header("x-forwarded-proto", "https").send().await;
    assert_eq!(answer.header(HSTS), None);
}

#[actix_web::test]
async fn what_is_personal_is_not_kept() {
    let app = App::start().await;
    let made = app.post("/contacts").dev().json(json!({ "email": "a@example.com" })).send().await.expect(200);
    let list = app.get("/contacts").dev().send().await.expect(200);
    let refused = app.get("/contacts").send().await.expect(401);
    let unwritten = app.get("/cp/adAccounts").dev().send().await.expect(501);
    for answer in [made, list, refused, unwritten] {
        assert_eq!(answer.header("cache-control").as_deref(), Some("no-store"), "{answer:?}");
    }
    // The contract and the page are everybody's.
    assert_eq!(app.get("/swagger.json").send().await.header("cache-control"), None);
    assert_eq!(app.outside(Method::GET, "/docs/").send().await.header("cache-control").as_deref(), Some("no-cache"));
}

const PAGE: &str = "https://app.example.com";

fn preflight(app: &App, origin: &str, method: &str) -> crate::request::Request {
    let request = app.request(Method::OPTIONS, "/contacts").header("origin", origin);
    request.header("access-control-request-method", method).header("access-control-request-headers", "content-type")
}

#[actix_web::test]
async fn other_origins_are_strangers() {
    let app = App::start().await;
    let answer = app.get("/contacts").dev().header("origin", PAGE).send().await.expect(200);
    let asked = preflight(&app, PAGE, "POST").send().await.expect(204);
    assert_eq!(asked.header("allow").as_deref(), Some("GET, HEAD, POST, OPTIONS"));
    for answer in [answer, asked] {
        assert!(!answer.headers.iter().any(|(name, _)| name.starts_with("access-control")), "{answer:?}");
    }
}

#[actix_web::test]
async fn chosen_origins_may_call() {
    let app = Setup::default().serving(|it| it.cors_origins = vec![PAGE.parse().unwrap()]).start().await;
    let asked = preflight(&app, PAGE, "POST").send().await.expect(200);
    for (name, value) in [
        ("access-control-allow-origin", PAGE),
        ("access-control-allow-credentials", "true"),
        ("access-control-allow-headers", "content-type"),
        ("access-control-max-age", "3600"),
    ] {
        assert_eq!(asked.header(name).as_deref(), Some(value), "{asked:?}");
    }
    let methods = asked.header("access-control-allow-methods").unwrap();
    for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
        assert!(methods.contains(method), "{methods}");
    }
    assert!(asked.header("x-request-id").is_some() && asked.header("referrer-policy").is_some());
    preflight(&app, PAGE, "TRACE").send().await.expect(400);
    // Failures are to be read too.
    for answer in [app.get("/contacts").dev(), app.get("/contacts"), app.get("/nothing")] {
        let answer = answer.header("origin", PAGE).send().await;
        assert_eq!(answer.header("access-control-allow-origin").as_deref(), Some(PAGE), "{answer:?}");
        assert!(answer.header("vary").unwrap().to_lowercase().contains("origin"), "{answer:?}");
        let exposed = answer.header("access-control-expose-headers").unwrap().to_lowercase();
        for name in ["x-request-id", "etag", "retry-after"] {
            assert!(exposed.contains(name), "{exposed}");
        }
    }
    for stranger in ["https://evil.example", "http://app.example.com", "https://app.example.com:8443", "null"] {
        preflight(&app, stranger, "POST").send().await.expect(400);
        let answer = app.get("/contacts").dev().header("origin", stranger).send().await.expect(200);
        assert_eq!(answer.header("access-control-allow-origin"), None, "{stranger}");
    }
    // OPTIONS that asks nothing of this kind is what it was.
    let plain = app.request(Method::OPTIONS, "/contacts").send().await.expect(204);
    assert_eq!(plain.header("allow").as_deref(), Some("GET, HEAD, POST, OPTIONS"));
}
