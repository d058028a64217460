//! The way of a request: host, route, method, credentials, permission, media types, size, decoding, validation, handler.

use std::any::Any;
use std::borrow::Cow;
use std::cell::Cell;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::atomic::Ordering;
use std::task::Poll;
use std::time::{Duration, Instant};

use actix_web::dev::Payload as Octets;
use actix_web::http::Method;
use actix_web::http::header::{ACCEPT, HeaderValue};
use actix_web::{HttpRequest, HttpResponse};
use tracing::Span;

use crate::client::Client;
use crate::context::{Call, Erased, RequestHead};
use crate::failure::{Chain, FILE_STATUSES, Failure, RUNTIME_STATUSES};
use crate::form::{self, Form};
use crate::incoming::{Incoming, Mismatch, Payload};
use crate::media;
use crate::operation::Operation;
use crate::payload::{self, Announced};
use crate::prepared::Route;
use crate::reply::Labels;
use crate::route::Captured;
use crate::security::Granted;
use crate::server::{Reply, Server};
use crate::violation::{Location, Pointer};
use crate::{fault, published, reply, request_id, security, value};

/// Answers a request whose path below the base is `path`.
pub(crate) async fn answer(server: &Server, request: &HttpRequest, octets: Octets, path: &str) -> HttpResponse {
    let id = request_id::of(request.headers());
    let mut response = respond(server, request, octets, path, &id).await;
    if request.method() == Method::HEAD {
        response = reply::without_body(response);
    }
    response.headers_mut().insert(request_id::HEADER.clone(), id);
    response
}

async fn respond(server: &Server, request: &HttpRequest, octets: Octets, path: &str, id: &HeaderValue) -> HttpResponse {
    let prepared = &server.shared.prepared;
    let refuse = |failure| reply::of_failure(failure, &server.settings, prepared.challenges(None));
    if !Client::is_addressed(request) {
        return refuse(Failure::bad_request("The header `Host` must name one host."));
    }
    if published::is_document(server.shared.contract, path) {
        return published::answer(server, request, path).unwrap_or_else(refuse);
    }
    let mut captures = Vec::new();
    let method = server.settings.falls_through.then_some(request.method());
    let Some(endpoint) = prepared.find(path, method, &mut captures) else { return refuse(Failure::not_found()) };
    let operation = endpoint.operation(request.method());
    let Some((index, route)) = operation.and_then(|index| Some((index, prepared.route(index)?))) else {
        if request.method() == Method::OPTIONS {
            return reply::of_options(&endpoint.allow);
        }
        return refuse(Failure::method_not_allowed(&endpoint.allow));
    };
    let operation = route.operation;
    let started = Instant::now();
    let client = Client::of(request).address;
    let span = tracing::info_span!(
        "request",
        operation = operation.id,
        method = operation.method,
        path = operation.path,
        request_id = id.to_str().unwrap_or_default(),
        client = client.map(tracing::field::display),
    );
    let call = Rc::new(Call {
        operation,
        request_id: id.clone(),
        head: RequestHead::new(request.clone()),
        granted: Default::default(),
        preferred: Cell::new(route.produces.first().copied().unwrap_or_default()),
        headers: Default::default(),
    });
    let work = pin!(operate(server, index, route, &call, &captures, octets));
    let outcome = match catch(work, &span).await {
        Ok(outcome) => outcome,
        Err(panic) => Err(Failure::internal(format!("a panic: {}", panic_text(&*panic)))),
    };
    let _entered = span.enter();
    let mut response = outcome.unwrap_or_else(|failure| {
        let failure = declared(server, operation, failure);
        report(operation, &failure);
        reply::of_failure(failure, &server.settings, prepared.challenges(Some(route)))
    });
    for (name, value) in call.headers.take() {
        response.headers_mut().append(name, value);
    }
    response.extensions_mut().insert(operation);
    let milliseconds = started.elapsed().as_secs_f64() * 1e3;
    tracing::info!(status = response.status().as_u16(), milliseconds, "answered");
    response
}

/// Everything from the credentials on.
async fn operate(
    server: &Server,
    index: usize,
    route: &Route,
    call: &Rc<Call>,
    captures: &[Captured<'_>],
    mut octets: Octets,
) -> Result<HttpResponse, Failure> {
    let operation = route.operation;
    let headers = call.head.headers();
    authorize(server, call).await?;
    let authorized = Instant::now();
    let takes_body = route.takes_form || operation.body.is_some();
    let announced = if takes_body { Announced::of(headers, &octets) } else { Announced::Nothing };
    payload::check_type(route, headers, announced)?;
    let negotiated = negotiate(route, call)?;
    let limit = operation.body_limit.unwrap_or(server.settings.body_limit);
    let exceeded = Rc::new(Cell::new(false));
    let mut reserved = server.settings.body_memory.begin();
    let (form, payload) = if operation.body.as_ref().is_some_and(|body| body.streamed) {
        (Form::default(), payload::stream(route, headers, octets, announced, limit, Rc::clone(&exceeded)).await?)
    } else {
        let body = payload::read(route, headers, &mut octets, announced, limit, &mut reserved).await?;
        payload::sort(route, headers, body).await?
    };
    // A client can take minutes to send its body; credentials that were revoked meanwhile are not accepted.
    if authorized.elapsed() >= AUTHORIZED_FOR {
        authorize(server, call).await?;
    }
    let mut incoming = Incoming {
        operation,
        slots: &route.slots,
        captures,
        query: if route.takes_query {
            form::all_pairs(call.head.uri().query().unwrap_or_default())
        } else {
            Vec::new()
        },
        headers,
        form,
        payload,
    };
    let reply = decode(server, index, call, &mut incoming)?;
    drop(incoming);
    let outcome = reply.await;
    // What the handler was given is about as large as the body.
    drop(reserved);
    match outcome {
        Ok(answer) => reply::of_answer(answer, negotiated, call),
        // Whatever the handler made of it.
        Err(_) if exceeded.get() => Err(Failure::payload_too_large(limit)),
        Err(failure) => Err(failure),
    }
}

/// How long a request may take to arrive before its credentials are checked again.
const AUTHORIZED_FOR: Duration = Duration::from_secs(1);

/// Finds out who sends the request, and checks that they may call the operation: 401, 403.
async fn authorize(server: &Server, call: &Call) -> Result<(), Failure> {
    let (operation, shared) = (call.operation, &server.shared);
    if !operation.security.is_empty() {
        let schemes = shared.contract.security_schemes;
        let granted = security::grant(operation, schemes, &*shared.authenticate, &call.head).await?;
        call.granted.replace(Some(granted));
    }
    // Permissions without credentials: a contract that contradicts itself lets nobody in.
    let none = Granted::default();
    security::check_permissions(operation, call.granted.borrow().as_ref().unwrap_or(&none))
}

/// The produced type that the client prefers: 406. `Accept` says nothing about answers without a body.
fn negotiate<'p>(route: &'p Route, call: &Call) -> Result<Option<&'p Labels>, Failure> {
    let mut fields = call.head.headers().get_all(ACCEPT).filter_map(|accept| accept.to_str().ok());
    let accept = match (fields.next(), fields.next()) {
        (first, None) => first.map(Cow::Borrowed),
        (first, second) => {
            let all: Vec<&str> = first.into_iter().chain(second).chain(fields).collect();
            Some(Cow::Owned(all.join(",")))
        }
    };
    match media::negotiate(accept.as_deref(), &route.produces) {
        Some(preferred) => {
            call.preferred.set(route.produces.get(preferred).copied().unwrap_or_default());
            Ok(route.labels.get(preferred))
        }
        None if !route.answers => Ok(route.labels.first()),
        None => Err(Failure::not_acceptable(&route.produces)),
    }
}

/// Decodes a request and calls the handler. Where that fails, the slow path looks for everything that is wrong; if it
/// finds nothing, it was a check that the fast path could not be sure of, and it is decoded once more.
fn decode<'a>(
    server: &'a Server,
    index: usize,
    call: &Rc<Call>,
    incoming: &mut Incoming<'_>,
) -> Result<Reply<'a>, Failure> {
    let dispatch = &server.shared.dispatch;
    let mismatch = match dispatch.call(index, Erased::new(Rc::clone(call)), incoming) {
        Ok(reply) => return Ok(reply),
        Err(mismatch) => mismatch,
    };
    if mismatch.is_too_large() {
        return Err(Failure::too_large_decoded());
    }
    if mismatch.is_unreadable() {
        return Err(Failure::unsupported_media_type("Bodies of this media type cannot be read."));
    }
    let violations = fault::violations(incoming)?;
    if !violations.is_empty() {
        return Err(Failure::violations(violations));
    }
    if mismatch.is_unhandled() {
        return Err(Failure::not_implemented());
    }
    value::settled(|| dispatch.call(index, Erased::new(Rc::clone(call)), incoming))
        .map_err(|mismatch| disagreement(call.operation, incoming, &mismatch))
}

/// The tables find nothing wrong with what the types refuse: the request is refused, and the log says why.
fn disagreement(operation: &Operation, incoming: &Incoming<'_>, mismatch: &Mismatch) -> Failure {
    tracing::warn!(operation = operation.id, %mismatch, "types and tables disagree on a request");
    let location = match incoming.payload {
        Payload::Absent => operation.parameters.first().map_or(Location::Body, |parameter| parameter.location),
        _ => Location::Body,
    };
    let violation = Pointer::new(location).violation("type", None, format!("does not decode: {mismatch}"));
    Failure::violations(vec![violation])
}

/// A failure that the client may be told: one of the operation's, or one of the runtime's.
fn declared(server: &Server, operation: &'static Operation, failure: Failure) -> Failure {
    let status = failure.status();
    let is_of_files = operation.serves_files() && FILE_STATUSES.contains(&status);
    if operation.declares(status) || RUNTIME_STATUSES.contains(&status) || is_of_files {
        return failure;
    }
    server.shared.undeclared.fetch_add(1, Ordering::Relaxed);
    tracing::error!(operation = operation.id, status, "a status that the contract does not declare");
    Failure::internal(failure)
}

/// What the client does not get to know, for the log: what whoever runs the service should look at is an error or, where
/// it may pass, a warning.
fn report(operation: &Operation, failure: &Failure) {
    let (operation, status) = (operation.id, failure.status());
    match (status, std::error::Error::source(failure)) {
        (500, _) => tracing::error!(operation, error = %Chain(failure), "an operation failed"),
        (503, Some(source)) => tracing::warn!(operation, status, error = %Chain(source), "an operation failed"),
        (_, Some(source)) => tracing::info!(operation, status, error = %Chain(source), "an operation failed"),
        (_, None) => {}
    }
}

/// Runs a future inside of a span, to its end or to its panic.
async fn catch<F: Future>(mut future: Pin<&mut F>, span: &Span) -> Result<F::Output, Box<dyn Any + Send>> {
    std::future::poll_fn(move |cx| {
        let _entered = span.enter();
        // After a panic the future is not polled again, so nobody sees what it left half done inside.
        match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(cx))) {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(output)) => Poll::Ready(Ok(output)),
            Err(panic) => Poll::Ready(Err(panic)),
        }
    })
    .await
}

fn panic_text(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("of no text")
}
