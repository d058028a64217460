//! The tag `tiktok`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// TikTok operations.
pub trait TiktokApi: crate::Service {
    /// Complete the TikTok OAuth flow.
    ///
    /// Callback to which TikTok redirects the user when its OAuth flow is finished.
    ///
    /// `GET /api2/networks/tiktok/oauth/callback`
    async fn complete_tiktok_oauth(
        &self,
        cx: rt::Context,
        request: CompleteTiktokOauth,
    ) -> Result<CompleteTiktokOauthResponse, Self::Error>;

    /// Start the TikTok OAuth flow.
    ///
    /// Starts the TikTok OAuth flow that yields an access token for connecting channels.
    ///
    /// `GET /api2/networks/tiktok/oauth/connect`
    async fn start_tiktok_oauth(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: StartTiktokOauth,
    ) -> Result<StartTiktokOauthResponse, Self::Error>;
}

/// Request of `GET /api2/networks/tiktok/oauth/callback`.
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteTiktokOauth {
    /// TikTok code that is traded for an access token.
    pub code: Option<String>,
}

impl rt::Request for CompleteTiktokOauth {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { code: r.optional(0)? })
    }
}

/// Answers to `GET /api2/networks/tiktok/oauth/callback`.
#[derive(Debug, Clone, PartialEq)]
pub enum CompleteTiktokOauthResponse {
    /// Redirect to the frontend, with the result in the query.
    Found {
        /// Where to go on.
        location: Option<String>,
    },
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for CompleteTiktokOauthResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::Found { location } => rt::Answer::empty(302).header("Location", location),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// Request of `GET /api2/networks/tiktok/oauth/connect`.
#[derive(Debug, Clone, PartialEq)]
pub struct StartTiktokOauth {}
impl rt::Request for StartTiktokOauth {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/networks/tiktok/oauth/connect`.
#[derive(Debug, Clone, PartialEq)]
pub enum StartTiktokOauthResponse {
    /// Redirect to the TikTok OAuth page.
    Found {
        /// Where to go on.
        location: Option<String>,
    },
    Unauthorized(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for StartTiktokOauthResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::Found { location } => rt::Answer::empty(302).header("Location", location),
            Self::Unauthorized(body) => rt::Answer::json(401, &body),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait TiktokDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: TiktokApi> TiktokDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(Ok(cx.open()), r, |cx, r| self.complete_tiktok_oauth(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.start_tiktok_oauth(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "tiktok",
    security: &[],
    ..rt::Operation::NEW
};

pub(crate) static COMPLETE_TIKTOK_OAUTH: rt::Operation = rt::Operation {
    id: "completeTiktokOauth",
    method: "GET",
    path: "/networks/tiktok/oauth/callback",
    parameters: &[rt::Parameter::query("code", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[302], None).headers(&["Location"]),
        rt::Response::of(&[500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static START_TIKTOK_OAUTH: rt::Operation = rt::Operation {
    id: "startTiktokOauth",
    method: "GET",
    path: "/networks/tiktok/oauth/connect",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    responses: &[
        rt::Response::of(&[302], None).headers(&["Location"]),
        rt::Response::of(&[401, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
