//! What each operation can answer: an example of every declared answer.

use serde_json::Value as Json;

use super::{Extent, fits, value};
use crate::ir::{Api, Content, Header, Operation, Response};

/// An example of an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The body.
    pub body: Body,
    /// The values of the declared headers, in their order; `None` for those that may be anything, or cannot be made.
    pub headers: Vec<Option<Json>>,
}

impl Answer {
    /// Bytes of the body as text.
    pub(crate) fn length(&self) -> usize {
        match &self.body {
            Body::Empty => 0,
            Body::Value(value) => value.to_string().len(),
            Body::File(text) => text.len(),
        }
    }
}

/// The body of an example.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// There is none.
    Empty,
    /// A value that the schema allows.
    Value(Json),
    /// What a file could hold.
    File(String),
}

/// Examples of all answers of an operation, in their order; `None` for one that cannot be made.
pub fn answers(api: &Api, operation: &Operation) -> Vec<Option<Answer>> {
    operation.responses.iter().map(|response| answer(api, operation, response)).collect()
}

fn answer(api: &Api, operation: &Operation, response: &Response) -> Option<Answer> {
    let body = match &response.content {
        Content::Empty => Body::Empty,
        Content::Value { table, .. } | Content::Stream { table, .. } => {
            // The first one that is allowed, whatever media type it is meant for.
            let given = response.examples.iter().map(|(_, example)| example).find(|example| fits(api, table, example));
            Body::Value(given.cloned().or_else(|| value(api, table, Extent::Example))?)
        }
        Content::File => Body::File(file(operation, response)),
    };
    let header = |header: &Header| value(api, &header.table, Extent::Example).filter(can_stand);
    Some(Answer { body, headers: response.headers.iter().map(header).collect() })
}

/// The example for the first media type that has one.
fn file(operation: &Operation, response: &Response) -> String {
    let given = |media_type: &String| response.examples.iter().find(|(of, _)| of == media_type);
    match operation.produces.iter().find_map(given).or(response.examples.first()) {
        Some((_, Json::String(text))) => text.clone(),
        Some((_, other)) => other.to_string(),
        None => "example".to_owned(),
    }
}

/// Whether a value can stand in a header as it is.
fn can_stand(value: &Json) -> bool {
    match value {
        Json::String(text) => text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) && text.trim() == text,
        Json::Array(items) => items.iter().all(can_stand),
        Json::Object(_) | Json::Null => false,
        Json::Bool(_) | Json::Number(_) => true,
    }
}
