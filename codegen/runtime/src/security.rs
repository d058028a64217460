//! Security: schemes, credentials, principals, and the order in which alternatives are tried.

use std::any::Any;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures_util::future::LocalBoxFuture;

use crate::context::RequestHead;
use crate::failure::Failure;
use crate::operation::{Operation, Permissions};
use crate::scalar::Secret;

/// Where a scheme's credential stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemeKind {
    /// `Authorization: Basic` (RFC 7617).
    Basic,
    /// A parameter of the query of this name.
    ApiKeyQuery(&'static str),
    /// A header of this name.
    ApiKeyHeader(&'static str),
    /// `Authorization: Bearer` (RFC 6750).
    OAuth2,
}

/// A security scheme of the contract.
#[derive(Debug)]
pub struct SecurityScheme {
    /// The name in `securityDefinitions`.
    pub name: &'static str,
    /// Where its credential stands.
    pub kind: SchemeKind,
}

/// Who a request comes from, as an authenticator has found out.
pub trait Principal: Any {
    /// Whether the principal has this permission.
    fn permits(&self, permission: &str) -> bool;

    /// Whether the principal may call this operation, whatever its permissions are: a principal that only reads refuses
    /// here what writes. By default, permissions alone decide.
    ///
    /// # Errors
    /// The response for a principal who may not, usually a 403.
    fn may_call(&self, operation: &Operation) -> Result<(), Failure> {
        let _ = operation;
        Ok(())
    }
}

/// The principal as the type that it is.
pub fn downcast<P: Principal>(principal: Box<dyn Principal>) -> Option<P> {
    let any: Box<dyn Any> = principal;
    any.downcast().ok().map(|principal| *principal)
}

/// What a request proves its origin with. `Debug` shows nothing of it.
#[derive(Clone)]
pub enum Credential {
    /// The key of an `apiKey` scheme.
    ApiKey(String),
    /// User and password of a `basic` scheme.
    Basic {
        /// The user's name.
        user: String,
        /// The password.
        password: Secret,
    },
    /// The token of an `oauth2` scheme.
    Bearer(String),
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ApiKey(_) => "ApiKey(..)",
            Self::Basic { .. } => "Basic(..)",
            Self::Bearer(_) => "Bearer(..)",
        })
    }
}

/// Finds out who a request comes from. Generated code implements it over the service's own authenticator.
pub trait Authenticate: Send + Sync {
    /// The principal of `scheme` (an index in the contract's `security_schemes`); `None` where there is no credential,
    /// or a bad one. It is asked without a credential too, since the head may carry another proof, such as a cookie.
    fn authenticate<'a>(
        &'a self,
        scheme: usize,
        credential: Option<Credential>,
        scopes: &'static [&'static str],
        head: &'a RequestHead,
    ) -> LocalBoxFuture<'a, Result<Option<Box<dyn Principal>>, Failure>>;
}

/// The alternative of an operation's security that a request satisfies.
#[derive(Default)]
pub struct Granted {
    /// Its index in the operation's `security`.
    pub alternative: usize,
    /// The principals, in the order of its schemes; none for an anonymous request.
    pub principals: Vec<Box<dyn Principal>>,
}

impl fmt::Debug for Granted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Granted")
            .field("alternative", &self.alternative)
            .field("principals", &self.principals.len())
            .finish()
    }
}

/// Tries the alternatives of an operation in the contract's order; only that one which lets anyone in comes last, so
/// that a principal who shows credentials is known.
pub(crate) async fn grant(
    operation: &'static Operation,
    schemes: &'static [SecurityScheme],
    authenticate: &dyn Authenticate,
    head: &RequestHead,
) -> Result<Granted, Failure> {
    let mut anonymous = operation.security.is_empty().then_some(0);
    'alternatives: for (alternative, requirement) in operation.security.iter().enumerate() {
        if requirement.schemes.is_empty() {
            anonymous = anonymous.or(Some(alternative));
            continue;
        }
        let mut principals = Vec::with_capacity(requirement.schemes.len());
        for used in requirement.schemes {
            let Some(scheme) = schemes.get(used.scheme) else { continue 'alternatives };
            let credential = scheme.kind.credential(head);
            match authenticate.authenticate(used.scheme, credential, used.scopes, head).await? {
                Some(principal) => principals.push(principal),
                None => continue 'alternatives,
            }
        }
        return Ok(Granted { alternative, principals });
    }
    match anonymous {
        Some(alternative) => Ok(Granted { alternative, principals: Vec::new() }),
        None => Err(Failure::unauthorized()),
    }
}

/// Whether the principals have the operation's permissions, and may call it.
pub(crate) fn check_permissions(operation: &Operation, granted: &Granted) -> Result<(), Failure> {
    granted.principals.iter().try_for_each(|principal| principal.may_call(operation))?;
    let permits = |permission: &&str| granted.principals.iter().any(|principal| principal.permits(permission));
    match operation.permissions {
        Permissions::None | Permissions::Any([]) => Ok(()),
        Permissions::All(all) => match all.iter().find(|permission| !permits(permission)) {
            Some(missing) => Err(Failure::forbidden(missing)),
            None => Ok(()),
        },
        Permissions::Any([only]) => {
            if permits(only) {
                Ok(())
            } else {
                Err(Failure::forbidden(only))
            }
        }
        Permissions::Any(any) => {
            if any.iter().any(permits) {
                return Ok(());
            }
            let message = format!("One of these permissions is missing: `{}`.", any.join("`, `"));
            Err(Failure::new(403, "InsufficientPermissions", message))
        }
    }
}

impl SchemeKind {
    /// The credential that a request carries for this scheme.
    fn credential(self, head: &RequestHead) -> Option<Credential> {
        match self {
            Self::Basic => basic(authorization(head, "basic")?),
            Self::OAuth2 => authorization(head, "bearer").map(|token| Credential::Bearer(token.to_owned())),
            Self::ApiKeyQuery(name) => head.query(name).filter(|key| !key.is_empty()).map(Credential::ApiKey),
            Self::ApiKeyHeader(name) => {
                let key = head.headers().get(name)?.to_str().ok()?;
                (!key.is_empty()).then(|| Credential::ApiKey(key.to_owned()))
            }
        }
    }

    /// The challenge of a 401 (RFC 9110, section 11.6.1) in the realm of this title.
    pub(crate) fn challenge(self, title: &str) -> String {
        let realm: String =
            title.chars().filter(|c| c.is_ascii() && !c.is_ascii_control() && !matches!(c, '"' | '\\')).collect();
        match self {
            Self::Basic => format!("Basic realm=\"{realm}\", charset=\"UTF-8\""),
            Self::OAuth2 => format!("Bearer realm=\"{realm}\""),
            Self::ApiKeyQuery(name) => format!("ApiKey realm=\"{realm}\", in=\"query\", name=\"{name}\""),
            Self::ApiKeyHeader(name) => format!("ApiKey realm=\"{realm}\", in=\"header\", name=\"{name}\""),
        }
    }
}

/// What follows a scheme's name in `Authorization`.
fn authorization<'h>(head: &'h RequestHead, scheme: &str) -> Option<&'h str> {
    let value = head.headers().get("authorization")?.to_str().ok()?;
    let (name, credentials) = value.trim().split_once(' ')?;
    name.eq_ignore_ascii_case(scheme).then(|| credentials.trim()).filter(|credentials| !credentials.is_empty())
}

/// `user:password` in base64 (RFC 7617, section 2).
fn basic(encoded: &str) -> Option<Credential> {
    let decoded = String::from_utf8(STANDARD.decode(encoded).ok()?).ok()?;
    let (user, password) = decoded.split_once(':')?;
    Some(Credential::Basic { user: user.to_owned(), password: password.into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_realm_is_a_quoted_string_whatever_the_title_is() {
        let title = "Pets \"and\" \\ Öxen\r\n\u{7f}.";
        assert_eq!(SchemeKind::OAuth2.challenge(title), "Bearer realm=\"Pets and  xen.\"");
    }
}
