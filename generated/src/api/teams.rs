//! The tag `teams`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Management of the teams that group a customer's users and channels.
pub trait TeamsApi: crate::Service {
    /// List the account's teams.
    ///
    /// Returns every team of the account.
    ///
    /// `GET /api2/teams`, permission `ViewTeams`
    async fn list_teams(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListTeams,
    ) -> Result<ListTeamsResponse, Self::Error>;

    /// Create a team.
    ///
    /// Creates a team that bears the given name.
    ///
    /// `POST /api2/teams`, permissions: all of `ViewTeams`, `ViewAccountSettings`
    async fn create_team(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateTeam,
    ) -> Result<CreateTeamResponse, Self::Error>;

    /// List team summaries.
    ///
    /// Returns a summary of every team that the user is a member of. Meant to be loaded at initialization; there is
    /// no pagination.
    ///
    /// `GET /api2/teams/summary`
    async fn list_team_summaries(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListTeamSummaries,
    ) -> Result<ListTeamSummariesResponse, Self::Error>;

    /// Delete a team.
    ///
    /// Removes the team and everything related to it. Requires `ViewTeams` and `ViewAccountSettings`.
    ///
    /// `DELETE /api2/teams/{id}`, permissions: all of `ViewTeams`, `ViewAccountSettings`
    async fn delete_team(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteTeam,
    ) -> Result<DeleteTeamResponse, Self::Error>;

    /// Update a team.
    ///
    /// Changes the given properties of a team. Requires `ViewTeams` and `ViewAccountSettings`.
    ///
    /// `PATCH /api2/teams/{id}`, permissions: all of `ViewTeams`, `ViewAccountSettings`
    async fn update_team(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateTeam,
    ) -> Result<UpdateTeamResponse, Self::Error>;

    /// Take a channel out of a team.
    ///
    /// Requires `EditChannels`, `ViewAccountSettings`, and `EditTeamChannels`. The caller must also be a superadmin
    /// or an admin of the team.
    ///
    /// `DELETE /api2/teams/{id}/channel/{channelId}`, permissions: all of `EditChannels`, `ViewAccountSettings`,
    /// `EditTeamChannels`
    async fn delete_team_channel(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteTeamChannel,
    ) -> Result<DeleteTeamChannelResponse, Self::Error>;

    /// Assign channels to a team.
    ///
    /// Assigns the given channels to the team and returns the updated team.
    ///
    /// `POST /api2/teams/{id}/channels`, permissions: all of `EditChannels`, `ViewAccountSettings`,
    /// `EditTeamChannels`
    async fn add_team_channels(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: AddTeamChannels,
    ) -> Result<AddTeamChannelsResponse, Self::Error>;

    /// Add members to a team.
    ///
    /// Makes the given users members of the team and returns the updated team.
    ///
    /// `POST /api2/teams/{id}/users`, permissions: all of `ViewTeams`, `ViewAccountSettings`
    async fn add_team_users(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: AddTeamUsers,
    ) -> Result<AddTeamUsersResponse, Self::Error>;

    /// Remove a member from a team.
    ///
    /// Takes the user out of the team and returns the updated team.
    ///
    /// `DELETE /api2/teams/{id}/users/{userId}`, permissions: all of `ViewTeams`, `ViewAccountSettings`
    async fn delete_team_user(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteTeamUser,
    ) -> Result<DeleteTeamUserResponse, Self::Error>;
}

/// Request of `GET /api2/teams`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListTeams {}
impl rt::Request for ListTeams {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/teams`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListTeamsResponse {
    /// Teams of the account.
    Ok(Vec<models::Team>),
    Unauthorized(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(ListTeamsResponse[] json(Ok 200, Unauthorized 401, InternalServerError 500));

/// Request of `POST /api2/teams`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateTeam {
    /// Team properties.
    pub body: CreateTeamBody,
}

impl rt::Request for CreateTeam {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/teams`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateTeamResponse {
    /// Created team.
    Ok(models::Team),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateTeamResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Conflict 409,
    InternalServerError 500)
);

/// Request of `GET /api2/teams/summary`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListTeamSummaries {}
impl rt::Request for ListTeamSummaries {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/teams/summary`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListTeamSummariesResponse {
    /// Teams of the account in summary form.
    Ok(Vec<models::TeamSummary>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListTeamSummariesResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    NotAcceptable 406, InternalServerError 500)
);

/// Request of `DELETE /api2/teams/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteTeam {
    /// Id of the team.
    pub id: models::ObjectId,
}

impl rt::Request for DeleteTeam {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/teams/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteTeamResponse {
    /// Success; the response has no body.
    NoContent,
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteTeamResponse[NoContent 204] json(Unauthorized 401, Forbidden 403, NotFound 404,
    Conflict 409, InternalServerError 500)
);

/// Request of `PATCH /api2/teams/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateTeam {
    /// Id of the team.
    pub id: models::ObjectId,
    /// Team properties to change.
    pub body: UpdateTeamBody,
}

impl rt::Request for UpdateTeam {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/teams/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateTeamResponse {
    /// Updated team.
    Ok(models::Team),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateTeamResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `DELETE /api2/teams/{id}/channel/{channelId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteTeamChannel {
    /// Team id.
    pub id: models::ObjectId,
    /// Id of the channel to take out.
    pub channel_id: models::ObjectId,
}

impl rt::Request for DeleteTeamChannel {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            channel_id: r.required(1)?,
        })
    }
}

/// Answers to `DELETE /api2/teams/{id}/channel/{channelId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteTeamChannelResponse {
    /// Success; the response has no body.
    Ok,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    /// Team or channel not found.
    NotFound(models::Error),
    NotAcceptable(models::Error),
    /// The channel belongs to no other team.
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteTeamChannelResponse[Ok 200] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/teams/{id}/channels`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddTeamChannels {
    /// Team id.
    pub id: models::ObjectId,
    /// Ids of the channels to assign.
    pub body: crate::api::posts::DuplicatePostBody,
}

impl rt::Request for AddTeamChannels {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/teams/{id}/channels`.
#[derive(Debug, Clone, PartialEq)]
pub enum AddTeamChannelsResponse {
    /// Updated team.
    Ok(models::Team),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    AddTeamChannelsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/teams/{id}/users`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddTeamUsers {
    /// Team id.
    pub id: models::ObjectId,
    /// Ids of the users to add.
    pub body: AddTeamUsersBody,
}

impl rt::Request for AddTeamUsers {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/teams/{id}/users`.
#[derive(Debug, Clone, PartialEq)]
pub enum AddTeamUsersResponse {
    /// Updated team.
    Ok(models::Team),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    AddTeamUsersResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, InternalServerError 500)
);

/// Request of `DELETE /api2/teams/{id}/users/{userId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteTeamUser {
    /// Team id.
    pub id: models::ObjectId,
    /// Id of the user to take out.
    pub user_id: models::ObjectId,
}

impl rt::Request for DeleteTeamUser {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            user_id: r.required(1)?,
        })
    }
}

/// Answers to `DELETE /api2/teams/{id}/users/{userId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteTeamUserResponse {
    /// Updated team.
    Ok(models::Team),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteTeamUserResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, NotFound 404,
    Conflict 409, InternalServerError 500)
);

/// Operation `createTeam`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateTeamBody {
    /// Team name.
    pub name: String,
}

impl rt::Object for CreateTeamBody {
    const SCHEMA: &'static rt::Schema = &CREATE_TEAM_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_name = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_name)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            name: p.required(0, slot_name)?,
        })
    }
}

/// Operation `updateTeam`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateTeamBody {
    /// Ids of the admins who administer this team.
    pub admins: Option<Vec<models::ObjectId>>,
    /// Team name.
    pub name: Option<String>,
}

impl rt::Object for UpdateTeamBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_TEAM_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.admins)?,
                1 => p.value(&mut value.name)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `addTeamChannels`, `body`.
pub type AddTeamChannelsBody = crate::api::posts::DuplicatePostBody;

/// Operation `addTeamUsers`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddTeamUsersBody {
    pub user_ids: Vec<models::ObjectId>,
}

impl rt::Object for AddTeamUsersBody {
    const SCHEMA: &'static rt::Schema = &ADD_TEAM_USERS_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_user_ids = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_user_ids)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            user_ids: p.required(0, slot_user_ids)?,
        })
    }
}

rt::objects!(CreateTeamBody, UpdateTeamBody, AddTeamUsersBody);

pub(crate) static CREATE_TEAM_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::required("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255))],
);

pub(crate) static UPDATE_TEAM_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("admins", &rt::Schema::array(&models::OBJECT_ID).max_items(10000)),
    rt::Property::optional("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
]);
pub(crate) static ADD_TEAM_USERS_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::required("userIds", &rt::Schema::array(&models::OBJECT_ID).max_items(10000))],
);

/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait TeamsDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: TeamsApi> TeamsDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_teams(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.create_team(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.list_team_summaries(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.delete_team(cx, r)),
            4 => rt::reply(cx.single(), r, |cx, r| self.update_team(cx, r)),
            5 => rt::reply(cx.single(), r, |cx, r| self.delete_team_channel(cx, r)),
            6 => rt::reply(cx.single(), r, |cx, r| self.add_team_channels(cx, r)),
            7 => rt::reply(cx.single(), r, |cx, r| self.add_team_users(cx, r)),
            8 => rt::reply(cx.single(), r, |cx, r| self.delete_team_user(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "teams",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_TEAMS: rt::Operation = rt::Operation {
    id: "listTeams",
    method: "GET",
    path: "/teams",
    permissions: rt::Permissions::All(&["ViewTeams"]),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::TEAM))),
        rt::Response::of(&[401, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_TEAM: rt::Operation = rt::Operation {
    id: "createTeam",
    method: "POST",
    path: "/teams",
    permissions: rt::Permissions::All(&["ViewTeams", "ViewAccountSettings"]),
    body: Some(rt::Body::required(&CREATE_TEAM_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::TEAM)),
        rt::Response::of(&[400, 401, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_TEAM_SUMMARIES: rt::Operation = rt::Operation {
    id: "listTeamSummaries",
    method: "GET",
    path: "/teams/summary",
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::TEAM_SUMMARY))),
        rt::Response::of(&[400, 401, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_TEAM: rt::Operation = rt::Operation {
    id: "deleteTeam",
    method: "DELETE",
    path: "/teams/{id}",
    permissions: rt::Permissions::All(&["ViewTeams", "ViewAccountSettings"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_TEAM: rt::Operation = rt::Operation {
    id: "updateTeam",
    method: "PATCH",
    path: "/teams/{id}",
    permissions: rt::Permissions::All(&["ViewTeams", "ViewAccountSettings"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&UPDATE_TEAM_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::TEAM)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_TEAM_CHANNEL: rt::Operation = rt::Operation {
    id: "deleteTeamChannel",
    method: "DELETE",
    path: "/teams/{id}/channel/{channelId}",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings", "EditTeamChannels"]),
    parameters: &[
        rt::Parameter::path("id", &models::OBJECT_ID),
        rt::Parameter::path("channelId", &models::OBJECT_ID),
    ],
    responses: &[
        rt::Response::of(&[200], None),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static ADD_TEAM_CHANNELS: rt::Operation = rt::Operation {
    id: "addTeamChannels",
    method: "POST",
    path: "/teams/{id}/channels",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings", "EditTeamChannels"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&crate::api::posts::DUPLICATE_POST_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::TEAM)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static ADD_TEAM_USERS: rt::Operation = rt::Operation {
    id: "addTeamUsers",
    method: "POST",
    path: "/teams/{id}/users",
    permissions: rt::Permissions::All(&["ViewTeams", "ViewAccountSettings"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&ADD_TEAM_USERS_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::TEAM)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_TEAM_USER: rt::Operation = rt::Operation {
    id: "deleteTeamUser",
    method: "DELETE",
    path: "/teams/{id}/users/{userId}",
    permissions: rt::Permissions::All(&["ViewTeams", "ViewAccountSettings"]),
    parameters: &[
        rt::Parameter::path("id", &models::OBJECT_ID),
        rt::Parameter::path("userId", &models::OBJECT_ID),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&models::TEAM)),
        rt::Response::of(&[400, 401, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
