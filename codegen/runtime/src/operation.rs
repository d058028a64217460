//! Operations as static tables: what a request of each has to look like.

use actix_web::HttpResponse;

use crate::schema::{Kind, Schema};
pub use crate::violation::Location;
use crate::xml::Xml;

/// An operation of the contract.
#[derive(Debug)]
pub struct Operation {
    /// The `operationId`, or the name that stands for it.
    pub id: &'static str,
    /// The method, in upper case.
    pub method: &'static str,
    /// The path template, without the `basePath`.
    pub path: &'static str,
    /// The first tag.
    pub tag: &'static str,
    /// The alternatives of credentials, one of which is enough; empty where none are asked for.
    pub security: &'static [Requirement],
    /// The permissions that the principals need.
    pub permissions: Permissions,
    /// Every parameter but the body; the position is the index that decoding uses.
    pub parameters: &'static [Parameter],
    /// The body.
    pub body: Option<Body>,
    /// The media types of the body; empty means `application/json`.
    pub consumes: &'static [&'static str],
    /// The media types of answers; empty means `application/json`.
    pub produces: &'static [&'static str],
    /// The declared answers.
    pub responses: &'static [Response],
    /// The largest body that is read, in bytes, where it is not the server's default.
    pub body_limit: Option<u64>,
}

impl Operation {
    /// Whether the contract declares an answer of this status, or a `default` one.
    pub fn declares(&self, status: u16) -> bool {
        self.responses.iter().any(|response| response.statuses.is_empty() || response.statuses.contains(&status))
    }

    /// Whether its answer may be a file of which clients ask for parts and changes, so that it is also answered with
    /// [`FILE_STATUSES`](crate::FILE_STATUSES).
    pub fn serves_files(&self) -> bool {
        let mut successes = self.responses.iter().filter(|it| it.statuses.is_empty() || it.statuses.contains(&200));
        matches!(self.method, "GET" | "HEAD")
            && successes.any(|it| it.schema.is_some_and(|schema| schema.kind == Kind::File))
    }

    /// The operation that a response answers; `None` where the request reached none, as for a 404 or a 405.
    ///
    /// It is an extension of the response, so that a middleware around the server can count and time by
    /// operation: `Operation::answered(response.response())` on a `ServiceResponse`.
    pub fn answered<B>(response: &HttpResponse<B>) -> Option<&'static Self> {
        response.extensions().get::<&'static Self>().copied()
    }

    /// Whether it has parameters in a form.
    pub(crate) fn takes_form(&self) -> bool {
        self.parameters.iter().any(|parameter| parameter.location == Location::FormData)
    }
}

/// One alternative of credentials: all of its schemes are needed. An empty one lets anyone in.
#[derive(Debug)]
pub struct Requirement {
    /// The schemes.
    pub schemes: &'static [SchemeUse],
}

/// The use of a security scheme.
#[derive(Debug)]
pub struct SchemeUse {
    /// Its index in the contract's `security_schemes`.
    pub scheme: usize,
    /// The scopes that are asked for (OAuth 2).
    pub scopes: &'static [&'static str],
}

/// The permissions that an operation needs (`x-permissions`).
#[derive(Debug, Clone, Copy)]
pub enum Permissions {
    /// None.
    None,
    /// All of these.
    All(&'static [&'static str]),
    /// At least one of these.
    Any(&'static [&'static str]),
}

/// A parameter that is not the body.
#[derive(Debug)]
pub struct Parameter {
    /// The name; that of a header in any case.
    pub name: &'static str,
    /// Where it stands.
    pub location: Location,
    /// Whether it has to be there.
    pub required: bool,
    /// Its schema.
    pub schema: &'static Schema,
    /// How arrays are written, the outermost first; csv where this ends.
    pub collection: &'static [Collection],
    /// The value that an absent parameter has, as JSON text.
    pub default: Option<&'static str>,
    /// `allowEmptyValue`: an empty value counts as none.
    pub allow_empty: bool,
}

/// A `collectionFormat`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Collection {
    /// Commas.
    Csv,
    /// Spaces.
    Ssv,
    /// Tabs.
    Tsv,
    /// Vertical bars.
    Pipes,
    /// The parameter is repeated.
    Multi,
}

/// The body of an operation.
#[derive(Debug)]
pub struct Body {
    /// Whether it has to be there.
    pub required: bool,
    /// Its schema.
    pub schema: &'static Schema,
    /// Whether the handler reads it while it arrives, so that nothing checks it against the schema.
    pub streamed: bool,
    /// How it is written in XML, where it can come so.
    pub xml: Option<&'static Xml>,
}

/// Answers of one shape that the contract declares.
#[derive(Debug)]
pub struct Response {
    /// The statuses; none for the `default` answer.
    pub statuses: &'static [u16],
    /// The schema of its body.
    pub schema: Option<&'static Schema>,
    /// The names of its headers.
    pub headers: &'static [&'static str],
    /// How it is written in XML, where a client can ask for that.
    pub xml: Option<&'static Xml>,
}
