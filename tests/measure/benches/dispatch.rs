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

use std::process::ExitCode;
use std::rc::Rc;

use actix_http::Request;
use actix_web::body::MessageBody;
use actix_web::dev::{HttpServiceFactory, Service, ServiceResponse};
use actix_web::http::Method;
use actix_web::test::{TestRequest, init_service};
use actix_web::{App, Error, Resource, Route, web};
use futures_util::FutureExt as _;
use measure::by_hand::{delete, not_found, routes};
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

/// The same handler for everything.
fn deleting(_: &str, _: &str) -> Route {
    web::to(delete)
}

/// A single path, with this handler for its methods.
fn alone(path: &str, methods: &[&str]) -> Resource {
    routes::resource(path, path, methods, &deleting)
}

fn main() -> ExitCode {
    let mut suite = Suite::new("dispatch");
    let single = suite.case("one route", || {
        let path = PATHS[1].1;
        app(alone(&format!("/api2{path}"), &["DELETE"]), Method::DELETE, target(path), 204)
    });
    for (place, path) in PATHS {
        let ours = suite
            .case("SocialHub", move || app(service::server(Measured::default()), Method::DELETE, target(path), 204));
        suite.compare(format!("{place} path"), ours, single, Budget::AtMost(1.3));
        let resources =
            suite.case("241 resources", move || app(routes::flat(&deleting), Method::DELETE, target(path), 204));
        let budget = if place == "middle" { Budget::AtMost(0.2) } else { Budget::Told };
        suite.compare(format!("{place} path"), ours, resources, budget);
        let scopes = suite
            .case("scopes by first segment", move || app(routes::scopes(&deleting), Method::DELETE, target(path), 204));
        suite.compare(format!("{place} path"), ours, scopes, Budget::AtMost(1.0));
    }
    let statuses = [(404, Method::DELETE, "/inbox/nowhere/{id}"), (405, Method::POST, "/inbox/alerts/{alertId}")];
    for (status, method, path) in statuses {
        let other = method.clone();
        let ours = suite
            .case("SocialHub", move || app(service::server(Measured::default()), method.clone(), target(path), status));
        let theirs = suite.case("one route", move || {
            app(alone("/api2/inbox/alerts/{alertId}", &["DELETE", "PATCH"]), other.clone(), target(path), status)
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
