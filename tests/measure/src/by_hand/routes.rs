//! All paths of the contract as someone registers them with actix-web: one after the other, or in scopes.

use std::collections::BTreeMap;

use actix_web::http::Method;
use actix_web::{Resource, Route, Scope, web};

use super::not_allowed;

/// What answers a path and a method of the contract.
pub type Answering<'a> = &'a dyn Fn(&str, &str) -> Route;

/// All paths of the contract below the base path, with their methods.
fn paths() -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut paths = BTreeMap::<&str, Vec<&str>>::new();
    for operation in generated::CONTRACT.operations {
        paths.entry(operation.path).or_default().push(operation.method);
    }
    paths
}

/// A resource: `shown` is its path below the scope. actix-web has its own syntax for `{a}.{b}`, but takes all others.
pub fn resource(path: &str, shown: &str, methods: &[&str], answering: Answering<'_>) -> Resource {
    let resource = web::resource(shown).default_service(not_allowed("DELETE, PATCH, OPTIONS"));
    methods.iter().fold(resource, |resource, method| {
        let route = answering(path, method);
        resource.route(route.method(Method::from_bytes(method.as_bytes()).unwrap_or_default()))
    })
}

/// All paths one after the other.
pub fn flat(answering: Answering<'_>) -> Scope {
    paths()
        .iter()
        .fold(web::scope("/api2"), |scope, (path, methods)| scope.service(resource(path, path, methods, answering)))
}

/// A scope for each first segment.
pub fn scopes(answering: Answering<'_>) -> Scope {
    let mut families = BTreeMap::<&str, Scope>::new();
    for (path, methods) in paths() {
        let end = path.get(1..).and_then(|rest| rest.find('/')).map_or(path.len(), |end| end + 1);
        let (first, rest) = path.split_at(end);
        let family = families.remove(first).unwrap_or_else(|| web::scope(first));
        families.insert(first, family.service(resource(path, rest, &methods, answering)));
    }
    families.into_values().fold(web::scope("/api2"), Scope::service)
}
