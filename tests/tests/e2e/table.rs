//! The table of what a client sees, on SocialHub itself.

use serde_json::json;
use tests::caller::POWERLESS;
use tests::nothing;

use crate::served::{Got, Served};

const JSON: (&str, &str) = ("content-type", "application/json");
const CONTACTS: &str = "/api2/contacts?accesstoken=mighty";

fn outcome(got: &Got) -> (u16, String) {
    (got.status, got.code())
}

fn is(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

/// A contact that the contract allows.
fn contact() -> Vec<u8> {
    json!({"email": "ann@example.org"}).to_string().into_bytes()
}

#[actix_web::test]
async fn every_line_of_the_table() {
    let served = Served::start(nothing::server());
    let contact = contact();

    // No such path, below the base path.
    let got = served.exchange("GET", "/api2/no/such/path", &[], None).await;
    assert_eq!(outcome(&got), is(404, "NotFoundError"));
    assert_eq!(got.header("content-type"), Some("application/json"));
    assert!(!got.header("x-request-id").unwrap().is_empty());

    // A path, but not this method; whatever the method is, and before credentials are looked at.
    for method in ["PUT", "PATCH", "DELETE", "TRACE", "QUERY", "PROPFIND"] {
        let got = served.exchange(method, "/api2/contacts", &[], None).await;
        assert_eq!(outcome(&got), is(405, "MethodNotAllowed"), "{method}");
        assert_eq!(got.header("allow"), Some("GET, HEAD, POST, OPTIONS"), "{method}");
    }

    // Credentials come before media types, media types before sizes, sizes before contents.
    let got = served.exchange("POST", "/api2/contacts", &[("content-type", "text/csv")], Some(b"a")).await;
    assert_eq!(outcome(&got), is(401, "AccessTokenInvalidError"));
    let challenge = r#"ApiKey realm="SocialHub API2", in="query", name="accesstoken""#;
    assert_eq!(got.headers("www-authenticate"), [challenge]);
    let target = format!("/api2/contacts?accesstoken={POWERLESS}");
    let got = served.exchange("POST", &target, &[("content-type", "text/csv")], Some(b"a")).await;
    assert_eq!(outcome(&got), is(403, "InsufficientPermissions"));
    assert_eq!(got.message(), "The permission `EditContacts` is missing.");

    for media_type in ["text/csv", "application/xml", "multipart/form-data", "application/json; charset=latin1"] {
        let got = served.exchange("POST", CONTACTS, &[("content-type", media_type)], Some(b"a")).await;
        assert_eq!(outcome(&got), is(415, "UnsupportedMediaType"), "{media_type}");
        assert!(got.message().contains("application/json"), "{}", got.message());
    }
    for accept in ["text/html", "application/json;q=0", "image/*"] {
        let got = served.exchange("GET", CONTACTS, &[("accept", accept)], None).await;
        assert_eq!(outcome(&got), is(406, "NotAcceptableError"), "{accept}");
        assert!(got.message().contains("application/json"), "{}", got.message());
    }
    for accept in ["*/*", "application/*", "text/html, application/json;q=0.1"] {
        assert_eq!(served.exchange("GET", CONTACTS, &[("accept", accept)], None).await.status, 501, "{accept}");
    }

    let large = vec![b' '; 2 * 1024 * 1024 + 1];
    let got = served.exchange("POST", CONTACTS, &[JSON], Some(&large)).await;
    assert_eq!(outcome(&got), is(413, "PayloadTooLarge"));
    assert!(got.message().contains("2097152"), "{}", got.message());

    let got = served.exchange("POST", CONTACTS, &[JSON], Some(b"{\n  \"name\": \"Ann\",\n  oops}")).await;
    assert_eq!(outcome(&got), is(400, "BadRequestError"));
    assert!(got.message().contains("line 3 column 3"), "{}", got.message());
    let got = served.exchange("POST", CONTACTS, &[JSON], Some(&b"[".repeat(5000))).await;
    assert_eq!(outcome(&got), is(400, "BadRequestError"));
    assert!(got.message().contains("line 1 column 12"), "{}", got.message());

    assert_eq!(
        outcome(&served.exchange("POST", CONTACTS, &[JSON], Some(&contact)).await),
        is(501, "NotImplementedError")
    );
    served.stop().await;
}

#[actix_web::test]
async fn four_violations_at_once() {
    let served = Served::start(nothing::server());
    let body = json!({"interaction": {"link": "no uri", "message": 5}}).to_string();
    let target = "/api2/public/inbox/tickets/xyz?accesstoken=mighty&reset=maybe";
    let got = served.exchange("PATCH", target, &[JSON], Some(body.as_bytes())).await;
    assert_eq!(outcome(&got), is(400, "BadRequestError"));
    let hex = "^[a-f0-9]{24}$";
    assert_eq!(
        got.json(),
        json!({
            "code": "BadRequestError",
            "message": "The request breaks the contract in 4 places.",
            "violations": [
                {"in": "path", "pointer": "/id", "keyword": "pattern", "limit": hex, "message": format!("must match {hex}")},
                {"in": "query", "pointer": "/reset", "keyword": "type", "limit": "boolean", "message": "must be a boolean"},
                {
                    "in": "body", "pointer": "/interaction/link", "keyword": "format", "limit": "uri",
                    "message": "must be of the format uri",
                },
                {
                    "in": "body", "pointer": "/interaction/message", "keyword": "type", "limit": "string",
                    "message": "must be a string",
                },
            ],
        })
    );
    let got = served.exchange("GET", "/api2/contacts?accesstoken=mighty&offset=x&count=1&count=2", &[], None).await;
    let violation = |pointer: &str, keyword: &str| ("query".to_owned(), pointer.to_owned(), keyword.to_owned());
    assert_eq!(got.violations(), [violation("/offset", "type"), violation("/count", "duplicate")]);
    served.stop().await;
}

#[actix_web::test]
async fn head_and_options() {
    let served = Served::start(nothing::server());
    let got = served.exchange("OPTIONS", "/api2/contacts", &[], None).await;
    assert_eq!((got.status, got.header("allow")), (204, Some("GET, HEAD, POST, OPTIONS")));
    let got = served.exchange("OPTIONS", "/api2/contacts/1", &[], None).await;
    assert_eq!((got.status, got.header("allow")), (204, Some("DELETE, OPTIONS")));
    assert_eq!(served.exchange("OPTIONS", "/api2/nowhere", &[], None).await.status, 404);
    // HEAD is GET without the body.
    let (head, get) =
        (served.exchange("HEAD", CONTACTS, &[], None).await, served.exchange("GET", CONTACTS, &[], None).await);
    assert_eq!((head.status, head.body.as_slice()), (get.status, &b""[..]));
    assert_eq!(head.header("content-type"), get.header("content-type"));
    assert_eq!(served.exchange("HEAD", "/api2/contacts", &[], None).await.status, 401);
    assert_eq!(served.exchange("HEAD", "/api2/contacts/1", &[], None).await.status, 405);
    served.stop().await;
}

/// Nobody handles any tag: a contract can be served before the first handler is written.
#[actix_web::test]
async fn without_any_handler_501() {
    let served = Served::start(generated::Builder::new(tests::caller::Gate).build());
    let got = served.exchange("GET", CONTACTS, &[], None).await;
    assert_eq!(outcome(&got), is(501, "NotImplementedError"));
    assert_eq!(served.exchange("GET", "/api2/contacts", &[], None).await.status, 401);
    served.stop().await;
}

/// The order of the checks: a request is validated before it is found that nobody handles it.
#[actix_web::test]
async fn without_any_handler_requests_are_validated_too() {
    let served = Served::start(generated::Builder::new(tests::caller::Gate).build());
    let got = served.exchange("GET", "/api2/contacts?accesstoken=mighty&count=x", &[], None).await;
    assert_eq!(outcome(&got), is(400, "BadRequestError"));
    served.stop().await;
}
