//! The tag `templates`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Templates of the inbox.
pub trait TemplatesApi: crate::Service {
    /// List inbox templates.
    ///
    /// Returns every template of the current account.
    ///
    /// `GET /api2/inbox/templates`, permission `ViewTemplates`
    async fn list_inbox_templates(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListInboxTemplates,
    ) -> Result<ListInboxTemplatesResponse, Self::Error>;

    /// Create an inbox template.
    ///
    /// Creates a template from `text` and an optional `description`.
    ///
    /// `POST /api2/inbox/templates`, permission `EditTemplates`
    async fn create_inbox_template(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateInboxTemplate,
    ) -> Result<CreateInboxTemplateResponse, Self::Error>;

    /// Delete an inbox template.
    ///
    /// Deletes the given template permanently.
    ///
    /// `DELETE /api2/inbox/templates/{id}`, permission `EditTemplates`
    async fn delete_inbox_template(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteInboxTemplate,
    ) -> Result<DeleteInboxTemplateResponse, Self::Error>;

    /// Update an inbox template.
    ///
    /// Updates an inbox template. Requires `EditTemplates`.
    ///
    /// `PATCH /api2/inbox/templates/{id}`, permission `EditTemplates`
    async fn update_inbox_template(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateInboxTemplate,
    ) -> Result<UpdateInboxTemplateResponse, Self::Error>;
}

/// Request of `GET /api2/inbox/templates`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListInboxTemplates {}
impl rt::Request for ListInboxTemplates {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/inbox/templates`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListInboxTemplatesResponse {
    /// Templates of the account.
    Ok(Vec<models::Template>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListInboxTemplatesResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/inbox/templates`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateInboxTemplate {
    pub body: CreateInboxTemplateBody,
}

impl rt::Request for CreateInboxTemplate {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/inbox/templates`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateInboxTemplateResponse {
    /// Created template.
    Created(models::Template),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateInboxTemplateResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `DELETE /api2/inbox/templates/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteInboxTemplate {
    /// Template id.
    pub id: models::ObjectId,
}

impl rt::Request for DeleteInboxTemplate {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/inbox/templates/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteInboxTemplateResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    /// Template not found.
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteInboxTemplateResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError
    500)
);

/// Request of `PATCH /api2/inbox/templates/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateInboxTemplate {
    /// Template id.
    pub id: models::ObjectId,
    pub body: UpdateInboxTemplateBody,
}

impl rt::Request for UpdateInboxTemplate {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/inbox/templates/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateInboxTemplateResponse {
    /// Updated template.
    Ok(models::Template),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateInboxTemplateResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError
    500)
);

/// Operation `createInboxTemplate`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateInboxTemplateBody {
    pub description: Option<String>,
    pub text: String,
}

impl rt::Object for CreateInboxTemplateBody {
    const SCHEMA: &'static rt::Schema = &CREATE_INBOX_TEMPLATE_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_description, mut slot_text) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_description)?,
                1 => p.value(&mut slot_text)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            description: slot_description,
            text: p.required(1, slot_text)?,
        })
    }
}

/// Operation `updateInboxTemplate`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateInboxTemplateBody {
    pub description: Option<String>,
    pub text: Option<String>,
}

impl rt::Object for UpdateInboxTemplateBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_INBOX_TEMPLATE_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.description)?,
                1 => p.value(&mut value.text)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

rt::objects!(CreateInboxTemplateBody, UpdateInboxTemplateBody);

pub(crate) static CREATE_INBOX_TEMPLATE_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("description", &rt::Schema::of(rt::Kind::String).max_length(10000)),
    rt::Property::required("text", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(10000)),
]);
pub(crate) static UPDATE_INBOX_TEMPLATE_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("description", &rt::Schema::of(rt::Kind::String).max_length(10000)),
    rt::Property::optional("text", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(10000)),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait TemplatesDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: TemplatesApi> TemplatesDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_inbox_templates(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.create_inbox_template(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.delete_inbox_template(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.update_inbox_template(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "templates",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_INBOX_TEMPLATES: rt::Operation = rt::Operation {
    id: "listInboxTemplates",
    method: "GET",
    path: "/inbox/templates",
    permissions: rt::Permissions::All(&["ViewTemplates"]),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::TEMPLATE))),
        rt::Response::of(&[400, 401, 403, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_INBOX_TEMPLATE: rt::Operation = rt::Operation {
    id: "createInboxTemplate",
    method: "POST",
    path: "/inbox/templates",
    permissions: rt::Permissions::All(&["EditTemplates"]),
    body: Some(rt::Body::required(&CREATE_INBOX_TEMPLATE_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::TEMPLATE)),
        rt::Response::of(&[400, 401, 403, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_INBOX_TEMPLATE: rt::Operation = rt::Operation {
    id: "deleteInboxTemplate",
    method: "DELETE",
    path: "/inbox/templates/{id}",
    permissions: rt::Permissions::All(&["EditTemplates"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_INBOX_TEMPLATE: rt::Operation = rt::Operation {
    id: "updateInboxTemplate",
    method: "PATCH",
    path: "/inbox/templates/{id}",
    permissions: rt::Permissions::All(&["EditTemplates"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&UPDATE_INBOX_TEMPLATE_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::TEMPLATE)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
