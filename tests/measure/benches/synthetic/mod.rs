//! Contracts of any number of operations, as tables: each has a path of its own with one parameter.

use std::sync::Arc;

use generated::rt::{
    Answer, Authenticate, CodeMessage, Contract, Credential, Dispatch, Erased, Failure, Incoming, LocalBoxFuture,
    Mismatch, Operation, Parameter, Principal, Reply, RequestHead, Response, Server, schema,
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

const ENDS: [&str; 6] = ["", "/comments", "/members", "/statistics", "/files", "/settings"];

/// The path of an operation's request.
pub(crate) fn target(operation: usize) -> String {
    path(operation).replace("{id}", "507f1f77bcf86cd799439011")
}

/// Six paths in each family, as a contract of some size has them. All are of the same length, so that it plays no part.
fn path(operation: usize) -> String {
    let end = ENDS[operation % ENDS.len()];
    format!("/family{:04}/{{id}}{end}", operation / ENDS.len())
}

/// A server of so many operations. What is leaked lives as long as the measurement.
pub(crate) fn server(operations: usize) -> Server {
    let all = (0..operations).map(|operation| -> &'static Operation {
        Box::leak(Box::new(Operation {
            id: "measured",
            method: "GET",
            path: String::leak(path(operation)),
            tag: "measured",
            parameters: Box::leak(Box::new([Parameter::path("id", &schema::STRING)])),
            produces: &["text/plain"],
            responses: Box::leak(Box::new([Response::of(&[200], Some(&schema::STRING))])),
            ..Operation::NEW
        }))
    });
    let contract = Contract {
        title: "Measured",
        version: "1",
        base_path: "/api2",
        operations: Vec::leak(all.collect()),
        security_schemes: &[],
        default_body_limit: None,
        document: None,
    };
    Server::new(Box::leak(Box::new(contract)), Arc::new(Handlers), Arc::new(Handlers), Arc::new(CodeMessage))
}
