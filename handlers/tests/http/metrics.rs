//! The numbers of a server, as Prometheus reads them.

use std::time::{Duration, Instant};

use awc::http::Method;
use serde_json::json;

use crate::{
    answer::Answer,
    app::{App, Setup},
    request::Request,
};

async fn measured() -> App {
    Setup::default().serving(|it| it.metrics = vec!["127.0.0.1:0".parse().unwrap()]).start().await
}

async fn page(app: &App) -> Answer {
    let url = format!("{}/metrics", app.metrics.as_ref().unwrap());
    Request::new(Method::GET, url).send().await.expect(200)
}

/// The value of a series; a request is counted once its answer has left, which is a moment after it has arrived here.
async fn value(app: &App, series: &str) -> f64 {
    let began = Instant::now();
    loop {
        let page = page(app).await;
        let found = page.text().lines().find_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
        match found {
            Some(value) => return value.parse().unwrap(),
            None if began.elapsed() > Duration::from_secs(10) => panic!("no {series} in\n{}", page.text()),
            None => actix_web::rt::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

#[actix_web::test]
async fn requests_are_counted_by_operation() {
    let app = measured().await;
    for _ in 0..3 {
        app.get("/contacts").dev().send().await.expect(200);
    }
    app.request(Method::HEAD, "/contacts").dev().send().await.expect(200);
    app.get("/contacts").send().await.expect(401);
    app.post("/contacts").dev().json(json!({ "email": "a@example.com" })).send().await.expect(200);
    app.get("/cp/adAccounts").dev().send().await.expect(501);
    for (labels, count) in [
        ("operation=\"listContacts\",method=\"GET\",status=\"200\"", 3.0),
        ("operation=\"listContacts\",method=\"HEAD\",status=\"200\"", 1.0),
        ("operation=\"listContacts\",method=\"GET\",status=\"401\"", 1.0),
        ("operation=\"createContact\",method=\"POST\",status=\"200\"", 1.0),
    ] {
        assert_eq!(value(&app, &format!("socialhub_http_requests_total{{{labels}}}")).await, count, "{labels}");
    }
    let of_list = |name: &str| format!("socialhub_http_{name}{{operation=\"listContacts\"}}");
    assert_eq!(value(&app, &of_list("request_duration_seconds_count")).await, 5.0);
    let seconds = value(&app, &of_list("request_duration_seconds_sum")).await;
    assert!(seconds > 0.0 && seconds < 30.0, "{seconds}");
    // `[]` three times and a failure; nothing for HEAD.
    let bytes = value(&app, &of_list("response_size_bytes_sum")).await;
    assert!(bytes > 6.0 && bytes < 1000.0, "{bytes}");
    assert_eq!(value(&app, "socialhub_http_requests_in_flight").await, 0.0);
    assert_eq!(value(&app, "socialhub_undeclared_answers_total").await, 0.0);
    let connections = |pool, state| format!("socialhub_store_connections{{pool=\"{pool}\",state=\"{state}\"}}");
    assert_eq!(value(&app, &connections("writer", "idle")).await, 1.0);
    assert_eq!(value(&app, &connections("writer", "free")).await, 0.0);
    let readers = ["busy", "idle", "free"].map(|state| connections("readers", state));
    let all = value(&app, &readers[0]).await + value(&app, &readers[1]).await + value(&app, &readers[2]).await;
    assert_eq!(all, 8.0);
}

#[actix_web::test]
async fn whatever_is_requested_there_are_few_series() {
    let app = measured().await;
    for number in 0..20 {
        app.get(format!("/nothing/{number}?secret-{number}")).send().await.expect(404);
        app.outside(Method::GET, format!("/elsewhere/{number}")).send().await.expect(404);
        let method = Method::from_bytes(format!("ODD{number}").as_bytes()).unwrap();
        app.request(method, "/contacts").send().await.expect(405);
    }
    let unmatched = |method, status| {
        format!("socialhub_http_requests_total{{operation=\"unmatched\",method=\"{method}\",status=\"{status}\"}}")
    };
    assert_eq!(value(&app, &unmatched("GET", 404)).await, 40.0);
    assert_eq!(value(&app, &unmatched("other", 405)).await, 20.0);
    let page = page(&app).await;
    let series = page.text().lines().filter(|line| line.starts_with("socialhub_http_requests_total")).count();
    assert_eq!(series, 2, "{}", page.text());
    assert!(!page.text().contains("secret") && !page.text().contains("ODD"), "{}", page.text());
}

#[actix_web::test]
async fn they_stand_apart_from_the_api() {
    let app = measured().await;
    app.outside(Method::GET, "/metrics").send().await.refused(404, "NotFoundError");
    let page = page(&app).await;
    let media_type = page.header("content-type").unwrap();
    assert!(media_type.starts_with("application/openmetrics-text"), "{media_type}");
    assert!(page.text().ends_with("# EOF\n") && page.text().contains("socialhub_build_info{version=\""));
    let elsewhere = format!("{}/api2/contacts", app.metrics.as_ref().unwrap());
    Request::new(Method::GET, elsewhere).send().await.refused(404, "NotFoundError");
    assert!(App::start().await.metrics.is_none());
}

#[actix_web::test]
async fn answers_that_were_verified_are_counted() {
    let app = Setup::default().serving(|it| {
        it.metrics = vec!["127.0.0.1:0".parse().unwrap()];
        it.verification = Some(handlers::Verification::new().unwrap());
    });
    let app = app.start().await;
    app.get("/contacts").dev().send().await.expect(200);
    app.get("/contacts").send().await.expect(401);
    app.get("/nothing").send().await.expect(404);
    assert_eq!(value(&app, "socialhub_verified_answers_total").await, 2.0);
    assert_eq!(value(&app, "socialhub_broken_answers_total").await, 0.0);
    let app = measured().await;
    assert!(!page(&app).await.text().contains("verified_answers"));
}
