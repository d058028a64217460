//! What a request costs in process before and after its handler: SocialHub against actix-web by hand, with the same
//! handler, one path parameter, and request id, span and security on both sides. `cargo bench -p measure --bench dispatch`
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a measurement that fails shall stop"
)]

mod synthetic;

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::rc::Rc;

use actix_http::Request;
use actix_web::body::MessageBody;
use actix_web::dev::{HttpServiceFactory, Service, ServiceResponse};
use actix_web::http::Method;
use actix_web::test::{TestRequest, init_service};
use actix_web::{App, Error, Resource, Scope, web};
use futures_util::FutureExt as _;
use measure::by_hand::{delete, not_allowed, not_found};
use measure::service::{self, Measured, TOKEN};
use measure::suite::Prepare;
use measure::{Budget, Suite};

/// Paths of SocialHub with one parameter, whose DELETE answers 204; where they are among all.
const PATHS: [(&str, &str); 3] =
    [("first", "/analytics/dashboards/shared/{id}"), ("middle", "/inbox/folders/{id}"), ("last", "/users/{userId}")];
const ID: &str = "507f1f77bcf86cd799439011";

/// A path of the contract as a request has it.
fn target(path: &str) -> String {
    let (start, rest) = path.split_once('{').unwrap();
    let end = rest.split_once('}').unwrap().1;
    format!("/api2{start}{ID}{end}?accesstoken={TOKEN}")
}

/// Calls a service with requests of this kind.
fn calls<S, B>(app: S, method: Method, target: String, status: u16) -> Prepare
where
    S: Service<Request, Response = ServiceResponse<B>, Error = Error> + 'static,
    B: MessageBody + 'static,
{
    let app = Rc::new(app);
    Box::new(move |calls| {
        let request = || TestRequest::with_uri(&target).method(method.clone()).to_request();
        let requests: Vec<Request> = (0..calls).map(|_| request()).collect();
        let app = Rc::clone(&app);
        Box::new(move || {
            for request in requests {
                let response = app.call(request).now_or_never().expect("nothing to wait for").unwrap();
                assert_eq!(response.status().as_u16(), status);
            }
        })
    })
}

/// Calls an application.
fn app(service: impl HttpServiceFactory + 'static, method: Method, target: String, status: u16) -> Prepare {
    let app = App::new().service(service).default_service(web::to(not_found));
    let app = init_service(app).now_or_never().expect("nothing to wait for");
    calls(app, method, target, status)
}

/// All paths of the contract below the base path, with their methods.
fn paths() -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut paths = BTreeMap::<&str, Vec<&str>>::new();
    for operation in generated::CONTRACT.operations {
        paths.entry(operation.path).or_default().push(operation.method);
    }
    paths
}

/// A resource by hand: each method has the same handler. actix-web has its own syntax for `{a}.{b}`, but takes all others.
fn resource(path: &str, methods: &[&str]) -> Resource {
    let resource = web::resource(path).default_service(not_allowed("DELETE, PATCH, OPTIONS"));
    methods.iter().fold(resource, |resource, method| {
        resource.route(web::method(Method::from_bytes(method.as_bytes()).unwrap()).to(delete))
    })
}

/// All paths one after the other.
fn flat() -> Scope {
    paths().iter().fold(web::scope("/api2"), |scope, (path, methods)| scope.service(resource(path, methods)))
}

/// A scope for each first segment.
fn scopes() -> Scope {
    let mut families = BTreeMap::<String, Scope>::new();
    for (path, methods) in paths() {
        let end = path.get(1..).and_then(|rest| rest.find('/')).map_or(path.len(), |end| end + 1);
        let (first, rest) = path.split_at(end);
        let family = families.remove(first).unwrap_or_else(|| web::scope(first));
        families.insert(first.to_owned(), family.service(resource(rest, &methods)));
    }
    families.into_values().fold(web::scope("/api2"), Scope::service)
}

fn main() -> ExitCode {
    let mut suite = Suite::new("dispatch");
    let single = suite.case("one route", || {
        let path = PATHS[1].1;
        app(resource(&format!("/api2{path}"), &["DELETE"]), Method::DELETE, target(path), 204)
    });
    for (place, path) in PATHS {
        let ours = suite
            .case("SocialHub", move || app(service::server(Measured::default()), Method::DELETE, target(path), 204));
        suite.compare(format!("{place} path"), ours, single, Budget::AtMost(1.3));
        let resources = suite.case("241 resources", move || app(flat(), Method::DELETE, target(path), 204));
        let budget = if place == "middle" { Budget::AtMost(0.2) } else { Budget::Told };
        suite.compare(format!("{place} path"), ours, resources, budget);
        let scopes = suite.case("scopes by first segment", move || app(scopes(), Method::DELETE, target(path), 204));
        suite.compare(format!("{place} path"), ours, scopes, Budget::AtMost(1.0));
    }
    let statuses = [(404, Method::DELETE, "/inbox/nowhere/{id}"), (405, Method::POST, "/inbox/alerts/{alertId}")];
    for (status, method, path) in statuses {
        let other = method.clone();
        let ours = suite
            .case("SocialHub", move || app(service::server(Measured::default()), method.clone(), target(path), status));
        let theirs = suite.case("one route", move || {
            app(resource("/api2/inbox/alerts/{alertId}", &["DELETE", "PATCH"]), other.clone(), target(path), status)
        });
        suite.compare(format!("{status}"), ours, theirs, Budget::AtMost(1.3));
    }
    let smallest = synthetic_case(&mut suite, 10);
    for operations in [100, 1_000] {
        let larger = synthetic_case(&mut suite, operations);
        suite.compare("a synthetic contract", larger, smallest, Budget::AtMost(1.05));
    }
    suite.finish()
}

/// The operation in the middle of a contract of this size.
fn synthetic_case(suite: &mut Suite, operations: usize) -> measure::Case {
    suite.case(format!("{operations} operations"), move || {
        let server = synthetic::server(operations);
        app(server, Method::GET, format!("/api2{}", synthetic::target(operations / 2)), 200)
    })
}
