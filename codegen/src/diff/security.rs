//! Who may ask: credentials and permissions.

use std::collections::{BTreeMap, BTreeSet};

use openapiv2::{
    Document, Pointer,
    model::{Operation, SecuritySchemeKind},
};
use serde_json::Value as Json;

use super::{Diff, Direction, Effect, View};

/// An alternative: what a client presents, by what that is on the wire, with scopes.
type Alternative = BTreeMap<String, BTreeSet<String>>;

impl Diff<'_> {
    pub(super) fn security(&mut self, old: &Operation, new: &Operation) {
        let (before, after) = (alternatives(self.old, old), alternatives(self.new, new));
        let satisfies = |presented: &Alternative, asked: &[Alternative]| {
            asked.iter().any(|asked| {
                asked.iter().all(|(scheme, scopes)| presented.get(scheme).is_some_and(|has| scopes.is_subset(has)))
            })
        };
        let lost = before.iter().any(|presented| !satisfies(presented, &after));
        let gained = after.iter().any(|presented| !satisfies(presented, &before));
        if let Some(effect) = Effect::of(lost, gained) {
            let at = |operation: &Operation| {
                let holder = operation.security.as_ref().map_or_else(Pointer::root, |_| operation.pointer.clone());
                holder.child("security")
            };
            let message = format!("credentials: were {} and are {}", said(&before), said(&after));
            self.effect(effect, "security", Direction::Request, (&at(old), &at(new)), message);
        }
        let key = "x-permissions";
        let (before, after) = (permissions(old), permissions(new));
        // A client is known by the permissions that it has: the fewest that were enough before, and are now.
        let enough =
            |asked: &[BTreeSet<String>], has: &BTreeSet<String>| asked.iter().any(|asked| asked.is_subset(has));
        let lost = before.iter().any(|has| !enough(&after, has));
        let gained = after.iter().any(|has| !enough(&before, has));
        if let Some(effect) = Effect::of(lost, gained) {
            let message = format!("permissions: were {} and are {}", asked(&before), asked(&after));
            self.effect(
                effect,
                "permissions",
                Direction::Request,
                (&old.pointer.child(key), &new.pointer.child(key)),
                message,
            );
        }
    }
}

/// What an operation asks for. That it asks for nothing is one alternative, with nothing in it.
fn alternatives(view: &View<'_>, operation: &Operation) -> Vec<Alternative> {
    let document = &view.contract.document;
    let written = operation.security.as_ref().or(document.security.as_ref());
    let alternatives: Vec<Alternative> = written
        .into_iter()
        .flatten()
        .map(|requirement| {
            let schemes = requirement.schemes.iter();
            schemes.map(|(name, scopes)| (presented(document, name), scopes.iter().cloned().collect())).collect()
        })
        .collect();
    if alternatives.is_empty() { vec![Alternative::new()] } else { alternatives }
}

/// What a client presents for a scheme; its name in the contract is not sent.
fn presented(document: &Document, name: &str) -> String {
    match document.security_definitions.get(name).map(|scheme| &scheme.kind) {
        None => format!("`{name}`"),
        Some(SecuritySchemeKind::Basic) => "name and password".to_owned(),
        Some(SecuritySchemeKind::ApiKey { name, location }) => {
            format!("a key in the {} `{name}`", format!("{location:?}").to_lowercase())
        }
        Some(SecuritySchemeKind::OAuth2 { flow, token_url, .. }) => {
            format!("a token ({flow}{})", token_url.as_ref().map(|url| format!(", {url}")).unwrap_or_default())
        }
    }
}

fn said(alternatives: &[Alternative]) -> String {
    let one = |(scheme, scopes): (&String, &BTreeSet<String>)| match scopes.is_empty() {
        true => scheme.clone(),
        false => format!("{scheme} with {}", scopes.iter().cloned().collect::<Vec<_>>().join(", ")),
    };
    let all = |alternative: &Alternative| match alternative.is_empty() {
        true => "none".to_owned(),
        false => alternative.iter().map(one).collect::<Vec<_>>().join(" and "),
    };
    alternatives.iter().map(all).collect::<Vec<_>>().join(", or ")
}

/// Sets of permissions, each of which is enough.
fn permissions(operation: &Operation) -> Vec<BTreeSet<String>> {
    let names = |list: &Json| -> Vec<String> {
        list.as_array().into_iter().flatten().filter_map(Json::as_str).map(str::to_owned).collect()
    };
    let written = operation.extensions.get("x-permissions");
    let of = |key: &str| written.and_then(|written| written.get(key)).map(names);
    match (of("all"), of("any")) {
        (Some(all), _) => vec![all.into_iter().collect()],
        (None, Some(any)) if !any.is_empty() => any.into_iter().map(|name| [name].into()).collect(),
        _ => vec![BTreeSet::new()],
    }
}

fn asked(sets: &[BTreeSet<String>]) -> String {
    let one = |set: &BTreeSet<String>| match set.is_empty() {
        true => "none".to_owned(),
        false => set.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" and "),
    };
    sets.iter().map(one).collect::<Vec<_>>().join(" or ")
}
