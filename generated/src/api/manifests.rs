//! The tag `manifests`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Manifest operations.
pub trait ManifestsApi: crate::Service {
    /// Redirect to the manifest's channel creation URL.
    ///
    /// Generates a JWT and redirects the user to the channel creation URL of the manifest. Requires the
    /// `EditChannels`, `ViewAccountSettings`, or `EditTeamChannels` permission.
    ///
    /// `GET /api2/manifests/{manifestId}/callbacks/channelCreation`, permissions: one of `EditChannels`,
    /// `ViewAccountSettings`, `EditTeamChannels`
    async fn start_manifest_channel_creation(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: StartManifestChannelCreation,
    ) -> Result<StartManifestChannelCreationResponse, Self::Error>;

    /// Redirect to the manifest's channel reactivation URL.
    ///
    /// Generates a JWT and redirects the user to the channel reactivation URL of the manifest. Requires the
    /// `EditChannels` and `ViewAccountSettings` permissions.
    ///
    /// `GET /api2/manifests/{manifestId}/callbacks/channelReactivation`, permissions: all of `EditChannels`,
    /// `ViewAccountSettings`
    async fn start_manifest_channel_reactivation(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: StartManifestChannelReactivation,
    ) -> Result<StartManifestChannelReactivationResponse, Self::Error>;
}

/// Request of `GET /api2/manifests/{manifestId}/callbacks/channelCreation`.
#[derive(Debug, Clone, PartialEq)]
pub struct StartManifestChannelCreation {
    /// Id of the manifest for the new channel.
    pub manifest_id: models::ObjectId,
    /// Teams that receive the channel.
    pub team_ids: Option<models::ObjectId>,
}

impl rt::Request for StartManifestChannelCreation {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            manifest_id: r.required(0)?,
            team_ids: r.optional(1)?,
        })
    }
}

/// Answers to `GET /api2/manifests/{manifestId}/callbacks/channelCreation`.
#[derive(Debug, Clone, PartialEq)]
pub enum StartManifestChannelCreationResponse {
    /// Redirect to the URL the manifest has for this step.
    Found {
        /// Where to go on.
        location: Option<String>,
    },
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for StartManifestChannelCreationResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::Found { location } => rt::Answer::empty(302).header("Location", location),
            Self::Unauthorized(body) => rt::Answer::json(401, &body),
            Self::Forbidden(body) => rt::Answer::json(403, &body),
            Self::NotFound(body) => rt::Answer::json(404, &body),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// Request of `GET /api2/manifests/{manifestId}/callbacks/channelReactivation`.
#[derive(Debug, Clone, PartialEq)]
pub struct StartManifestChannelReactivation {
    /// Channel manifest id.
    pub manifest_id: models::ObjectId,
    /// Id of the channel being reactivated.
    pub channel_id: models::ObjectId,
}

impl rt::Request for StartManifestChannelReactivation {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            manifest_id: r.required(0)?,
            channel_id: r.required(1)?,
        })
    }
}

/// Answers to `GET /api2/manifests/{manifestId}/callbacks/channelReactivation`.
#[derive(Debug, Clone, PartialEq)]
pub enum StartManifestChannelReactivationResponse {
    /// Redirect to the channel reactivation URL of the manifest.
    Found {
        /// Where to go on.
        location: Option<String>,
    },
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for StartManifestChannelReactivationResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::Found { location } => rt::Answer::empty(302).header("Location", location),
            Self::Unauthorized(body) => rt::Answer::json(401, &body),
            Self::Forbidden(body) => rt::Answer::json(403, &body),
            Self::NotFound(body) => rt::Answer::json(404, &body),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait ManifestsDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: ManifestsApi> ManifestsDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.start_manifest_channel_creation(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.start_manifest_channel_reactivation(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "manifests",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static START_MANIFEST_CHANNEL_CREATION: rt::Operation = rt::Operation {
    id: "startManifestChannelCreation",
    method: "GET",
    path: "/manifests/{manifestId}/callbacks/channelCreation",
    permissions: rt::Permissions::Any(&["EditChannels", "ViewAccountSettings", "EditTeamChannels"]),
    parameters: &[
        rt::Parameter::path("manifestId", &models::OBJECT_ID),
        rt::Parameter::query("teamIds", &models::OBJECT_ID),
    ],
    responses: &[
        rt::Response::of(&[302], None).headers(&["Location"]),
        rt::Response::of(&[401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static START_MANIFEST_CHANNEL_REACTIVATION: rt::Operation = rt::Operation {
    id: "startManifestChannelReactivation",
    method: "GET",
    path: "/manifests/{manifestId}/callbacks/channelReactivation",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    parameters: &[
        rt::Parameter::path("manifestId", &models::OBJECT_ID),
        rt::Parameter::query("channelId", &models::OBJECT_ID).required(),
    ],
    responses: &[
        rt::Response::of(&[302], None).headers(&["Location"]),
        rt::Response::of(&[401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
