//! Answers of every kind, right and wrong: what is logged and counted, and that each arrives as it was.

use std::{
    io,
    sync::{Mutex, PoisonError},
};

use actix_web::{
    App, HttpResponse,
    body::{BodyStream, to_bytes},
    middleware::from_fn,
    test::{TestRequest, call_service, init_service},
    web::{self, Bytes, Data},
};
use futures_util::stream;
use tracing_subscriber::fmt::MakeWriter;

use super::*;

/// Where the log of a test goes.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// What becomes of an answer.
struct Outcome {
    status: u16,
    /// Nothing where the body has failed.
    octets: Option<Bytes>,
    log: String,
    checked: u64,
    broken: u64,
}

type Answering = fn() -> HttpResponse;

/// Asks a server with this answer for this path.
async fn outcome(method: Method, path: &str, answer: Answering) -> Outcome {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(log.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let verification = Verification::new().unwrap();
    let app = App::new()
        .app_data(Data::new(verification.clone()))
        .wrap(from_fn(verify))
        .default_service(web::to(move || async move { answer() }));
    let app = init_service(app).await;
    let response = call_service(&app, TestRequest::with_uri(path).method(method).to_request()).await;
    let status = response.status().as_u16();
    let octets = to_bytes(response.into_body()).await.ok();
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    Outcome { status, octets, log, checked: verification.checked(), broken: verification.broken() }
}

const WRONG: &str = r#"[{"email":"a@example.com"},{"email":7}]"#;

fn json(octets: impl Into<Bytes>) -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(octets.into())
}

fn chunks(octets: &[u8]) -> BodyStream<impl stream::Stream<Item = Result<Bytes, Error>> + use<>> {
    let chunks: Vec<_> = octets.chunks(10).map(|chunk| Ok(Bytes::copy_from_slice(chunk))).collect();
    BodyStream::new(stream::iter(chunks))
}

#[actix_web::test]
async fn the_right_answer() {
    for answer in [
        (|| json(r#"[{"email":"a@example.com"}]"#)) as Answering,
        || HttpResponse::Ok().content_type("application/json").body(chunks(b"[]")),
        || HttpResponse::ServiceUnavailable().content_type("application/json").body(r#"{"code":"A","message":"b"}"#),
    ] {
        let outcome = outcome(Method::GET, "/api2/contacts", answer).await;
        assert_eq!((outcome.checked, outcome.broken, outcome.log.as_str()), (1, 0, ""));
        assert!(outcome.octets.unwrap().ends_with(if outcome.status == 200 { b"]" } else { b"}" }));
    }
}

#[actix_web::test]
async fn the_wrong_one_is_sent_and_told() {
    let answers: [(Answering, &str); 5] = [
        (|| json(WRONG), r#"part="body" pointer="/1/email""#),
        (
            || HttpResponse::Ok().content_type("application/json").body(chunks(WRONG.as_bytes())),
            r#"pointer="/1/email""#,
        ),
        (|| HttpResponse::Created().body("[]"), r#"part="status" pointer="""#),
        (|| HttpResponse::Ok().content_type("text/html").body("[]"), r#"part="media type""#),
        (
            || {
                let mut response = json("[]");
                let other = CONTRACT.operations.iter().find(|operation| operation.id == "listFonts").unwrap();
                response.extensions_mut().insert::<&'static rt::Operation>(other);
                response
            },
            "listFonts gave it",
        ),
    ];
    for (answer, told) in answers {
        let expected = to_bytes(answer().into_body()).await.unwrap();
        let outcome = outcome(Method::GET, "/api2/contacts?accesstoken=secret", answer).await;
        assert_eq!((outcome.octets, outcome.checked, outcome.broken), (Some(expected), 1, 1));
        let log = outcome.log;
        assert!(log.contains("ERROR") && log.contains(r#"operation="listContacts""#) && log.contains(told), "{log}");
        assert!(!log.contains("secret") && !log.contains("example.com"), "{log}");
    }
}

#[actix_web::test]
async fn what_is_not_looked_at() {
    // The answer of a HEAD, a long stream, a stream that fails; each with a body that would be wrong.
    let head = outcome(Method::HEAD, "/api2/contacts", || json(WRONG)).await;
    assert_eq!((head.checked, head.broken), (1, 0), "{}", head.log);
    let long = outcome(Method::GET, "/api2/contacts", || {
        let octets = WRONG.repeat(2 * KEPT / WRONG.len());
        HttpResponse::Ok().content_type("application/json").body(chunks(octets.as_bytes()))
    });
    let long = long.await;
    assert_eq!((long.checked, long.broken), (1, 0), "{}", long.log);
    assert!(long.octets.unwrap().len() > KEPT);
    let failing = outcome(Method::GET, "/api2/contacts", || {
        let chunks = [Ok(Bytes::from_static(b"[")), Err(io::Error::other("gone"))];
        HttpResponse::Ok().content_type("application/json").body(BodyStream::new(stream::iter(chunks)))
    });
    let failing = failing.await;
    assert_eq!((failing.octets, failing.checked, failing.broken), (None, 0, 0), "{}", failing.log);
    // What is no operation's.
    for (method, path) in [(Method::GET, "/docs/"), (Method::GET, "/api2/nothing"), (Method::PUT, "/api2/contacts")] {
        let outcome = outcome(method, path, || HttpResponse::ImATeapot().body("[")).await;
        assert_eq!((outcome.checked, outcome.log.as_str()), (0, ""), "{path}");
    }
}

#[actix_web::test]
async fn of_a_file_the_head_is_checked() {
    let csv: Answering = || HttpResponse::Ok().content_type("text/csv").body(chunks(b"a;b\r\n"));
    let pdf: Answering = || HttpResponse::Ok().content_type("application/pdf").body(chunks(b"a;b\r\n"));
    // exportTagPostAnalyticsCsv
    assert_eq!(outcome(Method::POST, "/api2/cp/analytics/tags/export/csv", csv).await.broken, 0);
    assert_eq!(outcome(Method::POST, "/api2/cp/analytics/tags/export/csv", pdf).await.broken, 1);
}
