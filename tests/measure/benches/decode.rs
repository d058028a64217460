//! What it costs to decode and validate a request, against the same structs with plain serde and without any checks.
//! `cargo bench -p measure --bench decode`
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a measurement that fails shall stop")]

mod bodies;
mod twins;

use std::cell::Cell;
use std::hint::black_box;
use std::process::ExitCode;
use std::rc::Rc;
use std::sync::Arc;

use actix_web::test::{TestRequest, init_service};
use actix_web::{App, dev::Service as _, web};
use futures_util::FutureExt as _;
use generated::api::channels::CreateFacebookChannelsBodyItem;
use generated::api::posts::ListPosts;
use generated::api::public::{CreatePublicTicketBody, UpdatePublicManifestBody};
use generated::api::rules::CreateSmartRuleBody;
use generated::rt::{self, Dispatch, Erased, Incoming, Mismatch, Operation, Reply, Request as _, Schema, Value};
use measure::service::{self, TOKEN};
use measure::suite::Prepare;
use measure::{Budget, Suite};
use serde::de::DeserializeOwned;

/// The operation of this id, with its index.
fn operation(id: &str) -> (usize, &'static Operation) {
    let mut all = generated::CONTRACT.operations.iter().enumerate();
    all.find(|(_, operation)| operation.id == id).map(|(index, operation)| (index, *operation)).unwrap()
}

/// A body as the server decodes it.
fn ours<T: Value + DeserializeOwned>(octets: &[u8], schema: &Schema) -> Result<T, rt::Failure> {
    rt::decode_json(std::str::from_utf8(octets).unwrap(), schema)
}

/// The same work again and again.
fn again<R>(work: impl Fn() -> R + 'static) -> Prepare {
    let work = Rc::new(work);
    Box::new(move |calls| {
        let work = Rc::clone(&work);
        Box::new(move || {
            for _ in 0..calls {
                black_box(work());
            }
        })
    })
}

/// A body: accepted, refused for one mistake, and how often memory is allocated for it.
fn body<T: Value + DeserializeOwned + 'static, Twin: DeserializeOwned + 'static>(
    suite: &mut Suite,
    id: &str,
    body: &str,
    mistake: (&str, &str),
) {
    let schema = operation(id).1.body.as_ref().unwrap().schema;
    let (accepted, refused) = (body.as_bytes().to_vec(), bodies::with_mistake(body, mistake.0, mistake.1).into_bytes());
    if let Err(failure) = ours::<T>(&accepted, schema) {
        panic!("{id} is refused: {failure:?}");
    }
    assert!(ours::<T>(&refused, schema).is_err_and(|failure| failure.status() == 400), "{id} is not refused");
    let allocations = |work: &dyn Fn()| allocation_counter::measure(work).count_total;
    let of_ours = allocations(&|| drop(black_box(ours::<T>(&accepted, schema))));
    let of_twin = allocations(&|| drop(black_box(serde_json::from_slice::<Twin>(&accepted).unwrap())));
    let long = body.len() > 100_000;
    let mut case = |name: &str, setup: Box<dyn Fn() -> Prepare>| {
        if long { suite.long_case(name, setup) } else { suite.case(name, setup) }
    };
    let text = accepted.clone();
    let accepts = case(
        "ours",
        Box::new(move || {
            let text = text.clone();
            again(move || ours::<T>(&text, schema).is_ok())
        }),
    );
    let refuses = case(
        "ours",
        Box::new(move || {
            let text = refused.clone();
            again(move || ours::<T>(&text, schema).is_ok())
        }),
    );
    let twin = case(
        "plain serde",
        Box::new(move || {
            let text = accepted.clone();
            again(move || serde_json::from_slice::<Twin>(&text).is_ok())
        }),
    );
    suite.compare(id, accepts, twin, Budget::AtMost(1.25));
    suite.compare(format!("{id}, refused"), refuses, twin, Budget::AtMost(5.0));
    suite.single(
        format!("{id}: allocations, plain serde {of_twin}"),
        of_ours as f64,
        "",
        Budget::AtMost(of_twin as f64 * 1.25),
    );
}

thread_local! {
    /// How often a request is decoded once it is there.
    static DECODE: Cell<usize> = const { Cell::new(0) };
}

/// Decodes the parameters of `listPosts` as often as it is told.
struct Decoding;

impl Dispatch for Decoding {
    fn call<'a>(&'a self, _: usize, cx: Erased, request: &mut Incoming<'_>) -> Result<Reply<'a>, Mismatch> {
        for _ in 0..DECODE.get() {
            // The server splits the query once for a request.
            let pairs: Vec<_> = rt::query_pairs(black_box(bodies::POSTS)).collect();
            drop(black_box(pairs));
            black_box(ListPosts::decode(request)?);
        }
        drop(cx);
        Ok(rt::not_written())
    }
}

fn query(suite: &mut Suite) {
    let ours = suite.case("ours", || {
        let authenticated = Arc::new(service::Anyone);
        let server =
            rt::Server::new(&generated::CONTRACT, Arc::new(Decoding), authenticated, Arc::new(rt::CodeMessage));
        let app = Rc::new(init_service(App::new().service(server)).now_or_never().unwrap());
        Box::new(move |calls| {
            let app = Rc::clone(&app);
            let target = format!("/api2/cp/posts?{}&accesstoken={TOKEN}", bodies::POSTS);
            let request = TestRequest::get().uri(&target).to_request();
            Box::new(move || {
                DECODE.set(calls);
                let response = app.call(request).now_or_never().unwrap().unwrap();
                assert_eq!(response.status().as_u16(), 501);
            })
        })
    });
    let twin = suite.case("plain serde", || again(|| web::Query::<twins::Posts>::from_query(black_box(bodies::POSTS))));
    assert!(web::Query::<twins::Posts>::from_query(bodies::POSTS).is_ok());
    suite.compare("listPosts, its query", ours, twin, Budget::AtMost(1.25));
}

fn main() -> ExitCode {
    let mut suite = Suite::new("decode");
    body::<CreateSmartRuleBody, twins::SmartRule>(
        &mut suite,
        "createSmartRule",
        bodies::SMART_RULE,
        ("NEGATIVE", "BAD"),
    );
    body::<UpdatePublicManifestBody, twins::Manifest>(
        &mut suite,
        "updatePublicManifest",
        bodies::MANIFEST,
        ("0123456789abcdef0123456789abcdef0123456789abcdef", "short"),
    );
    body::<CreatePublicTicketBody, twins::Ticket>(
        &mut suite,
        "createPublicTicket",
        bodies::TICKET,
        ("question-1298398123", "a/b"),
    );
    body::<Vec<CreateFacebookChannelsBodyItem>, Vec<twins::FacebookChannel>>(
        &mut suite,
        "createFacebookChannels",
        &bodies::facebook_channels(1_000),
        ("ANALYZE", "MODERATE"),
    );
    query(&mut suite);
    suite.finish()
}
