//! The documentation page and what it loads.

use awc::http::Method;

use crate::{
    answer::Answer,
    app::{App, Setup},
};

async fn fetch(app: &App, path: &str, headers: &[(&str, &str)]) -> Answer {
    app.outside(Method::GET, path).headers(headers).send().await
}

#[actix_web::test]
async fn the_page_is_at_both_paths_and_the_root_leads_to_it() {
    let app = App::start().await;
    let page = fetch(&app, "/docs/", &[]).await;
    let same = fetch(&app, "/docs", &[]).await;
    assert_eq!((page.status, &page.octets), (same.status, &same.octets));
    assert_eq!((page.status, page.header("content-type").as_deref()), (200, Some("text/html; charset=utf-8")));
    assert!(page.text().contains("/api2/swagger.json"));
    let root = fetch(&app, "/", &[]).await;
    assert_eq!((root.status, root.header("location").as_deref()), (302, Some("/docs/")));
}

#[actix_web::test]
async fn the_page_may_do_no_more_than_it_must() {
    let app = App::start().await;
    let page = fetch(&app, "/docs/", &[]).await;
    let policy = page.header("content-security-policy").unwrap();
    assert!(policy.contains("default-src 'none'") && policy.contains("connect-src 'self';"), "{policy}");
    assert!(!policy.contains("unsafe") && !policy.contains('*'), "{policy}");
    assert!(!page.text().contains("<style") && !page.text().contains("://"), "{}", page.text());
    let app = Setup::default().public_url("https://api.example.com").start().await;
    let page = fetch(&app, "/docs/", &[]).await;
    assert!(page.header("content-security-policy").unwrap().contains("connect-src 'self' https://api.example.com;"));
}

#[actix_web::test]
async fn every_answer_is_what_it_says_and_tells_nobody_where_it_came_from() {
    let app = App::start().await;
    for path in ["/docs/", "/docs/page.js", "/api2/contacts", "/api2/swagger.json", "/healthz", "/nothing"] {
        let answer = fetch(&app, path, &[]).await;
        assert_eq!(answer.header("x-content-type-options").as_deref(), Some("nosniff"), "{path}");
        assert_eq!(answer.header("referrer-policy").as_deref(), Some("no-referrer"), "{path}");
    }
}

/// What the page loads from here.
fn loaded(page: &str) -> Vec<&str> {
    page.split('"').filter(|text| text.starts_with("/docs/")).collect()
}

#[actix_web::test]
async fn files_come_plain_and_compressed() {
    let app = App::start().await;
    let page = fetch(&app, "/docs/", &[]).await;
    let files = loaded(page.text());
    assert_eq!(files.len(), 5, "{files:?}");
    for path in files {
        let plain = fetch(&app, path, &[]).await;
        let media_type = match path.rsplit_once('.').unwrap().1 {
            "js" => "text/javascript; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            _ => "image/png",
        };
        assert_eq!((plain.status, plain.header("content-type").as_deref()), (200, Some(media_type)), "{path}");
        assert_eq!(plain.header("content-encoding"), None);
        assert_eq!(plain.header("content-length"), Some(plain.octets.len().to_string()), "{path}");
        let packed = fetch(&app, path, &[("accept-encoding", "br;q=1.0, gzip;q=0.8, *;q=0.1")]).await;
        assert_eq!(
            (packed.header("content-type"), packed.header("etag")),
            (plain.header("content-type"), plain.header("etag"))
        );
        if packed.header("content-encoding").is_some() {
            assert!(packed.octets.len() < plain.octets.len());
            assert_eq!(packed.unpacked(), plain.octets, "{path}");
            assert!(packed.header("vary").unwrap().contains("accept-encoding"));
        } else {
            assert!(plain.octets.len() < 1024, "{path} is not compressed");
            assert_eq!(packed.octets, plain.octets);
        }
        let tag = plain.header("etag").unwrap();
        for encoding in ["gzip", "identity"] {
            let known = fetch(&app, path, &[("accept-encoding", encoding), ("if-none-match", &tag)]).await;
            assert_eq!((known.status, known.octets.len(), known.header("etag")), (304, 0, Some(tag.clone())), "{path}");
        }
        let head = app.outside(Method::HEAD, path).send().await;
        assert_eq!((head.status, head.octets.len()), (200, 0));
        assert_eq!(head.header("content-length"), plain.header("content-length"));
    }
}

#[actix_web::test]
async fn other_files_and_methods_are_refused_as_everywhere() {
    let app = App::start().await;
    for (method, path, status, code) in [
        (Method::GET, "/docs/index.html", 404, "NotFoundError"),
        (Method::GET, "/docs/page.js/", 404, "NotFoundError"),
        (Method::GET, "/docs/..%2f..%2fCargo.toml", 404, "NotFoundError"),
        (Method::GET, "/docsearch", 404, "NotFoundError"),
        (Method::POST, "/docs/", 405, "MethodNotAllowed"),
        (Method::DELETE, "/docs/page.js", 405, "MethodNotAllowed"),
        (Method::POST, "/", 405, "MethodNotAllowed"),
    ] {
        let answer = app.outside(method, path).send().await.refused(status, code);
        assert_eq!(answer.header("allow").is_some(), status == 405);
    }
}
