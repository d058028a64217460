//! Who may call (OpenAPI Specification 2.0: Security Scheme and Security Requirement Object).

use indexmap::IndexMap;

use super::fields::{Fields, Kind};
use super::foreign;
use super::place::Place;
use crate::Value;
use crate::model::{ApiKeyLocation, SecurityRequirement, SecurityScheme, SecuritySchemeKind};

const ALL: &[&str] = &["type", "description"];

static BASIC: Kind =
    Kind { name: "Security Scheme Object of type `basic`", keys: &[ALL], foreign: foreign::SECURITY_SCHEME };

static API_KEY: Kind = Kind {
    name: "Security Scheme Object of type `apiKey`",
    keys: &[ALL, &["name", "in"]],
    foreign: foreign::SECURITY_SCHEME,
};

static OAUTH2: Kind = Kind {
    name: "Security Scheme Object of type `oauth2`",
    keys: &[ALL, &["flow", "authorizationUrl", "tokenUrl", "scopes"]],
    foreign: foreign::SECURITY_SCHEME,
};

/// Where the type is unknown, so may be the keys.
static UNKNOWN: Kind = Kind {
    name: "Security Scheme Object",
    keys: &[ALL, &["name", "in", "flow", "authorizationUrl", "tokenUrl", "scopes"]],
    foreign: foreign::SECURITY_SCHEME,
};

#[derive(Clone, Copy)]
enum Type {
    Basic,
    ApiKey,
    OAuth2,
}

const TYPES: &[(&str, Type)] = &[("basic", Type::Basic), ("apiKey", Type::ApiKey), ("oauth2", Type::OAuth2)];

const LOCATIONS: &[(&str, ApiKeyLocation)] = &[("query", ApiKeyLocation::Query), ("header", ApiKeyLocation::Header)];

/// Flows with the URLs that each needs: the authorization server's page, its endpoint for tokens.
const FLOWS: &[(&str, (bool, bool))] = &[
    ("implicit", (true, false)),
    ("password", (false, true)),
    ("application", (false, true)),
    ("accessCode", (true, true)),
];

pub(super) fn scheme(place: Place<'_>) -> Option<SecurityScheme> {
    let object = place.object()?;
    let kind = place.member(object, "type").map(|place| (place.node.as_str(), place.choice(TYPES)));
    let fields = match kind {
        Some((_, Some(Type::Basic))) => Fields::open(place, &BASIC)?,
        Some((_, Some(Type::ApiKey))) => Fields::open(place, &API_KEY)?,
        Some((_, Some(Type::OAuth2))) => Fields::open(place, &OAUTH2)?,
        Some((_, None)) | None => Fields::open(place, &UNKNOWN)?,
    };
    let kind = match kind {
        Some((_, Some(Type::Basic))) => SecuritySchemeKind::Basic,
        Some((_, Some(Type::ApiKey))) => api_key(&fields)?,
        Some((_, Some(Type::OAuth2))) => oauth2(&fields),
        Some((_, None)) => return None,
        None => {
            fields.missing("type");
            return None;
        }
    };
    Some(SecurityScheme {
        pointer: fields.pointer(),
        kind,
        description: fields.text("description"),
        extensions: fields.extensions(),
    })
}

fn api_key(fields: &Fields<'_>) -> Option<SecuritySchemeKind> {
    let name = fields.required_text("name");
    let Some(place) = fields.at("in") else {
        if fields.raw("in").is_none() {
            fields.missing("in");
        }
        return None;
    };
    let location = place.choice(LOCATIONS)?;
    Some(SecuritySchemeKind::ApiKey { name, location })
}

fn oauth2(fields: &Fields<'_>) -> SecuritySchemeKind {
    if fields.raw("flow").is_none() {
        fields.missing("flow");
    }
    let flow = fields.at("flow");
    if let Some((authorization, token)) = flow.as_ref().and_then(|place| place.choice(FLOWS)) {
        for (needed, key) in [(authorization, "authorizationUrl"), (token, "tokenUrl")] {
            if needed && fields.raw(key).is_none() {
                fields.missing(key);
            }
        }
    }
    if fields.raw("scopes").is_none() {
        fields.place.push(fields.missing_diagnostic("scopes").help("without scopes write `scopes: {}`"));
    }
    SecuritySchemeKind::OAuth2 {
        flow: flow.and_then(|place| place.node.as_str().map(str::to_owned)).unwrap_or_default(),
        authorization_url: fields.text("authorizationUrl"),
        token_url: fields.text("tokenUrl"),
        scopes: scopes(fields),
    }
}

/// Scopes Object. A scope can be called `x-...` as long as it has a text, as descriptions are.
fn scopes(fields: &Fields<'_>) -> IndexMap<String, String> {
    let is_scope =
        |(name, place): &(&String, Place<'_>)| !name.starts_with("x-") || matches!(place.node.value, Value::String(_));
    let entries = fields.entries("scopes").into_iter().filter(is_scope);
    entries.map(|(name, place)| (name.clone(), place.text().unwrap_or_default())).collect()
}

/// `security` of the root or of an operation.
pub(super) fn requirements(fields: &Fields<'_>) -> Option<Vec<SecurityRequirement>> {
    let read = |place: Place<'_>| {
        place.object()?;
        let schemes = place.entries().into_iter().map(|(name, scopes)| (name.clone(), scopes.texts())).collect();
        Some(SecurityRequirement { pointer: place.pointer, schemes })
    };
    Some(fields.at("security")?.items().into_iter().filter_map(read).collect())
}
