//! Names of headers are tokens of HTTP (RFC 9110, section 5.1): another name can be neither sent nor received.

use openapiv2::model::{ApiKeyLocation, OrRef, ParameterLocation, SecuritySchemeKind};
use openapiv2::{Diagnostic, Pointer};

use super::Check;

pub(super) fn check(cx: &mut Check<'_>) {
    let document = cx.document;
    for parameter in &cx.walk.parameters {
        if matches!(parameter.location, ParameterLocation::Header(_)) && !is_token(&parameter.name) {
            let pointer = parameter.pointer.child("name");
            let diagnostic = cx.at(refusal(&parameter.name), &pointer, "a parameter `in: header`");
            cx.push(diagnostic);
        }
    }
    let operations = document.paths.values().flat_map(|item| item.operations.values());
    let own =
        operations.flat_map(|operation| operation.responses.statuses.values().chain(&operation.responses.default));
    let own = own.filter_map(|response| match response {
        OrRef::Item(response) => Some(response),
        OrRef::Ref(_) => None,
    });
    for response in own.chain(document.responses.values()) {
        for (name, header) in response.headers.iter().filter(|(name, _)| !is_token(name)) {
            key(cx, name, &header.pointer, "a header of a response");
        }
    }
    for scheme in document.security_definitions.values() {
        if let SecuritySchemeKind::ApiKey { name, location: ApiKeyLocation::Header } = &scheme.kind
            && !is_token(name)
        {
            let diagnostic = cx.at(refusal(name), &scheme.pointer.child("name"), "a header with a credential");
            cx.push(diagnostic);
        }
    }
}

fn key(cx: &mut Check<'_>, name: &str, pointer: &Pointer, what: &str) {
    let diagnostic = cx.at_key(refusal(name), pointer, what);
    cx.push(diagnostic);
}

fn refusal(name: &str) -> Diagnostic {
    let message = format!("{name:?} is not a valid name of a header");
    let help = "a name consists of letters and digits of ASCII and of `-`, `_`, `.` and the like, without spaces";
    Diagnostic::error("invalid-header-name", message).help(help)
}

/// A token (RFC 9110, section 5.6.2).
fn is_token(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}
