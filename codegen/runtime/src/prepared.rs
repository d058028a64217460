//! What can be known of a contract before the first request: routes, methods, media types, challenges.

use actix_web::http::Method;
use actix_web::http::header::HeaderValue;

use crate::media;
use crate::operation::{Location, Operation};
use crate::reply::Labels;
use crate::route::{Captured, Tree};
use crate::schema::Kind;
use crate::server::Contract;

/// A contract, prepared.
#[derive(Debug)]
pub(crate) struct Prepared {
    /// The `basePath` without a slash at its end; empty for none.
    pub(crate) base: &'static str,
    tree: Tree,
    endpoints: Vec<Endpoint>,
    /// For each operation.
    routes: Vec<Route>,
    /// The challenges of all schemes, for a 401 of an operation that asks for no credentials (a login).
    challenges: Vec<HeaderValue>,
}

/// A path: its methods.
#[derive(Debug, Default)]
pub(crate) struct Endpoint {
    methods: Vec<(Method, usize)>,
    /// The value of `Allow`.
    pub(crate) allow: String,
}

/// An operation.
#[derive(Debug)]
pub(crate) struct Route {
    pub(crate) operation: &'static Operation,
    /// For each parameter, which of the path's captures is its value.
    pub(crate) slots: Vec<Option<usize>>,
    /// Whether there is anything to read in the query.
    pub(crate) takes_query: bool,
    pub(crate) takes_form: bool,
    pub(crate) consumes: Vec<&'static str>,
    pub(crate) produces: Vec<&'static str>,
    /// For each produced type, how answers are labelled.
    pub(crate) labels: Vec<Labels>,
    /// Whether any of its answers has a body, so that `Accept` matters.
    pub(crate) answers: bool,
    challenges: Vec<HeaderValue>,
}

impl Prepared {
    pub(crate) fn new(contract: &'static Contract) -> Self {
        let mut tree = Tree::new();
        let mut endpoints: Vec<Endpoint> = Vec::new();
        let mut routes = Vec::with_capacity(contract.operations.len());
        for (index, operation) in contract.operations.iter().enumerate() {
            let (endpoint, names) = tree.insert(operation.path);
            if endpoints.len() <= endpoint {
                endpoints.resize_with(endpoint + 1, Endpoint::default);
            }
            if let Some(endpoint) = endpoints.get_mut(endpoint) {
                endpoint.add(operation, index);
            }
            routes.push(Route::new(contract, operation, &names));
        }
        for endpoint in &mut endpoints {
            endpoint.allow = endpoint.allowed();
        }
        let challenges = challenges(contract, 0..contract.security_schemes.len());
        Self { base: contract.base_path.trim_end_matches('/'), tree, endpoints, routes, challenges }
    }

    /// The endpoint of a path below the base; with a method, the first of all that match which has it, where there is
    /// one.
    pub(crate) fn find<'p>(
        &self,
        path: &'p str,
        method: Option<&Method>,
        captures: &mut Vec<Captured<'p>>,
    ) -> Option<&Endpoint> {
        let has_method = |index: usize| {
            method.is_some_and(|method| self.endpoints.get(index).is_some_and(|it| it.operation(method).is_some()))
        };
        let found = match method {
            Some(_) => self.tree.find(path, captures, &has_method),
            None => None,
        };
        self.endpoints.get(found.or_else(|| self.tree.find(path, captures, &|_| true))?)
    }

    pub(crate) fn route(&self, operation: usize) -> Option<&Route> {
        self.routes.get(operation)
    }

    /// The challenges of a 401.
    pub(crate) fn challenges<'p>(&'p self, route: Option<&'p Route>) -> &'p [HeaderValue] {
        match route {
            Some(route) if !route.challenges.is_empty() => &route.challenges,
            _ => &self.challenges,
        }
    }
}

impl Endpoint {
    /// Of two operations with the same path and method the first counts.
    fn add(&mut self, operation: &'static Operation, index: usize) {
        let method = Method::from_bytes(operation.method.to_ascii_uppercase().as_bytes());
        match method {
            Ok(method) if !self.methods.iter().any(|(other, _)| *other == method) => self.methods.push((method, index)),
            Ok(_) => tracing::error!(operation = operation.id, "another operation has the same method and path"),
            Err(_) => tracing::error!(operation = operation.id, "the method of an operation is none"),
        }
    }

    /// The operation of a method. Where there is none for HEAD, it is that for GET (RFC 9110, section 9.3.2).
    pub(crate) fn operation(&self, method: &Method) -> Option<usize> {
        let of = |method: &Method| self.methods.iter().find(|(other, _)| other == method).map(|(_, index)| *index);
        of(method).or_else(|| if *method == Method::HEAD { of(&Method::GET) } else { None })
    }

    fn allowed(&self) -> String {
        const ORDER: [Method; 7] =
            [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::OPTIONS];
        let known = ORDER.iter().filter(|method| **method == Method::OPTIONS || self.operation(method).is_some());
        let others = self.methods.iter().map(|(method, _)| method).filter(|method| !ORDER.contains(method));
        known.chain(others).map(Method::as_str).collect::<Vec<_>>().join(", ")
    }
}

impl Route {
    fn new(contract: &'static Contract, operation: &'static Operation, names: &[&str]) -> Self {
        let slot = |parameter: &crate::operation::Parameter| match parameter.location {
            Location::Path => names.iter().position(|name| *name == parameter.name),
            _ => None,
        };
        let produces = if operation.produces.is_empty() { vec![media::JSON] } else { trimmed(operation.produces) };
        let used = operation.security.iter().flat_map(|requirement| requirement.schemes).map(|used| used.scheme);
        Self {
            operation,
            slots: operation.parameters.iter().map(slot).collect(),
            takes_query: operation.parameters.iter().any(|parameter| parameter.location == Location::Query),
            takes_form: operation.takes_form(),
            consumes: consumes(operation),
            labels: produces.iter().map(|media_type| Labels::of(media_type)).collect(),
            produces,
            answers: operation.responses.iter().any(|response| response.schema.is_some()),
            challenges: challenges(contract, used),
        }
    }
}

/// The media types of an operation's body. Only the two types of forms carry parameters of forms, whatever the
/// contract says, and only one of them carries files.
fn consumes(operation: &'static Operation) -> Vec<&'static str> {
    let declared = trimmed(operation.consumes);
    if operation.takes_form() {
        let is_form = |media_type: &&&str| {
            let essence = media::essence(media_type);
            essence.eq_ignore_ascii_case(media::URLENCODED) || essence.eq_ignore_ascii_case(media::MULTIPART)
        };
        let forms: Vec<_> = declared.iter().filter(is_form).copied().collect();
        let has_file = operation.parameters.iter().any(|parameter| {
            parameter.location == Location::FormData
                && (parameter.schema.kind == Kind::File
                    || parameter.schema.items.is_some_and(|items| items.kind == Kind::File))
        });
        return match (forms.is_empty(), has_file) {
            (false, _) => forms,
            (true, true) => vec![media::MULTIPART],
            (true, false) => vec![media::URLENCODED, media::MULTIPART],
        };
    }
    if declared.is_empty() { vec![media::JSON] } else { declared }
}

fn trimmed(media_types: &'static [&'static str]) -> Vec<&'static str> {
    media_types.iter().map(|media_type| media_type.trim()).filter(|media_type| !media_type.is_empty()).collect()
}

/// One challenge for each scheme.
fn challenges(contract: &'static Contract, schemes: impl Iterator<Item = usize>) -> Vec<HeaderValue> {
    let mut all = Vec::new();
    for scheme in schemes {
        let Some(scheme) = contract.security_schemes.get(scheme) else { continue };
        if let Ok(challenge) = HeaderValue::try_from(scheme.kind.challenge(contract.title))
            && !all.contains(&challenge)
        {
            all.push(challenge);
        }
    }
    all
}
