//! Checks answers against the contract that declares them: status, headers, media type, body.
//!
//! This knows nothing of the code that gives the answers. It reads the document that the server hands out, matches
//! paths by itself, and has bodies judged by a library for JSON Schema; so a fault that generator and runtime share is
//! found here too.

mod answer;
mod contract;
mod mismatch;
mod path;
mod schema;
mod translate;

use serde_json::Value;

pub use crate::{
    answer::Answer,
    contract::{DocumentError, Operation, Responses},
    mismatch::{Mismatch, Part},
};

use crate::{contract::Contract, schema::Schemas};

/// Checks the answers of one contract.
///
/// ```
/// # fn main() -> Result<(), codegen_verify::DocumentError> {
/// let document = serde_json::json!({
///     "swagger": "2.0",
///     "produces": ["application/json"],
///     "paths": { "/pets/{id}": { "get": { "responses": { "200": { "schema": { "type": "object" } } } } } },
/// });
/// let verifier = codegen_verify::Verifier::new(&document)?;
/// let operation = verifier.operation("GET", "/pets/7").expect("a path of the contract");
/// let headers = [("content-type", "application/json")];
/// let answer = codegen_verify::Answer { status: 200, headers: &headers, body: Some(b"[]") };
/// assert_eq!(verifier.check(operation, &answer).len(), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Verifier {
    contract: Contract,
    schemas: Schemas,
    always: Vec<u16>,
}

impl Verifier {
    /// Reads a Swagger 2.0 document, such as the one that a server hands out. Schemas are compiled when they are first
    /// needed.
    ///
    /// # Errors
    /// Where the document is none, or an answer refers to nowhere. A schema that does is told with the first answer that
    /// should be judged by it.
    pub fn new(document: &Value) -> Result<Self, DocumentError> {
        Ok(Self { contract: Contract::read(document)?, schemas: Schemas::new(document)?, always: Vec::new() })
    }

    /// The same, but these statuses are right for every operation: those that the server answers by itself. Where an
    /// operation declares one of them, its body is checked nevertheless.
    #[must_use]
    pub fn always_allowing(mut self, statuses: &[u16]) -> Self {
        self.always.extend(statuses);
        self
    }

    /// The operation that a request calls: its method, and its path as it is sent, with the base path and without the
    /// query. `HEAD` calls the operation of `GET`, where it has none of its own.
    pub fn operation(&self, method: &str, path: &str) -> Option<&Operation> {
        self.contract.find(method, path)
    }

    /// All operations, sorted by path and method.
    pub fn operations(&self) -> &[Operation] {
        self.contract.operations()
    }

    /// Everything in which an answer of an operation is not what the contract declares. None for the right answer.
    pub fn check(&self, operation: &Operation, answer: &Answer<'_>) -> Vec<Mismatch> {
        answer::check(&self.schemas, &self.always, operation, answer)
    }

    /// Everything in which a value breaks the schema at a JSON pointer into the document.
    pub fn check_value(&self, pointer: &str, value: &Value) -> Vec<Mismatch> {
        self.schemas.check(pointer, value)
    }
}
