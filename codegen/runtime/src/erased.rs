//! The steps that generated code takes for every operation, written once.

use std::future::Future;

use crate::answer::IntoAnswer;
use crate::context::Context;
use crate::failure::Failure;
use crate::incoming::{Incoming, Mismatch, Request};
use crate::scalar::Secret;
use crate::security::{Credential, Principal};
use crate::server::Reply;

/// Decodes a request, calls its handler with it, and makes an answer of the outcome.
///
/// # Errors
///
/// A request that does not decode.
pub fn reply<'a, P, Q, A, E, F>(
    context: Result<Context<P>, Failure>,
    request: &mut Incoming<'_>,
    handler: impl FnOnce(Context<P>, Q) -> F,
) -> Result<Reply<'a>, Mismatch>
where
    Q: Request,
    A: IntoAnswer,
    E: Into<Failure>,
    F: Future<Output = Result<A, E>> + 'a,
{
    let request = Q::decode(request)?;
    Ok(match context {
        Ok(context) => {
            let future = handler(context, request);
            // Matched by hand: functions given to `map` would each be compiled once more, for every operation.
            Box::pin(async move {
                match future.await {
                    Ok(answer) => Ok(answer.into_answer()),
                    Err(error) => Err(error.into()),
                }
            })
        }
        Err(failure) => Box::pin(std::future::ready(Err(failure))),
    })
}

/// The reply of an operation that nobody handles.
pub fn not_written<'a>() -> Reply<'a> {
    Box::pin(std::future::ready(Err(Failure::not_implemented())))
}

/// A principal with its type erased.
///
/// # Errors
///
/// What the authenticator failed with.
pub fn granted<P: Principal>(outcome: Result<Option<P>, Failure>) -> Result<Option<Box<dyn Principal>>, Failure> {
    Ok(outcome?.map(|principal| Box::new(principal) as Box<dyn Principal>))
}

/// User and password of a `basic` scheme (RFC 7617).
#[derive(Debug, Clone)]
pub struct BasicCredential {
    /// The user's name.
    pub user: String,
    /// The password.
    pub password: Secret,
}

impl Credential {
    /// The key of an `apiKey` scheme.
    pub fn into_api_key(self) -> Option<String> {
        match self {
            Self::ApiKey(key) => Some(key),
            Self::Basic { .. } | Self::Bearer(_) => None,
        }
    }

    /// User and password of a `basic` scheme.
    pub fn into_basic(self) -> Option<BasicCredential> {
        match self {
            Self::Basic { user, password } => Some(BasicCredential { user, password }),
            Self::ApiKey(_) | Self::Bearer(_) => None,
        }
    }

    /// The token of an `oauth2` scheme.
    pub fn into_bearer(self) -> Option<String> {
        match self {
            Self::Bearer(token) => Some(token),
            Self::ApiKey(_) | Self::Basic { .. } => None,
        }
    }
}
