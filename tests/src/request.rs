//! Requests of an operation: one that is allowed, and one for each way to break it in one place.

mod body;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use codegen::{
    ir::{Api, Operation, Parameter, Presence, TypeRef, shape::Kind},
    sample::{self, Extent},
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{
    credentials::{Slot, slots},
    encode, fault,
};
use body::Payload;

/// The values of a request, by the indices of the operation's parameters.
#[derive(Debug, Clone)]
pub struct Values {
    parameters: Vec<Vec<String>>,
    body: Option<Payload>,
}

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

/// What stands for a file.
const FILE: &str = "octets";

impl Values {
    /// Values that the operation allows; `None` where some required one is not found.
    pub fn allowed(api: &Api, operation: &Operation, extent: Extent) -> Option<Self> {
        let parameter = |parameter: &Parameter| {
            let required = parameter.presence == Presence::Required;
            let texts = match api.schema(&parameter.table)?.kind {
                Kind::File => Some(vec![FILE.to_owned()]),
                _ => {
                    sample::value(api, &parameter.table, extent).and_then(|value| encode::texts(api, parameter, &value))
                }
            };
            match texts {
                _ if !required && extent == Extent::Required => Some(Vec::new()),
                Some(texts) => Some(texts),
                None if required => None,
                None => Some(Vec::new()),
            }
        };
        let parameters = operation.parameters.iter().map(parameter).collect::<Option<_>>()?;
        let body = match &operation.body {
            Some(body) if body.required || extent == Extent::Everything => {
                // An empty form is no body.
                let payload =
                    |extent| Payload::of(api, operation, &body.table, sample::value(api, &body.table, extent)?);
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
    /// have none; and those at whose place HTTP has something else.
    pub fn broken(&self, api: &Api, operation: &Operation) -> Vec<Broken> {
        let mut all = Vec::new();
        let slots = slots(api, operation);
        for (index, parameter) in operation.parameters.iter().enumerate() {
            let Some(schema) = api.schema(&parameter.table).filter(|_| !is_taken(parameter, &slots)) else {
                continue;
            };
            let place = parameter.location;
            let mut add = |texts, pointer: &str, keyword, alone| {
                let pointer = format!("/{}{pointer}", parameter.name.replace('~', "~0").replace('/', "~1"));
                all.push(Broken { values: self.with(index, texts), violation: (place, pointer, keyword), alone });
            };
            for fault in fault::faults(api, &parameter.table) {
                // As text, everything is a string, and one item is an array.
                let is_typed = !matches!(schema.kind, Kind::String | Kind::Array);
                let of_text = fault.keyword == "type" && fault.pointer.is_empty() && !is_typed;
                if let Some(texts) = encode::texts(api, parameter, &fault.value).filter(|_| !of_text) {
                    add(texts, &fault.pointer, fault.keyword, fault.alone);
                }
            }
            if parameter.presence == Presence::Required && place != "path" {
                add(Vec::new(), "", "required", true);
            }
            let is_scalar = !matches!(schema.kind, Kind::Array | Kind::File);
            if is_scalar && matches!(place, "query" | "formData") {
                let once = sample::value(api, &parameter.table, Extent::Required);
                if let Some(once) = once.and_then(|value| encode::texts(api, parameter, &value)) {
                    add([once.clone(), once].concat(), "", "duplicate", true);
                }
            }
        }
        if let Some(body) = &operation.body {
            let mut add = |body, pointer, keyword, alone| {
                let values = Self { body, ..self.clone() };
                all.push(Broken { values, violation: ("body", pointer, keyword), alone });
            };
            // A stream is the handler's to read.
            let faults = if body.ty == TypeRef::BodyStream { Vec::new() } else { fault::faults(api, &body.table) };
            for fault in faults {
                // Octets are taken as they are.
                let payload = Payload::of(api, operation, &body.table, fault.value);
                if let Some(payload) = payload.filter(Payload::is_decoded) {
                    add(Some(payload), fault.pointer, fault.keyword, fault.alone);
                }
            }
            if body.required {
                add(None, String::new(), "required", true);
            }
        }
        all
    }

    /// The request with these values, with a credential where the operation asks for one. Where that is a user with a
    /// password, it is both.
    pub fn request(&self, api: &Api, operation: &Operation, credential: Option<&str>) -> Request {
        let mut path = operation.path.clone();
        let mut query = form_urlencoded::Serializer::new(String::new());
        let mut fields = Vec::new();
        let mut headers = Vec::new();
        let slots = slots(api, operation);
        for (parameter, texts) in operation.parameters.iter().zip(&self.parameters) {
            if is_taken(parameter, &slots) {
                continue;
            }
            let is_file = api.schema(&parameter.table).is_some_and(|schema| schema.kind == Kind::File);
            for text in texts {
                match parameter.location {
                    "path" => {
                        let segment = utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
                        path = path.replace(&format!("{{{}}}", parameter.name), &segment);
                    }
                    "query" => drop(query.append_pair(&parameter.name, text)),
                    "header" => headers.push((parameter.name.clone(), text.clone())),
                    _ => fields.push(body::Field { name: &parameter.name, value: text, is_file }),
                }
            }
        }
        for (slot, credential) in slots.into_iter().zip(credential.into_iter().cycle()) {
            match slot {
                Slot::Query(name) => drop(query.append_pair(name, credential)),
                Slot::Header(name) => headers.push((name.to_owned(), credential.to_owned())),
                Slot::Bearer => headers.push(("Authorization".to_owned(), format!("Bearer {credential}"))),
                Slot::Basic => {
                    let pair = STANDARD.encode(format!("{credential}:{credential}"));
                    headers.push(("Authorization".to_owned(), format!("Basic {pair}")));
                }
            }
        }
        let takes_form = operation.parameters.iter().any(|parameter| parameter.location == "formData");
        let written = match &self.body {
            Some(payload) => Some(payload.written()),
            None => takes_form.then(|| body::form(operation, &fields)),
        };
        let body = written.map(|(media_type, octets)| {
            headers.push(("Content-Type".to_owned(), media_type));
            octets
        });
        let query = query.finish();
        let mark = if query.is_empty() { "" } else { "?" };
        let target = format!("{}{path}{mark}{query}", api.base_path);
        Request { method: operation.method.name(), target, headers, body }
    }
}

/// Whether something else stands at the place of a parameter: a credential, which is its value then, or what HTTP
/// itself needs there, unless the contract insists.
fn is_taken(parameter: &Parameter, slots: &[Slot<'_>]) -> bool {
    let is_header = |name: &str| parameter.location == "header" && parameter.name.eq_ignore_ascii_case(name);
    let by_credential = slots.iter().any(|slot| match slot {
        Slot::Query(name) => parameter.location == "query" && parameter.name == *name,
        Slot::Header(name) => is_header(name),
        Slot::Bearer | Slot::Basic => is_header("authorization"),
    });
    let is_of_http = ["accept", "content-type", "content-length", "prefer"].into_iter().any(is_header);
    by_credential || (is_of_http && parameter.presence != Presence::Required)
}
