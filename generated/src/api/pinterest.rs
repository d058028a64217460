//! The tag `pinterest`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Operations specific to Pinterest.
pub trait PinterestApi: crate::Service {
    /// List Pinterest boards and sections.
    ///
    /// Returns every board and section available to the Pinterest channel. Requires `EditPosts`.
    ///
    /// `GET /api2/networks/pinterest/boards`, permission `EditPosts`
    async fn list_pinterest_boards(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListPinterestBoards,
    ) -> Result<ListPinterestBoardsResponse, Self::Error>;

    /// Complete the Pinterest OAuth flow.
    ///
    /// Callback to which Pinterest redirects the user when its OAuth flow is finished.
    ///
    /// `GET /api2/networks/pinterest/oauth/callback`
    async fn complete_pinterest_oauth(
        &self,
        cx: rt::Context,
        request: CompletePinterestOauth,
    ) -> Result<CompletePinterestOauthResponse, Self::Error>;

    /// Start the Pinterest OAuth flow.
    ///
    /// Starts the Pinterest OAuth flow that yields an access token for connecting channels.
    ///
    /// `GET /api2/networks/pinterest/oauth/connect`
    async fn start_pinterest_oauth(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: StartPinterestOauth,
    ) -> Result<StartPinterestOauthResponse, Self::Error>;
}

/// Request of `GET /api2/networks/pinterest/boards`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListPinterestBoards {
    /// Id of the Pinterest channel whose boards and sections are listed.
    pub channel_id: Option<String>,
}

impl rt::Request for ListPinterestBoards {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { channel_id: r.optional(0)? })
    }
}

/// Answers to `GET /api2/networks/pinterest/boards`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListPinterestBoardsResponse {
    /// Boards with their sections.
    Ok(Vec<ListPinterestBoardsOkItem>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListPinterestBoardsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `GET /api2/networks/pinterest/oauth/callback`.
#[derive(Debug, Clone, PartialEq)]
pub struct CompletePinterestOauth {
    /// Pinterest code that is traded for an access token.
    pub code: Option<String>,
}

impl rt::Request for CompletePinterestOauth {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { code: r.optional(0)? })
    }
}

/// Answers to `GET /api2/networks/pinterest/oauth/callback`.
#[derive(Debug, Clone, PartialEq)]
pub enum CompletePinterestOauthResponse {
    /// Redirect to the frontend, with the result in the query.
    Found {
        /// Where to go on.
        location: Option<String>,
    },
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for CompletePinterestOauthResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::Found { location } => rt::Answer::empty(302).header("Location", location),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// Request of `GET /api2/networks/pinterest/oauth/connect`.
#[derive(Debug, Clone, PartialEq)]
pub struct StartPinterestOauth {}
impl rt::Request for StartPinterestOauth {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/networks/pinterest/oauth/connect`.
#[derive(Debug, Clone, PartialEq)]
pub enum StartPinterestOauthResponse {
    /// Redirect to the Pinterest OAuth page.
    Found {
        /// Where to go on.
        location: Option<String>,
    },
    Unauthorized(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for StartPinterestOauthResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::Found { location } => rt::Answer::empty(302).header("Location", location),
            Self::Unauthorized(body) => rt::Answer::json(401, &body),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// Operation `listPinterestBoards`, `Ok.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPinterestBoardsOkItem {
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub owner: Option<ListPinterestBoardsOkItemOwner>,
    pub privacy: Option<String>,
    pub sections: Option<Vec<models::AdNetworkAdAdSet>>,
}

impl rt::serde::Serialize for ListPinterestBoardsOkItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("description", &self.description)?;
        o.optional("id", &self.id)?;
        o.optional("name", &self.name)?;
        o.optional("owner", &self.owner)?;
        o.optional("privacy", &self.privacy)?;
        o.optional("sections", &self.sections)?;
        o.end()
    }
}

/// Operation `listPinterestBoards`, `Ok.item.owner`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPinterestBoardsOkItemOwner {
    pub username: Option<String>,
}

impl rt::serde::Serialize for ListPinterestBoardsOkItemOwner {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("username", &self.username)?;
        o.end()
    }
}

/// Operation `listPinterestBoards`, `Ok.item.sections.item`.
pub type ListPinterestBoardsOkItemSectionsItem = models::AdNetworkAdAdSet;

rt::values!(ListPinterestBoardsOkItem, ListPinterestBoardsOkItemOwner);

pub(crate) static LIST_PINTEREST_BOARDS_OK_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("id", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("owner", &LIST_PINTEREST_BOARDS_OK_ITEM_OWNER),
    rt::Property::optional("privacy", &rt::schema::STRING),
    rt::Property::optional("sections", &rt::Schema::array(&models::AD_NETWORK_AD_AD_SET)),
]);
pub(crate) static LIST_PINTEREST_BOARDS_OK_ITEM_OWNER: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("username", &rt::schema::STRING)],
);

/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait PinterestDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: PinterestApi> PinterestDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_pinterest_boards(cx, r)),
            1 => rt::reply(Ok(cx.open()), r, |cx, r| self.complete_pinterest_oauth(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.start_pinterest_oauth(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "pinterest",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_PINTEREST_BOARDS: rt::Operation = rt::Operation {
    id: "listPinterestBoards",
    method: "GET",
    path: "/networks/pinterest/boards",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::query("channelId", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&LIST_PINTEREST_BOARDS_OK_ITEM))),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static COMPLETE_PINTEREST_OAUTH: rt::Operation = rt::Operation {
    id: "completePinterestOauth",
    method: "GET",
    path: "/networks/pinterest/oauth/callback",
    security: &[],
    parameters: &[rt::Parameter::query("code", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[302], None).headers(&["Location"]),
        rt::Response::of(&[500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static START_PINTEREST_OAUTH: rt::Operation = rt::Operation {
    id: "startPinterestOauth",
    method: "GET",
    path: "/networks/pinterest/oauth/connect",
    responses: &[
        rt::Response::of(&[302], None).headers(&["Location"]),
        rt::Response::of(&[401, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
