//! The tag `inbox alerts`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Mail alerts on inbox load.
pub trait InboxAlertsApi: crate::Service {
    /// List alerts of the current account and user.
    ///
    /// `GET /api2/inbox/alerts`, permission `ViewTickets`
    async fn list_inbox_alerts(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListInboxAlerts,
    ) -> Result<ListInboxAlertsResponse, Self::Error>;

    /// Create an alert for the current account and user.
    ///
    /// Creates an alert for the current account and user and returns it. Verifies the user's access to the channel
    /// ids in the body.
    ///
    /// `POST /api2/inbox/alerts`, permission `ViewTickets`
    async fn create_inbox_alert(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateInboxAlert,
    ) -> Result<CreateInboxAlertResponse, Self::Error>;

    /// Delete an alert of the current account and user.
    ///
    /// Deletes one alert of the current account and user.
    ///
    /// `DELETE /api2/inbox/alerts/{alertId}`, permission `ViewTickets`
    async fn delete_inbox_alert(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteInboxAlert,
    ) -> Result<DeleteInboxAlertResponse, Self::Error>;

    /// Update an alert of the current account and user.
    ///
    /// Updates an alert of the current account and user and returns it. Verifies the user's access to the channel ids
    /// in the body.
    ///
    /// `PATCH /api2/inbox/alerts/{alertId}`, permission `ViewTickets`
    async fn update_inbox_alert(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateInboxAlert,
    ) -> Result<UpdateInboxAlertResponse, Self::Error>;
}

/// Request of `GET /api2/inbox/alerts`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListInboxAlerts {}
impl rt::Request for ListInboxAlerts {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/inbox/alerts`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListInboxAlertsResponse {
    /// Alerts of the current account and user.
    Ok(Vec<ListInboxAlertsOkItem>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListInboxAlertsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/inbox/alerts`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateInboxAlert {
    pub body: CreateInboxAlertBody,
}

impl rt::Request for CreateInboxAlert {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/inbox/alerts`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateInboxAlertResponse {
    /// Create an alert for the current account and user.
    Created(Vec<ListInboxAlertsOkItem>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateInboxAlertResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `DELETE /api2/inbox/alerts/{alertId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteInboxAlert {
    /// Alert id.
    pub alert_id: models::ObjectId,
}

impl rt::Request for DeleteInboxAlert {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { alert_id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/inbox/alerts/{alertId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteInboxAlertResponse {
    /// The alert of the current account and user is deleted; the response is empty.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteInboxAlertResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `PATCH /api2/inbox/alerts/{alertId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateInboxAlert {
    /// Alert id.
    pub alert_id: models::ObjectId,
    pub body: UpdateInboxAlertBody,
}

impl rt::Request for UpdateInboxAlert {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            alert_id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/inbox/alerts/{alertId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateInboxAlertResponse {
    /// Update an alert of the current account and user.
    Ok(Vec<ListInboxAlertsOkItem>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateInboxAlertResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Operation `listInboxAlerts`, `Ok.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInboxAlertsOkItem {
    pub account_id: Option<models::ObjectId>,
    pub channel_ids: Option<Vec<models::ObjectId>>,
    pub created_time: Option<rt::DateTime>,
    pub emails: Option<Vec<String>>,
    pub exclude_business_hours: Option<bool>,
    pub id: Option<models::ObjectId>,
    pub interval: Option<f64>,
    pub last_alert_time: Option<rt::DateTime>,
    pub threshold: Option<f64>,
    pub updated_time: Option<rt::DateTime>,
    pub user_id: Option<models::ObjectId>,
}

impl rt::serde::Serialize for ListInboxAlertsOkItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("channelIds", &self.channel_ids)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("emails", &self.emails)?;
        o.optional("excludeBusinessHours", &self.exclude_business_hours)?;
        o.optional("id", &self.id)?;
        o.optional("interval", &self.interval)?;
        o.optional("lastAlertTime", &self.last_alert_time)?;
        o.optional("threshold", &self.threshold)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.optional("userId", &self.user_id)?;
        o.end()
    }
}

/// Operation `createInboxAlert`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateInboxAlertBody {
    pub channel_ids: Vec<models::ObjectId>,
    pub emails: Vec<String>,
    pub exclude_business_hours: Option<bool>,
    pub interval: f64,
    pub threshold: f64,
}

impl rt::Object for CreateInboxAlertBody {
    const SCHEMA: &'static rt::Schema = &CREATE_INBOX_ALERT_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_channel_ids, mut slot_emails, mut slot_exclude_business_hours) = (None, None, None);
        let (mut slot_interval, mut slot_threshold) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_channel_ids)?,
                1 => p.value(&mut slot_emails)?,
                2 => p.value(&mut slot_exclude_business_hours)?,
                3 => p.value(&mut slot_interval)?,
                4 => p.value(&mut slot_threshold)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            channel_ids: p.required(0, slot_channel_ids)?,
            emails: p.required(1, slot_emails)?,
            exclude_business_hours: slot_exclude_business_hours,
            interval: p.required(3, slot_interval)?,
            threshold: p.required(4, slot_threshold)?,
        })
    }
}

/// Operation `createInboxAlert`, `Created.item`.
pub type CreateInboxAlertCreatedItem = ListInboxAlertsOkItem;

/// Operation `updateInboxAlert`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateInboxAlertBody {
    pub channel_ids: Option<Vec<models::ObjectId>>,
    pub emails: Option<Vec<String>>,
    pub exclude_business_hours: Option<bool>,
    pub interval: Option<f64>,
    pub threshold: Option<f64>,
}

impl rt::Object for UpdateInboxAlertBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_INBOX_ALERT_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.channel_ids)?,
                1 => p.value(&mut value.emails)?,
                2 => p.value(&mut value.exclude_business_hours)?,
                3 => p.value(&mut value.interval)?,
                4 => p.value(&mut value.threshold)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updateInboxAlert`, `Ok.item`.
pub type UpdateInboxAlertOkItem = ListInboxAlertsOkItem;

rt::objects!(CreateInboxAlertBody, UpdateInboxAlertBody);

rt::values!(ListInboxAlertsOkItem);

pub(crate) static LIST_INBOX_ALERTS_OK_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("accountId", &models::OBJECT_ID),
    rt::Property::optional("channelIds", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("emails", &rt::Schema::array(&rt::schema::EMAIL)),
    rt::Property::optional("excludeBusinessHours", &rt::schema::BOOLEAN),
    rt::Property::optional("id", &models::OBJECT_ID),
    rt::Property::optional("interval", &rt::schema::NUMBER),
    rt::Property::optional("lastAlertTime", &rt::schema::DATE_TIME),
    rt::Property::optional("threshold", &rt::schema::NUMBER),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
    rt::Property::optional("userId", &models::OBJECT_ID),
]);
pub(crate) static CREATE_INBOX_ALERT_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required(
        "channelIds",
        &rt::Schema::array(&models::OBJECT_ID)
            .min_items(1)
            .max_items(10000)
            .unique_items(),
    ),
    rt::Property::required(
        "emails",
        &rt::Schema::array(
                &rt::Schema::of(rt::Kind::String)
                    .format(rt::Format::Email)
                    .max_length(254),
            )
            .min_items(1)
            .max_items(100)
            .unique_items(),
    ),
    rt::Property::optional("excludeBusinessHours", &rt::schema::BOOLEAN),
    rt::Property::required(
        "interval",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(30))
            .maximum(rt::Decimal::Integer(1440)),
    ),
    rt::Property::required(
        "threshold",
        &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(10)),
    ),
]);
pub(crate) static UPDATE_INBOX_ALERT_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "channelIds",
        &rt::Schema::array(&models::OBJECT_ID)
            .min_items(1)
            .max_items(10000)
            .unique_items(),
    ),
    rt::Property::optional(
        "emails",
        &rt::Schema::array(
                &rt::Schema::of(rt::Kind::String)
                    .format(rt::Format::Email)
                    .max_length(254),
            )
            .min_items(1)
            .max_items(100)
            .unique_items(),
    ),
    rt::Property::optional("excludeBusinessHours", &rt::schema::BOOLEAN),
    rt::Property::optional(
        "interval",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(30))
            .maximum(rt::Decimal::Integer(1440)),
    ),
    rt::Property::optional(
        "threshold",
        &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(10)),
    ),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait InboxAlertsDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: InboxAlertsApi> InboxAlertsDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_inbox_alerts(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.create_inbox_alert(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.delete_inbox_alert(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.update_inbox_alert(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "inbox alerts",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_INBOX_ALERTS: rt::Operation = rt::Operation {
    id: "listInboxAlerts",
    method: "GET",
    path: "/inbox/alerts",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&LIST_INBOX_ALERTS_OK_ITEM))),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_INBOX_ALERT: rt::Operation = rt::Operation {
    id: "createInboxAlert",
    method: "POST",
    path: "/inbox/alerts",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    body: Some(rt::Body::required(&CREATE_INBOX_ALERT_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&rt::Schema::array(&LIST_INBOX_ALERTS_OK_ITEM))),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_INBOX_ALERT: rt::Operation = rt::Operation {
    id: "deleteInboxAlert",
    method: "DELETE",
    path: "/inbox/alerts/{alertId}",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    parameters: &[rt::Parameter::path("alertId", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_INBOX_ALERT: rt::Operation = rt::Operation {
    id: "updateInboxAlert",
    method: "PATCH",
    path: "/inbox/alerts/{alertId}",
    permissions: rt::Permissions::All(&["ViewTickets"]),
    parameters: &[rt::Parameter::path("alertId", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&UPDATE_INBOX_ALERT_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&LIST_INBOX_ALERTS_OK_ITEM))),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
