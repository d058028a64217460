//! The tag `youtube`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Operations specific to YouTube.
pub trait YoutubeApi: crate::Service {
    /// Complete the YouTube OAuth flow.
    ///
    /// Callback to which YouTube redirects the user when its OAuth flow is finished.
    ///
    /// `GET /api2/networks/youtube/oauth/callback`
    async fn complete_youtube_oauth(
        &self,
        cx: rt::Context,
        request: CompleteYoutubeOauth,
    ) -> Result<CompleteYoutubeOauthResponse, Self::Error>;

    /// Start the YouTube OAuth flow.
    ///
    /// Starts the YouTube OAuth flow that yields an access token for connecting channels.
    ///
    /// `GET /api2/networks/youtube/oauth/connect`
    async fn start_youtube_oauth(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: StartYoutubeOauth,
    ) -> Result<StartYoutubeOauthResponse, Self::Error>;
}

/// Request of `GET /api2/networks/youtube/oauth/callback`.
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteYoutubeOauth {
    /// YouTube code that is traded for an access token.
    pub code: Option<String>,
    /// State generated when the OAuth flow started.
    pub state: Option<String>,
    /// Error raised by the OAuth flow.
    pub error: Option<String>,
    /// Token scope that was requested.
    pub scope: Option<String>,
}

impl rt::Request for CompleteYoutubeOauth {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            code: r.optional(0)?,
            state: r.optional(1)?,
            error: r.optional(2)?,
            scope: r.optional(3)?,
        })
    }
}

/// Answers to `GET /api2/networks/youtube/oauth/callback`.
#[derive(Debug, Clone, PartialEq)]
pub enum CompleteYoutubeOauthResponse {
    /// Redirect to the frontend, with the result in the query.
    Found {
        /// Where to go on.
        location: Option<String>,
    },
    BadRequest(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for CompleteYoutubeOauthResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::Found { location } => rt::Answer::empty(302).header("Location", location),
            Self::BadRequest(body) => rt::Answer::json(400, &body),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// Request of `GET /api2/networks/youtube/oauth/connect`.
#[derive(Debug, Clone, PartialEq)]
pub struct StartYoutubeOauth {}
impl rt::Request for StartYoutubeOauth {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/networks/youtube/oauth/connect`.
#[derive(Debug, Clone, PartialEq)]
pub enum StartYoutubeOauthResponse {
    /// Redirect to the YouTube OAuth page.
    Found {
        /// Where to go on.
        location: Option<String>,
    },
    Unauthorized(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for StartYoutubeOauthResponse {
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
pub trait YoutubeDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: YoutubeApi> YoutubeDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(Ok(cx.open()), r, |cx, r| self.complete_youtube_oauth(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.start_youtube_oauth(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "youtube",
    security: &[],
    ..rt::Operation::NEW
};

pub(crate) static COMPLETE_YOUTUBE_OAUTH: rt::Operation = rt::Operation {
    id: "completeYoutubeOauth",
    method: "GET",
    path: "/networks/youtube/oauth/callback",
    parameters: &[
        rt::Parameter::query("code", &rt::schema::STRING),
        rt::Parameter::query("state", &rt::schema::STRING),
        rt::Parameter::query("error", &rt::schema::STRING),
        rt::Parameter::query("scope", &rt::schema::STRING),
    ],
    responses: &[
        rt::Response::of(&[302], None).headers(&["Location"]),
        rt::Response::of(&[400, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static START_YOUTUBE_OAUTH: rt::Operation = rt::Operation {
    id: "startYoutubeOauth",
    method: "GET",
    path: "/networks/youtube/oauth/connect",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    responses: &[
        rt::Response::of(&[302], None).headers(&["Location"]),
        rt::Response::of(&[401, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
