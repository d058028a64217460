//! The tag `campaigns`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, patterns, rt};

/// Management of content campaigns.
pub trait CampaignsApi: crate::Service {
    /// List active content campaigns.
    ///
    /// Returns the campaigns that match the given criteria. Requires `ViewCampaigns`.
    ///
    /// `GET /api2/cp/campaigns`, permission `ViewCampaigns`
    async fn list_campaigns(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListCampaigns,
    ) -> Result<ListCampaignsResponse, Self::Error>;

    /// Create a content campaign.
    ///
    /// Creates a campaign from the given attributes. Requires `EditCampaigns`.
    ///
    /// `POST /api2/cp/campaigns`, permission `EditCampaigns`
    async fn create_campaign(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateCampaign,
    ) -> Result<CreateCampaignResponse, Self::Error>;

    /// Delete a content campaign.
    ///
    /// Deletes the given campaign permanently. Requires `EditCampaigns`.
    ///
    /// `DELETE /api2/cp/campaigns/{id}`, permission `EditCampaigns`
    async fn delete_campaign(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteCampaign,
    ) -> Result<DeleteCampaignResponse, Self::Error>;

    /// Update a content campaign.
    ///
    /// Partially updates a campaign with the given values. Requires `EditCampaigns`.
    ///
    /// `PATCH /api2/cp/campaigns/{id}`, permission `EditCampaigns`
    async fn update_campaign(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateCampaign,
    ) -> Result<UpdateCampaignResponse, Self::Error>;
}

/// Request of `GET /api2/cp/campaigns`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListCampaigns {
    /// Range bound, as an ISO date string; campaigns that overlap the range `since` to `until` match.
    pub since: rt::DateTime,
    /// Range bound, as an ISO date string; campaigns that overlap the range `since` to `until` match.
    pub until: rt::DateTime,
}

impl rt::Request for ListCampaigns {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            since: r.required(0)?,
            until: r.required(1)?,
        })
    }
}

/// Answers to `GET /api2/cp/campaigns`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListCampaignsResponse {
    /// Matching content campaigns.
    Ok(Vec<models::Campaign>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListCampaignsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    InternalServerError 500)
);

/// Request of `POST /api2/cp/campaigns`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateCampaign {
    /// Campaign with `name`, `startTime` and `endTime`; `description` and `colour` are optional.
    pub body: models::Campaign,
}

impl rt::Request for CreateCampaign {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/cp/campaigns`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateCampaignResponse {
    /// Created campaign.
    Created(models::Campaign),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateCampaignResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotAcceptable 406, InternalServerError 500)
);

/// Request of `DELETE /api2/cp/campaigns/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteCampaign {
    /// Campaign id.
    pub id: models::ObjectId,
}

impl rt::Request for DeleteCampaign {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/cp/campaigns/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteCampaignResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    /// Campaign not found.
    NotFound(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteCampaignResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, NotAcceptable 406, InternalServerError 500)
);

/// Request of `PATCH /api2/cp/campaigns/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateCampaign {
    /// Campaign id.
    pub id: models::ObjectId,
    /// Campaign attributes to change, any of `name`, `description`, `colour`, `startTime` and `endTime`.
    pub body: UpdateCampaignBody,
}

impl rt::Request for UpdateCampaign {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/cp/campaigns/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateCampaignResponse {
    /// Updated campaign.
    Ok(models::Campaign),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateCampaignResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, NotAcceptable 406, InternalServerError 500)
);

/// Operation `updateCampaign`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateCampaignBody {
    pub colour: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<models::Date>,
    pub name: Option<String>,
    pub start_time: Option<models::Date>,
}

impl rt::Object for UpdateCampaignBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_CAMPAIGN_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.colour)?,
                1 => p.value(&mut value.description)?,
                2 => p.value(&mut value.end_time)?,
                3 => p.value(&mut value.name)?,
                4 => p.value(&mut value.start_time)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

rt::objects!(UpdateCampaignBody);

pub(crate) static UPDATE_CAMPAIGN_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "colour",
        &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_CBAA2E12C3AA]),
    ),
    rt::Property::optional("description", &rt::Schema::of(rt::Kind::String).max_length(10000)),
    rt::Property::optional("endTime", &models::DATE),
    rt::Property::optional("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional("startTime", &models::DATE),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait CampaignsDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: CampaignsApi> CampaignsDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_campaigns(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.create_campaign(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.delete_campaign(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.update_campaign(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "campaigns",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_CAMPAIGNS: rt::Operation = rt::Operation {
    id: "listCampaigns",
    method: "GET",
    path: "/cp/campaigns",
    permissions: rt::Permissions::All(&["ViewCampaigns"]),
    parameters: &[
        rt::Parameter::query("since", &rt::schema::DATE_TIME).required(),
        rt::Parameter::query("until", &rt::schema::DATE_TIME).required(),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::CAMPAIGN))),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_CAMPAIGN: rt::Operation = rt::Operation {
    id: "createCampaign",
    method: "POST",
    path: "/cp/campaigns",
    permissions: rt::Permissions::All(&["EditCampaigns"]),
    body: Some(rt::Body::required(&models::CAMPAIGN)),
    responses: &[
        rt::Response::of(&[201], Some(&models::CAMPAIGN)),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_CAMPAIGN: rt::Operation = rt::Operation {
    id: "deleteCampaign",
    method: "DELETE",
    path: "/cp/campaigns/{id}",
    permissions: rt::Permissions::All(&["EditCampaigns"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_CAMPAIGN: rt::Operation = rt::Operation {
    id: "updateCampaign",
    method: "PATCH",
    path: "/cp/campaigns/{id}",
    permissions: rt::Permissions::All(&["EditCampaigns"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&UPDATE_CAMPAIGN_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::CAMPAIGN)),
        rt::Response::of(&[400, 401, 403, 404, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
