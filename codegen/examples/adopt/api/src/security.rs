//! Security: who can ask, how they are recognised, and what they may do.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Who can ask: a type for each security scheme of the contract.
pub trait Principals: 'static {}
/// What handlers of this contract have in common. Each handler trait builds on it.
pub trait Service: Send + Sync + 'static {
    /// Who can ask.
    type Principals: Principals;
    /// What handlers fail with. A status that the contract does not declare is answered as 500.
    type Error: Into<rt::Failure> + 'static;
}

/// The types that handlers receive, by security scheme.
pub mod principal {}
/// Recognises who asks.
///
/// A method returns `None` where the credential is missing or bad: the next alternative is tried, and the
/// answer is 401 if there is none. An error ends the request at once. A method is asked without a credential
/// too, because it may find one in the head, such as a cookie.
pub trait Authenticator: Send + Sync + 'static {
    /// Who can ask; the same as the service's.
    type Principals: Principals;
}

impl Principals for () {}
impl Authenticator for () {
    type Principals = ();
}

/// An authenticator with its types erased.
pub(crate) struct Erase<A>(pub(crate) A);

impl<A: Authenticator> rt::Authenticate for Erase<A> {
    fn authenticate<'a>(
        &'a self,
        scheme: usize,
        credential: Option<rt::Credential>,
        scopes: &'static [&'static str],
        head: &'a rt::RequestHead,
    ) -> rt::LocalBoxFuture<'a, Result<Option<Box<dyn rt::Principal>>, rt::Failure>> {
        let _ = (scheme, credential, scopes, head);
        Box::pin(async { Ok(None) })
    }
}
