//! Requests of an operation: one that is allowed, and one for each way to break it in one place.

use generated::rt::{Contract, Kind, Location, Operation, Parameter};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value as Json;

use crate::caller::{self, Slot};
use crate::encode;
use crate::fault;
use crate::sample::{self, Extent};

/// The values of a request, by the indices of the operation's parameters.
#[derive(Debug, Clone)]
pub struct Values {
    parameters: Vec<Vec<String>>,
    body: Option<Payload>,
}

#[derive(Debug, Clone)]
enum Payload {
    Json(Json),
    Form(Vec<(String, String)>),
}

impl Payload {
    /// The body in the first media type that the operation consumes; `None` where the value cannot be written in it.
    fn of(operation: &Operation, value: Json) -> Option<Self> {
        match (operation.consumes.first(), &operation.body) {
            (Some(first), Some(body)) if first.trim() == FORM => encode::form(body.schema, &value).map(Self::Form),
            _ => Some(Self::Json(value)),
        }
    }
}

const FORM: &str = "application/x-www-form-urlencoded";

/// A request that breaks one keyword.
#[derive(Debug, Clone)]
pub struct Broken {
    /// Its values.
    pub values: Values,
    /// `in`, pointer and keyword of the violation.
    pub violation: (&'static str, String, &'static str),
    /// Whether this violation must be the only one at its place.
    pub alone: bool,
}

/// A request, ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The method.
    pub method: &'static str,
    /// Path and query.
    pub target: String,
    /// Headers, `Content-Type` among them.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Option<Vec<u8>>,
}

impl Values {
    /// Values that the operation allows; `None` where some required one is not found.
    pub fn allowed(operation: &Operation, extent: Extent) -> Option<Self> {
        let parameter = |parameter: &Parameter| {
            let value = sample::value(parameter.schema, extent).and_then(|value| encode::texts(parameter, &value));
            match value {
                _ if !parameter.required && extent == Extent::Required => Some(Vec::new()),
                Some(texts) => Some(texts),
                None if parameter.required => None,
                None => Some(Vec::new()),
            }
        };
        let parameters = operation.parameters.iter().map(parameter).collect::<Option<_>>()?;
        let body = match &operation.body {
            Some(body) if body.required || extent == Extent::Everything => {
                // An empty form is no body.
                let payload = |extent| Payload::of(operation, sample::value(body.schema, extent)?);
                Some(payload(extent).or_else(|| payload(Extent::Everything))?)
            }
            _ => None,
        };
        Some(Self { parameters, body })
    }

    fn with(&self, index: usize, texts: Vec<String>) -> Self {
        let mut values = self.clone();
        if let Some(slot) = values.parameters.get_mut(index) {
            *slot = texts;
        }
        values
    }

    /// All ways to break an operation in one place. Parameters that are credentials are left out: to break them is to
    /// have none.
    pub fn broken(&self, contract: &Contract, operation: &Operation) -> Vec<Broken> {
        let mut all = Vec::new();
        let slots = caller::slots(operation, contract.security_schemes);
        for (index, parameter) in operation.parameters.iter().enumerate() {
            if is_credential(parameter, &slots) {
                continue;
            }
            let place = parameter.location.name();
            let mut add = |texts, pointer: &str, keyword, alone| {
                let pointer = format!("/{}{pointer}", parameter.name.replace('~', "~0").replace('/', "~1"));
                all.push(Broken { values: self.with(index, texts), violation: (place, pointer, keyword), alone });
            };
            for fault in fault::faults(parameter.schema) {
                // As text, everything is a string, and one item is an array.
                let is_typed = !matches!(parameter.schema.kind, Kind::String | Kind::Array);
                let of_text = fault.keyword == "type" && fault.pointer.is_empty() && !is_typed;
                if let Some(texts) = encode::texts(parameter, &fault.value).filter(|_| !of_text) {
                    add(texts, &fault.pointer, fault.keyword, fault.alone);
                }
            }
            if parameter.required && parameter.location != Location::Path {
                add(Vec::new(), "", "required", true);
            }
            let is_scalar = !matches!(parameter.schema.kind, Kind::Array | Kind::File);
            if is_scalar && matches!(parameter.location, Location::Query | Location::FormData) {
                let once = sample::value(parameter.schema, Extent::Required);
                if let Some(once) = once.and_then(|value| encode::texts(parameter, &value)) {
                    add([once.clone(), once].concat(), "", "duplicate", true);
                }
            }
        }
        if let Some(body) = &operation.body {
            let mut add = |body, pointer, keyword, alone| {
                let values = Self { body, ..self.clone() };
                all.push(Broken { values, violation: ("body", pointer, keyword), alone });
            };
            for fault in fault::faults(body.schema) {
                if let Some(payload) = Payload::of(operation, fault.value) {
                    add(Some(payload), fault.pointer, fault.keyword, fault.alone);
                }
            }
            if body.required {
                add(None, String::new(), "required", true);
            }
        }
        all
    }

    /// The request with these values, with a token where the operation asks for one.
    pub fn request(&self, contract: &Contract, operation: &'static Operation, token: Option<&str>) -> Request {
        let mut path = operation.path.to_owned();
        let mut query = form_urlencoded::Serializer::new(String::new());
        let mut form = form_urlencoded::Serializer::new(String::new());
        let mut headers = Vec::new();
        let slots = caller::slots(operation, contract.security_schemes);
        for (parameter, texts) in operation.parameters.iter().zip(&self.parameters) {
            if is_credential(parameter, &slots) {
                continue;
            }
            for text in texts {
                match parameter.location {
                    Location::Path => {
                        let segment = utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
                        path = path.replace(&format!("{{{}}}", parameter.name), &segment);
                    }
                    Location::Query => drop(query.append_pair(parameter.name, text)),
                    Location::FormData => drop(form.append_pair(parameter.name, text)),
                    Location::Header => headers.push((parameter.name.to_owned(), text.clone())),
                    Location::Body => {}
                }
            }
        }
        for (slot, token) in slots.into_iter().zip(token.into_iter().cycle()) {
            match slot {
                Slot::Query(name) => drop(query.append_pair(name, token)),
                Slot::Header(name) => headers.push((name.to_owned(), token.to_owned())),
                Slot::Bearer => headers.push(("Authorization".to_owned(), format!("Bearer {token}"))),
                Slot::Basic => {}
            }
        }
        let has_form = operation.parameters.iter().any(|parameter| parameter.location == Location::FormData);
        let body = match &self.body {
            Some(Payload::Json(body)) => {
                headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
                Some(body.to_string().into_bytes())
            }
            Some(Payload::Form(fields)) => {
                headers.push(("Content-Type".to_owned(), FORM.to_owned()));
                Some(form.extend_pairs(fields).finish().into_bytes())
            }
            None if has_form => {
                headers.push(("Content-Type".to_owned(), FORM.to_owned()));
                Some(form.finish().into_bytes())
            }
            None => None,
        };
        let query = query.finish();
        let mark = if query.is_empty() { "" } else { "?" };
        let target = format!("{}{path}{mark}{query}", contract.base_path.trim_end_matches('/'));
        Request { method: operation.method, target, headers, body }
    }
}

/// Whether a parameter is declared at the place of a credential; the token is its value then.
fn is_credential(parameter: &Parameter, slots: &[Slot]) -> bool {
    slots.iter().any(|slot| match slot {
        Slot::Query(name) => parameter.location == Location::Query && parameter.name == *name,
        Slot::Header(name) => parameter.location == Location::Header && parameter.name.eq_ignore_ascii_case(name),
        Slot::Bearer | Slot::Basic => false,
    })
}
