//! The tag `bitly`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Bitly accounts for link shortening.
pub trait BitlyApi: crate::Service {
    /// List Bitly accounts.
    ///
    /// Returns the `id` and `accountId` of each Bitly account of the authenticated user.
    ///
    /// `GET /api2/networks/bitly`, permission `ViewLinkShortener`
    async fn list_bitly_accounts(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListBitlyAccounts,
    ) -> Result<ListBitlyAccountsResponse, Self::Error>;

    /// Complete the Bitly OAuth flow.
    ///
    /// Callback to which Bitly redirects the user when its OAuth flow is finished.
    ///
    /// `GET /api2/networks/bitly/oauth/callback`
    async fn complete_bitly_oauth(
        &self,
        cx: rt::Context,
        request: CompleteBitlyOauth,
    ) -> Result<CompleteBitlyOauthResponse, Self::Error>;

    /// Start the Bitly OAuth flow.
    ///
    /// Starts the Bitly OAuth flow that yields an access token for connecting the account.
    ///
    /// `GET /api2/networks/bitly/oauth/connect`
    async fn start_bitly_oauth(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: StartBitlyOauth,
    ) -> Result<StartBitlyOauthResponse, Self::Error>;

    /// Delete a Bitly account.
    ///
    /// Removes a Bitly account of the authenticated user.
    ///
    /// `DELETE /api2/networks/bitly/{bitlyId}`, permission `ViewLinkShortener`
    async fn delete_bitly_account(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteBitlyAccount,
    ) -> Result<DeleteBitlyAccountResponse, Self::Error>;
}

/// Request of `GET /api2/networks/bitly`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListBitlyAccounts {}
impl rt::Request for ListBitlyAccounts {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/networks/bitly`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListBitlyAccountsResponse {
    /// Bitly accounts.
    Ok(Vec<ListBitlyAccountsOkItem>),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListBitlyAccountsResponse[] json(Ok 200, Unauthorized 401, Forbidden 403,
    InternalServerError 500)
);

/// Request of `GET /api2/networks/bitly/oauth/callback`.
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteBitlyOauth {
    /// Bitly code that is traded for an access token.
    pub code: Option<String>,
    /// State generated when the OAuth flow started.
    pub state: Option<String>,
}

impl rt::Request for CompleteBitlyOauth {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            code: r.optional(0)?,
            state: r.optional(1)?,
        })
    }
}

/// Answers to `GET /api2/networks/bitly/oauth/callback`.
#[derive(Debug, Clone, PartialEq)]
pub enum CompleteBitlyOauthResponse {
    /// Redirect within the OAuth flow.
    Found {
        /// Where to go on.
        location: Option<String>,
    },
    BadRequest(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for CompleteBitlyOauthResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::Found { location } => rt::Answer::empty(302).header("Location", location),
            Self::BadRequest(body) => rt::Answer::json(400, &body),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// Request of `GET /api2/networks/bitly/oauth/connect`.
#[derive(Debug, Clone, PartialEq)]
pub struct StartBitlyOauth {}
impl rt::Request for StartBitlyOauth {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/networks/bitly/oauth/connect`.
#[derive(Debug, Clone, PartialEq)]
pub enum StartBitlyOauthResponse {
    /// Redirect within the OAuth flow.
    Found {
        /// Where to go on.
        location: Option<String>,
    },
    Unauthorized(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for StartBitlyOauthResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::Found { location } => rt::Answer::empty(302).header("Location", location),
            Self::Unauthorized(body) => rt::Answer::json(401, &body),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// Request of `DELETE /api2/networks/bitly/{bitlyId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteBitlyAccount {
    /// Id of the Bitly account to delete.
    pub bitly_id: String,
}

impl rt::Request for DeleteBitlyAccount {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { bitly_id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/networks/bitly/{bitlyId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteBitlyAccountResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteBitlyAccountResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Operation `listBitlyAccounts`, `Ok.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListBitlyAccountsOkItem {
    /// Id of the related account.
    pub account_id: Option<models::ObjectId>,
    /// Entity id.
    pub id: Option<models::ObjectId>,
}

impl rt::serde::Serialize for ListBitlyAccountsOkItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("id", &self.id)?;
        o.end()
    }
}

rt::values!(ListBitlyAccountsOkItem);

pub(crate) static LIST_BITLY_ACCOUNTS_OK_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("accountId", &models::OBJECT_ID),
    rt::Property::optional("id", &models::OBJECT_ID),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait BitlyDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: BitlyApi> BitlyDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_bitly_accounts(cx, r)),
            1 => rt::reply(Ok(cx.open()), r, |cx, r| self.complete_bitly_oauth(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.start_bitly_oauth(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.delete_bitly_account(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "bitly",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_BITLY_ACCOUNTS: rt::Operation = rt::Operation {
    id: "listBitlyAccounts",
    method: "GET",
    path: "/networks/bitly",
    permissions: rt::Permissions::All(&["ViewLinkShortener"]),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&LIST_BITLY_ACCOUNTS_OK_ITEM))),
        rt::Response::of(&[401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static COMPLETE_BITLY_OAUTH: rt::Operation = rt::Operation {
    id: "completeBitlyOauth",
    method: "GET",
    path: "/networks/bitly/oauth/callback",
    security: &[],
    parameters: &[
        rt::Parameter::query("code", &rt::schema::STRING),
        rt::Parameter::query("state", &rt::schema::STRING),
    ],
    responses: &[
        rt::Response::of(&[302], None).headers(&["Location"]),
        rt::Response::of(&[400, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static START_BITLY_OAUTH: rt::Operation = rt::Operation {
    id: "startBitlyOauth",
    method: "GET",
    path: "/networks/bitly/oauth/connect",
    responses: &[
        rt::Response::of(&[302], None).headers(&["Location"]),
        rt::Response::of(&[401, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_BITLY_ACCOUNT: rt::Operation = rt::Operation {
    id: "deleteBitlyAccount",
    method: "DELETE",
    path: "/networks/bitly/{bitlyId}",
    permissions: rt::Permissions::All(&["ViewLinkShortener"]),
    parameters: &[rt::Parameter::path("bitlyId", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
