//! Routing as a client sees it.

use actix_web::http::Method;
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::{App, HttpResponse, web};
use codegen_runtime::{self as rt, Answer, Location, Operation, Parameter, Server};

use crate::probe::{self, PLAIN, get, json, parameter, read, send, serve, serve_at};

const fn at(method: &'static str, path: &'static str) -> Operation {
    Operation { method, path, ..PLAIN }
}

/// Answers with the index of the operation, in a header too.
fn numbered(operations: Vec<Operation>) -> Server {
    serve(operations, |index, _, _| {
        let answer = Answer::json(200, &index).header("X-Index", Some(index as u64));
        Ok(Box::pin(async move { Ok(answer) }))
    })
}

async fn request(server: &Server, method: &str, path: &str) -> probe::Got {
    let method = Method::from_bytes(method.as_bytes()).unwrap();
    send(server, TestRequest::default().method(method).uri(path)).await
}

#[actix_web::test]
async fn a_path_that_is_not_there() {
    let server = numbered(vec![at("GET", "/users/{id}")]);
    for path in ["/api", "/api/", "/api/users", "/api/users/", "/api/users/1/", "/api/users//1", "/api/Users/1"] {
        let got = get(&server, path).await;
        assert_eq!((got.status, got.code().as_str()), (404, "NotFoundError"), "{path}");
        assert_eq!(got.header("content-type"), Some("application/json"));
    }
    assert_eq!(get(&server, "/api/users/1").await.status, 200);
    // Beyond the base it is somebody else's.
    assert_eq!(get(&server, "/apix/users/1").await.octets, b"");
}

#[actix_web::test]
async fn a_method_that_is_not_there() {
    let server = numbered(vec![at("GET", "/a"), at("POST", "/a"), at("delete", "/a"), at("PUT", "/b")]);
    for method in ["PUT", "PATCH", "TRACE", "QUERY", "FOO"] {
        let got = request(&server, method, "/api/a").await;
        assert_eq!((got.status, got.code().as_str()), (405, "MethodNotAllowed"), "{method}");
        assert_eq!(got.header("allow"), Some("GET, HEAD, POST, DELETE, OPTIONS"));
    }
    assert_eq!(request(&server, "GET", "/api/b").await.header("allow"), Some("PUT, OPTIONS"));
    assert_eq!(request(&server, "HEAD", "/api/b").await.status, 405);
    assert_eq!(request(&server, "DELETE", "/api/a").await.json(), 2);
}

#[actix_web::test]
async fn of_two_operations_the_first_counts() {
    let server = numbered(vec![at("PURGE", "/a"), at("GET", "/a"), at("PURGE", "/a"), at("GET", "/a")]);
    assert_eq!(
        (request(&server, "PURGE", "/api/a").await.json(), get(&server, "/api/a").await.json()),
        (0.into(), 1.into())
    );
    assert_eq!(request(&server, "PUT", "/api/a").await.header("allow"), Some("GET, HEAD, OPTIONS, PURGE"));
}

#[actix_web::test]
async fn head_and_options() {
    let server = numbered(vec![at("GET", "/a"), at("GET", "/b"), at("HEAD", "/b"), at("OPTIONS", "/b")]);
    for (path, index) in [("/api/a", "0"), ("/api/b", "2")] {
        let got = request(&server, "HEAD", path).await;
        assert_eq!((got.status, got.header("x-index"), got.octets.len()), (200, Some(index), 0));
    }
    assert_eq!(request(&server, "OPTIONS", "/api/b").await.json(), 3);
    let got = request(&server, "OPTIONS", "/api/a").await;
    assert_eq!((got.status, got.header("allow")), (204, Some("GET, HEAD, OPTIONS")));
    assert_eq!(request(&server, "OPTIONS", "/api/c").await.status, 404);
}

#[actix_web::test]
async fn the_leftmost_literal_wins_for_all_methods() {
    let operations = || vec![at("DELETE", "/users/{id}"), at("GET", "/users/summary"), at("GET", "/users/{id}")];
    let server = numbered(operations());
    assert_eq!(get(&server, "/api/users/summary").await.json(), 1);
    assert_eq!(get(&server, "/api/users/1").await.json(), 2);
    assert_eq!(request(&server, "DELETE", "/api/users/summary").await.status, 405);
    let server = numbered(operations()).with_fall_through();
    assert_eq!(request(&server, "DELETE", "/api/users/summary").await.json(), 0);
    assert_eq!(get(&server, "/api/users/summary").await.json(), 1);
    assert_eq!(request(&server, "PUT", "/api/users/summary").await.header("allow"), Some("GET, HEAD, OPTIONS"));
}

static NAME: [Parameter; 1] = [Parameter { required: true, ..parameter("name", Location::Path, &rt::schema::STRING) }];
static ID: [Parameter; 1] = [Parameter { required: true, ..parameter("x.y-id?", Location::Path, &rt::schema::INT64) }];
static TWO: [Parameter; 2] = [
    Parameter { required: true, ..parameter("type", Location::Path, &rt::schema::STRING) },
    Parameter { required: true, ..parameter("index", Location::Path, &rt::schema::INT64) },
];

#[actix_web::test]
async fn the_same_template_with_other_names() {
    let operations = vec![
        Operation { parameters: &NAME, ..at("GET", "/apps/{name}") },
        Operation { parameters: &ID, ..at("PUT", "/apps/{x.y-id?}") },
        Operation { parameters: &TWO, ..at("GET", "/pulls/{index}.{type}") },
    ];
    let server = serve(operations, |index, _, request| {
        Ok(match index {
            0 => json(request.required::<String>(0)?),
            1 => json(request.required::<i64>(0)?),
            _ => json((request.required::<String>(0)?, request.required::<i64>(1)?)),
        })
    });
    assert_eq!(get(&server, "/api/apps/a%2Fb%20%C3%BC+c").await.json(), "a/b ü+c");
    assert_eq!(request(&server, "PUT", "/api/apps/7").await.json(), 7);
    assert_eq!(request(&server, "PUT", "/api/apps/x").await.violations(), ["path /x.y-id? type"]);
    assert_eq!(get(&server, "/api/pulls/12.patch").await.json(), serde_json::json!(["patch", 12]));
    assert_eq!(get(&server, "/api/pulls/x.patch").await.violations(), ["path /index type"]);
    assert_eq!(get(&server, "/api/apps/%FF").await.violations(), ["path /name type"]);
    assert_eq!(get(&server, "/api/apps/%25").await.json(), "%");
    assert_eq!(get(&server, "/api/apps/a;b=c").await.json(), "a;b=c");
}

#[actix_web::test]
async fn more_parameters_than_actix_takes() {
    let path = "/{a}/{b}/{c}/{d}/{e}/{f}/{g}/{h}/{i}/{j}/{k}/{l}/{m}/{n}/{o}/{p}/{q}/{r}/{name}";
    let server = probe::echo(Operation { path, parameters: &NAME, ..PLAIN }, |r| r.required::<String>(0));
    assert_eq!(get(&server, &format!("/api{}/last", "/x".repeat(18))).await.json(), "last");
}

#[actix_web::test]
async fn a_base_path_with_a_slash_at_its_end() {
    let server = serve_at("/v2/", vec![at("GET", "/a")], |index, _, _| Ok(json(index)));
    assert_eq!(get(&server, "/v2/a").await.status, 200);
    assert_eq!(get(&server, "/v2/b").await.code(), "NotFoundError");
}

#[actix_web::test]
async fn without_a_base_path_it_takes_only_what_it_routes() {
    let server = serve_at("/", vec![at("GET", "/a"), at("GET", "/{x}/b")], |index, _, _| Ok(json(index)));
    let other = || web::resource("/other").to(HttpResponse::Accepted);
    let before = init_service(App::new().service(server.clone()).service(other())).await;
    let after = init_service(App::new().service(other()).service(server.clone())).await;
    for app in [before, after] {
        let status = async |uri: &str| call_service(&app, TestRequest::get().uri(uri).to_request()).await.status();
        assert_eq!(
            (status("/a").await, status("/other").await, status("/c").await),
            (200.try_into().unwrap(), 202.try_into().unwrap(), 404.try_into().unwrap())
        );
        assert_eq!(status("/%61/b").await, 200);
        let got = read(call_service(&app, TestRequest::post().uri("/a").to_request()).await).await;
        assert_eq!(got.code(), "MethodNotAllowed");
    }
}

#[actix_web::test]
async fn inside_a_scope() {
    for base in ["/api", "", "/a{b}"] {
        let operations = vec![Operation { parameters: &NAME, ..at("GET", "/a/{name}") }];
        let server = serve_at(base, operations, |_, _, request| Ok(json(request.required::<String>(0)?)));
        let app = init_service(App::new().service(web::scope("/v 1/{tenant}").service(server))).await;
        let uri = format!("/v%201/t%2Fu%20{base}/a/b%2Fc");
        let got = read(call_service(&app, TestRequest::get().uri(&uri).to_request()).await).await;
        assert_eq!((got.status, got.text().as_str()), (200, "\"b/c\""), "{uri}");
    }
}

#[actix_web::test]
async fn the_id_of_a_request() {
    let server = numbered(vec![at("GET", "/a")]);
    let got = send(&server, TestRequest::get().uri("/api/a").insert_header(("x-request-id", "abc-1"))).await;
    assert_eq!(got.header("x-request-id"), Some("abc-1"));
    let got = send(&server, TestRequest::get().uri("/api/none").insert_header(("x-request-id", "a b"))).await;
    assert_eq!(got.header("x-request-id").map(str::len), Some(32));
}
