//! What those see who watch over the server.

use awc::http::Method;

use crate::app::App;

#[actix_web::test]
async fn alive_and_ready() {
    let app = App::start().await;
    for path in ["/livez", "/readyz", "/healthz"] {
        for method in [Method::GET, Method::HEAD] {
            let answer = app.outside(method, path).send().await.expect(200);
            assert_eq!(answer.header("cache-control").as_deref(), Some("no-store"));
        }
        assert_eq!(app.outside(Method::GET, path).send().await.body["status"], "ok");
        app.outside(Method::POST, path).send().await.refused(405, "MethodNotAllowed");
    }
}

#[actix_web::test]
async fn alive_but_not_ready_without_a_store() {
    let app = App::start().await;
    app.store.close().await;
    app.outside(Method::GET, "/livez").send().await.expect(200);
    for path in ["/readyz", "/healthz"] {
        let answer = app.outside(Method::GET, path).send().await.refused(503, "ServiceUnavailable");
        assert!(answer.header("retry-after").unwrap().parse::<u32>().unwrap() > 0);
    }
}

#[actix_web::test]
async fn alive_but_not_ready_before_the_end() {
    let app = App::start().await;
    app.leaving.announce();
    app.outside(Method::GET, "/livez").send().await.expect(200);
    app.outside(Method::GET, "/readyz").send().await.refused(503, "ServiceUnavailable");
    // Who comes all the same is served.
    app.get("/contacts").dev().send().await.expect(200);
}
