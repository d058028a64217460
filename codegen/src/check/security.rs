//! Security requirements (Security Requirement Object): they name schemes and scopes that are defined.

use openapiv2::Diagnostic;
use openapiv2::model::{SecurityRequirement, SecuritySchemeKind};

use super::Check;

pub(super) fn check(cx: &mut Check<'_>) {
    let document = cx.document;
    let operations = document.paths.values().flat_map(|item| item.operations.values());
    let all = document.security.iter().chain(operations.filter_map(|operation| operation.security.as_ref()));
    for requirement in all.flatten() {
        self::requirement(cx, requirement);
    }
}

fn requirement(cx: &mut Check<'_>, requirement: &SecurityRequirement) {
    let defined = &cx.document.security_definitions;
    for (name, scopes) in &requirement.schemes {
        let place = requirement.pointer.child(name);
        let Some(scheme) = defined.get(name) else {
            let message = format!("the security scheme `{name}` is not defined");
            let diagnostic = Diagnostic::error("undefined-security-scheme", message);
            let diagnostic = cx.at_key(diagnostic, &place, "needed here");
            let help = match cx.nearest(name, defined.keys().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("add `{name}` to `securityDefinitions`"),
            };
            cx.push(diagnostic.help(help));
            continue;
        };
        let known = match &scheme.kind {
            SecuritySchemeKind::OAuth2 { scopes, .. } => scopes,
            SecuritySchemeKind::Basic | SecuritySchemeKind::ApiKey { .. } if scopes.is_empty() => continue,
            SecuritySchemeKind::Basic | SecuritySchemeKind::ApiKey { .. } => {
                let message = format!("`{name}` has no scopes, as it is not of type `oauth2`");
                let diagnostic = cx.at(Diagnostic::error("scopes-not-allowed", message), &place.child(0), "a scope");
                let diagnostic = cx.at_key(diagnostic, &scheme.pointer, "the scheme");
                cx.push(diagnostic.help(format!("write `{name}: []`")));
                continue;
            }
        };
        for (i, scope) in scopes.iter().enumerate().filter(|(_, scope)| !known.contains_key(*scope)) {
            let message = format!("the scope `{scope}` is not defined by `{name}`");
            let diagnostic = cx.at(Diagnostic::warning("undefined-scope", message), &place.child(i), "needed here");
            let diagnostic = cx.at_key(diagnostic, &scheme.pointer, "the scheme");
            let help = match cx.nearest(scope, known.keys().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("add `{scope}` to the scopes of `{name}`"),
            };
            cx.push(diagnostic.help(help));
        }
    }
}
