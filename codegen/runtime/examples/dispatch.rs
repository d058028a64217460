//! Measures dispatch in process: a server of 241 paths against a hand-written single route of actix-web, and against
//! 241 resources of actix-web. `cargo run --release -p codegen-runtime --example dispatch`
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a measurement that fails shall stop")]

use std::sync::Arc;
use std::time::{Duration, Instant};

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{Service, ServiceResponse};
use actix_web::test::{TestRequest, init_service};
use actix_web::{App, Error, HttpResponse, web};
use codegen_runtime::{
    Answer, Authenticate, CodeMessage, Contract, Credential, Dispatch, Erased, Failure, Incoming, LocalBoxFuture,
    Location, Mismatch, Operation, Parameter, Permissions, Principal, Reply, RequestHead, Response, Server, schema,
};

struct Handlers;

impl Dispatch for Handlers {
    fn call<'a>(&'a self, _: usize, cx: Erased, request: &mut Incoming<'_>) -> Result<Reply<'a>, Mismatch> {
        let id: String = request.required(0)?;
        let cx = cx.open();
        Ok(Box::pin(async move {
            let _ = cx;
            Ok(Answer::text(200, id))
        }))
    }
}

impl Authenticate for Handlers {
    fn authenticate<'a>(
        &'a self,
        _: usize,
        _: Option<Credential>,
        _: &'static [&'static str],
        _: &'a RequestHead,
    ) -> LocalBoxFuture<'a, Result<Option<Box<dyn Principal>>, Failure>> {
        Box::pin(async { Ok(None) })
    }
}

static ID: [Parameter; 1] = [Parameter {
    name: "id",
    location: Location::Path,
    required: true,
    schema: &schema::STRING,
    collection: &[],
    default: None,
    allow_empty: false,
}];

static RESPONSES: [Response; 1] =
    [Response { statuses: &[200], schema: Some(&schema::STRING), headers: &[], xml: None }];

/// 241 paths in 40 families, as a contract of that size has them.
fn paths() -> Vec<&'static str> {
    let families = (0..40).map(|family| format!("/family{family}"));
    let ends =
        ["/{id}", "/{id}/comments", "/{id}/members", "/{id}/statistics/summary", "/{id}/files", "/{id}/settings"];
    let mut paths: Vec<String> =
        families.flat_map(|family| ends.iter().map(move |end| format!("{family}{end}"))).collect();
    paths.push("/last/{id}".to_owned());
    paths.into_iter().map(|path| &*String::leak(path)).collect()
}

fn server(paths: &[&'static str]) -> Server {
    let operation = |path| -> &'static Operation {
        Box::leak(Box::new(Operation {
            id: "measured",
            method: "GET",
            path,
            tag: "measured",
            security: &[],
            permissions: Permissions::None,
            parameters: &ID,
            body: None,
            consumes: &[],
            produces: &["text/plain"],
            responses: &RESPONSES,
            body_limit: None,
        }))
    };
    let operations: Vec<&'static Operation> = paths.iter().map(|path| operation(*path)).collect();
    let contract = Contract {
        title: "Measured",
        version: "1",
        base_path: "/api2",
        operations: Vec::leak(operations),
        security_schemes: &[],
        default_body_limit: None,
        document: None,
    };
    Server::new(Box::leak(Box::new(contract)), Arc::new(Handlers), Arc::new(Handlers), Arc::new(CodeMessage))
}

/// Nanoseconds for one call, the best of several rounds. Making the request is not counted.
async fn measure<S, R, B>(app: &S, request: impl Fn() -> R) -> Duration
where
    S: Service<R, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    const CALLS: u32 = 2_000;
    let mut best = Duration::MAX;
    for _ in 0..50 {
        let requests: Vec<_> = (0..CALLS).map(|_| request()).collect();
        let start = Instant::now();
        for request in requests {
            let response = app.call(request).await.unwrap();
            assert!(response.status().is_success());
        }
        best = best.min(start.elapsed());
    }
    best / CALLS
}

async fn hello(id: web::Path<String>) -> HttpResponse<BoxBody> {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(id.into_inner())
}

#[actix_web::main]
async fn main() {
    let paths = paths();
    let uri = "/api2/family33/507f1f77bcf86cd799439011/statistics/summary";
    let one = init_service(
        App::new().service(web::resource("/api2/family33/{id}/statistics/summary").route(web::get().to(hello))),
    )
    .await;
    let fixed = init_service(
        App::new().service(web::resource("/api2/fixed").route(web::get().to(async || HttpResponse::Ok().body("x")))),
    )
    .await;
    let many = init_service(App::new().service(web::scope("/api2").configure(|config| {
        for path in &paths {
            config.service(web::resource(*path).route(web::get().to(hello)));
        }
    })))
    .await;
    let ours = init_service(App::new().service(server(&paths))).await;
    if std::env::args().any(|argument| argument == "ours") {
        println!("runtime {:?}", measure(&ours, || TestRequest::get().uri(uri).to_request()).await);
        return;
    }
    for _ in 0..2 {
        let request = || TestRequest::get().uri(uri).to_request();
        let single = measure(&one, request).await;
        let constant = measure(&fixed, || TestRequest::get().uri("/api2/fixed").to_request()).await;
        let list = measure(&many, request).await;
        let tree = measure(&ours, request).await;
        println!(
            "single route {single:?}, without a parameter {constant:?}, {} resources {list:?}, runtime {tree:?}",
            paths.len()
        );
        println!("runtime / single route: {:.2}", tree.as_secs_f64() / single.as_secs_f64());
    }
}
