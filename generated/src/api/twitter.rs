//! The tag `twitter`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Operations specific to Twitter.
pub trait TwitterApi: crate::Service {
    /// Search Twitter users.
    ///
    /// Returns the Twitter users that match the query string. Requires `EditPosts`.
    ///
    /// `GET /api2/cp/networks/twitter/mentions`, permission `EditPosts`
    async fn search_twitter_users(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SearchTwitterUsers,
    ) -> Result<SearchTwitterUsersResponse, Self::Error>;

    /// Complete the Twitter OAuth flow.
    ///
    /// Callback to which Twitter redirects the user when its OAuth flow is finished.
    ///
    /// `GET /api2/networks/twitter/oauth/callback`
    async fn complete_twitter_oauth(
        &self,
        cx: rt::Context,
        request: CompleteTwitterOauth,
    ) -> Result<CompleteTwitterOauthResponse, Self::Error>;

    /// Start the Twitter OAuth flow.
    ///
    /// Starts the Twitter OAuth flow that yields an access token for connecting channels.
    ///
    /// `GET /api2/networks/twitter/oauth/connect`
    async fn start_twitter_oauth(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: StartTwitterOauth,
    ) -> Result<StartTwitterOauthResponse, Self::Error>;
}

/// Request of `GET /api2/cp/networks/twitter/mentions`.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchTwitterUsers {
    /// Text that a Twitter user must contain to match.
    pub q: String,
    /// Channel for which possible mentions are searched.
    pub channel_id: String,
}

impl rt::Request for SearchTwitterUsers {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            q: r.required(0)?,
            channel_id: r.required(1)?,
        })
    }
}

/// Answers to `GET /api2/cp/networks/twitter/mentions`.
#[derive(Debug, Clone, PartialEq)]
pub enum SearchTwitterUsersResponse {
    /// Matching Twitter users; <https://dev.twitter.com/rest/reference/get/users/search> documents their exact
    /// schema.
    Ok(Vec<rt::JsonObject>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SearchTwitterUsersResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Request of `GET /api2/networks/twitter/oauth/callback`.
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteTwitterOauth {
    /// Twitter code that is traded for an access token.
    pub oauth_verifier: Option<String>,
}

impl rt::Request for CompleteTwitterOauth {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            oauth_verifier: r.optional(0)?,
        })
    }
}

/// Answers to `GET /api2/networks/twitter/oauth/callback`.
#[derive(Debug, Clone, PartialEq)]
pub enum CompleteTwitterOauthResponse {
    /// Redirect to the frontend, with the result in the query.
    Found {
        /// Where to go on.
        location: Option<String>,
    },
    BadRequest(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for CompleteTwitterOauthResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::Found { location } => rt::Answer::empty(302).header("Location", location),
            Self::BadRequest(body) => rt::Answer::json(400, &body),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// Request of `GET /api2/networks/twitter/oauth/connect`.
#[derive(Debug, Clone, PartialEq)]
pub struct StartTwitterOauth {}
impl rt::Request for StartTwitterOauth {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/networks/twitter/oauth/connect`.
#[derive(Debug, Clone, PartialEq)]
pub enum StartTwitterOauthResponse {
    /// Redirect to the Twitter OAuth page.
    Found {
        /// Where to go on.
        location: Option<String>,
    },
    Unauthorized(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for StartTwitterOauthResponse {
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
pub trait TwitterDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: TwitterApi> TwitterDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.search_twitter_users(cx, r)),
            1 => rt::reply(Ok(cx.open()), r, |cx, r| self.complete_twitter_oauth(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.start_twitter_oauth(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "twitter",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static SEARCH_TWITTER_USERS: rt::Operation = rt::Operation {
    id: "searchTwitterUsers",
    method: "GET",
    path: "/cp/networks/twitter/mentions",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[
        rt::Parameter::query("q", &rt::schema::STRING).required(),
        rt::Parameter::query("channelId", &rt::schema::STRING).required(),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&rt::schema::OBJECT))),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static COMPLETE_TWITTER_OAUTH: rt::Operation = rt::Operation {
    id: "completeTwitterOauth",
    method: "GET",
    path: "/networks/twitter/oauth/callback",
    security: &[],
    parameters: &[rt::Parameter::query("oauth_verifier", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[302], None).headers(&["Location"]),
        rt::Response::of(&[400, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static START_TWITTER_OAUTH: rt::Operation = rt::Operation {
    id: "startTwitterOauth",
    method: "GET",
    path: "/networks/twitter/oauth/connect",
    responses: &[
        rt::Response::of(&[302], None).headers(&["Location"]),
        rt::Response::of(&[401, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
